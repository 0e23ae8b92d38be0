"""What a watch recorded, as a result."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.log.one_run import Likeness, compare, join
from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import MILE, Distance, Duration, Pace, PaceRange
from bot.domain.recording.activity import Activity, Lap
from bot.domain.recording.laps import find_reps
from bot.domain.recording.recording import find_same, understand
from bot.domain.workout.workout import Intensity, Reps, Workout, WorkoutKind
from tests.builders import km, workout

START = datetime(2027, 1, 5, 17, tzinfo=UTC)
EASY = PaceRange(Pace(315), Pace(347))  # of a 6:00 mile
FOUR_HUNDREDS = replace(workout(4, 400), easy=EASY)  # in 89.5 s each
TWO_HUNDREDS = replace(workout(8, 200), easy=EASY)
EASY_RUN = Workout(kind=WorkoutKind.EASY, distance=km(8), easy=EASY)


def lap(metres: float, seconds: float) -> Lap:
    return Lap(Distance(metres), Duration(seconds))


def activity(*laps: Lap, metres: float | None = None, paused: float = 0) -> Activity:
    moving = sum(one.duration.seconds for one in laps)
    return Activity(
        started_at=START,
        distance=Distance(metres or sum(one.metres for one in laps)),
        moving=Duration(moving),
        elapsed=Duration(moving + paused),
        laps=laps,
    )


def session(reps: list[Lap], jog: Lap | None = None) -> list[Lap]:
    """Reps with a jog between them, a warm-up before and a cool-down after."""
    laps = [lap(2000, 700)]
    for number, rep in enumerate(reps):
        laps += [rep] if number == 0 or jog is None else [jog, rep]
    return [*laps, lap(1600, 560)]


def test_laps_of_a_rep_day_become_reps() -> None:
    laps = session([lap(407, 90), lap(394, 91), lap(389, 89), lap(411, 92)], lap(400, 180))

    found = understand(activity(*laps), FOUR_HUNDREDS)

    assert found.result.kind is ResultKind.INTERVALS
    assert found.result.reps == 4
    assert found.result.rep_distance == Distance(400)
    assert [split.seconds for split in found.result.splits] == [90, 91, 89, 92]


def test_what_was_no_rep_is_told() -> None:
    laps = session([lap(400, 90)] * 4, lap(400, 180))

    left_out = understand(activity(*laps), FOUR_HUNDREDS).left_out

    assert left_out is not None
    assert left_out.warm_up == Distance(2000)
    assert left_out.recoveries == 3
    assert left_out.cool_down == Distance(1600)


def test_the_whole_run_counts_besides_the_reps() -> None:
    laps = session([lap(400, 90)] * 4, lap(400, 180))

    result = understand(activity(*laps), FOUR_HUNDREDS).result

    assert result.distance == Distance(6400)
    assert result.duration == Duration(2160)


def test_200s_may_be_run_where_400s_were_asked() -> None:
    laps = session([lap(195, 44), lap(210, 45)] * 4, lap(200, 95))

    result = understand(activity(*laps), FOUR_HUNDREDS).result

    assert (result.reps, result.rep_distance) == (8, Distance(200))


def test_a_rep_that_fell_apart_is_still_a_rep() -> None:
    laps = session([lap(400, 90), lap(400, 92), lap(400, 94), lap(400, 110)], lap(200, 130))

    assert understand(activity(*laps), FOUR_HUNDREDS).result.reps == 4


def test_an_easy_run_on_a_rep_day_has_no_reps() -> None:
    found = understand(activity(*[lap(400, 130)] * 15), FOUR_HUNDREDS)

    assert found.result.kind is ResultKind.RUN
    assert found.lacks is WorkoutKind.MILE_WORKOUT


def test_kilometre_laps_of_an_easy_run_are_no_threshold_reps() -> None:
    asked = Reps(5, km(1), Intensity.THRESHOLD, Pace(262))
    hard = Workout(kind=WorkoutKind.RACE_SPECIFIC, distance=km(9), reps=asked, easy=EASY)

    easy = understand(activity(*[lap(1000, 320)] * 9), hard)
    run = understand(activity(*[lap(1000, 325)] * 2, *[lap(1000, 263)] * 5, lap(1000, 330)), hard)

    assert easy.result.kind is ResultKind.RUN
    assert run.result.reps == 5


def test_reps_by_feel_are_those_that_outrun_the_rest() -> None:
    by_feel = workout(4, 400, mile=None)

    jogged = understand(activity(*session([lap(400, 100)] * 4, lap(400, 200))), by_feel)
    even = understand(activity(*[lap(400, 150)] * 10), by_feel)

    assert jogged.result.reps == 4
    assert even.result.kind is ResultKind.RUN


@pytest.mark.parametrize("asked", [None, EASY_RUN], ids=["rest day", "easy day"])
def test_unmistakable_reps_are_seen_on_any_day(asked: Workout | None) -> None:
    reps = understand(activity(*session([lap(400, 90)] * 4, lap(400, 180))), asked)
    run = understand(activity(*[lap(1000, 330)] * 8), asked)

    assert reps.result.reps == 4
    assert run.result.kind is ResultKind.RUN
    assert run.lacks is None


def test_what_the_watch_calls_recovery_is_no_rep() -> None:
    jogs = Lap(Distance(400), Duration(92), is_easy=True)

    assert understand(activity(*session([lap(400, 90)] * 4, jogs)), FOUR_HUNDREDS).result.reps == 4


def test_a_trial_is_the_lap_that_stands_out() -> None:
    trial = Workout(
        kind=WorkoutKind.TIME_TRIAL,
        distance=km(5),
        reps=Reps(1, MILE, Intensity.REPETITION, Pace(224)),
    )

    run = understand(activity(lap(2000, 700), lap(1618, 359.4), lap(1500, 540)), trial)
    easy = understand(activity(lap(1609, 560), lap(1609, 560)), trial)

    assert run.result.kind is ResultKind.TIME_TRIAL
    assert run.result.distance == MILE
    assert run.result.duration == Duration(359.4)
    assert easy.result.kind is ResultKind.RUN
    assert easy.lacks is WorkoutKind.TIME_TRIAL


def test_the_clock_of_a_race_does_not_stop() -> None:
    race = Workout(
        kind=WorkoutKind.RACE,
        distance=km(10),
        reps=Reps(1, km(10), Intensity.INTERVAL, Pace(245)),
    )

    run = understand(activity(*[lap(1007, 245)] * 10, paused=8), race).result

    assert (run.kind, run.distance, run.duration) == (ResultKind.RACE, km(10), Duration(2458))


@given(
    st.lists(st.tuples(st.floats(-24, 24), st.floats(0.92, 1.12)), min_size=2, max_size=12),
    st.sampled_from([200.0, 400.0]),
    st.floats(1.9, 2.6),
)
def test_reps_are_found_whatever_gps_makes_of_them(
    reps: list[tuple[float, float]], metres: float, jog: float
) -> None:
    second = 89.5 * metres / 400
    run = [lap(metres + off, second * share) for off, share in reps]
    asked = TWO_HUNDREDS if metres == 200 else FOUR_HUNDREDS

    found = find_reps(session(run, lap(metres, second * jog)), asked)

    assert found is not None
    assert found.distance == Distance(metres)
    assert list(found.laps) == run


@given(
    st.lists(st.tuples(st.floats(30, 3000), st.floats(5, 1200)), max_size=30),
    st.sampled_from([None, EASY_RUN, FOUR_HUNDREDS, TWO_HUNDREDS, workout(4, 400, mile=None)]),
)
def test_nothing_is_made_up(laps: list[tuple[float, float]], asked: Workout | None) -> None:
    recorded = [lap(metres, seconds) for metres, seconds in laps]

    found = find_reps(recorded, asked)

    if found is not None:
        assert all(rep in recorded for rep in found.laps)
        assert all(abs(rep.metres - found.distance.metres) <= 25 for rep in found.laps)
        left = found.left_out
        counted = len(found.laps) + left.recoveries
        assert counted <= len(recorded)
        assert (left.warm_up is None) == (recorded[0] == found.laps[0])


def logged(result: Result) -> LoggedResult:
    return LoggedResult(START.date(), 1, result)


def test_the_same_file_is_known_again() -> None:
    first = understand(activity(lap(8000, 2700)), None).result
    other_format = replace(first, distance=Distance(8090), started_at=START + timedelta(seconds=4))

    for known in (first, other_format):
        assert find_same([logged(known)], first) == logged(known)


def test_another_run_of_the_day_is_another_run() -> None:
    first = understand(activity(lap(8000, 2700)), None).result
    evening = replace(first, started_at=START + timedelta(hours=8))
    false_start = replace(first, distance=Distance(120), duration=Duration(40))
    in_words = Result(kind=ResultKind.RUN, distance=km(5), duration=Duration(1700))

    for known in (evening, false_start, in_words, Result(kind=ResultKind.RUN)):
        assert find_same([logged(known)], first) is None
        assert compare(in_words, first) is Likeness.ANOTHER


@pytest.mark.parametrize(
    ("late", "metres", "seconds"),
    [(0, 9000, 2900), (20, 8000, 2700), (600, 6400, 2100), (-240, 8700, 2950)],
)
def test_what_another_watch_recorded_meanwhile_is_the_same_run(
    late: float, metres: float, seconds: float
) -> None:
    """Nobody runs twice at a time, whatever the two tell of how far it was."""
    first = understand(activity(lap(8000, 2700)), None).result
    other = replace(
        first,
        distance=Distance(metres),
        duration=Duration(seconds),
        started_at=START + timedelta(seconds=late),
    )

    assert find_same([logged(first)], other) == logged(first)
    assert find_same([logged(other)], first) == logged(other)
    assert find_same([logged(other), logged(first)], first) == logged(first)


def test_warm_up_race_and_cool_down_are_three_runs() -> None:
    runs = [
        replace(
            understand(activity(lap(metres, seconds)), None).result,
            started_at=START + timedelta(seconds=late),
        )
        for late, metres, seconds in ((0, 2000, 680), (700, 5000, 1250), (1960, 2000, 690))
    ]

    for one in runs:
        others = [logged(other) for other in runs if other is not one]
        assert find_same(others, one) is None


@pytest.mark.parametrize(
    ("metres", "seconds", "likeness"),
    [
        (8000, 2710, Likeness.SAME),
        (8200, 2700, Likeness.SAME),
        (8500, 2700, Likeness.PERHAPS),
        (8000, 2900, Likeness.PERHAPS),
        (5000, 1700, Likeness.ANOTHER),
    ],
)
def test_a_run_in_words_is_the_recorded_one_where_the_figures_agree(
    metres: float, seconds: float, likeness: Likeness
) -> None:
    recorded = understand(activity(lap(8000, 2700)), None).result
    told = Result(kind=ResultKind.RUN, distance=Distance(metres), duration=Duration(seconds))

    assert compare(told, recorded) is likeness


def test_reps_that_were_typed_stay_and_the_file_adds_the_rest() -> None:
    run = understand(activity(lap(8000, 2700)), FOUR_HUNDREDS).result
    times = (Duration(90), Duration(91), Duration(90), Duration(89))
    typed = Result(kind=ResultKind.INTERVALS, reps=4, rep_distance=Distance(400), splits=times)

    joined = join(typed, replace(run, heart_rate=151))

    assert compare(typed, run) is Likeness.SAME
    assert (joined.kind, joined.splits) == (ResultKind.INTERVALS, times)
    assert (joined.distance, joined.duration, joined.heart_rate) == (km(8), Duration(2700), 151)


def test_other_times_of_the_reps_are_asked_about() -> None:
    run = understand(activity(*session([lap(400, 90)] * 4, lap(400, 180))), FOUR_HUNDREDS).result
    times = (Duration(90), Duration(91), Duration(90), Duration(89))
    typed = Result(kind=ResultKind.INTERVALS, reps=4, rep_distance=Distance(400), splits=times)

    assert compare(typed, run) is Likeness.SAME
    assert compare(replace(typed, splits=times[:3]), run) is Likeness.PERHAPS


def test_a_race_that_was_told_stays_a_race() -> None:
    run = understand(activity(lap(10_080, 2904), lap(2000, 700)), None).result
    race = Result(kind=ResultKind.RACE, distance=km(10), duration=Duration(2900))

    assert compare(race, run) is Likeness.SAME
    assert (join(race, run).kind, join(race, run).duration) == (ResultKind.RACE, Duration(2900))
