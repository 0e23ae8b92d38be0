"""The coach as a process: started, ready, told to stop, drained."""

import asyncio
import gc
import signal
from collections.abc import Callable

from bot.app import Coach, open_database
from bot.observe.logs import configure_logging
from bot.observe.web import serve_web
from bot.settings import Settings, SettingsError, token_of

_OBJECTS_BETWEEN_LOOKS = 20_000


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
    database = await open_database(settings, is_server=True)
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
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
