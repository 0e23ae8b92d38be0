"""Which updates a handler takes."""

from telegram.ext import filters

# Only new messages answer a question; an edited one corrects a result.
NEW_MESSAGE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & ~filters.COMMAND
NEW_WORDS = NEW_MESSAGE & filters.TEXT
EDITED_WORDS = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE & filters.TEXT
COMMANDS = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
