"""Break the code in many small ways, and list what no test notices.

    python scripts/mutants.py bot/domain/log tests/domain/log tests/coaching [--sample 200]

Each mutant changes one place: a number, a comparison, ``and`` and ``or``, a sign, a condition,
what is returned.  It meets the tests that come to its line, and is gone with its process.  mutmut
changes nothing outside functions, where most constants of the coach are, and needs a copy of it.
"""

import argparse
import ast
import copy
import importlib
import importlib.machinery
import json
import os
import random
import resource
import sys
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

import pytest
from coverage import CoverageData

OTHER_SIGNS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div,
    ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
}  # fmt: skip
OPTIONS = ("-q", "-x", "-n", "0", "--import-mode=importlib", "--assert=plain", "--strict-markers")
PLAIN = (*OPTIONS, "-o", "addopts=", "-p", "no:randomly", "-p", "no:cacheprovider")
# The tests that come to each line of each module.
Reached = Mapping[Path, Mapping[int, Sequence[str]]]
# A mutant that never ends is noticed, too.
MOST_SECONDS = 120


@dataclass(frozen=True)
class Mutant:
    """A module with one change.

    Attributes:
        lines: Those of the statement that is changed; none outside functions.
    """

    path: Path
    line: int
    lines: frozenset[int]
    change: str
    code: CodeType


class Chosen:
    """Runs nothing but the tests that come to a line."""

    def __init__(self, tests: frozenset[str]) -> None:
        self._tests = tests

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid in self._tests]


def others(node: ast.AST) -> Iterator[ast.AST]:
    """Give what may stand in the place of a node."""
    match node:
        case ast.Constant(value=bool() as told):
            yield ast.Constant(not told)
        case ast.Constant(value=int() as number):
            yield from (ast.Constant(number + 1), ast.Constant(number - 1))
        case ast.Constant(value=float() as number):
            yield ast.Constant(number * 1.1 + 0.01)
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            yield inner
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.If(test=ast.Name() | ast.Attribute() | ast.Call()) | ast.IfExp():
            changed = copy.copy(node)
            changed.test = ast.UnaryOp(ast.Not(), node.test)
            yield changed
        case ast.Compare(ops=[sign]) if type(sign) in OTHER_SIGNS:
            yield ast.Compare(node.left, [OTHER_SIGNS[type(sign)]()], node.comparators)
        case ast.BoolOp() | ast.BinOp() if type(node.op) in OTHER_SIGNS:
            changed = copy.copy(node)
            changed.op = OTHER_SIGNS[type(node.op)]()
            yield changed


def mutants_of(path: Path) -> Iterator[Mutant]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _within(path, tree, tree, frozenset(), is_inside=False)


def _within(
    path: Path, tree: ast.Module, parent: ast.AST, lines: frozenset[int], *, is_inside: bool
) -> Iterator[Mutant]:
    for field, value in ast.iter_fields(parent):
        if field in {"annotation", "returns", "decorator_list", "type_params"}:
            continue
        is_body = isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef) and field == "body"
        inside = is_inside or is_body
        for at, node in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(node, ast.AST):
                continue
            reach = _reach(node) if inside and isinstance(node, ast.stmt) else lines
            for other in others(node):
                change = f"{_told(node)}  ->  {_told(other)}"
                _put(parent, field, at, ast.copy_location(other, node))
                code = compile(ast.fix_missing_locations(tree), str(path.resolve()), "exec")
                _put(parent, field, at, node)
                yield Mutant(path, node.lineno, reach, change, code)
            yield from _within(path, tree, node, reach, is_inside=inside)


def _reach(statement: ast.stmt) -> frozenset[int]:
    """Tell which lines are run only where a statement is: those of its head, if it has a body."""
    body = getattr(statement, "body", None)
    last = body[0].lineno - 1 if isinstance(body, list) else statement.end_lineno
    return frozenset(range(statement.lineno, max(statement.lineno, last or 0) + 1))


def _put(parent: ast.AST, field: str, at: int, node: ast.AST) -> None:
    if isinstance(getattr(parent, field), list):
        getattr(parent, field)[at] = node
    else:
        setattr(parent, field, node)


def _told(node: ast.AST) -> str:
    return ast.unparse(ast.fix_missing_locations(copy.deepcopy(node))).splitlines()[0][:80]


def in_a_process(options: Sequence[str], plugins: Sequence[object], mutant: Mutant | None) -> int:
    """Run tests in a process of their own, with a mutant in the place of its module."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    silence = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2) if mutant else ():
        os.dup2(silence, stream)
    if mutant is not None:
        as_written = importlib.machinery.SourceFileLoader.get_code

        def get_code(loader: importlib.machinery.SourceFileLoader, name: str) -> CodeType | None:
            is_it = Path(loader.path) == mutant.path.resolve()
            return mutant.code if is_it else as_written(loader, name)

        importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[method-assign]
    status = int(pytest.main([*PLAIN, *options], plugins=list(plugins)))
    if mutant is None:
        known = [name for name in sys.modules if not name.startswith(("bot", "tests", "__"))]
        Path(os.environ["COVERAGE_FILE"] + ".modules").write_text(json.dumps(known))
    os._exit(status)


def tests_by_line(paths: Sequence[Path], tests: Sequence[str]) -> Reached:
    """Run the tests as they are; learn which comes to which line, and load what they load."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COVERAGE_FILE"] = f"{folder}/coverage"
        rooms = sorted({f"--cov={path.parent}" for path in paths})
        measured = [*rooms, "--cov-context=test", "--cov-report=", "--cov-fail-under=0"]
        if in_a_process([*tests, *measured], (), None):
            sys.exit("the tests fail already")
        data = CoverageData(f"{folder}/coverage")
        data.read()
        # What is loaded before a process is forked, each of them has for nothing.
        for name in json.loads(Path(f"{folder}/coverage.modules").read_text(encoding="utf-8")):
            with suppress(Exception):
                importlib.import_module(name)
        return {path: data.contexts_by_lineno(str(path.resolve())) for path in paths}


def tests_for(mutant: Mutant, by_line: Reached) -> frozenset[str]:
    """Choose the tests that come to a mutant's lines; outside functions: to its module."""
    told = by_line[mutant.path]
    contexts = {name for line in mutant.lines or told for name in told.get(line, ())}
    return frozenset(name.rpartition("|")[0] for name in contexts if name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+", help="modules or rooms of bot/, then tests")
    parser.add_argument("--sample", type=int, help="try so many, chosen at random")
    parser.add_argument("--seed", type=int, default=0)
    told = parser.parse_args()
    tests = [path for path in told.paths if path.startswith("tests")]
    rooms = [Path(path) for path in told.paths if path not in tests]
    paths = [path for room in rooms for path in ([room] if room.is_file() else room.rglob("*.py"))]
    by_line = tests_by_line(paths, tests)
    mutants = [mutant for path in sorted(paths) for mutant in mutants_of(path)]
    if told.sample is not None and told.sample < len(mutants):
        chosen = set(random.Random(told.seed).sample(range(len(mutants)), told.sample))  # noqa: S311
        mutants = [mutant for number, mutant in enumerate(mutants) if number in chosen]
    survivors = 0
    for mutant in mutants:
        chosen_tests = tests_for(mutant, by_line)
        files = in_order({name.partition("::")[0] for name in chosen_tests}, tests)
        plugins = (Chosen(chosen_tests),) if files else ()
        # Outside functions it may matter to a test that comes to nothing of its module.
        if (mutant.lines and not files) or not in_a_process(files or tests, plugins, mutant):
            survivors += 1
            count = len(chosen_tests)
            say(f"{mutant.path}:{mutant.line}: {mutant.change}  ({count} tests come here)")
    say(f"{len(mutants)} mutants, {survivors} survived")


def in_order(files: Collection[str], tests: Sequence[str]) -> list[str]:
    """Begin with those of the room that was named first: a quick one ends most mutants."""
    rooms = [[file for file in sorted(files) if file.startswith(room)] for room in tests]
    return list(dict.fromkeys(file for room in rooms for file in room))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
