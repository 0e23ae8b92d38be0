"""Messages that log nothing: thanks, questions and wishes, answered or honestly declined."""

from collections.abc import Awaitable, Callable, Mapping

from bot.chat.account import pause, resume
from bot.chat.asking import say_paces
from bot.chat.context import CoachContext
from bot.chat.undo import undo
from bot.messages.reading.readings import Intent, Reading
from bot.messages.writing.wishes import write_wish


async def answer_wish(context: CoachContext, reading: Reading) -> None:
    """Do what is asked for, or say what the coach can do instead."""
    intent = reading.intent or Intent.UNKNOWN
    action = _ACTIONS.get(intent)
    if action is not None:
        await action(context)
    else:
        context.say(write_wish(context.voice, intent))


_ACTIONS: Mapping[Intent, Callable[[CoachContext], Awaitable[None]]] = {
    Intent.ASK_PACE: say_paces,
    Intent.DELETE_LAST: undo,
    Intent.PAUSE: pause,
    Intent.RESUME: resume,
}
