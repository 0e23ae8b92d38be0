"""What the coach says to somebody who despairs: the same words each time, and nothing else."""

from html import escape

from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import Safe
from bot.wording.voice import Voice


def write_crisis(voice: Voice, crisis_line: str | None, *, is_runner: bool) -> str:
    """Write the fixed text.

    Args:
        voice: The language of whoever wrote.
        crisis_line: A helpline near the runners of this bot, where one is set.
        is_runner: Whether there were messages to stop.
    """
    parts = [
        voice.say(
            "I'm a running program and I can't help with this the way a person can, but I don't"
            " want to pass over it."
        ),
        voice.say(
            "<b>If you might act on it, call your emergency number now</b> (112 and 911 work in"
            " many countries), or go to the nearest emergency department."
        ),
        voice.say(
            "Please tell someone near you, now, in the words you used with me. You don't have to"
            " be alone with it."
        ),
    ]
    if crisis_line is not None:
        parts.append(escape(crisis_line))
    parts.append(
        voice.say("I've stopped the training messages. Nothing here needs an answer.")
        if is_runner
        else voice.say("Nothing here needs an answer.")
    )
    return "\n\n".join(parts)


def write_perhaps_more(voice: Voice) -> str:
    """Add to a run that was told with the wish to die of it."""
    return voice.say(
        "You wrote that you want to die. If that was about more than the workout, please call"
        " your emergency number or tell someone near you now. If it was just the workout, ignore"
        " me."
    )


def ask_whether_safe(voice: Voice) -> Letter:
    """Ask who comes back."""
    return Letter(
        voice.say(
            "Good to hear from you.\nAre you safe at the moment? If not, the emergency number is"
            " still the right call."
        ),
        buttons=(
            (
                button(voice.say("I'm safe"), Safe(is_safe=True)),
                button(voice.say("I need help"), Safe(is_safe=False)),
            ),
        ),
    )


def write_begin_again(voice: Voice, day: str) -> str:
    return voice.say(
        "Good. Then an easy 20–30 min is the first run, whenever it suits you. Mornings come"
        " again from {day} on.",
        day=day,
    )
