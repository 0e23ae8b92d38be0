"""What names reps: ``4x400``, ``2x(4x200)``, ``2 sets of 4x200``, ``400 x 4``."""

from bot.domain.quantities import MILE
from bot.understanding.grammar.steps import peek
from bot.understanding.words.items import Form, Item

REP_DISTANCES = frozenset(
    {50, 60, 80, 100, 150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000, 1200, 1500}
    | {1600, 1609, 2000, 2400, 2500, 3000, 3200, 4000, 5000}
)


_MOST_REPS = 60


def head(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``4x400``, ``2x(4x200)``, ``2 sets of 4x200``, ``6x20s``."""
    return _sets(items, at) or _plain_head(items, at)


def _sets(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``2x(4x200)``, ``2x4x200``: as many sets of as many reps."""
    if not _counts_reps(items, at):
        return None
    is_bracketed = peek(items, at + 2).is_mark("(")
    start = at + 2 + is_bracketed
    nested = _plain_head(items, start) or _counted_plural(items, start)
    if nested is None:
        return None
    inner, used = nested
    end = start + used
    end += is_bracketed and peek(items, end).is_mark(")")
    return _with_sets(items[at], inner), end - at


def _plain_head(items: list[Item], at: int) -> tuple[Item, int] | None:
    if not _counts_reps(items, at):
        return None
    count, times, inner = items[at], items[at + 1], peek(items, at + 2)
    led = int(inner.has("article"))  # ``4 x le mille``
    unit = peek(items, at + 2 + led)
    is_far = unit.form is Form.WORD and unit.has("unit.mi", "unit.km", "per.mi", "per.km")
    if times.text.lower() == "x" and is_far:
        metres = MILE.metres if unit.has("unit.mi", "per.mi") else 1000.0
        return _rep_head(count, Item(Form.LENGTH, unit.text, value=metres)), 3 + led
    noughts = peek(items, at + 3)
    if inner.form is Form.BARE and inner.value >= 10 and _is_torn_off(noughts):
        return _rep_head(count, Item(Form.BARE, inner.text + "0", value=inner.value * 10)), 4
    if inner.form not in {Form.BARE, Form.LENGTH, Form.SPAN, Form.CLOCK} or not inner.value:
        return None
    if not times.has("times") and not (times.has("reps_of") and _is_rep_distance(inner)):
        return None
    return _rep_head(count, inner), 3


def _is_torn_off(item: Item) -> bool:
    """``6x40 0``: the last nought of 400, after a slip of the thumb."""
    return item.form is Form.BARE and item.text == "0" and not item.is_attached


def _counted_plural(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``2 sets of four 200s``: the four of a set."""
    count, part = peek(items, at), peek(items, at + 1)
    is_plural = part.form is Form.SPAN and part.unit == "s" and part.value in REP_DISTANCES
    if count.form is not Form.BARE or not count.value.is_integer() or not is_plural:
        return None
    distance = Item(Form.BARE, part.text.rstrip("s"), value=part.value)
    return _rep_head(count, distance), 2


def _counts_reps(items: list[Item], at: int) -> bool:
    count, times = peek(items, at), peek(items, at + 1)
    is_count = count.form is Form.BARE and count.value.is_integer()
    return is_count and 1 <= count.value <= _MOST_REPS and times.has("times", "sets_of", "reps_of")


def backward_head(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``400 x 4``, ``400m x 4``, ``quarter mile reps x 4``."""
    distance, named = items[at], int(peek(items, at + 1).has("intervals", "reps_of"))
    times, count = peek(items, at + 1 + named), peek(items, at + 2 + named)
    if distance.form not in {Form.BARE, Form.LENGTH} or not times.has("times"):
        return None
    is_count = count.form is Form.BARE and count.value.is_integer()
    if is_count and 1 < count.value <= _MOST_REPS < distance.value:
        return _rep_head(count, distance), 3 + named
    return None


def _is_rep_distance(item: Item) -> bool:
    return item.form is Form.LENGTH or (item.form is Form.BARE and item.value in REP_DISTANCES)


def _with_sets(count: Item, inner: Item) -> Item:
    head = Item(Form.HEAD, f"{count.text}x{inner.text}", parts=inner.parts)
    head.sets = int(count.value) * inner.sets
    head.count = int(count.value) * inner.count
    return head


def _rep_head(count: Item, inner: Item) -> Item:
    text = f"{count.text}x{inner.text}"
    return Item(Form.HEAD, text, count=int(count.value), parts=(inner,))
