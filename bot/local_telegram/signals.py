"""A bell: whoever waits is woken when something happened."""

import asyncio
from collections.abc import Callable


class Signal:
    """Rung by one side, awaited by any number on the other."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()
        self._rung = asyncio.Event()

    async def until(self, condition: Callable[[], bool], within: float) -> bool:
        """Wait until ``condition`` holds, looked at after every ring.

        Args:
            condition: What is waited for.
            within: Seconds to wait at most.

        Returns:
            Whether it holds.
        """
        try:
            async with asyncio.timeout(within):
                while not condition():
                    await self._rung.wait()
        except TimeoutError:
            return condition()
        return True
