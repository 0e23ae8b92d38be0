"""Play a row: meet the coach, live until the day, write the message, and read what comes back."""

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
from tests.replies.rows import Row, State, Today
from tests.replies.stay import (
    Stay,
    day_anywhere,
    day_meant,
    fits,
    person_of,
    plan_from,
    stay_of,
)
from tests.replies.telling import Telling, telling_of
from tests.seasons.life import Life, begin
from tests.seasons.transcript import plain, write_transcript

_NOON, _EVENING = time(12, 30), time(18)
_SHIFTS = (0, 1, -1, 2, -2)  # weeks, where the week meant has no such day
# Runs before the day, of which as many are missed as of all, and one at least.
_OF_LATE = 5


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a row.

    Attributes:
        reply: All that the coach answered, as it is read.
        today: What the plan asked for on that day.
        notes: What is not as the row says.
        chat: All that was said since the first meeting.
    """

    id: str | int
    reply: str
    today: str
    notes: list[str]
    chat: str = ""


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
            is_asked_for = row.state.today is Today.TRIAL
            plan = {} if is_asked_for else await plan_from(life)
            day = day_anywhere(row.state, stay, plan)
            return await _play_until(day, life, row, stay)


@contextmanager
def _databases(template: Path) -> Iterator[Iterator[str]]:
    with tempfile.TemporaryDirectory() as folder:
        paths = (Path(folder) / f"{number}.db" for number in count())
        yield (f"sqlite:///{shutil.copy(template, path)}" for path in paths)


async def _play_until(day: date, life: Life, row: Row, stay: Stay) -> Played:
    telling = telling_of(row, day)
    day = await _live_until(day, life, row.state, stay, telling)
    await life.wait_until(life.at(day, _NOON))
    notes = []
    logged = row.state.already_logged_today
    for run_on, text in (
        *((day - DAY, text) for text in telling.on_the_day),
        *([] if logged is None else [(day, logged)]),
    ):
        if not await life.reports(run_on, text):
            notes.append(f"not logged: {text}")
    for line in row.before:
        life.talk.wait(minutes=10)
        await life.says(line)
    runner, asked = await life.runner(), await life.planned(day)
    assert runner is not None
    life.talk.wait(minutes=10)
    await life.says(row.text)
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
        chat=write_transcript(life.chat, life.person) + "\n",
    )


async def _live_until(day: date, life: Life, state: State, stay: Stay, telling: Telling) -> date:
    """Live until the day; where the plan changes, until the one that holds what is meant then."""
    quiet = 7 * state.unlogged_last_weeks or len(telling.on_the_day)
    usual = replace(
        life.person,
        says=telling.evenings,
        race_told=" ".join(telling.of_race) or None,
        silent=(day - quiet * DAY, day - DAY),
    )
    of_late = max(1, round(_OF_LATE * state.missed_share)) if state.missed_share else 0
    owed = 0.0  # runs that are still to be missed
    while life.day < day:
        life.person = usual
        if state.missed_share or telling.of_workout:
            plan = await plan_from(life)
            later = [plan[each] for each in days_from(life.day + DAY, day - DAY) if each in plan]
            asked = plan.get(life.day)
            is_last = asked and asked.kind.is_hard and not any(w.kind.is_hard for w in later)
            owed += state.missed_share if asked else 0
            has_told = is_last and await _tells_of_workout(life, telling)
            if asked and (has_told or len(later) < of_late):
                life.person = replace(usual, runs=0.0, tells_misses=0.0)
            elif asked and owed >= 1:
                life.person = replace(usual, runs=0.0)
                owed -= 1
        if state.today is Today.TRIAL and life.day == monday_of(day) - DAY:
            await _asks_for_trial(life, day)
        await life.live_day()
        if monday_of(life.day) == monday_of(stay.meant) and life.day <= day:
            plan = await plan_from(life)
            if not fits(state.today, plan.get(day)):
                day = day_meant(state, stay, plan, life.day) or day
    life.person = usual
    return day


async def _tells_of_workout(life: Life, telling: Telling) -> bool:
    """Tell of today's workout in the words of the row; whether that was enough to log it."""
    if telling.of_workout:
        await life.wait_until(life.at(life.day, _EVENING))
    return any([await life.reports(life.day, text) for text in telling.of_workout])


async def _asks_for_trial(life: Life, day: date) -> None:
    plan = await plan_from(life)
    if not fits(Today.TRIAL, plan.get(day)):
        await life.wait_until(life.at(life.day, _EVENING))
        await life.says("/trial")


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
    asked = None if planned is None else planned.workout
    if day.weekday() != state.weekday:
        yield f"it is a {day:%A}"
    if not state.today.is_at_a_race and not fits(state.today, asked):
        yield f"no {state.today} today"
    lived = (monday_of(day) - monday_of(stay.begins)).days // 7
    if state.weeks_lived not in {0, lived}:
        yield f"{lived} weeks lived"
    if stay.race_day is not None and state.weeks_to_race is not None:
        left = (stay.race_day - day) / WEEK
        if not state.weeks_to_race - 1 < left <= max(1, state.weeks_to_race):
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
