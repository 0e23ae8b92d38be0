"""One update and all that belongs to it: its unit of work, its moment, its conversations."""

from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

from telegram import User

from bot.chat.operator import Operator
from bot.chat.ports import Work
from bot.coaching.connection import Cipher
from bot.coaching.ports import ConversationRow
from bot.domain.calendar import WEEK
from bot.domain.invitation import Admission
from bot.domain.quantities import Units
from bot.domain.recording.activity import Activity
from bot.domain.recording.past_runs import PastRuns
from bot.domain.runner import Runner, RunnerId
from bot.understanding.files.errors import FileError
from bot.wording.voice import LANGUAGES, Voice

# A week: long enough for a holiday in the middle of the first questions.
OPEN_FOR = WEEK
KEYS = "keys"
LANGUAGE = "language"
CELEBRATED = "celebrated"
# What a runner chose, was asked or was shown once stays; it is no question that was left open.
_LASTING = frozenset({KEYS, LANGUAGE, CELEBRATED})


@dataclass(slots=True)
class Talk:
    """A conversation that is under way.

    Attributes:
        state: The open question; ``None`` when the conversation is over or has expired.
        notes: What was said so far, as JSON.
        stored: The row it was loaded from.
    """

    state: str | None
    notes: dict[str, object] = field(default_factory=dict)
    stored: ConversationRow | None = None


@dataclass(slots=True)
class Exchange:
    """What handlers of one update share; it lives as long as the unit of work.

    Attributes:
        operator: What those who run the coach have set.
        admission: Who may use the coach.
        cipher: Encrypts the key of a service; ``None``: no service can be connected.
        has_held_push: A push may not have arrived.
        public_url: Where the coach is reached over HTTPS; ``None``: nothing is served to runners.
        recording: What came of the file that the update brings, where one was fetched.
        message_id: The runner's message; ``None`` where a button was pressed.
        words: What it says.
    """

    work: Work
    sender: RunnerId
    now: datetime
    runner: Runner | None
    talks: dict[str, Talk]
    voice: Voice
    error: Exception | None = None
    has_held_push: bool = False
    operator: Operator = field(default_factory=Operator)
    admission: Admission = field(default_factory=Admission)
    cipher: Cipher | None = None
    public_url: str | None = None
    recording: tuple[Activity, ...] | PastRuns | FileError | None = None
    message_id: int | None = None
    words: str = ""

    def forget(self) -> None:
        """Leave nothing to be saved of a runner who has just been forgotten."""
        self.runner = None
        self.talks = {}

    def talk(self, name: str) -> Talk:
        return self.talks.setdefault(name, Talk(state=None))


CURRENT: ContextVar[Exchange] = ContextVar("exchange")


async def open_exchange(work: Work, user: User, now: datetime) -> Exchange:
    """Load what is known of the sender; what has expired is kept, but not open any more."""
    sender = RunnerId(user.id)
    known = await work.sender(sender)
    talks = {
        name: Talk(None if _is_over(row, now) else row.state, dict(row.answers), row)
        for name, row in known.conversations.items()
    }
    voice = voice_for(known.runner, user.language_code)
    exchange = Exchange(work, sender, now, known.runner, talks, voice)
    exchange.has_held_push = known.has_held_push
    return exchange


def voice_for(runner: Runner | None, language_code: str | None) -> Voice:
    """Find the voice for a runner, or for a newcomer whose profile names a language."""
    if runner is not None:
        return Voice(runner.language, runner.units)
    units = Units.MI if language_code == "en-US" else Units.KM
    return Voice(_base(language_code) if speaks(language_code) else "en", units)


def speaks(language_code: str | None) -> bool:
    """Whether the coach speaks the language of a profile; of one that names none, yes."""
    return _base(language_code) in LANGUAGES


def _base(language_code: str | None) -> str:
    return (language_code or "en").partition("-")[0]


async def close_exchange(exchange: Exchange) -> None:
    """Save every conversation as it stands now; those that ended are dropped."""
    for name, talk in exchange.talks.items():
        if talk.state is not None:
            lasts = name in _LASTING and exchange.runner is not None
            row = ConversationRow(
                talk.state, talk.notes, None if lasts else exchange.now + OPEN_FOR
            )
            if not lasts or row != talk.stored:
                await exchange.work.conversations.save(exchange.sender, name, row)
        elif talk.stored is not None and not talk.notes:
            await exchange.work.conversations.drop(exchange.sender, name)


def _is_over(row: ConversationRow, now: datetime) -> bool:
    return row.expires_at is not None and row.expires_at <= now
