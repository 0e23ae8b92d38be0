"""A Bot API that costs next to nothing, as a process: what is measured is the bot.

It reads HTTP with a few finds, keeps no chats, and answers whatever it is asked.
"""

import asyncio
import json
import re
import sys
from array import array
from collections.abc import Iterable
from time import perf_counter, time
from typing import Any

Json = dict[str, Any]

_ME = {"id": 1, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}
_LONGEST_POLL = 0.25


class BotApi:
    """What Telegram knows: updates nobody has confirmed, and when each message came."""

    def __init__(self) -> None:
        self.delay = 0.0
        self._waiting: list[Json] = []
        self._numbers = 0
        self._arrived = asyncio.Event()
        self._came = array("d")
        self._asked: dict[int, float] = {}
        self._waits = array("d")

    async def answer(self, method: str, body: bytes) -> bytes:
        if method.startswith(("send", "edit")):
            return await self._take(body)
        if method == "getUpdates":
            return _ok(await self._updates(body))
        return _ok(_ME if method == "getMe" else True)

    async def _take(self, body: bytes) -> bytes:
        now = perf_counter()
        self._came.append(now)
        chat = _number(body, b"chat_id")
        asked = self._asked.pop(chat, None)
        if asked is not None:
            self._waits.append(now - asked)
        if self.delay:
            await asyncio.sleep(self.delay)
        number = len(self._came)
        return (
            b'{"ok":true,"result":{"message_id":%d,"date":1790000000,"text":"x",'
            b'"chat":{"id":%d,"type":"private","first_name":"x"}}}' % (number, chat)
        )

    async def _updates(self, body: bytes) -> list[Json]:
        offset = _number(body, b"offset")
        if offset:
            self._waiting = [one for one in self._waiting if one["update_id"] >= offset]
        if not self._waiting:
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), _LONGEST_POLL)
            except TimeoutError:
                return []
        return self._waiting[:100]

    def control(self, order: str, given: Json) -> Json:
        match order:
            case "delay":
                self.delay = given["seconds"]
            case "say":
                self._say(given["chats"], given["texts"], given.get("message_id", 1000))
            case "forget":
                self._came, self._waits = array("d"), array("d")
            case "times":
                return {"came": list(self._came), "waits": list(self._waits)}
        return {"came": len(self._came), "waiting": len(self._waiting), "now": perf_counter()}

    def _say(self, chats: Iterable[int], texts: list[str], message_id: int) -> None:
        """Let every chat say the first text, then every chat the second."""
        chats = list(chats)
        for number, text in enumerate(texts):
            for chat in chats:
                self._numbers += 1
                self._waiting.append(
                    {
                        "update_id": self._numbers,
                        "message": _message(chat, message_id + number, text),
                    }
                )
        now = perf_counter()
        self._asked.update(dict.fromkeys(chats, now))
        self._arrived.set()


def _message(chat: int, message_id: int, text: str) -> Json:
    entities = []
    if text.startswith("/"):
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    return {
        "message_id": message_id,
        "date": _now(),
        "chat": {"id": chat, "type": "private", "first_name": "Anna"},
        "from": {"id": chat, "is_bot": False, "first_name": "Anna", "language_code": "en"},
        "text": text,
        "entities": entities,
    }


def _now() -> int:
    return int(time())


def _number(body: bytes, name: bytes) -> int:
    """Find a number in a form, or in JSON."""
    found = re.search(rb'(?:^|&)%s=(\d+)|"%s": ?"?(\d+)' % (name, name), body)
    return int(found[1] or found[2]) if found else 0


def _ok(result: object) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


class Connection(asyncio.Protocol):
    """One connection: a request after the other."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._read = b""
        self._transport: asyncio.Transport
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end]
            length = _length(head)
            if len(self._read) < end + 4 + length:
                return
            body = self._read[end + 4 : end + 4 + length]
            self._read = self._read[end + 4 + length :]
            path = head.split(b" ", 2)[1].decode()
            task = asyncio.get_running_loop().create_task(self._respond(path, body))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _respond(self, path: str, body: bytes) -> None:
        name = path.rpartition("/")[2]
        if path.startswith("/control/"):
            given = json.loads(body or b"{}")
            answer = json.dumps(self._api.control(name, given)).encode()
        else:
            answer = await self._api.answer(name, body)
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            % len(answer)
            + answer
        )


def _length(head: bytes) -> int:
    start = head.lower().find(b"content-length:")
    return int(head[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0


async def serve() -> None:
    api = BotApi()
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(api), "127.0.0.1", 0
    )
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
