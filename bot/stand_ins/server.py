"""Serves a stand-in on a free port of this machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

HERE = "127.0.0.1"


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    """Serve an application while the block lasts; get its address."""
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, HERE, 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()
