"""The mornings of one runner, whatever happens to clocks, zones, times and processes.

Storage, use cases, wording and sender are the real ones.  What should come is told by a calendar
that reads a clock on the wall and knows nothing of how the coach computes its mornings.
"""

import asyncio
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)
from sqlalchemy import delete, select

from bot.coaching.meeting import answers_now, change_settings
from bot.coaching.morning import queue_due_pushes
from bot.coaching.pause import pause_pushes, resume_pushes
from bot.delivery.attempt import Attempts
from bot.delivery.charts import ChartProcess
from bot.delivery.health import SystemHealth
from bot.delivery.housekeeping import Housekeeping
from bot.delivery.morning import Wording
from bot.delivery.send import Sender
from bot.delivery.settings import DeliverySettings
from bot.domain.morning_window import Window
from bot.domain.runner import Morning, Status
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import Outcome
from bot.mail.calls import Call
from bot.storage.engine.database import Database
from bot.storage.tables import deliveries, runners
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork, work_opener
from tests.builders import brief, runner
from tests.delivery.coach import QUICK
from tests.delivery.machines import run_machine

EVERY_DAY = "mon tue wed thu fri sat sun"
STALE, LATE = timedelta(hours=3), timedelta(minutes=15)
ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
    "America/Santiago",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Asia/Kathmandu",
]
# Where a life begins: on the eve of a day whose clock changes, or where none ever does.
BEGINNINGS = [
    ("Europe/Berlin", datetime(2027, 3, 27, 12, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2027, 10, 30, 12, tzinfo=UTC)),
    ("America/New_York", datetime(2027, 3, 13, 12, tzinfo=UTC)),
    ("America/Los_Angeles", datetime(2027, 11, 6, 12, tzinfo=UTC)),
    ("America/Santiago", datetime(2027, 9, 4, 12, tzinfo=UTC)),
    ("Africa/Cairo", datetime(2027, 4, 29, 12, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2027, 4, 3, 12, tzinfo=UTC)),
    ("Pacific/Apia", datetime(2027, 3, 26, 12, tzinfo=UTC)),
]
WINDOWS = [
    Window(time(5, 0)),
    Window(time(7, 0)),
    Window(time(6, 30), time(7, 30)),
    Window(time(12, 0), time(15, 0)),
    Window(time(21, 59)),
]


class CrashError(Exception):
    """What a process dies of before it commits."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a runner lives and when they want to be told, for as long as it held.

    Attributes:
        since: The reading of the coach's clock when it was chosen; ``None``: at the beginning.
        until: The reading when it was changed.
    """

    zone: str
    window: Window
    since: datetime | None = None
    until: datetime | None = None

    def day_of(self, moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(self.zone)).date()

    def dues_between(self, after: datetime, last: datetime) -> Iterator[tuple[date, datetime]]:
        """Find when the wall clock shows the wanted time: once on each date that there is."""
        day = self.day_of(after) - timedelta(days=1)
        while day <= self.day_of(last) + timedelta(days=1):
            due = self.due_on(day)
            if due is not None and after < due <= last:
                yield day, due
            day += timedelta(days=1)

    def wanted_on(self, day: date) -> datetime | None:
        """Find from when on a day's message is due: at its time, or once that was chosen."""
        due = self.due_on(day)
        if due is None or self.since is None or not due <= self.since < due + STALE:
            return due
        return self.since

    def due_on(self, day: date) -> datetime | None:
        return _moment_when(self.zone, self.window.moment_of(ANNA.id), day)


@cache
def _moment_when(zone: str, wanted: time, day: date) -> datetime | None:
    """Look at the wall clock every quarter of an hour, and count on from there."""
    moment = datetime.combine(day, time(), UTC) - timedelta(hours=15)
    for _ in range(4 * 54):
        local = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        ahead = datetime.combine(day, wanted) - local
        if timedelta() <= ahead < timedelta(minutes=15):
            return moment + ahead
        moment += timedelta(minutes=15)
    return None


ANNA = runner(briefed=brief(goal=Goal.OFF_SEASON, running_days=EVERY_DAY))


@dataclass(frozen=True, slots=True)
class Arrival:
    day: date
    at: datetime
    is_late: bool


class Telegram:
    """Keeps what arrived, with the reading of the coach's clock."""

    def __init__(self, life: "Life") -> None:
        self._life = life

    async def call(self, call: Call, read_seconds: float) -> Any:
        del read_seconds
        await asyncio.sleep(0)
        text = str(call.params["text"])
        is_late = "I could not reach Telegram earlier" in text
        self._life.arrived(_day_in(str(call.params["reply_markup"])), is_late)
        return {"message_id": 1}


def _day_in(buttons: str) -> date:
    return date.fromisoformat(buttons.partition("v1:done:")[2][:10])


class Life:
    """Anna's mornings, what came of them, and what should have come.

    Attributes:
        now: The coach's clock.
        arrivals: The pushes that reached Anna.
        wrong: Those of them that nothing explains.
        lived: Local dates that the coach came to in time.
        missed: Local dates that it came to when it was too late for them.
        touched: Local dates on which Anna, or a clock, changed something.
    """

    def __init__(self, template: Path, start: datetime, setting: Setting) -> None:
        self.now = start
        self.setting = setting
        self.is_paused = False
        self.arrivals: list[Arrival] = []
        self.wrong: list[Arrival] = []
        self.lived: set[date] = set()
        self.missed: set[date] = set()
        self.touched: set[date] = set()
        self._open: dict[date, datetime] = {}
        self._earlier: list[Setting] = []
        self._put_back = timedelta()
        self._loop = asyncio.new_event_loop()
        self._folder = Path(tempfile.mkdtemp())
        shutil.copy(template, self._folder / "milecoach.db")
        self._databases = [Database(f"sqlite:///{self._folder / 'milecoach.db'}") for _ in "ab"]
        self._processes = [work_opener(database) for database in self._databases]
        self._run(self._begin())

    def goes_on(self, span: timedelta, *, is_sending: bool = True) -> None:
        """Let time pass while the coach ticks: at each due moment, and now and then between."""
        end = self.now + span
        while self.now < end:
            steps = [due for _, due in self.setting.dues_between(self.now, end)]
            then = min([*steps, self.now + timedelta(hours=6), end])
            self._passes(then)
            self.ticks(is_sending=is_sending)

    def until_morning(self) -> timedelta:
        dues = self.setting.dues_between(self.now, self.now + timedelta(days=3))
        return next(dues)[1] - self.now

    def is_down(self, span: timedelta) -> None:
        """Let time pass while no process lives, then begin again."""
        self._passes(self.now + span)
        self.ticks()

    def ticks(self, *, twice: bool = False, is_sending: bool = True) -> None:
        for open_work in self._processes if twice else self._processes[:1]:
            self._run(self._tick(open_work))
        if is_sending:
            self._run(self._send())
            for day, due in self._open.items():
                (self.lived if self.now - due < STALE else self.missed).add(day)
            self._open.clear()

    def dies_while_ticking(self) -> None:
        with pytest.raises(CrashError):
            self._run(self._crash())

    def clock_jumps_back(self, span: timedelta) -> None:
        self._touches(self.setting.day_of(self.now), self.setting.day_of(self.now - span))
        self.now -= span
        self._put_back += span
        self.ticks()

    def changes(self, setting: Setting) -> None:
        """Let Anna change her zone or her time; today is another day for that."""
        self._earlier.append(replace(self.setting, until=self.now))
        setting = replace(setting, since=self.now)
        self._touches(self.setting.day_of(self.now), setting.day_of(self.now))
        self._run(self._change(setting))
        self.setting = setting
        self.ticks()

    def pauses(self) -> None:
        self.is_paused = True
        self._touches(self.setting.day_of(self.now))
        self._run(self._with_anna(pause_pushes))

    def resumes(self) -> None:
        self.is_paused = False
        self._touches(self.setting.day_of(self.now))
        self._run(self._with_anna(resume_pushes))

    def arrived(self, day: date, is_late: bool) -> None:
        arrival = Arrival(day, self.now, is_late)
        self.arrivals.append(arrival)
        if self.is_paused or not self._is_right(arrival):
            self.wrong.append(arrival)

    def check(self) -> None:
        assert not self.wrong, "nothing comes out of time, says so wrongly, or breaks a pause"
        came: dict[date, int] = defaultdict(int)
        for arrival in self.arrivals:
            came[arrival.day] += 1
        assert all(count == 1 for count in came.values()), "no date has two mornings"
        for day in self.lived - self.touched:
            assert came[day] == 1, f"{day} has its morning"
        for day in self.missed - self.lived - self.touched:
            assert came[day] == 0, f"{day} was too late"

    def close(self) -> None:
        for database in self._databases:
            self._run(database.close())
        self._loop.close()
        shutil.rmtree(self._folder)

    def _is_right(self, arrival: Arrival) -> bool:
        """Tell whether a setting that held then explains when it came and what it said."""
        return any(
            -self._put_back <= arrival.at - due < STALE
            and (one.until is None or due <= one.until + self._put_back)
            and arrival.is_late == (arrival.at - due >= LATE)
            for one in (self.setting, *self._earlier)
            if (due := one.wanted_on(arrival.day)) is not None
        )

    def _passes(self, then: datetime) -> None:
        """Note whose push time passes; what is sent next is in time for it or not."""
        if not self.is_paused:
            self._open |= dict(self.setting.dues_between(self.now, then))
        self.now = then

    def _touches(self, *days: date) -> None:
        """Expect nothing certain of these days, nor of those that still wait for their morning."""
        self.touched.update(days, self._open)
        self._open.clear()

    def _run(self, doing: Coroutine[Any, Any, Any]) -> None:
        self._loop.run_until_complete(doing)

    async def _begin(self) -> None:
        async with self._processes[0]() as work:
            anna = replace(
                ANNA,
                zone=self.setting.zone,
                push_time=self.setting.window.begins,
                push_until=self.setting.window.ends,
                started=self.setting.day_of(self.now),
            )
            await work.runners.save(anna)
            await work.runners.schedule(anna.id, anna.next_morning(self.now))

    async def _tick(self, open_work: OpenSqlWork) -> None:
        async with open_work() as work:
            while await queue_due_pushes(work, self.now, 10):
                pass
        async with open_work() as work:
            row = (await work.connection.execute(select(runners))).one()
            day = self.setting.day_of(self.now)
            planned = await work.log.workouts_between(ANNA.id, day, day)
        if not self.is_paused:
            assert row.status == Status.ACTIVE
            assert row.next_push_at is not None, "there is a next morning"
            assert row.next_push_at > self.now, "and it is still to come"
        is_made = row.planned_until is not None and row.planned_until >= day
        if is_made and not any(one.outcome is Outcome.PLANNED for one in planned):
            self.touched.add(day)  # a rest day has no message

    async def _crash(self) -> None:
        async with self._processes[0]() as work:
            await queue_due_pushes(work, self.now, 10)
            raise CrashError

    async def _send(self) -> None:
        open_work, bell = self._processes[0], self._databases[0].letters_bell
        await Housekeeping(
            open_work, lambda: self.now, SystemHealth(), DeliverySettings()
        ).settle()
        wording = Wording(open_work, lambda: self.now)
        post = Attempts(Telegram(self), wording.word, ChartProcess(60).draw, QUICK, SystemHealth())
        sender = Sender(post, open_work, bell, lambda: self.now, QUICK)
        await sender._turn(is_taking=True)
        await asyncio.gather(*sender._under_way)
        await sender._turn(is_taking=False)

    async def _with_anna(self, what: Any) -> None:
        async with self._processes[0]() as work:
            anna = await work.runners.get(ANNA.id)
            await what(work, anna, self.now)

    async def _change(self, setting: Setting) -> None:
        async with self._processes[0]() as work:
            anna = await work.runners.get(ANNA.id)
            assert anna is not None
            answers = replace(
                await answers_now(work, anna),
                zone=setting.zone,
                push_time=setting.window.begins,
                push_until=setting.window.ends,
            )
            await change_settings(work, anna, answers, self.now)


class ForgetfulLife(Life):
    """The mistake that doubles mornings: what a date had is not kept."""

    async def _tick(self, open_work: OpenSqlWork) -> None:
        await super()._tick(open_work)
        async with open_work() as work:
            await work.connection.execute(delete(deliveries))


class DailyLife(Life):
    """The mistake of every summer time: the next morning comes 24 hours after the last."""

    async def _tick(self, open_work: OpenSqlWork) -> None:
        async with open_work() as work:
            due = await work.runners.claim_due(self.now, 1)
        await super()._tick(open_work)
        for one in due:
            day, at = one.morning.day + timedelta(days=1), one.morning.at + timedelta(days=1)
            await self._schedule(open_work, Morning(day, at))

    async def _schedule(self, open_work: OpenSqlWork, morning: Morning) -> None:
        async with open_work() as work:
            if morning.at > self.now:
                await work.runners.schedule(ANNA.id, morning)


class PunctualLife(Life):
    """The mistake of a day off: a morning that is not due to the minute is left out."""

    async def _tick(self, open_work: OpenSqlWork) -> None:
        async with open_work() as work:
            await _leave_out_late(work, self.now)
        await super()._tick(open_work)


async def _leave_out_late(work: SqlUnitOfWork, now: datetime) -> None:
    for one in await work.runners.claim_due(now - timedelta(minutes=1), 1):
        await work.runners.schedule(one.runner.id, one.runner.next_morning(now))


class MorningMachine(RuleBasedStateMachine):
    """Whatever happens in whichever order, a local date has one morning."""

    template: Path
    kind: type[Life] = Life
    life: Life

    @initialize(beginning=st.sampled_from(BEGINNINGS), window=st.sampled_from(WINDOWS))
    def anna_begins(self, beginning: tuple[str, datetime], window: Window) -> None:
        zone, start = beginning
        self.life = self.kind(self.template, start, Setting(zone, window))

    @rule(minutes=st.integers(0, 60))
    def a_morning_comes(self, minutes: int) -> None:
        self.life.goes_on(self.life.until_morning() + timedelta(minutes=minutes))

    @rule(minutes=st.integers(1, 600))
    def hours_go_by(self, minutes: int) -> None:
        self.life.goes_on(timedelta(minutes=minutes))

    @rule(days=st.integers(1, 3))
    def days_go_by(self, days: int) -> None:
        self.life.goes_on(timedelta(days=days))

    @rule(hours=st.sampled_from([0.1, 1, 2.9, 3, 5, 30]))
    def nobody_lives_for_a_while(self, hours: float) -> None:
        self.life.is_down(timedelta(hours=hours))

    @rule(hours=st.sampled_from([0.1, 1, 2.9]))
    def sending_stands_still(self, hours: float) -> None:
        self.life.goes_on(timedelta(hours=hours), is_sending=False)

    @rule()
    def two_processes_tick(self) -> None:
        self.life.ticks(twice=True)

    @rule()
    def a_process_dies(self) -> None:
        self.life.dies_while_ticking()

    @rule(hours=st.sampled_from([0.1, 1, 2.9, 3, 5]))
    def nobody_lives_in_the_morning(self, hours: float) -> None:
        self.life.is_down(self.life.until_morning() + timedelta(hours=hours))

    @rule(minutes=st.integers(1, 90))
    def the_clock_jumps_back(self, minutes: int) -> None:
        self.life.clock_jumps_back(timedelta(minutes=minutes))

    @rule(zone=st.sampled_from(ZONES))
    def anna_travels(self, zone: str) -> None:
        self.life.changes(replace(self.life.setting, zone=zone))

    @rule(window=st.sampled_from(WINDOWS))
    def anna_changes_her_time(self, window: Window) -> None:
        self.life.changes(replace(self.life.setting, window=window))

    @precondition(lambda self: not self.life.is_paused)
    @rule()
    def anna_pauses(self) -> None:
        self.life.pauses()

    @precondition(lambda self: self.life.is_paused)
    @rule()
    def anna_resumes(self) -> None:
        self.life.resumes()

    def teardown(self) -> None:
        try:
            self.life.check()
        finally:
            self.life.close()


def _run(template: Path, examples: int, kind: type[Life] = Life) -> None:
    is_mistaken = kind is not Life
    run_machine(MorningMachine, examples, is_mistaken=is_mistaken, template=template, kind=kind)


def test_a_local_date_has_one_morning_whatever_happens(sqlite_template: Path) -> None:
    _run(sqlite_template, examples=15)


@pytest.mark.chaos
@pytest.mark.timeout(3600)
def test_many_lives_have_one_morning_a_day(sqlite_template: Path) -> None:
    _run(sqlite_template, examples=300)


@pytest.mark.parametrize("mistake", [ForgetfulLife, DailyLife, PunctualLife])
def test_the_machine_finds_the_usual_mistakes(sqlite_template: Path, mistake: type[Life]) -> None:
    with pytest.raises(AssertionError):
        _run(sqlite_template, examples=200, kind=mistake)
