"""Words that stand alone and mean a command, in every language the coach reads."""

from bot.understanding.languages import spoken
from bot.understanding.meaning.answers.words import fold

_COMMANDS = {
    fold(phrase): name for name, phrases in spoken("commands").items() for phrase in phrases
}


def command_of(text: str) -> str | None:
    """Find the command that a word alone means, ``hello`` among them."""
    return _COMMANDS.get(fold(text).strip(" .!?"))
