"""/admin: the operator's hands in the chat, and nothing of it for anybody else."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.app import door_of
from bot.chat.door import Door
from bot.chat.operator import Operator
from bot.coaching.broadcast import queue_news
from bot.coaching.invitations import code_in
from bot.delivery.morning import word_push
from bot.mail.retention import Retention
from bot.settings import Settings
from bot.storage.tables import outbox
from tests.chat.conversation import Conversation, conversation


@pytest.fixture
def olga(anna: Conversation) -> Conversation:
    """Anna, who also runs the coach."""
    anna.chat._operator = Operator(admins={anna.person})
    return anna


@pytest.mark.parametrize("command", ["/admin", "/admin stats", "/admin maintenance on"])
async def test_for_others_there_is_no_such_command(anna: Conversation, command: str) -> None:
    assert await anna.says(command) == await anna.says("/nonsense")
    async with anna.open_work() as work:
        assert await work.maintenance.since() is None


async def test_what_there_is_is_told(olga: Conversation) -> None:
    for text in ("/admin", "/admin what?"):
        [reply] = await olga.says(text)
        assert "/admin broadcast" in reply


async def test_figures_and_names_are_told(olga: Conversation) -> None:
    [counts] = await olga.says("/admin stats")
    assert "runners active" in counts
    [names] = await olga.says("/admin runners nn")
    assert "Anna" in names
    assert await olga.says("/admin runners zzz") == ["<pre>nothing</pre>"]


async def test_maintenance_is_switched(olga: Conversation) -> None:
    [reply] = await olga.says("/admin maintenance on")
    assert "on since" in reply
    async with olga.open_work() as work:
        assert await work.maintenance.since() == olga.now

    assert "is off" in (await olga.says("/admin maintenance off"))[0]


async def test_a_broadcast_is_shown_first_and_then_sent(olga: Conversation) -> None:
    [draft] = await olga.says("/admin broadcast en : Fair <b>on</b> Saturday: 9 am")
    assert "1 runner would hear it" in draft
    assert "Fair &lt;b&gt;on&lt;/b&gt; Saturday: 9 am" in draft
    assert await olga.says("/admin broadcast send 1")

    async with olga.open_work() as work:
        assert await queue_news(work, olga.now, 10)
    letter = await olga.hears_unasked()

    assert letter is not None
    assert letter.text.startswith("From those who run this bot:")
    assert "Fair &lt;b&gt;on&lt;/b&gt; Saturday: 9 am" in letter.text


async def test_what_was_broadcast_is_not_said_when_its_day_is_over(olga: Conversation) -> None:
    await olga.says("/admin broadcast : Fair tonight")
    await olga.says("/admin broadcast send 1")
    async with olga.open_work() as work:
        assert await queue_news(work, olga.now, 10)
        of_it = outbox.c.broadcast_id == 1
        await work.connection.execute(outbox.update().where(of_it).values(fate="held"))

    async with olga.open_work() as work:
        [push] = await work.pushes.take_held(olga.person)
        assert await word_push(work, push, push.expires_at - timedelta(minutes=1)) is not None
        assert await word_push(work, push, push.expires_at) is None


async def test_a_broadcast_is_stopped(olga: Conversation) -> None:
    await olga.says("/admin broadcast : Hello")
    await olga.says("/admin broadcast send 1")

    [told] = await olga.says("/admin broadcast stop 1")

    assert "stopped" in told
    assert "no broadcast" in (await olga.says("/admin broadcast stop 1"))[0]


@pytest.mark.parametrize(
    "text",
    [
        "/admin broadcast",
        "/admin broadcast hello everybody",
        "/admin broadcast send",
        "/admin broadcast send x",
        "/admin broadcast send 99999999999999999999",
        "/admin broadcast klingon : x",
        "/admin broadcast : ",
        "/admin updates retry",
        "/admin updates fly 1",
        "/admin letters show 7",
        "/admin invite revoke nothing",
        "/admin invite x y",
        "/admin invite 0",
        "/admin invite 9999999999999999",
        "/admin invite 1 9999999999",
        "/admin invite 1 2 3",
        "/admin broadcast 99999999999999999999 : Hello",
        f"/admin broadcast : {'x' * 3901}",
        "/admin updates show 9999999999999999",
        "/admin erase 9999999999999999 yes",
        "/admin export",
        "/admin erase 12 yes",
        "/admin maintenance perhaps",
    ],
)
async def test_what_makes_no_sense_is_answered_and_changes_nothing(
    olga: Conversation, text: str
) -> None:
    [reply] = await olga.says(text)

    assert reply.startswith("<pre>")
    async with olga.open_work() as work:
        assert await work.broadcasts.latest(9) == []
        assert await work.guests.invitations() == []


async def test_mail_that_was_set_aside_is_tried_again(olga: Conversation) -> None:
    async with olga.open_work() as work:
        await work.connection.execute(outbox.update().values(fate="dead"))

    assert "to be tried again" in (await olga.says("/admin letters retry 1"))[0]

    async with olga.open_work() as work:
        fate = await work.connection.scalar(select(outbox.c.fate).where(outbox.c.id == 1))
    assert fate == "waiting"
    [listed] = await olga.says("/admin letters")
    assert len(listed.splitlines()) > 3


async def test_a_runner_is_exported_and_erased(olga: Conversation) -> None:
    await olga.says(f"/admin export {olga.person}")
    assert json.loads(await olga.file())["runner"]["name"] == "Anna"

    assert "yes deletes" in (await olga.says(f"/admin erase {olga.person}"))[0]
    assert "is forgotten" in (await olga.says(f"/admin erase {olga.person} yes"))[0]
    async with olga.open_work() as work:
        assert await work.runners.get(olga.person) is None


async def test_an_invitation_lets_in_as_many_as_it_is_for(
    olga: Conversation, new_sqlite: str
) -> None:
    [told] = await olga.says("/admin invite 1")
    code = told.partition("?start=")[2].split()[0]
    assert code_in(f"/start {code}") == code

    async with conversation(new_sqlite, "Bea") as bea:
        bea.person, bea._user["id"] = type(bea.person)(8), 8
        bea.chat._door = Door(allowed={olga.person})
        assert "private" in (await bea.says("/start"))[-1]
        assert "Hello Bea" in (await bea.says(f"/start {code}"))[-1]
        assert await bea.says("10k")

        bea.person, bea._user["id"] = type(bea.person)(9), 9
        assert "private" in (await bea.says(f"/start {code}"))[-1]

    assert "used 1 of 1" in (await olga.says("/admin invite list"))[-1]


async def test_a_link_that_is_taken_back_lets_nobody_in(
    olga: Conversation, new_sqlite: str
) -> None:
    code = (await olga.says("/admin invite"))[0].partition("?start=")[2].split()[0]
    async with conversation(new_sqlite, "Bea") as bea:
        bea._user["id"] = 8
        bea.chat._door = Door(allowed={olga.person})
        assert "Hello Bea" in (await bea.says(f"/start {code}"))[-1]
        await olga.says(f"/admin invite revoke {code}")

        assert await bea.says("10k")  # who came by it stays
        bea._user["id"] = 9
        assert "private" in (await bea.says(f"/start {code}"))[-1]


async def test_who_is_banned_comes_by_no_link(olga: Conversation, new_sqlite: str) -> None:
    code = (await olga.says("/admin invite"))[0].partition("?start=")[2].split()[0]
    async with conversation(new_sqlite, "Bea") as bea:
        bea._user["id"] = 8
        bea.chat._door = Door(allowed={olga.person}, banned={8})

        await bea.replies()
        assert await bea.says(f"/start {code}") == []
    assert "used 0" in (await olga.says("/admin invite list"))[-1]


async def test_a_link_grows_old(olga: Conversation, new_sqlite: str) -> None:
    code = (await olga.says("/admin invite 5 2"))[0].partition("?start=")[2].split()[0]
    async with conversation(new_sqlite, "Bea") as bea:
        bea._user["id"] = 8
        bea.chat._door = Door(allowed={olga.person})
        bea.wait(days=2)

        assert "private" in (await bea.says(f"/start {code}"))[-1]


def test_those_who_run_a_private_coach_may_use_it() -> None:
    settings = Settings(admin_ids=frozenset({5}), allowed_ids=frozenset({6}))

    assert door_of(settings).allowed == {5, 6}
    assert door_of(Settings(admin_ids=frozenset({5}))).allowed is None


async def test_despair_is_answered_in_maintenance(anna: Conversation) -> None:
    anna.chat._operator = Operator(crisis_line="116 123")

    def waits(text: str, *, has_been_told: bool) -> str | None:
        body = {"update_id": 1, "message": anna._message(1) | {"text": text}}
        letter = anna.chat.waits(body, has_been_told)
        return None if letter is None else letter.text

    assert "116 123" in (waits("I want to kill myself", has_been_told=True) or "")
    assert "worked on" in (waits("8k easy in 45:10", has_been_told=False) or "")
    assert waits("8k easy in 45:10", has_been_told=True) is None


async def test_privacy_names_the_days_and_whom_to_ask(anna: Conversation) -> None:
    keep = Retention(texts=timedelta(days=9), set_aside=timedelta(days=12))
    anna.chat._operator = Operator(contact="coach@example.org", retention=keep)

    [told] = await anna.says("/privacy")

    assert "after 9 days, after 12 where" in told
    assert told.endswith("Who runs it: coach@example.org")


async def test_what_was_left_in_the_middle_goes_after_a_month(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("10k")
    now = datetime.now(UTC)
    async with ada.open_work() as work:
        rows = await work.conversations.load(ada.person)
        [over] = {row.expires_at for row in rows.values()}
        assert over is not None
        assert await work.conversations.prune(over, 100) == 0
        assert await work.conversations.prune(max(over, now), 100) in {0, 1}
        assert await work.conversations.prune(over.replace(year=over.year + 1), 100) <= 1
        assert await work.conversations.load(ada.person) == {}
