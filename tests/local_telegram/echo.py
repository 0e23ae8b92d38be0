"""A small bot on the stock library, to show that the local Telegram is one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

BUTTONS = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Done", callback_data="1:done"),
            InlineKeyboardButton("Skip", callback_data="1:skip"),
        ]
    ]
)
Context = ContextTypes.DEFAULT_TYPE


async def _on_start(update: Update, _context: Context) -> None:
    assert update.message
    await update.message.reply_html("<b>4 × 400 m</b> at 1:32", reply_markup=BUTTONS)


async def _on_words(update: Update, _context: Context) -> None:
    message = update.effective_message
    assert message
    assert message.text
    edited = "edited: " if update.edited_message else ""
    await message.reply_text(f"{edited}{message.text}")


async def _on_document(update: Update, _context: Context) -> None:
    message = update.message
    assert message
    assert message.document
    content = await (await message.document.get_file()).download_as_bytearray()
    await message.reply_document(BytesIO(bytes(content)), filename="back.txt", caption="back")


async def _on_press(update: Update, _context: Context) -> None:
    query = update.callback_query
    assert query
    assert query.data
    await query.answer("Noted")
    await query.edit_message_text(f"You chose {query.data}")


@asynccontextmanager
async def echo_bot(
    token: str, base_url: str
) -> AsyncIterator[Application[Any, Any, Any, Any, Any, Any]]:
    """Run the echo bot by polling until the block ends."""
    builder = ApplicationBuilder().token(token).job_queue(None)
    builder = builder.base_url(f"{base_url}/bot").base_file_url(f"{base_url}/file/bot")
    application = builder.build()
    application.add_handler(CommandHandler("start", _on_start))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, _on_words))
    application.add_handler(MessageHandler(filters.Document.ALL, _on_document))
    application.add_handler(CallbackQueryHandler(_on_press))
    async with application:
        await application.bot.set_my_commands([("start", "Begin"), ("today", "Today's workout")])
        assert application.updater
        await application.updater.start_polling(timeout=5, allowed_updates=Update.ALL_TYPES)
        await application.start()
        yield application
        await application.updater.stop()
        await application.stop()
