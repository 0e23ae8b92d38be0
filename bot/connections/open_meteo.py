"""Open-Meteo: the hours to come of a cell of the map, without a key.

What is documented: free for what is not commercial, up to 10 000 requests a day, 5 000 an hour
and 600 a minute; CC BY 4.0, so whoever shows it names it; a wrong request is answered 400, too
many 429, both with ``{"error": true, "reason": …}``.
"""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from http import HTTPStatus
from time import monotonic

import aiohttp

from bot.coaching.service import TroubleError
from bot.connections.request_rate import Seconds, read_all
from bot.connections.service_client import ServiceClient
from bot.domain.calendar import DAY
from bot.domain.health.forecast import Forecast, Hour
from bot.domain.place import Cell

REQUESTS_A_SECOND = 1  # 3 600 an hour at most
_SECONDS = 15.0
_LARGEST_ANSWER = 256 * 1024
_FIELDS = (
    "temperature_2m",
    "dew_point_2m",
    "wind_speed_10m",
    "wind_gusts_10m",
    "precipitation",
    "weather_code",
)
# What no weather station has measured is a fault of the answer.
_BOUNDS = ((-95.0, 60.0), (-110.0, 40.0), (0.0, 420.0), (0.0, 420.0), (0.0, 450.0), (0.0, 99.0))
_TIMES = (0.0, 4e9)  # 1970 to 2096
# For how long it is left alone: a minute's limit is named as such, a day's too.
_RESTS = {"minutely": timedelta(minutes=1), "hourly": timedelta(hours=1)}
_LONGEST_REST = timedelta(hours=6)


class OpenMeteo(ServiceClient):
    """A ``coaching.weather.ForecastService``."""

    def __init__(
        self,
        url: str,
        a_second: int = REQUESTS_A_SECOND,
        seconds: float = _SECONDS,
        clock: Seconds = monotonic,
    ) -> None:
        super().__init__(f"{url}/v1/forecast", a_second, seconds, clock)

    async def forecast(self, cell: Cell, day: date) -> Forecast:
        """Ask for three dates in UTC: the middle one is in them in every zone."""
        content = await self._ask(
            {
                "latitude": f"{cell.latitude:.1f}",
                "longitude": f"{cell.longitude:.1f}",
                "hourly": ",".join(_FIELDS),
                "timezone": "GMT",
                "timeformat": "unixtime",
                "start_date": (day - DAY).isoformat(),
                "end_date": (day + DAY).isoformat(),
            }
        )
        try:
            return _read(json.loads(content))
        # Numbers of hundreds of digits and lists of thousands of levels are JSON, too.
        except (ValueError, OverflowError, RecursionError):
            raise TroubleError("the answer is no JSON, or not that of a forecast") from None

    async def _ask(self, query: Mapping[str, str]) -> bytes:
        # Errors tell their kind alone: what they quote holds a place.
        try:
            async with self._asking("GET", self._url, params=query) as answer:
                content = await read_all(answer, _LARGEST_ANSWER)
                if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
                    rest = _rest(content)
                    self._pace.rest(rest.total_seconds())
                    raise TroubleError("too many requests", rest)
                if answer.status != HTTPStatus.OK:
                    raise TroubleError(f"status {answer.status}")
                return content
        except TimeoutError:
            raise TroubleError("no answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise TroubleError(type(error).__name__) from None


def _rest(content: bytes) -> timedelta:
    reason = content.decode(errors="replace").lower()
    return next((rest for name, rest in _RESTS.items() if name in reason), _LONGEST_REST)


def _read(told: object) -> Forecast:
    """Read the hours; those that are not whole are left out.

    Raises:
        TroubleError: It is no answer of this service, or none of its hours is whole.
    """
    hourly = told.get("hourly") if isinstance(told, Mapping) else None
    columns = [
        hourly.get(name) if isinstance(hourly, Mapping) else None for name in ("time", *_FIELDS)
    ]
    lists = [column for column in columns if isinstance(column, list)]
    if len(lists) != len(columns) or len({len(column) for column in lists}) != 1:
        raise TroubleError("not every hour is in the answer")
    hours = tuple(
        Hour.of([at, *values])
        for at, *values in zip(*lists, strict=True)
        if _is_number(at, *_TIMES) and _are_whole(values)
    )
    if not hours:
        raise TroubleError("no hour in the answer is whole")
    return hours


def _is_number(told: object, least: float, most: float) -> bool:
    """Whether a value is a number within these bounds; NaN is in none."""
    return isinstance(told, int | float) and not isinstance(told, bool) and least <= told <= most


def _are_whole(values: list[float]) -> bool:
    return all(
        _is_number(value, least, most)
        for value, (least, most) in zip(values, _BOUNDS, strict=True)
    )
