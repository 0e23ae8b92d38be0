"""The workouts of a week on their hard days, each as large as day and week have room for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.domain.season.season import Phase
from bot.domain.week.layout import Layout
from bot.domain.week.load import metres_of
from bot.domain.week.mile_workout import build_mile_workout, time_trial
from bot.domain.week.purpose import Purpose
from bot.domain.week.race_day import most_in_one_run
from bot.domain.week.race_workout import build_race_workout
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import Intensity, Workout, WorkoutKind

_LEAST_RACE_WORK = 0.5  # of a full workout


def fill_hard_days(
    situation: Situation,
    layout: Layout,
    purposes: Sequence[Purpose],
    total: float,
    long: float,
) -> dict[date, Workout]:
    """Build the workouts on their days; one without room waits."""
    hard: dict[date, Workout] = {}
    left = list(layout.hard)
    week = max(
        total, situation.season.peak.metres * 0.5 if situation.week.phase is Phase.TAPER else 0
    )
    for purpose in purposes:
        if not left:
            break
        day = _day_for(situation, purpose, left)
        room = max(total - long - sum(metres_of(each) for each in hard.values()), 0)
        limit = min(situation.form.limit_on(day), max(0.85 * room, min(room, 4500)))
        if purpose.is_last:
            limit = most_in_one_run(situation, day, beside=long)  # the distance yields to it
        built = build_workout(situation, purpose, week, limit)
        if built is None and purpose.kind is not WorkoutKind.MILE_WORKOUT:
            built = _instead(situation, purpose, week, limit)
        left.remove(day)
        if built is not None:
            hard[day] = built
    return hard


def _day_for(situation: Situation, purpose: Purpose, days: Sequence[date]) -> date:
    """Give a purpose the day where it stands already; else the best that is left."""
    if purpose.is_last and situation.last_workout in days:
        return situation.last_workout or days[0]
    others = [day for day in days if day != situation.last_workout] or list(days)
    for day in others:
        stood = situation.standing.get(day)
        if stood is not None and stood.kind is purpose.kind:
            return day
    return others[0]


def build_workout(
    situation: Situation, purpose: Purpose, week: float, limit: float
) -> Workout | None:
    if purpose.kind is WorkoutKind.TIME_TRIAL:
        trial = time_trial(situation.form, limit)
        return None if trial is None else replace(trial, why=purpose.why)
    if purpose.kind is WorkoutKind.RACE_SPECIFIC:
        return build_race_workout(situation, purpose, week, limit)
    return build_mile_workout(situation, purpose, week, limit)


def _instead(situation: Situation, purpose: Purpose, week: float, limit: float) -> Workout | None:
    """Give what may be done in place of a trial or a race workout that has no room."""
    if purpose.with_touch:
        return build_workout(situation, replace(purpose, with_touch=False), week, limit)
    if purpose.kind is WorkoutKind.RACE_SPECIFIC and purpose.share > _LEAST_RACE_WORK:
        smaller = replace(
            purpose,
            intensity=Intensity.THRESHOLD,
            share=_LEAST_RACE_WORK,
            why=("race-threshold", *purpose.why[1:], "shortened"),
        )
        return build_workout(situation, smaller, week, limit)
    if purpose.kind is WorkoutKind.TIME_TRIAL and situation.week.phase is Phase.MILE_BLOCK:
        mile = replace(purpose, kind=WorkoutKind.MILE_WORKOUT, why=("mile-workout",))
        return build_workout(situation, mile, week, limit)
    return None
