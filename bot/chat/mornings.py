"""The morning push: worded when it is sent, and its buttons Done, Skip and Why."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from telegram import CallbackQuery, Update
from telegram.ext import CallbackQueryHandler

from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.reasons import write_reasons
from bot.chat.received import write_received
from bot.coaching.ailing import open_ailment
from bot.coaching.planning import workout_on
from bot.coaching.ports import Push, PushKind, UnitOfWork
from bot.coaching.realigning import offers_realigning
from bot.coaching.recapping import LOOK_BACK, looks_back, recap_for_morning
from bot.coaching.reminding import is_late, is_stale
from bot.coaching.reporting import Report, receive_report
from bot.domain.results import AS_PLANNED, Result, ResultKind
from bot.domain.runners import Runner, Status
from bot.domain.seasons import mile_race_window
from bot.domain.tune_ups import is_day_to_offer
from bot.domain.workouts import Outcome, Workout, WorkoutKind
from bot.messages.writing.letters import Letter
from bot.messages.writing.mornings import write_ailing_morning, write_morning
from bot.messages.writing.races import write_mile_race_hint
from bot.messages.writing.realigning import offer_realigning, realigning_buttons
from bot.messages.writing.recaps import write_recap
from bot.messages.writing.voice import Voice

# What they are run for is their time: without it they are not done.
_MEASURED = frozenset({WorkoutKind.TIME_TRIAL, WorkoutKind.RACE})
# Back to the last run of whoever runs once a week: what the mornings of most are worded from.
WEEK = timedelta(days=7)


async def word_pushes(
    work: UnitOfWork, pushes: Sequence[Push], now: datetime
) -> list[Letter | None]:
    """Word pushes to different runners as things are now; what is read is read of all at once."""
    runners = await work.runners.get_all({push.runner for push in pushes})
    days = [push.day for push in pushes]
    far = {
        push.runner
        for push in pushes
        if push.runner in runners and looks_back(runners[push.runner], push.day)
    }
    for ids, reach in ((far, LOOK_BACK + WEEK), (runners.keys() - far, WEEK)):
        if ids:
            await work.log.recall(ids, min(days) - reach, max(days))
    return [await _word(work, runners.get(push.runner), push, now) for push in pushes]


async def word_push(work: UnitOfWork, push: Push, now: datetime) -> Letter | None:
    """Word a push as things are now; ``None`` when there is nothing to say any more."""
    return await _word(work, await work.runners.get(push.runner), push, now)


async def _word(
    work: UnitOfWork, runner: Runner | None, push: Push, now: datetime
) -> Letter | None:
    if runner is None or runner.status is not Status.ACTIVE or is_stale(push.due_at, now):
        return None
    planned = await workout_on(work, runner, push.day)
    if planned is not None and planned.outcome is not Outcome.PLANNED:
        planned = None
    voice = Voice(runner.language, runner.units)
    ailment = await open_ailment(work, runner)
    if ailment is not None:
        return write_ailing_morning(voice, planned, ailment)
    if planned is None:
        return None
    letter = write_morning(voice, planned, is_late=is_late(push.due_at, now))
    recap = await recap_for_morning(work, runner, push.day)
    if recap is not None:
        letter = replace(letter, text=f"{letter.text}\n\n{write_recap(voice, recap)}")
    if is_day_to_offer(runner.brief, runner.started, push.day):
        days = mile_race_window(runner.brief.goal_race.day or push.day)
        letter = replace(letter, text=f"{letter.text}\n\n{write_mile_race_hint(voice, *days)}")
    if not await offers_realigning(work, runner, push.day):
        return letter
    return Letter(
        f"{letter.text}\n\n{offer_realigning(voice)}",
        letter.buttons + realigning_buttons(voice, push.day),
    )


async def on_done(update: Update, context: CoachContext) -> None:
    """Log the day's workout as planned."""
    query, day = _pressed(update)
    planned = await workout_on(context.work, context.runner, day)
    if planned is None:
        context.answer(query.id, context.voice.say("Nothing is planned for that day any more."))
        return
    is_open = planned.outcome is Outcome.PLANNED and day <= context.today
    if is_open and planned.workout.kind in _MEASURED:
        await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, day)
        context.answer(query.id)
        context.say(context.voice.say("Well done. What was your time?"))
        return
    await _log(context, query, day, _as_planned(planned.workout))


async def on_skip(update: Update, context: CoachContext) -> None:
    """Log the day as skipped."""
    query, day = _pressed(update)
    await _log(context, query, day, Result(kind=ResultKind.SKIP))


async def on_why(update: Update, context: CoachContext) -> None:
    """Tell the rules behind the day's workout."""
    query, day = _pressed(update)
    await context.work.pushes.mark_seen(context.runner.id, PushKind.MORNING, day)
    planned = await workout_on(context.work, context.runner, day)
    if planned is None:
        context.answer(query.id, context.voice.say("Nothing is planned for that day any more."))
        return
    context.answer(query.id)
    context.say(write_reasons(context, planned.workout))


def _pressed(update: Update) -> tuple[CallbackQuery, date]:
    query = update.callback_query
    assert query and query.data
    return query, date.fromisoformat(query.data.rsplit(":", 1)[1])


async def _log(context: CoachContext, query: CallbackQuery, day: date, result: Result) -> None:
    assert query.message
    runner, voice = context.runner, context.voice
    await context.work.pushes.mark_seen(runner.id, PushKind.MORNING, day)
    if day > context.today:
        context.answer(query.id, voice.say("That day is still to come."))
        return
    results = await context.work.log.results_between(runner.id, day, day)
    if any(one.message_id != query.message.message_id for one in results):
        context.answer(
            query.id, voice.say("That day is in your log already; /undo takes it back.")
        )
        return
    report = Report(runner.id, query.message.message_id, context.now, ((day, result),))
    received = await receive_report(context.work, runner, report)
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
    CallbackQueryHandler(on_done, pattern=r"^v1:done:\d{4}-\d\d-\d\d$"),
    CallbackQueryHandler(on_skip, pattern=r"^v1:skip:\d{4}-\d\d-\d\d$"),
    CallbackQueryHandler(on_why, pattern=r"^v1:why:\d{4}-\d\d-\d\d$"),
]
