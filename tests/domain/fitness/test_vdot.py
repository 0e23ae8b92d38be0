"""The score of an all-out effort, held against published figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fitness.vdot import estimate_vdot, is_extrapolated, pace_at, predict_duration
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration

# A few rows of the published table: score, then times over six distances.
TABLE = [
    (30, {MILE: "9:11", FIVE_K: "30:40", TEN_K: "1:03:46", HALF_MARATHON: "2:21:04"}),
    (40, {MILE: "7:07", FIVE_K: "24:08", TEN_K: "50:03", MARATHON: "3:49:45"}),
    (50, {MILE: "5:50", FIVE_K: "19:57", HALF_MARATHON: "1:31:35", MARATHON: "3:10:49"}),
    (70, {MILE: "4:19", TEN_K: "31:00", HALF_MARATHON: "1:08:21", MARATHON: "2:23:10"}),
    (85, {MILE: "3:39", FIVE_K: "12:37", TEN_K: "26:19", MARATHON: "2:01:10"}),
]
TOLERANCE = {MILE: 1, FIVE_K: 2, TEN_K: 3, HALF_MARATHON: 15, MARATHON: 35}
CELLS = [(score, distance, time) for score, row in TABLE for distance, time in row.items()]


@pytest.mark.parametrize(("score", "distance", "time"), CELLS)
def test_published_times_are_met(score: float, distance: Distance, time: str) -> None:
    predicted = predict_duration(score, distance)

    assert predicted.seconds == pytest.approx(
        Duration.parse(time).seconds, abs=TOLERANCE[distance]
    )


@pytest.mark.parametrize(("score", "distance", "time"), CELLS)
def test_published_times_give_their_score(score: float, distance: Distance, time: str) -> None:
    tolerance = 0.3 if distance == MILE else 0.15

    assert estimate_vdot(distance, Duration.parse(time)) == pytest.approx(score, abs=tolerance)


@pytest.mark.parametrize(
    ("metres", "time", "score"),
    [
        (MILE.metres, "5:50", 49.97),
        (MILE.metres, "6:00", 48.42),
        (MILE.metres, "8:00", 35.06),
        (1500, "5:00", 54.46),
        (3000, "11:00", 52.83),
        (5000, "20:00", 49.81),
        (5000, "25:00", 38.31),
        (10000, "50:00", 40.01),
        (HALF_MARATHON.metres, "1:45:00", 42.64),
        (MARATHON.metres, "3:00:00", 53.53),
        (MARATHON.metres, "4:00:00", 37.90),
    ],
)
def test_the_equations_are_computed_exactly(metres: float, time: str, score: float) -> None:
    assert estimate_vdot(Distance(metres), Duration.parse(time)) == pytest.approx(score, abs=0.005)


@given(
    st.floats(min_value=12, max_value=85),
    st.sampled_from([MILE, FIVE_K, TEN_K, HALF_MARATHON, MARATHON]),
)
def test_a_predicted_time_gives_the_score_back(score: float, distance: Distance) -> None:
    assert estimate_vdot(distance, predict_duration(score, distance)) == pytest.approx(score)


def test_a_share_of_the_score_is_a_pace() -> None:
    assert pace_at(50, 0.88).seconds_per_km == pytest.approx(255, abs=1)


@pytest.mark.parametrize(("score", "expected"), [(29.9, True), (48, False), (85.1, True)])
def test_scores_beyond_the_tables_are_called_extrapolated(score: float, expected: bool) -> None:
    assert is_extrapolated(score) is expected
