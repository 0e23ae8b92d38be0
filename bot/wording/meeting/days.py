"""Days of a first meeting as buttons: the months ahead, the days of one, and weekdays."""

from calendar import Calendar
from datetime import date

from bot.domain.brief import Weekday
from bot.domain.meeting import Topic
from bot.mail.letters import Button, Buttons
from bot.wording.buttons import button
from bot.wording.presses import Back, GiveAnswer, ShowMonth, ToggleDays
from bot.wording.voice import Voice

_MONTHS_AHEAD = 12
_IN_A_ROW = 4


def months_ahead(voice: Voice, today: date) -> list[tuple[Button, ...]]:
    """Make a button for each month ahead."""
    firsts = [_month_after(today, ahead) for ahead in range(_MONTHS_AHEAD)]
    buttons = [
        button(
            voice.month(first) if first.year == today.year else f"{voice.month(first)} {first:%y}",
            ShowMonth(first),
        )
        for first in firsts
    ]
    return [tuple(buttons[at : at + _IN_A_ROW]) for at in range(0, len(buttons), _IN_A_ROW)]


def _month_after(day: date, ahead: int) -> date:
    months = day.year * 12 + day.month - 1 + ahead
    return date(months // 12, months % 12 + 1, 1)


def month_buttons(voice: Voice, first: date, today: date) -> Buttons:
    """Make the calendar of a month: a button for each day to come."""
    first = first.replace(day=1)
    here = ShowMonth(first)
    before, after = _month_after(first, -1), _month_after(first, 1)
    head = (
        button("‹" if before >= today.replace(day=1) else " ", ShowMonth(max(before, first.min))),
        button(f"{voice.month(first)} {first.year}", here),
        button("›", ShowMonth(after)),
    )
    names = tuple(button(voice.short_weekday(number)[:2], here) for number in range(7))
    rows = []
    for week in Calendar().monthdatescalendar(first.year, first.month):
        row = [
            button(str(day.day), GiveAnswer(Topic.RACE_DAY, day.isoformat()))
            if day.month == first.month and day > today
            else button("·", here)
            for day in week
        ]
        rows.append(tuple(row))
    unknown = (button(voice.say("Don't know yet"), GiveAnswer(Topic.RACE_DAY, "don't know")),)
    return (head, names, *rows, unknown, (button(voice.say("← Back"), Back(Topic.RACE_DAY)),))


_SPREADS = ("tue thu sun", "tue thu sat sun", "tue wed thu sat sun")
_NAMES_OF_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FEWEST_DAYS = 2


def day_buttons(voice: Voice, days: frozenset[Weekday]) -> Buttons:
    """Make a button for each weekday that marks it, and likely weeks while none is marked."""
    marks = [
        button(
            f"{'✅ ' if day in days else ''}{voice.short_weekday(day)}",
            ToggleDays(days ^ {day}),
        )
        for day in Weekday
    ]
    rows: list[tuple[Button, ...]] = [tuple(marks[:4]), tuple(marks[4:])]
    if len(days) >= _FEWEST_DAYS:
        told = " ".join(_NAMES_OF_DAYS[day] for day in sorted(days))
        rows.append((button(voice.say("These days"), GiveAnswer(Topic.DAYS, told)),))
    elif not days:
        rows += [
            (button(_name_days(voice, spread), GiveAnswer(Topic.DAYS, spread)),)
            for spread in _SPREADS
        ]
    return tuple(rows)


def _name_days(voice: Voice, spread: str) -> str:
    numbers = (_NAMES_OF_DAYS.index(name) for name in spread.split())
    return " ".join(voice.short_weekday(number) for number in numbers)
