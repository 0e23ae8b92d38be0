"""What is told at length: words that ask for nothing and want to be heard."""

_THANKS_AT_LENGTH = 9  # words
_STORY = 12  # words from which on a message tells something


def is_story(text: str) -> bool:
    """Whether something is told without a figure, and nothing is asked."""
    has_figures = any(each.isdigit() for each in text)
    return not has_figures and _is_told_in(_STORY, text)


def says_more_than_thanks(text: str) -> bool:
    return _is_told_in(_THANKS_AT_LENGTH, text)


def _is_told_in(words: int, text: str) -> bool:
    return "?" not in text and len(text.split()) >= words
