"""The runner's own affairs: pausing, taking their data along, being forgotten."""

import json
from dataclasses import replace

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.dialogue import AboutForgetting, ask, close, dialogue_of
from bot.chat.filters import COMMANDS
from bot.coaching.pause import pause_pushes, pause_until, resume_pushes
from bot.mail.letters import Attachment, AttachmentKind, Letter
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.wishes import read_day_back
from bot.wording.account import ask_for_word, ask_whether_to_forget, delete_word
from bot.wording.presses import Forget


async def on_pause(update: Update, context: CoachContext) -> None:
    await pause(context, " ".join(context.args or ()))


async def on_resume(update: Update, context: CoachContext) -> None:
    await resume(context)


async def pause(context: CoachContext, text: str) -> None:
    """Stop the pushes until the day that is named, or until /resume."""
    runner, voice = context.runner, context.voice
    back = read_day_back(text, context.today, runner.language)
    if back is None:
        await pause_pushes(context.work, runner, context.now)
        until = voice.say("Paused: no morning messages until /resume.")
    else:
        await pause_until(context.work, runner, back, context.now)
        until = voice.say("Paused until {day}, or until /resume.", day=voice.short_day(back))
    context.say(f"{until} {voice.say('After a break the plan takes you back gently.')}")


async def resume(context: CoachContext) -> None:
    """Let the pushes come again."""
    morning = await resume_pushes(context.work, context.runner, context.now)
    context.say(
        context.voice.say(
            "Welcome back. Workouts come again, from {day} on.",
            day=context.voice.short_day(morning.day),
        )
    )


async def on_export(update: Update, context: CoachContext) -> None:
    """Send all that is known about the runner as a file."""
    record = await context.work.export(context.runner.id)
    content = json.dumps(record, ensure_ascii=False, indent=2).encode()
    attachment = Attachment(AttachmentKind.DOCUMENT, "milecoach.json", content)
    context.send(Letter(context.voice.say("All I know about you."), attachment=attachment))


async def on_delete(update: Update, context: CoachContext) -> None:
    runner = context.runner
    ask(context, AboutForgetting(asked_at=context.now))
    connection = await context.work.connections.of(runner.id)
    # With the key goes the way to what was put there.
    is_elsewhere = connection is not None and bool(connection.coming(context.today))
    context.send(ask_whether_to_forget(context.voice, is_elsewhere=is_elsewhere))


async def on_forget(context: CoachContext, query: CallbackQuery, press: Forget) -> None:
    """Ask for the word that deletes everything; the button is good once, and for minutes."""
    context.answer(query.id)
    asked = dialogue_of(context).awaiting(context.now)
    if not isinstance(asked, AboutForgetting) or asked.awaits_word:
        context.say(context.voice.say("Nothing is deleted. /delete asks again."))
    elif press.is_wanted:
        ask(context, replace(asked, asked_at=context.now, awaits_word=True))
        context.say(ask_for_word(context.voice))
    else:
        await keep_all(context, asked)


async def keep_all(context: CoachContext, asked: AboutForgetting) -> None:
    """Delete nothing."""
    close(context, asked)
    context.say(context.voice.say("Everything stays as it is."))


async def take_word(context: CoachContext, text: str) -> bool:
    """Forget the runner where the word was asked for and typed; tell whether it was."""
    if context.exchange.runner is None:
        return False
    dialogue, word = dialogue_of(context), delete_word(context.voice)
    asked = dialogue.awaiting(context.now)
    is_word = fold(text).strip(" .!\"'") == fold(word)
    if not isinstance(asked, AboutForgetting) or not asked.awaits_word:
        lapsed = any(
            isinstance(one, AboutForgetting) and one.awaits_word for one in dialogue.questions
        )
        # As it was asked for, but late: it is no wish to take the last run back.
        if not is_word or not (lapsed or text.strip() == word):
            return False
        context.say(context.voice.say("Nothing is deleted. /delete asks again."))
        return True
    if not is_word:
        close(context, asked)  # whatever else is said, is meant
        context.say(context.voice.say("Nothing is deleted. /delete asks again."))
        return leading_yes_no(text) is not None
    await context.work.runners.forget(context.runner.id)
    context.exchange.forget()
    context.say(
        context.voice.say("Everything is deleted. /start begins again, whenever you like.")
    )
    return True


HANDLERS: list[Handler] = [
    CommandHandler("pause", on_pause, COMMANDS),
    CommandHandler("resume", on_resume, COMMANDS),
    CommandHandler("export", on_export, COMMANDS),
    CommandHandler("delete", on_delete, COMMANDS),
    pressed(Forget, on_forget),
]
