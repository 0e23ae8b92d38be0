"""Whether a run was a race or a trial."""

from dataclasses import replace

from bot.domain.log.results import ResultKind
from bot.domain.quantities import HALF_MARATHON, MARATHON
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.questions import ask, named
from bot.understanding.meaning.runs.event_days import EVENTS, event_of, is_as_far, take_event
from bot.understanding.meaning.runs.named_distances import event_metres
from bot.understanding.words.items import Form, Item

_TRIAL_LONGEST = 5100.0
_AS_FAR_AS_EVENT = 0.06
_TRIAL_METRES = (1000, 1500, 1600, 2000, 3000, 5000)  # said without their unit


def name_event(message: Message, draft: Draft) -> None:
    """Turn a run into the race or the trial that its message speaks of."""
    is_trial = message.says("trial") or _is_named_trial(message)
    if draft.question is not None and not is_trial:
        return
    metres, event = draft.distance_m or 0, event_of(message)
    if draft.kind is not ResultKind.RUN:
        return
    if message.says("dnf") and metres and not _is_cut_short(message):
        draft.kind = ResultKind.RACE
        draft.flags.add("dnf")
        for item in message.owned("day_of_month") if event is not None else ():
            item.owner = "milestone"  # ``abandon au km 30, crampes dès le 22``
    elif is_trial and metres <= _TRIAL_LONGEST:
        _as_trial(message, draft)
    elif event is not None and is_as_far(event, metres) and not _is_no_race(message):
        take_event(message, event, draft)
    elif _is_race(message, draft) or _is_best_over_race(message, draft):
        draft.kind = ResultKind.RACE
        draft.flags.discard("easy")
        draft.needs_nod |= not metres
        if not (message.owned("elevation") or message.says("trail")):
            draft.distance_m = _OFFICIAL.get(round(metres), metres) or None
    elif _is_timed_by_others(message) and metres and not _is_plain_run(message):
        draft.kind, draft.needs_nod = ResultKind.RACE, True
    elif event is not None and event.kind is WorkoutKind.TIME_TRIAL and 1500 <= metres <= 1650:
        take_event(message, event, draft)
    elif 1500 <= metres <= 1650 and draft.duration_s and not _is_plain_run(message):
        _ask_event(draft)
    elif 0 < metres < 1000 and draft.question is None and not _is_plain_run(message):
        _ask_rep(draft)


_OFFICIAL = {21_000: HALF_MARATHON.metres, 42_000: MARATHON.metres}  # ``los 21k de Lima``


def _is_cut_short(message: Message) -> bool:
    """``abgebrochen`` on the day of a run: cut short, where no race is spoken of."""
    planned = message.context.planned
    is_planned = _names_distance(message) if planned is None else planned.kind in EVENTS
    is_race = is_planned or event_of(message) is not None
    is_race |= any(item.text.casefold() == "dnf" for item in message.items)
    return not (
        is_race or message.says("race", "known_race", "marathon", "half_marathon", "place")
    )


def _names_distance(message: Message) -> bool:
    """``didn't finish the 10k``, ``abandon du trail``: with its article it is a race."""
    named = (item for item in message.items if item.form is Form.LENGTH or item.has("trail"))
    return any(word.has("article") for item in named for word in message.before(item, 1))


def _is_timed_by_others(message: Message) -> bool:
    """``1500: 4:58,31``: hundredths of a second are taken at the finish of a race."""
    return any(item.form is Form.CLOCK and item.places == _HUNDREDTHS for item in message.free)


_HUNDREDTHS = 2


def _is_named_trial(message: Message) -> bool:
    """``control de 3.000``, ``benchmark mile``: a word that means a trial before a distance."""
    return any(
        item.has("trial_of")
        and item.mood == "actual"
        and not item.is_negated
        and any(
            other.form is Form.LENGTH
            or other.unit == "thousand"
            or other.has("unit.mi")
            or (other.form is Form.BARE and other.value in _TRIAL_METRES)
            for other in message.items[item.at + 1 : item.at + 4]
        )
        for item in message.items
    )


def _is_no_race(message: Message) -> bool:
    return message.denies("race") or _is_plain_run(message)


def _as_trial(message: Message, draft: Draft) -> None:
    """``4 laps flat out: 87 88 89 86``: the laps add up."""
    draft.kind = ResultKind.TIME_TRIAL
    if message.says("cooper") and draft.duration_s is None:
        draft.duration_s, draft.needs_nod = _COOPER_S, False
    laps = next((i for i in message.free if i.form is Form.LENGTH and i.unit == "lap"), None)
    times = [i for i in message.free if i.form in {Form.BARE, Form.CLOCK, Form.SPAN}]
    if laps is not None and len(times) == laps.count:
        draft.question = None
        draft.needs_nod = False
        draft.details.splits_s = tuple(item.value for item in times)
        draft.duration_s = sum(item.value for item in times)


_COOPER_S = 720  # how far in twelve minutes


def _is_race(message: Message, draft: Draft) -> bool:
    if message.denies("race") or message.says("easy", "long", "virtual", "treadmill"):
        return False
    if message.says("race", "parkrun") and not (_is_summary(message) or _is_since(message)):
        return True
    if not draft.duration_s:
        return False
    if any(is_event_as_far(item, draft.distance_m) for item in message.items):
        return True
    return message.says("pr") or _is_placed(message) or _is_named(message)


def _is_best_over_race(message: Message, draft: Draft) -> bool:
    """``parkrun 21:48, a PB, and I wasn't even going to race``: raced, whatever was meant."""
    is_event = message.says("parkrun", "known_race", "race", "chip")
    return bool(draft.duration_s and draft.distance_m) and is_event and message.says("pr")


def _is_since(message: Message) -> bool:
    """``first jog since the race``: every race that is named only says when.

    ``primera carrera desde el parto``: a word that is as well a run, and since when.
    """
    items = message.items
    races = [item for item in items if item.has("race", "parkrun") and item.mood == "actual"]
    if races and all(race.has("run_or_race") for race in races) and message.says("since"):
        return any(word.has("since") for race in races for word in message.after(race, 2))
    return bool(races) and all(
        any(word.has("after", "since", "until") for word in items[max(0, race.at - 2) : race.at])
        for race in races
    )


def is_event_as_far(item: Item, metres: float | None) -> bool:
    """Tell whether a marathon or a half is named and was run, not the *semi* of a lorry."""
    names = item.has("marathon", "half_marathon") and item.mood == "actual" and not item.is_negated
    told = event_metres(item) if names else None
    return told is not None and metres is not None and abs(metres / told - 1) < _AS_FAR_AS_EVENT


def _is_placed(message: Message) -> bool:
    """``61st of 180``, ``puesto 23``, ``3rd in my age group``: who is counted has raced."""
    if message.says("age_group"):
        return True
    if any(item.owner == "ordinal" and _ends_as_place(message, item) for item in message.items):
        return True
    placed = zip(message.items, message.items[1:], message.items[2:], strict=False)
    return any(
        part.owner in {"ordinal", "place"} and of.has("of", "out_of") and whole.owner == part.owner
        for part, of, whole in placed
    )


def _ends_as_place(message: Message, item: Item) -> bool:
    """``1600 in 5:21, got 4th``, ``3 km 11:45 12e``: a place with nothing that it counts."""
    before = message.items[item.at - 1] if item.at else item
    after = message.items[item.at + 1] if item.at + 1 < len(message.items) else None
    is_over = after is None or after.form in {Form.MARK, Form.BREAK} or after.has("place")
    is_after_run = before.form in {Form.CLOCK, Form.SPAN} or before.is_mark(",(")
    if before.has("came_in") and not (after is not None and after.has("reps_of", "intervals")):
        return True  # ``came 4th in the 3k``
    is_reached = before.form is Form.WORD and not before.has("article", "on_the", "at")
    return is_over and (is_after_run or is_reached)


def _is_summary(message: Message) -> bool:
    """Tell a summary by its labels: a word for any run and for a race heads it there."""
    is_labelled = message.says("distance_label") and message.says("time_label")
    races = [item for item in message.items if item.has("race", "parkrun")]
    return is_labelled and all(item.has("run_or_race") for item in races)


def _is_named(message: Message) -> bool:
    """``BKLYN Mile``, ``5th Ave Mile``: a name right before the distance."""
    for at, item in enumerate(message.items):
        if item.has("known_race") and item.mood == "actual" and not _is_place(message, at):
            return True
        is_far = item.form is Form.LENGTH or _is_the_one_of(message.items, at)
        if is_far and _names_town(message.items[at + 1 : at + 5]):
            return True
        if item.has("run_or_race") and _is_of_a_name(message.items[at + 1 : at + 3]):
            return True
        is_distance = item.form is Form.WORD and item.has("unit.mi") and at
        if is_distance and _is_name(message.items[at - 1]):
            return True
    return False


def _is_of_a_name(after: list[Item]) -> bool:
    """``course des Lionnes``."""
    return len(after) > 1 and after[0].has("of") and after[0].has("article") and _is_name(after[1])


def _is_the_one_of(items: list[Item], at: int) -> bool:
    """``los 21 de Guadalajara``, ``les 20 de Paris``: a distance by its number."""
    article = items[at - 1] if at else items[at]
    is_known = items[at].form is Form.BARE and items[at].value in _NUMBERS_OF_RACES
    return is_known and article.has("article")


_NUMBERS_OF_RACES = frozenset({5, 8, 10, 12, 15, 16, 20, 21, 25, 30, 42})


def _names_town(after: list[Item]) -> bool:
    """``20 km de Lausanne``; but ``10 km de Nantes à Rezé`` tells from where to where."""
    if len(after) < 2 or not after[0].has("of_anything"):
        return False
    leads_on = len(after) > 2 and after[2].has("at", "until", "range_to")
    leads_on &= not (len(after) > 3 and after[3].is_number)  # ``… de Guadalajara en 1:52``
    return _is_name(after[1]) and not leads_on


def _is_place(message: Message, at: int) -> bool:
    """``through empty Tokyo`` is where; ``Tokyo marathon``, ``10k de Valencia`` are what."""
    before = message.items[max(0, at - 2) : at][::-1]
    for step, item in enumerate(before):
        if item.has("of") and len(before) > step + 1 and before[step + 1].is_number:
            return False
        if item.form is not Form.WORD or item.has("article", "of"):
            continue
        if item.has("place_of"):
            return True
    return False


def _is_name(item: Item) -> bool:
    return item.form is Form.WORD and not item.concepts and item.text[:1].isupper()


def _is_plain_run(message: Message) -> bool:
    return message.says("easy", "warmup", "cooldown", "long", "steady", "treadmill", "jog")


def _ask_event(draft: Draft) -> None:
    trial, race, run = (
        Draft(kind, distance_m=draft.distance_m, duration_s=draft.duration_s)
        for kind in (ResultKind.TIME_TRIAL, ResultKind.RACE, ResultKind.RUN)
    )
    options = (named("Time trial", trial), named("Race", race), named("Part of a run", run))
    question = ask("A time trial, a race, or part of a run?")
    draft.question = replace(question, options=options)


def _ask_rep(draft: Draft) -> None:
    metres, seconds = draft.distance_m or 0, draft.duration_s
    one = Draft(ResultKind.INTERVALS, reps=1, rep_distance_m=metres)
    one.splits_s = (seconds,) if seconds else ()
    draft.question = ask(
        "Was that one rep of {metres:.0f} m, or the average of how many?", one, metres=metres
    )
