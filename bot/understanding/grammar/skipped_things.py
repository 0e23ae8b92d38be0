"""What was skipped, where it is no run: ``raté mon train``, ``me salté el semáforo``.

A word for skipping tells of the day's run only while it has no other object and no other
subject. A thing that we do not know, or one of the house, the road and the office, takes it.
"""

from bot.understanding.languages import spoken
from bot.understanding.words.concepts import Concept
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item

_SKIPPED: frozenset[Concept] = frozenset(
    {"skip", "called_off", "missed_rep", "let_be", "incomplete", "skip_ahead"}
)
_WORDS = spoken("third_person")
_DID = frozenset((*_WORDS["has"], *_WORDS["is"]))
_BEEN, _SELF = frozenset(_WORDS["been"]), frozenset(_WORDS["self"])
_MEALS, _WAKING = frozenset(_WORDS["meals"]), frozenset(_WORDS["waking"])
_TRAINING: tuple[Concept, ...] = (
    "session", "running", "ran", "intervals", "easy", "long", "steady", "hills", "strides",
    "race", "parkrun", "trial", "track", "group", "jog", "last_thing", "treadmill", "warmup",
    "cooldown", "as_planned", "planned_after", "part", "rest", "cross", "reason.sleep", "reps_of",
    "marathon", "half_marathon", "morning", "evening", "because", "i_am", "neg", "others_body",
)  # fmt: skip
_THINGS: tuple[Concept, ...] = (
    "gadget", "moved", "reason.travel", "reason.work", "device", "shoes", "home",
)  # fmt: skip
_LONGEST_NAME = 3


def drop_other_skips(items: list[Item]) -> None:
    """``le courant a sauté``, ``skipped lunch``: nothing is said of the run of the day."""
    for skip in items:
        is_verb = skip.has("skip", "called_off") and not skip.is_negated
        if (
            is_verb
            and _is_one_word(skip)
            and (_has_object(items, skip) or _has_subject(items, skip))
        ):
            skip.concepts -= _SKIPPED


def _is_one_word(skip: Item) -> bool:
    """``skipped``, ``me salté``; a phrase such as ``no run`` names what was skipped."""
    words = skip.text.split()
    return len(words) == 1 or (len(words) == 2 and words[0] in _SELF)


def _has_object(items: list[Item], skip: Item) -> bool:
    """``missed my train``, ``skipped lunch``, ``Zug verpasst``."""
    after = _beside(items[skip.at + 1 : skip.at + 4], skip)
    is_named = bool(after) and after[0].has("article", "mine")
    if is_named and len(after) > 1 and _is_thing(after[1]):
        return len(after) == 2 or after[1].has(*_THINGS) or not _is_training(after[2])
    before = _beside(items[max(0, skip.at - 1) : skip.at], skip)
    if any(word.has("moved", "reason.travel") for word in before):
        return True
    return any(fold_word(word.text) in _MEALS for word in (*after[:2], *before))


def _has_subject(items: list[Item], skip: Item) -> bool:
    """``les plombs ont sauté``: an article, what it names, and that it did."""
    before = _beside(items[max(0, skip.at - _LONGEST_NAME - 3) : skip.at], skip)
    while before and fold_word(before[-1].text) in _BEEN:
        before.pop()
    if len(before) <= 2 or fold_word(before[-1].text) not in _DID:
        return False
    for at in range(len(before) - 2, -1, -1):
        if before[at].has("article", "mine"):
            name = before[at + 1 : -1]
            return bool(name) and all(_is_thing(word) or word.has("of") for word in name)
    return False


def _beside(words: list[Item], skip: Item) -> list[Item]:
    return [word for word in words if word.clause == skip.clause and word.form is Form.WORD]


def _is_thing(word: Item) -> bool:
    if _is_training(word) or fold_word(word.text) in _WAKING:
        return False
    return not word.concepts or word.has(*_THINGS)


def _is_training(word: Item) -> bool:
    return word.has(*_TRAINING) or word.is_of("day", "n", "ordinal", "unit", "reps")
