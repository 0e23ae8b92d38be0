"""What comes after a season, and the answers to what is asked in the evening."""

from telegram import CallbackQuery

from bot.chat.account import pause
from bot.chat.buttons import pressed
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.coaching.next_season import OFF_SEASON, begin_season, look_at_season
from bot.coaching.pause import pause_pushes
from bot.coaching.plan import season_of
from bot.domain.calendar import DAY
from bot.mail.push import PushKind
from bot.wording.evening import write_check_in_answer
from bot.wording.next_season import (
    ask_whether_to_keep_running,
    ask_which_race,
    write_after_recovery,
    write_keeps_running,
    write_next_block,
    write_nothing_for_now,
    write_race_stays,
)
from bot.wording.presses import Answered, CheckIn, KeepMornings, KeepRunning, Next, NextSeason


async def on_next(context: CoachContext, query: CallbackQuery, press: NextSeason) -> None:
    """Begin what the runner chose; a race is asked for."""
    runner, today = context.runner, context.today
    await context.work.pushes.mark_seen(runner.id, PushKind.MORNING, today)
    if press.what is Next.RACE:
        context.answer(query.id)
        context.say(ask_which_race(context.voice, today))
    elif press.what is Next.NOTHING:
        context.answer(query.id)
        await pause_pushes(context.work, runner, context.now)
        context.say(write_nothing_for_now(context.voice))
    elif season_of(runner).weeks[-1].ends <= today:
        context.answer(query.id)
        await _go_on(context)
    else:
        context.answer(query.id, context.voice.say("The next block has begun already."))


async def _go_on(context: CoachContext) -> None:
    """Begin the next block; on the last day of a season, whose trial is still to be run, tomorrow.

    Tomorrow's morning begins it then, as it does where nobody has said what comes next.
    """
    runner, today = context.runner, context.today
    is_over = season_of(runner).weeks[-1].ends < today
    if is_over:
        changed, season = await begin_season(context.work, runner, OFF_SEASON, today, context.now)
    else:
        tomorrow = today + DAY
        changed, season = await look_at_season(context.work, runner, OFF_SEASON, tomorrow)
    context.say(write_next_block(context.voice, changed.brief, season, is_tomorrow=not is_over))


async def keep_running(context: CoachContext) -> None:
    """Go on without a race: at once, after the easy days, or once the race is given up."""
    runner, today, voice = context.runner, context.today, context.voice
    race = runner.brief.goal_race
    last = season_of(runner).weeks[-1].ends
    if last <= today:
        await _go_on(context)
    elif race.day is None:
        context.say(write_keeps_running(voice))
    elif race.day <= today:
        context.say(write_after_recovery(voice, last))
    else:
        context.send(ask_whether_to_keep_running(voice, race))


async def on_keep_running(context: CoachContext, query: CallbackQuery, press: KeepRunning) -> None:
    """Give the race up that was asked about, or keep it; of another one say what holds now."""
    context.answer(query.id)
    runner, today, voice = context.runner, context.today, context.voice
    race = runner.brief.goal_race
    if press.is_wanted and race.day == press.race_day and today < press.race_day:
        changed, season = await begin_season(context.work, runner, OFF_SEASON, today, context.now)
        context.say(write_next_block(voice, changed.brief, season))
    elif race.day is not None:
        context.say(write_race_stays(voice, race))
    else:
        context.say(write_keeps_running(voice))


async def on_check_in(context: CoachContext, query: CallbackQuery, press: CheckIn) -> None:
    """Answer whoever was asked how they are after a week without a word."""
    context.answer(query.id)
    await context.work.pushes.mark_seen(context.runner.id, PushKind.CHECK_IN, context.today)
    if press.answer is Answered.PAUSE:
        await pause(context, "")
    else:
        context.say(write_check_in_answer(context.voice, press.answer))


async def on_keep(context: CoachContext, query: CallbackQuery, press: KeepMornings) -> None:
    """Let the mornings come on after three weeks of silence, or pause them."""
    context.answer(query.id)
    await context.work.pushes.mark_seen(context.runner.id, PushKind.PAUSE_OFFER, context.today)
    if press.is_wanted:
        context.say(context.voice.say("Then I keep writing in the mornings."))
    else:
        await pause(context, "")


HANDLERS: list[Handler] = [
    pressed(NextSeason, on_next),
    pressed(KeepRunning, on_keep_running),
    pressed(CheckIn, on_check_in),
    pressed(KeepMornings, on_keep),
]
