"""What reps a message speaks of: ``4x400``, ``four 400s``, ``3 of the 4 400s``, a ladder."""

from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from bot.domain.workout.workout import WorkoutKind
from bot.understanding.grammar.rep_heads import REP_DISTANCES
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.plausibility import is_rep
from bot.understanding.words.items import Form, Item

_FEWEST_LINES = 3
_LEAST_HEADING = 200
_ALIKE = 1.25
_SHORTHAND = 20  # below, 4x4 stands for 4x400
MOST_REPS = 40
_RUN_AT_LEAST = 2000
_NAMED = frozenset({100, 150, 200, 300, 400, 500, 600, 800, 1000, 1200, 1600})


@dataclass(slots=True)
class Prescription:
    """Reps as the message names them; what it leaves open is ``None``.

    Attributes:
        planned: Of how many, where fewer were run.
        metres: One distance for all reps.
        ladder: One distance per rep, where they differ.
        seconds: One time per rep, where reps go by time.
        items: The items that said so; they are no results.
        needs_nod: A likely guess: ``4x4``.
        is_planned: Nothing but the plan names the reps.
    """

    count: int | None = None
    metres: float | None = None
    planned: int | None = None
    sets: int = 1
    ladder: tuple[float, ...] = ()
    seconds: float | None = None
    items: list[Item] = field(default_factory=list)
    needs_nod: bool = False
    is_planned: bool = False
    is_odd: bool = False


def prescriptions(message: Message) -> list[Prescription]:
    """Find all reps that are named, in their order."""
    found = _heads(message) or _by_time_told(message) or _counted(message)
    found = found or _run_of_planned(message)
    if found:
        return found
    ladder = _ladder(message)
    if ladder:
        return [ladder]
    return _numbered(message) or _plural(message) or _of_distance(message) or _headed_list(message)


def _by_time_told(message: Message) -> list[Prescription]:
    """``6 montées de 3 min``, ``6 reps of 3 min``; ``8 km with 6 hills of 1 min`` is a run."""
    lengths = [i for i in message.free if i.form is Form.LENGTH and i.value >= _RUN_AT_LEAST]
    if any(not _is_total(message, length) for length in lengths):
        return []
    for count, word in pairwise(message.items):
        is_count = count.form is Form.BARE and not count.places and 1 < count.value <= MOST_REPS
        if not is_count or count.owner not in {"", "hills"} or not word.has("hills", "reps_of"):
            continue
        after = [item for item in message.items[word.at + 1 : word.at + 3] if not item.has("of")]
        span = after[0] if after else count
        if span.form is Form.SPAN and _SHORTEST_REP_S <= span.value <= _LONGEST_REP_S:
            return [Prescription(int(count.value), seconds=span.value, items=[count, span])]
    return []


_SHORTEST_REP_S, _LONGEST_REP_S = 45, 1200  # shorter hills are sprints beside a run


def _run_of_planned(message: Message) -> list[Prescription]:
    """``planned 10x400, ran seven: 1:50 1:52 …``: as many as there are times."""
    heads = [i for i in message.items if i.form is Form.HEAD and i.owner == "goal"]
    times = [i for i in message.free if i.form in {Form.CLOCK, Form.SPAN, Form.BARE}]
    told = [i for i in times if not (i.form is Form.BARE and i.value == len(times) - 1)]
    if len(heads) != 1 or len(message.free) != len(times) or len(told) < _FEWEST_LINES:
        return []
    metres, count = heads[0].parts[0].value, heads[0].count
    if len(told) > count or not all(is_rep(metres, item.value) for item in told):
        return []
    planned = count if len(told) < count else None
    items = [heads[0], *(item for item in times if item not in told)]
    return [Prescription(len(told), metres, planned=planned, items=items)]


def planned_prescription(message: Message) -> Prescription | None:
    """Take the reps of the day's workout, for bare times."""
    workout = message.context.planned
    if workout is None or workout.reps is None or workout.kind is WorkoutKind.TIME_TRIAL:
        return None
    reps = workout.reps
    planned = Prescription(reps.count, reps.distance.metres, is_planned=True)
    _count_told(message, planned)
    return planned


def _count_told(message: Message, planned: Prescription) -> None:
    """``did 2 of 4, 94 and 95``, ``only did 3: 94 93 95``, ``did 5 instead of 4: …``."""
    small = [
        item
        for item in message.free
        if item.form in {Form.BARE, Form.FRACTION} and item.value <= (planned.count or 0) + 4
    ]
    if not small or small[0].places:
        return
    at = small[0].at
    after = message.items[at + 1] if at + 1 < len(message.items) else small[0]
    others = [item for item in message.free if item not in small]
    is_of = len(small) == 2 and after.has("of") and small[1].value == planned.count
    is_of |= small[0].form is Form.FRACTION and small[0].other == planned.count
    if is_of or (len(small) == 1 and len(others) == small[0].value):
        told = int(small[0].value)
        planned.planned = planned.count if told < (planned.count or 0) else None
        planned.count = told
        planned.items = small


def told_share(message: Message) -> tuple[int, int] | None:
    """Find how many of how many reps were run: ``4 of the 6 reps``, ``6 of the 8`` as planned."""
    reps = message.context.planned.reps if message.context.planned else None
    for item in message.free:
        after = message.items[item.at + 1 : item.at + 5]
        whole = next((other for other in after if other.is_number), None)
        if item.form is not Form.BARE or whole is None or whole.form is not Form.BARE:
            continue
        words, behind = after[: after.index(whole)], message.after(whole, 1)
        is_share = bool(words) and words[0].has("of", "out_of")
        is_share &= all(word.has("of", "glue", "on_the", "goal_word") for word in words)
        is_asked = reps is not None and whole.value == reps.count
        is_share &= is_asked or any(word.has("reps_of", "intervals") for word in behind)
        if is_share and 1 <= item.value < whole.value <= MOST_REPS and not item.places:
            return int(item.value), int(whole.value)
    return None


def _heads(message: Message) -> list[Prescription]:
    found = []
    for item in message.items:
        if item.form is not Form.HEAD or not item.is_free:
            continue
        prescription = _from_head(message, item)
        if prescription is not None:
            _part_of(message, prescription, item)
            found.append(prescription)
    return found


def _from_head(message: Message, head: Item) -> Prescription | None:
    part = head.parts[0]
    prescription = Prescription(head.count, sets=head.sets, items=[head])
    if part.form is Form.SPAN and _is_part_of_run(message, head):
        head.owner = "part"
        return None
    if part.form in {Form.SPAN, Form.CLOCK}:
        return None if _repeats_planned(message, head) else _by_time(prescription, part)
    if part.form is Form.LENGTH or part.value in REP_DISTANCES:
        prescription.metres = part.value
        return prescription
    if part.value >= _SHORTHAND:
        return _missing_or_spare_zero(message, prescription, part)
    if _planned_metres(message) == part.value * 100:
        prescription.metres, prescription.needs_nod = part.value * 100, True
    else:
        prescription.is_odd = True
    return prescription


def _missing_or_spare_zero(
    message: Message, prescription: Prescription, part: Item
) -> Prescription | None:
    """``4x40`` or ``4x4000`` on a day that asks for 4x400."""
    planned = _planned_metres(message)
    if planned not in {part.value * 10, part.value / 10}:
        return None
    prescription.metres, prescription.needs_nod = planned, True
    return prescription


def _by_time(prescription: Prescription, part: Item) -> Prescription:
    """``6x1min`` goes by time; in ``4x400s`` the *s* is no second."""
    if part.unit == "s" and part.value in _NAMED and part.value >= 200:
        prescription.metres = part.value
    else:
        prescription.seconds = part.value
    return prescription


def _planned_metres(message: Message) -> float | None:
    reps = message.context.planned.reps if message.context.planned else None
    return None if reps is None else reps.distance.metres


def _is_part_of_run(message: Message, head: Item) -> bool:
    """``10.2k with 3x5min tempo``: a run, and what was in it; ``…, total 13 km`` is its sum."""
    lengths = [i for i in message.free if i.form is Form.LENGTH and i.value >= _RUN_AT_LEAST]
    is_run = any(i.at < head.at or not _is_total(message, i) for i in lengths)
    return is_run and message.says("steady", "marathon_pace")


def _is_total(message: Message, item: Item) -> bool:
    beside = [*message.before(item, 2), *message.after(item, 2)]
    return item.owner == "total" or any(word.has("total") for word in beside)


def _repeats_planned(message: Message, head: Item) -> bool:
    """``4x1:34`` on a day that asks for 4x400."""
    reps = message.context.planned.reps if message.context.planned else None
    return (
        reps is not None
        and head.count <= reps.count
        and is_rep(reps.distance.metres, head.parts[0].value)
    )


def _part_of(message: Message, prescription: Prescription, head: Item) -> None:
    """``3 of the 4 400s``, ``3 of 4x400``: the number before *of* is what was run."""
    at = head.at
    before = message.items[max(0, at - 4) : at]
    counts = [item for item in before if item.form is Form.BARE and item.is_free]
    is_part = any(item.has("of", "out_of") for item in before)
    if counts and is_part and counts[-1].value <= (prescription.count or 0):
        prescription.planned = prescription.count
        prescription.count = int(counts[-1].value)
        prescription.items.append(counts[-1])


def _of_distance(message: Message) -> list[Prescription]:
    """``series de 400: 94 93``, ``400m reps 94 93``, ``4 de 400``."""
    items = message.items
    for at, item in enumerate(items):
        is_named = item.form in {Form.BARE, Form.LENGTH} and item.value in _NAMED
        if not (is_named and item.is_free and item.value >= 100) or at + 1 == len(items):
            continue
        before = items[at - 1] if at else items[at + 1]
        if before.has("reps_of", "sets_of") or items[at + 1].has(
            "intervals", "reps_of", "splits_label"
        ):
            return [Prescription(None, item.value, items=[item])]
        count = items[at - 2] if at > 1 else item
        is_count = count.form is Form.BARE and count.is_free and 1 < count.value <= 20
        if before.has("of") and is_count and not count.places:
            return [Prescription(int(count.value), item.value, items=[count, item])]
    return []


def _counted(message: Message) -> list[Prescription]:
    """``8 200s``, ``four 400s``, ``4 400m reps``."""
    items = message.items
    for at, item in enumerate(items[:-1]):
        after = items[at + 1]
        if item.form not in {Form.BARE, Form.FRACTION} or not item.is_free or item.places:
            continue
        if not (after.is_free and _names_rep(message, after)):
            continue
        count = item.other if item.form is Form.FRACTION else item.value
        if not 1 <= count <= MOST_REPS:
            continue
        prescription = Prescription(int(count), after.value, items=[item, after])
        if item.form is Form.FRACTION:
            prescription.planned, prescription.count = int(count), int(item.value)
        _part_of(message, prescription, item)
        return [prescription]
    return []


def _names_rep(message: Message, item: Item) -> bool:
    if item.value not in _NAMED:
        return False
    if item.form is Form.SPAN and item.unit == "s":
        return True
    is_followed = any(after.has("intervals", "reps_of") for after in message.after(item, 1))
    return (item.form is Form.LENGTH and item.unit == "m") or (
        item.form is Form.BARE and is_followed
    )


def _plural(message: Message) -> list[Prescription]:
    """``400s: 94 93 95 92``: the distance of each, their number is that of the times."""
    for metres, items in _named_reps(message):
        if any(item.form is Form.CLOCK or item.form is Form.BARE for item in message.free):
            return [_counted_before(message, Prescription(None, metres, items=items))]
    for item in message.free:
        is_plural = item.form is Form.SPAN and item.unit == "s" and item.value in _NAMED
        if is_plural and item.value >= 200:
            return [Prescription(_planned_count(message, item), item.value, items=[item])]
    return []


def _counted_before(message: Message, named: Prescription) -> Prescription:
    """``8 Zweihunderter``: the number right before the word counts them."""
    at = named.items[0].at
    count = message.items[at - 1] if at else named.items[0]
    is_count = count.form is Form.BARE and count.is_free and 1 < count.value <= MOST_REPS
    if is_count and not count.places:
        named.count = int(count.value)
        named.items.append(count)
    return named


def _numbered(message: Message) -> list[Prescription]:
    """``1- 3:55``, ``2- 3:53``, … and how far each was, said once: as many reps as lines."""
    lines = [item for item in message.items if item.owner in {"line", "rep_of"}]
    times = [item for item in message.free if item.form in {Form.CLOCK, Form.SPAN, Form.BARE}]
    named = _named_reps(message)
    named += [(i.value, [i]) for i in message.free if i.form is Form.LENGTH and i.value in _NAMED]
    if len(lines) < _FEWEST_LINES or len(named) != 1:
        return []
    metres, items = named[0]
    times = [item for item in times if item not in items]
    if len(times) != len(lines) or not all(is_rep(metres, item.value) for item in times):
        return []
    return [Prescription(len(lines), metres, items=items)]


def _named_reps(message: Message) -> list[tuple[float, list[Item]]]:
    """``Tausender``, ``miles``: what reps of a distance are called."""
    found = []
    for item in message.items:
        if item.form is Form.WORD and item.mood == "actual":
            named = (float(c[5:]) for c in item.concepts if c.startswith("reps."))
            found += [(metres, [item]) for metres in named]
    return found


def _headed_list(message: Message) -> list[Prescription]:
    """``the last 400 killed me: 95 94 95 96``: a distance, and times that are alike."""
    free = message.free
    distance, times = (free[0], free[1:]) if free else (None, free)
    if distance is None or distance.value not in _NAMED or distance.value < _LEAST_HEADING:
        return []
    if distance.form not in {Form.BARE, Form.LENGTH} or distance.places:
        return []
    likely = [item for item in times if _is_time_of(item, distance.value)]
    counts = [item for item in times if item not in likely]
    is_counted = all(i.form is Form.BARE and i.value == len(likely) for i in counts)
    if len(likely) < _FEWEST_LINES or not is_counted or len(counts) > 1:
        return []
    values = [item.value for item in likely]
    if max(values) > _ALIKE * min(values):
        return []
    return [Prescription(len(likely), distance.value, items=[distance, *counts])]


def _is_time_of(item: Item, metres: float) -> bool:
    is_time = item.form in {Form.BARE, Form.CLOCK, Form.SPAN}
    return is_time and is_rep(metres, item.value)


def _planned_count(message: Message, distance: Item) -> int | None:
    """Take the number of reps from the plan where no times say it."""
    reps = message.context.planned.reps if message.context.planned else None
    times = [item for item in message.free if item is not distance]
    if reps is None or reps.distance.metres != distance.value or len(times) > 1:
        return None
    return reps.count


def _ladder(message: Message) -> Prescription | None:
    """``200 400 600 400 200: 43 92 2:24 94 42``, ``200 in 43, 400 in 92``."""
    numbers = [item for item in message.free if item.form is not Form.HEAD]
    rungs = list(takewhile(_is_rung, numbers))
    rest = numbers[len(rungs) :]
    is_told = message.says("ladder") or len(rest) >= len(rungs)
    if len(rungs) >= 3 and is_told and _differ(rungs):
        return _rungs(rungs)
    pairs = numbers[::2]
    if len(numbers) < 4 or len(numbers) % 2 or not all(map(_is_rung, pairs)):
        return None
    is_apart = message.says("morning", "evening")
    is_apart |= message.says("way_out") and message.says("way_back")
    is_apart |= message.says("runs_counted") or any(i.unit == "runs" for i in message.items)
    if is_apart and pairs[0].value >= _RUN_AT_LEAST:
        return None  # two runs of one day
    times = [item.value for item in numbers[1::2]]
    if not all(is_rep(rung.value, time) for rung, time in zip(pairs, times, strict=True)):
        return None
    if _differ(pairs):
        return _rungs(pairs) if len(pairs) > 2 else None
    return Prescription(len(pairs), pairs[0].value, items=pairs)


def _differ(rungs: list[Item]) -> bool:
    return len({item.value for item in rungs}) > 1


def _rungs(rungs: list[Item]) -> Prescription:
    ladder = tuple(item.value for item in rungs)
    return Prescription(len(rungs), ladder=ladder, items=rungs)


def _is_rung(item: Item) -> bool:
    if item.form is Form.LENGTH:
        return item.unit in {"m", "km", "mi"} and 100 <= item.value <= 5000
    is_plain = item.form is Form.BARE or (item.form is Form.SPAN and item.unit == "s")
    return is_plain and not item.places and item.value in _NAMED
