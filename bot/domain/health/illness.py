"""Illness: no running with a fever, and the way back to speed and to the whole distance."""

from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil

from bot.domain.calendar import DAY
from bot.domain.health.breaks import LOAD_AFTER, Break
from bot.domain.health.restraints import Allowed, Restraint, Span
from bot.domain.log.history import Setback

NO_SPEED_AFTER_FEVER = 7  # days


def illness_spans(setback: Setback, breaks: Sequence[Break]) -> Iterator[Span]:
    """Short runs while it lasts, then the easy days."""
    ended = setback.ended or date.max
    yield Span(setback.started, ended, Restraint(Allowed.SHORT, "illness-easy"))
    if setback.ended is not None:
        yield from _easy_days(setback, setback.ended, breaks)


def fever_spans(setback: Setback, breaks: Sequence[Break]) -> Iterator[Span]:
    """No running until a day after it, then the easy days, and no speed for a week."""
    rest = Restraint(Allowed.NOTHING, "fever")
    if setback.ended is None:
        yield Span(setback.started, date.max, rest)
        return
    free = setback.ended + DAY
    yield Span(setback.started, free, rest)
    yield from _easy_days(setback, free, breaks)
    slow = Restraint(Allowed.LONG, "after-fever")
    yield Span(free + DAY, setback.ended + NO_SPEED_AFTER_FEVER * DAY, slow)


def _easy_days(setback: Setback, last: date, breaks: Sequence[Break]) -> Iterator[Span]:
    """As many easy days as ill days: the first half has half the distance, the second 75 %.

    Where it made a break that brings the distance back in steps itself, only one of the two
    counts: a factor is never compounded.
    """
    ended = setback.ended or last
    ill_days = (ended - setback.started).days + 1
    is_in_steps = any(
        each.days_off >= LOAD_AFTER and each.last_run < ended and setback.started < each.returned
        for each in breaks
    )
    half, full = last + ceil(ill_days / 2) * DAY, last + ill_days * DAY
    for first, until, share in ((last, half, 0.5), (half, full, 0.75)):
        easy = Restraint(Allowed.EASY, "after-fever", share=1.0 if is_in_steps else share)
        yield Span(first + DAY, until, easy)
