"""Looking something up: today, the week, the plan, paces, the log."""

from dataclasses import replace

from telegram import CallbackQuery, Update
from telegram.ext import CommandHandler

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.chat.keys import say_with_keys
from bot.coaching.plan import history_of, season_of, week_of, workout_on
from bot.coaching.race import race_card_of
from bot.coaching.scene import scene_of
from bot.coaching.weather import weather_of
from bot.domain.calendar import monday_of
from bot.domain.fitness.fitness import Fitness, estimate_fitness, predict_race
from bot.domain.log.history import History, marks_of
from bot.domain.log.progress import week_run
from bot.domain.log.run_facts import control_of
from bot.domain.quantities import Distance
from bot.domain.season.race_offers import short_race_days
from bot.domain.season.tune_up import mile_race_days
from bot.domain.workout.workout import Outcome, WorkoutKind
from bot.wording.commands import write_commands
from bot.wording.help import write_help
from bot.wording.log import write_log
from bot.wording.meeting.questions import write_easy_only
from bot.wording.morning import write_today
from bot.wording.morning_facts import write_fact
from bot.wording.paces import write_paces
from bot.wording.plan import write_season, write_week
from bot.wording.presses import AllCommands
from bot.wording.race import write_mile_race_hint, write_short_race_hint
from bot.wording.race_card import write_race_morning
from bot.wording.weather import write_day_weather

LOG_LENGTH = 10


async def on_today(update: Update, context: CoachContext) -> None:
    await say_today(context)


async def _say_rest_day(context: CoachContext) -> None:
    """Tell of a rest day, and of the weather where its workout had to yield to that."""
    words = context.voice.say("Today is a rest day: it is part of the plan.")
    weather = await weather_of(context.work, context.runner, context.today)
    if weather is not None and weather.moved_to is not None:
        words = write_day_weather(context.voice, weather)
    await say_with_keys(context, words)


async def say_today(context: CoachContext) -> None:
    """Tell what today asks for, and what came of it."""
    planned = await workout_on(context.work, context.runner, context.today)
    if planned is None:
        await _say_rest_day(context)
    elif planned.workout.kind is WorkoutKind.RACE and planned.outcome is Outcome.PLANNED:
        card = await race_card_of(context.work, context.runner, planned)
        context.send(write_race_morning(context.voice, planned, card))
    else:
        fact = control_of(await scene_of(context.work, context.runner, planned))
        control = "" if fact is None else write_fact(context.voice, fact)
        letter = write_today(context.voice, planned, control)
        weather = await weather_of(context.work, context.runner, context.today)
        if weather is not None and planned.outcome is Outcome.PLANNED:
            words = f"{letter.text}\n\n{write_day_weather(context.voice, weather)}"
            letter = replace(letter, text=words)
        if letter.buttons:
            context.send(letter)
        else:
            await say_with_keys(context, letter.text)


async def on_week(update: Update, context: CoachContext) -> None:
    await say_week(context)


async def say_week(context: CoachContext) -> None:
    """Tell what this week asks for, and what came of each day."""
    today = context.today
    seen = await week_of(context.work, context.runner, today, today)
    if seen is None:
        say_season_is_over(context)
        return
    week, workouts = seen
    results = await context.work.log.results_between(context.runner.id, week.starts, today)
    monday = monday_of(week.starts)
    metres = week_run(History(planned=tuple(workouts), results=tuple(results)), monday).run
    run = Distance(metres) if metres else None
    await say_with_keys(context, write_week(context.voice, week, workouts, today, run))


async def on_plan(update: Update, context: CoachContext) -> None:
    runner, today = context.runner, context.today
    season, voice = season_of(runner), context.voice
    easy_only = write_easy_only(voice, runner)
    parts = [easy_only] if easy_only else []
    parts.append(write_season(voice, season, today, runner.brief))
    days = mile_race_days(runner.brief, today)
    short = short_race_days(runner.brief, season, today)
    if days is not None:
        parts.append(write_mile_race_hint(voice, *days))
    if short is not None:
        parts.append(write_short_race_hint(voice, *short))
    context.say("\n\n".join(parts))


async def on_paces(update: Update, context: CoachContext) -> None:
    await say_paces(context)


async def say_paces(context: CoachContext) -> None:
    """Show rep targets, training paces and what they are worth at the goal race."""
    runner, fitness = context.runner, await fitness_of(context)
    if fitness is None:
        context.say(
            context.voice.say(
                "I do not know your mile yet, so I give no paces. The plan starts with a time"
                " trial; or tell me one: <code>mile TT 6:10</code>"
            )
        )
        return
    race = runner.brief.goal_race
    prediction = predict_race(fitness, race.goal.distance, runner.brief.weekly_distance)
    context.say(write_paces(context.voice, fitness, race, prediction))


async def fitness_of(context: CoachContext) -> Fitness | None:
    """Tell how fit the runner is by all their marks; ``None`` without any."""
    history = await history_of(context.work, context.runner, context.today)
    return estimate_fitness(marks_of(history))


async def on_log(update: Update, context: CoachContext) -> None:
    results = await context.work.log.recent_results(context.runner.id, LOG_LENGTH)
    await say_with_keys(context, write_log(context.voice, results))


async def on_help(update: Update, context: CoachContext) -> None:
    say_help(context)


def say_help(context: CoachContext) -> None:
    """Say what can be said, with an example of each kind."""
    context.send(write_help(context.voice))


async def on_all_commands(context: CoachContext, query: CallbackQuery, _: AllCommands) -> None:
    context.answer(query.id)
    context.say(write_commands(context.voice))


def say_season_is_over(context: CoachContext) -> None:
    context.say(context.voice.say("Your plan is over. /settings sets the next goal race."))


HANDLERS: list[Handler] = [
    CommandHandler("today", on_today, COMMANDS),
    CommandHandler("week", on_week, COMMANDS),
    CommandHandler("plan", on_plan, COMMANDS),
    CommandHandler("paces", on_paces, COMMANDS),
    CommandHandler("log", on_log, COMMANDS),
    CommandHandler("help", on_help, COMMANDS),
    pressed(AllCommands, on_all_commands),
]
