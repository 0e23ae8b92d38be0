"""All handlers in one application that routes and does not remember."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from telegram import Update, User
from telegram.ext import Application, ApplicationBuilder, ContextTypes, ExtBot

from bot.chat import (
    account,
    admin,
    alarms,
    connect,
    crisis,
    effort,
    heat,
    keys,
    listen,
    morning,
    move,
    next_season,
    past_runs,
    plan,
    plan_calendar,
    privacy,
    progress,
    race,
    reaction,
    realign,
    recap,
    rough_day,
    skip,
    stopwatch,
    trial,
    undo,
    unknown,
    watch,
    why,
)
from bot.chat.activity import find_recording, take_arrival
from bot.chat.context import CoachContext
from bot.chat.door import Door
from bot.chat.errors import on_error
from bot.chat.exchange import CURRENT, Exchange, close_exchange, open_exchange, voice_for
from bot.chat.meeting import handlers as meeting
from bot.chat.operator import Operator
from bot.chat.ports import WordPush, Work
from bot.chat.told_run import Told
from bot.clock import Clock
from bot.coaching.connection import Cipher
from bot.coaching.invitations import GuestWork
from bot.coaching.plan import ensure_week
from bot.domain.recording.activity import Activity
from bot.domain.recording.past_runs import PastRuns
from bot.domain.runner import Runner, RunnerId, Status
from bot.mail.letters import Letter
from bot.understanding.files.errors import FileError
from bot.wording.crisis import write_crisis
from bot.wording.notices import write_apology, write_maintenance, write_private, write_slow_down
from bot.wording.profile import write_in_group
from bot.wording.voice import Voice

CoachApplication = Application[Any, CoachContext, Any, Any, Any, Any]


class Chat:
    """Turns one update into one unit of work.

    Args:
        bot: Tells the handlers its own name; it is never asked to send.
        clock: The coach's time.
        word: Words a push that may not have arrived, to be said again.
        door: Who may use the coach.
        operator: What those who run the coach have set.
        cipher: Encrypts the keys of services; without one none can be connected.
        public_url: Where runners reach the coach over HTTPS; without one nothing is served.
    """

    def __init__(  # noqa: PLR0913  (all of it comes from outside)
        self,
        bot: ExtBot[None],
        clock: Clock,
        word: WordPush,
        door: Door | None = None,
        *,
        operator: Operator | None = None,
        cipher: Cipher | None = None,
        public_url: str | None = None,
    ) -> None:
        self._application = build_application(bot)
        self._clock = clock
        self._word = word
        self._door = door or Door()
        self._operator = operator or Operator()
        self._cipher = cipher
        self._public_url = public_url

    async def start(self) -> None:
        """Learn the bot's own name from Telegram.

        Raises:
            TelegramError: Telegram does not answer, or does not know the token.
        """
        await self._application.initialize()

    def file_in(self, update: Mapping[str, Any]) -> str | None:
        """Name the watch file that has to be fetched before an update can be handled."""
        return find_recording(update)

    async def admits(self, person: int, work: Work) -> bool:
        """Tell whether somebody may use the coach."""
        return await self._door.admits(work, person)

    def slow_down(self, body: Mapping[str, Any]) -> Letter | None:
        """Say that messages come faster than they are read."""
        user = Update.de_json(dict(body), None).effective_user
        return None if user is None else Letter(write_slow_down(_voice_of(user)))

    def waits(self, body: Mapping[str, Any], has_been_told: bool) -> Letter | None:
        """Say, once, that the coach is being worked on; despair is answered at any time."""
        update = Update.de_json(dict(body), None)
        user, chat = update.effective_user, update.effective_chat
        if user is None or chat is None or chat.type != chat.PRIVATE:
            return None
        voice = _voice_of(user)
        if crisis.is_despair(update):
            line = self._operator.crisis_line
            return Letter(write_crisis(voice, line, is_runner=False))
        is_asked = update.message is not None or update.callback_query is not None
        return Letter(write_maintenance(voice)) if is_asked and not has_been_told else None

    async def admitted(
        self, people: Collection[RunnerId], work: GuestWork
    ) -> Collection[RunnerId]:
        """Find those of many who may be told anything unasked."""
        return await self._door.admitted(work, people)

    async def handle(
        self,
        update: Mapping[str, Any],
        work: Work,
        recording: tuple[Activity, ...] | PastRuns | FileError | None = None,
    ) -> None:
        """Let the handlers answer an update within a unit of work.

        Args:
            update: As Telegram gave it.
            work: The unit of work.
            recording: What came of the file it brings.

        Raises:
            Exception: A handler failed: the unit of work has to be undone.
        """
        received = Update.de_json(dict(update), self._application.bot)
        user, chat = received.effective_user, received.effective_chat
        if user is None or chat is None:
            return
        if chat.type != chat.PRIVATE:
            await self._answer_in_group(received, work)
            return
        words = crisis.words_of(received.message)
        if not await self._door.opens_to(work, user.id, words, self._clock()):
            is_asked = received.message is not None
            if is_asked and await self._door.takes_a_word(work, user.id, self._clock()):
                work.letters.say(RunnerId(user.id), Letter(write_private(voice_for(None, None))))
            return
        exchange = await open_exchange(work, user, self._clock())
        exchange.recording = recording
        if received.message is not None:
            exchange.message_id = received.message.message_id
            exchange.words = received.message.text or received.message.caption or ""
        exchange.operator = self._operator
        exchange.admission = self._door
        exchange.cipher = self._cipher
        exchange.public_url = self._public_url
        token = CURRENT.set(exchange)
        try:
            if exchange.runner is not None:
                await _hear(exchange, exchange.runner)
            if not crisis.is_despair(received):
                await _say_held_pushes(exchange, self._word)
            await self._application.process_update(received)
            if exchange.error is not None:
                raise exchange.error
            await close_exchange(exchange)
            if exchange.runner is not None and self._cipher is not None:
                await work.connections.note_change(exchange.runner.id, exchange.now)
        finally:
            CURRENT.reset(token)

    def conceal(self, update: Mapping[str, Any]) -> Mapping[str, Any]:
        """Take out of an update, as it came, what nobody may read where it waits."""
        return connect.conceal(update, self._cipher)

    async def _answer_in_group(self, received: Update, work: Work) -> None:
        """Say where to go to whoever may use the coach and calls it by its name in a group."""
        message, chat, user = received.message, received.effective_chat, received.effective_user
        name = self._application.bot.username
        words = (message.text or "").casefold() if message is not None else ""
        if chat is None or user is None or f"@{name}".casefold() not in words:
            return
        if await self._door.admits(work, user.id):
            letter = Letter(write_in_group(_voice_of(user), name))
            work.letters.say(RunnerId(chat.id), letter)

    async def receive(
        self, runner: Runner, work: Work, activity: Activity, message_id: int
    ) -> None:
        """Take a run that a connected service brought, as if its file had been sent.

        Args:
            runner: Whose it is.
            work: The unit of work.
            activity: The run.
            message_id: The number by which the log knows it.
        """
        user = User(runner.id, runner.name, is_bot=False)
        exchange = await open_exchange(work, user, self._clock())
        token = CURRENT.set(exchange)
        try:
            await _hear(exchange, runner)
            context = CoachContext(self._application, user_id=runner.id)
            await take_arrival(context, Told("", message_id, exchange.now), activity)
            await close_exchange(exchange)
        finally:
            CURRENT.reset(token)


def _voice_of(user: User) -> Voice:
    return voice_for(None, user.language_code)


async def _hear(exchange: Exchange, runner: Runner) -> None:
    """Note that a runner was heard of today, and make the week that is looked up from here on."""
    today = runner.day_of(exchange.now)
    if runner.heard_on != today:
        await exchange.work.runners.note_heard(runner.id, today)
        exchange.runner = replace(runner, heard_on=today)
    await ensure_week(exchange.work, runner, today)


async def _say_held_pushes(exchange: Exchange, word: WordPush) -> None:
    """Put a push that may not have arrived before the answer, to a runner who can be reached."""
    runner, work = exchange.runner, exchange.work
    if runner is None or runner.status is Status.GONE or not exchange.has_held_push:
        return
    for push in await work.pushes.take_held(runner.id):
        letter = await word(work, push, exchange.now)
        if letter is not None:
            work.letters.say(runner.id, letter)


def build_application(bot: ExtBot[None]) -> CoachApplication:
    """Build the application: without updater, job queue or persistence, which would remember."""
    application: CoachApplication = (
        ApplicationBuilder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=CoachContext))
        .build()
    )
    # The meeting stays first: its open question takes any text, though no file of runs.
    # Leftovers stay last.
    for module in (
        past_runs,
        stopwatch,
        meeting,
        plan,
        why,
        plan_calendar,
        watch,
        connect,
        effort,
        progress,
        recap,
        move,
        trial,
        race,
        keys,
        heat,
        rough_day,
        undo,
        account,
        privacy,
        admin,
        morning,
        reaction,
        realign,
        next_season,
        skip,
        listen,
        unknown,
    ):
        application.add_handlers(module.HANDLERS)
    # Before every other reader, and after what was logged, in any state.
    application.add_handlers(connect.FIRST, group=-3)
    application.add_handlers(crisis.FIRST, group=-2)
    application.add_handlers(alarms.FIRST, group=-1)
    application.add_handlers(crisis.LAST, group=1)
    application.add_handlers(alarms.LAST, group=2)
    application.add_error_handler(on_error)
    return application


def apologise(body: Mapping[str, Any]) -> Letter:
    """Word the one apology for an update whose handler failed, in the sender's language."""
    update = Update.de_json(dict(body), None)
    user = update.effective_user
    return Letter(write_apology(voice_for(None, None if user is None else user.language_code)))
