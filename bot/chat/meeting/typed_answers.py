"""What is typed under a question, read as its answer."""

from bot.chat.context import CoachContext
from bot.chat.meeting.asking import asked
from bot.chat.meeting.notebook import Notebook
from bot.domain.meeting import Answers, Topic
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.meeting import read_answer


def read_typed(context: CoachContext, notebook: Notebook, topic: Topic, text: str) -> Answers:
    """Read an answer, first with what was asked for before it.

    Raises:
        AnswerError: It could not be read.
    """
    question = asked(context, notebook, topic)
    if notebook.prefix and topic is Topic.MILE:
        try:
            return read_answer(question, f"{notebook.prefix} {text}")
        except AnswerError:
            pass  # another distance, or no time at all
    return read_answer(question, text)


def can_be_read(context: CoachContext, notebook: Notebook, topic: Topic, text: str) -> bool:
    """Whether a text answers a question."""
    try:
        read_typed(context, notebook, topic, text)
    except AnswerError:
        return False
    return True
