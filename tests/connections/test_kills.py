"""The process is killed at every step between the coach and the watch: nothing lost or doubled."""

import itertools
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from bot.connections.intervals_icu import IntervalsIcu
from bot.connections.secrets import SecretBox
from bot.stand_ins.intervals_icu import Athlete, intervals_icu
from bot.storage.engine.database import Database
from bot.storage.tables import arrivals, connections, outbox, results
from tests.chat.conversation import conversation
from tests.connections.conftest import Connected
from tests.connections.killed_relay import RelaySetup, is_killed_relaying
from tests.recordings import easy_laps, fit_file

TUESDAY_NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
AT_TEN = datetime(2026, 11, 24, 9, tzinfo=UTC)


async def connects(one: Connected) -> None:
    """A key has come, and a run was recorded: all of it is still to be done."""
    one.talk.now = TUESDAY_NOON
    await one.talk.says(one.athlete.key)
    one.athlete.runs(fit_file(easy_laps(8), AT_TEN), AT_TEN)


async def changes(one: Connected) -> None:
    """A day has moved, and a run that was typed was recorded too."""
    await one.connects()
    one.talk.now = TUESDAY_NOON
    await one.talk.says("/move thu fri")
    await one.talk.says("8k in 45:00")
    one.athlete.runs(fit_file(easy_laps(8), AT_TEN), AT_TEN)


async def leaves(one: Connected) -> None:
    """The connection ends: what is to come has to leave the calendar there."""
    await one.connects()
    one.talk.now = TUESDAY_NOON
    await one.talk.says("/disconnect")


Situation = Callable[[Connected], Awaitable[None]]
SITUATIONS: Mapping[str, Situation] = {"connects": connects, "changes": changes, "leaves": leaves}


class Copies:
    """A database as it was, as often as it is asked for."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._numbers = itertools.count()

    @contextmanager
    def copy(self) -> Iterator[str]:
        number = next(self._numbers)
        if self._url.startswith("sqlite"):
            path = Path(self._url.removeprefix("sqlite:///"))
            copied = path.with_name(f"copy-{number}.db")
            shutil.copy(path, copied)
            yield f"sqlite:///{copied}"
            return
        server, _, name = self._url.rpartition("/")
        name, _, options = name.partition("?")
        with psycopg.connect(self._url.replace(f"/{name}", "/postgres"), autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name}_{number} TEMPLATE {name}")
            yield f"{server}/{name}_{number}" + (f"?{options}" if options else "")
            admin.execute(f"DROP DATABASE {name}_{number} WITH (FORCE)")


async def what_is_left(url: str) -> dict[str, object]:
    """What the coach has said, keeps of the connection, and has in the log."""
    database = await Database.connect(url)
    try:
        async with database.begin() as connection:
            letters = await connection.execute(select(outbox.c.method, outbox.c.params))
            kept = await connection.execute(select(connections))
            came = await connection.execute(select(arrivals.c.activity))
            run = await connection.execute(select(results.c.day, results.c.result))
            return {
                # Not with their buttons: a number that a transaction took is not taken again.
                "letters": sorted((row.method, row.params.get("text") or "") for row in letters),
                "connections": [tuple(row) for row in kept],
                "arrivals": [tuple(row) for row in came],
                "results": sorted(str(tuple(row)) for row in run),
            }
    finally:
        await database.close()


class Relayed:
    """What is due, relayed again and again, and each time killed at another step."""

    def __init__(self, setup: RelaySetup, athletes: list[Athlete], copies: Copies) -> None:
        self._setup = setup
        self._athletes = athletes
        self._copies = copies
        self._before = deepcopy(athletes[0])

    async def run(self, fatal: int) -> tuple[bool, dict[str, object]]:
        """Let a process relay, and another if it is killed; tell that, and what is left."""
        self._athletes[0] = deepcopy(self._before)
        with self._copies.copy() as url:
            setup = RelaySetup(url, self._setup.service_url, self._setup.secret, self._setup.now)
            was_killed = await is_killed_relaying(setup, fatal)
            if was_killed:
                assert not await is_killed_relaying(setup)
            left = await what_is_left(url)
        athlete = self._athletes[0]
        events = {id_: athlete.events[id_] for id_ in sorted(athlete.events)}
        return was_killed, left | {"calendar": [_without_id(one) for one in events.values()]}


def _without_id(event: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in event.items() if name != "id"}


@pytest.fixture(params=SITUATIONS)
async def relayed(request: pytest.FixtureRequest, database_url: str) -> AsyncIterator[Relayed]:
    secret = Fernet.generate_key().decode()
    async with intervals_icu() as service:
        box = SecretBox([secret])
        async with (
            IntervalsIcu(service.url, a_second=1000) as client,
            conversation(database_url, "Bea", cipher=box) as talk,
        ):
            await talk.meets()
            one = Connected(talk, service, client, box)
            await SITUATIONS[request.param](one)
        setup = RelaySetup(database_url, service.url, secret, TUESDAY_NOON)
        yield Relayed(setup, service.athletes, Copies(database_url))


async def kill_at_steps(relayed: Relayed, first: int, every: int) -> int:
    """Kill at the first step and at every so many after it; tell how many there were."""
    was_killed, calm = await relayed.run(0)
    assert not was_killed
    assert calm["calendar"] or calm["connections"] == []
    for fatal in itertools.count(first, every):
        was_killed, left = await relayed.run(fatal)
        assert left == calm, f"killed at step {fatal}"
        if not was_killed:
            return fatal
    raise AssertionError


async def test_a_kill_now_and_then_loses_and_doubles_nothing(relayed: Relayed) -> None:
    assert await kill_at_steps(relayed, first=5, every=9) > 5


@pytest.mark.chaos
@pytest.mark.timeout(3600)
async def test_a_kill_at_every_step_loses_and_doubles_nothing(relayed: Relayed) -> None:
    assert await kill_at_steps(relayed, first=1, every=1) > 10
