"""A language is data: its words stand in its file, and in no module."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from bot.understanding import languages
from bot.understanding.words.folding import fold_word
from bot.understanding.words.typos import languages_of

BOT = Path(languages.__file__).parents[2]


def _phrases(table: object) -> Iterator[str]:
    if isinstance(table, dict):
        for key, entry in table.items():
            yield key
            yield from _phrases(entry)
    elif isinstance(table, list):
        for entry in table:
            yield from _phrases(entry)
    elif isinstance(table, str):
        yield table


def _foreign_words() -> set[str]:
    """Words of German, Spanish and French that no file of English has and no English reader."""
    tables = ("words", "commands", "topics", "answers", "calendar", "numbers")
    by_language = {
        language: {
            word
            for name in tables
            for phrase in _phrases(dict(languages.table(language, name)))
            for word in re.findall(r"[^\W\d_]{5,}", fold_word(phrase))
        }
        for language in languages.SPOKEN
    }
    foreign = set().union(*(by_language[one] for one in languages.SPOKEN if one != "en"))
    return {
        word
        for word in foreign - by_language["en"]
        if languages_of(word) and "en" not in languages_of(word)
    } - _NAMES


_NAMES = {"meteo"}  # of the weather service


def _strings(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    documented = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in documented:
            continue
        if isinstance(node.value, str):
            yield node.value


def test_no_module_names_a_word_of_another_language() -> None:
    foreign = _foreign_words()
    holding = set()
    for path in sorted(BOT.rglob("*.py")):
        words = {
            word
            for text in _strings(path)
            for word in re.findall(r"[^\W\d_]{5,}", fold_word(text))
        }
        if words & foreign:
            holding.add(path.relative_to(BOT).as_posix())
    assert holding == set()


def test_the_scan_sees_a_word_of_another_language() -> None:
    assert {"gelaufen", "manana", "aujourd"} & _foreign_words() >= {"gelaufen", "manana"}


def test_every_language_that_is_spoken_has_the_same_tables() -> None:
    english = {"words", "commands", "answers", "topics", "calendar", "numbers"}
    for language in languages.SPOKEN:
        assert all(languages.table(language, name) for name in english), language
