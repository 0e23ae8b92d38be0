"""Logs for whoever runs the bot: lines for eyes or JSON for machines, never with a token."""

import logging
import sys

import structlog

from bot.delivery.masking import mask_handlers
from bot.settings import Settings


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
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level)
    token = settings.bot_token
    mask_handlers(root, None if token is None else token.get_secret_value())
    # It would log every address at INFO, and with the address the token.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    # It would log what runners wrote at DEBUG, keys among it.
    logging.getLogger("telegram").setLevel(max(logging.INFO, root.level))
    # It would list its own parts whenever there is something to migrate.
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)
    # A tick that finds the one before still at work is no news.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
