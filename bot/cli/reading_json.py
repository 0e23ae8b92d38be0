"""Readings as ``milecoach read --json`` prints them, and contexts as it takes them."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from bot.domain.errors import CoachError
from bot.domain.intents import Intent
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import MILE, Distance, Duration, Pace, Units
from bot.domain.workout.workout import Intensity, Reps, Workout, WorkoutKind
from bot.understanding.meaning.readings import (
    Context,
    Details,
    Option,
    QuestionBack,
    Reading,
    Sureness,
)

_NAMED_OTHERWISE = {"language": "lang"}
# Units are in what a question says, flags stand with those of the result.
_WRITTEN_DETAILS = [
    (each.name, _NAMED_OTHERWISE.get(each.name, each.name))
    for each in fields(Details)
    if each.name not in {"units", "flags"}
]
_PLANNED = {
    "intervals": WorkoutKind.MILE_WORKOUT,
    "mile_workout": WorkoutKind.MILE_WORKOUT,
    "easy": WorkoutKind.EASY,
    "run": WorkoutKind.EASY,
    "long": WorkoutKind.LONG,
    "race_specific": WorkoutKind.RACE_SPECIFIC,
    "time_trial": WorkoutKind.TIME_TRIAL,
    "race": WorkoutKind.RACE,
}


def reading_as_json(reading: Reading) -> dict[str, object]:
    """Write a reading with the keys of the labelled examples."""
    written: dict[str, object] = {"kind": reading.kind.value}
    if reading.result is not None:
        written |= result_as_json(reading.result)
    flags = set(reading.result.flags if reading.result else ())
    flags |= reading.details.flags
    written |= _details(reading.details)
    if flags:
        written["flags"] = sorted(flags)
    if reading.also:
        written["also"] = [
            {"kind": other.kind.value, **result_as_json(other), **_date(day, reading.day)}
            for day, other in reading.results_by_day[1:]
        ]
    written |= _circumstances(reading)
    if reading.question is not None:
        written |= _question(reading.question)
    return written


def _details(details: Details) -> dict[str, object]:
    told = ((key, getattr(details, name)) for name, key in _WRITTEN_DETAILS)
    return {
        key: [_plain(each) for each in value] if isinstance(value, tuple) else _plain(value)
        for key, value in told
        if value is not None and value != ()
    }


def result_as_json(result: Result) -> dict[str, object]:
    """Write the figures of a result; what was not said but matters to its kind is null."""
    written: dict[str, object] = {}
    if result.kind is ResultKind.INTERVALS:
        written |= _reps(result)
        if result.distance:
            written["distance_m"] = _metres(result.distance)
        if result.duration:
            written["duration_s"] = _plain(result.duration.seconds)
    elif result.kind not in {ResultKind.SKIP, ResultKind.REST}:
        written["distance_m"] = None if result.distance is None else _metres(result.distance)
        written["duration_s"] = (
            None if result.duration is None else _plain(result.duration.seconds)
        )
    optional = {
        "recovery_s": None if result.recovery is None else result.recovery.seconds,
        "strides": result.strides,
        "hill_sprints": result.hills,
        "rpe": None if result.rpe is None else result.rpe.score,
        "hr_avg": result.heart_rate,
        "reason": result.reason,
        "pain_location": result.pain_location,
        "pain_score": result.pain,
    }
    return written | {key: _plain(value) for key, value in optional.items() if value is not None}


def context_from_json(given: Mapping[str, object], language: str = "en") -> Context:
    """Read a context such as ``{"planned": {"type": "easy", "distance_m": 8000}}``.

    ``race`` is the last race or trial, with its ``distance_m`` and its ``day``.

    Raises:
        ValueError: A value has the wrong form.
    """
    units, mile, today = given.get("units"), given.get("mile_time_s"), given.get("today")
    event = given.get("race")
    event_day = event.get("day") if isinstance(event, Mapping) else None
    try:
        return Context(
            planned=_planned(given.get("planned"), mile),
            event=_planned({"type": "race", **event}, mile)
            if isinstance(event, Mapping)
            else None,
            event_day=None if event_day is None else date.fromisoformat(str(event_day)),
            units=None if units is None else Units(str(units)),
            mile=None if mile is None else Duration(_number(mile)),
            today=None if today is None else date.fromisoformat(str(today)),
            language=str(given.get("language") or language),
        )
    except (TypeError, CoachError) as error:
        raise ValueError(str(error)) from error


def _date(day: date | None, of_first: date | None) -> dict[str, object]:
    return {} if day is None or day == of_first else {"date": day.isoformat()}


def _reps(result: Result) -> dict[str, object]:
    written: dict[str, object] = {
        "reps": result.reps,
        "rep_distance_m": None if result.rep_distance is None else _metres(result.rep_distance),
        "rep_times_s": [_plain(split.seconds) for split in result.splits] or None,
    }
    if result.rep_distances:
        written["rep_distances_m"] = [_metres(distance) for distance in result.rep_distances]
    if result.rep_duration:
        written["rep_duration_s"] = _plain(result.rep_duration.seconds)
    if result.mean_split:
        written["rep_avg_s"] = _plain(result.mean_split.seconds)
    return written


def _circumstances(reading: Reading) -> dict[str, object]:
    written: dict[str, object] = {}
    if reading.day_word:
        written["date_ref"] = reading.day_word
    if reading.day:
        written["date"] = reading.day.isoformat()
    if reading.pain is not None:
        told = {
            "pain_location": reading.pain.location,
            "pain_side": reading.pain.side,
            "pain_score": reading.pain.score,
            "symptom": reading.pain.symptom,
        }
        written |= {key: _plain(value) for key, value in told.items() if value is not None}
    if reading.intent not in {None, Intent.UNKNOWN}:
        written["intent"] = str(reading.intent)
    if reading.sureness is Sureness.NEEDS_A_NOD:
        written["confirm"] = True
    return written


def _question(question: QuestionBack) -> dict[str, object]:
    written: dict[str, object] = {"question": question.sentence.format(**question.values)}
    if question.options:
        written["options"] = _options(question.options)
    return written


def _options(options: tuple[Option, ...]) -> list[object]:
    """Name only the kinds where nothing else tells the options apart."""
    figures = [result_as_json(option.result) for option in options]
    if len(options) > 1 and all(figure == figures[0] for figure in figures):
        return [option.result.kind.value for option in options]
    return [
        {key: value for key, value in figure.items() if value is not None} for figure in figures
    ]


def _planned(given: object, mile: object) -> Workout | None:
    if not isinstance(given, Mapping):
        return None
    kind = _PLANNED.get(str(given.get("type") or given.get("kind")))
    if kind is None:
        raise ValueError(f"{given.get('type')} is not a kind of workout")
    distance = given.get("distance_m")
    return Workout(
        kind=kind,
        distance=None if distance is None else Distance(_number(distance)),
        reps=_planned_reps(given, mile),
    )


def _planned_reps(given: Mapping[str, object], mile: object) -> Reps | None:
    count, metres = given.get("reps"), given.get("rep_distance_m")
    if count is None or metres is None:
        return None
    target = None if mile is None else Pace.of(MILE, Duration(_number(mile)))
    distance = Distance(_number(metres))
    return Reps(round(_number(count)), distance, Intensity.REPETITION, target)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value} is not a number")
    return float(value)


def _metres(distance: Distance) -> float:
    """Round to the metre, and to the half where the half marathon needs it."""
    metres = distance.metres
    return 21_097.5 if abs(metres - 21_097.5) < 0.01 else round(metres)


def _plain(value: object) -> object:
    if isinstance(value, float):
        return int(value) if value.is_integer() else round(value, 2)
    return value
