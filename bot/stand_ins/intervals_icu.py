"""A local stand-in for intervals.icu: as strict as the service where it is strict, with faults."""

import asyncio
import base64
import gzip
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.stand_ins.server import served
from bot.stand_ins.watch import Watch, is_on, recording
from bot.stand_ins.workout_text import parse

CATEGORIES = {"WORKOUT", "RACE_A", "RACE_B", "RACE_C", "HOLIDAY", "SICK", "INJURED", "NOTE"}
DEMO_KEY = "demowatch"
_LOCAL = "%Y-%m-%dT%H:%M:%S"


@dataclass
class Athlete:
    """Somebody who has an account there, a calendar and activities."""

    name: str = "Anna R."
    key: str = "4k1x0p9d2m7c8v3b6n5q1w2e3"
    zone: str = "Europe/Berlin"
    events: dict[str, dict[str, Any]] = field(default_factory=dict)
    activities: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    push_errors: list[dict[str, str]] = field(default_factory=list)
    is_pushed_later: bool = False  # as the service does: what is put tells no errors yet
    watch: Watch | None = None

    def runs(  # noqa: PLR0913
        self,
        content: bytes | None,
        start: datetime,
        *,
        metres: float = 8000,
        seconds: float = 2720,
        type_: str = "Run",
        name: str | None = None,
    ) -> str:
        """Let an activity arrive, with its file."""
        activity = name or f"i{1000 + len(self.activities)}"
        local = start.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
        self.activities[activity] = {
            "id": activity,
            "type": type_,
            "source": "GARMIN_CONNECT",
            "start_date": start.astimezone(UTC).strftime(_LOCAL) + "Z",
            "start_date_local": local.strftime(_LOCAL),
            "distance": metres,
            "moving_time": seconds,
            "elapsed_time": seconds,
            "average_heartrate": 148,
        }
        if content is not None:
            self.files[activity] = gzip.compress(content)
        return activity

    def runs_by_strava(self, day: date) -> None:
        """Let an activity arrive that may not be passed on: a stub."""
        number = str(10_000_000_000 + len(self.activities))
        self.activities[number] = {
            "id": number,
            "source": "STRAVA",
            "start_date_local": f"{day.isoformat()}T08:00:00",
            "_note": "STRAVA activities are not available via the API",
        }


class IntervalsStandIn:
    """The service.

    Attributes:
        faults: What becomes of the next requests, one each: a status, ``"timeout"``, ``"door"``
            (turned away before the service is reached), ``"cut"`` (done, and the answer lost),
            ``"half"`` (done, and half of the answer told).
        is_down: Nothing is answered at all.
        broken: Activities whose file the service cannot give, at whatever try.
        half_files: How many of the next files come only by half, as if that were all.
        forbidden: Activities whose file is not to be had with this key.
        requests: Method and path of all that were answered.
    """

    def __init__(self, clock: Callable[[], datetime] | None = None) -> None:
        """Begin without anybody.

        Args:
            clock: Somebody's watch runs by it, and any key of the demo opens an account.
        """
        self._clock = clock
        self.athletes: list[Athlete] = []
        self.faults: deque[int | str] = deque()
        self.is_down = False
        self.broken: set[str] = set()
        self.half_files = 0
        self.forbidden: set[str] = set()
        self.requests: list[str] = []
        self.url = ""

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._guard])
        app.router.add_get("/api/v1/athlete/0", self._athlete)
        app.router.add_post("/api/v1/athlete/0/events/bulk", self._put)
        app.router.add_put("/api/v1/athlete/0/events/bulk-delete", self._delete)
        app.router.add_get("/api/v1/athlete/0/events", self._events)
        app.router.add_get("/api/v1/athlete/0/activities", self._activities)
        app.router.add_get("/api/v1/activity/{id}/file", self._file)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self.is_down:
            return web.Response(status=503, text="<html>down</html>", content_type="text/html")
        fault = self.faults.popleft() if self.faults else None
        if fault == "timeout":
            await asyncio.sleep(3600)
        if fault == "door":
            return web.Response(status=403, text="error code: 1010", content_type="text/html")
        if isinstance(fault, int):
            headers = {"Retry-After": "120"} if fault == 429 else {}
            return web.json_response({"status": fault}, status=fault, headers=headers)
        if not request.headers.get("User-Agent", "").startswith("milecoach"):
            return web.Response(status=403, text="error code: 1010", content_type="text/html")
        self.requests.append(f"{request.method} {request.path}")
        answer: web.StreamResponse = await handler(request)
        if fault == "cut":
            assert request.transport is not None
            request.transport.abort()
        if fault == "half":
            assert isinstance(answer, web.Response)
            assert isinstance(answer.body, bytes)
            half = answer.body[: len(answer.body) // 2]
            return web.Response(body=half, content_type="application/json")
        return answer

    def _of(self, request: web.Request) -> Athlete:
        scheme, _, told = request.headers.get("Authorization", "").partition(" ")
        user, _, key = base64.b64decode(told).decode().partition(":")
        found = [one for one in self.athletes if one.key == key]
        if not found and self._clock is not None and key.startswith(DEMO_KEY):
            found = [Athlete(name="Demo", key=key, watch=Watch())]
            self.athletes += found
        if scheme != "Basic" or user != "API_KEY" or not found:
            raise web.HTTPUnauthorized(
                text='{"status":401,"error":"Unauthorized"}', content_type="application/json"
            )
        return found[0]

    async def _athlete(self, request: web.Request) -> web.Response:
        athlete = self._of(request)
        return web.json_response({"id": "i4711", "name": athlete.name})

    async def _put(self, request: web.Request) -> web.Response:
        athlete = self._of(request)
        if request.query.get("upsert") != "true":
            raise web.HTTPBadRequest(text="every request would make the entries anew")
        events = await request.json()
        for event in events:
            _check(event)
        told = []
        for event in events:
            kept = athlete.events.setdefault(
                event["external_id"], {"id": 5000 + len(athlete.events)}
            )
            kept |= event
            errors = [] if athlete.is_pushed_later else athlete.push_errors
            told.append(kept | {"push_errors": errors or None})
        return web.json_response(told)

    async def _events(self, request: web.Request) -> web.Response:
        athlete = self._of(request)
        oldest, newest = (date.fromisoformat(request.query[each]) for each in ("oldest", "newest"))
        return web.json_response(
            [
                event | {"push_errors": athlete.push_errors or None}
                for event in athlete.events.values()
                if oldest <= date.fromisoformat(event["start_date_local"][:10]) <= newest
            ]
        )

    async def _delete(self, request: web.Request) -> web.Response:
        athlete = self._of(request)
        gone = [athlete.events.pop(one["external_id"], None) for one in await request.json()]
        return web.json_response({"eventsDeleted": sum(one is not None for one in gone)})

    async def _activities(self, request: web.Request) -> web.Response:
        athlete = self._of(request)
        oldest = date.fromisoformat(request.query["oldest"])
        newest = date.fromisoformat(request.query["newest"])
        if athlete.watch is not None and self._clock is not None:
            # Whoever looks asks for a day beyond the runner's own, in whatever zone that is.
            _let_run(athlete, athlete.watch, newest - timedelta(days=1), self._clock())
        found = [
            one
            for one in athlete.activities.values()
            if oldest <= datetime.strptime(one["start_date_local"], _LOCAL).date() <= newest  # noqa: DTZ007
        ]
        return web.json_response(found[::-1])

    async def _file(self, request: web.Request) -> web.Response:
        athlete, activity = self._of(request), request.match_info["id"]
        if activity in self.broken:
            raise web.HTTPInternalServerError(text="{}", content_type="application/json")
        if activity in self.forbidden:
            raise web.HTTPForbidden(text='{"status":403}', content_type="application/json")
        if activity not in athlete.files:
            raise web.HTTPNotFound(text="{}", content_type="application/json")
        content = athlete.files[activity]
        if self.half_files:
            self.half_files -= 1
            content = content[: len(content) // 2]
        return web.Response(body=content, content_type="application/octet-stream")


def _let_run(athlete: Athlete, watch: Watch, today: date, now: datetime) -> None:
    """Let a watch set off for what is planned today, and come back with what is run."""
    for id_, event in athlete.events.items():
        if is_on(event, today):
            watch.begin(id_, event["description"], now)
    for started, laps in watch.come_back(now):
        metres, seconds = sum(lap.metres for lap in laps), sum(lap.seconds for lap in laps)
        activity = athlete.runs(recording(started, laps), started, metres=metres, seconds=seconds)
        athlete.activities[activity]["start_date_local"] = f"{today.isoformat()}T12:00:00"


def _check(event: dict[str, Any]) -> None:
    """Refuse what the service would refuse, or take for something else."""
    if event["category"] not in CATEGORIES or not event["external_id"] or not event["name"]:
        raise web.HTTPUnprocessableEntity(text=str(event))
    starts = datetime.strptime(event["start_date_local"], _LOCAL)  # noqa: DTZ007
    ends = event.get("end_date_local")
    if ends is not None and datetime.strptime(ends, _LOCAL) <= starts:  # noqa: DTZ007
        raise web.HTTPUnprocessableEntity(text=str(event))
    if event["category"] == "WORKOUT":
        assert event["type"] == "Run"
        parse(event["description"])


@asynccontextmanager
async def intervals_icu(
    clock: Callable[[], datetime] | None = None,
) -> AsyncIterator[IntervalsStandIn]:
    """Serve the stand-in while the block lasts."""
    service = IntervalsStandIn(clock)
    async with served(service.app()) as service.url:
        yield service
