"""What an answer can turn out to be, besides the value that was asked for."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.domain.errors import CoachError

Value = TypeVar("Value")


class AnswerError(CoachError):
    """An answer that could not be read, or cannot be right.

    Attributes:
        options: Answers the runner may have meant, ready to be typed or put on buttons.
        is_question: The sentence asks which one, so that nothing else need be asked.
    """

    def __init__(
        self,
        sentence: str,
        /,
        *,
        options: tuple[str, ...] = (),
        is_question: bool = False,
        **values: object,
    ) -> None:
        super().__init__(sentence, **values)
        self.options = options
        self.is_question = is_question


@dataclass(frozen=True, slots=True)
class AmbiguousAnswer(Generic[Value]):
    """An answer with several likely readings, the likeliest first; one must be chosen."""

    options: tuple[Value, ...]
