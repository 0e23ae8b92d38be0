"""What is served on LISTEN, to whoever asks in time."""

import asyncio

import aiohttp
import pytest

from bot.delivery.metrics import trouble
from bot.observe.web import serve_web

WAIT_SECONDS = 30


def half_sent() -> float:
    return float(trouble.labels("webhook", "half-sent")._value.get())


async def read_all(port: int, words: bytes) -> bytes:
    """Send some bytes and read until the other side ends it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(words)
    try:
        return await asyncio.wait_for(reader.read(), WAIT_SECONDS)
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize(
    "words", [b"", b"POST /telegram HT", b"GET /healthz HTTP/1.1\r\nHost: x\r\n"]
)
async def test_half_a_head_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, words: bytes
) -> None:
    monkeypatch.setattr("bot.observe.web.HEAD_SECONDS", 0.2)
    before = half_sent()
    async with serve_web(("127.0.0.1", 0), lambda: True) as port:
        assert await read_all(port, words) == b""

    assert half_sent() == before + 1


async def test_whoever_asked_in_time_may_ask_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.observe.web.HEAD_SECONDS", 0.2)
    before = half_sent()
    one = aiohttp.TCPConnector(limit=1)
    served = serve_web(("127.0.0.1", 0), lambda: True)
    async with served as port, aiohttp.ClientSession(connector=one) as session:
        for _ in range(3):
            answer = await session.get(f"http://127.0.0.1:{port}/healthz")
            assert answer.status == 200
            answer.release()
            await asyncio.sleep(0.2)

    assert half_sent() == before
