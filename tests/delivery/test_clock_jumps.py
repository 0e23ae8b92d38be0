"""The clock of the machine jumps by hours: nothing waits for it to come back."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.domain.runner import RunnerId
from bot.local_telegram.persons import Person
from bot.mail.letters import Letter
from bot.storage.mail.outbox import SqlOutbox
from bot.storage.tables import budget, inbox, outbox
from bot.timetable import Jobs, keep_ticking, timetable
from tests.delivery.coach import QUICK, EchoCoach, Post, until

HOURS = timedelta(hours=3)


@pytest.fixture
async def ada(ada: Person) -> Person:
    await ada.writes("/start")
    ada._board.updates.drop()
    return ada


async def say(post: Post, ada: Person, text: str) -> None:
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter(text))


async def set_all(post: Post, **values: object) -> None:
    """Leave the outbox as it is when the clock has jumped back since."""
    async with post.database.begin() as connection:
        await connection.execute(update(outbox).values(values))


async def test_a_chat_is_not_kept_waiting_by_a_message_of_the_future(
    post: Post, ada: Person
) -> None:
    async with post.running(replace(QUICK, chat_gap_seconds=1)):
        await say(post, ada, "one")
        await post.until_fates("sent")
        await set_all(post, tried_at=datetime.now(UTC) + HOURS)

        await say(post, ada, "two")

        await ada.hears_words("two")


async def test_a_second_try_does_not_wait_for_hours(post: Post, ada: Person) -> None:
    await say(post, ada, "one")
    await set_all(post, not_before=datetime.now(UTC) + HOURS)

    async with post.running():
        await ada.hears_words("one")


async def test_a_lease_does_not_last_for_hours(post: Post, ada: Person) -> None:
    await say(post, ada, "one")
    until_then = datetime.now(UTC) + HOURS
    await set_all(post, fate="sending", owner="dead", lease_until=until_then)

    async with post.running():
        await ada.hears_words("one")


async def test_an_update_is_tried_again_in_time(post: Post, ada: Person, coach: EchoCoach) -> None:
    coach.broken.add("boom")
    async with post.running(replace(QUICK, retry_seconds=(60, 60))):
        await ada.writes("boom")
        await ada.hears_words("Sorry")
        coach.broken.clear()
        async with post.database.begin() as connection:
            await connection.execute(update(inbox).values(not_before=datetime.now(UTC) + HOURS))

        await ada.hears_words("heard boom")


async def test_a_pause_lasts_as_long_as_it_was_told(post: Post, ada: Person) -> None:
    """It was asked for before the clock jumped; this process has waited for it since."""
    async with post.running() as delivery:
        async with post.open_work() as work:
            await work.outbox.pause(3)
            work.letters.say(RunnerId(ada.id), Letter("one"))
        sender = delivery._sender

        async def has_seen_it() -> bool:
            return sender._pause is not None

        await until(has_seen_it)
        far = datetime.now(UTC) + HOURS
        async with post.database.begin() as connection:
            # Who has the budget has it alone: the sender sees both changes, or none.
            await SqlOutbox(connection).budget()
            assert sender._pause is not None
            sender._pause = (far, sender._pause[1])
            await connection.execute(update(budget).values(paused_until=far))

        await ada.hears_words("one")


async def test_a_new_pause_is_kept_beside_one_of_the_future(post: Post) -> None:
    async with post.database.begin() as connection:
        await connection.execute(update(budget).values(paused_until=datetime.now(UTC) + HOURS))

    async with post.open_work() as work:
        await work.outbox.pause(5)
        now = await work.outbox.budget()

    assert now.paused_until is not None
    assert now.paused_until - now.now <= timedelta(seconds=5)


async def test_the_timetable_goes_on_when_its_next_look_lies_hours_ahead() -> None:
    looks = 0

    async def look() -> None:
        nonlocal looks
        looks += 1

    async def has_looked() -> bool:
        return looks > 0

    clock = timetable(Jobs(queue_due_pushes=look, make_weeks_ahead=look, queue_news=look))
    clock.start()
    ticking = asyncio.create_task(keep_ticking(clock))
    try:
        job = clock.get_jobs()[0]
        job.modify(next_run_time=datetime.now(UTC) + HOURS)
        await until(has_looked)
    finally:
        ticking.cancel()
        clock.shutdown(wait=False)
