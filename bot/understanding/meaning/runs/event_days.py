"""The race or the trial that a message is about: today's, or the last one."""

from bot.domain.log.results import ResultKind
from bot.domain.workout.workout import Workout, WorkoutKind
from bot.understanding.meaning.days import read_day
from bot.understanding.meaning.drafts import Draft, Message

EVENTS = frozenset({WorkoutKind.RACE, WorkoutKind.TIME_TRIAL})
_AS_FAR = 0.03


def event_of(message: Message) -> Workout | None:
    """Find the race or trial of the day, or of the days before where the message speaks of it."""
    planned, event = message.context.planned, message.context.event
    if planned is not None and planned.kind in EVENTS:
        return planned
    if event is None:
        return None
    told = read_day(message)
    if told.word is not None:
        return event if told.day == message.context.event_day else None
    is_trial = event.kind is WorkoutKind.TIME_TRIAL
    is_told = message.says("trial") if is_trial else message.says("race")
    return event if is_told or message.says("chip") else None


def is_as_far(event: Workout, metres: float) -> bool:
    raced = raced_metres(event)
    return raced > 0 and abs(metres / raced - 1) < _AS_FAR


def raced_metres(event: Workout) -> float:
    """Give how far the race itself goes, its warm-up not counted; 0 where it is not known."""
    raced = event.distance if event.reps is None else event.reps.total
    return 0.0 if raced is None else raced.metres


def take_event(message: Message, event: Workout, draft: Draft) -> None:
    """Make a result the race or the trial itself, on its day."""
    is_trial = event.kind is WorkoutKind.TIME_TRIAL
    draft.kind = ResultKind.TIME_TRIAL if is_trial else ResultKind.RACE
    if event is message.context.event:
        draft.day = message.context.event_day
