"""Keeps house: leases of processes that died, pushes gone stale, and rows nobody needs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Generic

from bot.clock import Clock
from bot.delivery.health import Part, SystemHealth
from bot.delivery.metrics import hide, show, show_runners
from bot.delivery.ports import OpenWork, Work
from bot.delivery.retry import pause
from bot.delivery.settings import DeliverySettings
from bot.domain.runner import RunnerId
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Letter
from bot.mail.retention import Retention
from bot.wording.operator import write_set_aside

logger = logging.getLogger(__name__)

_ROUND_SECONDS = 5.0
_ROUNDS_TO_PRUNE = 120
_PRUNE_STEP = 500
_BETWEEN_NEWS = timedelta(hours=1)


class Housekeeping(Generic[Work]):
    """Settles what nobody else would, a little at a time."""

    def __init__(
        self,
        open_work: OpenWork[Work],
        clock: Clock,
        health: SystemHealth,
        settings: DeliverySettings,
    ) -> None:
        self._open_work = open_work
        self._clock = clock
        self._health = health
        self._admins = settings.admins
        self._retention = settings.retention
        self._told: set[str] = set()

    async def run(self, stop: asyncio.Event) -> None:
        rounds = 0
        while not stop.is_set():
            try:
                await self.settle()
                if rounds % _ROUNDS_TO_PRUNE == 0:
                    await self.prune()
                    await self.count_runners()
                # Stays last: what only tells must not keep the rest from being done.
                await self.look()
                self._health.well(Part.DATABASE)
            except StoreUnavailableError as error:
                self._health.trouble(Part.DATABASE, "unavailable")
                hide()
                logger.warning("the database cannot be reached, trying again: %s", error)
            rounds += 1
            await pause(stop, _ROUND_SECONDS)

    async def settle(self, *, all_leases: bool = False) -> None:
        """End the leases that are over, and take stale pushes out of the lane."""
        now = self._clock()
        expired = await self._repeat(lambda work: work.outbox.expire(now, _PRUNE_STEP))
        async with self._open_work() as work:
            ended = await work.outbox.end_leases(all_of_them=all_leases)
        if ended:
            logger.warning("%s messages were under way in a process that ended", ended)
        if expired:
            logger.warning("%s pushes went stale before they could be sent", expired)

    async def look(self) -> None:
        """Show what waits and what is set aside."""
        async with self._open_work() as work:
            backlog = await work.outbox.backlog(self._clock())
            if self._admins and (backlog.updates_dead or backlog.dead):
                await self._tell_admins(work)
        show(backlog)
        if backlog.unknown is not None and backlog.unknown not in self._told:
            self._told.add(backlog.unknown)
            logger.warning(
                "mail of a newer milecoach waits (%s) and is left to it", backlog.unknown
            )

    async def _tell_admins(self, work: Work) -> None:
        """Tell those who run the coach of what was set aside, at most once an hour."""
        news = await work.outbox.take_news(_BETWEEN_NEWS)
        if news is not None:
            letter = Letter(write_set_aside(news.updates, news.messages))
            for admin in self._admins:
                work.letters.say(RunnerId(admin), letter)

    async def prune(self) -> None:
        await prune(self._open_work, self._clock(), self._retention)

    async def count_runners(self) -> None:
        """Show how many runners there are; seldom, for it looks at all of them."""
        async with self._open_work() as work:
            show_runners(await work.statistics.count_runners())

    async def _repeat(self, step: Callable[[Work], Awaitable[int]]) -> int:
        return await _repeat(self._open_work, step)


async def prune(open_work: OpenWork[Work], now: datetime, keep: Retention) -> Mapping[str, int]:
    """Delete old mail in small steps, so that nobody waits for it; tell how much of what."""

    async def inbox(work: Work) -> int:
        return await work.inbox.prune(_PRUNE_STEP, keep)

    async def outbox(work: Work) -> int:
        return await work.outbox.prune(_PRUNE_STEP, keep)

    async def deliveries(work: Work) -> int:
        return await work.outbox.prune_deliveries(_PRUNE_STEP)

    async def conversations(work: Work) -> int:
        return await work.conversations.prune(now - keep.conversations, _PRUNE_STEP)

    async def broadcasts(work: Work) -> int:
        return await work.broadcasts.prune(now - keep.set_aside, _PRUNE_STEP)

    async def guests(work: Work) -> int:
        return await work.guests.prune(now - keep.conversations, _PRUNE_STEP)

    async def weather(work: Work) -> int:
        return await work.weather.prune(now - keep.weather, _PRUNE_STEP)

    return {
        "updates": await _repeat(open_work, inbox),
        "messages": await _repeat(open_work, outbox),
        "dates of pushes": await _repeat(open_work, deliveries),
        "conversations left in the middle": await _repeat(open_work, conversations),
        "broadcasts": await _repeat(open_work, broadcasts),
        "guests who never began": await _repeat(open_work, guests),
        "the weather of days that are over": await _repeat(open_work, weather),
    }


async def _repeat(open_work: OpenWork[Work], step: Callable[[Work], Awaitable[int]]) -> int:
    """Take step after step until one finds too little; tell how much was found in all."""
    found, last = 0, _PRUNE_STEP
    while last >= _PRUNE_STEP:
        async with open_work() as work:
            last = await step(work)
        found += last
        if last >= _PRUNE_STEP:
            await asyncio.sleep(0.05)
    return found
