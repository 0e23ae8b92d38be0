"""What a body can do: no reading is taken for true beyond it."""

from bot.domain.fitness.records import record_s
from bot.understanding.meaning.readings import Context

_SLOWEST = 1200.0  # seconds per km
# From there on most people walk, and a runner whose own mile is not much faster.
_WALK = 720.0  # seconds per km
_WALK_TO_MILE = 1.6
_LONGEST = 330_000.0
_REP_SLOWEST = 600.0  # seconds per km
_REP_BOUNDS = {200.0: (24.0, 120.0), 400.0: (50.0, 240.0)}


def is_run(metres: float, seconds: float) -> bool:
    """Tell whether anyone runs that far in that time."""
    if not 0 < metres <= _LONGEST:
        return False
    return record_s(metres) <= seconds <= metres / 1000 * _SLOWEST


def is_walk(metres: float, seconds: float, context: Context) -> bool:
    """Tell whether a run was as slow as a walk."""
    mile_pace = 0 if context.mile is None else context.mile.seconds / 1.609344
    return seconds / metres * 1000 > max(_WALK, _WALK_TO_MILE * mile_pace)


def is_distance(metres: float) -> bool:
    return 50 <= metres <= _LONGEST


def is_span(seconds: float) -> bool:
    """Tell whether a run without a distance can last that long."""
    return 240 <= seconds <= 86_400


def is_rep(metres: float, seconds: float) -> bool:
    low, high = rep_bounds(metres)
    return low <= seconds <= high


def rep_bounds(metres: float) -> tuple[float, float]:
    nearest = _REP_BOUNDS.get(round(metres, -1))
    return nearest or (record_s(metres) * 1.02, metres / 1000 * _REP_SLOWEST)


def rep_target_s(metres: float, context: Context) -> float | None:
    """Find what the runner should need for a rep: the plan's target, else mile pace."""
    planned = context.planned.reps if context.planned else None
    if planned and planned.rep_target and abs(planned.distance.metres - metres) < 5:
        return planned.rep_target.seconds
    return None if context.mile is None else context.mile.seconds * metres / 1609.344


def suits_runner(metres: float, mean_s: float, context: Context) -> bool:
    """Tell whether reps are within 0.75 to 1.6 times the runner's own target."""
    target = rep_target_s(metres, context)
    return target is None or 0.75 * target <= mean_s <= 1.6 * target


def beats_own_mile(metres: float, seconds: float, context: Context) -> bool:
    """Tell whether 3 km or more were faster than the runner's mile on file."""
    if context.mile is None or metres < 2990:
        return False
    return seconds / metres < context.mile.seconds / 1609.344
