"""What /help says: an example of each kind of message."""

from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import AllCommands
from bot.wording.voice import Voice

_HELP = (
    "Write to me as you'd write to a coach:",
    "· A run: <code>8k easy in 45:10</code>, <code>4x400 94 93 95 92</code>, or your watch's file",
    "· No run: <code>skipped, work</code>",
    "· Not well: <code>knee 3/10</code>, <code>fever</code>",
    "· A question: <i>what's tomorrow?</i>, <i>am I getting fitter?</i>, <i>gels for a half?</i>",
    "· A change: <i>swap today and tomorrow</i>, <i>pause until Friday</i>,"
    " <i>send it at 7:15</i>",
    "· About you: <i>gym on Wednesdays</i>, <i>only a treadmill</i>",
    "Wrong? Edit your message, or /undo. To look up: /today /week /plan /progress /settings",
)


def write_help(voice: Voice) -> Letter:
    """Write what can be said, an example of each kind; a button lists the commands."""
    text = "\n".join(voice.say(line) for line in _HELP)
    return Letter(text, ((button(voice.say("All commands"), AllCommands()),),))
