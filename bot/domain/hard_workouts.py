"""The hard workout of a week as its purpose asks, and races on their day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.domain.events import Event
from bot.domain.fitness import predict_race
from bot.domain.forms import distance_of
from bot.domain.goals import Goal
from bot.domain.mile_workouts import FAST_SHARE, FULL, mile_workout, size_for, time_trial
from bot.domain.paces import Distance, Duration, Pace
from bot.domain.purposes import Purpose
from bot.domain.race_workouts import interval_workout, threshold_workout
from bot.domain.seasons import Phase
from bot.domain.situations import Situation
from bot.domain.workouts import Intensity, Outcome, Reps, Workout, WorkoutKind

_RACE_INTENSITIES = {
    Goal.MILE: Intensity.REPETITION,
    Goal.OFF_SEASON: Intensity.REPETITION,
    Goal.FIVE_K: Intensity.INTERVAL,
    Goal.TEN_K: Intensity.THRESHOLD,
    Goal.HALF: Intensity.THRESHOLD,
    Goal.MARATHON: Intensity.MARATHON,
}
_RACE_JOGS = {
    Goal.MILE: (15, 10),
    Goal.OFF_SEASON: (15, 10),
    Goal.FIVE_K: (15, 10),
    Goal.TEN_K: (10, 10),
}  # minutes before and after; longer races start easily


def build_hard(
    situation: Situation, purpose: Purpose, day: date, week_metres: float
) -> Workout | None:
    """Build the hard workout of a day, sized to the week; ``None`` where it has no room."""
    limit = situation.form.limit_on(day)
    if purpose.kind is WorkoutKind.TIME_TRIAL:
        trial = time_trial(situation.form, limit)
        return None if trial is None else replace(trial, why=purpose.why)
    if purpose.intensity is Intensity.INTERVAL:
        built = interval_workout(situation.form, week_metres, purpose.share, limit)
        return None if built is None else replace(built, why=purpose.why)
    if purpose.intensity is Intensity.THRESHOLD:
        built = threshold_workout(situation.form, week_metres, purpose.share, limit)
        return None if built is None else replace(built, why=purpose.why)
    return _mile_workout(situation, purpose, week_metres, limit)


def last_resort(situation: Situation, purpose: Purpose) -> Iterator[Purpose]:
    """Give what may be done in place of a trial or a race workout that has no room."""
    if purpose.kind is not WorkoutKind.MILE_WORKOUT and situation.week.phase is not Phase.BASE:
        share = 0.5 if situation.week.is_step_back else 1.0
        yield Purpose(
            WorkoutKind.MILE_WORKOUT, Intensity.REPETITION, ("mile-workout",), share=share
        )


def event_workout(situation: Situation, event: Event) -> Workout:
    """Word a race, or the trial that ends an off-season, as the workout of its day."""
    form, race = situation.form, event.race
    warm_up, cool_down = _RACE_JOGS.get(race.goal, (0, 0))
    distance = race.goal.distance
    metres = distance.metres + form.metres_in(warm_up + cool_down) if warm_up else distance.metres
    rules = ("race-day",) if event.is_finale else ("tune-up", "race-day")
    return Workout(
        kind=event.kind,
        distance=distance_of(metres),
        reps=Reps(1, distance, _RACE_INTENSITIES[race.goal], _race_pace(situation, distance)),
        warm_up=Duration(warm_up * 60) if warm_up else None,
        cool_down=Duration(cool_down * 60) if cool_down else None,
        easy=form.easy,
        why=("time-trial", "off-season") if event.kind is WorkoutKind.TIME_TRIAL else rules,
    )


def _race_pace(situation: Situation, distance: Distance) -> Pace | None:
    fitness = situation.form.fitness
    if fitness is None:
        return None
    if distance.metres <= 2000:
        return fitness.mile_pace
    expected = predict_race(fitness, distance, situation.brief.weekly_distance)
    middle = (expected.fast.seconds + expected.slow.seconds) / 2
    return Pace.of(distance, Duration(middle))


def _mile_workout(
    situation: Situation, purpose: Purpose, week_metres: float, limit: float
) -> Workout | None:
    form = situation.form
    # A lighter week halves the workout of an ordinary one, not a smaller one still.
    full = size_for(week_metres if purpose.share == 1 else max(form.weekly, week_metres))
    wanted = round(full * purpose.share)
    target = form.fitness.mile_pace if form.fitness else None
    in_race_specific = situation.week.phase is Phase.RACE_SPECIFIC
    as_400s = not in_race_specific and is_400s_turn(situation)
    built = mile_workout(form, wanted, as_400s=as_400s, limit=limit, target=target)
    if built is None or built.reps is None:
        return None
    why = [*purpose.why, "alternate" if target else "mile-unknown"]
    if full < FULL:
        why.append("fast-share")
    if built.reps.total.metres < wanted * 200:
        why.append("shortened")
    if built.reps.total.metres > FAST_SHARE * week_metres:
        why.append("upper-end")
    if situation.week.is_step_back:
        why.append("step-back")
    return replace(built, why=tuple(why))


def is_400s_turn(situation: Situation) -> bool:
    """Whether the last mile workout that was run had 200s."""
    done = [
        each.workout.reps
        for each in situation.history.planned
        if each.workout.kind is WorkoutKind.MILE_WORKOUT
        and each.outcome is Outcome.DONE
        and each.day < situation.week.starts
    ]
    return bool(done) and done[-1] is not None and done[-1].distance.metres < 300
