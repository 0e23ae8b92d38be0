"""The way out: paced, in order, and with an answer to every kind of trouble."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.domain.runner import RunnerId
from bot.local_telegram.faults import (
    Fault,
    Faults,
    cut,
    garbage,
    hang,
    refused,
    server_error,
    too_many_requests,
)
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Attachment, AttachmentKind, Button, Letter
from bot.storage.tables import outbox
from tests.delivery.coach import QUICK, WAIT_SECONDS, Post, until


def once(*faults: Fault, method: str = "sendMessage") -> Faults:
    """Let the first calls of a method go wrong, one fault each."""
    waiting = list(faults)

    def next_fault(called: str, _parameters: Mapping[str, Any]) -> Fault | None:
        return waiting.pop(0) if called == method and waiting else None

    return next_fault


async def newcomer(server: DemoServer, name: str) -> Person:
    """Somebody the bot may write to, for they wrote before."""
    person = server.person(name)
    await person.writes("/start")
    person._board.updates.drop()
    return person


async def say(post: Post, to: Person, *texts: str) -> None:
    async with post.open_work() as work:
        for text in texts:
            work.letters.say(RunnerId(to.id), Letter(text))


@pytest.fixture
async def ada(server: DemoServer) -> Person:
    return await newcomer(server, "Ada")


async def test_letters_arrive_in_the_order_they_were_said(post: Post, ada: Person) -> None:
    texts = [f"line {number}" for number in range(20)]
    await say(post, ada, *texts)

    async with post.running():
        heard = await ada.hears(20)

    assert [one.text for one in heard] == texts


async def test_words_buttons_and_files_arrive(post: Post, ada: Person) -> None:
    button = Button("Done", "v1:done:1")
    file = Attachment(AttachmentKind.DOCUMENT, "plan.ics", b"BEGIN:VCALENDAR")
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("<b>Today</b>", ((button,),)))
        work.letters.say(RunnerId(ada.id), Letter("Your plan", attachment=file))

    async with post.running():
        words, plan = await ada.hears(2)

    assert words.text == "Today"
    assert words.buttons == [["Done"]]
    assert plan.message["document"]["file_name"] == "plan.ics"


async def test_a_letter_keeps_the_id_telegram_gave_it(post: Post, ada: Person) -> None:
    await say(post, ada, "hello")

    async with post.running():
        [heard] = await ada.hears()
        await post.until_fates("sent")

    async with post.database.begin() as connection:
        kept = await connection.exec_driver_sql("SELECT message_id FROM outbox")
        assert kept.scalar_one() == heard.message_id


async def test_an_edit_that_changes_nothing_is_no_trouble(post: Post, ada: Person) -> None:
    await say(post, ada, "hello")
    async with post.running():
        [heard] = await ada.hears()
        assert heard.message_id is not None
        async with post.open_work() as work:
            work.letters.edit(RunnerId(ada.id), heard.message_id, Letter("hello"))
        await post.until_fates("sent", "sent")


async def test_a_pressed_button_is_answered_at_once(post: Post, ada: Person) -> None:
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("Done?", ((Button("Yes", "v1:yes"),),)))

    async with post.running():
        await ada.hears()
        query = await ada.presses("Yes")
        assert query is not None
        async with post.open_work() as work:
            work.letters.answer(query, "Logged")
        await post.until_fates("sent", "sent")

    assert ada.deliveries[-1].method == "answerCallbackQuery"


async def test_an_answer_that_comes_too_late_is_given_up(post: Post) -> None:
    async with post.open_work() as work:
        work.letters.answer("1", "Logged")

    async with post.running():
        await post.until_fates("dead")


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(cut(takes_effect=True), id="cut after it arrived"),
        pytest.param(server_error(takes_effect=True), id="500 after it arrived"),
        pytest.param(garbage(takes_effect=True), id="garbage after it arrived"),
        pytest.param(garbage(takes_effect=True, code=200), id="garbage that looks fine"),
        pytest.param(hang(takes_effect=True), id="no answer"),
    ],
)
class TestInDoubt:
    """Nobody knows whether the message arrived; here it did."""

    # Long enough for a busy machine to answer what is not meant to hang.
    QUICK = replace(QUICK, answer_seconds=3)

    async def test_a_reply_is_sent_once_more(
        self, post: Post, ada: Person, server: DemoServer, fault: Fault
    ) -> None:
        server.faults = once(fault)
        await say(post, ada, "hello")

        async with post.running(self.QUICK):
            await post.until_fates("sent")

        assert [one.text for one in await ada.hears(2)] == ["hello", "hello"]

    async def test_a_push_is_held(
        self, post: Post, ada: Person, server: DemoServer, fault: Fault
    ) -> None:
        server.faults = once(fault)
        await post.push(ada.id)

        async with post.running(self.QUICK):
            await post.until_fates("held")
            await asyncio.sleep(0.2)

        assert len(await ada.hears(1)) == 1


async def test_a_reply_in_doubt_twice_is_set_aside(
    post: Post, ada: Person, server: DemoServer
) -> None:
    server.faults = once(cut(), cut())
    await say(post, ada, "hello")

    async with post.running():
        await post.until_fates("dead")


async def test_a_held_push_is_handed_over_once(
    post: Post, ada: Person, server: DemoServer
) -> None:
    server.faults = once(cut())
    await post.push(ada.id)
    async with post.running():
        await post.until_fates("held")

    async with post.open_work() as work:
        held = await work.pushes.take_held(RunnerId(ada.id))
        again = await work.pushes.take_held(RunnerId(ada.id))

    assert [push.runner for push in held] == [ada.id]
    assert not again


async def test_a_pressed_button_proves_that_a_held_push_came(
    post: Post, ada: Person, server: DemoServer
) -> None:
    server.faults = once(cut(takes_effect=True))
    await post.push(ada.id)
    async with post.running():
        await post.until_fates("held")

    async with post.open_work() as work:
        [push] = [post.coach.worded[0]]
        await work.pushes.mark_seen(push.runner, push.kind, push.day)
        assert not await work.pushes.take_held(push.runner)


async def test_when_telegram_says_slow_down_nothing_leaves_until_it_may(
    post: Post, ada: Person, server: DemoServer
) -> None:
    bea = await newcomer(server, "Bea")
    server.faults = once(too_many_requests(1))
    await say(post, ada, "one", "two")

    async with post.running():
        await until(post.is_paused)
        await say(post, bea, "three")
        await bea.hears(1)
        await ada.hears(2)

    sends = [call for call in server.ledger.calls if call.method == "sendMessage"]
    assert [call.code for call in sends] == [429, 200, 200, 200]
    assert min(call.instant for call in sends[1:]) - sends[0].instant >= 1


async def test_replies_go_first_after_a_pause(post: Post, ada: Person, server: DemoServer) -> None:
    server.faults = once(too_many_requests(600))
    await post.push(ada.id)
    others = [server.person(f"Runner {number}") for number in range(5)]
    # One at a time, so that they arrive in the order in which they leave.
    async with post.running(replace(QUICK, in_flight=1)):
        await until(post.is_paused)
        for other in others:
            await other.writes("hello")
        await post.until_fates(*["waiting"] * 6)
        await post.end_pause()
        for other in others:
            await other.hears(1)
        await ada.hears(1)

    texts = [one.text for one in server.ledger.deliveries]
    assert texts[:5] == ["heard hello"] * 5


async def test_what_telegram_cannot_parse_arrives_as_plain_text(post: Post, ada: Person) -> None:
    await say(post, ada, "<b>4 &lt; 5 <i>broken")

    async with post.running():
        [heard] = await ada.hears()

    assert heard.text == "4 < 5 broken"


async def test_what_is_refused_even_as_plain_text_is_set_aside(
    post: Post, ada: Person, server: DemoServer
) -> None:
    server.faults = once(*[refused(400, "Bad Request: no")] * 2)
    await say(post, ada, "one", "two")

    async with post.running():
        await ada.hears_words("two")
        await post.until_fates("dead", "sent")


async def test_a_stale_push_is_not_sent(post: Post, ada: Person) -> None:
    await post.push(ada.id, stale_in=0.01)
    await asyncio.sleep(0.05)

    async with post.running():
        await ada.hears_nothing(0.3)
        await post.until_fates("expired")


async def test_a_push_is_worded_when_it_is_sent_or_not_at_all(post: Post, ada: Person) -> None:
    post.coach.silent = True
    await post.push(ada.id)

    async with post.running():
        await post.until_fates("withdrawn")

    assert len(post.coach.worded) == 1


async def test_a_second_push_for_the_same_date_is_not_queued(post: Post, ada: Person) -> None:
    await post.push(ada.id)
    async with post.running():
        await ada.hears(1)
    push = post.coach.worded[0]

    async with post.open_work() as work:
        assert not await work.pushes.queue(push)
        assert await work.pushes.was_queued(push.runner, push.kind, push.day)


async def test_what_waits_for_a_paused_runner_is_withdrawn(post: Post, ada: Person) -> None:
    await post.push(ada.id)
    async with post.open_work() as work:
        await work.pushes.withdraw(RunnerId(ada.id))

    async with post.running():
        await ada.hears_nothing(0.2)

    assert await post.fates() == ["withdrawn"]


async def test_a_server_that_is_away_is_waited_for(
    post: Post, ada: Person, server: DemoServer
) -> None:
    server.faults = once(refused(409, "Conflict"), refused(401, "Unauthorized"))
    await say(post, ada, "hello")

    async with post.running():
        await server.ledger.bell.until(lambda: bool(server.ledger.calls), WAIT_SECONDS)
        await asyncio.sleep(0.2)

    assert await post.fates() == ["waiting"]


async def test_a_dead_process_leaves_its_leases_to_be_settled(post: Post, ada: Person) -> None:
    """A reply goes out again; a push may have arrived, so it is held."""
    await say(post, ada, "hello")
    await post.push(ada.id)
    async with post.database.begin() as connection:
        await connection.exec_driver_sql(
            "UPDATE outbox SET fate = 'sending', owner = 'dead',"
            " lease_until = '2026-01-01 00:00:00.000000'"
        )

    async with post.running():
        await ada.hears_words("hello")
        await post.until_fates("sent", "held")


async def test_a_lease_that_still_runs_is_left_alone(post: Post, ada: Person) -> None:
    if post.database.is_sole:
        return
    await say(post, ada, "hello")
    async with post.database.begin() as connection:
        in_a_while = datetime.now(UTC) + timedelta(seconds=60)
        await connection.execute(
            update(outbox).values(fate="sending", owner="busy", lease_until=in_a_while)
        )

    async with post.running():
        await ada.hears_nothing(0.3)


async def test_a_message_that_was_sent_after_its_lease_is_not_sent_again(
    post: Post, ada: Person
) -> None:
    await say(post, ada, "hello")
    async with post.running():
        await ada.hears(1)
        await post.until_fates("sent")

    async with post.open_work() as work:
        assert await work.outbox.end_leases(all_of_them=True) == 0
