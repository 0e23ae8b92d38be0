"""About a dozen runners whose whole plans are kept as text, to be read by a coach."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.brief import AgeBand, Brief, OwnPlan, Weekday
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import MILE, Duration
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from tests.builders import MONDAY, brief, days, km, mark, on, run
from tests.domain.seasons_lived import Live, as_planned

WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Archetype:
    """A runner, in words and as values; ``docs/plans.md`` has why a coach signs the plan."""

    name: str
    story: str
    brief: Brief
    marks: tuple[Mark, ...] = (mark("6:00"),)
    starts: date = MONDAY
    live_week: Live = as_planned


def in_weeks(count: int) -> date:
    """The Sunday that ends so many weeks."""
    return on(7 * count - 1)


def troubled(history: History, planned: Sequence[PlannedWorkout]) -> History:
    """Week 2: two misses.  5: a knee.  9: a trial in 5:52.  13: a run far too long."""
    number = len({each.day.isocalendar()[:2] for each in history.planned}) + 1
    lived = [replace(each, outcome=Outcome.DONE) for each in planned]
    results: list[LoggedResult] = []
    setbacks: list[Setback] = []
    if number == 2:
        lived[:2] = [replace(each, outcome=Outcome.MISSED) for each in planned[:2]]
    if number == 5:
        knee = planned[-2].day
        lived[-2:] = [replace(each, outcome=Outcome.MISSED) for each in planned[-2:]]
        setbacks = [Setback(SetbackKind.PAIN, knee, knee + timedelta(days=3), 5, "knee")]
    if number == 13:
        results = [LoggedResult(planned[-1].day, 13, run(26, None))]
    for each in planned:
        if each.workout.kind is WorkoutKind.TIME_TRIAL:
            trial = Result(
                kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration.parse("5:52")
            )
            results.append(LoggedResult(each.day, number, trial))
    return replace(
        history,
        planned=history.planned + tuple(lived),
        results=history.results + tuple(results),
        setbacks=history.setbacks + tuple(setbacks),
    )


HANSONS = OwnPlan(days("tue thu"), Weekday.SUN, speed_day=Weekday.TUE)

PFITZINGER = OwnPlan(days("tue"), Weekday.SUN, medium_long_day=Weekday.THU, has_race_pace=True)
FIVE_DAYS, SEVEN_DAYS = "mon tue thu sat sun", "mon tue wed thu fri sat sun"


def _archetype(  # noqa: PLR0913, PLR0917 - an attribute each
    name: str,
    story: str,
    briefed: Brief,
    mile: str,
    years: int | None = None,
    live_week: Live = as_planned,
) -> Archetype:
    marks = (mark(mile),)
    known = with_easy_pace(replace(briefed, years=years), marks)
    return Archetype(name, story, known, marks, live_week=live_week)


ARCHETYPES = (
    _archetype(
        "first_year",
        "In the first year of running: 15 km a week on three days, an 11:00 mile, a 5K.",
        brief(Goal.FIVE_K, in_weeks(12), 15, 6, "tue thu sun"),
        "11:00",
    ),
    _archetype(
        "spring_marathon",
        "A 6:00 miler with 50 km a week on five days, a marathon in 21 weeks.",
        brief(Goal.MARATHON, in_weeks(21), 50, 18, FIVE_DAYS),
        "6:00",
    ),
    _archetype(
        "fast_half",
        "A mile in 4:28, 90 km a week on seven days, a half marathon in 16 weeks.",
        brief(Goal.HALF, in_weeks(16), 90, 25, SEVEN_DAYS),
        "4:28",
    ),
    _archetype(
        "masters_half",
        "54 years old, a 7:30 mile, 32 km a week on four days, a half marathon.",
        brief(Goal.HALF, in_weeks(16), 32, 12, age=AgeBand.MASTERS),
        "7:30",
        54,
    ),
    _archetype(
        "sixteen",
        "16 years old, a 5:20 mile, 35 km a week, a mile race in ten weeks.",
        brief(Goal.MILE, in_weeks(10), 35, 10, "mon wed thu sat sun", age=AgeBand.YOUTH),
        "5:20",
        16,
    ),
    _archetype(
        "two_days",
        "Two running days, 18 km a week, an 8:30 mile, a 10K.",
        brief(Goal.TEN_K, in_weeks(12), 18, 10, "wed sun"),
        "8:30",
    ),
    _archetype(
        "companion",
        "On a Hansons-like marathon plan: speed on Tuesday, tempo on Thursday, long on Sunday.",
        brief(Goal.MARATHON, in_weeks(18), 80, 24, "mon tue thu fri sat sun", own_plan=HANSONS),
        "6:00",
    ),
    _archetype(
        "companion_pfitzinger",
        "On a Pfitzinger-like marathon plan: hard on Tuesday, medium-long on Thursday, long on "
        "Sunday with race pace in it.",
        brief(Goal.MARATHON, in_weeks(18), 70, 24, FIVE_DAYS, own_plan=PFITZINGER),
        "6:00",
    ),
    _archetype(
        "off_season",
        "The off-season: 45 km a week, held, eight weeks to a faster mile.",
        brief(Goal.OFF_SEASON, None, 45, 14),
        "6:40",
    ),
    _archetype("nine_days", "A 10K in nine days.", brief(Goal.TEN_K, on(9), 40, 14), "6:40"),
    _archetype(
        "a_year",
        "A marathon in 52 weeks, 35 km a week on four days, a 7:45 mile.",
        brief(Goal.MARATHON, in_weeks(52), 35, 12),
        "7:45",
    ),
    _archetype(
        "five_weeks_off",
        "Back after five weeks off: 15 km a week now, 45 before; a half marathon in 18 weeks.",
        replace(
            brief(Goal.HALF, in_weeks(18), 15, 6),
            weeks_off=5,
            usual_distance=km(45),
            usual_longest=km(16),
        ),
        "7:00",
    ),
    _archetype(
        "seventy",
        "70 years old, a 10:00 mile, 25 km a week on four days, a 10K.",
        brief(Goal.TEN_K, in_weeks(14), 25, 9, age=AgeBand.SENIOR),
        "10:00",
        70,
    ),
    _archetype(
        "first_marathon",
        "The first marathon in 16 weeks: 25 km a week, the longest 10 km, a 9:00 mile.",
        replace(brief(Goal.MARATHON, in_weeks(16), 25, 10), is_first_race=True),
        "9:00",
    ),
    _archetype(
        "large_marathon",
        "110 km a week on seven days, a 5:00 mile, a marathon in 21 weeks.",
        brief(Goal.MARATHON, in_weeks(21), 110, 30, SEVEN_DAYS),
        "5:00",
    ),
    _archetype(
        "troubled",
        "A season with two misses, a knee at 5 of 10, a trial in 5:52 and a run far too long.",
        brief(Goal.HALF, in_weeks(16), 40, 14),
        "6:00",
        live_week=troubled,
    ),
)
