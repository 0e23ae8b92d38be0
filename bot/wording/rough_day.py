"""A rough day: the easy version is offered once, and said when it is taken."""

from datetime import date

from bot.domain.workout.workout import PlannedWorkout, Workout
from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import Ease
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly, name_day, name_workout, write_workout


def offer_easy_version(
    voice: Voice,
    easy: PlannedWorkout,
    before: Workout | None = None,
    moved_to: date | None = None,
    heard: str = "",
) -> Letter:
    """Offer the easy version of today, without guilt.

    Args:
        voice: The runner's language.
        easy: What today would be.
        before: The hard workout of today, where it is one.
        moved_to: The day that workout would go to.
        heard: What is said first, to what the runner told.
    """
    name = Html(name_briefly(voice, easy.workout))
    if before is None:
        lines = [
            voice.say(
                "Then the easy version is right today: {name}, and rest is as good.", name=name
            )
        ]
    else:
        workout = Html(name_briefly(voice, before))
        lines = [
            voice.say("So no {workout} today: {name}, or nothing.", workout=workout, name=name)
        ]
        if moved_to is None:
            lines.append(voice.say("It drops out this week, and that costs you nothing."))
        else:
            day = name_day(voice, moved_to, easy.day)
            lines.append(
                voice.say(
                    "It can go to {day} if you've slept by then; else it drops out.", day=day
                )
            )
    words = "\n".join(line for line in (heard, " ".join(lines)) if line)
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
