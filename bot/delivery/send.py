"""From the outbox to Telegram: taken with a lease, paced, sent, and settled."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic
from typing import Generic
from uuid import uuid4

from bot.clock import Clock
from bot.delivery import metrics
from bot.delivery.attempt import Attempts, Delivered
from bot.delivery.pacing import allow, spend
from bot.delivery.ports import OpenWork, Work
from bot.delivery.reachability import note_unreachable
from bot.delivery.settings import DeliverySettings
from bot.mail.bell import Bell
from bot.mail.budget import Budget
from bot.mail.errors import StoreUnavailableError
from bot.mail.outbox import Claim, Fate, Lane, Outgoing
from bot.mail.ports import Outbox

logger = logging.getLogger(__name__)

# How soon to look again when something waits for its chat or its second try.
_SOON = 0.1
# From one turn to the next at least: what is queued or answered meanwhile goes together.
_NAP = 0.01


class Sender(Generic[Work]):
    """Sends what waits, replies first; what is under way is known to the database."""

    def __init__(
        self,
        attempts: Attempts,
        open_work: OpenWork[Work],
        bell: Bell,
        clock: Clock,
        settings: DeliverySettings,
    ) -> None:
        self._attempts = attempts
        self._open_work = open_work
        self._bell = bell
        self._clock = clock
        self._settings = settings
        metrics.send_rate.set(settings.send_rate)
        self._owner = str(uuid4())
        self._under_way: set[asyncio.Task[None]] = set()
        self._delivered: list[Delivered] = []
        self._pause: tuple[datetime, float] | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop; then wait for what is under way, and settle it."""
        while not stop.is_set():
            next_at = monotonic() + _NAP
            seconds = await self._turn_or_wait(is_taking=True)
            if seconds:
                await self._bell.wait(seconds)
            # Whoever comes after a time of rest is served at once.
            await asyncio.sleep(max(0.0, next_at - monotonic()))
        await self._end(monotonic() + self._settings.grace_seconds)

    async def _end(self, at: float) -> None:
        """Wait for what is under way; what takes too long is settled as in doubt."""
        while self._under_way or self._delivered:
            if self._under_way:
                await asyncio.wait(
                    self._under_way,
                    timeout=max(0, at - monotonic()),
                    return_when=asyncio.FIRST_COMPLETED,
                )
            if monotonic() >= at:
                for task in self._under_way:
                    task.cancel()
                await asyncio.gather(*self._under_way, return_exceptions=True)
            if (
                seconds := await self._turn_or_wait(is_taking=False)
            ) >= self._settings.trouble_seconds:
                await asyncio.sleep(seconds)

    async def _turn_or_wait(self, *, is_taking: bool) -> float:
        try:
            return await self._turn(is_taking=is_taking)
        except StoreUnavailableError as error:
            logger.warning("the outbox cannot be reached, trying again: %s", error)
            return self._settings.trouble_seconds

    async def _turn(self, *, is_taking: bool) -> float:
        """Settle what has ended and take what may go, in one transaction.

        Returns:
            Seconds until it is worth looking again.
        """
        delivered, self._delivered = self._delivered, []
        try:
            async with self._open_work() as work:
                await self._settle(work, delivered)
                taken, seconds = await self._take(work.outbox) if is_taking else ([], 0.0)
        except BaseException:
            self._delivered = delivered + self._delivered
            raise
        metrics.count(one.sending for one in delivered)
        for out in taken:
            task = asyncio.create_task(self._deliver(out, monotonic()))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        return seconds

    async def _settle(self, work: Work, delivered: Sequence[Delivered]) -> None:
        if not delivered:
            return
        await work.outbox.record([one.sending for one in delivered], self._owner)
        pause = max(one.pause_seconds for one in delivered)
        if pause:
            await work.outbox.pause(pause)
        for one in delivered:
            if one.gone is not None:
                await note_unreachable(work, one.gone, one.at)

    async def _take(self, outbox: Outbox) -> tuple[Sequence[Outgoing], float]:
        room = self._settings.in_flight - len(self._under_way)
        lanes = await outbox.waiting_lanes() if room > 0 else frozenset()
        if not lanes:
            return [], self._settings.look_seconds
        budget = self._steady(await outbox.budget())
        allowance = allow(budget, self._settings.send_rate)
        if allowance.is_paused:
            return [], min(allowance.seconds, self._settings.look_seconds)
        if budget.is_in_maintenance:
            lanes -= {Lane.PUSH}
            if not lanes:
                return [], self._settings.look_seconds
        taken: list[Outgoing] = []
        for lane in sorted(lanes):
            messages = sum(out.lane is not Lane.NOTICE for out in taken)
            allowed = min(room - len(taken), allowance.room(lane, messages))
            taken += await outbox.claim(lane, allowed, self._claim())
        if messages := sum(out.lane is not Lane.NOTICE for out in taken):
            await outbox.spend(spend(budget, self._settings.send_rate, messages))
        return taken, 0 if taken else max(_NAP, min(allowance.seconds, _SOON) or _SOON)

    def _claim(self) -> Claim:
        return Claim(
            owner=self._owner,
            lease_seconds=self._settings.lease_seconds,
            gap_seconds=self._settings.chat_gap_seconds,
            coach_now=self._clock(),
        )

    def _steady(self, budget: Budget) -> Budget:
        """Let a pause last as long as it was told, whatever the clock does meanwhile."""
        if budget.paused_until is None:
            self._pause = None
            return budget
        if self._pause is None or self._pause[0] != budget.paused_until:
            seconds = (budget.paused_until - budget.now).total_seconds()
            self._pause = (budget.paused_until, monotonic() + seconds)
        left = timedelta(seconds=self._pause[1] - monotonic())
        return replace(budget, paused_until=budget.now + left)

    async def _deliver(self, out: Outgoing, taken_at: float) -> None:
        # A process that stood still may have lost its lease: others have settled its messages.
        if monotonic() - taken_at > self._settings.lease_seconds - self._settings.answer_seconds:
            self._delivered.append(self._attempts.put_back(out))
            self._bell.ring()
            return
        try:
            delivered = await self._attempts.deliver(out)
        except asyncio.CancelledError:
            delivered = self._attempts.give_up(out)
        except Exception:
            # Whether it left is not known, so it is settled as if we had died: by its lease.
            logger.exception("message %s to %s could not be delivered", out.id, out.chat)
            return
        if out.push is not None and delivered.sending.fate is Fate.SENT:
            late = (self._clock() - out.push.due_at).total_seconds()
            metrics.lateness.observe(max(0.0, late))
        self._delivered.append(delivered)
        self._bell.ring()
