"""How far the weeks of a season go up to the taper.

The week grows by a near constant distance up to the peak, beside the ladder of its long runs.
Light weeks let both be absorbed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from bot.domain.brief import Brief
from bot.domain.fitness.easy_pace import easy_pace
from bot.domain.season.goal import Goal
from bot.domain.season.long_run_ladder import (
    GUARD_WEEKS,
    NEW_LONGEST,
    held_long,
    ladder_of_long_runs,
    peak_long,
)
from bot.domain.season.peaks import (
    LARGE_WEEK_KM,
    floor_km,
    most_builds_in_a_row,
    peak_week_km,
    weekly_km,
)

STEP_BACK, STEP_BACK_LONG, STEP_BACK_OFF_SEASON = 0.80, 0.75, 0.85
OFF_SEASON_LIGHT = 4  # the week
_AT_PEAK = 3  # build weeks before the taper
_SMALL_KM, _SMALL_STEP_KM = 20, 2  # below 20 km a week 2 km more are allowed
_FEW_BUILDS = 4  # need no light week
# One thing grows at a time: so much a week with a new longest run, or a kilometre if it is small.
GROWTH_WITH_NEW_LONGEST, A_KILOMETRE = 1.07, 1000.0
_HELD_FROM = 7  # build weeks
# Weeks after a break: the share of the usual distance, by parts of the break's length.
_BACK_SOON, _BACK_LATE = (0.50, 0.75), (0.33, 0.50, 0.75, 0.90)
_SOON_WEEKS = 4


@dataclass(frozen=True, slots=True)
class Training:
    """A week before the taper: its distance and long run in metres.

    Attributes:
        builds_left: How many build weeks follow it before the taper; ``None`` in a light week.
    """

    metres: float
    long: float
    is_light: bool
    builds_left: int | None


def starting_metres(brief: Brief) -> float:
    """What a week holds at first, in metres: what the runner runs now."""
    return weekly_km(brief) * 1000


def most_growth(brief: Brief, metres: float) -> float:
    """Give the most that a build week may have after one of so many metres."""
    is_below = metres < 1000 * floor_km(brief.goal_race.goal)
    growth = 0.10 if is_below else 0.08
    if brief.age_in_years >= 50:
        growth = 0.05 if brief.age_in_years >= 65 else 0.06
    grown = metres * (1 + growth)
    return max(grown, metres + 1000 * _SMALL_STEP_KM) if metres < 1000 * _SMALL_KM else grown


def light_weeks(brief: Brief, weeks: int) -> frozenset[int]:
    """Find the light weeks among those before the taper, counted from 0.

    Groups of build weeks are even; the first may hold one more, and the second week is none.
    """
    goal = brief.goal_race.goal
    if brief.own_plan is not None or len(brief.days) <= 2:
        return frozenset()
    if goal is Goal.OFF_SEASON:
        every = 3 if brief.age_in_years >= 50 else OFF_SEASON_LIGHT
        last = weeks if every == 3 else min(weeks, OFF_SEASON_LIGHT)
        return frozenset(range(every - 1, last, every))
    row = most_builds_in_a_row(brief)
    if weeks <= max(row + 1, _FEW_BUILDS if row > 2 else 0):
        return frozenset()
    light = ceil((weeks - row - 1) / (row + 1))
    sizes = _even(weeks - light, light + 1)
    # The first group has the most: the one that needs no light week yet.
    if sizes[0] < 2:
        return frozenset()
    found, place = set(), 0
    for size in sizes[:-1]:
        place += size
        found.add(place)
        place += 1
    return frozenset(found)


def training_weeks(
    brief: Brief, weeks: int, far: int, first_mile: int | None, *, sharpens: bool
) -> list[Training]:
    """Give each week before the taper.

    Args:
        brief: The runner.
        weeks: How many there are.
        far: How many of them come before the final build.
        first_mile: The week with the first mile workout, where its distance is held.
        sharpens: The last of them is lighter already, by its days before the race.
    """
    training = weeks - 1 if sharpens and weeks > 0 else weeks
    light = light_weeks(brief, training)
    builds = [number for number in range(training) if number not in light]
    longs = ladder_of_long_runs(brief, builds, weeks, far, peak_long(brief, weeks))
    metres = _weekly(brief, builds, weeks, far, first_mile, longs)
    shorter = peak_long(brief, weeks, reaches_large_weeks=False)
    is_small = max(metres, default=0.0) < LARGE_WEEK_KM * 1000 - 1
    if is_small and shorter < peak_long(brief, weeks):
        longs = ladder_of_long_runs(brief, builds, weeks, far, shorter)
        metres = _weekly(brief, builds, weeks, far, first_mile, longs)
    rows: list[Training] = []
    step_back = STEP_BACK_OFF_SEASON if brief.goal_race.goal is Goal.OFF_SEASON else STEP_BACK
    for number in range(training):
        if number in light:
            recent = [row for row in rows[-3:] if not row.is_light]
            highest = max((row.metres for row in recent), default=starting_metres(brief))
            long = max((row.long for row in recent), default=0)
            rows.append(Training(highest * step_back, long * STEP_BACK_LONG, True, None))
            continue
        place = builds.index(number)
        left = len(builds) - 1 - place + (training < weeks)
        rows.append(Training(metres[place], longs[place], False, left))
    if training < weeks:
        top = max((row.metres for row in rows), default=starting_metres(brief))
        long = max((row.long for row in rows[-4:]), default=held_long(brief))
        rows.append(Training(top, long, False, 0))
    return rows


def _even(count: int, groups: int) -> list[int]:
    return [(count + groups - 1 - group) // groups for group in range(groups)]


def _weekly(  # noqa: PLR0913, PLR0917
    brief: Brief,
    builds: Sequence[int],
    weeks: int,
    far: int,
    first_mile: int | None,
    longs: Sequence[float],
) -> list[float]:
    """Give the metres of each build week: the factor that reaches the peak in time.

    One thing grows at a time: the week grows less where its long run is a much longer one.
    """
    now = starting_metres(brief)
    peak = peak_week_km(brief, easy_pace(brief), weeks) * 1000
    held = {first_mile} if len(builds) >= _HELD_FROM else set()
    far_builds = sum(1 for number in builds if number < far)
    far_peak = now + (peak - now) / 2
    metres: list[float] = []
    level = now
    for place, number in enumerate(builds):
        back = _back_from_break(brief, number)
        if back is not None:
            level = max(min(now, back), back) if place else max(now, back)
            metres.append(level)
            continue
        if place == 0 or number in held:
            metres.append(level)
            continue
        is_far = place < far_builds
        goal, until = (far_peak, far_builds - 1) if is_far else (peak, len(builds) - _AT_PEAK)
        steps = max(1, until - place + 1)
        wanted = max(level, goal) ** (1 / steps) * level ** (1 - 1 / steps)
        if level < _SMALL_KM * 1000:
            wanted = max(wanted, min(goal, level + (goal - level) / steps))
        most = most_growth(brief, level)
        if longs[place] > NEW_LONGEST * max(longs[max(0, place - GUARD_WEEKS) : place]):
            most = min(most, max(GROWTH_WITH_NEW_LONGEST * level, level + A_KILOMETRE))
        level = max(level, min(wanted, goal, most))
        metres.append(level)
    return metres


def _back_from_break(brief: Brief, number: int) -> float | None:
    """Give what a week has on the way back from weeks off; ``None`` when that is over."""
    usual, off = brief.usual_distance, brief.weeks_off
    if not off or usual is None or number > off:
        return None
    if number == off:
        return usual.metres
    shares = _BACK_SOON if off <= _SOON_WEEKS else _BACK_LATE
    share = shares[min(len(shares) - 1, number * len(shares) // off)]
    return max(share * usual.metres, min(starting_metres(brief), usual.metres))
