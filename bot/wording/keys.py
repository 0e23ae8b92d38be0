"""The small keyboard below the chat: what is looked up every day, a tap away."""

from functools import cache
from itertools import cycle

from bot.domain.quantities import Duration
from bot.domain.workout.workout import Reps
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
    return _commands().get(text.strip().casefold())


@cache
def _commands() -> dict[str, str]:
    """Map what the keys say in any language to their commands; the first language goes first."""
    said = [
        (Voice(language).say(label).casefold(), name)
        for language in LANGUAGES
        for name, label in _CHOICES.items()
    ]
    return dict(reversed(said))


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


_AROUND_TARGET = (0.01, 0.0, 0.02, -0.01)  # as reps come out: none is the same
_LONGEST_HINT = 64  # characters, of Telegram
_IN_SECONDS = 100  # below, a split is told in seconds alone


def write_splits(reps: Reps) -> str:
    """Write what may be typed after reps like these, for the empty field: ``94 93 95 92``."""
    target = reps.rep_target
    if target is None or reps.count == 1:
        return ""
    splits = ""
    for _, share in zip(range(reps.count), cycle(_AROUND_TARGET), strict=False):
        seconds = round(target.seconds * (1 + share))
        split = str(seconds) if seconds < _IN_SECONDS else str(Duration(seconds))
        longer = f"{splits} {split}".strip()
        if len(longer) > _LONGEST_HINT:
            break
        splits = longer
    return splits
