"""What a wish is about: which days to swap, which number to mend."""

import re
from datetime import date, timedelta

from bot.domain.calendar import DAY, WEEK, monday_of
from bot.domain.log.corrections import Correction
from bot.domain.quantities import Distance, Duration, Units
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.calendar_words import weekday_names
from bot.understanding.meaning.answers.race_days import possible_days
from bot.understanding.meaning.answers.words import fold, words_of

_WORDS = patterns("wishes")
_NEAR = {
    word: days
    for name, days in (("today", 0), ("tomorrow", 1), ("yesterday", -1))
    for word in spoken("wishes")[name]
}
_UNTIL = re.compile(rf"\b{_WORDS['until']}\s+")
_LASTING = re.compile(rf"\b(?:[a-z]+|\d\d?) {_WORDS['lasting']}\b")
_DAY_OF_MONTH = re.compile(rf"(?:{_WORDS['day_of']} )?(\d\d?)(?:st|nd|rd|th|er|\.)?")
_INSTEAD = re.compile(rf"\b(?:{'|'.join(spoken('words')['instead'])})\b")
_NUMBER = r"(\d{1,2}:\d{2}(?:[.,]\d)?|\d{1,3}(?:[.,]\d)?)"
_NEW_NOT_OLD = re.compile(rf"{_NUMBER}(?:\s*s)?,?\s*{_WORDS['instead']}\s*{_NUMBER}")
_NOT_OLD_BUT_NEW = re.compile(
    rf"{_WORDS['not']}\s*{_NUMBER}(?:\s*s)?,?\s*{_WORDS['but']}\s*{_NUMBER}"
)


_LENGTH = re.compile(
    r"(?<![\d.,:x])(?P<count>\d{1,3}(?:[.,]\d{1,2})?)\s*"
    rf"(?P<unit>k(?:m|ilomet\w+)?|{_WORDS['miles']})\b"
)
_NOT_FIRST = re.compile(rf"\b{_WORDS['not']}\s*$")
_WHOLE = re.compile(r"(?<![\d:])(?:\d:)?\d{1,2}:[0-5]\d(?![\d:])")
_SHORTEST = 240  # seconds


def read_two_days(text: str, today: date) -> tuple[date, date] | None:
    """Find the two days of a swap or a move, in the order they are named.

    A weekday is the one of this week, or of the next where that is over.
    """
    days = []
    for word in words_of(fold(text)):
        day = _day(word, today)
        if day is not None and day not in days:
            days.append(day)
    return (days[0], days[1]) if len(days) == 2 else None


def says_instead(text: str) -> bool:
    """Whether a day is named in place of another: ``tomorrow instead``."""
    return _INSTEAD.search(fold(text)) is not None


def read_near_day(text: str, today: date) -> date | None:
    """Find the first day that is named, yesterday excepted."""
    days = (_day(word, today) for word in words_of(fold(text)))
    return next((day for day in days if day is not None and day >= today), None)


def place_day(word: str, today: date) -> date | None:
    """Find the day that one word names: a weekday is the next of that name, today included."""
    return _day(word, today)


def days_named(text: str, today: date) -> list[tuple[date, bool]]:
    """Find every day that is named, and whether by its weekday, which is the next of that name."""
    named = ((word, _day(word, today)) for word in words_of(fold(text)))
    found = {day: word not in _NEAR for word, day in named if day is not None}
    return list(found.items())


def read_day_back(text: str, today: date, language: str) -> date | None:
    """Find the day to come on which a pause ends.

    ``until 10 December``, ``till the 14th``, ``for two weeks``, or the day alone.
    """
    folded = fold(text)
    until, lasting = _UNTIL.search(folded), _LASTING.search(folded)
    named = folded if until is None else folded[until.end() :]
    if until is None and lasting is not None:
        named = f"in {lasting.group()}"
    of_month = _DAY_OF_MONTH.fullmatch(named.strip(" .!"))
    if of_month is not None:
        return _next_of_month(int(of_month[1]), today)
    days = possible_days(named, today, language)
    return next((day for day in days if day > today), None)


def _next_of_month(number: int, today: date) -> date | None:
    """Find the next day with that number; none where no month has it."""
    coming = (today + timedelta(days=after) for after in range(1, 63))
    return next((day for day in coming if day.day == number), None)


def read_correction(text: str) -> Correction | None:
    """Find what is to be put right: ``that was 95 not 94``, ``it was 9k``, ``46:10, sorry``."""
    folded = fold(text)
    lengths = list(_LENGTH.finditer(folded))
    if lengths:
        is_old_first = _NOT_FIRST.search(folded[: lengths[0].start()]) is not None
        return Correction(distance=_distance(lengths[-1 if is_old_first else 0]))
    swapped, found = _NOT_OLD_BUT_NEW.search(folded), _NEW_NOT_OLD.search(folded)
    if swapped is not None:
        return Correction(wrong=_time(swapped[1]), time=_time(swapped[2]))
    if found is not None:
        return Correction(wrong=_time(found[2]), time=_time(found[1]))
    clocks = _WHOLE.findall(folded)
    return _whole(clocks[0]) if len(clocks) == 1 else None


def _distance(length: re.Match[str]) -> Distance:
    units = Units.KM if length["unit"].startswith("k") else Units.MI
    return Distance.of(float(length["count"].replace(",", ".")), units)


def _whole(clock: str) -> Correction | None:
    """Take a clock for the time of a whole run; ``1:45`` may be hours, and is not taken."""
    time = Duration.parse(clock)
    return Correction(time=time) if time.seconds >= _SHORTEST else None


def _day(word: str, today: date) -> date | None:
    if word in _NEAR:
        return today + timedelta(days=_NEAR[word])
    weekday = weekday_names().get(word) if len(word) > 2 else None
    if weekday is None:
        return None
    day = monday_of(today) + int(weekday) * DAY
    return day if day >= today else day + WEEK


def _time(text: str) -> Duration:
    minutes, _, seconds = text.replace(",", ".").rpartition(":")
    return Duration(int(minutes or 0) * 60 + float(seconds))
