"""Wakes a neighbour in the same process."""

import asyncio
from contextlib import suppress


class Bell:
    """Tells a neighbour in the same process that something new waits.

    Of several who wait it wakes the one who has waited longest.  A ring that nobody waits for is
    kept for the next who does; several are kept as one.
    """

    def __init__(self) -> None:
        self._rings: asyncio.Queue[None] = asyncio.Queue(1)

    def ring(self) -> None:
        with suppress(asyncio.QueueFull):
            self._rings.put_nowait(None)

    async def wait(self, seconds: float) -> None:
        """Wait for a ring, or for so long."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._rings.get(), seconds)
