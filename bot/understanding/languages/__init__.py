"""Words of each language: one file of data per language, found by its two letters.

A file that says ``spoken = true`` is of a language that the coach answers in, and has a catalogue;
of all others the figures of a run are read.

What has been read is kept packed, a sixth of the memory: each table is looked at once or twice,
by whoever makes something quicker of it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import tomli

from bot.understanding.words.letters import plain


@cache
def known() -> tuple[str, ...]:
    """Name the languages there is a file for."""
    names = (file.name for file in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def table(language: str, name: str) -> Mapping[str, Any]:
    """Give one table of a language's file; an empty one where it has none."""
    return in_language(language, name)


def spoken(name: str) -> Mapping[str, tuple[Any, ...]]:
    """Join a table of the languages we speak: under each name what all of them have there.

    A table within a table is named with a dot: ``answers.units``.  Files are written with
    accents, and read as what is typed is read: without.
    """
    joined: dict[str, list[Any]] = {}
    for language in SPOKEN:
        for key, entries in in_language(language, name).items():
            if not isinstance(entries, Mapping):
                joined.setdefault(key, []).extend(map(_folded, entries))
    return {key: tuple(entries) for key, entries in joined.items()}


def values(name: str) -> dict[str, str]:
    """Turn a table of the languages we speak round: what each phrase stands for."""
    return {entry: key for key, entries in spoken(name).items() for entry in entries}


def patterns(name: str) -> dict[str, str]:
    """Give each entry of a table as a pattern that prefers the longest of its phrases.

    A phrase of such a table may say what can be left out or exchanged: ``years?``.
    """
    return {key: pattern_of(entries) for key, entries in spoken(name).items()}


def pattern_of(phrases: Iterable[str]) -> str:
    """Write phrases as one pattern that prefers the longest."""
    return f"(?:{'|'.join(sorted(dict.fromkeys(phrases), key=len, reverse=True))})"


def in_language(language: str, name: str) -> Mapping[str, Any]:
    """Give a table of one language, or a table within a table: ``calendar.months``."""
    packed = _file(language)
    if name not in packed:
        return {}
    found: dict[str, Any] = json.loads(packed[name])
    inner = (each for each in packed if each.rpartition(".")[0] == name and each != name)
    return found | {each.rpartition(".")[2]: in_language(language, each) for each in inner}


def _folded(entry: Any) -> Any:  # noqa: ANN401 - phrases, and numbers where a table has them
    return plain(entry) if isinstance(entry, str) else entry


@cache
def _file(language: str) -> Mapping[str, bytes]:
    """Read a file; each table, by its name, is packed without the tables in it."""
    if language not in known():
        return {}
    # The compiled parser: the files are half a megabyte, read at every start.
    read = tomli.loads((files(__name__) / f"{language}.toml").read_text("utf-8"))
    return dict(_packed(read, ""))


def _packed(table: Mapping[str, Any], name: str) -> Iterator[tuple[str, bytes]]:
    entries = {key: each for key, each in table.items() if not isinstance(each, Mapping)}
    yield name, json.dumps(entries, ensure_ascii=False, separators=(",", ":")).encode()
    for key, each in table.items():
        if isinstance(each, Mapping):
            yield from _packed(each, f"{name}.{key}" if name else key)


def _is_spoken(language: str) -> bool:
    return bool(json.loads(_file(language)[""]).get("spoken"))


SPOKEN = ("en", *(one for one in known() if one != "en" and _is_spoken(one)))
