"""What the reader asks of words and what the languages say of them are the same concepts.

mypy finds a concept that is asked for by name and is not in the list; here is the rest: the list
is what the languages' files say, and all that they say is asked for somewhere.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.understanding import languages
from bot.understanding.words.concepts import ALARM_CONCEPTS, CONCEPTS

ROOM = Path(languages.__file__).parents[1]
_LIST = ROOM / "words" / "concepts.py"
# Found by the beginning of their names: the rest is a number, a day, a part of the body.
_FAMILIES = ("body.", "month.", "day.", "n.", "ordinal.", "reps.", "span.", "unit.", "per.")
_DERIVED = {"words": {"body"}, "alarms": {"other_part"}}  # of every part of the body


def _strings() -> Iterator[str]:
    for path in sorted(ROOM.rglob("*.py")):
        if path != _LIST:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def _said(table: str) -> set[str]:
    return {name for language in languages.known() for name in languages.table(language, table)}


@pytest.mark.parametrize(
    ("listed", "table"), [(CONCEPTS, "words"), (ALARM_CONCEPTS, "alarms")], ids=["words", "alarms"]
)
def test_the_list_of_concepts_is_what_the_languages_say(
    listed: frozenset[str], table: str
) -> None:
    assert listed == _said(table) | _DERIVED[table]


@pytest.mark.parametrize("listed", [CONCEPTS, ALARM_CONCEPTS], ids=["words", "alarms"])
def test_every_concept_is_asked_for(listed: frozenset[str]) -> None:
    asked = set(_strings())
    assert {one for one in listed if not one.startswith(_FAMILIES)} - asked == set()


def test_every_family_of_concepts_is_asked_for_by_its_name() -> None:
    written = "\n".join(path.read_text("utf-8") for path in ROOM.rglob("*.py"))
    assert [family for family in _FAMILIES if f'"{family}' not in written] == []
