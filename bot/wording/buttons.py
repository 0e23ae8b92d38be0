"""The buttons of the coach: what each one means, and how that is written under it.

A button is a value, such as ``Done(day)``.  Telegram keeps its ``data``, at most 64 bytes, for as
long as the message is in the chat, so a form that was sent once is read for ever: a new field
comes last and may be missing.  What is not a button of ours (older than that, or forged) reads as
``None`` and never raises.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

from bot.domain.brief import Weekday
from bot.domain.meeting import Topic
from bot.domain.season.goal import Goal
from bot.domain.told_facts import FactKind
from bot.mail.letters import Button

LONGEST_DATA = 64  # bytes, as Telegram takes them


@dataclass(frozen=True, slots=True)
class Done:
    """The day's workout was run as planned."""

    day: date


@dataclass(frozen=True, slots=True)
class Skip:
    """The day's workout was skipped."""

    day: date


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """The workout of a day to come is to be taken out, or it stays."""

    is_wanted: bool
    day: date


@dataclass(frozen=True, slots=True)
class Why:
    """The rules behind the day's workout."""

    day: date


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back what a message put into the log."""

    message: int


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard what a message told was, 1 to 10."""

    message: int
    score: int

    def __post_init__(self) -> None:
        if not 1 <= self.score <= 10:
            raise ValueError(self.score)


@dataclass(frozen=True, slots=True)
class TakeOption:
    """One of the likely readings of a message; without one, of the message asked about now."""

    number: int
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Nod:
    """Whether a message was read right; without one, the message asked about now."""

    is_right: bool
    message: int | None = None


@dataclass(frozen=True, slots=True)
class LetGo:
    """Close the question about a message; nothing is changed."""

    message: int


@dataclass(frozen=True, slots=True)
class PainScore:
    """How much it hurts, 0 to 10."""

    score: int

    def __post_init__(self) -> None:
        if self.score > 10:
            raise ValueError(self.score)


class Where(StrEnum):
    """Where an illness sits."""

    ABOVE_NECK = "above"
    BELOW_NECK = "below"
    NOWHERE = "well"


class When(StrEnum):
    """When on a run it hurts."""

    START = "start"
    THROUGHOUT = "all"
    WORSE = "worse"
    AT_NIGHT = "night"


@dataclass(frozen=True, slots=True)
class PainWhen:
    """When it hurts."""

    when: When


@dataclass(frozen=True, slots=True)
class Ill:
    """Where the runner is ill, or that they are well again."""

    where: Where


@dataclass(frozen=True, slots=True)
class Ease:
    """The easy version of the day."""

    day: date


@dataclass(frozen=True, slots=True)
class Realign:
    """Whether the plan is to be set anew, as it was offered on a day."""

    is_wanted: bool
    day: date


@dataclass(frozen=True, slots=True)
class Swap:
    """What two days ask for changes places."""

    one: date
    other: date


@dataclass(frozen=True, slots=True)
class MoveMissed:
    """The hard workout that was missed on a day goes to another day of its week."""

    day: date


class Next(StrEnum):
    """What comes after a season."""

    MILE = "mile"
    RACE = "race"
    KEEP_RUNNING = "keep"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextSeason:
    """What the runner wants after a season."""

    what: Next


@dataclass(frozen=True, slots=True)
class KeepRunning:
    """Whether the goal race of a day leaves the plan, and running goes on without one."""

    is_wanted: bool
    race_day: date


class Answered(StrEnum):
    """How somebody is after a week without a word."""

    GOOD = "good"
    UNWELL = "unwell"
    NO_TIME = "time"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The answer to being asked after a week without a word."""

    answer: Answered


@dataclass(frozen=True, slots=True)
class KeepMornings:
    """Whether mornings are wanted after three weeks without a word."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class DropTrial:
    """The time trial that was asked for is left out."""


class RaceRole(StrEnum):
    """What a race is to the plan."""

    GOAL = "goal"
    ON_THE_WAY = "way"
    NEITHER = "no"


@dataclass(frozen=True, slots=True)
class RaceIs:
    """What the race that was asked about is."""

    role: RaceRole


@dataclass(frozen=True, slots=True)
class WeekdayIs:
    """Whether the weekday of the race that was asked about is right."""

    is_right: bool


@dataclass(frozen=True, slots=True)
class DropRace:
    """The race of a day leaves the plan."""

    day: date


@dataclass(frozen=True, slots=True)
class Forget:
    """Whether the runner is to be forgotten."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """A setting, or an answer of the first meeting, is to be changed."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """An answer to a question of the meeting, as it could have been typed.

    ``#2`` is the third of the readings that were offered.
    """

    topic: Topic
    text: str


@dataclass(frozen=True, slots=True)
class Back:
    """Back from a question to the one before."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class ShowMonth:
    """The calendar under the question for the race day is to show a month."""

    first: date


@dataclass(frozen=True, slots=True)
class ToggleDays:
    """The running days as they are marked once this is pressed."""

    days: frozenset[Weekday]


@dataclass(frozen=True, slots=True)
class ShareLocation:
    """The runner would rather share a location than type a city."""


@dataclass(frozen=True, slots=True)
class StartPlan:
    """The answers are right: the plan begins."""


@dataclass(frozen=True, slots=True)
class TakeRace:
    """A race with better odds, in place of the one that was told."""

    goal: Goal
    day: date


@dataclass(frozen=True, slots=True)
class AllTheSame:
    """The race that the coach advised against is to be run all the same."""


@dataclass(frozen=True, slots=True)
class ChangeAnswer:
    """One of the answers is not right."""


@dataclass(frozen=True, slots=True)
class CancelMeeting:
    """The runner would rather not."""


@dataclass(frozen=True, slots=True)
class ForgetFact:
    """A fact told in passing is to be forgotten."""

    kind: FactKind


@dataclass(frozen=True, slots=True)
class AllCommands:
    """The list of all commands is wanted."""


@dataclass(frozen=True, slots=True)
class Safe:
    """Whether the runner is safe, after words of despair."""

    is_safe: bool


@dataclass(frozen=True, slots=True)
class StopCalendar:
    """The address from which the calendar is followed is to lead nowhere any more."""


@dataclass(frozen=True, slots=True)
class TakePastRuns:
    """Whether what an export of runs tells is taken, and whether one of them was a race."""

    is_wanted: bool
    is_race: bool = False


@dataclass(frozen=True, slots=True)
class UndoPastRuns:
    """Take back what an export of runs has filled in."""


Press = (
    Done | Skip | LeaveOut | Why | Undo | Effort | TakeOption | Nod | LetGo | PainScore | Ill
    | Ease | Realign | Swap | MoveMissed | NextSeason | CheckIn | KeepMornings | DropTrial | RaceIs
    | DropRace | Forget | ChangeSetting | GiveAnswer | Back | ShareLocation | StartPlan | TakeRace
    | AllTheSame | ChangeAnswer | CancelMeeting | Safe | PainWhen | KeepRunning | ShowMonth
    | ToggleDays | ForgetFact | AllCommands | WeekdayIs | StopCalendar | TakePastRuns
    | UndoPastRuns
)  # fmt: skip

# What is offered with a day or a run for as long as it is in the chat; all else is a question,
# which is answered once.
STANDING: frozenset[type[Press]] = frozenset({Done, Skip, Why, Ease, Effort, Undo, ChangeSetting})
# A button that only turns its letter over answers nothing.
TURNING: frozenset[type[Press]] = frozenset({ShowMonth, ToggleDays, ShareLocation})

_HEADS: Mapping[type[Press], str] = {
    ForgetFact: "fact",
    AllCommands: "commands",
    Done: "done",
    Skip: "skip",
    LeaveOut: "out",
    Why: "why",
    Undo: "undo",
    Effort: "rpe",
    TakeOption: "opt",
    Nod: "nod",
    LetGo: "let",
    PainScore: "pain",
    Ill: "ill",
    Ease: "ease",
    Realign: "realign",
    Swap: "swap",
    MoveMissed: "late",
    NextSeason: "next",
    KeepRunning: "rolling",
    CheckIn: "check",
    KeepMornings: "keep",
    DropTrial: "trial:no",
    RaceIs: "race",
    DropRace: "race:drop",
    WeekdayIs: "race:weekday",
    Forget: "forget",
    ChangeSetting: "change",
    GiveAnswer: "ask",
    Back: "back",
    ShareLocation: "where",
    ShowMonth: "month",
    ToggleDays: "days",
    StartPlan: "meeting:start",
    TakeRace: "meeting:race",
    AllTheSame: "meeting:same",
    ChangeAnswer: "meeting:change",
    CancelMeeting: "meeting:cancel",
    Safe: "safe",
    PainWhen: "when",
    StopCalendar: "calendar:stop",
    TakePastRuns: "past:take",
    UndoPastRuns: "past:undo",
}
# "race:drop" before "race", which it begins with.
_BY_HEAD = sorted(_HEADS.items(), key=lambda form: len(form[1]), reverse=True)
_VERSION = "v1"
_NUMBER = re.compile(r"[0-9]{1,15}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def button(label: str, press: Press) -> Button:
    """Make a button that means something."""
    return Button(label, write_press(press))


def write_press(press: Press) -> str:
    """Write what a button means as its data."""
    values = (getattr(press, each.name) for each in fields(press))
    told = (_written(value) for value in values if value is not None)
    data = ":".join((_VERSION, _HEADS[type(press)], *told))
    assert len(data.encode()) <= LONGEST_DATA, data  # noqa: S101 - Telegram would refuse the letter
    return data


def read_press(data: str) -> Press | None:
    """Read the data of a button; ``None`` where it is none of ours."""
    version, _, form = data.partition(":")
    if version != _VERSION:
        return None
    for kind, head in _BY_HEAD:
        if form == head or form.startswith(f"{head}:"):
            return _read(kind, form[len(head) + 1 :])
    return None


def is_question(press: Press | None) -> bool:
    """Whether a press answers a question, whose buttons then have done what they were for."""
    return type(press) not in STANDING | TURNING


def stands_on(pressed: str | None, other: str) -> bool:
    """Whether a button stays under a letter when another one of it was pressed."""
    press, beside = read_press(pressed or ""), read_press(other)
    if isinstance(press, Undo) or isinstance(beside, ChangeSetting):
        return False
    return type(beside) in STANDING


def _read(kind: type[Press], told: str) -> Press | None:
    readers = _READERS[kind]
    parts = told.split(":", len(readers) - 1) if told and readers else []
    needed = sum(each.default is MISSING for each in fields(kind))
    if not needed <= len(parts) <= len(readers) or (told and not readers):
        return None
    try:
        return kind(*(read(part) for read, part in zip(readers, parts, strict=False)))
    except ValueError:
        return None


def _written(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case frozenset():
            return "x" + "".join(str(int(day)) for day in sorted(value))
        case _:
            return str(value)


def _read_bool(text: str) -> bool:
    if text not in {"yes", "no"}:
        raise ValueError(text)
    return text == "yes"


def _read_number(text: str) -> int:
    if _NUMBER.fullmatch(text) is None:
        raise ValueError(text)
    return int(text)


def _read_day(text: str) -> date:
    if _DAY.fullmatch(text) is None:
        raise ValueError(text)
    return date.fromisoformat(text)


def _read_weekdays(text: str) -> frozenset[Weekday]:
    """Read ``x135``, the digits of the days, Monday is 0; no day is ``x``."""
    if not text.startswith("x"):
        raise ValueError(text)
    return frozenset(Weekday(int(digit)) for digit in text[1:])


_BY_TYPE: Mapping[object, Callable[[str], Any]] = {
    bool: _read_bool,
    int: _read_number,
    int | None: _read_number,
    date: _read_day,
    frozenset[Weekday]: _read_weekdays,
    str: str,
    Topic: Topic,
    Goal: Goal,
    Where: Where,
    When: When,
    FactKind: FactKind,
    RaceRole: RaceRole,
    Next: Next,
    Answered: Answered,
}
_READERS = {
    kind: tuple(_BY_TYPE[hint] for hint in get_type_hints(kind).values()) for kind in _HEADS
}
