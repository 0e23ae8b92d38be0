"""A text cut into items, each with its meaning, its unit, its owner and its mood."""

from collections.abc import Iterator
from functools import lru_cache

from bot.understanding.grammar.counter_evidence import weigh_evidence
from bot.understanding.grammar.dates import own_dates
from bot.understanding.grammar.measures import measure
from bot.understanding.grammar.owning_words import own_numbers
from bot.understanding.meaning.days import name_short_days
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.tables import own_columns
from bot.understanding.words.clauses import mark_clauses
from bot.understanding.words.items import Item
from bot.understanding.words.tokens import read_items

_LONGEST = 4096
_MOST_NUMBERS = 120  # what holds more is no message about a run


def annotate(text: str, context: Context) -> Message:
    """Cut a text into items, each with its meaning, unit, owner and mood."""
    items, language = _items_of(text[:_LONGEST], context.language)
    return Message([item.copied() for item in items], language, context)


def annotate_parts(text: str, context: Context, parts: list[tuple[int, int]]) -> Iterator[Message]:
    """Take each part of a text, from item to item, as a message by itself."""
    for start, end in parts:
        items, language = read_items(text[:_LONGEST], context.language)
        items = measure(items)
        name_short_days(items)
        yield Message(_weigh_items(items[start:end], language), language, context)


@lru_cache(maxsize=64)
def _items_of(text: str, preferred: str) -> tuple[tuple[Item, ...], str]:
    """Cut a text once: a message is looked at as a repair, as a skip and as a result."""
    items, language = read_items(text, preferred)
    numbers = [item for item in items if item.is_number]
    if len(numbers) > _MOST_NUMBERS:
        for item in numbers:
            item.owner = "too_many"
        mark_clauses(items)
        return tuple(items), language
    return tuple(_weigh_items(measure(items), language)), language


def _weigh_items(items: list[Item], language: str) -> list[Item]:
    """Say of each item what clause it is of, who owns it, and whether it reports."""
    mark_clauses(items)
    own_dates(items)
    name_short_days(items)
    own_columns(items)
    own_numbers(items)
    weigh_evidence(items, language)
    return items
