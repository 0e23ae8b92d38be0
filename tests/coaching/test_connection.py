"""A connected service that fails is left alone for longer each time."""

from dataclasses import replace
from datetime import timedelta

from bot.coaching.connection import Connection, State, greeted, put_off, refused
from bot.domain.runner import RunnerId
from tests.builders import MONDAY, MONDAY_7_AM, on

HOUR = timedelta(hours=1)
FRESH = Connection(runner=RunnerId(7), sealed="sealed", since=MONDAY, out_at=MONDAY_7_AM)


def test_it_rests_five_minutes_and_twice_as_long_each_time_up_to_two_hours() -> None:
    failing, now, rests = FRESH, MONDAY_7_AM, []
    for _ in range(12):
        failing = put_off(failing, timedelta(), now)
        assert failing.out_at is not None
        rests.append((failing.out_at - now).total_seconds() / 60)
        now = failing.out_at

    assert rests == [5, 10, 20, 40, 80, *[120] * 7]


def test_it_rests_as_long_as_the_service_asks_for_and_what_is_due_later_stays() -> None:
    both = replace(FRESH, in_at=MONDAY_7_AM + HOUR / 2)
    later = put_off(both, HOUR, MONDAY_7_AM)

    assert (later.out_at, later.in_at) == (MONDAY_7_AM + HOUR, MONDAY_7_AM + HOUR / 2)
    assert later.check_at is None


def test_an_answer_ends_the_failures_and_a_refusal_all_of_it() -> None:
    failing = put_off(FRESH, timedelta(), MONDAY_7_AM)
    taken = greeted(failing, "i1", MONDAY_7_AM)

    assert (taken.state, taken.failures, taken.athlete) == (State.ON, 0, "i1")
    assert (taken.out_at, taken.in_at) == (MONDAY_7_AM, MONDAY_7_AM)
    off = refused(taken)
    assert (off.state, off.out_at, off.in_at, off.check_at) == (State.OFF, None, None, None)


def test_what_is_to_come_are_the_entries_that_end_today_or_later() -> None:
    sent = {"old": (on(-1), ""), "today": (MONDAY, ""), "next": (on(1), "")}
    connection = Connection(runner=RunnerId(7), sealed="sealed", since=MONDAY, sent=sent)

    assert connection.coming(MONDAY) == ("today", "next")
