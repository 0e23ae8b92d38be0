"""A time typed without its colon: ``3 miles 27 20``, ``ran 4 in 36 40``."""

import re

from bot.domain.quantities import MILE
from bot.understanding.words.items import Form, Item
from bot.understanding.words.tokens import clock

_SECONDS = re.compile(r"[0-5]\d")
_FASTEST, _SLOWEST = 150.0, 780.0  # seconds per km
_OTHERS = frozenset(Form) - {Form.WORD, Form.MARK, Form.BREAK, Form.BARE, Form.LENGTH, Form.DATE}


def join_spaced_clock(items: list[Item]) -> list[Item]:
    """Join the only two bare numbers that stand side by side, where they fit how far was run."""
    if any(item.form in _OTHERS for item in items):
        return items
    bare = [at for at, item in enumerate(items) if item.form is Form.BARE]
    pairs = [at for at in bare if at + 1 in bare and _SECONDS.fullmatch(items[at + 1].text)]
    if len(pairs) != 1 or len(bare) > 3:
        return items
    at = pairs[0]
    minutes, seconds = items[at], items[at + 1]
    if minutes.places or not minutes.text.isdigit() or seconds.is_attached:
        return items
    told = minutes.value * 60 + seconds.value
    if not any(_FASTEST <= told / metres * 1000 <= _SLOWEST for metres in _lengths(items, at)):
        return items
    time = clock(f"{minutes.text}:{seconds.text}")
    time.is_attached = minutes.is_attached
    return [*items[:at], time, *items[at + 2 :]]


def _lengths(items: list[Item], pair: int) -> list[float]:
    """How far it can have been: the one length, a mile, or the bare number before ``in``."""
    told = [item for item in items if item.form is Form.LENGTH]
    if told:
        return [told[0].value] if len(told) == 1 else []
    before = items[pair - 2 : pair]
    if len(before) == 2 and before[0].form is Form.BARE and before[1].has("at", "glue"):
        return [before[0].value * 1000, before[0].value * MILE.metres]
    is_mile = any(item.has("unit.mi", "mile") for item in items)
    return [MILE.metres] if is_mile else []
