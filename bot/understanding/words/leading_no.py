"""A *no* at the head of a message: it answers, and denies nothing that follows."""

from collections.abc import Sequence

from bot.understanding.words.items import Item


def is_answered_first(items: Sequence[Item], at: int) -> bool:
    """``nope didn't run``: the first word answers, and denies no denial; ``no`` itself may."""
    return at == 1 and items[at].has("skip") and items[0].has("only_answers")


def says_no_first(items: Sequence[Item]) -> bool:
    """``nope, nothing today`` tells that something was to be run; ``nothing today`` is rest."""
    return items[0].has("neg") and not items[0].has("idle")


def only_answers_no(items: Sequence[Item]) -> bool:
    """``no, it was a race``: the one denial is the answer."""
    return sum(item.has("neg", "neg_after", "neg_past") for item in items) == 1
