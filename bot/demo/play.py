"""A runner's first two weeks, played through the same HTTP path as everything else.

Ada answers the questions, gets her mornings by the clock being moved, and reports in
varied plain words. She reacts to what a message asks, not to its wording.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.demo.ada.diary import read_asked
from bot.demo.ada.story import Corrects, Presses, Step, Writes, evening, meeting
from bot.demo.ada.transcript import Transcript
from bot.local_telegram.remote import RemotePerson, RemoteTelegram, remote_telegram

PLAY_STARTS = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""A good moment for the clock to begin: noon of a Monday, so that the first week is whole."""

_BERLIN = ZoneInfo("Europe/Berlin")
_FEWEST = 4  # one push at least in so many days
_RUN_TAKES = 7200.0
_APOLOGY = "went wrong"

Deliveries = Sequence[Mapping[str, Any]]


class SilentCoachError(RuntimeError):
    """The coach did not say what a runner waits for."""


class FailedCoachError(RuntimeError):
    """The coach told of a fault of its own."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long Ada waits, in seconds.

    Attributes:
        answer: For an answer or a morning message, before she gives up.
        settled: After the last message, before she takes it that all is said.
    """

    answer: float = 20.0
    settled: float = 0.2


async def play(
    base_url: str, days: int = 14, timeouts: Timeouts = Timeouts()
) -> AsyncIterator[str]:
    """Play two weeks against the coach behind a local Telegram, line by line.

    The clock there must be a movable one; from ``PLAY_STARTS`` on every play is alike.

    Raises:
        SilentCoachError: The coach left a runner waiting.
        FailedCoachError: It apologised, which it only does for a fault of its own.
    """
    async with remote_telegram(base_url) as telegram:
        person, transcript = await telegram.person("Ada"), Transcript("Ada", _BERLIN)
        ada = Ada(telegram, person, transcript, timeouts)
        begun = (await telegram.now()).astimezone(_BERLIN).date()
        for step in meeting(begun):
            async for line in ada.does(step):
                yield line
        pushes = 0
        while (due := await ada.next_morning()).date() < begun + timedelta(days=days):
            push = await ada.wakes(due)
            for line in ada.morning_lines(push, await telegram.now()):
                yield line
            if not push:
                continue
            await telegram.move_clock(_RUN_TAKES)
            for step in evening(pushes, read_asked(push[-1]["text"])):
                async for line in ada.does(step):
                    yield line
            pushes += 1
        if pushes < days // _FEWEST:
            raise SilentCoachError(f"only {pushes} morning messages came in {days} days")


@dataclass(slots=True)
class Ada:
    """Ada at her phone."""

    telegram: RemoteTelegram
    person: RemotePerson
    transcript: Transcript
    timeouts: Timeouts

    async def does(self, step: Step) -> AsyncIterator[str]:
        """Do a step and hear the coach out: the lines that both add."""
        match step:
            case Writes(text):
                turns = self._writes(text)
            case Corrects(wrong, right):
                turns = self._corrects(wrong, right)
            case Presses(label):
                turns = self._presses(label)
        async for text in turns:
            for line in self.transcript.said(await self.telegram.now(), text):
                yield line
            async for delivery in self._answers(text):
                for line in self.transcript.heard(delivery):
                    yield line
                if _APOLOGY in delivery["text"]:
                    raise FailedCoachError(f"the coach failed at {text!r}")

    async def next_morning(self) -> datetime:
        """When the coach looks at her next, by her own clock.

        Raises:
            SilentCoachError: It has no plan for her.
        """
        due = await self.telegram.next_morning(self.person)
        if due is None:
            raise SilentCoachError("no morning message is planned")
        return due.astimezone(_BERLIN)

    async def wakes(self, due: datetime) -> Deliveries:
        """Move the clock to a morning: its message, or nothing on a rest day.

        Raises:
            SilentCoachError: The coach let the morning pass.
        """
        await self.telegram.move_clock_to(due)
        for _ in range(round(self.timeouts.answer / self.timeouts.settled)):
            deliveries = await self.person.hears(self.timeouts.settled)
            if deliveries:
                return deliveries
            if await self.telegram.next_morning(self.person) != due:
                # The coach has seen to this morning; what it said is on its way, if anything.
                return await self.person.hears(5 * self.timeouts.settled)
        raise SilentCoachError(f"nothing came of the morning of {due:%d %B}")

    def morning_lines(self, push: Deliveries, now: datetime) -> list[str]:
        if not push:
            return list(self.transcript.silence(now))
        return [line for delivery in push for line in self.transcript.heard(delivery)]

    async def _writes(self, text: str) -> AsyncIterator[str]:
        await self.person.does("writes", text=text)
        yield text

    async def _corrects(self, wrong: str, right: str) -> AsyncIterator[str]:
        message_id = await self.person.does("writes", text=wrong)
        yield wrong
        await self.person.does("edits", message_id=message_id, text=right)
        yield f"(edits it) {right}"

    async def _presses(self, label: str) -> AsyncIterator[str]:
        try:
            await self.person.does("presses", button=label)
        except LookupError:
            await self.person.does("writes", text=label.lower())
            yield label.lower()
        else:
            yield f"(presses) [{label}]"

    async def _answers(self, to: str) -> AsyncIterator[Mapping[str, Any]]:
        deliveries = await self.person.hears(self.timeouts.answer)
        if not deliveries:
            raise SilentCoachError(f"the coach did not answer {to!r}")
        while deliveries:
            for delivery in deliveries:
                yield delivery
            deliveries = await self.person.hears(self.timeouts.settled)
