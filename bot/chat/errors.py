"""The one place where errors become replies."""

import logging

from telegram.ext import ContextTypes

from bot.chat.context import CoachContext
from bot.chat.exchange import CURRENT
from bot.domain.errors import CoachError

logger = logging.getLogger(__name__)


async def on_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer what a runner can mend; keep everything else for the worker, which rolls back."""
    exchange = CURRENT.get()
    if isinstance(context.error, CoachError) and isinstance(context, CoachContext):
        context.say(context.voice.error(context.error))
    elif isinstance(context.error, Exception):
        exchange.error = context.error
