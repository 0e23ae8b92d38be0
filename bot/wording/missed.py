"""A workout that was missed: asked about, left out, or given another day by wish."""

from datetime import date

from bot.domain.workout.workout import PlannedWorkout
from bot.mail.letters import Buttons
from bot.wording.buttons import button
from bot.wording.presses import Done, MoveMissed, Skip
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout


def ask_whether_run(voice: Voice, planned: PlannedWorkout) -> str:
    """Ask about a workout whose day went by without a word."""
    return voice.say("{day}, {workout}: did you run it?", **_named(voice, planned))


def whether_run_buttons(voice: Voice, planned: PlannedWorkout) -> Buttons:
    return (
        (
            button(voice.say("Yes"), Done(planned.day)),
            button(voice.say("No"), Skip(planned.day)),
            button(voice.say("Move it"), MoveMissed(planned.day)),
        ),
    )


def write_left_out(voice: Voice, planned: PlannedWorkout) -> str:
    """Say that a workout nobody spoke of is left out."""
    return voice.say("I've left this one out: {workout}, {day}.", **_named(voice, planned))


def answer_whether_to_move(voice: Voice, day: date, asked: date) -> str:
    """Answer whether a missed workout may be run on the day that was asked for."""
    if day == asked:
        return voice.say(
            "Yes, {day} works: it keeps two days to the next hard one, and takes the place of what"
            " is there. If that goes wrong too, let it go.",
            day=voice.weekday(day),
        )
    return voice.say(
        "Not on {asked}: that's too close to another hard day. {day} works; if not, let it go.",
        asked=voice.weekday(asked),
        day=_capital(voice.weekday(day)),
    )


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def offer_to_move(voice: Voice, day: date) -> str:
    """Offer another day to a workout that the runner had no time for."""
    return voice.say(
        "Nothing to make up. If you'd like, it fits on {day}.", day=voice.weekday(day)
    )


def moving_buttons(voice: Voice, missed_on: date, day: date) -> Buttons:
    label = voice.say("Move it to {day}", day=voice.weekday(day))
    return ((button(label, MoveMissed(missed_on)),),)


def write_moved(voice: Voice, planned: PlannedWorkout) -> str:
    """Say where a missed workout is now."""
    return voice.say("I've moved it: {workout} is on {day} now.", **_named(voice, planned))


def write_no_room(voice: Voice) -> str:
    """Say that no day of the week is left for a missed workout."""
    return voice.say(
        "No day of this week is left that keeps hard days 48 hours apart, so I leave it out."
    )


def _named(voice: Voice, planned: PlannedWorkout) -> dict[str, object]:
    return {
        "day": voice.weekday(planned.day),
        "workout": Html(name_workout(voice, planned.workout)),
    }
