"""What every handler may use: the coach's memory, its voice, and the runner it speaks to."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from telegram import CallbackQuery, InlineKeyboardButton, Message
from telegram.ext import CallbackContext, ExtBot

from bot.chat.exchange import CURRENT, Exchange, Talk
from bot.chat.ports import Work
from bot.domain.errors import CoachError
from bot.domain.runner import Runner
from bot.mail.letters import Button, Letter, Style
from bot.wording.buttons import stands_on
from bot.wording.voice import Voice


def _style_of(shown: InlineKeyboardButton) -> Style | None:
    return Style(shown.style) if shown.style in set(Style) else None


class StrangerError(CoachError):
    """Something only a runner can ask for came from somebody who is not one yet."""

    def __init__(self) -> None:
        super().__init__("We have not met yet. /start begins with a few questions.")


class CoachContext(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """The context of one update."""

    @property
    def exchange(self) -> Exchange:
        return CURRENT.get()

    @property
    def work(self) -> Work:
        return self.exchange.work

    @property
    def now(self) -> datetime:
        return self.exchange.now

    @property
    def runner(self) -> Runner:
        """The runner who wrote.

        Raises:
            StrangerError: They have not been through the first questions.
        """
        if self.exchange.runner is None:
            raise StrangerError
        return self.exchange.runner

    @property
    def today(self) -> date:
        return self.runner.day_of(self.now)

    @property
    def voice(self) -> Voice:
        return self.exchange.voice

    def talk(self, name: str) -> Talk:
        return self.exchange.talk(name)

    def say(self, text: str, *, buttons: tuple[tuple[Button, ...], ...] = ()) -> None:
        self.send(Letter(text, buttons))

    def send(self, letter: Letter) -> None:
        self.work.letters.say(self.exchange.sender, letter)

    def strip_buttons(self, query: CallbackQuery) -> None:
        """Take the buttons of a question away of which one was pressed: it is answered."""
        message = query.message
        if not isinstance(message, Message) or message.reply_markup is None:
            return
        rows = (
            tuple(
                Button(one.text, one.callback_data, _style_of(one))
                for one in row
                if isinstance(one.callback_data, str) and stands_on(query.data, one.callback_data)
            )
            for row in message.reply_markup.inline_keyboard
        )
        kept = tuple(row for row in rows if row)
        self.work.letters.strip_buttons(self.exchange.sender, message.message_id, kept)

    def react(self, emoji: str) -> None:
        """Answer the runner's message with a reaction, which says enough."""
        if self.exchange.message_id is not None:
            self.work.letters.react(self.exchange.sender, self.exchange.message_id, emoji)

    def strip_asked(self, is_asked: Callable[[str], bool]) -> None:
        """Take the buttons under the last letter that has one of these: it is answered."""
        self.work.letters.strip_asked(self.exchange.sender, is_asked)

    def edit(self, query: CallbackQuery, letter: Letter) -> None:
        """Write the letter anew under which a button was pressed."""
        if isinstance(query.message, Message):
            self.work.letters.edit(self.exchange.sender, query.message.message_id, letter)

    def answer(self, callback_query_id: str, words: str | None = None) -> None:
        """Answer a pressed button."""
        self.work.letters.answer(callback_query_id, words)
