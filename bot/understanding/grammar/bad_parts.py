"""A part of the body that is bad: ``la rodilla está mala``, ``j'ai le genou en vrac``.

What is said of a whole person is an illness or a mood; said of a joint, a tendon or a muscle it
says that it hurts. Of stomach, head and chest it stays what it is.
"""

from bot.understanding.languages import spoken
from bot.understanding.words.concepts import Concept
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item

_WORDS = spoken("third_person")
_BETWEEN = frozenset((*_WORDS["is"], *_WORDS["has"], *_WORDS["degree"]))
_NOT_BAD: tuple[Concept, ...] = (
    "body.chest",
    "body.head",
    "body.stomach",
    "body.leg",
    "body.side",
)
_TIRED = frozenset(_WORDS["muscles"])
_FILLERS: tuple[Concept, ...] = (
    "glue", "holds", "equals", "mine", "article", "side.left", "side.right", "another", "of",
    "day.today", "it_is", "approx", "i_am",
)  # fmt: skip
_OTHER_SENSE: frozenset[Concept] = frozenset(
    {"ill", "felt_bad", "fatigue", "hard", "off", "was_off"}
)
_REACH = 5


def mark_bad_parts(items: list[Item]) -> None:
    """Take a word of illness or wear for a complaint, where a part of the body is its subject."""
    for bad in items:
        if bad.has("impaired") and not bad.is_negated and _part_of(items, bad) is not None:
            bad.concepts = (bad.concepts - _OTHER_SENSE) | {"hurt"}


def _part_of(items: list[Item], bad: Item) -> Item | None:
    """The part that a word is said of, with nothing but copulas and small words between."""
    before = items[max(0, bad.at - _REACH) : bad.at][::-1]
    after = items[bad.at + 1 : bad.at + _REACH]
    for words in (before, after):
        for word in words:
            if word.clause != bad.clause or word.form is not Form.WORD or word.has("and"):
                break
            if word.has("body"):
                return word if _can_be_bad(word) else None
            is_between = word.has(*_FILLERS) or fold_word(word.text) in _BETWEEN
            if word.has("and", "but", "then") or not is_between:
                break
    return None


def _can_be_bad(part: Item) -> bool:
    """A knee; muscles in the plural are only tired: ``my calves are shot``."""
    is_part = part.is_of("body") and not part.has(*_NOT_BAD)
    return is_part and fold_word(part.text) not in _TIRED
