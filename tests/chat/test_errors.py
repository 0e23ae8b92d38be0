"""A handler that fails takes nothing with it: what it had done is undone, and it is told."""

import pytest
from telegram.ext import ConversationHandler

from bot.chat.application import apologise, build_application
from bot.coaching.ports import ConversationRow
from bot.domain.runner import RunnerId
from tests.chat.conversation import Conversation, silent_bot

ANNA = RunnerId(7)


async def test_a_failing_handler_is_undone_and_the_worker_learns_of_it(
    anna: Conversation,
) -> None:
    async with anna.open_work() as work:
        # A question without the message it is about: no coach leaves such a row behind.
        row = ConversationRow("unclear", {"text": "94 93"}, None)
        await work.conversations.save(ANNA, "report", row)

    with pytest.raises(KeyError):
        await anna.says("400s")

    assert await anna.replies() == []


def test_the_apology_is_in_the_language_of_the_sender() -> None:
    sender = {"id": 7, "is_bot": False, "first_name": "Anna", "language_code": "de"}
    message = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "from": sender}

    german = apologise({"update_id": 1, "message": message}).text
    english = apologise({"update_id": 1}).text

    assert english.startswith("Sorry, something went wrong on my side.")
    assert german != english


def test_every_handler_runs_inside_the_transaction_of_its_update() -> None:
    application = build_application(silent_bot())
    handlers = [handler for group in application.handlers.values() for handler in group]
    for conversation in [one for one in handlers if isinstance(one, ConversationHandler)]:
        handlers += conversation.entry_points + conversation.fallbacks
        handlers += [one for state in conversation.states.values() for one in state]

    assert len(handlers) > 40
    assert all(handler.block for handler in handlers)


def test_the_library_still_keeps_states_where_ours_are_put() -> None:
    application = build_application(silent_bot())

    meeting = next(
        each for each in application.handlers[0] if isinstance(each, ConversationHandler)
    )

    assert type(meeting._conversations).__name__ == "RowStates"
    assert isinstance(ConversationHandler([], {}, [])._conversations, dict)
