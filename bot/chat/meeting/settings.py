"""Settings: every answer as understood, and one changed at a time."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from telegram import Update

from bot.chat.context import CoachContext
from bot.chat.meeting.notebook import Notebook
from bot.coaching.meeting import answers_now, figures_of
from bot.coaching.plan import next_run, week_of
from bot.coaching.settings import current, save_answers
from bot.coaching.weather import foresee_again
from bot.domain.errors import CoachError
from bot.domain.fitness.easy_pace import easy_pace
from bot.domain.meeting import Answers, Topic
from bot.domain.meeting_brief import feasibility_of
from bot.domain.runner import Runner
from bot.domain.season.feasibility import Feasibility
from bot.domain.season.peaks import longest_days_before, may_have_run_more
from bot.domain.season.season import Phase, Season
from bot.mail.letters import Buttons, Letter
from bot.wording.answers import (
    write_mornings,
    write_own_plan_note,
    write_summary,
    write_target_note,
)
from bot.wording.feasibility import race_buttons, write_feasibility
from bot.wording.keys import keys_buttons, keys_of
from bot.wording.meeting.choices import change_buttons, worth_telling_buttons
from bot.wording.plan import write_season, write_week
from bot.wording.settings import write_saved
from bot.wording.told_facts import fact_buttons, write_facts
from bot.wording.voice import Voice
from bot.wording.weather import write_day_weather

SETTINGS = "settings"
# What decides whether a race can be done.
FIGURES = frozenset(
    {
        Topic.GOAL,
        Topic.RACE_DAY,
        Topic.MILE,
        Topic.WEEKLY,
        Topic.LONGEST,
        Topic.DAYS,
        Topic.OWN_PLAN,
        Topic.AGE,
        Topic.WEEKS_OFF,
        Topic.USUAL_LONGEST,
    }
)

# What decides where the mile workout goes beside a plan of one's own.
_OF_OWN_PLAN = frozenset(
    {
        Topic.DAYS,
        Topic.OWN_PLAN,
        Topic.HARD_DAYS,
        Topic.LONG_DAY,
        Topic.SPEED_DAY,
        Topic.MEDIUM_LONG_DAY,
        Topic.RACE_PACE,
    }
)


async def on_settings(update: Update, context: CoachContext) -> None:
    await show_settings(context)


async def show_settings(context: CoachContext) -> None:
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
    buttons = (
        *change_buttons(voice, answers),
        *fact_buttons(voice, runner.brief.told),
        *keys_buttons(voice),
    )
    context.say(text, buttons=buttons)
    talk = context.talk(SETTINGS)
    talk.state = "shown"
    talk.notes.update(at=context.now.isoformat())


async def settings_notebook(context: CoachContext) -> Notebook:
    return Notebook(
        await answers_now(context.work, context.runner),
        is_settings=True,
        figures=await figures_of(context.work, context.runner, context.today),
    )


def odds_of(runner: Runner | None, notebook: Notebook, today: date) -> Feasibility:
    """Hold the race against what is told, and of a runner known already against what is run."""
    answers, figures = notebook.answers, notebook.figures
    if runner is None or figures is None:
        return feasibility_of(answers, today)
    is_weekly_told = answers.weekly != runner.brief.weekly_distance
    is_longest_told = answers.longest != runner.brief.longest_run
    return feasibility_of(
        replace(
            answers,
            weekly=answers.weekly if is_weekly_told else figures.weekly,
            longest=answers.longest if is_longest_told else figures.longest,
        ),
        today,
    )


def is_settled(runner: Runner, answers: Answers, today: date) -> bool:
    """Whether the race is so near that its longest runs are behind: it is too late for a word."""
    race = runner.brief.goal_race
    if race.day is None or (answers.goal, answers.race_day) != (race.goal, race.day):
        return False
    return race.day - today < timedelta(days=longest_days_before(race.goal) + 7)


async def save_settings(
    context: CoachContext,
    notebook: Notebook,
    understood: str,
    topics: Collection[Topic] = (),
) -> None:
    """Keep a changed answer, and name what it changes in a line or two.

    Args:
        context: The exchange.
        notebook: All answers, the changed ones among them.
        understood: The changed ones, said back.
        topics: What the changed ones are about.
    """
    before = context.runner
    try:
        saved = await save_answers(context.work, before, notebook.answers, context.now)
    except CoachError as error:
        context.say(f"{context.voice.error(error)} {context.voice.say('Nothing was changed.')}")
        return
    runner = saved.runner
    voice, today = Voice(runner.language, runner.units), runner.day_of(context.now)
    lead = f"{understood} {voice.say('Saved.')}".strip()
    told = write_saved(voice, saved, today, tells_targets=Topic.MILE in topics)
    beside = write_own_plan_note(voice, notebook.answers) if _OF_OWN_PLAN & set(topics) else ""
    sky = await _weather_now(context, runner) if Topic.RUNS_AT in topics else ""
    text = "\n\n".join(part for part in (lead, beside, told, sky) if part)
    doubt = ""
    if FIGURES & set(topics) and not notebook.answers.all_the_same:
        odds = odds_of(before, notebook, today)
        settled = is_settled(before, notebook.answers, today)
        doubt = "" if settled else write_feasibility(voice, odds)
    if doubt:
        context.say(f"{text}\n\n{doubt}", buttons=race_buttons(voice, odds))
    else:
        context.say(text)


async def _weather_now(context: CoachContext, runner: Runner) -> str:
    """Say what the weather of today changes, where the hour of the run was waited for."""
    today = runner.day_of(context.now)
    weather = await foresee_again(context.work, runner, today, context.now)
    voice = Voice(runner.language, runner.units)
    return "" if weather is None else write_day_weather(voice, weather)


async def say_plan(  # noqa: PLR0913
    context: CoachContext,
    runner: Runner,
    season: Season,
    lead: str,
    *,
    odds: Feasibility | None = None,
    buttons: Buttons = (),
    is_first: bool = False,
) -> None:
    """Show this week and the way to race day in a few lines; last a word of doubt, if any.

    With the first plan comes the keyboard below the chat.
    """
    voice = Voice(runner.language, runner.units)
    today = runner.day_of(context.now)
    parts = [lead]
    seen = await week_of(context.work, runner, today, today)
    if seen is not None:
        parts.append(write_week(voice, *seen, today))
    parts.append(write_season(voice, season, today, runner.brief))
    first = await context.work.runners.appointment(runner.id)
    if first is None or first.at <= context.now:
        first = runner.next_morning(context.now)
    run = await next_run(context.work, runner, first.day)  # on a day of rest nothing comes
    if run is not None:
        first = runner.morning_from(run.day)
    parts.append(write_mornings(voice, runner.window, first))
    doubt = "" if odds is None else write_feasibility(voice, odds)
    if odds is None or not doubt:
        keys = keys_of(voice) if is_first else ()
        context.send(Letter("\n\n".join(parts), buttons, keys=keys))
    else:
        context.say("\n\n".join([*parts, doubt]), buttons=race_buttons(voice, odds))


def growth_buttons(voice: Voice, runner: Runner, season: Season) -> Buttons:
    """Offer to tell the biggest week of the year, where the plan would grow further by it."""
    before = sum(1 for week in season.weeks if week.phase not in {Phase.TAPER, Phase.RECOVERY})
    if not may_have_run_more(runner.brief, easy_pace(runner.brief), before):
        return ()
    return worth_telling_buttons(voice, [Topic.BIGGEST_WEEK])
