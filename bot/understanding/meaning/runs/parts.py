"""Parts of a run, which are not the run: ``last 4 at MP``, ``incl 3k tempo``."""

from itertools import pairwise

from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.runs.figures import TIMES
from bot.understanding.words.items import Form, Item

_TIMED = frozenset({Form.CLOCK, Form.SPAN, Form.PACE, Form.LENGTH})


def own_parts(message: Message, free: list[Item]) -> None:
    """``last 4 at MP``, ``incl 3k tempo``: a part of the run is not the run."""
    own_passing_times(message, free)
    lengths = [item for item in free if item.form is Form.LENGTH]
    for item in free:
        before = message.before(item, 3)
        is_led = any(word.has("part") for word in _without_day(before[:2]))
        is_part = (is_led and not _is_first_of_its_kind(message, item, lengths)) or (
            item.form is Form.LENGTH
            and item is not lengths[0]
            and any(word.has("with") for word in before[:2])
        )
        is_part |= bool(lengths) and _is_at_a_pace(message, item)
        is_part |= _is_last_of(message, item, lengths)
        is_beside = any(word.has("steady", "marathon_pace") for word in message.after(item, 2))
        is_one_of_several = item.form is Form.LENGTH and len(lengths) > 1
        if is_part or (is_beside and is_one_of_several):
            _own_clause(message, item)


def own_passing_times(message: Message, free: list[Item]) -> None:
    """``20 km: 1:34:12 (5 km 23:10, 10 km 46:45)``: where the runner was, and when."""
    opened = next((item.at for item in message.items if item.is_mark("(")), None)
    if opened is None:
        return
    closed = next((i.at for i in message.items if i.at > opened and i.is_mark(")")), opened)
    whole = [item for item in free if item.at < opened]
    inner = [item for item in free if opened < item.at < closed]
    ways = [item for item in inner if item.form is Form.LENGTH]
    times = [item for item in inner if item.form in {Form.CLOCK, Form.SPAN}]
    far = [item for item in whole if item.form is Form.LENGTH]
    long = [item for item in whole if item.form in {Form.CLOCK, Form.SPAN}]
    if not far or not long or len(ways) != len(times) or len(inner) != 2 * len(ways):
        return
    if ways and all(way.value < far[0].value for way in ways) and _grow(ways) and _grow(times):
        for item in inner:
            item.owner = "part"


def _grow(items: list[Item]) -> bool:
    return all(first.value < second.value for first, second in pairwise(items))


def _is_first_of_its_kind(message: Message, item: Item, lengths: list[Item]) -> bool:
    """``my first 10k``, ``first 10k race``: the whole of it, where no other length is told."""
    before, after = message.before(item, 3), message.after(item, 2)
    is_first = any(word.has("ordinal.1") for word in before)
    is_kind = any(word.has("mine", "ever") for word in before) or any(
        word.has("race") for word in after
    )
    return is_first and is_kind and lengths == [item]


def _is_at_a_pace(message: Message, item: Item) -> bool:
    """``6 mi w/ 3 at 7:50``: so many of them, and how fast."""
    before, after = message.before(item, 1), message.items[item.at + 1 : item.at + 3]
    is_share = item.form is Form.BARE and any(word.has("with") for word in before)
    is_led = len(after) == 2 and (after[0].has("at") or after[0].is_mark("@"))
    return is_share and is_led and after[1].form in {Form.CLOCK, Form.PACE}


def _is_last_of(message: Message, item: Item, lengths: list[Item]) -> bool:
    """``18 km, les 5 derniers à allure``: so many of those that were told before."""
    is_after_all = bool(lengths) and lengths[0].at < item.at
    return (
        is_after_all
        and item.form is Form.BARE
        and any(word.has("part") for word in message.after(item, 1))
    )


def _without_day(before: list[Item]) -> list[Item]:
    """In ``last friday 12k`` the Friday is the last, not the kilometres."""
    is_day = any(word.is_of("day") for word in before)
    return [] if is_day else before


def _own_clause(message: Message, item: Item) -> None:
    """Take a part and the pace right after it: ``last 7 km at marathon pace, 5:26/km``.

    A pace after a comma is the part's too where the whole run has a time of its own.
    """
    item.owner = "part"
    at = item.at
    figures = (other for other in message.items[at + 1 : at + 8] if other.form in _TIMED)
    nearest = next(figures, None)
    if nearest is not None and nearest.form is Form.PACE and not nearest.owner:
        times = (each for each in message.free if each.form in TIMES)
        if any(each.at < at for each in times):
            nearest.owner = "part"
            return
    for other in message.items[at + 1 : at + 5]:
        if other.clause != item.clause:
            return
        if other.form in {Form.PACE, Form.CLOCK} and not other.owner:
            other.owner = "part"
