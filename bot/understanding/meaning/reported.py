"""What a message reports, as it is told: a run, reps, a race, or that nothing was run."""

from itertools import pairwise

from bot.domain.log.results import ResultKind
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.absences import did_other_instead, read_absence
from bot.understanding.meaning.circumstances import add_circumstances
from bot.understanding.meaning.complaints import ToldAilment
from bot.understanding.meaning.denied_runs import was_run_after_all
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.questions import ask, ask_what_was_run
from bot.understanding.meaning.reps.intervals import read_intervals
from bot.understanding.meaning.runs.events import name_event
from bot.understanding.meaning.runs.evidence import measures_something_else
from bot.understanding.meaning.runs.told_runs import read_run
from bot.understanding.words.items import Form, Item


def read_report(message: Message, complaint: ToldAilment) -> Draft | None:
    """Draft what was run, or left out; ``None`` where a message reports neither."""
    draft = _run_draft(message, complaint)
    if draft is None:
        return None
    add_circumstances(message, draft)
    for other in draft.also:
        other.flags |= draft.flags & {"easy"}
    return draft


def _run_draft(message: Message, complaint: ToldAilment) -> Draft | None:
    is_skip = message.says("skip") and not _ran_anyway(message)
    is_skip = is_skip and not was_run_after_all(message)
    if is_skip or did_other_instead(message):
        return read_absence(message, complaint)
    intervals = read_intervals(message)
    if intervals is not None:
        return intervals
    absence = read_absence(message, complaint)
    if absence is not None and not _ran_anyway(message):
        return absence
    run = read_run(message)
    if run is not None:
        name_event(message, run)
        return run
    return (
        _only_extras(message) or _given_up(message) or _as_before(message) or _as_planned(message)
    )


def _ran_anyway(message: Message) -> bool:
    if message.says("skip") and message.says("cross") and not message.says("running", "easy"):
        return False
    if any(_is_whole(first, second) for first, second in pairwise(message.items)):
        return True
    told = [item for item in message.free if not measures_something_else(message, item)]
    forms = {item.form for item in told}
    is_timed = Form.LENGTH in forms and len(told) > 1
    if forms & {Form.CLOCK, Form.SPAN} or is_timed or len(told) > 2:
        return True
    return bool(forms & {Form.LENGTH, Form.HEAD}) and message.says("ran")


def _is_whole(first: Item, second: Item) -> bool:
    """``6 km 35 min, then walked home``: how far and how long in one breath."""
    is_timed = second.form in {Form.CLOCK, Form.SPAN} and second.is_free
    return first.form is Form.LENGTH and first.is_free and is_timed


def _only_extras(message: Message) -> Draft | None:
    """Strides or hills alone, and nothing of the run they were attached to."""
    if message.owned("strides") or message.owned("hills"):
        return Draft(ResultKind.RUN)
    return None


def _given_up(message: Message) -> Draft | None:
    """``DNF``, and nothing more."""
    if not message.says("dnf"):
        return None
    draft = Draft(ResultKind.RACE, flags={"dnf"})
    draft.question = ask("How far and how long did you run?")
    return draft


def _as_before(message: Message) -> Draft | None:
    """``same as last week``: the figures are asked for, none is made up."""
    if not message.says("same_as"):
        return None
    return Draft(ResultKind.RUN, question=ask_what_was_run())


def _as_planned(message: Message) -> Draft | None:
    """``done`` on a day with a workout: as planned, without inventing a time."""
    is_done = message.says("done") or (message.says("as_planned") and message.says("ran"))
    is_anothers = any(item.mood == "others" for item in message.items)
    if not is_done or message.free or is_anothers:
        return None
    planned = message.context.planned
    if planned is None:
        draft = Draft(ResultKind.RUN)
        draft.question = ask("Well done. What did you run, how far and how long?")
        return draft
    kind = {
        WorkoutKind.MILE_WORKOUT: ResultKind.INTERVALS,
        WorkoutKind.TIME_TRIAL: ResultKind.TIME_TRIAL,
        WorkoutKind.RACE: ResultKind.RACE,
    }.get(planned.kind, ResultKind.RUN)
    draft = Draft(kind, flags={"as_planned"})
    if kind in {ResultKind.TIME_TRIAL, ResultKind.RACE}:
        draft.question = ask("Well done. What was your time?")
    elif planned.reps is not None and planned.kind is WorkoutKind.MILE_WORKOUT:
        draft.reps, draft.rep_distance_m = planned.reps.count, planned.reps.distance.metres
    elif planned.distance is not None:
        draft.distance_m = planned.distance.metres
    return draft
