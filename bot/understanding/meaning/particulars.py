"""The typed parts of a question: its own figures, days and conditions."""

from collections.abc import Iterator
from datetime import date, time

from bot.domain.particulars import Condition, Particulars
from bot.domain.quantities import Distance, Duration, Pace, Units
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.asked_knowledge import concepts_of, sentences_of
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.wishes import days_named
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item

_FASTEST, _SLOWEST = 150, 900  # seconds: what a bare clock may be as a pace
_SHORTEST = 400  # metres
_LAST_HOUR = 23
_SHORTEST_NIGHT, _LONGEST_NIGHT = 3600, 12 * 3600  # seconds
_FREE = frozenset({"", "others", "stranger"})
_CONDITIONS = {each.value: each for each in Condition}


def read_particulars(text: str, context: Context) -> Particulars:
    """Find the typed parts of a question; what it is about is found elsewhere."""
    numbers = [item for item in annotate(text, context).items if item.is_number]
    units = context.units or Units.KM
    concepts, _ = concepts_of(fold_word(text), context.language)
    starts = [item for item in numbers if _is_hour(item, concepts)]
    hours = [item.value if item.form is Form.BARE else item.other / 3600 for item in starts]
    return Particulars(
        paces=tuple(_paces(numbers, units)),
        distances=tuple(_distances(numbers)),
        numbers=tuple(item.value for item in numbers if _is_bare(item)),
        spans=tuple(
            Duration(item.value)
            for item in numbers
            if item.form is Form.SPAN and not _is_night(item, concepts) and item.value > 0
        ),
        starts_at=next((_clock(hour) for hour in hours if 0 <= hour <= _LAST_HOUR), None),
        slept=next((Duration(item.value) for item in numbers if _is_night(item, concepts)), None),
        pulse=next((round(item.value) for item in numbers if item.owner == "hr"), None),
        days=() if context.today is None else tuple(_days(text, context.today)),
        conditions=frozenset(_CONDITIONS[each] for each in concepts & _CONDITIONS.keys()),
    )


def _is_hour(item: Item, concepts: frozenset[str]) -> bool:
    """``at 10``, or a clock beside a word of the start."""
    is_clock = item.form is Form.CLOCK and "start" in concepts
    return item.owner == "clock_time" or is_clock


def _clock(hours: float) -> time:
    whole = int(hours)
    return time(whole, round((hours - whole) * 60) % 60)


def _is_night(item: Item, concepts: frozenset[str]) -> bool:
    """Whether it is how long somebody slept."""
    is_as_long = item.form is Form.SPAN and _SHORTEST_NIGHT <= item.value <= _LONGEST_NIGHT
    return item.value > 0 and (item.owner == "slept" or (is_as_long and "sleep" in concepts))


def _is_bare(item: Item) -> bool:
    return item.form is Form.BARE and item.owner in _FREE and item.value > 0


def _paces(numbers: list[Item], units: Units) -> Iterator[Pace]:
    for item in numbers:
        if item.form is Form.PACE and item.value > 0:
            yield Pace(item.value)
        elif item.form is Form.CLOCK and _FASTEST <= item.value <= _SLOWEST:
            yield Pace(item.value / units.metres * Units.KM.metres)


def _distances(numbers: list[Item]) -> Iterator[Distance]:
    lengths = (item.value for item in numbers if item.form is Form.LENGTH)
    return (Distance(metres) for metres in lengths if metres >= _SHORTEST)


def _days(text: str, today: date) -> Iterator[date]:
    seen: set[date] = set()
    for sentence in sentences_of(fold_word(text)):
        for day, _ in days_named(fold(sentence), today):
            if day not in seen:
                seen.add(day)
                yield day
