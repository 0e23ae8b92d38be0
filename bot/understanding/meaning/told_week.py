"""A week told in one message: each day becomes its result."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.domain.calendar import WEEK
from bot.understanding.meaning.absences import read_absence
from bot.understanding.meaning.complaints import read_complaint
from bot.understanding.meaning.days import names_day
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.readings import (
    Context,
    Reading,
    Sureness,
)
from bot.understanding.words.items import Form

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def read_week(
    parts: Iterable[Message], context: Context, read: Callable[[Message], Reading]
) -> Reading | None:
    """Read the part of each day by itself; ``None`` where they are not several results."""
    told: list[Reading] = []
    is_over = False
    for message in parts:
        reading = read(message)
        if reading.day != context.today:
            reading = read(replace(message, context=replace(context, planned=None)))
        if reading.pain is not None and reading.pain.is_red_flag:
            return None
        if reading.result is None:
            continue
        is_whole = _is_whole(message)
        is_named_first = any(names_day(message.items, at) for at in range(len(message.items[:2])))
        if is_whole or (is_named_first and not is_over):
            nod = Sureness.NEEDS_A_NOD
            told.append(reading if is_whole else replace(reading, sureness=nod))
        is_over |= message.says("day.today")
    if not told:
        return None
    return _joined(_in_order([replace(each, day=each.day or context.today) for each in told]))


def _in_order(told: list[Reading]) -> list[Reading]:
    """``Tue 6k, Fri 8k``, said on a Tuesday: weekdays told in their order ran in that order."""
    words = [reading.day_word or "" for reading in told]
    if any(word not in _WEEKDAYS for word in words):
        return told
    places = [_WEEKDAYS.index(word) for word in words]
    if places != sorted(set(places)):
        return told
    ordered: list[Reading] = []
    for reading in reversed(told):
        after = ordered[0].day if ordered else None
        day = reading.day
        if after is not None and day is not None and day >= after:
            day -= WEEK
        ordered.insert(0, replace(reading, day=day))
    return ordered


def _is_whole(message: Message) -> bool:
    """Tell whether a part says enough to be a day of its own: how far and how long, or nothing."""
    forms = {item.form for item in message.items if not item.owner}
    is_timed = bool(forms & {Form.CLOCK, Form.SPAN, Form.PACE, Form.BARE})
    is_run = Form.HEAD in forms or (Form.LENGTH in forms and is_timed) or message.says("parkrun")
    is_span = Form.SPAN in forms and message.says("running", "easy", "long")
    return is_run or is_span or read_absence(message, read_complaint(message)) is not None


def _joined(readings: list[Reading]) -> Reading:
    first, *others = readings
    results = [pair for reading in others for pair in reading.results_by_day]
    all_sure = all(reading.sureness is Sureness.SURE for reading in readings)
    return replace(
        first,
        sureness=Sureness.SURE if all_sure else Sureness.NEEDS_A_NOD,
        also=(*first.also, *(result for _, result in results)),
        also_days=(*(day for day, _ in first.results_by_day[1:]), *(day for day, _ in results)),
        pain=next((reading.pain for reading in readings if reading.pain), None),
    )
