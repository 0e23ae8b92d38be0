"""How hard it was: tapped under the answer to a workout, or typed after it."""

import re

from telegram import CallbackQuery, Message

from bot.chat.assessment import answer_again, answer_report
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.coaching.report import rate, rate_last
from bot.domain.log.results import Rpe
from bot.wording.presses import Effort

_SCORE = re.compile(r"(?P<name>rpe\W*)?(?P<score>10|[1-9])(?:\s*/\s*10)?\s*[.!]?", re.IGNORECASE)


async def on_effort(context: CoachContext, query: CallbackQuery, press: Effort) -> None:
    """Keep the effort that was tapped, and show it in the answer it stands under."""
    effort = Rpe(press.score)
    received = await rate(context.work, context.runner, press.message, effort, context.now)
    if received is None:
        words = context.voice.say("That result is not in your log any more.")
        context.answer(query.id, words)
        return
    context.answer(query.id)
    if isinstance(query.message, Message):
        await answer_again(context, received, query.message.message_id)


async def take_effort_unasked(context: CoachContext, text: str) -> bool:
    """Take a number alone as the effort of what was told last; false where it cannot mean that."""
    told = _SCORE.fullmatch(text.strip())
    if told is None:
        return False
    effort, is_named = Rpe(int(told["score"])), told["name"] is not None
    received = await rate_last(
        context.work, context.runner, effort, context.now, is_named=is_named
    )
    if received is None:
        return False
    await answer_report(context, received)
    return True


HANDLERS: list[Handler] = [pressed(Effort, on_effort)]
