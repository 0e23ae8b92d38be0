"""Measure the house: its modules, and what one message or one morning runs through.

    python scripts/walks.py

Functions of the coach are counted, by module, from the moment an update is taken up until its
replies wait for being sent; statements are those of the database.  A morning is counted from the
look of the clock until it is worded.
"""

import asyncio
import shutil
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path
from types import FrameType

from sqlalchemy import create_engine

from bot.storage.engine.upgrade import upgrade
from tests.chat.conversation import Conversation, conversation
from tests.chat.test_statements import worker_of
from tests.storage.statements import statements_of

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = ("4x400 94 93 95 92", "8k easy in 45:10", "hello", "/today")


def main() -> None:
    lines = [len(path.read_text("utf-8").splitlines()) for path in (ROOT / "bot").rglob("*.py")]
    median = statistics.median(lines)
    sys.stdout.write(f"{len(lines)} modules, {sum(lines)} lines, {median:g} in the median one\n")
    asyncio.run(_walk())


async def _walk() -> None:
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        engine = create_engine(f"sqlite:///{template}")
        with engine.connect() as connection:
            upgrade(connection)
        engine.dispose()
        for text in MESSAGES:
            async with _after_meeting(template) as talk:
                worker = worker_of(talk)
                await worker.handle_next()  # it looks now and then for what the operator wants
                await talk.leaves(text)
                await _measure(text, talk, worker.handle_next())
        async with _after_meeting(template) as talk:
            talk.now += timedelta(days=1)
            await _measure("a morning", talk, talk.wakes())


@asynccontextmanager
async def _after_meeting(template: Path) -> AsyncIterator[Conversation]:
    path = template.with_name("walk.db")
    shutil.copy(template, path)
    async with conversation(f"sqlite:///{path}") as talk:
        await talk.meets()
        yield talk


async def _measure(name: str, talk: Conversation, walk: Awaitable[object]) -> None:
    with statements_of(talk.database) as statements, _modules_run() as modules:
        await walk
    sys.stdout.write(f"{name}: {len(modules)} modules, {len(statements)} statements\n")


@contextmanager
def _modules_run() -> Iterator[set[str]]:
    modules: set[str] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_name != "<module>":
            modules.add(code.co_filename)

    sys.setprofile(note)
    try:
        yield modules
    finally:
        sys.setprofile(None)
        inside = {name for name in modules if name.startswith(str(ROOT / "bot"))}
        modules.clear()
        modules |= inside


if __name__ == "__main__":
    main()
