"""The races that words may mean, those we do not train for, and what a runner calls theirs."""

import re

from bot.domain.season.goal import Goal
from bot.understanding.languages import patterns, spoken, values
from bot.understanding.meaning.answers.calendar_words import month_names, weekday_names
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    tidy,
    words_of,
)
from bot.understanding.words.typos import nearest

LONGEST_NAME = 60
_MOST_WORDS = 7

_GOALS = {
    "marathon": Goal.MARATHON, "half": Goal.HALF, "10k": Goal.TEN_K, "5k": Goal.FIVE_K,
    "mile": Goal.MILE,
}  # fmt: skip
_WORDS = {word: _GOALS[goal] for word, goal in values("answers.races.names").items()}
RACE_WORDS = frozenset(_WORDS)
_KNOWN_RACES = {name: _GOALS[goal] for name, goal in values("answers.races.known").items()}
_SAID = patterns("answers.races")
_PHRASES = spoken("answers.races")
_IS_NOT_COACHED = re.compile(rf"\b(?:{alternatives(_PHRASES['not_coached'])})\b")
_OR = re.compile(rf"\b{_SAID['or']}\b|[/&+]")

_LENGTHS_KM = {
    Goal.MILE: (1.6, 1.61),
    Goal.FIVE_K: (4.95, 5.05),
    Goal.TEN_K: (9.9, 10.1),
    Goal.HALF: (20.9, 21.2),
    Goal.MARATHON: (41.8, 42.4),
}
_KM_OF = {"km": 1.0, "mi": 1.609344, "m": 0.001}
_UNITS_KM = {word: _KM_OF[unit] for word, unit in values("answers.races.units").items()}
_LENGTH = re.compile(
    r"(?<![\w.,:])(?P<count>\d{1,2}[.,]\d{3}|\d+(?:[.,]\d+)?) ?-?"
    rf"(?P<unit>{alternatives(_UNITS_KM)})(?!\w)"
)
_BARE_LENGTHS = {
    "5": Goal.FIVE_K, "5000": Goal.FIVE_K, "10": Goal.TEN_K, "10000": Goal.TEN_K,
    "21": Goal.HALF, "21.1": Goal.HALF, "21.0975": Goal.HALF, "13.1": Goal.HALF,
    "42": Goal.MARATHON, "42.2": Goal.MARATHON, "42.195": Goal.MARATHON, "26.2": Goal.MARATHON,
}  # fmt: skip

_OPENERS = frozenset(_PHRASES["openers"])
_CHATTER = _OPENERS | set(_PHRASES["filler"])
_CLOSERS = frozenset(_PHRASES["closers"])
_DEFINITE = frozenset(_PHRASES["definite"])
_JOINS = frozenset(_PHRASES["joins"])
# A runner speaks of themselves, which no name of a race does.
_SPEAKER = frozenset(_PHRASES["speaker"])
_CLOCK = re.compile(r"\d:\d\d")
_HOPE = re.compile(rf"\b{_SAID['hope']}\b")


class UnknownRaceError(Exception):
    """A race that we do not train for."""


def goals_in(folded: str) -> set[Goal]:
    """Find every goal that a folded text names.

    Raises:
        UnknownRaceError: It names a race that we do not train for.
    """
    if _IS_NOT_COACHED.search(folded.replace("-", " ")):
        raise UnknownRaceError
    if folded.replace(",", ".") in _BARE_LENGTHS:
        return {_BARE_LENGTHS[folded.replace(",", ".")]}
    goals = {_goal_of(length) for length in _LENGTH.finditer(folded)}
    for part in _OR.split(_LENGTH.sub(" ", folded)):
        goals |= _named_in(part)
    return goals or {
        goal for name, goal in _KNOWN_RACES.items() if re.search(rf"\b{name}\b", folded)
    }


def _goal_of(length: re.Match[str]) -> Goal:
    digits = re.sub(r"[.,](?=\d{3}$)", "", length["count"]).replace(",", ".")
    km = float(digits) * _UNITS_KM[length["unit"]]
    if km >= 1000:
        km /= 1000  # 42,195 km
    for goal, (low, high) in _LENGTHS_KM.items():
        if low <= km <= high:
            return goal
    raise UnknownRaceError


def _named_in(part: str) -> set[Goal]:
    found = {
        _WORDS[known] for word in words_of(part) if (known := nearest(word, _WORDS)) is not None
    }
    return found - {Goal.MARATHON} if Goal.HALF in found else found


def race_name(text: str, day: str | None = None) -> str | None:
    """Keep a race's name as typed, without its day, unless all it says is the goal."""
    parts = told = _without_day(tidy(text).split(" "), day)
    while parts and (
        _words_are(parts[0], _OPENERS) or (parts is not told and _is_month(parts[0]))
    ):
        parts = parts[1:]
    while parts and (_words_are(parts[-1], _CLOSERS) or _is_month(parts[-1])):
        parts = parts[:-1]
    telling = [part for part in parts if not _tells_nothing(part)]
    is_sentence = any(word in _SPEAKER for part in parts for word in words_of(fold(part)))
    is_more = is_sentence or _HOPE.search(fold(text)) or _CLOCK.search(text)
    if not telling or len(parts) > _MOST_WORDS or is_more:
        return None
    return " ".join(parts).strip(" .,;!?")[:LONGEST_NAME].strip() or None


def told_name(text: str, day: str | None) -> str | None:
    """Keep the name of a race that a sentence speaks of: ``I signed up for the Valencia Half``.

    A definite article comes before it, the kind of race is in it, and ``of`` or the like after it
    joins a place.
    """
    parts = _without_day(tidy(text).split(" "), day)
    at = next((place for place in reversed(range(len(parts))) if _is_race(parts[place])), 0)
    begins = next((n for n in reversed(range(at)) if _words_are(parts[n], _DEFINITE)), None)
    if begins is None:
        return None
    ends = at + 1
    while ends + 1 < len(parts) and _words_are(parts[ends], _JOINS):
        ends += 1 if _words_are(parts[ends + 1], _JOINS) else 2
    return race_name(" ".join(parts[begins + 1 : ends]))


def _is_race(part: str) -> bool:
    try:
        return bool(goals_in(fold(part).strip(".,;!?()")))
    except UnknownRaceError:
        return False


def _without_day(parts: list[str], day: str | None) -> list[str]:
    if day is None:
        return parts
    folded, length = [fold(part) for part in parts], len(day.split())
    for start in range(len(parts) - length + 1):
        if " ".join(folded[start : start + length]) == day:
            before, after = parts[:start], parts[start + length :]
            if before and _is_weekday(before[-1]):
                before.pop()
            if after and _is_weekday(after[0]):
                after.pop(0)
            return before + after
    return []


def _is_weekday(part: str) -> bool:
    word = fold(part).strip(".,()")
    return len(word) > 2 and word in weekday_names()


def _is_month(part: str) -> bool:
    return fold(part).strip(".,") in month_names()


def _words_are(part: str, words: frozenset[str]) -> bool:
    return all(word in words for word in words_of(fold(part)))


def _tells_nothing(part: str) -> bool:
    folded = with_digits(fold(part), "en").strip(" .,;!?")
    if folded in _UNITS_KM or _LENGTH.fullmatch(folded):
        return True
    if re.fullmatch(r"[\d.,]+(?:st|nd|rd|th|er|e)?", folded) or folded in month_names():
        return True
    return all(word in _CHATTER or nearest(word, _WORDS) for word in words_of(folded))
