"""Ordinary values, so that a test names only what it is about.

Anna runs from Berlin: 40 km a week on four days, a mile in 6:00, a half marathon in spring.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from bot.domain.brief import AgeBand, Brief, Health, OwnPlan, Weekday
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import History
from bot.domain.log.results import LoggedResult, Result, ResultKind, Rpe
from bot.domain.quantities import MILE, Distance, Duration, Pace, PaceRange, Units
from bot.domain.runner import Runner, RunnerId, Status
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.workout.workout import (
    Intensity,
    Manner,
    Outcome,
    PlannedWorkout,
    Recovery,
    Reps,
    Workout,
    WorkoutKind,
)

MONDAY = date(2027, 1, 4)
MONDAY_7_AM = datetime(2027, 1, 4, 6, 0, tzinfo=UTC)  # 7:00 in Berlin
RACE_DAY = date(2027, 4, 25)  # a Sunday, 16 weeks from that Monday
TUE_THU_SAT_SUN = frozenset({Weekday.TUE, Weekday.THU, Weekday.SAT, Weekday.SUN})

_WEEKDAYS = {day.name.lower(): day for day in Weekday}


def days(words: str) -> frozenset[Weekday]:
    """Read ``"tue thu sat"``."""
    return frozenset(_WEEKDAYS[word] for word in words.split())


def km(count: float) -> Distance:
    return Distance(count * 1000)


def brief(  # noqa: PLR0913
    goal: Goal = Goal.HALF,
    race_day: date | None = RACE_DAY,
    weekly_km: float | None = 40,
    longest_km: float | None = 14,
    running_days: frozenset[Weekday] | str = TUE_THU_SAT_SUN,
    *,
    age: AgeBand = AgeBand.ADULT,
    health: Health = Health.NOTHING_APPLIES,
    is_new: bool = False,
    own_plan: OwnPlan | None = None,
    tune_ups: tuple[GoalRace, ...] = (),
) -> Brief:
    return Brief(
        goal_race=GoalRace(goal, None if goal is Goal.OFF_SEASON else race_day),
        weekly_distance=None if weekly_km is None else km(weekly_km),
        longest_run=None if longest_km is None else km(longest_km),
        days=days(running_days) if isinstance(running_days, str) else running_days,
        age=age,
        health=health,
        is_new=is_new,
        own_plan=own_plan,
        tune_ups=tune_ups,
    )


def runner(  # noqa: PLR0913
    runner_id: int = 7,
    *,
    name: str = "Anna",
    language: str = "en",
    units: Units = Units.KM,
    zone: str = "Europe/Berlin",
    push_time: time = time(7, 0),
    push_until: time | None = None,
    started: date = MONDAY,
    status: Status = Status.ACTIVE,
    briefed: Brief | None = None,
) -> Runner:
    return Runner(
        id=RunnerId(runner_id),
        name=name,
        language=language,
        units=units,
        zone=zone,
        push_time=push_time,
        push_until=push_until,
        brief=briefed or brief(),
        started=started,
        status=status,
    )


def mark(time: str = "6:00", distance: Distance = MILE, day: date = MONDAY) -> Mark:
    return Mark(day, distance, Duration.parse(time))


def workout(
    reps: int = 4,
    metres: float = 400,
    mile: str | None = "6:00",
    kind: WorkoutKind = WorkoutKind.MILE_WORKOUT,
) -> Workout:
    """The mile workout: 4 × 400 m at the pace of a 6:00 mile, 89.5 s each."""
    target = None if mile is None else Pace.of(MILE, Duration.parse(mile))
    return Workout(
        kind=kind,
        distance=km(7),
        reps=Reps(
            reps,
            Distance(metres),
            Intensity.REPETITION,
            target,
            Recovery(Manner.JOG, Distance(metres)),
        ),
        warm_up=Duration(720),
        cool_down=Duration(600),
        easy=PaceRange(Pace(315), Pace(347)),
        why=("mile-workout",),
    )


def easy_run(distance_km: float = 8, *, strides: int = 0, hills: int = 0) -> Workout:
    return Workout(
        kind=WorkoutKind.EASY,
        distance=km(distance_km),
        easy=PaceRange(Pace(315), Pace(347)),
        strides=strides,
        stride_pace=Pace(246) if strides else None,
        hills=hills,
        why=("easy-run",),
    )


def long_run(distance_km: float = 14) -> Workout:
    return Workout(
        kind=WorkoutKind.LONG,
        distance=km(distance_km),
        easy=PaceRange(Pace(315), Pace(347)),
        why=("long-run",),
    )


def planned(
    day: date = MONDAY, asked: Workout | None = None, outcome: Outcome = Outcome.PLANNED
) -> PlannedWorkout:
    return PlannedWorkout(day, asked or workout(), outcome)


def run(distance_km: float = 8, time: str | None = "45:00", rpe: float | None = None) -> Result:
    return Result(
        kind=ResultKind.RUN,
        distance=km(distance_km),
        duration=None if time is None else Duration.parse(time),
        rpe=None if rpe is None else Rpe(rpe),
    )


def intervals(
    splits: Iterable[float] = (89, 90, 89, 90), metres: float = 400, rpe: float | None = None
) -> Result:
    times = tuple(map(Duration, splits))
    return Result(
        kind=ResultKind.INTERVALS,
        reps=len(times),
        rep_distance=Distance(metres),
        splits=times,
        rpe=None if rpe is None else Rpe(rpe),
    )


def logged(result: Result, day: date = MONDAY, message_id: int = 1) -> LoggedResult:
    return LoggedResult(day, message_id, result)


def history(
    *marks: Mark,
    planned: Iterable[PlannedWorkout] = (),
    results: Iterable[LoggedResult] = (),
) -> History:
    return History(marks=marks, planned=tuple(planned), results=tuple(results))


def on(days_later: int, start: date = MONDAY) -> date:
    return start + timedelta(days=days_later)
