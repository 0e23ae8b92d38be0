"""Which updates a handler takes."""

from telegram import Message, MessageOriginUser, Update
from telegram.ext import filters

from bot.chat.exchange import CURRENT
from bot.understanding.files.archives import is_worth_a_look


class RunnersRecording(filters.MessageFilter):
    """Lets watch files through that come from somebody who has a log."""

    def filter(self, message: Message) -> bool:
        if CURRENT.get().runner is None or message.document is None:
            return False
        return is_worth_a_look(message.document.file_name)


class SomebodyElses(filters.MessageFilter):
    """Lets through what a runner passes on: forwarded from others, or made by another bot."""

    def filter(self, message: Message) -> bool:
        if CURRENT.get().runner is None:
            return False
        origin, sender = message.forward_origin, message.from_user
        if isinstance(origin, MessageOriginUser) and sender is not None:
            return bool(origin.sender_user.id != sender.id)
        return origin is not None or message.via_bot is not None


class NewMessage(filters.UpdateFilter):
    """Lets through what is said anew in private, and is neither a command nor a watch file.

    Nearly every handler asks for that of every update, so it is told in one step.
    """

    def filter(self, update: Update) -> bool:
        message = update.message
        if message is None or message.chat.type != message.chat.PRIVATE:
            return False
        return not filters.COMMAND.filter(message) and not RECORDING.filter(message)


class NewWords(NewMessage):
    """Lets through what is written anew."""

    def filter(self, update: Update) -> bool:
        message = update.message
        return message is not None and bool(message.text) and super().filter(update)


RECORDING = RunnersRecording()
# Only new messages answer a question; an edited one corrects a result.
RECORDINGS = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & RECORDING
NEW_MESSAGE = NewMessage()
FORWARDED = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & SomebodyElses()
NEW_WORDS = NewWords()
# Words under a picture; a meeting takes no pictures.
NEW_CAPTIONS = NEW_MESSAGE & filters.CAPTION & filters.PHOTO
EDITED_WORDS = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE & filters.TEXT
COMMANDS = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
