"""A runner's data, out and away."""

import json
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from sqlalchemy import func, select

from bot.app import open_database
from bot.coaching.connection import Connection
from bot.coaching.plan_calendar import RunnerCalendar
from bot.coaching.ports import Change, ConversationRow
from bot.domain.health.forecast import DayWeather, Hazard, RunWeather
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.place import Cell
from bot.domain.plan_calendar import CalendarEntry
from bot.domain.said import Line, Said
from bot.domain.workout.workout import WorkoutKind
from bot.mail.letters import Letter
from bot.mail.push import Push, PushKind
from bot.settings import Settings
from bot.storage.tables import metadata
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork, work_opener
from tests.builders import MONDAY, MONDAY_7_AM, intervals, logged, mark, on, planned, run, runner

ANNA = runner()
STORMY = RunWeather(
    clock=time(18),
    temperature_c=21.5,
    dew_point_c=17,
    wind_kmh=33,
    gusts_kmh=71,
    feels_like_c=21.5,
    hazards=(Hazard.STORM,),
)
SECRET = "only-who-knows-it"  # noqa: S105


async def _live(work: SqlUnitOfWork) -> None:
    """Leave a trace in every table."""
    await work.runners.save(ANNA)
    await work.log.add_mark(ANNA.id, mark("6:00"))
    await work.log.plan_days(ANNA.id, MONDAY, on(6), [planned(on(1))])
    await work.log.record(ANNA.id, 11, [logged(run(8), on(1), 11)], MONDAY_7_AM)
    await work.log.record(ANNA.id, 12, [logged(intervals(rpe=8), on(2), 12)], MONDAY_7_AM)
    await work.log.record(ANNA.id, 13, [logged(run(5), on(3), 13)], MONDAY_7_AM)
    await work.log.undo(ANNA.id)
    await work.log.add_change(ANNA.id, Change(MONDAY_7_AM, on(1), "missed", "dropped"))
    pain = Setback(SetbackKind.PAIN, MONDAY, severity=4.5, location="knee")
    await work.log.open_setback(ANNA.id, pain)
    await work.conversations.save(ANNA.id, "settings", ConversationRow("zone", {}, None))
    await work.pushes.queue(Push(ANNA.id, PushKind.MORNING, MONDAY, MONDAY_7_AM, MONDAY_7_AM))
    await work.sayings.keep_all({ANNA.id: Said().adding(Line(MONDAY, "feeling.tired", "Sleep."))})
    connection = Connection(
        runner=ANNA.id,
        sealed="gAAA-sealed",
        since=MONDAY,
        athlete="Anna R.",
        sent={"milecoach-2027-01-05": (on(1), "digest")},
        told=("no watch",),
        failures=2,
        out_at=MONDAY_7_AM,
        in_at=MONDAY_7_AM,
    )
    await work.connections.save(connection)
    await work.connections.note_arrival(ANNA.id, "i77")
    entry = CalendarEntry(id="easy-1", day=on(1), kind=WorkoutKind.EASY, version="v")
    await work.calendars.save(
        RunnerCalendar(runner=ANNA.id, tag="t4g", token=SECRET, entries=(entry,))
    )
    await work.inbox.store([{"update_id": 1, "message": {"from": {"id": ANNA.id}}}])
    await work.guests.let_in(ANNA.id, "abcdefghjkmn", MONDAY_7_AM)
    await work.runners.save(replace(ANNA, cell=Cell(525, 134), runs_at=time(18, 15)))
    await work.weather.keep_all({(ANNA.id, on(1)): DayWeather(run=STORMY)})
    work.letters.sender = ANNA.id
    work.letters.answer("query")
    work.letters.say(ANNA.id, Letter("Hello"))


async def test_an_export_says_what_was_kept(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _live(work)

    async with open_work() as work:
        exported = await work.export(ANNA.id)

    assert exported is not None
    assert json.loads(json.dumps(exported)) == exported
    promised = {
        "id": 7,
        "name": "Anna",
        "language": "en",
        "units": "km",
        "zone": "Europe/Berlin",
        "push_time": "07:00",
        "push_until": None,
        "days": ["tue", "thu", "sat", "sun"],
        "weekly_km": 40,
        "longest_km": 14,
        "status": "active",
    }
    assert exported["runner"].items() >= promised.items()
    assert exported["goals"] == [
        {"goal": "half", "day": "2027-04-25", "target_s": None, "name": None}
    ]
    assert exported["marks"] == [{"day": "2027-01-04", "distance_m": 1609.344, "time_s": 360}]
    assert [one["kind"] for one in exported["workouts"]] == ["mile_workout"]
    # Promised: every workout can say why it is what it is; so can its copy.
    assert exported["workouts"][0]["why"] == ["mile-workout"]
    assert [change["rule"] for change in exported["changes"]] == ["missed"]


# What is about the row and not about the runner, and the file that they have from us.
_NOT_THEIRS = {
    "setbacks": {"id"},
    "marks": {"id"},
    "changes": {"id"},
    "reports": {"id", "is_current", "is_undone", "at"},
    "results": {"id", "report_id"},
    "inbox": {"seq"},
    "outbox": {"id", "owner", "lease_until", "file"},
    "connections": {"secret"},
    "arrivals": {"id"},
    "calendars": {"token"},
}


def _told(value: object) -> str:
    """Write a value of a column as it stands in an export."""
    if isinstance(value, datetime | date):
        return json.dumps(value.isoformat())
    if isinstance(value, time):
        return f'"{value:%H:%M}"'
    return json.dumps(value)


async def test_an_export_holds_every_column_of_every_table(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _live(work)
    async with open_work() as work:
        exported = json.dumps(await work.export(ANNA.id))
        rows = {
            table: (await work.connection.execute(table.select())).mappings().all()
            for table in metadata.sorted_tables
            if table.name not in {"budget", "broadcasts", "invitations", "forecasts"}  # nobody's
        }

    missing = {
        f"{table.name}.{column}"
        for table, found in rows.items()
        for row in found
        for column, value in row.items()
        if value is not None and column not in _NOT_THEIRS.get(table.name, set())
        if _told(value) not in exported
    }
    assert {table.name for table in rows if not rows[table]} == set()
    # An undone report is gone; what it told is not handed out.
    assert missing <= {"reports.message_id", "results.day", "results.result"}


async def test_health_stands_in_an_export(open_work: OpenSqlWork) -> None:
    told = replace(run(8), heart_rate=148, strides=4, hills=6, flags=frozenset({"heat"}))
    async with open_work() as work:
        await _live(work)
        await work.log.record(ANNA.id, 14, [logged(told, on(4), 14)], MONDAY_7_AM)
        exported = await work.export(ANNA.id)

    assert exported is not None
    result = exported["results"][-1]["result"]
    assert (result["heart_rate"], result["strides"], result["hills"]) == (148, 4, 6)
    assert result["flags"] == ["heat"]
    assert exported["setbacks"][0]["kind"] == "pain"
    assert exported["runner"]["brief"]["age"] == ANNA.brief.age.value


async def test_whoever_stopped_in_the_first_meeting_has_an_export(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.conversations.save(ANNA.id, "meeting", ConversationRow("mile", {"a": 1}, None))
        exported = await work.export(ANNA.id)

    assert exported is not None
    assert exported["runner"] is None
    assert exported["conversations"][0]["answers"] == {"a": 1}


async def test_the_key_of_a_service_is_not_exported(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _live(work)
        exported = await work.export(ANNA.id)

    assert exported is not None
    assert exported["connections"][0]["athlete"] == "Anna R."
    assert "gAAA-sealed" not in json.dumps(exported)


async def test_undone_results_are_not_exported(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _live(work)
        exported = await work.export(ANNA.id)

    assert exported is not None
    easy, reps = exported["results"]
    assert (easy["distance_m"], easy["duration_s"], easy["source_message_id"]) == (8000, 2700, 11)
    assert (reps["rep_times_s"], reps["rpe"]) == ([89, 90, 89, 90], 8)


async def test_who_is_no_runner_has_nothing_to_export(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        assert await work.export(ANNA.id) is None


async def test_a_forgotten_runner_leaves_no_row_behind(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _live(work)

    async with open_work() as work:
        await work.runners.forget(ANNA.id)

    async with open_work() as work:
        left = {
            table.name: await work.connection.scalar(select(func.count()).select_from(table))
            for table in metadata.sorted_tables
        }
        traces = (await work.connection.execute(select(metadata.tables["inbox"]))).one()
    # The budget is nobody's; of an update only its number stays, so that it is not handled twice.
    assert {name for name, count in left.items() if count} == {"budget", "inbox"}
    assert (traces.sender_id, traces.body, traces.state) == (None, {}, "done")


async def test_nothing_of_a_forgotten_runner_is_left_on_the_disk(tmp_path: Path) -> None:
    """Deleted rows stay readable in the file and in its log until they are overwritten."""
    database = await open_database(
        Settings(database_url=f"sqlite:///{tmp_path}/coach.sqlite"), is_server=False
    )
    open_work = work_opener(database)
    named = replace(ANNA, name="Annabell-Ohnegleichen")

    def on_disk() -> bool:
        return any(named.name.encode() in path.read_bytes() for path in tmp_path.glob("coach.*"))

    async with open_work() as work:
        await work.runners.save(named)
        await work.conversations.save(
            ANNA.id, "settings", ConversationRow("zone", {"name": named.name}, None)
        )
        await work.inbox.store([{"update_id": 1, "message": {"from": {"id": ANNA.id}}}])
    was_there = on_disk()
    async with open_work() as work:
        await work.runners.forget(ANNA.id)

    assert was_there
    assert not on_disk()
    await database.close()


async def test_the_others_stay_when_one_is_forgotten(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(runner(8))
        await _live(work)
        await work.runners.forget(ANNA.id)

        assert await work.runners.all_ids() == [8]
