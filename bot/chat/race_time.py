"""A lone time on the day of a race: how it went, or what is hoped for."""

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.chat.context import CoachContext
from bot.chat.dialogue import (
    Offer,
)
from bot.chat.feelings import hear
from bot.chat.log import log
from bot.chat.run_question import ask_for_nod
from bot.chat.told_run import Told
from bot.coaching.plan import workout_on
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.runner import zone_of
from bot.domain.workout.workout import Outcome, WorkoutKind
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.drafts import Message as Words
from bot.understanding.meaning.readings import Context


async def take_race_time(
    context: CoachContext, told: Told, *, is_over: bool, is_felt_before: bool = False
) -> bool:
    """Take a lone time for that of the race, on its day: who writes then tells how it went.

    It is read back where it may still be the runner's hope: the race cannot be over yet, or what
    is felt is felt at the start too.

    Args:
        context: The runner's.
        told: The message.
        is_over: It tells of something done or felt, so that hours and minutes are no hope.
        is_felt_before: What is felt in it may be felt before a race as well.
    """
    today = context.runner.day_of(told.sent_at)
    planned = await workout_on(context.work, context.runner, today)
    if planned is None or planned.workout.kind is not WorkoutKind.RACE:
        return False
    reps = planned.workout.reps
    if planned.outcome is not Outcome.PLANNED or reps is None:
        return False
    said = annotate(told.text, Context(today=today, language=context.voice.language))
    is_past = said.mentions("past")
    text = told.text if is_past else _without_hopes(told.text, said)
    taken = _race_time(text, reps.distance, is_over=is_over)
    if taken is None:
        return False
    results = ((today, Result(kind=ResultKind.RACE, distance=reps.distance, duration=taken)),)
    is_a_hope = not is_past and (is_felt_before or said.mentions("goal_word", "future", "wish"))
    if is_early(context, told, results) or (is_a_hope and not is_exact(text)):
        ask_for_nod(context, told, results, await hear(context, told.text))
    else:
        await log(context, told, results)
    return True


def is_early(context: CoachContext, told: Told, results: Offer) -> bool:
    """Whether a race of today cannot be over yet: its time was told before it, as a hope."""
    today = context.runner.day_of(told.sent_at)
    begins = datetime.combine(today, _EARLIEST_START, zone_of(context.runner.zone))
    return any(
        result.kind is ResultKind.RACE
        and day == today
        and result.duration is not None
        and told.sent_at < begins + timedelta(seconds=result.duration.seconds)
        for day, result in results
    )


def is_exact(text: str) -> bool:
    """Whether a time is told to the second, as a clock at the finish shows it."""
    return any(clock.count(":") == _TO_THE_SECOND for clock in _CLOCK.findall(text))


def _without_hopes(text: str, said: Words) -> str:
    """Leave out the times that are hoped for, and the hours of the clock."""
    for item in said.items:
        is_hope = item.owner in {"goal", "clock_time"} or item.mood in {"future", "wish"}
        if is_hope and item.is_number:
            text = text.replace(item.text, " ", 1)
    return text


def _race_time(text: str, distance: Distance, *, is_over: bool) -> Duration | None:
    """Find the one time that a race can have taken; beside ``4:45:30`` a ``4:45`` was the aim."""
    clocks = [re.sub(r"\s", "", clock).replace("h", ":") for clock in _CLOCK.findall(text.lower())]
    exact = [clock for clock in clocks if clock.count(":") == _TO_THE_SECOND]
    times = [
        taken
        for clock in (exact or clocks)
        for taken in _readings(clock, is_over=is_over)
        if _FASTEST_RACE <= Pace.of(distance, taken).seconds_per_km <= _SLOWEST_RACE
    ]
    return times[0] if len(times) == 1 else None


def _readings(clock: str, *, is_over: bool) -> Iterator[Duration]:
    """A clock of two parts is minutes and seconds, or of a marathon hours and minutes."""
    yield Duration.parse(clock)
    if is_over and clock.count(":") < _TO_THE_SECOND:
        yield Duration.parse(f"{clock}:00")


_CLOCK = re.compile(r"(?<![\d:.,])\d{1,2}(?::| ?h ?)[0-5]\d(?::[0-5]\d)?(?![\d:])")


_TO_THE_SECOND = 2  # colons


_EARLIEST_START = time(6)  # few races begin before


_FASTEST_RACE, _SLOWEST_RACE = 150, 720  # s/km: no clock of a day, and no split
