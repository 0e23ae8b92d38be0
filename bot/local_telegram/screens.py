"""A person's screen: what the chat page shows, and everything that changes on it, live."""

import asyncio
import json
from dataclasses import dataclass, field

from aiohttp import web

from bot.local_telegram.chats import Json, LocalChats, PrivateChat
from bot.local_telegram.methods.profile import commands_for

_HEARTBEAT = 15.0


@dataclass(slots=True)
class Screens:
    """Streams of events, one for each open page (server-sent events)."""

    board: LocalChats
    _open: dict[asyncio.Queue[Json | None], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.board.listeners.append(self._tell)

    def snapshot(self, chat: PrivateChat) -> Json:
        """All that a page needs to begin with."""
        about = self.board.profile
        return {
            "event": "snapshot",
            "person": {"id": chat.person_id, "name": chat.first_name},
            "bot": {
                "name": self.board.bot["first_name"],
                "description": about.get("description", {}).get("", ""),
            },
            "menu_button": self.board.profile.get("menu_button"),
            "commands": commands_for(self.board, chat.language_code),
            "messages": list(chat.messages.values()),
            "reactions": chat.reactions,
            "own_reactions": chat.own_reactions,
            "moves": self.board.moves,
            "now": self.board.clock().timestamp(),
        }

    async def stream(self, request: web.Request, chat: PrivateChat) -> web.StreamResponse:
        """Send a snapshot, then every change, until the page closes."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        events: asyncio.Queue[Json | None] = asyncio.Queue()
        events.put_nowait(self.snapshot(chat))
        self._open[events] = chat.person_id
        try:
            await self._pump(events, response)
        except ConnectionError:
            pass  # the page was closed
        finally:
            del self._open[events]
        return response

    def close(self) -> None:
        """Let every page go, before the server stops."""
        for events in self._open:
            events.put_nowait(None)

    async def _pump(
        self, events: asyncio.Queue[Json | None], response: web.StreamResponse
    ) -> None:
        while True:
            try:
                event = await asyncio.wait_for(events.get(), _HEARTBEAT)
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if event is None:
                return
            await response.write(f"data: {json.dumps(event)}\n\n".encode())

    def _tell(self, chat_id: int, event: Json) -> None:
        for events, person_id in self._open.items():
            if person_id == chat_id:
                # A message goes on changing: what is queued is the message as it is now.
                events.put_nowait(json.loads(json.dumps(event)))
