"""Words from those who run the coach, queued for runners while it is day where they are.

A few at a time, and only while few pushes wait: a morning never waits behind a broadcast, and one
that is stopped stops at once.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Protocol

from bot.domain.evening import NIGHT
from bot.domain.runner import zone_of
from bot.mail.broadcasts import Broadcast, Broadcasts, BroadcastState, Listener
from bot.mail.maintenance import Maintenance
from bot.mail.push import Push, PushKind

DAWN = time(6)
# Long enough for every zone to have its day, wherever it begins.
LASTS = timedelta(hours=36)
# Whoever was asleep is looked for again after so long.
_BETWEEN_ROUNDS = timedelta(minutes=10)
# What is queued may still go stale: it is looked at again after so long.
_BETWEEN_LOOKS = timedelta(seconds=5)


class BroadcastWork(Protocol):
    """What a broadcast needs of a unit of work."""

    @property
    def broadcasts(self) -> Broadcasts: ...

    @property
    def maintenance(self) -> Maintenance: ...


async def queue_news(work: BroadcastWork, now: datetime, most_waiting: int) -> bool:
    """Queue the next of a broadcast that is going.

    Args:
        work: The unit of work.
        now: The moment.
        most_waiting: So many pushes may wait in the lane at most.

    Returns:
        Whether there may be more to do at once.
    """
    broadcast = await work.broadcasts.claim(now)
    if broadcast is None:
        return False
    if now >= broadcast.ends_at:
        missed = await work.broadcasts.count_missed(broadcast)
        over = replace(broadcast, state=BroadcastState.DONE, unheard=missed)
        await work.broadcasts.keep(over, now)
        return True
    if await work.maintenance.since() is not None:
        return False  # pushes wait meanwhile, and would go stale
    room = await work.broadcasts.room(most_waiting)
    if not room:
        return False
    found = await work.broadcasts.next_listeners(broadcast, room)
    pushes = [_push_for(broadcast, one, now) for one in found if is_day(one.zone, now)]
    await work.broadcasts.queue(broadcast, pushes)
    moved = replace(
        broadcast,
        last_runner=found[-1].runner if found else broadcast.last_runner,
        unheard=broadcast.unheard + len(found) - len(pushes),
        queued=broadcast.queued + len(pushes),
    )
    if len(found) == room:
        await work.broadcasts.keep(moved, now)
    else:
        await _end_round(work, moved, now)
    return True


async def _end_round(work: BroadcastWork, broadcast: Broadcast, now: datetime) -> None:
    """Go round again for whom it was night or it went stale; without any it is done."""
    again = replace(broadcast, last_runner=0, unheard=0)
    if broadcast.unheard:
        await work.broadcasts.keep(again, now + _BETWEEN_ROUNDS)
    elif await work.broadcasts.is_under_way(broadcast.id):
        await work.broadcasts.keep(broadcast, now + _BETWEEN_LOOKS)
    elif await work.broadcasts.next_listeners(again, 1):
        await work.broadcasts.keep(again, now)
    else:
        await work.broadcasts.keep(replace(broadcast, state=BroadcastState.DONE), now)


def is_day(zone: str, now: datetime) -> bool:
    """Whether something may come unasked now: between six in the morning and ten at night."""
    return DAWN <= now.astimezone(zone_of(zone)).time() < NIGHT


def _push_for(broadcast: Broadcast, listener: Listener, now: datetime) -> Push:
    local = now.astimezone(zone_of(listener.zone))
    night = datetime.combine(local.date(), NIGHT, local.tzinfo)
    return Push(
        runner=listener.runner,
        kind=PushKind.NEWS,
        day=local.date(),
        due_at=now,
        expires_at=min(broadcast.ends_at, night.astimezone(now.tzinfo)),
        words=broadcast.words,
    )
