"""While the operator works on the coach, updates and pushes wait, and everybody hears so once."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.runner import RunnerId
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from tests.delivery.coach import QUICK, EchoCoach, Post, until

AWAY = "I am being worked on"


async def begin(post: Post) -> None:
    async with post.open_work() as work:
        await work.maintenance.begin(datetime.now(UTC))


async def end(post: Post) -> None:
    async with post.open_work() as work:
        await work.maintenance.end()


def said(person: Person) -> list[str]:
    return [one.text or "" for one in person.deliveries]


async def test_what_is_written_waits_is_said_so_once_and_is_handled_after(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    coach.waits = lambda _, has_been_told: None if has_been_told else Letter(AWAY)
    await begin(post)
    async with post.running():
        for text in ("one", "two", "three"):
            await ada.writes(text)
        await ada.hears_words(AWAY)
        await until(lambda: are_told(post, 3))
        assert coach.heard == []

        await end(post)
        await ada.hears_words("heard three")

    assert coach.heard == ["one", "two", "three"]
    assert said(ada).count(AWAY) == 1


async def are_told(post: Post, count: int) -> bool:
    async with post.database.begin() as connection:
        query = "SELECT count(*) FROM inbox WHERE told_at IS NOT NULL"
        return int((await connection.exec_driver_sql(query)).scalar_one()) == count


async def test_a_second_maintenance_is_said_again(
    post: Post, ada: Person, coach: EchoCoach
) -> None:
    coach.waits = lambda _, has_been_told: None if has_been_told else Letter(AWAY)
    async with post.running():
        for text in ("one", "two"):
            await begin(post)
            await asyncio.sleep(2 * QUICK.look_seconds)  # each process looks now and then
            await ada.writes(text)
            await ada.hears_words(AWAY)
            await end(post)
            await ada.hears_words(f"heard {text}")

    assert said(ada).count(AWAY) == 2


async def test_those_who_run_the_coach_are_heard(
    post: Post, server: DemoServer, ada: Person, coach: EchoCoach
) -> None:
    olga = server.person("Olga")
    await begin(post)
    async with post.running(replace(QUICK, admins=frozenset({olga.id}))):
        await ada.writes("hello")
        await olga.writes("/admin maintenance off")
        await olga.hears_words("heard /admin maintenance off")

        assert coach.heard == ["/admin maintenance off"]


async def test_a_word_that_fails_holds_nobody_up(
    post: Post, server: DemoServer, ada: Person, coach: EchoCoach
) -> None:
    def waits(update: object, has_been_told: bool) -> Letter:
        if "odd" in str(update) or has_been_told:
            raise ValueError
        return Letter(AWAY)

    coach.waits = waits
    bea = server.person("Bea")
    await begin(post)
    async with post.running():
        await ada.writes("odd")
        await bea.writes("hello")
        await bea.hears_words(AWAY)

    assert said(ada) == []


async def test_pushes_wait_and_replies_leave(post: Post, ada: Person) -> None:
    await begin(post)
    await ada.writes("/start")
    ada._board.updates.drop()  # they have met, and wait for no answer
    await post.push(ada.id)
    async with post.open_work() as work:
        work.letters.say(RunnerId(ada.id), Letter("a reply"))
    async with post.running():
        await post.until_fates("waiting", "sent")
        await end(post)
        await post.until_fates("sent", "sent")


async def test_a_stranger_is_told_nothing(post: Post, ada: Person, coach: EchoCoach) -> None:
    coach.waits = lambda _, __: Letter(AWAY)
    coach.strangers = {ada.id}
    await begin(post)
    async with post.running():
        await ada.writes("hello")
        await until(lambda: are_told(post, 1))

    assert said(ada) == []
