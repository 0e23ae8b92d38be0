"""The morning push: its buttons Done, Skip and Why."""

from dataclasses import replace
from datetime import date

from telegram import CallbackQuery

from bot.chat.assessment import write_received
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.why import write_reasons
from bot.coaching.move import move_missed
from bot.coaching.plan import workout_on
from bot.coaching.report import Report, receive_report
from bot.domain.log.results import AS_PLANNED, Result, ResultKind
from bot.domain.workout.workout import Outcome, Workout, WorkoutKind
from bot.mail.push import PushKind
from bot.wording.buttons import Done, MoveMissed, Skip, Why
from bot.wording.missed import write_moved, write_no_room

# What they are run for is their time: without it they are not done.
_MEASURED = frozenset({WorkoutKind.TIME_TRIAL, WorkoutKind.RACE})


async def on_done(context: CoachContext, query: CallbackQuery, press: Done) -> None:
    """Log the day's workout as planned."""
    day = press.day
    planned = await workout_on(context.work, context.runner, day)
    if planned is None:
        context.answer(query.id, context.voice.say("Nothing is planned for that day any more."))
        return
    is_open = planned.outcome in {Outcome.PLANNED, Outcome.MISSED} and day <= context.today
    if is_open and planned.workout.kind in _MEASURED:
        await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, day)
        context.answer(query.id)
        context.say(context.voice.say("Well done. What was your time?"))
        return
    await _log(context, query, day, _as_planned(planned.workout))


async def on_skip(context: CoachContext, query: CallbackQuery, press: Skip) -> None:
    """Log the day as skipped."""
    day = press.day
    await _log(context, query, day, Result(kind=ResultKind.SKIP))


async def on_move_missed(context: CoachContext, query: CallbackQuery, press: MoveMissed) -> None:
    """Give a workout that was missed another day of its week, or say that there is none."""
    context.answer(query.id)
    work, runner, now = context.work, context.runner, context.now
    day = await move_missed(work, runner, press.day, now)
    moved = None if day is None else await workout_on(work, runner, day)
    if moved is None:
        context.say(write_no_room(context.voice))
    else:
        context.say(write_moved(context.voice, moved))


async def on_why(context: CoachContext, query: CallbackQuery, press: Why) -> None:
    """Tell the rules behind the day's workout."""
    day = press.day
    await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, day)
    planned = await workout_on(context.work, context.runner, day)
    if planned is None:
        context.answer(query.id, context.voice.say("Nothing is planned for that day any more."))
        return
    context.answer(query.id)
    context.say(write_reasons(context, planned.workout))


async def _log(context: CoachContext, query: CallbackQuery, day: date, result: Result) -> None:
    assert query.message
    runner, voice = context.runner, context.voice
    await context.work.pushes.mark_seen(runner.id, PushKind.MORNING, day)
    if day > context.today:
        context.answer(query.id, voice.say("That day is still to come."))
        return
    message_id = query.message.message_id
    results = await context.work.log.results_between(runner.id, day, day)
    if any(one.message_id != message_id for one in results):
        context.answer(
            query.id, voice.say("That day is in your log already; /undo takes it back.")
        )
        return
    # One card can have buttons of two days: an earlier one that it asks about, and its own.
    noted = await context.work.log.results_of(runner.id, message_id)
    others = [(one.day, one.result) for one in noted if one.day != day]
    report = Report(runner.id, message_id, context.now, ((day, result), *others))
    received = await receive_report(context.work, runner, report)
    received = replace(received, assessments=received.assessments[:1])
    if not received.is_news:
        context.answer(query.id, voice.say("That is in your log already."))
        return
    context.answer(query.id)
    context.send(write_received(voice, received, context.today))


def _as_planned(workout: Workout) -> Result:
    """Take a workout as run: what was asked, and no time that nobody measured."""
    flags = frozenset({AS_PLANNED})
    reps = workout.reps
    if workout.kind is WorkoutKind.MILE_WORKOUT and reps is not None:
        return Result(
            kind=ResultKind.INTERVALS,
            distance=workout.distance,
            reps=reps.count,
            rep_distance=reps.distance,
            flags=flags,
        )
    return Result(
        kind=ResultKind.RUN,
        distance=workout.distance,
        strides=workout.strides or None,
        hills=workout.hills or None,
        flags=flags,
    )


HANDLERS: list[Handler] = [
    pressed(Done, on_done),
    pressed(Skip, on_skip),
    pressed(MoveMissed, on_move_missed),
    pressed(Why, on_why),
]
