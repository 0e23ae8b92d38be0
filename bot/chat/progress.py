"""What the log shows over time."""

from datetime import timedelta

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.planning import history_of
from bot.domain.retrospects import miles_run, reps_run, weeks_run
from bot.messages.writing.progress import write_progress

MOST_LINES = 8


async def on_progress(update: Update, context: CoachContext) -> None:
    """Show miles, mean rep times, and weekly distances against the plan."""
    runner, today = context.runner, context.today
    sunday = today + timedelta(days=6 - today.weekday())
    history = await history_of(context.work, runner, today, sunday)
    context.say(
        write_progress(
            context.voice,
            miles_run(history)[-MOST_LINES:],
            reps_run(history)[-MOST_LINES:],
            weeks_run(history, runner.started, today, MOST_LINES),
        )
    )


HANDLERS: list[Handler] = [CommandHandler("progress", on_progress, COMMANDS)]
