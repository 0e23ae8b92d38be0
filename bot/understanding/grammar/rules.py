"""Rules over the items of a message, each with the words without which it has nothing to do."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Item


@dataclass(frozen=True, slots=True)
class GrammarRule:
    """A rule of the grammar.

    Attributes:
        looks_for: It changes nothing where none of these is spoken of; empty if it goes by form.
    """

    apply: Callable[[list[Item]], None]
    looks_for: frozenset[Concept] = frozenset()


def rule(apply: Callable[[list[Item]], None], *looks_for: Concept) -> GrammarRule:
    return GrammarRule(apply, frozenset(looks_for))


def apply_all(rules: Iterable[GrammarRule], items: list[Item]) -> None:
    """Apply rules in their order; none of them adds to what a word is about."""
    said = concepts_of(items)
    for each in rules:
        if not each.looks_for or not each.looks_for.isdisjoint(said):
            each.apply(items)


def concepts_of(items: Iterable[Item]) -> frozenset[str]:
    """Tell all that some items are about."""
    return frozenset().union(*[item.concepts for item in items])
