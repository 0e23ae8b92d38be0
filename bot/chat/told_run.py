"""A message about running, placed on its day and read by what is known of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from telegram import Message

from bot.chat.context import CoachContext
from bot.chat.dialogue import AboutRun, Offer
from bot.chat.reading_context import reading_context
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Reading


@dataclass(frozen=True, slots=True)
class Told:
    """A message about running, as it stands in the chat.

    Attributes:
        day: The day it is about, where it replies to a message of that day.
    """

    text: str
    message_id: int
    sent_at: datetime
    day: date | None = None

    @classmethod
    def of(cls, asked: AboutRun) -> "Told":
        """The message that a question was about."""
        return cls(asked.text, asked.message_id, asked.sent_at, asked.day)

    def asked(self, at: datetime) -> AboutRun:
        """A question about this message, which has yet to say what it asks."""
        return AboutRun(
            asked_at=at,
            text=self.text,
            message_id=self.message_id,
            sent_at=self.sent_at,
            day=self.day,
        )


async def placed(context: CoachContext, message: Message) -> Told:
    """Place a reply on the day of what it replies to: a morning, or an earlier result."""
    told = Told(message.text or message.caption or "", message.message_id, message.date)
    replied = message.reply_to_message
    if replied is None:
        return told
    logged = await context.work.log.results_of(context.runner.id, replied.message_id)
    day = logged[0].day if logged else context.runner.day_of(replied.date)
    return replace(told, day=day)


async def read(context: CoachContext, told: Told) -> Reading:
    """Read a message by what is known of its day, which it may name itself."""
    today = context.runner.day_of(told.sent_at)
    assumed = told.day or today
    reading = read_message(told.text, await reading_context(context, assumed, today))
    if reading.day is not None and reading.day != assumed:
        reading = read_message(told.text, await reading_context(context, reading.day, today))
    return reading


def results_of(context: CoachContext, told: Told, reading: Reading) -> Offer:
    """Give each result of a message its day."""
    today = context.runner.day_of(told.sent_at)
    return tuple((day or told.day or today, result) for day, result in reading.results_by_day)
