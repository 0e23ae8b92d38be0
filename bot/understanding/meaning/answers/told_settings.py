"""A setting told in plain words: ``I moved to Madrid``, ``use miles``, ``my mile is now 6:02``."""

import re
from functools import cache

from bot.domain.meeting import Topic
from bot.understanding.meaning.answers.calendar_words import weekday_names
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import alternatives, fold
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
            rf"{_MILES} (?:please|instead|bitte|por favor|s'il te plait)",
            rf"(?:nimm|zeig(?:e)?|lieber|in|ich mochte) {_MILES}",
            rf"(?:usa|cambia a|prefiero|en|utilise|passe en|je prefere les?) {_MILES}",
        ),
    ),
    (
        Topic.LANGUAGE,
        (
            rf"(?:can you |could you )?(?:speak|use|switch to|change to|in) {_LANGUAGES}",
            _LANGUAGES,
            rf"(?:sprich|auf|wechsle zu|in) {_LANGUAGES}",
            rf"(?:habla|cambia a|parle|passe en|en) {_LANGUAGES}",
        ),
    ),
    (
        Topic.ZONE,
        (
            rf"(?:i|i've|i have|we|we've) (?:just )?moved to {_PLACE}",
            rf"i {_NOW}live in {_PLACE}(?: now)?",
            rf"(?:i'm |i am |we're |we are )?in {_PLACE}{_A_WHILE}",
            rf"(?:i'm |i am |we're |we are )?back in {_PLACE}",
            rf"(?:ich bin |bin |wir sind )?(?:wieder|zuruck) in {_PLACE}",
            rf"diese woche (?:bin ich )?in {_PLACE}",
            rf"(?:estoy |ya estoy )?de vuelta en {_PLACE}",
            rf"esta semana (?:estoy )?en {_PLACE}",
            rf"(?:je suis )?de retour a {_PLACE}",
            rf"cette semaine (?:je suis )?a {_PLACE}",
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
_ON = r"(?:on |the |am |an |immer |nur |only |los |el |le |les |al |au |a |to )*"
_FROM_NOW = (
    r"(?:from now on|starting now|ab jetzt|ab sofort|von nun an|kunftig|a partir de ahora"
    r"|desde ahora|desormais|dorenavant|a partir de maintenant)"
)
_DAY_LISTS: tuple[tuple[Topic, tuple[str, ...]], ...] = (
    (
        Topic.DAYS,
        (
            rf"{_FROM_NOW},? (?:i |i'll |i will |i want to |i can )?(?:only )?run {_ON}{{days}}",
            rf"i (?:'?ll |will |can |can only |want to |'d like to )?run {_ON}{{several}}",
            rf"i(?: want|'d like| would like) to run {_ON}{{several}}",
            rf"(?:my )?(?:running|training) days (?:are|:) ?{_NOW}{_ON}{{several}}",
            rf"{_FROM_NOW} (?:laufe|renne|trainiere) ich {_ON}{{days}}",
            rf"ich (?:laufe|mochte|will|kann) {_NOW}{_ON}{{several}}(?: laufen)?",
            rf"meine (?:lauf|trainings)tage sind {_NOW}{_ON}{{several}}",
            rf"{_FROM_NOW},? (?:corro|correre|entreno) {_ON}{{days}}",
            rf"(?:quiero|puedo) correr {_ON}{{several}}",
            rf"mis dias (?:de correr |de carrera |para correr )?son {_NOW}{_ON}{{several}}",
            rf"{_FROM_NOW},? je (?:cours|courrai|m'entraine) {_ON}{{days}}",
            rf"je (?:veux|peux) courir {_ON}{{several}}",
            rf"mes jours (?:de course )?sont {_NOW}{_ON}{{several}}",
        ),
    ),
    (
        Topic.LONG_DAY,
        (
            rf"my long runs? (?:moves?|is|are|goes|go|will be|should be|has moved|moved)"
            rf" {_NOW}{_ON}{{days}}",
            rf"long runs? {_ON}{{days}} {_FROM_NOW}",
            rf"{_FROM_NOW},? (?:my )?long runs? {_ON}{{days}}",
            rf"mein langer lauf (?:ist|kommt|wandert|wechselt|findet) {_NOW}(?:auf )?(?:den )?"
            rf"{_ON}{{days}}",
            rf"{_FROM_NOW},? (?:mein )?langer lauf {_ON}{{days}}",
            rf"mi (?:tirada|carrera|salida) larga (?:pasa|es|sera|va) {_NOW}{_ON}{{days}}",
            rf"ma sortie longue (?:passe|est|sera) {_NOW}{_ON}{{days}}",
        ),
    ),
    (
        Topic.HARD_DAYS,
        (
            rf"my (?:quality|hard|workout|speed|interval|club) days? (?:are|is)"
            rf" {_NOW}{_ON}{{days}}",
            rf"meine (?:harten |schnellen |qualitats)tage sind {_NOW}{_ON}{{days}}",
            rf"mis dias (?:duros|de calidad|de series) son {_NOW}{_ON}{{days}}",
            rf"mes jours (?:durs|de qualite|de fractionne) sont {_NOW}{_ON}{{days}}",
        ),
    ),
)
# A day that falls away for good: said so, or said of all its kind.
_DAYS_OFF = (
    rf"(?:i )?(?:can't|cannot|can not|won't) (?:run|train) {_ON}{{days}} (?:any ?more|any longer)",
    rf"(?:i )?(?:can't|cannot|can not|won't) (?:run|train) {_ON}{{plural}}",
    rf"(?:i )?can no longer (?:run|train) {_ON}{{days}}",
    rf"(?:ich )?kann {_ON}{{days}} nicht mehr(?: laufen| trainieren)?",
    rf"{_ON}{{days}} kann ich nicht mehr(?: laufen| trainieren)?",
    rf"ya no puedo (?:correr|entrenar) {_ON}{{days}}",
    rf"(?:je )?(?:ne )?peux plus (?:courir|m'entrainer) {_ON}{{days}}",
)


@cache
def _patterns() -> list[tuple[Topic, str, re.Pattern[str]]]:
    """All sentences, with what goes before their answer."""
    named = alternatives(weekday_names())
    day, joint = rf"(?:{named})", r"(?: ?(?:,|and|und|y|et|&|\+|/|-) ?| )"
    article = r"(?:on |the |am |los |el |le |les )?"
    lists = {
        "days": rf"(?P<answer>{day}(?:{joint}{article}{day})*)",
        "several": rf"(?P<answer>{day}(?:{joint}{article}{day})+)",
        "plural": r"(?P<answer>(?:mon|tues|wednes|thurs|fri|satur|sun)days)",
    }
    plain = [(topic, "", said) for topic, sentences in _SAID for said in sentences]
    listed = [(topic, "", said) for topic, sentences in _DAY_LISTS for said in sentences]
    without = [(Topic.DAYS, "not ", said) for said in _DAYS_OFF]
    found = [(topic, "", re.compile(said + _END)) for topic, _, said in plain]
    for topic, before, said in listed + without:
        name = next(name for name in lists if f"{{{name}}}" in said)
        whole = said.replace(f"{{{name}}}", lists[name])
        found.append((topic, before, re.compile(whole + _END)))
    return found


_HOME = re.compile(
    r"(?:(?:i'm|i am|we're|we are) (?:back )?home(?: again| now)?"
    r"|(?:ich )?(?:bin|sind) (?:wieder |jetzt )?(?:zu hause|zuhause|daheim)"
    r"|(?:ya )?(?:estoy|he vuelto) (?:ya )?(?:en|a) casa|(?:je suis|suis) (?:rentree?|de retour"
    r"(?: a la maison)?|a la maison))"
)
_LANGUAGE_WORDS = re.compile(
    r"(?:my |the |die |meine |el |mi |la )?(?:language|sprache|idioma|langue)"
)
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
    if _HOME.fullmatch(folded):
        return Topic.ZONE, None
    if _LANGUAGE_WORDS.fullmatch(folded):
        return Topic.LANGUAGE, None
    for topic, before, pattern in _patterns():
        found = pattern.fullmatch(folded)
        if found is not None and (topic is not Topic.ZONE or _is_place(found["answer"])):
            return topic, before + found["answer"]
    return None


def _is_place(text: str) -> bool:
    """Whether there is a city of that name: ``I'm in pain now`` is no journey."""
    try:
        zone = read_zone(text)
    except AnswerError:
        return False
    return isinstance(zone, SeveralZones) or not zone.is_guess
