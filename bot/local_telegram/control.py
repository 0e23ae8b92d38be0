"""The persons' side over HTTP: for the chat page, and for tests in another process."""

import dataclasses
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.local_telegram.calls import Calls
from bot.local_telegram.chats import Json, LocalChats, PrivateChat
from bot.local_telegram.clock import MovableClock
from bot.local_telegram.faults import Fault, FaultKind
from bot.local_telegram.ledger import ShownMessage
from bot.local_telegram.next_morning import NextMorning, move_to_morning
from bot.local_telegram.persons import NoSuchButtonError, Person
from bot.local_telegram.screens import Screens
from bot.local_telegram.strictness.refusals import RefusedCallError
from bot.local_telegram.web_app import launch_address

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_LONGEST_WAIT = 60.0
_SAFE = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: blob:; "
        "frame-src https: http://127.0.0.1:* http://localhost:*"
    ),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
Action = Callable[[Person, Mapping[str, Any]], Awaitable[object]]

ACTIONS: Mapping[str, Action] = {
    "writes": lambda person, given: person.writes(
        given["text"], given.get("reply_to"), given.get("key")
    ),
    "edits": lambda person, given: person.edits(given["message_id"], given["text"]),
    "presses": lambda person, given: person.presses(given["button"], given.get("message_id")),
    "sends_location": lambda person, given: person.sends_location(
        given["latitude"], given["longitude"]
    ),
    "sends_sticker": lambda person, given: person.sends_sticker(given.get("emoji", "👟")),
    "sends_voice": lambda person, given: person.sends_voice(given.get("seconds", 3)),
    "reacts": lambda person, given: person.reacts(given["message_id"], given.get("emoji")),
    "blocks": lambda person, _given: person.blocks(),
    "unblocks": lambda person, _given: person.unblocks(),
    "deletes_account": lambda person, _given: person.deletes_account(),
}


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse pages of other sites, which a browser on this machine may have open too."""
    if request.path.startswith(("/bot", "/file/")):
        return await handler(request)
    origin = request.headers.get("Origin")
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        raise web.HTTPForbidden(text="only from this machine")
    if origin and urlsplit(origin).netloc != request.host:
        raise web.HTTPForbidden(text="only from its own page")
    response = await handler(request)
    if request.path.startswith("/page/"):
        # After an upgrade the page must not be half the old one.
        response.headers["Cache-Control"] = "no-cache"
    return response


@dataclass(slots=True)
class Control:
    """Answers what the page and other processes ask for."""

    board: LocalChats
    calls: Calls
    screens: Screens
    clock: MovableClock | None
    next_morning: NextMorning
    page: Path | None = None
    _scripted: list[tuple[str, Fault]] = field(default_factory=list)

    def routes(self) -> list[web.RouteDef | web.StaticDef]:
        return [
            *self._page_routes(),
            web.get("/control/persons", self._on_persons),
            web.post("/control/persons", self._on_new_person),
            web.get("/control/persons/{id}", self._on_person),
            web.get("/control/persons/{id}/events", self._on_events),
            web.get("/control/persons/{id}/deliveries", self._on_deliveries),
            web.post("/control/persons/{id}/sends_file", self._on_file_sent),
            web.post("/control/persons/{id}/opens_app", self._on_app),
            web.post("/control/persons/{id}/{action}", self._on_action),
            web.get("/control/files/{file_id}", self._on_file),
            web.get("/control/ledger", self._on_ledger),
            web.get("/control/clock", self._on_clock),
            web.post("/control/clock", self._on_move),
            web.post("/control/faults", self._on_fault),
        ]

    def _page_routes(self) -> list[web.RouteDef | web.StaticDef]:
        if self.page is None:
            return []
        index = self.page / "index.html"

        async def on_page(_request: web.Request) -> web.StreamResponse:
            return web.FileResponse(index, headers=_SAFE)

        return [web.get("/", on_page), web.static("/page", self.page)]

    async def _on_persons(self, _request: web.Request) -> web.Response:
        chats = self.board.chats.values()
        return web.json_response([_introduced(one) for one in chats])

    async def _on_new_person(self, request: web.Request) -> web.Response:
        given = await request.json()
        language = given.get("language_code", "en")
        chat = self.board.add_person(given["name"], language, given.get("id"))
        return web.json_response(_introduced(chat))

    async def _on_person(self, request: web.Request) -> web.Response:
        return web.json_response(self.screens.snapshot(self.board.chats[self._id(request)]))

    async def _on_events(self, request: web.Request) -> web.StreamResponse:
        return await self.screens.stream(request, self.board.chats[self._id(request)])

    async def _on_deliveries(self, request: web.Request) -> web.Response:
        """Deliveries after a number, at once when there are any, else after some waiting."""
        person = self._person(request)
        after = int(request.query.get("after", 0))
        within = min(float(request.query.get("within", 0)), _LONGEST_WAIT)

        def new() -> list[ShownMessage]:
            return self.board.ledger.deliveries_to(person.id, after)

        await self.board.ledger.bell.until(lambda: bool(new()), within)
        return web.json_response([as_json(one) for one in new()])

    async def _on_action(self, request: web.Request) -> web.Response:
        person, action = self._person(request), request.match_info["action"]
        if action not in ACTIONS:
            raise web.HTTPNotFound(text=f"a person never {action}")
        given = await request.json() if request.can_read_body else {}
        try:
            result = await ACTIONS[action](person, given)
        except (NoSuchButtonError, ValueError, KeyError) as error:
            raise web.HTTPBadRequest(text=str(error)) from error
        return web.json_response({"result": result})

    async def _on_app(self, request: web.Request) -> web.Response:
        """Give the address of a web app as this person opens it."""
        given, chat = await request.json(), self.board.chats[self._id(request)]
        now, theme = self.board.now(), given.get("theme", "light")
        address = launch_address(given["url"], self.calls.token, chat, now, theme)
        return web.json_response({"address": address})

    async def _on_file_sent(self, request: web.Request) -> web.Response:
        form = await request.post()
        file, caption = form["file"], str(form.get("caption", ""))
        if not isinstance(file, web.FileField):
            raise web.HTTPBadRequest(text="a file is missing")
        person, content = self._person(request), file.file.read()
        try:
            if form.get("as") == "photo":
                result = await person.sends_photo(content, caption)
            else:
                result = await person.sends_document(file.filename, content, caption)
        except RefusedCallError as refusal:
            raise web.HTTPBadRequest(text=refusal.description) from refusal
        return web.json_response({"result": result})

    async def _on_file(self, request: web.Request) -> web.Response:
        stored = self.board.files.get(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        is_picture = stored.upload.mime_type in {"image/png", "image/jpeg", "image/gif"}
        manner = "inline" if is_picture else "attachment"
        name = quote(stored.upload.filename)
        headers = {**_SAFE, "Content-Disposition": f"{manner}; filename*=UTF-8''{name}"}
        upload = stored.upload
        return web.Response(body=upload.content, content_type=upload.mime_type, headers=headers)

    async def _on_ledger(self, _request: web.Request) -> web.Response:
        ledger = self.board.ledger
        entries: Json = {
            "calls": [as_json(call) for call in ledger.calls],
            "deliveries": [as_json(delivery) for delivery in ledger.deliveries],
        }
        return web.json_response(entries)

    async def _on_clock(self, request: web.Request) -> web.Response:
        """Tell the time, and for a ``person`` when the next push is due."""
        shown: Json = {"now": self.board.clock().isoformat()}
        if "person" in request.query:
            due = await self.next_morning(int(request.query["person"]))
            shown["next_morning"] = None if due is None else due.isoformat()
        return web.json_response(shown)

    async def _on_move(self, request: web.Request) -> web.Response:
        """Move by ``seconds``, to a ``moment``, or to a ``person``'s next morning."""
        if self.clock is None:
            raise web.HTTPConflict(text="this clock cannot be moved")
        given = await request.json()
        try:
            if "seconds" in given:
                self.clock.move(timedelta(seconds=given["seconds"]))
            elif "moment" in given:
                self.clock.move_to(datetime.fromisoformat(given["moment"]))
            else:
                zone = given.get("zone", "UTC")
                await move_to_morning(self.clock, self.next_morning, int(given["person"]), zone)
        except (ValueError, KeyError) as error:
            raise web.HTTPBadRequest(text=str(error)) from error
        return await self._on_clock(request)

    async def _on_fault(self, request: web.Request) -> web.Response:
        """Let the next call, or the next ``times`` calls, of a ``method`` go wrong."""
        given = await request.json()
        method, times = given.pop("method"), given.pop("times", 1)
        fault = Fault(**{**given, "manner": FaultKind(given["manner"])})
        self._scripted += [(method, fault)] * times
        self.calls.faults = self._next_scripted
        return web.json_response({"waiting": len(self._scripted)})

    def _next_scripted(self, method: str, _parameters: Mapping[str, Any]) -> Fault | None:
        for number, (wanted, fault) in enumerate(self._scripted):
            if wanted == method:
                del self._scripted[number]
                return fault
        return None

    def _person(self, request: web.Request) -> Person:
        return Person(self.board, self.board.chats[self._id(request)])

    def _id(self, request: web.Request) -> int:
        person_id = request.match_info["id"]
        if not person_id.isdigit() or int(person_id) not in self.board.chats:
            raise web.HTTPNotFound(text="no such person")
        return int(person_id)


def _introduced(chat: PrivateChat) -> Json:
    return {
        "id": chat.person_id,
        "name": chat.first_name,
        "language_code": chat.language_code,
    }


def as_json(entry: Any) -> Json:  # noqa: ANN401  any ledger entry
    """A ledger entry as JSON, its moment in ISO form."""
    fields = {each.name: getattr(entry, each.name) for each in dataclasses.fields(entry)}
    return {**fields, "at": entry.at.isoformat()}
