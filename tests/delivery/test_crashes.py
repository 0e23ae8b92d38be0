"""Processes that are killed at any moment: nothing lost, nothing handled twice."""

from collections.abc import Callable

import pytest

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.delivery.chaos import Chaos, Ordeal
from tests.delivery.coach import Post
from tests.delivery.flock import flock

pytestmark = pytest.mark.waits

Record = Callable[[str, object], None]
WEBHOOK = ("--webhook",)


@pytest.mark.parametrize("options", [(), WEBHOOK], ids=["polling", "webhook"])
async def test_nothing_is_lost_when_a_process_is_killed(
    post: Post, database_url: str, options: tuple[str, ...]
) -> None:
    toll = await Chaos(post, Ordeal(kills=2, options=options, storm=0.1)).run(database_url)

    toll.check()


async def test_who_blocks_the_coach_in_a_storm_is_left_alone_until_they_are_back(
    post: Post, database_url: str
) -> None:
    toll = await Chaos(post, Ordeal(kills=4, leavers=2, storm=0.1)).run(database_url)

    assert toll.absences
    toll.check()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_usual_mistake_would_lose_updates(post: Post, database_url: str) -> None:
    """The suite can fail: what is confirmed before it is kept is lost."""
    toll = await Chaos(post, Ordeal(kills=3, options=("--confirm-first",))).run(database_url)

    assert toll.lost
    with pytest.raises(AssertionError):
        toll.check()


async def test_another_process_takes_over_within_seconds(
    new_postgres: str, server: DemoServer, ada: Person
) -> None:
    async with flock(new_postgres, server) as processes:
        await processes.start()
        await processes.start()
        await ada.writes("first")
        await ada.hears_words("heard first")

        await processes.kill(0)
        await ada.writes("second")

        await ada.hears_words("heard second")


@pytest.mark.chaos
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("options", [(), WEBHOOK], ids=["polling", "webhook"])
class TestChaos:
    """The long version: many kills, several processes, a Telegram in a storm."""

    async def test_one_process_dies_again_and_again(
        self,
        post: Post,
        database_url: str,
        options: tuple[str, ...],
        record_property: Record,
    ) -> None:
        ordeal = Ordeal(kills=30, people=8, mornings=15, options=options, storm=0.05)
        toll = await Chaos(post, ordeal).run(database_url)
        record_property("toll", str(toll))

        toll.check()

    # SQLite serves one process.
    @pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
    async def test_replicas_die_in_turn(
        self,
        post: Post,
        database_url: str,
        options: tuple[str, ...],
        record_property: Record,
    ) -> None:
        ordeal = Ordeal(
            kills=30, people=8, mornings=15, replicas=3, options=options, storm=0.05, seed=11
        )
        toll = await Chaos(post, ordeal).run(database_url)
        record_property("toll", str(toll))

        toll.check()
