"""Beats of the heart that stand without their word: ``avg 142 max 161``."""

from bot.understanding.grammar.acceptance import bare
from bot.understanding.grammar.steps import END
from bot.understanding.words.items import Form, Item

is_rate = bare(40, 240)


def own_mean_rates(items: list[Item]) -> None:
    """``9.1 km, avg 142 max 161``: without reps, a mean and a highest are of the heart."""
    if any(item.form is Form.HEAD for item in items):
        return
    for word, mean, mark, high in zip(items, items[1:], items[2:], items[3:], strict=False):
        if not (word.has("avg") and mean.form is Form.BARE and not mean.owner):
            continue
        top = high if mark.has("max") else END
        if mark.is_mark(",/-") and high.has("max"):
            top = items[high.at + 1] if high.at + 1 < len(items) else END
        if top.form is Form.BARE and not top.owner and 90 <= mean.value < top.value <= 225:
            mean.owner, top.owner = "hr", "max_hr"


def own_other_rate(items: list[Item], at: int) -> None:
    """``hr max 184 avg 165``, ``avg hr 148, max 167``: both are of the heart."""
    word, number = at + 1, at + 2
    if word < len(items) and items[word].is_mark(",/-(;"):
        word, number = word + 1, number + 1
    if number >= len(items) or not items[word].has("max", "avg"):
        return
    if is_rate(items[number]) and not items[number].owner:
        items[number].owner = "max_hr" if items[word].has("max") else "hr"


def own_second_rate(items: list[Item], at: int) -> None:
    """``HR 148/172``: the second is the highest."""
    if at + 2 < len(items) and items[at + 1].is_mark("/-") and is_rate(items[at + 2]):
        items[at + 2].owner = "max_hr"
