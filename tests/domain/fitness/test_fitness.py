"""Fitness from marks: rep targets, training paces and what a race may bring."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fitness.easy_pace import easy_range
from bot.domain.fitness.fitness import (
    Fitness,
    estimate_fitness,
    fitness_of_mile,
    mile_needed,
    predict_race,
    reduce_fitness,
)
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.predictors import vickers_from_one, vickers_from_two
from bot.domain.fitness.vdot import estimate_vdot, pace_at
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


HALF_A_YEAR = timedelta(weeks=26)


def test_a_race_of_half_a_year_ago_counts_beside_a_newer_mile_and_an_older_one_does_not() -> None:
    """Ours: older marks say little beside a newer one."""
    at_the_edge = mark("42:00", TEN_K, MONDAY - HALF_A_YEAR)
    older = mark("42:00", TEN_K, MONDAY - HALF_A_YEAR - timedelta(days=1))

    assert fitness_of(at_the_edge, mark("6:00")).marks == (at_the_edge, mark("6:00"))
    assert fitness_of(older, mark("6:00")).marks == (mark("6:00"),)


def test_without_a_mile_the_newest_race_stands_in_for_it() -> None:
    slower = mark("21:00", FIVE_K, MONDAY - timedelta(weeks=10))

    assert fitness_of(slower, mark("19:57", FIVE_K)).mile.seconds == pytest.approx(350, abs=1)


@pytest.mark.parametrize(
    ("mile", "a_kilometre"),
    [("7:07", "4:42"), ("6:25", "4:16"), ("5:50", "3:55"), ("4:57", "3:23")],
)
def test_intervals_are_those_of_the_published_table(mile: str, a_kilometre: str) -> None:
    """J. Daniels, *Daniels' Running Formula*: 97.5 % of VO2max meets its column."""
    interval = fitness_of(mark(mile)).paces.interval

    assert interval.seconds_per_km == pytest.approx(Duration.parse(a_kilometre).seconds, abs=1)


def test_the_newest_race_from_5k_on_sets_the_paces_of_endurance() -> None:
    older, newest = mark("55:00", TEN_K, MONDAY - timedelta(weeks=9)), mark("21:00", FIVE_K)

    paces = fitness_of(mark("6:00"), older, newest).paces

    assert paces.threshold == fitness_of(newest).paces.threshold


def test_a_race_shorter_than_two_miles_foretells_no_longer_one() -> None:
    two_miles, shorter = mark("13:30", miles(2)), mark("13:29", miles(1.99))

    assert predict_race(fitness_of(mark("6:00"), two_miles), FIVE_K, None).anchor == two_miles
    assert predict_race(fitness_of(mark("6:00"), shorter), FIVE_K, None).anchor == mark("6:00")


def test_intervals_of_slow_milers_are_run_at_5k_pace() -> None:
    """Coaching rules 3.3.1: from 7:30 on 97.5 % is mile pace under another name."""
    at_the_edge, slower = fitness_of(mark("7:30")).paces, fitness_of(mark("7:31")).paces

    assert at_the_edge.interval.is_faster_than(at_the_edge.stride)
    assert slower.interval == slower.stride


def test_lost_fitness_eases_what_a_longer_race_sets_in_proportion() -> None:
    before = fitness_of(mark("6:00"), mark("45:00", TEN_K))
    after = reduce_fitness(before, 0.95)
    of_the_race = estimate_vdot(TEN_K, Duration.parse("45:00"))

    assert after.paces.threshold.seconds_per_km == pytest.approx(
        pace_at(0.95 * of_the_race, 0.88).seconds_per_km
    )
    assert not after.is_mile_real


def test_a_marathon_that_was_run_is_repeated_within_1_percent() -> None:
    race = predict_race(fitness_of(mark("3:30:00", MARATHON)), MARATHON, km(50))

    assert str(race.fast) == "3:30:00"
    assert race.slow.seconds == pytest.approx(race.fast.seconds * 1.01)


def test_one_race_says_with_the_weekly_distance_what_a_marathon_may_take() -> None:
    """A. Vickers and E. Vertosick (2016): from 5K on the race itself, not what it is worth."""
    for race in (mark("21:00", FIVE_K), mark("50:00", TEN_K)):
        marathon = predict_race(fitness_of(race), MARATHON, km(40))

        told = vickers_from_one(race.distance, race.duration, km(40))
        assert marathon.slow.seconds == pytest.approx(told.seconds)


def test_two_races_of_one_form_say_more_than_one() -> None:
    """A. Vickers and E. Vertosick (2016)."""
    five_k, half = mark("21:00", FIVE_K), mark("1:45:00", HALF_MARATHON)
    marathon = predict_race(fitness_of(five_k, half), MARATHON, km(40))

    told = vickers_from_two(five_k, half, km(40))
    assert marathon.slow.seconds == pytest.approx(told.seconds)


def test_a_race_between_half_and_marathon_has_its_place_between_their_slow_ends() -> None:
    fitness = fitness_of(mark("6:00"))
    half, between, marathon = (
        predict_race(fitness, distance, km(20)).slow.seconds
        for distance in (HALF_MARATHON, HALF_MARATHON * 2**0.5, MARATHON)
    )

    assert between == pytest.approx((half * marathon) ** 0.5)


@pytest.mark.parametrize("hoped", ["3:05:00", "2:50:00"])
def test_the_mile_that_a_time_needs_is_the_slowest_whose_range_reaches_it(hoped: str) -> None:
    fitness, time = fitness_of(mark("6:00")), Duration.parse(hoped)
    mile = mile_needed(fitness, MARATHON, km(40), time)
    assert mile is not None
    slower = Duration(mile.seconds + 1)

    reached, missed = (
        predict_race(fitness_of_mile(each, fitness), MARATHON, km(40)).fast
        for each in (mile, slower)
    )

    assert reached <= time < missed


def test_no_mile_under_3_51_is_asked_of_anybody_and_none_for_a_mile() -> None:
    """Ours: whoever would need one needs another race."""
    fitness = fitness_of(mark("6:00"))
    of_3_51, of_3_50 = (
        predict_race(fitness_of_mile(Duration(mile), fitness), TEN_K, km(40)).fast
        for mile in (231, 230)
    )

    assert mile_needed(fitness, TEN_K, km(40), of_3_51) == Duration(231)
    assert mile_needed(fitness, TEN_K, km(40), of_3_50) is None
    assert mile_needed(fitness, MILE, km(40), Duration(300)) is None
