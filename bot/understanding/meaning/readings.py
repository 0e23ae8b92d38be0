"""What a message turned out to be, and how sure that is."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.intents import Intent
from bot.domain.log.results import Result
from bot.domain.quantities import Duration, Units
from bot.domain.workout.workout import Workout


class ReadingKind(StrEnum):
    """The kinds of ``milecoach read``."""

    RUN = "run"
    INTERVALS = "intervals"
    TIME_TRIAL = "time_trial"
    RACE = "race"
    SKIP = "skip"
    REST = "rest"
    PAIN = "pain"
    AMBIGUOUS = "ambiguous"
    NOT_A_LOG = "not_a_log"


class Sureness(StrEnum):
    """What may be done with a reading."""

    SURE = "sure"  # stored, and said back with Undo
    NEEDS_A_NOD = "needs_a_nod"  # said back with Yes and Change, stored after
    UNCLEAR = "unclear"  # one question; nothing is stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the coach knows when a message comes.

    Attributes:
        planned: The workout of the day the message is about.
        event: The race or the trial of that day or of the days before it, as it was planned.
        event_day: The day of that race or trial.
        units: The runner's units; ``None`` while unknown.
        mile: The runner's latest mile.
        today: The runner's local date, for "yesterday" and "Tuesday".
    """

    planned: Workout | None = None
    event: Workout | None = None
    event_day: date | None = None
    units: Units | None = None
    mile: Duration | None = None
    today: date | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Option:
    """One likely reading, as a button says it; choosing it logs ``result``."""

    label: str
    result: Result


@dataclass(frozen=True, slots=True)
class Question:
    """One short question.

    Attributes:
        sentence: A template of the catalogue; ``values`` fill it.
        options: Likely answers, the likeliest first.
    """

    sentence: str
    values: dict[str, object] = field(default_factory=dict)
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Pain:
    """Pain, illness or a red flag that a message speaks of.

    Attributes:
        score: 0 to 10, where the runner gave one.
        is_red_flag: Calls for the fixed emergency text, before anything else.
    """

    location: str | None = None
    side: str | None = None
    score: float | None = None
    symptom: str | None = None
    is_red_flag: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A message, understood or asked back.

    Attributes:
        result: What to log; ``None`` where there is nothing, or nothing clear, to log.
        also: Further results of the same message: the evening run, the other days of a week.
        also_days: A day for each of ``also`` where it has one of its own; else empty.
        day: The day it was run, where the message names one that the context can place.
        day_word: The word that named it: ``yesterday``, ``tuesday``.
        pain: Pain, illness or a red flag beside or instead of a result.
        intent: What is asked for, where nothing was run.
        question: What to ask when unclear.
        details: What ``milecoach read --json`` prints beyond the result's own fields.
        leftover: Words that were not understood.
        unowned: Numbers that the result has not used and that nothing named owns.
    """

    kind: ReadingKind
    sureness: Sureness = Sureness.SURE
    result: Result | None = None
    also: tuple[Result, ...] = ()
    also_days: tuple[date | None, ...] = ()
    day: date | None = None
    day_word: str | None = None
    pain: Pain | None = None
    intent: Intent | None = None
    question: Question | None = None
    details: dict[str, object] = field(default_factory=dict)
    leftover: tuple[str, ...] = ()
    unowned: tuple[str, ...] = ()

    @property
    def results_by_day(self) -> tuple[tuple[date | None, Result], ...]:
        """Each result with its day; ``None`` is the day the message is about."""
        if self.result is None:
            return ()
        days = self.also_days or (self.day,) * len(self.also)
        return ((self.day, self.result), *zip(days, self.also, strict=True))
