"""Mail that was set aside, for those who run the coach: listed, shown, tried again, dropped."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Protocol


class SetAsideKind(StrEnum):
    """What can be set aside."""

    UPDATE = "update"
    LETTER = "letter"


class SetAsideMail(Protocol):
    """Updates that failed every try, or letters that Telegram refused for good."""

    async def listed(self) -> Sequence[Mapping[str, Any]]:
        """List them, the oldest first, without what was said."""
        ...

    async def shown(self, number: int) -> Mapping[str, Any] | None:
        """Show one in full, but for enclosed files."""
        ...

    async def retry(self, number: int | None = None) -> int:
        """Have one tried again as if for the first time, or all of them; tell how many."""
        ...

    async def drop(self, number: int | None = None) -> int:
        """Let one go, or all of them; tell how many."""
        ...
