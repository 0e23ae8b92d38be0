"""intervals.icu: the calendar and the activities of one athlete, by a personal key.

What is documented: HTTP Basic with the user ``API_KEY``; athlete ``0`` is whose key it is; entries
are put in bulk and known by our ``external_id``, those to be deleted need not be there; activities
that came from Strava are stubs; ten requests a second from one address.
"""

import base64
import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from time import monotonic
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.coaching.service import (
    ID_PREFIX,
    Arrived,
    BadKeyError,
    CalendarEvent,
    Category,
    NoFileError,
    TroubleError,
)
from bot.connections.request_rate import AnswerTooLongError, Seconds, read_all
from bot.connections.service_client import ServiceClient
from bot.domain.quantities import Distance, Duration

# Less than half of what is allowed; ten thousand runners are asked for in an hour with it.
REQUESTS_A_SECOND = 4
LARGEST_FILE = 20 * 1024 * 1024
_LARGEST_ANSWER = 8 * 1024 * 1024
_SECONDS = 20.0
_RUNS = frozenset({"Run", "TrailRun", "VirtualRun", "TrackRun", "Treadmill"})
_FIELDS = "id,type,source,start_date,distance,moving_time,elapsed_time,average_heartrate,_note"
_LONGEST_REASON = 200
_LONGEST_ID = 64
# More than anybody runs is a fault of the entry.
_MOST_METRES, _MOST_SECONDS, _MOST_BEATS = 1e6, 1e6, 260
_YEARS = range(2000, 2101)
_NO_FILE = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.GONE,
        HTTPStatus.UNPROCESSABLE_ENTITY,
    }
)


class IntervalsIcu(ServiceClient):
    """A ``coaching.service.Service``."""

    def __init__(
        self,
        url: str,
        a_second: int = REQUESTS_A_SECOND,
        seconds: float = _SECONDS,
        clock: Seconds = monotonic,
    ) -> None:
        super().__init__(f"{url}/api/v1", a_second, seconds, clock)

    async def name_of(self, key: str) -> str:
        told = await self._told(key, "GET", "/athlete/0")
        if not isinstance(told, Mapping) or not isinstance(told.get("id"), str):
            raise TroubleError("no athlete in the answer")
        return str(told.get("name") or told["id"])

    async def put(self, key: str, events: Sequence[CalendarEvent]) -> Sequence[str]:
        told = await self._told(
            key,
            "POST",
            "/athlete/0/events/bulk?upsert=true&upsertOnUid=false&updatePlanApplied=false",
            [_event(event) for event in events],
        )
        if not isinstance(told, list) or len(told) != len(events):
            raise TroubleError("not every entry is in the answer")
        return _reasons(told)

    async def not_passed_on(self, key: str, first: date, last: date) -> Sequence[str]:
        told = await self._told(
            key,
            "GET",
            f"/athlete/0/events?oldest={first.isoformat()}&newest={last.isoformat()}",
        )
        if not isinstance(told, list):
            raise TroubleError("no list of entries in the answer")
        return _reasons(one for one in told if _is_ours(one))

    async def remove(self, key: str, ids: Collection[str]) -> None:
        doomed = [{"external_id": each} for each in ids]
        await self._told(key, "PUT", "/athlete/0/events/bulk-delete", doomed)

    async def arrived(self, key: str, first: date, last: date) -> Sequence[Arrived]:
        told = await self._told(
            key,
            "GET",
            f"/athlete/0/activities?oldest={first.isoformat()}&newest={last.isoformat()}"
            f"&fields={_FIELDS}",
        )
        if not isinstance(told, list):
            raise TroubleError("no list of activities in the answer")
        return [_arrived(one) for one in told if isinstance(one, Mapping) and _has_id(one)]

    async def file_of(self, key: str, activity: str) -> bytes:
        path = f"/activity/{quote(activity, safe='')}/file"
        try:
            status, content = await self._ask(key, "GET", path, None, LARGEST_FILE)
        except AnswerTooLongError:
            raise NoFileError(activity) from None
        # The key may be right, and this file nobody's to have.
        if status in _NO_FILE or _forbids(status, content):
            raise NoFileError(activity)
        if status != HTTPStatus.OK:
            raise TroubleError(f"status {status}")
        return content

    async def _told(self, key: str, method: str, path: str, body: object = None) -> object:
        status, content = await self._ask(key, method, path, body, _LARGEST_ANSWER)
        if _forbids(status, content):
            raise BadKeyError
        if status != HTTPStatus.OK:
            raise TroubleError(f"status {status}")
        try:
            told: object = json.loads(content)
        # Lists of thousands of levels are JSON, too.
        except (ValueError, RecursionError):
            raise TroubleError("the answer is no JSON, or half of one") from None
        return told

    async def _ask(
        self, key: str, method: str, path: str, body: object, largest: int
    ) -> tuple[int, bytes]:
        """Make a request; what may be tried again or never again is raised."""
        # Errors tell their kind alone: what they quote may hold the key.
        try:
            async with self._asking(
                method, self._url + path, json=body, headers=_authorization(key)
            ) as answer:
                self._judge(answer)
                return answer.status, await read_all(answer, largest)
        except TimeoutError:
            raise TroubleError("no answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise TroubleError(type(error).__name__) from None

    def _judge(self, answer: aiohttp.ClientResponse) -> None:
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
            told = answer.headers.get("Retry-After", "")
            seconds = min(int(told) if told.isdecimal() else 60, 3600)
            self._pace.rest(seconds)
            raise TroubleError("too many requests", timedelta(seconds=seconds))
        if answer.status == HTTPStatus.UNAUTHORIZED:
            raise BadKeyError


def _forbids(status: int, content: bytes) -> bool:
    """Whether the service itself says no: what stands before it does so with a page of its own."""
    return status == HTTPStatus.FORBIDDEN and content.lstrip().startswith(b"{")


def _authorization(key: str) -> dict[str, str]:
    token = base64.b64encode(f"API_KEY:{key}".encode()).decode()
    return {"Authorization": f"Basic {token}"}


def _event(event: CalendarEvent) -> dict[str, object]:
    told: dict[str, object] = {
        "external_id": event.id,
        "category": event.category.value,
        "start_date_local": f"{event.day.isoformat()}T00:00:00",
        "name": event.name,
    }
    if event.category in {Category.WORKOUT, Category.GOAL_RACE, Category.TUNE_UP}:
        told |= {"type": "Run", "description": event.text, "target": "PACE"}
    if event.last is not None:
        after = event.last + timedelta(days=1)
        told["end_date_local"] = f"{after.isoformat()}T00:00:00"
    return told


def _is_ours(event: object) -> bool:
    id_ = event.get("external_id") if isinstance(event, Mapping) else None
    return isinstance(id_, str) and id_.startswith(ID_PREFIX)


def _reasons(events: Iterable[object]) -> Sequence[str]:
    reasons = (_reason(error) for one in events for error in _errors(one))
    return list(dict.fromkeys(filter(None, reasons)))


def _errors(event: object) -> Sequence[object]:
    errors = event.get("push_errors") if isinstance(event, Mapping) else None
    return errors if isinstance(errors, list) else ()


def _reason(error: object) -> str:
    if isinstance(error, Mapping):
        words = (error.get("service"), error.get("message"))
        error = ": ".join(str(word) for word in words if word) or "unknown error"
    return str(error)[:_LONGEST_REASON] if error else ""


def _has_id(told: Mapping[str, Any]) -> bool:
    id_ = told.get("id")
    return isinstance(id_, str | int) and 0 < len(str(id_)) <= _LONGEST_ID


def _arrived(told: Mapping[str, Any]) -> Arrived:
    """Read an entry; what in it cannot be is left out, for the file may tell it."""
    metres = _positive(told.get("distance"), _MOST_METRES)
    moving = _positive(told.get("moving_time"), _MOST_SECONDS)
    elapsed = _positive(told.get("elapsed_time"), _MOST_SECONDS)
    rate = _positive(told.get("average_heartrate"), _MOST_BEATS)
    kind = told.get("type")
    return Arrived(
        id=str(told["id"]),
        is_run=isinstance(kind, str) and kind in _RUNS,
        is_withheld=told.get("source") == "STRAVA" or "_note" in told,
        started_at=_moment(told.get("start_date")),
        distance=None if metres is None else Distance(metres),
        moving=None if moving is None else Duration(moving),
        elapsed=None if elapsed is None else Duration(elapsed),
        heart_rate=None if rate is None else round(rate),
    )


def _positive(told: object, most: float) -> float | None:
    if not isinstance(told, int | float) or isinstance(told, bool):
        return None
    return float(told) if math.isfinite(told) and 0 < told <= most else None


def _moment(told: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(told))
    except ValueError:
        return None
    if moment.year not in _YEARS:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
