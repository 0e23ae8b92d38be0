"""Turns by the clock: ``10 x 30/30``, so many seconds fast and so many slow."""

from dataclasses import replace

from bot.understanding.words.items import Form, Item

_SHORTEST, _LONGEST = 10, 90  # seconds


def own_on_and_off(items: list[Item]) -> None:
    """``10 x 30/30``, ``2x(8x30/30)``: the first is each rep, the second what is between."""
    for head, slash, off in zip(items, items[1:], items[2:], strict=False):
        if head.form is not Form.HEAD or not slash.is_mark("/") or head.owner or off.owner:
            continue
        on = head.parts[0]
        if _is_short(on) and _is_short(off):
            seconds = Item(Form.SPAN, on.text, value=on.value, unit="min")
            head.parts = (replace(seconds, at=on.at),)
            off.form, off.unit, off.owner = Form.SPAN, "s", "recovery"


def _is_short(item: Item) -> bool:
    is_bare = item.form is Form.BARE or (item.form is Form.SPAN and item.unit == "s")
    return is_bare and not item.places and _SHORTEST <= item.value <= _LONGEST
