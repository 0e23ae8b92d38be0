"""The one line of a morning that only today and only this runner gets."""

from collections.abc import Sequence
from datetime import date

from bot.domain.log.fact_kinds import ALWAYS, LEAST, FactId, LogFact
from bot.domain.log.proof import CONTROL
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.season.phases import Phase
from bot.domain.workout.workout import Workout
from bot.wording.telling import Telling
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly

PREFIX = "fact."
SAME_WORDS_AFTER = 30  # lines


def tell_fact(telling: Telling, facts: Sequence[LogFact]) -> str:
    """Say the weightiest fact that was not said lately; nothing where none is worth a line."""
    said_days = telling.before.days_of("morning")
    recent = {line.text for line in telling.before.lines[-SAME_WORDS_AFTER:]}
    for fact in facts:
        if fact.weight < LEAST:
            break
        key = f"{PREFIX}{fact.id}"
        text = write_fact(telling.voice, fact)
        last = telling.before.last(key)
        since = len([day for day in said_days if last is not None and day > last])
        is_rested = last is None or since >= fact.rest
        if fact.weight >= ALWAYS or (is_rested and text not in recent):
            return telling.keep(key, text)
    return ""


def write_fact(voice: Voice, fact: LogFact) -> str:
    """Write a fact in one line."""
    values = {name: _write(voice, value) for name, value in fact.values.items()}
    if fact.id in {FactId.CONTROL, FactId.FIRST_CONTROL}:
        # As it is read: one rep, whose distance does not change with the units of the runner.
        length = round(CONTROL.metres)
        values["length"] = f"{length // 1000} km"
        values["example"] = Html(f"<code>1x{length} {fact.values['time']}</code>")
    if fact.id in _RACE_DAYS and isinstance(fact.values["race"], date):
        values["race"] = voice.weekday(fact.values["race"])
    if fact.id is FactId.SAME_AS_BEFORE and isinstance(fact.values["day"], date):
        values["day"] = voice.weekday(fact.values["day"])
    return voice.say(_LINES[fact.id], **values)


def _write(voice: Voice, value: object) -> object:
    match value:
        case Duration():
            words = voice.split(value)
        case Pace():
            words = voice.pace(value)
        case Distance():
            words = voice.distance(value)
        case date():
            words = voice.short_day(value)
        case Workout():
            words = Html(name_briefly(voice, value))
        case Phase():
            words = voice.say(_PHASES[value])
        case tuple():
            words = voice.series(voice.split(one) for one in value if isinstance(one, Duration))
        case float():  # seconds a kilometre
            words = str(round(value * voice.units.metres / 1000))
        case _:
            return value
    return words


_RACE_DAYS = {FactId.LAST_FAST, FactId.KIT, FactId.EATING}
_PHASES = {
    Phase.BASE: "Base weeks start today: easy running, strides and hills.",
    Phase.MILE_BLOCK: "The mile block starts today: one workout a week at mile pace.",
    Phase.RACE_SPECIFIC: "The race-specific weeks start today.",
    Phase.TAPER: "The taper starts today: less running, so that you are fresh.",
    Phase.RECOVERY: "Recovery starts today.",
}
_LINES = {
    FactId.MOVED: "Moved from {day}.",
    FactId.AFTER_BAD_DAY: (
        "The last one, on {day}, was heavy. If this one is too, make it shorter."
    ),
    FactId.FIRST_REPS: "Your first {distance} reps. Sore calves tomorrow are normal, pain isn't.",
    FactId.FIRST_HILLS: "Your first hills: strong, not all out.",
    FactId.FIRST_PACE: "Your first run at race pace. It should feel almost too easy.",
    FactId.COUNTDOWN: "{weeks} weeks to go.",
    FactId.CONTROL: (
        "Control: {length} in the middle of it at effort {effort} of 10, timed. Send it like"
        " {example}"
    ),
    FactId.FIRST_CONTROL: (
        "With a control: run {length} in the middle of it at effort {effort} of 10, steady and"
        " timed, and send me that time like {example}. Every third week the same: so we see what"
        " the training gives."
    ),
    FactId.LAST_FAST: (
        "The last fast running before {race}. Stop after {count}, however good it feels."
    ),
    FactId.HEAVY_LEGS: "Legs often feel heavy or flat this week. It means nothing.",
    FactId.KIT: "Try on everything you'll wear on {race}.",
    FactId.EATING: (
        "Eat normally, with more bread, rice or potatoes than usual. Nothing new until {race}."
    ),
    FactId.REST_NOW: "The work is done. What helps you now is sleep.",
    FactId.EVE: (
        "Pin the number, charge the watch, lay it all out. A bad night before a race doesn't"
        " matter."
    ),
    FactId.HALFWAY: "Halfway: {runs} runs and {total} so far.",
    FactId.HALFWAY_MILE: (
        "Halfway: {runs} runs and {total} so far, and your mile went from {before} to {now}."
    ),
    FactId.TRIAL_BEST: "Your best is {best}. Alone it is harder than in a race.",
    FactId.AFTER_RACE: "The first run after the race. Go slower than feels right.",
    FactId.LONGEST_EVER: (
        "The longest of this plan so far. Start slowly; the last third is what counts."
    ),
    FactId.LONGEST_SINCE: "Your longest since {day}.",
    FactId.REPS_FAIR: "Last time: {splits}.",
    FactId.PROGRESS: "Same effort as around {day}, {gained} s quicker.",
    FactId.EVEN: "The {count} reps on {day} were within {spread} s of each other.",
    FactId.STEP_BACK: "A lighter week: {now} instead of {before}.",
    FactId.PHASE: "{phase}",
    FactId.TEN_HILLS: "{count} hills: that's the full number. It started at {first}.",
    FactId.EASY_FAST: "The last two were {one} and {other}. Today {limit} or slower.",
    FactId.EASY_KEPT: "{count} easy runs in a row, and all of them really easy.",
    FactId.STREAK: "{weeks} weeks, every run done.",
    FactId.HARD_TOMORROW: "Tomorrow: {workout}. Hold back today.",
    FactId.GYM: "Gym day, and tomorrow {workout}: leave the legs out there, or go after it.",
    FactId.TRIAL_NEAR: "The mile trial is on {day}.",
    FactId.TOTAL: "{total} since the plan began.",
    FactId.HILLS_PLUS: "{count} hills, one more than last time.",
    FactId.NTH: "Mile workout number {number}.",
    FactId.GAP: "Mile pace is {gap} s quicker than your {pace}: that is why this helps.",
    FactId.TOMORROW_OFF: "Tomorrow is off.",
    FactId.SAME_AGAIN: "The same again as yesterday.",
    FactId.SAME_AS_BEFORE: "The same as on {day}.",
}
