"""The way in: every update is handled once, in the order of its sender."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.delivery.settings import DeliverySettings
from bot.local_telegram.faults import Fault, cut, refused, server_error
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.delivery.coach import QUICK, WAIT_SECONDS, EchoCoach, Post, until


async def test_a_message_is_answered(post: Post, ada: Person) -> None:
    async with post.running():
        await ada.writes("hello")

        assert (await ada.hears_words("heard")).text == "heard hello"


async def test_what_was_said_while_the_coach_slept_is_answered(post: Post, ada: Person) -> None:
    await ada.writes("anyone there?")

    async with post.running():
        await ada.hears_words("heard anyone there?")


async def test_messages_of_one_runner_are_handled_in_order(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    said = [f"message {number}" for number in range(30)]

    async with post.running():
        for text in said:
            await ada.writes(text)
        replies = await ada.hears(30)

    assert coach.heard == said
    assert [reply.text for reply in replies] == [f"heard {text}" for text in said]


async def test_an_update_that_is_handed_over_twice_is_handled_once(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    await ada.writes("once")
    async with post.running():
        await ada.hears_words("heard once")
    again = {"update_id": 1, "message": {"from": {"id": ada.id}, "text": "once"}}

    async with post.open_work() as work:
        assert await work.inbox.store([again]) == 0
        assert await work.inbox.claim() is None

    assert coach.heard == ["once"]


async def test_an_update_is_confirmed_only_after_it_is_kept(
    post: Post, ada: Person, server: DemoServer
) -> None:
    await ada.writes("keep me")
    confirmed_while_unknown: list[int] = []

    def watch(method: str, parameters: Mapping[str, Any]) -> Fault | None:
        if method == "getUpdates" and "offset" in parameters:
            confirmed_while_unknown.append(server.unconfirmed)
        return None

    server.faults = watch
    async with post.running():
        await ada.hears_words("keep me")
        await server.ledger.bell.until(lambda: bool(confirmed_while_unknown), WAIT_SECONDS)

    assert confirmed_while_unknown[0] == 1
    async with post.database.begin() as connection:
        rows = await connection.exec_driver_sql("SELECT state FROM inbox")
        assert rows.scalars().all() == ["done"]


async def test_a_handler_that_raises_leaves_nothing_but_one_apology(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    coach.broken.add("boom")

    async with post.running():
        await ada.writes("boom")
        await ada.writes("and now?")
        replies = await ada.hears(2)

    assert [reply.text for reply in replies] == ["Sorry, that went wrong.", "heard and now?"]


async def test_a_failure_that_two_workers_saw_counts_once(post: Post) -> None:
    """Between a rollback and its record another worker may take the same update."""
    message = {"from": {"id": 5}, "text": "boom"}
    async with post.open_work() as work:
        await work.inbox.store([{"update_id": 1, "message": message}])
        incoming = await work.inbox.claim()

    async with post.open_work() as work:
        assert incoming is not None
        assert await work.inbox.fail(incoming, "first", None)
        assert not await work.inbox.fail(incoming, "second", None)


async def test_an_update_that_fails_for_good_is_set_aside_for_the_operator(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    coach.broken.add("boom")

    async with post.running():
        await ada.writes("boom")
        await ada.writes("after it")
        await ada.hears_words("heard after it")

    async with post.database.begin() as connection:
        rows = await connection.exec_driver_sql(
            "SELECT state, tries, error FROM inbox ORDER BY seq"
        )
        dead, done = rows.all()
    assert dead == ("dead", 3, "BrokenHandlerError: boom")
    assert done == ("done", 0, None)


async def test_a_handler_that_fails_once_is_tried_again(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    coach.broken.add("boom")

    async with post.running(replace(QUICK, retry_seconds=(3, 3))):
        await ada.writes("boom")
        await ada.hears_words("Sorry")
        coach.broken.clear()
        await ada.hears_words("heard boom")

    assert coach.heard == ["boom"]


async def test_one_runners_trouble_does_not_hold_up_another(
    post: Post, ada: Person, server: DemoServer, coach: EchoCoach
) -> None:
    slow = DeliverySettings(look_seconds=0.05, retry_seconds=(30,))
    coach.broken.add("boom")
    bea = server.person("Bea")

    async with post.running(slow):
        await ada.writes("boom")
        await ada.hears_words("Sorry")
        await bea.writes("hello")
        await bea.hears_words("heard hello")


async def test_trouble_on_the_line_is_waited_out(
    post: Post, ada: Person, server: DemoServer
) -> None:
    faults = [cut(), server_error(), refused(409, "Conflict: terminated by other getUpdates")]

    def stumble(method: str, _parameters: Mapping[str, Any]) -> Fault | None:
        return faults.pop() if method == "getUpdates" and faults else None

    server.faults = stumble
    await ada.writes("hello")

    async with post.running():
        await ada.hears_words("heard hello")

    assert not faults


async def test_a_webhook_that_is_set_is_deleted_before_polling(
    post: Post, ada: Person, server: DemoServer
) -> None:
    async with post.running():
        await ada.writes("hello")
        await ada.hears_words("heard hello")

    methods = [call.method for call in server.ledger.calls]
    assert methods.index("deleteWebhook") < methods.index("getUpdates")


async def test_only_kinds_that_are_understood_are_asked_for(
    post: Post, ada: Person, server: DemoServer
) -> None:
    async with post.running():
        await ada.writes("hello")
        await ada.hears_words("heard hello")

    asked = [call for call in server.ledger.calls if call.method == "getUpdates"]
    assert "my_chat_member" in str(asked[0].parameters["allowed_updates"])


async def test_stopping_finishes_the_update_in_hand(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    async with post.running(QUICK):
        await ada.writes("last words")
        await until(coach.has_heard)

    async with post.database.begin() as connection:
        states = await connection.exec_driver_sql("SELECT state FROM inbox")
        assert states.scalars().all() == ["done"]
    assert "sending" not in await post.fates()
