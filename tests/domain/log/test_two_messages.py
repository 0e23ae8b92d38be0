"""Two messages that are one run, and two that are not."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.log.results import Result, ResultKind, Rpe
from bot.domain.log.two_messages import is_one_of_two, join_two
from bot.domain.quantities import Distance, Duration


def run(km: float | None = None, minutes: float | None = None, **more: object) -> Result:
    return Result(
        kind=ResultKind.RUN,
        distance=None if km is None else Distance(km * 1000),
        duration=None if minutes is None else Duration(minutes * 60),
        **more,  # type: ignore[arg-type]
    )


def test_how_far_and_how_long_are_one_run_in_either_order() -> None:
    whole = run(9, 50)

    assert join_two(run(9), run(minutes=50)) == whole
    assert join_two(run(minutes=50), run(9)) == whole


def test_what_else_was_said_stays() -> None:
    joined = join_two(run(9, flags=frozenset({"easy"})), run(minutes=50, rpe=Rpe(3)))

    assert joined is not None
    assert joined.flags == {"easy"}
    assert joined.rpe == Rpe(3)


def test_two_of_a_kind_are_two_runs() -> None:
    assert join_two(run(9), run(5)) is None
    assert join_two(run(9, 50), run(minutes=20)) is None


@given(km=st.floats(0.1, 100), minutes=st.floats(1, 600))
def test_nothing_is_joined_that_nobody_runs_as_one(km: float, minutes: float) -> None:
    joined = join_two(run(km), run(minutes=minutes))

    assert joined is None or 150 <= minutes * 60 / km <= 720
    assert joined is None or not is_one_of_two(joined)
