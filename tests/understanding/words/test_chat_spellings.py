"""Spellings of the chat are read as what they stand for, wherever a message is read."""

import pytest

from bot.understanding.words.folding import fold, spelled_out
from tests.understanding.expectations import FRENCH, GERMAN, KILOMETRES, SPANISH, Context
from tests.understanding.matching import read


@pytest.mark.parametrize(
    ("text", "written", "context"),
    [
        ("cetait en combien la derniere fois", "c'était en combien la dernière fois", FRENCH),
        ("jveux courir un semi le 6 juin", "je veux courir un semi le 6 juin", FRENCH),
        ("jvais courir 8 km", "je vais courir 8 km", FRENCH),
        ("8 km auj tjs aussi lent, 45:10", "8 km auj toujours aussi lent, 45:10", FRENCH),
        ("kiero correr 10 km el 6 de junio", "quiero correr 10 km el 6 de junio", SPANISH),
        ("wanna run a 10k on 6 june", "want to run a 10k on 6 june", KILOMETRES),
        ("ran 8k yday in 45:10", "ran 8k yesterday in 45:10", KILOMETRES),
        ("didnt run, couldnt be bothered", "didn't run, couldn't be bothered", KILOMETRES),
        ("whats my easy pace", "what's my easy pace", KILOMETRES),
        ("bin nich gelaufen", "bin nicht gelaufen", GERMAN),
        ("vllt 5 km heute abend", "vielleicht 5 km heute abend", GERMAN),
    ],
)
def test_it_is_read_as_it_would_be_written(text: str, written: str, context: Context) -> None:
    assert fold(text) == fold(written)
    assert read(text, context) == read(written, context)


@pytest.mark.parametrize(
    "text", ["8k with Ned", "Jen and I", "a toy", "im Park", "a nut", "dont 8 km"]
)
def test_a_word_of_another_language_or_a_name_stays(text: str) -> None:
    assert spelled_out(text) == text
