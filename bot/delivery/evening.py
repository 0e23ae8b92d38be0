"""What is said unasked in the evening, worded as things are when it is sent."""

from bot.coaching.evening import what_to_say
from bot.coaching.next_season import is_over
from bot.coaching.ports import UnitOfWork
from bot.coaching.recap import recap_of_week, week_to_come
from bot.domain.calendar import monday_of
from bot.domain.runner import Runner
from bot.mail.letters import Letter
from bot.mail.push import Push, PushKind
from bot.wording.evening import (
    ask_how_the_race_was,
    write_check_in,
    write_pause_offer,
    write_race_near,
)
from bot.wording.next_season import ask_what_next
from bot.wording.recap import write_recap
from bot.wording.voice import Voice


async def word_evening(
    work: UnitOfWork, runner: Runner, push: Push, voice: Voice
) -> Letter | None:
    """Word it; ``None`` where something was told meanwhile, and it is not to be said any more."""
    if await what_to_say(work, runner, push.day) is not push.kind:
        return None
    match push.kind:
        case PushKind.CHECK_IN:
            is_without_plan = is_over(runner, push.day)
            next_one = ask_what_next(voice, is_off_season=False)
            return next_one if is_without_plan else write_check_in(voice)
        case PushKind.PAUSE_OFFER:
            return write_pause_offer(voice)
        case PushKind.RACE_NEAR:
            return write_race_near(voice)
        case PushKind.RACE_EVENING:
            race = runner.brief.goal_race.day or push.day
            return ask_how_the_race_was(voice, race, push.day)
    return await _write_recap(work, runner, push, voice)


async def _write_recap(
    work: UnitOfWork, runner: Runner, push: Push, voice: Voice
) -> Letter | None:
    monday = monday_of(push.day)
    recap = await recap_of_week(work, runner, monday, push.day)
    if recap is None:
        return None
    coming = await week_to_come(work, runner, monday, push.day)
    return Letter(write_recap(voice, recap, coming))
