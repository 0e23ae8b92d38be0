"""A runner's stay with the coach: when it begins, and the day on which the message is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from zlib import crc32

from bot.coaching.plan import plan_ahead
from bot.domain.brief import Weekday
from bot.domain.calendar import DAY, WEEK, days_from, monday_of, sunday_of
from bot.domain.meeting import Topic
from bot.domain.quantities import Distance
from bot.domain.workout.workout import Workout, WorkoutKind
from tests.replies.rows import Row, State, Today
from tests.seasons.life import Life
from tests.seasons.persons import FIRST_DAY, WORDS_FOR, ZONES, Manner, Person
from tests.seasons.phrases import write_distance

_HOME = {"en": "Berlin", "de": "Berlin", "es": "Madrid", "fr": "Madrid"}
_KINDS: Mapping[Today, set[WorkoutKind | None]] = {
    Today.EASY: {WorkoutKind.EASY},
    Today.WORKOUT: {WorkoutKind.MILE_WORKOUT, WorkoutKind.RACE_SPECIFIC},
    Today.LONG: {WorkoutKind.LONG},
    Today.REST: {None},
    Today.TRIAL: {WorkoutKind.TIME_TRIAL},
}
_NEAR = 3 * DAY
Plan = Mapping[date, Workout]


@dataclass(frozen=True, slots=True)
class Stay:
    """The days of a stay.

    Attributes:
        meant: The weekday that the row names, in the week it means.
    """

    begins: date
    meant: date
    race_day: date | None


def stay_of(state: State, shift: int = 0) -> Stay:
    """Date a row; it can be lived for some weeks more or less, and the race stays as far away."""
    weeks = state.weeks_lived + shift
    meant = FIRST_DAY + weeks * WEEK + state.weekday * DAY
    begins = FIRST_DAY
    if weeks <= 0:  # a day is enough, and a day for each message
        begins = meant - (1 + len(state.told) + bool(state.told)) * DAY
    return Stay(begins, meant, _race_day(state, meant))


def _race_day(state: State, today: date) -> date | None:
    """Find the last Sunday within the weeks that are said to be left."""
    if state.today is Today.RACE:
        return today
    if state.today is Today.DAY_AFTER_RACE:
        return today - DAY
    if state.weeks_to_race is None:
        return None
    about = today + timedelta(days=round(7 * state.weeks_to_race))
    sunday = about if about.weekday() == Weekday.SUN else sunday_of(about) - WEEK
    return sunday_of(today + DAY) if state.weeks_to_race >= 0 and sunday <= today else sunday


def person_of(row: Row, stay: Stay) -> Person:
    """The person who tells the coach what the row says, and runs what is asked."""
    state, place = row.state, _HOME[row.language]
    minutes, _, seconds = (state.mile or "9:00").partition(":")
    weekly, longest = (
        "none" if km is None else write_distance(Distance(1000 * km), state.units, row.language)
        for km in (state.weekly_km, state.longest_km)
    )
    return Person(
        seed=crc32(str(row.id).encode()),
        manner=Manner.COMPLIANT,
        language=row.language,
        units=state.units,
        goal=state.goal,
        race_day=stay.race_day,
        weekly_km=state.weekly_km or 0,
        first_day=stay.begins,
        zone=ZONES[place],
        mile_seconds=60 * int(minutes) + int(seconds or 0),
        answers={
            Topic.GOAL: WORDS_FOR[state.goal],
            Topic.RACE_DAY: "don't know" if stay.race_day is None else stay.race_day.isoformat(),
            Topic.TARGET: state.target or "none",
            Topic.MILE: state.mile or "don't know",
            Topic.WEEKLY: weekly,
            Topic.LONGEST: longest,
            Topic.DAYS: state.days,
            Topic.OWN_PLAN: "no",
            Topic.ZONE: place,
            Topic.PUSH_TIME: "6:30",
            Topic.AGE: str(state.age),
            Topic.HEALTH: "no",
            Topic.FIRST_RACE: "yes" if state.first_race else "no",
        },
        looks=False,
    )


async def plan_from(life: Life) -> Plan:
    """Look up what the plan asks for from today on, as far as it can be foreseen."""
    runner = await life.runner()
    assert runner is not None
    async with life.talk.open_work() as work:
        ahead = await plan_ahead(work, runner, life.day, with_recovery=True)
    return {each.day: each.workout for each in ahead}


def fits(today: Today, asked: Workout | None) -> bool:
    """Whether a day that asks for this is a day such as the row means."""
    return (None if asked is None else asked.kind) in _KINDS.get(today, set())


def day_meant(state: State, stay: Stay, plan: Plan, earliest: date = date.min) -> date | None:
    """Find the day of the week meant that holds what the row says, nearest to its weekday."""
    if state.today.is_at_a_race or _is_near(stay):
        return stay.meant
    first = max(monday_of(stay.meant), stay.begins + DAY, earliest)
    days = [
        day
        for day in days_from(first, sunday_of(stay.meant))
        if day != stay.race_day and fits(state.today, plan.get(day))
    ]
    return min(days, key=lambda day: abs(day - stay.meant), default=None)


def _is_near(stay: Stay) -> bool:
    """Whether the race is so near that each day before it has a character of its own."""
    return stay.race_day is not None and stay.meant < stay.race_day < stay.meant + _NEAR


def day_anywhere(state: State, stay: Stay, plan: Plan) -> date:
    """Find the nearest day that holds what the row says; where there is none, its weekday."""
    fitting = [day for day, asked in plan.items() if fits(state.today, asked)]
    return min(fitting, key=lambda day: abs(day - stay.meant), default=stay.meant)
