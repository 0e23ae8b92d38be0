"""Reps and their times put together, and weighed."""

from dataclasses import replace
from statistics import median

from bot.domain.log.results import ResultKind
from bot.domain.quantities import MILE
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import is_rep, is_run, suits_runner
from bot.understanding.meaning.questions import ask
from bot.understanding.meaning.reps.prescriptions import (
    MOST_REPS,
    Prescription,
    planned_prescription,
    prescriptions,
    told_share,
)
from bot.understanding.meaning.reps.rep_questions import (
    SUSPECT_FAST,
    SUSPECT_SLOW,
    ask_impossible,
    ask_missing,
    ask_other_distance,
    ask_sum,
    ask_suspect,
    ask_too_many,
    variant,
)
from bot.understanding.meaning.reps.times import RepTimes, rep_times
from bot.understanding.words.items import Form, Item


def read_intervals(message: Message) -> Draft | None:
    """Read reps; ``None`` where the message is about something else."""
    named = [p for p in prescriptions(message) if not _is_repeat(p)]
    if len(named) > 1:
        return _mixed(message, named)
    if named:
        return _read(message, named[0])
    planned = planned_prescription(message)
    draft = None if planned is None else _bare_times(message, planned)
    return draft or _share(message) or _listed_alone(message)


def _listed_alone(message: Message) -> Draft | None:
    """``84 84 83 84`` on another day: 200s or 400s by how fast they were, to be nodded."""
    mile = message.context.mile
    free = message.free
    if mile is None or len(free) < _FEWEST_TIMES or message.asks("question", "wish"):
        return None
    if message.says("long", "trial", "race", "parkrun", "cross"):
        return None
    if any(item.form not in {Form.BARE, Form.SPAN, Form.CLOCK} or item.pair for item in free):
        return None
    middle = median(item.value for item in free)
    if any(abs(item.value / middle - 1) > _ALIKE for item in free):
        return None
    likely = (
        metres
        for metres in (200.0, 400.0)
        if abs(middle / (mile.seconds * metres / MILE.metres) - 1) < _ALIKE
    )
    metres = next(likely, None)
    if metres is None:
        return None
    return _read(message, Prescription(len(free), metres, needs_nod=True))


_FEWEST_TIMES = 3  # numbers that are alike; two may be anything
_ALIKE = 0.15


def _is_repeat(prescription: Prescription) -> bool:
    return prescription.metres is None and not (
        prescription.ladder or prescription.seconds or prescription.is_odd
    )


def _bare_times(message: Message, planned: Prescription) -> Draft | None:
    """``94 93 95 92`` on a day that asks for 4x400."""
    _own_named_distance(message, planned)
    others = (Form.LENGTH, Form.PACE, Form.SPEED)
    if any(item.form in others and item.unit != "lap" for item in message.free):
        return None
    if message.says("long", "trial", "race", "parkrun", "cross"):
        return None
    times = rep_times(message, planned.metres, planned.count, planned.items)
    is_about_reps = bool(times.range) or (
        len(times.splits) >= 2
        or times.is_exact_for_all
        or (times.mean is not None and message.says("intervals", "avg", "all", "each"))
    )
    if not is_about_reps or times.odd:
        return None
    return _read(message, planned)


def _own_named_distance(message: Message, planned: Prescription) -> None:
    """``1:24, 1:25, 1:26 y 1:23 los cuatrocientos``: what each of the day's reps is called."""
    named = [item for item in message.free if item.value == planned.metres]
    before = message.items[named[0].at - 1] if len(named) == 1 and named[0].at else None
    if before is not None and before.has("article") and len(message.free) > _FEWEST_TIMES:
        planned.items.append(named[0])
        named[0].owner = "rep_of"


def _share(message: Message) -> Draft | None:
    """``4 of the 6 reps``, and no times: the reps of the plan, if it asks for as many."""
    share = told_share(message)
    if share is None:
        return None
    count, asked = share
    reps = message.context.planned.reps if message.context.planned else None
    metres = reps.distance.metres if reps is not None and reps.count == asked else None
    draft = _draft(Prescription(count, metres, planned=asked))
    draft.needs_nod = True
    if metres is None:
        draft.question = ask("How far was each rep, and what were the times?")
    return draft


def _read(message: Message, named: Prescription) -> Draft:
    draft = _draft(named)
    if named.is_odd:
        return _odd_distance(message, named, draft)
    if named.seconds is not None:
        draft.rep_duration_s = draft.details.rep_s = named.seconds
        if any(item.value < 600 for item in message.free if item.form is Form.CLOCK):
            draft.question = ask("How long was each rep, and what were the times?")
        _read_run_around(message, draft, [i for i in message.free if i not in named.items])
        return draft
    if named.ladder:
        return _ladder(message, named, draft)
    times = rep_times(message, named.metres, named.count, named.items)
    if named.count is None:
        times.odd = [item for item in times.odd if not _counts(item, times.splits)]
    if times.range:
        _take_range(draft, times)
    elif times.splits:
        _take_splits(message, named, draft, times)
    elif times.mean is not None:
        _take_mean(draft, times)
    elif _is_sum(named, times):
        ask_sum(named, draft, times)
    elif times.odd and _is_about_reps(times, named):
        ask_impossible(named, draft, times)
    _read_run_around(message, draft, _without_recovery(message, draft, [*times.rest, *times.odd]))
    if draft.question is None:
        _weigh(message, draft)
    is_untimed = not (draft.splits_s or draft.mean_split_s)
    if draft.question is None and (is_untimed or draft.reps is None):
        _doubt_bare_head(message, draft)
    return draft


def _without_recovery(message: Message, draft: Draft, left: list[Item]) -> list[Item]:
    """``5 x 1k 3:31 3:30 3:30 3:29 3:25, 90 sec``: each rep has its time, this is the rest."""
    is_told = draft.reps is not None and len(draft.splits_s) == draft.reps
    is_told |= draft.mean_split_s is not None
    if not is_told or len(left) != 1 or left[0].form is not Form.SPAN:
        return left
    is_last = left[0] is message.free[-1] and message.items[left[0].at - 1].is_mark(",;/(")
    if not is_last or left[0].value > _LONGEST_RECOVERY:
        return left
    left[0].owner = "recovery"
    return []


_LONGEST_RECOVERY = 300  # seconds


def _counts(item: Item, splits: list[float]) -> bool:
    """``series de 200, las 6: 40 39 40 38 39 36``: how many there were."""
    return item.form is Form.BARE and item.value == len(splits) > 1


def _doubt_bare_head(message: Message, draft: Draft) -> None:
    """``4x400`` alone may be a result, and ``4x400?`` is none."""
    if draft.reps is None:
        draft.question = ask("How many reps, and what were the times?")
    elif message.items[-1].is_mark("?"):
        draft.question = ask("Did you run them? What were the times?")
    else:
        draft.needs_nod |= not message.says(
            "done", "ran", "past", "felt_good", "felt_bad", "fatigue", "hard", "fine", "warmup"
        )


def _draft(named: Prescription) -> Draft:
    draft = Draft(ResultKind.INTERVALS, reps=named.count, rep_distance_m=named.metres)
    draft.rep_distances_m = named.ladder
    draft.needs_nod = named.needs_nod
    if named.sets > 1:
        draft.details.sets = named.sets
    if named.planned:
        draft.details.reps_planned = named.planned
        draft.flags.add("incomplete")
    return draft


def _take_splits(message: Message, named: Prescription, draft: Draft, times: RepTimes) -> None:
    count = named.count or len(times.splits)
    draft.splits_s, draft.reps = tuple(times.splits), count
    if len(times.splits) == count:
        _take_planned(message, draft, count)
        return
    if len(times.splits) < count and named.planned is None and _gave_up(message):
        draft.details.reps_planned = count
        draft.reps = len(times.splits)
        draft.flags.add("incomplete")
        return
    if len(times.splits) < count:
        ask_missing(named, draft, times)
    elif named.is_planned and len(times.splits) <= count + 4 and _says_extra(message):
        draft.reps = len(times.splits)
        draft.flags.add("extra_reps")
    else:
        ask_too_many(named, draft, times)


def _take_planned(message: Message, draft: Draft, count: int) -> None:
    """``5 of 8 done, 400s: 1:36 …``: as many times as were run, of how many.

    ``6/10`` may be a score, and is none where the runner stopped.
    """
    heads = [item for item in message.items if item.form is Form.HEAD]
    for at, item in enumerate(message.items):
        whole = _whole_of(message.items[at : at + 3])
        if heads or item.value != count or not count < whole <= MOST_REPS:
            continue
        is_score = whole == _BEST_SCORE or item.owner == "rpe"
        if draft.details.reps_planned is None and (not is_score or _gave_up(message)):
            draft.details.reps_planned = int(whole)
            draft.flags.add("incomplete")
            item.owner = "rep_of"


_BEST_SCORE = 10


def _whole_of(items: list[Item]) -> float:
    """Give of how many a number tells: ``5 of 8``; 0 where it does not."""
    if items[0].form is Form.FRACTION and not items[0].places:
        return items[0].other
    is_share = len(items) == 3 and items[1].has("of", "out_of")
    if is_share and items[0].form is items[2].form is Form.BARE and not items[2].places:
        return items[2].value
    return 0


def _gave_up(message: Message) -> bool:
    if any(item.has("acute") and not _is_of_device(message, item) for item in message.items):
        return True
    return message.says("incomplete", "missed_rep", "dnf", "skip") or any(
        item.has("neg") and item.mood == "actual" and item.text == "only" for item in message.items
    )


def _is_of_device(message: Message, item: Item) -> bool:
    """``the watch fell into the mud``: so the times are not known; the reps may have been run."""
    if item.is_negated or item.mood != "actual":
        return True
    return any(other.clause == item.clause and other.has("device") for other in message.items)


def _says_extra(message: Message) -> bool:
    return message.says("extra")


def _take_mean(draft: Draft, times: RepTimes) -> None:
    if times.is_exact_for_all and draft.reps and times.mean is not None:
        draft.splits_s = (times.mean,) * draft.reps
    else:
        draft.mean_split_s = times.mean
    draft.needs_nod |= not times.is_certain
    if times.is_approximate:
        draft.flags.add("approximate")


def _take_range(draft: Draft, times: RepTimes) -> None:
    if times.range is None:
        return
    low, high = times.range
    draft.mean_split_s = (low + high) / 2
    draft.details.rep_range_s = times.range
    draft.flags.add("approximate")
    draft.needs_nod = True


def _is_about_reps(times: RepTimes, named: Prescription) -> bool:
    plain = [item for item in times.odd if item.form in {Form.BARE, Form.SPAN, Form.CLOCK}]
    return len(plain) == named.count or (len(plain) > 1 and named.count is None)


def _is_sum(named: Prescription, times: RepTimes) -> bool:
    if len(times.odd) != 1 or named.count is None or named.metres is None:
        return False
    item = times.odd[0]
    is_time = item.form in {Form.CLOCK, Form.SPAN, Form.BARE}
    return is_time and not times.rest and is_rep(named.metres, item.value / named.count)


def _weigh(message: Message, draft: Draft) -> None:
    """Ask where one rep, or all of them, can hardly be true."""
    metres = draft.rep_distance_m
    values = draft.splits_s or ((draft.mean_split_s,) if draft.mean_split_s else ())
    if not values or metres is None:
        return
    middle = median(values)
    for at, value in enumerate(values):
        if not SUSPECT_FAST * middle <= value <= SUSPECT_SLOW * middle:
            ask_suspect(draft, at, middle)
            return
    mean = sum(values) / len(values)
    if not suits_runner(metres, mean, message.context):
        ask_other_distance(message, draft, mean)


def _odd_distance(message: Message, named: Prescription, draft: Draft) -> Draft:
    """``4x4`` without a plan: probably 4x400."""
    part = named.items[0].parts[0].value
    metres = part * 100
    times = rep_times(message, metres, named.count, named.items)
    likely = variant(draft, rep_distance_m=metres, splits_s=tuple(times.splits))
    is_likely = metres in {200, 400, 800, 1000} and not times.odd
    draft.question = ask(
        "{count} × {part:g}: {part:g} what?",
        *([likely] if is_likely else []),
        count=named.count,
        part=part,
    )
    return draft


def _ladder(message: Message, named: Prescription, draft: Draft) -> Draft:
    numbers = [i for i in message.free if i not in named.items and i.form is not Form.HEAD]
    times = [item for item in numbers if item.form in {Form.BARE, Form.CLOCK, Form.SPAN}]
    values = tuple(item.value for item in times)
    if not values:
        return draft
    is_whole = len(values) == len(named.ladder)
    if is_whole and all(is_rep(m, s) for m, s in zip(named.ladder, values, strict=True)):
        draft.splits_s = values
    else:
        draft.question = ask(
            "{reps} reps, but {times} times that fit: what was each?",
            reps=len(named.ladder),
            times=len(values),
        )
    return draft


def _mixed(message: Message, named: list[Prescription]) -> Draft:
    """``2x800 3:10 3:12, 4x200 44 44 45 43``: each head has the times after it."""
    distances: list[float] = []
    splits: list[float] = []
    heads = [prescription.items[0] for prescription in named]
    places = [head.at for head in heads] + [len(message.items)]
    is_whole = True
    for at, prescription in enumerate(named):
        section = replace(message, start=places[at], end=places[at + 1])
        count, metres = prescription.count or 0, prescription.metres
        if metres is None:
            is_whole = False
            break
        times = rep_times(section, metres, count, [heads[at]])
        values = times.splits or ([times.mean] * count if times.mean else [])
        distances += [metres] * count
        splits += values
        is_whole &= len(values) in {0, count}
    draft = Draft(ResultKind.INTERVALS, reps=len(distances), rep_distances_m=tuple(distances))
    if is_whole and len(set(distances)) == 1:  # ``Set A 4x200: … Set B 4x200: …``
        draft.rep_distance_m, draft.rep_distances_m = distances[0], ()
        draft.details.sets = len(named)
    if len(splits) == len(distances):
        draft.splits_s = tuple(splits)
    draft.needs_nod = True
    if not is_whole or len(splits) not in {0, len(distances)}:
        draft.question = ask("Two kinds of reps: what was the time of each, in their order?")
    return draft


def _read_run_around(message: Message, draft: Draft, rest: list[Item]) -> None:
    """The whole run of which the reps were part: ``total 4.2mi``, ``7 km 45:10``."""
    for item in message.owned("total") + rest:
        if item.form is Form.LENGTH and item.unit != "lap" and item.value >= 1000:
            draft.distance_m = draft.distance_m or item.value
        elif item.form in {Form.SPAN, Form.CLOCK} and item.value >= 600:
            draft.duration_s = draft.duration_s or item.value
        elif item.form is Form.BARE and _is_minutes_of(message, item):
            draft.duration_s = draft.duration_s or 60 * item.value
    if draft.distance_m and draft.duration_s and not is_run(draft.distance_m, draft.duration_s):
        draft.duration_s = None


def _is_minutes_of(message: Message, item: Item) -> bool:
    """``total 5 km en 35``: after how far it was in all, a bare number is minutes."""
    before = message.items[max(0, item.at - 2) : item.at]
    is_led = len(before) == 2 and before[1].has("at") and before[0].form is Form.LENGTH
    return is_led and before[0].value >= _SHORTEST_RUN_M and item.value >= _FEWEST_MINUTES


_SHORTEST_RUN_M, _FEWEST_MINUTES = 1000, 5
