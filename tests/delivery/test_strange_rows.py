"""Rows that this code cannot read: newer code queued them, or somebody's hand wrote them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, text, update

from bot.domain.runner import Morning, RunnerId
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from bot.mail.outbox import Lane
from bot.storage.runners import _tell_unreadable
from bot.storage.tables import budget, inbox, outbox, runners
from tests.builders import MONDAY, MONDAY_7_AM, runner
from tests.delivery.coach import EchoCoach, Post, until

NOW = datetime.now(UTC)


@pytest.fixture
async def ada(server: DemoServer, ada: Person) -> Person:
    """Ada, to whom the bot may write."""
    await ada.writes("/start")
    server._board.updates.drop()
    return ada


async def queue(post: Post, chat: int, **values: Any) -> None:
    """Put a row into the outbox as code of another version would."""
    push = {
        "chat_id": chat,
        "lane": Lane.PUSH,
        "fate": "waiting",
        "push_kind": "evening",
        "push_day": MONDAY,
        "due_at": NOW - timedelta(minutes=5),
        "expires_at": NOW + timedelta(hours=3),
        "queued_at": NOW,
    }
    async with post.database.begin() as connection:
        await connection.execute(insert(outbox).values(push | values))


async def damage(post: Post, statement: str) -> None:
    """Write what only a hand would write."""
    async with post.database.begin() as connection:
        await connection.execute(text(statement))


@pytest.mark.parametrize(
    "row",
    [
        pytest.param({}, id="a kind of push"),
        pytest.param({"lane": 7, "push_kind": None}, id="a lane"),
    ],
)
async def test_what_newer_code_queued_is_left_to_it(
    post: Post, ada: Person, caplog: pytest.LogCaptureFixture, row: dict[str, Any]
) -> None:
    await queue(post, ada.id, **row)

    async with post.running():
        await ada.writes("hello")
        await ada.hears_words("heard hello")
        await post.push(ada.id)
        await ada.hears_words("morning")
        await post.until_fates("waiting", "sent", "sent")

    assert caplog.text.count("newer milecoach") == 1


async def test_the_sender_rests_while_only_newer_code_has_work(post: Post, ada: Person) -> None:
    await queue(post, ada.id)

    async with post.open_work() as work:
        assert not await work.outbox.waiting_lanes()


@pytest.mark.parametrize("lane", [Lane.PUSH, 7])
async def test_what_newer_code_left_half_sent_is_held(post: Post, ada: Person, lane: int) -> None:
    """Newer code is gone: nobody knows whether it was sent, and the chat has to go on."""
    await queue(
        post, ada.id, lane=lane, fate="sending", owner="newer", lease_until=NOW - timedelta(days=1)
    )

    async with post.running():
        await ada.writes("hello")
        await ada.hears_words("heard hello")

    assert await post.fates() == ["held", "sent"]


async def test_a_held_push_of_newer_code_is_not_made_good(post: Post, ada: Person) -> None:
    await queue(post, ada.id, fate="held")

    async with post.open_work() as work:
        assert not await work.pushes.take_held(RunnerId(ada.id))

    assert await post.fates() == ["held"]


async def test_a_second_budget_is_not_ours(post: Post, ada: Person) -> None:
    far = NOW + timedelta(days=1)
    async with post.open_work() as work:
        await work.outbox.budget()
    async with post.database.begin() as connection:
        await connection.execute(
            insert(budget).values(id=2, free_at=far, paused_until=NOW + timedelta(minutes=30))
        )

    async with post.running():
        await ada.writes("hello")
        await ada.hears_words("heard hello")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "broken",
    [
        "params = 'no JSON'",
        "params = '[1, 2]'",
        "params = NULL",
    ],
)
async def test_a_reply_that_cannot_be_read_is_set_aside(
    post: Post, ada: Person, caplog: pytest.LogCaptureFixture, broken: str
) -> None:
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("one"))
        work.letters.say(RunnerId(ada.id), Letter("two"))
    await damage(post, f"UPDATE outbox SET {broken} WHERE id = 1")  # noqa: S608

    async with post.running():
        await ada.hears_words("two")
        await post.until_fates("dead", "sent")

    assert caplog.text.count("cannot be read") == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("column", ["due_at", "expires_at", "push_day"])
async def test_a_push_that_cannot_be_read_is_set_aside(
    post: Post, ada: Person, column: str
) -> None:
    await post.push(ada.id)
    await post.push(ada.id, day=1)
    broken = {"push_day": "tomorrow"}.get(column, "9999-99-99")
    if column == "due_at":
        broken = "1999-99-99"
    await damage(post, f"UPDATE outbox SET {column} = '{broken}' WHERE id = 1")  # noqa: S608

    async with post.running():
        await ada.hears_words("morning")
        await post.until_fates("dead", "sent")


@pytest.mark.parametrize("body", ["[]", '"words"', "null", "5"])
async def test_an_update_that_is_no_object_is_set_aside(
    post: Post, ada: Person, body: str
) -> None:
    await _handles_the_next(post, ada, body)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_an_update_that_is_no_json_is_set_aside(post: Post, ada: Person) -> None:
    await _handles_the_next(post, ada, '{"message": ')


async def _handles_the_next(post: Post, ada: Person, body: str) -> None:
    message = {"from": {"id": ada.id}, "text": "one"}
    async with post.open_work() as work:
        await work.inbox.store([{"update_id": 10**6, "message": message}])
    await damage(post, f"UPDATE inbox SET body = '{body.replace(':', chr(92) + ':')}'")  # noqa: S608

    async with post.running():
        await ada.writes("and now?")
        await ada.hears_words("heard and now?")

    async with post.database.begin() as connection:
        rows = await connection.execute(select(inbox.c.state, inbox.c.error).order_by(inbox.c.seq))
        assert [tuple(row) for row in rows] == [("dead", "it cannot be read"), ("done", None)]


async def test_an_update_nobody_can_apologise_for_stops_nobody(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    coach.broken.add("one")
    coach.speechless = True

    async with post.running():
        await ada.writes("one")
        await ada.writes("two")
        await ada.hears_words("heard two")

    async with post.database.begin() as connection:
        states = await connection.scalars(select(inbox.c.state).order_by(inbox.c.seq))
        assert states.all() == ["dead", "done"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("column", ["free_at", "paused_until"])
async def test_a_budget_that_cannot_be_read_begins_anew(
    post: Post, ada: Person, column: str
) -> None:
    async with post.open_work() as work:
        await work.outbox.budget()
    await damage(post, f"UPDATE budget SET {column} = 'soon'")  # noqa: S608

    async with post.running():
        await ada.writes("hello")
        await ada.hears_words("heard hello")


async def test_a_runner_whose_row_cannot_be_read_keeps_nobody_elses_morning(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    _tell_unreadable.cache_clear()  # as in a process of its own
    async with post.open_work() as work:
        for number in (1, 2, 3):
            await work.runners.save(runner(number))
            moment = MONDAY_7_AM + timedelta(seconds=number)
            await work.runners.schedule(RunnerId(number), Morning(MONDAY, moment))
    async with post.database.begin() as connection:
        newer = {"units": "furlongs"}
        await connection.execute(update(runners).where(runners.c.id == 1).values(newer))

    for _ in range(3):
        async with post.open_work() as work:
            due = await work.runners.claim_due(MONDAY_7_AM + timedelta(hours=1), 1)
            assert [one.runner.id for one in due] == [2]
    async with post.open_work() as work:
        due = await work.runners.claim_due(MONDAY_7_AM + timedelta(hours=1), 10)

    assert [one.runner.id for one in due] == [2, 3]
    assert caplog.text.count("runner 1 cannot be read") == 1


async def test_what_waits_is_told_even_when_a_date_cannot_be_read(post: Post, ada: Person) -> None:
    await queue(post, ada.id, fate="sending", owner="dead", lease_until=NOW - timedelta(days=1))
    if post.database.is_sqlite:
        await post.push(ada.id)
        await damage(post, "UPDATE outbox SET due_at = '1999-99-99' WHERE id = 2")

    async with post.running():

        async def is_settled() -> bool:
            return "sending" not in await post.fates()

        await until(is_settled)
