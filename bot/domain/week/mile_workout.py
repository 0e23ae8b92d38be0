"""The workout of the week: 8 × 200 m or 4 × 400 m at mile pace, sized to the runner.

Also the all-out mile that measures what it gave, and what goes around every set of reps.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.brief import Brief
from bot.domain.log.history import mile_workouts_done
from bot.domain.quantities import MILE, Distance, Duration, Pace
from bot.domain.season.goal import Goal
from bot.domain.season.phases import is_careful
from bot.domain.week.form import RunnerForm, distance_of
from bot.domain.week.purpose import Purpose, Touch
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import Intensity, Manner, Recovery, Reps, Workout, WorkoutKind

FULL, SMALLER, SMALLEST = 8, 6, 4  # times 200 m
FAST_SHARE = 0.05  # of the week, at mile pace
MOST, MOST_OF_YOUTH, MOST_OF_SENIORS = 12, 10, 6  # times 200 m
MOST_200S, MOST_400S = 10, 6
SHORTEST_JOG = 8.0  # minutes of warm-up or cool-down
LEAST_RECOVERY = {200: 90.0, 400: 180.0}  # seconds, by the length of a rep
RECOVERY_SHARE = 2  # times the rep, so that the last one is as fast as the first
_FULL_FROM, _FULL_LATER_FROM, _SMALLER_LATER_FROM, _FIRST_SMALLER_FROM = 32, 24, 16, 20  # km
_TOUCH_LARGE_FROM = 60  # km
_GROWS_AFTER = 4  # workouts
_MILE_GOALS = frozenset({Goal.MILE, Goal.OFF_SEASON})
_JOG_MINUTES, _FEW_DAYS_JOG, _MIDDLE_JOG, _SMALL_JOG = 32, 28, 24, 18
_TRIAL_JOGS = (15.0, 10.0)


@dataclass(frozen=True, slots=True)
class Jogs:
    """Minutes of easy running before and after the fast part."""

    warm_up: float
    cool_down: float


def size_of(brief: Brief, week_km: float, done: int) -> int:
    """Tell how many times 200 m the mile workout of a full week has.

    Args:
        brief: The runner.
        week_km: The distance of the week.
        done: The mile workouts that were run so far.
    """
    if brief.is_new and done < _GROWS_AFTER:
        return SMALLEST
    is_cautious = is_careful(brief) and week_km < _FULL_FROM
    if is_cautious:
        size = SMALLEST if done < 2 else SMALLER
    elif week_km >= _FULL_FROM:
        size = FULL
    elif week_km >= _FULL_LATER_FROM:
        size = FULL if done >= 2 else SMALLER
    elif week_km >= _FIRST_SMALLER_FROM:
        size = SMALLER
    else:
        is_later = week_km >= _SMALLER_LATER_FROM and done >= _GROWS_AFTER
        size = SMALLER if is_later else SMALLEST
    if week_km < _SMALLER_LATER_FROM:
        size = SMALLEST
    if is_careful(brief) and done == 0:
        size = SMALLEST
    if brief.age_in_years >= 50 and done == 0:
        size = min(size, SMALLER)
    if brief.age_in_years >= 65:
        size = min(size, MOST_OF_SENIORS)
    return size


def grown_size(brief: Brief, week_km: float, done: int, *, as_400s: bool) -> int:
    """Tell the size of a full workout that grows, for a goal of a mile: times 200 m."""
    if brief.goal_race.goal not in _MILE_GOALS or done < _GROWS_AFTER:
        return FULL
    steps = 1 + (done - _GROWS_AFTER) // 2
    most = MOST_OF_YOUTH if brief.age_in_years < 18 else MOST
    most = min(most, int(FAST_SHARE * week_km * 1000 / 200 + 1e-9))
    wanted = (
        2 * min(MOST_400S, FULL // 2 + steps, most // 2)
        if as_400s
        else min(MOST_200S, FULL + 2 * steps, most // 2 * 2)
    )
    return max(FULL, wanted)


def build_mile_workout(  # noqa: PLR0912 - a rule each
    situation: Situation, purpose: Purpose, week_metres: float, limit: float
) -> Workout | None:
    """Build the mile workout below the limit of one run, or ``None`` where it must wait.

    Warm-up and cool-down shorten first, then the reps; never below 800 m.
    """
    form, brief = situation.form, situation.brief
    done = len(mile_workouts_done(situation.history, situation.week.starts))
    week_km = max(week_metres, 0) / 1000
    as_400s = is_400s_turn(situation)
    why = list(purpose.why)
    full = size_of(brief, week_km, done)
    if purpose.is_touch:
        is_large = week_km >= _TOUCH_LARGE_FROM and purpose.touch is Touch.DUE
        is_large = is_large and brief.own_plan is None
        twos = SMALLER if is_large and brief.age_in_years < 65 else SMALLEST
        as_400s = as_400s and purpose.touch is not Touch.DUE
        if not done:
            twos = min(twos, full)
    elif situation.week.is_step_back:
        twos = SMALLEST
    elif full == FULL:
        twos = grown_size(brief, week_km, done, as_400s=as_400s)
        if twos > FULL:
            why.append("mile-grows")
    else:
        twos = full
    wanted = twos
    if purpose.share < 1:
        wanted = max(SMALLEST, int(purpose.share * twos / 2) * 2)
    target = form.target
    built = None
    for count, in_400s in _cuts(wanted, as_400s=as_400s):
        length = 400 if in_400s else 200
        reps = Reps(
            count * 200 // length,
            Distance(length),
            Intensity.REPETITION,
            target,
            recovery_after(length, target),
        )
        built = fit(form, WorkoutKind.MILE_WORKOUT, (reps,), limit, week_metres)
        if built is not None:
            break
    if built is None or built.reps is None:
        return None
    why += ["alternate", "mile-target"] if target else ["mile-unknown"]
    if not done:
        why.append("soreness")
    if full < FULL and not purpose.is_touch:
        why.append("fast-share")
    if built.reps.total.metres < wanted * 200 or _is_cut_short(form, built, week_metres):
        why.append("shortened")
    if built.reps.total.metres > FAST_SHARE * week_metres:
        why.append("upper-end")
    if form.eased:
        why.append("slow-twice")
    if form.fitness and form.breaks and not form.fitness.is_mile_real:
        why.append("return-fitness")
    if situation.week.is_step_back:
        why.append("step-back")
    return replace(built, why=tuple(dict.fromkeys(why)))


def touch_reps(form: RunnerForm) -> Reps:
    """A few reps at mile pace that follow other reps."""
    length = Distance(200)
    return Reps(
        SMALLEST, length, Intensity.REPETITION, form.target, recovery_after(200, form.target)
    )


def is_400s_turn(situation: Situation) -> bool:
    """Whether the last mile workout that was run had 200s."""
    done = mile_workouts_done(situation.history, situation.week.starts)
    last = done[-1].workout.reps if done else None
    return last is not None and last.distance.metres < 300


def recovery_after(length: int, target: Pace | None) -> Recovery:
    """Give the recovery between reps at mile pace: as far as the rep, twice as long or more."""
    distance = Distance(length)
    rep_seconds = target.duration_over(distance).seconds if target else 0
    seconds = max(LEAST_RECOVERY[length], round(RECOVERY_SHARE * rep_seconds / 15) * 15)
    return Recovery(Manner.JOG, distance, Duration(seconds))


def time_trial(form: RunnerForm, limit: float) -> Workout | None:
    """Build the all-out mile with its warm-up, or ``None`` where it must wait."""
    target = form.target
    reps = Reps(1, MILE, Intensity.REPETITION, target)
    return fit(form, WorkoutKind.TIME_TRIAL, (reps,), limit, form.usual)


def fit(
    form: RunnerForm, kind: WorkoutKind, sets: Sequence[Reps], limit: float, week_metres: float
) -> Workout | None:
    """Put a warm-up and a cool-down around the reps, as long as the limit of one run lets."""
    fast = sum(reps.total.metres + recoveries(form, reps) for reps in sets)
    if len(sets) > 1:
        fast += form.metres_in(3)  # between the two sets
    for jogs in _jogs_for(form, kind, week_metres):
        metres = fast + form.metres_in(jogs.warm_up + jogs.cool_down)
        if metres <= limit:
            return Workout(
                kind=kind,
                distance=distance_of(min(limit, round(metres, -2))),
                reps=sets[0],
                touch=sets[1] if len(sets) > 1 else None,
                warm_up=Duration(jogs.warm_up * 60),
                cool_down=Duration(jogs.cool_down * 60),
                easy=form.easy,
            )
    return None


def recoveries(form: RunnerForm, reps: Reps) -> float:
    """Give the metres of jogging between the reps."""
    recovery = reps.recovery
    if recovery is None:
        return 0
    if recovery.distance is not None:
        return (reps.count - 1) * recovery.distance.metres
    minutes = recovery.duration.seconds / 60 if recovery.duration else 0
    return (reps.count - 1) * form.metres_in(minutes)


def last_workout_on(situation: Situation, day: date) -> bool:
    return day == situation.last_workout


def _cuts(twos: int, *, as_400s: bool) -> Iterator[tuple[int, bool]]:
    """Give the sizes to try, in 200 m, and whether they are run as 400s."""
    yield twos, as_400s
    for count in (FULL, SMALLER, SMALLEST):
        if count < twos:
            yield count, as_400s
    if as_400s:
        yield SMALLEST, False


def _jogs_for(form: RunnerForm, kind: WorkoutKind, week_metres: float) -> Iterator[Jogs]:
    """Give the jogs to try, the longest first."""
    if kind is WorkoutKind.TIME_TRIAL:
        yield Jogs(*_TRIAL_JOGS)
        yield Jogs(12, 8)
        yield Jogs(SHORTEST_JOG, SHORTEST_JOG)
        return
    most = whole_jogs(form, week_metres)
    for minutes in range(most, int(2 * SHORTEST_JOG), -2):
        cool_down = max(SHORTEST_JOG, round(minutes / 3))
        yield Jogs(minutes - cool_down, cool_down)
    yield Jogs(SHORTEST_JOG, SHORTEST_JOG)


def whole_jogs(form: RunnerForm, week_metres: float) -> int:
    """Give the minutes of warm-up and cool-down together, where nothing binds."""
    if form.runs_a_week >= 5 and week_metres >= 48_000:
        return _JOG_MINUTES
    if form.runs_a_week <= 3:
        return _FEW_DAYS_JOG
    return _MIDDLE_JOG if week_metres >= 25_000 else _SMALL_JOG


def _is_cut_short(form: RunnerForm, workout: Workout, week_metres: float) -> bool:
    if workout.warm_up is None or workout.cool_down is None:
        return False
    minutes = (workout.warm_up.seconds + workout.cool_down.seconds) / 60
    return minutes < whole_jogs(form, week_metres) - 1
