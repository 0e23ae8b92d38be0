"""Marathon predictors beside Daniels and Gilbert, fitted on recreational runners.

Source: A. Vickers and E. Vertosick, *BMC Sports Science, Medicine and Rehabilitation* 8:26
(2016).  Some public copies of the first model carry a weekly factor ten times too large.
"""

from collections.abc import Sequence
from datetime import timedelta
from itertools import combinations
from math import log

from bot.domain.fitness.marks import Mark
from bot.domain.quantities import MARATHON, MILE, Distance, Duration

SAME_FORM = timedelta(weeks=8)


def vickers_from_one(distance: Distance, duration: Duration, weekly: Distance) -> Duration:
    """Predict a marathon from one race of 5K to half marathon, and weekly distance."""
    riegel = MARATHON.metres / (duration.seconds * (MARATHON.metres / distance.metres) ** 1.07)
    metres_per_second = 0.16018617 + 0.83076202 * riegel + 0.06423826 * _miles(weekly) / 10
    return Duration(MARATHON.metres / metres_per_second)


def vickers_from_two(shorter: Mark, longer: Mark, weekly: Distance) -> Duration:
    """Predict a marathon from two races, and weekly distance."""
    exponent = (
        1.4510756 - 0.23797948 * _exponent(shorter, longer) - 0.01410023 * (_miles(weekly) / 10)
    )
    return Duration(
        longer.duration.seconds * (MARATHON.metres / longer.distance.metres) ** exponent
    )


def personal_exponent(marks: Sequence[Mark]) -> float | None:
    """Find how much time a runner's distance costs, from the newest fitting pair of marks.

    A pair fits when one is at least twice as long as the other and both lie within eight
    weeks.  A larger exponent loses more with distance: a speed type.

    Returns:
        The exponent, held within 1.03 and 1.20; ``None`` without a pair.
    """
    pair = fitting_pair(marks)
    return None if pair is None else min(1.20, max(1.03, _exponent(*pair)))


def fitting_pair(marks: Sequence[Mark]) -> tuple[Mark, Mark] | None:
    """Find the newest two marks that can be compared: the shorter first."""
    pairs = [
        (min(pair, key=_metres), max(pair, key=_metres))
        for pair in combinations(marks, 2)
        if abs(pair[0].day - pair[1].day) <= SAME_FORM
    ]
    fitting = [(one, two) for one, two in pairs if two.distance.metres >= 2 * one.distance.metres]
    return max(fitting, key=lambda pair: max(pair[0].day, pair[1].day), default=None)


def _exponent(shorter: Mark, longer: Mark) -> float:
    return log(longer.duration.seconds / shorter.duration.seconds) / log(
        longer.distance.metres / shorter.distance.metres
    )


def _metres(mark: Mark) -> float:
    return mark.distance.metres


def _miles(weekly: Distance) -> float:
    return weekly.metres / MILE.metres
