"""The hard workout of a week as its purpose asks, and races on their day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.domain.log.history import mile_workouts_done
from bot.domain.season.season import LAST_WORKOUT, Phase
from bot.domain.week.mile_workout import FAST_SHARE, FULL, mile_workout, size_for, time_trial
from bot.domain.week.purpose import Purpose
from bot.domain.week.race_workout import interval_workout, threshold_workout
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import Intensity, Workout, WorkoutKind


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
    built = _mile_workout(situation, purpose, week_metres, limit)
    is_last = (situation.finale.day - day).days in LAST_WORKOUT
    return replace(built, why=(*built.why, "last-workout")) if built and is_last else built


def last_resort(situation: Situation, purpose: Purpose) -> Iterator[Purpose]:
    """Give what may be done in place of a trial or a race workout that has no room."""
    if purpose.kind is not WorkoutKind.MILE_WORKOUT and situation.week.phase is not Phase.BASE:
        share = 0.5 if situation.week.is_step_back else 1.0
        yield Purpose(
            WorkoutKind.MILE_WORKOUT, Intensity.REPETITION, ("mile-workout",), share=share
        )


def _mile_workout(
    situation: Situation, purpose: Purpose, week_metres: float, limit: float
) -> Workout | None:
    form = situation.form
    # A lighter week halves the workout of an ordinary one, not a smaller one still.
    full = size_for(week_metres if purpose.share == 1 else max(form.usual, week_metres))
    wanted = round(full * purpose.share)
    target = form.target
    in_race_specific = situation.week.phase is Phase.RACE_SPECIFIC
    as_400s = not in_race_specific and is_400s_turn(situation)
    built = mile_workout(form, wanted, as_400s=as_400s, limit=limit, target=target)
    if built is None or built.reps is None:
        return None
    why = [*purpose.why, *(("alternate", "mile-target") if target else ("mile-unknown",))]
    if not mile_workouts_done(situation.history, situation.week.starts):
        why.append("soreness")
    if full < FULL:
        why.append("fast-share")
    if built.reps.total.metres < wanted * 200:
        why.append("shortened")
    if built.reps.total.metres > FAST_SHARE * week_metres:
        why.append("upper-end")
    if form.eased:
        why.append("slow-twice")
    if form.fitness and form.breaks and not form.fitness.is_mile_real:
        why.append("return-fitness")
    if situation.week.is_step_back:
        why.append("step-back")
    return replace(built, why=tuple(why))


def is_400s_turn(situation: Situation) -> bool:
    """Whether the last mile workout that was run had 200s."""
    done = mile_workouts_done(situation.history, situation.week.starts)
    last = done[-1].workout.reps if done else None
    return last is not None and last.distance.metres < 300
