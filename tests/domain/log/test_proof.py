"""Whether the same effort has become faster: said when it is likely, and not before."""

from datetime import date, timedelta

import pytest

from bot.domain.health.heat import heat_of
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.log.proof import (
    TYPICAL_OF_CONTROLS,
    Timed,
    controls_of,
    easier_reps,
    is_control_day,
    prove,
    prove_controls,
)
from bot.domain.log.results import LoggedResult, Result, ResultKind, Rpe
from bot.domain.quantities import Distance, Duration
from bot.domain.season.season import plan_season
from bot.domain.workout.workout import Outcome, PlannedWorkout
from tests.builders import (
    MONDAY,
    brief,
    easy_run,
    history,
    intervals,
    logged,
    long_run,
    mark,
    on,
    planned,
    workout,
)

THREE_WEEKS = 21


def timed(*seconds: float) -> list[Timed]:
    return [Timed(on(n * THREE_WEEKS), each) for n, each in enumerate(seconds)]


def control(seconds: float, day: date = MONDAY, effort: float | None = 3) -> LoggedResult:
    result = Result(
        kind=ResultKind.INTERVALS,
        reps=1,
        rep_distance=Distance(2000),
        splits=(Duration(seconds),),
        rpe=None if effort is None else Rpe(effort),
    )
    return logged(result, day)


def test_two_controls_three_weeks_apart_say_nothing_yet() -> None:
    assert prove(timed(712, 691), TYPICAL_OF_CONTROLS) is None


def test_what_lies_within_the_usual_difference_is_no_change() -> None:
    found = prove(timed(712, 715, 709, 706), TYPICAL_OF_CONTROLS)

    assert found is not None
    assert found.least < 0 < found.most
    assert not found.is_quicker
    assert not found.is_slower


def test_what_is_clearly_quicker_has_a_range_that_says_so() -> None:
    found = prove(timed(712, 712, 712, 690, 690, 690), TYPICAL_OF_CONTROLS)

    assert found is not None
    assert found.is_quicker
    assert (found.before, found.now, found.since) == (Duration(712), Duration(690), MONDAY)
    assert 0 < found.least < 22 < found.most


def test_slower_is_said_as_readily() -> None:
    found = prove(timed(690, 690, 690, 720, 720, 720), TYPICAL_OF_CONTROLS)

    assert found is not None
    assert found.is_slower


def test_a_runner_whose_times_scatter_is_told_less_surely() -> None:
    steady = prove(timed(712, 711, 713, 690, 691, 689), TYPICAL_OF_CONTROLS)
    wild = prove(timed(680, 712, 744, 658, 690, 722), TYPICAL_OF_CONTROLS)

    assert steady is not None
    assert wild is not None
    assert steady.is_quicker
    assert not wild.is_quicker
    assert wild.most - wild.least > steady.most - steady.least


def test_more_controls_make_it_surer() -> None:
    few = prove(timed(712, 690, 690), TYPICAL_OF_CONTROLS)
    many = prove(timed(712, 712, 712, 690, 690, 690), TYPICAL_OF_CONTROLS)

    assert few is not None
    assert many is not None
    assert few.most - few.least > many.most - many.least


def test_a_control_on_a_hot_day_counts_for_what_it_would_have_been() -> None:
    hot = Setback(SetbackKind.HEAT, MONDAY, MONDAY, heat_of(30, 0.7).index)

    [cool] = controls_of(history(mark("7:00"), results=[control(720)]))
    [freed] = controls_of(History(results=(control(720),), setbacks=(hot,)))

    assert cool.seconds == 720
    assert 650 < freed.seconds < 700


@pytest.mark.parametrize(
    "result",
    [
        control(712, effort=8),  # hard
        control(430),  # at the mile of this runner, or nearly
        logged(intervals((712.0, 712.0))),
        logged(Result(kind=ResultKind.RUN, distance=Distance(2000), duration=Duration(712))),
    ],
)
def test_what_was_hard_or_no_single_easy_piece_is_no_control(result: LoggedResult) -> None:
    assert controls_of(history(mark("5:40"), results=[result])) == ()


def test_controls_of_the_log_are_held_together() -> None:
    runs = [control(each.seconds, each.day) for each in timed(712, 712, 690, 690)]

    found = prove_controls(history(mark("6:00"), results=runs))

    assert found is not None
    assert found.is_quicker


def test_the_same_reps_at_less_effort_are_progress() -> None:
    days = (on(1), on(50))
    results = [
        logged(intervals((90, 90, 90, 90), rpe=8), days[0]),
        logged(intervals((90, 89, 90, 90), rpe=6), days[1], 2),
    ]
    asked = [planned(day, workout(), Outcome.DONE) for day in days]

    found = easier_reps(history(planned=asked, results=results))

    assert found is not None
    assert (found.before, found.now, found.since) == (8, 6, days[0])


def week_of(number: int, *workouts: PlannedWorkout) -> list[date]:
    season = plan_season(brief(), MONDAY)
    week = season.weeks[number - 1]
    days = (week.starts + timedelta(days=n) for n in range(7))
    return [day for day in days if is_control_day(season, workouts, day)]


def test_every_third_week_one_plain_easy_run_carries_a_control() -> None:
    def runs(number: int) -> list[PlannedWorkout]:
        monday = MONDAY + timedelta(weeks=number - 1)
        return [
            planned(on(1, monday), workout()),
            planned(on(2, monday), easy_run(10)),
            planned(on(3, monday), easy_run(8, strides=4)),
            planned(on(5, monday), easy_run(8)),
            planned(on(6, monday), long_run(16)),
        ]

    assert [week_of(number, *runs(number)) for number in range(1, 6)] == [
        [],
        [on(5, MONDAY + timedelta(weeks=1))],
        [],
        [],
        [on(5, MONDAY + timedelta(weeks=4))],
    ]


def test_a_short_run_or_one_of_the_runner_s_own_plan_carries_none() -> None:
    monday = MONDAY + timedelta(weeks=1)

    assert week_of(2, planned(on(1, monday), easy_run(4.9))) == []
    assert week_of(2, planned(on(1, monday), easy_run(5))) == [on(1, monday)]
