"""A rough day: the easy version is offered once, and said when it is taken."""

from datetime import date

from bot.domain.workout.workout import PlannedWorkout, Workout
from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import Ease
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout, write_workout


def offer_easy_version(voice: Voice, easy: PlannedWorkout) -> Letter:
    """Offer the easy version of today, without guilt."""
    words = voice.say(
        "Then the easy version is right today: {name}, and rest is as good. <i>skipped</i> is a"
        " good answer too.",
        name=Html(name_workout(voice, easy.workout)),
    )
    return Letter(words, ((button(voice.say("Easy version"), Ease(easy.day)),),))


def write_eased(voice: Voice, now: PlannedWorkout, before: Workout, moved_to: date | None) -> str:
    """Write what today asks for now, and what became of a hard workout."""
    head = voice.say("<b>Today: {name}</b>", name=Html(name_workout(voice, now.workout)))
    lines = [head, write_workout(voice, now.workout)]
    if moved_to is not None:
        lines.append(
            voice.say(
                "{name} moves to {day}, once.",
                name=Html(name_workout(voice, before)),
                day=voice.short_day(moved_to),
            )
        )
    elif before.kind.is_hard:
        lines.append(
            voice.say(
                "No day is left that keeps hard days apart, so {name} is dropped.",
                name=Html(name_workout(voice, before)),
            )
        )
    return "\n".join(lines)
