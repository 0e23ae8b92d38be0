"""The day a message is about: ``yesterday``, ``Tuesday``, ``on the 3rd``, ``2 days ago``."""

from datetime import date, timedelta

from bot.understanding.meaning.drafts import Message
from bot.understanding.words.items import Form, Item

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NAMED = tuple(f"day.{name}" for name in _WEEKDAYS)


def read_day(message: Message) -> tuple[str | None, date | None]:
    """Find the word that names a day, and the day where the context can place it."""
    for at, item in enumerate(message.items):
        if item.mood == "actual":
            found = _named(message, at) if item.form is Form.WORD else _numbered(message, at)
            if found is not None:
                return found
    return None, None


def day_named(message: Message, item: Item) -> date | None:
    """Find the day that one word names, whatever is said of it."""
    if item.has("day.today"):
        return message.context.today
    found = _named(message, message.items.index(item))
    return None if found is None else found[1]


def _named(message: Message, at: int) -> tuple[str, date | None] | None:
    item, today = message.items[at], message.context.today
    if item.has("day.before"):
        return "day_before_yesterday", _back(today, 2)
    if item.has("day.yesterday"):
        return "yesterday", _back(today, 1)
    for number, name in enumerate(_WEEKDAYS if item.has(*_NAMED) else ()):
        if item.has(f"day.{name}") and (len(item.text) > 3 or _stands_first(message, at)):
            return name, _last_weekday(today, number)
    return None


def _numbered(message: Message, at: int) -> tuple[str, date | None] | None:
    item, today = message.items[at], message.context.today
    if item.owner == "ago" and item.value <= 31:
        return f"{item.value:g}_days_ago", _back(today, int(item.value))
    if item.form is Form.DATE:
        return item.text, _written(item, today)
    if item.owner == "day_of_month":
        return f"{item.value:g}", _day_of_month(message, item, today)
    return None


def _stands_first(message: Message, at: int) -> bool:
    """``sun`` and ``mar`` are days only where a day would stand."""
    before = message.items[at - 1] if at else None
    after = message.items[at + 1] if at + 1 < len(message.items) else None
    return (
        before is None or before.has("glue", "at") or (after is not None and after.is_mark(":,"))
    )


def _back(today: date | None, days: int) -> date | None:
    return None if today is None or days > 366 else today - timedelta(days=days)


def _last_weekday(today: date | None, weekday: int) -> date | None:
    return None if today is None else today - timedelta(days=(today.weekday() - weekday) % 7)


def _written(item: Item, today: date | None) -> date | None:
    parts = [
        int(part) for part in item.text.replace("-", ".").replace("/", ".").split(".") if part
    ]
    if len(parts) == 2:
        return _nearest(parts, today)
    if len(parts) != 3:
        return None
    year, month, day = parts if parts[0] > 31 else reversed(parts)
    try:
        found = date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None
    return found if today is None or found <= today else None


def _nearest(parts: list[int], today: date | None) -> date | None:
    """``20.11.`` is the last one before today; where 5/6 can be two days, it is none."""
    if today is None:
        return None
    first, second = parts
    last_year = [today - timedelta(days=back) for back in range(180)]
    found = [
        day for day in last_year if (day.day, day.month) in {(first, second), (second, first)}
    ]
    return found[0] if len(found) == 1 else None


def _day_of_month(message: Message, item: Item, today: date | None) -> date | None:
    if today is None:
        return None
    months = [
        int(concept.removeprefix("month."))
        for other in message.items[max(0, item.at - 2) : item.at + 3]
        for concept in other.concepts
        if concept.startswith("month.")
    ]
    day = today
    for _ in range(366):
        if day.day == int(item.value) and (not months or day.month in months):
            return day
        day -= timedelta(days=1)
    return None
