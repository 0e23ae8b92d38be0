"""Words that stand alone and mean a command, in every language the coach reads."""

from bot.understanding.meaning.answers.words import fold

_WORDS = {
    "hello": (
        "hi, hello, hey, hi coach, hello coach, hey coach, good morning, good morning coach, good"
        " evening, hallo, hi trainer, moin, guten morgen, servus, grüezi, hola, buenos días,"
        " buenas, bonjour, salut, bonsoir, coucou"
    ),
    "today": "today, today's workout, heute, hoy, aujourd'hui",
    "week": "week, this week, my week, woche, diese woche, semana, esta semana, semaine",
    "plan": "plan, my plan, the plan, mein plan, der plan, mi plan, el plan, mon plan",
    "paces": "paces, my paces, pace, tempo, tempi, ritmos, mis ritmos, allures",
    "log": "log, my log, diary, tagebuch, log zeigen, registro, mi registro, journal",
    "help": (
        "help, hilfe, ayuda, aide, what can you do, who are you, are you a bot, was kannst du,"
        " wer bist du, bist du ein bot, qué puedes hacer, quién eres, eres un bot, que sais-tu"
        " faire, qui es-tu, tu es un bot"
    ),
    "progress": (
        "progress, my progress, stats, my stats, show me my stats, statistics, am i on track,"
        " fortschritt, statistik, bin ich auf kurs, progreso, estadísticas, progrès, statistiques,"
        " progression"
    ),
    "recap": "recap, last week, rückblick, letzte woche, resumen, bilan",
    "history": "history, changes, what has changed, änderungen, cambios, changements",
    "trial": "time trial, mile time trial, testlauf, contrarreloj",
    "calendar": "calendar, kalender, calendario, calendrier",
    "watch": (
        "watch, my watch, send it to my watch, send to watch, garmin, uhr, meine uhr, auf die uhr,"
        " reloj, mi reloj, al reloj, montre, ma montre, sur ma montre"
    ),
    "ease": (
        "easy version, make it easy, make today easy, the easy version, leichte version, mach es"
        " leicht, versión suave, versión fácil, hazlo fácil, version facile, rends-la facile"
    ),
    "pause": (
        "stop, stop it, pause, unsubscribe, stop messages, no more messages, stopp, keine"
        " nachrichten, para, basta, pausa, arrête, arrêter, stoppe"
    ),
    "export": "export, my data, meine daten, mis datos, mes données",
}
_COMMANDS = {fold(word): name for name, words in _WORDS.items() for word in words.split(", ")}


def command_of(text: str) -> str | None:
    """Find the command that a word alone means, ``hello`` among them."""
    return _COMMANDS.get(fold(text).strip(" .!?"))
