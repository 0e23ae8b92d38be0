"""The morning message: today's workout, ready to be run."""

from datetime import date

from bot.domain.health.follow_up import FollowUp
from bot.domain.log.history import Setback
from bot.domain.rules import RuleId, rule
from bot.domain.workout.workout import Outcome, PlannedWorkout, Workout
from bot.mail.letters import Button, Letter
from bot.wording.buttons import button
from bot.wording.pain import ailment_buttons, ask_how_it_is, write_asked_no_more
from bot.wording.presses import Done, Skip, Why
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout, write_reason, write_workout

# What a runner should know before the workout, not only when they ask why.
_BEFOREHAND: tuple[RuleId, ...] = ("soreness", "upper-end")

# Reasons of more characters than that unfold, where the chat can do it.
_LONG = 300


def write_morning(
    voice: Voice, planned: PlannedWorkout, *, control: str = "", is_late: bool = False
) -> Letter:
    """Write the push of a day: what, how far, how fast, one line of why, and buttons."""
    parts = [write_headline(voice, planned), write_workout(voice, planned.workout), control]
    if is_late:
        parts.insert(0, voice.say("This comes late today: I could not reach Telegram earlier."))
    parts += [
        voice.say(rule(each).sentence) for each in _BEFOREHAND if planned.workout.follows(each)
    ]
    parts.append(write_reason(voice, planned.workout))
    return Letter("\n\n".join(part for part in parts if part), buttons=day_buttons(voice, planned))


def write_ailing_morning(
    voice: Voice,
    day: date,
    planned: PlannedWorkout | None,
    ailment: Setback,
    follow_up: FollowUp,
) -> Letter:
    """Ask how pain or illness is today; what may be run all the same comes first."""
    parts = []
    if planned is not None:
        parts = [write_headline(voice, planned), write_workout(voice, planned.workout)]
    if follow_up is FollowUp.STOP:
        return Letter("\n\n".join((*parts, write_asked_no_more(voice, ailment))))
    parts.append(ask_how_it_is(voice, ailment, (day - ailment.started).days))
    return Letter("\n\n".join(parts), ailment_buttons(voice, ailment.kind))


def write_today(voice: Voice, planned: PlannedWorkout, control: str = "") -> Letter:
    """Write a day that was asked for, with its control, and with what came of it."""
    morning = write_morning(voice, planned, control=control)
    if planned.outcome is Outcome.PLANNED:
        return morning
    outcome = voice.say(OUTCOMES[planned.outcome])
    return Letter(f"{morning.text}\n\n{outcome}")


def day_buttons(voice: Voice, planned: PlannedWorkout) -> tuple[tuple[Button, ...], ...]:
    return (
        (
            button(voice.say("Done"), Done(planned.day)),
            button(voice.say("Skip"), Skip(planned.day)),
            button(voice.say("Why"), Why(planned.day)),
        ),
    )


def write_why(voice: Voice, workout: Workout, sentences: tuple[str, ...]) -> str:
    """Write the reasons of a workout, a line for each rule."""
    lines = [f"• {voice.say(sentence)}" for sentence in sentences]
    head = voice.say("<b>{name}</b>, because:", name=name_workout(voice, workout))
    reasons = "\n".join(lines)
    if len(reasons) > _LONG:
        reasons = f"<blockquote expandable>{reasons}</blockquote>"
    return f"{head}\n{reasons}"


def write_headline(voice: Voice, planned: PlannedWorkout) -> str:
    """Write a day and what it asks for: ``Tue 24 Nov: Easy run, 8 km, 4 strides``."""
    return voice.say(
        "<b>{day}: {name}</b>",
        day=voice.short_day(planned.day),
        name=Html(name_workout(voice, planned.workout)),
    )


OUTCOMES = {
    Outcome.PLANNED: "Still to run.",
    Outcome.DONE: "Done: it is in your log.",
    Outcome.SKIPPED: "Skipped: it is in your log, and there is nothing to make up.",
    Outcome.MISSED: "Not run: nothing to make up.",
    Outcome.MOVED: "Moved to another day.",
}
