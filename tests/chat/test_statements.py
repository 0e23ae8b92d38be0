"""What a message costs the database: statements, which do not depend on the machine."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from bot.chat.application import apologise
from bot.coaching.ports import Push
from bot.delivery.ports import Coach
from bot.delivery.settings import DeliverySettings
from bot.delivery.worker import Worker
from bot.messages.writing.letters import Letter
from bot.storage.unit_of_work import SqlUnitOfWork
from tests.chat.conversation import Conversation, conversation


@contextmanager
def statements_of(spoken: Conversation) -> Iterator[list[str]]:
    """Collect what is executed in the block; commits are no statements."""
    engine = spoken.database.engine.sync_engine
    seen: list[str] = []

    def note(*given: object) -> None:
        seen.append(str(given[2]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def nothing(_: Push) -> Letter | None:
    return None


def worker_of(spoken: Conversation) -> Worker[SqlUnitOfWork]:
    coach: Coach[SqlUnitOfWork] = Coach(handle=spoken.chat.handle, word=nothing, apology=apologise)
    return Worker(spoken.open_work, spoken.database.updates_bell, coach, DeliverySettings())


@pytest.mark.parametrize(
    ("text", "most"), [("8k easy in 45:10", 14), ("/today", 10), ("hello", 12)]
)
async def test_an_update_costs_few_statements(database_url: str, text: str, most: int) -> None:
    async with conversation(database_url) as ada:
        await ada.meets()
        worker = worker_of(ada)
        await ada.leaves(text)

        with statements_of(ada) as statements:
            assert await worker.handle_next()

    assert len(statements) <= most, "\n".join(statements)
