"""The small keyboard below the chat: what is looked up every day, a tap away."""

from bot.mail.letters import Buttons, Letter
from bot.wording.buttons import button
from bot.wording.presses import ShowKeys
from bot.wording.voice import LANGUAGES, Voice

# What a key says, by the command it stands for.
_CHOICES = {"today": "Today", "week": "Week", "log": "Log"}


def keys_of(voice: Voice) -> tuple[str, ...]:
    return tuple(voice.say(label) for label in _CHOICES.values())


def command_of(text: str) -> str | None:
    """Find the command behind a key, in whichever language the keyboard was shown."""
    word = text.strip().casefold()
    for language in LANGUAGES:
        voice = Voice(language)
        for name, label in _CHOICES.items():
            if voice.say(label).casefold() == word:
                return name
    return None


def write_keys(voice: Voice, *, is_shown: bool) -> Letter:
    """Bring the keyboard up, or take it away."""
    if is_shown:
        return Letter(voice.say("Here it is, below."), keys=keys_of(voice))
    return Letter(voice.say("Gone. /settings brings it back."), hides_keys=True)


def keys_buttons(voice: Voice) -> Buttons:
    """Make the buttons of the settings that bring the keyboard up or take it away."""
    return (
        (
            button(voice.say("Keyboard on"), ShowKeys(True)),
            button(voice.say("Keyboard off"), ShowKeys(False)),
        ),
    )
