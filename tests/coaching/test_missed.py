"""Silence is asked about once; nothing moves by itself, and nobody is punished for it.

Anna runs on Tuesday, Thursday, Saturday and Sunday; her workout is on Tuesday.
"""

from datetime import date, timedelta

import pytest

from bot.coaching.missed import find_unanswered
from bot.coaching.morning import queue_due_pushes
from bot.coaching.plan import replan
from bot.domain.brief import Weekday
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.runner import Runner
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import Outcome, WorkoutKind
from tests.builders import MONDAY, MONDAY_7_AM, brief, mark, run, runner
from tests.coaching.memory import Memory

TUESDAY, THURSDAY, SATURDAY, SUNDAY = (MONDAY + timedelta(days=n) for n in (1, 3, 5, 6))
ANNA = runner(briefed=brief(Goal.TEN_K, MONDAY + timedelta(days=20)))


async def coached(one: Runner = ANNA) -> Memory:
    work = Memory(one)
    await work.log.add_mark(one.id, mark())
    await replan(work, one, MONDAY)
    tuesday = await work.log.workout_on(one.id, TUESDAY)
    assert tuesday is not None
    assert tuesday.workout.kind is WorkoutKind.MILE_WORKOUT
    return work


async def lines(work: Memory, one: Runner = ANNA) -> dict[date, bool]:
    """On which mornings there is a line about a workout, and whether it is left out."""
    found = {}
    for number in range(7):
        day = MONDAY + timedelta(days=number)
        unanswered = await find_unanswered(work, one, day)
        if unanswered is not None:
            found[day] = unanswered.is_left_out
    return found


async def test_the_next_running_morning_asks_and_two_days_later_it_is_left_out() -> None:
    assert await lines(await coached()) == {THURSDAY: False, SATURDAY: True}


async def test_who_runs_daily_is_asked_the_day_after_and_has_two_days_to_answer() -> None:
    """After two days of silence the workout is left out, and that is said once."""
    daily = runner(
        briefed=brief(Goal.TEN_K, ANNA.brief.goal_race.day, running_days=frozenset(Weekday))
    )
    work = Memory(daily)
    await work.log.add_mark(daily.id, mark())
    await replan(work, daily, MONDAY)
    planned = await work.log.workouts_between(daily.id, MONDAY, THURSDAY)
    [day] = [each.day for each in planned if each.workout.kind is WorkoutKind.MILE_WORKOUT]

    told = {(each - day).days: is_out for each, is_out in (await lines(work, daily)).items()}

    assert told == {1: False, 3: True}


@pytest.mark.parametrize("kind", [ResultKind.SKIP, ResultKind.RUN, ResultKind.INTERVALS])
async def test_whoever_says_anything_about_the_day_is_not_asked(kind: ResultKind) -> None:
    work = await coached()
    told = run(5) if kind is ResultKind.RUN else Result(kind=kind)
    await work.log.record(ANNA.id, 1, [LoggedResult(TUESDAY, 1, told)], MONDAY_7_AM)

    assert await lines(work) == {}


async def test_the_day_of_the_sign_up_is_never_missed() -> None:
    work = await coached()
    started = runner(briefed=ANNA.brief, started=TUESDAY)

    assert await lines(work, started) == {}


async def test_mornings_move_nothing_and_note_once_that_it_is_left_out() -> None:
    work = await coached()
    await work.runners.schedule(ANNA.id, ANNA.next_morning(MONDAY_7_AM))
    before = await work.log.workouts_between(ANNA.id, MONDAY, SUNDAY)

    for number in range(1, 7):
        await queue_due_pushes(work, MONDAY_7_AM + timedelta(days=number), 10)

    after = await work.log.workouts_between(ANNA.id, MONDAY, SUNDAY)
    assert [each.outcome for each in after] == [Outcome.PLANNED] * len(before)
    assert list(after) == list(before)
    assert [change.rule for change in await work.log.changes(ANNA.id)] == ["ask-not-move"]
