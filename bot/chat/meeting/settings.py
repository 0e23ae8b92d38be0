"""Settings: every answer as understood, and one changed at a time."""

from dataclasses import replace

from telegram import Update

from bot.chat.context import CoachContext
from bot.chat.meeting.notebook import Notebook
from bot.coaching.meeting import answers_now
from bot.coaching.plan import week_of
from bot.coaching.settings import current, save_answers
from bot.domain.errors import CoachError
from bot.domain.meeting import Topic, feasibility_of
from bot.domain.runner import Runner
from bot.domain.season.season import Season
from bot.wording.answers import write_mornings, write_summary, write_target_note
from bot.wording.feasibility import race_buttons, write_feasibility
from bot.wording.meeting import change_buttons
from bot.wording.plan import write_season, write_week
from bot.wording.settings import write_saved
from bot.wording.told_facts import fact_buttons, write_facts
from bot.wording.voice import Voice

SETTINGS = "settings"


async def on_settings(update: Update, context: CoachContext) -> None:
    """Show every answer as understood, with a button to change each."""
    runner, voice = context.runner, context.voice
    answers = await answers_now(context.work, runner)
    told = replace(answers, weekly=runner.brief.told_distance or answers.weekly)
    now = await current(context.work, runner, context.today)
    parts = (
        voice.say("<b>Your settings</b>"),
        write_summary(voice, told, now),
        write_target_note(voice, answers, context.today),
        write_facts(voice, runner.brief.told),
        voice.say("Which one shall we change?"),
    )
    text = "\n\n".join(part for part in parts if part)
    buttons = (*change_buttons(voice, answers), *fact_buttons(voice, runner.brief.told))
    context.say(text, buttons=buttons)
    talk = context.talk(SETTINGS)
    talk.state = "shown"
    talk.notes.update(at=context.now.isoformat())


async def settings_notebook(context: CoachContext) -> Notebook:
    return Notebook(await answers_now(context.work, context.runner), is_settings=True)


async def save_settings(
    context: CoachContext,
    notebook: Notebook,
    understood: str,
    topic: Topic | None = None,
    *,
    says_odds: bool = False,
) -> None:
    """Keep a changed answer, and name what it changes in a line or two.

    Args:
        context: The exchange.
        notebook: All answers, the changed one among them.
        understood: The changed one, said back.
        topic: What the changed one is about, where it is one.
        says_odds: It decides whether the race can be done.
    """
    try:
        saved = await save_answers(context.work, context.runner, notebook.answers, context.now)
    except CoachError as error:
        context.say(f"{context.voice.error(error)} {context.voice.say('Nothing was changed.')}")
        return
    runner = saved.runner
    voice, today = Voice(runner.language, runner.units), runner.day_of(context.now)
    lead = f"{understood} {voice.say('Saved.')}".strip()
    told = write_saved(voice, saved, today, tells_targets=topic is Topic.MILE)
    text = "\n\n".join(part for part in (lead, told) if part)
    doubt = ""
    if says_odds and not notebook.answers.all_the_same:
        odds = feasibility_of(notebook.answers, today)
        doubt = write_feasibility(voice, odds)
    if doubt:
        context.say(f"{text}\n\n{doubt}", buttons=race_buttons(voice, odds))
    else:
        context.say(text)


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
