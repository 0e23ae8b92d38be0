"""A word that stands alone and does what the command of that name does."""

from collections.abc import Callable, Coroutine, Mapping
from functools import lru_cache
from typing import Any

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from bot.chat import account, asking, calendars, progress, reasons, recaps, trials, watches
from bot.chat.context import CoachContext
from bot.chat.conversations import Handler
from bot.chat.filters import NEW_WORDS
from bot.messages.reading.answers.words import fold

Command = Callable[[Update, CoachContext], Coroutine[Any, Any, None]]


class _Says(filters.MessageFilter):
    """Lets a message through that is one of these words and nothing else."""

    def __init__(self, words: str) -> None:
        super().__init__(f"says {words}")
        self._words = frozenset(fold(word) for word in words.split(", "))

    def filter(self, message: Message) -> bool:
        return _alone(message.text or "") in self._words


@lru_cache(maxsize=8)
def _alone(text: str) -> str:
    """Fold a message once for all the handlers that look at it."""
    return fold(text).strip(" .!?")


async def on_hello(update: Update, context: CoachContext) -> None:
    name = context.runner.name
    context.say(context.voice.say("Hello {name}. /today has what is next.", name=name))


_WORDS: Mapping[Command, str] = {
    on_hello: (
        "hi, hello, hey, hi coach, hello coach, hey coach, good morning, good morning coach, good"
        " evening, hallo, hi trainer, moin, guten morgen, servus, grüezi, hola, buenos días,"
        " buenas, bonjour, salut, bonsoir, coucou"
    ),
    asking.on_today: "today, today's workout, heute, hoy, aujourd'hui",
    asking.on_week: "week, this week, my week, woche, diese woche, semana, esta semana, semaine",
    asking.on_plan: "plan, my plan, the plan, mein plan, der plan, mi plan, el plan, mon plan",
    asking.on_paces: "paces, my paces, pace, tempo, tempi, ritmos, mis ritmos, allures",
    asking.on_log: "log, my log, diary, tagebuch, log zeigen, registro, mi registro, journal",
    asking.on_help: (
        "help, hilfe, ayuda, aide, what can you do, who are you, are you a bot, was kannst du,"
        " wer bist du, bist du ein bot, qué puedes hacer, quién eres, eres un bot, que sais-tu"
        " faire, qui es-tu, tu es un bot"
    ),
    progress.on_progress: (
        "progress, my progress, stats, my stats, show me my stats, statistics, am i on track,"
        " fortschritt, statistik, bin ich auf kurs, progreso, estadísticas, progrès, statistiques,"
        " progression"
    ),
    recaps.on_recap: "recap, last week, rückblick, letzte woche, resumen, bilan",
    reasons.on_history: "history, changes, what has changed, änderungen, cambios, changements",
    trials.on_trial: "trial, time trial, testlauf, prueba, contrarreloj",
    calendars.on_calendar: "calendar, kalender, calendario, calendrier",
    watches.on_watch: (
        "watch, my watch, send it to my watch, send to watch, garmin, uhr, meine uhr, auf die uhr,"
        " reloj, mi reloj, al reloj, montre, ma montre, sur ma montre"
    ),
    account.on_pause: (
        "stop, stop it, pause, unsubscribe, stop messages, no more messages, stopp, keine"
        " nachrichten, para, basta, pausa, arrête, arrêter, stoppe"
    ),
    account.on_export: "export, my data, meine daten, mis datos, mes données",
}
HANDLERS: list[Handler] = [
    MessageHandler(NEW_WORDS & _Says(words), handler) for handler, words in _WORDS.items()
]
