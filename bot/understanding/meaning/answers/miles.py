"""The recent mile, or another all-out effort that stands in for it."""

import re
from dataclasses import dataclass

from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration
from bot.understanding.meaning.answers.calendar_words import month_names
from bot.understanding.meaning.answers.durations import example_time, read_duration
from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.targets import without_hopes
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
    vocabulary,
    words_of,
)
from bot.understanding.meaning.answers.yes_no import NO


@dataclass(frozen=True, slots=True)
class MarkAnswer:
    """How far, and how fast."""

    distance: Distance
    duration: Duration


SHORTEST = Distance(1_000)

_NAMED = {
    "half marathon": HALF_MARATHON, "half-marathon": HALF_MARATHON, "halfmarathon": HALF_MARATHON,
    "half": HALF_MARATHON, "hm": HALF_MARATHON, "halbmarathon": HALF_MARATHON,
    "media maraton": HALF_MARATHON, "media": HALF_MARATHON, "semi-marathon": HALF_MARATHON,
    "semi marathon": HALF_MARATHON, "semi": HALF_MARATHON, "marathon": MARATHON,
    "maraton": MARATHON, "parkrun": FIVE_K, "mile": MILE, "meile": MILE, "milla": MILE,
    "mille": MILE, "1 mile": MILE, "1 mi": MILE, "1 milla": MILE, "1 meile": MILE,
    "5 k": FIVE_K, "10 k": TEN_K,
}  # fmt: skip
_UNITS = {
    "km": 1000, "kms": 1000, "k": 1000, "kilometer": 1000, "kilometers": 1000, "kilometre": 1000,
    "kilometres": 1000, "kilometros": 1000, "kilometro": 1000, "mi": MILE.metres,
    "mile": MILE.metres, "miles": MILE.metres, "meilen": MILE.metres, "millas": MILE.metres,
    "milles": MILE.metres, "m": 1, "meter": 1, "meters": 1, "metre": 1, "metres": 1, "metros": 1,
}  # fmt: skip
_DISTANCE = re.compile(
    r"(?<![\w.,:'])(?:"
    rf"(?P<count>\d{{1,2}}[.,]\d{{3}}|\d{{1,5}}(?:[.,]\d{{1,3}})?) ?"
    rf"(?P<unit>{alternatives(_UNITS)})|"
    rf"(?P<name>{alternatives(_NAMED)})|"
    r"(?P<track>1500|1600|3000|5000|10000))"
    r"(?![\w'/])"
)
_CHATTER_WORDS = vocabulary(
    "my the a an i ran run was is it in on at for of time pb pr best recent last latest current "
    "about around race track this week month year ago since summer spring winter autumn fall did "
    "took me all out record yesterday today "
    "mein meine ich bin lief gelaufen uber die der das auf im zeit bestzeit ungefahr etwa ca "
    "letzte letztes letzten woche monat jahr gestern "
    "mi marca tiempo corri el la los en de un una por unos ayer "
    "mon ma temps le sur j'ai couru environ hier"
)
_CHATTER = re.compile(
    rf"\b(?:{alternatives(_CHATTER_WORDS)}|(?:{alternatives(month_names())})(?: 20\d\d)?)\b|"
    r"[:=,\-](?= |$)|(?:^|(?<= ))[:=]|\((?:20\d\d)?\)|[()]"
)
_UNKNOWN = NO | vocabulary(
    "don't dont do not know idea unknown never ran run raced timed a 1 mile i have haven't n no "
    "clue idk sure unsure skip nothing i've yet any time the my "
    "keine keinen kein ahnung weiss kenne nicht ich es noch nie gelaufen "
    "se mi tiempo lo ni nunca ninguna he corrido una milla desconozco sin "
    "je sais pas ne aucune aucun idee jamais couru de ai n'ai j'ai inconnu"
)
_SAYS_UNKNOWN = NO | vocabulary(
    "don't dont know idea unknown never idk unsure sure skip clue ahnung weiss nie keine "
    "se nunca kenne desconozco sais jamais aucune aucun inconnu no none not nope nein non "
    "nothing haven't kein ninguna"
)


def read_mile(text: str, language: str = "en") -> MarkAnswer | None:
    """Read a mile time, or a time over another distance; ``None`` is "don't know".

    Raises:
        AnswerError: Unreadable, or a time that nobody runs.
    """
    folded = with_digits(fold(text), language)
    words = words_of(folded)
    if words and set(words) <= _UNKNOWN and set(words) & _SAYS_UNKNOWN:
        return None
    if folded and not folded.strip("? "):
        return None
    distance, rest = _split(folded)
    if distance < SHORTEST or distance > MARATHON:
        raise AnswerError(
            "“{text}” cannot stand in for a mile: write a time over 1 km to a marathon, like "
            "10k 48:20.",
            text=quoted(text),
        )
    duration = read_duration(_time_in(rest), distance, language, said=text)
    _refuse_guesses(rest, text, distance, duration)
    return MarkAnswer(distance, duration)


def _split(folded: str) -> tuple[Distance, str]:
    """Take the distance out of the answer; a time alone is a mile's."""
    found = [match for match in _DISTANCE.finditer(folded) if not _is_minutes(match)]
    if len(found) != 1:
        return MILE, folded
    match = found[0]
    if match["name"] or match["track"]:
        distance = _NAMED[match["name"]] if match["name"] else Distance(float(match["track"]))
    else:
        digits = match["count"]
        thousands = re.fullmatch(r"(\d{1,2})[.,](\d{3})", digits) and _UNITS[match["unit"]] == 1
        number = re.sub(r"[.,]", "" if thousands else ".", digits)
        metres = float(number) * _UNITS[match["unit"]]
        distance = _official(metres) if metres > 0 else SHORTEST
    return distance, f"{folded[: match.start()]} {folded[match.end() :]}".strip()


def _is_minutes(distance: re.Match[str]) -> bool:
    """Tell the 6 m of ``6 m 10`` from the 400 m of a track."""
    return distance["unit"] == "m" and len(distance["count"]) < 3


def _official(metres: float) -> Distance:
    """Take 21 km for the half and 42.2 km for the marathon that were meant."""
    for distance in (HALF_MARATHON, MARATHON):
        if abs(metres - distance.metres) < 250:
            return distance
    return Distance(metres)


def _time_in(rest: str) -> str:
    return without_hopes(" ".join(_CHATTER.sub(" ", rest).split()))


def _refuse_guesses(rest: str, text: str, distance: Distance, duration: Duration) -> None:
    """Ask for seconds where a bare number could be any of sixty mile times."""
    if distance == MILE and re.fullmatch(r"\d{1,2}", _time_in(rest)):
        raise AnswerError(
            "Is “{text}” {first}? Write the minutes and seconds, like {example}.",
            options=(str(duration),),
            text=quoted(text),
            first=str(duration),
            example=example_time(distance),
        )
