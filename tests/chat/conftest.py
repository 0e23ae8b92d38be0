"""Persons who write to the coach."""

import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.chat.conversation import Conversation, conversation


@pytest.fixture(autouse=True)
def _nothing_in_english_by_default(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Hold every sentence, question, button and answer of each test against the catalogues."""
    yield
    said = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.name == "bot.wording.voice" and record.levelno == logging.WARNING
    ]
    assert not said


@pytest.fixture
async def ada(new_sqlite: str) -> AsyncIterator[Conversation]:
    """Somebody who has never written before."""
    async with conversation(new_sqlite) as talk:
        yield talk


@pytest.fixture
async def anna(new_sqlite: str) -> AsyncIterator[Conversation]:
    """A runner since Monday morning: a 6:10 mile, 40 km a week, Tue Thu Sat Sun, in Berlin."""
    async with conversation(new_sqlite, "Anna") as talk:
        await talk.meets()
        yield talk
