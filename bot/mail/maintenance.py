"""Whether the operator works on the coach: then updates and pushes wait, and nothing is lost."""

from datetime import datetime
from typing import Protocol


class Maintenance(Protocol):
    """The switch of all processes together."""

    async def since(self) -> datetime | None:
        """Tell since when the coach is in maintenance; ``None``: it is not."""
        ...

    async def begin(self, now: datetime) -> None:
        """Have updates and pushes wait, from now on or from when they already did."""
        ...

    async def end(self) -> None: ...
