"""What a morning is worded from: the last weeks, the present one, and the race of yesterday."""

from datetime import date, timedelta

from bot.coaching.plan import season_of
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY, WEEK
from bot.domain.log.fact_kinds import Scene
from bot.domain.log.history import History, with_outcomes
from bot.domain.log.race_story import RaceDay, race_day_of
from bot.domain.runner import Runner
from bot.domain.told_facts import FactKind, fact_of
from bot.domain.workout.workout import PlannedWorkout

FACTS_BACK, MOST_BACK = timedelta(weeks=13), timedelta(weeks=52)


async def scene_of(work: UnitOfWork, runner: Runner, planned: PlannedWorkout) -> Scene:
    """Recall what is known on the morning of a workout."""
    day = planned.day
    # "750 km since the plan began" has to know all of them.
    first = max(min(day - FACTS_BACK, runner.started), day - MOST_BACK)
    results = tuple(await work.log.results_between(runner.id, first, day))
    asked = await work.log.workouts_between(runner.id, first, day + WEEK)
    history = History(
        marks=tuple(await work.log.marks(runner.id)),
        planned=with_outcomes(tuple(asked), results, day),
        results=results,
        setbacks=tuple(await work.log.setbacks(runner.id)),
    )
    gym = fact_of(runner.brief.told, FactKind.GYM)
    return Scene(
        today=day,
        planned=planned,
        season=season_of(runner),
        started=runner.started,
        history=history,
        gym=frozenset(() if gym is None else gym.days),
        is_easy_only=not runner.brief.health.allows_speed,
    )


async def race_of_yesterday(work: UnitOfWork, runner: Runner, day: date) -> RaceDay | None:
    """Find what was told of a goal race run the day before; ``None`` of any other day."""
    race = runner.brief.goal_race
    yesterday = day - DAY
    if race.day != yesterday:
        return None
    return race_day_of(await work.log.results_between(runner.id, yesterday, yesterday), race)
