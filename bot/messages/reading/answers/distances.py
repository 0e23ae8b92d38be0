"""How far a runner runs: in a week, and at the longest."""

import re
from dataclasses import dataclass

from bot.domain.paces import FIVE_K, HALF_MARATHON, MARATHON, TEN_K, Distance, Units
from bot.messages.reading.answers.numbers import with_digits
from bot.messages.reading.answers.outcomes import AnswerError
from bot.messages.reading.answers.words import alternatives, fold, quoted, vocabulary, words_of
from bot.messages.reading.answers.yes_no import NO

LONGEST_WEEK = Distance.of(300, Units.KM)
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


_KM = ("km", "kms", "k", "kilometer", "kilometers", "kilometre", "kilometres", "kilometern",
       "kilometros", "kilometro", "klicks", "kmh")  # fmt: skip
_MI = ("mi", "mile", "miles", "mls", "meilen", "meile", "millas", "milla", "milles", "mille")
_UNIT_OF = dict.fromkeys(_KM, Units.KM) | dict.fromkeys(_MI, Units.MI)
_NUMBER = r"(?P<count>\d{1,3}(?:[.,]\d{1,3})?)"
_AMOUNT = re.compile(rf"{_NUMBER} ?(?P<unit>{alternatives(_UNIT_OF)})?")
_RANGE = re.compile(rf"{_NUMBER} ?(?:-|to|bis|a|or|oder|o|ou) ?\d+.*")
_TIME = re.compile(
    r"\d+(?:[.,]\d+)? ?(?:h|hr|hrs|hours?|min|mins|minutes?|minuten|minutos|stunden?|std|horas?|"
    r"heures?)(?: ?\d+)?(?: ?min\w*)?|\d{1,2}:\d\d(?::\d\d)?|an hour|1 hour and a half"
)
_CHATTER = re.compile(
    r"\b(?:about|around|roughly|approx|approximately|maybe|i|run|running|usually|normally|per|a|"
    r"each|every|week|weekly|pw|in|the|last|month|longest|was|is|it|my|some|circa|ca|etwa|"
    r"ungefahr|rund|pro|die|in|der|woche|wochentlich|ich|laufe|so|unos|unas|alrededor|de|por|a|la|"
    r"al|semana|semanales|corro|mas|menos|o|environ|par|semaine|je|cours|autour|days|30|of|one|"
    r"on|average|avg|at|moment|now|currently|only|just|nur|solo|seulement|just over|under)\b|[~≈]|"
    r"(?:/|per) ?(?:w|wk|week|woche|semana|semaine|sem)\b"
)
_NOTHING = NO | vocabulary(
    "0 zero nothing anything run don't dont not i haven't hasn't ran any yet no runs "
    "running null nichts nix gar keine keinen lauf laufe nicht ich cero nada ninguna "
    "ninguno corro aun todavia zero rien aucune aucun pas je ne cours km miles mi "
    "kilometers kilometres kilometer millas meilen at all currently now the moment a week "
    "per woche semana semaine par pro en am"
)
_BEGINNING = re.compile(
    r"\b(?:just (?:starting|started|beginning|began)|starting out|i'?m new|new to running|"
    r"beginner|newbie|brand new|never run|never ran|new|starting|couch to 5k|anfanger(?:in)?|"
    r"fange (?:gerade )?an|fang (?:gerade )?an|gerade angefangen|neu|neuling|"
    r"principiante|empezando|empiezo|acabo de empezar|novato|novata|debutante?|debut|je commence|"
    r"je debute|commence|tout juste commence|never)\b"
)


def read_weekly_distance(
    text: str,
    units: Units | None = None,
    language: str = "en",  # noqa: ARG001
) -> WeeklyAnswer:
    """Read how far a week goes; ``units`` is what the runner measures in, where known.

    Raises:
        AnswerError: Unreadable, without units, a range, or more than 300 km.
    """
    answer = _read(text, units, example="40 km")
    if answer.distance is not None and answer.distance > LONGEST_WEEK:
        raise AnswerError(
            "“{text}” in a week is more than anyone should: write a usual week, like {example}.",
            text=quoted(text),
            example="40 km",
        )
    return answer


def read_longest_run(
    text: str,
    units: Units | None = None,
    language: str = "en",  # noqa: ARG001
) -> WeeklyAnswer:
    """Read the longest run of the last 30 days; ``units`` as for the week.

    Raises:
        AnswerError: Unreadable, without units, a time, or not between 1 and 100 km.
    """
    named = {"half marathon": HALF_MARATHON, "half": HALF_MARATHON, "halbmarathon": HALF_MARATHON,
             "media maraton": HALF_MARATHON, "semi-marathon": HALF_MARATHON, "marathon": MARATHON,
             "maraton": MARATHON, "parkrun": FIVE_K, "10k": TEN_K}  # fmt: skip
    if fold(text).removeprefix("a ") in named:
        return WeeklyAnswer(named[fold(text).removeprefix("a ")])
    answer = _read(text, units, example="14 km")
    if answer.distance is not None and not SHORTEST_LONGEST <= answer.distance <= LONGEST_RUN:
        raise AnswerError(
            "“{text}” is not between 1 and 100 km: write the longest run, like {example}.",
            text=quoted(text),
            example="14 km",
        )
    return answer


def _read(text: str, units: Units | None, example: str) -> WeeklyAnswer:
    folded = with_digits(fold(text))
    words = words_of(folded)
    if _BEGINNING.search(folded) and not re.search(r"\d", folded.replace("5k", "")):
        return WeeklyAnswer(None, is_new=True)
    if words and set(words) <= _NOTHING and not set(words) <= {"km", "miles", "mi", "a", "week"}:
        return WeeklyAnswer(None)
    if _TIME.fullmatch(folded):
        raise AnswerError(
            "“{text}” is a time: write how far it was, like {example}.",
            text=quoted(text),
            example=example,
        )
    bare = " ".join(_CHATTER.sub(" ", folded).split()).strip(" .!,+")
    if _RANGE.fullmatch(bare):
        raise AnswerError(
            "“{text}” is a range: write one number, like {example}.",
            text=quoted(text),
            example=example,
        )
    amount = _AMOUNT.fullmatch(bare)
    if amount is None:
        raise AnswerError(
            "I could not read a distance in “{text}”: write it like {example}.",
            text=quoted(text),
            example=example,
        )
    return _amount(amount, units)


def _amount(amount: re.Match[str], units: Units | None) -> WeeklyAnswer:
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
