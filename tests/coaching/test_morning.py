"""The mornings: once per local date, silent on rest days, never stale."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.coaching.due import DueRunnerError
from bot.coaching.morning import (
    is_late,
    is_stale,
    put_off,
    queue_due_pushes,
    reschedule,
)
from bot.coaching.pause import pause_pushes, resume_pushes
from bot.domain.runner import RunnerId
from bot.mail.push import PushKind
from tests.builders import MONDAY, MONDAY_7_AM, brief, logged, mark, run, runner
from tests.coaching.memory import Memory

EVERY_DAY = "mon tue wed thu fri sat sun"
ANNA = runner(briefed=brief(running_days=EVERY_DAY))
TUESDAY = MONDAY + timedelta(days=1)


async def coached(one: object = ANNA) -> Memory:
    work = Memory(one)  # type: ignore[arg-type]
    await work.log.add_mark(ANNA.id, mark())
    await work.runners.schedule(ANNA.id, ANNA.next_morning(MONDAY_7_AM - timedelta(hours=1)))
    return work


async def days_pushed(work: Memory, *moments: datetime) -> list[date]:
    for moment in moments:
        await queue_due_pushes(work, moment, 10)
    return [push.day for push in work.pushes.queued]


async def test_the_days_workout_is_queued_at_the_runners_own_time() -> None:
    work = await coached()

    assert await days_pushed(work, MONDAY_7_AM - timedelta(seconds=1)) == []
    assert await days_pushed(work, MONDAY_7_AM) == [MONDAY]


async def test_asking_again_pushes_nothing_twice() -> None:
    work = await coached()

    assert await days_pushed(work, MONDAY_7_AM, MONDAY_7_AM, MONDAY_7_AM) == [MONDAY]


async def test_rest_days_are_silent() -> None:
    work = await coached(runner(briefed=brief(running_days="tue thu sat sun")))

    assert await days_pushed(work, MONDAY_7_AM) == []
    assert work.runners.mornings[ANNA.id].day == TUESDAY


async def test_a_workout_that_is_in_the_log_already_is_not_pushed() -> None:
    work = await coached()
    await work.log.record(ANNA.id, 1, [logged(run())], MONDAY_7_AM)

    assert await days_pushed(work, MONDAY_7_AM) == []


@pytest.mark.parametrize(
    ("hours_late", "days"), [(1, [MONDAY]), (2.9, [MONDAY]), (3, []), (5, [])]
)
async def test_a_push_later_than_three_hours_is_not_sent(
    hours_late: float, days: list[date]
) -> None:
    work = await coached()

    assert await days_pushed(work, MONDAY_7_AM + timedelta(hours=hours_late)) == days


async def test_after_days_of_outage_only_the_present_morning_comes() -> None:
    work = await coached()
    wednesday_8_am = MONDAY_7_AM + timedelta(days=2, hours=1)

    assert await days_pushed(work, wednesday_8_am, wednesday_8_am) == [MONDAY + timedelta(days=2)]


async def test_moving_the_time_forward_does_not_push_a_date_again() -> None:
    work = await coached()
    await days_pushed(work, MONDAY_7_AM)

    later = replace(ANNA, push_time=time(9, 0))
    await work.runners.save(later)
    await reschedule(work, later, MONDAY_7_AM + timedelta(hours=1))

    assert work.runners.mornings[ANNA.id].day == TUESDAY
    at_nine = MONDAY_7_AM + timedelta(hours=2)
    assert await days_pushed(work, at_nine) == [MONDAY]


async def test_a_time_that_has_just_gone_by_is_made_good_at_once() -> None:
    work = await coached()
    earlier = replace(ANNA, push_time=time(6, 0))
    await work.runners.save(earlier)

    await reschedule(work, earlier, MONDAY_7_AM - timedelta(minutes=30))

    assert await days_pushed(work, MONDAY_7_AM - timedelta(minutes=30)) == [MONDAY]


async def test_in_a_window_the_workout_is_queued_at_the_runners_own_moment() -> None:
    patient = replace(ANNA, push_until=time(8, 0))
    work = await coached(patient)
    await reschedule(work, patient, MONDAY_7_AM - timedelta(hours=1))
    moment = work.runners.mornings[ANNA.id].at

    assert MONDAY_7_AM < moment < MONDAY_7_AM + timedelta(hours=1)
    assert await days_pushed(work, moment - timedelta(seconds=1)) == []
    assert await days_pushed(work, moment) == [MONDAY]


async def test_flying_west_does_not_push_the_same_date_twice() -> None:
    work = await coached()
    await days_pushed(work, MONDAY_7_AM)

    in_new_york = replace(ANNA, zone="America/New_York")
    await work.runners.save(in_new_york)
    await reschedule(work, in_new_york, MONDAY_7_AM + timedelta(hours=2))

    seven_in_new_york = datetime(2027, 1, 4, 12, tzinfo=UTC)
    assert await days_pushed(work, seven_in_new_york) == [MONDAY]
    assert work.runners.mornings[ANNA.id].day == TUESDAY


async def test_pausing_stops_the_mornings_and_resuming_brings_them_back() -> None:
    work = await coached()

    await pause_pushes(work, ANNA, MONDAY_7_AM)
    assert await days_pushed(work, MONDAY_7_AM) == []

    await resume_pushes(work, ANNA, MONDAY_7_AM)
    assert await days_pushed(work, MONDAY_7_AM + timedelta(days=1)) == [TUESDAY]


async def test_a_push_belongs_to_the_morning_lane() -> None:
    work = await coached()
    await days_pushed(work, MONDAY_7_AM)

    [push] = work.pushes.queued
    assert push.kind is PushKind.MORNING
    assert push.expires_at == MONDAY_7_AM + timedelta(hours=3)


async def test_one_runner_whose_morning_fails_keeps_nobody_elses() -> None:
    bea = replace(ANNA, id=RunnerId(8))
    work = await coached()
    await work.runners.save(bea)
    await work.log.add_mark(bea.id, mark())
    await work.runners.schedule(bea.id, bea.next_morning(MONDAY_7_AM - timedelta(hours=1)))
    broken = ANNA.id
    workouts_between = work.log.workouts_between

    async def fail_for_one(runner: RunnerId, first: date, last: date) -> Any:
        if runner == broken:
            raise ZeroDivisionError
        return await workouts_between(runner, first, last)

    work.log.workouts_between = fail_for_one  # type: ignore[method-assign]
    with pytest.raises(DueRunnerError) as failed:
        await queue_due_pushes(work, MONDAY_7_AM, 10)
    await put_off(work, failed.value.due)

    await queue_due_pushes(work, MONDAY_7_AM, 10)

    assert [(push.runner, push.day) for push in work.pushes.queued] == [(bea.id, MONDAY)]
    assert work.runners.mornings[ANNA.id].day == TUESDAY


def test_a_morning_is_late_from_a_quarter_of_an_hour_on() -> None:
    """Ours: a retry or two pass unsaid; a quarter of an hour is a word worth."""
    almost, late = timedelta(minutes=14, seconds=59), timedelta(minutes=15)

    assert not is_late(MONDAY_7_AM, MONDAY_7_AM + almost)
    assert is_late(MONDAY_7_AM, MONDAY_7_AM + late)


def test_a_morning_is_stale_from_three_hours_on() -> None:
    """Promised: never after it has gone stale; ``/today`` has it then."""
    almost, stale = timedelta(hours=2, minutes=59, seconds=59), timedelta(hours=3)

    assert not is_stale(MONDAY_7_AM, MONDAY_7_AM + almost)
    assert is_stale(MONDAY_7_AM, MONDAY_7_AM + stale)
