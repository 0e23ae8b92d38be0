"""Realigning keeps race day, starts from the log, and is kept with its rule."""

from dataclasses import replace
from datetime import timedelta

from bot.coaching.plan import replan, season_of
from bot.coaching.realign import offers_realigning, realign_plan
from bot.domain.brief import OwnPlan, Weekday
from tests.builders import MONDAY, MONDAY_7_AM, brief, km, logged, mark, run, runner
from tests.coaching.memory import Memory

ANNA = runner()
WEEK = timedelta(weeks=1)


async def coached(one: object = ANNA) -> Memory:
    work = Memory(one)  # type: ignore[arg-type]
    await work.log.add_mark(ANNA.id, mark())
    await replan(work, one, MONDAY)  # type: ignore[arg-type]
    return work


async def test_the_plan_begins_anew_from_what_was_run() -> None:
    work = await coached()
    await work.log.record(ANNA.id, 1, [logged(run(12), MONDAY)], MONDAY_7_AM)

    course = await realign_plan(work, ANNA, MONDAY + WEEK, MONDAY_7_AM + WEEK)

    assert course is not None
    assert course.starts_anew
    assert course.runner.started == MONDAY + WEEK
    assert course.runner.brief.weekly_distance == km(24), "0.6 of the 40 km that were told"
    assert course.season.goal_race == season_of(ANNA).goal_race
    assert [change.rule for change in await work.log.changes(ANNA.id)] == ["realign"]


async def test_the_plan_never_digs_deeper_the_second_time() -> None:
    work = await coached()
    await work.log.record(ANNA.id, 1, [logged(run(12), MONDAY)], MONDAY_7_AM)
    once = await realign_plan(work, ANNA, MONDAY + WEEK, MONDAY_7_AM + WEEK)
    assert once is not None

    again = await realign_plan(work, once.runner, MONDAY + 6 * WEEK, MONDAY_7_AM + 6 * WEEK)

    assert again is not None
    assert again.runner.brief.weekly_distance == km(24)


async def test_an_offer_counts_once() -> None:
    work = await coached()
    await realign_plan(work, ANNA, MONDAY, MONDAY_7_AM)

    assert await realign_plan(work, ANNA, MONDAY, MONDAY_7_AM + WEEK) is None


async def test_misses_from_before_are_not_counted_again() -> None:
    work = await coached()
    sunday = MONDAY + timedelta(days=6)
    assert await offers_realigning(work, ANNA, sunday)

    anew = replace(ANNA, started=sunday)

    assert not await offers_realigning(work, anew, sunday)


async def test_companions_are_not_asked() -> None:
    own = runner(briefed=brief(own_plan=OwnPlan(frozenset({Weekday.TUE}))))
    work = await coached(own)

    assert not await offers_realigning(work, own, MONDAY + timedelta(days=6))
