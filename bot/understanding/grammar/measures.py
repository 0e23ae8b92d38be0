"""Numbers joined with the units beside them: lengths, spans, paces, heads of reps."""

from enum import Enum, auto

from bot.understanding.grammar.columns import own_by_heading, take_units_of_columns
from bot.understanding.grammar.dictation import as_written, said_head
from bot.understanding.grammar.rates import METRES, pace_beside, pace_in_plural, rate
from bot.understanding.grammar.rep_heads import backward_head, head
from bot.understanding.grammar.rules import concepts_of
from bot.understanding.grammar.spaced_clocks import join_spaced_clock
from bot.understanding.grammar.spans import minutes_seconds, part_added, span, spelled_hours
from bot.understanding.grammar.spelled import (
    described_unit,
    dictated_clock,
    ends_time,
    ordinal,
    spelled_number,
    spelled_value,
)
from bot.understanding.grammar.steps import END, Step, is_close, names_heart_rate, peek
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Owner

_MIXED = frozenset({2, 3, 4, 8, 10})
_PARTS = frozenset({2, 3, 4, 5, 6, 8, 10})
_OWNED_UNITS: dict[Concept, Owner] = {
    "unit.bpm": "hr",
    "unit.spm": "cadence",
    "unit.kcal": "other",
    "unit.watt": "power",
    "unit.kg": "other",
    "unit.c": "celsius",
    "unit.f": "fahrenheit",
}


def measure(items: list[Item]) -> list[Item]:
    """Join numbers and units, one step after the other."""
    as_written(items)
    _undash(items)
    _unwrap(items)
    said = concepts_of(items)
    said |= {concept.partition(".")[0] for concept in said}
    beginnings: dict[_Begins, list[int]] = {}  # as long as nothing is joined
    for step, begins, looks_for in _STEPS:
        if looks_for and looks_for.isdisjoint(said):
            continue
        if begins not in beginnings:
            beginnings[begins] = [at for at, item in enumerate(items) if _may_begin(item, begins)]
        joined = _joined(items, step, beginnings[begins])
        if joined is not None:
            items = joined
            beginnings.clear()
    own_by_heading(items)
    take_units_of_columns(items)
    return join_spaced_clock(items)


def _as_typed(items: list[Item]) -> str:
    first, *others = items
    return first.text + "".join(
        item.text if item.is_attached else f" {item.text}" for item in others
    )


class _Begins(Enum):
    """Where a step may begin."""

    AT_NUMBER = auto()
    AT_NUMBER_IN_WORDS = auto()
    AT_WORD = auto()


def _may_begin(item: Item, begins: _Begins) -> bool:
    match begins:
        case _Begins.AT_NUMBER:
            return item.form in _NUMBERS
        case _Begins.AT_NUMBER_IN_WORDS:
            return item.unit == "word"
        case _Begins.AT_WORD:
            return item.form is Form.WORD and bool(item.concepts)


def _unwrap(items: list[Item]) -> None:
    """``7.5 easy km``, ``six lovely slow kilometres``: put the unit beside its number."""
    for at, number in enumerate(items):
        after = peek(items, at + 1)
        if number.form is not Form.BARE and spelled_value(number) < 0:
            continue
        ahead = described_unit(items, at + 1)
        if ahead:
            items.insert(at + 1, items.pop(at + 1 + ahead))
            continue
        unit = peek(items, at + 2)
        is_minutes = unit.has("unit.min") and len(unit.text) > 1
        if is_minutes and after.has("easy", "hard", "steady"):
            items[at + 1], items[at + 2] = unit, after


def _undash(items: list[Item]) -> None:
    """``4-mile run``: the dash joins a number with its unit."""
    for at in range(len(items) - 2, 0, -1):
        number, dash, unit = items[at - 1 : at + 2]
        is_joined = dash.is_mark("-") and dash.is_attached and unit.is_attached
        if is_joined and number.form is Form.BARE and unit.has(*METRES, "unit.min", "unit.h"):
            del items[at]


def _and_half(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``49 and a half minutes``, ``three and a quarter miles``."""
    item, part = items[at], part_added(peek(items, at + 1))
    if item.form is not Form.BARE or item.places or not part:
        return None
    return Item(Form.BARE, item.text, value=item.value + part, places=1, unit="part"), 2


def _joined(items: list[Item], step: Step, places: list[int]) -> list[Item] | None:
    """Take a step wherever it can begin; ``None`` where it finds nothing to join."""
    result: list[Item] = []
    end = 0  # of what has been taken over
    for at in places:
        found = step(items, at) if at >= end else None
        if found is not None:
            item, used = found
            if item.form in {Form.SPAN, Form.OTHER}:
                item.text = _as_typed(items[at : at + used])
            item.is_attached = items[at].is_attached
            result += items[end:at]
            result.append(item)
            end = at + used
    return result + items[end:] if end else None


_NUMBERS = frozenset({Form.BARE, Form.CLOCK, Form.FRACTION, Form.LENGTH})


def _chain(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``7/10``, ``7 out of 10``, ``1/4``: two numbers that are one; never ``94/93/95``."""
    first, mark, second = items[at], peek(items, at + 1), peek(items, at + 2)
    if not (first.form is Form.BARE and second.form is Form.BARE):
        return None
    if mark.has("of", "out_of"):
        return (_fraction(first, second), 3) if _is_out_of(items, at) else None
    before, after = items[at - 1] if at else END, peek(items, at + 3)
    is_list = before.is_mark("/") or (after.is_mark("/") and after.is_attached)
    if is_list or not mark.is_mark("/") or not mark.is_attached:
        return None
    is_named = before.has("on_the") and first.value <= 31 and second.value <= 31
    is_first = before.form is Form.BREAK and _is_word(after)
    if is_named or (is_first and _is_day_and_month(first, second)):
        return Item(Form.DATE, f"{first.value:g}/{second.value:g}"), 3
    if second.value in _PARTS and first.value <= second.value:
        return _fraction(first, second), 3
    return None


def _is_out_of(items: list[Item], at: int) -> bool:
    """``7 out of 10``; of ``6 out of 8 km`` the 6 were run."""
    first, mark, second = items[at : at + 3]
    if peek(items, at + 3).has("unit.km", "unit.mi"):
        return False
    is_score = second.value == 10 and first.value <= 10
    return is_score or (mark.has("out_of") and second.value <= 100)


def _is_day_and_month(first: Item, second: Item) -> bool:
    """``20/11`` at the beginning; ``7/10`` may be how hard it felt."""
    low, high = sorted((first.value, second.value))
    is_score = second.value in _PARTS and first.value <= second.value
    return 1 <= low <= 12 and high <= 31 and not is_score and not (first.places or second.places)


def _is_word(item: Item) -> bool:
    return item.is_number or item.form is Form.WORD or item.is_mark(":-,")


def _fraction(first: Item, second: Item) -> Item:
    text = f"{first.text}/{second.text}"
    return Item(Form.FRACTION, text, value=first.value, other=second.value)


def _mixed_number(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``7 1/2 miles``."""
    whole, top, mark, bottom = (peek(items, at + step) for step in range(4))
    is_half = top.form is Form.BARE and bottom.form is Form.BARE and mark.is_mark("/")
    if whole.form is not Form.BARE or whole.places or not is_half or not mark.is_attached:
        return None
    if bottom.value not in _MIXED or not 0 < top.value < bottom.value:
        return None
    if not peek(items, at + 4).has("unit.mi", "unit.km", "unit.h"):
        return None
    value = whole.value + top.value / bottom.value
    return Item(Form.BARE, f"{whole.text} {top.text}/{bottom.text}", value=value, places=2), 4


def _part_of_mile(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``1/4 mile``."""
    item, after = items[at], peek(items, at + 1)
    if item.form is not Form.FRACTION or not after.has("unit.mi", "unit.km") or not item.other:
        return None
    metres = METRES["unit.mi" if after.has("unit.mi") else "unit.km"]
    value = item.value / item.other * metres
    return Item(Form.LENGTH, f"{item.text} {after.text}", value=value, unit="part"), 2


def _clock_with_unit(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``5:40/km``, ``1:30 h``, ``6:30 am``."""
    item, after = items[at], peek(items, at + 1)
    if item.form is not Form.CLOCK or names_heart_rate(after, peek(items, at + 2)):
        return None
    if after.has("per.km", "per.mi"):
        return pace_beside(item, after), 2
    if after.has("clock_time"):
        return Item(Form.OTHER, item.text, value=item.value, owner="clock_time"), 2
    if after.has("unit.h") and item.other:
        return Item(Form.SPAN, item.text, value=item.other, unit="h"), 2
    if after.has("unit.min", "unit.h"):
        return Item(Form.SPAN, item.text, value=item.value, unit="clock"), 2
    return None


def _foreign_unit(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``148 bpm``, ``60 %``, ``3 weeks``, ``28°C``: numbers of their own."""
    item, after = items[at], peek(items, at + 1)
    is_rate = names_heart_rate(after, peek(items, at + 2))
    # ``41min03 pas forcé``: seconds, and no steps
    is_seconds = item.is_attached and at > 0 and items[at - 1].has("unit.min", "unit.h")
    if item.form is not Form.BARE or is_rate or is_seconds or not _is_unit(after):
        return None
    if after.is_mark("°") or after.has("unit.degrees"):
        return _degrees(items, at)
    if after.has("unit.c", "unit.f"):
        _take_sign(items, at)
    for concept, taker in _OWNED_UNITS.items():
        if concept in after.concepts and not _is_letter_apart(after):
            typed = f"{item.text} {after.text}" if taker == "celsius" else item.text
            return Item(Form.OTHER, typed, value=item.value, owner=taker), 2
    if after.text.lower() == "hm" and item.value > 15:  # Höhenmeter, not half marathons
        return Item(Form.OTHER, item.text, value=item.value, owner="elevation"), 2
    is_not = after.has("neg") and peek(items, at + 2).is_number  # ``44 pas 94``
    if after.is_mark("%") or (after.has("unit.other") and not is_not):
        owner: Owner = "percent" if after.text.startswith(("%", "per")) else "other"
        unit = "period" if after.has("period") else "runs" * after.has("runs_counted")
        unit = unit or "years" * after.has("years")
        if after.has("day_count") and at and items[at - 1].has("ago"):
            owner = "ago"
        other = Item(Form.OTHER, item.text, value=item.value, owner=owner, unit=unit)
        other.parts = (after,)
        return other, 2
    return None


def _is_unit(after: Item) -> bool:
    return bool(after.concepts) or after.is_mark("'\"°%")


def _is_letter_apart(after: Item) -> bool:
    """One letter is a unit only when it touches its number."""
    if after.text == "W" and after.has("unit.watt"):
        return False  # a small one is *with*: ``94 w 90 rest``
    return len(after.text) == 1 and not after.is_attached and after.text.lower() in "wcfslr"


def _long(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``8k``, ``5.2 mi``, ``400m``, ``4 laps``."""
    item, after = items[at], peek(items, at + 1)
    if item.form is not Form.BARE:
        return None
    lap = _lap_counted(items, at)
    if lap:
        metres, count = item.value * 400, int(item.value)
        return Item(Form.LENGTH, item.text, value=metres, unit="lap", count=count), lap
    if after.is_attached and after.has("plural"):
        return _length(items, at, "unit.km", 1000.0)
    for concept, metres in METRES.items():
        if concept in after.concepts and is_close(after):
            return _length(items, at, concept, metres)
    return None


def _lap_counted(items: list[Item], at: int) -> int:
    """``4 laps``, ``viermal die Runde``: how many items say that laps are counted; 0 for none."""
    if peek(items, at + 1).has("unit.lap"):
        return 2
    is_often = peek(items, at + 1).has("times") and peek(items, at + 2).has("article")
    return 4 if is_often and peek(items, at + 3).has("unit.lap") else 0


def _length(items: list[Item], at: int, concept: str, metres: float) -> tuple[Item, int]:
    item, after = items[at], items[at + 1]
    is_thousand = item.unit == "thousand"
    count = item.other if is_thousand and concept != "unit.m" else item.value
    if concept == "unit.m" and item.places == _PLACES_OF_THOUSANDS and 1 <= item.value < 100:
        count = round(item.value * 1000)  # ``1.800 m de desnivel``
    length = Item(Form.LENGTH, f"{item.text}{after.text}", value=count * metres)
    length.unit, length.other = concept.removeprefix("unit."), float(is_thousand)
    length.count, length.places = int(count), item.places
    if peek(items, at + 2).has("and_half"):
        length.value += metres / 2
        return length, 3
    if concept == "unit.km" and not item.places and (more := _said_after_unit(items, at + 2)):
        length.value += more
        return length, 3
    return length, 2


_PLACES_OF_THOUSANDS = 3


def _said_after_unit(items: list[Item], at: int) -> float:
    """``sept kilomètres cinq``, ``six kilomètres trois cents``: metres that follow in words."""
    number = peek(items, at)
    said = number.value if number.unit == "word" else spelled_value(number)
    after = peek(items, at + 1)
    if number.is_attached and number.form is Form.BARE and not after.is_attached:
        return _METRES_OF_DIGITS.get(len(number.text), 0) * number.value
    if said <= 0 or said % 1 or not (ends_time(after) or after.has("at")):
        return 0
    is_tenth, is_hundreds = 0 < said < 10, 100 <= said < 1000 and said % 50 == 0
    return said * 100 if is_tenth else said * is_hundreds


_METRES_OF_DIGITS = {1: 100, 3: 1}  # ``4km8``, ``4km800``


def _take_sign(items: list[Item], at: int) -> None:
    """``-5°C``, ``minus 5 C``; the dash of ``12-15°C`` is no sign."""
    before = items[at - 1] if at else END
    is_sign = before.is_mark("-") and items[at].is_attached and not before.is_attached
    if is_sign or before.has("minus"):
        items[at].value *= -1


def _degrees(items: list[Item], at: int) -> tuple[Item, int]:
    letter = peek(items, at + 2)
    _take_sign(items, at)
    if letter.has("unit.f") or letter.text.lower() == "f":
        return Item(Form.OTHER, items[at].text, value=items[at].value, owner="fahrenheit"), 3
    used = 3 if letter.has("unit.c") or letter.text.lower() == "c" else 2
    typed = " ".join(item.text for item in items[at : at + used])
    return Item(Form.OTHER, typed, value=items[at].value, owner="celsius"), used


# Each step, where it may begin, and the words without which it finds nothing; of those with a
# dot the part before it.
_STEPS: tuple[tuple[Step, _Begins, frozenset[str]], ...] = (
    (ordinal, _Begins.AT_NUMBER, frozenset()),
    (spelled_number, _Begins.AT_WORD, frozenset({"n", "half_of", "quarter_of"})),
    (said_head, _Begins.AT_NUMBER_IN_WORDS, frozenset()),
    (dictated_clock, _Begins.AT_NUMBER_IN_WORDS, frozenset()),
    (
        spelled_hours,
        _Begins.AT_WORD,
        frozenset({"span", "one_hour", "hour_half", "half_hour"}),
    ),
    (
        _and_half,
        _Begins.AT_NUMBER,
        frozenset({"and_half", "and_quarter", "and_three_quarters"}),
    ),
    (_mixed_number, _Begins.AT_NUMBER, frozenset()),
    (_chain, _Begins.AT_NUMBER, frozenset()),
    (_part_of_mile, _Begins.AT_NUMBER, frozenset({"unit"})),
    (_clock_with_unit, _Begins.AT_NUMBER, frozenset({"unit", "per", "clock_time"})),
    (pace_in_plural, _Begins.AT_NUMBER, frozenset({"unit"})),
    (_foreign_unit, _Begins.AT_NUMBER, frozenset()),
    (rate, _Begins.AT_NUMBER, frozenset({"unit", "per", "per_hour"})),
    (minutes_seconds, _Begins.AT_NUMBER, frozenset({"unit"})),
    (span, _Begins.AT_NUMBER, frozenset()),
    (_long, _Begins.AT_NUMBER, frozenset({"unit", "plural"})),
    (head, _Begins.AT_NUMBER, frozenset({"times", "sets_of", "reps_of"})),
    (backward_head, _Begins.AT_NUMBER, frozenset({"times"})),
)
