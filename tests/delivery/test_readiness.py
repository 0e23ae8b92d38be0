"""An outage shows: a process is not ready while the database or Telegram does not answer."""

import math
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
from prometheus_client import REGISTRY
from sqlalchemy import make_url

from bot.delivery import housekeeping
from bot.delivery.delivery import Delivery
from bot.delivery.health import Part, SystemHealth
from bot.local_telegram.faults import Fault, cut, refused
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.storage.engine.database import Database
from tests.delivery.coach import Post, until
from tests.delivery.test_outages import Door, _post, door

__all__ = ["door"]

# By this an operator's alarm has to see an outage.
SEEN_WITHIN = 15.0


def _ails(delivery: Delivery[Any], *parts: Part) -> Callable[[], Awaitable[bool]]:
    async def ails() -> bool:
        return delivery.health.ailing == parts

    return ails


def _figure(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (refused(409, "Conflict: terminated by other getUpdates request"), "conflict"),
        (refused(401, "Unauthorized"), "misconfigured"),
        (cut(), "unknown"),
    ],
)
async def test_asking_for_updates_in_vain_shows_and_passes(
    post: Post, server: DemoServer, ada: Person, fault: Fault, kind: str
) -> None:
    def no_updates(method: str, _parameters: Mapping[str, Any]) -> Fault | None:
        return fault if method == "getUpdates" else None

    before = _figure("milecoach_trouble_total", part="polling", kind=kind)
    async with post.running() as delivery:
        await ada.writes("before")
        await ada.hears_words("heard before")
        server.faults = no_updates
        await ada.writes("during")  # ends the question that waits
        await until(_ails(delivery, Part.POLLING), SEEN_WITHIN)
        assert _figure("milecoach_trouble_total", part="polling", kind=kind) > before

        server.faults = lambda *_: None
        await until(_ails(delivery), SEEN_WITHIN)


async def test_a_message_that_cannot_leave_shows_and_passes(
    post: Post, server: DemoServer, ada: Person
) -> None:
    def no_sending(method: str, _parameters: Mapping[str, Any]) -> Fault | None:
        return cut() if method == "sendMessage" else None

    async with post.running() as delivery:
        server.faults = no_sending
        await ada.writes("hello")
        await until(_ails(delivery, Part.SENDING), SEEN_WITHIN)

        server.faults = lambda *_: None
        await ada.hears_words("heard hello")
        await until(_ails(delivery), SEEN_WITHIN)


async def test_a_database_that_is_down_shows_and_passes(
    new_postgres: str,
    door: Door,
    server: DemoServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(housekeeping, "_ROUND_SECONDS", 0.1)
    url = make_url(new_postgres)
    database = await Database.connect(
        f"postgresql://{url.username}@127.0.0.1:{door.port}/{url.database}"
    )

    async def is_shut_seen() -> bool:
        return Part.DATABASE in delivery.health.ailing

    async with _post(database, server).running() as delivery:
        await until(_ails(delivery), SEEN_WITHIN)
        await door.shut()
        await until(is_shut_seen, SEEN_WITHIN)
        assert math.isnan(_figure("milecoach_inbox_waiting"))

        await door.open()
        await until(_ails(delivery), SEEN_WITHIN)
    await database.close()


def test_a_part_without_a_word_for_too_long_ails() -> None:
    now = [0.0]
    health = SystemHealth(lambda: now[0])
    health.well(Part.DATABASE)
    health.well(Part.POLLING)
    now[0] = 20.0
    assert not health.ailing
    now[0] = 20.1
    assert list(health.ailing) == [Part.DATABASE]
    now[0] = 60.1
    assert list(health.ailing) == [Part.DATABASE, Part.POLLING]


def test_what_another_process_does_is_no_trouble_of_this_one() -> None:
    now = [0.0]
    health = SystemHealth(lambda: now[0])
    health.well(Part.POLLING)
    health.rest(Part.POLLING)
    now[0] = 1000.0
    assert not health.ailing


def test_sending_is_well_again_when_nothing_is_left_to_try() -> None:
    now = [0.0]
    health = SystemHealth(lambda: now[0])
    health.trouble(Part.SENDING, "not sent")
    now[0] = 45.0
    assert list(health.ailing) == [Part.SENDING]
    now[0] = 45.1
    assert not health.ailing
