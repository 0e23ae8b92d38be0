"""Conversations whose state is a row of the unit of work, not a dict of the process."""

import warnings
from collections.abc import Iterator, MutableMapping, Sequence
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, ConversationHandler
from telegram.warnings import PTBUserWarning

from bot.chat.context import CoachContext
from bot.chat.exchange import CURRENT

Key = tuple[int | str, ...]
Handler = BaseHandler[Update, CoachContext, Any]


class RowStates(MutableMapping[Key, object]):
    """The states of one conversation, as ``ConversationHandler`` wants to see them.

    An update belongs to one runner, so the key never matters: the exchange of the moment has
    the only row there is.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getitem__(self, key: Key) -> object:
        state = CURRENT.get().talk(self._name).state
        if state is None:
            raise KeyError(key)
        return state

    def __setitem__(self, key: Key, state: object) -> None:
        CURRENT.get().talk(self._name).state = str(state)

    def __delitem__(self, key: Key) -> None:
        talk = CURRENT.get().talk(self._name)
        talk.state = None
        talk.notes.clear()

    def __iter__(self) -> Iterator[Key]:
        return iter(())

    def __len__(self) -> int:
        return 0


def conversation(
    name: str,
    entry_points: Sequence[Handler],
    states: dict[object, list[Handler]],
    fallbacks: Sequence[Handler],
) -> ConversationHandler[CoachContext]:
    """Build a conversation that any process can go on with.

    ``_conversations`` is private to python-telegram-bot: its minor version is pinned, and a
    test tells when it goes away.
    """
    with warnings.catch_warnings():
        # Buttons and words lead on from the same state: one conversation, whatever the message.
        warnings.filterwarnings("ignore", "If 'per_message=False'", PTBUserWarning)
        handler = ConversationHandler(
            entry_points=list(entry_points),
            states=states,
            fallbacks=list(fallbacks),
            name=name,
            persistent=False,
        )
    handler._conversations = RowStates(name)  # noqa: SLF001
    return handler
