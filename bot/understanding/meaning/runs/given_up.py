"""Where a run ended that was given up: ``DNF at mile 18``."""

from bot.domain.quantities import Units
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.runs.figures import Figures, Length
from bot.understanding.words.items import Form, Item


def stop_short(message: Message, figures: Figures) -> None:
    """``DNF at mile 18``, ``didn't finish the 10k, stopped at 7k``: what was run is the least."""
    if not message.says("dnf"):
        return
    end = _where_it_ended(message, figures)
    if end is not None:
        for length in figures.lengths:
            if length.item is not None:
                length.item.owner = "milestone"
        figures.lengths = [end]
        is_of_the_end = end.item is not None and end.item.owner == ""
        figures.times = [
            time
            for time in figures.times
            if time is not end.item and not (is_of_the_end and time.form is Form.BARE)
        ]
        return
    figures.lengths += [Length(i.value, i.unit, item=i) for i in message.owned("milestone")]
    if len(figures.lengths) > 1 and not figures.times:
        figures.lengths = [min(figures.lengths, key=lambda length: length.metres)]


def _where_it_ended(message: Message, figures: Figures) -> Length | None:
    """``Stomach went at 9k, pulled out at 15``: the number that stands with the giving up."""
    ends = [item for item in message.items if item.has("dnf") and item.mood == "actual"]
    clauses = {item.clause for item in ends}
    told = next((at for end in ends if (at := _place_after(message, end))), None)
    if told is not None:
        return told
    if any(
        length.item is not None and length.item.clause in clauses for length in figures.lengths
    ):
        return None
    unit = message.context.units or Units.KM
    for item in message.items:
        before = [word for word in message.items[max(0, item.at - 2) : item.at] if word.concepts]
        is_place = any(word.has("at", "after", "unit.km", "unit.mi", "mile") for word in before)
        is_free = item.owner in {"", "best", "milestone"} and item.clause in clauses
        if not (is_place and is_free):
            continue
        if item.form is Form.LENGTH:
            return Length(item.value, item.unit, item=item)
        if item.form is Form.BARE and _FEWEST_TO_THE_END <= item.value <= _MOST_TO_THE_END:
            is_mile = any(word.has("unit.mi", "mile") for word in before)
            in_unit = Units.MI if is_mile else unit
            item.form, item.owner, item.unit = Form.LENGTH, "", str(in_unit)
            item.count, item.value = round(item.value), item.value * in_unit.metres
            return Length(item.value, item.unit, item=item)
    return None


def _place_after(message: Message, end: Item) -> Length | None:
    """``85 km: abandon au 52e``: which kilometre it was, right after the giving up."""
    for item in message.items[end.at + 1 : end.at + 4]:
        if item.clause != end.clause or item.is_mark(",.;"):
            return None
        is_place = item.owner in {"ordinal", "day_of_month"} and item.form is not Form.WORD
        if is_place and _FEWEST_TO_THE_END <= item.value <= _MOST_TO_THE_END:
            unit = message.context.units or Units.KM
            item.form, item.owner, item.unit = Form.LENGTH, "", str(unit)
            item.count, item.value = round(item.value), item.value * unit.metres
            return Length(item.value, item.unit, item=item)
    return None


_FEWEST_TO_THE_END, _MOST_TO_THE_END = 2, 160  # km or mi
