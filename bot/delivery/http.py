"""HTTP to Telegram: aiohttp, for our own calls and under python-telegram-bot.

The library's own client loses most of its speed with many requests under way, and logs every
address with the token in it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Self

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

# Bytes are JSON.
Body = bytes | dict[str, str] | aiohttp.FormData | None

_JSON = {"Content-Type": "application/json"}

_CONNECT_SECONDS = 8.0
_READ_SECONDS = 20.0  # together with connecting, less than a lease
_DOWNLOAD_SECONDS = 60.0


class NotSentError(Exception):
    """The request never left: trying again cannot double anything."""


class NoAnswerError(Exception):
    """The request left, and nobody knows what became of it."""


class TooMuchError(Exception):
    """More came than was asked for; the rest was not read."""


class HttpClient:
    """Connections to one server, kept open for the next request."""

    def __init__(self, connections: int = 64) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        if self._session is None:
            # Shorter than a server keeps them: one that closes as we write leaves us in doubt.
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=15)
            self._session = aiohttp.ClientSession(connector=connector)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def exchange(
        self, method: str, url: str, body: Body, read_seconds: float = _READ_SECONDS
    ) -> tuple[int, bytes]:
        """Send a request and read its whole answer.

        Returns:
            HTTP status and body.

        Raises:
            NotSentError: No connection could be made.
            NoAnswerError: The answer did not come, or the connection was cut.
        """
        timeout = aiohttp.ClientTimeout(
            total=_CONNECT_SECONDS + read_seconds,
            connect=_CONNECT_SECONDS,
            sock_read=read_seconds,
        )
        async with self._answer(method, url, body, timeout) as answer:
            return answer.status, await answer.read()

    async def download(self, url: str, largest: int) -> tuple[int, bytes]:
        """Fetch a file that may be large.

        Returns:
            HTTP status and content.

        Raises:
            TooMuchError: It has more than ``largest`` bytes.
            NotSentError: No connection could be made.
            NoAnswerError: It did not come, or the connection was cut.
        """
        timeout = aiohttp.ClientTimeout(
            total=_DOWNLOAD_SECONDS, connect=_CONNECT_SECONDS, sock_read=_READ_SECONDS
        )
        async with self._answer("GET", url, None, timeout) as answer:
            content = bytearray()
            async for chunk in answer.content.iter_any():
                content += chunk
                if len(content) > largest:
                    raise TooMuchError
            return answer.status, bytes(content)

    @asynccontextmanager
    async def _answer(
        self, method: str, url: str, body: Body, limits: aiohttp.ClientTimeout
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        if self._session is None:
            raise NotSentError("the client is closed")
        try:
            headers = _JSON if isinstance(body, bytes) else None
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=limits
            ) as answer:
                yield answer
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSentError(f"no connection: {type(error).__name__}") from error
        except TimeoutError as error:
            raise NoAnswerError("no answer in time") from error
        except (aiohttp.ClientError, OSError) as error:
            raise NoAnswerError(f"the connection was cut: {type(error).__name__}") from error


class AiohttpRequest(BaseRequest):
    """Lets python-telegram-bot speak through our HTTP client."""

    def __init__(self, connections: int = 16) -> None:
        self._http = HttpClient(connections)

    @property
    def read_timeout(self) -> float:
        return _READ_SECONDS

    async def initialize(self) -> None:
        await self._http.__aenter__()

    async def shutdown(self) -> None:
        await self._http.__aexit__(None, None, None)

    async def do_request(  # noqa: PLR0913, PLR0917  (as the library asks)
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send a request, with the errors the library expects."""
        del write_timeout, connect_timeout, pool_timeout
        seconds = float(read_timeout) if isinstance(read_timeout, int | float) else _READ_SECONDS
        try:
            return await self._http.exchange(method, url, _body(request_data), seconds)
        except NotSentError as error:
            raise NetworkError(str(error)) from error
        except NoAnswerError as error:
            raise TimedOut(str(error)) from error


def _body(data: RequestData | None) -> Body:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form
