"""Facts told in passing: a treadmill only, no hills, the gym on Wednesdays, new shoes."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from babel.dates import get_day_names

from bot.domain.told_facts import FactKind, ToldFact
from bot.understanding.meaning.asked_knowledge import concepts_of
from bot.understanding.words.folding import fold_word

_LONGEST = 120  # letters; a fact is a short sentence
_FACTS: Mapping[FactKind, tuple[frozenset[str], ...]] = {
    FactKind.TREADMILL: (frozenset({"only", "treadmill"}),),
    FactKind.NO_HILLS: (frozenset({"dislike", "hills"}), frozenset({"away", "hills"})),
    FactKind.GYM: (frozenset({"strength", "habit"}),),
    FactKind.NEW_SHOES: (frozenset({"fresh", "shoes"}),),
    FactKind.ALL_MORNINGS: (frozenset({"all_mornings"}),),
}


def read_fact(text: str, today: date, language: str) -> ToldFact | None:
    """Find the fact that a short sentence tells; a question tells none, nor does a day alone."""
    folded = fold_word(text)
    if len(folded) > _LONGEST or "?" in folded:
        return None
    held, told = concepts_of(folded, language)
    passing = "for_now" in held
    for kind, ways in _FACTS.items():
        if passing and kind is not FactKind.NEW_SHOES:
            continue
        if any(way <= held for way in ways):
            days = _days_in(folded, told) if kind is FactKind.GYM else ()
            return None if kind is FactKind.GYM and not days else ToldFact(kind, today, days)
    return None


def _days_in(folded: str, language: str) -> tuple[int, ...]:
    return tuple(day for day, name in _weekdays(language) if name.search(folded) is not None)


@cache
def _weekdays(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    names = get_day_names("wide", locale=language)
    return tuple(
        (day, re.compile(rf"\b{fold_word(name)}s?\b")) for day, name in sorted(names.items())
    )
