"""Which answer is to be changed, by any of its names: ``race day``, ``change my mile to 6:05``."""

import re

from bot.domain.meeting import Answers, Topic, can_be_told
from bot.understanding.meaning.answers.told_settings import read_told_setting
from bot.understanding.meaning.answers.words import alternatives, fold
from bot.understanding.words.typos import nearest

_NAMES = {
    Topic.GOAL: (
        "race, goal, goal race, wettkampf, ziel, rennen, carrera, objetivo, meta, course, objectif"
    ),
    Topic.RACE_DAY: (
        "race day, date, race date, wettkampftag, renntag, datum, wettkampfdatum, fecha, dia de "
        "la carrera, fecha de la carrera, jour de la course, date de la course, jour de course"
    ),
    Topic.TARGET: "target, target time, zielzeit, tiempo objetivo, marca objetivo, temps vise",
    Topic.MILE: (
        "mile, mile time, meile, meilenzeit, milla, tiempo de la milla, temps au mile, temps sur "
        "le mile"
    ),
    Topic.WEEKLY: (
        "weekly, weekly distance, distance, weekly km, weekly miles, wochenkilometer, "
        "wochenumfang, umfang, volumen semanal, kilometros semanales, volumen, volume "
        "hebdomadaire, kilometrage, volume"
    ),
    Topic.LONGEST: (
        "longest, longest run, langste strecke, langster lauf, rodaje mas largo, tirada mas "
        "larga, plus long footing, plus longue sortie"
    ),
    Topic.DAYS: (
        "days, running days, lauftage, tage, trainingstage, dias, dias de correr, dias de "
        "entrenamiento, jours, jours de course a pied, jours d'entrainement"
    ),
    Topic.OWN_PLAN: "plan, own plan, eigener plan, plan propio, plan personnel",
    Topic.HARD_DAYS: "hard days, own hard days, harte tage, dias duros, jours durs",
    Topic.LONG_DAY: (
        "long day, own long run, langer tag, eigene lange laufe, dia largo, jour long"
    ),
    Topic.ZONE: (
        "zone, time zone, timezone, city, zeitzone, stadt, ort, zona horaria, ciudad, fuseau "
        "horaire, fuseau, ville"
    ),
    Topic.PUSH_TIME: (
        "time, morning message, message time, push time, morgennachricht, nachricht, uhrzeit, "
        "mensaje de la manana, hora del mensaje, hora, message du matin, heure du message, heure"
    ),
    Topic.AGE: "age, age group, alter, edad",
    Topic.HEALTH: "health, gesundheit, salud, sante",
    Topic.UNITS: "units, km, miles, einheiten, unidades, unites, kilometres",
    Topic.LANGUAGE: "language, sprache, idioma, lengua, langue",
    Topic.MILE_DAY: (
        "mile date, date of my mile, date of the mile, mile day, meilendatum, fecha de la milla, "
        "date du mile"
    ),
    Topic.FIRST_RACE: ("first race, erster wettkampf, primera carrera, premiere course"),
    Topic.WEEKS_OFF: "weeks off, wochen weniger, semanas de menos, semaines de moins",
    Topic.USUAL_WEEKLY: (
        "usual week, usual weekly, usual km, ubliche woche, semana habitual, semaine habituelle"
    ),
    Topic.USUAL_LONGEST: (
        "usual longest, usual longest run, sonst langster lauf, tirada habitual, sortie habituelle"
    ),
    Topic.SPEED_DAY: "speed day, speed session, tempotag, dia de velocidad, jour vitesse",
    Topic.MEDIUM_LONG_DAY: (
        "medium long, medium-long, medium long day, mittellanger tag, dia medio, jour moyen"
    ),
    Topic.RACE_PACE: "race pace, wettkampftempo, ritmo de carrera, allure course",
}
_TOPICS = {name: topic for topic, names in _NAMES.items() for name in names.split(", ")}
_VERB = (
    r"(?:please |bitte |por favor )?(?:can (?:i|you|we) |could (?:you|we) |i(?:'d like| want) to |"
    r"ich mochte |ich will |quiero |quisiera |je (?:veux|voudrais) )?"
    r"(?:change|edit|update|andere?|wechsle|cambiar|cambia|modificar|modifica|changer|change|"
    r"modifier|modifie)"
)
_OWNER = (
    r"(?:my |the |mein(?:e|en)? |d(?:ie|en|as) |mi |mis |el |la |los |mon |ma |mes |le |les |l')"
)
_CHANGE = re.compile(
    rf"{_VERB} {_OWNER}?(?P<topic>{alternatives(_TOPICS)})"
    r"(?: ?(?:to|auf|in|zu|a|al|en|pour|:) (?P<answer>.+))?"
)


def read_topic(text: str, answers: Answers) -> Topic | None:
    """Read which answer is to be changed, by its name; ``None`` when it names none."""
    changed = read_change(text)
    if changed is not None and _is_there(changed[0], answers):
        return changed[0]
    names = {name: topic for name, topic in _TOPICS.items() if _is_there(topic, answers)}
    bare = re.sub(rf"^{_OWNER}", "", fold(text).strip(" .!?"))
    found = nearest(bare[:40], names)
    return None if found is None else names[found]


def read_change(text: str) -> tuple[Topic, str | None] | None:
    """Read ``change my mile to 6:05``: which answer, and the new one if it is told."""
    folded = fold(text).strip(" .!?")
    found = _CHANGE.fullmatch(folded) if len(folded) < 120 else None
    if found is None:
        return read_told_setting(text)
    return _TOPICS[found["topic"]], found["answer"]


_NAMED = re.compile(
    rf"{_OWNER}?(?P<topic>{alternatives(_TOPICS)})(?: is| ist| es| est|:| =)? +(?P<answer>\S.*)"
)


def read_named_answer(text: str, answers: Answers) -> tuple[Topic, str] | None:
    """Read an answer told with the name of its question: ``time 7:12``, ``plan yes``."""
    found = _NAMED.fullmatch(fold(text).strip(" .!"))
    if found is None or not _is_there(_TOPICS[found["topic"]], answers):
        return None
    return _TOPICS[found["topic"]], found["answer"]


def is_setting(text: str) -> bool:
    """Tell whether a text is the name of a setting and nothing else."""
    return re.sub(rf"^{_OWNER}", "", fold(text).strip(" .!?")) in _TOPICS


def _is_there(topic: Topic, answers: Answers) -> bool:
    return can_be_told(topic, answers)
