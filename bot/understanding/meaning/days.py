"""The day a message is about: ``yesterday``, ``Tuesday``, ``on the 3rd``, ``2 days ago``."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.quantities import Units
from bot.understanding.meaning.answers.calendar_words import weekday_names
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.readings import Context
from bot.understanding.words.clauses import tells_apart
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BESIDE = 3
_LONGEST_AGO = 366


@dataclass(frozen=True, slots=True)
class ToldDay:
    """The day that a message names.

    Attributes:
        word: How it was named.
        day: Where the context can place it.
        is_to_come: It has not been yet.
        ahead: In how many days it will be.
        is_impossible: There is no such day.
    """

    word: str | None = None
    day: date | None = None
    is_to_come: bool = False
    is_impossible: bool = False
    ahead: int = 0


NOT_TOLD = ToldDay()
_NAMING: frozenset[Concept] = frozenset({"day.before", "day.yesterday", "day.week_ago", *WEEKDAYS})


def read_day(message: Message) -> ToldDay:
    """Find the word that names a day, and the day where the context can place it."""
    for at, item in enumerate(message.items):
        if item.mood != "actual" and not _is_date(item):
            continue
        if at and message.items[at - 1].has("than", "pr_is", "since"):
            continue  # "better than on Monday" and "since Monday" tell of another day
        found = _told(message.items, at, message.context)
        if found is None or _was_run_today(message, item) or is_of_event_apart(message, item):
            continue
        return _dated(message, at) or found
    return NOT_TOLD


def past_day(message: Message) -> date | None:
    """Find the one day up to today that a message without figures names."""
    if message.free:
        return None
    told = read_day(message)
    if told.word is None:
        return message.context.today if message.mentions("day.today") else None
    return None if told.is_to_come else told.day


def _was_run_today(message: Message, day: Item) -> bool:
    """``my check on Tuesday, all clear, 4 miles today``: the figures stand beside *today*."""
    told = {item.clause for item in message.free}
    today = {item.clause for item in message.items if item.has("day.today")}
    return day.clause not in told and bool(told & today)


def is_of_event_apart(message: Message, day: Item) -> bool:
    """``half marathon on Sunday, 6k easy 35:10``: the day of a race, and not of the run."""
    event = [item for item in message.items if item.clause == day.clause]
    told = {item.clause for item in message.free} - {day.clause}
    runs = ([item for item in message.items if item.clause == clause] for clause in told)
    return any(tells_apart(event, run) for run in runs)


def _dated(message: Message, at: int) -> ToldDay | None:
    """``Saturday 16 January``: a weekday with its date beside it is that date."""
    if not message.items[at].has(*WEEKDAYS):
        return None
    near = message.items[at + 1 : at + 1 + _BESIDE]
    date_of = next((item for item in near if _is_date(item)), None)
    return None if date_of is None else _numbered(date_of, message.context)


def day_named(message: Message, item: Item) -> date | None:
    """Find the day that one word names, whatever is said of it."""
    if item.has("day.today"):
        return message.context.today
    found = _told(message.items, message.items.index(item), message.context)
    return None if found is None else found.day


def names_day(items: list[Item], at: int) -> bool:
    """Tell whether a day up to today is named at a place."""
    item = items[at]
    if item.form is Form.WORD and "day.today" in item.concepts:
        return True
    return _told(items, at, _NO_CONTEXT) is not None


_NO_CONTEXT = Context()


def _told(items: list[Item], at: int, context: Context) -> ToldDay | None:
    if items[at].form is Form.WORD:
        return _named(items, at, context.today)
    return _numbered(items[at], context)


def _is_date(item: Item) -> bool:
    return item.form is Form.DATE or item.owner == "day_of_month"


def _named(items: list[Item], at: int, today: date | None) -> ToldDay | None:
    item = items[at]
    if item.concepts.isdisjoint(_NAMING):
        return _shortened(items, at, today)
    if item.has("day.before"):
        return ToldDay("day_before_yesterday", _back(today, 2))
    if item.has("day.yesterday"):
        return ToldDay("yesterday", _back(today, 1))
    if item.has("day.week_ago"):
        return ToldDay("a_week_ago", _back(today, 7))
    is_clear = len(item.text) > 3 and not item.has("day_or_word")
    for number, concept in enumerate(WEEKDAYS if item.has(*WEEKDAYS) else ()):
        if item.has(concept) and (is_clear or _stands_first(items, at)):
            return ToldDay(_WEEKDAYS[number], _last_weekday(today, number))
    return _shortened(items, at, today)


def _shortened(items: list[Item], at: int, today: date | None) -> ToldDay | None:
    """``So: Pause``, ``Lu: 8 km``: a short word at the head of a line is a day."""
    weekday = _short_day(items, at)
    if weekday is None or not items[at + 1].is_mark(":"):
        return None
    return ToldDay(_WEEKDAYS[weekday], _last_weekday(today, weekday))


def name_short_days(items: list[Item]) -> None:
    """``Lun 5k 28:10, mer repos``: short words are days where several stand in a list.

    One alone may be a friend: ``Sam 5k 28:10``.
    """
    found = {at: _short_day(items, at) for at, item in enumerate(items) if len(item.text) < 4}
    days = {at: day for at, day in found.items() if day is not None}
    if len(set(days.values())) < _FEWEST_DAYS:
        return
    for at, day in days.items():
        items[at].concepts = frozenset({WEEKDAYS[day]})


_FEWEST_DAYS = 2


def _short_day(items: list[Item], at: int) -> int | None:
    """``Lun 5k``, ``mer repos``, ``Lu:``: a short word before what that day held."""
    if at + 1 >= len(items) or items[at].form is not Form.WORD or len(items[at].text) >= 4:
        return None
    after = items[at + 1]
    is_told = after.is_number and after.owner != "day_of_month" and after.form is not Form.DATE
    is_told |= after.has("idle", "rest", "skip") or after.is_mark(":")
    heads_line = not at or items[at - 1].form is not Form.WORD
    weekday = weekday_names().get(fold(items[at].text)) if heads_line and is_told else None
    return None if weekday is None else int(weekday)


def days_in_a_row(message: Message) -> list[ToldDay]:
    """``Tuesday and Wednesday``: the days that are named one right after the other."""
    named = [at for at in range(len(message.items)) if names_day(message.items, at)]
    between = (message.items[first + 1 : then] for first, then in pairwise(named))
    if not all(all(i.has("and", "glue") or i.is_mark(",") for i in some) for some in between):
        return []
    told = (_told(message.items, at, message.context) for at in named)
    return [day for day in told if day is not None]


def _numbered(item: Item, context: Context) -> ToldDay | None:
    if item.owner == "ago" and 0 < item.value <= _LONGEST_AGO:
        return ToldDay(f"{item.value:g}_days_ago", _back(context.today, int(item.value)))
    if item.form is Form.DATE:
        return _written(item, context)
    if item.owner == "day_of_month":
        return _day_of_month(item, context.today)
    return None


def _stands_first(items: list[Item], at: int) -> bool:
    """``sun`` and ``mar`` are days only where a day would stand."""
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    is_led_to = before is not None and before.has("glue", "at")
    if items[at].has("glue") and items[at].text.islower():
        is_led_to = False  # ``war so schön`` is no Sunday
    if items[at].has("glue") and after is not None and not after.is_mark(":"):
        # ``So 12 km``; not ``So, nun haben wir 10 km geschafft``, ``40 Minuten, so 7 km``
        return items[at].text.istitle() and after.is_number
    is_first = before is None or before.form is not Form.WORD or is_led_to
    if items[at].has("day_or_word"):
        is_led_by_article = before is not None and before.has("article")  # ``the sun``
        return is_first and not is_led_by_article and _holds_what_a_day_holds(items, at)
    return is_first or (after is not None and after.is_mark(":,"))


def _holds_what_a_day_holds(items: list[Item], at: int) -> bool:
    """A word of two meanings is a day only where what was run that day comes next.

    ``Sun 8k``, ``Sat: parkrun``, ``8k on Sun in 45:10``; not ``sun was out``, ``sat on a bench``.
    """
    after, then = (items[to] if to < len(items) else None for to in (at + 1, at + 2))
    if after is None or after.form is not Form.WORD or after.has(*_OF_A_DAY):
        return True
    return after.has("glue", "at") and then is not None and then.is_number


_OF_A_DAY: tuple[Concept, ...] = (
    "and", "done", "easy", "evening", "half_marathon", "hills", "i_am", "idle", "intervals",
    "long", "marathon", "midday", "mile", "morning", "parkrun", "race", "ran", "recovery", "rest",
    "run_or_race", "running", "session", "skip", "steady", "strides", "track", "trail",
    "treadmill", "trial", *WEEKDAYS,
)  # fmt: skip


def _back(today: date | None, days: int) -> date | None:
    return None if today is None or days > _LONGEST_AGO else today - timedelta(days=days)


def _last_weekday(today: date | None, weekday: int) -> date | None:
    return None if today is None else today - timedelta(days=(today.weekday() - weekday) % 7)


def _written(item: Item, context: Context) -> ToldDay | None:
    parts = [
        int(part) for part in item.text.replace("-", ".").replace("/", ".").split(".") if part
    ]
    if len(parts) == 2:
        if "-" in item.text:  # ``05-08``: the month comes first
            return _month_day(item, parts, context)
        return ToldDay(item.text, _nearest(parts, context, is_dotted="." in item.text))
    if len(parts) != 3:
        return None
    if parts[0] > 31:
        year, orders = parts[0], [(parts[1], parts[2])]
    else:
        year = parts[2] + 2000 if parts[2] < 100 else parts[2]
        orders = [(parts[1], parts[0])]
        if "/" in item.text:  # ``03/15/2027`` is written by Americans
            orders.append((parts[0], parts[1]))
            if _is_american(context):
                orders.reverse()
    days = [found for month, day in orders if (found := _date(year, month, day)) is not None]
    if not days:
        return ToldDay(item.text, is_impossible=True)
    return _placed(item.text, days, context.today)


def _month_day(item: Item, parts: list[int], context: Context) -> ToldDay:
    month, day = parts
    if context.today is None:
        return ToldDay(item.text)
    years = (context.today.year, context.today.year - 1)
    days = [found for year in years if (found := _date(year, month, day)) is not None]
    return (
        _placed(item.text, days, context.today) if days else ToldDay(item.text, is_impossible=True)
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _placed(word: str, days: list[date], today: date | None) -> ToldDay:
    """Take the first of the possible days that has been."""
    if today is None:
        return ToldDay(word, days[0])
    day = next((day for day in days if day <= today), None)
    return _to_come(word, days[0], today) if day is None else ToldDay(word, day)


def _to_come(word: str, day: date, today: date) -> ToldDay:
    return ToldDay(word, is_to_come=True, ahead=(day - today).days)


def _is_american(context: Context) -> bool:
    return context.units is Units.MI and context.language == "en"


def _nearest(parts: list[int], context: Context, *, is_dotted: bool) -> date | None:
    """``20.11.`` is the last one before today; where 5/6 can be two days, it is none."""
    today = context.today
    if today is None:
        return None
    first, second = parts
    if _is_american(context) and first <= 12 and not is_dotted:
        days = (_date(today.year - back, first, second) for back in (0, 1))
        return next((day for day in days if day is not None and day <= today), None)
    last_year = [today - timedelta(days=back) for back in range(180)]
    orders = {(first, second)} if is_dotted else {(first, second), (second, first)}
    found = [day for day in last_year if (day.day, day.month) in orders]
    return found[0] if len(found) == 1 else None


def _day_of_month(item: Item, today: date | None) -> ToldDay:
    """``the 3rd`` is the last one; ``14 March`` the nearest, which may be still to come."""
    day, month, year = int(item.value), int(item.other), item.count
    word = f"{day}"
    if month and not _date(year or 2024, month, day):  # a leap year
        return ToldDay(word, is_impossible=True)
    if year:
        return _placed(word, [date(year, month, day)], today)
    if today is None:
        return ToldDay(word)
    if month:
        years = (today.year + step for step in (-1, 0, 1))
        days = [found for each in years if (found := _date(each, month, day)) is not None]
        return _nearest_of(word, days, today)
    back = (today - timedelta(days=step) for step in range(62))
    return ToldDay(word, next((each for each in back if each.day == day), None))


def _nearest_of(word: str, days: list[date], today: date) -> ToldDay:
    nearest = min(days, key=lambda each: abs((each - today).days), default=None)
    if nearest is None:
        return ToldDay(word, is_impossible=True)
    return _to_come(word, nearest, today) if nearest > today else ToldDay(word, nearest)
