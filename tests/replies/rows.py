"""Rows: a runner, what the day brings them, and what they write to the coach."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from bot.domain.brief import Weekday
from bot.domain.quantities import Units
from bot.domain.season.goal import Goal

_USUAL_DAYS = {
    2: "wed sun",
    3: "tue thu sun",
    4: "tue thu sat sun",
    5: "tue wed thu sat sun",
    6: "mon tue wed thu sat sun",
    7: "mon tue wed thu fri sat sun",
}


class Today(StrEnum):
    """What the plan holds on the day of the message."""

    EASY = "easy"
    WORKOUT = "workout"
    LONG = "long"
    REST = "rest"
    RACE = "race"
    DAY_AFTER_RACE = "day_after_race"
    TRIAL = "trial"

    @property
    def is_at_a_race(self) -> bool:
        return self in {Today.RACE, Today.DAY_AFTER_RACE}


_USUAL_WEEKDAY = {
    Today.EASY: Weekday.THU,
    Today.WORKOUT: Weekday.TUE,
    Today.LONG: Weekday.SUN,
    Today.REST: Weekday.MON,
    Today.RACE: Weekday.SUN,
    Today.DAY_AFTER_RACE: Weekday.MON,
    Today.TRIAL: Weekday.SAT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Who writes, and when.

    Attributes:
        weeks_to_race: From the day of the message; less than nothing is after the race.
        mile: As it is told at the meeting; ``None``: not known.
        days: As they are told at the meeting.
        missed_share: How much of what was asked for was not run; the last run is of it.
        weeks_lived: From the meeting to the day of the message.
        unlogged_last_weeks: Of these the last ones, without a word or a run.
        already_logged_today: What was written on the day itself once it was run.
        told: What was written in the days before.
        unknown: What the row says of the runner besides.
    """

    goal: Goal
    weeks_to_race: float | None
    mile: str | None
    weekly_km: float | None
    longest_km: float | None
    days: str
    units: Units = Units.KM
    age: int = 34
    first_race: bool = False
    target: str | None = None
    weeks_lived: int = 4
    unlogged_last_weeks: int = 0
    missed_share: float = 0.0
    today: Today = Today.EASY
    weekday: Weekday = Weekday.THU
    already_logged_today: str | None = None
    told: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A message, and all that was written before it on its day."""

    id: str | int
    language: str
    state: State
    before: tuple[str, ...]
    text: str


def read_rows(path: Path) -> Iterator[Row]:
    """Read a file with a row on each line; what else stands in a line is not looked at."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield read_row(json.loads(line))


def read_row(given: Mapping[str, Any]) -> Row:
    return Row(
        id=given["id"],
        language=given["lang"],
        state=_state(given.get("state", {})),
        before=tuple(given.get("before") or ()),
        text=given["text"],
    )


def _state(given: Mapping[str, Any]) -> State:
    known = {name: value for name, value in given.items() if value is not None}
    today = Today(known.get("today", Today.EASY))
    weekday = known.get("weekday")
    logged = known.get("already_logged_today")
    return State(
        goal=Goal(known.get("goal", Goal.OFF_SEASON)),
        weeks_to_race=known.get("weeks_to_race"),
        mile=known.get("mile"),
        weekly_km=known.get("weekly_km"),
        longest_km=known.get("longest_km"),
        units=Units(known.get("units", Units.KM)),
        age=known.get("age", 34),
        days=_days(known.get("days", 4)),
        first_race=known.get("first_race", False),
        target=known.get("target"),
        weeks_lived=known.get("weeks_lived", 4),
        unlogged_last_weeks=known.get("unlogged_last_weeks", 0),
        missed_share=known.get("missed_share", 0.0),
        today=today,
        weekday=Weekday[weekday[:3].upper()] if weekday else _USUAL_WEEKDAY[today],
        already_logged_today=logged or None,
        told=tuple(known.get("told", ())),
        unknown=tuple(sorted(given.keys() - set(State.__dataclass_fields__))),
    )


def _days(given: str | int | list[str]) -> str:
    if isinstance(given, int):
        return _USUAL_DAYS[given]
    return given if isinstance(given, str) else " ".join(given).lower()
