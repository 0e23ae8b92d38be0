"""What a message turned out to be, and how sure that is."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from bot.domain.intents import Intent
from bot.domain.log.results import Flag, Result
from bot.domain.quantities import Duration, Units
from bot.domain.workout.workout import Workout
from bot.understanding.meaning.alarms.symptoms import Symptom


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
        is_event_told: Its result is in the log.
        units: The runner's units; ``None`` while unknown.
        mile: The runner's latest mile.
        today: The runner's local date, for "yesterday" and "Tuesday".
        told_day: The day of the run, which was asked for because the message names none.
    """

    planned: Workout | None = None
    event: Workout | None = None
    event_day: date | None = None
    is_event_told: bool = False
    units: Units | None = None
    mile: Duration | None = None
    today: date | None = None
    told_day: date | None = None
    language: str = "en"


Side = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Option:
    """One likely reading, as a button says it; choosing it logs ``result``.

    Attributes:
        label: Figures, or a template of the catalogue where the reading has a name.
        units: Those of a distance that the label names.
        is_named: Whether the label is a template.
    """

    label: str
    result: Result
    units: Units | None = None
    is_named: bool = False


@dataclass(frozen=True, slots=True)
class QuestionBack:
    """One short question.

    Attributes:
        sentence: A template of the catalogue; ``values`` fill it.
        options: Likely answers, the likeliest first.
        as_typed: What the message says, where the question doubts it and a yes keeps it.
        asks_day: Only the day is asked for.
    """

    sentence: str
    values: dict[str, object] = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    as_typed: Result | None = None
    asks_day: bool = False


@dataclass(frozen=True, slots=True)
class Pain:
    """Pain, illness or a red flag that a message speaks of.

    Attributes:
        score: 0 to 10, where the runner gave one.
        is_red_flag: Calls for the fixed emergency text, before anything else.
    """

    location: str | None = None
    side: Side | None = None
    score: float | None = None
    symptom: Symptom | None = None
    is_red_flag: bool = False


@dataclass(slots=True, kw_only=True)
class Details:
    """What a message tells beyond the fields of a result.

    Attributes:
        units: Those its distance was told in.
        suspect_index: Which of the reps is asked about.
        rep_distance_m: With the fields after it the figures of an unclear message.
        flags: What it says of the body.
    """

    units: Units | None = None
    splits_s: tuple[float, ...] = ()
    pace_s_per_km: float | None = None
    pace_s_per_mi: float | None = None
    sets: int | None = None
    reps_planned: int | None = None
    rep_s: float | None = None
    rep_range_s: tuple[float, ...] = ()
    suspect_index: int | None = None
    event: Literal["parkrun"] | None = None
    temp_c: float | None = None
    cadence: float | None = None
    elevation_gain_m: float | None = None
    power_w: float | None = None
    warmup_m: float | None = None
    warmup_s: float | None = None
    cooldown_m: float | None = None
    cooldown_s: float | None = None
    recovery_distance_m: float | None = None
    stride_s: float | None = None
    hill_sprint_s: float | None = None
    cross_training_s: float | None = None
    flags: frozenset[Flag] = frozenset()
    temp_body_c: float | None = None
    pain_location: str | None = None
    language: str | None = None
    reps: int | None = None
    rep_distance_m: float | None = None
    rep_times_s: tuple[float, ...] = ()
    distance_m: float | None = None
    duration_s: float | None = None


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
    question: QuestionBack | None = None
    details: Details = field(default_factory=Details)
    leftover: tuple[str, ...] = ()
    unowned: tuple[str, ...] = ()

    @property
    def results_by_day(self) -> tuple[tuple[date | None, Result], ...]:
        """Each result with its day; ``None`` is the day the message is about."""
        if self.result is None:
            return ()
        days = self.also_days or (self.day,) * len(self.also)
        return ((self.day, self.result), *zip(days, self.also, strict=True))
