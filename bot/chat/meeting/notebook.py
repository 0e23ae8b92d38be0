"""What a meeting remembers between two messages: the answers so far, as JSON."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from pydantic import TypeAdapter

from bot.chat.context import CoachContext
from bot.chat.exchange import Talk
from bot.domain.meeting import Answers, Topic, next_topic

NAME = "meeting"
SUMMARY = "summary"
CHANGE = "change"

_ANSWERS: TypeAdapter[Answers] = TypeAdapter(Answers)


@dataclass(frozen=True, slots=True)
class Notebook:
    """The answers so far, and whose they are.

    Attributes:
        is_settings: The runner is known already and changes their answers.
        choices: Texts that the buttons of an ambiguous answer stand for.
    """

    answers: Answers
    is_settings: bool = False
    choices: tuple[str, ...] = ()

    @property
    def next_state(self) -> str:
        return next_topic(self.answers) or SUMMARY

    def with_answers(self, answers: Answers) -> "Notebook":
        return replace(self, answers=answers, choices=())


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
    )


def keep_notebook(context: CoachContext, notebook: Notebook) -> None:
    context.talk(NAME).notes.update(
        answers=_ANSWERS.dump_python(notebook.answers, mode="json"),
        is_settings=notebook.is_settings,
        choices=list(notebook.choices),
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
