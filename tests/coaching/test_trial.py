"""A trial on request stands through changes of the plan, and each step names its rule."""

from dataclasses import replace
from datetime import timedelta

from bot.coaching.meeting import answers_now, change_settings
from bot.coaching.plan import replan
from bot.coaching.trial import ask_trial, drop_trial, trial_ahead
from bot.domain.runner import Runner
from bot.domain.workout.workout import WorkoutKind
from tests.builders import MONDAY, MONDAY_7_AM, km, mark, runner
from tests.coaching.memory import Memory

ANNA = runner()
TUESDAY = MONDAY + timedelta(days=1)


async def coached() -> Memory:
    work = Memory(ANNA)
    await work.log.add_mark(ANNA.id, mark())
    await replan(work, ANNA, MONDAY)
    return work


async def kind_on_tuesday(work: Memory) -> WorkoutKind | None:
    planned = await work.log.workout_on(ANNA.id, TUESDAY)
    return None if planned is None else planned.workout.kind


async def now_known(work: Memory) -> Runner:
    known = await work.runners.get(ANNA.id)
    assert known is not None
    return known


async def test_it_is_kept_with_the_rule_and_found_again() -> None:
    work = await coached()

    trial = await ask_trial(work, ANNA, MONDAY_7_AM)

    assert trial.day == TUESDAY
    assert await trial_ahead(work, await now_known(work), MONDAY_7_AM) is not None
    [change] = await work.log.changes(ANNA.id)
    assert (change.rule, change.day) == ("trial-asked", MONDAY)


async def test_a_week_made_anew_keeps_it() -> None:
    work = await coached()
    await ask_trial(work, ANNA, MONDAY_7_AM)

    await replan(work, await now_known(work), MONDAY)

    assert await kind_on_tuesday(work) is WorkoutKind.TIME_TRIAL


async def test_taking_it_back_brings_the_week_back() -> None:
    work = await coached()
    before = await kind_on_tuesday(work)
    await ask_trial(work, ANNA, MONDAY_7_AM)

    assert await drop_trial(work, await now_known(work), MONDAY_7_AM)

    assert await kind_on_tuesday(work) is before
    assert not await drop_trial(work, await now_known(work), MONDAY_7_AM)
    assert [change.rule for change in await work.log.changes(ANNA.id)][-1] == "trial-dropped"


async def test_changing_a_setting_keeps_it() -> None:
    work = await coached()
    await ask_trial(work, ANNA, MONDAY_7_AM)
    known = await now_known(work)
    answers = await answers_now(work, known)

    await change_settings(work, known, replace(answers, weekly=km(42)), MONDAY_7_AM)

    assert await kind_on_tuesday(work) is WorkoutKind.TIME_TRIAL
