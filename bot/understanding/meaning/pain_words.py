"""What is said of pain that is known: how much it is now, and whether one may run."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from bot.understanding.meaning.alarms import says_phrase, stands_by_a_score
from bot.understanding.words.folding import fold

_SCORE = re.compile(
    r"(?<![\d.,:/])(?:(?P<of>10|\d)\s*(?:/|out of|von|auf|de|sur)\s*10|(?P<n>10|\d))"
    r"(?P<ish>\s?ish)?(?![\d:/]|[.,]\d)"
)
# What follows a number that is no score: hours, kilometres, days, times.
_UNIT = re.compile(
    r"\s*(?:h|hrs?|hours?|km?|ks|kms|mi|miles?|m|min\w*|mins?|s|sec\w*|days?|weeks?|months?|years?"
    r"|times?|x|runs?|reps?|pm|am|%|o'?clock|kg"
    r"|std|stunden?|tagen?|wochen?|monaten?|jahren?|mal|uhr|kilometer\w*|meilen?|lauf\w*|minuten"
    r"|horas?|dias?|semanas?|mes(?:es)?|anos?|veces|vez|kilometros?|millas?|minutos?|series"
    r"|heures?|jours?|semaines?|mois|ans?|fois|kilometres?|minutes?|bornes)\b"
)
_LONGEST = 80
_ELSE = re.compile(r"\b(?:slept|sleep|geschlafen|dormi|dormido|rpe|week|woche|semana|semaine)\b")
_NOW = re.compile(r"\b(?:now|today|heute|jetzt|ahora|hoy|maintenant|aujourd'hui|this morning)\b")
_BEFORE = re.compile(r"\b(?:yesterday|before|was|gestern|vorher|ayer|antes|hier|avant)\b")


class HealthQuestion(Enum):
    """What a runner asks whose body is in the way."""

    MAY_I_RUN = auto()
    BACK_TO_NORMAL = auto()
    IS_IT_NORMAL = auto()


@dataclass(frozen=True, slots=True)
class _Told:
    value: int
    start: int
    end: int
    is_explicit: bool


def read_score(text: str) -> int | None:
    """Read how much it hurts now, 0 to 10, in an answer to that question.

    >>> [read_score(text) for text in ("about a 2", "3ish", "2 now, 6 yesterday", "4 hours")]
    [2, 3, 2, None]
    """
    folded = fold(text).lower()
    scores = _scores(folded)
    # Every other number says that the message is about something else.
    others = len(re.findall(r"\d+", folded)) - len(scores) - folded.count("10")
    if not scores or len(text) > _LONGEST or others > 0 or _ELSE.search(folded):
        return None
    explicit = [score for score in scores if score.is_explicit] or scores
    for score in explicit:
        after = folded[score.end : score.end + 14].partition(",")[0]
        if _NOW.search(after):
            return score.value
    current = [one for one in explicit if not _BEFORE.match(folded[one.end :].lstrip())]
    return (current or explicit)[0].value


def read_score_alone(text: str) -> int | None:
    """Read a score from a message that holds nothing else: ``shin 4``, ``still about a 2``."""
    folded = fold(text).lower()
    score = read_score(text)
    words = re.findall(r"[a-z']+", _SCORE.sub(" ", folded))
    if score is None or "?" in folded or len(words) > 6:
        return None
    return score if all(stands_by_a_score(word) for word in words) else None


def _scores(folded: str) -> list[_Told]:
    found = []
    for match in _SCORE.finditer(folded):
        if match["n"] and _UNIT.match(folded, match.end()):
            continue
        if match["n"] and re.search(r"[a-z]$", folded[: match.start()]):
            continue
        value = int(match["of"] or match["n"])
        is_explicit = bool(match["of"] or match["ish"])
        found.append(_Told(value, match.start(), match.end(), is_explicit))
    return found


def read_health_question(text: str) -> HealthQuestion | None:
    """Tell what is asked about running with what hurts, as far as it is a question."""
    if says_phrase(text, "back_normal"):
        return HealthQuestion.BACK_TO_NORMAL
    if says_phrase(text, "may_run"):
        return HealthQuestion.MAY_I_RUN
    return HealthQuestion.IS_IT_NORMAL if says_phrase(text, "is_normal") else None
