"""Times as runners type them, read in the light of the distance they belong to."""

import re
from collections.abc import Iterator

from bot.domain.fitness.records import record_s
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, TEN_K, Distance, Duration
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.run_times import slowest_s
from bot.understanding.meaning.answers.words import fold, quoted

_EXAMPLES = (
    (FIVE_K, "6:10"),
    (TEN_K, "24:30"),
    (HALF_MARATHON, "48:20"),
    (MARATHON, "1:45:00"),
)

_SAID = patterns("answers.durations")
_HOURS = rf"{_SAID['hours']}(?![a-z])\.?"
_MINUTES = rf"(?:{_SAID['minutes']}|')(?![a-z])\.?"
_SECONDS = rf"(?:{_SAID['seconds']}|\"|'')(?![a-z])\.?"
_AND = rf" ?(?:,|{_SAID['and']})? ?"
_SPOKEN = re.compile(
    rf"(?:(?P<h>\d{{1,2}}(?:[.,]\d+)?) ?{_HOURS})?{_AND}"
    rf"(?:(?P<m>\d{{1,3}}(?:[.,]\d+)?) ?{_MINUTES})?{_AND}"
    rf"(?:(?P<s>\d{{1,5}}(?:[.,]\d+)?) ?{_SECONDS})?{_AND}(?P<rest>\d{{1,2}})?"
)
# A time that stands in a sentence: ``7:10``, ``52 minutes``, ``7 min 10``.
IN_A_SENTENCE = re.compile(
    rf"(?<![\d:.,])(?:\d{{1,2}}(?::\d\d){{1,2}}|(?:\d{{1,2}} ?{_HOURS}{_AND})?"
    rf"\d{{1,3}}(?:[.,]\d+)? ?{_MINUTES}(?:{_AND}\d{{1,2}}(?: ?{_SECONDS}|\b))?)(?![\d:])"
)
_HALF_HOUR = tuple(
    (re.compile(phrase.format(count=r"(\d+)")), replacement)
    for name, replacement in (("half_an_hour_more", r"\1.5 \g<unit>"), ("and_a_half", r"\1.5"))
    for phrase in spoken("answers.durations")[name]
)


def example_time(distance: Distance) -> str:
    """Give an ordinary time over about this distance, as one should type it."""
    return next((text for bound, text in _EXAMPLES if distance < bound), "3:45:00")


def read_duration(
    text: str, distance: Distance, language: str, *, said: str | None = None
) -> Duration:
    """Read the time taken over a distance; the only plausible reading is the right one.

    Args:
        text: The time alone.
        distance: What it was, or will be, run over.
        language: For numbers in words.
        said: All of the answer, to be quoted back.

    Raises:
        AnswerError: Unreadable, faster than the world record, slower than running, or with
            two plausible readings.
    """
    shown = quoted(text if said is None else said)
    found = sorted(set(possible_seconds(with_digits(fold(text), language))))
    if not found:
        raise AnswerError(
            "I could not read a time in “{text}”: write it like {example}.",
            text=shown,
            example=example_time(distance),
        )
    fastest, slowest = record_s(distance.metres), slowest_s(distance)
    plausible = [Duration(seconds) for seconds in found if fastest <= seconds <= slowest]
    if len(plausible) > 1:
        first, second = str(plausible[0]), str(plausible[1])
        raise AnswerError(
            "“{text}” could be {first} or {second}: write it like {first}.",
            options=(first, second),
            text=shown,
            first=first,
            second=second,
        )
    if not plausible:
        raise _impossible(shown, found, distance)
    return plausible[0]


def _impossible(shown: str, found: list[float], distance: Distance) -> AnswerError:
    """Refuse a time for the bound that it misses by less."""
    fastest, slowest = record_s(distance.metres), slowest_s(distance)
    below = [fastest / seconds for seconds in found if 0 < seconds < fastest]
    above = [seconds / slowest for seconds in found if seconds > slowest]
    if below and (not above or min(below) < min(above)):
        sentence = "“{text}” would be faster than the world record: write it like {example}."
    else:
        sentence = "“{text}” would be slower than a walk: write it like {example}."
    return AnswerError(sentence, text=shown, example=example_time(distance))


def possible_seconds(folded: str) -> Iterator[float]:
    """Yield every reading of a time in seconds: ``3:30`` is minutes or hours."""
    text = with_halves(folded)
    yield from _clock(text)
    yield from _spoken(text)
    yield from _bare(text)


def with_halves(folded: str) -> str:
    """Write a half as a number: ``6 and a half minutes`` is 6.5 minutes."""
    for pattern, replacement in _HALF_HOUR:
        folded = pattern.sub(replacement, folded)
    return folded


def _clock(text: str) -> Iterator[float]:
    parts = re.fullmatch(r"(\d{1,2})([:.])(\d\d)\2(\d\d)(?:[.,]\d)?", text)
    if parts and int(parts[3]) < 60 and int(parts[4]) < 60:
        yield int(parts[1]) * 3600 + int(parts[3]) * 60 + int(parts[4])
        return
    tenths = re.fullmatch(r"(\d{1,3}):(\d\d)[.,](\d{1,2})", text)
    if tenths and int(tenths[2]) < 60:
        yield int(tenths[1]) * 60 + float(f"{int(tenths[2])}.{tenths[3]}")
        return
    two = re.fullmatch(
        r"(\d{1,3}) ?(?:[:.,;'] ?| )(\d\d)(?: ?(?:\"|''|'))?(?: ?(?P<unit>[a-z]+))?", text
    )
    if two is None or int(two[2]) > 59:
        return
    is_hours, is_minutes = (
        two["unit"] is not None and re.fullmatch(unit, two["unit"]) is not None
        for unit in (_HOURS, _MINUTES)
    )
    if two["unit"] and not (is_hours or is_minutes):
        return
    if not is_minutes:
        yield int(two[1]) * 3600 + int(two[2]) * 60
    if not is_hours:
        yield int(two[1]) * 60 + int(two[2])


def _spoken(text: str) -> Iterator[float]:
    """Read ``3h30``, ``6 min 10``, ``50 minutes``, ``370 s``."""
    parts = _SPOKEN.fullmatch(text)
    if parts is None or not (parts["h"] or parts["m"] or parts["s"]):
        return
    hours, minutes, seconds = (
        float((parts[name] or "0").replace(",", ".")) for name in ("h", "m", "s")
    )
    rest = int(parts["rest"] or 0)
    if rest > 59 or (parts["s"] and parts["rest"]):
        return
    if (parts["h"] and minutes >= 60) or ((parts["h"] or parts["m"]) and seconds >= 60):
        return
    rest_s = rest if parts["m"] else rest * 60
    yield hours * 3600 + minutes * 60 + seconds + rest_s


def _bare(text: str) -> Iterator[float]:
    """Read a number alone: hours, minutes, or a clock whose colon was left out."""
    if not re.fullmatch(r"\d{1,5}", text):
        return
    number = int(text)
    if len(text) <= 3:
        yield number * 60
    if number <= 12:
        yield number * 3600
    front, back = divmod(number, 100)
    if len(text) >= 3 and back < 60 and front:
        yield front * 60 + back
        if front < 24:
            yield front * 3600 + back * 60
