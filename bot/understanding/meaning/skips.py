"""A day that is skipped: which one, and why."""

from datetime import date

from bot.domain.calendar import WEEK
from bot.domain.log.results import Result, ResultKind
from bot.understanding.meaning.absences import read_absence
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.complaints import read_complaint
from bot.understanding.meaning.drafts import Draft
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.wishes import days_named


def read_skipped_days(text: str, today: date) -> tuple[date, ...]:
    """Find the days that ``/skip`` may mean; a weekday is the next of that name, or the last.

    Without a day it is today.
    """
    named = days_named(text, today)
    if not named:
        return (today,)
    day, is_weekday = named[0]
    return (day, day - WEEK) if is_weekday and day > today else (day,)


def read_skip_ahead(text: str, context: Context) -> date | None:
    """Find the day to come that is to be skipped: ``skip tomorrow``, ``I'll skip Thursday``."""
    today = context.today
    if today is None or len(text) > 120:
        return None
    message = annotate(text, context)
    skips = [item for item in message.items if item.has("skip_ahead")]
    is_told = bool(skips) and not any(item.is_negated for item in skips)
    if not is_told or message.asks("question") or message.free or message.mentions("until"):
        return None
    named = days_named(text, today)
    return named[0][0] if len(named) == 1 and named[0][0] > today else None


def read_reason(text: str, context: Context) -> Result:
    """Read why a day was skipped, from what follows the command."""
    message = annotate(text, context)
    complaint = read_complaint(message)
    draft = read_absence(message, complaint) or Draft(ResultKind.SKIP)
    return draft.result()
