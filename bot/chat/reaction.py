"""A reaction to a morning: 👍 says that it was run as planned, and taken away it was not."""

from collections.abc import Iterable
from datetime import date

from telegram import ReactionType, ReactionTypeEmoji, Update
from telegram.ext import MessageReactionHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.morning import log_as_planned
from bot.chat.undo import undo
from bot.coaching.plan import workout_on
from bot.domain.log.report_numbers import FIRST_REACTED
from bot.domain.workout.workout import Outcome
from bot.mail.push import PushKind
from bot.wording.buttons import read_press
from bot.wording.presses import Done

DONE = "👍"


async def on_reaction(update: Update, context: CoachContext) -> None:
    """Log the day of the message as planned, or take that back; other reactions say nothing."""
    told = update.message_reaction
    if told is None or context.exchange.runner is None:
        return
    was_done, is_done = _says_done(told.old_reaction), _says_done(told.new_reaction)
    if is_done and not was_done:
        await _take_done(context, told.message_id)
    elif was_done and not is_done:
        await _take_back(context, told.message_id)


def _says_done(reactions: Iterable[ReactionType]) -> bool:
    return any(isinstance(one, ReactionTypeEmoji) and one.emoji == DONE for one in reactions)


async def _take_done(context: CoachContext, message_id: int) -> None:
    day = await _day_of(context, message_id)
    if day is None or day > context.today:
        return
    await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, day)
    planned = await workout_on(context.work, context.runner, day)
    if planned is not None and planned.outcome in {Outcome.PLANNED, Outcome.MISSED}:
        await log_as_planned(context, day, FIRST_REACTED + message_id)


async def _take_back(context: CoachContext, message_id: int) -> None:
    """Undo what the reaction logged; what was told otherwise, the Done button too, stays."""
    report = FIRST_REACTED + message_id
    if await context.work.log.results_of(context.runner.id, report):
        await undo(context, report)


async def _day_of(context: CoachContext, message_id: int) -> date | None:
    """Find the day that a message of the coach is about: a morning's, or one looked up."""
    shown = await context.work.pushes.find_shown(context.runner.id, message_id)
    if shown is None:
        return None
    if shown.kind is PushKind.MORNING:
        return shown.day
    days = [press.day for press in map(read_press, shown.data) if isinstance(press, Done)]
    return days[0] if days else None


HANDLERS: list[Handler] = [MessageReactionHandler(on_reaction)]
