"""What is told at length: words that ask for nothing and want to be heard."""

from bot.understanding.words.items import Form, Item

_AT_LENGTH = 9  # words


def is_story(text: str) -> bool:
    """Whether something is told without a figure, and nothing is asked."""
    return is_told_at_length(text) and not any(each.isdigit() for each in text)


def is_told_at_length(text: str) -> bool:
    return "?" not in text and len(text.split()) >= _AT_LENGTH


def tells_more_than_figures(items: list[Item]) -> bool:
    """Whether figures stand in a message as long as a story."""
    words = sum(len(item.text.split()) for item in items if item.form is Form.WORD)
    units = sum(item.form in {Form.LENGTH, Form.SPAN} for item in items)
    return words + units >= _AT_LENGTH
