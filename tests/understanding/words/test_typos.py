"""Typos are forgiven; ordinary words, names and words of health are taken as they are spelled."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.languages import spoken
from bot.understanding.meaning.alarms.red_flags import read_alarm
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, Reading
from bot.understanding.words.concepts import is_about_health
from bot.understanding.words.folding import fold_word
from bot.understanding.words.numbers import spelled_numbers
from bot.understanding.words.tokens import read_items
from bot.understanding.words.typos import common_words, is_word, languages_of, nearest
from bot.understanding.words.vocabulary import vocabulary_for

NAMES = (
    "Marie", "Marco", "Mario", "Mareike", "Maria", "Fevzi", "Paine", "Heike", "Sara", "Tomoko",
    "Mohammed", "Fatima", "Ngozi", "Wei", "Dmitri", "Priya", "Kneale", "Colin", "Illy", "Steve",
    "Anke", "Shinji", "Ferdinand", "Grippa", "Hurtado", "Achim", "Brustolin", "Blessing",
)  # fmt: skip

SPOKEN = ("en", "de", "es", "fr")


def _read(text: str, language: str = "en") -> Reading:
    return read_message(text, Context(language=language))


def _is_untouched(reading: Reading) -> bool:
    """Tell whether 8 km in 45:10 were read, and nothing that ails anybody."""
    result = reading.result
    return (
        result is not None
        and result.distance is not None
        and result.distance.metres == 8000
        and result.duration is not None
        and result.duration.seconds == 2710
        and reading.pain is None
        and not result.flags & {"pain", "niggle", "illness", "fever", "red_flag"}
    )


def test_no_common_word_is_ever_corrected() -> None:
    """Every word of the list, as part of a message in each language the coach speaks."""
    words = common_words()
    for language in SPOKEN:
        vocabulary = vocabulary_for(language)
        changed = [word for word in words if vocabulary.corrected([word]) != [word]]
        assert changed == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_word_that_we_do_not_know_changes_nothing(language: str) -> None:
    """A slice of the list, read in whole messages."""
    known = set().union(*(vocabulary_for(each).phrases for each in SPOKEN))
    known |= _words_of_alarms()
    unknown = [word for word in common_words() if word.removesuffix("'s") not in known]
    for word in unknown[::97]:
        if any(spelled_numbers([word], each) for each in SPOKEN):
            continue
        assert _is_untouched(_read(f"8k easy 45:10, {word}", language)), word


def _words_of_alarms() -> set[str]:
    """Words that alone mean an emergency: *unconscious*, *bewusstlos*."""
    return {fold_word(word) for words in spoken("alarms").values() for word in words}


@pytest.mark.parametrize("language", SPOKEN)
def test_no_common_word_of_any_language_is_an_alarm(language: str) -> None:
    alarming = _words_of_alarms()
    raised = [
        word
        for word in common_words()[::7]
        if read_alarm(f"8k easy 45:10, {word}", language) is not None and word not in alarming
    ]
    assert raised == []


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("template", ["8k with {} in 45:10", "{} ran 8k in 45:10", "met {}"])
def test_no_name_is_an_alarm(template: str, language: str) -> None:
    names = [word for word in common_words() if not languages_of(word)][::7]
    raised = [name for name in names if read_alarm(template.format(name.title()), language)]
    assert raised == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_word_that_we_know_makes_ill_only_if_it_is_one_of_health(language: str) -> None:
    vocabulary = vocabulary_for(language)
    for word in vocabulary.phrases:
        _, concepts = vocabulary.longest([word], 0)
        is_of_health = any(map(is_about_health, concepts))
        if word.isalpha() and not is_of_health and is_word(word):
            reading = _read(f"8k easy 45:10, {word}", language)
            flags = reading.result.flags if reading.result else frozenset()
            assert reading.pain is None or _is_of_health_somewhere(word), word
            assert not flags & {"pain", "illness"} or _is_of_health_somewhere(word), word


def _is_of_health_somewhere(word: str) -> bool:
    return any(
        any(map(is_about_health, vocabulary_for(each).longest([word], 0)[1])) for each in SPOKEN
    )


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("name", NAMES)
def test_no_name_makes_anybody_ill(name: str, language: str) -> None:
    for text in (f"ran 8k with {name} in 45:10", f"8k easy 45:10, {name}", f"8k {name} 45:10"):
        assert _is_untouched(_read(text, language)), text


@pytest.mark.parametrize(
    "text",
    [
        "ran 8k with Marie in 45:10",
        "8k in 45:10, sleeping better",
        "8k in 45:10, fewer hills",
        "8k in 45:10, still counting",
        "8k in 45:10, visiting my parents",
        "8k in 45:10, um das Ziel zu erreichen",
        "8k in 45:10, eine gute Marke",
        "8k en 45:10, muy destacado",
        "8k en 45:10 con Marco",
    ],
)
def test_words_near_to_an_illness_are_none(text: str) -> None:
    assert _is_untouched(_read(text)), text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("intervlas", "intervals"),
        ("yestarday", "yesterday"),
        ("esay", "easy"),
        ("kilometrse", "kilometres"),
        ("treadmlil", "treadmill"),
    ],
)
def test_a_typo_that_is_no_word_is_forgiven(typed: str, meant: str) -> None:
    assert vocabulary_for("en").corrected([typed]) == [meant]


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("fevre", "en"),
        ("dizyness", "en"),
        ("fiebr", "es"),
        ("schwindlg", "de"),
        ("vertigee", "fr"),
    ],
)
def test_nothing_about_health_is_reached_by_a_typo(typed: str, language: str) -> None:
    assert vocabulary_for(language).corrected([typed]) == [typed]


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=12))
def test_no_string_of_letters_is_corrected_into_an_ailment(string: str) -> None:
    vocabulary = vocabulary_for("en")
    (right,) = vocabulary.corrected([string])
    _, concepts = vocabulary.longest([right], 0)
    ailing = {one for one in concepts if one.startswith(("red.", "ill", "body", "hurt", "fever"))}
    assert right == string or not ailing


@pytest.mark.parametrize(
    ("text", "is_ill"),
    [
        ("8k easy this morning in 45:10 with mareo from the club", False),
        ("8 km suaves en 45:10, con mareo al final", True),
        ("ran 8k with my friend in 45:10, she made fieber jokes", False),
        ("8 km locker in 45:10, leichtes Fieber", True),
    ],
)
def test_what_is_said_of_health_counts_only_in_the_language_of_the_message(
    text: str, is_ill: bool
) -> None:
    assert (_read(text).pain is not None) is is_ill


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_one_word_of_health_does_not_make_a_message_foreign(language: str) -> None:
    assert _is_untouched(_read("8k Dolores 45:10", language))
    assert _read("tengo fiebre", language).pain is not None
    assert _read("fiebre", language).pain is not None


def test_a_possessive_is_the_same_word() -> None:
    assert is_word("marie's")
    assert not is_word("marieee")


@pytest.mark.parametrize(
    ("word", "language"),
    [("me mareé corriendo", "es"), ("hatte gestern Fieber", "de"), ("j'avais de la fièvre", "fr")],
)
def test_the_common_words_tell_the_language(word: str, language: str) -> None:
    assert read_items(word, "en")[1] == language


def test_answers_follow_the_same_rule() -> None:
    assert nearest("septemebr", ["september", "october"]) == "september"
    assert nearest("marco", ["march", "marzo"]) is None
    assert nearest("march", ["march"]) == "march"


def test_all_lists_of_words_are_small_in_memory() -> None:
    vocabulary_for.cache_clear()
    tracemalloc.start()
    is_word("anything")
    for language in SPOKEN:
        read_items("8k easy 45:10", language)
        vocabulary_for(language)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 15_000_000


def test_the_list_is_folded_as_messages_are() -> None:
    assert all(fold_word(word) == word for word in common_words()[::97])
