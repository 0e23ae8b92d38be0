"""A time typed without its colon: ``3 miles 27 20``, ``ran 4 in 36 40``."""

import re

from bot.domain.quantities import HALF_MARATHON, MARATHON, MILE
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
    whole = _three_figures(items, bare)
    if whole is not None:
        return whole
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


def _three_figures(items: list[Item], bare: list[int]) -> list[Item] | None:
    """``half marathon 2 04 33``: hours, minutes and seconds, and no other number."""
    if len(bare) != 3 or bare[2] - bare[0] != 2:
        return None
    hours, minutes, seconds = (items[at] for at in bare)
    is_clock = hours.value <= 9 and not hours.places and hours.text.isdigit()
    is_clock &= bool(_SECONDS.fullmatch(minutes.text) and _SECONDS.fullmatch(seconds.text))
    told = hours.value * 3600 + minutes.value * 60 + seconds.value
    if not is_clock or not any(
        _FASTEST <= told / metres * 1000 <= _SLOWEST for metres in _far(items, bare[0])
    ):
        return None
    time = clock(f"{hours.text}:{minutes.text}:{seconds.text}")
    return [*items[: bare[0]], time, *items[bare[2] + 1 :]]


def _far(items: list[Item], at: int) -> list[float]:
    named = [HALF_MARATHON.metres] if any(i.has("half_marathon") for i in items) else []
    named += [MARATHON.metres] if any(i.has("marathon") for i in items) else []
    return named or _lengths(items, at)


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
