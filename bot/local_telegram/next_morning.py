"""Where "tomorrow morning" is on the coach's clock."""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.local_telegram.clock import MovableClock

NextMorning = Callable[[int], Awaitable[datetime | None]]
"""When the next push to a person is due; ``None`` while nothing is planned for them."""

_WITHOUT_A_PLAN = time(6, 30)
_JUST_BEFORE = timedelta(seconds=1)


async def no_plan(_person_id: int) -> datetime | None:
    """Know of no push."""
    return None


async def move_to_morning(
    clock: MovableClock, next_morning: NextMorning, person_id: int, zone: str
) -> None:
    """Move the clock to just before the person's next push, so that it comes by itself.

    For a person without a plan it is the next morning in ``zone``, an IANA name.
    """
    now = clock()
    due = await next_morning(person_id)
    if due is None or due <= now:
        due = next_local(now, _WITHOUT_A_PLAN, zone)
    clock.move(max(due - _JUST_BEFORE - clock(), timedelta(0)))


def next_local(now: datetime, wanted: time, zone: str) -> datetime:
    """The next day's ``wanted`` on the wall clock of a zone; an unknown zone is UTC."""
    try:
        here = now.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        here = now
    return datetime.combine(here.date() + timedelta(days=1), wanted, tzinfo=here.tzinfo)
