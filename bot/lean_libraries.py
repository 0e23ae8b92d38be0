"""Libraries loaded without what they bring along and the coach never uses.

Each does without where the other is not installed, and that is what it is told: pictures
of tracebacks (structlog), a command (httpx), passports of Telegram (python-telegram-bot).
Together they would take 12 MB.  Whoever really needs one of them loads it later, as always.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager

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
