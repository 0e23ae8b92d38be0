"""Days that are skipped: the question about one to come, and why one cannot be."""

from datetime import date

from bot.domain.week.skip import Skippable
from bot.domain.workout.workout import PlannedWorkout
from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import LeaveOut, Undo
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout

_STANDINGS = {
    Skippable.RUN: "{day} is in your log as run; /undo takes it back.",
    Skippable.SKIPPED: "{day} is skipped already.",
    Skippable.REST: "Nothing is planned on {day}.",
}


def ask_whether_to_leave_out(voice: Voice, planned: PlannedWorkout) -> Letter:
    """Ask before a day to come is taken out."""
    out, keep = LeaveOut(is_wanted=True, day=planned.day), LeaveOut(False, planned.day)
    words = voice.say(
        "Take {workout} on {day} out of the plan?",
        workout=Html(name_workout(voice, planned.workout)),
        day=voice.short_day(planned.day),
    )
    return Letter(
        words, ((button(voice.say("Take it out"), out), button(voice.say("Keep it"), keep)),)
    )


def write_left_out(voice: Voice, day: date, message_id: int) -> Letter:
    """Say that a day is free now, with the way back."""
    words = voice.say("OK, {day} is free. Nothing to make up.", day=voice.short_day(day))
    return Letter(words, ((button(voice.say("Undo"), Undo(message_id)),),))


def write_standing(voice: Voice, standing: Skippable, day: date) -> str:
    """Say why a day is not skipped."""
    return voice.say(_STANDINGS[standing], day=voice.short_day(day))
