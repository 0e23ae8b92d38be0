"""A message cut into words, numbers and marks, each word with what it is about."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from bot.understanding.words.folding import fold
from bot.understanding.words.items import Form, Item
from bot.understanding.words.numbers import (
    Spelled,
    counted_times,
    cut_at_hundreds,
    named_number,
    spelled_numbers,
)
from bot.understanding.words.vocabulary import (
    Vocabulary,
    language_instead,
    language_of,
    vocabulary_for,
)

_NUMBER = r"""
      (?P<iso>    (?<![0-9]) 20[0-9]{2} (?P<cut> [-/] ) [01]?[0-9] (?P=cut) [0-3]?[0-9] (?![0-9]) )
    | (?P<month_day> (?: ^ | (?<=\n) )
                  (?: [01][0-9] - [0-3][0-9] (?= \s? [,;|\t] ) | 0[1-9] - [0-3][0-9] (?= \  ) ) )
    | (?P<slashed> (?<![0-9./]) [0-9]{1,2} / [0-9]{1,2} / 20[0-9]{2} (?![0-9/]) )
    | (?P<dotted> (?<![0-9.]) [0-9]{1,2} \. [0-9]{2} \. [0-9]{2,4} (?![0-9]) )
    | (?P<day>    (?: ^ | (?<=[\n;]) | (?<=am\ ) | (?<=vom\ ) )
                  [0-3]?[0-9] \. [01]?[0-9] \. (?= [\s:,;|] | $ ) )
    | (?P<prime>  [0-9]{1,3} ' :? (?: \s (?! [0-9]+ (?: [.,][0-9] | \s? (?:k|km|mi|m) \b ) ) )?
                  [0-5]?[0-9] (?: (?: " | '' ) [0-9]{0,2} )? (?! [0-9'":] ) )
    | (?P<clock>  (?: [0-9]{1,2} | (?<! [xX*] ) (?<! [xX*]\ ) [0-9]{3} )
                  : [0-5][0-9] (?: : [0-5][0-9] )?
                  (?: [.,] [0-9]{1,2} (?! [0-9:] ) )? (?! [0-9:] ) )
    | (?P<odd>    (?<![0-9xX]) [1-9][0-9] : [0-9]{2} (?: : [0-9]{2} )? (?! [0-9] ) )
    | (?P<thousand> (?<![0-9.,]) [0-9]{1,3} [.,] 000 (?! [0-9] ) )
    | (?P<pair>   (?<![0-9.,]) [0-9]{1,3} , [0-9]{1,4} (?! [0-9:] | ,[0-9] ) )
    | (?P<number> [0-9]{1,7} (?: \. [0-9]{1,4} (?! [0-9] | \.[0-9] ) )? )
    | (?P<digits> [0-9]+ )
"""
_TOKEN = re.compile(
    rf"""
      (?P<space>  [^\S\n]++ (?! \s* \n ) )
    | (?= [0-9] ) (?: {_NUMBER} )
    | (?P<sign>   km/h | mi/h | k/h | mins?/(?:km|mi|mile) | w/o | w/u | c/d | w/ | d\+
                  | / \s? (?: km | mi | mile | k ) (?! [^\W_] ) | %% )
    | (?P<elided> (?: qu | [jldnmtsc] ) ' (?= [^\W\d_]{{2}} ) )
    | (?P<word>   [^\W\d_]+ \.? (?: ' [^\W\d_]+ )* )
    | (?P<break>  \s* \n \s* )
    | (?P<mark>   (?P<one> \S ) (?P=one)* )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MOST_TOKENS = 1200  # more than any prose of 4,096 characters has
_WORDLIKE = frozenset({"word", "sign", "elided"})
_SHORTENED = frozenset(
    {"approx", "avg", "part", "with", "recovery", "short_form"}
)  # what often ends in a dot without ending a sentence


def read_items(text: str, language: str) -> tuple[list[Item], str]:
    """Cut a text into items, and tell its language."""
    tokens = _tokens(fold(text).strip())
    spoken = language_of(_words_of(tokens), language)
    return _items(tokens, vocabulary_for(spoken)), spoken


def read_language_instead(text: str, language: str) -> str | None:
    """Tell which other language of ours a text is clearly written in; in doubt none.

    >>> read_language_instead("heute 8 km locker gelaufen in 45 Minuten", "en")
    'de'
    >>> read_language_instead("Maratón de Sevilla 3:20", "en")
    """
    return language_instead(_words_of(_tokens(fold(text).strip())), language)


def _words_of(tokens: "list[_Token]") -> list[str]:
    return [_spelled(token.text) for token in tokens if token.kind in _WORDLIKE]


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of text, its kind, and whether it touches the one before."""

    kind: str
    text: str
    is_attached: bool


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    end = -1
    for match in islice(_TOKEN.finditer(text), _MOST_TOKENS):
        kind = match.lastgroup or "mark"
        # "???" says no more than "?".
        shown = match[0][0] if kind == "mark" else match[0]
        if kind != "space":
            found.append(_Token(kind, shown, match.start() == end and "\n" not in shown))
            end = match.end() if kind != "break" else -1
    return found


def _items(tokens: list[_Token], vocabulary: Vocabulary) -> list[Item]:
    items: list[Item] = []
    waiting: list[_Token] = []
    for token in tokens:
        if token.kind in _WORDLIKE:
            waiting.append(token)
            if token.kind == "word" and token.text.endswith("."):
                _flush(waiting, items, vocabulary)
            continue
        _flush(waiting, items, vocabulary)
        item = _number(token) or _mark(token.text, vocabulary)
        item.is_attached = token.is_attached
        items.append(item)
    _flush(waiting, items, vocabulary)
    return items


def _flush(waiting: list[_Token], items: list[Item], vocabulary: Vocabulary) -> None:
    """Turn the words that stand together into phrases and numbers."""
    if not waiting:
        return
    ends_sentence = waiting[-1].text.endswith(".")
    typed = vocabulary.in_usual_words([token.text for token in waiting])
    numbers = spelled_numbers(typed, vocabulary.language)
    spelled = {number.start: number for number in numbers}
    in_number = {at for number in numbers for at in range(number.start, number.end)}
    words = vocabulary.corrected(typed, in_number)
    at = 0
    while at < len(words):
        count, concepts = vocabulary.longest(words, at)
        if not count and words[at].endswith("'s"):
            words[at] = words[at].removesuffix("'s")
            count, concepts = vocabulary.longest(words, at)
        number = spelled.get(at)
        if number is not None and _counts_reps(items):
            number, *rest = cut_at_hundreds(number, words, vocabulary.language)
            spelled |= {one.start: one for one in rest}
        if number is not None and number.end - at >= count and (number.is_plain or count < 2):
            is_distance = number.value >= _SHORTEST_REP and _counts_reps(
                items
            )  # ``quatre fois mille``
            if number.is_plain and (count == 0 or number.end - at > 1 or is_distance):
                items.append(_in_words(number, waiting))
                at = number.end
                continue
            if not number.is_plain:
                concepts |= {f"n.{number.value:g}"}
        named = None if count > 1 else named_number(words[at], vocabulary.language)
        often = None if count else counted_times(words[at], vocabulary.language)
        if named is not None or often is not None:
            items += _named(waiting[at], named) if named else _often(waiting[at], often or 0)
            at += 1
            continue
        count = max(count, 1)
        text = " ".join(token.text for token in waiting[at : at + count])
        items.append(Item(Form.WORD, text.rstrip("."), concepts, waiting[at].is_attached))
        at += count
    is_shortened = items[-1].concepts & _SHORTENED and not items[-1].has("rest")
    if ends_sentence and not is_shortened:
        items.append(Item(Form.MARK, ".", is_attached=True))
    waiting.clear()


_SHORTEST_REP = 100  # metres


def _named(token: _Token, value: float) -> list[Item]:
    """``ein Zehner``: what is written ``10er`` with a figure."""
    number = Item(Form.BARE, token.text, frozenset(), token.is_attached, value=value, unit="word")
    return [number, Item(Form.WORD, "", frozenset({"plural"}), is_attached=True)]


def _often(token: _Token, value: float) -> list[Item]:
    """``viermal``: what is written ``4x`` with a figure."""
    number = Item(Form.BARE, token.text, frozenset(), token.is_attached, value=value)
    return [number, Item(Form.WORD, "x", frozenset({"times"}), is_attached=True)]


def _counts_reps(items: list[Item]) -> bool:
    """``four by``, ``seis``, ``cuatro de``: next the distance of a rep, and its times at once."""
    if not items:
        return False
    count = items[-2] if len(items) > 1 and items[-1].has("of") else items[-1]
    is_count = count.is_of("n")
    is_count |= count is not items[-1] and count.unit == "word"
    return items[-1].has("times", "reps_of") or is_count


def _in_words(number: Spelled, waiting: list[_Token]) -> Item:
    text = " ".join(token.text for token in waiting[number.start : number.end]).rstrip(".")
    return Item(
        Form.BARE,
        text,
        is_attached=waiting[number.start].is_attached,
        value=number.value,
        places=number.places,
        unit="word",
    )


def _mark(token: str, vocabulary: Vocabulary) -> Item:
    if "\n" in token:
        return Item(Form.BREAK, "\n")
    _, concepts = vocabulary.longest((token,), 0)
    return Item(Form.MARK, token, concepts)


def _spelled(word: str) -> str:
    return word.lower().rstrip(".").replace(" ", "")


def _number(token: _Token) -> Item | None:
    read = _NUMBERS.get(token.kind)
    return None if read is None else read(token.text)


def clock(token: str) -> Item:
    """Read ``1:34``, ``1:34.5`` or ``1:32:10``."""
    whole, _, tenths = token.replace(",", ".").partition(".")
    parts = [int(part) for part in whole.split(":")]
    fraction = float(f"0.{tenths}") if tenths else 0.0
    if len(parts) == 3:
        hours, minutes, seconds = parts
        value = hours * 3600 + minutes * 60 + seconds + fraction
        return Item(Form.CLOCK, token, value=value, unit="h", places=len(tenths))
    minutes, seconds = parts
    hours_reading = 0 if tenths or minutes > 9 else minutes * 3600 + seconds * 60
    return Item(
        Form.CLOCK,
        token,
        value=minutes * 60 + seconds + fraction,
        other=hours_reading,
        places=len(tenths),
    )


def _prime(token: str) -> Item:
    minutes, _, rest = token.replace(":", "").partition("'")
    seconds, _, tenths = rest.replace("''", '"').partition('"')
    fraction = float(f"0.{tenths}") if tenths else 0.0
    value = int(minutes) * 60 + int(seconds) + fraction
    return Item(Form.CLOCK, token, value=value, unit="min", places=len(tenths))


def _thousand(token: str) -> Item:
    """Read ``10.000``: ten thousand metres, or 10 km to the metre."""
    value = float(re.sub(r"[.,]", "", token))
    return Item(Form.BARE, token, value=value, unit="thousand", other=value / 1000)


def _plain_number(token: str) -> Item:
    _, _, decimals = token.partition(".")
    return Item(Form.BARE, token, value=float(token), places=len(decimals))


def _pair(token: str) -> Item:
    """Read ``10,5``: one number with a decimal comma, or two."""
    first, second = token.split(",")
    item = Item(Form.BARE, token, value=float(f"{first}.{second}"), places=len(second))
    if len(second) > 1:
        item.pair = (float(first), float(second))
    return item


def _dotted(token: str) -> Item:
    first, second, third = (int(part) for part in token.split("."))
    if len(token.rsplit(".", 1)[1]) == 4 or (first > 4 and 1 <= second <= 12):
        return Item(Form.DATE, token)
    if second > 59 or third > 59:
        return Item(Form.DATE, token)
    return Item(Form.CLOCK, token, value=first * 3600 + second * 60 + third, unit="h")


_NUMBERS: dict[str, Callable[[str], Item]] = {
    "clock": clock,
    "prime": _prime,
    "number": _plain_number,
    "thousand": _thousand,
    "pair": _pair,
    "dotted": _dotted,
    "day": lambda token: Item(Form.DATE, token),
    "odd": lambda token: Item(Form.OTHER, token, owner="odd"),
    "month_day": lambda token: Item(Form.DATE, token),
    "slashed": lambda token: Item(Form.DATE, token),
    "iso": lambda token: Item(Form.DATE, token),
    "digits": lambda token: Item(Form.OTHER, token, owner="too_long"),
}
