"""About a dozen runners whose whole plans are kept as text, to be read by a coach."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.brief import AgeBand, Brief, OwnPlan, Weekday
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import MILE, Duration
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from tests.builders import MONDAY, brief, days, mark, on, run
from tests.domain.seasons_lived import Live, as_planned

WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Archetype:
    """A runner, in words and as values."""

    name: str
    story: str
    brief: Brief
    marks: tuple[Mark, ...] = (mark("6:00"),)
    starts: date = MONDAY
    live_week: Live = as_planned


def in_weeks(count: int) -> date:
    """The Sunday that ends so many weeks."""
    return on(7 * count - 1)


def first_week_missed_for(weeks: int) -> Live:
    """Run four weeks, pause, and come back."""

    def live_week(history: History, planned: Sequence[PlannedWorkout]) -> History:
        first = planned[0].day if planned else MONDAY
        is_away = on(28) <= first < on(28) + weeks * WEEK
        outcome = Outcome.MISSED if is_away else Outcome.DONE
        lived = tuple(replace(each, outcome=outcome) for each in planned)
        return replace(history, planned=history.planned + lived)

    return live_week


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


HANSONS = OwnPlan(days("tue thu"), Weekday.SUN)

ARCHETYPES = (
    Archetype(
        "first_year",
        "In the first year of running: 15 km a week on three days, an 11:00 mile, a 5K in spring.",
        brief(Goal.FIVE_K, in_weeks(12), 15, 6, "tue thu sun"),
        (mark("11:00"),),
    ),
    Archetype(
        "spring_marathon",
        "A 6:00 miler with 50 km a week on five days, a marathon in 20 weeks.",
        brief(Goal.MARATHON, in_weeks(20), 50, 18, "mon tue thu sat sun"),
    ),
    Archetype(
        "fast_miler",
        "A mile in 4:28, 80 km a week on six days, a road mile in ten weeks.",
        brief(Goal.MILE, in_weeks(10), 80, 18, "mon tue wed thu sat sun"),
        (mark("4:28"),),
    ),
    Archetype(
        "masters_half",
        "54 years old, a 7:20 mile, 40 km a week on four days, a half marathon.",
        brief(Goal.HALF, in_weeks(14), 40, 15, age=AgeBand.MASTERS),
        (mark("7:20"),),
    ),
    Archetype(
        "sixteen",
        "16 years old, a 5:20 mile, 30 km a week, a 5K on a Saturday.",
        brief(
            Goal.FIVE_K,
            in_weeks(10) - timedelta(days=1),
            30,
            8,
            "mon wed fri sat",
            age=AgeBand.YOUTH,
        ),
        (mark("5:20"),),
    ),
    Archetype(
        "two_days",
        "Two running days, 18 km a week, an 8:30 mile, a 10K.",
        brief(Goal.TEN_K, in_weeks(12), 18, 10, "wed sun"),
        (mark("8:30"),),
    ),
    Archetype(
        "companion",
        "On a Hansons-like marathon plan: six days, hard on Tuesday and Thursday, long on Sunday.",
        brief(Goal.MARATHON, in_weeks(18), 80, 24, "mon tue thu fri sat sun", own_plan=HANSONS),
    ),
    Archetype(
        "off_season",
        "The off-season: 45 km a week, held, eight weeks to a faster mile.",
        brief(Goal.OFF_SEASON, None, 45, 14),
        (mark("6:40"),),
    ),
    Archetype(
        "ten_days",
        "A 10K in ten days, 40 km a week.",
        brief(Goal.TEN_K, on(10), 40, 14),
    ),
    Archetype(
        "a_year",
        "A marathon in 52 weeks, 35 km a week on four days, a 7:45 mile; a mile race on the way.",
        brief(
            Goal.MARATHON,
            in_weeks(52),
            35,
            12,
            tune_ups=(GoalRace(Goal.MILE, in_weeks(44) - timedelta(days=1)),),
        ),
        (mark("7:45"),),
    ),
    Archetype(
        "five_weeks_off",
        "Five weeks off after four good ones, then back; a half marathon in 22 weeks.",
        brief(Goal.HALF, in_weeks(22), 45, 16),
        live_week=first_week_missed_for(5),
    ),
    Archetype(
        "troubled",
        "A season with two misses, a knee at 5 of 10, a trial in 5:52 and a run far too long.",
        brief(Goal.HALF, in_weeks(16), 40, 14),
        live_week=troubled,
    ),
    Archetype(
        "unknown_mile",
        "New to running: no mile, 12 km a week on three days, a 10K in 16 weeks.",
        brief(Goal.TEN_K, in_weeks(16), 12, 5, "tue fri sun", is_new=True),
        (),
    ),
)
