"""The one figure that a result which was just logged does not have yet."""

from dataclasses import replace
from enum import Enum

from bot.domain.log.corrections import Correction, correct
from bot.domain.log.results import AS_PLANNED, Result, ResultKind
from bot.domain.quantities import Distance, Duration, Units
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.readings import Context, Reading, Sureness
from bot.understanding.meaning.repair_words import (
    LONGEST,
    MOST_ITEMS,
    OF_SOMETHING_ELSE,
    OF_THE_RUN,
)
from bot.understanding.meaning.runs.figures import durations
from bot.understanding.words.items import Form, Item

_SHORTEST_RUN = 400.0  # metres
_MOST_UNITS = 60  # kilometres or miles


class Lacking(Enum):
    """What a result that was logged does not say."""

    DISTANCE = "distance"
    TIME = "time"


def read_missing(said: Result, text: str, context: Context) -> Result | None:
    """Add the one figure that a run lacks: ``5k on the nose``, ``50:31``.

    Returns:
        The result with it; ``None`` where it lacks none, or the message tells no such figure.
        A bare number that can be no distance of that run is another time: ``40 min``, ``it was
        20``.
    """
    lacking = lacking_of(said)
    message = annotate(text, context)
    numbers = [item for item in message.items if item.is_number and item.owner in OF_THE_RUN]
    is_about_run = message.mentions("running", "ran", "past", *OF_SOMETHING_ELSE)
    names_day = any(item.is_of("day") for item in message.items)
    is_asked = any(item.is_mark("?") for item in message.items)
    spaced = _minutes_and_seconds(numbers) if lacking is Lacking.TIME else None
    numbers = numbers if spaced is None else [spaced]
    if len(numbers) != 1 or len(message.items) > MOST_ITEMS or is_asked:
        return None
    if lacking is None or is_about_run or names_day or len(text) > LONGEST:
        return None
    units = context.units or Units.KM
    told = _as_long_as(said, numbers[0]) or _missing(numbers[0], units, lacking)
    if told is None or told.distance is None or said.duration is None:
        return None if told is None else correct(said, told, units)
    seconds = said.duration.seconds
    if is_run(told.distance.metres, seconds) and told.distance.metres / seconds <= _FASTEST_MPS:
        return correct(said, told, units)
    if numbers[0].form is not Form.BARE:
        return None
    return correct(said, Correction(time=Duration(numbers[0].value * 60)), units)


def _as_long_as(said: Result, number: Item) -> Correction | None:
    """``1:47``, after 18 km: hours and minutes, where nobody runs so far in less than two."""
    if number.form is not Form.CLOCK or said.distance is None or said.duration is not None:
        return None
    likely = (s for s in durations(number) if is_run(said.distance.metres, s))
    seconds = next(likely, None)
    return None if seconds is None else Correction(time=Duration(seconds))


_FASTEST_MPS = 6.7  # metres a second: 2:30 per km


def with_missing(read: Reading, text: str, context: Context) -> Reading | None:
    """Put what a run or reps lack into their reading: ``5 km after work``, then ``31:40``."""
    result = read.result
    if result is None:
        return None
    with_figure = read_missing if result.kind in _OF_ONE_RUN else with_times
    whole = with_figure(result, text, context)
    return None if whole is None else replace(read, result=whole, sureness=Sureness.SURE)


def with_times(result: Result, text: str, context: Context) -> Result | None:
    """Put the times that reps lack into their result: ``94 93 95 92``, ``alle 84``, ``4.25 4.20``.

    Returns:
        The result with them; ``None`` where it lacks none, or the message tells no such times.
    """
    reps, metres = result.reps, result.rep_distance
    is_timed = bool(result.splits) or result.mean_split is not None
    if result.kind is not ResultKind.INTERVALS or reps is None or metres is None or is_timed:
        return None
    if len(text) > LONGEST or "?" in text:
        return None
    told = read_message(f"{reps}x{metres.metres:g} {text}", context).result
    if told is None or (told.kind, told.reps, told.rep_distance) != (result.kind, reps, metres):
        return None
    if not told.splits and told.mean_split is None:
        return None
    return replace(
        result,
        splits=told.splits,
        mean_split=told.mean_split,
        recovery=result.recovery or told.recovery,
        rpe=result.rpe or told.rpe,
        flags=(result.flags | told.flags) - {AS_PLANNED},
    )


_OF_ONE_RUN = frozenset({ResultKind.RUN, ResultKind.RACE, ResultKind.TIME_TRIAL})


def lacking_of(result: Result) -> Lacking | None:
    if result.duration is None and result.distance is not None and result.pace is None:
        return Lacking.TIME
    is_far = result.distance is None and result.duration is not None
    return Lacking.DISTANCE if is_far else None


def _minutes_and_seconds(numbers: list[Item]) -> Item | None:
    """``31 40``: minutes and seconds with a space between."""
    if len(numbers) != 2 or any(item.form is not Form.BARE or item.places for item in numbers):
        return None
    minutes, seconds = numbers
    is_clock = len(seconds.text) == _TWO_DIGITS and seconds.value < _SIXTY
    if not is_clock or seconds.at != minutes.at + 1:
        return None
    text = f"{minutes.text}:{seconds.text}"
    return Item(Form.CLOCK, text, value=minutes.value * _SIXTY + seconds.value)


_SIXTY, _TWO_DIGITS = 60, 2


def _missing(item: Item, units: Units, lacking: Lacking) -> Correction | None:
    match lacking, item.form:
        case Lacking.DISTANCE, Form.LENGTH if item.value >= _SHORTEST_RUN:
            return Correction(distance=Distance(item.value))
        case Lacking.DISTANCE, Form.BARE if 0 < item.value <= _MOST_UNITS:
            return Correction(distance=Distance.of(item.value, units))
        case Lacking.TIME, Form.CLOCK | Form.SPAN:
            return Correction(time=Duration(item.value))
        case Lacking.TIME, Form.BARE if item.value > 0:
            return Correction(time=Duration(item.value * 60))
        case _:
            return None
