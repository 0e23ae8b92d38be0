"""A mark that is only supposed, and the race whose time it would give.

``What would a 19:30 5k mean for my marathon?``, ``if I got the mile down to 5:45, what could I run
for 10k?``: one time, the distance it belongs to, and where it is named the distance asked for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.fitness.records import record_s
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, Distance, Duration
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.readings import Context
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_SHORTEST_M, _LONGEST_M = 1000, 43_000
_SLOWEST_S_PER_KM = 720.0  # a brisk walk
_EVENTS: Mapping[Concept, Distance] = {
    "half_marathon": HALF_MARATHON,
    "half_name": HALF_MARATHON,
    "marathon": MARATHON,
    "mile": MILE,
    "unit.mi": MILE,
    "parkrun": FIVE_K,
}
_SUPPOSING: tuple[Concept, ...] = ("if", "unreal")
_TOLD: tuple[Concept, ...] = ("day.today", "day.yesterday", "morning", "evening", "done")


@dataclass(frozen=True, slots=True)
class SupposedMark:
    """A time over a distance that nobody has to have run.

    Attributes:
        asked: The distance whose time is asked for; ``None``: that of the goal race.
    """

    distance: Distance
    duration: Duration
    asked: Distance | None = None


def read_supposed(text: str, context: Context) -> SupposedMark | None:
    """Find the one mark of a question what it would give; ``None`` where none is asked for."""
    message = annotate(text, context)
    if "?" not in text and not message.asks("question"):
        return None
    if message.says(*_TOLD) or any(item.form is Form.HEAD for item in message.items):
        return None
    times = [item for item in message.items if item.form in {Form.CLOCK, Form.SPAN}]
    events = list(_events(message.items))
    asked = {distance for _, distance in events}
    if len(times) != 1 or not 1 <= len(asked) <= 2:
        return None
    is_mile_supposed = asked == {MILE} and message.mentions(*_SUPPOSING)
    if len(asked) < 2 and not (is_mile_supposed or message.mentions("predict")):
        return None
    return _paired(times[0], events)


def _events(items: list[Item]) -> Iterator[tuple[Item, Distance]]:
    """Find the distances that are named, as ``10k`` or by the name of a race."""
    for item in items:
        if item.form is Form.LENGTH and _SHORTEST_M <= item.value <= _LONGEST_M:
            yield item, Distance(item.value)
        elif item.form is Form.WORD:
            named = next((_EVENTS[each] for each in _EVENTS if item.has(each)), None)
            if named is not None:
                yield item, named


def _paired(time: Item, events: list[tuple[Item, Distance]]) -> SupposedMark | None:
    """Give the time to the nearest distance over which somebody can run it."""
    nearest = sorted(events, key=lambda each: abs(each[0].at - time.at))
    for _, distance in nearest:
        duration = _time_over(time, distance)
        if duration is not None:
            others = [each for _, each in events if each != distance]
            return SupposedMark(distance, duration, others[0] if others else None)
    return None


def _time_over(time: Item, distance: Distance) -> Duration | None:
    """Read a clock as m:ss or as h:mm, whichever somebody can run over the distance."""
    for seconds in (time.value, time.other if time.form is Form.CLOCK else 0):
        slowest = _SLOWEST_S_PER_KM * distance.metres / 1000
        if record_s(distance.metres) <= seconds <= slowest:
            return Duration(seconds)
    return None
