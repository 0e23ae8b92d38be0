"""What is asked about a run."""

from dataclasses import replace

from bot.domain.log.results import ResultKind
from bot.domain.quantities import MILE, Units
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.questions import ask, clock
from bot.understanding.meaning.readings import Details, QuestionBack
from bot.understanding.meaning.runs.figures import Figures, durations
from bot.understanding.words.items import Item


def rounded(value: float) -> float:
    return round(value) if abs(value - round(value)) < 0.05 else round(value, 1)


def is_longest_clear(message: Message, figures: Figures, draft: Draft) -> bool:
    """Several lengths and no word that says which: the sum, the longest, or neither."""
    longest = max(figures.lengths, key=lambda length: length.metres)
    fitting = [
        length
        for length in figures.lengths
        if any(is_run(length.metres, s) for t in figures.times for s in durations(t))
    ]
    if figures.times and len(fitting) == 1:
        figures.lengths = fitting
        return True
    total = sum(length.metres for length in figures.lengths)
    if _is_time_of_all(message, figures):
        figures.lengths = [replace(longest, metres=total, needs_nod=True)]
        return True
    options = [
        Draft(ResultKind.RUN, distance_m=longest.metres),
        Draft(ResultKind.RUN, distance_m=total),
    ]
    for option in options:
        seconds = [s for t in figures.times for s in durations(t)]
        option.duration_s = next((s for s in seconds if is_run(option.distance_m or 0, s)), None)
    draft.question = ask("How far was the whole run?", *options)
    return False


def _is_time_of_all(message: Message, figures: Figures) -> bool:
    """``3 miles on the road then 2k on the track, 36 minutes for everything``: they add up."""
    items = [length.item for length in figures.lengths]
    if len(figures.times) != 1 or any(item is None for item in items):
        return False
    [time] = figures.times
    places = [item.at for item in items if item is not None]
    between = message.items[min(places) : max(places)]
    is_joined = any(item.has("then", "and") for item in between)
    near = [*message.before(time), *message.after(time)]
    return is_joined and time.at > max(places) and any(word.has("total") for word in near)


def ask_several(draft: Draft, durations: list[tuple[Item, float]]) -> None:
    seconds = list(dict.fromkeys(s for _, s in durations))
    if len(seconds) == 1:
        draft.duration_s = seconds[0]
        return
    options = [Draft(draft.kind, distance_m=draft.distance_m, duration_s=s) for s in seconds[:3]]
    draft.question = ask("Which of these was the time of the whole run?", *options)


def ask_which(draft: Draft, told: float, derived: float) -> None:
    options = [
        Draft(draft.kind, distance_m=draft.distance_m, duration_s=s)
        for s in (told, rounded(derived))
        if is_run(draft.distance_m or 0, s)
    ]
    draft.question = ask(
        "{time} and that pace do not fit together: {time} or {derived}?",
        *options,
        time=clock(told),
        derived=clock(round(derived)),
    )


def ask_impossible(draft: Draft, figures: Figures) -> None:
    metres = draft.distance_m or 0
    told = durations(figures.times[0]) if figures.times else [draft.duration_s or 0]
    options = [
        Draft(draft.kind, distance_m=metres * factor, duration_s=seconds)
        for factor in (0.1, 10.0)
        for seconds in told
        if is_run(metres * factor, seconds)
    ]
    draft.question = ask(
        "{distance} in {time} cannot be: what was it?",
        *options,
        distance=_written(draft),
        time=clock(told[0]),
    )


def _written(draft: Draft) -> str:
    metres = draft.distance_m or 0
    if draft.details.units is Units.MI:
        return f"{metres / MILE.metres:.4g} mi"
    return f"{metres / 1000:.5g} km"


def ask_unit(figures: Figures, draft: Draft) -> None:
    item = figures.lengths[0].item
    count = item.value if item else 0
    options = []
    for units in Units:
        option = Draft(draft.kind, distance_m=count * units.metres, details=Details(units=units))
        seconds = [s for time in figures.times for s in durations(time)]
        option.duration_s = next((s for s in seconds if is_run(option.distance_m or 0, s)), None)
        if option.duration_s or not figures.times:
            options.append(option)
    draft.question = ask("{count:g} km or miles?", *options, count=count)


def ask_distance(draft: Draft) -> None:
    draft.question = ask("{distance}: how far did you run?", distance=_written(draft))


def ask_faster_than_mile(draft: Draft) -> None:
    metres, seconds = draft.distance_m or 0, draft.duration_s or 0
    as_typed = Draft(draft.kind, distance_m=metres, duration_s=seconds)
    options = [as_typed]
    if draft.details.pace_s_per_mi is not None:
        slower = round(seconds * MILE.metres / 1000)
        options.insert(0, Draft(draft.kind, distance_m=metres, duration_s=slower))
    for option in options:
        option.details.units = draft.details.units
    question = ask(
        "{distance} in {time} is faster than your mile: is that right?",
        *options,
        distance=_written(draft),
        time=clock(seconds),
    )
    draft.question = replace(question, as_typed=as_typed.result())


def ask_minutes_or_miles(message: Message, draft: Draft, item: Item) -> None:
    minutes = Draft(draft.kind, duration_s=item.count * 60.0)
    if message.context.units is Units.KM:
        draft.duration_s, draft.needs_nod = minutes.duration_s, True
        return
    miles = Draft(draft.kind, distance_m=item.count * MILE.metres, details=Details(units=Units.MI))
    draft.question = ask("{count} minutes or {count} miles?", minutes, miles, count=item.count)


def ask_what(message: Message, times: list[Item]) -> QuestionBack:
    planned = message.context.planned
    if len(times) != 1:
        return ask("What did you run, and how far was it?")
    distance = planned.distance if planned else None
    options = [
        Draft(ResultKind.RUN, distance_m=distance.metres, duration_s=seconds)
        for seconds in durations(times[0])
        if distance and is_run(distance.metres, seconds)
    ]
    return ask("{time}: what did you run?", *options, time=times[0].text)
