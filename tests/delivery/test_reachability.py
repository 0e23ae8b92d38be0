"""Who has left, who is back, and news of it that comes late."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.delivery.ports import Handlers
from bot.delivery.reachability import note_unreachable
from bot.delivery.work import Worker
from bot.domain.runner import RunnerId, Status
from bot.local_telegram.faults import Fault, refused
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.bell import Bell
from bot.mail.letters import Letter
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork, work_opener
from tests.builders import runner
from tests.delivery.coach import QUICK, EchoCoach, Post, until

BLOCKED = refused(403, "Forbidden: bot was blocked by the user")


@pytest.fixture
async def ada(server: DemoServer, post: Post) -> Person:
    """A runner who wrote before, so that the coach may write to her."""
    person = server.person("Ada")
    await person.writes("/start")
    person._board.updates.drop()
    async with post.open_work() as work:
        await work.runners.save(runner(person.id))
    return person


async def say(post: Post, to: Person, *texts: str) -> None:
    async with post.open_work() as work:
        for text in texts:
            work.letters.say(RunnerId(to.id), Letter(text))


async def status(open_work: OpenSqlWork, person: Person) -> Status:
    async with open_work() as work:
        found = await work.runners.get(RunnerId(person.id))
    assert found is not None
    return found.status


def message(sender: Person, text: str, number: int = 1) -> dict[str, Any]:
    person = {"id": sender.id, "first_name": "Ada", "is_bot": False}
    return {
        "update_id": 1_000_000 + number,
        "message": {
            "message_id": number,
            "date": 0,
            "from": person,
            "chat": {"id": sender.id, "type": "private"},
            "text": text,
        },
    }


def membership(sender: Person, status: str, number: int) -> dict[str, Any]:
    about = message(sender, "", number)["message"]
    change = {"chat": about["chat"], "from": about["from"], "new_chat_member": {"status": status}}
    return {"update_id": 1_000_000 + number, "my_chat_member": change}


async def keep(open_work: OpenSqlWork, *updates: Mapping[str, Any]) -> None:
    async with open_work() as work:
        await work.inbox.store(updates)


def attempts(server: DemoServer) -> Sequence[str]:
    return [
        call.parameters["text"] for call in server.ledger.calls if call.method == "sendMessage"
    ]


async def test_a_blocked_chat_gets_no_further_attempt(
    post: Post, ada: Person, server: DemoServer
) -> None:
    server.faults = lambda method, _: BLOCKED if method == "sendMessage" else None
    await say(post, ada, "one", "two", "three")
    await post.push(ada.id)

    async with post.running():
        await post.until_fates("withdrawn", "withdrawn", "withdrawn", "withdrawn")

    assert attempts(server) == ["one"]
    assert await status(post.open_work, ada) is Status.GONE


async def test_who_was_gone_is_back_when_they_write(post: Post, ada: Person) -> None:
    async with post.open_work() as work:
        await work.outbox.mark_gone(ada.id, datetime.now(UTC))

    async with post.running():
        await ada.writes("I am back")
        await ada.hears_words("heard I am back")

    assert await status(post.open_work, ada) is Status.ACTIVE


async def test_a_runner_who_blocks_the_coach_is_gone_until_they_unblock_it(
    post: Post, ada: Person
) -> None:
    async def is_gone() -> bool:
        return await status(post.open_work, ada) is Status.GONE

    async def is_active() -> bool:
        return await status(post.open_work, ada) is Status.ACTIVE

    async with post.running():
        await ada.writes("hello")
        await ada.hears_words("heard hello")
        await ada.blocks()
        await until(is_gone)
        await ada.unblocks()
        await until(is_active)


async def test_what_was_written_before_they_left_is_heard_and_not_answered(
    post: Post, ada: Person
) -> None:
    await keep(post.open_work, message(ada, "8k in 45"))
    async with post.open_work() as work:
        await work.outbox.mark_gone(ada.id, datetime.now(UTC))

    async with post.running():
        await until(post.coach.has_heard)

    assert post.coach.heard == ["8k in 45"]
    assert not await post.fates()
    assert await status(post.open_work, ada) is Status.GONE


async def test_a_handler_that_fails_over_it_apologises_to_nobody(
    post: Post, ada: Person, server: DemoServer
) -> None:
    post.coach.broken = {"8k in 45"}
    await keep(post.open_work, message(ada, "8k in 45"))
    async with post.open_work() as work:
        await work.outbox.mark_gone(ada.id, datetime.now(UTC))

    async def is_set_aside() -> bool:
        async with post.open_work() as work:
            return (await work.outbox.backlog(post.clock())).updates_dead == 1

    async with post.running():
        await until(is_set_aside)

    assert not attempts(server)


async def test_leaving_and_coming_back_in_one_breath_is_coming_back(
    post: Post, ada: Person
) -> None:
    await keep(
        post.open_work,
        message(ada, "hello", 1),
        membership(ada, "kicked", 2),
        membership(ada, "member", 3),
        message(ada, "I am back", 4),
    )

    async with post.running():
        await ada.hears_words("heard I am back")

    assert await status(post.open_work, ada) is Status.ACTIVE


async def test_a_refusal_told_late_takes_nothing_from_who_is_back(
    post: Post, ada: Person, server: DemoServer, caplog: pytest.LogCaptureFixture
) -> None:
    """The database is away while Telegram refuses, and while the runner comes back."""
    faults: list[Fault] = [BLOCKED]

    def refuse(method: str, _parameters: Mapping[str, Any]) -> Fault | None:
        if method != "sendMessage" or not faults:
            return None
        post.is_store_away = True
        return faults.pop()

    async def is_refused() -> bool:
        return "cannot be reached: 403" in caplog.text

    server.faults = refuse
    caplog.set_level("INFO", "bot.delivery.attempt")
    await say(post, ada, "good morning")
    async with post.running():
        await until(is_refused)
        await keep(post.open_work, message(ada, "I am back"))
        post.is_store_away = False
        await ada.hears_words("heard I am back")

    assert await status(post.open_work, ada) is Status.ACTIVE


async def test_a_refusal_is_no_news_of_what_was_written_after_it(post: Post, ada: Person) -> None:
    refused_at = datetime.now(UTC)
    await keep(post.open_work, message(ada, "I am back"))
    await say(post, ada, "welcome back")

    async with post.open_work() as work:
        await note_unreachable(work, ada.id, refused_at)

    assert await post.fates() == ["waiting"]
    assert await status(post.open_work, ada) is Status.ACTIVE


async def test_that_they_have_left_is_no_writing(post: Post, ada: Person) -> None:
    refused_at = datetime.now(UTC)
    await keep(post.open_work, membership(ada, "kicked", 1))
    await say(post, ada, "good morning")

    async with post.open_work() as work:
        await note_unreachable(work, ada.id, refused_at)

    assert await post.fates() == ["withdrawn"]
    assert await status(post.open_work, ada) is Status.GONE


async def test_a_refusal_told_while_the_runner_is_answered_leaves_them_back(
    new_postgres: str, server: DemoServer
) -> None:
    """Another process tells it between the first look at an update and its end."""
    database = await Database.connect(new_postgres)
    open_work = work_opener(database)
    ada = server.person("Ada")
    async with open_work() as work:
        await work.runners.save(runner(ada.id))
    told, may_end = asyncio.Event(), asyncio.Event()
    seen: list[Status] = []

    async def tell() -> None:
        async with open_work() as work:
            await note_unreachable(work, ada.id, datetime.now(UTC))
            told.set()
            await may_end.wait()

    async def handle(update: Mapping[str, Any], work: SqlUnitOfWork) -> None:
        assert update
        may_end.set()
        found = await work.runners.get(RunnerId(ada.id))  # waits for who tells
        assert found is not None
        seen.append(found.status)
        work.letters.say(RunnerId(ada.id), Letter("welcome back"))

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(tell())
        await told.wait()
        await keep(open_work, message(ada, "I am back"))
        echo = EchoCoach()
        coach: Handlers[SqlUnitOfWork] = Handlers(
            handle=handle, word=echo.word, apology=echo.apology
        )
        assert await Worker(open_work, Bell(), coach, QUICK).handle_next()

    assert seen == [Status.GONE]
    assert await status(open_work, ada) is Status.ACTIVE
    async with database.begin() as connection:
        fates = await connection.exec_driver_sql("SELECT fate FROM outbox")
        assert fates.scalars().all() == ["waiting"]
    await database.close()
