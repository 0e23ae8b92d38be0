"""Races, and the trial that ends an off-season, on their day."""

from dataclasses import replace
from datetime import date

from bot.domain.fitness.target_pace import as_goal, target_pace
from bot.domain.health.restraints import Allowed
from bot.domain.quantities import Duration, Pace
from bot.domain.season.events import Event
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.volumes import starting_metres
from bot.domain.week.form import distance_of
from bot.domain.week.mile_workout import time_trial
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import Intensity, Reps, Workout, WorkoutKind

_INTENSITIES = {
    Goal.MILE: Intensity.REPETITION,
    Goal.OFF_SEASON: Intensity.REPETITION,
    Goal.FIVE_K: Intensity.INTERVAL,
    Goal.TEN_K: Intensity.THRESHOLD,
    Goal.HALF: Intensity.HALF,
    Goal.MARATHON: Intensity.MARATHON,
}
# Minutes before and after; longer races begin easily enough by themselves.
_JOGS = {
    Goal.MILE: (15, 10),
    Goal.OFF_SEASON: (15, 10),
    Goal.FIVE_K: (15, 10),
    Goal.TEN_K: (10, 10),
}


def event_workouts(situation: Situation) -> dict[date, Workout]:
    """Give each race of the week its day, unless the runner must not run or race at all."""
    workouts = {}
    for event in situation.events_now:
        workout = _event_workout(situation, event)
        if workout is not None:
            workouts[event.day] = workout
    return workouts


def _event_workout(situation: Situation, event: Event) -> Workout | None:
    if not situation.brief.health.allows_speed:
        return None
    if situation.allowed_on(event.day) is Allowed.NOTHING:
        return None
    if event.kind is WorkoutKind.TIME_TRIAL:
        trial = time_trial(situation.form, most_in_one_run(situation, event.day))
        return None if trial is None else replace(trial, why=("time-trial", "off-season"))
    return _race(situation, event)


def most_in_one_run(situation: Situation, day: date, beside: float = 0.0) -> float:
    """Tell how far a run may go: a race before lets it be longer, and not the week.

    Args:
        situation: The week.
        day: Of the run.
        beside: Metres of the week's long run.
    """
    brief, most = situation.brief, situation.form.limit_on(day)
    if brief.own_plan is not None:
        return most
    week = situation.form.weekly
    if brief.goal_race.goal is Goal.OFF_SEASON:
        week = min(week, starting_metres(brief))  # which never builds
    return min(most, week - beside)


def _race(situation: Situation, event: Event) -> Workout:
    form, race = situation.form, event.race
    distance = race.goal.distance
    jogs = _JOGS.get(race.goal)
    metres = distance.metres + (form.metres_in(sum(jogs)) if jogs else 0)
    return Workout(
        kind=WorkoutKind.RACE,
        distance=distance_of(round(metres, -2) if jogs else metres),
        reps=Reps(1, distance, _INTENSITIES[race.goal], _race_pace(situation, race)),
        warm_up=Duration(jogs[0] * 60) if jogs else None,
        cool_down=Duration(jogs[1] * 60) if jogs else None,
        easy=form.easy,
        why=("race-day",) if event.is_finale else ("tune-up", "race-day"),
    )


def _race_pace(situation: Situation, race: GoalRace) -> Pace | None:
    """Take the pace of the race card, which is the one that was trained."""
    fitness = situation.form.fitness
    if fitness is None:
        return None
    return target_pace(as_goal(situation.brief, race), fitness, situation.season.peak).pace
