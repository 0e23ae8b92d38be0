"""Whose an alarm is: the runner's own, or somebody else's.

It is somebody else's where they are the nearest who is spoken of, where the verb itself says so
(``se desmayó``), and where a noun that is none of the runner's things is the subject of what
only persons do: *the bride* fainted, *a nurse* had chest pain.  In doubt it is the runner's.
"""

from collections.abc import Sequence

from bot.understanding import languages
from bot.understanding.meaning.alarms.sayings import AlarmPhrase, Saying
from bot.understanding.meaning.alarms.symptoms import BODY, DIRECT
from bot.understanding.words.concepts import AlarmConcept
from bot.understanding.words.typos import is_word, languages_of
from bot.understanding.words.vocabulary import vocabulary_for

_LONGEST_SUBJECT = 8  # tokens between an article and the verb
_IN_MANY = 4  # languages in whose lists a name stands


def is_anothers(said: Saying, span: AlarmPhrase, theirs: Sequence[AlarmPhrase]) -> bool:
    """Tell whose it is: that of the nearest person who is spoken of in the clause."""
    return (
        _has_a_strange_subject(said, span)
        or _is_of_the_dead(said, span)
        or _is_of_the_nearest(said, span, theirs)
    )


def _is_of_the_dead(said: Saying, span: AlarmPhrase) -> bool:
    """``buried a man who died of a heart attack``: whoever died of it does not tell it."""
    clause, sentence = said.clauses[span.start], said.sentences[span.start]
    start = said.opening(clause)
    has_died = said.beside(span, "died") and not said.beside(span, "i", "nearly", "other_part")
    return has_died and any(
        said.has(at, "other") for at in range(start - 1, -1, -1) if said.sentences[at] == sentence
    )


def _is_of_the_nearest(said: Saying, span: AlarmPhrase, theirs: Sequence[AlarmPhrase]) -> bool:
    clause = said.clauses[span.start]
    for at in range(span.end - 1, -1, -1):
        if said.sentences[at] != said.sentences[span.start]:
            return False
        if said.clauses[at] < clause:
            # "my dad, 62, had chest pain" goes on about him; "…, chest pain" does not.
            if not said.has(said.opening(clause), "verb"):
                # "my neighbour collapsed, suspected heart attack": both are hers
                return any(said.clauses[one.start] == said.clauses[at] for one in theirs)
            clause = said.clauses[at]
        is_likened = said.has(at - 1, "as_if") or said.has(at - 2, "as_if")
        is_pronoun = said.has(at, "pronoun") and at not in said.inside and not is_likened
        if is_pronoun or said.has(at, "others_faint") or is_one_of_others(said, at):
            return True
        if said.has(at, "self") and not _belongs_to_another(said, at):
            if said.has(at, "me") and said.has(at - 1, "with"):
                continue  # "the guy next to me"
            if said.has(at, "for_me") and said.has(at - 1, "became"):
                continue  # "eine Patientin ist mir ohnmächtig geworden"
            return False
        if said.has(at, "other") and _is_subject(said, at):
            is_new = said.has(span.start - 1, "and") and at < span.start - 1
            return not is_new or any(at < one.start < span.start for one in theirs)
    return False


def is_one_of_others(said: Saying, at: int) -> bool:
    """``one of the marshals``, ``several lads``; but not ``one of the reps``, ``half the way``."""
    if not said.has(at, "some_of") or said.has(at + 1, "some_of"):
        return False
    noun = at + 1
    while said.has(noun, "article", "opener"):
        noun += 1
    if noun >= len(said.tokens) or not said.tokens[noun].isalpha():
        return False
    return said.has(noun, "other") or (not said.kinds[noun] and _is_strange(said, noun))


def _belongs_to_another(said: Saying, at: int) -> bool:
    """``my dad``, ``my old friend``, ``a friend of mine``."""
    is_before = any(said.has(n, "other") for n in (at + 1, at + 2)) and not said.has(at + 1, *BODY)
    is_after = said.has(at - 2, "other") and said.has(at - 1, "belonging")
    return is_before or is_after


def _is_subject(said: Saying, at: int) -> bool:
    before = at - 1
    has_article = False
    has_runner = False
    while before >= 0 and at - before <= 3 and said.has(before, "self", "article"):
        has_runner |= said.has(before, "i")
        has_article, before = True, before - 1
    if said.has(before, "with"):
        return False
    if said.has(at + 1, "belonging") and said.has(at + 2, "self"):
        return True  # "patient of mine had chest pains"
    if said.has(at + 1, "together_with"):
        is_runner = has_runner or (said.has(before, "i") and not said.has(before, "has"))
        return not is_runner  # "I'm a runner with palpitations"
    if said.has(at + 1, "verb", *DIRECT) or (said.has(at + 1, "who") and has_article):
        return True
    is_first = before < 0 or not said.tokens[before][0].isalnum() or said.has(before, "opener")
    return is_first and has_article


def _has_a_strange_subject(said: Saying, span: AlarmPhrase) -> bool:
    """``the bride fainted``, ``a nurse had chest pain``, ``our goalie passed out``."""
    if not said.is_spoken:
        return False
    start = said.opening(said.clauses[span.start])
    if any(_is_the_runner(said, at) for at in range(start, span.end)):
        return False
    is_deed = "person_verb" in span.concepts or any(
        said.has(at, "person_verb") for at in range(span.start, span.end)
    )
    verb = span.start
    while verb > start and said.has(verb - 1, "has", "nearly", "felt", "article"):
        verb -= 1
    has_it = any(said.has(at, "has") for at in range(verb, span.start))
    if not (is_deed or has_it):
        return False
    if is_deed and _is_name(said.tokens[start]) and verb == start + 1:
        return True
    return any(_is_noun_phrase(said, at, start, span.start) for at in range(start, verb))


def _is_the_runner(said: Saying, at: int) -> bool:
    """``I``, ``me``, ``mir``; but not ``in front of me``, and not ``our`` before a noun."""
    if not said.has(at, "self"):
        return False
    if said.has(at, "me") and said.has(at - 1, "with", "prep", "who"):
        return False
    owns = at + 1 < len(said.tokens) and not said.has(at, "i", "me")
    owns = owns and not said.has(at + 1, "has")  # ``une main m'a serré la poitrine``
    return not (owns and _is_strange(said, at + 1))


def _is_noun_phrase(said: Saying, at: int, start: int, end: int) -> bool:
    """Tell whether an article begins the subject: a noun that is none of the runner's things."""
    if not said.has(at, "article", "self"):
        return False
    before = at - 1
    is_first = at == start or said.has(before, "as_who", "has", "nearly", "opener")
    if not is_first or said.has(before, "prep"):
        return False
    counted = [n for n in range(at, end) if said.has(n, "some_of")]
    if counted and not any(is_one_of_others(said, n) for n in counted):
        return False
    noun = at + 1
    while said.has(noun, "article") and noun < end:
        noun += 1
    if noun >= end or end - at > _LONGEST_SUBJECT or not _is_strange(said, noun):
        return False
    rest = range(noun, end)
    if any(said.has(n, "and", "or", "when", "but") for n in rest):
        return False
    return all(_is_strange(said, n) or said.has(n - 1, *_LEADING) for n in rest)


_LEADING: tuple[AlarmConcept, ...] = ("prep", "with", "who", "article", "has")


def _is_strange(said: Saying, at: int) -> bool:
    """Tell whether a word is none of the body, of running or of time."""
    token = said.tokens[at]
    if not token.isalpha():
        return not token.isdigit()
    if said.has(at, "has", "nearly", "felt", "verb", "prep", "who", "with", "other", "article"):
        return True
    if said.kinds[at]:
        return False
    return not any(_is_known(token, name) for name in languages.SPOKEN)


def _is_known(token: str, language: str) -> bool:
    known = vocabulary_for(language).phrases.get(token)
    if known is None:
        return False
    return bool(known.alone) and not known.alone <= {"others_body", "noise"}


def _is_name(token: str) -> bool:
    """``Priya fainted``: a name is in the lists of words of no language, or of many."""
    spoken = languages_of(token)
    is_listed = is_word(token) and len(token) > 3
    is_known = any(_is_known(token, name) for name in languages.SPOKEN)
    return is_listed and not is_known and (not spoken or len(spoken) >= _IN_MANY)
