"""A lone time on the day of a race or a trial, or after it: how it went, whatever stands around.

Who waited for a day tells of it in a time and a story: *3:58:41. I cried on the finish line*. On
that day, and afterwards until its result is told, one time that the event can have taken is the
event's. Distances passed on the way, the aim, and the number of the race are no other run.
"""

from datetime import timedelta

from bot.domain.feelings import Feeling
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Units
from bot.domain.workout.workout import Workout
from bot.understanding.meaning.days import read_day
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.heard import read_feelings
from bot.understanding.meaning.plausibility import is_run
from bot.understanding.meaning.runs.event_days import EVENTS, raced_metres, take_event
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_HOUR = 3600.0
_FASTEST_TO_MILE, _SLOWEST_TO_MILE = 0.9, 2.2  # of the pace of the runner's own mile
_SLOWEST_S_PER_KM = 720.0
# A run of another kind, or a time of another day that is compared.
_OTHER_RUN: tuple[Concept, ...] = ("easy", "jog", "treadmill", "cross")
_COMPARED: tuple[Concept, ...] = ("other_time", "pr_is", "than", "compared", "start_at")


def read_event_time(message: Message) -> Draft | None:
    """Draft the result of the event whose time a message tells; ``None`` where it tells none."""
    due = _due(message)
    if due is None or message.says("dnf", "skip") or message.says(*_OTHER_RUN):
        return None
    event, is_today = due
    metres = raced_metres(event)
    others = [item for item in message.free if not _is_beside(item)]
    times = [item for item in others if _may_be_its_time(message, item, metres)]
    if len(times) > 1:
        times = [item for item in times if not _is_compared(message, item)]
    if len(times) != 1 or any(_is_of_another_run(message, item, times[0]) for item in others):
        return None
    [time] = times
    is_exact = time.form is Form.CLOCK and not time.other
    if not is_exact and is_today and _is_before_the_start(message):
        return None
    seconds = _seconds(time, message, metres)
    draft = Draft(ResultKind.RACE, distance_m=metres, duration_s=seconds)
    draft.details.units = Units.KM
    take_event(message, event, draft)
    for item in message.free:
        if item is not time:
            item.owner = "milestone"
    return draft


def _due(message: Message) -> tuple[Workout, bool] | None:
    """Find the event whose result may be told, and whether it is today's."""
    context, told = message.context, read_day(message)
    if context.planned is not None and context.planned.kind in EVENTS:
        return context.planned, context.event_day in {None, context.today}
    event, day = context.event, context.event_day
    if event is None or day is None or context.today is None or context.is_event_told:
        return None
    is_its_day = told.day == day if told.word is not None else not message.says("day.today")
    is_over = day <= context.today - timedelta(days=1)
    return (event, False) if is_its_day and is_over else None


def _is_beside(item: Item) -> bool:
    """A count, ``km 14``, or a word that names a distance: ``mein achter``."""
    if item.form is Form.BARE:
        return item.value < _LEAST_METRES
    return item.form is Form.LENGTH and not any(each.isdigit() for each in item.text)


_LEAST_METRES = 100  # ``1600 in 5:45`` tells how far it was


def _may_be_its_time(message: Message, item: Item, metres: float) -> bool:
    if item.form is Form.SPAN and item.value < _HOUR:
        return False  # ``40 min`` is how long something else was
    return item.form in {Form.CLOCK, Form.SPAN} and bool(_seconds(item, message, metres))


def _seconds(item: Item, message: Message, metres: float) -> float:
    """Give the one reading of a time that the runner can have needed; 0 without one."""
    values = [item.value, item.other] if item.other else [item.value]
    return next((each for each in values if _is_likely(metres, each, message)), 0.0)


def _is_likely(metres: float, seconds: float, message: Message) -> bool:
    if not is_run(metres, seconds):
        return False
    pace, mile = seconds / metres * 1000, message.context.mile
    if mile is None:
        return pace <= _SLOWEST_S_PER_KM
    ratio = pace / (mile.seconds / 1.609344)
    return _FASTEST_TO_MILE <= ratio <= _SLOWEST_TO_MILE


def _is_compared(message: Message, time: Item) -> bool:
    """``6:28. In March 6:20``: a time of another day."""
    beside = [word for word in message.items if word.clause == time.clause]
    return any(
        word.has(*_COMPARED) or any(name.startswith("month.") for name in word.concepts)
        for word in beside
    )


def _is_of_another_run(message: Message, item: Item, time: Item) -> bool:
    """Another distance, pace or set of reps: more than the race is told."""
    if item is time or _is_compared(message, item):
        return False
    return item.form in {Form.BARE, Form.LENGTH, Form.HEAD, Form.SPEED}


def _is_before_the_start(message: Message) -> bool:
    """``5h40, sitting on the bathroom floor``: an hour of the clock, and fear of what comes."""
    return Feeling.FEAR in read_feelings(message.text, message.language, is_race=True)
