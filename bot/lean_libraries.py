"""Libraries loaded without what they bring along and the coach never uses.

Each does without where the other is not installed, and that is what it is told: pictures
of tracebacks (structlog), a command (httpx), passports of Telegram (python-telegram-bot).
Together they would take 12 MB.  Of what Babel knows of a language, names of currencies, units and
zones stay in its files, another 7 MB.  Whoever really needs any of it loads it later, as always.
"""

import importlib
import pickle
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import babel.core
from babel import localedata

_DOES_WITHOUT = {
    "structlog": ("rich",),
    "telegram": ("httpx._main", "cryptography"),
}


@contextmanager
def _as_if_not_installed(names: tuple[str, ...]) -> Iterator[None]:
    # None in the place of a module lets its import fail.
    missing: dict[str, None] = dict.fromkeys(name for name in names if name not in sys.modules)
    sys.modules.update(missing)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in missing:
            del sys.modules[name]


for library, left_out in _DOES_WITHOUT.items():
    with _as_if_not_installed(left_out):
        importlib.import_module(library)

# What dates and numbers are written with is small; this is the rest of each language.
_SELDOM_TOLD = (
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "currency_names",
    "currency_names_plural",
    "currency_symbols",
    "date_fields",
    "datetime_skeletons",
    "interval_formats",
    "meta_zones",
    "scripts",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
    "variants",
)


class _InItsFile(localedata.Alias):
    """A section that is read when somebody asks for it."""

    def __init__(self, language: str, section: str) -> None:
        super().__init__((section,))
        self._language = language

    def resolve(self, data: Mapping[Any, Any]) -> Mapping[Any, Any]:  # noqa: ARG002
        whole: dict[str, Any] = {}
        for name in ("root", self._language):
            localedata.merge(whole, _read(name))
        found: Mapping[Any, Any] = localedata.LocaleDataDict(whole)[self.keys[0]]
        return found


def _read(language: str) -> dict[str, Any]:
    with Path(localedata.resolve_locale_filename(language)).open("rb") as file:
        found: dict[str, Any] = pickle.load(file)  # noqa: S301 - a file of the library
    return found


def _spoken() -> Iterator[str]:
    catalogues = files("bot") / "wording" / "catalogues"
    yield from ("root", "en")
    names = sorted(file.name for file in catalogues.iterdir())
    yield from (name.removesuffix(".po") for name in names if name.endswith(".po"))


for language in _spoken():
    kept = localedata.load(language)
    kept |= {name: _InItsFile(language, name) for name in _SELDOM_TOLD if name in kept}
# Aliases and kinship of all languages of the world: ours are found now.
babel.core._global_data = None  # noqa: SLF001
