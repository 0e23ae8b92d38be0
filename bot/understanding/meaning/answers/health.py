"""The answer to the one health question."""

import re

from bot.domain.brief import Health
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold, quoted, words_of
from bot.understanding.meaning.answers.yes_no import NO, YES, tokens
from bot.understanding.words.typos import nearest

_WORDS = spoken("answers.health")
_SAYS_NOTHING = NO | set(_WORDS["well"])
_NOTHING = _SAYS_NOTHING | set(_WORDS["beside_well"])
_CONDITIONS = frozenset(_WORDS["conditions"])
_COMPLAINTS = frozenset(_WORDS["complaints"])
_VAGUE = frozenset(_WORDS["vague"])
_SAID = patterns("answers.health")
# "No, I'm fine" is well, "not fine" is not.
_UNWELL = re.compile(rf"\b{_SAID['not']} (?:{_SAID['degree']} ){{0,2}}{_SAID['well_said']}\b")
_DENIED = re.compile(rf"\b{_SAID['denies']} (\w+(?: \w+)?)")


def read_health(text: str, language: str = "en") -> Health:  # noqa: ARG001 - all at once
    """Read whether anything applies; whatever sounds like a condition does.

    Raises:
        AnswerError: Neither a yes nor a no nor a condition we know.
    """
    words = set(tokens(text))
    if words & (YES - _VAGUE):
        return Health.SOMETHING_APPLIES
    left = words - _denied(text)
    if not _UNWELL.search(fold(text)) and left & _SAYS_NOTHING and left <= _NOTHING:
        return Health.NOTHING_APPLIES
    if any(nearest(word, _CONDITIONS) for word in left - NO):
        return Health.SOMETHING_APPLIES
    raise AnswerError(
        "I could not read a yes or a no in “{text}”: write no if it is none of these, or yes.",
        text=quoted(text),
    )


def _denied(text: str) -> set[str]:
    """Find what a no takes back: ``no heart problems``, but not ``no I have asthma``."""
    denied: set[str] = set()
    for phrase in _DENIED.findall(fold(text)):
        for word in words_of(phrase):
            if word not in _COMPLAINTS and nearest(word, _CONDITIONS) is None:
                break
            denied.add(word)
    return denied
