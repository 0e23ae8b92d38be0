"""Short sayings about how somebody is: safe, well again, cleared by a doctor, all fine."""

import re

from bot.understanding import languages
from bot.understanding.languages import patterns
from bot.understanding.meaning.alarms.lexicon import lexicon_of, tokens_of
from bot.understanding.meaning.alarms.sayings import (
    AlarmPhrase,
    leads_to_a_denial,
    read_saying,
    topics_of,
)
from bot.understanding.meaning.alarms.symptoms import (
    BODY,
)
from bot.understanding.words.concepts import AlarmConcept

_NOUGHT = re.compile(rf"(?<![\d.,])0\s*(?:/|{patterns('answers.scores')['out_of']})\s*10(?!\d)")


def asks_to_begin_again(text: str) -> bool:
    """Tell whether somebody whose plan rests asks for running: ``I'm back``, ``what's today``."""
    return _says(text, "again", most_words=10)


def says_safe(text: str) -> bool:
    return _says(text, "safe", most_words=10) and not _says(text, "help", most_words=10)


def says_cleared(text: str) -> bool:
    """Tell whether a doctor has said yes."""
    return _says(text, "cleared", most_words=25) and not _says(text, "not_yet", most_words=25)


def comes_of_effort(text: str) -> bool:
    """Tell whether vomiting comes of hard work, or nearly came: ``after the last rep``."""
    return any(
        "nearly" in about or ("effort" in about and "nothing" not in about)
        for about in topics_of(text)
    )


def has_an_excuse(text: str) -> bool:
    """Tell whether feeling ill comes of drink, nerves, food or the month."""
    return any("excuse" in about for about in topics_of(text))


def says_phrase(text: str, concept: AlarmConcept) -> bool:
    """Tell whether a message holds a phrase of the ``alarms`` table."""
    return any(concept in about for about in topics_of(text))


def stands_by_a_score(word: str) -> bool:
    """Tell whether a word, plain and small, says no more beside a score than where or when."""
    return any(
        not concepts.isdisjoint(BODY | {"fine_fill", "neg_fill", "side", "score_fill"})
        for name in languages.SPOKEN
        for phrase, concepts in lexicon_of(name).phrases.get(word, ())
        if len(phrase) == 1
    )


_MOST_WORDS_OF_FINE = 8


def says_fine(text: str, *, is_asked: bool) -> bool:
    """Tell whether a short message says that a part of the body is well: ``knee ok``.

    Args:
        text: The message.
        is_asked: It answers the question how it is, and so need not name the part.
    """
    tokens = tokens_of(_NOUGHT.sub(" 0 ", text))
    words = [at for at, token in enumerate(tokens) if token[0].isalnum()]
    if len(words) > _MOST_WORDS_OF_FINE:
        return False
    for name in languages.SPOKEN:
        said = read_saying(tokens, name, is_spoken=True)
        fine = [at for at in words if said.has(at, "fine")]
        if not fine:
            continue
        known = all(said.has(at, "fine", "fine_fill", "side", *BODY) for at in words)
        names_part = is_asked or any(said.has(at, *BODY) for at in words)
        if known and names_part and not said.denials & (set(words) - set(fine)):
            return True
    return False


def _says(text: str, concept: AlarmConcept, *, most_words: int) -> bool:
    """Tell whether a short message says something; one word says it only by itself."""
    tokens = tokens_of(text)
    words = [token for token in tokens if token[0].isalnum()]
    if not words or len(words) > most_words:
        return False
    for name in languages.SPOKEN:
        said = read_saying(tokens, name, is_spoken=True)
        for at, kinds in enumerate(said.kinds):
            if concept in kinds and not leads_to_a_denial(said, AlarmPhrase(at, at + 1, kinds)):
                is_phrase = said.has(at + 1, concept) or said.has(at - 1, concept)
                if is_phrase or len(words) == 1 or concept not in {"again", "safe"}:
                    return True
    return False
