"""Lengths that are one: said twice, both ways, lap by lap, or to be added up."""

from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.runs.figures import Figures, Length
from bot.understanding.words.concepts import Concept


def merge_lengths(message: Message, figures: Figures) -> None:
    """``5 mi (8.05 km)`` is said twice."""
    kept: list[Length] = []
    for length in figures.lengths:
        same = [other for other in kept if _is_same(length.metres, other.metres)]
        if not same or _are_added(message, same[0], length):
            kept.append(length)
    figures.lengths = kept


def join_ways(message: Message, figures: Figures) -> None:
    """``4 km out, 4 km back``, ``3.2 km each way``: how far both ways were together."""
    ways = [length for length in figures.lengths if length.item is not None]
    if len(ways) != len(figures.lengths) or not 1 <= len(ways) <= 2:
        return
    first, last = ways[0], ways[-1]
    is_out_and_back = (
        len(ways) == 2
        and _is_on(message, first, "way_out", other=last)
        and _is_on(message, last, "way_back", other=first)
    )
    is_twice = len(ways) == 1 and _is_on(message, first, "each_way", other=None)
    if is_out_and_back or is_twice:
        figures.lengths = [Length(first.metres + last.metres, first.unit, item=first.item)]


def add_laps_up(message: Message, figures: Figures) -> None:
    """``two laps of the park, 3.2 km each``."""
    laps = next((one for one in figures.lengths if one.item and one.item.unit == "lap"), None)
    others = [one for one in figures.lengths if one is not laps and one.item is not None]
    if laps is None or laps.item is None or len(others) != 1 or not _is_each(message, others[0]):
        return
    far = others[0]
    figures.lengths = [Length(far.metres * laps.item.count, far.unit, item=far.item)]


def _is_each(message: Message, length: Length) -> bool:
    """``3.2 km each``, ``jede ist 1,2 km``."""
    if length.item is None:
        return False
    beside = [*message.before(length.item, 2), *message.after(length.item, 1)]
    return any(word.has("each") and word.clause == length.item.clause for word in beside)


def _is_on(message: Message, length: Length, way: Concept, *, other: Length | None) -> bool:
    """Tell whether a way is named right before or after a length, and no other length between."""
    if length.item is None:
        return False
    at = length.item.at
    near = [*message.items[max(0, at - 2) : at], *message.items[at + 1 : at + 3]]
    theirs = other.item.at if other is not None and other.item is not None else -1
    return any(word.has(way) and not min(at, word.at) < theirs < max(at, word.at) for word in near)


def _are_added(message: Message, first: Length, second: Length) -> bool:
    """``5k there and 5k back`` are 10."""
    if first.item is None or second.item is None:
        return False
    between = message.items[first.item.at + 1 : second.item.at]
    return any(item.has("and", "then") or item.is_mark("+") for item in between)


def _is_same(first: float, second: float) -> bool:
    return abs(first - second) < 0.02 * second
