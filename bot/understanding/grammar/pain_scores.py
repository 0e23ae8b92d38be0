"""Whose a number beside the body is: how much it hurts."""

from itertools import takewhile

from bot.understanding.grammar.spelled import spelled_value
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item

_FEW_STRANGE = 2
_BESIDE_SCORE: tuple[Concept, ...] = (
    "body", "glue", "side.left", "side.right", "approx", "perhaps", "hurt", "niggle", "day.today",
    "article", "i_am", "range_to", "holds",
    "day.yesterday", "on_the", "and", "past", *WEEKDAYS,
)  # fmt: skip
_WORST = 10


def own_body_scores(items: list[Item]) -> None:
    """``shin 4``, ``la rodilla se queja, un tres diría yo``: how much it hurts.

    The only number, in a clause that says little besides, and nobody ran.
    """
    _own_places_on_the_way(items)
    _own_score_told_with_a_run(items)
    numbers = [item for item in items if item.is_number]
    numbers = _of_now(items, numbers)
    if len(numbers) > 1 or _is_run(items):
        return
    number = numbers[0] if numbers else _last_in_words(items)
    if number is None or number.owner or number.places or _says_which_side(items, number):
        return
    before = items[number.at - 1] if number.at else number
    value = number.value if number.is_number else spelled_value(number)
    is_score = number.form in {Form.BARE, Form.WORD} and 0 <= value <= _WORST
    is_hour = before.has("at", "start_at", "clock_time") and not before.has("approx")
    words = [
        item
        for item in items
        if item.clause == number.clause and item is not number and not item.is_number
    ]
    strange = [word for word in words if not word.has(*_BESIDE_SCORE)]
    is_score &= len(strange) <= _FEW_STRANGE or _follows_pain(items, number)
    if is_score and not is_hour:
        number.form, number.value, number.owner = Form.BARE, value, "pain"


def _own_places_on_the_way(items: list[Item]) -> None:
    """``since km 4``, ``ab Kilometer 6``, ``desde el km 6``: where it began, and not how much."""
    if not any(item.has("body", "hurt", "niggle") for item in items):
        return
    for number in items[1:]:
        before = items[number.at - 1]
        is_place = before.form is Form.WORD and before.has("unit.km", "unit.mi", "mile")
        if number.form is Form.BARE and not number.owner and is_place:
            number.owner = "milestone"


def _says_which_side(items: list[Item], number: Item) -> bool:
    """``my achilles is sore, left one``."""
    before = items[number.at - 1] if number.at else number
    value = number.value if number.is_number else spelled_value(number)
    return value == 1 and not number.text.isdigit() and before.has("side.left", "side.right")


def _of_now(items: list[Item], numbers: list[Item]) -> list[Item]:
    """``knee was a 6 yesterday, now a 3``: of small numbers told one after another the last.

    What is said to be of today goes before it, and what is of another day behind.
    """
    is_listed = len(numbers) > 1 and all(_may_be_score(items, number) for number in numbers)
    if not is_listed or _is_run(items):
        return numbers
    beside = {number.at: items[number.at + 1 : number.at + 3] for number in numbers}
    now = [n for n in numbers if any(word.has("day.today") for word in beside[n.at])]
    current = (now or numbers)[-1]
    parts = {c for item in items for c in item.concepts if c.startswith("body.")}
    if len(parts) > 1:  # ``shin 3, calf 1``: the worse counts
        current = max(numbers, key=lambda number: number.value)
    current.owner = ""
    for number in numbers:
        if number is not current:
            number.owner = "other_time"
    return [current]


def _is_run(items: list[Item]) -> bool:
    """``should I run?`` asks, and nobody ran."""
    return any(item.has("ran", "running") and item.mood != "question" for item in items)


def _may_be_score(items: list[Item], number: Item) -> bool:
    before = items[number.at - 1] if number.at else number
    is_small = number.form is Form.BARE and number.value <= _WORST and not number.places
    is_introduced = before.has(
        "approx", "article", "glue", "holds", "past", "niggle", "hurt", "body"
    )
    return is_small and number.owner in {"", "stranger"} and is_introduced


def _own_score_told_with_a_run(items: list[Item]) -> None:
    """``me duele la rodilla como un tres corrí 4 km``: about so much, right after the body."""
    for number in items:
        value = number.value if number.form is Form.BARE else spelled_value(number)
        is_free = not number.owner and not number.places and not number.has("glue", "article")
        if not (is_free and 0 <= value <= _WORST and number.form in {Form.BARE, Form.WORD}):
            continue
        before = items[max(0, number.at - _FAR_FROM_BODY) : number.at][::-1]
        small = list(takewhile(lambda word: word.has("approx", "article", "glue"), before))
        is_about = any(word.has("approx") for word in small)
        beside = before[len(small)] if len(small) < len(before) else None
        is_body = beside is not None and beside.has("body", "hurt", "side.left", "side.right")
        if is_about and is_body and any(item.has("hurt", "niggle") for item in items):
            number.form, number.value, number.owner = Form.BARE, value, "pain"
            return


_FAR_FROM_BODY = 5


def _follows_pain(items: list[Item], number: Item) -> bool:
    """``shin hurts abt a 4 when I go down the stairs``."""
    for item in reversed(items[: number.at]):
        if item.has("hurt", "niggle"):
            return True
        if not item.has("approx", "article", "glue", "noise"):
            return False
    return False


def _last_in_words(items: list[Item]) -> Item | None:
    """Find the number in words of the last clause, where it is the only one."""
    said = [item for item in items if spelled_value(item) >= 0 and not item.has("glue", "article")]
    return said[0] if len(said) == 1 and said[0].clause == items[-1].clause else None
