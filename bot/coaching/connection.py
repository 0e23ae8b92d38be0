"""What a runner connects: a service that knows the watch, and where the connection stands.

The coach puts the next two weeks into the calendar there, and takes the runs that arrive.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.coaching.ports import UnitOfWork
from bot.domain.runner import Runner, RunnerId

# A service that fails is left alone for longer each time.
_FIRST_REST, _LONGEST_REST = timedelta(minutes=5), timedelta(hours=2)
# So often it is asked to let entries go; after that, hours later, the key goes all the same.
TRIES_TO_LEAVE = 6


class State(StrEnum):
    """Where a connection stands."""

    TRYING = "trying"  # the key has not been tried yet
    ON = "on"
    OFF = "off"  # the key is not taken any more
    LEAVING = "leaving"  # what is to come is taken out of the calendar, then the key goes


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A runner's connection to a service.

    Attributes:
        sealed: The key, encrypted.
        athlete: What the service calls the runner.
        since: The local date from which runs are taken.
        sent: What stands in the calendar there: ids with their last day and a digest.
        told: What the runner was told went wrong.
        failures: How often in a row the service did not answer.
        out_at: When the calendar is to be looked at next; ``None``: not at all.
        in_at: When runs are to be asked for next; ``None``: not at all.
        check_at: When to look whether what was put there reached the watch; ``None``: not at all.
    """

    runner: RunnerId
    sealed: str
    since: date
    state: State = State.TRYING
    athlete: str | None = None
    sent: Mapping[str, tuple[date, str]] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    failures: int = 0
    out_at: datetime | None = None
    in_at: datetime | None = None
    check_at: datetime | None = None

    def coming(self, today: date) -> tuple[str, ...]:
        """Name the entries of days to come that stand in the calendar there."""
        return tuple(id_ for id_, (day, _) in self.sent.items() if day >= today)


class Cipher(Protocol):
    """Keeps keys so that the database alone does not tell them."""

    def encrypt(self, key: str) -> str: ...

    def decrypt(self, sealed: str) -> str | None:
        """Tell the key; ``None`` where it was encrypted with a secret that is gone."""
        ...


class Connections(Protocol):
    """The connections of runners."""

    async def of(self, runner: RunnerId) -> Connection | None: ...

    async def save(self, connection: Connection) -> None: ...

    async def drop(self, runner: RunnerId) -> bool:
        """Forget a connection; tell whether there was one."""
        ...

    async def due(self, now: datetime, limit: int) -> Sequence[RunnerId]:
        """Tell whose connection is to be looked at, the longest due first."""
        ...

    async def note_change(self, runner: RunnerId, now: datetime) -> None:
        """Have the calendar looked at soon, where there is one: the plan may have changed."""
        ...

    async def has_arrived(self, runner: RunnerId, activities: Collection[str]) -> frozenset[str]:
        """Tell which of these activities were taken before."""
        ...

    async def note_arrival(self, runner: RunnerId, activity: str) -> int | None:
        """Note that an activity was taken, and number it; ``None``: it was taken before."""
        ...


class ConnectedWork(UnitOfWork, Protocol):
    """A unit of work that knows connections."""

    @property
    def connections(self) -> Connections: ...


async def connect(work: ConnectedWork, runner: Runner, sealed: str, now: datetime) -> None:
    """Keep a key that is to be tried; one that was there before gives way to it."""
    before = await work.connections.of(runner.id)
    connection = Connection(
        runner=runner.id,
        sealed=sealed,
        # Runs of the days on which a key was not taken come in with the next one.
        since=runner.day_of(now) if before is None else before.since,
        # It may be another calendar: all of it is put anew.
        sent={} if before is None else {id_: (day, "") for id_, (day, _) in before.sent.items()},
        out_at=now,
    )
    await work.connections.save(connection)


async def disconnect(work: ConnectedWork, runner: Runner, now: datetime) -> Connection | None:
    """End a connection; what is to come leaves the calendar there before the key is deleted.

    Returns:
        The connection as it is now, where something has to leave; ``None`` where all is over.
    """
    before = await work.connections.of(runner.id)
    today = runner.day_of(now)
    if before is None or before.state is State.LEAVING:
        return before
    if before.state is not State.ON or not before.coming(today):
        await work.connections.drop(runner.id)
        return None
    leaving = replace(
        before, state=State.LEAVING, failures=0, out_at=now, in_at=None, check_at=None
    )
    await work.connections.save(leaving)
    return leaving


def greeted(connection: Connection, athlete: str, now: datetime) -> Connection:
    """The key is taken: from now on plan and runs go to and fro."""
    return replace(connection, state=State.ON, athlete=athlete, failures=0, out_at=now, in_at=now)


def refused(connection: Connection) -> Connection:
    """The key is not taken: nothing is asked any more."""
    return replace(connection, state=State.OFF, out_at=None, in_at=None, check_at=None)


def put_off(connection: Connection, rest: timedelta, now: datetime) -> Connection:
    """Leave the service alone for a while; what was due is due after it."""
    failures = min(connection.failures + 1, 10)
    again = now + max(rest, min(_LONGEST_REST, _FIRST_REST * 2 ** (failures - 1)))
    return replace(
        connection,
        failures=failures,
        out_at=again if _is_due(connection.out_at, now) else connection.out_at,
        in_at=again if _is_due(connection.in_at, now) else connection.in_at,
        check_at=again if _is_due(connection.check_at, now) else connection.check_at,
    )


def _is_due(at: datetime | None, now: datetime) -> bool:
    return at is not None and at <= now
