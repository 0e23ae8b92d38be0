"""Three real coaches on one PostgreSQL, killed by chance while people report and mornings come."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.domain.runner import RunnerId
from bot.local_telegram.faults import Fault, hang, no_faults
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.outbox import Fate, Lane
from bot.storage.engine.database import Database
from bot.storage.tables import outbox
from bot.storage.unit_of_work import work_opener
from tests.delivery.coach import until
from tests.story.night import make_morning_come
from tests.story.process import CoachProcess
from tests.story.test_story import meet

ROUNDS = 10
PUBLIC = "https://coach.example"
WEBHOOK = {"WEBHOOK_URL": f"{PUBLIC}/telegram", "WEBHOOK_SECRET": "a-secret-of-some-length"}
# A lease of a process that died lasts 30 s.
WAIT_SECONDS = 180.0

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(1200)]


class Replicas:
    """Coaches over one database; with a webhook they take turns, as behind a proxy."""

    def __init__(self, telegram: DemoServer, url: str, environment: dict[str, str]) -> None:
        self._telegram, self._url, self._environment = telegram, url, environment
        self._coaches: list[tuple[CoachProcess, int]] = []
        self._turns = 0
        if environment:
            telegram._calls.pusher.route = self._route

    async def start(self) -> None:
        coach = CoachProcess(self._telegram, self._url, **self._environment)
        ready = await coach.start()
        self._coaches.append((coach, int(ready.rpartition(" ")[2])))

    async def kill_any(self, chance: random.Random) -> None:
        coach, _ = self._coaches.pop(chance.randrange(len(self._coaches)))
        await coach.kill()

    async def end(self) -> None:
        for coach, _ in self._coaches:
            await coach.kill()

    def _route(self, url: str) -> str:
        self._turns += 1
        _, port = self._coaches[self._turns % len(self._coaches)]
        return url.replace(PUBLIC, f"http://127.0.0.1:{port}")


@asynccontextmanager
async def three_coaches(
    telegram: DemoServer, url: str, environment: dict[str, str]
) -> AsyncIterator[Replicas]:
    replicas = Replicas(telegram, url, environment)
    try:
        for _ in range(3):
            await replicas.start()
        yield replicas
    finally:
        await replicas.end()


def heard(person: Person, words: str) -> int:
    return sum(words in one.text for one in person.deliveries if one.is_new_message)


@pytest.mark.parametrize("environment", [{}, WEBHOOK], ids=["polling", "webhook"])
async def test_three_coaches_that_are_killed_lose_and_double_nothing(
    telegram: DemoServer, new_postgres: str, environment: dict[str, str]
) -> None:
    chance = random.Random(7)
    reporters = [telegram.person(f"Reporter {number}") for number in range(3)]
    sleepers = [telegram.person(f"Sleeper {number}") for number in range(6)]
    reports = [f"5.{number}k easy in 30:00" for number in range(ROUNDS)]
    answers = [f"5.{number} km" if number else "5 km" for number in range(ROUNDS)]

    def hang_by_chance(method: str, _: Mapping[str, Any]) -> Fault | None:
        """Let messages be under way when a process dies, come or not come."""
        if method != "sendMessage" or chance.random() < 0.3:
            return None
        return hang(takes_effect=chance.random() < 0.4)

    async def all_heard() -> bool:
        return all(heard(one, words) for one in reporters for words in answers)

    async def all_settled() -> bool:
        is_open = outbox.c.fate.in_((Fate.WAITING, Fate.SENDING))
        query = select(func.count()).select_from(outbox).where(is_open)
        async with database.begin() as connection:
            return not await connection.scalar(query)

    async with three_coaches(telegram, new_postgres, environment) as replicas:
        await asyncio.gather(*(meet(one) for one in (*reporters, *sleepers)))
        for number, report in enumerate(reports):
            if number < len(sleepers):
                await make_morning_come(new_postgres, sleepers[number].id)
            telegram.faults = hang_by_chance
            for one in reporters:
                await one.writes(report)
            await asyncio.sleep(chance.uniform(0, 1.5))
            await replicas.kill_any(chance)
            telegram.faults = no_faults
            await replicas.start()
        await until(all_heard, WAIT_SECONDS)
        database = await Database.connect(new_postgres)
        await until(all_settled, WAIT_SECONDS)

        async with database.begin() as connection:
            doubts = await connection.scalar(
                select(func.sum(outbox.c.doubts)).where(outbox.c.lane == Lane.REPLY)
            )
            pushes = select(outbox.c.chat_id, outbox.c.fate).where(outbox.c.lane == Lane.PUSH)
            fates = {row.chat_id: row.fate for row in await connection.execute(pushes)}
        mornings = {one.id: heard(one, "week 1 of") for one in sleepers}
        copies = sum(heard(one, words) - 1 for one in reporters for words in answers)

        assert set(fates.values()) <= {Fate.SENT, Fate.HELD}
        for one in sleepers:
            assert mornings[one.id] == 1 or fates[one.id] == Fate.HELD
            assert mornings[one.id] <= 1
        assert copies <= (doubts or 0)
        for one in reporters:
            assert await logged(database, one) == Counter(
                round(5000 + 100 * number) for number in range(ROUNDS)
            )
        await database.close()

        for one in sleepers:
            if fates[one.id] == Fate.HELD:
                await one.writes("/help")
                await one.hears_words("/undo", WAIT_SECONDS)
            assert heard(one, "week 1 of"), "what is held is said at the next contact"


async def logged(database: Database, person: Person) -> Counter[int]:
    """The distances in a runner's log, in metres."""
    today = datetime.now(UTC).date()
    async with work_opener(database)() as work:
        results = await work.log.results_between(
            RunnerId(person.id), today - timedelta(days=2), today + timedelta(days=1)
        )
    return Counter(
        round(one.result.distance.metres) for one in results if one.result.distance is not None
    )
