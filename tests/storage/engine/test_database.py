"""Databases that work, and sentences about those that do not."""

import asyncio
import sqlite3
import stat
from pathlib import Path
from types import NoneType

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from bot.domain.runner import RunnerId
from bot.mail.errors import StoreUnavailableError
from bot.storage.engine.database import Database, DatabaseError
from bot.storage.engine.schema import migrate
from bot.storage.unit_of_work import OpenSqlWork, work_opener
from tests.builders import runner


async def test_a_second_process_is_refused_with_one_sentence(new_sqlite: str) -> None:
    first = await Database.connect(new_sqlite, sole=True)

    with pytest.raises(DatabaseError, match="is used by another process") as refusal:
        await Database.connect(new_sqlite, sole=True)

    assert "\n" not in str(refusal.value)
    await first.close()


async def test_a_file_is_free_again_when_its_process_is_done(new_sqlite: str) -> None:
    first = await Database.connect(new_sqlite, sole=True)
    await first.close()

    second = await Database.connect(new_sqlite, sole=True)
    await second.close()


def modes_in(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


async def test_a_new_file_is_for_nobody_else_on_the_machine(tmp_path: Path) -> None:
    database = await Database.connect(f"sqlite:///{tmp_path}/coach.sqlite")
    async with database.begin() as connection:
        await connection.execute(text("CREATE TABLE words (said TEXT)"))

    seen = modes_in(tmp_path)
    await database.close()

    assert set(seen) >= {"coach.sqlite", "coach.sqlite-wal"}
    assert set(seen.values()) == {0o600}


async def test_a_file_that_is_there_keeps_who_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "coach.sqlite"
    file.touch()
    file.chmod(0o640)

    database = await Database.connect(f"sqlite:///{file}")
    await database.close()

    assert modes_in(tmp_path)["coach.sqlite"] == 0o640


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://somewhere/db", "neither sqlite"),
        ("", "neither sqlite"),
        ("postgres", "neither sqlite"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:////no/such/folder/coach.db", "/no/such/folder is missing"),
        ("sqlite:////tmp", "is a folder"),
        ("postgresql://coach@127.0.0.1:9/coach", "cannot be reached"),
    ],
)
async def test_a_database_that_cannot_be_is_told_in_one_sentence(url: str, words: str) -> None:
    with pytest.raises(DatabaseError, match=words) as refusal:
        await Database.connect(url)

    assert "\n" not in str(refusal.value)


async def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "diary.db"
    file.write_text("Dear diary, today I ran 8 km. " * 50)

    with pytest.raises(DatabaseError, match="not a database"):
        await Database.connect(f"sqlite:///{file}")

    assert file.read_text().startswith("Dear diary")


async def test_a_password_is_never_told() -> None:
    with pytest.raises(DatabaseError) as refusal:
        await Database.connect("postgresql://coach:hunter2@127.0.0.1:9/coach")

    assert "hunter2" not in str(refusal.value)


async def test_work_that_raises_leaves_nothing(open_work: OpenSqlWork) -> None:
    async def fail() -> None:
        async with open_work() as work:
            await work.runners.save(runner())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    async with open_work() as work:
        assert await work.runners.get(runner().id) is None


async def test_a_full_disk_is_the_databases_trouble_and_keeps_what_was_there(
    new_sqlite: str,
) -> None:
    database = await Database.connect(new_sqlite)
    open_work = work_opener(database)
    async with open_work() as work:
        await work.runners.save(runner())

    async def fill() -> None:
        async with open_work() as work:
            await work.connection.exec_driver_sql("PRAGMA max_page_count = 1")
            letters = [{"update_id": n, "message": {"text": "x" * 4000}} for n in range(200)]
            await work.inbox.store(letters)

    with pytest.raises(StoreUnavailableError, match="full"):
        await fill()

    async with open_work() as work:
        assert await work.runners.get(runner().id) == runner()
    await database.close()


async def test_sqlite_writes_through_to_the_disk(new_sqlite: str) -> None:
    database = await Database.connect(new_sqlite)

    async with database.begin() as connection:
        modes = [
            (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar_one()
            for pragma in ("journal_mode", "synchronous", "foreign_keys")
        ]

    assert modes == ["wal", 2, 1]
    await database.close()


async def test_two_works_at_once_lose_no_update(new_sqlite: str) -> None:
    """A reader that turns writer is where SQLite loses updates or gives up."""
    database = await Database.connect(new_sqlite)

    async def add_one() -> None:
        async with database.begin() as connection:
            count = (await connection.exec_driver_sql("PRAGMA user_version")).scalar_one()
            await asyncio.sleep(0.001)
            await connection.exec_driver_sql(f"PRAGMA user_version = {count + 1}")

    await asyncio.gather(*(add_one() for _ in range(20)))

    path = new_sqlite.removeprefix("sqlite:///")
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (20,)
    connection.close()
    await database.close()


async def test_a_work_that_is_cancelled_is_kept_whole_or_not_at_all(new_sqlite: str) -> None:
    database = await Database.connect(new_sqlite)
    open_work = work_opener(database)

    async def save_two(first: int) -> None:
        async with open_work() as work:
            for number in (first, first + 1):
                await work.runners.save(runner(RunnerId(number)))
                await asyncio.sleep(0)

    for steps in range(8):
        saving = asyncio.create_task(save_two(2 * steps))
        for _ in range(steps):
            await asyncio.sleep(0)
        saving.cancel()
        await asyncio.wait([saving])

    async with open_work() as work:
        kept = {int(one) for one in await work.runners.all_ids()}
    assert all((2 * steps in kept) == (2 * steps + 1 in kept) for steps in range(8))
    assert kept
    await database.close()


def kept_in(url: str) -> set[int]:
    """What another process finds in the file."""
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    kept = {number for (number,) in connection.execute("SELECT id FROM runners")}
    connection.close()
    return kept


def size_of_log(url: str) -> int:
    return Path(f"{url.removeprefix('sqlite:///')}-wal").stat().st_size


async def test_works_that_wait_for_each_other_are_kept_together_and_fail_alone(
    new_sqlite: str,
) -> None:
    database = await Database.connect(new_sqlite)
    await migrate(database)
    open_work = work_opener(database)
    commits: list[object] = []
    event.listen(database.engine, "commit", commits.append)

    async def save(number: int) -> set[int]:
        async with open_work() as work:
            await work.runners.save(runner(RunnerId(number)))
            if number in {1, 4}:
                raise ZeroDivisionError
        return kept_in(new_sqlite)

    seen = await asyncio.gather(*map(save, range(1, 7)), return_exceptions=True)

    assert [isinstance(one, ZeroDivisionError) for one in seen] == [
        number in {1, 4} for number in range(1, 7)
    ]
    assert all(number in seen[number - 1] for number in (2, 3, 5, 6))  # type: ignore[operator]
    assert kept_in(new_sqlite) == {2, 3, 5, 6}
    assert len(commits) < 4
    await database.close()


async def test_a_work_that_the_disk_undoes_with_another_is_told_so(new_sqlite: str) -> None:
    database = await Database.connect(new_sqlite)
    await migrate(database)
    open_work = work_opener(database)

    async def save(number: int) -> None:
        async with open_work() as work:
            await work.runners.save(runner(RunnerId(number)))
            if number == 2:  # as SQLite does by itself when the disk fails
                await work.connection.exec_driver_sql("ROLLBACK")
                raise ZeroDivisionError

    seen = await asyncio.gather(save(1), save(2), save(3), return_exceptions=True)

    assert [type(one) for one in seen] == [StoreUnavailableError, ZeroDivisionError, NoneType]
    assert kept_in(new_sqlite) == {3}
    await database.close()


async def test_a_commit_that_fails_is_told_to_everybody_it_was_for(new_sqlite: str) -> None:
    database = await Database.connect(new_sqlite)
    await migrate(database)
    open_work = work_opener(database)

    async def save(number: int) -> None:
        async with open_work() as work:
            await work.runners.save(runner(RunnerId(number)))
            if number == 2:  # nothing of ours is checked as late as that
                await work.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
                await work.connection.exec_driver_sql("INSERT INTO marks VALUES (1, 9, 0, 1, 1)")

    seen = await asyncio.gather(save(1), save(2), return_exceptions=True)
    await save(3)

    assert [type(one) for one in seen] == [IntegrityError] * 2
    assert kept_in(new_sqlite) == {3}
    await database.close()


async def test_nothing_is_left_in_the_log_though_others_are_at_work(new_sqlite: str) -> None:
    database = await Database.connect(new_sqlite)
    await migrate(database)
    open_work = work_opener(database)

    async def save() -> None:
        async with open_work() as work:
            await work.runners.save(runner())

    saving = asyncio.create_task(save())
    await asyncio.create_task(database.overwrite_deleted())

    assert size_of_log(new_sqlite) == 0
    assert kept_in(new_sqlite) == {runner().id}
    await saving
    await database.close()
