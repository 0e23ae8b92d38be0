"""How far a runner runs: in a week, and at the longest."""

import re
from dataclasses import dataclass

from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, Distance, Units
from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
    vocabulary,
    words_of,
)
from bot.understanding.meaning.answers.yes_no import NO

MOST_IN_A_WEEK = Distance.of(300, Units.KM)
LONGEST_RUN = Distance.of(100, Units.KM)
SHORTEST_LONGEST = Distance.of(1, Units.KM)


@dataclass(frozen=True, slots=True)
class WeeklyAnswer:
    """A distance, or none.

    Attributes:
        distance: ``None`` where nothing is run.
        units: The units it was typed in; ``None`` where it was typed without.
        is_new: The answer told of someone who has only just begun to run.
    """

    distance: Distance | None
    units: Units | None = None
    is_new: bool = False


_KM = "km kms k kilometer kilometers kilometre kilometres kilometern kilometros kilometro klicks"
_MI = "mi mile miles mls mpw meilen meile millas milla milles mille"
_UNIT_OF = dict.fromkeys(_KM.split(), Units.KM) | dict.fromkeys(_MI.split(), Units.MI)
_NUMBER = r"(?P<count>\d{1,5}(?:[.,]\d{1,2})?)"
_AMOUNT = re.compile(rf"{_NUMBER} ?(?P<unit>{alternatives(_UNIT_OF)})?")
_RANGE = re.compile(
    rf"(?:between |zwischen |entre )?{_NUMBER} ?(?:{alternatives(_UNIT_OF)})? ?"
    r"(?:-|to|bis|a|or|oder|o|ou|and|und|y|et) ?\d+.*"
)
_TIME = re.compile(
    r"(?:about |etwa |unos |unas |environ )?(?:\d+(?:[.,]\d+)?|an?|eine?|una?|une) ?"
    r"(?:h|hr|hrs|hours?|min|mins|minutes?|minuten|minutos|stunden?|std|horas?|heures?)\b.*|"
    r"\d{1,2}:\d\d(?::\d\d)?|\d{1,2}h\d\d"
)
_CHATTER = (
    r"about|around|roughly|approx|approximately|maybe|i|run|running|ran|usually|normally|my|was|"
    r"is|it|some|on average|average|avg|at the moment|now|currently|only|just|or so|more or less|"
    r"circa|ca|etwa|ungefahr|rund|ich|laufe|bin|gelaufen|nur|zurzeit|unos|unas|alrededor de|"
    r"sobre|corro|mas o menos|solo|environ|je cours|autour de|seulement|a peu pres"
)
_WEEKLY_CHATTER = re.compile(
    rf"\b(?:{_CHATTER}|(?:per|a|each|every|in a|pro|in der|die|jede|por|a la|cada|par|la|/) ?"
    r"(?:w|wk|week|woche|semana|semaine|sem)|weekly|week|pw|wochentlich|semanales|"
    r"hebdomadaires?|hebdo)\b|/ ?(?:w|wk|week|woche|semana|semaine|sem)\b|[~≈]"
)
_LONGEST_CHATTER = re.compile(
    rf"\b(?:{_CHATTER}|the|a|longest|long run|last (?:month|week|weekend|sunday|saturday)|"
    r"(?:in|of|over) (?:the )?last (?:30 days|month)|this month|yesterday|gestern|ayer|hier|der|"
    r"\d+ (?:days?|weeks?) ago|easy|langste|lauf|la mas larga|le plus long|"
    r"letzten (?:sonntag|samstag|monat))\b|[~≈]"
)
_NOTHING = NO | vocabulary(
    "0 zero nothing anything run don't dont not i haven't hasn't ran any yet runs running at "
    "all right currently now the moment a week per km miles null gar keine keinen kein lauf "
    "laufe nicht ich woche pro cero nada ninguna ninguno corro aun todavia semana rien aucune "
    "aucun pas je ne cours semaine par encore"
)
_SAYS_NOTHING = NO | vocabulary(
    "0 zero nothing don't dont not haven't null gar keine keinen kein nicht cero nada ninguna "
    "ninguno rien aucune aucun pas"
)
_BEGINNING = re.compile(
    r"\b(?:just (?:starting|started|beginning|began)|starting(?: out| now)?|i'?m new|brand new|"
    r"new to (?:running|this)|new|beginner|newbie|never run|never ran|never|couch to 5k|"
    r"anfanger(?:in)?|fange? (?:gerade )?an|(?:gerade|neu) angefangen|neu|neuling|principiante|"
    r"empezando|empiezo|acabo de empezar|novat[oa]|debutante?|je (?:commence|debute))\b"
)


def read_weekly_distance(
    text: str, units: Units | None = None, language: str = "en"
) -> WeeklyAnswer:
    """Read how far a week goes; ``units`` is what the runner measures in, where known.

    Raises:
        AnswerError: Unreadable, without units, a range, or more than 300 km.
    """
    example = "25 miles" if units is Units.MI else "40 km"
    folded = with_digits(fold(text), language)
    answer = _no_distance(folded) or _amount(folded, _WEEKLY_CHATTER, units, example, text)
    if answer.distance is not None and answer.distance > MOST_IN_A_WEEK:
        raise AnswerError(
            "“{text}” in a week is beyond anyone: write a usual week, like {example}.",
            text=quoted(text),
            example=example,
        )
    return answer


def read_longest_run(text: str, units: Units | None = None, language: str = "en") -> WeeklyAnswer:
    """Read the longest run of the last 30 days; ``units`` as for the week.

    Raises:
        AnswerError: Unreadable, without units, a time, or not between 1 and 100 km.
    """
    example = "9 miles" if units is Units.MI else "14 km"
    folded = with_digits(fold(text), language)
    race = _RACES.get(re.sub(r"^(?:a|ein|einen|un|una) ", "", folded))
    if race is not None:
        return WeeklyAnswer(race)
    answer = _no_distance(folded) or _amount(folded, _LONGEST_CHATTER, units, example, text)
    if answer.distance is not None and not SHORTEST_LONGEST <= answer.distance <= LONGEST_RUN:
        raise AnswerError(
            "“{text}” is not between 1 and 100 km: write your longest run, like {example}.",
            text=quoted(text),
            example=example,
        )
    return answer


_RACES = {
    "half marathon": HALF_MARATHON, "half": HALF_MARATHON, "halbmarathon": HALF_MARATHON,
    "media maraton": HALF_MARATHON, "media": HALF_MARATHON, "semi-marathon": HALF_MARATHON,
    "semi": HALF_MARATHON, "marathon": MARATHON, "maraton": MARATHON, "parkrun": FIVE_K,
}  # fmt: skip


def _no_distance(folded: str) -> WeeklyAnswer | None:
    """Read ``none`` and ``just starting``."""
    if _BEGINNING.search(folded) and not re.search(r"\d", folded.replace("to 5k", "")):
        return WeeklyAnswer(None, is_new=True)
    words = set(words_of(folded))
    return WeeklyAnswer(None) if words & _SAYS_NOTHING and words <= _NOTHING else None


def _amount(
    folded: str, chatter: re.Pattern[str], units: Units | None, example: str, text: str
) -> WeeklyAnswer:
    bare = " ".join(chatter.sub(" ", folded).split()).strip(" .!,+?")
    amount = _AMOUNT.fullmatch(bare)
    if amount is not None:
        return _in_units(amount, units)
    if _RANGE.fullmatch(bare):
        sentence = "“{text}” is a range: write one number, like {example}."
    elif _TIME.fullmatch(folded):
        sentence = "“{text}” is a time: write how far it was, like {example}."
    else:
        sentence = "I could not read a distance in “{text}”: write it like {example}."
    raise AnswerError(sentence, text=quoted(text), example=example)


def _in_units(amount: re.Match[str], units: Units | None) -> WeeklyAnswer:
    count = amount["count"].replace(",", ".")
    typed = _UNIT_OF[amount["unit"]] if amount["unit"] else None
    if float(count) == 0:
        return WeeklyAnswer(None, typed)
    meant = typed or units
    if meant is None:
        raise AnswerError(
            "Is that {count} km or {count} miles? Write it with its unit, like {count} km.",
            options=(f"{count} km", f"{count} miles"),
            count=count,
        )
    return WeeklyAnswer(Distance.of(float(count), meant), typed)
