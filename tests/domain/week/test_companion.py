"""Companion mode: one mile workout, strides and hills around the plan a runner follows."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.brief import OwnPlan, Weekday
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from tests.builders import brief, days, on
from tests.domain.seasons_lived import LivedWeek, live

HANSONS = "mon tue thu fri sat sun"


def companion(  # noqa: PLR0913
    running: str,
    hard: str,
    long: Weekday | None = Weekday.SUN,
    *,
    speed: Weekday | None = None,
    medium_long: Weekday | None = None,
    has_race_pace: bool = False,
) -> list[LivedWeek]:
    own = OwnPlan(days(hard) if hard else frozenset(), long, speed, medium_long, has_race_pace)
    return live(brief(Goal.MARATHON, on(20 * 7 - 1), 70, 22, running_days=running, own_plan=own))


def block(weeks: list[LivedWeek]) -> list[LivedWeek]:
    return [week for week in weeks if week.week.phase is Phase.MILE_BLOCK]


def mile_workouts(weeks: list[LivedWeek]) -> list[PlannedWorkout]:
    return [
        each
        for week in weeks
        for each in week.planned
        if each.workout.kind is WorkoutKind.MILE_WORKOUT
    ]


def test_a_day_apart_from_all_own_hard_days_takes_the_mile_workout() -> None:
    workouts = mile_workouts(block(companion("mon tue thu sat sun", "thu")))

    assert {each.day.weekday() for each in workouts} == {Weekday.TUE}
    assert all("companion-apart" in each.workout.why for each in workouts)


def test_without_such_a_day_it_takes_the_place_of_an_own_hard_workout() -> None:
    workouts = mile_workouts(block(companion(HANSONS, "tue thu")))

    assert {each.day.weekday() for each in workouts} == {Weekday.TUE}
    assert all("companion-in-place" in each.workout.why for each in workouts)


def test_without_any_room_only_strides_and_hills_are_added() -> None:
    weeks = companion("mon tue wed thu fri sat sun", "mon tue wed thu fri")

    assert not mile_workouts(block(weeks))
    assert any("companion-no-room" in e.workout.why for w in block(weeks) for e in w.planned)


def test_it_takes_the_place_of_an_own_workout_every_second_week() -> None:
    weeks = block(companion(HANSONS, "tue thu"))

    assert [
        len(week.days_of(WorkoutKind.MILE_WORKOUT, WorkoutKind.TIME_TRIAL)) for week in weeks
    ] == [1 if week.week.number % 2 == 0 or _has_trial(week) else 0 for week in weeks]


def test_it_takes_the_place_of_own_speed_work_every_week() -> None:
    weeks = block(companion(HANSONS, "tue thu", speed=Weekday.TUE))

    fast = [week.days_of(WorkoutKind.MILE_WORKOUT, WorkoutKind.TIME_TRIAL) for week in weeks]

    assert [len(each) for each in fast] == [1] * len(weeks)
    assert {day.weekday() for each in fast for day in each} == {Weekday.TUE}


def test_no_mile_workout_is_added_beside_own_speed_work() -> None:
    weeks = block(companion("mon tue thu sat sun", "thu", speed=Weekday.THU))

    workouts = mile_workouts(weeks)

    assert {each.day.weekday() for each in workouts} == {Weekday.THU}
    assert all("companion-in-place" in each.workout.why for each in workouts)


def test_beside_long_runs_at_race_pace_only_touches_are_added() -> None:
    workouts = mile_workouts(block(companion("mon tue thu sat sun", "", has_race_pace=True)))

    assert workouts
    for each in workouts:
        assert each.workout.reps
        assert each.workout.reps.total.metres == 800


def test_a_long_run_at_race_pace_and_a_hard_day_leave_the_place_of_the_hard_day() -> None:
    workouts = mile_workouts(block(companion("mon tue thu sat sun", "thu", has_race_pace=True)))

    assert {each.day.weekday() for each in workouts} == {Weekday.THU}
    assert all("companion-in-place" in each.workout.why for each in workouts)


def test_the_own_medium_long_run_is_left_as_it_is() -> None:
    weeks = companion("mon tue wed fri sun", "fri", medium_long=Weekday.WED)

    kept = [e.workout for w in weeks for e in w.planned if e.day.weekday() == Weekday.WED]

    assert kept
    assert all(not each.strides and not each.hills for each in kept)
    assert {each.kind for each in kept} == {WorkoutKind.EASY}


def _has_trial(week: LivedWeek) -> bool:
    return bool(week.days_of(WorkoutKind.TIME_TRIAL))


@pytest.mark.parametrize(
    ("running", "hard"),
    [(HANSONS, "tue thu"), ("mon tue thu sat sun", "thu"), ("tue wed fri sun", "")],
)
def test_the_runners_own_runs_are_left_alone(running: str, hard: str) -> None:
    for week in companion(running, hard):
        for each in week.planned:
            if each.workout.kind in {WorkoutKind.EASY, WorkoutKind.LONG}:
                assert each.workout.distance is None
                assert "own-plan" in each.workout.why


def test_strides_and_hills_keep_away_from_the_runners_own_hard_days() -> None:
    for week in companion(HANSONS, "tue thu"):
        hard = week.days_of(
            WorkoutKind.MILE_WORKOUT, WorkoutKind.RACE_SPECIFIC, WorkoutKind.TIME_TRIAL
        )
        for each in week.planned:
            if each.workout.strides or each.workout.hills:
                assert all(abs((each.day - day).days) >= 2 for day in hard)


def test_no_week_is_stepped_back_for_a_plan_that_is_not_ours() -> None:
    assert not any(week.week.is_step_back for week in companion(HANSONS, "tue thu"))


def test_the_last_ten_weeks_have_touches_only_every_second_week_and_where_there_is_room() -> None:
    crowded = [w for w in companion(HANSONS, "tue thu") if w.week.phase is Phase.RACE_SPECIFIC]
    roomy = [
        w for w in companion("mon tue thu sat sun", "thu") if w.week.phase is Phase.RACE_SPECIFIC
    ]

    assert not mile_workouts(crowded)
    touches = mile_workouts(roomy)
    assert len(touches) in {len(roomy) // 2, len(roomy) - len(roomy) // 2}
    assert all(e.workout.reps and e.workout.reps.total.metres <= 800 for e in touches)


WEEKDAYS = st.sets(st.sampled_from(list(Weekday)), min_size=3).map(frozenset)


@settings(max_examples=60, deadline=None)
@given(WEEKDAYS, st.data())
def test_whatever_the_runners_plan_is_the_mile_workout_keeps_48_hours_from_it(
    running: frozenset[Weekday], data: st.DataObject
) -> None:
    hard = data.draw(st.sets(st.sampled_from(sorted(running)), max_size=3).map(frozenset))
    long = data.draw(st.none() | st.sampled_from(sorted(running)))
    own = OwnPlan(hard - {long}, long)
    weeks = live(brief(Goal.MARATHON, on(18 * 7 - 1), 70, 22, running_days=running, own_plan=own))
    heavy = [each.day for week in weeks for each in week.planned if each.workout.kind in _HEAVY]

    for each in mile_workouts(weeks):
        assert not any(0 < abs((each.day - day).days) < 2 for day in heavy)
    for week in weeks:
        assert len(week.days_of(WorkoutKind.MILE_WORKOUT, WorkoutKind.TIME_TRIAL)) <= 1


_HEAVY = frozenset(WorkoutKind) - {WorkoutKind.EASY}


RACE = date(2027, 3, 7)


def test_own_hard_runs_right_before_the_race_become_easy() -> None:
    lived = live(
        brief(
            goal=Goal.TEN_K,
            race_day=RACE,
            running_days="tue thu sat sun",
            own_plan=OwnPlan(hard_days=days("tue thu"), long_day=Weekday.SAT),
        )
    )
    near = [e for week in lived for e in week.planned if 0 < (RACE - e.day).days < 4]

    assert near
    assert not any(each.workout.kind.is_hard for each in near)
