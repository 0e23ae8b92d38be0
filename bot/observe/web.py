"""What is served on LISTEN: health, readiness, metrics, and the webhook where there is one."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

# One update with all its entities is far below; Telegram's own server sends no more.
LARGEST_BODY = 1024**2


@asynccontextmanager
async def serve_web(
    address: tuple[str, int],
    is_ready: Callable[[], bool],
    routes: Iterable[web.RouteDef] = (),
) -> AsyncIterator[int]:
    """Serve while the block runs.

    Args:
        address: Host and port; port 0 is any free one.
        is_ready: Whether the process takes updates.
        routes: The webhook, where there is one.

    Yields:
        The port that is served.
    """

    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def readyz(_: web.Request) -> web.Response:
        if is_ready():
            return web.Response(text="ready\n")
        return web.Response(status=503, text="not ready\n")

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    application = web.Application(client_max_size=LARGEST_BODY)
    application.add_routes(
        [
            web.get("/healthz", healthz),
            web.get("/readyz", readyz),
            web.get("/metrics", metrics),
            *routes,
        ]
    )
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, *address).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
