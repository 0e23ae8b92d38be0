"""What is served on LISTEN: health, readiness, metrics, and the webhook where there is one."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.delivery.metrics import trouble

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# A request whose head is not whole after so long is not waited for any more.
HEAD_SECONDS = 10.0
# One update with all its entities is far below; Telegram's own server sends no more.
LARGEST_BODY = 1024**2


class Site(web.BaseSite):
    """An address that is served, by whoever says what they want before long.

    The library waits for the first head of a connection for as long as it takes.
    """

    def __init__(
        self, runner: web.AppRunner, address: tuple[str, int], unheard: set[object]
    ) -> None:
        super().__init__(runner)
        self._address = address
        self._unheard = unheard

    @property
    def name(self) -> str:
        host, port = self._address
        return f"http://{host}:{port}"

    async def start(self) -> None:
        await super().start()
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._connect, *self._address)

    def _connect(self) -> asyncio.Protocol:
        server = self._runner.server
        assert server is not None  # noqa: S101  (it is there once the runner is set up)
        connection = server()
        self._unheard.add(connection)
        asyncio.get_running_loop().call_later(HEAD_SECONDS, self._give_up, connection)
        return connection

    def _give_up(self, connection: asyncio.BaseProtocol) -> None:
        transport = getattr(connection, "transport", None)
        is_unheard = connection in self._unheard
        self._unheard.discard(connection)
        if transport is None or not is_unheard:
            return
        trouble.labels("webhook", "half-sent").inc()
        transport.abort()


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

    unheard: set[object] = set()

    @web.middleware
    async def hear(request: web.Request, handler: Handler) -> web.StreamResponse:
        unheard.discard(request.protocol)
        return await handler(request)

    application = web.Application(client_max_size=LARGEST_BODY, middlewares=[hear])
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
        await Site(runner, address, unheard).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
