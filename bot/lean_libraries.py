"""Libraries loaded without what they bring along and the coach never uses.

Each does without where the other is not installed, and that is what it is told: pictures
of tracebacks (structlog), a command (httpx), passports of Telegram (python-telegram-bot).
Together they would take 12 MB.  Of what Babel knows of a language, names of currencies, units and
zones stay in its files, another 7 MB; nobody reads what libraries say of themselves while the
coach serves, 4 MB; and SQLAlchemy's connections do without its sessions, 6 MB.  Whoever really
needs any of it loads it later, as always.
"""

import importlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.resources import files
from types import CodeType, ModuleType
from typing import Any

_DOES_WITHOUT = {
    "structlog": ("rich", "greenlet"),
    "telegram": ("httpx._main", "cryptography"),
}
# None of these reads its own docstrings, as ``python -OO`` shows; assertions stay.
_UNREAD = frozenset(
    {
        "aiohttp",
        "apscheduler",
        "attr",
        "babel",
        "httpx",
        "prometheus_client",
        "psycopg",
        "psycopg_pool",
        "pydantic",
        "pydantic_core",
        "pydantic_settings",
        "rapidfuzz",
        "sqlalchemy",
        "structlog",
        "telegram",
        "typing_extensions",
        "yarl",
    }
)
# SQLAlchemy asserts of some events that they are described.
_READ = ".events"
# Packages of which a part is used, and not what they bring together in one name.
_IN_PARTS = frozenset({"sqlalchemy.ext.asyncio"})
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
_IS_FUNCTION = 0x1  # CO_OPTIMIZED
_HAS_DOCSTRING = 0x4000000  # since 3.13; before, every function has a place for it
_NEEDS_FLAG = sys.version_info >= (3, 13)


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


class _WithoutDocstrings(SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType | None:
        code = super().get_code(fullname)
        return None if code is None else _undocumented(code)

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        module.__doc__ = None
        for value in list(vars(module).values()):
            if isinstance(value, type) and value.__module__ == module.__name__:
                value.__doc__ = None


class _InParts(_WithoutDocstrings):
    """Lets parts of a package be loaded, and the package itself when it is asked for a name."""

    def exec_module(self, module: ModuleType) -> None:
        load = super().exec_module

        def whole(name: str) -> Any:  # noqa: ANN401
            part = f"{module.__name__}.{name}"
            if name.startswith("__") or PathFinder.find_spec(part, module.__path__):
                raise AttributeError(name)
            del module.__getattr__
            load(module)
            return getattr(module, name)

        module.__getattr__ = whole  # type: ignore[method-assign]


def _undocumented(code: CodeType) -> CodeType:
    """Give code whose functions say nothing of themselves."""
    constants = code.co_consts
    lean = [_undocumented(one) if isinstance(one, CodeType) else one for one in constants]
    is_function = constants and code.co_flags & _IS_FUNCTION and not code.co_name.startswith("<")
    if is_function and (not _NEEDS_FLAG or code.co_flags & _HAS_DOCSTRING):
        lean[:1] = [None]
    if all(one is other for one, other in zip(lean, constants, strict=True)):
        return code
    return code.replace(co_consts=tuple(lean))


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in _UNREAD or fullname.endswith(_READ):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and type(spec.loader) is SourceFileLoader:
            lean = _InParts if fullname in _IN_PARTS else _WithoutDocstrings
            spec.loader = lean(spec.loader.name, spec.loader.path)
        return spec


sys.meta_path.insert(0, _Finder())
for library, left_out in _DOES_WITHOUT.items():
    with _as_if_not_installed(left_out):
        importlib.import_module(library)

import babel.core  # noqa: E402
from babel import localedata  # noqa: E402


class _InItsFile(localedata.Alias):
    """A section of a language that is read when somebody asks for it."""

    def __init__(self, language: str, section: str) -> None:
        super().__init__((section,))
        self._language = language

    def resolve(self, data: Mapping[Any, Any]) -> Mapping[Any, Any]:  # noqa: ARG002
        kept: dict[Any, Any] = localedata.load(self._language)
        whole = localedata.LocaleDataDict(kept)
        found: Mapping[Any, Any] = whole[self.keys[0]]
        return found


def _spoken() -> Iterator[str]:
    catalogues = files("bot") / "wording" / "catalogues"
    yield "en"
    names = sorted(file.name for file in catalogues.iterdir())
    yield from (name.removesuffix(".po") for name in names if name.endswith(".po"))


for language in _spoken():
    # What is looked at from now on is another view of the same.
    localedata.get_locale_data(language)
    seen = localedata.load(language)
    seen |= {name: _InItsFile(language, name) for name in _SELDOM_TOLD if name in seen}
# Whatever else is asked for begins with the files, the kinship of all languages among it.
localedata._cache.clear()  # noqa: SLF001
babel.core._global_data = None  # noqa: SLF001
