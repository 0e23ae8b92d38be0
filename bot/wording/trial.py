"""The time trial in words: the card before it, and what came of it."""

from collections.abc import Iterator

from bot.domain.log.trial_assessment import HONEST_FIRST, TrialAssessment
from bot.domain.quantities import MILE, Distance, Duration
from bot.domain.workout.workout import PlannedWorkout
from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import DropTrial
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout, write_reason, write_workout


def write_trial(voice: Voice, planned: PlannedWorkout, *, can_drop: bool) -> Letter:
    """Write the card of a time trial that is planned, and how to leave it out."""
    head = voice.say(
        "<b>{day}: {name}</b>",
        day=voice.short_day(planned.day),
        name=Html(name_workout(voice, planned.workout)),
    )
    parts = (head, write_workout(voice, planned.workout), write_reason(voice, planned.workout))
    buttons = ((button(voice.say("Leave it out"), DropTrial()),),) if can_drop else ()
    return Letter("\n\n".join(part for part in parts if part), buttons)


def write_trial_result(
    voice: Voice, trial: TrialAssessment, best: Duration | None
) -> Iterator[str]:
    """Write what an all-out mile says beside the best one, and which targets come from it."""
    if trial.run < MILE:
        yield voice.say(
            "{run} are a mile in {mile}.",
            run=voice.exact_distance(trial.run),
            mile=voice.split(trial.mile),
        )
    yield _against_before(voice, trial, best or trial.before)
    yield _targets(voice, trial)


def _against_before(voice: Voice, trial: TrialAssessment, best: Duration | None) -> str:
    time = voice.split(trial.mile)
    if trial.before is None or best is None:
        return voice.say("{time}: your first mile with me.", time=time)
    off = trial.mile.seconds - best.seconds
    values = {"time": time, "best": voice.split(best), "off": _seconds(voice, abs(off))}
    if off <= -HONEST_FIRST:
        return voice.say(
            "{time}, {off} s off your {best}! So much is rarely fitness: either that one was not"
            " all out, or this one was short. Check the distance.",
            **values,
        )
    if off <= -1:
        return voice.say("{time}, {off} s off your {best}!", **values)
    if off < 1:
        return voice.say("{time}: as fast as your best, to the second.", **values)
    gained = trial.before.seconds - trial.mile.seconds
    if gained >= 1:
        return voice.say(
            "{time}, {gained} s quicker than last time. {off} s more to your {best}.",
            **values,
            gained=_seconds(voice, gained),
        )
    return voice.say(
        "{off} s over your best of {best}, and alone: that's no step back.",
        **values,
    )


def _targets(voice: Voice, trial: TrialAssessment) -> str:
    pace, kept = trial.fitness.mile_pace, trial.fitness.mile
    values = {
        "rep_200": voice.rep(pace.duration_over(Distance(200))),
        "rep_400": voice.rep(pace.duration_over(Distance(400))),
    }
    if trial.before is None or trial.mile.seconds < trial.before.seconds:
        return voice.say(
            "From the next workout: 200 m in {rep_200}, 400 m in {rep_400}.", **values
        )
    if kept.seconds < trial.mile.seconds - 0.5:
        return voice.say(
            "One trial is one day: I keep {mile} for the targets.", mile=voice.split(kept)
        )
    return voice.say(
        "Until the next one the targets are 200 m in {rep_200} and 400 m in {rep_400}.", **values
    )


def _seconds(voice: Voice, seconds: float) -> str:
    whole = round(seconds)
    return str(whole) if abs(seconds - whole) < 0.05 else voice.decimal(seconds)
