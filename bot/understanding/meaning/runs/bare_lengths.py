"""How far, by a number without a unit: ``easy 5``, ``5 in 40``, ``3200 16:10``."""

from itertools import pairwise

from bot.domain.quantities import MILE, Units
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.grammar.rates import pace_seconds
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.figures import Figures, Length, durations
from bot.understanding.words.items import Form, Item

_ROUND = frozenset({400, 800, 1000, 1200, 1500, 1600, 1609, 2000, 3000, 5000, 10_000})
_OTHER_METRES = range(800, 42_300, 100)  # ``3200``, beside a time that somebody runs them in
_LONGEST_BARE = 15  # ``easy 30`` is as well half an hour


def take_bare_length(message: Message, figures: Figures) -> None:
    """``easy 5``, ``5 in 40``, ``5 40:00``: a first bare number is how far."""
    bare = [item for item in figures.times if item.form is Form.BARE]
    if not bare:
        return
    item = next((o for o in bare if o.value in _ROUND or _is_metres(o, figures)), bare[0])
    others = [other for other in figures.times if other is not item]
    comes_first = not others or item.at < others[0].at
    if others and (item.value in _ROUND or _is_metres(item, figures)):
        figures.times = others
        figures.lengths.append(Length(item.value, "m", item=item))
        return
    if not comes_first or item.value > 60 or _is_planned_mile(message, item):
        return
    before = message.before(item, 2)
    is_told = any(word.has("easy", "long", "ran", "incomplete") for word in before)
    is_told |= any(word.has("easy", "long") for word in message.after(item, 1))
    is_told |= _leads_to_pace(message, item)
    if not others and not item.places and not is_told:
        return
    is_end = any(word.has("gave_up", "incomplete", "dnf") for word in message.before(item, 3))
    is_end |= _is_short_of_goal(message, item)
    if others and not is_end and any(word.has("for", "at") for word in before):
        return
    if not others and item.value > _LONGEST_BARE and not item.places:
        return
    figures.times = others
    of_pace = Units.MI if figures.pace_unit == "mi" else None
    units = _labelled_units(message) or of_pace or message.context.units
    metres = item.value * (units.metres if units else 0)
    unit = units.value if units else "?"
    planned = message.context.planned.distance if message.context.planned else None
    is_planned = planned is not None and abs(metres / planned.metres - 1) < _AS_PLANNED  # ``my 8``
    figures.lengths.append(
        Length(
            metres, unit, item=item, needs_nod=not is_planned and (bool(others) or item.places > 0)
        )
    )


def _is_short_of_goal(message: Message, item: Item) -> bool:
    """``meant to be 8 but I turned round at 5``: where it ended, of more that was meant."""
    meant = [other for other in message.owned("goal") if other.at < item.at]
    return any(other.form is Form.BARE and other.value > item.value for other in meant)


def _leads_to_pace(message: Message, item: Item) -> bool:
    """``6 à 9 minutes du mille``: so many, each of them in."""
    after = message.items[item.at + 1 : item.at + 3]
    is_led = len(after) == 2 and (after[0].has("at") or after[0].is_mark("@"))
    return is_led and after[1].form is Form.PACE


def _is_metres(item: Item, figures: Figures) -> bool:
    clocks = [time for time in figures.times if time.form in {Form.CLOCK, Form.SPAN}]
    return item.value in _OTHER_METRES and any(
        is_run(item.value, seconds) for time in clocks for seconds in durations(time)
    )


def _labelled_units(message: Message) -> Units | None:
    """``dist: 12.0, unit: km``: a unit that stands after a label and belongs to no number."""
    named = [
        Units.KM if item.has("unit.km") else Units.MI
        for before, item in pairwise(message.items)
        if item.form is Form.WORD and item.has("unit.km", "unit.mi") and before.is_mark(":=(")
    ]
    return named[0] if len(set(named)) == 1 else None


def _is_planned_mile(message: Message, item: Item) -> bool:
    """``5.54`` on the day of a time trial."""
    planned = message.context.planned
    is_trial = planned is not None and planned.kind is WorkoutKind.TIME_TRIAL
    return is_trial and item.places == 2 and is_run(MILE.metres, pace_seconds(item))


_AS_PLANNED = 0.02  # share of the planned distance
