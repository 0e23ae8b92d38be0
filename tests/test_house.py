"""The house keeps its own rules: names that are found, queries that do not write, true tables."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Words that stood for something else; each has a word of the trade.
IMAGES = re.compile(
    r"(?:^|_)(?:patience|keeper|presence|easel|painter|sprinkl\w*|strangers|wire)(?:_|$)"
)
# The beginnings of a question, and the endings.
ASKS = re.compile(
    r"_?(?:is|has|needs|asks|find|look|what|next)_\w+|\w+_(?:of|now|between)|workout_on|plan_ahead"
)
WRITES = re.compile(
    r"save|set_status|schedule\w*|note\w*|forget|plan_days|record|undo|add_mark|add_change|withdraw"
    r"|open_setback|drop\w*|close_setbacks|queue\w*|take_held|mark_seen|keep\w*|claim\w*"
)
STORES = re.compile(r"(?:work|\w+)\.(?:runners|log|pushes|sayings|conversations|connections)")


@cache
def modules() -> Mapping[Path, ast.Module]:
    return {path: ast.parse(path.read_text()) for path in (ROOT / "bot").rglob("*.py")}


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg


def test_no_two_public_classes_share_a_name() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path, tree in modules().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(str(path.relative_to(ROOT)))

    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_no_room_has_two_files_of_one_name() -> None:
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path in modules():
        where = path.relative_to(ROOT / "bot")
        if path.name != "__init__.py":
            places[where.parts[0], path.name].append(str(where))

    assert [found for found in places.values() if len(found) > 1] == []


def test_no_file_is_named_like_the_package_beside_it() -> None:
    beside = [path for path in modules() if path.with_suffix("").is_dir()]

    assert beside == []


def test_names_are_words_of_the_trade() -> None:
    files = [str(path.relative_to(ROOT)) for path in modules() if IMAGES.search(path.stem)]
    names = {
        name
        for tree in modules().values()
        for name in _names(tree)
        if IMAGES.search(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())
    }

    assert (files, names) == ([], set())


def _calls(function: ast.AST) -> Iterator[tuple[str, str]]:
    """Name each call in a function, with what it is called on."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield ast.unparse(node.func.value), node.func.attr
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id


def _writers() -> Mapping[str, set[str]]:
    """Find the use cases that write, by themselves or through another one."""
    calls: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for path, tree in modules().items():
        if path.parent.name == "coaching" and path.name != "ports.py":
            for node in tree.body:
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    calls[node.name] |= set(_calls(node))
    writers = {
        name: {
            f"{on}.{called}"
            for on, called in made
            if STORES.fullmatch(on) and WRITES.match(called)
        }
        for name, made in calls.items()
    }
    found = {name for name, written in writers.items() if written}
    while True:
        more = {
            name
            for name, made in calls.items()
            if name not in found and {c for _, c in made} & found
        }
        if not more:
            return {name: writers[name] for name in found}
        found |= more


def test_queries_do_not_write() -> None:
    writers = _writers()

    assert {"receive_report", "ensure_week", "queue_due_pushes"} <= writers.keys()
    assert {name: how for name, how in writers.items() if ASKS.fullmatch(name)} == {}


def _named_files(page: str) -> list[str]:
    return re.findall(
        r"`((?:bot|tests|migrations|docs|scripts)/[\w./-]*)`", (ROOT / page).read_text()
    )


@pytest.mark.parametrize(
    "page",
    [
        "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md", "docs/glossary.md",
        "docs/performance.md", "docs/operating.md", "docs/privacy.md",
        "docs/security.md", "docs/style.md",
    ],
)  # fmt: skip
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    assert [name for name in _named_files(page) if not (ROOT / name).exists()] == []


def test_what_one_may_want_to_change_has_a_table_of_twenty_rows_at_least() -> None:
    table = (ROOT / "docs/architecture.md").read_text().split("## I want to change …")[1]
    rows = [row for row in table.split("\n## ")[0].splitlines() if row.startswith("| ")]

    assert len(rows) > 20
    assert all("`" in row for row in rows[1:])
