"""Files are fetched before the transaction, and nobody else waits for them."""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from sqlalchemy import update

from bot.local_telegram.faults import (
    Fault,
    cut,
    garbage,
    hang,
    refused,
    server_error,
    too_many_requests,
)
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.storage.tables import inbox
from tests.delivery.coach import WAIT_SECONDS, EchoCoach, Post, until

RUN = b"8000"


@pytest.fixture(autouse=True)
def reading_ends(coach: EchoCoach) -> Iterator[None]:
    yield
    coach.may_read.set()


def once(wanted: str, *faults: Fault) -> Any:
    """Let the first calls of a method go wrong, one way after the other."""
    left = list(faults)

    def fault(method: str, _parameters: Mapping[str, Any]) -> Fault | None:
        return left.pop(0) if method == wanted and left else None

    return fault


async def test_a_file_is_fetched_read_and_answered(post: Post, ada: Person) -> None:
    async with post.running():
        await ada.sends_document("run.fit", RUN)

        heard = await ada.hears_words("read")

    assert heard.text == "read run.fit: Distance(metres=8000.0)"


async def test_what_a_runner_says_after_a_file_waits_for_it(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    async with post.running():
        await ada.sends_document("run.fit", b"slow 8000")
        await ada.writes("felt good")
        await ada.hears_nothing(for_seconds=0.3)
        coach.may_read.set()
        await ada.hears(2)

    assert coach.heard == ["run.fit", "felt good"]


async def test_a_chat_sees_that_its_file_is_read(
    post: Post, server: DemoServer, ada: Person, coach: EchoCoach
) -> None:
    async with post.running():
        await ada.sends_document("run.fit", b"slow 8000")
        await until(lambda: called(server, "sendChatAction"))
        coach.may_read.set()
        await ada.hears_words("read run.fit")


async def test_others_do_not_wait_for_a_file(
    post: Post, server: DemoServer, ada: Person, coach: EchoCoach
) -> None:
    bea, cleo = server.person("Bea"), server.person("Cleo")
    server.faults = once("download", hang(seconds=WAIT_SECONDS))  # for one, the other is read
    async with post.running():
        await ada.sends_document("run.fit", b"slow 8000")
        await cleo.sends_document("slow.fit", b"slow 8000")
        await bea.writes("hello")
        await bea.hears_words("heard hello")

    assert coach.heard == ["hello"]


@pytest.mark.parametrize("method", ["getFile", "download"])
@pytest.mark.parametrize(
    "fault", [cut(), server_error(), garbage()], ids=["cut", "error", "garbage"]
)
async def test_a_file_that_does_not_come_is_asked_for_again(
    post: Post, server: DemoServer, ada: Person, method: str, fault: Fault
) -> None:
    server.faults = once(method, fault)
    async with post.running():
        await ada.sends_document("run.fit", RUN)

        assert "8000" in (await ada.hears_words("read run.fit")).text


async def test_a_file_that_telegram_has_lost_is_said(
    post: Post, server: DemoServer, ada: Person
) -> None:
    server.faults = once("getFile", refused(400, "Bad Request: invalid file_id"))
    async with post.running():
        await ada.sends_document("run.fit", RUN)

        heard = await ada.hears_words("read run.fit")

    assert heard.text.endswith("Telegram does not hand out that file: send it once more")


async def test_a_file_that_never_comes_is_given_up(
    post: Post, server: DemoServer, ada: Person, coach: EchoCoach
) -> None:
    server.faults = once("download", *[server_error()] * 9)
    async with post.running():
        await ada.sends_document("run.fit", RUN)
        await ada.writes("and now?")

        heard = await ada.hears(2)

    assert heard[0].text.endswith("send it once more")
    assert coach.heard == ["run.fit", "and now?"]


async def test_a_limit_is_kept_for_everybody(post: Post, server: DemoServer, ada: Person) -> None:
    server.faults = once("getFile", too_many_requests(3600))
    async with post.running():
        await ada.sends_document("run.fit", RUN)
        await until(post.is_paused)


async def test_a_file_that_is_too_large_is_not_read(post: Post, ada: Person) -> None:
    async with post.running():
        await ada.sends_document("run.fit", bytes(20 * 1024**2 + 1))

        heard = await ada.hears_words("read run.fit")

    assert "send it once more" in heard.text  # getFile refuses it; the chat does not even ask


@pytest.mark.parametrize("content", [b"words", b"broken"])
async def test_what_cannot_be_read_is_handled_as_such(
    post: Post, ada: Person, content: bytes
) -> None:
    async with post.running():
        await ada.sends_document("run.fit", content)

        assert "file" in (await ada.hears_words("read run.fit")).text


async def test_a_handler_that_fails_has_the_file_again(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    coach.broken.add("run.fit")
    async with post.running():
        await ada.sends_document("run.fit", RUN)
        await ada.hears_words("Sorry")
        coach.broken.clear()
        await ada.hears_words("read run.fit")

    assert coach.heard == ["run.fit"]


async def test_a_process_that_is_told_to_stop_leaves_the_file_to_the_next(
    post: Post, server: DemoServer, ada: Person, coach: EchoCoach
) -> None:
    server.faults = once("download", hang(seconds=WAIT_SECONDS))
    async with post.running():
        await ada.sends_document("run.fit", RUN)
        await until(lambda: called(server, "getFile"))
    assert coach.heard == []

    async with post.running():
        await ada.hears_words("read run.fit")

    assert coach.heard == ["run.fit"]


async def test_a_process_that_died_with_a_file_in_hand_leaves_it_to_the_next(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    async with post.running():
        await ada.sends_document("run.fit", b"slow 8000")
        await until(put_off(post))
        # As after a death: what it had in hand is known to nobody.
        async with post.database.begin() as connection:
            await connection.execute(update(inbox).values(not_before=None))
        coach.may_read.set()
        await ada.hears_words("read run.fit")
        await ada.hears_nothing(for_seconds=0.3)

    assert coach.heard == ["run.fit"]


async def test_many_files_are_all_read_in_the_end(
    post: Post, server: DemoServer, coach: EchoCoach
) -> None:
    people = [server.person(f"Runner {number}") for number in range(40)]
    async with post.running():
        await asyncio.gather(*[one.sends_document(f"{one.id}.fit", RUN) for one in people])
        for one in people:
            await one.hears_words("read")

    assert sorted(coach.heard) == sorted(f"{one.id}.fit" for one in people)


async def called(server: DemoServer, method: str) -> bool:
    return any(call.method == method for call in server.ledger.calls)


def put_off(post: Post) -> Any:
    async def is_put_off() -> bool:
        async with post.database.begin() as connection:
            row = await connection.exec_driver_sql("SELECT not_before FROM inbox")
            return any(moment is not None for (moment,) in row)

    return is_put_off
