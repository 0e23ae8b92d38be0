"""What a watch file showed besides the result."""

from collections.abc import Iterator
from datetime import date

from bot.domain.log.results import Result
from bot.domain.recording.laps import LeftOut
from bot.domain.recording.recording import Piece, Understood
from bot.domain.workout.workout import WorkoutKind
from bot.wording.log import name_result
from bot.wording.voice import Html, Voice

_ON_TARGET = 0.02  # as with reps


def write_besides(voice: Voice, understood: Understood) -> str:
    """Say which laps were no reps, how a piece at a pace was run, or what is missing."""
    if understood.lacks is not None:
        return voice.say(_LACKS.get(understood.lacks, _NO_REPS))
    if understood.piece is not None:
        return _piece(voice, understood.piece)
    left_out = understood.left_out
    if left_out is None or left_out.is_nothing:
        return ""
    parts = Html(", ".join(_parts(voice, left_out)))
    return voice.say("Not counted as reps: {parts}.", parts=parts)


def _piece(voice: Voice, piece: Piece) -> str:
    """Hold the part that was asked for at a pace against it."""
    figures = {
        "length": voice.distance(piece.distance),
        "pace": voice.pace(piece.pace),
        "target": voice.pace(piece.target),
    }
    share = piece.pace.seconds_per_km / piece.target.seconds_per_km
    if share < 1 - _ON_TARGET:
        return voice.say(
            "The laps show {length} at {pace} against {target}: too fast. Hold {target} next"
            " time.",
            **figures,
        )
    if share > 1 + _ON_TARGET:
        return voice.say("The laps show {length} at {pace} against {target}.", **figures)
    return voice.say(
        "The laps show {length} at {pace} against {target}: right on target.", **figures
    )


def ask_whether_it_was_one(voice: Voice, result: Result, day: date) -> str:
    """Ask whether a file is of a run, where it does not say."""
    return voice.say(
        "The file does not say that it was a run: {result}, {day}. Was it one?",
        result=Html(name_result(voice, result)),
        day=voice.short_day(day),
    )


def write_left_out(voice: Voice, known: int, *, has_others: bool) -> str:
    """Say which activities of a file did not go into the log."""
    parts = []
    if known:
        parts.append(
            voice.count(
                "{n} run of the file was in your log already.",
                "{n} runs of the file were in your log already.",
                known,
            )
        )
    if has_others:
        parts.append(voice.say("What else is in the file is no run, so I left it out."))
    return "\n".join(parts)


def _parts(voice: Voice, left_out: LeftOut) -> Iterator[str]:
    if left_out.warm_up is not None:
        yield voice.say("{length} before", length=voice.distance(left_out.warm_up))
    if left_out.recoveries:
        yield voice.count("{n} lap between", "{n} laps between", left_out.recoveries)
    if left_out.cool_down is not None:
        yield voice.say("{length} after", length=voice.distance(left_out.cool_down))


_NO_REPS = (
    "The laps do not show the reps. Tell me their times, for example:"
    " <code>4x400 94 93 95 92</code>"
)
_LACKS = {
    WorkoutKind.TIME_TRIAL: (
        "I do not see the mile itself in it. Tell me its time, for example:"
        " <code>mile TT 6:08</code>"
    ),
    WorkoutKind.RACE: (
        "I do not see the race itself in it. Tell me the result, for example:"
        " <code>10k race 48:20</code>"
    ),
}
