"""A stock python-telegram-bot that echoes: ``python -m tests.benchmarks.stock_echo 256``."""

import os
import sys

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters


async def on_words(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    assert update.message.text
    await update.message.reply_text(update.message.text)


async def tell(_: object) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = (
        ApplicationBuilder()
        .token(os.environ["BOT_TOKEN"])
        .base_url(f"{os.environ['BOT_API_URL']}/bot")
        .concurrent_updates(int(sys.argv[1]))
        .post_init(tell)
        .build()
    )
    application.add_handler(MessageHandler(filters.TEXT, on_words))
    application.run_polling()
