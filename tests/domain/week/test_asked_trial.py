"""A time trial on request: the first day with room for it, or the reason why it waits."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.brief import Brief, Health
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import MILE, Duration
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.season import plan_season
from bot.domain.week.asked_trial import TrialError, ask_for_trial
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from tests.builders import MONDAY, brief, history, intervals, logged, mark, on
from tests.domain.seasons_lived import as_planned


def lived(briefed: Brief, weeks: int) -> History:
    season = plan_season(briefed, MONDAY)
    happened = history(mark("6:00"))
    for number in range(1, weeks + 1):
        happened = as_planned(happened, plan_week(briefed, season, number, happened))
    return happened


def ask(
    briefed: Brief | None = None, week: int = 2, weekday: int = 0, happened: History | None = None
) -> PlannedWorkout:
    briefed = briefed or brief()
    happened = lived(briefed, week - 1) if happened is None else happened
    today = on(7 * (week - 1) + weekday)
    season = plan_season(briefed, MONDAY)
    standing = plan_week(briefed, season, week, happened)
    happened = replace(happened, planned=(*happened.planned, *standing))
    return ask_for_trial(briefed, season, happened, today)[1]


def refusal(briefed: Brief | None = None, week: int = 2, happened: History | None = None) -> str:
    with pytest.raises(TrialError) as refused:
        ask(briefed, week, happened=happened)
    return str(refused.value)


def test_it_takes_the_place_of_the_weeks_workout() -> None:
    trial = ask(week=5)

    assert trial.workout.kind is WorkoutKind.TIME_TRIAL
    assert trial.workout.why[0] == "trial-asked"
    assert trial.day == on(4 * 7 + 1)


@pytest.mark.parametrize(("weekday", "day"), [(0, 8), (1, 10), (3, 15)])
def test_it_comes_on_the_next_day_with_room_this_week_or_next(weekday: int, day: int) -> None:
    assert ask(week=2, weekday=weekday).day == on(day)


def test_after_the_weeks_hard_workout_it_comes_next_week() -> None:
    happened = lived(brief(), 4)
    tuesday = logged(intervals(), on(4 * 7 + 1))

    trial = ask(
        week=5, weekday=2, happened=replace(happened, results=(*happened.results, tuesday))
    )

    assert trial.day == on(5 * 7 + 1)


@pytest.mark.parametrize(
    ("briefed", "week", "words"),
    [
        (brief(health=Health.SOMETHING_APPLIES), 2, "until a doctor has cleared you"),
        (brief(race_day=on(7 + 8)), 2, "your race is near"),
        (brief(Goal.MARATHON, on(20 * 7 - 1)), 18, "your race is near"),
        (brief(is_new=True), 3, "your first weeks are easy running only"),
        (brief(tune_ups=(GoalRace(Goal.FIVE_K, on(7 + 6)),)), 2, "your race is near"),
    ],
)
def test_what_speaks_against_it_is_said(briefed: Brief, week: int, words: str) -> None:
    assert words in refusal(briefed, week)


@pytest.mark.parametrize("kind", [SetbackKind.PAIN, SetbackKind.FEVER, SetbackKind.PAUSE])
@pytest.mark.parametrize("ended", [None, on(3)])
def test_pain_illness_and_breaks_come_first(kind: SetbackKind, ended: date | None) -> None:
    happened = replace(lived(brief(), 1), setbacks=(Setback(kind, on(2), ended),))

    assert "two weeks without pain, illness or a break" in refusal(happened=happened)


def test_all_out_efforts_keep_four_weeks_apart() -> None:
    run = logged(Result(kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration(359)), on(2))

    assert "from 2027-02-03 on" in refusal(happened=replace(lived(brief(), 1), results=(run,)))


def test_two_slow_and_hard_workouts_make_a_new_trial_worth_it_at_once() -> None:
    happened = lived(brief(), 7)
    run = logged(Result(kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration(359)), on(22))
    slow = [
        logged(intervals((95, 95, 95, 95), rpe=9), each.day)
        for each in happened.planned
        if each.workout.kind is WorkoutKind.MILE_WORKOUT and each.day > on(24)
    ]

    trial = ask(week=7, happened=replace(lived(brief(), 6), results=(run, *slow)))

    assert len(slow) >= 2
    assert trial.workout.why[0] == "trial-asked"


def test_a_wish_passes_after_two_weeks() -> None:
    briefed = replace(brief(), trial_asked=on(7))
    season = plan_season(briefed, MONDAY)

    planned = plan_week(briefed, season, 4, lived(brief(), 3))

    assert WorkoutKind.TIME_TRIAL not in {each.workout.kind for each in planned}


def test_a_wish_is_over_once_the_trial_is_run() -> None:
    briefed = replace(brief(), trial_asked=on(7))
    run = logged(Result(kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration(359)), on(8))
    season = plan_season(briefed, MONDAY)

    planned = plan_week(briefed, season, 3, replace(lived(briefed, 2), results=(run,)))

    assert WorkoutKind.TIME_TRIAL not in {each.workout.kind for each in planned}
