"""The buttons of the coach: how what a tap means is written under a message, and read again.

Telegram keeps its ``data``, at most 64 bytes, for as
long as the message is in the chat, so a form that was sent once is read for ever: a new field
comes last and may be missing.  What is not a button of ours (older than that, or forged) reads as
``None`` and never raises.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from typing import Any, get_type_hints

from bot.domain.brief import Weekday
from bot.domain.health.pain import PainTime
from bot.domain.meeting import Topic
from bot.domain.season.goal import Goal
from bot.domain.told_facts import FactKind
from bot.mail.letters import Button, Style
from bot.wording.presses import (
    STANDING,
    TURNING,
    AllCommands,
    AllTheSame,
    Answered,
    Back,
    CancelMeeting,
    ChangeAnswer,
    ChangeSetting,
    CheckIn,
    Done,
    DropRace,
    DropTrial,
    Ease,
    Effort,
    Forget,
    ForgetFact,
    GiveAnswer,
    Ill,
    KeepMornings,
    KeepRunning,
    LeaveOut,
    LetGo,
    MoveMissed,
    Next,
    NextSeason,
    Nod,
    PainScore,
    PainWhen,
    Press,
    RaceDayIs,
    RaceIs,
    RaceRole,
    Realign,
    Safe,
    ShareLocation,
    ShowKeys,
    ShowMonth,
    Skip,
    Speak,
    StartPlan,
    StopCalendar,
    Swap,
    TakeOption,
    TakePastRuns,
    TakeRace,
    ToggleDays,
    Undo,
    UndoPastRuns,
    WeekdayIs,
    Where,
    Why,
)

LONGEST_DATA = 64  # bytes, as Telegram takes them


_HEADS: Mapping[type[Press], str] = {
    ForgetFact: "fact",
    AllCommands: "commands",
    ShowKeys: "keys",
    Speak: "speak",
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
    RaceDayIs: "race:day",
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
    """Make a button that means something; what it is for is seen."""
    return Button(label, write_press(press), _style_of(press))


def _style_of(press: Press) -> Style | None:
    match press:
        case Done() | StartPlan():
            return Style.GOOD
        case Forget(is_wanted=True):
            return Style.DANGER
        case _:
            return None


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
            return _read(kind, form[len(head) + 1 :] if form != head else None)
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


def _read(kind: type[Press], told: str | None) -> Press | None:
    readers = _READERS[kind]
    parts = told.split(":", len(readers) - 1) if told is not None and readers else []
    needed = sum(each.default is MISSING for each in fields(kind))
    if not needed <= len(parts) <= len(readers) or (told is not None and not readers):
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
    PainTime: PainTime,
    FactKind: FactKind,
    RaceRole: RaceRole,
    Next: Next,
    Answered: Answered,
}
_READERS = {
    kind: tuple(_BY_TYPE[hint] for hint in get_type_hints(kind).values()) for kind in _HEADS
}
