"""The time of day at which the morning message comes."""

import re
from datetime import time

from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import alternatives, fold, quoted

EARLIEST = time(5, 0)
LATEST = time(21, 59)

_SAID = patterns("answers.clocks")
_PHRASES = spoken("answers.clocks")
_CHATTER = re.compile(rf"\b{_SAID['filler']}\b|^a |^à ")
_PREFIX = re.compile(rf"^{_SAID['before']} | {_SAID['after']}+$")
_MORNING = re.compile(rf"\b{_SAID['morning']}(?!\w)")
_EVENING = re.compile(rf"\b{_SAID['evening']}(?!\w)")
_NOON = frozenset(_PHRASES["noon"])
_AT_NOON = re.compile(rf"\b(?:{alternatives(_NOON)})\b")
_MIDNIGHT = frozenset(_PHRASES["midnight"])
_AT_THE_END = re.compile(rf"^[a-z' ]+ {_SAID['at']} (?P<clock>\d[\d:.h]*)$")
_CLOCK = re.compile(
    rf"(?P<h>\d{{1,2}})(?: ?(?:[:.,;]|{_SAID['hour']}) ?(?P<m>\d\d))?"
    rf"(?::00)? ?{_SAID['hour']}?\.?"
)
_JOINED = re.compile(rf"(?P<h>\d{{1,2}})(?P<m>\d\d) ?{_SAID['joined_hour']}?")
_SPACED = re.compile(r"(?P<h>\d{1,2}) (?P<m>\d\d)")

# What a language says around the hour, and the minutes that it adds.
_STEPS = {
    "half_past": 30,
    "half_to": -30,
    "quarter_past": 15,
    "quarter_to": -15,
    "minutes_past": 1,
    "minutes_to": -1,
}
_SPOKEN = tuple(
    (re.compile(phrase.format(h=r"(?P<h>\d{1,2})", m=r"(?P<m>\d{1,2})")), step)
    for name, step in _STEPS.items()
    for phrase in _PHRASES[name]
)


def read_clock(text: str, language: str = "en") -> time:
    """Read a time of day from 05:00 to 21:59.

    Raises:
        AnswerError: Unreadable, or in the night.
    """
    minutes = minutes_of_day(with_digits(fold(text), language))
    if minutes is None:
        raise AnswerError(
            "I could not read a time of day in “{text}”: write it like 6:30.", text=quoted(text)
        )
    clock = time(minutes // 60 % 24, minutes % 60)
    if not EARLIEST <= clock <= LATEST:
        raise AnswerError(
            "“{text}” is in the night: write a time from 5:00 to 21:59, like 6:30.",
            text=quoted(text),
        )
    return clock


MORNING_RUN, NOON_RUN, EVENING_RUN = (
    time(7),
    time(12),
    time(18),
)  # what "in the morning" is taken for


def read_running_hour(text: str, language: str = "en") -> time:
    """Read when somebody runs: a time of day, or a part of it.

    Raises:
        AnswerError: Unreadable, or in the night.
    """
    folded = with_digits(fold(text), language)
    if not any(each.isdigit() for each in folded):
        parts = ((_MORNING, MORNING_RUN), (_AT_NOON, NOON_RUN), (_EVENING, EVENING_RUN))
        said = [hour for part, hour in parts if part.search(folded)]
        if said:
            return said[-1] if said[0] == NOON_RUN else said[0]
    return read_clock(text, language)


_BARE = re.compile(r"0?\d(?::\d\d)?")
_LETTER = re.compile(r"[^\W\d_]")
# What may stand around an hour, or a part of the day, without saying anything else.
_AROUND = re.compile(
    rf"(?<!\w)(?:{_SAID['filler']}|{_SAID['before']}|{_SAID['after']}|{_SAID['hour']}|{_SAID['at']}"
    rf"|{_SAID['habit']})(?!\w)"
)


def is_running_hour(text: str, language: str = "en") -> bool:
    """Whether a text is an hour, or a part of the day, and nothing else.

    ``7:30`` alone may also be the time of a mile, and ``fever since this morning`` is no hour.
    """
    folded = with_digits(fold(text), language).strip(" .!,")
    if not folded or _BARE.fullmatch(folded):
        return False
    try:
        read_running_hour(text, language)
    except AnswerError:
        return False
    bare = _apart(folded)
    for part in (_MORNING, _EVENING, _AT_NOON):
        bare = part.sub(" ", bare)
    bare = " ".join(bare.split())
    spoken_hour = " ".join(_PREFIX.sub("", bare).split())
    is_spoken = _spoken(spoken_hour) is not None
    return (
        is_spoken
        or _LETTER.search(re.sub(r"(?<=\d)(?:h|uhr)", " ", _AROUND.sub(" ", bare))) is None
    )


def minutes_of_day(folded: str) -> int | None:
    """Read a time of day from a folded text, in minutes since midnight."""
    if folded.strip(" .!") in _MIDNIGHT:
        return 0
    if folded.strip(" .!") in _NOON:
        return 12 * 60
    folded = _apart(folded)
    is_morning, is_evening = bool(_MORNING.search(folded)), bool(_EVENING.search(folded))
    if is_morning and is_evening:
        return None
    bare = _EVENING.sub(" ", _MORNING.sub(" ", folded))
    bare = " ".join(_PREFIX.sub("", " ".join(bare.split())).split()).strip(" .!,")
    minutes = _spoken(bare)
    if minutes is None and (told := _AT_THE_END.search(bare)):
        minutes = _written(told["clock"])
    if minutes is None:
        minutes = _written(" ".join(_CHATTER.sub(" ", bare).split()).strip(" .!,"))
    if minutes is None:
        return None
    return _half_of_day(minutes, is_morning=is_morning, is_evening=is_evening)


def half_named(folded: str) -> str | None:
    """Give the word that tells the half of the day: ``7 pm`` tells ``pm``."""
    apart = _apart(folded)
    found = _EVENING.search(apart) or _MORNING.search(apart)
    return None if found is None else found[0]


def _apart(folded: str) -> str:
    """Part ``6am`` and ``6:30pm`` into words."""
    return re.sub(r"(\d) ?([ap])\.? ?m\b\.?", r"\1 \2m ", folded)


def _spoken(bare: str) -> int | None:
    for pattern, step in _SPOKEN:
        found = pattern.fullmatch(bare)
        if found is None:
            continue
        minutes = int(found["m"]) if "m" in found.groupdict() else 1
        if not 1 <= int(found["h"]) <= 24 or minutes > 59:
            return None
        return int(found["h"]) * 60 + step * minutes
    return None


def _written(bare: str) -> int | None:
    for pattern in (_CLOCK, _SPACED, _JOINED):
        found = pattern.fullmatch(bare)
        if found:
            hour, minute = int(found["h"]), int(found["m"] or 0)
            return hour * 60 + minute if hour < 24 and minute < 60 else None
    return None


def _half_of_day(minutes: int, *, is_morning: bool, is_evening: bool) -> int | None:
    hour = minutes // 60
    if is_evening and hour < 12:
        return minutes + 12 * 60
    if is_morning and hour == 12:
        return minutes - 12 * 60
    return None if is_morning and hour > 12 else minutes
