"""The card of a morning: where in the season it is, what to run, and one line about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.log.fact_kinds import LogFact
from bot.domain.rules import rule
from bot.domain.season.season import Season
from bot.domain.workout.duration import is_told_in_minutes, told_minutes
from bot.domain.workout.workout import Manner, PlannedWorkout, Recovery, Reps, Workout, WorkoutKind
from bot.mail.letters import Letter
from bot.wording.morning import day_buttons
from bot.wording.morning_facts import tell_fact
from bot.wording.telling import Telling
from bot.wording.voice import Html, Voice
from bot.wording.workout import (
    name_briefly,
    name_effort,
    name_reps_briefly,
    name_workout,
    say_minutes,
    write_extras,
    write_workout,
)

KEY = "morning"
# From there on pace says little, and minutes are what one runs by: 7:30 a kilometre.
_BY_MINUTES = 450
_RACE_NEAR = 14  # days
_WORKOUTS = {WorkoutKind.MILE_WORKOUT, WorkoutKind.RACE_SPECIFIC}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a day lies in its season.

    Attributes:
        days: To race day; ``None`` where there is no race.
    """

    week: int
    weeks: int
    days: int | None

    @classmethod
    def of(cls, season: Season, day: date) -> "Place | None":
        """Find the place of a day; ``None`` beyond the season, and after its race."""
        week = season.week_of(day)
        race_day = season.goal_race.day
        if week is None or (race_day is not None and day > race_day):
            return None
        is_before = race_day is not None and day < race_day
        days = (race_day - day).days if race_day is not None and is_before else None
        weeks = [each for each in season.weeks if race_day is None or each.starts <= race_day]
        return cls(week.number, max(len(weeks), week.number), days)


def write_card(
    telling: Telling,
    planned: PlannedWorkout,
    place: Place | None,
    facts: Sequence[LogFact],
    *,
    is_late: bool = False,
) -> Letter:
    """Write the push of a day, and keep what was said with it."""
    voice = telling.voice
    lines = [_head(voice, planned.day, place), *_session(telling, planned.workout)]
    fact = tell_fact(telling, facts)
    text = "\n".join(line for line in (*lines, fact) if line)
    if is_late:
        text = f"{voice.say('Sorry, late: I could not reach Telegram earlier.')}\n\n{text}"
    telling.keep(KEY, "")
    return Letter(text, day_buttons(voice, planned))


def _head(voice: Voice, day: date, place: Place | None) -> str:
    parts = [f"<b>{voice.short_day(day)}</b>"]
    if place is not None and (place.days is None or place.days > _RACE_NEAR):
        parts.append(voice.say("week {number} of {weeks}", number=place.week, weeks=place.weeks))
    if place is not None and place.days is not None:
        parts.append(voice.count("{n} day", "{n} days", place.days))
    return " · ".join(parts)


def _session(telling: Telling, workout: Workout) -> Iterator[str]:
    reps = workout.reps
    if workout.kind in {WorkoutKind.EASY, WorkoutKind.LONG} and reps is None:
        yield _easy(telling.voice, workout)
        yield from _explained(telling, workout)
    elif workout.kind in _WORKOUTS and reps is not None and reps.count > 1:
        yield from _workout(telling, workout)
    else:
        yield f"<b>{name_workout(telling.voice, workout)}</b>"
        yield write_workout(telling.voice, workout)
    if workout.follows("upper-end"):
        yield telling.voice.say(rule("upper-end").sentence)


def _easy(voice: Voice, workout: Workout) -> str:
    if workout.distance is None:
        return voice.say("Your own run, as your plan has it.")
    is_long = workout.kind is WorkoutKind.LONG
    name = Html((name_workout if is_long else name_briefly)(voice, _bare(workout)))
    if workout.easy is None:
        return voice.say("<b>{run}</b>, at a pace you can talk at", run=name)
    if is_told_in_minutes(workout):
        length = voice.distance(workout.distance)
        return voice.say("<b>{run}</b>, about {time}", run=name, time=length)
    values = {"run": name, "time": say_minutes(voice, told_minutes(workout))}
    if workout.easy.slow.seconds_per_km > _BY_MINUTES:
        return voice.say("<b>{run}</b>, about {time}", **values)
    return voice.say(
        "<b>{run}</b>, about {time}, {range}", **values, range=voice.pace_range(workout.easy)
    )


def _bare(workout: Workout) -> Workout:
    return replace(workout, strides=0, hills=0)


def _explained(telling: Telling, workout: Workout) -> Iterator[str]:
    """Write strides and hills at length three times, and in short after."""
    voice = telling.voice
    if workout.strides:
        yield _at_length_or(
            telling,
            "explained.strides",
            write_extras(voice, workout),
            voice.count(
                "Then {n} stride of 20 s.", "Then {n} strides of 20 s each.", workout.strides
            ),
        )
    if workout.hills:
        yield _at_length_or(
            telling,
            "explained.hills",
            write_extras(voice, workout),
            voice.count(
                "Then {n} hill of 10 s, walk down.",
                "Then {n} hills of 10 s, walk down.",
                workout.hills,
            ),
        )
    if not workout.strides and not workout.hills:
        talk = voice.say("Slow enough to talk in full sentences all the way.")
        yield _at_length_or(telling, "explained.easy", talk, "")
    if workout.follows("walk-breaks"):
        breaks = voice.say(rule("walk-breaks").sentence)
        short = voice.say("Run 4 min, walk 1, if you like.")
        yield _at_length_or(telling, "explained.walk_breaks", breaks, short)


def _at_length_or(telling: Telling, key: str, long: str, short: str) -> str:
    if telling.at_length(key):
        telling.keep(key, "")
        return long
    return short


def _workout(telling: Telling, workout: Workout) -> Iterator[str]:
    voice, reps = telling.voice, workout.reps
    assert reps is not None  # noqa: S101 - as the caller knows
    yield _set(voice, reps, workout)
    if workout.touch is not None:
        yield voice.say("Then {reps}", reps=Html(_set(voice, workout.touch)))
    if workout.warm_up is not None and workout.cool_down is not None:
        yield voice.say(
            "{before} min easy and 2 to 4 strides before, {after} min easy after.",
            before=round(workout.warm_up.seconds / 60),
            after=round(workout.cool_down.seconds / 60),
        )
    yield from _beside_own_plan(telling, workout)
    feel = voice.say(
        "The first should feel too slow; after the last you could do one more."
        if reps.rep_target is not None
        else "By feel, the last one as fast as the first."
    )
    yield _at_length_or(telling, "explained.reps", feel, "")


def _set(voice: Voice, reps: Reps, workout: Workout | None = None) -> str:
    """Write reps with their rest; those that are not at mile pace say what they are."""
    parts = [name_reps_briefly(voice, reps)]
    if workout is not None and workout.kind is WorkoutKind.RACE_SPECIFIC:
        parts.append(name_effort(voice, reps))
    if reps.recovery is not None:
        parts.append(_rest(voice, reps.recovery))
    return ", ".join((f"<b>{parts[0]}</b>", *parts[1:]))


def _beside_own_plan(telling: Telling, workout: Workout) -> Iterator[str]:
    """Say whether it takes the place of something in the runner's own plan, and why.

    What it replaces is said each time, for it changes what the other plan asks for that day;
    where an added one was put is explained like everything else, and then known.
    """
    if workout.follows("companion-in-place"):
        yield telling.voice.say(rule("companion-in-place").sentence)
    if workout.follows("companion-apart"):
        why = telling.voice.say(rule("companion-apart").sentence)
        yield _at_length_or(telling, "explained.companion_apart", why, "")


def _rest(voice: Voice, recovery: Recovery) -> str:
    if recovery.distance is None:
        return voice.say("{time} easy between", time=str(recovery.duration))
    length = voice.distance(recovery.distance)
    if recovery.manner is Manner.WALK:
        return voice.say("walk {length} between", length=length)
    if recovery.duration is None:
        return voice.say("jog {length} between", length=length)
    return voice.say(
        "jog {length} between, about {time}", length=length, time=str(recovery.duration)
    )
