"""One of several replicas of a day that is run through quickly, as a process of its own.

Its clock is a file that the day moves on. It queues what is due and hands over what waits, as the
running coach does, and writes down whom it handed a morning to; words and HTTP are left out. It
ends only by being killed, at any moment.
"""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from uuid import uuid4

from bot.app import BATCH
from bot.cli.run import spare_the_collector
from bot.coaching.morning import queue_due_pushes
from bot.mail.errors import StoreUnavailableError
from bot.mail.outbox import Claim, Fate, Lane, Outgoing, Sending
from bot.storage.engine.database import Database, DatabaseError
from bot.storage.unit_of_work import OpenSqlWork, work_opener

LEASE_SECONDS = 3.0
_AT_ONCE = 200
_NAP = 0.1


@dataclass(frozen=True, slots=True)
class Moment:
    """What the day's clock shows, and whether Telegram answers then."""

    at: datetime
    has_telegram: bool

    @classmethod
    def read(cls, folder: Path) -> "Moment":
        shown = json.loads((folder / "clock").read_text())
        return cls(datetime.fromtimestamp(shown["at"], UTC), shown["has_telegram"])

    def write(self, folder: Path) -> None:
        new = folder / "clock.new"
        new.write_text(json.dumps({"at": self.at.timestamp(), "has_telegram": self.has_telegram}))
        new.replace(folder / "clock")


class Replica:
    """Queues and hands over, as often as there is anything to do."""

    def __init__(self, open_work: OpenSqlWork, folder: Path) -> None:
        self._open_work = open_work
        self._folder = folder
        self._owner = str(uuid4())
        handed = folder / f"handed-{self._owner}"
        self._handed = os.open(handed, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    async def run(self) -> None:
        while True:
            try:
                is_busy = await self._turn()
            except StoreUnavailableError:
                is_busy = False
            if not is_busy:
                await asyncio.sleep(_NAP)

    async def _turn(self) -> bool:
        moment = Moment.read(self._folder)
        async with self._open_work() as work:
            queued = await queue_due_pushes(work, moment.at, BATCH)
        async with self._open_work() as work:
            await work.outbox.end_leases()
            await work.outbox.budget()  # whoever holds it is the only one who takes
            claim = Claim(
                owner=self._owner,
                lease_seconds=LEASE_SECONDS,
                gap_seconds=0.0,
                coach_now=moment.at,
            )
            taken = await work.outbox.claim(Lane.PUSH, _AT_ONCE, claim)
        if taken:
            until = monotonic() + LEASE_SECONDS / 2
            ended = [self._hand_over(out, moment, until) for out in taken]
            async with self._open_work() as work:
                await work.outbox.record(ended, self._owner)
        return bool(queued or (taken and moment.has_telegram))

    def _hand_over(self, out: Outgoing, moment: Moment, until: float) -> Sending:
        # Who stood still may have lost the lease, as the sender knows, too.
        if not moment.has_telegram or monotonic() > until:
            again = datetime.now(UTC) + timedelta(seconds=1)
            return Sending(
                id=out.id, fate=Fate.WAITING, lane=out.lane, not_before=again, tries=out.tries + 1
            )
        assert out.push is not None
        os.write(self._handed, f"{out.push.runner} {out.push.day}\n".encode())
        return Sending(id=out.id, fate=Fate.SENT, lane=out.lane, message_id=1, tries=out.tries)


async def main(arguments: Sequence[str]) -> None:
    url, folder = arguments
    while True:
        try:
            database = await Database.connect(url)
            break
        except (DatabaseError, StoreUnavailableError):
            await asyncio.sleep(_NAP)
    spare_the_collector()
    await Replica(work_opener(database), Path(folder)).run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
