"""One message that answers several questions: ``Marathon in October, 7:10 for the mile``.

It is cut where commas and the like part it.  Each piece has to tell by itself which question it
answers, so that none is guessed; a piece that tells nothing makes it an ordinary answer.
"""

import re
from datetime import date

from bot.domain.meeting import Answers, Topic
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.calendar_words import month_of, weekday_names
from bot.understanding.meaning.answers.goals import read_goal
from bot.understanding.meaning.answers.miles import read_mile
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.race_days import possible_days
from bot.understanding.meaning.answers.running_days import read_days
from bot.understanding.meaning.answers.topics import read_named_answer
from bot.understanding.meaning.answers.words import fold, words_of

_SAID = patterns("answers.several")
_CUT = re.compile(rf"\s*(?:[;\n]|,(?!\d)|(?<=\s){_SAID['both']}(?=\s))\s*")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_LENGTH = re.compile(rf"\d+(?:[.,]\d+)? ?{patterns('told_settings')['length']}\b")
_WEEK = re.compile(rf"(?:\b|(?<=/)|(?=/)){_SAID['week']}\b")
_LONG = re.compile(rf"\b{_SAID['long']}\b")
_TARGET = re.compile(rf"\b{_SAID['target']}\b")
_LIVES = re.compile(rf"{_SAID['live']} (?P<place>.+)")
_YEARS = re.compile(rf"(?:\w+'?\w* )?(?P<age>\d{{2}}) ?{_SAID['years']}")
Piece = tuple[Topic, str]


def read_several(text: str, answers: Answers, topic: Topic, today: date) -> list[Piece]:
    """Find which questions the pieces of a message answer; nothing where it is one answer."""
    pieces = _with_days_together([one for one in _CUT.split(text.strip(" .!")) if one.strip()])
    if len(pieces) < 2:
        return []
    found: list[Piece] = []
    for piece in pieces:
        told = _topic_of(piece, answers, topic, today)
        if told is None:
            return []
        found.append(told)
    return found if len({each for each, _ in found}) == len(found) else []


def _with_days_together(pieces: list[str]) -> list[str]:
    """Put days of the week back together: ``tue, thu and sun`` is one answer."""
    joined: list[str] = []
    for piece in pieces:
        if joined and _is_weekdays(piece) and _is_weekdays(joined[-1]):
            joined[-1] += f" {piece}"
        else:
            joined.append(piece)
    return joined


def _is_weekdays(piece: str) -> bool:
    return set(words_of(fold(piece))) <= set(weekday_names())


_ABOUT = re.compile(
    rf"(?:{patterns('told_settings')['i_run']} )?(?:{patterns('told_settings')['about']} )?"
    rf"{_LENGTH.pattern}"
)


# What a watch's summary calls a run by, which are names of settings too.
OF_A_RUN = re.compile(rf"(?:^|\n)\s*{patterns('answers.changes')['of_a_run']}\b")


def tells_settings(text: str, today: date) -> bool:
    """Whether a message, asked for by nobody, tells several settings and no run.

    A weekly distance among them is what makes it one: ``40 km a week, longest 14, mile 6:50``.
    """
    folded = fold(text)
    if not _LENGTH.search(folded) or OF_A_RUN.search(folded):
        return False
    pieces = dict(read_several(text, Answers(), Topic.GOAL, today))
    weekly = pieces.get(Topic.WEEKLY)
    return weekly is not None and _ABOUT.fullmatch(fold(weekly).strip()) is not None


def _topic_of(piece: str, answers: Answers, asked: Topic, today: date) -> Piece | None:
    folded = fold(piece).strip()
    years, lives = _YEARS.fullmatch(folded), _LIVES.fullmatch(folded)
    found = read_named_answer(piece, answers)
    if found is None and _CLOCK.search(folded):
        return _timed(piece, folded)
    if found is None and years is not None:
        found = Topic.AGE, years["age"]
    if found is None and _LENGTH.search(folded):
        found = _length(piece, folded, asked)
    if found is None and lives is not None:
        found = Topic.ZONE, lives["place"]
    if found is None and _tells_running_days(piece):
        found = Topic.DAYS, piece
    if found is None and possible_days(folded, today, "en"):
        found = Topic.RACE_DAY, piece
    return found or (None if names_weekday(folded) else _goal(piece, today))


def _tells_running_days(piece: str) -> bool:
    """Whether a piece tells days of the week and nothing else; a single one may be a race's."""
    try:
        read_days(piece)
    except AnswerError:
        return False
    return True


def _length(piece: str, folded: str, asked: Topic) -> Piece | None:
    if _WEEK.search(folded):
        return Topic.WEEKLY, _WEEK.sub(" ", folded).strip(" /")
    if _LONG.search(folded):
        return Topic.LONGEST, _LONG.sub(" ", folded).strip(" :")
    is_alone = asked is Topic.WEEKLY and _LENGTH.fullmatch(folded) is not None
    return (Topic.WEEKLY, piece) if is_alone else None


def _timed(piece: str, folded: str) -> Piece | None:
    if _TARGET.search(folded):
        return Topic.TARGET, _TARGET.sub(" ", folded).strip(" :")
    try:
        read_mile(piece)
    except AnswerError:
        return None
    return Topic.MILE, piece


def _goal(piece: str, today: date) -> Piece | None:
    try:
        read_goal(piece, "en", today)
    except AnswerError:
        return None
    return Topic.GOAL, piece


def names_weekday(text: str) -> bool:
    """Whether a weekday stands in a text, in any language."""
    words = {word for word in words_of(fold(text)) if len(word) > 2}
    return bool(words & set(weekday_names()))


def month_told(text: str) -> str | None:
    """Find the month that a race is told with: ``marathon in October 2027``."""
    words = words_of(fold(text))
    found = next((word for word in words if len(word) > 2 and month_of(word)), None)
    year = re.search(r"\b20\d\d\b", text)
    return None if found is None else f"{found} {year[0]}" if year else found


def names_date(text: str) -> bool:
    """Whether a day is written with its month, unlike a span such as ``in 14 weeks``."""
    return month_told(text) is not None or re.search(r"\d ?[./-] ?\d", text) is not None


_WEEKEND = 5  # Saturday


def is_odd_day(day: date, text: str) -> bool:
    """Whether a race day is a weekday that was not named: few races are run on one."""
    return day.weekday() < _WEEKEND and names_date(text) and not names_weekday(text)
