"""Times written as a clock with colons, read without a word of any language.

Most times are, and whoever reads nothing else need not load the languages.
"""

import re

from bot.domain.fitness.records import record_s
from bot.domain.quantities import MILE, Distance, Duration

SLOWEST_MILE_S = 20 * 60
WALKED_MILE = Duration(14 * 60 + 45)  # a slower one is rarely run, and may be another race's time
_CLOCK = re.compile(r"(?:(?P<h>[0-9]{1,2}):)?(?P<m>[0-9]{1,2}):(?P<s>[0-9]{2})")


def read_clock(text: str, distance: Distance) -> Duration | None:
    """Read ``6:10`` or ``1:45:00`` run over a distance; ``None`` where it takes more than that.

    What is read here is what :func:`~bot.understanding.meaning.answers.durations.read_duration`
    reads; all that it refuses, asks about or reads in another way is left to it.
    """
    clock = _CLOCK.fullmatch(text)
    if clock is None or int(clock["s"]) > 59 or (clock["h"] and len(clock["m"]) < 2):
        return None
    front, back = int(clock["m"]), int(clock["s"])
    if clock["h"]:
        if front > 59:
            return None
        readings = [int(clock["h"]) * 3600 + front * 60 + back]
    else:
        readings = [front * 60 + back, front * 3600 + back * 60]
    fastest, slowest = record_s(distance.metres), slowest_s(distance)
    plausible = [seconds for seconds in readings if fastest <= seconds <= slowest]
    return Duration(plausible[0]) if len(plausible) == 1 else None


def read_mile_clock(text: str) -> Duration | None:
    """Read a clock that stands alone for the mile it was run in."""
    read = read_clock(text, MILE)
    return read if read is not None and read <= WALKED_MILE else None


def slowest_s(distance: Distance) -> float:
    """Bound a time by a walk: 20:00 for a mile, 20:00 per km for all else."""
    return SLOWEST_MILE_S if distance == MILE else distance.metres * 1.2
