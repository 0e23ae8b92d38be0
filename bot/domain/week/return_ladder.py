"""The first outings after worse pain: walking and running in turn."""

from datetime import date, timedelta

from bot.domain.health.guards import open_ladder, outings_since
from bot.domain.health.pain import ladder_step
from bot.domain.week.form import distance_of
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import Workout, WorkoutKind


def ladder_runs(situation: Situation) -> dict[date, Workout]:
    """Climb the ladder back to running, with a day between two outings."""
    first = situation.week.starts
    setback = open_ladder(situation.history, first)
    if setback is None:
        return {}
    outings = outings_since(situation.history, setback, first)
    workouts: dict[date, Workout] = {}
    last = max((run.day for run in situation.form.runs if run.day < first), default=date.min)
    for day in situation.running_days:
        step = ladder_step(outings)
        if step is None:
            break
        if day - last < timedelta(days=2):
            continue
        workouts[day] = Workout(
            kind=WorkoutKind.EASY,
            distance=min(step.distance, distance_of(situation.form.limit_on(day))),
            easy=situation.form.easy,
            why=(step.rule, "after-pain"),
        )
        outings, last = outings + 1, day
    return workouts
