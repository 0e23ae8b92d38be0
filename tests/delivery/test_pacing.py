"""Two lanes, one budget."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.delivery.pacing import allow, spend
from bot.mail.budget import Budget
from bot.mail.outbox import Lane

NOON = datetime(2027, 1, 4, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def send_all_the_time(
    rate: float, naps: list[float], lanes: list[Lane], start: float = -999
) -> list[float]:
    """Take all that may leave after each nap, and tell when each message left."""
    left: list[float] = []
    free_at, now = at(start), 0.0
    for nap, lane in zip(naps, lanes, strict=True):
        now += nap
        budget = Budget(at(now), free_at)
        count = max(0, allow(budget, rate).room(lane, 0))
        free_at = spend(budget, rate, count) if count else free_at
        left += [now] * count
    return left


def busiest(left: list[float], seconds: float) -> int:
    return max((sum(a <= b < a + seconds for b in left) for a in left), default=0)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine
@given(
    rate=st.sampled_from([1.0, 2.0, 5.0, 10.0, 30.0, 100.0]),
    naps=st.lists(st.floats(0, 0.4), min_size=1, max_size=150),
    data=st.data(),
)
def test_no_second_is_busier_than_one_and_a_half_times_the_rate(
    rate: float, naps: list[float], data: st.DataObject
) -> None:
    lanes = data.draw(
        st.lists(st.sampled_from([Lane.REPLY, Lane.PUSH]), min_size=len(naps), max_size=len(naps))
    )

    left = send_all_the_time(rate, naps, lanes)

    assert busiest(left, 1) <= 1.5 * rate
    assert busiest(left, 10) <= 11 * rate


def test_nearly_all_of_the_rate_is_used() -> None:
    left = send_all_the_time(30, [0.03] * 1000, [Lane.PUSH] * 1000)

    assert 0.97 <= (len(left) - 1) / (left[-1] - left[0]) / 30 <= 1


def test_a_first_message_that_is_slow_brings_nothing_above_the_rate() -> None:
    """It may wait for its connection, and the rest comes closer behind it."""
    left = send_all_the_time(1000, [0.01] * 1000, [Lane.PUSH] * 1000)

    assert (len(left) - 1) / (left[-1] - left[0] - 0.03) <= 1000


@given(naps=st.lists(st.floats(0.001, 0.4), min_size=30, max_size=150))
def test_pushes_are_never_above_the_rate(naps: list[float]) -> None:
    left = send_all_the_time(30, naps, [Lane.PUSH] * len(naps), start=-3600)

    assert all(number - 1 <= 30 * (at - left[0]) + 1e-6 for number, at in enumerate(left, 1))


def test_a_cold_start_has_no_burst() -> None:
    allowance = allow(Budget(NOON, at(-3600)), 30)

    assert allowance.pushes == 1
    assert allowance.replies <= 4


def test_a_reply_may_leave_while_pushes_must_wait() -> None:
    allowance = allow(Budget(NOON, at(0.1)), 30)

    assert allowance.replies > 0
    assert allowance.pushes == 0
    assert allowance.seconds == pytest.approx(0.1)


def test_pushes_get_what_replies_left() -> None:
    allowance = allow(Budget(NOON, at(-0.07)), 30)

    assert allowance.room(Lane.PUSH, taken=allowance.pushes) == 0


def test_a_pause_stops_every_lane() -> None:
    allowance = allow(Budget(NOON, at(-1), at(7)), 30)

    assert allowance.is_paused
    assert (allowance.replies, allowance.pushes, allowance.seconds) == (0, 0, 7)


def test_a_pause_that_is_over_stops_nothing() -> None:
    assert not allow(Budget(NOON, at(-1), NOON), 30).is_paused


def test_a_clock_that_jumped_back_stops_sending_for_a_moment_only() -> None:
    budget = Budget(NOON, at(3600))

    assert allow(budget, 30).seconds < 1
