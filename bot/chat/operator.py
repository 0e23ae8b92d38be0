"""What those who run the coach have set for its conversations."""

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.mail.retention import Retention


@dataclass(frozen=True, slots=True)
class Operator:
    """Those who run the coach.

    Attributes:
        admins: Their Telegram ids: they may use /admin.
        crisis_line: A helpline, said to who writes that they want to die.
        contact: How runners reach them.
        retention: How long messages are kept.
        has_weather: Whether forecasts are looked up.
    """

    admins: Collection[int] = ()
    crisis_line: str | None = None
    contact: str | None = None
    retention: Retention = field(default_factory=Retention)
    has_weather: bool = False
