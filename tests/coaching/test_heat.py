"""Heat told of a day: targets ease, a hard workout yields, and the change names its rule.

Anna's plan is short: its first Tuesday has the mile workout, its Sunday the long run.
"""

from datetime import timedelta

import pytest

from bot.coaching.heat import tell_heat
from bot.coaching.plan import replan
from bot.domain.health.heat import heat_of_index
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import WorkoutKind
from tests.builders import MONDAY, MONDAY_7_AM, brief, logged, mark, on, run, runner
from tests.coaching.memory import Memory

ANNA = runner(briefed=brief(Goal.TEN_K, on(20)))
TUESDAY, THURSDAY = on(1), on(3)
TUESDAY_7_AM = MONDAY_7_AM + timedelta(days=1)


async def coached() -> Memory:
    work = Memory(ANNA)
    await work.log.add_mark(ANNA.id, mark())
    await replan(work, ANNA, MONDAY)
    return work


async def kind_on(work: Memory, weekday: int) -> WorkoutKind | None:
    planned = await work.log.workout_on(ANNA.id, on(weekday))
    return None if planned is None else planned.workout.kind


@pytest.mark.parametrize(("index", "rules"), [(95, []), (165, ["heat"]), (185, ["heat-stop"])])
async def test_what_changes_names_its_rule(index: float, rules: list[str]) -> None:
    work = await coached()

    await tell_heat(work, ANNA, [TUESDAY], heat_of_index(index), TUESDAY_7_AM)

    assert [change.rule for change in await work.log.changes(ANNA.id)] == rules


async def test_too_hot_for_the_workout_it_moves_to_a_day_that_is_apart() -> None:
    work = await coached()

    [hot] = await tell_heat(work, ANNA, [TUESDAY], heat_of_index(185), TUESDAY_7_AM)

    assert hot.moved_to == THURSDAY
    assert hot.planned is not None
    assert hot.planned.workout.kind is WorkoutKind.EASY
    assert await kind_on(work, 3) is WorkoutKind.MILE_WORKOUT


async def test_telling_it_again_starts_from_the_plan_and_not_from_what_was_eased() -> None:
    work = await coached()
    [first] = await tell_heat(work, ANNA, [TUESDAY], heat_of_index(165), TUESDAY_7_AM)
    [again] = await tell_heat(work, ANNA, [TUESDAY], heat_of_index(165), TUESDAY_7_AM)

    assert first.planned == again.planned


async def test_cooler_air_brings_the_targets_back() -> None:
    work = await coached()
    usual = await work.log.workout_on(ANNA.id, TUESDAY)
    await tell_heat(work, ANNA, [TUESDAY], heat_of_index(165), TUESDAY_7_AM)

    [cool] = await tell_heat(work, ANNA, [TUESDAY], heat_of_index(90), TUESDAY_7_AM)

    assert cool.planned == usual


async def test_a_day_that_was_run_stays_as_it_is() -> None:
    work = await coached()
    await work.log.record(ANNA.id, 1, [logged(run(), THURSDAY)], MONDAY_7_AM)
    before = await work.log.workout_on(ANNA.id, THURSDAY)

    await tell_heat(work, ANNA, [THURSDAY], heat_of_index(165), MONDAY_7_AM + timedelta(days=3))

    after = await work.log.workout_on(ANNA.id, THURSDAY)
    assert before is not None
    assert after is not None
    assert after.workout == before.workout
    assert await work.log.changes(ANNA.id) == []
