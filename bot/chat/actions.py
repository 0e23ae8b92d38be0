"""What the coach does for each command told in words, and for each wish."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from telegram import Update

from bot.chat import (
    account,
    connect,
    heat,
    move,
    plan,
    plan_calendar,
    progress,
    race,
    recap,
    rough_day,
    trial,
    watch,
    why,
)
from bot.chat.context import CoachContext
from bot.chat.feelings import answer_thanks, hear_tiredness
from bot.chat.knowledge import answer_known
from bot.chat.meeting import settings
from bot.chat.question import answer_pace
from bot.chat.wish import dream
from bot.coaching.pain import open_ailment
from bot.coaching.plan import next_run
from bot.domain.intents import Intent
from bot.domain.knowledge import Matter
from bot.domain.runner import Status
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.told_races import read_told_race
from bot.understanding.meaning.asked_knowledge import Known, concepts_of
from bot.understanding.words.folding import fold_word
from bot.wording.wish import write_greeting, write_wish

CommandOf = Callable[[Update, CoachContext], Coroutine[Any, Any, None]]
Action = Callable[[CoachContext, str], Awaitable[object]]


async def _hello(update: Update, context: CoachContext) -> None:
    coming = await next_run(context.work, context.runner, context.today)
    context.say(write_greeting(context.voice, context.runner.name, coming, context.today))


async def _resume(context: CoachContext, text: str) -> None:
    """Take the plan up again; whoever was never away asks how one begins again."""
    concepts, _ = concepts_of(fold_word(text), context.voice.language)
    is_away = context.runner.status is not Status.ACTIVE
    if (
        "how" in concepts
        and not is_away
        and await open_ailment(context.work, context.runner) is None
    ):
        back = Known(Matter.TIME_OFF, 1, is_named=True, is_asked=True, is_whole=True)
        await answer_known(context, back, text)
        return
    await account.resume(context)


async def _paces(context: CoachContext, text: str) -> None:
    await answer_pace(context, text)


async def _race(context: CoachContext, text: str) -> None:
    await race.take_race(context, text, is_named=False)


async def _goal(context: CoachContext, text: str) -> None:
    """Take a race with its day as a race; for any other goal say where it stands."""
    runner = context.runner
    try:
        read_told_race(text, runner.brief.goal_race, context.today, context.voice.language)
    except AnswerError:
        is_asked = text.rstrip().endswith("?")
        context.say(write_wish(context.voice, Intent.QUESTION if is_asked else Intent.GOAL))
        return
    await race.take_race(context, text, is_named=False)


async def _trial(context: CoachContext, _: str) -> None:
    await trial.show_trial(context)


async def _readiness(context: CoachContext, text: str) -> None:
    await rough_day.offer_easy(context, await hear_tiredness(context, text))


COMMANDS_TOLD: Mapping[str, CommandOf] = {
    "hello": _hello,
    "today": plan.on_today,
    "week": plan.on_week,
    "plan": plan.on_plan,
    "paces": plan.on_paces,
    "log": plan.on_log,
    "help": plan.on_help,
    "progress": progress.on_progress,
    "recap": recap.on_recap,
    "history": why.on_history,
    "trial": trial.on_trial,
    "calendar": plan_calendar.on_calendar,
    "watch": watch.on_watch,
    "connect": connect.on_connect,
    "disconnect": connect.on_disconnect,
    "ease": rough_day.on_easy_words,
    "pause": account.on_pause,
    "export": account.on_export,
    "settings": settings.on_settings,
}
ACTIONS: Mapping[Intent, Action] = {
    Intent.ASK_PACE: _paces,
    Intent.GOAL: _goal,
    Intent.GOAL_RACE: _race,
    Intent.HEAT: heat.take_weather,
    Intent.FEWER_MESSAGES: recap.write_less,
    Intent.MOVE: move.swap_workouts,
    Intent.NO_RECAP: recap.leave_out,
    Intent.PAUSE: account.pause,
    Intent.PREDICT: dream,
    Intent.READINESS: _readiness,
    Intent.RESUME: _resume,
    Intent.SWAP: move.swap_workouts,
    Intent.TRIAL: _trial,
    Intent.THANKS: answer_thanks,
}
