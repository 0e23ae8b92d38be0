"""The figures of a clause: how far, how long, and who owns them."""

from bot.understanding.words.items import Form, Item, Owner

TIMED = frozenset({Form.CLOCK, Form.SPAN, Form.PACE})
MEASURED = frozenset({Form.LENGTH, Form.SPAN, Form.CLOCK, Form.BARE, Form.PACE, Form.SPEED})


def is_pair(clause: list[Item]) -> bool:
    """Tell whether a clause says how far and how long: evidence in itself."""
    free = [item for item in clause if item.is_number and not item.owner]
    is_long = any(
        item.form is Form.LENGTH or (item.form is Form.HEAD and not is_by_time(item))
        for item in free
    )
    others = [item for item in free if item.form in TIMED | {Form.BARE}]
    return is_long and bool(others)


def is_by_time(head: Item) -> bool:
    return head.parts[0].form in {Form.SPAN, Form.CLOCK}


def is_told_after_colon(clause: list[Item]) -> bool:
    """``je cours comme une vache : 3 km, 31 min``: what a colon announces was run."""
    colon = next((item.at for item in clause if item.is_mark(":")), None)
    return colon is not None and is_pair([item for item in clause if item.at > colon])


def own(items: list[Item], owner: Owner) -> None:
    for item in items:
        if item.form in MEASURED and not item.owner:
            item.owner = owner
