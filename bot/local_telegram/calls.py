"""The HTTP side of the Bot API: one handler for every method, one for files."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.local_telegram.chats import LocalChats
from bot.local_telegram.faults import Fault, FaultKind, Faults, no_faults
from bot.local_telegram.ledger import CallRecord
from bot.local_telegram.methods.catalogue import CATALOGUE
from bot.local_telegram.strictness.parameters import Parameters, Raw, Upload
from bot.local_telegram.strictness.refusals import RefusedCallError, bad_request
from bot.local_telegram.webhook import RegisteredWebhook, WebhookPusher

# What faults are asked with before a file is handed out; no method has that name.
DOWNLOAD = "download"
Performance = Callable[[], Awaitable[web.StreamResponse]]
Patient = Callable[[Parameters], Awaitable[Any]]


@dataclass(slots=True)
class Calls:
    """Answers the calls of one bot.

    Attributes:
        faults: Asked before every call what shall go wrong with it.
        closing: Set when the server stops; whoever hangs is let go.
    """

    token: str
    board: LocalChats
    pusher: WebhookPusher
    faults: Faults = no_faults
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token}/{method}", self._on_call),
            web.get("/file/bot{token}/{path:.+}", self._on_file),
        ]

    async def _on_call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self.token:
            return _answer(RefusedCallError(401, "Unauthorized").as_json())
        try:
            parameters = Parameters(method, await _read_raw(request))
        except RefusedCallError as refusal:
            self._enter(method, {}, refusal.code)
            return _answer(refusal.as_json())
        fault = self.faults(method, parameters.plain())
        if fault is None:
            return _answer(await self._perform(method, parameters))

        async def perform() -> web.StreamResponse:
            return _answer(await self._perform(method, parameters))

        if not fault.takes_effect:
            has_answer = fault.manner in {FaultKind.REFUSE, FaultKind.GARBAGE}
            self._enter(method, parameters.plain(), fault.code if has_answer else 0)
        return await self._go_wrong(request, fault, perform)

    async def _perform(self, method: str, parameters: Parameters) -> dict[str, Any]:
        own: Mapping[str, Patient] = {
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
        }
        try:
            if method in own:
                result = await own[method](parameters)
            else:
                result = _perform_plain(self.board, method, parameters)
        except RefusedCallError as refusal:
            self._enter(method, parameters.plain(), refusal.code)
            return refusal.as_json()
        self._enter(method, parameters.plain(), 200)
        return {"ok": True, "result": result}

    async def _go_wrong(
        self, request: web.Request, fault: Fault, perform: Performance
    ) -> web.StreamResponse:
        if fault.manner is FaultKind.DELAY:
            await self._wait(fault.seconds)
            return await perform()
        if fault.takes_effect:
            await perform()
        if fault.manner is FaultKind.REFUSE:
            refusal = RefusedCallError(fault.code, fault.description, fault.retry_after)
            return _answer(refusal.as_json())
        if fault.manner is FaultKind.GARBAGE:
            return web.Response(
                status=fault.code, text="<html>Bad Gateway</html>", content_type="text/html"
            )
        if fault.manner is FaultKind.HANG:
            await self._wait(fault.seconds)
        if request.transport is not None:
            request.transport.close()
        return web.Response()

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self.closing.wait()
        except TimeoutError:
            pass

    async def _get_updates(self, parameters: Parameters) -> list[dict[str, Any]]:
        if self.pusher.webhook is not None:
            raise RefusedCallError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self.board.updates.allow(parameters.json("allowed_updates"))
        return await self.board.updates.poll(
            parameters.whole("offset"), parameters.whole("limit", 100), parameters.whole("timeout")
        )

    async def _set_webhook(self, parameters: Parameters) -> bool:
        if not parameters.text("url"):
            return await self._delete_webhook(parameters)
        connections = parameters.whole("max_connections", 40)
        webhook = RegisteredWebhook(
            parameters.text("url"), parameters.text("secret_token"), connections
        )
        self.board.updates.allow(parameters.json("allowed_updates"))
        if parameters.flag("drop_pending_updates"):
            self.board.updates.drop()
        self.pusher.set(webhook)
        self.board.updates.end_polls()
        return True

    async def _delete_webhook(self, parameters: Parameters) -> bool:
        if parameters.flag("drop_pending_updates"):
            self.board.updates.drop()
        self.pusher.set(None)
        return True

    async def _get_webhook_info(self, _parameters: Parameters) -> dict[str, Any]:
        return self.pusher.as_json()

    async def _on_file(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        stored = self.board.stored_at(path)
        if request.match_info["token"] != self.token or stored is None:
            return _answer(RefusedCallError(404, "Not Found").as_json())

        async def hand_out() -> web.StreamResponse:
            upload = stored.upload
            return web.Response(body=upload.content, content_type=upload.mime_type)

        fault = self.faults(DOWNLOAD, {"path": path})
        if fault is None:
            return await hand_out()
        return await self._go_wrong(request, fault, hand_out)

    def _enter(self, method: str, parameters: Mapping[str, Any], code: int) -> None:
        call = CallRecord(method, parameters, code, self.board.clock(), time.monotonic())
        self.board.ledger.enter_call(call)


def _perform_plain(board: LocalChats, method: str, parameters: Parameters) -> Any:  # noqa: ANN401
    try:
        return CATALOGUE[method](board, parameters)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # JSON of another shape than the method expects; the real one words it for each field.
        raise bad_request(f"can't parse a parameter of {method}: {error!r}") from error


async def _read_raw(request: web.Request) -> dict[str, Raw]:
    raw: dict[str, Raw] = dict(request.query)
    if request.content_type == "application/json":
        if not (await request.read()).strip():
            return raw
        try:
            body = await request.json()
        except ValueError as error:
            raise bad_request("can't parse the request as JSON") from error
        if not isinstance(body, dict):
            raise bad_request("object expected as the request")
        return raw | body
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            raw[name] = Upload(value.filename, value.file.read(), value.content_type)
        elif isinstance(value, str):
            raw[name] = value
    return raw


def _answer(body: Mapping[str, Any]) -> web.Response:
    return web.json_response(body, status=body.get("error_code", 200))
