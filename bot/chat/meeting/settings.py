"""Settings: every answer as understood, and one changed at a time."""

from telegram import Update

from bot.chat.context import CoachContext
from bot.chat.meeting.notebook import Notebook
from bot.coaching.meeting import answers_now, change_settings
from bot.coaching.plan import week_of
from bot.domain.errors import CoachError
from bot.domain.runner import Runner
from bot.domain.season.season import Season
from bot.wording.answers import write_mornings, write_summary, write_target_note
from bot.wording.meeting import change_buttons
from bot.wording.plan import write_season, write_week
from bot.wording.voice import Voice

SETTINGS = "settings"


async def on_settings(update: Update, context: CoachContext) -> None:
    """Show every answer as understood, with a button to change each."""
    answers = await answers_now(context.work, context.runner)
    voice = context.voice
    parts = (
        voice.say("<b>Your settings</b>"),
        write_summary(voice, answers),
        write_target_note(voice, answers, context.today),
        voice.say("Which one shall we change?"),
    )
    told = "\n\n".join(part for part in parts if part)
    context.say(told, buttons=change_buttons(voice, answers))
    talk = context.talk(SETTINGS)
    talk.state = "shown"
    talk.notes.update(at=context.now.isoformat())


async def settings_notebook(context: CoachContext) -> Notebook:
    return Notebook(await answers_now(context.work, context.runner), is_settings=True)


async def save_settings(context: CoachContext, notebook: Notebook, understood: str) -> None:
    """Keep a changed answer, and show what it makes of the plan."""
    try:
        runner, season = await change_settings(
            context.work, context.runner, notebook.answers, context.now
        )
    except CoachError as error:
        context.say(f"{context.voice.error(error)} {context.voice.say('Nothing was changed.')}")
        return
    saved = Voice(runner.language, runner.units).say("Saved.")
    await say_plan(context, runner, season, f"{understood} {saved}")


async def say_plan(context: CoachContext, runner: Runner, season: Season, lead: str) -> None:
    """Show this week and the way to race day in a few lines."""
    voice = Voice(runner.language, runner.units)
    today = runner.day_of(context.now)
    parts = [lead]
    seen = await week_of(context.work, runner, today, today)
    if seen is not None:
        parts.append(write_week(voice, *seen, today))
    parts.append(write_season(voice, season, today, runner.brief.tune_ups))
    first = await context.work.runners.appointment(runner.id)
    if first is None or first.at <= context.now:
        first = runner.next_morning(context.now)
    parts.append(write_mornings(voice, runner.window, first.day))
    context.say("\n\n".join(parts))
