"""What goes wrong in a day, drawn from a seed: the same seed, the same day."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from random import Random

MINUTES = 24 * 60
# The last hours are quiet: what was put off has come by the end of the day.
_LAST = MINUTES - 4 * 60


class Fault(StrEnum):
    """What stops for a while."""

    KILL = "a replica is killed, and another begins in its place"
    FREEZE = "a replica stands still for longer than its lease"
    DATABASE = "the database stops, and what was under way is cut"
    TELEGRAM = "Telegram refuses"


@dataclass(frozen=True, slots=True)
class Outage:
    """A fault from one minute of the day to another; of which replica, where it is one's."""

    minute: int
    until: int
    fault: Fault
    replica: int


def outages_of(seed: int, replicas: int) -> tuple[Outage, ...]:
    """Draw the outages of a day, in their order; two of one kind never overlap."""
    random = Random(seed)
    found: list[Outage] = []
    for fault, count, longest in (
        (Fault.KILL, 12, 30),
        (Fault.FREEZE, 4, 30),
        (Fault.DATABASE, 3, 20),
        (Fault.TELEGRAM, 3, 60),
    ):
        begins = _apart(random, count, longest)
        for minute in begins:
            until = minute + random.randint(5, longest)
            found.append(Outage(minute, until, fault, random.randrange(replicas)))
    return tuple(sorted(found, key=lambda one: (one.minute, one.fault)))


def _apart(random: Random, count: int, gap: int) -> Iterator[int]:
    """Draw moments of the day, each in a part of it of its own."""
    part = _LAST // count
    for number in range(count):
        yield number * part + random.randrange(part - gap)
