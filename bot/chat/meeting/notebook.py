"""What a meeting remembers between two messages: the answers so far, as JSON."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from pydantic import TypeAdapter

from bot.chat.context import CoachContext
from bot.chat.exchange import Talk
from bot.domain.log.current_figures import CurrentFigures
from bot.domain.meeting import Answers, Topic, next_topic

NAME = "meeting"
SUMMARY = "summary"
CHANGE = "change"
MOST_TOLD = 12

_ANSWERS: TypeAdapter[Answers] = TypeAdapter(Answers)
_FIGURES: TypeAdapter[CurrentFigures | None] = TypeAdapter(CurrentFigures | None)


@dataclass(frozen=True, slots=True)
class Notebook:
    """The answers so far, and whose they are.

    Attributes:
        is_settings: The runner is known already and changes their answers.
        choices: Texts that the buttons of an ambiguous answer stand for.
        asks_weekday: The race day is known, and whether it is right is asked: it is no weekend.
        prefix: What an answer is read with: the distance whose time is asked for.
        month: The month that the race was told with, while its day is not known.
        told: Which question each of the last messages answered, the newest last.
        figures: Of a runner known already, what a season that begins now builds on.
    """

    answers: Answers
    is_settings: bool = False
    choices: tuple[str, ...] = ()
    asks_weekday: bool = False
    prefix: str = ""
    month: str = ""
    told: tuple[tuple[int, Topic], ...] = ()
    figures: CurrentFigures | None = None

    @property
    def next_state(self) -> str:
        return next_topic(self.answers) or SUMMARY

    def with_answers(self, answers: Answers) -> "Notebook":
        return replace(self, answers=answers, choices=(), asks_weekday=False, prefix="")

    def with_told(self, message_id: int, topic: Topic) -> "Notebook":
        others = tuple(each for each in self.told if each[0] != message_id)
        return replace(self, told=(*others, (message_id, topic))[-MOST_TOLD:])

    def with_last_told_of(self, topic: Topic) -> "Notebook":
        """Note that the last message answered another question than the one that was open."""
        if not self.told:
            return self
        return replace(self, told=(*self.told[:-1], (self.told[-1][0], topic)))


class HasTalks(Protocol):
    """Where conversations are found: an exchange, or its context."""

    def talk(self, name: str) -> Talk: ...


def open_notebook(context: HasTalks) -> Notebook:
    notes: dict[str, Any] = context.talk(NAME).notes
    if not notes:
        return Notebook(Answers())
    return Notebook(
        answers=_ANSWERS.validate_python(notes["answers"]),
        is_settings=bool(notes["is_settings"]),
        choices=tuple(notes["choices"]),
        asks_weekday=bool(notes.get("asks_weekday")),
        prefix=str(notes.get("prefix", "")),
        month=str(notes.get("month", "")),
        told=tuple((int(number), Topic(topic)) for number, topic in notes.get("told", ())),
        figures=_FIGURES.validate_python(notes.get("figures")),
    )


def keep_notebook(context: CoachContext, notebook: Notebook) -> None:
    context.talk(NAME).notes.update(
        answers=_ANSWERS.dump_python(notebook.answers, mode="json"),
        is_settings=notebook.is_settings,
        choices=list(notebook.choices),
        asks_weekday=notebook.asks_weekday,
        prefix=notebook.prefix,
        month=notebook.month,
        told=[[number, topic] for number, topic in notebook.told],
        figures=_FIGURES.dump_python(notebook.figures, mode="json"),
        at=context.now.isoformat(),
    )


def asked_at(context: HasTalks) -> datetime | None:
    """Tell when the open question was asked last; code of before did not keep that."""
    at = context.talk(NAME).notes.get("at")
    return None if at is None else datetime.fromisoformat(str(at))


def open_topic(context: HasTalks) -> Topic | None:
    """Tell which question is open; ``None`` at the summary and before the first."""
    state = context.talk(NAME).state
    return Topic(state) if state in set(Topic) else None
