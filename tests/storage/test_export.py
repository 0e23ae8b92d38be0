"""A runner's data, out and away."""

import json

from sqlalchemy import func, select

from bot.coaching.ports import Change, ConversationRow
from bot.domain.log.history import Setback, SetbackKind
from bot.mail.letters import Letter
from bot.mail.push import Push, PushKind
from bot.storage.export import export_runner
from bot.storage.tables import metadata
from bot.storage.unit_of_work import OpenSqlWork, SqlUnitOfWork
from tests.builders import (
    MONDAY,
    MONDAY_7_AM,
    intervals,
    logged,
    mark,
    on,
    planned,
    run,
    runner,
)

ANNA = runner()


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
    await work.log.open_setback(ANNA.id, Setback(SetbackKind.PAIN, MONDAY))
    await work.conversations.save(ANNA.id, "settings", ConversationRow("zone", {}, None))
    await work.pushes.queue(Push(ANNA.id, PushKind.MORNING, MONDAY, MONDAY_7_AM, MONDAY_7_AM))
    await work.inbox.store([{"update_id": 1, "message": {"from": {"id": ANNA.id}}}])
    work.letters.sender = ANNA.id
    work.letters.answer("query")
    work.letters.say(ANNA.id, Letter("Hello"))


async def test_an_export_says_what_was_kept(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _live(work)

    async with open_work() as work:
        exported = await export_runner(work, ANNA.id)

    assert exported is not None
    assert json.loads(json.dumps(exported)) == exported
    assert exported["runner"] == {
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
    assert exported["goals"] == [
        {"goal": "half", "day": "2027-04-25", "target_s": None, "name": None}
    ]
    assert exported["marks"] == [{"day": "2027-01-04", "distance_m": 1609.344, "time_s": 360}]
    assert [one["kind"] for one in exported["workouts"]] == ["mile_workout"]
    assert [change["rule"] for change in exported["changes"]] == ["missed"]


async def test_undone_results_are_not_exported(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await _live(work)
        exported = await export_runner(work, ANNA.id)

    assert exported is not None
    easy, reps = exported["results"]
    assert (easy["distance_m"], easy["duration_s"], easy["source_message_id"]) == (8000, 2700, 11)
    assert (reps["rep_times_s"], reps["rpe"]) == ([89, 90, 89, 90], 8)


async def test_who_is_no_runner_has_nothing_to_export(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        assert await export_runner(work, ANNA.id) is None


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


async def test_the_others_stay_when_one_is_forgotten(open_work: OpenSqlWork) -> None:
    async with open_work() as work:
        await work.runners.save(runner(8))
        await _live(work)
        await work.runners.forget(ANNA.id)

        assert await work.runners.all_ids() == [8]
