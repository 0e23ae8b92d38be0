"""The runner's own affairs: pausing, taking their data along, being forgotten."""

import json

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.pause import pause_pushes, pause_until, resume_pushes
from bot.mail.letters import Attachment, AttachmentKind, Letter
from bot.understanding.meaning.wishes import read_day_back
from bot.wording.buttons import Forget
from bot.wording.conversation import ask_whether_to_forget


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
    assert context.runner
    context.send(ask_whether_to_forget(context.voice))


async def on_forget(context: CoachContext, query: CallbackQuery, press: Forget) -> None:
    """Forget the runner, if that is what they meant."""
    context.answer(query.id)
    if press.is_wanted:
        await context.work.runners.forget(context.runner.id)
        context.exchange.forget()
        context.say(context.voice.say("Forgotten. /start begins anew, whenever you like."))
    else:
        context.say(context.voice.say("Everything stays as it is."))


HANDLERS: list[Handler] = [
    CommandHandler("pause", on_pause, COMMANDS),
    CommandHandler("resume", on_resume, COMMANDS),
    CommandHandler("export", on_export, COMMANDS),
    CommandHandler("delete", on_delete, COMMANDS),
    pressed(Forget, on_forget),
]
