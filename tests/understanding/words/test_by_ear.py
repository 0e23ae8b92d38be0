"""Words that are spelled as they sound."""

import pytest

from bot.understanding.words.by_ear import has_sounds, sound_of


@pytest.mark.parametrize(
    ("typed", "meant", "language"),
    [
        ("arive", "arrive", "fr"),
        ("respire", "respirer", "fr"),
        ("plu", "plus", "fr"),
        ("levre", "levres", "fr"),
        ("keur", "coeur", "fr"),
        ("vertije", "vertige", "fr"),
        ("conaissance", "connaissance", "fr"),
        ("desmalle", "desmaye", "es"),
        ("aogo", "ahogo", "es"),
        ("kiero", "quiero", "es"),
        ("corason", "corazon", "es"),
        ("bomite", "vomite", "es"),
    ],
)
def test_two_spellings_of_one_sound_are_the_same(typed: str, meant: str, language: str) -> None:
    assert sound_of(typed, language) == sound_of(meant, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("mal", "mol", "fr"),
        ("poitrine", "patine", "fr"),
        ("genou", "genre", "fr"),
        ("pecho", "pico", "es"),
        ("mareo", "marea", "es"),
        ("pierna", "piedra", "es"),
    ],
)
def test_two_sounds_stay_two(one: str, other: str, language: str) -> None:
    assert sound_of(one, language) != sound_of(other, language)


def test_a_language_whose_letters_say_nothing_of_sounds_is_taken_as_it_is_spelled() -> None:
    assert not has_sounds("de")
    assert sound_of("knie", "de") == "knie"
