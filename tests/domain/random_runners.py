"""Every kind of runner who may come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import strategies as st

from bot.domain.brief import AgeBand, Brief, Health, Weekday
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.log.results import LoggedResult, Result, ResultKind, Rpe
from bot.domain.quantities import MILE, Distance, Duration, Pace
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from tests.builders import MONDAY
from tests.domain.seasons_lived import Live

STARTS = st.integers(0, 6).map(lambda days: MONDAY + timedelta(days=days))


@st.composite
def briefs(draw: st.DrawFn, starts: date) -> Brief:
    goal = draw(st.sampled_from(list(Goal)))
    days_away = draw(st.integers(3, 140) | st.integers(3, 140) | st.integers(141, 728))
    age = draw(st.sampled_from([AgeBand.YOUTH, AgeBand.ADULT, AgeBand.MASTERS, AgeBand.SENIOR]))
    if age is AgeBand.YOUTH and goal is Goal.MARATHON:
        goal = Goal.HALF
    weekly = draw(st.none() | st.floats(3, 140))
    return Brief(
        goal_race=GoalRace(
            goal, None if goal is Goal.OFF_SEASON else starts + timedelta(days=days_away)
        ),
        weekly_distance=None if weekly is None else Distance(round(weekly * 1000)),
        longest_run=draw(_longest(weekly)),
        days=frozenset(draw(st.sets(st.sampled_from(list(Weekday)), min_size=2))),
        age=age,
        health=draw(st.sampled_from([Health.NOTHING_APPLIES] * 7 + [Health.SOMETHING_APPLIES])),
        is_new=draw(st.sampled_from([False, False, False, True])),
        tune_ups=draw(_tune_ups(starts, days_away)),
        trial_asked=draw(_trial_asked(starts)),
    )


def marks(day: date) -> st.SearchStrategy[tuple[Mark, ...]]:
    mile = st.integers(230, 1000).map(lambda seconds: (Mark(day, MILE, Duration(seconds)),))
    return st.just(()) | mile | mile | mile


@st.composite
def _tune_ups(draw: st.DrawFn, starts: date, days_away: int) -> tuple[GoalRace, ...]:
    if days_away < 35 or draw(st.integers(0, 3)):
        return ()
    goal = draw(st.sampled_from([Goal.MILE, Goal.FIVE_K, Goal.TEN_K]))
    return (GoalRace(goal, starts + timedelta(days=draw(st.integers(14, days_away - 14)))),)


def _trial_asked(starts: date) -> st.SearchStrategy[date | None]:
    asked = st.integers(0, 100).map(lambda days: starts + timedelta(days=days))
    return st.none() | st.none() | asked


def _longest(weekly: float | None) -> st.SearchStrategy[Distance | None]:
    if weekly is None:
        return st.none()
    return st.none() | st.floats(0.15, 0.9).map(
        lambda share: Distance(max(1000, round(share * weekly * 1000)))
    )


@st.composite
def lives(draw: st.DrawFn) -> Live:
    """A runner who misses runs, runs too far, gets hurt or ill, pauses, and times miles."""
    chance = draw(st.randoms(use_true_random=False))

    def live_week(history: History, planned: Sequence[PlannedWorkout]) -> History:
        results: list[LoggedResult] = []
        outcomes: list[PlannedWorkout] = []
        is_away = chance.random() < 0.08
        for each in planned:
            if is_away or chance.random() < 0.12:
                outcomes.append(replace(each, outcome=Outcome.MISSED))
                continue
            outcomes.append(replace(each, outcome=Outcome.DONE))
            results.append(LoggedResult(each.day, len(history.results), _run(each, chance)))
        setbacks = history.setbacks
        if planned and chance.random() < 0.08:
            setbacks = (*setbacks, _setback(planned[-1].day, chance))
        return replace(
            history,
            planned=history.planned + tuple(outcomes),
            results=history.results + tuple(results),
            setbacks=setbacks,
        )

    return live_week


def _run(each: PlannedWorkout, chance: Random) -> Result:
    workout = each.workout
    if workout.reps and workout.kind in {WorkoutKind.TIME_TRIAL, WorkoutKind.RACE}:
        pace = (workout.reps.target or Pace(300)).seconds_per_km * chance.uniform(0.97, 1.06)
        duration = Pace(pace).duration_over(workout.reps.distance)
        return Result(
            kind=ResultKind(workout.kind), distance=workout.reps.distance, duration=duration
        )
    if workout.reps and workout.reps.rep_target and workout.kind is WorkoutKind.MILE_WORKOUT:
        split = Duration(workout.reps.rep_target.seconds * chance.uniform(0.95, 1.08))
        return Result(
            kind=ResultKind.INTERVALS,
            reps=workout.reps.count,
            rep_distance=workout.reps.distance,
            splits=(split,) * workout.reps.count,
            rpe=Rpe(chance.randint(5, 10)),
        )
    if workout.distance is None:
        return Result(kind=ResultKind.RUN)
    too_far = chance.random() < 0.05
    metres = workout.distance.metres * (chance.uniform(1.3, 2) if too_far else 1)
    return Result(kind=ResultKind.RUN, distance=Distance(round(metres)))


def _setback(day: date, chance: Random) -> Setback:
    kind = chance.choice(list(SetbackKind))
    length = timedelta(days=chance.randint(0, 40 if kind is SetbackKind.PAUSE else 9))
    severity = chance.randint(0, 10) if kind is SetbackKind.PAIN else None
    return Setback(kind, day, day + length, severity)
