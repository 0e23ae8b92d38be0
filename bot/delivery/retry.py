"""Waiting that ends when the process is told to stop.

Nothing that has the database in hand is ever cancelled: a connection that loses its task in the
middle of a statement is lost, too.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait for so long, or until told to stop."""
    await unless_stopped(stop, asyncio.sleep(seconds))


async def unless_stopped(
    stop: asyncio.Event, waiting: Coroutine[Any, Any, Result]
) -> Result | None:
    """Wait for something that may be given up; ``None`` when it was."""
    task = asyncio.create_task(waiting)
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((task, stopping), return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for one in (task, stopping):
            one.cancel()
        await asyncio.gather(task, stopping, return_exceptions=True)
