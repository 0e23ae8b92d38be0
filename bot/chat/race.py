"""Races: shown, told of, put on the way to the goal or made the goal, and taken out."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery, Message, Update
from telegram.ext import (
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    filters,
)

from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler, conversation
from bot.chat.filters import COMMANDS, NEW_WORDS
from bot.chat.meeting.settings import say_plan
from bot.coaching.plan import season_of
from bot.coaching.race import enter_race, leave_race, set_goal
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.race_offers import short_race_days
from bot.domain.season.season import finale_day
from bot.domain.season.tune_up import fits_on_the_way, mile_race_days
from bot.understanding.meaning.answers.told_races import read_race
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.wording.buttons import DropRace, RaceIs, RaceRole
from bot.wording.race import ask_what_it_is, write_entered, write_races

NAME = "race"
ASKED = "asked"
END = ConversationHandler.END
_LONGEST_YES = 20


class _YesOrNo(filters.MessageFilter):
    """Words that answer yes or no; whatever else is typed leaves the question open."""

    def filter(self, message: Message) -> bool:
        text = message.text or ""
        return len(text) < _LONGEST_YES and leading_yes_no(text) is not None


async def on_race(update: Update, context: CoachContext) -> object:
    """Show the races, or take the one that is told."""
    return await take_race(context, " ".join(context.args or ()))


async def take_race(context: CoachContext, text: str, *, is_named: bool = True) -> object:
    """Put a race into the plan, or ask whether it is the goal.

    Args:
        context: The conversation.
        text: The race with its day; nothing shows the races there are.
        is_named: What is not the distance or the day is the race's name.
    """
    runner, today, voice = context.runner, context.today, context.voice
    if not text.strip():
        days = mile_race_days(runner.brief, today)
        short = short_race_days(runner.brief, season_of(runner), today)
        context.send(write_races(voice, runner.brief, today, days, short))
        return END
    race = read_race(text, runner.brief.goal_race, today, voice.language)
    if not is_named and race.goal is not runner.brief.goal_race.goal:
        race = replace(race, name=None)
    season = season_of(runner)
    if fits_on_the_way(runner.brief, season, race):
        await _enter(context, race)
        return END
    assert race.day is not None
    is_before = race.day < finale_day(runner.brief, season.weeks[0].starts)
    is_other = race.goal is not runner.brief.goal_race.goal
    may_be_on_the_way = is_before and (is_other or runner.brief.goal_race.day is not None)
    context.talk(NAME).state = ASKED
    context.talk(NAME).notes.update(goal=race.goal, day=race.day.isoformat(), name=race.name)
    context.send(ask_what_it_is(voice, race, may_be_on_the_way=may_be_on_the_way))
    return ASKED


async def on_role(context: CoachContext, query: CallbackQuery, press: RaceIs) -> int:
    """Take what the race is from a button."""
    context.answer(query.id)
    match press.role:
        case RaceRole.GOAL:
            return await _make_goal(context)
        case RaceRole.ON_THE_WAY:
            await _enter(context, _asked(context))
            return END
        case RaceRole.NEITHER:
            return _leave_all(context)


async def _make_goal(context: CoachContext) -> int:
    race = _asked(context)
    runner, season = await set_goal(context.work, context.runner, race, context.now)
    await say_plan(context, runner, season, context.voice.say("That is the goal now."))
    return END


def _leave_all(context: CoachContext) -> int:
    context.say(context.voice.say("Then nothing changes. /race shows your races."))
    return END


async def on_words(update: Update, context: CoachContext) -> int:
    """Take yes or no in words."""
    message = update.effective_message
    assert message
    is_goal = leading_yes_no(message.text or "")
    return await _make_goal(context) if is_goal else _leave_all(context)


async def on_drop(context: CoachContext, query: CallbackQuery, press: DropRace) -> None:
    """Take a race out of the plan."""
    day = press.day
    if not await leave_race(context.work, context.runner, day, context.now):
        context.answer(query.id, context.voice.say("That race is not in the plan any more."))
        return
    context.answer(query.id)
    context.say(
        context.voice.say("Taken out: no race on {day}.", day=context.voice.short_day(day))
    )


async def _enter(context: CoachContext, race: GoalRace) -> None:
    await enter_race(context.work, context.runner, race, context.now)
    context.send(write_entered(context.voice, race))


def _asked(context: CoachContext) -> GoalRace:
    notes = context.talk(NAME).notes
    name = notes["name"]
    return GoalRace(
        Goal(str(notes["goal"])),
        date.fromisoformat(str(notes["day"])),
        name=None if name is None else str(name),
    )


RACES = conversation(
    NAME,
    entry_points=[CommandHandler("race", on_race, COMMANDS)],
    states={
        ASKED: [
            pressed(RaceIs, on_role),
            MessageHandler(NEW_WORDS & _YesOrNo(), on_words),
        ],
    },
    fallbacks=[CommandHandler("race", on_race, COMMANDS)],
)
HANDLERS: list[Handler] = [
    RACES,
    pressed(DropRace, on_drop),
]
