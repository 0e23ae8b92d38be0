"""How a step of measuring looks at the items around it."""

from collections.abc import Callable

from bot.understanding.words.items import Form, Item

Step = Callable[[list[Item], int], "tuple[Item, int] | None"]


def peek(items: list[Item], at: int) -> Item:
    return items[at] if at < len(items) else END


END = Item(Form.BREAK, "")


def names_heart_rate(word: Item, following: Item) -> bool:
    """``25:30 hr 152``: *hr* before a number is the heart's, not hours."""
    is_rate = following.form is Form.BARE and following.value >= 40
    is_qualified = following.has("max", "avg")
    return word.has("hr") and (is_rate or is_qualified or following.is_mark(":=~"))


def is_close(unit: Item) -> bool:
    return unit.is_attached or len(unit.text) > 1 or unit.text.lower() in "mkhs"
