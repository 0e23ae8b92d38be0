"""Keeps the bot's token out of every log."""

import logging
import re

_TOKEN = re.compile(r"\d{3,}:[\w-]{30,}")
MASK = "<token>"


def mask(text: str, token: str | None = None) -> str:
    """Replace whatever is shaped like a token, and the bot's own whatever its shape."""
    if token:
        text = text.replace(token, MASK)
    return _TOKEN.sub(MASK, text)


class MaskingFormatter(logging.Formatter):
    """Masks what another formatter wrote, tracebacks included: the last thing that is done."""

    def __init__(self, inner: logging.Formatter, token: str | None = None) -> None:
        super().__init__()
        self._inner = inner
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        return mask(self._inner.format(record), self._token)


def mask_handlers(logger: logging.Logger, token: str | None = None) -> None:
    """Let every handler of a logger write without tokens; twice is as good as once."""
    for handler in logger.handlers:
        if not isinstance(handler.formatter, MaskingFormatter):
            inner = handler.formatter or logging.Formatter()
            handler.setFormatter(MaskingFormatter(inner, token))
