"""The ladder of the long run: from what is run now to the peak, below the 110 % guard.

Far from the race every second step is lower; a marathon with time alternates high and mid runs.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.brief import Brief
from bot.domain.fitness.easy_pace import easy_pace, marathon_hours
from bot.domain.season.goal import Goal
from bot.domain.season.peaks import (
    BACK_TO_USUAL,
    LONG_BREAK_WEEKS,
    MOST_LONGER,
    SENIORS,
    longest_km,
    peak_long_km,
    peak_week_km,
    round_down,
)

NEW_LONGEST = 1.07  # a long run that is so much longer leaves room for little else that is new
# The ladder of a marathon with time: every second long run is the higher one.
_HIGHS, _MID, _LARGE_MID = (1.0, 0.95, 0.90, 0.86), 0.76, 0.88
_LARGE_WEEK_KM = 105  # whose mids are longer
_ALTERNATE_FROM, _PLATEAU = 0.74, 0.88
_WEEKS_AFTER_FIRST_HIGH = 5  # calendar weeks from week 8 before the race to the last build week
_FAR_LONG, _FAR_LOWER = 0.62, 0.85
_RAMP_STEP, _FAR_STEP, _ALTERNATE_STEP = 1.04, 1.05, 1.03  # at least, while there is time
_ON_TOP = 0.97
GUARD_WEEKS = 4
_OFF_SEASON_MINUTES, _SENIOR_LONG_MINUTES = 120, 100
_STEPS = (0.5, 1.0)  # km or miles: what long runs are told in


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


def ladder_of_long_runs(
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
            height = max([*before, *steps][-GUARD_WEEKS:], default=0.0)
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
        if climbed > max(wanted, NEW_LONGEST * height) and self._round(wanted) > height:
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
        height = max(before[-GUARD_WEEKS:], default=self.first)
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
            height = max([*before, *steps][-GUARD_WEEKS:], default=0.0)
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
