"""Questions about the runner's own training: what was run, how fit it made, what is to come.

Such a question is a topic with a stretch of time, a distance or a time beside it.  Each of these
is found by words of its own, in any order, so that no question has to be known as a whole.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from bot.domain.calendar import WEEK
from bot.domain.intents import Subject
from bot.domain.particulars import NOTHING, Particulars
from bot.domain.quantities import Distance, Duration
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import Intensity, WorkoutKind
from bot.understanding.languages import spoken
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.race_names import UnknownRaceError, goals_in
from bot.understanding.meaning.answers.targets import read_target
from bot.understanding.meaning.answers.words import alternatives, fold
from bot.understanding.meaning.wishes import days_named


class Period(StrEnum):
    """The stretch of time a question is about."""

    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    PLAN = "since_start"
    ILLNESS = "since_illness"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, as far as it is understood.

    Attributes:
        day: The day it is about; a day of the week it is about.
        kind: Of which kind the next workout is to be; ``None``: of any.
        goal: The race whose time is asked for; ``None``: the goal race.
        period: The stretch of time that is looked back on.
        time: The time that is hoped for.
        place: The part of the body it is about.
        pace: The one training pace it is about; ``None``: all of them.
        distance: How far somebody would like to run.
        particulars: What else it holds.
        is_day_after: It is about the day after the one that was asked for before.
    """

    subject: Subject
    day: date | None = None
    kind: WorkoutKind | None = None
    goal: Goal | None = None
    period: Period | None = None
    time: Duration | None = None
    place: str | None = None
    pace: Intensity | None = None
    distance: Distance | None = None
    particulars: Particulars = NOTHING
    is_day_after: bool = False


@dataclass(frozen=True)
class _Slots:
    """A folded question, looked through for one thing at a time."""

    text: str
    today: date

    def holds(self, *names: str) -> bool:
        """Whether words of one of these lists are in it."""
        return any(_WORDS[name].search(self.text) for name in names)

    @cached_property
    def period(self) -> Period | None:
        return next((each for each in Period if self.holds(each.value)), None)

    @cached_property
    def goal(self) -> Goal | None:
        """The race it names, if it names one that we train for."""
        try:
            return next(iter(sorted(goals_in(self.text))), None)
        except UnknownRaceError:
            return None

    @cached_property
    def has_time(self) -> bool:
        return _TIME.search(self.text) is not None

    @cached_property
    def past_day(self) -> date | None:
        """The last day of the name that is said, yesterday included; not today."""
        named = (
            day if day < self.today else day - WEEK
            for day, is_weekday in days_named(self.text, self.today)
            if is_weekday or day < self.today
        )
        return next(named, None)

    @cached_property
    def place(self) -> str | None:
        """The part of the body that is named."""
        found = _BODY.search(self.text)
        return None if found is None else _PLACES[found[1]]


def asks_from_memory(folded: str) -> bool:
    """Whether it begins as such a question does, with or without a question mark."""
    return _WORDS["asks"].match(folded) is not None


def read_from_memory(folded: str, today: date) -> Asked | None:
    """Find what is asked about one's own training; ``None`` where nothing of it is."""
    slots = _Slots(_SPACED_HOURS.sub(r"\1:\2", folded), today)
    return next((asked for read in _READERS if (asked := read(slots))), None)


def _ailment(slots: _Slots) -> Asked | None:
    if slots.place is None or not slots.holds("how_is"):
        return None
    return Asked(Subject.AILMENT, place=slots.place)


def _trial(slots: _Slots) -> Asked | None:
    is_back = slots.holds("last_one", "ran")
    return Asked(Subject.LAST_TRIAL) if slots.holds("trial") and is_back else None


def _marks(slots: _Slots) -> Asked | None:
    if slots.holds("best") and (slots.goal is not None or slots.holds("mine")):
        return Asked(Subject.BEST, goal=slots.goal)
    if slots.goal is not None and slots.holds("last_one") and slots.period is None:
        return Asked(Subject.LAST_MARK, goal=slots.goal)
    return None


def _realistic(slots: _Slots) -> Asked | None:
    if not slots.holds("realistic"):
        return None
    hoped = _hoped(slots)
    if not hoped:
        return Asked(Subject.REALISTIC, goal=slots.goal) if slots.holds("goal") else None
    # Whoever names no race means the one they train for, or the mile.
    time = next(
        (
            read
            for goal in ([slots.goal] if slots.goal else [*_HOPED_FOR])
            if (read := _target(hoped, goal)) is not None
        ),
        None,
    )
    return None if time is None else Asked(Subject.REALISTIC, goal=slots.goal, time=time)


def _target(text: str, goal: Goal) -> Duration | None:
    try:
        return read_target(text, goal)
    except AnswerError:
        return None


def _hoped(slots: _Slots) -> str:
    """Find the time that is hoped for; minutes, ``45 min``, are one only beside a distance."""
    found = _TIME.search(slots.text)
    if found is not None:
        return found["clock"] or found["whole"]
    in_minutes = _IN_MINUTES.search(slots.text) if slots.goal else None
    return "" if in_minutes is None else in_minutes.group()


def _longest(slots: _Slots) -> Asked | None:
    if not slots.holds("longest"):
        return None
    return Asked(Subject.LONGEST_AHEAD if slots.holds("ahead") else Subject.LONGEST_RUN)


def _run(slots: _Slots) -> Asked | None:
    is_back, amount = slots.holds("ran"), slots.holds("how_far", "enough")
    if slots.period in {Period.LAST_WEEK, Period.LAST_MONTH}:
        return Asked(Subject.RAN, period=slots.period)
    if slots.period is not None and (is_back or amount):
        return Asked(Subject.RAN, period=slots.period)
    if is_back and slots.past_day is not None:
        return Asked(Subject.RAN, day=slots.past_day)
    return None


def _race(slots: _Slots) -> Asked | None:
    if slots.holds("to_go") or (slots.holds("when") and slots.holds("race")):
        return Asked(Subject.RACE_DAY)
    return None


def _streak(slots: _Slots) -> Asked | None:
    return Asked(Subject.STREAK) if slots.holds("streak") and slots.holds("how_far") else None


def _how_it_goes(slots: _Slots) -> Asked | None:
    if slots.holds("standing"):
        return Asked(Subject.STANDING)
    if slots.holds("fitter") and slots.holds("am_i"):
        return Asked(Subject.FITTER)
    return None


def _pace(slots: _Slots) -> Asked | None:
    if not slots.holds("what_pace") or not slots.holds("today"):
        return None
    return Asked(Subject.DAY, day=slots.today)


def _aim(slots: _Slots) -> Asked | None:
    if slots.holds("goal"):
        return Asked(Subject.TARGET)
    return Asked(Subject.NEXT) if slots.holds("now_what") else None


_READERS: tuple[Callable[[_Slots], Asked | None], ...] = (
    _ailment,
    _trial,
    _realistic,
    _marks,
    _longest,
    _streak,
    _how_it_goes,
    _run,
    _race,
    _pace,
    _aim,
)
# Which race a time is tried on that is said without one, before the goal race is known.
_HOPED_FOR = (Goal.MARATHON, Goal.HALF, Goal.TEN_K, Goal.FIVE_K, Goal.MILE)
_WORDS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{'|'.join(words)})(?!\w)") for name, words in spoken("memory").items()
}
_SPACED_HOURS = re.compile(r"(?<!\d)(\d{1,2}) ?h ?(\d{2})(?!\d)")
# A clock, or the bare number behind a word for *faster than*: ``sub 20``.
_TIME = re.compile(
    r"(?<![\d:.])(?:(?P<clock>\d{1,2}[:h]\d{2}(?:[:.]\d{2})?)"
    rf"|(?<!\w)(?:{'|'.join(spoken('memory')['faster_than'])})[ -](?P<whole>\d{{1,2}}))(?![\d:])"
)
_IN_MINUTES = re.compile(r"(?<![\d:.,])\d{2,3} ?min(?:ut[a-z]+|s)?(?![a-z])")
_PLACES = {
    fold(spelling): concept.removeprefix("body.")
    for concept, spellings in spoken("words").items()
    if concept.startswith("body.")
    for spelling in spellings
}
_BODY = re.compile(rf"\b({alternatives(_PLACES)})(?!\w)")
