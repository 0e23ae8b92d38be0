"""Too much, too soon, too fast: the spans of days on which less is asked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.brief import Brief
from bot.domain.calendar import DAY
from bot.domain.health.breaks import Break, easy_until
from bot.domain.health.follow_up import fades_on
from bot.domain.health.heat import heat_on
from bot.domain.health.illness import fever_spans, illness_spans
from bot.domain.health.pain import A_LITTLE, allowed_with_pain, ladder_step, needs_ladder
from bot.domain.health.restraints import Allowed, Restraint, Span
from bot.domain.log.history import (
    RUNNING,
    History,
    Run,
    Setback,
    SetbackKind,
    longest_before,
    runs_of,
)
from bot.domain.log.results import Result, ResultKind
from bot.domain.rules import RuleId
from bot.domain.season.events import Event
from bot.domain.season.peaks import MOST_LONGER
from bot.domain.season.recovery import easy_days_after
from bot.domain.workout.workout import Workout, WorkoutKind

DAYS_AFTER_SPIKE = 3
DAYS_AFTER_QUIET = 3


def spans_of(  # noqa: PLR0913  (all of it may hold back)
    brief: Brief,
    events: Sequence[Event],
    history: History,
    runs: Sequence[Run],
    breaks: Sequence[Break],
    *,
    since: date,
) -> tuple[Span, ...]:
    """Collect all that holds a runner back from a day on.

    Args:
        brief: The runner.
        events: The races of the season.
        history: Results and setbacks.
        runs: All runs, the longest told at the start among them.
        breaks: Those that the runner is coming back from.
        since: The first day that is looked at; what held back only before is left out.
    """
    spans = [*_around(events), *_after_spikes(history, runs, since)]
    spans += _after_unplanned_races(events, history)
    for setback in history.setbacks:
        spans += _during(setback, breaks)
    spans += _in_the_heat(history)
    if not brief.health.allows_speed:
        spans.append(Span(date.min, date.max, Restraint(Allowed.LONG, "health")))
    for each in breaks:
        until = easy_until(brief, runs, each)
        spans.append(Span(each.returned, until, Restraint(Allowed.EASY, "return-easy")))
    return tuple(spans)


def open_ladder(history: History, day: date) -> Setback | None:
    """Find the pain that calls for the ladder back, if that is over but not climbed yet."""
    pains = [
        setback
        for setback in history.setbacks
        if setback.kind is SetbackKind.PAIN and needs_ladder(setback.severity)
    ]
    if not pains or pains[-1].ended is None or pains[-1].ended >= day:
        return None
    return None if ladder_step(outings_since(history, pains[-1], day)) is None else pains[-1]


def outings_since(history: History, setback: Setback, before: date) -> int:
    """Count the days with a run between the end of a setback and a day."""
    ended = setback.ended or date.max
    return len({run.day for run in runs_of(history) if ended < run.day < before})


def _around(events: Sequence[Event]) -> Iterator[Span]:
    for event in events:
        yield Span(event.day + DAY, event.easy_until, Restraint(Allowed.SHORT, "after-race"))
        yield Span(event.day - 2 * DAY, event.day - DAY, Restraint(Allowed.SHORT, "before-race"))


def _after_unplanned_races(events: Sequence[Event], history: History) -> Iterator[Span]:
    """Give a race that was not in the plan the easy days of one that was."""
    in_plan = {event.day for event in events}
    for logged in history.results:
        distance = logged.result.distance
        if logged.result.kind is not ResultKind.RACE or logged.day in in_plan or distance is None:
            continue
        last = logged.day + easy_days_after(distance) * DAY
        yield Span(logged.day + DAY, last, Restraint(Allowed.SHORT, "unplanned-race"))


def spike_of(result: Result, workout: Workout | None, longest: float | None) -> float | None:
    """Tell how much longer a run was than the longest of the 30 days before it, as a fraction.

    Args:
        result: What was run.
        workout: What its day asked for; ``None`` for nothing.
        longest: The longest run of the 30 days before, in metres; ``None`` without one.

    Returns:
        ``None`` within 110 %, in a planned race, and where the day asked for about as much.
    """
    if result.kind not in RUNNING or result.distance is None or not longest:
        return None
    asked = longest
    if workout is not None:
        if workout.kind is WorkoutKind.RACE:
            return None
        asked = max(longest, workout.distance.metres if workout.distance else 0)
    run = result.distance.metres
    return run / longest - 1 if run > MOST_LONGER * asked else None


def _after_spikes(history: History, runs: Sequence[Run], since: date) -> Iterator[Span]:
    first = since - DAYS_AFTER_SPIKE * DAY
    lately = [logged for logged in history.results if logged.day >= first]
    asked = {each.day: each.workout for each in history.planned if each.day >= first}
    for logged in lately:
        longest = longest_before(runs, logged.day)
        if spike_of(logged.result, asked.get(logged.day), longest) is not None:
            last = logged.day + DAYS_AFTER_SPIKE * DAY
            yield Span(logged.day + DAY, last, Restraint(Allowed.SHORT, "spike"))


def _during(setback: Setback, breaks: Sequence[Break]) -> Iterator[Span]:
    ended = setback.ended or date.max
    match setback.kind:
        case SetbackKind.PAIN:
            if setback.ended is None and not needs_ladder(setback.severity):
                setback = replace(setback, ended=fades_on(setback.started))
            ended = setback.ended or date.max
            yield Span(setback.started, ended, allowed_with_pain(setback.severity))
            yield from _after_pain(setback)
        case SetbackKind.ILLNESS:
            yield from illness_spans(setback, breaks)
        case SetbackKind.FEVER:
            yield from fever_spans(setback, breaks)
        case SetbackKind.RED_FLAG:
            yield Span(setback.started, ended, Restraint(Allowed.NOTHING, "red-flag"))
            yield from _easy_after(setback, 7, "after-red-flag")
        case SetbackKind.PAUSE:
            yield Span(setback.started, ended, Restraint(Allowed.NOTHING, "paused"))
        case SetbackKind.QUIET:
            yield Span(setback.started, ended, Restraint(Allowed.NOTHING, "paused"))
            if setback.ended is not None:
                last = setback.ended + DAYS_AFTER_QUIET * DAY
                yield Span(setback.ended, last, Restraint(Allowed.SHORT, "after-quiet"))
        case SetbackKind.HEAT | SetbackKind.FORECAST_HEAT:
            return


def _in_the_heat(history: History) -> Iterator[Span]:
    for day in {each.started for each in history.setbacks if each.kind.is_hot}:
        heat = heat_on(day, history.setbacks)
        if heat is not None and not heat.allows_hard_running:
            yield Span(day, day, Restraint(Allowed.LONG, "heat-stop"))


def _after_pain(setback: Setback) -> Iterator[Span]:
    """A week with pain in it stays without speed, and so does the one after worse pain."""
    if setback.ended is None:
        return
    is_little = setback.severity is None or setback.severity <= A_LITTLE
    if not is_little:
        yield from _easy_after(setback, 7, "after-pain")
        return
    last = max(setback.ended + 2 * DAY, setback.started + 6 * DAY)
    yield Span(setback.ended + DAY, last, Restraint(Allowed.EASY, "after-pain"))


def _easy_after(setback: Setback, days: int, rule: RuleId) -> Iterator[Span]:
    if setback.ended is not None:
        last = setback.ended + days * DAY
        yield Span(setback.ended + DAY, last, Restraint(Allowed.EASY, rule))
