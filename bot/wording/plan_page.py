"""The plan as a page: every word of it, in the runner's language and units, ready to be shown."""

import re
from collections.abc import Sequence
from datetime import date
from html import unescape
from typing import Any

from bot.domain.calendar import DAY, days_from, monday_of
from bot.domain.log.results import LoggedResult
from bot.domain.plan_page import SeasonView
from bot.domain.quantities import Distance
from bot.domain.rules import rule
from bot.domain.season.season import SeasonWeek
from bot.domain.workout.workout import PlannedWorkout, Reps, Workout, WorkoutKind
from bot.wording.log import name_result
from bot.wording.morning import OUTCOMES
from bot.wording.plan import PHASES, name_race
from bot.wording.voice import Voice
from bot.wording.workout import name_distance, name_workout, say_length, write_workout

Json = dict[str, Any]

WORDS = {
    "plan": "Your plan",
    "rest": "Rest",
    "today": "Today",
    "why": "Why",
    "run": "What you ran",
    "lighter": "lighter week",
    "now": "this week",
    "close": "Close",
    "stopwatch": "Stopwatch",
    "go": "Start",
    "tap": "Tap at the line",
    "early": "Start now",
    "recovery": "Recovery",
    "rep": "Rep {n} of {of}",
    "target": "target {time}",
    "undo_tap": "Undo tap",
    "end": "End here",
    "result": "Your reps",
    "send": "Send to the coach",
    "drop": "Throw away",
    "sure": "Tap again to throw them away",
    "sent": "Sent: the answer is in the chat.",
    "waits": "No line: kept here, and sent as soon as there is one.",
    "refused": "The coach does not take these times. Tell them in the chat.",
    "sound": "A beep every 100 m at target pace. Turn the sound up and keep the screen on.",
    "by_feel": "No target yet: by feel, without beeps.",
    "faster": "{s} s faster",
    "slower": "{s} s slower",
    "even": "on target",
    "nothing": "The plan cannot be shown here. Open it with the button in the chat.",
    "stranger": "We have not met yet. Write /start in the chat.",
    "offline": "The plan could not be loaded. Try again when you are online.",
    "again": "Try again",
}


def write_words(voice: Voice) -> dict[str, str]:
    """Say the page's own words; what is in braces is filled in there."""
    holes = {"n": "{n}", "of": "{of}", "time": "{time}", "s": "{s}"}
    return {name: _plain(voice.say(words, **holes)) for name, words in WORDS.items()}


def write_plan_page(voice: Voice, view: SeasonView) -> Json:
    """Write a season: its race, and week by week what each day asked and what came of it."""
    race = view.season.goal_race
    day = None if race.day is None else voice.day(race.day)
    return {
        "language": voice.language,
        "words": write_words(voice),
        "race": _plain(name_race(voice, race)),
        "race_day": day,
        "today": view.today.isoformat(),
        "weekdays": [voice.short_weekday(number) for number in range(7)],
        "weeks": [_week(voice, view, week) for week in view.season.weeks],
    }


def _week(voice: Voice, view: SeasonView, week: SeasonWeek) -> Json:
    days = list(days_from(week.starts, week.ends))
    head = voice.say(
        "<b>Week {number}: {phase}</b>", number=week.number, phase=voice.say(PHASES[week.phase])
    )
    return {
        "number": week.number,
        "phase": week.phase.value,
        "name": _plain(head),
        "dates": f"{voice.bare_day(days[0])} – {voice.bare_day(days[-1])}",
        "is_now": week.starts <= view.today <= week.ends,
        "is_lighter": week.is_step_back,
        "total": _total(voice, view, days),
        # Where the plan began within a week, the days before it are empty.
        "empty": (week.starts - monday_of(week.starts)) // DAY,
        "days": [_day(voice, view, day) for day in days],
    }


def _total(voice: Voice, view: SeasonView, days: Sequence[date]) -> str:
    asked = [view.planned[day].workout.distance for day in days if day in view.planned]
    metres = sum(each.metres for each in asked if each is not None)
    run = sum(
        one.result.distance.metres
        for day in days
        for one in view.run.get(day, ())
        if one.result.distance is not None
    )
    parts = [voice.distance(Distance(each)) for each in (run, metres) if each]
    return " / ".join(parts)


def _day(voice: Voice, view: SeasonView, day: date) -> Json:
    planned, results = view.planned.get(day), view.run.get(day, ())
    shown: Json = {
        "date": day.isoformat(),
        "number": day.day,
        "day": voice.day(day),
        "is_today": day == view.today,
        "run": [_plain(name_result(voice, one.result)) for one in results],
    }
    if planned is None:
        return shown | _unasked(voice, results)
    workout = planned.workout
    return shown | {
        "kind": workout.kind.value,
        "label": _label(voice, workout),
        "name": _plain(name_workout(voice, workout)),
        "outcome": planned.outcome.value,
        "outcome_words": voice.say(OUTCOMES[planned.outcome]),
        "steps": _plain(write_workout(voice, workout)).split("\n"),
        "why": [_plain(voice.say(rule(rule_id).sentence)) for rule_id in workout.why],
        "sets": _sets(voice, planned),
    }


def _unasked(voice: Voice, results: Sequence[LoggedResult]) -> Json:
    name = voice.say(WORDS["rest"])
    distance = next((one.result.distance for one in results if one.result.distance), None)
    label = "" if distance is None else voice.distance(distance)
    kind = "rest" if not results else "unasked"
    return {"kind": kind, "label": label, "name": name, "outcome": "done" if results else "rest"}


def _label(voice: Voice, workout: Workout) -> str:
    """Name a workout where there is hardly room: ``4×400``, ``8 km``."""
    reps = workout.reps
    if workout.kind is WorkoutKind.RACE:
        return "" if reps is None else name_distance(voice, reps.distance)
    if workout.kind is WorkoutKind.TIME_TRIAL:
        return voice.say("mile")
    if reps is not None and reps.count > 1:
        return f"{reps.count}×{reps.distance.metres:.0f}"
    return "" if workout.distance is None else say_length(voice, workout, workout.distance)


def _sets(voice: Voice, planned: PlannedWorkout) -> list[Json]:
    """Lay out what a stopwatch takes: reps, the pace of each, and how long to recover."""
    workout = planned.workout
    parts = [reps for reps in (workout.reps, workout.touch) if reps is not None and reps.count > 1]
    return [_set(voice, reps) for reps in parts]


def _set(voice: Voice, reps: Reps) -> Json:
    recovery, target = reps.recovery, reps.rep_target
    seconds = None if recovery is None or recovery.duration is None else recovery.duration.seconds
    return {
        "count": reps.count,
        "metres": reps.distance.metres,
        "length": voice.rep_distance(reps.distance),
        "target_s": None if target is None else target.seconds,
        "target": None if target is None else voice.rep(target),
        "recovery_s": seconds,
    }


def _plain(html: str) -> str:
    return unescape(re.sub(r"</?[a-z]+>", "", html))
