"""An update that waits to be handled."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update that waits in the inbox.

    Attributes:
        seq: Its place in the inbox: the order of arrival.
        sender: Who sent it; ``None`` where the update names nobody.
        body: The update as Telegram gave it.
        tries: How often it was tried before.
        sender_gone_at: When Telegram said that the sender cannot be reached; ``None``: they can.
    """

    seq: int
    update_id: int
    sender: int | None
    body: Mapping[str, object]
    received_at: datetime
    tries: int = 0
    sender_gone_at: datetime | None = None

    @property
    def is_from_before_they_left(self) -> bool:
        return self.sender_gone_at is not None and self.received_at < self.sender_gone_at
