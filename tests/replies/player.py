"""Play a row: meet the coach, live until the day, write the message, and read what comes back."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import count
from pathlib import Path

from bot.domain.brief import AgeBand
from bot.domain.calendar import DAY, WEEK, days_from, monday_of
from bot.domain.runner import Runner
from bot.domain.workout.workout import PlannedWorkout
from bot.wording.voice import Voice
from bot.wording.workout import name_workout, write_workout
from tests.chat.conversation import Shown
from tests.chat.transcript import do
from tests.replies.rows import Row, State
from tests.replies.stay import (
    Stay,
    day_anywhere,
    day_meant,
    fits,
    person_of,
    plan_from,
    stay_of,
)
from tests.seasons.life import Life, begin
from tests.seasons.transcript import plain

_NOON = time(12, 30)
_SHIFTS = (0, 1, -1, 2, -2, 3, -3)  # weeks, where the week meant has no such day
_REPS = re.compile(r"\d ?[x×] ?\d")


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a row.

    Attributes:
        reply: All that the coach answered, as it is read.
        today: What the plan asked for on that day.
        notes: What is not as the row says.
    """

    id: str | int
    reply: str
    today: str
    notes: list[str]


async def play(row: Row, template: Path) -> Played:
    """Play a row in a database of its own, a copy of an empty one."""
    with _databases(template) as new:
        for shift in _SHIFTS:
            stay = stay_of(row.state, shift)
            if stay.begins > stay.meant:
                continue
            async with begin(person_of(row, stay), next(new)) as life:
                day = day_meant(row.state, stay, await plan_from(life))
                if day is not None:
                    return await _play_until(day, life, row, stay)
        stay = stay_of(row.state)
        async with begin(person_of(row, stay), next(new)) as life:
            day = day_anywhere(row.state, stay, await plan_from(life))
            return await _play_until(day, life, row, stay)


@contextmanager
def _databases(template: Path) -> Iterator[Iterator[str]]:
    with tempfile.TemporaryDirectory() as folder:
        paths = (Path(folder) / f"{number}.db" for number in count())
        yield (f"sqlite:///{shutil.copy(template, path)}" for path in paths)


async def _play_until(day: date, life: Life, row: Row, stay: Stay) -> Played:
    day = await _live_until(day, life, row.state, stay)
    await life.wait_until(life.at(day, _NOON))
    notes = []
    if row.state.already_logged_today is not None:
        await do(life.talk, row.state.already_logged_today)
        if not await life.results(day):
            notes.append(f"not logged: {row.state.already_logged_today}")
    for line in row.before:
        life.talk.wait(minutes=10)
        await do(life.talk, line)
    runner, asked = await life.runner(), await life.planned(day)
    assert runner is not None
    life.talk.wait(minutes=10)
    await do(life.talk, row.text)
    return Played(
        row.id,
        reply="\n\n".join(map(_shown, life.talk.latest)) or "(no answer)",
        today=_today(Voice("en", runner.units), asked),
        notes=[
            *notes,
            *_otherwise_lived(row.state, stay, day, asked),
            *_otherwise_known(row, runner),
            *life.faults,
        ],
    )


async def _live_until(day: date, life: Life, state: State, stay: Stay) -> date:
    """Live until the day; where the plan changes, until the one that holds what is meant then.

    What is told is told a message a day, the last two days before.  Reps are told on the day of
    the last workout, in place of what would be reported.  Where runs are missed the last one is.
    """
    reps = [text for text in state.told if _REPS.search(text)]
    others = [text for text in state.told if text not in reps]
    first = day - (1 + len(others)) * DAY
    usual = replace(life.person, says=dict(zip(days_from(first, day), others, strict=False)))
    while life.day < day:
        life.person = usual
        if day - life.day <= WEEK and (reps or state.missed_share):
            plan = await plan_from(life)
            later = [plan[each] for each in days_from(life.day + DAY, day - DAY) if each in plan]
            asked = plan.get(life.day)
            if reps and asked and asked.kind.is_hard and not any(w.kind.is_hard for w in later):
                says = {**usual.says, life.day: ". ".join(reps)}
                life.person = replace(usual, says=says, runs=0.0, tells_misses=0.0)
            elif state.missed_share and not later:
                life.person = replace(usual, runs=0.0, tells_misses=0.0)
        await life.live_day()
        if monday_of(life.day) == monday_of(stay.meant) and life.day <= day:
            plan = await plan_from(life)
            if not fits(state.today, plan.get(day)):
                day = day_meant(state, stay, plan, life.day) or day
    life.person = usual
    return day


def _shown(message: Shown) -> str:
    if message.method == "setMessageReaction":
        return f"({message.text})"
    rows = (" ".join(f"[{label}]" for label in row) for row in message.labels)
    picture = ["(a picture)"] if message.method == "sendPhoto" else []
    return "\n".join((*picture, plain(message.text), *rows))


def _today(voice: Voice, planned: PlannedWorkout | None) -> str:
    if planned is None:
        return "rest"
    how = write_workout(voice, planned.workout)
    return plain(f"{name_workout(voice, planned.workout)} ({planned.outcome})\n{how}")


def _otherwise_lived(
    state: State, stay: Stay, day: date, planned: PlannedWorkout | None
) -> Iterator[str]:
    if day.weekday() != state.weekday:
        yield f"it is a {day:%A}"
    if not state.today.is_at_a_race and not fits(state.today, planned and planned.workout):
        yield f"no {state.today} today"
    lived = (monday_of(day) - monday_of(stay.begins)).days // 7
    if state.weeks_lived not in {0, lived}:
        yield f"{lived} weeks lived"
    if stay.race_day is not None and state.weeks_to_race is not None:
        left = (stay.race_day - day) / WEEK
        if abs(left - state.weeks_to_race) > 0.75:
            yield f"{left:.1f} weeks to the race"
    if state.unknown:
        yield f"not played: {', '.join(state.unknown)}"


def _otherwise_known(row: Row, runner: Runner) -> Iterator[str]:
    state, brief = row.state, runner.brief
    race = brief.goal_race
    pairs = {
        "goal": (race.goal, state.goal),
        "a target": (race.target is not None, state.target is not None),
        "age": (brief.age, AgeBand.of(state.age)),
        "first race": (brief.is_first_race, state.first_race),
        "units": (runner.units, state.units),
        "running days": (len(brief.days), len(state.days.split())),
        "language": (runner.language, row.language),
    }
    for name, (known, meant) in pairs.items():
        if known != meant:
            yield f"{name}: {known}, not {meant}"
