"""What the coach tells those who run it, in the language of its log and its documentation."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.domain.invitation import Invitation
from bot.mail.broadcasts import Audience, Broadcast, BroadcastState

_FATES = {
    "waiting": "on the way",
    "sending": "on the way",
    "sent": "sent",
    "held": "in doubt",
    "expired": "not sent in time",
    "withdrawn": "not sent",
    "dead": "refused",
}


def write_set_aside(updates: int, messages: int) -> str:
    """Tell how many updates failed every try, and how many messages Telegram did not take."""
    told = (
        _count(updates, "update", "that failed every try"),
        _count(messages, "message", "that Telegram refused or that stayed in doubt"),
    )
    return (
        f"Set aside: {', '.join(filter(None, told))}. The log says why, and docs/operating.md what"
        " to do."
    )


def write_row(values: Iterable[object]) -> str:
    """Write a row of a list."""
    return "  ".join("-" if value is None else str(value) for value in values)


def write_counts(counts: Mapping[str, int]) -> list[str]:
    return [f"{count:>9}  {name}" for name, count in counts.items()]


def write_maintenance_state(since: datetime | None) -> str:
    if since is None:
        return "maintenance is off"
    return f"maintenance is on since {since:%Y-%m-%d %H:%M} UTC: updates and mornings wait"


def write_audience(audience: Audience, count: int) -> str:
    return f"{_count(count, 'runner', 'would hear it')} ({audience})" if count else "nobody"


def write_broadcast(broadcast: Broadcast, fates: Mapping[str, int]) -> str:
    """Write how far a broadcast has come."""
    is_over = broadcast.state is BroadcastState.DONE
    counts = {"not sent in time": broadcast.unheard} if is_over and broadcast.unheard else {}
    for fate, count in fates.items():
        name = _FATES.get(fate, fate)
        counts[name] = counts.get(name, 0) + count
    told = [f"{count} {name}" for name, count in counts.items()]
    first = broadcast.words.splitlines()[0]
    words = first if len(first) <= 40 else f"{first[:39]}…"
    state = broadcast.state
    if state is BroadcastState.DRAFT:
        told = [f"broadcast send {broadcast.id} lets it go"]
    return f"{broadcast.id}  {state}  {broadcast.audience}  {words}  {', '.join(told)}".rstrip()


def write_invitation(invitation: Invitation, now: datetime) -> str:
    """Write an invitation as a row of a list."""
    most = "" if invitation.most is None else f" of {invitation.most}"
    ends = "" if invitation.ends_at is None else f"  until {invitation.ends_at:%Y-%m-%d}"
    state = "good" if invitation.is_good(now) else "revoked" if invitation.is_revoked else "over"
    note = "" if invitation.note is None else f"  {invitation.note}"
    return f"{invitation.code}  {state}  used {invitation.used}{most}{ends}{note}"


def write_pruned(counts: Mapping[str, int]) -> str:
    """Tell what was deleted because it was old."""
    told = [f"{count} {name}" for name, count in counts.items() if count]
    return f"deleted: {', '.join(told) or 'nothing was old enough'}"


def _count(number: int, name: str, which: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'} {which}" if number else ""
