"""What a question is about: a day of the plan, the next workout, the race, or how and why."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.domain.intents import Subject
from bot.domain.quantities import Distance, Units
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import Intensity
from bot.understanding.languages import values
from bot.understanding.meaning.answers.race_names import UnknownRaceError, goals_in
from bot.understanding.meaning.answers.words import alternatives, fold
from bot.understanding.meaning.asked_knowledge import concepts_of, sentences_of
from bot.understanding.meaning.asked_memory import Asked, asks_from_memory, read_from_memory
from bot.understanding.meaning.asked_words import (
    ANOTHER,
    AROUND_REPS,
    ASKS,
    BESIDE_DAY,
    COACH,
    DAY_AFTER,
    HAS_BEEN,
    HILLS,
    HOW_FAR_AT_MOST,
    HOW_LONG,
    KINDS,
    MAY_SKIP,
    MILE,
    MORE,
    NEXT,
    NEXT_WEEK,
    NO_HILLS,
    NO_TRACK,
    OF_THE_PLAN,
    ONLY_ONE,
    PACES,
    PROGRESS,
    RACE,
    RACES,
    RPE,
    SHORT,
    STRIDES,
    TIME_OF_RACE,
    TOO_EASY,
    TOO_HARD,
    TOO_MANY_RUNS,
    UNTIL,
    WEEK,
    WHEN,
    WHY,
)
from bot.understanding.meaning.wishes import read_near_day


def read_asked(text: str, today: date) -> Asked | None:
    """Find what a question is about; ``None`` where it is no question, or none we can answer.

    Of a text that is too long to be one question, the first sentence that asks is taken.
    """
    folded = fold(text)
    if folded:
        return _read_asked(folded, today)
    sentences = [fold(each) for each in sentences_of(text[:_LONGEST])]
    asking = (each for each in sentences if "?" in each or _asks(each))
    found = (asked for each in asking if (asked := _read_asked(each, today)) is not None)
    is_too_many = any(TOO_MANY_RUNS.search(each) for each in sentences)
    return next(found, Asked(Subject.TOO_MANY_RUNS) if is_too_many else None)


def _read_asked(folded: str, today: date) -> Asked | None:
    remark = _remark(folded)
    if remark is not None:
        return remark
    if "?" not in folded and not _asks(folded):
        return _topic_alone(folded, today)
    is_why = WHY.search(folded) is not None
    found = (asked for read in _READERS if (asked := read(folded, today)))
    # "why a mile when my race is 10k?" asks for no day
    return next((each for each in found if not (is_why and each.subject in _OF_TIME)), None)


def _asks(folded: str) -> bool:
    return ASKS.match(folded) is not None or asks_from_memory(folded)


def _topic_alone(folded: str, today: date) -> Asked | None:
    """``next week``, ``my last trial``: a few words that say what is asked and nothing else."""
    if len(folded.split()) > _FEW_WORDS or any(each.isdigit() for each in folded):
        return None
    if NEXT_WEEK.fullmatch(folded.strip(" .!…")):
        return Asked(Subject.WEEK, day=today + timedelta(weeks=1))
    return read_from_memory(folded, today)


def _remark(folded: str) -> Asked | None:
    """Hear what is in the way, without a question; whoever tells figures reports a run."""
    if any(each.isdigit() for each in folded):
        return None
    found = (subject for pattern, subject in _REMARKS if pattern.search(folded))
    subject = next(found, None)
    return None if subject is None else Asked(subject)


def _in_general(folded: str, _: date) -> Asked | None:
    for pattern, subject in (
        (MAY_SKIP, Subject.SKIPPING),
        (MORE, Subject.MORE),
        (RPE, Subject.RPE),
    ):
        if pattern.search(folded):
            return Asked(subject)
    return None


def _how_far(folded: str, today: date) -> Asked | None:
    """``Can I run 5 miles on Saturday?``: a distance, and whether it may be run."""
    found = _LENGTH.search(folded)
    if found is None or RACE.search(folded) or RACES.search(folded):
        return None
    day = read_near_day(folded, today)
    concepts, _ = concepts_of(folded, "en")
    is_dated = "?" in folded and (day is not None or "too_much" in concepts)
    if "may" not in concepts and not is_dated:
        return None
    value = float(found["count"].replace(",", "."))
    unit = Units(_UNITS[found["unit"]])
    return Asked(Subject.HOW_FAR, day=day, distance=Distance.of(value, unit))


def _how_far_at_most(folded: str, today: date) -> Asked | None:
    """``What's the most I can run on Sunday?``: how far, on a day that is named."""
    day = read_near_day(folded, today)
    if day is None or HOW_FAR_AT_MOST.search(folded) is None:
        return None
    return None if RACE.search(folded) or RACES.search(folded) else Asked(Subject.HOW_FAR, day=day)


def _another_workout(folded: str, _: date) -> Asked | None:
    is_why = WHY.search(folded) and ONLY_ONE.search(folded)
    if NEXT.search(folded) or not (is_why or ANOTHER.search(folded)):
        return None
    return Asked(Subject.ANOTHER_WORKOUT)


def _next(folded: str, today: date) -> Asked | None:
    kind = next((kind for pattern, kind in KINDS if pattern.search(folded)), None)
    is_when = kind is not None and WHEN.search(folded) is not None and not HAS_BEEN.search(folded)
    if not (NEXT.search(folded) or is_when) or NEXT_WEEK.search(folded):
        return None
    if read_near_day(folded, today) is not None:
        return None
    is_race = kind is None and RACE.search(folded)
    return Asked(Subject.RACE_DAY) if is_race else Asked(Subject.NEXT, kind=kind)


def _how(folded: str, _: date) -> Asked | None:
    for pattern, subject in (
        (STRIDES, Subject.STRIDES),
        (HILLS, Subject.HILLS),
        (AROUND_REPS, Subject.MILE_WORKOUT),
    ):
        if pattern.search(folded):
            return Asked(subject)
    return Asked(Subject.MILE_WORKOUT) if WHY.search(folded) and MILE.search(folded) else None


def _prediction(folded: str, _: date) -> Asked | None:
    if not TIME_OF_RACE.search(folded):
        return None
    try:
        goals = goals_in(folded)
    except UnknownRaceError:
        return None
    longer = [goal for goal in goals if goal is not Goal.MILE]  # ``with my mile of 6:40``
    return Asked(Subject.PREDICTION, goal=min(longer or goals, key=list(Goal).index, default=None))


def _from_here_to_the_race(folded: str, _: date) -> Asked | None:
    """``How many runs until the race?``, ``how long until I taper?``."""
    concepts = concepts_of(folded, "en")[0]
    is_length = HOW_LONG.search(folded) or WHEN.search(folded) or "how_many" in concepts
    if is_length and "taper_begins" in concepts:
        return Asked(Subject.TAPER_WHEN)
    if {"how_many", "sessions"} <= concepts and UNTIL.search(folded):
        return Asked(Subject.RUNS_AHEAD)
    return None


def _easy_lately(folded: str, _: date) -> Asked | None:
    """``How fast have my easy runs been lately?``."""
    is_mine = {"easy", "lately"} <= concepts_of(folded, "en")[0]
    return Asked(Subject.EASY_LATELY) if is_mine else None


def _race_day(folded: str, _: date) -> Asked | None:
    is_countdown = HOW_LONG.search(folded) and UNTIL.search(folded)
    if not RACE.search(folded) or not (is_countdown or WHEN.search(folded)):
        return None
    return Asked(Subject.RACE_DAY)


def _race_on_the_way(folded: str, _: date) -> Asked | None:
    is_race = RACES.search(folded) and not HAS_BEEN.search(folded)
    return Asked(Subject.RACE_ON_THE_WAY) if is_race else None


def _figures(folded: str, _: date) -> Asked | None:
    if PROGRESS.search(folded):
        return Asked(Subject.PROGRESS)
    return Asked(Subject.PACES, pace=read_pace(folded)) if PACES.search(folded) else None


def read_pace(text: str) -> Intensity | None:
    """Find the one training pace that is asked for; ``None``: all of them, or the race's."""
    concepts, _ = concepts_of(fold(text), "en")
    return next((pace for concept, pace in _PACES if concept in concepts), None)


def _short_week(folded: str, _: date) -> Asked | None:
    """``Why is my week so short?``: neither a run nor a rest between reps is meant."""
    is_short = "less" in concepts_of(folded, "en")[0] or SHORT.search(folded)
    if not (WHY.search(folded) and WEEK.search(folded) and is_short):
        return None
    return Asked(Subject.WHY_WEEK)


def _week(folded: str, today: date) -> Asked | None:
    if not WEEK.search(folded) or HAS_BEEN.search(folded):
        return None
    return Asked(Subject.WEEK, day=today + timedelta(weeks=bool(NEXT_WEEK.search(folded))))


def _day(folded: str, today: date) -> Asked | None:
    day = read_near_day(folded, today)
    beside = BESIDE_DAY.sub(" ", folded).strip(" ?¿!.,").split()
    is_alone = len(folded.split()) < 3 or len(beside) == 1
    if day is None or HAS_BEEN.search(folded) or WHY.search(folded):
        return None
    if not (is_alone or OF_THE_PLAN.search(folded)):
        return None
    return Asked(Subject.DAY, day=day)


def _day_after(folded: str, _: date) -> Asked | None:
    """``and the day after?``: after the day that was asked for before."""
    beside = BESIDE_DAY.sub(" ", DAY_AFTER.sub(" ", folded)).strip(" ?¿!.,")
    is_asked = DAY_AFTER.search(folded) is not None and not beside
    return Asked(Subject.DAY, is_day_after=True) if is_asked else None


def _why(folded: str, _: date) -> Asked | None:
    return Asked(Subject.WHY) if WHY.search(folded) else None


def _coach(folded: str, _: date) -> Asked | None:
    return Asked(Subject.COACH) if COACH.search(folded) else None


_REMARKS = (
    (TOO_MANY_RUNS, Subject.TOO_MANY_RUNS),
    (TOO_HARD, Subject.TOO_HARD),
    (TOO_EASY, Subject.TOO_EASY),
    (NO_TRACK, Subject.NO_TRACK),
    (NO_HILLS, Subject.NO_HILLS),
)


REMARKS = frozenset(subject for _, subject in _REMARKS)


_FEW_WORDS = 3
_LONGEST = 600  # letters; whoever writes more tells a story
_OF_TIME = frozenset({Subject.RACE_DAY, Subject.LONGEST_AHEAD})
_PACES = (
    ("tempo", Intensity.THRESHOLD),
    ("n200", Intensity.REPETITION),
    ("n400", Intensity.REPETITION),
    ("reps", Intensity.REPETITION),
    ("strides", Intensity.INTERVAL),
    ("long", Intensity.EASY),
    ("easy", Intensity.EASY),
)


_UNITS = {word: unit for word, unit in values("answers.miles.units").items() if unit != "m"}
_LENGTH = re.compile(
    rf"(?<![\d.,:x])(?P<count>\d{{1,2}}(?:[.,]\d)?)\s?(?P<unit>{alternatives(_UNITS)})\b"
)
_READERS: tuple[Callable[[str, date], Asked | None], ...] = (
    _short_week,
    _easy_lately,
    _from_here_to_the_race,
    _how_far_at_most,
    read_from_memory,
    _coach,
    _another_workout,
    _in_general,
    _prediction,
    _race_day,
    _next,
    _race_on_the_way,
    _figures,
    _how,
    _week,
    _how_far,
    _day,
    _day_after,
    _why,
)
