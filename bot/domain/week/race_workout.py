"""The goal race's own workouts: at interval, threshold, half marathon and marathon pace.

Sizes follow Daniels, with floors for small weeks: every published plan exceeds his shares there.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import floor

from bot.domain.fitness.target_pace import target_pace
from bot.domain.quantities import MILE, Distance, Duration, Pace, Units
from bot.domain.rules import RuleId
from bot.domain.season.goal import Goal
from bot.domain.week.form import RunnerForm, distance_of
from bot.domain.week.mile_workout import fit, touch_reps
from bot.domain.week.purpose import Purpose
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import (
    Intensity,
    Manner,
    Outcome,
    Recovery,
    Reps,
    Workout,
    WorkoutKind,
)

_UNKNOWN = {Intensity.INTERVAL: 330.0, Intensity.THRESHOLD: 360.0, Intensity.HALF: 370.0}
_SLOWER_THAN_MILE = 1.055  # interval pace, at least: nearer it is a second mile workout
_ROUND_UP = 1.02  # a total may be so much above its size, to be made of whole reps
EASY_END = 8.0  # minutes after marathon pace


@dataclass(frozen=True, slots=True)
class _Form:
    """What the reps of an intensity look like."""

    lengths: tuple[int, ...]
    counts: range
    minutes: tuple[float, float]


_FORMS = {
    Intensity.INTERVAL: _Form((400, 500, 600, 800, 1000, 1200), range(3, 13), (2, 5)),
    Intensity.THRESHOLD: _Form(
        (500, 600, 800, 1000, 1200, 1500, 1600, 2000, 2400, 3000, 3200, 4000, 5000),
        range(1, 7),
        (3.5, 16),
    ),
    Intensity.HALF: _Form(
        (1000, 1500, 2000, 2500, 3000, 3500, 4000, 5000, 6000, 7000, 8000), range(1, 5), (0, 99)
    ),
}
_TRACK = 1600  # metres: reps up to here are run on a track, in any country
_LAPS_OF_A_TRACK = 1200
_HALF_MILE = MILE.metres / 2
_NEARLY_LARGEST = 0.93
_CRUISE_MINUTES, _CONTINUOUS_MINUTES = 7.0, 12.0


def build_race_workout(
    situation: Situation, purpose: Purpose, week_metres: float, limit: float
) -> Workout | None:
    """Build reps of a race workout below the limit of one run, or ``None`` where it must wait."""
    purpose = _faster_than_easy(situation, purpose)
    form, intensity = situation.form, purpose.intensity
    pace = _pace(situation, intensity)
    seconds = pace.seconds_per_km if pace else _UNKNOWN[intensity]
    size = purpose.share * _full_size(intensity, week_metres, seconds)
    while True:
        for count, length in _cuttings(form, intensity, size, seconds, situation.brief.units):
            reps = Reps(
                count, Distance(length), intensity, pace, _recovery(intensity, length, seconds)
            )
            if count == 1:
                reps = replace(reps, recovery=None)
            sets = (reps, touch_reps(form)) if purpose.with_touch else (reps,)
            built = fit(form, WorkoutKind.RACE_SPECIFIC, sets, limit, week_metres)
            if built is not None:
                return replace(built, why=_why(situation, purpose))
        size *= 0.85
        if size < 0.45 * purpose.share * _full_size(intensity, week_metres, seconds):
            return None


def _faster_than_easy(situation: Situation, purpose: Purpose) -> Purpose:
    """Run at threshold where half marathon pace would be no faster than easy running."""
    easy, pace = situation.form.easy, _race_pace(situation)
    is_half = purpose.intensity is Intensity.HALF and easy is not None and pace is not None
    if not is_half or easy is None or pace is None or pace.is_faster_than(easy.fast):
        return purpose
    why = tuple(each for each in purpose.why if each != "race-half")
    return replace(purpose, intensity=Intensity.THRESHOLD, why=("race-threshold", *why))


def marathon_long_run(
    situation: Situation, metres: float, fast: float, why: tuple[RuleId, ...]
) -> Workout:
    """Build a long run that ends at marathon pace, with an easy end."""
    form = situation.form
    end = min(max(1000.0, form.metres_in(EASY_END)), 3000.0, max(1000.0, metres - fast - 1000))
    before = max(500.0, metres - fast - end)
    pace = _race_pace(situation)
    return Workout(
        kind=WorkoutKind.RACE_SPECIFIC,
        distance=distance_of(metres),
        reps=Reps(1, Distance(fast), Intensity.MARATHON, pace),
        warm_up=form.easy_pace.duration_over(Distance(before)),
        cool_down=form.easy_pace.duration_over(Distance(end)),
        easy=form.easy,
        why=why,
    )


def _why(situation: Situation, purpose: Purpose) -> tuple[RuleId, ...]:
    why = list(purpose.why)
    if purpose.with_touch:
        why.append("mile-touch")
    if purpose.intensity is Intensity.HALF:
        why.append("target-pace")
    if situation.week.is_step_back:
        why.append("step-back")
    return tuple(dict.fromkeys(why))


def _full_size(intensity: Intensity, week: float, seconds_per_km: float) -> float:
    """Give the metres of a full workout: a share of the week, with a floor and a cap."""
    per_minute = 60_000 / seconds_per_km
    if intensity is Intensity.INTERVAL:
        return min(10_000, max(0.08 * week, min(2000, 0.10 * week)))
    if intensity is Intensity.THRESHOLD:
        floor = min(15 * per_minute, 0.15 * week)
        return min(40 * per_minute, max(0.10 * week, floor))
    return min(14_000, max(0.15 * week, 2000))


def _pace(situation: Situation, intensity: Intensity) -> Pace | None:
    fitness = situation.form.fitness
    if fitness is None:
        return None
    if intensity is Intensity.THRESHOLD:
        return fitness.paces.threshold
    if intensity is Intensity.HALF:
        return _race_pace(situation)
    slowest = _SLOWER_THAN_MILE * fitness.mile_pace.seconds_per_km
    return Pace(max(fitness.paces.interval.seconds_per_km, slowest))


def _race_pace(situation: Situation) -> Pace | None:
    fitness, brief = situation.form.fitness, situation.brief
    if fitness is None:
        return None
    if brief.goal_race.goal in {Goal.HALF, Goal.MARATHON}:
        return target_pace(brief, fitness, situation.season.peak).pace
    return fitness.paces.marathon


def _lengths(shape: _Form, units: Units) -> tuple[int, ...]:
    """Give the lengths of reps: beyond a track's, whole and half miles for who counts in miles."""
    if units is Units.KM or shape.lengths[-1] <= _TRACK:
        return shape.lengths
    halves = range(3, floor(shape.lengths[-1] / _HALF_MILE) + 1)
    on_the_track = tuple(length for length in shape.lengths if length <= _LAPS_OF_A_TRACK)
    return (*on_the_track, round(MILE.metres), *(round(n * _HALF_MILE) for n in halves))


def _cuttings(
    form: RunnerForm, intensity: Intensity, size: float, seconds_per_km: float, units: Units
) -> Iterator[tuple[int, int]]:
    """Cut a total into reps, the best first."""
    shape = _FORMS[intensity]
    lengths = _lengths(shape, units)
    low, high = shape.minutes
    options = [
        (count, length)
        for length in lengths
        if low * 60 <= length * seconds_per_km / 1000 <= high * 60
        for count in shape.counts
        if count * length <= _ROUND_UP * size
    ]
    if not options:
        shortest = next(
            (
                length
                for length in lengths
                if length * seconds_per_km / 1000 >= low * 60 or length == lengths[-1]
            ),
            lengths[0],
        )
        yield shape.counts.start, shortest
        return
    largest = max(count * length for count, length in options)
    good = [each for each in options if each[0] * each[1] >= _NEARLY_LARGEST * largest]
    yield min(good, key=lambda each: _rank(form, intensity, each, seconds_per_km))


def _rank(
    form: RunnerForm, intensity: Intensity, cut: tuple[int, int], seconds_per_km: float
) -> tuple[float, ...]:
    count, length = cut
    total = count * length
    if intensity is Intensity.INTERVAL:
        return (0 if length in {800, 1000} else 1, -total, -length)
    if intensity is Intensity.HALF:
        return (-total, -length)
    minutes = length * seconds_per_km / 60_000
    if count == 1 and minutes < _CONTINUOUS_MINUTES:
        return (2, -total)  # one short rep would be neither
    is_cruise = _count(form, Intensity.THRESHOLD) % 2 == 0
    return (0, abs(minutes - _CRUISE_MINUTES), -total) if is_cruise else (0, -length, -total)


def _recovery(intensity: Intensity, length: float, seconds_per_km: float) -> Recovery:
    if intensity is Intensity.INTERVAL:
        jog = Distance(400 if length >= 800 else 200)
        rep = length * seconds_per_km / 1000
        return Recovery(Manner.JOG, jog, Duration(max(120.0, round(rep / 15) * 15)))
    if intensity is Intensity.HALF:
        return Recovery(Manner.JOG, duration=Duration(180))
    minutes = length * seconds_per_km / 60_000
    return Recovery(Manner.JOG, duration=Duration(60 * max(1, round(minutes / 5))))


def _count(form: RunnerForm, intensity: Intensity) -> int:
    """Count the workouts of an intensity that were run so far."""
    return sum(
        1
        for each in form.history.planned
        if each.outcome is Outcome.DONE
        and each.workout.kind is WorkoutKind.RACE_SPECIFIC
        and each.workout.reps is not None
        and each.workout.reps.intensity is intensity
    )
