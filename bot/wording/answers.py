"""Answers as they were understood: one by one, and all together."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.domain.brief import AgeBand, Health, Weekday
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.target_pace import range_above_target
from bot.domain.log.current_figures import Current
from bot.domain.meeting import Answers, Topic
from bot.domain.meeting_brief import mark_of
from bot.domain.morning_window import Window
from bot.domain.quantities import MILE, Distance, Duration, Pace, Units
from bot.domain.runner import Morning
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.week.companion import usual_place
from bot.wording.meeting.questions import name_topic
from bot.wording.plan import name_race
from bot.wording.voice import LANGUAGES, Html, Voice
from bot.wording.workout import name_distance


def write_understood(voice: Voice, topic: Topic, answers: Answers, today: date) -> str:
    """Say an answer back in plain words: ``Marathon on Sunday 25 April 2027, 22 weeks away``."""
    if topic is Topic.GOAL and answers.race_day is None:
        return voice.say(
            _ON_GOAL[answers.goal is Goal.OFF_SEASON], race=_goal_value(voice, answers)
        )
    if topic in {Topic.GOAL, Topic.RACE_DAY} and answers.race_day is not None:
        return write_countdown(voice, _race(answers), answers.race_day, today)
    if topic is Topic.RACE_DAY:
        return voice.say(
            "No day yet: then we begin with a faster mile, and I plan for your race as soon as"
            " you tell me its day."
        )
    if topic is Topic.OWN_PLAN:
        return voice.say(_ON_OWN_PLAN[answers.is_companion])
    if topic is Topic.HEALTH:
        return voice.say("Health: {health}.", health=_health_value(voice, answers))
    value = _VALUES[topic](voice, answers) or voice.say("no")
    return voice.say("{topic}: {answer}.", topic=name_topic(voice, topic), answer=value)


def write_not_understood(voice: Voice, unread: Sequence[str]) -> str:
    """Tell which parts of a message told nothing, beside those that did."""
    return voice.say("I did not understand “{text}”.", text=" · ".join(unread))


def write_countdown(voice: Voice, race: GoalRace, race_day: date, today: date) -> str:
    """Write how far away a race is: ``Marathon on Sunday 25 April 2027, 22 weeks away``."""
    days = (race_day - today).days
    if not days:
        return voice.say("{race}: today.", race=name_race(voice, race))
    away = (
        voice.count("{n} day away", "{n} days away", days)
        if days < 14
        else voice.count("{n} week away", "{n} weeks away", round(days / 7))
    )
    return voice.say(
        "{race} on {day}, {away}.",
        race=name_race(voice, race),
        day=voice.day(race_day),
        away=away,
    )


_ON_GOAL = {
    True: "No race: then the off-season goes to a faster mile.",
    False: "Race: {race}.",
}
_ON_OWN_PLAN = {
    True: "Your own plan stays the plan. Once I know its days I say where the mile workout goes.",
    False: "I plan the whole week.",
}


def write_summary(voice: Voice, answers: Answers, now: Current | None = None) -> str:
    """Write every answer as understood, a line each, beside what holds now where that is known."""
    values = ((topic, _VALUES[topic](voice, answers)) for topic in Topic)
    current = {} if now is None else _current_values(voice, answers, now)
    lines = []
    for topic, value in values:
        if not value:
            continue
        line = voice.say("{topic}: <b>{answer}</b>", topic=name_topic(voice, topic), answer=value)
        if topic in current:
            line = voice.say("{told}, now <b>{now}</b>", told=Html(line), now=current[topic])
        lines.append(line)
    return "\n".join(lines)


def _current_values(voice: Voice, answers: Answers, now: Current) -> Mapping[Topic, str]:
    """Name what is different from what was told."""
    told_mile = answers.mark_duration if answers.mark_distance == MILE else None
    pairs = (
        (Topic.MILE, None if now.mile is None else voice.split(now.mile), told_mile == now.mile),
        (Topic.WEEKLY, _whole(voice, now.weekly), now.weekly == answers.weekly),
        (Topic.LONGEST, _whole(voice, now.longest), now.longest == answers.longest),
    )
    return {topic: value for topic, value, is_same in pairs if value and not is_same}


def _whole(voice: Voice, run: Distance | None) -> str:
    return "" if run is None else voice.distance(run)


_PLACES = {
    (True, True): "On {days} I add the mile workout, every week of the mile block.",
    (False, True): "On {days} the mile workout takes the place of your own hard workout, every"
    " week of the mile block.",
    (False, False): "On {days} the mile workout takes the place of your own hard workout, every"
    " second week of the mile block.",
}

_TOUCHES = (
    "On {days} I add 4 × 200 m at mile pace, every week of the mile block: with race pace in your"
    " long run that is enough."
)


def write_own_plan_note(voice: Voice, answers: Answers) -> str:
    """Say where the mile workout goes beside an own plan, and what it takes the place of."""
    if answers.own_plan is None or answers.health is Health.SOMETHING_APPLIES:
        return ""  # nothing is added before a doctor has said yes
    place = usual_place(answers.own_plan, answers.running_days)
    if place is None:
        return voice.say(
            "Your plan leaves no day with 48 hours on both sides for the mile workout: I add"
            " strides and hills."
        )
    is_touch = place.is_added and answers.has_race_pace
    says = _TOUCHES if is_touch else _PLACES[place.is_added, place.is_weekly]
    return voice.say(says, days=name_days(voice, frozenset({place.weekday})))


def write_target_note(voice: Voice, answers: Answers, today: date) -> str:
    """Say where a target is faster than what the runner's mark is worth; else nothing."""
    mark = mark_of(answers, today)
    if mark is None or answers.goal is None:
        return ""
    return write_target_doubt(voice, _race(answers), (mark,), answers.weekly)


def write_target_doubt(
    voice: Voice, race: GoalRace, marks: Sequence[Mark], weekly: Distance | None
) -> str:
    """Say what a target needs that is faster than the marks, and what is trained for instead."""
    expected = range_above_target(race, marks, weekly)
    if expected is None or race.target is None:
        return ""
    if race.goal is Goal.MILE:
        return voice.say(
            "{target} is far from your mile: expect a few seconds at a time. I plan from what"
            " you have run.",
            target=str(race.target),
        )
    middle = (expected.fast.seconds + expected.slow.seconds) / 2
    return voice.say(
        "{target} needs {pace}; your marks point to {fast}–{slow}. I train you for {middle} until"
        " a race shows more.",
        target=str(race.target),
        pace=voice.pace(Pace.of(race.goal.distance, race.target)),
        fast=str(expected.fast),
        slow=str(expected.slow),
        middle=str(Duration(round(middle))),
    )


def write_mornings(voice: Voice, window: Window, first: Morning) -> str:
    """Tell when the workouts come, and from which day on."""
    begins, day = voice.clock(window.begins), voice.moment(voice.short_day(first.day), first.at)
    if window.ends is None:
        return voice.say(
            "On running days the workout comes at {time}, from {day} on.", time=begins, day=day
        )
    return voice.say(
        "On running days the workout comes between {begins} and {ends}, from {day} on.",
        begins=begins,
        ends=voice.clock(window.ends),
        day=day,
    )


def _race(answers: Answers) -> GoalRace:
    assert answers.goal is not None  # noqa: S101 - asked first
    return GoalRace(answers.goal, answers.race_day, answers.target, answers.race_name)


def _goal_value(voice: Voice, answers: Answers) -> Html:
    return name_race(voice, _race(answers))


def _race_day_value(voice: Voice, answers: Answers) -> str:
    if answers.has_no_day_yet:
        return voice.say("not known yet")
    return voice.day(answers.race_day) if answers.race_day is not None else ""


def _target_value(voice: Voice, answers: Answers) -> str:
    if answers.goal is Goal.OFF_SEASON or answers.has_no_day_yet:
        return ""
    return voice.say("none") if answers.target is None else str(answers.target)


def _mile_value(voice: Voice, answers: Answers) -> str:
    if answers.mark_distance is None or answers.mark_duration is None:
        return voice.say("not known yet")
    time = voice.split(answers.mark_duration)
    if answers.mark_distance == MILE:
        return time
    race = name_distance(voice, answers.mark_distance)
    return voice.say("{race} in {time}", race=race, time=time)


def _weekly_value(voice: Voice, answers: Answers) -> str:
    return voice.say("none") if answers.weekly is None else voice.distance(answers.weekly)


def _longest_value(voice: Voice, answers: Answers) -> str:
    return voice.say("none") if answers.longest is None else voice.distance(answers.longest)


def name_days(voice: Voice, days: frozenset[Weekday]) -> str:
    """Name weekdays in order: ``Tue, Thu, Sat, Sun``."""
    return ", ".join(voice.short_weekday(day) for day in sorted(days)) or voice.say("none")


def _days_value(voice: Voice, answers: Answers) -> str:
    return name_days(voice, answers.running_days)


def _own_plan_value(voice: Voice, answers: Answers) -> str:
    return voice.say("yes, left alone") if answers.is_companion else voice.say("no")


def _hard_days_value(voice: Voice, answers: Answers) -> str:
    return name_days(voice, answers.hard_days) if answers.is_companion else ""


def _long_day_value(voice: Voice, answers: Answers) -> str:
    if not answers.is_companion:
        return ""
    days = frozenset() if answers.long_day is None else frozenset({answers.long_day})
    return name_days(voice, days)


def _zone_value(voice: Voice, answers: Answers) -> str:
    if answers.zone is None:
        return ""
    if answers.place:
        return f"{answers.place} ({answers.zone})"
    if answers.cell is None:
        return answers.zone
    return voice.say("{zone}; weather of {cell}", zone=answers.zone, cell=answers.cell)


def _runs_at_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.runs_at is None else voice.clock(answers.runs_at)


def _push_time_value(voice: Voice, answers: Answers) -> str:
    if answers.push_time is None:
        return ""
    begins = voice.clock(answers.push_time)
    if answers.push_until is None:
        return begins
    return voice.say(
        "between {begins} and {ends}", begins=begins, ends=voice.clock(answers.push_until)
    )


def _age_value(voice: Voice, answers: Answers) -> str:
    if answers.years is not None:
        return f"{answers.years}–{answers.years + 4}"
    return "" if answers.age is None else voice.say(_AGES[answers.age])


def _health_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.health is None else voice.say(_HEALTH[answers.health])


def _units_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.units is None else voice.say(_UNITS[answers.units])


def _language_value(_: Voice, answers: Answers) -> str:
    return "" if answers.language is None else LANGUAGES[answers.language]


def _mile_day_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.mark_day is None else voice.day(answers.mark_day)


def _first_race_value(voice: Voice, answers: Answers) -> str:
    return voice.say("yes") if answers.is_first_race else ""


def _weeks_off_value(voice: Voice, answers: Answers) -> str:
    if not answers.weeks_off:
        return ""
    return voice.count("for {n} week", "for {n} weeks", answers.weeks_off)


def _usual_weekly_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.usual_weekly is None else voice.distance(answers.usual_weekly)


def _usual_longest_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.usual_longest is None else voice.distance(answers.usual_longest)


def _speed_day_value(voice: Voice, answers: Answers) -> str:
    day = None if answers.own_plan is None else answers.own_plan.speed_day
    return "" if day is None else name_days(voice, frozenset({day}))


def _medium_long_day_value(voice: Voice, answers: Answers) -> str:
    day = answers.medium_long_day
    return "" if day is None else name_days(voice, frozenset({day}))


def _race_pace_value(voice: Voice, answers: Answers) -> str:
    return voice.say("yes") if answers.has_race_pace else ""


def _fast_runs_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.had_fast_runs else voice.say("no")


def _biggest_week_value(voice: Voice, answers: Answers) -> str:
    return "" if answers.biggest_week is None else voice.distance(answers.biggest_week)


_UNITS = {Units.KM: "kilometres", Units.MI: "miles"}
_AGES = {
    AgeBand.CHILD: "under 16",
    AgeBand.YOUTH: "16–17",
    AgeBand.ADULT: "18–49",
    AgeBand.MASTERS: "50–69",
    AgeBand.SENIOR: "70 or older",
}
_HEALTH = {
    Health.NOTHING_APPLIES: "none of these",
    Health.SOMETHING_APPLIES: "one of these: easy running only until a doctor has cleared it",
    Health.CLEARED: "cleared by a doctor",
}
_VALUES: Mapping[Topic, Callable[[Voice, Answers], str]] = {
    Topic.GOAL: _goal_value,
    Topic.RACE_DAY: _race_day_value,
    Topic.TARGET: _target_value,
    Topic.MILE: _mile_value,
    Topic.WEEKLY: _weekly_value,
    Topic.LONGEST: _longest_value,
    Topic.DAYS: _days_value,
    Topic.OWN_PLAN: _own_plan_value,
    Topic.HARD_DAYS: _hard_days_value,
    Topic.LONG_DAY: _long_day_value,
    Topic.ZONE: _zone_value,
    Topic.PUSH_TIME: _push_time_value,
    Topic.AGE: _age_value,
    Topic.HEALTH: _health_value,
    Topic.UNITS: _units_value,
    Topic.LANGUAGE: _language_value,
    Topic.MILE_DAY: _mile_day_value,
    Topic.FIRST_RACE: _first_race_value,
    Topic.WEEKS_OFF: _weeks_off_value,
    Topic.USUAL_WEEKLY: _usual_weekly_value,
    Topic.USUAL_LONGEST: _usual_longest_value,
    Topic.SPEED_DAY: _speed_day_value,
    Topic.MEDIUM_LONG_DAY: _medium_long_day_value,
    Topic.RACE_PACE: _race_pace_value,
    Topic.FAST_RUNS: _fast_runs_value,
    Topic.BIGGEST_WEEK: _biggest_week_value,
    Topic.RUNS_AT: _runs_at_value,
}
