"""The answer to a question of the reader, read together with the message it is about."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.domain.intents import Intent
from bot.domain.log.results import AS_PLANNED, Result, ResultKind
from bot.domain.quantities import MILE, Duration, Units
from bot.understanding.grammar.rep_heads import REP_DISTANCES
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.circumstances import heart_rate_of, rpe_of
from bot.understanding.meaning.days import past_day
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import (
    Context,
    Details,
    Option,
    Reading,
    ReadingKind,
    Sureness,
)
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form

_LOGS = frozenset({ReadingKind(kind.value) for kind in ResultKind})


def read_answer(
    question_reading: Reading, original_text: str, answer: str, context: Context
) -> Reading:
    """Read an answer as its question means it: ``km``, ``the first``, ``missed it``, ``92``.

    Nothing is remembered but the original text: its reading can be made again at any time.
    """
    message = annotate(answer, context)
    timed = in_minutes(original_text, message)
    if timed is not None:
        return timed
    fresh = read_message(answer, context)
    if stands_alone(fresh):
        return fresh
    chosen = _corrected(message, question_reading) or _chosen(message, question_reading)
    if chosen is not None:
        return _picked(chosen, question_reading, f"{original_text}\n{answer}", context)
    for text, reading_context in _together(question_reading, original_text, message, answer):
        reading = read_message(text, reading_context)
        result = reading.result
        if reading.kind in _LOGS and result and _keeps(result, question_reading):
            return reading
    return question_reading


def in_minutes(original: str, answer: Message) -> Reading | None:
    """``min, pas km`` and ``35 min not km``, after *ran 35*: how long it was, and no more."""
    context = answer.context
    told = [item for item in annotate(original, context).items if item.form is Form.BARE]
    numbers = [item for item in answer.items if item.is_number]
    is_time = bool(numbers) or _means(answer, "unit.min")
    if len(told) != 1 or not is_time or len(answer.items) > _FEW_ITEMS:
        return None
    [bare] = told
    if not all(each.form is Form.SPAN and each.value == bare.value * 60 for each in numbers):
        return None
    number = bare.text
    reading = read_message(original.replace(number, f"{number} min", 1), context)
    result = reading.result
    is_run = result is not None and result.duration is not None and result.distance is None
    return replace(reading, sureness=Sureness.SURE, question=None) if is_run else None


def _means(message: Message, concept: Concept) -> bool:
    named = (item for item in message.items if item.has(concept))
    return any(not item.is_negated for item in named)


def _keeps(result: Result, asked: Reading) -> bool:
    """Tell whether nothing that was told before is lost in what an answer makes of it."""
    told, offered = asked.details, asked.question.options if asked.question else ()
    if result.kind in {ResultKind.SKIP, ResultKind.REST}:
        return True
    is_timed = result.duration is not None or result.pace is not None
    is_timed |= bool(result.splits) or result.mean_split is not None
    is_long = result.distance is not None or result.rep_distance is not None
    is_long |= bool(result.rep_distances) or result.rep_duration is not None
    was_timed = any(option.result.duration for option in offered)
    lacks_time = bool(was_timed or told.duration_s or told.rep_times_s) and not is_timed
    return not (lacks_time or (told.distance_m is not None and not is_long))


def stands_alone(fresh: Reading) -> bool:
    """Tell whether the answer is a whole message of its own."""
    if fresh.pain is not None and fresh.pain.is_red_flag:
        return True
    if fresh.kind is ReadingKind.NOT_A_LOG:
        return fresh.intent not in {None, Intent.UNKNOWN, Intent.THANKS, Intent.ASK_PACE}
    result = fresh.result
    if result is None or fresh.sureness is not Sureness.SURE:
        return False
    if result.kind is ResultKind.INTERVALS:
        return bool(result.splits) and not result.has(AS_PLANNED)
    return result.distance is not None and result.duration is not None


def _corrected(message: Message, question_reading: Reading) -> Result | None:
    """Put the time that was asked about in its place among the reps."""
    at, question = question_reading.details.suspect_index, question_reading.question
    times = [item for item in message.items if item.form in {Form.BARE, Form.CLOCK, Form.SPAN}]
    as_typed = None if question is None else question.as_typed
    if at is None or as_typed is None or len(times) != 1:
        return None
    splits = list(as_typed.splits)
    splits[at] = Duration(times[0].value)
    is_likely = 0.5 < splits[at].seconds / splits[at - 1].seconds < 2.5
    return replace(as_typed, splits=tuple(splits)) if is_likely else None


def _chosen(message: Message, question_reading: Reading) -> Result | None:
    """Find the one option that the answer names by its place, figure, unit or kind."""
    question = question_reading.question
    if question is None or not question.options:
        return None
    options = question.options
    if len(message.items) <= 6:
        placed = _by_place(message, options)
        if placed is not None:
            return placed.result
    if _says(message, "per.mi", "per.km") and question_reading.details.pace_s_per_mi is not None:
        return options[-1 if _says(message, "per.mi") else 0].result
    if _says(message, "yes") and not any(item.is_number for item in message.items):
        if question.as_typed is not None:
            return question.as_typed
        if len(options) == 1:
            return options[0].result
    fitting = [option.result for option in options if _fits(message, option)]
    return fitting[0] if len(fitting) == 1 else None


def _by_place(message: Message, options: tuple[Option, ...]) -> Option | None:
    words = [item.text.lower() for item in message.items if item.form is Form.WORD]
    if any(item.has("ordinal.1") for item in message.items) or "former" in words:
        return options[0]
    if "second" in words or "latter" in words or _says(message, "ordinal.2"):
        return options[1] if len(options) > 1 else None
    return None


def _says(message: Message, *concepts: Concept) -> bool:
    return any(item.has(*concepts) for item in message.items)


def _fits(message: Message, option: Option) -> bool:
    numbers = [item for item in message.items if item.is_number]
    if numbers:
        return all(_has_figure(option, _figure(item.value, item.unit)) for item in numbers)
    return any(_says(message, *concepts) and fits(option) for concepts, fits in _CUES)


def _is_time_only(option: Option) -> bool:
    return option.result.distance is None and option.result.duration is not None


_CUES: tuple[tuple[tuple[Concept, ...], Callable[[Option], bool]], ...] = (
    (("unit.min",), _is_time_only),
    (("unit.km",), lambda option: option.units is Units.KM),
    (("unit.mi",), lambda option: option.units is Units.MI),
    (("trial",), lambda option: option.result.kind is ResultKind.TIME_TRIAL),
    (("race",), lambda option: option.result.kind is ResultKind.RACE),
    (("ran",), lambda option: option.result.kind is ResultKind.RUN),
    (("alone",), lambda option: option.result.mean_split is not None),
    (("one_rep",), lambda option: option.result.reps == 1),
)


def _figure(value: float, unit: str) -> tuple[float, ...]:
    """A number of an answer may be metres, km, miles, seconds or minutes."""
    return (value,) if unit else (value, value * 60, value * 1000, value * MILE.metres)


def _has_figure(option: Option, values: tuple[float, ...]) -> bool:
    result = option.result
    figures = [
        quantity.metres
        for quantity in (result.distance, result.rep_distance)
        if quantity is not None
    ]
    if result.duration is not None:
        figures.append(result.duration.seconds)
    if result.pace is not None:
        figures += [result.pace.seconds_per_km, result.pace.seconds_per_km * MILE.metres / 1000]
    if result.mean_split is not None:
        figures.append(result.mean_split.seconds)
    return any(abs(figure - value) < 1 for figure in figures for value in values)


def _picked(result: Result, asked: Reading, both: str, context: Context) -> Reading:
    """Log an option with all that the two messages say around it."""
    message = annotate(both, context)
    told = asked.details
    whole = replace(
        result,
        rpe=rpe_of(message),
        heart_rate=heart_rate_of(message),
        flags=result.flags | told.flags,
    )
    return Reading(
        kind=ReadingKind(result.kind.value),
        result=whole,
        day=asked.day,
        day_word=asked.day_word,
        pain=asked.pain,
        details=Details(units=told.units, flags=told.flags, language=told.language),
    )


def _together(
    asked: Reading, original: str, message: Message, answer: str
) -> Iterator[tuple[str, Context]]:
    """Put the answer and the message together in every way that can make one message."""
    context = message.context
    units = _units(message)
    if units is not None:
        context = replace(context, units=units)
        yield original, context
    yield from ((text, context) for text in _as_reps(asked, original, message))
    yield from ((text, context) for text in _as_figure(asked, message))
    yield f"{original} {answer}", context
    figures = " ".join(item.text for item in message.items if item.is_number)
    if figures:
        yield f"{original} {figures}", context  # ``ouin 41``
    yield f"{answer}: {original}", context
    yield f"{original}, {answer}", context
    reps, metres = asked.details.reps, asked.details.rep_distance_m
    if reps and metres is not None:
        yield f"{reps}x{metres:g} {answer}", context
    distance, seconds = asked.details.distance_m, asked.details.duration_s
    if distance is not None:
        yield f"{distance / 1000:g} km {answer}", context
    if seconds is not None:
        yield f"{answer} {Duration(seconds)}", context


def _as_figure(asked: Reading, message: Message) -> Iterator[str]:
    """``5,2`` is how far where that was asked, ``33`` how long, ``21:48`` another time."""
    numbers = [item for item in message.items if item.is_number]
    distance, seconds = asked.details.distance_m, asked.details.duration_s
    if len(numbers) != 1:
        return
    number = numbers[0]
    if number.form in {Form.CLOCK, Form.SPAN} and distance is not None and seconds is not None:
        yield f"{distance / 1000:g} km {number.text}"
    elif number.form is Form.BARE and seconds is not None and distance is None:
        unit = message.context.units or Units.KM
        yield f"{number.value:g} {unit.value} {Duration(seconds)}"
    elif number.form is Form.BARE and distance is not None and seconds is None:
        yield f"{distance / 1000:g} km {number.value:g} min"


def _as_reps(asked: Reading, original: str, message: Message) -> Iterator[str]:
    """``400`` makes reps of bare times, ``average of 4`` makes them of one time."""
    numbers = [item for item in message.items if item.is_number]
    if len(numbers) != 1 or numbers[0].form is Form.HEAD:
        return
    metres, seconds = asked.details.distance_m, asked.details.duration_s
    if metres is not None and seconds is not None and metres <= 1000:
        yield f"{numbers[0].value:g}x{metres:g} avg {seconds:g}s"
    elif numbers[0].value in REP_DISTANCES and _are_times(original, message.context):
        yield f"{numbers[0].value:g}s: {original}"


def about_reps(asked: Reading, original: str, answer: str, context: Context) -> Reading | None:
    """``300s yesterday``, ``rest 200 jog``: how far the reps were, or what stood between them.

    Told after reps that were read and not yet nodded at.
    """
    result, message = asked.result, annotate(answer, context)
    numbers = [item for item in message.items if item.is_number and item.owner != "other"]
    if result is None or result.kind is not ResultKind.INTERVALS or len(numbers) != 1:
        return None
    if len(message.items) > _FEW_ITEMS or message.mentions("skip", "hurt", "wish", "future"):
        return None
    [number] = numbers
    if number.owner == "recovery":
        whole = read_message(f"{original}, {answer}", context)
        told = whole.result
        is_same = told is not None and (told.reps, told.splits) == (result.reps, result.splits)
        return replace(whole, sureness=Sureness.SURE) if is_same else None
    if number.value not in REP_DISTANCES or not _are_times(original, context):
        return None
    day = past_day(message)
    whole = read_message(f"{number.value:g}s: {original}", context)
    told = whole.result
    if told is None or len(told.splits) != len(result.splits) or told.rep_distance is None:
        return None
    return replace(whole, sureness=Sureness.SURE, day=day or whole.day)


def _are_times(original: str, context: Context) -> bool:
    """Tell whether a message holds bare times, which lack only how far each was."""
    items = annotate(original, context).items
    return sum(item.form in {Form.BARE, Form.CLOCK} and item.is_free for item in items) > 1


def names_unit_of(read: Reading, text: str, context: Context) -> bool:
    """Tell whether an answer only names the unit in which a distance was read: ``kilometres``."""
    units = _units(annotate(text, context))
    return units is not None and read.details.units == units and len(text) <= _LONGEST_UNIT


_LONGEST_UNIT = 40


def names_other_sport(text: str, context: Context) -> bool:
    """``a ride, of course``: what was asked about was no run at all."""
    message = annotate(text, context)
    has_number = any(item.is_number for item in message.items)
    is_short = len(message.items) <= _FEW_ITEMS
    is_sport = message.says("cross") and not message.mentions("running", "ran", "skip", "rest")
    return is_short and is_sport and not has_number


_FEW_ITEMS = 6


def _units(message: Message) -> Units | None:
    if any(item.is_number for item in message.items):
        return None
    if _says(message, "unit.km"):
        return Units.KM
    return Units.MI if _says(message, "unit.mi") else None
