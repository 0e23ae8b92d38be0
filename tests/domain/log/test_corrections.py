"""One figure is put right, where it can be meant."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.log.corrections import Correction, correct
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Distance, Duration

RUN = Result(
    kind=ResultKind.RUN,
    distance=Distance(8000),
    duration=Duration(2710),
    flags=frozenset({"as_planned", "heat"}),
)
REPS = Result(
    kind=ResultKind.INTERVALS,
    reps=3,
    rep_distance=Distance(400),
    splits=(Duration(94), Duration(93), Duration(95)),
)


def test_a_distance_is_put_right_and_is_no_plan_any_more() -> None:
    mended = correct(RUN, Correction(distance=Distance(9000)))

    assert mended is not None
    assert mended.distance == Distance(9000)
    assert mended.duration == RUN.duration
    assert mended.flags == {"heat"}


def test_the_time_of_the_whole_is_put_right() -> None:
    mended = correct(RUN, Correction(time=Duration(2770)))

    assert mended is not None
    assert mended.duration == Duration(2770)


def test_the_minutes_of_the_whole_are_known_by_what_they_were() -> None:
    mended = correct(RUN, Correction(wrong=Duration(45), time=Duration(48)))

    assert mended is not None
    assert mended.duration == Duration(2710 + 180)


def test_a_split_is_known_by_what_it_was() -> None:
    mended = correct(REPS, Correction(wrong=Duration(94), time=Duration(96)))

    assert mended is not None
    assert mended.splits == (Duration(96), Duration(93), Duration(95))


def test_reps_have_no_distance_of_the_whole_to_put_right() -> None:
    assert correct(REPS, Correction(distance=Distance(9000))) is None
    assert correct(REPS, Correction(time=Duration(2770))) is None


@given(metres=st.floats(100, 300_000), seconds=st.floats(60, 90_000))
def test_no_correction_makes_what_nobody_runs(metres: float, seconds: float) -> None:
    for correction in (
        Correction(distance=Distance(metres)),
        Correction(time=Duration(seconds)),
    ):
        mended = correct(RUN, correction)
        if mended is not None:
            assert mended.distance is not None
            assert mended.duration is not None
            assert 120 <= mended.duration.seconds / mended.distance.metres * 1000 <= 1200
