"""A message with what is known of the runner, each view of it made once."""

from dataclasses import dataclass
from functools import cached_property

from bot.domain.intents import Intent
from bot.domain.log.results import Result
from bot.understanding.meaning.asked import read_asked
from bot.understanding.meaning.asked_knowledge import Known, read_knowledge
from bot.understanding.meaning.asked_memory import Asked
from bot.understanding.meaning.mendings import Mending
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.missing_figures import lacking_of, read_missing
from bot.understanding.meaning.readings import Context, Reading, ReadingKind
from bot.understanding.meaning.repairs import read_repair
from bot.understanding.utterances import OpenQuestion


@dataclass(frozen=True)
class Heard:
    """A message with what is known, each view of it made when it is first needed."""

    text: str
    context: Context
    open_question: OpenQuestion | None = None
    can_mend: bool = False
    said: Result | None = None

    @cached_property
    def mending(self) -> Mending | None:
        told = read_repair(self.text, self.context)
        lacking = None if self.said is None else lacking_of(self.said)
        if told is None and lacking is not None:
            return read_missing(self.text, self.context, lacking, self.said)
        return told

    @cached_property
    def reading(self) -> Reading:
        return read_message(self.text, self.context)

    @cached_property
    def asked(self) -> Asked | None:
        today = self.context.today
        return None if today is None else read_asked(self.text, today)

    @cached_property
    def known(self) -> Known | None:
        return read_knowledge(self.text, self.context.language)

    @property
    def nothing_run(self) -> Reading:
        """The reading of a message that tells of no run, whatever its words are elsewhere."""
        if self.reading.kind is ReadingKind.NOT_A_LOG:
            return self.reading
        return Reading(kind=ReadingKind.NOT_A_LOG, intent=Intent.UNKNOWN)

    @property
    def tells_figures(self) -> bool:
        """Whether a time or reps were told, which no question sounds like."""
        result = self.reading.result
        return result is not None and (result.duration or result.reps) is not None

    @property
    def intent(self) -> Intent:
        return self.reading.intent or Intent.UNKNOWN

    @property
    def tells_nothing(self) -> bool:
        """Whether nothing was run, and nothing hurts."""
        return self.reading.kind is ReadingKind.NOT_A_LOG and self.reading.pain is None
