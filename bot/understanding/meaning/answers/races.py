"""The races that words may mean, those we do not train for, and what a runner calls theirs."""

import re

from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.calendar_words import month_names
from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    tidy,
    vocabulary,
    words_of,
)
from bot.understanding.words.typos import nearest

LONGEST_NAME = 60
_MOST_WORDS = 7

_WORDS = {
    "marathon": Goal.MARATHON, "maraton": Goal.MARATHON, "marathons": Goal.MARATHON,
    "full": Goal.MARATHON, "half": Goal.HALF, "halfmarathon": Goal.HALF,
    "halbmarathon": Goal.HALF, "hm": Goal.HALF, "halber": Goal.HALF, "halben": Goal.HALF,
    "halbe": Goal.HALF, "media": Goal.HALF, "medio": Goal.HALF, "mediamaraton": Goal.HALF,
    "semi": Goal.HALF, "demi": Goal.HALF, "semimarathon": Goal.HALF, "parkrun": Goal.FIVE_K,
    "mile": Goal.MILE, "miles": Goal.MILE, "meile": Goal.MILE, "milla": Goal.MILE,
    "mille": Goal.MILE,
}  # fmt: skip
_KNOWN_RACES = {
    "great north run": Goal.HALF, "goteborgsvarvet": Goal.HALF,
    "peachtree road race": Goal.TEN_K, "bolder boulder": Goal.TEN_K, "bolderboulder": Goal.TEN_K,
    "cooper river bridge run": Goal.TEN_K, "san silvestre": Goal.TEN_K,
    "boston": Goal.MARATHON, "berlin": Goal.MARATHON, "london": Goal.MARATHON,
    "chicago": Goal.MARATHON, "nyc": Goal.MARATHON, "new york": Goal.MARATHON,
    "tokyo": Goal.MARATHON, "tokio": Goal.MARATHON,
}  # fmt: skip
_NOT_COACHED = (
    "ultra", "ultras", "ultramarathon", "ultramaraton", "ultratrail", "utmb", "comrades",
    "western states", "marathon des sables", "backyard", "triathlon", "triatlon", "ironman",
    "duathlon", "hyrox", "spartan", "cycling", "swimming", "hike", "relay", "staffel", "relevos",
    "relais", "half mile", "quarter marathon", "viertelmarathon", "steeplechase", "sprint",
    "broad street run", "great south run", "bay to breakers", "city2surf", "zevenheuvelenloop",
    "dam tot damloop", "cherry blossom",
)  # fmt: skip
_IS_NOT_COACHED = re.compile(rf"\b(?:{alternatives(_NOT_COACHED)})\b")
_OR = re.compile(r"\b(?:or|oder|o|ou|and|und|y|et)\b|[/&+]")

_LENGTHS_KM = {
    Goal.MILE: (1.6, 1.61),
    Goal.FIVE_K: (4.95, 5.05),
    Goal.TEN_K: (9.9, 10.1),
    Goal.HALF: (20.9, 21.2),
    Goal.MARATHON: (41.8, 42.4),
}
_UNITS_KM = {
    **dict.fromkeys(
        vocabulary("k km kms kilometer kilometers kilometre kilometres kilometros"), 1.0
    ),
    **dict.fromkeys(vocabulary("borne bornes"), 1.0),
    **dict.fromkeys(vocabulary("mi mile miles miler meile meilen milla millas milles"), 1.609344),
    **dict.fromkeys(vocabulary("m meter meters metre metres metros"), 0.001),
}
_LENGTH = re.compile(
    r"(?<![\w.,:])(?P<count>\d{1,2}[.,]\d{3}|\d+(?:[.,]\d+)?) ?-?"
    rf"(?P<unit>{alternatives(_UNITS_KM)})(?!\w)"
)
_BARE_LENGTHS = {
    "5": Goal.FIVE_K, "5000": Goal.FIVE_K, "10": Goal.TEN_K, "10000": Goal.TEN_K,
    "21": Goal.HALF, "21.1": Goal.HALF, "21.0975": Goal.HALF, "13.1": Goal.HALF,
    "42": Goal.MARATHON, "42.2": Goal.MARATHON, "42.195": Goal.MARATHON, "26.2": Goal.MARATHON,
}  # fmt: skip

_OPENERS = vocabulary(
    "a an the my i i'm im am want to would like will do training train for goal run is it "
    "ein eine einen der die das mein meine meinen ich will laufe trainiere fur den "
    "un una el la mi quiero correr para entrenar une le les mon ma je veux courir pour"
)
_CHATTER = _OPENERS | vocabulary(
    "first next running race racing in on of road city spring fall autumn summer winter at "
    "please faster fast straight distance only just and um am beim erster erste ersten schnelle "
    "schneller lauf de du en primer primera carrera premier premiere course new"
)
_CLOSERS = vocabulary("in on im am en at um le el the de please bitte um")
_HOPE = re.compile(r"\b(?:sub|under|unter|below|bajo|moins)\b")


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
    parts = _without_day(tidy(text).split(" "), day)
    while parts and _words_are(parts[0], _OPENERS):
        parts.pop(0)
    while parts and (
        _words_are(parts[-1], _CLOSERS) or fold(parts[-1]).strip(".,") in month_names()
    ):
        parts.pop()
    telling = [part for part in parts if not _tells_nothing(part)]
    if not telling or len(parts) > _MOST_WORDS or _HOPE.search(fold(text)):
        return None
    return " ".join(parts).strip(" .,;!?")[:LONGEST_NAME].strip() or None


def _without_day(parts: list[str], day: str | None) -> list[str]:
    if day is None:
        return parts
    folded, length = [fold(part) for part in parts], len(day.split())
    for start in range(len(parts) - length + 1):
        if " ".join(folded[start : start + length]) == day:
            return parts[:start] + parts[start + length :]
    return []


def _words_are(part: str, words: frozenset[str]) -> bool:
    return all(word in words for word in words_of(fold(part)))


def _tells_nothing(part: str) -> bool:
    folded = with_digits(fold(part), "en").strip(" .,;!?")
    if folded in _UNITS_KM or _LENGTH.fullmatch(folded):
        return True
    if re.fullmatch(r"[\d.,]+(?:st|nd|rd|th|er|e)?", folded) or folded in month_names():
        return True
    return all(word in _CHATTER or nearest(word, _WORDS) for word in words_of(folded))
