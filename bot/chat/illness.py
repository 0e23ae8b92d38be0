"""Illness: where it is, what it means for running, and what is called off today."""

from datetime import timedelta

from telegram import CallbackQuery

from bot.chat.ailment import close_question, is_asked, names, note_setback
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.dialogue import AboutPain, ask, say_out_of_date
from bot.coaching.pain import hold_plan, note_past_illness, open_ailment, recover
from bot.coaching.plan import workout_on
from bot.domain.details import Detail
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.workout.workout import Outcome
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.answers.ill_days import read_ill_days
from bot.wording.alarms import write_on_hold
from bot.wording.knowledge.answer import write_ill_race
from bot.wording.pain import (
    ILLNESSES,
    ailment_buttons,
    ask_where_ill,
    write_breathless,
    write_illness,
)
from bot.wording.presses import Ill
from bot.wording.workout import name_briefly

ILL = frozenset({Symptom.ILLNESS, Symptom.ABOVE_NECK, Symptom.BELOW_NECK, Symptom.FEVER})
_RACE_IS_NEAR = timedelta(days=3)
_KINDS = {
    Symptom.ABOVE_NECK: SetbackKind.ILLNESS,
    Symptom.BELOW_NECK: SetbackKind.FEVER,
    Symptom.FEVER: SetbackKind.FEVER,
}


async def take_illness(context: CoachContext, symptom: Symptom, text: str) -> None:
    """Note an illness, and ask where it is felt where that is not told.

    Args:
        context: The conversation.
        symptom: What a message speaks of.
        text: The message: it may tell since when somebody is ill, or until when they were.
    """
    if not await _is_held_for_breath(context, text):
        await _ask_or_note(context, symptom, text)


async def on_illness(context: CoachContext, query: CallbackQuery, press: Ill) -> None:
    context.answer(query.id)
    if await is_asked(context):
        await _take_kind(context, ILLNESSES[press.where])
    else:
        say_out_of_date(context)


async def _ask_or_note(context: CoachContext, symptom: Symptom, text: str) -> None:
    kind, voice = _KINDS.get(symptom), context.voice
    is_still_told = symptom in {Symptom.ABOVE_NECK, Symptom.BELOW_NECK}
    days = read_ill_days(text, context.today, voice.language, is_still_told=is_still_told)
    setback = Setback(kind or SetbackKind.ILLNESS, days.first, days.last)
    if days.last is not None:
        close_question(context)
        await note_past_illness(context.work, context.runner, setback, context.now)
        context.say(write_illness(voice, None))
        return
    off = await _called_off(context)
    was_ailing = await open_ailment(context.work, context.runner) is not None
    if kind is not None or not was_ailing:
        await note_setback(context, setback)
    if kind is None:
        ask_where(context)
    else:
        close_question(context)
        is_stomach = names(context, text, Detail.STOMACH_BUG)
        words = write_illness(voice, kind, off, is_stomach=is_stomach)
        race = context.runner.brief.goal_race.day
        if race is not None and timedelta(0) <= race - context.today <= _RACE_IS_NEAR:
            words = f"{write_ill_race(context.voice)}\n{words}"
        context.say(words)


async def _called_off(context: CoachContext) -> str:
    """Name the hard workout that was asked for today."""
    planned = await workout_on(context.work, context.runner, context.today)
    if planned is None or not planned.workout.kind.is_hard:
        return ""
    is_open = planned.outcome is not Outcome.DONE
    return name_briefly(context.voice, planned.workout) if is_open else ""


async def _is_held_for_breath(context: CoachContext, text: str) -> bool:
    """Hold the plan of who is short of breath on stairs, where they tell of an illness."""
    if not names(context, text, Detail.BREATHLESS):
        return False
    await hold_plan(context.work, context.runner, context.now)
    close_question(context)
    context.say(f"{write_breathless(context.voice)}\n{write_on_hold(context.voice)}")
    return True


async def _take_kind(context: CoachContext, kind: SetbackKind | None) -> None:
    if kind is None:
        await recover(context.work, context.runner, context.now)
    else:
        await note_setback(context, Setback(kind, context.today))
    close_question(context)
    context.say(write_illness(context.voice, kind))


def ask_where(context: CoachContext) -> None:
    ask(context, AboutPain(asked_at=context.now, is_illness=True))
    buttons = ailment_buttons(context.voice, SetbackKind.ILLNESS)
    context.say(ask_where_ill(context.voice), buttons=buttons)


HANDLERS: list[Handler] = [pressed(Ill, on_illness)]
