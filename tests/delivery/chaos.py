"""Processes that are killed at any moment while people write, and the toll it takes."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import func, select

from bot.domain.runner import RunnerId
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.letters import Letter
from bot.mail.outbox import Fate, Lane
from bot.storage.tables import inbox, outbox
from tests.delivery.coach import WAIT_SECONDS, Post, until
from tests.delivery.flock import Flock, flock
from tests.delivery.storms import Storm


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordeal:
    """What a run has to live through."""

    kills: int
    people: int = 4
    leavers: int = 0  # how many of them block the coach and come back, again and again
    mornings: int = 5
    replicas: int = 1
    options: tuple[str, ...] = ()
    storm: float = 0  # the share of calls that go wrong
    seed: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """What a run did to the mail.

    Attributes:
        said: Messages that people wrote.
        pushes: Mornings that came due.
        sent: Messages that reached people.
        lost: Replies and mornings that nobody has, and that are not accounted for as held.
        handled_twice: Messages that were handled more than once.
        out_of_order: People who got their replies in another order than they wrote.
        doubled: Replies that came more than once, which only a reply in doubt may.
        mornings_doubled: Mornings that came more than once.
        held: Mornings in doubt, which are said at the next contact.
        set_aside: Replies in doubt twice, which the operator sees.
        in_flight: Messages under way at the kills: more than these no kill can bring into doubt.
        in_doubt: Messages that the storm brought into doubt.
        absences: How often people blocked the coach.
        vain: Replies that were tried though a 403 had said that nobody is there.
        struck: How often the storm struck, by kind.
    """

    said: int
    pushes: int
    sent: int
    lost: int
    handled_twice: int
    out_of_order: int
    doubled: int
    mornings_doubled: int
    held: int
    set_aside: int
    kills: int
    in_flight: int
    in_doubt: int
    absences: int = 0
    vain: int = 0
    struck: str = ""

    def __str__(self) -> str:
        storm = f"; storm left {self.in_doubt} in doubt ({self.struck})" if self.struck else ""
        return (
            f"{self.said} written, {self.pushes} mornings, {self.sent} sent: "
            f"{self.lost} lost, {self.handled_twice} handled twice, "
            f"{self.mornings_doubled} mornings doubled, {self.out_of_order} out of order, "
            f"{self.doubled} replies doubled, {self.held} mornings held, "
            f"{self.set_aside} set aside; "
            f"{self.kills} kills with {self.in_flight} in flight{storm}; "
            f"{self.absences} absences, {self.vain} replies tried in vain"
        )

    def check(self) -> None:
        """What can be none is none, and the rest is no more than what was in doubt."""
        assert not self.lost, self
        assert not self.handled_twice, self
        assert not self.mornings_doubled, self
        assert not self.out_of_order, self
        assert self.doubled + self.held + self.set_aside <= self.in_flight + self.in_doubt, self
        assert not self.vain, self


@dataclass(slots=True)
class Chaos:
    """One run: people write, processes die, and everything is counted."""

    post: Post
    ordeal: Ordeal
    chance: random.Random = field(init=False)
    storm: Storm = field(init=False)
    runners: list[Person] = field(default_factory=list)
    said: dict[int, list[str]] = field(default_factory=dict)
    in_flight: int = 0
    away: dict[int, Person] = field(default_factory=dict)
    absences: int = 0
    missed_while_away: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.ordeal.seed)
        self.storm = Storm(self.chance, self.ordeal.storm)

    async def run(self, url: str) -> Toll:
        self.runners = await people(self.post.server, self.ordeal.people)
        self.said = {runner.id: [] for runner in self.runners}
        self.post.server.faults = self.storm
        async with flock(url, self.post.server, *self.ordeal.options) as processes:
            for _ in range(self.ordeal.replicas):
                await processes.start()
            for number in range(self.ordeal.kills):
                await self._live_through_one(processes, number)
            await self._come_back()
            await self._write()
            self.storm.is_over = True
            await until(self._is_quiet, within=5 * WAIT_SECONDS)
        return await self._count()

    async def _live_through_one(self, processes: Flock, number: int) -> None:
        if number < self.ordeal.mornings:
            for runner in self._present():
                await self.post.push(runner.id, day=number, stale_in=36000)
        await self._write()
        if number % 2 == 0:
            await self._leave()
        await asyncio.sleep(self.chance.uniform(0, 0.25))
        await processes.kill_any(self.chance)
        self.in_flight += await self._count_in_flight()
        await self._write()
        await processes.start()
        if number % 2:
            await self._come_back()

    def _present(self) -> list[Person]:
        return [runner for runner in self.runners if runner.id not in self.away]

    async def _leave(self) -> None:
        """Some block the coach, which has more to say to them."""
        for runner in self.runners[: self.ordeal.leavers]:
            # What is handled late would look as if they wrote after they had left.
            await until(partial(self._is_heard, runner), within=5 * WAIT_SECONDS)
            self.away[runner.id] = runner
            self.absences += 1
            self.missed_while_away.update(self.said[runner.id])
            runner._chat.is_blocked = True  # nobody tells; a 403 will
            async with self.post.open_work() as work:
                for number in range(20):
                    work.letters.say(RunnerId(runner.id), Letter(f"more {self.absences}-{number}"))
            await until(partial(self._is_still, runner), within=5 * WAIT_SECONDS)

    async def _is_heard(self, runner: Person) -> bool:
        said = {f"heard {text}" for text in self.said[runner.id]}
        query = select(outbox.c.params).where(outbox.c.chat_id == runner.id)
        async with self.post.database.begin() as connection:
            queued = (await connection.scalars(query)).all()
        return said <= {params["text"] for params in queued if params and "text" in params}

    async def _is_still(self, runner: Person) -> bool:
        is_open = outbox.c.fate.in_((Fate.WAITING, Fate.SENDING))
        query = select(outbox.c.id).where(outbox.c.chat_id == runner.id, is_open)
        async with self.post.database.begin() as connection:
            return (await connection.execute(query)).first() is None

    async def _come_back(self) -> None:
        """Who was away is back, which Telegram tells, or which shows when they write."""
        for runner in self.away.values():
            if self.chance.random() < 0.5:
                await runner.unblocks()
            else:
                runner._chat.is_blocked = False
        self.away.clear()

    async def _write(self) -> None:
        for runner in self._present():
            for _ in range(self.chance.randrange(1, 4)):
                self.said[runner.id].append(f"{runner.id}-{len(self.said[runner.id])}")
                await runner.writes(self.said[runner.id][-1])

    async def _count_in_flight(self) -> int:
        query = select(func.count()).select_from(outbox).where(outbox.c.fate == Fate.SENDING)
        async with self.post.database.begin() as connection:
            return int(await connection.scalar(query) or 0)

    async def _is_quiet(self) -> bool:
        if self.post.server.unconfirmed:
            return False
        waiting = select(func.count()).select_from(inbox).where(inbox.c.state == "waiting")
        is_open = outbox.c.fate.in_((Fate.WAITING, Fate.SENDING))
        unsent = select(func.count()).select_from(outbox).where(is_open)
        async with self.post.database.begin() as connection:
            return not await connection.scalar(waiting) and not await connection.scalar(unsent)

    async def _count(self) -> Toll:
        """Hold what was said against what was handled and what arrived."""
        words = [text for texts in self.said.values() for text in texts]
        async with self.post.database.begin() as connection:
            rows = (await connection.execute(select(outbox))).all()
        deliveries = [one for one in self.post.server.ledger.deliveries if one.is_new_message]
        arrived = Counter((one.chat_id, one.text) for one in deliveries)
        replies = [row for row in rows if row.lane == Lane.REPLY]
        mornings = [(row, f"{row.push_kind} {row.push_day}") for row in rows if row.push_kind]
        made = Counter(row.params["text"].removeprefix("heard ") for row in replies)
        set_aside = [row for row in replies if row.fate == Fate.DEAD]
        given_up = {row.params["text"] for row in set_aside}
        given_up |= {f"heard {text}" for text in self.missed_while_away}
        heard = {
            text: arrived[runner, f"heard {text}"]
            for runner, texts in self.said.items()
            for text in texts
        }
        unheard = sum(
            not made[text] or not (count or f"heard {text}" in given_up)
            for text, count in heard.items()
        )
        leavers = {runner.id for runner in self.runners[: self.ordeal.leavers]}
        missed = sum(
            row.fate != Fate.HELD
            and not arrived[row.chat_id, text]
            and not (row.fate == Fate.WITHDRAWN and row.chat_id in leavers)
            for row, text in mornings
        )
        # One that is in doubt is tried again before any other.
        refused = {
            call.parameters["text"]
            for call in self.post.server.ledger.calls
            if call.code == 403 and call.parameters["text"].startswith("more")
        }
        absences = {text.partition("-")[0] for text in refused}
        return Toll(
            said=len(words),
            pushes=len(mornings),
            sent=len(deliveries),
            lost=unheard + missed,
            handled_twice=sum(made[text] > 1 for text in words),
            out_of_order=sum(map(self._is_out_of_order, self.runners)),
            doubled=sum(max(0, count - 1) for count in heard.values()),
            mornings_doubled=sum(max(0, arrived[row.chat_id, text] - 1) for row, text in mornings),
            held=sum(row.fate == Fate.HELD for row, _ in mornings),
            set_aside=len(set_aside),
            kills=self.ordeal.kills,
            in_flight=self.in_flight,
            in_doubt=self.storm.doubts,
            absences=self.absences,
            vain=len(refused) - len(absences),
            struck=", ".join(f"{name} {count}" for name, count in self.storm.struck.items()),
        )

    def _is_out_of_order(self, runner: Person) -> bool:
        texts = [one.text for one in self.post.server.ledger.messages_to(runner.id)]
        came = list(dict.fromkeys(text for text in texts if text.startswith("heard")))
        said = [f"heard {text}" for text in self.said[runner.id]]
        return came != [text for text in said if text in came]


async def people(server: DemoServer, count: int) -> list[Person]:
    """Persons to whom the bot may write; what they said to begin with counts as handled."""
    found = [server.person(f"Runner {number}") for number in range(count)]
    for person in found:
        await person.writes("/start")
    found[0]._board.updates.drop()
    return found
