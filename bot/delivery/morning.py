"""Pushes that are about to be sent, worded together: many runners, one look at the database."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol

from bot.clock import Clock
from bot.coaching.invitations import GuestWork
from bot.coaching.missed import find_unanswered
from bot.coaching.morning import is_late
from bot.coaching.next_season import is_last_day
from bot.coaching.pain import ailment_to_mention
from bot.coaching.plan import next_run, workout_on
from bot.coaching.ports import UnitOfWork
from bot.coaching.race import race_card_of
from bot.coaching.realign import offers_realigning
from bot.coaching.scene import FACTS_BACK, race_of_yesterday, scene_of
from bot.coaching.weather import ASKED_HOUR
from bot.delivery.evening import word_evening
from bot.domain.calendar import WEEK
from bot.domain.health.forecast import DayWeather
from bot.domain.log.morning_facts import facts_of
from bot.domain.runner import Runner, RunnerId, Status
from bot.domain.said import Said
from bot.domain.season.goal import Goal
from bot.domain.season.race_offers import is_day_to_offer_short, short_race_days
from bot.domain.season.season import mile_race_window
from bot.domain.season.tune_up import is_day_to_offer
from bot.domain.workout.workout import Outcome, WorkoutKind
from bot.mail.errors import StoreUnavailableError
from bot.mail.letters import Letter
from bot.mail.push import Push, PushKind
from bot.wording.card import Place, write_card
from bot.wording.missed import ask_whether_run, whether_run_buttons, write_left_out
from bot.wording.morning import write_ailing_morning
from bot.wording.next_season import ask_what_next
from bot.wording.notices import write_news
from bot.wording.race import write_mile_race_hint, write_short_race_hint
from bot.wording.race_card import write_race_morning
from bot.wording.race_story import write_day_after, write_first_run
from bot.wording.realign import offer_realigning, realigning_buttons
from bot.wording.telling import Telling
from bot.wording.voice import Voice
from bot.wording.weather import ask_running_hour, hour_buttons, write_day_weather


class PushWork(UnitOfWork, GuestWork, Protocol):
    """What wording needs of a unit of work, and who may hear it."""


Admitted = Callable[[Collection[RunnerId], GuestWork], Awaitable[Collection[RunnerId]]]
"""Finds those of many who may use the coach."""


async def _everybody(people: Collection[RunnerId], _: GuestWork) -> Collection[RunnerId]:
    return people


@dataclass(slots=True)
class PushToWord:
    """A push to be worded, and where its letter is waited for."""

    push: Push
    letter: asyncio.Future[Letter | None] = field(default_factory=asyncio.Future)


class Wording:
    """Words what is asked for at the same moment in one unit of work.

    Whoever may not use the coach any more has nothing said to them.
    """

    def __init__(
        self,
        open_work: Callable[[], AbstractAsyncContextManager[PushWork]],
        clock: Clock,
        admitted: Admitted = _everybody,
    ) -> None:
        self._open_work = open_work
        self._clock = clock
        self._admitted = admitted
        self._asked: list[PushToWord] = []
        self._working: set[asyncio.Task[None]] = set()

    async def word(self, push: Push) -> Letter | None:
        """Word a push as things are now; ``None`` when there is nothing to say any more."""
        asked = PushToWord(push)
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
            may = await self._admitted({push.runner for push in pushes}, work)
            heard = [push for push in pushes if push.runner in may]
            letters = iter(await word_pushes(work, heard, self._clock()))
            return [next(letters) if push.runner in may else None for push in pushes]

    async def _word_alone(self, push: Push) -> Letter | None:
        return (await self._word([push]))[0]


async def _settle(asked: PushToWord, word: Callable[[Push], Awaitable[Letter | None]]) -> None:
    try:
        asked.letter.set_result(await word(asked.push))
    except Exception as error:
        asked.letter.set_exception(error)


async def word_pushes(
    work: UnitOfWork, pushes: Sequence[Push], now: datetime
) -> list[Letter | None]:
    """Word pushes to different runners as things are now; what is read is read of all at once."""
    runners = await work.runners.get_all({push.runner for push in pushes})
    if not runners:
        return [None for _ in pushes]
    days = [push.day for push in pushes if push.kind is not PushKind.NEWS]
    if days:
        await work.log.recall(runners.keys(), min(days) - FACTS_BACK, max(days) + WEEK)
    said = await work.sayings.of_all(runners.keys())
    weathers = await _weathers(work, runners.values(), days)
    letters: list[Letter | None] = []
    told: dict[RunnerId, Said] = {}
    for push in pushes:
        runner = runners.get(push.runner)
        if runner is None:
            letters.append(None)
            continue
        # Worded a second time, a morning says the same again.
        before = _unsaid(told.get(runner.id, said[runner.id]), push.day)
        telling = Telling(Voice(runner.language, runner.units), before, push.day)
        weather = weathers.get((runner.id, push.day))
        letters.append(await _word(work, runner, push, now, telling, weather))
        if telling.said != before:
            told[runner.id] = telling.said
    await work.sayings.keep_all(told)
    return letters


async def _weathers(
    work: UnitOfWork, runners: Collection[Runner], days: Sequence[date]
) -> Mapping[tuple[RunnerId, date], DayWeather]:
    """Find what days are told of their weather; whose place is not known is told nothing."""
    placed = [runner.id for runner in runners if runner.cell is not None]
    return await work.weather.of_days(placed, min(days), max(days)) if placed and days else {}


async def word_push(work: UnitOfWork, push: Push, now: datetime) -> Letter | None:
    """Word a push as things are now; ``None`` when there is nothing to say any more."""
    return (await word_pushes(work, [push], now))[0]


async def _word(  # noqa: PLR0913, PLR0917  (a push and its day)
    work: UnitOfWork,
    runner: Runner,
    push: Push,
    now: datetime,
    telling: Telling,
    weather: DayWeather | None,
) -> Letter | None:
    voice = telling.voice
    is_news = push.kind is PushKind.NEWS  # also for who paused
    if now >= push.expires_at or (runner.status is not Status.ACTIVE and not is_news):
        return None
    if is_news:
        return Letter(write_news(voice, push.words or ""))
    if push.kind is not PushKind.MORNING:
        return await word_evening(work, runner, push, voice)
    letter = await _word_morning(work, runner, push, now, telling, weather)
    if not is_last_day(runner, push.day):
        return letter
    is_off_season = runner.brief.goal_race.goal is Goal.OFF_SEASON
    question = ask_what_next(voice, is_off_season=is_off_season)
    if letter is None:
        return question
    return Letter(f"{letter.text}\n\n{question.text}", letter.buttons + question.buttons)


async def _word_morning(  # noqa: PLR0913, PLR0917  (a push and its day)
    work: UnitOfWork,
    runner: Runner,
    push: Push,
    now: datetime,
    telling: Telling,
    weather: DayWeather | None,
) -> Letter | None:
    planned = await workout_on(work, runner, push.day)
    if planned is not None and planned.outcome is not Outcome.PLANNED:
        planned = None
    voice = telling.voice
    mentioned = await ailment_to_mention(work, runner, push.day)
    if mentioned is not None:
        return write_ailing_morning(voice, push.day, planned, *mentioned)
    if planned is None:
        return await _word_rest_day(work, runner, push, voice, weather)
    if planned.workout.kind is WorkoutKind.RACE:  # it asks nothing, and says nothing else
        card = await race_card_of(work, runner, planned)
        return write_race_morning(voice, planned, card, is_late=is_late(push.due_at, now))
    scene = await scene_of(work, runner, planned)
    letter = write_card(
        telling,
        planned,
        Place.of(scene.season, push.day),
        facts_of(scene),
        is_late=is_late(push.due_at, now),
    )
    if weather is not None:
        letter = _with(letter, write_day_weather(voice, weather))
    if is_day_to_offer(runner.brief, runner.started, push.day):
        days = mile_race_window(runner.brief.goal_race.day or push.day)
        letter = _with(letter, write_mile_race_hint(voice, *days))
    elif is_day_to_offer_short(runner.brief, scene.season, push.day):
        short = short_race_days(runner.brief, scene.season, push.day) or (push.day, push.day)
        letter = _with(letter, write_short_race_hint(voice, *short))
    if await offers_realigning(work, runner, push.day):
        buttons = letter.buttons + realigning_buttons(voice, push.day)
        return Letter(f"{letter.text}\n\n{offer_realigning(voice)}", buttons)
    asked = await _with_unanswered(work, runner, push, letter, voice)
    is_asked = weather is not None and weather.asks_hour and not telling.said.count(ASKED_HOUR)
    if asked is not letter or not is_asked:
        return asked
    telling.keep(ASKED_HOUR, "")
    asking = _with(letter, ask_running_hour(voice))
    return replace(asking, buttons=letter.buttons + hour_buttons(voice))


def _with(letter: Letter, words: str) -> Letter:
    return replace(letter, text=f"{letter.text}\n\n{words}")


async def _word_rest_day(
    work: UnitOfWork, runner: Runner, push: Push, voice: Voice, weather: DayWeather | None
) -> Letter | None:
    """Word a day whose workout has just yielded, or the one after a goal race that was told of.

    Any other rest day is silent.
    """
    if weather is not None and weather.moved_to is not None:
        return Letter(write_day_weather(voice, weather))
    race = await race_of_yesterday(work, runner, push.day)
    if race is None:
        return None
    coming = await next_run(work, runner, push.day) if race.is_finished else None
    return write_day_after(voice, race, write_first_run(voice, coming, push.day))


def _unsaid(said: Said, day: date) -> Said:
    for prefix in ("morning", "fact.", "explained.", ASKED_HOUR):
        said = said.before(day, prefix)
    return said


async def _with_unanswered(
    work: UnitOfWork, runner: Runner, push: Push, letter: Letter, voice: Voice
) -> Letter:
    """Ask about a workout that nobody has said a word about, or say that it is left out."""
    unanswered = await find_unanswered(work, runner, push.day)
    if unanswered is None:
        return letter
    if unanswered.is_left_out:
        return _with(letter, write_left_out(voice, unanswered.planned))
    return Letter(
        f"{letter.text}\n\n{ask_whether_run(voice, unanswered.planned)}",
        letter.buttons + whether_run_buttons(voice, unanswered.planned),
    )
