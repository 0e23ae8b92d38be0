"""What the operator sees of the mail."""

from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client import REGISTRY
from sqlalchemy import update

from bot.domain.runner import RunnerId
from bot.local_telegram.faults import refused
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from bot.storage.tables import outbox
from tests.builders import MONDAY
from tests.delivery.coach import Post, until


def figure(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(f"milecoach_{name}", labels) or 0.0


async def test_what_waits_and_what_is_held_is_told(post: Post, ada: Person) -> None:
    await post.push(ada.id)
    await post.push(ada.id, day=1)
    message = {"from": {"id": ada.id}, "text": "hello"}
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("hello"))
        await work.inbox.store([{"update_id": 1, "message": message}])
    long_ago = datetime.now(UTC) - timedelta(minutes=5)
    async with post.database.begin() as connection:
        first = outbox.c.push_day == MONDAY
        await connection.execute(update(outbox).where(first).values(fate="held"))
        await connection.execute(update(outbox).values(queued_at=long_ago, due_at=long_ago))

    async with post.open_work() as work:
        backlog = await work.outbox.backlog(datetime.now(UTC))

    assert (backlog.updates, backlog.pushes, backlog.held, backlog.dead) == (1, 1, 1, 0)
    assert backlog.oldest_reply_s >= 300
    assert backlog.overdue_push_s >= 300
    assert backlog.oldest_update_s < 300


async def test_what_is_refused_for_good_shows_in_figures_and_logs(
    post: Post,
    ada: Person,
    server: DemoServer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.faults = lambda method, _: (
        refused(400, "Bad Request: no") if method == "sendMessage" else None
    )
    before = figure("attempts_total", fate="dead")
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("hello"))

    async with post.running():
        await post.until_fates("dead")

        async def is_counted() -> bool:
            return figure("attempts_total", fate="dead") > before

        await until(is_counted)
    async with post.open_work() as work:
        assert (await work.outbox.backlog(datetime.now(UTC))).dead == 1
    assert "is set aside: 400: Bad Request: no" in caplog.text


async def test_an_empty_house_has_no_backlog(post: Post) -> None:
    async with post.running():
        pass

    assert figure("inbox_oldest_seconds") == figure("pushes_overdue_seconds") == 0
