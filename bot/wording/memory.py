"""Answers from the log: what was run, best and last times, what is aimed at."""

from bot.domain.fitness.fitness import RaceRange
from bot.domain.fitness.marks import Mark
from bot.domain.log.lookback import Stretch
from bot.domain.quantities import Distance, Duration
from bot.domain.season.goal import GoalRace
from bot.wording.plan import name_race
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_distance


def write_stretch(voice: Voice, stretch: Stretch) -> str:
    """Write the runs and the distance of some days."""
    if not stretch.runs:
        return voice.say("No run is in your log for those days.")
    return voice.count(
        "{n} run, {distance}; the longest {longest}.",
        "{n} runs, {distance}; the longest {longest}.",
        stretch.runs,
        distance=voice.distance(Distance(stretch.metres)),
        longest=voice.distance(Distance(stretch.longest)),
    )


def write_mark(voice: Voice, mark: Mark) -> str:
    """Write a time with its day."""
    return voice.say(
        "{race} in {time}, on {day}.",
        race=name_distance(voice, mark.distance),
        time=voice.split(mark.duration),
        day=voice.day(mark.day),
    )


def write_no_mark(voice: Voice) -> str:
    return voice.say("I have no time of yours over that distance. Tell me one, and I keep it.")


def write_gain(voice: Voice, then: Mark, now: Mark) -> str:
    """Write the first and the newest mile, and the seconds between them."""
    return voice.say(
        "Your mile was {then}, and is {now}: {gain} s between them.",
        then=voice.split(then.duration),
        now=voice.split(now.duration),
        gain=round(abs(then.duration.seconds - now.duration.seconds)),
    )


def write_nothing_to_compare(voice: Voice) -> str:
    return voice.say("I can't tell yet: that takes a second time over the mile. /trial plans it.")


def write_done(voice: Voice, done: int, planned: int) -> str:
    return voice.say(
        "In the last four weeks you did {done} of {planned} planned runs.",
        done=done,
        planned=planned,
    )


def write_chance(voice: Voice, target: Duration, expected: RaceRange) -> str:
    """Write on which side of the range a time lies."""
    if target.seconds < expected.fast.seconds:
        words = "{target} is faster than I expect today: {fast} to {slow}, if you train for it."
    elif target.seconds > expected.slow.seconds:
        words = "Yes: {target} is slower than I expect: {fast} to {slow}, if you train for it."
    else:
        words = "Yes, if you train for it: {target} lies between {fast} and {slow}."
    return voice.say(words, target=str(target), fast=str(expected.fast), slow=str(expected.slow))


def write_aim(voice: Voice, race: GoalRace) -> str:
    if race.target is None:
        return voice.say("{race}, with no target time.", race=Html(name_race(voice, race)))
    return voice.say(
        "{race}, target {target}.", race=Html(name_race(voice, race)), target=str(race.target)
    )


def write_no_ailment(voice: Voice) -> str:
    return voice.say("Nothing of it is open with me. If it hurts, tell me how much, 0 to 10.")


def write_ailment(voice: Voice, place: str, day: str, score: str) -> str:
    return voice.say(
        "{place}: {score}/10, as you told me on {day}. How much is it today, 0 to 10?",
        place=voice.say(place).capitalize(),
        score=score,
        day=day,
    )
