"""How far a runner runs: in a week, and at the longest."""

import re
from dataclasses import dataclass

from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, Distance, Units
from bot.understanding.languages import pattern_of, patterns, spoken, values
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
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


_WORDS = spoken("answers.distances")
_SAID = patterns("answers.distances")
_UNIT_OF = {
    word: units for name, units in (("km", Units.KM), ("mi", Units.MI)) for word in _WORDS[name]
}
_NUMBER = r"(?P<count>\d{1,5}(?:[.,]\d{1,2})?)"
_AMOUNT = re.compile(rf"{_NUMBER} ?(?P<unit>{alternatives(_UNIT_OF)})?")
_RANGE = re.compile(
    rf"(?:{_SAID['between']} )?{_NUMBER} ?(?:{alternatives(_UNIT_OF)})? ?"
    rf"(?:-|{_SAID['to']}) ?\d+.*"
)
_TIME = re.compile(
    rf"(?:{_SAID['about']} )?(?:\d+(?:[.,]\d+)?|{_SAID['one']}) ?{_SAID['time_unit']}\b.*|"
    r"\d{1,2}:\d\d(?::\d\d)?|\d{1,2}h\d\d"
)
_WEEKLY_CHATTER = re.compile(
    rf"\b(?:{_SAID['filler']}|(?:{_SAID['per']}|/) ?{_SAID['week']}|{_SAID['weekly']})\b|"
    rf"/ ?{_SAID['week']}\b|[~≈]"
)
_LONGEST_CHATTER = re.compile(
    rf"\b{pattern_of((*_WORDS['filler'], *_WORDS['longest_filler']))}\b|[~≈]"
)
_MEASURED = re.compile(rf"(?<![\w.,:-]){_NUMBER} ?(?:{alternatives(_UNIT_OF)})\b(?!['’])")
_AT_THE_END = re.compile(rf"(?<![\w.,:-]){_NUMBER}(?=[ .!]*$)")
_A_WEEK = re.compile(
    rf" ?(?:(?:{_SAID['per']}|/) ?{_SAID['week']}|{_SAID['weekly']})\b|/ ?{_SAID['week']}\b"
)
_FROM = re.compile(rf"\d ?(?:{alternatives(_UNIT_OF)})? ?(?:-|{_SAID['to']}) ?$")
_NOT_NOW = re.compile(rf"\b{_SAID['not_now']}\b")
_ROUNDS = values("answers.distances.rounds")
_ROUND = re.compile(rf"\b({alternatives(_ROUNDS)}) ?")
_SAYS_NOTHING = NO | {"0", *_WORDS["nothing"]}
_NOTHING = _SAYS_NOTHING | set(_WORDS["beside_nothing"])
_BEGINNING = re.compile(rf"\b{_SAID['beginning']}\b")
_ARTICLE = re.compile(rf"^{_SAID['article']} ")
_DISTANCES = {"half": HALF_MARATHON, "marathon": MARATHON, "5k": FIVE_K}
_RACES = {name: _DISTANCES[race] for name, race in values("answers.distances.races").items()}


def read_weekly_distance(
    text: str, units: Units | None = None, language: str = "en", *, in_sentence: bool = False
) -> WeeklyAnswer:
    """Read how far a week goes; ``units`` is what the runner measures in, where known.

    Args:
        text: The answer.
        units: What the runner measures in, where known.
        language: The runner's.
        in_sentence: Whether it may stand in a sentence: ``usually I do 25 miles a week``.

    Raises:
        AnswerError: Unreadable, without units, a range, or more than 300 km.
    """
    example = "25 miles" if units is Units.MI else "40 km"
    folded = with_digits(_with_rounds(fold(text)), language)
    told = _told_in(folded, _A_WEEK) if in_sentence else folded
    answer = _no_distance(folded) or _amount(told, _WEEKLY_CHATTER, units, example, text)
    if answer.distance is not None and answer.distance > MOST_IN_A_WEEK:
        raise AnswerError(
            "“{text}” in a week is beyond anyone: write a usual week, like {example}.",
            text=quoted(text),
            example=example,
        )
    return answer


def read_longest_run(
    text: str, units: Units | None = None, language: str = "en", *, in_sentence: bool = False
) -> WeeklyAnswer:
    """Read the longest run of the last 30 days; the rest as for the week.

    Raises:
        AnswerError: Unreadable, without units, a time, or not between 1 and 100 km.
    """
    example = "9 miles" if units is Units.MI else "14 km"
    folded = with_digits(_with_rounds(fold(text)), language)
    race = _RACES.get(_ARTICLE.sub("", folded))
    if race is not None:
        return WeeklyAnswer(race)
    told = _told_in(folded) if in_sentence else folded
    answer = _no_distance(folded) or _amount(told, _LONGEST_CHATTER, units, example, text)
    if answer.distance is not None and not SHORTEST_LONGEST <= answer.distance <= LONGEST_RUN:
        raise AnswerError(
            "“{text}” is not between 1 and 100 km: write your longest run, like {example}.",
            text=quoted(text),
            example=example,
        )
    return answer


def _with_rounds(folded: str) -> str:
    """Write round numbers that are nouns as digits: ``une trentaine de km``."""
    return _ROUND.sub(lambda one: f"{_ROUNDS[one[1]]} ", folded)


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


def _told_in(folded: str, owner: re.Pattern[str] | None = None) -> str:
    """Find the one distance that a sentence tells; the sentence itself where it is not clear.

    Another number beside it has to be told apart by what follows the distance.  What is hoped
    for, or is over, is no distance of today's.
    """
    found = list(_MEASURED.finditer(folded))
    owned = [one for one in found if owner is not None and owner.match(folded, one.end())]
    of_all = re.findall(r"\d+(?:[.,]\d+)?", folded)
    if not found and len(of_all) == 1:
        found = list(_AT_THE_END.finditer(folded))  # ``something like 30``
    one = owned[0] if len(owned) == 1 else found[0] if len(found) == len(of_all) == 1 else None
    if one is None or _NOT_NOW.search(folded) or _FROM.search(folded[: one.start()]):
        return folded
    return one.group()


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
