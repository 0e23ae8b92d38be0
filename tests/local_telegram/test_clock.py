"""The coach's clock in the demo: it ticks, and it only moves forward."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.local_telegram.clock import MovableClock

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


@pytest.fixture
def ticked() -> list[float]:
    return [0.0]


@pytest.fixture
def clock(ticked: list[float]) -> MovableClock:
    return MovableClock(MONDAY, lambda: ticked[0])


def test_it_ticks_like_any_clock(clock: MovableClock, ticked: list[float]) -> None:
    ticked[0] = 5.0

    assert clock() == MONDAY + timedelta(seconds=5)


def test_it_goes_on_ticking_from_where_it_was_moved(
    clock: MovableClock, ticked: list[float]
) -> None:
    clock.move_to(MONDAY + timedelta(days=1))
    ticked[0] = 5.0

    assert clock() == MONDAY + timedelta(days=1, seconds=5)


def test_it_is_never_moved_back(clock: MovableClock) -> None:
    with pytest.raises(ValueError, match="forward"):
        clock.move_to(MONDAY - timedelta(seconds=1))

    assert clock() == MONDAY


def test_whoever_listens_hears_of_a_move(clock: MovableClock) -> None:
    heard: list[datetime] = []
    clock.when_moved(lambda: heard.append(clock()))

    clock.move(timedelta(hours=1))

    assert heard == [MONDAY + timedelta(hours=1)]
