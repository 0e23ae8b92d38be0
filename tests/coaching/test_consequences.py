"""What a report changes: whatever the coach says of it, the stored week does.

Anna runs on Tuesday, Thursday, Saturday and Sunday; her workout is on Tuesday.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coaching.consequences import is_unplanned_mile_work
from bot.coaching.meeting import answers_now, change_settings
from bot.coaching.plan import ensure_week, replan
from bot.coaching.report import Report, receive_report
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Distance, Duration
from bot.domain.runner import Runner
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from tests.builders import MONDAY, MONDAY_7_AM, brief, history, km, mark, run, runner
from tests.coaching.memory import Memory

TUE, WED, THU, SAT, SUN = 1, 2, 3, 5, 6
DAY = timedelta(days=1)
RACE_DAY = MONDAY + timedelta(days=20)
ANNA = runner(briefed=brief(Goal.TEN_K, RACE_DAY))


async def coached(one: Runner = ANNA) -> Memory:
    work = Memory(one)
    await work.log.add_mark(one.id, mark())
    await replan(work, one, MONDAY)
    return work


async def reports(work: Memory, offset: int, result: Result, message: int = 5) -> None:
    now = MONDAY_7_AM + offset * DAY
    await receive_report(work, ANNA, Report(ANNA.id, message, now, ((_day(offset), result),)))


def _day(offset: int) -> date:
    return MONDAY + offset * DAY


async def week(work: Memory) -> dict[int, PlannedWorkout]:
    planned = await work.log.workouts_between(ANNA.id, MONDAY, _day(SUN))
    return {(each.day - MONDAY).days: each for each in planned}


def reps(seconds: float, count: int = 4, metres: float = 400) -> Result:
    return Result(
        kind=ResultKind.INTERVALS,
        reps=count,
        rep_distance=Distance(metres),
        splits=(Duration(seconds),) * count,
    )


async def test_three_easy_days_after_a_spike_are_in_the_stored_week() -> None:
    work = await coached()

    await reports(work, WED, run(22))

    after = await week(work)
    assert "spike" in [change.rule for change in await work.log.changes(ANNA.id)]
    assert after[SAT].workout.kind is WorkoutKind.EASY
    assert "spike" in after[SAT].workout.why


async def test_a_workout_run_a_day_early_is_the_weeks_and_its_own_day_becomes_easy() -> None:
    work = await coached()

    await reports(work, 0, reps(89.5))

    kinds = {offset: each.workout.kind for offset, each in (await week(work)).items()}
    assert WorkoutKind.MILE_WORKOUT not in {kind for day, kind in kinds.items() if day > 0}
    assert kinds[TUE] is WorkoutKind.EASY
    assert "unplanned-mile" in [change.rule for change in await work.log.changes(ANNA.id)]


async def test_a_workout_run_a_day_late_leaves_its_own_day_unmissed() -> None:
    work = await coached()

    await reports(work, WED, reps(89.5))

    after = await week(work)
    assert after[TUE].outcome is Outcome.MOVED
    open_days = [each for offset, each in after.items() if offset > WED]
    assert not any(each.workout.kind is WorkoutKind.MILE_WORKOUT for each in open_days)


@pytest.mark.parametrize(
    ("result", "is_mile_work"),
    [
        (reps(89.5), True),
        (reps(91.2), True),  # 1.9 % slower
        (reps(92.0), False),  # 2.8 % slower
        (reps(45.0, 2, 200), False),  # 400 m in all
        (reps(240.0, 3, 1000), False),
    ],
)
async def test_what_counts_as_the_weeks_mile_work(result: Result, is_mile_work: bool) -> None:
    work = await coached()

    await reports(work, 0, result)

    rules = [change.rule for change in await work.log.changes(ANNA.id)]
    assert ("unplanned-mile" in rules) == is_mile_work


async def test_a_race_that_was_not_planned_is_followed_by_easy_days() -> None:
    work = await coached()
    race = Result(kind=ResultKind.RACE, distance=km(10), duration=Duration(2500))

    await reports(work, WED, race)

    after = await week(work)
    assert after[SAT].workout.kind is WorkoutKind.EASY
    assert "unplanned-race" in [change.rule for change in await work.log.changes(ANNA.id)]


@pytest.mark.parametrize("told", [20, 21])
async def test_a_run_of_the_races_distance_on_race_day_or_the_day_after_is_the_race(
    told: int,
) -> None:
    work = await coached()
    await ensure_week(work, ANNA, RACE_DAY)

    await reports(work, told, Result(kind=ResultKind.RUN, distance=km(10.1)))

    [logged] = await work.log.results_between(ANNA.id, RACE_DAY, RACE_DAY)
    assert logged.result.kind is ResultKind.RACE


async def test_a_run_of_another_distance_on_race_day_is_no_race() -> None:
    work = await coached()

    await reports(work, 20, run(6))

    [logged] = await work.log.results_between(ANNA.id, RACE_DAY, RACE_DAY)
    assert logged.result.kind is ResultKind.RUN


async def test_a_distance_told_later_counts_from_the_next_week() -> None:
    work = await coached()
    before = await week(work)
    answers = await answers_now(work, ANNA)

    changed, season = await change_settings(
        work, ANNA, replace(answers, weekly=km(50)), MONDAY_7_AM + 2 * DAY
    )

    assert changed.started == ANNA.started
    assert await week(work) == before
    assert season.weeks[1].distance is not None
    assert changed.brief.weekly_distance == km(50)


async def test_no_easy_run_becomes_longer_because_more_was_run_than_asked() -> None:
    work = await coached()
    saturday = (await week(work))[SAT]
    assert saturday.workout.distance is not None
    short = replace(saturday.workout, distance=km(3))
    await work.log.plan_days(ANNA.id, _day(SAT), _day(SAT), (replace(saturday, workout=short),))

    await reports(work, WED, reps(88, count=6))

    assert (await week(work))[SAT].workout.distance == km(3)


@pytest.mark.parametrize(
    ("told", "is_mile_work"),
    [
        (reps(44.7, 3, 200), True),
        (reps(44.7, 2, 200), False),  # 600 m at least
        (reps(45.6, 4, 200), True),  # a mile in 6:00 is 44.7 s for 200 m
        (reps(45.7, 4, 200), False),  # more than 2 % slower
        (Result(kind=ResultKind.TIME_TRIAL, distance=Distance(1609)), True),
        (Result(kind=ResultKind.RACE, distance=Distance(5000)), False),
        (run(8), False),
    ],
)
def test_600_m_at_mile_pace_or_2_percent_slower_are_the_workout_of_the_week(
    told: Result, is_mile_work: bool
) -> None:
    """Coaching rules 3.3.2."""
    assert is_unplanned_mile_work(None, told, history(mark("6:00"))) is is_mile_work


def test_while_no_mile_is_known_reps_up_to_400_m_are_taken_for_mile_pace() -> None:
    assert is_unplanned_mile_work(None, reps(90, 4, 400), history())
    assert not is_unplanned_mile_work(None, reps(90, 4, 401), history())
