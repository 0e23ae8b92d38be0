"""Keeps the bot's token out of every log."""

import logging
import re

_TOKEN = re.compile(r"\d{3,}:[\w-]{30,}")
MASK = "<token>"


def mask(text: str) -> str:
    """Replace whatever is shaped like a token."""
    return _TOKEN.sub(MASK, text)


class MaskingFormatter(logging.Formatter):
    """Masks what another formatter wrote, tracebacks included."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self._inner = inner

    def format(self, record: logging.LogRecord) -> str:
        return mask(self._inner.format(record))


def mask_handlers(logger: logging.Logger) -> None:
    """Let every handler of a logger write without tokens; twice is as good as once."""
    for handler in logger.handlers:
        if not isinstance(handler.formatter, MaskingFormatter):
            handler.setFormatter(MaskingFormatter(handler.formatter or logging.Formatter()))
