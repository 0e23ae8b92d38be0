"""Pressed buttons: each handler takes one kind of button, read by the one codec.

The codec itself is ``wording.buttons``, beside the words that stand on the buttons.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import CallbackQuery, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.wording.buttons import Press, read_press

P = TypeVar("P", bound=Press)
OnPress = Callable[[CoachContext, CallbackQuery, P], Awaitable[object]]


def pressed(
    kind: type[P], act: OnPress[P], *, where: Callable[[P], bool] = lambda _: True
) -> Handler:
    """Make a handler for one kind of button; data that cannot be read reaches none.

    ``where`` leaves some of the kind to another handler.
    """

    async def on_press(update: Update, context: CoachContext) -> object:
        query = update.callback_query
        assert query is not None
        press = read_press(query.data or "")
        assert isinstance(press, kind)
        return await act(context, query, press)

    def is_ours(data: object) -> bool:
        press = read_press(data) if isinstance(data, str) else None
        return isinstance(press, kind) and where(press)

    return _Pressed(on_press, pattern=is_ours)


class _Pressed(CallbackQueryHandler[CoachContext, object]):
    """Takes the buttons that its pattern takes; the library asks it of no button without data."""

    def check_update(self, update: object) -> bool | object | None:
        query = update.callback_query if isinstance(update, Update) else None
        return super().check_update(update) if query is not None and query.data else None
