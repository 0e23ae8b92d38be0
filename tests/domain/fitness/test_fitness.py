"""Fitness from marks: rep targets, training paces and what a race may bring."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fitness.easy_pace import easy_range
from bot.domain.fitness.fitness import Fitness, estimate_fitness, predict_race, reduce_fitness
from bot.domain.fitness.marks import Mark
from bot.domain.quantities import (
    FIVE_K,
    HALF_MARATHON,
    MARATHON,
    MILE,
    TEN_K,
    Distance,
    Duration,
)
from tests.builders import MONDAY, km, mark


def fitness_of(*marks: Mark) -> Fitness:
    fitness = estimate_fitness(marks)
    assert fitness is not None
    return fitness


def miles(count: float) -> Distance:
    return MILE * count


def test_without_a_mark_there_is_no_fitness() -> None:
    assert estimate_fitness([]) is None


@pytest.mark.parametrize(
    ("metres", "seconds"),
    [(400, 89.5), (200, 44.7)],
)
def test_a_6_minute_mile_sets_the_rep_targets(metres: float, seconds: float) -> None:
    target = fitness_of(mark("6:00")).mile_pace.duration_over(Distance(metres))

    assert target.seconds == pytest.approx(seconds, abs=0.05)


def test_the_latest_mile_sets_the_target_even_if_it_is_slower() -> None:
    earlier = mark("5:50", day=MONDAY - timedelta(weeks=6))

    assert fitness_of(earlier, mark("6:00")).mile == Duration.parse("6:00")


def test_1600_m_is_not_a_mile() -> None:
    fitness = fitness_of(mark("6:00", Distance(1600)))

    assert fitness.mile.seconds == pytest.approx(360 * 1.00584)


def test_a_mile_typed_as_1609_m_is_a_mile() -> None:
    assert fitness_of(mark("6:00", Distance(1609))).mile == Duration.parse("6:00")


def test_without_a_mile_another_race_stands_in_for_it() -> None:
    fitness = fitness_of(mark("19:57", FIVE_K))

    assert fitness.mile.seconds == pytest.approx(350, abs=1)
    assert not fitness.is_mile_real


def test_a_longer_race_leaves_the_mile_as_anchor_of_the_reps() -> None:
    fitness = fitness_of(mark("6:00"), mark("45:00", TEN_K))

    assert fitness.mile == Duration.parse("6:00")
    assert predict_race(fitness, HALF_MARATHON, km(40)).anchor.distance == TEN_K


@pytest.mark.parametrize(
    ("mile", "fast", "slow", "marathon", "threshold", "stride"),
    [
        ("5:00", "4:27", "4:55", "3:54", "3:42", "3:26"),
        ("6:00", "5:15", "5:47", "4:39", "4:22", "4:06"),
        ("7:00", "6:01", "6:38", "5:22", "5:01", "4:45"),
        ("8:00", "6:47", "7:27", "6:04", "5:40", "5:23"),
        ("10:00", "8:15", "9:02", "7:26", "6:55", "6:40"),
    ],
)
def test_a_mile_gives_the_training_paces(  # noqa: PLR0913, PLR0917
    mile: str, fast: str, slow: str, marathon: str, threshold: str, stride: str
) -> None:
    paces = fitness_of(mark(mile)).paces

    written = [
        paces.easy.fast,
        paces.easy.slow,
        paces.marathon,
        paces.threshold,
        paces.stride,
    ]
    expected = [fast, slow, marathon, threshold, stride]
    for pace, time in zip(written, expected, strict=True):
        assert pace.seconds_per_km == pytest.approx(Duration.parse(time).seconds, abs=1)


@given(st.integers(min_value=225, max_value=1500))
def test_no_training_pace_is_faster_than_mile_pace_and_easy_is_slowest(seconds: int) -> None:
    fitness = fitness_of(Mark(MONDAY, MILE, Duration(seconds)))
    paces = fitness.paces
    in_order = (fitness.mile_pace, paces.interval, paces.threshold, paces.easy.fast)

    assert all(not slower.is_faster_than(faster) for faster, slower in pairwise(in_order))
    assert not paces.stride.is_faster_than(fitness.mile_pace)
    assert not paces.easy.fast.is_faster_than(paces.marathon)
    assert not paces.easy.slow.is_faster_than(paces.easy.fast)


@given(st.integers(min_value=225, max_value=1500))
def test_easy_running_is_never_faster_than_threshold_nor_slower_than_it_need_be(
    seconds: int,
) -> None:
    fitness = fitness_of(Mark(MONDAY, MILE, Duration(seconds)))
    easy, threshold = easy_range(fitness), fitness.paces.threshold

    assert not easy.fast.is_faster_than(threshold)
    assert easy.fast.is_faster_than(easy.slow)
    assert easy.slow.seconds_per_km <= max(560, threshold.seconds_per_km + 15)


@pytest.mark.parametrize(
    ("miles_a_week", "slow"),
    [(15, "3:38:49"), (30, "3:32:27"), (50, "3:24:31")],
)
def test_the_marathon_is_a_range_that_narrows_with_weekly_distance(
    miles_a_week: float, slow: str
) -> None:
    marathon = predict_race(fitness_of(mark("6:00")), MARATHON, miles(miles_a_week))

    assert marathon.fast.seconds == pytest.approx(Duration.parse("3:15:53").seconds, abs=1)
    assert marathon.slow.seconds == pytest.approx(Duration.parse(slow).seconds, abs=2)


@pytest.mark.parametrize("distance", [FIVE_K, TEN_K, HALF_MARATHON])
def test_up_to_the_half_the_range_is_3_percent(distance: Distance) -> None:
    race = predict_race(fitness_of(mark("6:00")), distance, km(50))

    assert race.slow.seconds == pytest.approx(race.fast.seconds * 1.03)


def test_without_a_weekly_distance_30_km_are_assumed_and_said() -> None:
    fitness = fitness_of(mark("6:00"))
    unknown, known = predict_race(fitness, MARATHON, None), predict_race(fitness, MARATHON, km(30))

    assert unknown.slow == known.slow
    assert unknown.is_weekly_assumed
    assert not known.is_weekly_assumed


def test_a_speed_type_is_predicted_to_lose_more_with_distance() -> None:
    fitness = fitness_of(mark("5:40"), mark("45:00", TEN_K))
    half = predict_race(fitness, HALF_MARATHON, km(40))

    # ln(2700 / 340) / ln(10000 / 1609.344) = 1.1343
    assert half.slow.seconds == pytest.approx(2700 * 2.10975**1.1343, rel=0.001)


def test_a_longer_race_narrows_the_range() -> None:
    from_mile = predict_race(fitness_of(mark("6:00")), HALF_MARATHON, km(50))
    from_10k = predict_race(fitness_of(mark("42:29", TEN_K)), HALF_MARATHON, km(50))

    assert from_10k.fast.seconds == pytest.approx(from_mile.fast.seconds, abs=5)
    assert from_10k.slow < from_mile.slow


@given(
    st.integers(min_value=240, max_value=1200),
    st.floats(min_value=1600, max_value=42195),
    st.none() | st.floats(min_value=5, max_value=200),
)
def test_a_race_is_never_one_time(seconds: int, metres: float, weekly: float | None) -> None:
    fitness = fitness_of(Mark(MONDAY, MILE, Duration(seconds)))
    race = predict_race(fitness, Distance(metres), None if weekly is None else km(weekly))

    assert race.fast < race.slow


def test_a_mile_below_the_tables_is_called_extrapolated() -> None:
    assert fitness_of(mark("10:00")).is_extrapolated
    assert not fitness_of(mark("9:00")).is_extrapolated


def test_lost_fitness_eases_every_pace() -> None:
    before = fitness_of(mark("6:00"))
    after = reduce_fitness(before, 0.93)

    assert after.score == pytest.approx(before.score * 0.93)
    assert before.mile_pace.is_faster_than(after.mile_pace)
    assert before.paces.easy.fast.is_faster_than(after.paces.easy.fast)


@pytest.mark.parametrize(
    ("days_before", "before", "newest", "counts"),
    [
        (28, "6:00", "6:07", "6:00"),  # up to 2 % slower: one trial is one day
        (28, "6:00", "6:08", "6:08"),
        (28, "6:00", "5:58", "5:58"),
        (56, "6:00", "6:05", "6:00"),
        (57, "6:00", "6:05", "6:05"),  # too old to be kept
    ],
)
def test_a_slower_trial_keeps_a_recent_mark(
    days_before: int, before: str, newest: str, counts: str
) -> None:
    day = MONDAY
    old = Mark(day - timedelta(days=days_before), MILE, Duration.parse(before))

    fitness = estimate_fitness((old, Mark(day, MILE, Duration.parse(newest))))

    assert fitness is not None
    assert fitness.mile == Duration.parse(counts)
