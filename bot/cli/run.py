"""The coach as a process: started, ready, told to stop, drained."""

import asyncio
import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable

import bot.lean_libraries  # noqa: F401 - before anybody loads them whole
from bot.app import Coach, open_database
from bot.cli.quick import OptionParser, say
from bot.delivery.retry import unless_stopped
from bot.observe.logs import configure_logging
from bot.observe.web import serve_web
from bot.settings import Settings, SettingsError, read_settings, token_of

logger = logging.getLogger(__name__)

# Who runs us waits for 15 s at least.
_LAST_SECONDS = 14.0
_OBJECTS_BETWEEN_LOOKS = 20_000


def add_options(parser: OptionParser) -> None:
    """Add none: the settings are in the environment."""
    del parser


def run() -> None:
    """Serve Telegram until told to stop."""
    try:
        asyncio.run(serve(read_settings(), say))
    except KeyboardInterrupt:
        sys.stderr.write("\n")


async def serve(settings: Settings, tell: Callable[[str], None]) -> None:
    """Serve Telegram until SIGTERM or SIGINT, then finish what is in hand.

    Args:
        settings: The environment.
        tell: Takes the one line that says the coach is ready.

    Raises:
        SettingsError: A setting is missing or wrong.
        DatabaseError: The database cannot be used.
    """
    token_of(settings)
    configure_logging(settings)
    stop = asyncio.Event()
    stop_on_signals(stop)
    # The database may be busy, or have much to migrate: nothing has begun that could be lost.
    database = await unless_stopped(stop, open_database(settings, is_server=True))
    if database is None:
        return
    try:
        coach = Coach(settings, database)
        web = serve_web(settings.listen_address, lambda: coach.is_ready, coach.routes)
        async with web as port:

            async def ready() -> None:
                spare_the_collector()
                tell(f"milecoach is ready, health on port {port}")

            await coach.run(stop, ready)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SettingsError(f"LISTEN={settings.listen} cannot be served: {reason}") from error
    finally:
        await database.close()


def spare_the_collector() -> None:
    """Let the garbage collector look seldom, and never at what was made for good at the start.

    Looking through all of it held up everybody for a tenth of a second, again and again.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_LOOKS, 20, 20)


def stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()

    def on_signal() -> None:
        if not stop.is_set():
            stop.set()
            _end_at_last()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, on_signal)


def _end_at_last() -> None:
    """End the process when something that never answers keeps it: nothing is lost by that."""

    def end() -> None:
        logger.error("not everything could be finished in %s s: the end", _LAST_SECONDS)
        os._exit(1)

    timer = threading.Timer(_LAST_SECONDS, end)
    timer.daemon = True
    timer.start()
