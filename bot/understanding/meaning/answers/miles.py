"""The recent mile, or another all-out effort that stands in for it."""

import re
from dataclasses import dataclass

from bot.domain.fitness.records import record_s
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration
from bot.understanding.languages import patterns, spoken, values
from bot.understanding.meaning.answers.calendar_words import month_names
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.durations import (
    IN_A_SENTENCE,
    example_time,
    possible_seconds,
    read_duration,
    with_halves,
)
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.run_times import SLOWEST_MILE_S, WALKED_MILE
from bot.understanding.meaning.answers.targets import without_hopes
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
    words_of,
)
from bot.understanding.meaning.answers.yes_no import NO


@dataclass(frozen=True, slots=True)
class MarkAnswer:
    """How far, and how fast."""

    distance: Distance
    duration: Duration


SHORTEST = Distance(1_000)

_DISTANCES = {
    "half": HALF_MARATHON, "marathon": MARATHON, "mile": MILE, "5k": FIVE_K, "10k": TEN_K,
}  # fmt: skip
_NAMED = {name: _DISTANCES[race] for name, race in values("answers.miles.distances").items()}
_METRES = {"km": 1000, "mi": MILE.metres, "m": 1}
_UNITS = {word: _METRES[unit] for word, unit in values("answers.miles.units").items()}
_DISTANCE = re.compile(
    r"(?<![\w.,:'])(?:"
    rf"(?P<count>\d{{1,2}}[.,]\d{{3}}|\d{{1,5}}(?:[.,]\d{{1,3}})?) ?"
    rf"(?P<unit>{alternatives(_UNITS)})|"
    rf"(?P<name>{alternatives(_NAMED)})|"
    r"(?P<track>1500|1600|3000|5000|10000))"
    r"(?![\w'/])"
)
_WORDS = spoken("answers.miles")
_CHATTER = re.compile(
    rf"\b(?:{alternatives(_WORDS['filler'])}|(?:{alternatives(month_names())})(?: 20\d\d)?)\b|"
    r"[:=,\-](?= |$)|(?:^|(?<= ))[:=]|\((?:20\d\d)?\)|[()]"
)
_SAYS_UNKNOWN = NO | set(_WORDS["unknown"])
_UNKNOWN = _SAYS_UNKNOWN | set(_WORDS["beside_unknown"])


def read_mile(text: str, language: str = "en", *, in_sentence: bool = False) -> MarkAnswer | None:
    """Read a mile time, or a time over another distance; ``None`` is "don't know".

    Args:
        text: The answer.
        language: The runner's.
        in_sentence: Whether it may stand in a sentence: ``my best 5k is 24:30, I believe``.

    Raises:
        AnswerError: Unreadable, or a time that nobody runs.
    """
    folded = with_digits(fold(text), language)
    words = words_of(folded)
    if words and set(words) <= _UNKNOWN and set(words) & _SAYS_UNKNOWN:
        return None
    if folded and not folded.strip("? "):
        return None
    if in_sentence:
        folded = _told_in(folded)
    distance, rest = _split(folded)
    if distance < SHORTEST or distance > MARATHON:
        raise AnswerError(
            "“{text}” cannot stand in for a mile: write a time over 1 km to a marathon, like "
            "10k 48:20.",
            text=quoted(text),
        )
    if distance == MILE and rest == folded:
        _ask_which_race(_time_in(rest), text, language)
    duration = read_duration(_time_in(rest), distance, language, said=text)
    _refuse_guesses(rest, text, distance, duration)
    return MarkAnswer(distance, duration)


def _split(folded: str) -> tuple[Distance, str]:
    """Take the distance out of the answer; a time alone is a mile's."""
    found = [match for match in _DISTANCE.finditer(folded) if not _is_minutes(match)]
    if len(found) != 1:
        return MILE, folded
    match = found[0]
    distance = _distance_of(match)
    return distance, f"{folded[: match.start()]} {folded[match.end() :]}".strip()


def _distance_of(match: re.Match[str]) -> Distance:
    if match["name"] or match["track"]:
        return _NAMED[match["name"]] if match["name"] else Distance(float(match["track"]))
    digits = match["count"]
    thousands = re.fullmatch(r"(\d{1,2})[.,](\d{3})", digits) and _UNITS[match["unit"]] == 1
    number = re.sub(r"[.,]", "" if thousands else ".", digits)
    metres = float(number) * _UNITS[match["unit"]]
    return _official(metres) if metres > 0 else SHORTEST


def _told_in(folded: str) -> str:
    """Find the one time that a sentence tells, and its distance; else the sentence itself.

    What is hoped for, and the pace of a run, is no time that was run.
    """
    folded = with_halves(folded)
    found = [match for match in _DISTANCE.finditer(folded) if not _is_minutes(match)]
    beside = _DISTANCE.sub(lambda one: one[0] if _is_minutes(one) else " ", folded)
    times = [one.group() for one in IN_A_SENTENCE.finditer(beside)]
    left = IN_A_SENTENCE.sub(" ", beside)
    is_clear = len(times) == 1 and len(set(map(_distance_of, found))) < _SEVERAL
    is_clear = is_clear and not re.search(r"\d", left)
    if not is_clear or _NO_EFFORT.search(folded):
        return folded
    return " ".join([*(one.group() for one in found[:1]), *times])


_SEVERAL = 2
_NO_EFFORT = re.compile(
    rf"\b(?:{patterns('answers.distances')['not_now']}|{patterns('answers.miles')['of_a_pace']})\b"
    r"|(?<=[a-z\d]) ?/ ?(?=[a-z])"
)


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


_RACES = (("5k", FIVE_K), ("10k", TEN_K), ("half", HALF_MARATHON), ("marathon", MARATHON))
_SLOWEST_RACE = 600.0  # seconds per km: nobody means a slower race


def _ask_which_race(time: str, text: str, language: str) -> None:
    """Ask for the distance of a time that no mile takes: ``24:30`` alone is a 5K, or longer."""
    seconds = sorted(set(possible_seconds(with_digits(time, language))))
    if not seconds or not any(each > WALKED_MILE.seconds for each in seconds):
        return
    if any(record_s(MILE.metres) <= each <= WALKED_MILE.seconds for each in seconds):
        return  # a mile, read in the likeliest way
    options = [
        f"{name} {Duration(each)}"
        for each in seconds
        for name, race in _RACES
        if record_s(race.metres) <= each <= _SLOWEST_RACE * race.metres / 1000
    ]
    walked = [f"mile {Duration(each)}" for each in seconds if each <= SLOWEST_MILE_S]
    options = [*walked, *options]
    if options:
        raise AnswerError(
            "Over which distance was “{text}”?",
            is_question=True,
            options=tuple(options),
            text=quoted(text),
        )


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
