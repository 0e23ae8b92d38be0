"""Questions about running in general: found by what they are about and what is asked of it.

No question is known as a whole.  A text holds concepts, whose words stand in the files of the
languages; of all ways of asking that it holds, the one with the most weight tells what is meant.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.domain.knowledge import Matter
from bot.understanding.languages import SPOKEN, in_language
from bot.understanding.meaning.ways_of_asking import Way, way_meant
from bot.understanding.words.folding import fold_word
from bot.understanding.words.phrase_index import PhraseIndex
from bot.understanding.words.typos import Spellings
from bot.understanding.words.vocabulary import language_of

_TABLE = "knowledge"
_LONGEST = 600  # letters; whoever writes more tells a story
_FEW_WORDS = 7  # of a question without its verb: "gels for a half"
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…\n;])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]+")
_FIGURES = (("pace_said", re.compile(r"\b\d{1,2}[:.']\d\d ?(?:s\b|/|\w{1,4} (?:km|kilomet|mi))")),)
# Everyday words are among what these are known by: a hill, a friend, rain, water.  Whoever tells
# of such a thing asks nothing about it.
_ONLY_ASKED = frozenset(
    {
        Matter.CAFFEINE,
        Matter.CHILD,
        Matter.COMMUTE,
        Matter.CROSS_TRAINING,
        Matter.EAT_AFTER,
        Matter.EAT_BEFORE,
        Matter.EAT_DURING,
        Matter.BREAKFAST_RACE,
        Matter.DIRECTION,
        Matter.DOGS,
        Matter.DRINK_RACE,
        Matter.FORM,
        Matter.HILLS_HOW,
        Matter.HILLS_SHORT,
        Matter.HYDRATION,
        Matter.LANES,
        Matter.LONG_CUT,
        Matter.LONG_PACE,
        Matter.MARATHON_PACE,
        Matter.MUSIC,
        Matter.PACER,
        Matter.PARKRUN,
        Matter.RAIN,
        Matter.REST_BETWEEN,
        Matter.SHOES,
        Matter.SPLITS,
        Matter.STRETCHING,
        Matter.STRIDES_HOW,
        Matter.TIME_OF_DAY,
        Matter.TRACK_START,
        Matter.TRAILS,
        Matter.TREADMILL_EASY,
        Matter.WALKING,
        Matter.WHICH_REPS,
        Matter.WITH_OTHERS,
        Matter.WOMEN,
    }
)
# What makes of an everyday thing something that is worth telling.
_WORTH_TELLING = {Matter.DOGS: "bitten"}
_FADES_TO_COME = frozenset({"under_way", "worn_now", "not_now", "asks"})


@dataclass(frozen=True, slots=True)
class Known:
    """A matter that a text is about.

    Attributes:
        weight: How much of the text speaks for it.
        is_named: A word that few questions hold is among it.
        is_asked: The text asks, rather than tells.
        is_whole: It is one sentence, so that nothing else is told beside it.
    """

    matter: Matter
    weight: int
    is_named: bool
    is_asked: bool
    is_whole: bool


def read_knowledge(text: str, language: str) -> Known | None:
    """Find what a text is about, a question before a remark; ``None`` where it is nothing."""
    folded = fold_word(text[: _LONGEST + 1])
    if len(folded) > _LONGEST:
        return None
    languages = dict.fromkeys((_language_of(folded, language), language))
    known = (_known_in(folded, told) for told in languages if told in SPOKEN)
    return next((each for each in known if each is not None), None)


def _known_in(folded: str, told: str) -> Known | None:
    sentences = sentences_of(folded)
    asking = [each for each in sentences if _asks(each, told)]
    for candidates, is_asked in ((asking, True), (sentences, False)):
        ruled_out = frozenset() if is_asked or not _tells(folded, told) else _ONLY_ASKED
        found = [way for each in candidates if (way := _best(each, told, ruled_out)) is not None]
        if is_asked and asking and not any(way.is_named for way in found):
            # It may lean on the sentence before it: "I have asthma. Anything to know?"
            found += [way for way in (_best(folded, told),) if way is not None]
        if found:
            way = _with_what_is_told(
                max(found, key=lambda each: each.weight), candidates, folded, told
            )
            return Known(way.matter, way.weight, way.is_named, is_asked, len(sentences) == 1)
    return None


def sentences_of(folded: str) -> list[str]:
    return [each.strip() for each in _SENTENCE_ENDS.split(folded) if each.strip()]


def _with_what_is_told(way: Way, candidates: Sequence[str], folded: str, language: str) -> Way:
    """Take what is asked with what was told before it: ``I wheeze. What about tonight?``.

    The whole says more only where the question has a share in it.
    """
    whole = _best(folded, language)
    if whole is None or whole.matter in _ONLY_ASKED or whole.weight <= way.weight:
        return way
    asked = {concept for each in candidates for concept in concepts_of(each, language)[0]}
    return way if whole.needed.isdisjoint(asked) else whole


def is_worn_out_on_the_way(text: str, language: str) -> bool:
    """``km 30, walking, can't go on``: where somebody is now, and that it is too much.

    A tale of how it was has its past, and a question what to do *if* its condition.
    """
    concepts, _ = concepts_of(fold_word(text[:_LONGEST]), language)
    return {"under_way", "worn_now"} <= concepts and "not_now" not in concepts


def _tells(folded: str, language: str) -> bool:
    """Whether something is told, rather than asked in few words."""
    words = _WORD.findall(folded)
    return len(words) > _FEW_WORDS or not _openings_of_tales(language).isdisjoint(words)


def concepts_of(folded: str, language: str) -> tuple[frozenset[str], str]:
    """Find the concepts that a folded text holds, and its language."""
    told = _language_of(folded, language)
    return _concepts_in(_spelled(folded, told), told), told


def _language_of(folded: str, language: str) -> str:
    return language_of(_WORD.findall(folded), language)


def _asks(sentence: str, language: str) -> bool:
    if sentence.endswith("?"):
        return True
    told = sentence.lstrip("¿ ")
    return _openings_of_questions(language).begins(told) and not _denials(language).begins(told)


@lru_cache(maxsize=64)
def _best(sentence: str, language: str, ruled_out: frozenset[Matter] = frozenset()) -> Way | None:
    """Find the matter with the most weight; the first of several in the table."""
    held = _concepts_in(_spelled(sentence, language), language)
    worth_it = {matter for matter, concept in _WORTH_TELLING.items() if concept in held}
    return way_meant(held, ruled_out - worth_it)


def _concepts_in(sentence: str, language: str) -> frozenset[str]:
    concepts = _phrases_of(language).concepts_in(sentence) | _figures_in(sentence)
    # ``What if I can't go on at km 35?`` dreads it, and is not on the way.
    return concepts | {"fading"} if concepts >= _FADES_TO_COME else concepts


def _figures_in(sentence: str) -> frozenset[str]:
    """Find what kinds of figures are said: a pace is evidence of what is asked, too."""
    return frozenset(name for name, pattern in _FIGURES if pattern.search(sentence))


def _spelled(sentence: str, language: str) -> str:
    """Put right what is no word of any language and nearly one of ours."""
    return _WORD.sub(lambda found: _right(found[0], language), sentence)


@lru_cache(maxsize=4096)
def _right(word: str, language: str) -> str:
    return _spellings_of(language).nearest(word) or word


@cache
def _phrases_of(language: str) -> PhraseIndex:
    return PhraseIndex(in_language(language, _TABLE))


@cache
def _openings_of_questions(language: str) -> PhraseIndex:
    return PhraseIndex({"asks": in_language(language, _TABLE).get("asks", ())})


@cache
def _denials(language: str) -> PhraseIndex:
    """Openings that deny, and ask nothing: ``can't run today``."""
    return PhraseIndex({"denies": in_language(language, _TABLE).get("denies", ())})


@cache
def _openings_of_tales(language: str) -> frozenset[str]:
    """Words of whoever tells of themselves or of what was: ``I``, ``we``, ``was``."""
    return frozenset(fold_word(each) for each in in_language(language, _TABLE).get("tells", ()))


@cache
def _spellings_of(language: str) -> Spellings:
    phrases = (each for all_ in in_language(language, _TABLE).values() for each in all_)
    plain = (fold_word(each) for each in phrases if not set(each) & set("?~\\([|"))
    return Spellings(word for each in plain for word in _WORD.findall(each.replace("*", "")))
