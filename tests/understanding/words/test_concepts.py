"""What the reader asks of words and what the languages say of them are the same concepts."""

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.understanding import languages

ROOM = Path(languages.__file__).parents[1]
_QUESTIONS = {"has", "says", "denies", "mentions"}
# Found by the beginning of their names: the rest is a number, a day, a part of the body.
_FAMILIES = (
    "body.", "month.", "day.", "n.", "ordinal.", "reason.", "span.", "side.", "unit.", "per.",
    "reps.",
)  # fmt: skip
_DERIVED = {"body"}  # of every part of the body


def _trees() -> Iterator[ast.Module]:
    for path in sorted(ROOM.rglob("*.py")):
        yield ast.parse(path.read_text("utf-8"))


def _asked_for() -> set[str]:
    """Concepts that code asks for by name; one that is asked by its place has another table."""
    return set().union(*(_asked_in(tree) - _lists_of(tree) for tree in _trees()))


def _lists_of(tree: ast.Module) -> set[str]:
    """Names of the lists that a module reads from a table of its own: ``spoken("memory")``."""
    return {
        name
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == languages.spoken.__name__
        for table in call.args
        if isinstance(table, ast.Constant) and isinstance(table.value, str)
        for name in languages.spoken(table.value)
    }


def _asked_in(tree: ast.Module) -> set[str]:
    return {
        argument.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in _QUESTIONS
        and not (call.args and _is_place(call.args[0]))
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def _is_place(argument: ast.expr) -> bool:
    """Tell the question of a word's place in a text, as the alarms ask it, from others."""
    return not isinstance(argument, ast.Constant | ast.Starred)


def _strings() -> set[str]:
    return {
        node.value
        for tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _said(language: str) -> set[str]:
    return set(languages.table(language, "words"))


def test_every_concept_that_is_asked_for_is_said_by_a_language() -> None:
    said = set().union(*map(_said, languages.known())) | _DERIVED
    assert _asked_for() - said == set()


def test_every_concept_that_a_language_says_is_asked_for() -> None:
    asked = _strings()
    said = set().union(*map(_said, languages.known()))
    assert {one for one in said if not one.startswith(_FAMILIES)} - asked == set()


def test_every_family_of_concepts_is_asked_for_by_its_name() -> None:
    written = "\n".join(path.read_text("utf-8") for path in ROOM.rglob("*.py"))
    assert [family for family in _FAMILIES if f'"{family}' not in written] == []
