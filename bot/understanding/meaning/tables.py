"""Laps as a watch or an app writes them: one to a line, seen by their layout.

A line is a lap when it holds one distance and one time. Lines that say warm-up, rest or cool-down
lie around the reps; where no line says so, the laps are those of one run.
"""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from bot.domain.log.results import ResultKind
from bot.domain.quantities import MILE, Units
from bot.understanding.grammar.columns import lines_of
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import is_rep, is_run
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Owner

_FEWEST = 3
_SAME = 0.03
_LONGEST_REP = 1700.0  # metres
_LONGEST_ALIKE = 1000.0  # metres: laps of so much each, in metres, are reps
_ROUND = (100, 150, 200, 300, 400, 500, 600, 800, 1000, 1200, 1600)
_LABELS: dict[Concept, Owner] = {
    "distance_label": "",
    "time_label": "",
    "elevation": "elevation",
    "pace": "pace",
    "hr": "hr",
    "cadence": "cadence",
}


class LapPart(Enum):
    """What a lap was for."""

    WARM_UP = auto()
    WORK = auto()
    REST = auto()
    COOL_DOWN = auto()


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of a table."""

    metres: float
    seconds: float
    part: LapPart
    is_named: bool


def read_table(message: Message) -> Draft | None:
    """Read a table of laps; ``None`` where the message is none."""
    rows = lines_of(message.items)
    numbered = [row for row in rows if any(item.is_number for item in row)]
    if len(numbered) < _FEWEST:
        return None
    alike = _reps_of_one_length(rows)
    if alike is not None:
        return alike
    unit = _unit_of_columns(message, rows)
    laps = [lap for row in numbered if (lap := _lap(row, unit)) is not None]
    if len(laps) < _FEWEST or len(laps) < len(numbered) - 1:
        return None
    laps = _without_sum(laps)
    is_rested = any(lap.part is not LapPart.WORK for lap in laps) or _are_reps(message, laps)
    draft = _reps(laps) if is_rested else _run(laps)
    if draft is not None:
        for item in message.items:
            if item.is_number and item.form is not Form.DATE:
                item.owner = item.owner or "lap"
    return draft


def _reps_of_one_length(rows: list[list[Item]]) -> Draft | None:
    """``1 | 4:31``, ``2 | 4:29``, ``3 | 4:30`` and ``1000 m each`` beneath or above."""
    counted = [row for row in rows if _count_and_time(row) is not None]
    told = [time for row in counted if (time := _count_and_time(row)) is not None]
    if len(told) < _FEWEST or [count for count, _ in told] != list(range(1, len(told) + 1)):
        return None
    lengths = [
        item for row in rows if row not in counted for item in row if _is_of_each(row, item)
    ]
    if len(lengths) != 1 or not all(is_rep(lengths[0].value, seconds) for _, seconds in told):
        return None
    for row in counted:
        for item in row:
            if item.is_number:
                item.owner = item.owner or "lap"
    lengths[0].owner = "lap"
    draft = Draft(ResultKind.INTERVALS, reps=len(told), rep_distance_m=lengths[0].value)
    draft.splits_s = tuple(seconds for _, seconds in told)
    return draft


def _count_and_time(row: list[Item]) -> tuple[int, float] | None:
    numbers = [item for item in row if item.is_number]
    if len(numbers) != 2 or numbers[0].form is not Form.BARE or numbers[0].places:
        return None
    is_timed = numbers[1].form in {Form.CLOCK, Form.SPAN, Form.BARE}
    return (int(numbers[0].value), numbers[1].value) if is_timed else None


def _is_of_each(row: list[Item], item: Item) -> bool:
    """``je 1000 m``, ``400 m each``, ``laps of 400 m``; what is owned is something else."""
    if item.form is not Form.LENGTH or item.owner:
        return False
    beside = [other for other in row if 0 < abs(other.at - item.at) <= 2]
    return any(
        word.has("each", "reps_of", "lap_label", "unit.lap", "intervals") for word in beside
    )


def read_numbered(message: Message) -> Draft | None:
    """``KM 1 5:31, KM 2 5:28``, ``splits for the 5: 8:31 8:26 …``: a time for each of them."""
    numbers = [item for item in message.items if item.is_number and item.form is not Form.DATE]
    times = [item for item in numbers if item.form is Form.CLOCK]
    if len(times) < _FEWEST or message.asks("question", "wish", "future"):
        return None
    counts = [_number_before(message.items, time) for time in times]
    others = [item for item in numbers if item not in times and item not in counts]
    is_counted = [item.value for item in counts if item is not None] == list(
        range(1, len(times) + 1)
    )
    whole = others[0] if len(others) == 1 else None
    is_whole = whole is not None and _size(whole) == len(times)
    if not is_counted and not (is_whole and message.says("splits_label")):
        return None
    if others and not is_whole:
        return None
    metres = _unit_of_splits(message, whole)
    if metres is None or not all(is_run(metres, time.value) for time in times):
        return None
    for item in numbers:
        item.owner = item.owner or "lap"
    seconds = sum(time.value for time in times)
    draft = Draft(ResultKind.RUN, distance_m=len(times) * metres, duration_s=seconds)
    draft.details.splits_s = tuple(time.value for time in times)
    draft.details.units = Units.MI if metres == MILE.metres else Units.KM
    return draft


def _number_before(items: list[Item], time: Item) -> Item | None:
    """``3: 5:12``, ``2. 8:26``: which of them it was."""
    before = items[max(0, time.at - 2) : time.at][::-1]
    for item in before:
        if item.form is Form.BARE and item.owner in {"", "line", "lap"}:
            return item
        if not item.is_mark(":.)-"):
            return None
    return None


def _size(whole: Item) -> float:
    return whole.count if whole.form is Form.LENGTH else whole.value


def _unit_of_splits(message: Message, whole: Item | None) -> float | None:
    named = {
        MILE.metres if item.has("unit.mi") or item.unit == "mi" else 1000.0
        for item in message.items
        if item.has("unit.mi", "unit.km") or (item is whole and item.form is Form.LENGTH)
    }
    if named or whole is None:
        return named.pop() if len(named) == 1 else None
    units = message.context.units
    return None if units is None else units.metres


def _without_sum(laps: list[TableLine]) -> list[TableLine]:
    """Leave out the line that adds up all others: ``Total 4.00 km 20:48``."""
    metres, seconds = sum(lap.metres for lap in laps), sum(lap.seconds for lap in laps)
    for lap in (laps[-1], laps[0]):
        others = metres - lap.metres, seconds - lap.seconds
        if abs(lap.metres / others[0] - 1) < _SAME and abs(lap.seconds / others[1] - 1) < _SAME:
            return [each for each in laps if each is not lap]
    return laps


def _are_reps(message: Message, laps: list[TableLine]) -> bool:
    """``4 x 1000 m``, a line each, and the rest between them beneath."""
    rested = [item for item in message.owned("recovery") if item.form is not Form.LENGTH]
    return bool(rested) and all(lap.metres <= _LONGEST_REP for lap in laps)


def own_columns(items: list[Item]) -> None:
    """``Distance  Elev Gain  Time`` over ``10.21 km  45 m  56:20``: each under its label."""
    for labels, row in pairwise(lines_of(items)):
        if any(item.is_number for item in labels):
            continue
        named = [owner for item in labels for key, owner in _LABELS.items() if item.has(key)]
        numbers = [item for item in row if item.is_number]
        if len(named) < 2 or len(named) != len(numbers):
            continue
        for owner, number in zip(named, numbers, strict=True):
            number.owner = number.owner or owner


def _unit_of_columns(message: Message, rows: list[list[Item]]) -> float | None:
    """Find the unit of a column of bare distances, where a heading names the columns."""
    heading = [item for row in rows[:2] for item in row if not item.is_number]
    is_table = any(item.has("distance_label") for item in heading)
    is_table &= any(item.has("time_label", "pace") for item in heading)
    units = message.context.units
    return units.metres if is_table and units is not None else None


def _lap(row: list[Item], unit: float | None) -> TableLine | None:
    numbers = [item for item in row if item.is_number and item.form is not Form.DATE]
    times = [item for item in numbers if item.form in {Form.CLOCK, Form.SPAN}]
    metres = _metres(row, numbers, unit)
    if metres is None or not times:
        return None
    seconds = times[0].value
    part = _part(row)
    if part is LapPart.WORK and not is_run(metres, seconds):
        return None
    is_named = any(item.has("lap_label", "unit.km", "unit.mi") for item in row)
    is_named &= not _is_of_track(numbers)
    return TableLine(metres, seconds, part, is_named)


def _is_of_track(numbers: list[Item]) -> bool:
    """``Lap 1 400m 1:31``: a round length in metres is that of a rep, not of a watch's laps."""
    return any(
        item.form is Form.LENGTH and item.unit == "m" and item.value in (*_ROUND, 1000)
        for item in numbers
    )


def _metres(row: list[Item], numbers: list[Item], unit: float | None) -> float | None:
    length = next((item for item in numbers if item.form is Form.LENGTH), None)
    if length is not None:
        return length.value
    if unit is not None:
        bare = [item for item in numbers if item.form is Form.BARE and item.places]
        return bare[0].value * unit if bare else None
    for word, number in pairwise(row):  # ``km 1 5:40``
        if number.form is Form.BARE and word.has("unit.km", "unit.mi"):
            return MILE.metres if word.has("unit.mi") else 1000.0
    return None


def _part(row: list[Item]) -> LapPart:
    for part, concepts in (
        (LapPart.WARM_UP, ("warmup",)),
        (LapPart.COOL_DOWN, ("cooldown",)),
        (LapPart.REST, ("recovery", "rest", "idle")),
    ):
        if any(item.has(*concepts) for item in row):
            return part
    return LapPart.WORK


def _run(laps: list[TableLine]) -> Draft | None:
    """``km 1 5:40, km 2 5:38``: the laps add up, unless they are as short as reps."""
    first = laps[0].metres
    are_alike = all(abs(lap.metres / first - 1) <= _SAME for lap in laps)
    if are_alike and first <= _LONGEST_ALIKE and not laps[0].is_named:
        return _reps(laps)
    total, seconds = sum(lap.metres for lap in laps), sum(lap.seconds for lap in laps)
    return Draft(ResultKind.RUN, distance_m=round(total), duration_s=seconds)


def _reps(laps: list[TableLine]) -> Draft | None:
    work = [lap for lap in laps if lap.part is LapPart.WORK]
    if not work:
        return None
    total, seconds = sum(lap.metres for lap in laps), sum(lap.seconds for lap in laps)
    if len(work) == 1 or any(lap.metres > _LONGEST_REP for lap in work):
        return Draft(ResultKind.RUN, distance_m=round(total), duration_s=seconds)
    draft = Draft(ResultKind.INTERVALS, reps=len(work), distance_m=round(total))
    draft.splits_s = tuple(lap.seconds for lap in work)
    metres = [_rounded(lap.metres) for lap in work]
    if len(set(metres)) == 1:
        draft.rep_distance_m = metres[0]
    else:
        draft.rep_distances_m = tuple(metres)
    draft.needs_nod = not all(is_rep(m, lap.seconds) for m, lap in zip(metres, work, strict=True))
    return draft


def _rounded(metres: float) -> float:
    """Take a lap of 0.41 km for the 400 m that it was to be."""
    return next((float(each) for each in _ROUND if abs(metres / each - 1) <= _SAME), metres)
