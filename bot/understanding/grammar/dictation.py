"""What a telephone writes of what was said: marks in words, a number twice, reps in one breath."""

from bot.understanding.grammar.rep_heads import REP_DISTANCES
from bot.understanding.grammar.spelled import spelled_value
from bot.understanding.grammar.steps import peek
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_MARKS: dict[Concept, str] = {
    "said_stop": ".",
    "said_ask": "?",
    "said_comma": ",",
    "said_line": "\n",
}
_ENDS: tuple[Concept, ...] = ("said_stop", "said_ask", "said_line")
_FEWEST_MARKS = 2
_MOST_REPS = 40


def as_written(items: list[Item]) -> None:
    """Write what was dictated as it would have been typed."""
    said = frozenset().union(*(item.concepts for item in items))
    if "said_comma" in said:
        _join_decimals(items)
        _join_said_decimals(items)
    if any(item.is_mark("(") for item in items):
        _drop_repeated(items)
    if not said.isdisjoint(_ENDS):
        _write_marks(items)


def _join_decimals(items: list[Item]) -> None:
    """``douze kilomètres virgule cinq``: what follows the unit belongs to the number before it."""
    for at in range(len(items) - 4, -1, -1):
        if at + 4 > len(items):
            continue  # what stood here has been joined
        number, unit, comma, digit = items[at : at + 4]
        decimal = digit.value if digit.form is Form.BARE else spelled_value(digit)
        is_unit = unit.has("unit.km", "unit.mi") and unit.form is Form.WORD
        whole = number.value if number.form is Form.BARE else spelled_value(number)
        if not (is_unit and comma.has("said_comma") and whole >= 0 and 0 < decimal < 10):
            continue
        if not number.places and decimal.is_integer():
            text = f"{number.text},{decimal:g}"
            items[at] = Item(Form.BARE, text, value=whole + decimal / 10, places=1)
            del items[at + 2 : at + 4]


def _join_said_decimals(items: list[Item]) -> None:
    """``5 komma 6 kilometer``, ``five point six k``: the mark stands between the two numbers."""
    for at in range(len(items) - 4, -1, -1):
        if at + 4 > len(items):
            continue  # what stood here has been joined
        number, comma, digit, unit = items[at : at + 4]
        whole = number.value if number.form is Form.BARE else spelled_value(number)
        decimal = digit.value if digit.form is Form.BARE else spelled_value(digit)
        is_said = comma.form is Form.WORD and comma.has("said_comma")
        is_digit = 0 < decimal < _MOST_DECIMAL and decimal.is_integer()
        if not (is_said and is_digit and unit.has("unit.km", "unit.mi")):
            continue
        if whole >= 0 and not number.places and not digit.places:
            text = f"{whole:g},{decimal:g}"
            places = len(f"{decimal:g}")
            value = whole + decimal / 10**places
            items[at : at + 3] = [
                Item(Form.BARE, text, value=value, places=places, is_attached=number.is_attached)
            ]


_MOST_DECIMAL = 100


def _drop_repeated(items: list[Item]) -> None:
    """``five (5) miles``: a number in brackets after itself in words says nothing more."""
    for at in range(len(items) - 4, -1, -1):
        if at + 4 > len(items):
            continue  # what stood here has been dropped
        said, opened, digits, closed = items[at : at + 4]
        value = said.value if said.form is Form.BARE else spelled_value(said)
        is_bracket = opened.is_mark("(") and closed.is_mark(")") and digits.form is Form.BARE
        is_said = said.form is Form.WORD or said.unit == "word"
        if is_bracket and is_said and value == digits.value:
            digits.is_attached = said.is_attached
            items[at : at + 4] = [digits]


def _write_marks(items: list[Item]) -> None:
    """``no run today period I had to drive``, where nothing else divides the message."""
    said = [at for at, item in enumerate(items) if item.has(*_ENDS)]
    is_typed = any(item.is_mark(".!?;") or item.form is Form.BREAK for item in items)
    if is_typed or not said:
        return
    if len(said) < _FEWEST_MARKS and said[-1] != len(items) - 1:
        return
    for at, item in enumerate(items):
        name = next((name for name in _MARKS if item.form is Form.WORD and item.has(name)), None)
        if name is None or (name == "said_comma" and len(said) < _FEWEST_MARKS):
            continue
        mark = _MARKS[name]
        items[at] = Item(Form.BREAK, mark) if mark == "\n" else Item(Form.MARK, mark)


def said_head(items: list[Item], at: int) -> tuple[Item, int] | None:
    """``eight two hundreds``, ``seis cuatrocientos``: a count and a distance in one breath."""
    count, distance = items[at], peek(items, at + 1)
    is_said = count.unit == distance.unit == "word" and distance.form is Form.BARE
    if count.form is not Form.BARE or not is_said:
        return None
    if not (1 < count.value <= _MOST_REPS and distance.value in REP_DISTANCES):
        return None
    is_round = distance.value >= 100 and distance.value % 100 == 0
    after = peek(items, at + 2)
    if not is_round or count.places or after.has("unit.km", "unit.mi", "unit.lap"):
        return None
    used = 3 if after.has("unit.m") else 2
    text = f"{count.text}x{distance.text}"
    inner = Item(Form.BARE, distance.text, value=distance.value)
    return Item(Form.HEAD, text, count=int(count.value), parts=(inner,)), used
