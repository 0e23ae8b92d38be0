"""What /metrics tells of the mail: how old what waits is, and what became of the rest."""

import math
from collections.abc import Iterable, Mapping
from importlib import metadata

from prometheus_client import Counter, Gauge, Histogram, Info

from bot.domain.runner import Status
from bot.mail.backlog import Backlog
from bot.mail.outbox import Fate, Lane, Sending

# Of all processes together, by the database; every process tells the same.
_OLDEST_UPDATE = Gauge("milecoach_inbox_oldest_seconds", "Age of the oldest update that waits")
_UPDATES = Gauge("milecoach_inbox_waiting", "Updates that wait to be handled")
_UPDATES_DEAD = Gauge("milecoach_inbox_dead", "Updates that were set aside")
_OLDEST_REPLY = Gauge("milecoach_replies_oldest_seconds", "Age of the oldest reply that waits")
_OLDEST_PUSH = Gauge("milecoach_pushes_overdue_seconds", "How late the latest due push is")
_PUSHES = Gauge("milecoach_pushes_waiting", "Pushes that wait to be sent")
_HELD = Gauge("milecoach_pushes_held", "Pushes of unknown fate, said at the next contact")
_DEAD = Gauge("milecoach_outbox_dead", "Messages that were set aside")
_LETTERS = Gauge(
    "milecoach_letters", "Letters that wait, are under way or set aside", ["lane", "fate"]
)
_OLDEST_LETTER = Gauge(
    "milecoach_letters_oldest_seconds", "Age of the oldest letter that waits", ["lane"]
)
_PAUSED = Gauge("milecoach_send_pause_seconds", "How long Telegram still wants no message")
_MAINTENANCE = Gauge("milecoach_maintenance", "Whether the operator has updates and pushes wait")
_RUNNERS = Gauge("milecoach_runners", "Runners by state", ["state"])
send_rate = Gauge("milecoach_send_rate_limit", "Messages a second that all processes may send")
# Of this process.
_ENDED = Counter("milecoach_attempts", "Attempts to send, by what became of them", ["fate"])

_OF_LANE = Counter(
    "milecoach_letters_ended", "Attempts to send, by lane and fate", ["lane", "fate"]
)
lateness = Histogram(
    "milecoach_push_lateness_seconds",
    "How late pushes were when they had been sent",
    buckets=(1, 5, 15, 60, 300, 900, 1800, 3600, 10800),
)

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
    for _lane in Lane:
        _OF_LANE.labels(_lane.name.lower(), _fate)
_STATES = (Status.ACTIVE, Status.PAUSED, Status.GONE)
for _state in _STATES:
    _RUNNERS.labels(_state)
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
    for lane, fate, number in (
        (Lane.REPLY, Fate.WAITING, backlog.replies),
        (Lane.PUSH, Fate.WAITING, backlog.pushes),
        (Lane.PUSH, Fate.HELD, backlog.held),
    ):
        _LETTERS.labels(lane.name.lower(), fate).set(number)
    _LETTERS.labels("all", Fate.SENDING).set(backlog.under_way)
    _LETTERS.labels("all", Fate.DEAD).set(backlog.dead)
    _OLDEST_LETTER.labels(Lane.REPLY.name.lower()).set(backlog.oldest_reply_s)
    _OLDEST_LETTER.labels(Lane.PUSH.name.lower()).set(backlog.overdue_push_s)
    _PAUSED.set(backlog.paused_s)
    _MAINTENANCE.set(backlog.is_in_maintenance)


def show_runners(counts: Mapping[str, int]) -> None:
    """Show how many runners are in each state."""
    for state in _STATES:
        _RUNNERS.labels(state).set(counts.get(state, 0))


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
        _PAUSED,
        _MAINTENANCE,
    ):
        gauge.set(math.nan)
    for labelled in (_LETTERS, _OLDEST_LETTER):
        labelled.clear()


def count(sendings: Iterable[Sending]) -> None:
    for one in sendings:
        _ENDED.labels(one.fate).inc()
        _OF_LANE.labels(one.lane.name.lower(), one.fate).inc()
