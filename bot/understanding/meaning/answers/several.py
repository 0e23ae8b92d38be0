"""One message that answers several questions: ``Marathon in October, 7:10 for the mile``.

It is cut where commas, the ends of sentences and the like part it.  Each piece has to tell by
itself which question it answers, so that none is guessed; what a piece tells is kept, whatever
stands beside it, and what tells nothing is told apart.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.meeting import Answers, Topic
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.calendar_words import month_of, weekday_names
from bot.understanding.meaning.answers.durations import with_halves
from bot.understanding.meaning.answers.goals import read_goal
from bot.understanding.meaning.answers.miles import read_mile
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.race_days import possible_days
from bot.understanding.meaning.answers.race_names import RACE_WORDS
from bot.understanding.meaning.answers.running_days import leaves_days_out, read_days
from bot.understanding.meaning.answers.spoken_dates import counts_weeks
from bot.understanding.meaning.answers.topics import read_named_answer
from bot.understanding.meaning.answers.words import fold, words_of
from bot.understanding.meaning.answers.zones import names_city
from bot.understanding.meaning.words_alone import command_of
from bot.understanding.words.typos import nearest

_SAID = patterns("answers.several")
_CUT = re.compile(rf"\s*(?:[;\n]|,(?!\d)|(?<=\s){_SAID['both']}(?=\s))\s*")
# A stop that may end a sentence: that of an ordinal, or of a number, does not.
_STOP = re.compile(r"(?:(?<=[^\W\d])|(?<=\d{4})|(?<=:\d\d))[.!?…]+\s+")
_ABBREVIATED = 3  # letters at most: ``Sun.``, ``ca.``
_WEEKLY_UNIT = re.compile(rf"\d+(?:[.,]\d+)? ?{_SAID['weekly_unit']}\b")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_LENGTH = re.compile(rf"\d+(?:[.,]\d+)? ?{patterns('told_settings')['length']}\b")
_WEEK = re.compile(rf"(?:\b|(?<=/)|(?=/)){_SAID['week']}\b")
_LONG = re.compile(rf"\b{_SAID['long']}\b")
_TARGET = re.compile(rf"\b{_SAID['target']}\b")
_LIVES = re.compile(rf"{_SAID['live']} (?P<place>.+)")
_YEARS = re.compile(rf"(?:\w+'?\w* ){{0,3}}(?P<age>\d{{2}}) ?{_SAID['years']}")
Piece = tuple[Topic, str]


@dataclass(frozen=True, slots=True)
class Several:
    """What one message tells.

    Attributes:
        pieces: Which questions it answers, each once.
        unread: What stands beside, and tells nothing.
    """

    pieces: tuple[Piece, ...] = ()
    unread: tuple[str, ...] = ()


def read_several(text: str, answers: Answers, topic: Topic, today: date) -> list[Piece]:
    """Find which questions the pieces of a message answer; nothing where one tells none."""
    pieces = _pieces_of(text, answers, topic, today)
    if len(pieces) < _SEVERAL:
        return []
    told = _read_pieces(pieces, answers, topic, today)
    return [] if told.unread or len(told.pieces) < _SEVERAL else list(told.pieces)


def read_parts(
    text: str, answers: Answers, topic: Topic, today: date, is_answer: Callable[[str], bool]
) -> Several:
    """Find what a message tells piece by piece; nothing where it is one answer to the question.

    Args:
        text: The message.
        answers: What is known already.
        topic: The question that is asked.
        today: The runner's.
        is_answer: Whether a text answers that question.
    """
    if topic is Topic.GOAL and names_city(text):
        return Several()  # a race there, rather than a home
    told = _read_pieces(_pieces_of(text, answers, topic, today), answers, topic, today)
    if len(told.pieces) < _SEVERAL and _is_one_answer(text, told, answers, topic, is_answer):
        return Several()
    if told.unread and topic not in dict(told.pieces):
        fitting = sorted(told.unread, key=lambda one: not re.search(r"\d", one))
        asked = next((one for one in fitting if is_answer(one)), None)
        if asked is not None:
            unread = tuple(one for one in told.unread if one != asked)
            if topic is Topic.DAYS and any(map(names_weekday, unread)):
                return Several()  # half of the days is no answer
            told = Several(((topic, asked), *told.pieces), unread)
    return told if told.pieces else Several()


_SEVERAL = 2


def _is_one_answer(
    text: str, told: Several, answers: Answers, topic: Topic, is_answer: Callable[[str], bool]
) -> bool:
    """Whether a message of one readable piece answers the question as a whole.

    It does not where it only seems so by a piece that tells something else, as the mile of
    ``6:05 mile`` is no race; nor where it is the answer to a question that is still to come.
    """
    seems_so = topic is Topic.GOAL and any(is_answer(piece) for _, piece in told.pieces)
    is_known = topic in dict(told.pieces) or any(
        found in answers.answered for found, _ in told.pieces
    )
    if not told.unread and is_known:
        return True
    return is_answer(text) and not (told.unread and seems_so)


def _pieces_of(text: str, answers: Answers, topic: Topic, today: date) -> list[str]:
    said = [
        piece
        for sentence in _sentences(with_halves(text), answers, topic, today)
        for piece in _CUT.split(sentence)
        if re.search(r"\w", piece)
    ]
    return _with_places_together(_with_days_together(said))


def _read_pieces(pieces: Sequence[str], answers: Answers, topic: Topic, today: date) -> Several:
    """Read each piece by itself; what is told twice, and not the same, tells nothing."""
    told = [(piece, _topic_of(piece, answers, topic, today)) for piece in pieces]
    if Topic.ZONE not in answers.answered:
        told = _with_home(told)
    times = Counter(found[0] for _, found in told if found is not None)
    unread = (piece for piece, found in told if found is None or times[found[0]] > 1)
    return Several(
        tuple(found for _, found in told if found is not None and times[found[0]] == 1),
        tuple(piece for piece in unread if not greets(piece)),
    )


def _with_home(told: list[tuple[str, Piece | None]]) -> list[tuple[str, Piece | None]]:
    """Take a city that a race is called by for a home, where it follows the race itself."""
    found: list[tuple[str, Piece | None]] = []
    for piece, what in told:
        is_race = what is not None and what[0] is Topic.GOAL
        has_race = any(before is not None and before[0] is Topic.GOAL for _, before in found)
        is_home = is_race and has_race and names_city(piece)
        found.append((piece, (Topic.ZONE, piece) if is_home else what))
    return found


def greets(piece: str) -> bool:
    """Whether a piece is a greeting: ``Hallo``, ``hi coach``."""
    first, *others = words_of(fold(piece)) or [""]
    return command_of(first) == "hello" and len(others) < _SEVERAL


def _sentences(text: str, answers: Answers, topic: Topic, today: date) -> list[str]:
    """Cut at the stops that end a sentence, and not behind the short form of a word."""
    sentences, begin = [], 0
    for stop in _STOP.finditer(text):
        sentence = text[begin : stop.start()]
        last = re.split(r"\W", sentence)[-1]
        is_short = len(last) <= _ABBREVIATED and not last.isdigit() and not greets(sentence)
        if is_short and not any(
            _topic_of(piece, answers, topic, today) for piece in _CUT.split(sentence)[-1:]
        ):
            continue
        sentences.append(sentence)
        begin = stop.end()
    return [*sentences, text[begin:].strip(" .!")]


def _with_days_together(pieces: list[str]) -> list[str]:
    """Put days of the week back together: ``tue, thu and sun`` is one answer."""
    joined: list[str] = []
    for piece in pieces:
        if joined and _is_weekdays(piece) and _ends_with_weekday(joined[-1]):
            joined[-1] += f" {piece}"
        else:
            joined.append(piece)
    return joined


def _with_places_together(pieces: list[str]) -> list[str]:
    """Put a city and its land back together: ``Austin, Texas`` is one answer."""
    joined: list[str] = []
    for piece in pieces:
        together = f"{joined[-1]}, {piece}" if joined else ""
        lives = _LIVES.fullmatch(fold(together).strip())
        if joined and names_city(lives["place"] if lives else together):
            joined[-1] = together
        else:
            joined.append(piece)
    return joined


def _ends_with_weekday(piece: str) -> bool:
    """Whether days go on: ``best tue``, but not ``the marathon on Sunday``."""
    words = words_of(fold(piece))
    is_race = any(nearest(word, RACE_WORDS) for word in words)
    return not is_race and bool(words) and words[-1] in weekday_names()


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
    if _CLOCK.fullmatch(folded) and Topic.MILE in answers.answered and asked is not Topic.MILE:
        return None  # of what, if not of the mile?
    years, lives = _YEARS.fullmatch(folded), _LIVES.fullmatch(folded)
    found = read_named_answer(piece, answers)
    if found is None and _CLOCK.search(folded):
        return _timed(piece, folded)
    if found is None and years is not None:
        found = Topic.AGE, years["age"]
    if found is None and (_LENGTH.search(folded) or _WEEKLY_UNIT.search(folded)):
        found = _length(piece, folded, asked)
    if found is None and lives is not None:
        found = Topic.ZONE, lives["place"] if names_city(lives["place"]) else piece
    leaves_out = leaves_days_out(piece) and Topic.DAYS not in answers.answered
    if found is None and not leaves_out and _tells_running_days(piece):
        found = Topic.DAYS, piece
    if found is None and possible_days(folded, today, "en"):
        found = Topic.RACE_DAY, piece
    has_race = Topic.GOAL in answers.answered and Topic.ZONE not in answers.answered
    if found is None and has_race and names_city(piece):
        found = Topic.ZONE, piece
    if found is None and not names_weekday(folded) and _may_tell_race(answers, asked):
        found = _goal(piece, today)
    if found is None and Topic.ZONE not in answers.answered and names_city(piece):
        found = Topic.ZONE, piece
    return found


def _may_tell_race(answers: Answers, asked: Topic) -> bool:
    """Whether a race may be told: the one that is known is not changed by a word in passing."""
    return Topic.GOAL not in answers.answered or asked in {Topic.GOAL, Topic.RACE_DAY}


def _tells_running_days(piece: str) -> bool:
    """Whether a piece tells days of the week and nothing else; a single one may be a race's."""
    if not re.search(r"[^\W\d]", piece):
        return False  # a number may be anything
    try:
        read_days(piece)
    except AnswerError:
        return False
    return True


def _length(piece: str, folded: str, asked: Topic) -> Piece | None:
    if _WEEKLY_UNIT.search(folded):
        return Topic.WEEKLY, folded
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
    if not re.search(r"[^\W\d]", piece):
        return None  # a number may be anything
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
    names_none = names_date(text) or counts_weeks(fold(text))
    return day.weekday() < _WEEKEND and names_none and not names_weekday(text)
