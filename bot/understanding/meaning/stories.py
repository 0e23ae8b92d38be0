"""What is told at length: words that ask for nothing and want to be heard."""

import re

from bot.understanding.words.items import Form, Item

_AT_LENGTH = 9  # words
_SEVERAL = 3  # sentences
_SENTENCE_END = re.compile(r"[.!…\n]+(?=\s|$)")


def is_story(text: str) -> bool:
    """Whether something is told without a figure, and nothing is asked."""
    return is_told_at_length(text) and not any(each.isdigit() for each in text)


def is_personal(text: str) -> bool:
    """Whether several sentences are told, whatever figures stand in them, and nothing is asked."""
    told = [sentence for sentence in _SENTENCE_END.split(text) if len(sentence.split()) > 1]
    return is_story(text) or (is_told_at_length(text) and len(told) >= _SEVERAL)


def is_told_at_length(text: str) -> bool:
    return "?" not in text and len(text.split()) >= _AT_LENGTH


def tells_more_than_figures(items: list[Item]) -> bool:
    """Whether figures stand in a message as long as a story."""
    words = sum(len(item.text.split()) for item in items if item.form is Form.WORD)
    units = sum(item.form in {Form.LENGTH, Form.SPAN} for item in items)
    return words + units >= _AT_LENGTH
