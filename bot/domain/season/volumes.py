"""How far the weeks of a season go, and their long runs.

The week grows by a near constant distance up to the peak, the long run climbs a ladder below the
110 % guard.  Light weeks let both be absorbed; the taper is counted in days before the race.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import ceil

from bot.domain.brief import Brief
from bot.domain.fitness.fitness import estimate_fitness, predict_race
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.vdot import oxygen_cost_of, predict_duration
from bot.domain.quantities import MARATHON, MILE, Distance, Pace
from bot.domain.season.goal import Goal
from bot.domain.season.long_runs import (
    BACK_TO_USUAL,
    FIRST_RUN_KM,
    LARGE_WEEK_KM,
    LONG_BREAK_WEEKS,
    MOST_LONGER,
    SENIORS,
    longest_km,
    most_builds_in_a_row,
    peak_long_km,
    peak_week_km,
    round_down,
    weekly_km,
)

__all__ = [
    "FIRST_RUN_KM",
    "STEP_BACK",
    "Training",
    "marathon_hours",
    "most_growth",
    "recovery_shares",
    "starting_metres",
    "taper_days",
    "taper_long_share",
    "taper_share",
    "training_weeks",
]

STEP_BACK, STEP_BACK_LONG, STEP_BACK_OFF_SEASON = 0.80, 0.75, 0.85
OFF_SEASON_LIGHT = 4  # the week
_UNKNOWN_EASY = Pace(390)  # for distances only, while no mark is known
_EASY_SHARE = 0.66  # of VO2max
_AT_PEAK = 3  # build weeks before the taper
_SMALL_KM, _SMALL_STEP_KM = 20, 2  # below 20 km a week 2 km more are allowed
_FEW_BUILDS = 4  # need no light week
_NEW_LONGEST = 1.07
# One thing grows at a time: so much a week with a new longest run, or a kilometre if it is small.
GROWTH_WITH_NEW_LONGEST, A_KILOMETRE = 1.07, 1000.0
_HELD_FROM = 7  # build weeks
# The ladder of a marathon with time: every second long run is the higher one.
_HIGHS, _MID, _LARGE_MID = (1.0, 0.95, 0.90, 0.86), 0.76, 0.88
_LARGE_WEEK_KM = 105  # whose mids are longer
_ALTERNATE_FROM, _PLATEAU = 0.74, 0.88
_WEEKS_AFTER_FIRST_HIGH = 5  # calendar weeks from week 8 before the race to the last build week
_FAR_LONG, _FAR_LOWER = 0.62, 0.85
_RAMP_STEP, _FAR_STEP, _ALTERNATE_STEP = 1.04, 1.05, 1.03  # at least, while there is time
_ON_TOP = 0.97
_GUARD_WEEKS = 4
_OFF_SEASON_MINUTES, _SENIOR_LONG_MINUTES = 120, 100
_STEPS = (0.5, 1.0)  # km or miles: what long runs are told in
# Shares of P / 7 by days before the race.
_TAPERS: Mapping[Goal, tuple[float, ...]] = {
    Goal.MILE: (0.55,),
    Goal.OFF_SEASON: (0.55,),
    Goal.FIVE_K: (0.48, 0.80),
    Goal.TEN_K: (0.48, 0.80),
    Goal.HALF: (0.45, 0.75),
    Goal.MARATHON: (0.40, 0.60, 0.80),
}
# The long run of the taper: up to so many days before the race, its share of the longest.
_TAPER_LONGS: Mapping[Goal, tuple[tuple[int, float], ...]] = {
    Goal.MILE: (),
    Goal.OFF_SEASON: (),
    Goal.FIVE_K: ((10, 0.75),),
    Goal.TEN_K: ((10, 0.75),),
    Goal.HALF: ((10, 0.65),),
    Goal.MARATHON: ((10, 0.42), (17, 0.68)),
}
_RECOVERIES = {
    Goal.MILE: (0.75,),
    Goal.OFF_SEASON: (0.75,),
    Goal.FIVE_K: (0.70,),
    Goal.TEN_K: (0.60,),
    Goal.HALF: (0.50, 0.75),
    Goal.MARATHON: (0.30, 0.50, 0.60, 0.75),
}
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


def easy_pace(brief: Brief) -> Pace:
    return brief.easy_pace or _UNKNOWN_EASY


def recovery_shares(goal: Goal) -> tuple[float, ...]:
    return _RECOVERIES[goal]


def taper_days(goal: Goal) -> int:
    return 7 * len(_TAPERS[goal])


def taper_share(goal: Goal, before: int) -> float:
    """Give the share of an ordinary day that a day so many days before the race has."""
    shares = _TAPERS[goal]
    place = before // 7
    return shares[place] if 0 <= place < len(shares) else 1.0


def taper_long_share(goal: Goal, before: int) -> float:
    """Give the share of the longest long run that a long run has so many days before the race."""
    return next((share for most, share in _TAPER_LONGS[goal] if before <= most), 1.0)


def most_growth(brief: Brief, metres: float) -> float:
    """Give the most that a build week may have after one of so many metres."""
    goal_floor = {Goal.MILE: 15, Goal.FIVE_K: 18, Goal.TEN_K: 26, Goal.HALF: 34, Goal.MARATHON: 52}
    is_below = metres < 1000 * goal_floor.get(brief.goal_race.goal, 0)
    growth = 0.10 if is_below else 0.08
    if brief.age_in_years >= 50:
        growth = 0.05 if brief.age_in_years >= 65 else 0.06
    grown = metres * (1 + growth)
    return max(grown, metres + 1000 * _SMALL_STEP_KM) if metres < 1000 * _SMALL_KM else grown


def marathon_hours(brief: Brief) -> float | None:
    """Predict what a marathon takes, from the easy pace; ``None`` while it is not known."""
    if brief.easy_pace is None:
        return None
    weekly = brief.weekly_distance.metres if brief.weekly_distance else None
    return _marathon_hours(brief.easy_pace.seconds_per_km, weekly)


@lru_cache(maxsize=512)
def _marathon_hours(easy_seconds: float, weekly: float | None) -> float:
    score = oxygen_cost_of(Pace(easy_seconds)) / _EASY_SHARE
    fitness = estimate_fitness((Mark(date.min, MILE, predict_duration(score, MILE)),))
    if fitness is None:
        return predict_duration(score, MARATHON).seconds / 3600
    expected = predict_race(fitness, MARATHON, None if weekly is None else Distance(weekly))
    return (expected.fast.seconds + expected.slow.seconds) / 7200


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
    longs = _ladder(brief, builds, weeks, far, peak_long(brief, weeks))
    metres = _weekly(brief, builds, weeks, far, first_mile, longs)
    shorter = peak_long(brief, weeks, reaches_large_weeks=False)
    is_small = max(metres, default=0.0) < LARGE_WEEK_KM * 1000 - 1
    if is_small and shorter < peak_long(brief, weeks):
        longs = _ladder(brief, builds, weeks, far, shorter)
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
        if longs[place] > _NEW_LONGEST * max(longs[max(0, place - _GUARD_WEEKS) : place]):
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


def held_long(brief: Brief) -> float:
    """Give the longest run told, in metres; without one, what a first run is worth."""
    return longest_km(brief, easy_pace(brief)) * 1000


def peak_long(brief: Brief, weeks: int, *, reaches_large_weeks: bool = True) -> float:
    """Give the longest long run that the goal asks for, in metres."""
    easy, hours = easy_pace(brief), marathon_hours(brief)
    peak = 1000 * peak_long_km(brief, easy, weeks, hours, reaches_large_weeks=reaches_large_weeks)
    if brief.goal_race.goal is not Goal.OFF_SEASON:
        return peak
    minutes = _OFF_SEASON_MINUTES if brief.age_in_years < SENIORS else _SENIOR_LONG_MINUTES
    return min(peak, minutes * 60_000 / easy_pace(brief).seconds_per_km)


def _ladder(
    brief: Brief, builds: Sequence[int], weeks: int, far: int, longest: float
) -> list[float]:
    """Give the long run of each build week."""
    if not builds:
        return []
    peak = round_down(longest / 1000, easy_pace(brief), brief.units) * 1000
    first = min(held_long(brief), peak)
    if brief.goal_race.goal is Goal.OFF_SEASON:
        return [first if place % 2 == 0 else _PLATEAU * first for place in range(len(builds))]
    wanted = _Climb(brief, builds, weeks, far, peak, first)
    return wanted.steps()


@dataclass(frozen=True)
class _Climb:
    """The way of the long run from what is run now to the peak."""

    brief: Brief
    builds: Sequence[int]
    weeks: int
    far: int
    peak: float
    first: float

    def steps(self) -> list[float]:
        far = [number for number in self.builds if number < self.far]
        near = self.builds[len(far) :]
        steps: list[float] = []
        if far:
            height = max(self.first, _FAR_LONG * self.peak)
            steps = self._ramp([], len(far), height, _FAR_LOWER, least=_FAR_STEP, is_end=False)
        if self._alternates(steps, near):
            return steps + self._alternate(steps, near)
        ramp = self._ramp(steps, len(near), self.peak, _PLATEAU, least=_RAMP_STEP, is_end=True)
        return steps + ramp

    def _ramp(  # noqa: PLR0913
        self,
        before: list[float],
        count: int,
        top: float,
        lower: float,
        *,
        least: float,
        is_end: bool,
    ) -> list[float]:
        """Climb to a height and alternate on it; the last one is as high as it can be."""
        steps: list[float] = []
        # From the height on every second one is lower, counted so that the last one is high.
        while len(steps) < count:
            height = max([*before, *steps][-_GUARD_WEEKS:], default=0.0)
            left = count - len(steps)
            if not height:
                steps.append(self.first)
                continue
            wanted = (top / height) ** (1 / left) if top > height else 1.0
            climbed = self._next(height, max(least, wanted), top)
            is_on_top = min(height, climbed) >= self._round(top) * _ON_TOP
            place = left - 1 if is_end else len(steps)
            steps.append(self._round(climbed * lower) if is_on_top and place % 2 else climbed)
        return steps

    def _next(self, height: float, factor: float, top: float) -> float:
        """Climb one step below the guard, told figures rounded down."""
        usual = self.brief.usual_longest
        is_back = self.brief.weeks_off >= LONG_BREAK_WEEKS
        if is_back and usual is not None and height < self._round(usual.metres):
            return self._round(min(usual.metres, top, height * BACK_TO_USUAL))
        most = self._round(min(top, height * MOST_LONGER))
        wanted = min(top, height * min(MOST_LONGER, factor))
        # Rounded to the nearest told figure, and down against the guard.
        climbed = min(most, self._nearest(wanted))
        if climbed > max(wanted, _NEW_LONGEST * height) and self._round(wanted) > height:
            climbed = self._round(wanted)  # no smaller workout for the sake of a round figure
        # A step that rounding takes away is taken whole, where the guard lets it.
        return max(climbed, min(most, self._above(height))) if climbed <= height < top else climbed

    def _nearest(self, metres: float) -> float:
        below, above = self._round(metres), self._above(metres)
        return above if above - metres < metres - below else below

    def _above(self, metres: float) -> float:
        """Give the next figure above that a long run is told as; of exact ones the same."""
        higher = (self._round(metres + step * self.brief.units.metres) for step in _STEPS)
        return next((each for each in higher if each > metres), metres)

    def _round(self, metres: float) -> float:
        return round_down(metres / 1000, easy_pace(self.brief), self.brief.units) * 1000

    def _first_highs(self, near: Sequence[int]) -> int:
        """Count the build weeks up to week 8 before the race."""
        last = near[-1] - _WEEKS_AFTER_FIRST_HIGH
        return sum(1 for number in near if number <= last)

    def _alternates(self, before: Sequence[float], near: Sequence[int]) -> bool:
        if self.brief.goal_race.goal is not Goal.MARATHON or not near:
            return False
        height = max(before[-_GUARD_WEEKS:], default=self.first)
        high = _HIGHS[-1] * self.peak
        for _ in range(self._first_highs(near) - (0 if before else 1)):
            height = self._next(height, MOST_LONGER, high)
        return height >= self._round(high) * _ON_TOP

    def _alternate(self, before: Sequence[float], near: Sequence[int]) -> list[float]:
        until = self._first_highs(near)
        high = _HIGHS[-1] * self.peak
        week = peak_week_km(self.brief, easy_pace(self.brief), self.weeks)
        late_mid = (_LARGE_MID if week >= _LARGE_WEEK_KM else _MID) * self.peak
        steps: list[float] = []
        while len(steps) < len(near):
            left = len(near) - len(steps)
            height = max([*before, *steps][-_GUARD_WEEKS:], default=0.0)
            if not height:
                steps.append(self.first)
                continue
            after = left - 1
            climbing = max(1, until - len(steps))
            wanted = (high / height) ** (1 / climbing) if high > height else 1.0
            climbed = self._next(height, max(_ALTERNATE_STEP, wanted), max(high, height))
            if after < 2 * len(_HIGHS) - 1 or height >= _ALTERNATE_FROM * self.peak:
                place = min(after // 2, len(_HIGHS) - 1)
                # Before the last four highs a longer mid would be as far as the high.
                mid = late_mid if after < 2 * len(_HIGHS) - 1 else _MID * self.peak
                top = mid if after % 2 else _HIGHS[place] * self.peak
                is_late = after < 2 * len(_HIGHS) - 2
                most = self._next(height, MOST_LONGER, top) if is_late else climbed
                # While the height is still below the mids, every run climbs.
                wanted_top = self._nearest(top) if after % 2 else self._round(top)
                climbed = min(wanted_top, most) if after % 2 == 0 or climbed > mid else climbed
            steps.append(climbed)
        return steps
