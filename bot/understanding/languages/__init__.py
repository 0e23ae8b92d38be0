"""Words of each language: one file of data per language, found by its two letters."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def known() -> tuple[str, ...]:
    """Name the languages there is a file for."""
    names = (file.name for file in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


SPOKEN = ("en", "de", "es", "fr")  # what the coach answers in; of all others figures are read


def table(language: str, name: str) -> Mapping[str, Any]:
    """Give one table of a language's file; an empty one where it has none."""
    found: Mapping[str, Any] = _file(language).get(name, {})
    return found


def spoken(name: str) -> Mapping[str, tuple[Any, ...]]:
    """Join a table of the languages we speak: under each name what all of them have there.

    A table within a table is named with a dot: ``answers.units``.
    """
    joined: dict[str, list[Any]] = {}
    for language in SPOKEN:
        for key, entries in in_language(language, name).items():
            joined.setdefault(key, []).extend(entries)
    return {key: tuple(entries) for key, entries in joined.items()}


def in_language(language: str, name: str) -> Mapping[str, Any]:
    """Give a table of one language, or a table within a table: ``calendar.months``."""
    outer, _, inner = name.partition(".")
    found: Mapping[str, Any] = table(language, outer)
    return found.get(inner, {}) if inner else found


@cache
def _file(language: str) -> Mapping[str, Any]:
    if language not in known():
        return {}
    return tomllib.loads((files(__name__) / f"{language}.toml").read_text("utf-8"))
