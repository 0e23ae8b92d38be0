"""The time trial in words: the card before it, and what came of it."""

from collections.abc import Iterator

from bot.domain.log.trial import Progress, TrialAssessment, goal_mile
from bot.domain.quantities import MILE, Distance
from bot.domain.workout.workout import PlannedWorkout
from bot.mail.letters import Letter
from bot.wording.buttons import DropTrial, button
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


def write_trial_result(voice: Voice, trial: TrialAssessment) -> Iterator[str]:
    """Write what an all-out mile says, and which targets come from it."""
    if trial.run < MILE:
        yield voice.say(
            "{run} are a mile in {mile}.",
            run=voice.exact_distance(trial.run),
            mile=voice.split(trial.mile),
        )
    yield _against_before(voice, trial)
    pace = trial.fitness.mile_pace
    yield voice.say(
        "Targets from the next workout on: 200 m in {rep_200}, 400 m in {rep_400}.",
        rep_200=voice.rep(pace.duration_over(Distance(200))),
        rep_400=voice.rep(pace.duration_over(Distance(400))),
    )
    yield voice.say(
        "Next time aim for {goal} at best: a mile gives a few seconds at a time.",
        goal=voice.rep(goal_mile(trial.fitness.mile)),
    )


def _against_before(voice: Voice, trial: TrialAssessment) -> str:
    if trial.before is None or trial.progress is None:
        return voice.say("Your first mile with me: everything is measured against it now.")
    seconds = abs(trial.before.seconds - trial.mile.seconds)
    return voice.say(
        _PROGRESS[trial.progress], seconds=round(seconds), before=voice.split(trial.before)
    )


_PROGRESS = {
    Progress.SLOWER: (
        "{seconds} s slower than your {before}. The newest mile counts, so the targets ease until"
        " the next one."
    ),
    Progress.SAME: "The same as your {before}, to the second.",
    Progress.REAL_PR: "{seconds} s faster than your {before}: a real PR.",
    Progress.BIG_PR: (
        "{seconds} s faster than your {before}: a PR, and more than a mile often gives."
    ),
    Progress.FIRST_HONEST: (
        "{seconds} s faster than your {before}: likely a first honest mile, or check the distance."
    ),
}
