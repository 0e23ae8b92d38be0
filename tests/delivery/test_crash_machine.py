"""Inbox and outbox under a crash at any await, driven by hypothesis.

Storage is real.  A crash strikes at a statement, at a commit, before a call or after it took
effect; the process that it strikes is thrown away, and another begins with what was kept.
"""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy import event, select

from bot.coaching.mail import Call, Lane
from bot.coaching.ports import Push, PushKind
from bot.delivery.ports import Coach
from bot.delivery.post import Post
from bot.delivery.sender import Sender
from bot.delivery.worker import Worker
from bot.domain.runners import RunnerId
from bot.storage.database import Database
from bot.storage.tables import outbox
from bot.storage.unit_of_work import work_opener
from tests.builders import MONDAY
from tests.delivery.coach import QUICK, EchoCoach

ADA = RunnerId(5)
NEVER = 10_000


class CrashError(BaseException):
    """The process is gone: nothing in it may catch this."""


class Fuse:
    """Burns down by one at every await, and then strikes."""

    def __init__(self) -> None:
        self.left = NEVER
        self.crashes = 0

    def burn(self, *_: object) -> None:
        self.left -= 1
        if self.left == 0:
            self.crashes += 1
            raise CrashError


class Telegram:
    """Remembers what arrived; a crash may come before it does, or before its answer."""

    def __init__(self, fuse: Fuse) -> None:
        self.arrived: list[str] = []
        self._fuse = fuse

    async def call(self, call: Call, read_seconds: float) -> Any:
        del read_seconds
        self._fuse.burn()
        self.arrived.append(str(call.params["text"]))
        self._fuse.burn()
        return {"message_id": len(self.arrived)}


class MailMachine(RuleBasedStateMachine):
    """Ada writes, mornings come, and one process after the other dies."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._folder = Path(tempfile.mkdtemp())
        shutil.copy(self.template, self._folder / "mail.db")
        self._fuse = Fuse()
        self._telegram = Telegram(self._fuse)
        self._unconfirmed: list[dict[str, Any]] = []
        self._said: list[str] = []
        self._pushes = 0
        self._database = self._runner.run(
            Database.connect(f"sqlite:///{self._folder / 'mail.db'}")
        )
        self._open_work = work_opener(self._database)
        engine = self._database.engine.sync_engine
        event.listen(engine, "before_cursor_execute", self._fuse.burn)
        event.listen(engine, "commit", self._fuse.burn)

    @rule()
    def ada_writes(self) -> None:
        text = f"message {len(self._said)}"
        self._said.append(text)
        message = {"from": {"id": ADA}, "text": text}
        self._unconfirmed.append({"update_id": len(self._said), "message": message})

    @rule()
    def a_morning_comes(self) -> None:
        self._pushes += 1
        now = datetime.now(UTC)
        day = MONDAY + timedelta(days=self._pushes)
        push = Push(ADA, PushKind.MORNING, day, now, now + timedelta(hours=1))
        self._runner.run(self._queue(push))

    @rule(fuse=st.integers(1, 12))
    def updates_are_kept(self, fuse: int) -> None:
        if self._runs(self._keep(), fuse):
            self._unconfirmed.clear()

    @rule(fuse=st.integers(1, 20))
    def an_update_is_handled(self, fuse: int) -> None:
        self._runs(self._handle(), fuse)

    @rule(fuse=st.integers(1, 30))
    def mail_is_sent(self, fuse: int) -> None:
        self._runs(self._send(), fuse)

    def teardown(self) -> None:
        for _ in range(3 * len(self._said) + self._pushes + 3):
            self._runs(self._keep(), NEVER)
            self._runs(self._handle(), NEVER)
            self._runs(self._send(), NEVER)
        handled, fates = self._runner.run(self._count())
        self._runner.run(self._database.close())
        self._runner.close()
        shutil.rmtree(self._folder)
        arrived = Counter(self._telegram.arrived)
        replies = {text: arrived[f"heard {text}"] for text in self._said}
        assert handled == Counter(self._said), "handled once, and only once"
        assert not fates & {"waiting", "sending", "dead"}, "nothing is left lying"
        assert all(replies.values()), "every reply arrived"
        assert sum(replies.values()) - len(replies) <= self._fuse.crashes
        pushes = [count for text, count in arrived.items() if text.startswith("morning")]
        assert all(count == 1 for count in pushes), "no push came twice"
        first = list(dict.fromkeys(t for t in self._telegram.arrived if t.startswith("heard")))
        assert first == [f"heard {text}" for text in self._said], "in order"

    def _runs(self, step: Coroutine[Any, Any, None], fuse: int) -> bool:
        """Run a step of a process; tell whether it lived."""
        self._fuse.left = fuse
        try:
            self._runner.run(step)
        except CrashError:
            self._fuse.left = NEVER
            self._runner.run(self._begin_anew())
            return False
        self._fuse.left = NEVER
        return True

    async def _keep(self) -> None:
        async with self._open_work() as work:
            await work.inbox.store(self._unconfirmed)

    async def _handle(self) -> None:
        echo = EchoCoach()
        coach: Coach[Any] = Coach(handle=echo.handle, word=echo.word, apology=echo.apology)
        bell = self._database.updates_bell
        await Worker(self._open_work, bell, coach, QUICK).handle_next()

    async def _send(self) -> None:
        echo = EchoCoach()
        post = Post(self._telegram, echo.word, QUICK)
        bell = self._database.letters_bell
        sender = Sender(post, self._open_work, bell, lambda: datetime.now(UTC), QUICK)
        await sender._turn(is_taking=True)
        await asyncio.gather(*sender._under_way)
        await sender._turn(is_taking=False)

    async def _begin_anew(self) -> None:
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


def _run(template: Path, examples: int) -> None:
    machine = type("Machine", (MailMachine,), {"template": template})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=examples, stateful_step_count=15, deadline=None)
    )


def test_no_crash_loses_or_doubles_anything(sqlite_template: Path) -> None:
    _run(sqlite_template, examples=5)


@pytest.mark.chaos
@pytest.mark.timeout(900)
def test_no_crash_of_many_loses_or_doubles_anything(sqlite_template: Path) -> None:
    _run(sqlite_template, examples=150)
