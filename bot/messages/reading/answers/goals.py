"""The goal race: which event a runner trains for."""

import re
from dataclasses import dataclass
from datetime import date

from bot.domain.goals import Goal
from bot.messages.reading.answers.numbers import with_digits
from bot.messages.reading.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.messages.reading.answers.race_days import find_race_day, read_race_day
from bot.messages.reading.answers.words import (
    alternatives,
    fold,
    nearest,
    quoted,
    tidy,
    vocabulary,
    words_of,
)
from bot.messages.reading.answers.yes_no import NO

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class GoalAnswer:
    """A goal, and what else the same answer told.

    Attributes:
        name: What the runner calls the race, as typed; ``None`` where they named only the goal.
        day: Race day, where the answer names it.
    """

    goal: Goal
    name: str | None = None
    day: date | None = None


_NO_RACE = frozenset(
    {
        "no", "none", "nothing", "no race", "no goal", "no goal race", "off season", "offseason",
        "not racing", "nope", "no races", "nein", "kein", "keins", "keine", "kein rennen",
        "kein wettkampf", "kein ziel", "nebensaison", "zwischensaison", "saisonpause", "ninguna",
        "ninguno", "sin carrera", "ninguna carrera", "fuera de temporada", "sin objetivo",
        "entre temporadas", "aucune", "aucune course", "pas de course", "hors saison",
        "intersaison", "non", "sans course",
    }
)  # fmt: skip
_NO_RACE_WORDS = frozenset(
    {word for phrase in _NO_RACE for word in phrase.split()}
    | vocabulary(
        "the a at moment now yet just for currently right any im i'm in i am und y et and"
    )
)

_WORDS = {
    "marathon": Goal.MARATHON, "maraton": Goal.MARATHON, "marathons": Goal.MARATHON,
    "half": Goal.HALF, "halfmarathon": Goal.HALF, "halbmarathon": Goal.HALF, "hm": Goal.HALF,
    "halber": Goal.HALF, "halben": Goal.HALF, "media": Goal.HALF, "medio": Goal.HALF,
    "semi": Goal.HALF, "demi": Goal.HALF, "semimarathon": Goal.HALF, "halbe": Goal.HALF,
    "mediamaraton": Goal.HALF, "parkrun": Goal.FIVE_K, "mile": Goal.MILE, "meile": Goal.MILE,
    "milla": Goal.MILE, "mille": Goal.MILE, "miles": Goal.MILE,
}  # fmt: skip
_KNOWN_RACES = {
    "great north run": Goal.HALF, "goteborgsvarvet": Goal.HALF, "big half": Goal.HALF,
    "peachtree road race": Goal.TEN_K, "bolder boulder": Goal.TEN_K, "bolderboulder": Goal.TEN_K,
    "cooper river bridge run": Goal.TEN_K, "san silvestre": Goal.TEN_K,
    "boston": Goal.MARATHON, "berlin": Goal.MARATHON, "london": Goal.MARATHON,
    "chicago": Goal.MARATHON, "nyc": Goal.MARATHON, "new york": Goal.MARATHON,
    "tokyo": Goal.MARATHON, "tokio": Goal.MARATHON,
}  # fmt: skip
_NOT_COACHED = frozenset(
    {
        "ultra", "ultramarathon", "ultramaraton", "ultratrail", "utmb", "comrades", "triathlon",
        "triatlon", "ironman", "duathlon", "hyrox", "spartan", "cycling", "swimming", "hike",
        "western states", "marathon des sables", "backyard", "relay", "staffel", "relevos",
        "half mile", "quarter marathon", "steeplechase", "sprint", "broad street run",
        "great south run", "bay to breakers", "city2surf", "zevenheuvelenloop",
        "dam tot damloop", "cherry blossom",
    }
)  # fmt: skip
_LENGTHS_KM = {
    Goal.MILE: (1.6, 1.61),
    Goal.FIVE_K: (4.95, 5.05),
    Goal.TEN_K: (9.9, 10.1),
    Goal.HALF: (20.9, 21.2),
    Goal.MARATHON: (41.8, 42.4),
}
_UNIT_KM = (
    (r"k|km|kms|kilometers?|kilometres?|kilometros?|kilometer", 1.0),
    (r"mi|mile|miles|miler|meilen?|millas?|milles?", 1.609344),
    (r"m|meters?|metres?|metros?|meter", 0.001),
)
_LENGTH = re.compile(
    r"(?<![\w.,:])(\d{1,2}[.,]\d{3}|\d+(?:[.,]\d+)?) ?-?(?:"
    + "|".join(f"(?P<u{index}>{unit})" for index, (unit, _) in enumerate(_UNIT_KM))
    + r")(?!\w)"
)
_BARE_LENGTHS = {
    "5": Goal.FIVE_K, "5000": Goal.FIVE_K, "10": Goal.TEN_K, "10000": Goal.TEN_K,
    "21": Goal.HALF, "21.1": Goal.HALF, "21.0975": Goal.HALF, "13.1": Goal.HALF,
    "42": Goal.MARATHON, "42.2": Goal.MARATHON, "42.195": Goal.MARATHON, "26.2": Goal.MARATHON,
}  # fmt: skip
_CHATTER = vocabulary(
    "a an the my first next i i'm im am is it want to run running race racing for train "
    "training goal would like do will in on of full road city spring fall autumn summer "
    "winter at please ein eine einen der die das mein meine ich will laufe laufen fur "
    "trainiere den beim un una el la mi mis quiero correr para entrenar de le les mon ma "
    "je veux courir pour une du preparer premier premiere erster erste ersten primer "
    "primera new distance only just and um am straight faster fast schnelle schneller"
)


def read_goal(text: str, language: str = "en", today: date | None = None) -> GoalAnswer:
    """Read the goal race, its name, and its day where one is told and ``today`` is known.

    Raises:
        AnswerError: No race, two races, or one that the coach does not train for.
    """
    folded = with_digits(fold(text), language)
    if _is_no_race(folded):
        return GoalAnswer(Goal.OFF_SEASON)
    span = find_race_day(folded)
    without_day = " ".join(folded.replace(span, " ").split()) if span else folded
    goal = _goal_in(without_day, text)
    day = None
    if span and today is not None:
        found = read_race_day(span, today, goal, language)
        day = None if isinstance(found, AmbiguousAnswer) else found
    return GoalAnswer(goal, None if span else _name_in(text), day)


def _is_no_race(folded: str) -> bool:
    words = words_of(folded.replace("-", " "))
    phrase = " ".join(words)
    return phrase in _NO_RACE or (
        set(words) <= _NO_RACE_WORDS
        and any(re.search(rf"\b{re.escape(entry)}\b", phrase) for entry in _NO_RACE)
    )


def _goal_in(folded: str, text: str) -> Goal:
    if re.search(rf"\b(?:{alternatives(_NOT_COACHED)})\b", folded.replace("-", " ")):
        raise _not_coached(text)
    goals, rest = _lengths_in(folded, text)
    goals |= _words_in(rest)
    if goals and words_of(folded)[0] in NO | {"sin", "pas", "sans"}:
        goals = set()
    elif not goals:
        goals = {goal for name, goal in _KNOWN_RACES.items() if re.search(rf"\b{name}\b", folded)}
    if len(goals) > 1:
        raise AnswerError(
            "“{text}” names two races: write the one you train for, like half marathon.",
            text=quoted(text),
        )
    if not goals:
        raise AnswerError(
            "I could not find a race in “{text}”: write one like marathon, 10k or 5th Ave mile, "
            "or no race.",
            text=quoted(text),
        )
    return goals.pop()


def _lengths_in(folded: str, text: str) -> tuple[set[Goal], str]:
    """Find lengths such as ``10k``; what is left may hold the goal as a word."""
    if folded.replace(",", ".") in _BARE_LENGTHS:
        return {_BARE_LENGTHS[folded.replace(",", ".")]}, ""
    goals = set()
    for length in _LENGTH.finditer(folded):
        digits = re.sub(r"[.,](?=\d{3}$)", "", length[1]).replace(",", ".")
        unit = next(index for index in range(len(_UNIT_KM)) if length[f"u{index}"])
        km = float(digits) * _UNIT_KM[unit][1]
        if unit == 0 and km >= 1000:
            km /= 1000  # 42,195 km
        goal = next((goal for goal, (low, high) in _LENGTHS_KM.items() if low <= km <= high), None)
        if goal is None:
            raise _not_coached(text)
        goals.add(goal)
    return goals, _LENGTH.sub(" ", folded)


def _words_in(folded: str) -> set[Goal]:
    found = {
        _WORDS[known] for word in words_of(folded) if (known := nearest(word, _WORDS)) is not None
    }
    if Goal.HALF in found:
        found.discard(Goal.MARATHON)
    return found


def _not_coached(text: str) -> AnswerError:
    return AnswerError(
        "“{text}” is not among the races I coach: write mile, 5k, 10k, half marathon or "
        "marathon, or no race.",
        text=quoted(text),
    )


def _name_in(text: str) -> str | None:
    """Keep a name as typed, unless all it says is the goal."""
    parts = tidy(text).split(" ")
    while parts and _says_nothing(parts[0]):
        parts.pop(0)
    telling = [part for part in parts if not _says_nothing(part) and not _is_goal_word(part)]
    if not telling or len(parts) > 7:
        return None
    return " ".join(parts).strip(" .,;!?")[:LONGEST_NAME].strip() or None


def _says_nothing(part: str) -> bool:
    words = words_of(fold(part))
    return all(word in _CHATTER for word in words)


def _is_goal_word(part: str) -> bool:
    folded = fold(part).strip(" .,;!?")
    if _LENGTH.fullmatch(folded) or folded in _BARE_LENGTHS or re.fullmatch(r"[\d.,]+", folded):
        return True
    if folded in {"km", "k", "m", "miles", "kilometers", "kilometres", "metres", "meters"}:
        return True
    return all(nearest(word, _WORDS) for word in words_of(folded))
