"""What a runner connects: a service that knows the watch, and the coach's side of it.

The coach puts the next two weeks into the calendar there, and takes the runs that arrive.  Every
request may be made twice: entries have ids of ours, and each run is noted once.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from bot.coaching.plan import plan_ahead
from bot.coaching.ports import UnitOfWork
from bot.domain.calendar import DAY
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.quantities import Distance, Duration
from bot.domain.recording.activity import Activity, Sport
from bot.domain.runner import Runner, RunnerId, zone_of
from bot.domain.workout.workout import Outcome, PlannedWorkout

ID_PREFIX = "milecoach-"  # of entries of ours
AHEAD = timedelta(days=14)
# A run may reach the service days after it was run; what is older is told in words.
LOOK_BACK = timedelta(days=14)
# The coach keeps quiet at night, so it does not ask either.
DAY_BEGINS, DAY_ENDS = time(6), time(22)
OFTEN = timedelta(minutes=15)  # while a run of today is still to come
SELDOM = timedelta(hours=1)
# A service that fails is left alone for longer each time.
_FIRST_REST, _LONGEST_REST = timedelta(minutes=5), timedelta(hours=2)
# The service passes entries on after it has taken them, and tells then what went wrong.
CHECK_AFTER = timedelta(minutes=10)
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


class Category(StrEnum):
    """What an entry of the calendar is."""

    WORKOUT = "WORKOUT"
    GOAL_RACE = "RACE_A"
    TUNE_UP = "RACE_B"
    PAUSE = "HOLIDAY"
    ILLNESS = "SICK"
    INJURY = "INJURED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A day of the plan, or days without one, as the calendar is to have it.

    Attributes:
        id: Ours; the same entry keeps it.
        last: The last day of several.
    """

    id: str
    category: Category
    day: date
    last: date | None = None
    planned: PlannedWorkout | None = None

    @property
    def ends(self) -> date:
        return self.last or self.day


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """An entry in words, as the service takes it."""

    id: str
    category: Category
    day: date
    name: str
    last: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """An activity that the service tells of.

    Attributes:
        is_run: Its kind is one of running.
        is_withheld: The service may not pass it on, for it came from Strava.
    """

    id: str
    is_run: bool
    is_withheld: bool
    started_at: datetime | None = None
    distance: Distance | None = None
    moving: Duration | None = None
    elapsed: Duration | None = None
    heart_rate: int | None = None

    @property
    def summary(self) -> Activity | None:
        """What is known of it without its file; ``None`` where that is too little."""
        if self.started_at is None or self.moving is None:
            return None
        return Activity(
            started_at=self.started_at,
            distance=self.distance,
            moving=self.moving,
            elapsed=self.elapsed or self.moving,
            heart_rate=self.heart_rate,
            sport=Sport.RUN,
        )


class ServiceError(Exception):
    """The service did not do what was asked."""


class BadKeyError(ServiceError):
    """The service does not take the key."""


class TroubleError(ServiceError):
    """The service cannot be reached, is slow, fails or asks to be left alone.

    Attributes:
        rest: For how long it asks to be left alone.
    """

    def __init__(self, reason: str, rest: timedelta = timedelta(0)) -> None:
        super().__init__(reason)
        self.rest = rest


class NoFileError(ServiceError):
    """There is no file of this activity."""


class Service(Protocol):
    """A service that runners connect.

    Every call raises ``BadKeyError`` or ``TroubleError`` where it fails.
    """

    async def name_of(self, key: str) -> str:
        """Tell whose key it is."""
        ...

    async def put(self, key: str, events: Sequence[CalendarEvent]) -> Sequence[str]:
        """Put entries into the calendar, in the place of those with the same ids.

        Returns:
            What the service could not pass on to the watch, in its own words.
        """
        ...

    async def not_passed_on(self, key: str, first: date, last: date) -> Sequence[str]:
        """Tell what of our entries on these days did not reach the watch, in its own words."""
        ...

    async def remove(self, key: str, ids: Collection[str]) -> None:
        """Take entries out of the calendar; those that are not there count as taken."""
        ...

    async def arrived(self, key: str, first: date, last: date) -> Sequence[Arrived]:
        """Tell what was recorded on these local dates."""
        ...

    async def file_of(self, key: str, activity: str) -> bytes:
        """Fetch the file of an activity as the watch wrote it.

        Raises:
            NoFileError: There is none.
        """
        ...


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


def next_night(runner: Runner, now: datetime) -> datetime:
    """Find the moment of the next night when the calendar is looked at anyway.

    Spread over three hours by the runner's number, so that not all are looked at at once.
    """
    zone = zone_of(runner.zone)
    at = time(1 + runner.id % 3, runner.id // 3 % 60)
    day = runner.day_of(now)
    while (moment := datetime.combine(day, at, zone)) <= now:
        day += DAY
    return moment


def next_look(runner: Runner, now: datetime, *, awaits_run: bool) -> datetime:
    """Find when to ask for runs next: by day, and more often while one is to come."""
    zone = zone_of(runner.zone)
    at = now + (OFTEN if awaits_run else SELDOM)
    local = at.astimezone(zone)
    if DAY_BEGINS <= local.time() < DAY_ENDS:
        return at
    day = local.date() + timedelta(days=local.time() >= DAY_ENDS)
    return datetime.combine(day, DAY_BEGINS, zone)


def day_begins(runner: Runner, now: datetime) -> datetime:
    """Find the first moment from now on at which something may be said."""
    return next_look(runner, now, awaits_run=True)


def is_night(runner: Runner, now: datetime) -> bool:
    local = now.astimezone(zone_of(runner.zone)).time()
    return not DAY_BEGINS <= local < DAY_ENDS


_ABSENCES = {
    SetbackKind.PAUSE: Category.PAUSE,
    SetbackKind.ILLNESS: Category.ILLNESS,
    SetbackKind.FEVER: Category.ILLNESS,
    SetbackKind.PAIN: Category.INJURY,
}
_SERIOUS_PAIN = 5.0  # less than that is run with


async def entries_of(
    work: UnitOfWork, runner: Runner, today: date, sent: Collection[str] = ()
) -> tuple[Entry, ...]:
    """Tell what the calendar is to hold from today on: two weeks, and why there is less.

    Of what stands there already (``sent``), an illness that is over is told to its end.
    """
    last = today + AHEAD
    planned = [
        each
        for each in await plan_ahead(work, runner, today, until=last)
        if today <= each.day <= last and each.outcome in {Outcome.PLANNED, Outcome.DONE}
    ]
    entries = (_workout(runner, each) for each in planned)
    absences: dict[str, Entry] = {}
    for setback in await work.log.setbacks(runner.id):
        absence = _absence(setback, today)
        if absence is not None and absence.ends >= _ends(absences.get(absence.id)):
            absences[absence.id] = absence  # one that was made longer is told to its end
    return (
        *entries,
        *(
            absence
            for absence in absences.values()
            if (absence.day <= last and absence.ends >= today) or absence.id in sent
        ),
    )


def _workout(runner: Runner, planned: PlannedWorkout) -> Entry:
    brief = runner.brief
    category = Category.WORKOUT
    if planned.day == brief.goal_race.day:
        category = Category.GOAL_RACE
    elif planned.day in {race.day for race in brief.tune_ups}:
        category = Category.TUNE_UP
    return Entry(
        id=f"{ID_PREFIX}{planned.day.isoformat()}",
        category=category,
        day=planned.day,
        planned=planned,
    )


def _ends(entry: Entry | None) -> date:
    return date.min if entry is None else entry.ends


def _absence(setback: Setback, today: date) -> Entry | None:
    category = _ABSENCES.get(setback.kind)
    ends = setback.ended or today
    if category is None or ends < today - LOOK_BACK:
        return None
    if setback.kind is SetbackKind.PAIN and (setback.severity or 0) < _SERIOUS_PAIN:
        return None
    return Entry(
        id=f"{ID_PREFIX}{category.value.lower()}-{setback.started.isoformat()}",
        category=category,
        day=setback.started,
        last=ends,
    )


async def awaits_run(work: UnitOfWork, runner: Runner, today: date) -> bool:
    """Whether a run of today is still to come."""
    planned = await work.log.workout_on(runner.id, today)
    return planned is not None and not await work.log.results_between(runner.id, today, today)
