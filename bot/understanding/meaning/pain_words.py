"""What is said of pain that is known: how much it is now, and whether one may run."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from bot.understanding.languages import SPOKEN, patterns, spoken
from bot.understanding.meaning.alarms.sayings import read_saying
from bot.understanding.meaning.alarms.short_sayings import says_phrase, stands_by_a_score
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.readings import Context
from bot.understanding.words.folding import fold
from bot.understanding.words.numbers import Spelled, spelled_numbers

_SAID = patterns("answers.scores")
_SCORE = re.compile(
    rf"(?<![\d.,:/])(?:(?P<of>10|\d)\s*(?:/|{_SAID['out_of']})\s*10|(?P<n>10|\d))"
    rf"(?P<ish>\s?{_SAID['ish']})?(?![\d:/]|[.,]\d)"
)
# What follows a number that is no score: hours, kilometres, days, times.
_UNIT = re.compile(rf"\s*{_SAID['unit']}\b")
_LONGEST = 80
_ELSE = re.compile(rf"\b{_SAID['elsewhere']}\b")
_NOW = re.compile(rf"\b{_SAID['now']}\b")
_BEFORE = re.compile(rf"\b{_SAID['before']}\b")
# 38 °C and more, in words of a body's temperature; 38.5 km are no fever.
_FEVER = re.compile(
    rf"\b(?:3[89]|4[01])[.,]\d\s*(?:°|c\b|{_SAID['degrees']}|,|\.|$|\s)(?!\s*k)", re.IGNORECASE
)


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


def read_score(text: str, *, is_asked: bool = False) -> int | None:
    """Read how much it hurts now, 0 to 10.

    Args:
        text: The message.
        is_asked: It answers that question, and so may say the number in words.

    >>> [read_score(text) for text in ("about a 2", "3ish", "2 now, 6 yesterday", "4 hours")]
    [2, 3, 2, None]
    """
    folded = fold(text).lower()
    if is_asked:
        folded = _in_figures(folded)
    scores = _scores(folded)
    # Every other number says that the message is about something else.
    others = len(re.findall(r"\d+", folded)) - len(scores) - folded.count("10")
    if not scores or len(text) > _LONGEST or others > 0 or _ELSE.search(folded):
        return None
    if is_asked and not any(score.is_explicit for score in scores) and _is_of_a_thing(folded):
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


def _is_of_a_thing(folded: str) -> bool:
    """``muss los, Alarm auf Zimmer 4``: in its clause the number is of something else."""
    clause = next((part for part in folded.split(",") if _SCORE.search(part)), "")
    number = _SCORE.search(clause)
    words = re.findall(r"[a-z']+", clause[: number.start()]) if number else []
    strange = [word for word in words if not stands_by_a_score(word)]
    is_named = bool(strange) and words[-1] == strange[-1]
    is_named &= not (len(words) > 1 and words[-2] in _INDEFINITE)  # ``a solid 3``
    return is_named and len(words) >= _FEW_WORDS and 2 * len(strange) > len(words)


def _in_figures(folded: str) -> str:
    """Write ``un tres``, ``maybe a three`` with its figure, where none is there yet."""
    words = re.findall(r"[^\W\d_]+|[^\w\s]", folded)
    if any(each.isdigit() for each in folded) or len(words) > _MOST_WORDS:
        return folded
    for language in SPOKEN:
        said = [one for one in spelled_numbers(words, language) if not one.places]
        if len(said) == 1 and said[0].value == 1 and _is_denied(words, said[0]):
            return "0"
        # ``un`` and ``ein`` are articles wherever another number is said.
        said = [one for one in said if not _says_which(words, one)]
        told = [one for one in said if one.value != 1]
        told = told or (said if len(words) <= _FEW_WORDS else [])
        if told and all(one.value <= _WORST for one in told):
            for one in reversed(told):
                words[one.start : one.end] = [f"{one.value:g}"]
            return " ".join(words)
    return folded


def _says_which(words: list[str], one: Spelled) -> bool:
    """``the left one`` says which knee, and not how much; ``about a one`` is a score."""
    before = words[one.start - 1] if one.start else ""
    is_side = any(
        read_saying(tuple(words), language, is_spoken=True).has(one.start - 1, "side")
        for language in SPOKEN
    )
    is_strange = before.isalpha() and not stands_by_a_score(before)
    return one.value == 1 and (is_side or is_strange)


def _is_denied(words: list[str], one: Spelled) -> bool:
    """``not one bit``, ``ni uno``, ``pas un poil``: nothing, and no more is said."""
    is_over = len(words) - one.end <= 1
    return is_over and any(
        read_saying(tuple(words), language, is_spoken=True).has(one.start - 1, "neg")
        for language in SPOKEN
    )


_INDEFINITE = frozenset(spoken("third_person")["indefinite"])
_MOST_WORDS = 16
_FEW_WORDS = 3
_WORST = 10


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
    if says_phrase(text, "may_run") or says_phrase(_without_when(text), "may_run"):
        return HealthQuestion.MAY_I_RUN
    return HealthQuestion.IS_IT_NORMAL if says_phrase(text, "is_normal") else None


def _without_when(text: str) -> str:
    """``darf ich morgen locker laufen``: when and how stand between, and change nothing."""
    if "?" not in text or len(text) > _LONGEST:
        return text
    items = annotate(text, Context()).items
    beside = [item for item in items if item.has("easy", "future") or item.is_of("day")]
    return " ".join(item.text for item in items if item not in beside) if beside else text


def says_fever(text: str) -> bool:
    """Tell whether a body's temperature is named that is one of a fever."""
    return _FEVER.search(text) is not None
