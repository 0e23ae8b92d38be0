"""A process that dies at a chosen await: wherever it waits, and whichever of its tasks."""

import asyncio
from collections.abc import Callable, Coroutine, Generator
from types import coroutine
from typing import Any

# What froze is kept: a process that was killed does not even clean up.
_GRAVES: list[object] = []


class Fuse:
    """Burns down by one whenever something it watches goes on after an await, then strikes.

    From then on nothing of the process goes on: no handler of an error, no ``finally``.

    Args:
        when_struck: Ends what ends with a process.

    Attributes:
        burnt: How many awaits it has seen.
    """

    def __init__(self, when_struck: Callable[[], None]) -> None:
        self.burnt = 0
        self._when_struck = when_struck
        self._left: int | None = None
        self._struck: asyncio.Future[None] | None = None

    async def lives_through(self, process: Coroutine[Any, Any, None], awaits: int | None) -> bool:
        """Run a process and all its tasks; tell whether it lived, or died at that await."""
        loop = asyncio.get_running_loop()
        self._left, self._struck = awaits, loop.create_future()
        loop.set_task_factory(self._watched)
        try:
            whole = asyncio.create_task(process)
            await asyncio.wait([whole, self._struck], return_when=asyncio.FIRST_COMPLETED)
        finally:
            loop.set_task_factory(None)
        if self._struck.done():
            return False
        await whole
        return True

    def _watched(
        self, loop: asyncio.AbstractEventLoop, process: Any, **options: Any
    ) -> asyncio.Task[Any]:
        assert self._struck is not None
        struck = self._struck

        async def watched() -> Any:
            return await self._watch(process, struck)

        task = asyncio.Task(watched(), loop=loop, **options)
        _GRAVES.append(task)
        return task

    @coroutine
    def _watch(
        self, process: Coroutine[Any, Any, Any], struck: asyncio.Future[None]
    ) -> Generator[Any, Any, Any]:
        """Go through a coroutine as the loop would, with a look at the fuse at every await."""
        sent: Any = None
        error: BaseException | None = None
        while True:
            try:
                awaited = process.send(sent) if error is None else process.throw(error)
            except StopIteration as end:
                return end.value
            sent, error = None, None
            try:
                sent = yield awaited
            except BaseException as thrown:  # it goes on into the coroutine
                error = thrown
            if struck.done() or self._burns(struck):
                _GRAVES.append(process)
                yield from asyncio.get_running_loop().create_future()

    def _burns(self, struck: asyncio.Future[None]) -> bool:
        self.burnt += 1
        if self._left is None:
            return False
        self._left -= 1
        if self._left > 0:
            return False
        struck.set_result(None)
        self._when_struck()
        return True
