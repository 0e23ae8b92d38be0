"""A key is recognised whatever stands around it, and nothing else is taken for one."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning.keys import find_key

KEY = "4k1x0p9d2m7c8v3b6n5q1w2e3"
LETTERS_AND_DIGITS = string.ascii_lowercase + string.digits


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "my key is {}.",
        "API key:{}",
        "API_KEY:{}",
        "Schlüssel:{}!",
        "is it {}?",
        "“{}”",
        "„{}“",
        "«{}»",
        "`{}`",
        "'{}'",
        "[{}]",
        "({})",
        "<{}>",
        "key={}",
        "key→{}",
        "-{}",
        "@{}",
        "{}/",
        "**{}**",
        "_{}_",
        "here\n{}\nthanks",
        "apikey={}&x=1",
        "curl -u API_KEY:{} https://intervals.icu/api/v1/athlete/0",
        "https://API_KEY:{}@intervals.icu/api/v1/athlete/0",
        "https://intervals.icu/settings {}",
    ],
)
def test_a_key_is_found_whatever_stands_around_it(around: str) -> None:
    assert find_key(around.format(KEY)) == KEY


@given(st.randoms(use_true_random=False))
def test_any_key_is_found(chance: random.Random) -> None:
    """One in sixty has two digits or fewer."""
    letters = chance.choices(string.ascii_lowercase, k=25)
    for place in chance.sample(range(1, 24), chance.randint(1, 20)):
        letters[place] = chance.choice(string.digits)
    key = "".join(letters)

    assert find_key(f"my key: {key}") == key


@pytest.mark.parametrize(
    "text",
    [
        "8 km in 45:10",
        "Halbmarathontrainingsplan2",
        "Halbmarathontrainingsplan2026",
        "Donaudampfschifffahrtsgesellschaft",
        "4x400 94 93 95 92",
        "01234567890123456789",
        "https://www.strava.com/activities/4k1x0p9d2m7c8v3b6n5q1w2e3",
        "strava.app.link/4k1x0p9d2m7c8v3b6n5q1w2e3",
        "www.example.com/?run=4k1x0p9d2m7c8v3b6n5q1w2e3",
        "4k1x0p9d2m7c",
        "550e8400-e29b-41d4-a716-446655440000",
        "",
    ],
)
def test_other_words_are_no_key(text: str) -> None:
    assert find_key(text) is None
