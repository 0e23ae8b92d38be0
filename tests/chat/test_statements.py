"""What a message costs the database: statements, which do not depend on the machine."""

import pytest

from bot.chat.application import apologise
from bot.delivery.ports import Handlers
from bot.delivery.settings import DeliverySettings
from bot.delivery.work import Worker
from bot.mail.letters import Letter
from bot.mail.push import Push
from bot.storage.unit_of_work import SqlUnitOfWork
from tests.chat.conversation import Conversation, conversation
from tests.storage.statements import statements_of


async def nothing(_: Push) -> Letter | None:
    return None


def worker_of(spoken: Conversation) -> Worker[SqlUnitOfWork]:
    coach: Handlers[SqlUnitOfWork] = Handlers(
        handle=spoken.chat.handle, word=nothing, apology=apologise
    )
    return Worker(spoken.open_work, spoken.database.updates_bell, coach, DeliverySettings())


@pytest.mark.parametrize(
    ("text", "most"),
    [("4x400 94 93 95 92", 13), ("8k easy in 45:10", 10), ("/today", 6), ("hello", 6)],
)
async def test_an_update_costs_few_statements(database_url: str, text: str, most: int) -> None:
    async with conversation(database_url) as ada:
        await ada.meets()
        worker = worker_of(ada)
        assert not await worker.handle_next()  # it looks now and then for what the operator wants
        await ada.leaves(text)

        with statements_of(ada.database) as statements:
            assert await worker.handle_next()

    assert len(statements) <= most, "\n".join(statements)


@pytest.mark.parametrize(
    ("words", "is_opened"),
    [
        ("https://www.strava.com/activities/123456", False),
        ("here is my run https://flow.example.com/activity/987654321", False),
        ("check this out www.youtube.com/watch?v=x", False),
        ("8k easy in 45:10 https://strava.app.link/abc123", True),
    ],
)
async def test_a_link_is_not_opened_and_a_run_beside_it_is_logged(
    anna: Conversation, words: str, is_opened: bool
) -> None:
    [reply] = await anna.says(words)

    assert ("8 km in 45:10" in reply) is is_opened
    assert ("I can't open links." in reply) is not is_opened
