"""How fast one person is served, and who waits for whom."""

from dataclasses import replace

import pytest

from bot.delivery.allowance import BURST, Allowance
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from tests.delivery.coach import QUICK, EchoCoach, Post, until

SLOWLY = replace(QUICK, chat_gap_seconds=1)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_as_many_as_come_in_one_go_are_handled_and_then_one_a_second() -> None:
    clock = Clock()
    allowance = Allowance(1.0, clock)

    waits = [allowance.take(7) for _ in range(BURST + 1)]

    assert waits[:-1] == [None] * BURST
    assert waits[-1] is not None
    assert waits[-1].seconds == pytest.approx(1)
    clock.now += 1
    assert allowance.take(7) is None


def test_it_is_said_once_until_they_are_quiet() -> None:
    clock = Clock()
    allowance = Allowance(1.0, clock)
    told = []
    for _ in range(3):
        told += [wait.is_first for _ in range(BURST + 5) if (wait := allowance.take(7))]
        clock.now += 1
    assert told.count(True) == 1

    clock.now += 3600
    told = [wait.is_first for _ in range(BURST + 5) if (wait := allowance.take(7))]
    assert told.count(True) == 1


def test_one_persons_many_leave_the_others_theirs() -> None:
    allowance = Allowance(1.0, Clock())
    for _ in range(100):
        allowance.take(7)

    assert allowance.take(8) is None
    assert allowance.take(None) is None


def test_the_quiet_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.allowance._MOST_KEPT", 10)
    clock = Clock()
    allowance = Allowance(1.0, clock)
    for sender in range(100):
        clock.now += 10
        allowance.take(sender)

    assert len(allowance._buckets) <= 10


async def test_whoever_floods_delays_nobody_and_loses_nothing(
    post: Post, server: DemoServer, ada: Person, coach: EchoCoach
) -> None:
    bea = server.person("Bea")
    coach.silent = True
    async with post.running(SLOWLY):
        await bea.writes("idle")
        await until(lambda: heard(coach, "idle"))
        for number in range(300):
            await ada.writes(f"message {number}")
        await bea.writes("hello")
        await until(lambda: heard(coach, "hello"))

    mine = [text for text in coach.heard if text.startswith("message")]
    assert len(mine) < 100
    assert mine == [f"message {number}" for number in range(len(mine))]
    assert await waiting(post) == 300 - len(mine)


async def heard(coach: EchoCoach, text: str) -> bool:
    return text in coach.heard


async def waiting(post: Post) -> int:
    async with post.database.begin() as connection:
        rows = await connection.exec_driver_sql(
            "SELECT count(*) FROM inbox WHERE state = 'waiting'"
        )
        return int(rows.scalar_one())


async def test_whoever_floods_is_told_once(
    post: Post, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.allowance.BURST", 2)
    post.coach.slow_down = lambda _: Letter("one by one")
    async with post.running(SLOWLY):
        for number in range(5):
            await ada.writes(f"message {number}")

        await ada.hears_words("heard message 4", 60)

    assert [one.text for one in ada.deliveries].count("one by one") == 1


async def test_a_stranger_is_not_told_that_they_write_too_much(
    post: Post, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.allowance.BURST", 2)
    post.coach.slow_down = lambda _: Letter("one by one")
    post.coach.strangers = {ada.id}
    async with post.running(SLOWLY):
        for number in range(4):
            await ada.writes(f"message {number}")

        await ada.hears_words("heard message 3", 60)

    assert "one by one" not in [one.text for one in ada.deliveries]


async def test_a_long_line_of_one_costs_the_others_no_look(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    """Of what one person has waiting, few are looked at when the next is sought."""
    async with post.open_work() as work:
        for start in range(1000, 3000, 200):
            await work.inbox.store(
                [_message(number, ada.id) for number in range(start, start + 200)]
            )
    async with post.running(SLOWLY):
        await until(lambda: are_in_sight(post, 100))

        await until(lambda: heard(coach, "message 1025"))

    mine = [text for text in coach.heard if text.startswith("message")]
    assert mine == [f"message {1000 + number}" for number in range(len(mine))]


def _message(number: int, sender: int) -> dict[str, object]:
    message = {"from": {"id": sender}, "text": f"message {number}"}
    return {"update_id": number, "message": message}


async def are_in_sight(post: Post, at_most: int) -> bool:
    query = "SELECT count(*) FROM inbox WHERE state = 'waiting' AND not_before IS NULL"
    async with post.database.begin() as connection:
        return int((await connection.exec_driver_sql(query)).scalar_one()) <= at_most
