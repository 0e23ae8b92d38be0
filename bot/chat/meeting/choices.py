"""Which of the choices under a question is named, by words that only one of them has."""

from bot.chat.context import CoachContext
from bot.chat.meeting.asking import voice_of
from bot.chat.meeting.notebook import open_notebook
from bot.chat.meeting.typed_answers import can_be_read
from bot.domain.meeting import Topic
from bot.understanding.meaning.answers.words import fold, words_of
from bot.wording.meeting.choices import name_option

_LONGEST_CHOICE = 4  # words


def choice_named(context: CoachContext, topic: Topic, text: str) -> str:
    """Give the choice that is named by what sets it apart: ``miles``, of 30 km and 30 miles."""
    notebook = open_notebook(context)
    words = set(words_of(fold(text)))
    if not notebook.choices or not 0 < len(words) <= _LONGEST_CHOICE:
        return text
    voice = voice_of(context, notebook)
    named = {
        choice: set(words_of(fold(f"{choice} {name_option(voice, choice)}")))
        for choice in notebook.choices
    }
    shared = set.intersection(*named.values())
    numbers = {word for word in words if word.isdigit()}
    fitting = [
        choice for choice, names in named.items() if words & (names - shared) and numbers <= names
    ]
    if len(fitting) == 1:
        return fitting[0]
    count = next(iter(word for word in words_of(notebook.choices[0]) if word.isdigit()), None)
    measured = f"{count} {text}"
    is_unit = topic in _DISTANCES and count is not None and not numbers
    return measured if is_unit and can_be_read(context, notebook, topic, measured) else text


_DISTANCES = frozenset(
    {
        Topic.WEEKLY,
        Topic.LONGEST,
        Topic.USUAL_WEEKLY,
        Topic.USUAL_LONGEST,
        Topic.BIGGEST_WEEK,
    }
)
