"""Wishes to be written to less: no look back on Sundays, fewer messages, or none at all."""

from functools import cache

from bot.domain.intents import Intent
from bot.understanding.languages import in_language
from bot.understanding.words.folding import fold_word
from bot.understanding.words.phrase_index import PhraseIndex

_TABLE = "fewer_messages"
_LONGEST = 160  # letters


def read_wish_for_quiet(text: str, language: str) -> Intent | None:
    """Find what is to come less, or no more; ``None`` where messages of others are meant."""
    folded = fold_word(text)
    if len(folded) > _LONGEST:
        return None
    held = _phrases_of(language).concepts_in(folded)
    if "others" in held:
        return None
    is_sunday_written = "sunday" in held and not held.isdisjoint({"message", "send"})
    if "stop" in held and (is_sunday_written or "look_back" in held):
        return Intent.NO_RECAP
    if "hush" in held or {"message", "too_much"} <= held or {"message", "rest_days"} <= held:
        return Intent.FEWER_MESSAGES
    return Intent.PAUSE if {"message", "stop"} <= held else None


@cache
def _phrases_of(language: str) -> PhraseIndex:
    return PhraseIndex(in_language(language, _TABLE))
