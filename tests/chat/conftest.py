"""Persons who write to the coach."""

from collections.abc import AsyncIterator

import pytest

from tests.chat.conversation import Conversation, conversation


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
