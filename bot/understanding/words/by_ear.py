"""Words as they sound: whoever writes by ear writes ``j'arive plu a respiré``.

The rules of a language's sounds are in its file: which letters are mute, which are one sound.
Two spellings of one sound are no typo: nothing is guessed, and nothing is nearly the same.
"""

import re
from functools import cache, lru_cache

from bot.understanding import languages
from bot.understanding.words.letters import plain


@lru_cache(maxsize=16_384)
def sound_of(word: str, language: str) -> str:
    """Give what a folded word sounds like; itself in a language that is written as one likes.

    >>> sound_of("respirer", "fr") == sound_of("respire", "fr")
    True
    """
    sound = word
    for pattern, instead in _rules(language):
        shorter = pattern.sub(instead, sound)
        sound = shorter or sound
    return sound


def has_sounds(language: str) -> bool:
    """Tell whether a language's file says how its letters sound."""
    return bool(_rules(language))


@cache
def _rules(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    told = languages.table(language, "sounds")
    return tuple((re.compile(plain(letters)), instead) for letters, instead in told.items())
