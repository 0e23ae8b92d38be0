"""Why: the rules behind a workout, and every change of the plan with its own."""

from telegram import Update
from telegram.ext import CommandHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import COMMANDS
from bot.coaching.plan import season_of, workout_on
from bot.domain.calendar import monday_of
from bot.domain.rules import rule
from bot.domain.week.outlook import longest_run_to_come
from bot.domain.workout.workout import Workout
from bot.wording.morning import write_why
from bot.wording.plan import write_longest, write_place
from bot.wording.why import write_changes, write_history

HISTORY_LENGTH = 15


async def on_why(update: Update, context: CoachContext) -> None:
    await say_why(context)


async def say_why(context: CoachContext) -> None:
    """Tell where this week stands, the rules behind today's workout, and this week's changes."""
    runner, today = context.runner, context.today
    planned = await workout_on(context.work, runner, today)
    if planned is None:
        why = context.voice.say("Rest makes the running of the other days count: no run today.")
    else:
        why = write_reasons(context, planned.workout)
    monday = monday_of(today)
    changes = await context.work.log.changes(runner.id)
    lately = [(change.day, change.rule) for change in changes if change.day >= monday]
    season = season_of(runner)
    week = season.week_of(today)
    health = runner.brief.health
    place = ""
    if week is not None:
        days = monday_of(week.starts), week.ends
        workouts = await context.work.log.workouts_between(runner.id, *days)
        place = write_place(context.voice, season, week, workouts, health)
    longest = longest_run_to_come(runner.brief, season, today)
    if place and longest is not None:
        place = f"{place}\n{write_longest(context.voice, longest)}"
    parts = (place, why, write_changes(context.voice, lately))
    context.say("\n\n".join(part for part in parts if part))


def write_reasons(context: CoachContext, workout: Workout) -> str:
    sentences = tuple(rule(rule_id).sentence for rule_id in workout.why)
    return write_why(context.voice, workout, sentences)


async def on_history(update: Update, context: CoachContext) -> None:
    """Tell the latest changes of the plan."""
    changes = await context.work.log.changes(context.runner.id)
    latest = [(change.day, change.rule) for change in changes[-HISTORY_LENGTH:]]
    context.say(write_history(context.voice, latest))


HANDLERS: list[Handler] = [
    CommandHandler("why", on_why, COMMANDS),
    CommandHandler("history", on_history, COMMANDS),
]
