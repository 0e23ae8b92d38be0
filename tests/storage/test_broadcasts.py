"""A broadcast reaches each of its audience once, by day, after what is due, and can be stopped."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.coaching.broadcast import LASTS, queue_news
from bot.coaching.ports import ConversationRow
from bot.domain.invitation import Admission
from bot.domain.runner import RunnerId, Status
from bot.mail.broadcasts import Audience, Broadcast, BroadcastState, Reach
from bot.storage.tables import outbox
from bot.storage.unit_of_work import OpenSqlWork
from bot.wording.operator import write_broadcast
from tests.builders import MONDAY_7_AM, runner

NOON = MONDAY_7_AM + timedelta(hours=5)
LOOK = timedelta(seconds=5)


async def keep_runners(open_work: OpenSqlWork, count: int, zone: str = "Europe/Berlin") -> None:
    async with open_work() as work:
        for number in range(1, count + 1):
            await work.runners.save(replace(runner(number), zone=zone))


async def begin(
    open_work: OpenSqlWork, audience: Audience | None = None, now: datetime = NOON
) -> Broadcast:
    async with open_work() as work:
        drafted = await work.broadcasts.draft(
            "Fair\nSaturday", audience or Audience(), now, now + LASTS
        )
        assert await work.broadcasts.start(drafted.id, now, now + LASTS)
    return drafted


async def queue(open_work: OpenSqlWork, now: datetime = NOON, most: int = 1000) -> None:
    """Queue as a tick does: until there is nothing to do at once."""
    more = True
    while more:
        async with open_work() as work:
            more = await queue_news(work, now, most)


async def chats(open_work: OpenSqlWork) -> list[int]:
    async with open_work() as work:
        rows = await work.connection.scalars(select(outbox.c.chat_id).order_by(outbox.c.id))
        return list(rows)


async def state(open_work: OpenSqlWork, broadcast: Broadcast) -> BroadcastState:
    async with open_work() as work:
        found = await work.broadcasts.get(broadcast.id)
    assert found is not None
    return found.state


async def settle(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.connection.execute(update(outbox).values(fate="sent"))


async def test_everybody_hears_it_once(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 7)
    broadcast = await begin(open_work)

    await queue(open_work)
    await queue(open_work, NOON + LOOK)
    assert await state(open_work, broadcast) is BroadcastState.GOING  # nothing of it has left
    await settle(open_work)
    await queue(open_work, NOON + 2 * LOOK)

    assert Counter(await chats(open_work)) == Counter(range(1, 8))
    assert await state(open_work, broadcast) is BroadcastState.DONE


async def test_a_draft_reaches_nobody(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 2)
    async with open_work() as work:
        await work.broadcasts.draft("Hello", Audience(), NOON, NOON + LASTS)

    await queue(open_work)

    assert await chats(open_work) == []


async def test_a_draft_that_lay_for_days_reaches_all_when_it_is_sent(
    open_work: OpenSqlWork,
) -> None:
    await keep_runners(open_work, 2)
    later = NOON + timedelta(days=5)
    async with open_work() as work:
        drafted = await work.broadcasts.draft("Hello", Audience(), NOON, NOON + LASTS)
    async with open_work() as work:
        assert await work.broadcasts.start(drafted.id, later, later + LASTS)

    await queue(open_work, later)

    assert await chats(open_work) == [1, 2]


@pytest.mark.parametrize(
    ("audience", "reached"),
    [
        (Audience(), [1, 2, 3]),
        (Audience(Reach.ACTIVE), [1, 3]),
        (Audience(Reach.PAUSED), [2]),
        (Audience(language="de"), [3]),
        (Audience(ids=(2, 99)), [2]),
    ],
)
async def test_some_are_found_by_state_language_or_id(
    open_work: OpenSqlWork, audience: Audience, reached: list[int]
) -> None:
    async with open_work() as work:
        await work.runners.save(runner(1))
        await work.runners.save(replace(runner(2), status=Status.PAUSED))
        await work.runners.save(replace(runner(3), language="de"))
        await work.runners.save(runner(4))
        await work.outbox.mark_gone(4, NOON)
        assert await work.broadcasts.count(audience, Admission()) == len(reached)
    await begin(open_work, audience)

    await queue(open_work)

    assert await chats(open_work) == reached


async def test_few_wait_at_a_time_so_that_mornings_hardly_do(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 7)
    await begin(open_work)

    await queue(open_work, most=3)
    assert await chats(open_work) == [1, 2, 3]
    await queue(open_work, most=3)
    assert await chats(open_work) == [1, 2, 3]

    await settle(open_work)
    await queue(open_work, most=3)
    assert await chats(open_work) == [1, 2, 3, 4, 5, 6]


async def test_whoever_is_asleep_hears_it_in_the_morning(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 3)
    async with open_work() as work:
        await work.runners.save(replace(runner(2), zone="Pacific/Honolulu"))  # two at night
    broadcast = await begin(open_work)

    await queue(open_work)
    assert await chats(open_work) == [1, 3]
    assert await state(open_work, broadcast) is BroadcastState.GOING

    await queue(open_work, NOON + timedelta(minutes=5))
    assert await chats(open_work) == [1, 3]
    await settle(open_work)
    await queue(open_work, NOON + timedelta(hours=6))
    assert await chats(open_work) == [1, 3, 2]
    await settle(open_work)
    await queue(open_work, NOON + timedelta(hours=7))
    assert await state(open_work, broadcast) is BroadcastState.DONE


async def test_whom_it_went_stale_for_hears_it_the_next_day(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 2)
    async with open_work() as work:
        await work.runners.save(replace(runner(2), zone="Pacific/Honolulu"))  # two at night
    await begin(open_work)
    await queue(open_work)
    async with open_work() as work:
        await work.connection.execute(update(outbox).values(fate="expired"))

    await queue(open_work, NOON + timedelta(hours=20))

    assert await chats(open_work) == [1, 1, 2]


async def test_what_goes_stale_when_all_is_queued_is_queued_again(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 3)
    broadcast = await begin(open_work)
    await queue(open_work)
    async with open_work() as work:
        sent = update(outbox).where(outbox.c.chat_id == 2).values(fate="sent")
        await work.connection.execute(sent)
        await work.connection.execute(
            update(outbox).where(outbox.c.chat_id != 2).values(fate="expired")
        )

    await queue(open_work, NOON + timedelta(hours=11))  # at night
    assert await chats(open_work) == [1, 2, 3]
    await queue(open_work, NOON + timedelta(hours=20))

    assert await chats(open_work) == [1, 2, 3, 1, 3]
    async with open_work() as work:
        assert await work.broadcasts.fates(broadcast.id) == {"sent": 1, "waiting": 2}


async def test_whom_it_never_reached_is_told_when_it_is_over(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 5)
    await begin(open_work)
    await queue(open_work, most=3)
    async with open_work() as work:
        await work.connection.execute(update(outbox).values(fate="expired"))
        sent = update(outbox).where(outbox.c.chat_id == 1).values(fate="sent")
        await work.connection.execute(sent)

    await queue(open_work, NOON + LASTS)

    async with open_work() as work:
        [told] = await work.broadcasts.latest(1)
        fates = await work.broadcasts.fates(told.id)
    assert told.state is BroadcastState.DONE
    assert write_broadcast(told, fates).endswith("4 not sent in time, 1 sent")


async def test_nothing_is_queued_in_maintenance(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 2)
    await begin(open_work)
    async with open_work() as work:
        await work.maintenance.begin(NOON)
    await queue(open_work)
    assert await chats(open_work) == []

    async with open_work() as work:
        await work.maintenance.end()
    await queue(open_work)
    assert await chats(open_work) == [1, 2]


async def test_it_goes_stale_at_night(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 1)
    await begin(open_work)
    await queue(open_work)

    async with open_work() as work:
        expires = await work.connection.scalar(select(outbox.c.expires_at))

    assert f"{expires:%H:%M}" == "21:00"  # ten at night in Berlin, in winter


async def test_one_that_is_stopped_goes_no_further(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 5)
    broadcast = await begin(open_work)
    await queue(open_work, most=2)
    async with open_work() as work:
        await work.connection.execute(
            update(outbox).where(outbox.c.chat_id == 1).values(fate="sent")
        )

    async with open_work() as work:
        assert await work.broadcasts.stop(broadcast.id)
    await queue(open_work)

    async with open_work() as work:
        assert await work.broadcasts.fates(broadcast.id) == {"sent": 1, "withdrawn": 1}
        assert not await work.broadcasts.stop(broadcast.id)


async def test_it_ends_in_a_day_and_a_half(open_work: OpenSqlWork) -> None:
    await keep_runners(open_work, 1)
    broadcast = await begin(open_work)

    await queue(open_work, NOON + LASTS)

    assert await chats(open_work) == []
    assert await state(open_work, broadcast) is BroadcastState.DONE


async def test_what_may_not_have_arrived_is_said_at_the_next_contact(
    open_work: OpenSqlWork,
) -> None:
    await keep_runners(open_work, 1)
    await begin(open_work)
    await queue(open_work)
    async with open_work() as work:
        await work.connection.execute(update(outbox).values(fate="held"))

    async with open_work() as work:
        [push] = await work.pushes.take_held(RunnerId(1))

    assert push.words == "Fair\nSaturday"


async def test_one_that_is_over_is_deleted_and_one_that_goes_is_not(
    open_work: OpenSqlWork,
) -> None:
    going = await begin(open_work, now=NOON)
    over = await begin(open_work, Audience(ids=(1, 2)), NOON)
    later = await begin(open_work, now=NOON + timedelta(days=1))
    async with open_work() as work:
        assert await work.broadcasts.stop(over.id)
        assert await work.broadcasts.stop(later.id)

    async with open_work() as work:
        assert await work.broadcasts.prune(NOON + LASTS + timedelta(seconds=1), 10) == 1

    async with open_work() as work:
        assert [one.id for one in await work.broadcasts.latest(9)] == [later.id, going.id]


async def test_a_guest_who_never_begins_is_forgotten(open_work: OpenSqlWork) -> None:
    week = timedelta(days=7)
    async with open_work() as work:
        for number in (1, 2, 3):
            await work.guests.let_in(RunnerId(number), "abcdefghjkmn", NOON)
        await work.guests.let_in(RunnerId(4), "abcdefghjkmn", NOON + week)
        await work.runners.save(runner(1))
        answers = ConversationRow("asked", {}, NOON + week)
        await work.conversations.save(RunnerId(2), "first meeting", answers)

    async with open_work() as work:
        assert await work.guests.prune(NOON + week, 10) == 1

    async with open_work() as work:
        stay = [number for number in range(1, 5) if await work.guests.is_guest(RunnerId(number))]
    assert stay == [1, 2, 4]
