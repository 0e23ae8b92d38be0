"""A week is made from what was really run: breaks, pain, illness, spikes, marks, slow workouts."""

from dataclasses import replace

import pytest

from bot.domain.health.breaks import Break, find_breaks, fitness_left
from bot.domain.log.history import History, Run, Setback, SetbackKind
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import MILE, TEN_K, Duration
from bot.domain.season.season import plan_season
from bot.domain.week.situation import situation_of
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from tests.builders import (
    MONDAY,
    brief,
    history,
    intervals,
    logged,
    mark,
    on,
    planned,
    run,
    workout,
)
from tests.domain.seasons_lived import as_planned

BLOCK = 7  # an ordinary week of the block, begun on its Monday
FIRST = on(7 * (BLOCK - 1))
BRIEF = brief()
SEASON = plan_season(BRIEF, MONDAY)


def lived_until(number: int) -> History:
    """The weeks before a number, run as planned."""
    happened = history(mark("6:00"))
    for week in range(1, number):
        happened = as_planned(happened, plan_week(BRIEF, SEASON, week, happened))
    return happened


BEFORE = lived_until(BLOCK)


def week(happened: History, number: int = BLOCK) -> tuple[PlannedWorkout, ...]:
    return plan_week(BRIEF, SEASON, number, happened)


def after_an_unplanned_10k() -> tuple[PlannedWorkout, ...]:
    """The week after a 10K on the Sunday before, which the plan knew nothing of."""
    raced = Result(kind=ResultKind.RACE, distance=TEN_K, duration=Duration(42 * 60))
    results = (*BEFORE.results, LoggedResult(on(7 * (BLOCK - 1) - 1), 99, raced))
    return week(replace(BEFORE, results=results))


def test_an_unplanned_race_drops_the_workout_of_its_easy_days_and_does_not_move_it() -> None:
    assert "mile_workout" in kinds(week(BEFORE))

    assert not {"mile_workout", "race_specific"} & set(kinds(after_an_unplanned_10k()))


def test_the_long_run_after_an_unplanned_race_is_30_percent_shorter() -> None:
    ordinary, after = (
        next(each.workout for each in planned if each.workout.kind is WorkoutKind.LONG)
        for planned in (week(BEFORE), after_an_unplanned_10k())
    )

    assert ordinary.distance
    assert after.distance
    assert after.distance.metres <= 0.7 * ordinary.distance.metres + 1


def kinds(planned: tuple[PlannedWorkout, ...]) -> list[str]:
    return [str(each.workout.kind) for each in planned]


def metres(planned: tuple[PlannedWorkout, ...]) -> float:
    return sum(each.workout.distance.metres for each in planned if each.workout.distance)


def target_of(planned: tuple[PlannedWorkout, ...]) -> float:
    [target] = [
        each.workout.reps.target.seconds_per_km * MILE.metres / 1000
        for each in planned
        if each.workout.reps and each.workout.reps.target
    ]
    return target


def mile_asked_for(happened: History) -> float:
    target = situation_of(BRIEF, SEASON, BLOCK, happened).form.target
    assert target is not None
    return target.duration_over(MILE).seconds


def without(happened: History, days: int) -> History:
    """The same, but nothing was run in the last days before the week."""
    planned = tuple(
        replace(each, outcome=Outcome.MISSED) if (FIRST - each.day).days <= days else each
        for each in happened.planned
    )
    return replace(happened, planned=planned)


def held_back(kind: SetbackKind, days: int, severity: float | None = None) -> History:
    """The same, with a setback that ended the day before the week."""
    ended = on(-1, FIRST)
    return replace(BEFORE, setbacks=(Setback(kind, on(-days, FIRST), ended, severity),))


def still(kind: SetbackKind, severity: float | None = None) -> History:
    return replace(BEFORE, setbacks=(Setback(kind, on(-1, FIRST), None, severity),))


def test_an_ordinary_week_has_its_workout() -> None:
    assert kinds(week(BEFORE)) == ["mile_workout", "easy", "easy", "long"]


def test_one_missed_run_is_not_made_up() -> None:
    planned = list(BEFORE.planned)
    planned[-2] = replace(planned[-2], outcome=Outcome.MISSED)

    assert kinds(week(replace(BEFORE, planned=tuple(planned)))) == kinds(week(BEFORE))
    assert metres(week(replace(BEFORE, planned=tuple(planned)))) <= metres(week(BEFORE))


def test_a_missed_workout_is_asked_again_in_the_same_form() -> None:
    planned = tuple(
        replace(each, outcome=Outcome.MISSED)
        if each.workout.kind is WorkoutKind.MILE_WORKOUT and each.day > on(-8, FIRST)
        else each
        for each in BEFORE.planned
    )
    missed = BEFORE.planned[-4].workout.reps
    asked = week(replace(BEFORE, planned=planned))[0].workout.reps

    assert missed
    assert asked
    assert asked.distance == missed.distance


def test_three_easy_runs_come_first_after_a_week_off() -> None:
    planned = week(without(BEFORE, 7))

    assert kinds(planned)[:3] == ["easy", "easy", "easy"]
    assert all("return-easy" in each.workout.why for each in planned[:3])


def test_after_a_week_off_the_distance_starts_with_half_and_goes_on_with_three_quarters() -> None:
    """Tuesday and Thursday are in the first half of the way back, the weekend in the second."""
    back, ordinary = week(without(BEFORE, 7)), week(BEFORE)

    assert metres(back) <= 0.625 * metres(ordinary) + 500
    assert metres(back[:2]) < metres(back[2:])


def test_six_days_off_leave_the_end_of_the_next_week_whole() -> None:
    """The way back takes as long as the days off: what begins after it is an ordinary day."""
    taken = Break(MONDAY, on(7))

    assert [taken.load_on(on(day)) for day in (7, 9, 10, 12, 13)] == [0.5, 0.5, 0.75, 0.75, 1.0]
    assert taken.load_in([on(7), on(10), on(13)]) == 0.75


def test_after_two_weeks_off_a_week_of_easy_running_comes_first() -> None:
    assert set(kinds(week(without(BEFORE, 14)))) == {"easy"}


def test_a_few_more_days_off_do_not_shorten_the_way_back_from_many() -> None:
    """Three weeks off, one run, and then six days off: the three weeks still count."""
    lived = lived_until(BLOCK + 1)
    planned = tuple(
        replace(each, outcome=Outcome.MISSED)
        if each.day >= on(-28, FIRST) and each.day != on(1, FIRST)
        else each
        for each in lived.planned
    )

    assert set(kinds(week(replace(lived, planned=planned), BLOCK + 1))) == {"easy"}


def test_five_months_off_are_still_a_break_two_months_after_them() -> None:
    runs = [Run(MONDAY, 8_000), Run(on(150), 5_000), Run(on(218), 5_000)]
    asked_but_missed = History(planned=(planned(on(60), outcome=Outcome.MISSED),))

    breaks = find_breaks(BRIEF, asked_but_missed, runs, until=on(219))

    assert 149 in [each.days_off for each in breaks]


def test_a_race_that_was_missed_in_a_break_is_no_reason_to_rest() -> None:
    runs = [Run(MONDAY, 8_000), Run(on(18), 5_000)]
    race = workout(reps=1, metres=1609.344, kind=WorkoutKind.RACE)
    missed = History(planned=(planned(on(9), race, Outcome.MISSED),))

    [taken] = find_breaks(BRIEF, missed, runs, until=on(19))

    assert taken.days_off == 17


@pytest.mark.parametrize(
    ("days_off", "left"),
    [
        (5, 1.0), (7, 0.994), (10, 0.985), (14, 0.973), (21, 0.952), (28, 0.931), (42, 0.889),
        (56, 0.847), (70, 0.805), (72, 0.8), (100, 0.8),
    ],
)  # fmt: skip
def test_a_break_costs_fitness_by_its_length(days_off: int, left: float) -> None:
    assert fitness_left(days_off) == pytest.approx(left)


def test_between_two_lengths_the_loss_is_interpolated() -> None:
    assert fitness_left(25) == pytest.approx(0.952 - (0.952 - 0.931) * 4 / 7)


def test_a_break_eases_the_target_until_a_new_mark() -> None:
    rested = without(BEFORE, 7)
    tested = replace(rested, marks=(*rested.marks, mark("6:00", day=on(3, FIRST))))

    assert mile_asked_for(rested) > 360
    assert mile_asked_for(tested) == pytest.approx(360)


def test_a_pause_asks_for_nothing() -> None:
    assert week(still(SetbackKind.PAUSE)) == ()


@pytest.mark.parametrize("severity", [1, 3, None])
def test_a_little_pain_leaves_short_easy_runs(severity: float | None) -> None:
    planned = week(still(SetbackKind.PAIN, severity))

    assert set(kinds(planned)) == {"easy"}
    assert not any(each.workout.strides or each.workout.hills for each in planned)
    assert all("pain-easy" in each.workout.why for each in planned)


@pytest.mark.parametrize("severity", [4, 5, 6, 9])
def test_more_pain_asks_for_nothing(severity: float) -> None:
    assert week(still(SetbackKind.PAIN, severity)) == ()


def test_after_worse_pain_running_comes_back_by_the_ladder() -> None:
    planned = week(held_back(SetbackKind.PAIN, 5, 7))

    assert [each.workout.why[0] for each in planned] == ["ladder-1", "ladder-1", "ladder-2"]
    assert planned[0].workout.distance == MILE


def test_a_cold_leaves_short_easy_runs() -> None:
    assert set(kinds(week(still(SetbackKind.ILLNESS)))) == {"easy"}


def test_fever_asks_for_nothing() -> None:
    assert week(still(SetbackKind.FEVER)) == ()


def test_as_many_easy_days_as_ill_days_follow_a_fever() -> None:
    planned = week(held_back(SetbackKind.FEVER, 5))

    assert all(
        each.workout.kind is WorkoutKind.EASY for each in planned if each.day <= on(5, FIRST)
    )


def test_the_way_back_from_a_fever_is_half_and_then_three_quarters_as_far() -> None:
    usual = {
        each.day: each.workout.distance.metres
        for each in week(replace(BEFORE, marks=()))
        if each.workout.distance
    }
    back = {
        each.day: each.workout.distance.metres
        for each in week(held_back(SetbackKind.FEVER, 5))
        if each.workout.distance and "after-fever" in each.workout.why
    }
    first, *_, last = sorted(back)

    assert back[first] < 0.7 * max(usual.values())
    assert back[first] < back[last]


def test_a_red_flag_stops_everything() -> None:
    assert week(still(SetbackKind.RED_FLAG)) == ()


def test_a_run_far_too_long_is_followed_by_three_easier_days() -> None:
    too_long = LoggedResult(on(-1, FIRST), 9, run(25, None))
    planned = week(replace(BEFORE, results=(too_long,)))

    assert planned[0].workout.kind is WorkoutKind.EASY
    assert "spike" in planned[0].workout.why
    assert planned[1].workout.kind is WorkoutKind.MILE_WORKOUT


def test_a_new_mile_sets_new_targets() -> None:
    trial = Result(kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration.parse("5:52"))
    planned = week(replace(BEFORE, results=(logged(trial, on(-3, FIRST)),)))

    assert target_of(planned) == pytest.approx(352)


def slow_workouts(rpe: float) -> History:
    """The last two mile workouts 6 % slow."""
    workouts = [each for each in BEFORE.planned if each.workout.kind is WorkoutKind.MILE_WORKOUT][
        -2:
    ]
    results = tuple(
        logged(
            intervals([reps.rep_target.seconds * 1.06] * reps.count, reps.distance.metres, rpe),
            each.day,
        )
        for each in workouts
        if (reps := each.workout.reps) and reps.rep_target
    )
    return replace(BEFORE, results=results)


def test_two_slow_and_hard_workouts_ease_the_target_until_a_new_mark() -> None:
    eased = week(slow_workouts(9))
    tested = replace(slow_workouts(9), marks=(mark("6:05", day=on(-1, FIRST)),))

    assert target_of(eased) == pytest.approx(360 * 1.05)
    assert "slow-twice" in eased[0].workout.why
    assert target_of(week(tested)) == pytest.approx(365)


def test_two_slow_workouts_that_felt_easy_change_nothing() -> None:
    assert target_of(week(slow_workouts(6))) == pytest.approx(360)


def test_the_rest_of_a_week_made_anew_leaves_a_moved_workout_where_it_is() -> None:
    planned = week(BEFORE)
    moved = replace(planned[0], day=on(3, FIRST))
    easy = replace(planned[1], day=planned[0].day)
    made = replace(BEFORE, planned=(*BEFORE.planned, easy, moved, *planned[2:]))

    assert [each.day for each in week(made) if each.workout.kind.is_hard] == [on(3, FIRST)]


def test_the_same_history_gives_the_same_week() -> None:
    assert week(slow_workouts(9)) == week(slow_workouts(9))
