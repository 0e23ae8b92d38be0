"""Weeks are made once, and made anew without undoing what was moved or run."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.coaching.heat import tell_heat
from bot.coaching.meeting import answers_now, change_settings
from bot.coaching.move import move_missed, swap
from bot.coaching.plan import ensure_week, plan_ahead, replan, week_of, workout_on
from bot.coaching.report import Report, receive_report
from bot.domain.brief import Brief
from bot.domain.health.heat import heat_of_index
from bot.domain.log.results import Flag, LoggedResult, Result, ResultKind
from bot.domain.quantities import MILE, Duration
from bot.domain.runner import Runner
from bot.domain.season.goal import Goal
from bot.domain.week.move import MoveError
from bot.domain.workout.workout import Outcome, WorkoutKind
from tests.builders import MONDAY, MONDAY_7_AM, brief, days, mark, planned, runner, workout
from tests.coaching.memory import Memory

ANNA = runner()
TUE, WED, THU, FRI, SAT, SUN = 1, 2, 3, 4, 5, 6
DAY = timedelta(days=1)


async def coached(briefed: Brief | None = None) -> tuple[Memory, Runner]:
    one = runner(briefed=briefed or brief())
    work = Memory(one)
    await work.log.add_mark(one.id, mark())
    return work, one


async def kinds_by_day(work: Memory, one: Runner) -> dict[int, WorkoutKind]:
    await ensure_week(work, one, MONDAY)
    seen = await week_of(work, one, MONDAY, MONDAY)
    assert seen is not None
    return {(each.day - MONDAY).days: each.workout.kind for each in seen[1]}


async def test_a_workout_that_was_swapped_stays_there_when_the_week_is_made_anew() -> None:
    work, one = await coached(brief(Goal.TEN_K, MONDAY + timedelta(days=20)))
    assert (await kinds_by_day(work, one))[TUE] is WorkoutKind.MILE_WORKOUT
    await swap(work, one, MONDAY + TUE * DAY, MONDAY + THU * DAY, MONDAY_7_AM)

    await replan(work, one, MONDAY)

    kinds = await kinds_by_day(work, one)
    assert (kinds[TUE], kinds[THU]) == (WorkoutKind.EASY, WorkoutKind.MILE_WORKOUT)


async def test_a_trial_that_was_run_stays_a_trial_when_its_mark_remakes_the_week() -> None:
    work, one = Memory(ANNA), ANNA
    tuesday = MONDAY + DAY
    await ensure_week(work, one, tuesday)
    trial = planned(tuesday, workout(1, 1609.344, kind=WorkoutKind.TIME_TRIAL))
    await work.log.plan_days(one.id, tuesday, tuesday, (trial,))
    now = MONDAY_7_AM + (trial.day - MONDAY)
    result = Result(kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration(365))

    await receive_report(work, one, Report(one.id, 5, now, ((trial.day, result),)))

    kept = await work.log.workout_on(one.id, trial.day)
    assert kept is not None
    assert kept.workout.kind is WorkoutKind.TIME_TRIAL
    assert kept.outcome in {Outcome.PLANNED, Outcome.DONE}


async def test_looking_a_day_or_a_week_up_writes_nothing() -> None:
    work, one = await coached()

    assert await workout_on(work, one, MONDAY + DAY) is None
    assert await week_of(work, one, MONDAY, MONDAY) is not None

    assert await work.log.planned_until(one.id) is None


async def test_nothing_is_made_up_within_four_days_of_the_race() -> None:
    sunday = MONDAY + timedelta(days=6)
    work, one = await coached(brief(Goal.TEN_K, sunday, running_days="mon tue wed thu fri sat"))
    await replan(work, one, MONDAY)
    asked = await work.log.workouts_between(one.id, MONDAY, sunday)
    missed = next(each.day for each in asked if each.workout.kind is WorkoutKind.MILE_WORKOUT)

    assert await move_missed(work, one, missed, MONDAY_7_AM + (missed - MONDAY) + DAY) is None
    assert not await work.log.changes(one.id)


@pytest.mark.parametrize(("flags", "moves"), [(set(), True), ({"illness"}, False)])
async def test_a_workout_that_was_skipped_for_illness_is_not_moved(
    flags: set[Flag], moves: bool
) -> None:
    work, one = await coached(brief(Goal.TEN_K, MONDAY + timedelta(days=20)))
    await replan(work, one, MONDAY)
    tuesday = MONDAY + TUE * DAY
    skip = Result(kind=ResultKind.SKIP, flags=frozenset(flags))
    await work.log.record(one.id, 5, [LoggedResult(tuesday, 5, skip)], MONDAY_7_AM + DAY)

    moved_to = await move_missed(work, one, tuesday, MONDAY_7_AM + 2 * DAY)

    assert (moved_to is not None) == moves


async def test_a_run_that_was_swapped_with_a_rest_day_stays_there_too() -> None:
    work, one = await coached()
    before = await kinds_by_day(work, one)
    await swap(work, one, MONDAY + THU * DAY, MONDAY + FRI * DAY, MONDAY_7_AM)

    await replan(work, one, MONDAY)

    assert sorted(before) == [TUE, THU, SAT, SUN]
    assert sorted(await kinds_by_day(work, one)) == [TUE, FRI, SAT, SUN]


async def test_other_running_days_leave_nothing_on_the_old_ones() -> None:
    work, one = await coached()
    await replan(work, one, MONDAY)
    await swap(work, one, MONDAY + THU * DAY, MONDAY + FRI * DAY, MONDAY_7_AM)
    answers = replace(await answers_now(work, one), days=days("wed sat sun"))

    changed, _ = await change_settings(work, one, answers, MONDAY_7_AM)

    assert sorted(await kinds_by_day(work, changed)) == [WED, SAT, SUN]


async def test_a_swap_on_a_hot_day_keeps_the_heat_where_it_is() -> None:
    work, one = await coached(brief(Goal.TEN_K, MONDAY + timedelta(days=20)))
    await replan(work, one, MONDAY)
    await tell_heat(work, one, [MONDAY + THU * DAY], heat_of_index(165), MONDAY_7_AM)

    await swap(work, one, MONDAY + TUE * DAY, MONDAY + THU * DAY, MONDAY_7_AM)

    tuesday = await work.log.workout_on(one.id, MONDAY + TUE * DAY)
    thursday = await work.log.workout_on(one.id, MONDAY + THU * DAY)
    assert tuesday is not None
    assert thursday is not None
    assert "heat" not in tuesday.workout.why
    assert (thursday.workout.kind, thursday.workout.why[0]) == (WorkoutKind.MILE_WORKOUT, "heat")


async def test_a_trial_is_not_swapped_into_the_heat() -> None:
    work, one = Memory(ANNA), ANNA
    await replan(work, one, MONDAY)
    tuesday = MONDAY + TUE * DAY
    trial = planned(tuesday, workout(1, 1609.344, kind=WorkoutKind.TIME_TRIAL))
    await tell_heat(work, one, [MONDAY + THU * DAY], heat_of_index(165), MONDAY_7_AM)
    await work.log.plan_days(one.id, tuesday, tuesday, (trial,))

    with pytest.raises(MoveError, match="too hot"):
        await swap(work, one, MONDAY + TUE * DAY, MONDAY + THU * DAY, MONDAY_7_AM)


@pytest.mark.parametrize("days_ahead", [0, 3, 6, 7, 13, 14, 30])
async def test_the_days_ahead_are_those_of_the_whole_plan_up_to_a_day(days_ahead: int) -> None:
    work, one = await coached()
    await ensure_week(work, one, MONDAY)
    last = MONDAY + days_ahead * DAY
    whole = await plan_ahead(work, one, MONDAY)

    asked = await plan_ahead(work, one, MONDAY, until=last)

    assert whole[-1].day > last
    assert asked == tuple(each for each in whole if each.day <= last)
