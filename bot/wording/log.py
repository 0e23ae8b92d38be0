"""Results in words: one line each, as the log shows them."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.domain.log.results import LoggedResult, Result, ResultKind
from bot.domain.quantities import Distance, Units
from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import Undo
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_distance


def name_result(voice: Voice, result: Result) -> str:
    """Say a result back in one line: ``4 × 400 m: 1:34, 1:33, 1:35, 1:32 · RPE 7``."""
    return " · ".join(part for part in _parts(voice, result) if part)


def _parts(voice: Voice, result: Result) -> Iterator[str]:
    yield _what(voice, result)
    if result.strides:
        yield voice.count("{n} stride", "{n} strides", result.strides)
    if result.hills:
        yield voice.count("{n} hill", "{n} hills", result.hills)
    if result.rpe is not None:
        yield voice.say("effort {score}", score=f"{result.rpe.score:g}")
    if result.heart_rate is not None:
        yield voice.say("HR {rate}", rate=result.heart_rate)


def _what(voice: Voice, result: Result) -> str:
    match result.kind:
        case ResultKind.SKIP:
            return _nothing_run(voice, result)
        case ResultKind.REST:
            return voice.say("Rest day")
        case ResultKind.INTERVALS:
            return _reps(voice, result)
        case ResultKind.TIME_TRIAL:
            return voice.say("Time trial, {effort}", effort=Html(_effort(voice, result)))
        case ResultKind.RACE:
            return voice.say("Race, {effort}", effort=Html(_effort(voice, result)))
        case ResultKind.RUN:
            return _run(voice, result)


def _nothing_run(voice: Voice, result: Result) -> str:
    if result.has("cross_training"):
        return voice.say("Another sport, no run")
    return voice.say("Skipped")


def _reps(voice: Voice, result: Result) -> str:
    times = voice.series(voice.split(split) for split in result.splits)
    if not times and result.mean_split is not None:
        times = voice.say("{mean} on average", mean=voice.split(result.mean_split))
    if result.rep_distances:
        head = "–".join(f"{distance.metres:.0f}" for distance in result.rep_distances) + " m"
    elif result.rep_distance is not None:
        head = f"{result.reps} × {voice.distance(result.rep_distance)}"
    elif result.rep_duration is not None:
        head = f"{result.reps} × {voice.split(result.rep_duration)}"
    else:
        head = voice.count("{n} rep", "{n} reps", result.reps or len(result.splits))
    return voice.say("{reps}: {times}", reps=head, times=times) if times else head


def _effort(voice: Voice, result: Result) -> str:
    parts = []
    if result.distance is not None:
        parts.append(name_distance(voice, result.distance))
    if result.duration is not None:
        parts.append(voice.say("in {time}", time=voice.split(result.duration)))
    return " ".join(parts)


def _run(voice: Voice, result: Result) -> str:
    if result.distance is None and result.duration is None:
        return voice.say("run as planned")
    if result.distance is None and result.duration is not None:
        return voice.split(result.duration)
    effort = _plain_distance(voice, result)
    if result.pace is None:
        return effort
    return f"{effort} ({voice.pace(result.pace)})"


def _plain_distance(voice: Voice, result: Result) -> str:
    assert result.distance is not None  # noqa: S101 - as the caller knows
    length = _as_told(voice, result.distance)
    if result.duration is None:
        return length
    return voice.say("{length} in {time}", length=length, time=voice.split(result.duration))


def _as_told(voice: Voice, distance: Distance) -> str:
    """Write whole kilometres as such, also to who thinks in miles: 5 km, and not 3.11 mi."""
    kilometres, rest = divmod(round(distance.metres), 1000)
    if voice.units is Units.MI and not rest:
        return f"{kilometres} km"
    return voice.exact_distance(distance)


def write_log(voice: Voice, results: Sequence[LoggedResult]) -> str:
    """Write recent results, newest first."""
    if not results:
        return voice.say(
            "Your log is empty. After a run just tell me, for example:"
            " <code>8k easy in 45:10</code>"
        )
    lines = [
        voice.say(
            "{day}: {name}",
            day=voice.short_day(one.day),
            name=Html(name_result(voice, one.result)),
        )
        for one in results
    ]
    return "\n".join([voice.say("<b>Your log</b>"), *lines])


def ask_whether_right(voice: Voice, results: Sequence[Result], day: date | None) -> str:
    """Say results back before they are logged, with their day where it is not today."""
    named = Html("; ".join(name_result(voice, result) for result in results))
    if day is None:
        return voice.say("I read: <b>{result}</b>. Is that right?", result=named)
    return voice.say(
        "I read: <b>{result}</b>, on {day}. Is that right?",
        result=named,
        day=voice.short_day(day),
    )


def ask_what_it_was(voice: Voice, logged: Sequence[LoggedResult], message_id: int) -> Letter:
    """Ask for the right result in the place of a wrong one; it can be taken back, too."""
    named = "; ".join(name_result(voice, one.result) for one in logged)
    words = voice.say(
        "Your log says: <b>{result}</b>. What was it? Tell me the whole run, and it takes the"
        " place of that.",
        result=Html(named),
    )
    return Letter(words, ((button(voice.say("Undo"), Undo(message_id)),),))


def write_logged_before(voice: Voice, logged: LoggedResult) -> str:
    """Say that a run is in the log, where it came once more."""
    return voice.say(
        "That run is in your log already: <b>{day}: {name}</b>.",
        day=voice.short_day(logged.day),
        name=Html(name_result(voice, logged.result)),
    )


def write_added(voice: Voice, whole: Result, *, is_kept: bool) -> str:
    """Say that something is kept with a run, or a day without one, that is in the log already.

    What is told of a run and changes none of its figures is only taken for what it is.
    """
    if whole.kind is ResultKind.SKIP:
        return voice.say("All right, noted.")
    if not is_kept:
        return voice.say(
            "Thanks for telling me. <b>{run}</b> stays as it is.",
            run=Html(name_result(voice, whole)),
        )
    return voice.say("Noted for <b>{run}</b>.", run=Html(name_result(voice, whole)))


def write_undone(
    voice: Voice, removed: Sequence[LoggedResult], restored: Sequence[LoggedResult]
) -> str:
    """Say what was taken back, and what the log says instead."""
    if restored:
        now = "; ".join(name_result(voice, one.result) for one in restored)
        return voice.say("Taken back. The log says again: <b>{now}</b>.", now=Html(now))
    gone = "; ".join(name_result(voice, one.result) for one in removed)
    return voice.say("Taken back: {gone}. It is no longer in your log.", gone=Html(gone))
