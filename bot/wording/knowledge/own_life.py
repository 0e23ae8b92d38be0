"""Answers to a runner's own question about a life beside running, by what the coming days hold."""

from collections.abc import Iterator, Mapping

from bot.domain.calendar import DAY, WEEK
from bot.domain.knowledge import Matter
from bot.domain.particulars import Condition
from bot.domain.standing import Standing
from bot.domain.workout.workout import WorkoutKind
from bot.wording.knowledge.own_training import OwnAnswer, name_today
from bot.wording.voice import Voice
from bot.wording.workout import begin_with_day, name_day


def _alcohol(voice: Voice, standing: Standing) -> Iterator[str]:
    """Say what a party leaves of the run that follows it."""
    days, today = standing.asked.days, standing.today
    evening = days[0] if days else today
    run = next(
        (
            each
            for each in standing.coming
            if evening < each.day <= evening + DAY and each.workout.kind is not WorkoutKind.EASY
        ),
        None,
    )
    if run is None:
        return
    yield voice.say("Go, and cancel nothing: see how you are the next day.")
    yield voice.say(
        "One or two drinks: {day}, {workout}, as planned. With a hangover not that: water, then 30"
        " min easy or a walk.",
        day=name_day(voice, run.day, today),
        workout=name_today(voice, run),
    )
    if evening > today and run.workout.kind is WorkoutKind.LONG:
        yield voice.say(
            "Or run it {day} in the morning, before the party, and take the day after off.",
            day=name_day(voice, evening, today),
        )


def _away(voice: Voice, standing: Standing) -> Iterator[str]:
    """Keep the days abroad light, and let go what falls on the journey."""
    days, today = standing.asked.days, standing.today
    leaves = next((each for each in days if each >= today), None)
    if leaves is None:
        return
    yield voice.say(
        "Keep those days light: two or three times 30 min by daylight, and nothing fast until"
        " you've had two normal nights."
    )
    falls = next((each for each in standing.coming if each.day == leaves), None)
    if falls is not None and leaves != today:
        yield voice.say(
            "{day} you travel: what was planned falls away, and nothing is made up.",
            day=begin_with_day(voice, leaves, today),
        )
    if not standing.asked.has(Condition.TIME_ZONES):
        return
    yield voice.say(
        "Eastwards it's about a day for each zone. Shall I write by the clock there? Tell me"
        " <i>in Tokyo this week</i>."
    )


def _altitude(voice: Voice, standing: Standing) -> Iterator[str]:
    fitness = standing.fitness
    if fitness is None:
        return
    yield voice.say(
        "By breath, not by pace: your {easy} doesn't hold up there, so run as fast as"
        " you can talk. You'll be short of breath sooner, and that's normal.",
        easy=voice.pace_range(fitness.paces.easy),
    )
    yield voice.say(
        "The first two or three days very short and easy, nothing fast before the fourth; drink"
        " more."
    )
    yield voice.say("Headache with nausea, or breathless at rest: go down, and see a doctor.")


def _dogs(voice: Voice, standing: Standing) -> Iterator[str]:
    if not standing.asked.has(Condition.CHANGE_ROUTE):
        return
    yield voice.say(
        "Yes, change the route for now; that's unpleasant, and its owner or the town should know."
    )
    yield voice.say(
        "If it comes again: stop, stand side-on, look away, step back slowly, and don't run. A"
        " bite that breaks the skin: a doctor the same day."
    )


def _unmotivated(voice: Voice, standing: Standing) -> Iterator[str]:
    if not standing.asked.has(Condition.ASKS_COACH):
        return
    yield voice.say(
        "Honestly, I'm a program: I know neither mornings nor laziness. What often works: shoes"
        " on, 15 min, and turn back if it's still no."
    )
    long = standing.next_of(WorkoutKind.LONG)
    if long is not None and standing.today < long.day < standing.today + WEEK:
        yield voice.say(
            "And if it's no, stay in bed: {day}'s long run will do.",
            day=voice.weekday(long.day),
        )
    else:
        yield voice.say("And if it's no, stay in bed. One run changes nothing.")


OWN: Mapping[Matter, OwnAnswer] = {
    Matter.ALCOHOL: _alcohol,
    Matter.ALTITUDE: _altitude,
    Matter.DOGS: _dogs,
    Matter.JET_LAG: _away,
    Matter.TRAVEL: _away,
    Matter.UNMOTIVATED: _unmotivated,
}
