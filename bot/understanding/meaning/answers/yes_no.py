"""Yes or no."""

from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold, quoted, vocabulary, words_of

YES = vocabulary(
    "yes y yep yeah yup ya ok okay sure right correct true si claro vale ja j jo jep "
    "jawohl klar genau oui o ouais exact 👍 ✅ ✔ 👌"
)
NO = vocabulary("no n nope nah not none non nein ne nee nichts nix 👎 ❌ ✖")
_CHATTER = vocabulary(
    "please thanks thank you i am do have i'm bitte danke gracias por favor supuesto "
    "merci s'il te vous plait bien sur d'accord of course yet it is that's way not really "
    "gar das stimmt"
)


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
    return words_of(folded) + [each for each in folded if each in "👍✅✔👌👎❌✖"]
