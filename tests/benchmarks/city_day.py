"""A day of a city of runners on PostgreSQL, by several replicas, with outages from a seed.

The clock moves on as soon as nothing is due and nothing waits, so a day takes as long as its
mornings need; during an outage it moves on all the same.
"""

import asyncio
import signal
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import text

from bot.mail.errors import StoreUnavailableError
from bot.storage.engine.database import Database
from bot.storage.engine.schema import migrate
from tests.benchmarks.city import FIRST_ID, plan_today, settle
from tests.benchmarks.outages import MINUTES, Fault, Outage, outages_of
from tests.benchmarks.replica import LEASE_SECONDS, Moment
from tests.benchmarks.stage import Json, start
from tests.postgres import Server, server_to_stop

_STEP = 5  # minutes
_STEP_SECONDS = 0.5  # how long a step takes at least while something is out of order
_LONGEST_STEP = 600.0

_WAITS = (
    "SELECT EXISTS (SELECT 1 FROM runners WHERE next_push_at <= :now)"
    " OR EXISTS (SELECT 1 FROM outbox WHERE fate IN ('waiting', 'sending'))"
)
_UNDER_WAY = (
    "SELECT EXISTS (SELECT 1 FROM outbox WHERE fate = 'sending')"
    " AND CAST(:now AS timestamptz) IS NOT NULL"
)


class CityDay:
    """The day: its clock, its replicas, and what is out of order."""

    def __init__(
        self, server: Server, url: str, database: Database, folder: Path, replicas: int
    ) -> None:
        self._server = server
        self._database = database
        self._url = url
        self._folder = folder
        self._begins = datetime.combine(datetime.now(UTC).date(), time(), UTC)
        self._replicas: list[Process | None] = [None] * replicas
        self._out: list[Outage] = []
        self.outages: Counter[str] = Counter()

    async def run(self, outages: tuple[Outage, ...]) -> None:
        ahead = list(outages)
        self._show(0)
        for number in range(len(self._replicas)):
            await self._begin(number)
        try:
            # An hour longer: what was put off at the end comes, too.
            for minute in range(0, MINUTES + 60, _STEP):
                for over in [one for one in self._out if one.until <= minute]:
                    await self._mend(over)
                self._show(minute)
                while ahead and ahead[0].minute <= minute:
                    # They have begun with the mornings of this step: that is when it hurts.
                    await self._until_begun()
                    await self._break(ahead.pop(0))
                    self._show(minute)
                await self._until_done()
        finally:
            for process in self._replicas:
                if process is not None:
                    await _kill(process)

    def _show(self, minute: int) -> None:
        has_telegram = all(one.fault is not Fault.TELEGRAM for one in self._out)
        Moment(self._begins + timedelta(minutes=minute), has_telegram).write(self._folder)

    async def _break(self, outage: Outage) -> None:
        self._out.append(outage)
        self.outages[outage.fault.name.lower()] += 1
        process = self._replicas[outage.replica]
        match outage.fault:
            case Fault.KILL if process is not None:
                await _kill(process)
                self._replicas[outage.replica] = None
            case Fault.FREEZE if process is not None:
                process.send_signal(signal.SIGSTOP)
            case Fault.DATABASE:
                await asyncio.to_thread(self._server.stop)

    async def _mend(self, outage: Outage) -> None:
        self._out.remove(outage)
        process = self._replicas[outage.replica]
        match outage.fault:
            case Fault.KILL if process is None:
                await self._begin(outage.replica)
            case Fault.FREEZE if process is not None:
                await asyncio.sleep(LEASE_SECONDS)
                process.send_signal(signal.SIGCONT)
            case Fault.DATABASE:
                await asyncio.to_thread(self._server.ensure_postgres_running)

    async def _begin(self, number: int) -> None:
        process = await start("tests.benchmarks.replica", self._url, str(self._folder))
        self._replicas[number] = process

    async def _until_begun(self) -> None:
        """Wait until somebody has something under way, for a second at most."""
        if any(one.fault in {Fault.DATABASE, Fault.TELEGRAM} for one in self._out):
            return
        end = perf_counter() + 1
        while perf_counter() < end and not await self._asked(_UNDER_WAY):
            await asyncio.sleep(0)

    async def _until_done(self) -> None:
        """Wait until nothing is due and nothing waits, or for a moment during an outage."""
        if self._out:
            await asyncio.sleep(_STEP_SECONDS)
        end = perf_counter() + _LONGEST_STEP
        while perf_counter() < end:
            if any(one is not None and one.returncode is not None for one in self._replicas):
                raise RuntimeError("a replica ended by itself")
            is_out = any(one.fault in {Fault.DATABASE, Fault.TELEGRAM} for one in self._out)
            if is_out or not await self._has_work():
                return
            await asyncio.sleep(0.05)
        raise TimeoutError("the replicas do not get on with the day")

    async def _has_work(self) -> bool:
        return await self._asked(_WAITS)

    async def _asked(self, query: str) -> bool:
        """Ask the database, which may be away: then there is something left to do."""
        with suppress(StoreUnavailableError):
            async with self._database.begin() as connection:
                now = Moment.read(self._folder).at
                return bool(await connection.scalar(text(query), {"now": now}))
        return True


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Database]:
    database = await Database.connect(url)
    try:
        yield database
    finally:
        await database.close()


async def _kill(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()
    await process.wait()


async def city_day(count: int, seed: int = 1, replicas: int = 10) -> Json:
    """Run a day through; tell what became of each morning, and how long it took."""
    outages = outages_of(seed, replicas)
    with server_to_stop() as server, TemporaryDirectory(prefix="milecoach-day-") as name:
        url, folder = server.get_uri(), Path(name)
        async with _opened(url) as database:
            await migrate(database)
            await _settle(database, count)
        begun = perf_counter()
        async with _opened(url) as database:
            day = CityDay(server, url, database, folder, replicas)
            await day.run(outages)
        seconds = perf_counter() - begun
        handed = _handed(folder)
        async with _opened(url) as database:
            fates, held = await _fates(database)
            async with database.begin() as connection:
                noted = await connection.scalar(text("SELECT count(*) FROM deliveries"))
    everyone = range(FIRST_ID + 1, FIRST_ID + count + 1)
    return {
        "runners": count,
        "seed": seed,
        "replicas": replicas,
        "outages": dict(day.outages),
        "seconds": seconds,
        "noted": noted,
        "handed over once": sum(handed[one] == 1 for one in everyone),
        "in doubt": len(held),
        "doubled": sum(handed[one] > 1 for one in everyone),
        "lost": sum(not handed[one] and one not in held for one in everyone),
        "fates": fates,
    }


async def _settle(database: Database, count: int) -> None:
    """Spread the runners over the minutes of a day that has just begun, each with a workout."""
    midnight = datetime.combine(datetime.now(UTC).date(), time(), UTC)
    await settle(database, count, next_push_at=midnight, weeks_behind=0)
    await plan_today(database, count)
    async with database.begin() as connection:
        await connection.execute(
            text(
                "UPDATE runners SET next_push_at = CAST(:midnight AS timestamptz)"
                " + make_interval(mins => CAST(id * 7919 % 1440 AS int)),"
                " push_time = make_time(CAST(id * 7919 % 1440 / 60 AS int),"
                " CAST(id * 7919 % 60 AS int), 0)"
            ),
            {"midnight": midnight},
        )
        await connection.execute(text("ANALYZE"))
        # Who stands still in a transaction holds up all others until the server ends it.
        await connection.execute(
            text(
                "ALTER ROLE CURRENT_USER SET idle_in_transaction_session_timeout ="
                f" '{LEASE_SECONDS:.0f}s'"
            )
        )


def _handed(folder: Path) -> Counter[int]:
    handed: Counter[int] = Counter()
    for file in folder.glob("handed-*"):
        handed.update(int(line.split()[0]) for line in file.read_text().splitlines())
    return handed


async def _fates(database: Database) -> tuple[dict[str, int], set[int]]:
    """Count what became of the mornings, and tell whose is in doubt: a million is not fetched."""
    async with database.begin() as connection:
        counted = await connection.execute(
            text("SELECT fate, count(*) AS number FROM outbox GROUP BY fate")
        )
        fates = {row.fate: row.number for row in counted}
        held = await connection.scalars(text("SELECT chat_id FROM outbox WHERE fate = 'held'"))
        return fates, set(held)
