"""Forecasts in SQL, one row for a cell and a date, and what each runner's day is told of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Date, SmallInteger, delete, exists, func, literal_column, select, tuple_

from bot.domain.health.forecast import DayWeather, Forecast, Hour
from bot.domain.place import Cell
from bot.domain.runner import RunnerId
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.upserts import insert_for, upsert
from bot.storage.engine.values import Stored
from bot.storage.tables import day_weathers, forecasts, runners

_DAY_WEATHER = Stored(DayWeather)
# A morning that is stale asks for nothing any more.
_LATE = timedelta(hours=3)
_WHERE = (forecasts.c.north, forecasts.c.east, forecasts.c.day)


class SqlWeather:
    """A ``coaching.ports.WeatherLog`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def forecasts(
        self, wanted: Collection[tuple[Cell, date]]
    ) -> Mapping[tuple[Cell, date], Forecast]:
        keys = [(cell.north, cell.east, day) for cell, day in wanted]
        query = select(forecasts).where(
            tuple_(*_WHERE, types=[SmallInteger, SmallInteger, Date]).in_(keys)
        )
        return {
            (Cell(row.north, row.east), row.day): tuple(map(Hour.of, row.hours))
            for row in await self._connection.execute(query)
        }

    async def keep_forecast(self, cell: Cell, day: date, forecast: Forecast) -> None:
        values = {
            "north": cell.north,
            "east": cell.east,
            "day": day,
            "hours": [_row(hour) for hour in forecast],
        }
        await upsert(self._connection, forecasts, values, keys=("north", "east", "day"))

    async def wanted(
        self, now: datetime, until: datetime, limit: int
    ) -> Sequence[tuple[Cell, date]]:
        is_there = exists().where(
            forecasts.c.north == runners.c.cell_north,
            forecasts.c.east == runners.c.cell_east,
            forecasts.c.day == runners.c.next_push_day,
        )
        query = (
            select(runners.c.cell_north, runners.c.cell_east, runners.c.next_push_day)
            .where(
                runners.c.next_push_at <= until,
                runners.c.next_push_at > now - _LATE,
                runners.c.gone_at.is_(None),
                runners.c.status == literal_column("'active'"),
                runners.c.cell_north.is_not(None),
                ~is_there,
            )
            .group_by(runners.c.cell_north, runners.c.cell_east, runners.c.next_push_day)
            .order_by(func.min(runners.c.next_push_at), runners.c.cell_north, runners.c.cell_east)
            .limit(limit)
        )
        rows = await self._connection.execute(query)
        return [(Cell(row.cell_north, row.cell_east), row.next_push_day) for row in rows]

    async def of_day(self, runner: RunnerId, day: date) -> DayWeather | None:
        return (await self.of_days([runner], day, day)).get((runner, day))

    async def of_days(
        self, runners: Collection[RunnerId], first: date, last: date
    ) -> Mapping[tuple[RunnerId, date], DayWeather]:
        query = select(day_weathers).where(
            day_weathers.c.runner_id.in_(list(runners)), day_weathers.c.day.between(first, last)
        )
        return {
            (RunnerId(row.runner_id), row.day): _DAY_WEATHER.from_json(row.weather)
            for row in await self._connection.execute(query)
        }

    async def keep_all(self, weathers: Mapping[tuple[RunnerId, date], DayWeather]) -> None:
        if not weathers:
            return
        rows = [
            {"runner_id": runner, "day": day, "weather": _DAY_WEATHER.to_json(weather)}
            for (runner, day), weather in weathers.items()
        ]
        insert = insert_for(self._connection, day_weathers)
        statement = insert.on_conflict_do_update(
            index_elements=["runner_id", "day"], set_={"weather": insert.excluded.weather}
        )
        await self._connection.execute(statement, rows)

    async def drop(self, runner: RunnerId, day: date) -> None:
        await self._connection.execute(
            delete(day_weathers).where(
                day_weathers.c.runner_id == runner, day_weathers.c.day == day
            )
        )

    async def prune(self, before: datetime, limit: int) -> int:
        """Delete what is forecast for, and was told of, days that are over."""
        day = before.date()
        old_forecasts = select(*_WHERE).where(forecasts.c.day < day).limit(limit)
        done = await self._connection.execute(
            delete(forecasts).where(tuple_(*_WHERE).in_(old_forecasts))
        )
        key = (day_weathers.c.runner_id, day_weathers.c.day)
        old_days = select(*key).where(day_weathers.c.day < day).limit(limit)
        told = await self._connection.execute(
            delete(day_weathers).where(tuple_(*key).in_(old_days))
        )
        return max(done.rowcount, told.rowcount)


def _row(hour: Hour) -> list[float]:
    return [
        hour.at.timestamp(),
        hour.temperature_c,
        hour.dew_point_c,
        hour.wind_kmh,
        hour.gusts_kmh,
        hour.rain_mm,
        hour.code,
    ]
