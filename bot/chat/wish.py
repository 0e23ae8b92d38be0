"""Messages that log nothing: thanks, questions and wishes, done or honestly declined."""

from collections.abc import Awaitable, Callable, Mapping

from bot.chat.account import pause, resume
from bot.chat.assessment import write_received
from bot.chat.context import CoachContext
from bot.chat.heat import take_weather
from bot.chat.move import swap_workouts
from bot.chat.plan import fitness_of, say_paces
from bot.chat.question import answer_question
from bot.chat.race import take_race
from bot.chat.realign import answer_offer
from bot.chat.rough_day import offer_easy
from bot.chat.trial import show_trial
from bot.chat.undo import undo
from bot.coaching.report import correct_last
from bot.domain.fitness.fitness import fitness_of_mile, predict_race
from bot.domain.intents import Intent
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.told_races import read_race
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.readings import Reading
from bot.understanding.meaning.wishes import read_correction, read_mile_in
from bot.wording.paces import write_what_if
from bot.wording.wish import write_wish

LONGEST_YES = 20
_VAGUE = frozenset({Intent.UNKNOWN, Intent.THANKS})
# What may be a question, by how it is put.
_ASKED = frozenset(
    {Intent.QUESTION, Intent.UNKNOWN, Intent.ASK_PACE, Intent.FUTURE, Intent.GOAL_RACE}
)
Action = Callable[[CoachContext, str], Awaitable[None]]


async def answer_wish(context: CoachContext, reading: Reading, text: str) -> None:
    """Do what is asked for, or say what the coach can do instead."""
    intent = reading.intent or Intent.UNKNOWN
    answer = leading_yes_no(text) if len(text) < LONGEST_YES else None
    if intent in _VAGUE and answer is not None and await answer_offer(context, is_yes=answer):
        return
    if intent in _ASKED and await answer_question(context, text):
        return
    action = _ACTIONS.get(intent)
    if action is not None:
        await action(context, text)
    else:
        context.say(write_wish(context.voice, intent))


async def dream(context: CoachContext, text: str) -> None:
    """Tell what another mile would give; nothing is kept."""
    fitness, mile = await fitness_of(context), read_mile_in(text)
    if mile is None and await answer_question(context, text):
        return
    if fitness is None or mile is None:
        await say_paces(context)
        return
    brief, dreamt = context.runner.brief, fitness_of_mile(mile, fitness)
    race = brief.goal_race
    prediction = predict_race(dreamt, race.goal.distance, brief.weekly_distance)
    context.say(write_what_if(context.voice, dreamt, race, prediction))


async def correct(context: CoachContext, text: str) -> None:
    """Mend one number of the last result."""
    correction = read_correction(text)
    corrected = None
    if correction is not None:
        corrected = await correct_last(context.work, context.runner, correction, context.now)
    if corrected is None:
        context.say(write_wish(context.voice, Intent.CORRECT_LAST))
        return
    letter = write_received(context.voice, corrected, context.today, is_correction=True)
    context.send(letter)


async def _resume(context: CoachContext, _: str) -> None:
    await resume(context)


async def _paces(context: CoachContext, _: str) -> None:
    await say_paces(context)


async def _race(context: CoachContext, text: str) -> None:
    await take_race(context, text, is_named=False)


async def _goal(context: CoachContext, text: str) -> None:
    """Take a race with its day as a race; for any other goal say where it stands."""
    runner = context.runner
    try:
        read_race(text, runner.brief.goal_race, context.today, context.voice.language)
    except AnswerError:
        context.say(write_wish(context.voice, Intent.GOAL))
        return
    await take_race(context, text, is_named=False)


async def _trial(context: CoachContext, _: str) -> None:
    await show_trial(context)


async def _readiness(context: CoachContext, _: str) -> None:
    await offer_easy(context)


async def _undo(context: CoachContext, _: str) -> None:
    await undo(context)


_ACTIONS: Mapping[Intent, Action] = {
    Intent.ASK_PACE: _paces,
    Intent.CORRECT_LAST: correct,
    Intent.DELETE_LAST: _undo,
    Intent.GOAL: _goal,
    Intent.GOAL_RACE: _race,
    Intent.HEAT: take_weather,
    Intent.MOVE: swap_workouts,
    Intent.PAUSE: pause,
    Intent.PREDICT: dream,
    Intent.READINESS: _readiness,
    Intent.RESUME: _resume,
    Intent.SWAP: swap_workouts,
    Intent.TRIAL: _trial,
}
