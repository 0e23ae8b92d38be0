"""Twelve questions with the stock ConversationHandler and PicklePersistence: they are only kept.

Serial, as the library asks for: updates of one chat must not overtake each other.
"""

import os
import sys
from typing import Any

from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

QUESTIONS = 13
Context = ContextTypes.DEFAULT_TYPE


async def on_start(update: Update, context: Context) -> int:
    assert update.message
    await update.message.reply_text("Question 1?")
    return 1


async def on_answer(update: Update, context: Context) -> int:
    assert update.message
    assert context.user_data is not None
    number = len(context.user_data) + 1
    context.user_data[number] = update.message.text
    await update.message.reply_text(f"Question {number + 1}?")
    return ConversationHandler.END if number == QUESTIONS else number + 1


async def tell(_: object) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()


if __name__ == "__main__":
    answer: list[Any] = [MessageHandler(filters.TEXT, on_answer)]
    application = (
        ApplicationBuilder()
        .token(os.environ["BOT_TOKEN"])
        .base_url(f"{os.environ['BOT_API_URL']}/bot")
        .persistence(PicklePersistence(sys.argv[1]))
        .post_init(tell)
        .build()
    )
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", on_start)],
            states=dict.fromkeys(range(1, QUESTIONS + 1), answer),
            fallbacks=[],
            name="meeting",
            persistent=True,
        )
    )
    application.run_polling()
