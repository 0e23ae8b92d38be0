"""A setting told in plain words: ``I moved to Madrid``, ``use miles``, ``my mile is now 6:02``."""

import re

from bot.domain.meeting import Topic
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.answers.zones import SeveralZones, read_zone

_TIME = r"(?P<answer>\d{1,2}(?::\d{2}){1,2})"
_HOUR = r"\d{1,2}(?:[:.]\d{2})?"
_CLOCK = rf"(?P<answer>{_HOUR} ?(?:am|pm|uhr|h)?(?: ?(?:-|to|bis|a) ?{_HOUR})?)"
_NOW = r"(?:now |jetzt |ahora |maintenant )?"
_END = r"(?: (?:now|instead|please|bitte|por favor|s'il te plait|from now on|ab jetzt))*"
_MILES = r"(?P<answer>miles|kilomet(?:re|er)s|km|meilen|kilometern?|millas|kilometros)"
_LANGUAGES = (
    r"(?P<answer>english|german|spanish|french|englisch|deutsch|spanisch|franzosisch|ingles|aleman"
    r"|espanol|frances|anglais|allemand|espagnol|francais)"
)
_PLACE = r"(?P<answer>[^\d?!.,]{3,40}?)"
_A_WHILE = (
    r" (?:now|at the moment|this week|until .+|for (?:a|the|some|\w+) \w+|jetzt|diese woche|bis .+"
    r"|ahora|esta semana|hasta .+|maintenant|cette semaine|jusqu.+)"
)
_DAYS = r"(?P<answer>(?:\d|one|two|three|four|five|six|seven) days)"
_SAID: tuple[tuple[Topic, tuple[str, ...]], ...] = (
    (
        Topic.UNITS,
        (
            rf"(?:can you |could you )?(?:use|switch to|change to|show|(?:i )?prefer|in) {_MILES}",
            rf"(?:nimm|zeig(?:e)?|lieber|in|ich mochte) {_MILES}",
            rf"(?:usa|cambia a|prefiero|en|utilise|passe en|je prefere les?) {_MILES}",
        ),
    ),
    (
        Topic.LANGUAGE,
        (
            rf"(?:can you |could you )?(?:speak|use|switch to|change to|in) {_LANGUAGES}",
            rf"(?:sprich|auf|wechsle zu|in) {_LANGUAGES}",
            rf"(?:habla|cambia a|parle|passe en|en) {_LANGUAGES}",
        ),
    ),
    (
        Topic.ZONE,
        (
            rf"(?:i|i've|i have|we|we've) (?:just )?moved to {_PLACE}",
            rf"i {_NOW}live in {_PLACE}(?: now)?",
            rf"(?:i'm|i am) in {_PLACE}{_A_WHILE}",
            rf"(?:ich )?(?:bin|wir sind) nach {_PLACE} (?:um)?gezogen",
            rf"ich wohne {_NOW}in {_PLACE}",
            rf"ich bin (?:jetzt|diese woche) in {_PLACE}",
            rf"(?:ich )?bin in {_PLACE}{_A_WHILE}",
            rf"me he mudado a {_PLACE}",
            rf"{_NOW}vivo {_NOW}en {_PLACE}",
            rf"estoy en {_PLACE}{_A_WHILE}",
            rf"j'ai demenage a {_PLACE}",
            rf"je (?:vis|suis) {_NOW}a {_PLACE}{_A_WHILE}",
        ),
    ),
    (
        Topic.PUSH_TIME,
        (
            r"(?:can you |could you |please )?(?:send|write|text|message|wake)"
            r"(?: it| me| the message| the workout| the morning message)*"
            rf" (?:at|around|between) {_CLOCK}",
            rf"(?:schick|schreib|sende|weck)e?(?: mir| mich| es| sie| die nachricht)* um {_CLOCK}",
            rf"(?:manda|envia|escribe)(?:me|lo)?(?: el mensaje)? a las? {_CLOCK}",
            rf"(?:envoie|ecris)(?:-moi|-le)?(?: le message)? a {_CLOCK}",
        ),
    ),
    (
        Topic.DAYS,
        (
            rf"i(?:'d like to| want to| can| can only| will) run {_DAYS} (?:a|per) week",
            r"ich (?:mochte|will|kann)(?: nur)? an (?P<answer>\d tagen) (?:die|pro|in der) woche"
            r" laufen",
            r"(?:quiero|puedo)(?: solo)? correr (?P<answer>\d dias) (?:a la|por) semana",
            r"je (?:veux|peux)(?: seulement)? courir (?P<answer>\d jours) par semaine",
        ),
    ),
    (
        Topic.MILE,
        (
            rf"my {_NOW}(?:new )?mile(?: time)? is {_NOW}{_TIME}",
            rf"meine (?:neue )?meile ist {_NOW}{_TIME}",
            rf"mi (?:nueva )?milla es {_NOW}(?:de )?{_TIME}",
            rf"mon (?:nouveau )?mile est {_NOW}(?:de )?{_TIME}",
        ),
    ),
    (
        Topic.TARGET,
        (
            rf"my (?:new )?(?:goal|target)(?: time)? is {_NOW}(?:sub[- ]?|under )?{_TIME}",
            rf"mein (?:neues )?ziel ist {_NOW}(?:unter )?{_TIME}",
            rf"mi (?:nuevo )?objetivo es {_NOW}(?:bajar de )?{_TIME}",
            rf"mon (?:nouvel )?objectif est {_NOW}(?:moins de )?{_TIME}",
        ),
    ),
)
_PATTERNS = [
    (topic, re.compile(pattern + _END)) for topic, patterns in _SAID for pattern in patterns
]
_CONDITION = re.compile(
    r"\b(?:i'm|i am|i have|i've got|ich bin|ich habe|estoy|tengo|je suis|j'ai)\b.*\b(?:pregnant"
    r"|schwanger|embarazada|enceinte|heart (?:condition|disease|problems?)|herzkrank|herzfehler"
    r"|herzprobleme?|problemas? de corazon|cardiac?que|cardiaque|high blood pressure|bluthochdruck"
    r"|hipertension|hypertension|asthma|asma|asthme|diabet\w+|epilep\w+|arrhythmia|afib)\b"
)
# A new weekly distance divides the season anew, so it is asked for, not taken in passing.
_WEEKLY = re.compile(
    r"(?:i (?:now |usually |normally )?run|ich laufe|(?:normalmente )?corro|je cours)"
    r"(?: about| jetzt| normalerweise| etwa| ahora| unos| maintenant| environ)?"
    r" \d+ ?(?:k|km|mi|miles?|meilen|millas|milles)"
    r" (?:(?:a|per|each|every) week|(?:pro|in der|die) woche|(?:a la|por) semana|par semaine)"
    r"(?: normally| usually| normalmente| d'habitude)?"
)


def read_told_setting(text: str) -> tuple[Topic, str | None] | None:
    """Find which setting is told, and its new answer; without one its question is to be asked."""
    folded = fold(text).strip(" .!?")
    if _CONDITION.search(folded):
        return Topic.HEALTH, None
    if _WEEKLY.fullmatch(folded):
        return Topic.WEEKLY, None
    for topic, pattern in _PATTERNS:
        found = pattern.fullmatch(folded)
        if found is not None and (topic is not Topic.ZONE or _is_place(found["answer"])):
            return topic, found["answer"]
    return None


def _is_place(text: str) -> bool:
    """Whether there is a city of that name: ``I'm in pain now`` is no journey."""
    try:
        zone = read_zone(text)
    except AnswerError:
        return False
    return isinstance(zone, SeveralZones) or not zone.is_guess
