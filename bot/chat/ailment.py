"""What pain and illness share: the open question, what is noted of them, and taking it back."""

from dataclasses import replace

from bot.chat.context import CoachContext
from bot.chat.dialogue import (
    MENDED_WITHIN,
    AboutPain,
    LatestAilment,
    close,
    dialogue_of,
    keep_dialogue,
)
from bot.coaching.pain import note_ailment, open_ailment, withdraw_ailment
from bot.domain.details import Detail
from bot.domain.log.history import Setback
from bot.understanding.meaning.details import read_details
from bot.wording.pain import write_taken_back


async def is_asked(context: CoachContext) -> bool:
    """Whether a question about pain or illness is open, or a morning may have put one."""
    is_open = any(isinstance(one, AboutPain) for one in dialogue_of(context).questions)
    return is_open or await open_ailment(context.work, context.runner) is not None


async def note_setback(context: CoachContext, setback: Setback) -> None:
    """Note what holds the plan back, and what did before these questions began."""
    before, dialogue = await open_ailment(context.work, context.runner), dialogue_of(context)
    await note_ailment(context.work, context.runner, setback, context.now)
    noted = await open_ailment(context.work, context.runner)
    told = dialogue.ailment
    is_open = any(isinstance(one, AboutPain) for one in dialogue.questions)
    if told is not None and is_open and context.now - told.at < MENDED_WITHIN:
        before = told.before
    if noted is not None:
        told = LatestAilment(context.now, noted, before)
        keep_dialogue(context, replace(dialogue, ailment=told))


def close_question(context: CoachContext) -> None:
    close(context, AboutPain(asked_at=context.now))


def names(context: CoachContext, text: str, detail: Detail) -> bool:
    return any(one.detail is detail for one in read_details(text, context.voice.language))


async def withdraw(context: CoachContext) -> bool:
    """Take back the pain or illness that was told last; whether there was one to take back."""
    dialogue = dialogue_of(context)
    told = dialogue.ailment
    keep_dialogue(context, replace(dialogue, ailment=None))
    if told is None or context.now - told.at >= MENDED_WITHIN:
        return False
    is_back = await withdraw_ailment(
        context.work, context.runner, told.noted, told.before, context.now
    )
    if is_back:
        context.say(write_taken_back(context.voice, told.noted.kind))
    return is_back
