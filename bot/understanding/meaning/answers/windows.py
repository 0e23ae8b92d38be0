"""The time of the morning message, or a window for it: ``6:30``, ``between 6:30 and 7:30``."""

import re
from collections.abc import Iterator
from datetime import time

from bot.domain.morning_window import LONGEST_WINDOW, Window
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.clocks import (
    EARLIEST,
    LATEST,
    half_named,
    minutes_of_day,
    read_clock,
)
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold

_SAID = patterns("answers.windows")
_SOMETIME = rf"(?:{_SAID['sometime']}[ ,]+)*"
_LEAD = re.compile(rf"^{_SOMETIME}{_SAID['from']} ")
_TO = rf" ?- ?| {_SAID['to']} "
_UNTIL = re.compile(_TO)
_AND = re.compile(rf"{_TO}| {_SAID['and']} ")
_MINUTES_TO = re.compile(r"\d{1,2} to \d{1,2}")


def read_window(text: str, language: str = "en") -> Window:
    """Read a time of day from 05:00 to 21:59, or a window of at most three hours in it.

    Raises:
        AnswerError: Unreadable, in the night, or no window; or it can be both, then ``options``
            has them.
    """
    folded = with_digits(fold(text), language)
    window = _window_in(folded)
    if window is None:
        return Window(read_clock(text, language))
    if _MINUTES_TO.fullmatch(folded):
        return _window_or_minutes(folded, window)
    return _checked(window)


def _window_or_minutes(folded: str, window: Window) -> Window:
    """Take ``6 to 7`` as a window, ``20 to 7`` as a time, and ask about ``5 to 7``."""
    minutes, _ = folded.split(" to ")
    if int(minutes) % 5:  # nobody says 6 minutes to 7
        return _checked(window)
    clock = read_clock(folded)
    if not window.is_sensible:
        return Window(clock)
    options = (_written(clock), f"{_written(window.begins)}-{_written(window.ends or clock)}")
    raise AnswerError("Do you mean a time, or a window?", is_question=True, options=options)


def _checked(window: Window) -> Window:
    if not EARLIEST <= window.begins <= LATEST or not (window.ends or LATEST) <= LATEST:
        raise AnswerError("A window lies between 5:00 and 21:59: write it like 6:30-7:30.")
    if window.width > LONGEST_WINDOW:
        raise AnswerError("A window lasts three hours at most: write it like 6:30-7:30.")
    if not window.is_sensible:
        raise AnswerError("A window ends after it begins: write it like 6:30-7:30.")
    return window


def _window_in(folded: str) -> Window | None:
    """Find the window that two times make; of several readings, the first sensible one."""
    bare = _LEAD.sub("", folded)
    parted = _AND if bare != folded else _UNTIL
    windows = [
        window
        for between in parted.finditer(bare)
        for window in _windows(bare[: between.start()], bare[between.end() :])
    ]
    sensible = (window for window in windows if window.is_sensible)
    return next(sensible, windows[-1] if windows else None)


def _windows(begins: str, ends: str) -> Iterator[Window]:
    """Read two times; in ``6 to 7 pm`` the half of the day is told once for both."""
    first, last = minutes_of_day(begins), minutes_of_day(ends)
    if first is None or last is None:
        return
    half_of_first, half_of_last = half_named(begins), half_named(ends)
    if half_of_last and not half_of_first:
        yield from _window(minutes_of_day(f"{begins} {half_of_last}"), last)
    if half_of_first and not half_of_last:
        yield from _window(first, minutes_of_day(f"{ends} {half_of_first}"))
    yield from _window(first, last)


def _window(first: int | None, last: int | None) -> Iterator[Window]:
    if first is not None and last is not None:
        yield Window(_clock(first), _clock(last))


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _written(clock: time) -> str:
    return f"{clock.hour}:{clock.minute:02}"
