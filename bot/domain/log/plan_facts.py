"""Facts of the plan: what moved, a week that begins, tomorrow, a day like the last one."""

from collections.abc import Iterator

from bot.domain.calendar import DAY, WEEK
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.fact_kinds import (
    ALWAYS,
    LEAST,
    FactId,
    LogFact,
    Scene,
    begins_week,
    planned_on,
)
from bot.domain.log.history import marks_of
from bot.domain.quantities import Distance, Pace
from bot.domain.season.phases import Phase
from bot.domain.season.season import SeasonWeek
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

_LIGHTER = 0.95  # of the week before


def about_moved(scene: Scene) -> Iterator[LogFact]:
    kind = scene.planned.workout.kind
    for each in reversed(scene.history.planned):
        is_recent = scene.today - WEEK < each.day < scene.today
        if is_recent and each.outcome is Outcome.MOVED and each.workout.kind is kind:
            if kind.is_hard:
                yield LogFact(FactId.MOVED, ALWAYS, {"day": each.day})
            return


def about_week_begins(scene: Scene) -> Iterator[LogFact]:
    week = scene.season.week_of(scene.today)
    if week is None:
        return
    before = scene.season.week_of(week.starts - DAY)
    if before is None or not begins_week(scene):
        return
    now, last = _asked_in(scene, week), _asked_in(scene, before)
    # After missed runs or a break both weeks may be small: then nothing is lighter.
    if week.is_step_back and not before.is_step_back and 0 < now <= _LIGHTER * last:
        values = {"now": Distance(now), "before": Distance(last)}
        yield LogFact(FactId.STEP_BACK, 66, values)
    is_new = week.phase is not before.phase and week.phase is not Phase.RECOVERY
    if is_new and not scene.is_easy_only:
        yield LogFact(FactId.PHASE, 65, {"phase": week.phase})


def _asked_in(scene: Scene, week: SeasonWeek) -> float:
    """How many metres a week asks for."""
    return sum(
        each.workout.distance.metres
        for each in scene.history.planned
        if week.starts <= each.day <= week.ends
        and each.outcome is not Outcome.MOVED
        and each.workout.distance is not None
    )


def about_tomorrow(scene: Scene) -> Iterator[LogFact]:
    week = scene.season.week_of(scene.today)
    tomorrow = planned_on(scene, scene.today + DAY)
    if tomorrow is not None and tomorrow.workout.kind.is_hard:
        if scene.today.weekday() in scene.gym:
            yield LogFact(FactId.GYM, 84, {"workout": tomorrow.workout})
        if scene.planned.workout.kind is WorkoutKind.EASY:
            yield LogFact(FactId.HARD_TOMORROW, 56, {"workout": tomorrow.workout})
    elif tomorrow is None and week is not None and scene.today < week.ends:
        yesterday = planned_on(scene, scene.today - DAY)
        if yesterday is not None and yesterday.workout.kind.is_hard:
            yield LogFact(FactId.TOMORROW_OFF, 42)


def about_same_again(scene: Scene) -> Iterator[LogFact]:
    """A day that asks for what the last one asked for says so, rather than only repeat it."""
    days = (scene.today - DAY * back for back in (1, 2, 3))
    last = next((each for day in days if (each := planned_on(scene, day)) is not None), None)
    if last is None or _asked(last) != _asked(scene.planned):
        return
    if last.day == scene.today - DAY:
        yield LogFact(FactId.SAME_AGAIN, LEAST)
    else:
        yield LogFact(FactId.SAME_AS_BEFORE, LEAST, {"day": last.day})


def _asked(planned: PlannedWorkout) -> tuple[object, ...]:
    workout = planned.workout
    return workout.kind, workout.distance, workout.strides, workout.hills, workout.reps


def about_gap(scene: Scene) -> Iterator[LogFact]:
    race = scene.season.goal_race
    fitness = estimate_fitness(marks_of(scene.history))
    if fitness is None or race.target is None or race.day is None:
        return
    pace = Pace.of(race.goal.distance, race.target)
    gap = pace.seconds_per_km - fitness.mile_pace.seconds_per_km
    if gap >= 10 and scene.planned.workout.kind is WorkoutKind.MILE_WORKOUT:
        yield LogFact(FactId.GAP, 43, {"pace": pace, "gap": gap}, rest=40)
