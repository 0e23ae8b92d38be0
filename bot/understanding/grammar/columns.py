"""Figures under a heading that names their unit: ``date,km,time`` over ``05-08,6.0,33:10``."""

from bot.domain.quantities import MILE
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Owner

_METRES = {"km": 1000.0, "mi": MILE.metres}


def take_units_of_columns(items: list[Item]) -> None:
    """Give the one bare number of each line the unit that the heading names beside a time."""
    lines = lines_of(items)
    if len(lines) < 2:
        return
    heading = lines[0]
    if any(item.is_number for item in heading):
        return
    named = [unit for unit in _METRES for item in heading if item.has(_CONCEPTS[unit])]
    is_lap = any(item.has("lap_label") for item in heading)
    is_table = (
        len(named) == 1
        and not is_lap
        and any(item.has("time_label", "pace", "splits_label") for item in heading)
    )
    for line in lines[1:] if is_table else ():
        bare = [item for item in line if item.form is Form.BARE and not item.owner]
        clocks = [item for item in line if item.form is Form.CLOCK]
        bare = [item for item in bare if item.places] or bare
        if len(bare) == 1 and clocks:
            number = bare[0]
            number.form, number.unit = Form.LENGTH, named[0]
            number.value *= _METRES[named[0]]


def own_by_heading(items: list[Item]) -> None:
    """``km;Dauer;HF;RPE`` over ``10,2;00:53:18;142;5``: each figure is what its column says."""
    lines = [_fields_of(line) for line in lines_of(items)]
    if len(lines) < 2 or len(lines[0]) < _FEWEST_COLUMNS:
        return
    heading = lines[0]
    if any(item.is_number for field in heading for item in field):
        return
    for line in lines[1:]:
        if len(line) != len(heading):
            continue
        for named, field in zip(heading, line, strict=True):
            owner = next((o for c, o in _OWNERS.items() if any(i.has(c) for i in named)), None)
            if owner is not None and len(field) == 1 and field[0].form is Form.BARE:
                field[0].owner = owner


_FEWEST_COLUMNS = 3
_OWNERS: dict[Concept, Owner] = {
    "hr": "hr",
    "rpe": "rpe",
    "rpe_name": "rpe",
    "cadence": "cadence",
    "elevation": "elevation",
}


def _fields_of(line: list[Item]) -> list[list[Item]]:
    fields: list[list[Item]] = [[]]
    for item in line:
        is_after_date = bool(fields[-1]) and fields[-1][-1].form is Form.DATE
        if item.is_mark(";|") or (is_after_date and item.is_mark(":")):
            fields.append([])
        else:
            fields[-1].append(item)
    return fields


_CONCEPTS: dict[str, Concept] = {"km": "unit.km", "mi": "unit.mi"}


def lines_of(items: list[Item]) -> list[list[Item]]:
    """Cut a message into its lines; empty ones are left out."""
    lines: list[list[Item]] = [[]]
    for item in items:
        if item.form is Form.BREAK:
            lines.append([])
        else:
            lines[-1].append(item)
    return [line for line in lines if line]
