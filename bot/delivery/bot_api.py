"""Calls of the Bot API: a method and its parameters go out, a result or a no comes back."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from types import TracebackType
from typing import Any, Protocol, Self
from urllib.parse import quote

import aiohttp

from bot.delivery.http import Body, HttpClient, NoAnswerError
from bot.mail.calls import Call


class RefusedError(Exception):
    """Telegram answered, and the answer is no.

    Attributes:
        code: As HTTP has them: 400, 403, 409, 429 …
        reason: In Telegram's words.
        retry_after: Seconds Telegram wants to be left alone, with a 429.
    """

    def __init__(self, code: int, reason: str, retry_after: float = 0) -> None:
        super().__init__(f"{code}: {reason}")
        self.code = code
        self.reason = reason
        self.retry_after = retry_after


class Caller(Protocol):
    """Whatever can call the Bot API."""

    async def call(self, call: Call, read_seconds: float) -> Any:  # noqa: ANN401
        """Call a method and return its result, as JSON.

        Raises:
            NotSentError: It never left.
            NoAnswerError: Nobody knows what became of it.
            RefusedError: Telegram said no.
        """
        ...


class FileSource(Caller, Protocol):
    """Whatever can call the Bot API and hands out files."""

    async def download(self, path: str, largest: int) -> bytes:
        """Fetch the file at a path that ``getFile`` told.

        Raises:
            TooMuchError: It has more than ``largest`` bytes.
            NotSentError: It was never asked for.
            NoAnswerError: It did not come.
            RefusedError: Telegram said no.
        """
        ...


class BotApi:
    """A ``FileSource`` over HTTP."""

    def __init__(self, address: str, file_address: str = "", connections: int = 64) -> None:
        """Make a line.

        Args:
            address: Of the bot: ``https://server/bot<token>``.
            file_address: Of what it is sent: ``https://server/file/bot<token>``.
            connections: Calls at a time.
        """
        self._address = address
        self._file_address = file_address
        self._http = HttpClient(connections)

    async def __aenter__(self) -> Self:
        await self._http.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._http.__aexit__(kind, error, traceback)

    async def call(self, call: Call, read_seconds: float) -> Any:  # noqa: ANN401
        url = f"{self._address}/{call.method}"
        status, payload = await self._http.exchange("POST", url, _body(call), read_seconds)
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        match answer:
            case {"ok": True, "result": result}:
                return result
            case {"ok": False} if status < HTTPStatus.INTERNAL_SERVER_ERROR:
                raise _refusal(status, answer)
        raise NoAnswerError(f"an answer that tells nothing, with status {status}")

    async def download(self, path: str, largest: int) -> bytes:
        url = f"{self._file_address}/{quote(path)}"
        status, content = await self._http.download(url, largest)
        if status == HTTPStatus.OK:
            return content
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise NoAnswerError(f"no file, with status {status}")
        raise RefusedError(status, "the file is not there")


def _refusal(status: int, answer: Mapping[str, Any]) -> RefusedError:
    parameters = answer.get("parameters") or {}
    wait = float(parameters.get("retry_after", 0))
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        wait = max(wait, 1.0)
    return RefusedError(status, str(answer.get("description", "")), wait)


def _body(call: Call) -> Body:
    if call.enclosure is None:
        return json.dumps(dict(call.params)).encode()
    fields = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in call.params.items()
    }
    form = aiohttp.FormData(fields)
    form.add_field(
        call.enclosure.parameter, call.enclosure.content, filename=call.enclosure.filename
    )
    return form
