"""Pace and duration of a run that says how far it was."""

from bot.domain.quantities import MILE
from bot.understanding.grammar.rates import pace_seconds
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.figures import Figures, Length, durations
from bot.understanding.meaning.runs.run_questions import (
    ask_impossible,
    ask_several,
    ask_which,
    rounded,
)
from bot.understanding.words.items import Form, Item

_AGREE = 0.03


_REP_LONGEST = 1000.0


def likely_durations(figures: Figures, length: Length) -> list[tuple[Item, float]]:
    likely = [
        (item, seconds)
        for item in figures.times
        for seconds in durations(item)
        if is_run(length.metres, seconds)
        # 2:30 per km is the fastest that a number without any mark is taken for.
        and (item.form is not Form.BARE or item.places or seconds >= length.metres * 0.15)
    ]
    if likely or length.metres > _REP_LONGEST:
        return likely
    return [(item, item.value) for item in figures.times if is_run(length.metres, item.value)]


def pace_of(message: Message, figures: Figures, length: Length, draft: Draft) -> float | None:
    """Find the pace in seconds per km: told as such, or as ``@ 5:40``."""
    if figures.paces:
        return figures.paces[0]
    if figures.speeds:
        return 1000 / figures.speeds[0]
    for item in figures.times:
        before, after = message.before(item, 2), message.after(item, 2)
        is_pace_word = any(word.has("pace") for word in before + after)
        is_at = any(word.is_mark("@") for word in before)
        if item.form is Form.BARE and item.places != 2:
            continue
        per_km, unit = _per_km(item, length)
        if not is_run(length.metres, per_km * length.metres / 1000):
            continue
        is_whole = any(is_run(length.metres, seconds) for seconds in durations(item))
        others = [other for other in figures.times if other is not item]
        agrees = any(
            abs(seconds / (per_km * length.metres / 1000) - 1) <= _AGREE
            for other in others
            for seconds in durations(other)
        )
        is_in_hours = is_whole and not is_run(length.metres, durations(item)[0])
        is_at_sign = any(word.is_mark("@") for word in before) and is_in_hours
        is_at_sign |= is_in_hours and _is_at_a_walk(before, length, item)
        if is_pace_word or is_at_sign or ((is_at or agrees) and not is_whole):
            return _use_as_pace(figures, item, per_km, unit)
        if _is_beside(message, item) and len(figures.times) == 1 and not is_whole:
            draft.needs_nod |= item.form is Form.BARE
            return _use_as_pace(figures, item, per_km, unit)
        if _is_apart(length, item) and not is_pace_word:
            is_averaged = is_at or any(word.has("avg") for word in before)
            is_alone = len(figures.times) == 1 and any(word.has("at") for word in before)
            if not (is_averaged or is_alone):
                continue
        is_event = message.says("trial", "race") and not is_at
        if not is_whole and item.form is not Form.SPAN and not _is_in(before) and not is_event:
            draft.needs_nod |= not any(word.has("at") for word in before)
            return _use_as_pace(figures, item, per_km, unit)
    return None


def _is_beside(message: Message, item: Item) -> bool:
    """``10 miles (8:45)``, ``7 miles easy - 9:20``: a bracket or a dash, and the figure alone."""
    before = message.items[item.at - 1] if item.at else None
    return item.form is Form.CLOCK and before is not None and before.is_mark("(-")


def _is_apart(length: Length, item: Item) -> bool:
    """Tell whether a time stands in another clause than the length: ``started at 18:30``."""
    return length.item is not None and item.clause != length.item.clause


def _is_at_a_walk(before: list[Item], length: Length, item: Item) -> bool:
    """``15 km a 4:50``: in hours nobody would have run, and *a* leads to a pace."""
    leads_on = bool(before) and before[0].has("at") and not _is_in(before)
    per_km = [seconds / length.metres * 1000 for seconds in durations(item)]
    return leads_on and all(each > _WALK or each < _FASTEST for each in per_km)


_WALK = 600  # seconds per km
_FASTEST = 120


def _is_in(before: list[Item]) -> bool:
    return bool(before) and before[0].text.lower() in {"in", "en", "за"}


def _use_as_pace(figures: Figures, item: Item, per_km: float, unit: str) -> float:
    figures.times = [other for other in figures.times if other is not item]
    figures.pace_unit = unit
    return per_km


def _per_km(item: Item, length: Length) -> tuple[float, str]:
    """A pace without a unit is per the unit of the distance."""
    seconds = pace_seconds(item)
    if length.unit == "mi":
        return seconds / MILE.metres * 1000, "mi"
    return seconds, "km"


def settle(
    message: Message,
    figures: Figures,
    draft: Draft,
    durations: list[tuple[Item, float]],
    pace: float | None,
) -> None:
    metres = draft.distance_m or 0
    if not durations and figures.times:
        ask_impossible(draft, figures)
        return
    if pace is not None:
        derived = pace * metres / 1000
        agreeing = [s for _, s in durations if abs(s / derived - 1) <= _AGREE]
        if durations and not agreeing:
            ask_which(draft, durations[0][1], derived)
        elif agreeing:
            draft.duration_s = agreeing[0]
        else:
            draft.duration_s = rounded(derived)
            draft.flags.add("duration_derived")
        return
    told = {id(item) for item, _ in durations}
    if len(told) > 1:
        durations = _beside(message, figures.lengths[0], durations)
        told = {id(item) for item, _ in durations}
    if len(told) > 1:
        ask_several(draft, durations)
    elif durations:
        item, draft.duration_s = durations[0]
        is_hours = item.places and draft.duration_s >= 3600
        draft.needs_nod |= item.form is Form.BARE and (not item.places or bool(is_hours))


def _beside(
    message: Message, length: Length, durations: list[tuple[Item, float]]
) -> list[tuple[Item, float]]:
    """Of ``8k in 45:10. Only had an hour`` take the time that stands with the length."""
    if length.item is None:
        return durations
    same = [(item, s) for item, s in durations if item.clause == length.item.clause]
    is_one = len({id(item) for item, _ in same}) == 1
    others = [item for item, _ in durations if item.clause != length.item.clause]
    return same if is_one and all(_is_chatter(message, item) for item in others) else durations


def _is_chatter(message: Message, item: Item) -> bool:
    """Tell whether a time stands among words that have nothing to do with the run."""
    clause = [other for other in message.items if other.clause == item.clause]
    words = [other for other in clause if other.form is Form.WORD]
    if any(word.has("but", "correct", "total", "time_label", "ran", "race") for word in words):
        return any(word.has("hour_only") for word in words)
    return any(not word.concepts for word in words)


def adds_up(figures: Figures, draft: Draft) -> bool:
    """``5 miles 8:10 8:05 8:00 7:55 7:30``: one time for each mile."""
    length = figures.lengths[0]
    unit = MILE.metres if length.unit == "mi" else 1000.0
    times = [item.value for item in figures.times if item.form is Form.CLOCK]
    count = length.metres / unit
    is_whole = len(times) == len(figures.times) == round(count) > 2
    if (
        not is_whole
        or abs(count - len(times)) > 0.05
        or not all(is_run(unit, seconds) for seconds in times)
    ):
        return False
    draft.duration_s, draft.needs_nod = sum(times), True
    return True
