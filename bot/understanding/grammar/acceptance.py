"""Which numbers a kind of owner can take."""

from collections.abc import Callable

from bot.understanding.words.items import Form, Item

Accepts = Callable[[Item], bool]


def bare(low: float, high: float) -> Accepts:
    return lambda item: item.form is Form.BARE and low <= item.value <= high


def is_recovery(item: Item) -> bool:
    if item.form is Form.LENGTH:
        return item.value <= 1000
    if item.form is Form.BARE:
        return 10 <= item.value <= 600 or item.value <= 5
    return item.form in {Form.SPAN, Form.CLOCK} and item.value <= 900


def is_measured(item: Item) -> bool:
    return item.form in {Form.LENGTH, Form.SPAN, Form.CLOCK} or (
        item.form is Form.BARE and item.value <= 60
    )


def is_score(item: Item) -> bool:
    if item.form is Form.FRACTION:
        return item.other == 10
    return item.form is Form.BARE and 0 <= item.value <= 10


def anything(item: Item) -> bool:
    return item.is_number and item.form is not Form.HEAD


def is_time(item: Item) -> bool:
    """``slept 6 hours``; in ``couldn't sleep so did 5k`` the 5k were run."""
    return item.is_number and item.form not in {Form.HEAD, Form.LENGTH}


def is_counted(item: Item) -> bool:
    return item.form in {Form.BARE, Form.OTHER}


def is_climb(item: Item) -> bool:
    return item.form is Form.BARE or (item.form is Form.LENGTH and item.unit in {"m", "yd"})


def is_clock_time(item: Item) -> bool:
    """``18:30``, ``7``, ``7 h``; never ``1:05:00``."""
    if item.form is Form.CLOCK:
        return not item.places and item.unit != "h" and item.value < 24 * 60
    if item.form is Form.SPAN:  # ``levé à 6 h``
        is_hour = item.unit == "h" or "h" in item.text.lower()  # ``rentré à 8h05``
        return is_hour and item.value <= 24 * 3600
    return item.form is Form.BARE and item.value <= 24 and not item.places


def is_percent(item: Item) -> bool:
    return item.owner == "percent" or (item.form is Form.BARE and item.value <= 15)


def is_speed(item: Item) -> bool:
    return item.form is Form.SPEED


# Seconds of a sprint, or metres of a stride: what is longer is a rep.
_LONGEST_SPRINT, _LONGEST_STRIDE = 40, 150


def is_count(item: Item) -> bool:
    if item.form is Form.HEAD:
        part = item.parts[0]
        return part.value <= (_LONGEST_SPRINT if part.form is Form.SPAN else _LONGEST_STRIDE)
    return item.form is Form.BARE and item.value <= 30 and not item.places
