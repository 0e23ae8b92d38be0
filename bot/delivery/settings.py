"""How delivery works; every figure has a default that suits an ordinary bot."""

from dataclasses import dataclass, field

from bot.mail.retention import Retention

# Reactions are sent only where they are asked for by name.
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "message_reaction",
    "my_chat_member",
)


# What is under way when a process is killed is in doubt, so it is no more than the rate asks for:
# a tenth of a second for Telegram's answer, and a little for our own books.
_FEWEST_IN_FLIGHT = 48
_SECONDS_IN_FLIGHT = 0.125


def in_flight_at(rate: float) -> int:
    """Tell how many messages have to be under way at a time to keep up a rate."""
    return max(_FEWEST_IN_FLIGHT, round(rate * _SECONDS_IN_FLIGHT))


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram brings updates to, and the secret that proves that it is Telegram."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySettings:
    """How delivery works.

    Attributes:
        send_rate: Messages a second, by all processes together.
        chat_gap_seconds: From one message to the next in the same chat.
        allow_paid_broadcast: Messages beyond the free rate are paid for.
        admins: Whom to tell of what was set aside.
        retention: How long messages are kept.
        webhook: Where updates are brought to; ``None``: they are fetched.
        workers: Updates handled at a time; on SQLite one after the other, and kept together.
        in_flight: Messages under way at a time.
        answer_seconds: How long to wait for Telegram's answer to a message.
        lease_seconds: After that a message whose process fell silent is settled by others.
        drawing_seconds: How long to wait for a picture before the words go without.
        poll_seconds: How long Telegram may keep a poll open.
        look_seconds: How often to look for what another process queued.
        trouble_seconds: How long to leave Telegram or the database alone when it fails.
        grace_seconds: How long messages under way may take to end when the process is to end.
        retry_seconds: Waits before an update that failed is tried again; then it is set aside.
    """

    send_rate: float = 30
    chat_gap_seconds: float = 1
    allow_paid_broadcast: bool = False
    admins: frozenset[int] = frozenset()
    retention: Retention = field(default_factory=Retention)
    webhook: Webhook | None = None
    workers: int = 8
    in_flight: int = _FEWEST_IN_FLIGHT
    answer_seconds: float = 20
    lease_seconds: float = 30
    drawing_seconds: float = 8
    poll_seconds: int = 25
    look_seconds: float = 0.5
    trouble_seconds: float = 1
    grace_seconds: float = 8
    retry_seconds: tuple[float, ...] = (0.5, 2, 5)
