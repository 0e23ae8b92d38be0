"""Pressed buttons: each handler takes one kind of button, read by the one codec.

The codec itself is ``wording.buttons``, beside the words that stand on the buttons.

- A question that was answered loses its buttons; what stands under a day or a run stays.
- What changes the plan is good for a while: a button from weeks ago is none of ours any more,
  and the chat says what holds now.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import TypeVar

from telegram import CallbackQuery, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.exchange import CURRENT
from bot.wording.buttons import is_question, read_press
from bot.wording.presses import (
    AllTheSame,
    CheckIn,
    DropRace,
    Forget,
    Ill,
    KeepMornings,
    KeepRunning,
    NextSeason,
    PainScore,
    PainWhen,
    Press,
    StartPlan,
    Swap,
    TakeRace,
)

P = TypeVar("P", bound=Press)
OnPress = Callable[[CoachContext, CallbackQuery, P], Awaitable[object]]

_A_DAY = timedelta(hours=36)  # a morning's question may be answered the morning after
_A_WEEK = timedelta(days=7)
# From when the letter was sent; where a kind is not named, its own question or day decides.
GOOD_FOR: Mapping[type[Press], timedelta] = {
    Forget: timedelta(minutes=10),
    PainScore: _A_DAY,
    PainWhen: _A_DAY,
    Ill: _A_DAY,
    Swap: _A_DAY,
    TakeRace: _A_DAY,
    DropRace: _A_DAY,
    AllTheSame: _A_WEEK,
    StartPlan: _A_WEEK,
    KeepRunning: _A_WEEK,
    CheckIn: _A_WEEK,
    KeepMornings: timedelta(days=14),
    NextSeason: timedelta(days=28),
}


class _Pressed(CallbackQueryHandler[CoachContext, object]):
    """Takes no button without data, nor one that is older than its kind is good for."""

    __slots__ = ()

    def check_update(self, update: object) -> object:
        query = update.callback_query if isinstance(update, Update) else None
        if query is None or not query.data:
            return None  # the library asks the pattern of no button without data
        match = super().check_update(update)
        if not match:
            return match
        press = read_press(query.data)
        good_for = None if press is None else GOOD_FOR.get(type(press))
        if good_for is None or query.message is None:
            return match
        return match if CURRENT.get().now - query.message.date < good_for else None


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
        after = await act(context, query, press)
        if is_question(press):
            context.strip_buttons(query)
        return after

    def is_ours(data: object) -> bool:
        press = read_press(data) if isinstance(data, str) else None
        return isinstance(press, kind) and where(press)

    return _Pressed(on_press, pattern=is_ours)
