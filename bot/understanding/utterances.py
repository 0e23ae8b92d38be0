"""What a message can be: exactly one of these.

An utterance says what the runner meant, and nothing of what is to be done about it. Each keeps
the reading it came from: how sure it is, on which day, in which language.
"""

from dataclasses import dataclass
from datetime import date

from bot.domain.intents import Intent
from bot.domain.log.results import Result
from bot.domain.meeting import Topic
from bot.domain.told_facts import ToldFact
from bot.understanding.meaning.asked_knowledge import Known
from bot.understanding.meaning.asked_memory import Asked
from bot.understanding.meaning.mendings import Mending
from bot.understanding.meaning.readings import Context, Pain, QuestionBack, Reading, Sureness


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What was run, or that nothing was, on one day or on several."""

    reading: Reading

    @property
    def by_day(self) -> tuple[tuple[date | None, Result], ...]:
        """Each result with its day; ``None`` is the day the message is about."""
        return self.reading.results_by_day

    @property
    def needs_nod(self) -> bool:
        return self.reading.sureness is Sureness.NEEDS_A_NOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Crisis:
    """Words of wanting to die: nothing else in the message counts."""

    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """Pain or illness without a result; a red flag, whatever else is told.

    Attributes:
        known: What is asked about it, where it is a question.
    """

    reading: Reading
    pain: Pain
    known: Known | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to the question that is open.

    Attributes:
        reading: The message that was asked about, now complete where it was answered.
        is_yes: For a plain yes or no.
    """

    reading: Reading
    is_yes: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """What was just said or asked is to be put right, taken back or let go.

    Attributes:
        mending: How; ``None`` where that was not understood.
    """

    reading: Reading
    mending: Mending | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The runner asks.

    Attributes:
        asked: What about of the runner's own, where the coach has an answer to it.
        known: What about of running in general.
    """

    reading: Reading
    asked: Asked | None = None
    known: Known | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something about the runner that holds from now on: a treadmill only, new shoes."""

    reading: Reading
    fact: ToldFact


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Something is to change, or is to come; ``day`` is when, where it has to be one."""

    reading: Reading
    intent: Intent
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChange:
    """A setting and its new answer; without an answer it is to be asked for."""

    reading: Reading
    topic: Topic
    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A word alone that does what the command of that name does."""

    reading: Reading
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chatter:
    """Thanks, a mood, a remark: nothing to log, to change or to look up.

    Attributes:
        known: What the remark is about, where the coach knows something of it.
    """

    reading: Reading
    intent: Intent
    known: Known | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """Something was run, and one question has to be asked before it is logged."""

    reading: Reading
    question: QuestionBack


Utterance = (
    Crisis
    | Results
    | Complaint
    | Answer
    | Repair
    | Question
    | Fact
    | Wish
    | SettingChange
    | Command
    | Chatter
    | Unclear
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """What the coach has asked and not yet heard an answer to.

    Attributes:
        text: The message it was about.
        context: What was known of the day of that message.
        is_nod: *Is that right?*, which takes a yes or a no.
    """

    text: str
    context: Context
    is_nod: bool = False
