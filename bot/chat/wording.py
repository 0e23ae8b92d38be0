"""Pushes that are about to be sent, worded together: many runners, one look at the database."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bot.chat.mornings import word_push, word_pushes
from bot.chat.ports import Clock
from bot.coaching.mail import StoreUnavailableError
from bot.coaching.ports import OpenWork, Push
from bot.messages.writing.letters import Letter


@dataclass(slots=True)
class Asked:
    """A push to be worded, and where its letter is waited for."""

    push: Push
    letter: asyncio.Future[Letter | None] = field(default_factory=asyncio.Future)


class Wording:
    """Words what is asked for at the same moment in one unit of work."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock
        self._asked: list[Asked] = []
        self._working: set[asyncio.Task[None]] = set()

    async def word(self, push: Push) -> Letter | None:
        """Word a push as things are now; ``None`` when there is nothing to say any more."""
        asked = Asked(push)
        self._asked.append(asked)
        if len(self._asked) == 1:
            task = asyncio.create_task(self._work())
            self._working.add(task)
            task.add_done_callback(self._working.discard)
        return await asked.letter

    async def _work(self) -> None:
        """Word what has been asked for when this task gets its turn: all of one batch."""
        asked, self._asked = self._asked, []
        try:
            letters = await self._word([one.push for one in asked])
        except StoreUnavailableError as error:
            for one in asked:
                one.letter.set_exception(error)  # nothing was kept: all of them wait
        except Exception:
            # One of them cannot be worded; the others can, each by itself.
            for one in asked:
                await _settle(one, self._word_alone)
        else:
            for one, letter in zip(asked, letters, strict=True):
                one.letter.set_result(letter)

    async def _word(self, pushes: Sequence[Push]) -> Sequence[Letter | None]:
        async with self._open_work() as work:
            return await word_pushes(work, pushes, self._clock())

    async def _word_alone(self, push: Push) -> Letter | None:
        async with self._open_work() as work:
            return await word_push(work, push, self._clock())


async def _settle(asked: Asked, word: Callable[[Push], Awaitable[Letter | None]]) -> None:
    try:
        asked.letter.set_result(await word(asked.push))
    except Exception as error:
        asked.letter.set_exception(error)
