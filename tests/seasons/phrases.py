"""What runners say, in each language: ordinary words that the coach is known to read."""

from bot.domain.quantities import MILE, Distance, Duration, Units

LANGUAGES = ("en", "de", "es", "fr")
_WORDS = {
    "en": {
        "start": "yes",
        "easy": "{distance} easy in {time}",
        "yesterday": "yesterday: {told}",
        "trial": "mile time trial {time}",
        "race": "{race} race {time}",
        "skip": "skipped, no time",
        "fever": "I have a fever",
        "well": "the fever is gone",
        "pain": "knee hurts, 2/10",
        "painless": "knee is fine",
        "thanks": "thanks",
    },
    "de": {
        "start": "ja",
        "easy": "{distance} locker in {time}",
        "yesterday": "gestern: {told}",
        "trial": "Meilentest {time}",
        "race": "{race} Wettkampf {time}",
        "skip": "ausgefallen, keine Zeit",
        "fever": "ich habe Fieber",
        "well": "das Fieber ist weg",
        "pain": "Knie tut weh, 2/10",
        "painless": "dem Knie geht es gut",
        "thanks": "danke",
    },
    "es": {
        "start": "sí",
        "easy": "{distance} suave en {time}",
        "yesterday": "ayer: {told}",
        "trial": "test de la milla {time}",
        "race": "carrera de {race} {time}",
        "skip": "no pude entrenar, sin tiempo",
        "fever": "tengo fiebre",
        "well": "ya no tengo fiebre",
        "pain": "me duele la rodilla, 2/10",
        "painless": "la rodilla está bien",
        "thanks": "gracias",
    },
    "fr": {
        "start": "oui",
        "easy": "{distance} facile en {time}",
        "yesterday": "hier : {told}",
        "trial": "test du mile {time}",
        "race": "course de {race} {time}",
        "skip": "séance sautée, pas le temps",
        "fever": "j'ai de la fièvre",
        "well": "la fièvre est partie",
        "pain": "j'ai mal au genou, 2/10",
        "painless": "le genou va bien",
        "thanks": "merci",
    },
}


def say(language: str, what: str, /, **values: str) -> str:
    """Word something in a language."""
    return _WORDS[language][what].format(**values)


def write_distance(distance: Distance, units: Units, language: str) -> str:
    """Write a distance as runners do: one decimal, a comma where their language has one."""
    if units is Units.MI:
        return f"{distance.metres / MILE.metres:.1f} miles"
    number = f"{distance.metres / 1000:.1f}"
    return f"{number if language == 'en' else number.replace('.', ',')} km"


def write_time(duration: Duration) -> str:
    """Write a time in hours, minutes and whole seconds."""
    minutes, seconds = divmod(round(duration.seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
