"""Inbox and outbox under a crash at any await, driven by hypothesis.

Storage is real.  A crash strikes wherever the process waits: inside a statement, at a commit,
after it, before a call and after the call took effect.  The process that it strikes is thrown
away, and another begins with what was kept.
"""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import Executable, ScalarResult, event, select, update

from bot.delivery.attempt import Attempts
from bot.delivery.charts import ChartProcess
from bot.delivery.health import SystemHealth
from bot.delivery.ports import Handlers
from bot.delivery.send import Sender
from bot.delivery.work import Worker
from bot.domain.runner import RunnerId
from bot.mail.calls import Call
from bot.mail.outbox import Fate, Lane
from bot.mail.push import Push, PushKind
from bot.storage.engine.connection import Rows, StatementParameters, Values
from bot.storage.engine.database import Database
from bot.storage.engine.sqlite import InlineConnection, SqliteFile
from bot.storage.tables import outbox
from bot.storage.unit_of_work import work_opener
from tests.builders import MONDAY
from tests.delivery.coach import QUICK, EchoCoach
from tests.delivery.fuses import Fuse
from tests.delivery.machines import run_machine

ADA = RunnerId(5)


class Telegram:
    """Remembers what arrived; a crash may come before it does, or before its answer."""

    def __init__(self) -> None:
        self.arrived: list[str] = []

    async def call(self, call: Call, read_seconds: float) -> Any:
        del read_seconds
        await asyncio.sleep(0)
        self.arrived.append(str(call.params["text"]))
        await asyncio.sleep(0)
        return {"message_id": len(self.arrived)}


class SlowConnection(InlineConnection):
    """A connection that lets others go on before each statement: a crash may strike there."""

    async def execute(self, statement: Executable, parameters: StatementParameters = None) -> Rows:
        await asyncio.sleep(0)
        return await super().execute(statement, parameters)

    async def scalars(self, statement: Executable, parameters: Values = None) -> ScalarResult[Any]:
        await asyncio.sleep(0)
        return await super().scalars(statement, parameters)


class SlowFile(SqliteFile):
    """A file where a crash may strike between any two statements, and before a commit."""

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[InlineConnection]:
        async with super().begin() as connection:
            yield SlowConnection(connection._connection, connection._prepared)
            await asyncio.sleep(0)


class Mail:
    """Ada writes, mornings come, and one process after the other dies.

    Attributes:
        crashes: How many did.
    """

    def __init__(self, template: Path) -> None:
        self.fuse = Fuse(self._cut)
        self.crashes = 0
        # No ``asyncio.Runner``: it would clean up after the dead.
        self._loop = asyncio.new_event_loop()
        self._folder = Path(tempfile.mkdtemp())
        shutil.copy(template, self._folder / "mail.db")
        self._telegram = Telegram()
        self._unconfirmed: list[dict[str, Any]] = []
        self._said: list[str] = []
        self._pushes = 0
        self._connections: list[Any] = []
        self._loop.run_until_complete(self._begin())

    def ada_writes(self) -> None:
        text = f"message {len(self._said)}"
        self._said.append(text)
        message = {"from": {"id": ADA}, "text": text}
        self._unconfirmed.append({"update_id": len(self._said), "message": message})

    def a_morning_comes(self) -> None:
        self._pushes += 1
        now = datetime.now(UTC)
        day = MONDAY + timedelta(days=self._pushes)
        push = Push(ADA, PushKind.MORNING, day, now, now + timedelta(hours=1))
        self._loop.run_until_complete(self._queue(push))

    def keep(self, fuse: int | None = None) -> None:
        if self._lives(self._keep(), fuse):
            self._confirm()

    def handle(self, fuse: int | None = None) -> None:
        self._lives(self._handle(), fuse)

    def send(self, fuse: int | None = None) -> None:
        self._lives(self._send(), fuse)

    def come_to_rest(self) -> None:
        for _ in range(3 * len(self._said) + self._pushes + 3):
            self.keep()
            self.handle()
            self.send()

    def close(self) -> None:
        self._loop.run_until_complete(self._database.close())
        self._loop.close()
        shutil.rmtree(self._folder)

    def check(self) -> None:
        handled, fates = self._loop.run_until_complete(self._count())
        arrived = Counter(self._telegram.arrived)
        replies = {text: arrived[f"heard {text}"] for text in self._said}
        assert handled == Counter(self._said), "handled once, and only once"
        assert not fates & {Fate.WAITING, Fate.SENDING, Fate.DEAD}, "nothing is left lying"
        assert all(replies.values()), "every reply arrived"
        assert sum(replies.values()) - len(replies) <= self.crashes
        pushes = [count for text, count in arrived.items() if text.startswith("morning")]
        assert all(count == 1 for count in pushes), "no push came twice"
        first = list(dict.fromkeys(t for t in self._telegram.arrived if t.startswith("heard")))
        assert first == [f"heard {text}" for text in self._said], "in order"

    def _lives(self, process: Coroutine[Any, Any, None], fuse: int | None) -> bool:
        lived = self._loop.run_until_complete(self.fuse.lives_through(process, fuse))
        if not lived:
            self.crashes += 1
            for step in (self._begin, self._settle):
                self._loop.run_until_complete(step())
        return lived

    def _confirm(self) -> None:
        self._unconfirmed.clear()

    async def _keep(self) -> None:
        async with self._open_work() as work:
            await work.inbox.store(self._unconfirmed)

    async def _handle(self) -> None:
        echo = EchoCoach()
        coach: Handlers[Any] = Handlers(handle=echo.handle, word=echo.word, apology=echo.apology)
        bell = self._database.updates_bell
        await Worker(self._open_work, bell, coach, QUICK).handle_next()

    async def _send(self) -> None:
        echo = EchoCoach()
        post = Attempts(self._telegram, echo.word, ChartProcess(60).draw, QUICK, SystemHealth())
        bell = self._database.letters_bell
        sender = Sender(post, self._open_work, bell, lambda: datetime.now(UTC), QUICK)
        await sender._turn(is_taking=True)
        await asyncio.gather(*sender._under_way)
        await sender._turn(is_taking=False)

    async def _begin(self) -> None:
        """Begin as a process does: with connections of its own."""
        path = self._folder / "mail.db"
        self._database = Database(f"sqlite:///{path}")
        self._database._store = SlowFile(self._database.url)
        self._open_work = work_opener(self._database)
        event.listen(
            self._database.engine, "connect", lambda raw, _: self._connections.append(raw)
        )
        async with self._database.begin():
            pass

    def _cut(self) -> None:
        """End as a process does: its connections are closed, whatever they were about."""
        for raw in self._connections:
            raw.close()
        self._connections.clear()

    async def _settle(self) -> None:
        async with self._open_work() as work:
            await work.outbox.end_leases(all_of_them=True)

    async def _queue(self, push: Push) -> None:
        async with self._open_work() as work:
            await work.pushes.queue(push)

    async def _count(self) -> tuple[Counter[str], set[str]]:
        async with self._database.begin() as connection:
            rows = (await connection.execute(select(outbox))).all()
        replies = [row.params["text"] for row in rows if row.lane == Lane.REPLY]
        return Counter(text.removeprefix("heard ") for text in replies), {row.fate for row in rows}


class ResendingMail(Mail):
    """The mistake that doubles mornings: what was under way at a crash is sent again."""

    async def _settle(self) -> None:
        async with self._database.begin() as connection:
            is_open = outbox.c.fate == Fate.SENDING
            await connection.execute(update(outbox).where(is_open).values(fate=Fate.WAITING))


class CarelessMail(Mail):
    """The mistake that loses updates: they are confirmed, kept or not."""

    def keep(self, fuse: int | None = None) -> None:
        super().keep(fuse)
        self._confirm()


class MailMachine(RuleBasedStateMachine):
    """Whatever happens in whichever order, the mail holds."""

    template: Path
    kind: type[Mail] = Mail

    def __init__(self) -> None:
        super().__init__()
        self.mail = self.kind(self.template)

    @rule()
    def ada_writes(self) -> None:
        self.mail.ada_writes()

    @rule()
    def a_morning_comes(self) -> None:
        self.mail.a_morning_comes()

    @rule(fuse=st.integers(1, 6))
    def updates_are_kept(self, fuse: int) -> None:
        self.mail.keep(fuse)

    @rule(fuse=st.integers(1, 9))
    def an_update_is_handled(self, fuse: int) -> None:
        self.mail.handle(fuse)

    @rule(fuse=st.integers(1, 30))
    def mail_is_sent(self, fuse: int) -> None:
        self.mail.send(fuse)

    def teardown(self) -> None:
        try:
            self.mail.come_to_rest()
            self.mail.check()
        finally:
            self.mail.close()


def _run(template: Path, examples: int, kind: type[Mail] = Mail) -> None:
    is_mistaken = kind is not Mail
    phases = (Phase.generate,) if is_mistaken else (Phase.generate, Phase.shrink)
    run_machine(
        MailMachine, examples, is_mistaken=is_mistaken, phases=phases, template=template, kind=kind
    )


def _strike(template: Path, step: str, at: int | None) -> tuple[int, int]:
    """Let a step die at an await; give how many it has, and how many processes died."""
    mail = Mail(template)
    try:
        mail.ada_writes()
        mail.a_morning_comes()
        awaits = 0
        for name, one in (("keep", mail.keep), ("handle", mail.handle), ("send", mail.send)):
            burnt = mail.fuse.burnt
            one(at if name == step else None)
            if name == step:
                awaits = mail.fuse.burnt - burnt
        mail.come_to_rest()
        mail.check()
        return awaits, mail.crashes
    finally:
        mail.close()


@pytest.mark.parametrize("step", ["keep", "handle", "send"])
def test_a_crash_at_each_await_loses_and_doubles_nothing(sqlite_template: Path, step: str) -> None:
    awaits, _ = _strike(sqlite_template, step, None)

    for at in range(1, awaits + 1):
        assert _strike(sqlite_template, step, at) == (at, 1)


def test_no_crash_loses_or_doubles_anything(sqlite_template: Path) -> None:
    _run(sqlite_template, examples=25)


@pytest.mark.chaos
@pytest.mark.timeout(3600)
def test_no_crash_of_many_loses_or_doubles_anything(sqlite_template: Path) -> None:
    _run(sqlite_template, examples=150)


@pytest.mark.parametrize("mistake", [ResendingMail, CarelessMail])
def test_the_machine_finds_the_usual_mistakes(sqlite_template: Path, mistake: type[Mail]) -> None:
    with pytest.raises(AssertionError):
        _run(sqlite_template, examples=200, kind=mistake)
