"""Races in and out of the plan, each change with its rule."""

from datetime import timedelta

from bot.coaching.plan import replan
from bot.coaching.race import enter_race, leave_race, set_goal
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.workout.workout import WorkoutKind
from tests.builders import MONDAY, MONDAY_7_AM, RACE_DAY, mark, on, runner
from tests.coaching.memory import Memory

ANNA = runner()
SUNDAY = on(6)


async def coached() -> Memory:
    work = Memory(ANNA)
    await work.log.add_mark(ANNA.id, mark())
    await replan(work, ANNA, MONDAY)
    return work


async def test_a_race_of_this_week_is_in_the_week_at_once_and_out_again() -> None:
    work = await coached()

    entered = await enter_race(work, ANNA, GoalRace(Goal.FIVE_K, SUNDAY), MONDAY_7_AM)
    raced = await work.log.workout_on(ANNA.id, SUNDAY)
    left = await leave_race(work, entered, SUNDAY, MONDAY_7_AM)
    after = await work.log.workout_on(ANNA.id, SUNDAY)

    assert raced is not None
    assert raced.workout.kind is WorkoutKind.RACE
    assert left
    assert after is None or after.workout.kind is not WorkoutKind.RACE
    assert [one.rule for one in await work.log.changes(ANNA.id)] == ["tune-up", "tune-up-dropped"]


async def test_leaving_a_race_that_is_not_there_changes_nothing() -> None:
    work = await coached()

    assert not await leave_race(work, ANNA, SUNDAY, MONDAY_7_AM)
    assert await work.log.changes(ANNA.id) == []


async def test_a_new_goal_makes_a_new_plan() -> None:
    work = await coached()
    later = RACE_DAY + timedelta(weeks=2)

    changed, season = await set_goal(work, ANNA, GoalRace(Goal.HALF, later), MONDAY_7_AM)

    assert changed.brief.goal_race == GoalRace(Goal.HALF, later)
    assert season.goal_race.day == later
    assert [one.rule for one in await work.log.changes(ANNA.id)] == ["settings"]
