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
from bot.chat.exchange import CURRENT
from bot.chat.filters import COMMANDS, NEW_WORDS
from bot.chat.meeting import notebook as meeting_notebook
from bot.chat.meeting.after_answer import is_advised_against
from bot.chat.meeting.asking import ask_before_saving
from bot.chat.meeting.settings import odds_of, say_plan, settings_notebook
from bot.coaching.plan import season_of
from bot.coaching.race import enter_race, leave_race, set_goal
from bot.domain.meeting import with_goal
from bot.domain.season.feasibility import Feasibility
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.race_offers import short_race_days
from bot.domain.season.season import finale_day
from bot.domain.season.tune_up import fits_on_the_way, mile_race_days
from bot.domain.week.outlook import longest_run_to_come
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer
from bot.understanding.meaning.answers.race_days import LONGEST_DATE, possible_days, read_race_day
from bot.understanding.meaning.answers.several import is_odd_day
from bot.understanding.meaning.answers.told_races import (
    read_race,
    read_race_in_month,
    read_told_race,
)
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.races_to_come import replaces_goal, weighs
from bot.wording.presses import DropRace, RaceDayIs, RaceIs, RaceRole, WeekdayIs
from bot.wording.race import (
    ask_for_other_day,
    ask_what_it_is,
    ask_whether_day,
    ask_which_sunday,
    write_entered,
    write_races,
    write_stands,
)

NAME = "race"
ASKED = "asked"
WEEKDAY = "weekday"
END = ConversationHandler.END
_LONGEST_YES = 20


class _NamesDay(filters.MessageFilter):
    """Words that name a day to come."""

    def filter(self, message: Message) -> bool:
        exchange = CURRENT.get()
        text = fold(message.text or "")
        if len(text) > LONGEST_DATE:
            return False
        return bool(possible_days(text, exchange.now.date(), exchange.voice.language))


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
    is_asked, is_goal = (not is_named and test(text) for test in (weighs, replaces_goal))
    in_month = read_race_in_month(text, today, voice.language)
    if in_month is not None:
        goal, sundays = in_month
        _note(context, GoalRace(goal, sundays[0]), WEEKDAY, is_asked=is_asked, is_goal=is_goal)
        context.send(ask_which_sunday(voice, sundays))
        return WEEKDAY
    stands = runner.brief.goal_race
    read = read_race if is_named else read_told_race
    race = read(text, stands, today, voice.language)
    assert race.day is not None
    if (race.goal, race.day) == (stands.goal, stands.day):
        longest = longest_run_to_come(runner.brief, season_of(runner), today)
        context.say(write_stands(voice, stands, longest, await _odds(context, race)))
        return END
    if is_odd_day(race.day, text):
        _note(context, race, WEEKDAY, is_asked=is_asked, is_goal=is_goal)
        context.send(ask_whether_day(voice, race))
        return WEEKDAY
    return await _place(context, race, is_asked=is_asked, is_goal=is_goal)


async def _place(
    context: CoachContext, race: GoalRace, *, is_asked: bool = False, is_goal: bool = False
) -> str | int:
    """Put a race on the way to the goal where it can be nothing else, or ask what it is.

    Args:
        context: The conversation.
        race: The race, with its day.
        is_asked: Whether it can be done was asked: it is said, and nothing is entered by it.
        is_goal: It was told as the goal.
    """
    runner = context.runner
    season = season_of(runner)
    if not (is_asked or is_goal) and fits_on_the_way(runner.brief, season, race):
        await _enter(context, race)
        return END
    assert race.day is not None
    is_before = race.day < finale_day(runner.brief, season.weeks[0].starts)
    is_other = race.goal is not runner.brief.goal_race.goal
    may_be_on_the_way = is_before and (is_other or runner.brief.goal_race.day is not None)
    _note(context, race, ASKED)
    odds = await _odds(context, race) if is_asked else None
    context.send(ask_what_it_is(context.voice, race, odds, may_be_on_the_way=may_be_on_the_way))
    return ASKED


def _note(
    context: CoachContext,
    race: GoalRace,
    state: str,
    *,
    is_asked: bool = False,
    is_goal: bool = False,
) -> None:
    assert race.day is not None
    context.talk(NAME).state = state
    notes = {"goal": race.goal, "day": race.day.isoformat(), "name": race.name}
    context.talk(NAME).notes.update(notes | {"asked": is_asked, "is_goal": is_goal})


async def on_weekday(context: CoachContext, query: CallbackQuery, press: WeekdayIs) -> str | int:
    """Go on with the race of a weekday, or ask for its right day."""
    context.answer(query.id)
    context.strip_buttons(query)
    return await _take_weekday(context, is_right=press.is_right)


async def on_weekday_words(update: Update, context: CoachContext) -> str | int:
    """Take yes or no in words."""
    message = update.effective_message
    assert message
    return await _take_weekday(context, is_right=bool(leading_yes_no(message.text or "")))


async def _take_weekday(context: CoachContext, *, is_right: bool) -> str | int:
    race = _asked(context)
    if is_right:
        return await _place(context, race, **_as_told(context))
    context.say(ask_for_other_day(context.voice, race))
    return WEEKDAY


async def on_other_day(update: Update, context: CoachContext) -> str | int:
    """Take the right day of the race that was asked about."""
    message, race = update.effective_message, _asked(context)
    assert message
    text, language = message.text or "", context.voice.language
    day = read_race_day(text, context.today, race.goal, language)
    told = replace(race, day=day.options[0] if isinstance(day, AmbiguousAnswer) else day)
    return await _place(context, told, **_as_told(context))


async def on_race_day(context: CoachContext, query: CallbackQuery, press: RaceDayIs) -> str | int:
    """Take a Sunday of the month that was told."""
    context.answer(query.id)
    context.strip_buttons(query)
    told = replace(_asked(context), day=press.day)
    return await _place(context, told, **_as_told(context))


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
    """Make the race the goal; one to be advised against is asked about before."""
    race, runner = _asked(context), context.runner
    notebook = await settings_notebook(context)
    notebook = notebook.with_answers(with_goal(notebook.answers, race))
    if is_advised_against(context, notebook):
        meeting = context.talk(meeting_notebook.NAME)
        meeting.state = ask_before_saving(context, notebook, "")
        return END
    odds = odds_of(runner, notebook, context.today)
    changed, season = await set_goal(context.work, runner, race, context.now)
    await say_plan(context, changed, season, context.voice.say("That is the goal now."), odds=odds)
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
    odds = await _odds(context, race)
    await enter_race(context.work, context.runner, race, context.now)
    context.send(write_entered(context.voice, race, odds))


async def _odds(context: CoachContext, race: GoalRace) -> Feasibility:
    """Hold a race against what is run."""
    notebook = await settings_notebook(context)
    as_goal = notebook.with_answers(with_goal(notebook.answers, race))
    return odds_of(context.runner, as_goal, context.today)


def _as_told(context: CoachContext) -> dict[str, bool]:
    notes = context.talk(NAME).notes
    return {"is_asked": bool(notes.get("asked")), "is_goal": bool(notes.get("is_goal"))}


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
        WEEKDAY: [
            pressed(WeekdayIs, on_weekday),
            pressed(RaceDayIs, on_race_day),
            MessageHandler(NEW_WORDS & _YesOrNo(), on_weekday_words),
            MessageHandler(NEW_WORDS & _NamesDay(), on_other_day),
        ],
    },
    fallbacks=[CommandHandler("race", on_race, COMMANDS)],
)
HANDLERS: list[Handler] = [
    RACES,
    pressed(DropRace, on_drop),
]
