"""Pain and illness: one question with buttons, then what it means for running."""

import re

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, ConversationHandler, MessageHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS, NEW_WORDS
from bot.coaching.ailing import note_ailment, open_ailment, recover
from bot.domain.histories import Setback, SetbackKind
from bot.messages.reading.readings import Pain
from bot.messages.writing.ailments import (
    ILLNESSES,
    ailment_buttons,
    ask_how_much,
    ask_where_ill,
    write_illness,
    write_pain,
)

SCORE = "score"
NECK = "neck"
END = ConversationHandler.END

_ILL = frozenset({"illness", "above_neck", "below_neck", "fever"})
_KINDS = {
    "above_neck": SetbackKind.ILLNESS,
    "below_neck": SetbackKind.FEVER,
    "fever": SetbackKind.FEVER,
}
_NUMBER = re.compile(r"\D*(10|\d)(?:\s*/\s*10)?\D*")


async def on_pain_command(update: Update, context: CoachContext) -> str:
    await _note_pain(context, None, None)
    return _ask_score(context, None)


async def ask_about(context: CoachContext, pain: Pain) -> object:
    """Note pain or illness, and ask for what is not known yet."""
    if pain.symptom in _ILL:
        return await _ask_or_note_illness(context, pain.symptom)
    await _note_pain(context, pain.score, pain.location)
    if pain.score is None:
        return _ask_score(context, pain.location)
    context.say(write_pain(context.voice, pain.score))
    return END


async def on_score(update: Update, context: CoachContext) -> object:
    """Take a score from a button."""
    query = update.callback_query
    assert query and query.data
    context.answer(query.id)
    return await _take_score(context, int(query.data.rsplit(":", 1)[1]))


async def on_score_words(update: Update, context: CoachContext) -> object:
    """Take a typed score; anything else gets the question again."""
    message = update.effective_message
    assert message
    found = _NUMBER.fullmatch(message.text or "")
    if found is None:
        lasting = await open_ailment(context.work, context.runner)
        return _ask_score(context, None if lasting is None else lasting.location)
    return await _take_score(context, int(found[1]))


async def on_illness(update: Update, context: CoachContext) -> object:
    query = update.callback_query
    assert query and query.data
    context.answer(query.id)
    return await _take_illness(context, ILLNESSES[query.data.rsplit(":", 1)[1]])


async def _ask_or_note_illness(context: CoachContext, symptom: str | None) -> object:
    kind = _KINDS.get(symptom or "")
    if kind is None:
        buttons = ailment_buttons(context.voice, SetbackKind.ILLNESS)
        context.say(ask_where_ill(context.voice), buttons=buttons)
        return NECK
    return await _take_illness(context, kind)


async def _take_illness(context: CoachContext, kind: SetbackKind | None) -> int:
    if kind is None:
        await recover(context.work, context.runner, context.today)
    else:
        setback = Setback(kind, context.today)
        await note_ailment(context.work, context.runner, setback, context.now)
    context.say(write_illness(context.voice, kind))
    return END


async def _take_score(context: CoachContext, score: int) -> int:
    if score == 0:
        await recover(context.work, context.runner, context.today)
    else:
        lasting = await open_ailment(context.work, context.runner)
        await _note_pain(context, score, None if lasting is None else lasting.location)
    context.say(write_pain(context.voice, score))
    return END


async def _note_pain(context: CoachContext, score: float | None, location: str | None) -> None:
    setback = Setback(SetbackKind.PAIN, context.today, severity=score, location=location)
    await note_ailment(context.work, context.runner, setback, context.now)


def _ask_score(context: CoachContext, location: str | None) -> str:
    buttons = ailment_buttons(context.voice, SetbackKind.PAIN)
    context.say(ask_how_much(context.voice, location), buttons=buttons)
    return SCORE


_BUTTONS: list[Handler] = [
    CallbackQueryHandler(on_score, pattern=r"^v1:pain:\d+$"),
    CallbackQueryHandler(on_illness, pattern="^v1:ill:(above|below|well)$"),
]
ENTRY_POINTS: list[Handler] = [CommandHandler("pain", on_pain_command, COMMANDS), *_BUTTONS]
STATES: dict[object, list[Handler]] = {
    SCORE: [*_BUTTONS, MessageHandler(NEW_WORDS, on_score_words)],
    NECK: [*_BUTTONS],
}
