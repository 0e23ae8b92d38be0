"""Yes or no."""

from bot.understanding.languages import spoken
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold, quoted, words_of

_WORDS = spoken("answers.yes_no")
YES, NO, _CHATTER = (frozenset(_WORDS[name]) for name in ("yes", "no", "filler"))
_SIGNS = frozenset(word for word in YES | NO if not word[0].isalnum())


def read_yes_no(text: str, language: str = "en") -> bool:  # noqa: ARG001
    """Read a yes or a no, in any of the coach's languages.

    Raises:
        AnswerError: Neither, or both.
    """
    answer = leading_yes_no(text)
    if answer is None:
        raise AnswerError(
            "I could not read a yes or a no in “{text}”: write yes or no.",
            text=quoted(text),
        )
    return answer


def leading_yes_no(text: str) -> bool | None:
    """Read a text that says yes or no and nothing else."""
    words = tokens(text)
    if not words or not set(words) <= YES | NO | _CHATTER:
        return None
    says_yes, says_no = bool(set(words) & YES), bool(set(words) & NO)
    return says_yes if says_yes != says_no else None


def tokens(text: str) -> list[str]:
    """Split a text into words; thumbs and ticks count as words."""
    folded = fold(text)
    return words_of(folded) + [each for each in folded if each in _SIGNS]
