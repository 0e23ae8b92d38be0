"""Settings: every answer as understood, and one changed at a time."""

from telegram import Update

from bot.chat.context import CoachContext
from bot.chat.meeting.notebook import Notebook
from bot.coaching.meeting import answers_now, change_settings
from bot.coaching.plan import week_of
from bot.domain.errors import CoachError
from bot.domain.meeting import feasibility_of
from bot.domain.runner import Runner
from bot.domain.season.feasibility import Feasibility
from bot.domain.season.season import Season
from bot.wording.answers import write_mornings, write_summary, write_target_note
from bot.wording.feasibility import race_buttons, write_feasibility
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


async def save_settings(
    context: CoachContext, notebook: Notebook, understood: str, *, says_odds: bool = False
) -> None:
    """Keep a changed answer, and show what it makes of the plan.

    Args:
        context: The exchange.
        notebook: All answers, the changed one among them.
        understood: The changed one, said back.
        says_odds: It decides whether the race can be done.
    """
    try:
        runner, season = await change_settings(
            context.work, context.runner, notebook.answers, context.now
        )
    except CoachError as error:
        context.say(f"{context.voice.error(error)} {context.voice.say('Nothing was changed.')}")
        return
    saved = Voice(runner.language, runner.units).say("Saved.")
    odds = None
    if says_odds and not notebook.answers.all_the_same:
        odds = feasibility_of(notebook.answers, runner.day_of(context.now))
    await say_plan(context, runner, season, f"{understood} {saved}".strip(), odds)


async def say_plan(
    context: CoachContext,
    runner: Runner,
    season: Season,
    lead: str,
    odds: Feasibility | None = None,
) -> None:
    """Show this week and the way to race day in a few lines; doubts about the race come last."""
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
    doubt = "" if odds is None else write_feasibility(voice, odds)
    if odds is None or not doubt:
        context.say("\n\n".join(parts))
        return
    context.say("\n\n".join([*parts, doubt]), buttons=race_buttons(voice, odds))
