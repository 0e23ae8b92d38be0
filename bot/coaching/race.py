"""Races: put on the way to the goal race, taken out, made the goal, and known when reported."""

from dataclasses import replace
from datetime import date, datetime

from bot.coaching.meeting import answers_now, change_settings
from bot.coaching.move import note_change
from bot.coaching.next_season import begin_season, is_over
from bot.coaching.plan import history_of, replan, season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.brief import Brief
from bot.domain.calendar import DAY
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.fitness.target_pace import RaceCard, as_goal, race_card, target_pace
from bot.domain.log.history import marks_of
from bot.domain.log.results import Result, ResultKind
from bot.domain.meeting import with_goal
from bot.domain.runner import Runner
from bot.domain.season.goal import GoalRace
from bot.domain.season.season import Season
from bot.domain.season.tune_up import add_tune_up, drop_tune_up
from bot.domain.workout.workout import PlannedWorkout


async def enter_race(work: UnitOfWork, runner: Runner, race: GoalRace, now: datetime) -> Runner:
    """Put a race into the plan, on the way to its goal.

    Raises:
        CoachError: It does not fit.
    """
    entered = await _with(work, runner, add_tune_up(runner.brief, season_of(runner), race), now)
    await note_change(work, entered, now, "tune-up", f"{race.goal} race on {race.day}")
    return entered


async def leave_race(work: UnitOfWork, runner: Runner, day: date, now: datetime) -> bool:
    """Take a race out of the plan; false where that day has none."""
    brief = drop_tune_up(runner.brief, day)
    if brief == runner.brief:
        return False
    left = await _with(work, runner, brief, now)
    await note_change(work, left, now, "tune-up-dropped", f"race on {day} taken out")
    return True


async def set_goal(
    work: UnitOfWork, runner: Runner, race: GoalRace, now: datetime
) -> tuple[Runner, Season]:
    """Make a race the goal of the plan; the target time of another distance goes.

    Raises:
        CoachError: No season leads there.
    """
    today = runner.day_of(now)
    if is_over(runner, today):
        return await begin_season(work, runner, race, today, now)
    answers = await answers_now(work, runner)
    return await change_settings(work, runner, with_goal(answers, race), now)


async def race_card_of(
    work: UnitOfWork, runner: Runner, planned: PlannedWorkout
) -> RaceCard | None:
    """Make the card of a race on its day; ``None`` while no mark is known."""
    races = (runner.brief.goal_race, *runner.brief.tune_ups)
    race = next((each for each in races if each.day == planned.day), None)
    fitness = estimate_fitness(marks_of(await history_of(work, runner, planned.day)))
    if race is None or fitness is None:
        return None
    plan = target_pace(as_goal(runner.brief, race), fitness, season_of(runner).peak)
    return race_card(plan, runner.units)


# A course is rarely measured to the metre, and a watch never is.
_ABOUT_AS_FAR = 0.03
_WHOLE_RUNS = frozenset({ResultKind.RUN, ResultKind.RACE, ResultKind.TIME_TRIAL})


async def as_race(
    work: UnitOfWork, runner: Runner, day: date, result: Result
) -> tuple[date, Result]:
    """Take a run of the race's distance, on race day or the day after, for the race itself."""
    if result.kind not in _WHOLE_RUNS or result.distance is None or result.has("dnf"):
        return day, result
    for race_day, distance in _race_days(runner.brief):
        off = abs(result.distance.metres / distance - 1)
        if off > _ABOUT_AS_FAR or race_day not in {day, day - DAY}:
            continue
        if race_day != day and await work.log.results_between(runner.id, race_day, race_day):
            continue
        kind = ResultKind.RACE if result.kind is ResultKind.RUN else result.kind
        return race_day, replace(result, kind=kind)
    return day, result


def _race_days(brief: Brief) -> list[tuple[date, float]]:
    races = (brief.goal_race, *brief.tune_ups)
    return [(race.day, race.goal.distance.metres) for race in races if race.day is not None]


async def _with(work: UnitOfWork, runner: Runner, brief: Brief, now: datetime) -> Runner:
    changed = replace(runner, brief=brief)
    await work.runners.save(changed)
    await replan(work, changed, runner.day_of(now))
    return changed
