"""Distances by the name of a race: ``parkrun``, ``London marathon``, ``Bath Half``."""

from bot.domain.quantities import HALF_MARATHON, MARATHON, MILE
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.figures import Figures, Length, durations
from bot.understanding.words.concepts import WEEKDAYS
from bot.understanding.words.items import Form, Item


def add_event(message: Message, figures: Figures, items: list[Item] | None) -> None:
    """``parkrun``, ``London marathon``, ``mile TT``: races name their distance."""
    if figures.lengths and not _fits_event_alone(message, figures):
        return
    _name_half(message.items if items is None else items, figures)
    for word in message.items if items is None else items:
        if word.form is not Form.WORD or word.mood != "actual" or word.is_negated:
            continue
        if any(before.has("before_that") for before in message.before(word, 1)):
            continue  # ``how many days before the half``
        metres = event_metres(word)
        if metres is not None:
            figures.lengths = [Length(metres, "km", is_event=True, item=word)]
            return
    if _is_half(message, figures):
        figures.lengths.append(Length(HALF_MARATHON.metres, "km", is_event=True))


def _name_half(items: list[Item], figures: Figures) -> None:
    """``Bath Half 1:45:20``, ``Media de Zaragoza: 1:38:20``: the time right after says it."""
    clocks = [time for time in figures.times if time.form is Form.CLOCK]
    if len(clocks) != 1 or (len(figures.times) > 1 and clocks[0].unit != "h"):
        return
    time = clocks[0]
    told = [seconds for seconds in durations(time) if seconds >= _SHORTEST_HALF]
    if not any(is_run(HALF_MARATHON.metres, s) for s in told):
        return
    before = items[max(0, time.at - items[0].at - _NAME_OF_HALF) : time.at - items[0].at]
    for word in reversed(before):
        if word.has("half_name") and word.mood == "actual":
            word.concepts |= {"half_marathon"}
            figures.times = [time]
            return
        is_name = word.form is Form.WORD and (not word.concepts or word.text[:1].isupper())
        is_day = word.has("morning", "day.today", "day.yesterday", *WEEKDAYS)
        is_small = is_day or word.has("of", "at", "glue", "done") or word.is_mark(":,-!.")
        if not (is_name or is_small):
            return


_NAME_OF_HALF = 5  # items
_SHORTEST_HALF = 3600  # seconds: below that ``half`` is of something else


def _is_half(message: Message, figures: Figures) -> bool:
    """``raced a half, 1:48:22``, ``media de Sevilla 1:39:40``."""
    if not (message.says("race", "known_race", "pr") and message.says("half_of", "half_name")):
        return False
    times = [seconds for time in figures.times for seconds in durations(time)]
    return any(is_run(HALF_MARATHON.metres, seconds) for seconds in times)


def _fits_event_alone(message: Message, figures: Figures) -> bool:
    """``parkrun 23:41. 400 km on these shoes``: no time fits the length that was named."""
    fits_length = any(
        is_run(length.metres, seconds)
        for length in figures.lengths
        for time in figures.times
        for seconds in durations(time)
    )
    events = [event_metres(word) for word in message.items if word.form is Form.WORD]
    return not fits_length and any(
        is_run(metres, seconds)
        for metres in events
        if metres is not None
        for time in figures.times
        for seconds in durations(time)
    )


def event_metres(word: Item) -> float | None:
    """Find how far a race is by its name."""
    if word.has("half_marathon"):
        return HALF_MARATHON.metres
    if word.has("marathon"):
        return MARATHON.metres
    if word.has("parkrun"):
        return 5000.0
    is_mile = word.has("unit.mi", "per.mi", "mile") and not word.has("only_unit")
    return MILE.metres if is_mile else None
