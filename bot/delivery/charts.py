"""Charts become pictures in a process of their own, which is started for the first one.

What drawing takes to import would double the memory of the coach, and while it draws everybody
would be held up: so the coach only waits for the picture, and not for long.
"""

import asyncio
import logging
import sys
from collections.abc import Sequence

from bot.delivery.chart_process import PNG
from bot.delivery.side_process import SideProcess, SideProcessError

logger = logging.getLogger(__name__)

CHART_PROCESS = (sys.executable, "-m", "bot.delivery.chart_process")

# Whoever waits for a picture holds a place among the messages under way.
_MOST_WAITING = 8


class ChartProcess(SideProcess):
    """Has charts drawn, one at a time.

    Args:
        seconds: How long a picture is waited for, its place in the line included.
        process: The command that starts the process.
    """

    def __init__(self, seconds: float, process: Sequence[str] = CHART_PROCESS) -> None:
        super().__init__(process, tries=2)
        self._seconds = seconds
        self._waiting = 0

    async def draw(self, chart: bytes) -> bytes | None:
        """Draw a packed chart as PNG; ``None`` where that fails or takes too long."""
        if self._waiting >= _MOST_WAITING:
            logger.warning("more charts than can be drawn: this one is left out")
            return None
        self._waiting += 1
        try:
            async with asyncio.timeout(self._seconds):
                picture = await self.ask(chart)
        except TimeoutError:
            logger.warning("a chart was not drawn in %s s", self._seconds)
        except SideProcessError as error:
            logger.warning("a chart was not drawn: %s", error)
        else:
            if picture.startswith(PNG):
                return picture
            logger.warning("a chart was not drawn: %s", picture.decode(errors="replace"))
        finally:
            self._waiting -= 1
        return None
