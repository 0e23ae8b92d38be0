"""What exactly a message names beside its figures, for an answer to take it up.

The words stand in the table ``heard`` of each language, in lists that begin with ``detail_``.
Some details need two words that stand together: *under* and a time; *slept* and hours.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.domain.details import Detail, Named
from bot.understanding.meaning.heard_words import HeardWords, read_words
from bot.understanding.words.folding import fold_word

_BY_WORD = (
    Detail.WEDDING,
    Detail.ENGAGED,
    Detail.BABY,
    Detail.PROMOTION,
    Detail.NEW_JOB,
    Detail.EXAM,
    Detail.ALL_WELL,
    Detail.NO_WALK,
    Detail.WHISTLED,
    Detail.SMILED,
    Detail.TEARS,
    Detail.SIGN,
    Detail.BALLOON,
    Detail.STRANGER,
    Detail.SNAIL,
    Detail.OVERTAKEN,
    Detail.TREAT,
    Detail.WATCH_LEFT,
    Detail.NIGHT_SHIFTS,
    Detail.BAD_NIGHT,
    Detail.HOSPITAL,
    Detail.SORE,
    Detail.ONE_SPOT,
    Detail.STOMACH_BUG,
    Detail.ZERO,
    Detail.SEASON_OVER,
    Detail.ICE,
)
_NEAR = 6  # words
_YEARS = range(1940, 2030)
_SHORT_NIGHT, _LONG_WORK = 6, 9  # hours
_HOURS = re.compile(r"(\d{1,2})(?:h|hrs?|std)(\d\d)?")
_MINUTES = re.compile(r"\d{1,3}")
_JOINED = re.compile(r"(\d{1,3})(s|sec|secs|min)")
_UNITS = {"seconds": "s", "minutes": "min"}
_NAME = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]{1,13}(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?")
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


@lru_cache(maxsize=8)  # one message is asked for several of them
def read_details(text: str, preferred: str = "en") -> tuple[Named, ...]:
    """Read what a message names, each thing once, in the order of ``Detail``."""
    message = read_words(text, preferred)
    if not message.lists:
        return ()
    found = {named.detail: named for named in _details(text, message)}
    return tuple(found[detail] for detail in Detail if detail in found)


def _details(text: str, message: HeardWords) -> Iterator[Named]:
    for detail in _BY_WORD:
        if any(True for _ in message.told(f"detail_{detail}")):
            yield Named(detail, name=_newborn(text, message) if detail is Detail.BABY else "")
    if message.are_near("person", "waiting"):
        yield Named(Detail.WAITED)
    yield from _years(message)
    if message.are_near("breathless", "stairs"):
        yield Named(Detail.BREATHLESS)
    yield from _gain(message)
    if message.beaten():
        yield Named(Detail.UNDER, figure=message.beaten())
    yield from _since(message)
    yield from _hours(message, Detail.SLEPT, "sleep")
    yield from _hours(message, Detail.WORKED, "labour")


def _years(message: HeardWords) -> Iterator[Named]:
    """``13 years he ran beside me``, of a dog or a cat."""
    if not any(next(message.places(name), None) for name in ("kin_dog", "kin_cat")):
        return
    for start, _ in message.places("years"):
        number = message.words[start - 1] if start else ""
        if _MINUTES.fullmatch(number):
            yield Named(Detail.YEARS, figure=number)
            return


def _gain(message: HeardWords) -> Iterator[Named]:
    """``PB by 50 secs``, ``4 minutes de mieux``: by how much a best was beaten."""
    gained = [start for start, _ in message.told("gained")]
    for unit in ("seconds", "minutes"):
        for start, _ in message.places(unit):
            number = message.words[start - 1] if start else ""
            is_near = any(abs(start - each) <= _NEAR for each in gained)
            if is_near and _MINUTES.fullmatch(number):
                yield Named(Detail.GAIN, figure=f"{number} {_UNITS[unit]}")
                return
    for at, word in enumerate(message.words):
        joined = _JOINED.fullmatch(word)
        if joined and any(abs(at - each) <= _NEAR for each in gained):
            yield Named(Detail.GAIN, figure=f"{joined[1]} {'min' if joined[2] == 'min' else 's'}")
            return


def _since(message: HeardWords) -> Iterator[Named]:
    if next(message.places("first_time"), None) is None:
        return
    for start, end in message.places("since"):
        near = message.words[end : end + 3] + message.words[max(0, start - 1) : start]
        years = [word for word in near if word.isdecimal() and int(word) in _YEARS]
        if years:
            yield Named(Detail.SINCE, figure=years[0])
            return


def _hours(message: HeardWords, detail: Detail, of: str) -> Iterator[Named]:
    """Find so many hours beside a word for sleep, or for work."""
    told = [start for start, _ in message.places(of)]
    for at, word in enumerate(message.words):
        if not any(abs(at - start) <= _NEAR for start in told):
            continue
        joined = _HOURS.fullmatch(word)
        if joined:
            hours, minutes = int(joined[1]), joined[2] or ""
        elif word.isdecimal() and at + 1 in {start for start, _ in message.places("hours")}:
            hours, minutes = int(word), ""
        else:
            continue
        is_told = hours < _SHORT_NIGHT if detail is Detail.SLEPT else hours >= _LONG_WORK
        if is_told:
            yield Named(detail, figure=f"{hours} h {minutes}".strip())
            return


def _newborn(text: str, message: HeardWords) -> str:
    """Find the name of who was born: the word before *was born*, or after *called*."""
    tokens = _TOKEN.findall(text)
    folded = [fold_word(token) for token in tokens]
    words = [word for word in message.words if word[:1].isalpha()]
    if len(words) != len(tokens):
        return ""
    at = {place: n for n, place in enumerate(_word_places(message))}
    near = [at[start] - 1 for start, _ in message.places("name_before") if start in at]
    near += [at[end] for _, end in message.places("name_after") if end in at]
    for place in near:
        if not 0 <= place < len(tokens):
            continue
        is_name = _NAME.fullmatch(tokens[place]) and not _is_known(message, folded[place])
        if is_name:
            return str(tokens[place])
    return ""


def _word_places(message: HeardWords) -> list[int]:
    return [at for at, word in enumerate(message.words) if word[:1].isalpha()]


def _is_known(message: HeardWords, word: str) -> bool:
    """Whether it is a word for a person, and no name."""
    places = (*message.places("person"), *message.places("no_name"))
    return any(message.words[start] == word for start, _ in places)
