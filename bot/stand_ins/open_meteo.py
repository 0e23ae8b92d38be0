"""A local stand-in for Open-Meteo: as strict as its documentation, with faults."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus

from aiohttp import web

from bot.stand_ins.server import served

_HOURLY = {
    "temperature_2m": "°C",
    "dew_point_2m": "°C",
    "wind_speed_10m": "km/h",
    "wind_gusts_10m": "km/h",
    "precipitation": "mm",
    "weather_code": "wmo code",
}
_KNOWN = {"latitude", "longitude", "hourly", "timezone", "timeformat", "start_date", "end_date"}
_NAMED = {"timeout", "cut", "half", "holes", "short"}
_FARTHEST = timedelta(days=16)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Air:
    """The air of an hour, in the order of the answer."""

    temperature: float | None = 12.0
    dew_point: float = 6.0
    wind: float = 8.0
    gusts: float = 15.0
    rain: float = 0.0
    code: int = 3


Sky = Callable[[datetime], Air]


class BadRequestError(Exception):
    """The service says 400 to this."""


class OpenMeteoStandIn:
    """The service.

    Attributes:
        sky: What the air is like at a moment, everywhere.
        today: Forecasts go from there to sixteen days on.
        faults: What becomes of the next requests, one each: a status, ``"timeout"``, ``"cut"``,
            ``"half"`` (half of the answer), ``"holes"`` (hours without a value), ``"short"``
            (a column that lacks hours); anything else is the body that is sent.
        is_down: Nothing is answered at all.
        requests: Where and from which date on was asked.
    """

    def __init__(self, today: date) -> None:
        self.sky: Sky = lambda _: Air()
        self.today = today
        self.faults: deque[int | str] = deque()
        self.is_down = False
        self.requests: list[tuple[str, str, str]] = []
        self.url = ""

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/v1/forecast", self._forecast)
        return app

    async def _forecast(self, request: web.Request) -> web.StreamResponse:
        fault = self.faults.popleft() if self.faults else None
        if self.is_down:
            fault = HTTPStatus.BAD_GATEWAY
        if fault == "timeout":
            await asyncio.sleep(3600)
        if fault == HTTPStatus.TOO_MANY_REQUESTS:
            return _refused(fault, "Minutely API request limit exceeded. Please try again later.")
        if isinstance(fault, int):
            return web.Response(status=fault, text="<html>oops</html>", content_type="text/html")
        try:
            answer = self._answer(request)
        except BadRequestError as error:
            return _refused(HTTPStatus.BAD_REQUEST, str(error))
        if fault == "cut":
            assert request.transport is not None
            request.transport.abort()
        body = json.dumps(_damaged(answer, fault)).encode()
        shown = body[: len(body) // 2] if fault == "half" else body
        if isinstance(fault, str) and fault not in _NAMED:
            shown = fault.encode()
        return web.Response(body=shown, content_type="application/json")

    def _answer(self, request: web.Request) -> dict[str, object]:
        query = request.query
        if strange := set(query) - _KNOWN:
            raise BadRequestError(f"unknown parameters {strange}")
        latitude = _degrees(query.get("latitude"), 90)
        longitude = _degrees(query.get("longitude"), 180)
        fields = query.get("hourly", "").split(",")
        if strange := set(fields) - set(_HOURLY):
            raise BadRequestError(
                f"Cannot initialize variable from invalid String value {strange}"
            )
        if query.get("timezone") != "GMT" or query.get("timeformat") != "unixtime":
            raise BadRequestError("this stand-in knows times in GMT and of Unix alone")
        first, last = _date(query.get("start_date")), _date(query.get("end_date"))
        if last < first or last > self.today + _FARTHEST:
            raise BadRequestError("Parameter 'end_date' is out of allowed range")
        self.requests.append((query["latitude"], query["longitude"], query["start_date"]))
        hours = _hours(first, last)
        columns = list(zip(*(_values(self.sky(at)) for at in hours), strict=True))
        by_name = dict(zip(_HOURLY, columns, strict=True))
        return {
            "latitude": latitude,
            "longitude": longitude,
            "utc_offset_seconds": 0,
            "timezone": "GMT",
            "hourly_units": {"time": "unixtime"} | {name: _HOURLY[name] for name in fields},
            "hourly": {"time": [int(at.timestamp()) for at in hours]}
            | {name: list(by_name[name]) for name in fields},
        }


def _values(air: Air) -> tuple[float | None, ...]:
    return (air.temperature, air.dew_point, air.wind, air.gusts, air.rain, air.code)


def _hours(first: date, last: date) -> list[datetime]:
    begins = datetime(first.year, first.month, first.day, tzinfo=UTC)
    return [begins + timedelta(hours=at) for at in range(24 * ((last - first) // _DAY + 1))]


def _degrees(told: str | None, most: float) -> float:
    try:
        degrees = float(told or "")
    except ValueError:
        raise BadRequestError("Parameter 'latitude' and 'longitude' must be numbers") from None
    if abs(degrees) > most:
        raise BadRequestError(
            f"Latitude must be in range of -{most} to {most}°. Given: {degrees}."
        )
    return degrees


def _date(told: str | None) -> date:
    try:
        return date.fromisoformat(told or "")
    except ValueError:
        raise BadRequestError("Invalid date") from None


def _damaged(answer: dict[str, object], fault: str | None) -> dict[str, object]:
    hourly = answer["hourly"]
    assert isinstance(hourly, dict)
    column = hourly["temperature_2m"]
    damaged = {"short": column[:-5], "holes": [None, *column[1:]]}.get(fault or "", column)
    return answer | {"hourly": hourly | {"temperature_2m": damaged}}


def _refused(status: HTTPStatus | int, reason: str) -> web.Response:
    return web.json_response({"error": True, "reason": reason}, status=status)


def between(first: int, last: int, worse: Air, otherwise: Air | None = None) -> Sky:
    """Make a sky that is another one during some hours of each day in UTC."""
    usual = otherwise or Air()
    return lambda at: worse if first <= at.hour <= last else replace(usual)


@asynccontextmanager
async def open_meteo(today: date) -> AsyncIterator[OpenMeteoStandIn]:
    """Serve the stand-in while the block lasts."""
    service = OpenMeteoStandIn(today)
    async with served(service.app()) as service.url:
        yield service
