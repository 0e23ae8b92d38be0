"""Trying again, and waiting, until the process is told to stop.

Nothing that has the database in hand is ever cancelled: a connection that loses its task in the
middle of a statement is lost, too.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

Returned = TypeVar("Returned")


async def until_done(
    stop: asyncio.Event,
    attempt: Callable[[], Coroutine[Any, Any, Returned]],
    errors: tuple[type[Exception], ...],
    seconds_after: Callable[[Exception], float],
) -> Returned | None:
    """Try until it is done; ``None`` when told to stop before.

    Args:
        stop: Set when the process is told to stop.
        attempt: One try.
        errors: What is tried again; everything else is raised.
        seconds_after: Takes note of an error, and says how long to wait; or raises, to give up.
    """
    while not stop.is_set():
        try:
            return await attempt()
        except errors as error:
            await pause(stop, seconds_after(error))
    return None


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait for so long, or until told to stop."""
    await unless_stopped(stop, asyncio.sleep(seconds))


async def unless_stopped(
    stop: asyncio.Event, waiting: Coroutine[Any, Any, Returned]
) -> Returned | None:
    """Wait for something that may be given up; ``None`` when it was, also where it has failed."""
    task = asyncio.create_task(waiting)
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((task, stopping), return_when=asyncio.FIRST_COMPLETED)
        await asyncio.sleep(0)  # a signal that came in the meantime is heard first
        has_failed = task.done() and task.exception() is not None
        return None if not task.done() or (has_failed and stop.is_set()) else task.result()
    finally:
        for one in (task, stopping):
            one.cancel()
        await asyncio.gather(task, stopping, return_exceptions=True)
