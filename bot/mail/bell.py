"""Wakes a neighbour in the same process."""

import asyncio
from contextlib import suppress


class Bell:
    """Tells a neighbour in the same process that something new waits.

    A ring that nobody waits for is kept for the next who does; several are kept as one.
    """

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        """Wait for a ring, or for so long."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._rung.wait(), seconds)
        self._rung.clear()
