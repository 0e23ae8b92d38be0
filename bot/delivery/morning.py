"""Pushes that are about to be sent, worded together: many runners, one look at the database."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.coaching.missed import find_unanswered
from bot.coaching.morning import is_late
from bot.coaching.next_season import is_last_day
from bot.coaching.pain import ailment_to_mention
from bot.coaching.plan import workout_on
from bot.coaching.ports import OpenWork, UnitOfWork
from bot.coaching.race import race_card_of
from bot.coaching.realign import offers_realigning
from bot.coaching.recap import LOOK_BACK
from bot.delivery.evening import word_evening
from bot.domain.runner import Runner, Status
from bot.domain.season.goal import Goal
from bot.domain.season.season import mile_race_window
from bot.domain.season.tune_up import is_day_to_offer
from bot.domain.workout.workout import Outcome, WorkoutKind
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Letter
from bot.mail.push import Push, PushKind
from bot.wording.missed import ask_whether_run, whether_run_buttons, write_left_out
from bot.wording.morning import write_ailing_morning, write_morning
from bot.wording.next_season import ask_what_next
from bot.wording.race import write_mile_race_hint
from bot.wording.race_card import write_race_morning
from bot.wording.realign import offer_realigning, realigning_buttons
from bot.wording.voice import Voice


@dataclass(slots=True)
class Asked:
    """A push to be worded, and where its letter is waited for."""

    push: Push
    letter: asyncio.Future[Letter | None] = field(default_factory=asyncio.Future)


class Wording:
    """Words what is asked for at the same moment in one unit of work."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock
        self._asked: list[Asked] = []
        self._working: set[asyncio.Task[None]] = set()

    async def word(self, push: Push) -> Letter | None:
        """Word a push as things are now; ``None`` when there is nothing to say any more."""
        asked = Asked(push)
        self._asked.append(asked)
        if len(self._asked) == 1:
            task = asyncio.create_task(self._work())
            self._working.add(task)
            task.add_done_callback(self._working.discard)
        return await asked.letter

    async def _work(self) -> None:
        """Word what has been asked for when this task gets its turn: all of one batch."""
        asked, self._asked = self._asked, []
        try:
            letters = await self._word([one.push for one in asked])
        except StoreUnavailableError as error:
            for one in asked:
                one.letter.set_exception(error)  # nothing was kept: all of them wait
        except Exception:
            # One of them cannot be worded; the others can, each by itself.
            for one in asked:
                await _settle(one, self._word_alone)
        else:
            for one, letter in zip(asked, letters, strict=True):
                one.letter.set_result(letter)

    async def _word(self, pushes: Sequence[Push]) -> Sequence[Letter | None]:
        async with self._open_work() as work:
            return await word_pushes(work, pushes, self._clock())

    async def _word_alone(self, push: Push) -> Letter | None:
        async with self._open_work() as work:
            return await word_push(work, push, self._clock())


async def _settle(asked: Asked, word: Callable[[Push], Awaitable[Letter | None]]) -> None:
    try:
        asked.letter.set_result(await word(asked.push))
    except Exception as error:
        asked.letter.set_exception(error)


# Back to the last run of whoever runs once a week: what the mornings of most are worded from.
WEEK = timedelta(days=7)


async def word_pushes(
    work: UnitOfWork, pushes: Sequence[Push], now: datetime
) -> list[Letter | None]:
    """Word pushes to different runners as things are now; what is read is read of all at once."""
    runners = await work.runners.get_all({push.runner for push in pushes})
    days = [push.day for push in pushes]
    far = {push.runner for push in pushes if push.kind is PushKind.RECAP}
    for ids, reach in ((far & runners.keys(), LOOK_BACK), (runners.keys() - far, WEEK)):
        if ids:
            await work.log.recall(ids, min(days) - reach, max(days))
    return [await _word(work, runners.get(push.runner), push, now) for push in pushes]


async def word_push(work: UnitOfWork, push: Push, now: datetime) -> Letter | None:
    """Word a push as things are now; ``None`` when there is nothing to say any more."""
    return await _word(work, await work.runners.get(push.runner), push, now)


async def _word(
    work: UnitOfWork, runner: Runner | None, push: Push, now: datetime
) -> Letter | None:
    if runner is None or runner.status is not Status.ACTIVE or now >= push.expires_at:
        return None
    voice = Voice(runner.language, runner.units)
    if push.kind is not PushKind.MORNING:
        return await word_evening(work, runner, push, voice)
    letter = await _word_morning(work, runner, push, now)
    if not is_last_day(runner, push.day):
        return letter
    is_off_season = runner.brief.goal_race.goal is Goal.OFF_SEASON
    question = ask_what_next(voice, is_off_season=is_off_season)
    if letter is None:
        return question
    return Letter(f"{letter.text}\n\n{question.text}", letter.buttons + question.buttons)


async def _word_morning(
    work: UnitOfWork, runner: Runner, push: Push, now: datetime
) -> Letter | None:
    planned = await workout_on(work, runner, push.day)
    if planned is not None and planned.outcome is not Outcome.PLANNED:
        planned = None
    voice = Voice(runner.language, runner.units)
    mentioned = await ailment_to_mention(work, runner, push.day)
    if mentioned is not None:
        return write_ailing_morning(voice, planned, *mentioned)
    if planned is None:
        return None
    if planned.workout.kind is WorkoutKind.RACE:  # it asks nothing, and says nothing else
        card = await race_card_of(work, runner, planned)
        return write_race_morning(voice, planned, card, is_late=is_late(push.due_at, now))
    letter = write_morning(voice, planned, is_late=is_late(push.due_at, now))
    if is_day_to_offer(runner.brief, runner.started, push.day):
        days = mile_race_window(runner.brief.goal_race.day or push.day)
        letter = replace(letter, text=f"{letter.text}\n\n{write_mile_race_hint(voice, *days)}")
    if await offers_realigning(work, runner, push.day):
        buttons = letter.buttons + realigning_buttons(voice, push.day)
        return Letter(f"{letter.text}\n\n{offer_realigning(voice)}", buttons)
    return await _with_unanswered(work, runner, push, letter, voice)


async def _with_unanswered(
    work: UnitOfWork, runner: Runner, push: Push, letter: Letter, voice: Voice
) -> Letter:
    """Ask about a workout that nobody has said a word about, or say that it is left out."""
    unanswered = await find_unanswered(work, runner, push.day)
    if unanswered is None:
        return letter
    if unanswered.is_left_out:
        return replace(
            letter, text=f"{letter.text}\n\n{write_left_out(voice, unanswered.planned)}"
        )
    return Letter(
        f"{letter.text}\n\n{ask_whether_run(voice, unanswered.planned)}",
        letter.buttons + whether_run_buttons(voice, unanswered.planned),
    )
