"""Logs for whoever runs the bot: lines for eyes or JSON for machines, never with a token."""

import logging
import re
import sys

import structlog

from bot.settings import Settings

_LIKE_A_TOKEN = re.compile(r"\d+:[\w-]{30,}")
_MASK = "<token>"


class MaskingFormatter(structlog.stdlib.ProcessorFormatter):
    """Writes records, tracebacks included, with every token masked: the last thing that is done.

    Attributes:
        token: The bot's own, masked even where it is too short to look like one.
    """

    token: str | None = None

    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record), self.token)


def mask(text: str, token: str | None = None) -> str:
    if token:
        text = text.replace(token, _MASK)
    return _LIKE_A_TOKEN.sub(_MASK, text)


def configure_logging(settings: Settings) -> None:
    """Send the records of every library through one formatter, to standard error."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
        if settings.log_format == "json"
        else [
            # Plain: the pretty one shows local variables, and with them what runners wrote.
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        ]
    )
    formatter = MaskingFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    if settings.bot_token is not None:
        formatter.token = settings.bot_token.get_secret_value()
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level)
    # It would log every address at INFO, and with the address the token.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    # A tick that finds the one before still at work is no news.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
