"""Words of each language: one file of data per language, found by its two letters.

A file that says ``spoken = true`` is of a language that the coach answers in, and has a catalogue;
of all others the figures of a run are read.
"""

from collections.abc import Iterable, Mapping
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
    found: Mapping[str, Any] = _file(language).get(name, {})
    return found


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
    found: Mapping[str, Any] = _file(language)
    for part in name.split("."):
        found = found.get(part, {})
    return found


def _folded(entry: Any) -> Any:  # noqa: ANN401 - phrases, and numbers where a table has them
    return plain(entry) if isinstance(entry, str) else entry


@cache
def _file(language: str) -> Mapping[str, Any]:
    if language not in known():
        return {}
    # The compiled parser: the files are half a megabyte, read at every start.
    return tomli.loads((files(__name__) / f"{language}.toml").read_text("utf-8"))


SPOKEN = ("en", *(one for one in known() if one != "en" and _file(one).get("spoken")))
