"""Keep the catalogues of translations in step with what the coach can say.

Walks the syntax trees of the coach, finds every template that is said, and brings each
``bot/wording/catalogues/<language>.po`` up to date: translations stay, new templates come in
without one, and those that nobody says any more go.

    python scripts/catalogues.py              update every catalogue
    python scripts/catalogues.py --add it     begin one more
    python scripts/catalogues.py --check      change nothing; exit status 1 where something is due
"""

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO, StringIO
from pathlib import Path

import tomli
from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "bot" / "wording" / "catalogues"

# A template alone, or its singular and its plural.
Template = str | tuple[str, str]

# The rooms whose words runners read; commands speak English, but for plans and paces.
_ROOMS = ("domain", "coaching", "understanding", "wording", "chat", "delivery")
_RENDERINGS = ("plan_table.py", "paces_card.py")
_SAYING = {"say", "ask", "ask_labelled", "named", "gettext", "Question", "QuestionBack"}
# Tables whose templates go through a loop before they are said.
_LOOPED = {"_CHOICES", "COMMANDS", "_TITLES"}
# Tables in which every string is said.
_SAID_WHOLE = {"SENTENCES", "WORDS", "_HELP"}
_ENGLISH = ROOT / "bot" / "understanding" / "languages" / "en.toml"


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the coach, and what its names stand for."""

    place: str
    tree: ast.Module
    names: Mapping[str, ast.expr]


@cache
def find_templates() -> dict[Template, str]:
    """Find every template that can be said, and the module that says it first."""
    rooms = (path for room in _ROOMS for path in sorted((ROOT / "bot" / room).rglob("*.py")))
    paths = (*rooms, *(ROOT / "bot" / "cli" / name for name in _RENDERINGS))
    modules = [_module(path) for path in paths]
    tables = {name: value for module in modules for name, value in module.names.items()}
    errors = _error_names(modules)
    found: dict[Template, str] = {}
    for module in modules:
        for template in _templates_of(module, errors, tables):
            found.setdefault(template, module.place)
    for part in _body_parts():
        found.setdefault(part, _ENGLISH.relative_to(ROOT).as_posix())
    return found


def read_catalogue(path: Path) -> Catalog:
    return read_po(BytesIO(path.read_bytes()), locale=path.stem, abort_invalid=True)


def outdated(path: Path, templates: Mapping[Template, str]) -> tuple[list[str], list[str]]:
    """Compare a catalogue to what is said: what has no translation, and what nobody says."""
    catalogue = read_catalogue(path)
    known = {_id(message.id): message for message in catalogue if message.id}
    missing = [_first(each) for each in templates if not _is_translated(known.get(each))]
    gone = [_first(each) for each in known if each not in templates]
    gone += [str(each) for each in catalogue.obsolete]
    return missing, gone


def write_catalogue(path: Path, templates: Mapping[Template, str]) -> None:
    """Write a catalogue anew; its first block, glossary and header, stays as it is."""
    head, old = _new_head(path.stem), Catalog(path.stem)
    if path.exists():
        head = path.read_text("utf-8").partition("\n\n")[0]
        old = read_catalogue(path)
    fresh = Catalog(path.stem)
    # As many plural forms as the file's own header names, whatever newer tables say.
    fresh.mime_headers = [("Plural-Forms", old.plural_forms)]
    for template, place in templates.items():
        before = old.get(_first(template))
        words = before.string if before is not None and _id(before.id) == template else ""
        fresh.add(template, words, locations=[(place, 0)])
    buffer = BytesIO()
    write_po(buffer, fresh, width=95, omit_header=True, include_lineno=False)
    path.write_text(f"{head}\n\n{buffer.getvalue().decode().strip()}\n", "utf-8")


def _new_head(language: str) -> str:
    plural = get_plural(language)
    lines = StringIO()
    lines.write(f'# Glossary of {language}: one word for one thing.\nmsgid ""\nmsgstr ""\n')
    lines.write(f'"Language: {language}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n')
    lines.write(f'"Plural-Forms: {plural.plural_forms}\\n"')
    return lines.getvalue()


def _module(path: Path) -> Module:
    tree = ast.parse(path.read_text("utf-8"))
    return Module(path.relative_to(ROOT).as_posix(), tree, dict(_assignments(tree.body)))


def _assignments(body: Iterable[ast.AST]) -> Iterator[tuple[str, ast.expr]]:
    for node in body:
        if isinstance(node, ast.Assign):
            targets: list[ast.expr] = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        else:
            continue
        if node.value is not None:
            yield from ((each.id, node.value) for each in targets if isinstance(each, ast.Name))


def _error_names(modules: Iterable[Module]) -> set[str]:
    """Name ``CoachError`` and all that are made of it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for module in modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
    }
    names = {"CoachError"}
    while more := {name for name, above in bases.items() if above & names} - names:
        names |= more
    return names


def _templates_of(
    module: Module, errors: set[str], tables: Mapping[str, ast.expr]
) -> Iterator[Template]:
    for name, value in module.names.items():
        if name in _LOOPED:
            yield from _labels(value)
        if name in _SAID_WHOLE:
            yield from _words(value, {})
    for scope in _scopes(module.tree):
        known = {**tables, **module.names, **_locals(scope)}
        is_error = isinstance(scope, ast.ClassDef) and scope.name in errors
        for call in _calls(scope):
            yield from _said(call, known, errors | ({"__init__"} if is_error else set()))


def _scopes(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the module and its functions and classes: each knows its own names."""
    yield tree
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node


def _locals(scope: ast.AST) -> dict[str, ast.expr]:
    """Gather what each local name may be: a name that is set twice stands for both."""
    if isinstance(scope, ast.Module):
        return {}
    found: dict[str, ast.expr] = {}
    for name, value in _assignments(ast.walk(scope)):
        found[name] = ast.Tuple([found[name], value]) if name in found else value
    return found


def _calls(scope: ast.AST) -> Iterator[ast.Call]:
    inner = scope.body if isinstance(scope, ast.Module) else [scope]
    for node in inner:
        is_own = not isinstance(scope, ast.Module) or not isinstance(
            node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
        )
        if is_own:
            yield from (each for each in ast.walk(node) if isinstance(each, ast.Call))


def _said(call: ast.Call, known: Mapping[str, ast.expr], errors: set[str]) -> Iterator[Template]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    match name, call.args:
        case "count", [ast.Constant(value=str(one)), ast.Constant(value=str(many)), *_]:
            yield one, many
        case "Rule", [_, ast.Constant(value=str(sentence)), *_]:
            yield sentence
        case _, [first, *_] if name in _SAYING or name in errors:
            yield from _words(first, known)


def _words(node: ast.expr, known: Mapping[str, ast.expr]) -> Iterator[str]:
    """Yield every template that an expression can stand for."""
    match node:
        case ast.Constant(value=str(words)):
            yield words
        case ast.IfExp(body=one, orelse=other):
            yield from _all_words((one, other), known)
        case ast.Tuple(elts=parts):
            yield from _all_words(parts, known)
        case ast.Dict(values=values):
            yield from _all_words(values, known)
        case ast.Subscript(value=table):
            yield from _words(table, known)
        case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *default]):
            yield from _all_words((table, *default), known)
        case ast.Name(id=name) if name in known:
            yield from _words(known[name], {**known, name: ast.Tuple([])})


def _all_words(nodes: Iterable[ast.expr], known: Mapping[str, ast.expr]) -> Iterator[str]:
    for node in nodes:
        yield from _words(node, known)


def _labels(table: ast.expr) -> Iterator[str]:
    """Yield the words of a table: its values, or the first of each pair of words."""
    strings = [
        node.elts[0].value
        for node in ast.walk(table)
        if isinstance(node, ast.Tuple)
        and node.elts
        and isinstance(node.elts[0], ast.Constant)
        and isinstance(node.elts[0].value, str)
    ]
    yield from strings or _words(table, {})


def _body_parts() -> Iterator[str]:
    """Yield where it can hurt: a place is said back as the reader names it."""
    for concept in tomli.loads(_ENGLISH.read_text("utf-8"))["words"]:
        if concept.startswith("body."):
            yield concept.removeprefix("body.")


def _id(message_id: str | list[str] | tuple[str, ...]) -> Template:
    if isinstance(message_id, str):
        return message_id
    one, many = message_id
    return one, many


def _first(template: Template) -> str:
    return template if isinstance(template, str) else template[0]


def _is_translated(message: Message | None) -> bool:
    if message is None or message.fuzzy:
        return False
    words = message.string
    return all(words) if isinstance(words, list | tuple) else bool(words)


def _report(path: Path, templates: Mapping[Template, str]) -> bool:
    """Print what a catalogue lacks; tell whether it is complete."""
    missing, gone = outdated(path, templates)
    for sign, sentences in (("not translated", missing), ("nobody says", gone)):
        for sentence in sentences:
            sys.stdout.write(f"{path.name}: {sign}: {sentence!r}\n")
    return not missing and not gone


def main() -> int:
    options = argparse.ArgumentParser(description="Keep the catalogues of translations.")
    options.add_argument("--check", action="store_true", help="change nothing, only tell")
    options.add_argument("--add", metavar="LANGUAGE", help="begin one more catalogue")
    chosen = options.parse_args()
    templates = find_templates()
    paths = sorted(CATALOGUES.glob("*.po"))
    if chosen.add:
        paths.append(CATALOGUES / f"{chosen.add}.po")
    if not chosen.check:
        for path in paths:
            write_catalogue(path, templates)
    complete = [_report(path, templates) for path in paths]
    return 0 if all(complete) else 1


if __name__ == "__main__":
    sys.exit(main())
