"""Numbers that a result leaves over: neither used, nor owned by something named."""

from collections.abc import Iterator
from itertools import chain

from bot.domain.quantities import MILE
from bot.understanding.grammar.rates import pace_seconds
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.runs.evidence import speaks_of_something_else
from bot.understanding.meaning.runs.figures import durations
from bot.understanding.words.items import Form, Item

_AS_LONG = 0.02
_PACES_AGREE = 0.04


def unowned(message: Message, draft: Draft) -> tuple[str, ...]:
    """Find the numbers that a result has not used."""
    free = [item for item in message.items if item.is_free]
    drafts = [draft, *draft.also]
    lengths = [metres for each in drafts for metres in _lengths(each)]
    seconds = [value for each in drafts for value in _seconds(each)]
    paces = [pace for each in drafts for pace in _paces(each)]
    used = {id(item) for item in free if _is_used(item, lengths, seconds) or _is_pace(item, paces)}
    left = [
        item
        for item in free
        if id(item) not in used and not speaks_of_something_else(message, item, used)
    ]
    if draft.reps is not None:
        counts = {draft.reps, draft.details.reps_planned, draft.details.sets}
        left = [
            item
            for item in left
            if not (item.form is Form.HEAD or item.value in counts or _names_rep(item, draft.reps))
        ]
    return () if _add_up(left, lengths, seconds) else tuple(item.text for item in left)


def _names_rep(item: Item, reps: int) -> bool:
    """``the last two``: which of the reps is spoken of."""
    return item.form is Form.BARE and item.unit == "word" and item.value <= reps


def _lengths(draft: Draft) -> Iterator[float]:
    told = (draft.distance_m, draft.rep_distance_m, *draft.rep_distances_m)
    yield from (metres for metres in told if metres)
    if draft.reps and draft.rep_distance_m:
        yield draft.reps * draft.rep_distance_m


def _seconds(draft: Draft) -> Iterator[float]:
    told = (draft.duration_s, draft.mean_split_s, draft.recovery_s, draft.rep_duration_s)
    listed = (draft.splits_s, draft.details.splits_s, draft.details.rep_range_s)
    yield from (value for value in chain(told, *listed) if value)
    if draft.mean_split_s and draft.reps:
        yield draft.mean_split_s * draft.reps


def _paces(draft: Draft) -> Iterator[float]:
    if draft.distance_m and draft.duration_s:
        yield draft.duration_s / draft.distance_m * 1000
    if draft.details.pace_s_per_km is not None:
        yield draft.details.pace_s_per_km
    if draft.details.pace_s_per_mi is not None:
        yield draft.details.pace_s_per_mi / MILE.metres * 1000


def _is_used(item: Item, lengths: list[float], seconds: list[float]) -> bool:
    if item.form is Form.HEAD:
        return any(_is_used(part, lengths, seconds) for part in item.parts)
    values = [item.value, *durations(item)] if item.form is not Form.LENGTH else [item.count * 60]
    metres = [item.value, item.value * 1000, item.value * MILE.metres]
    if item.form is Form.LENGTH:
        metres = [item.value, item.count * MILE.metres]
    is_length = item.form in {Form.LENGTH, Form.BARE} or item.unit == "s"  # ``400s``
    if any(abs(value - told) <= max(1.0, 0.001 * told) for value in values for told in seconds):
        return True
    return is_length and any(
        abs(value / told - 1) <= _AS_LONG for value in metres for told in lengths
    )


def _is_pace(item: Item, paces: list[float]) -> bool:
    """``8k 45:10 (5:39)``: the pace said again."""
    if item.form is Form.SPEED:
        told = [1000 / item.value] if item.value else []
    elif item.form is Form.PACE:
        told = [item.value]
    elif item.form in {Form.CLOCK, Form.BARE}:
        told = [pace_seconds(item), pace_seconds(item) / MILE.metres * 1000]
    else:
        told = []
    return any(abs(one / pace - 1) <= _PACES_AGREE for one in told for pace in paces if pace)


def _add_up(left: list[Item], lengths: list[float], seconds: list[float]) -> bool:
    """``5k there and 5k back``, ``5 miles 8:10 8:05 8:00 7:55 7:30``: parts of what was run."""
    if not left:
        return True
    forms = {item.form for item in left}
    total = sum(item.value for item in left)
    if forms == {Form.LENGTH}:
        return any(abs(total / told - 1) <= _AS_LONG for told in lengths)
    if forms in ({Form.CLOCK}, {Form.SPAN}):
        return any(abs(total - told) <= 2 for told in seconds)
    return False
