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


def table(language: str, name: str) -> Mapping[str, Any]:
    """Give one table of a language's file; an empty one where it has none."""
    found: Mapping[str, Any] = _file(language).get(name, {})
    return found


@cache
def _file(language: str) -> Mapping[str, Any]:
    if language not in known():
        return {}
    return tomllib.loads((files(__name__) / f"{language}.toml").read_text("utf-8"))
