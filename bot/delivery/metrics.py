"""What /metrics tells of the mail: how old what waits is, and what became of the rest."""

import math
from collections.abc import Iterable
from importlib import metadata

from prometheus_client import Counter, Gauge, Histogram, Info

from bot.mail.backlog import Backlog
from bot.mail.outbox import Fate, Sending

# Of all processes together, by the database; every process tells the same.
_OLDEST_UPDATE = Gauge("milecoach_inbox_oldest_seconds", "Age of the oldest update that waits")
_UPDATES = Gauge("milecoach_inbox_waiting", "Updates that wait to be handled")
_UPDATES_DEAD = Gauge("milecoach_inbox_dead", "Updates that were set aside")
_OLDEST_REPLY = Gauge("milecoach_replies_oldest_seconds", "Age of the oldest reply that waits")
_OLDEST_PUSH = Gauge("milecoach_pushes_overdue_seconds", "How late the latest due push is")
_PUSHES = Gauge("milecoach_pushes_waiting", "Pushes that wait to be sent")
_HELD = Gauge("milecoach_pushes_held", "Pushes of unknown fate, said at the next contact")
_DEAD = Gauge("milecoach_outbox_dead", "Messages that were set aside")
# Of this process.
_ENDED = Counter("milecoach_attempts", "Attempts to send, by what became of them", ["fate"])

trouble = Counter(
    "milecoach_trouble",
    "Failed tries to reach what is needed from outside, by part and kind",
    ["part", "kind"],
)
last_success = Gauge(
    "milecoach_last_success_timestamp_seconds",
    "When a part last got through to what it needs from outside",
    ["part"],
)
faults = Counter(
    "milecoach_faults", "Faults of our own that a part had to begin anew for", ["part"]
)
updates = Counter("milecoach_updates", "Updates, by how a try to handle them ended", ["outcome"])
handling = Histogram(
    "milecoach_update_handling_seconds",
    "How long updates took to handle, what they wrote to the database included",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
answering = Histogram(
    "milecoach_telegram_answer_seconds",
    "How long Telegram took to answer an attempt to send",
    buckets=(0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20),
)

HANDLED, FAILED, SET_ASIDE, PUT_OFF = "handled", "failed", "set-aside", "put-off"

# There from the start: a figure that appears with its first event hides that event from rate().
for _outcome in (HANDLED, FAILED, SET_ASIDE, PUT_OFF):
    updates.labels(_outcome)
for _fate in Fate:
    _ENDED.labels(_fate)
for _part in ("intake", "housekeeping", "worker", "sender", "files"):
    faults.labels(_part)
for _part, _kind in (
    ("database", "unavailable"),
    ("polling", "conflict"),
    ("polling", "misconfigured"),
    ("sending", "misconfigured"),
    ("webhook", "half-sent"),
):
    trouble.labels(_part, _kind)


def _version() -> str:
    try:
        return metadata.version("milecoach")
    except metadata.PackageNotFoundError:
        return "unknown"


Info("milecoach_build", "What runs").info({"version": _version()})


def show(backlog: Backlog) -> None:
    _OLDEST_UPDATE.set(backlog.oldest_update_s)
    _UPDATES.set(backlog.updates)
    _UPDATES_DEAD.set(backlog.updates_dead)
    _OLDEST_REPLY.set(backlog.oldest_reply_s)
    _OLDEST_PUSH.set(backlog.overdue_push_s)
    _PUSHES.set(backlog.pushes)
    _HELD.set(backlog.held)
    _DEAD.set(backlog.dead)


def hide() -> None:
    """Show nothing rather than figures that are old: the last look failed."""
    for gauge in (
        _OLDEST_UPDATE,
        _UPDATES,
        _UPDATES_DEAD,
        _OLDEST_REPLY,
        _OLDEST_PUSH,
        _PUSHES,
        _HELD,
        _DEAD,
    ):
        gauge.set(math.nan)


def count(sendings: Iterable[Sending]) -> None:
    for one in sendings:
        _ENDED.labels(one.fate).inc()
