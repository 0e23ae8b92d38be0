"""The operator's hands: backup and restore, mail that was set aside, runners, figures."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import SettingsError, read_settings
from bot.wording.operator import (
    write_counts,
    write_maintenance_state,
    write_pruned,
    write_row,
)

if TYPE_CHECKING:
    from bot.storage.unit_of_work import SqlUnitOfWork


class Act(StrEnum):
    """What is done with mail that was set aside."""

    LIST = "list"
    SHOW = "show"
    RETRY = "retry"
    DROP = "drop"


class Switch(StrEnum):
    """On or off."""

    ON = "on"
    OFF = "off"


WhatToDo = Annotated[Act, typer.Argument(help="What to do with it.")]
Number = Annotated[int | None, typer.Argument(help="Its number in the list.")]
All = Annotated[bool, typer.Option("--all", help="All of them: to retry, or to drop.")]


def backup(
    file: Annotated[Path, typer.Argument(help="The new file; it must not be there yet.")],
) -> None:
    """Copy the SQLite database while it serves, and check the copy."""
    asyncio.run(_back_up(file))


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> None:
    """Put a backup in the place of the SQLite database; nothing may be serving it."""
    if not yes:
        typer.confirm("All that the database holds now is overwritten. Go on?", abort=True)
    asyncio.run(_restore(file))


def updates(act: WhatToDo = Act.LIST, number: Number = None, everything: All = False) -> None:
    """Updates that failed every try and were set aside: list, show, retry, drop."""
    asyncio.run(_set_aside("update", act, number, is_all=everything))


def letters(act: WhatToDo = Act.LIST, number: Number = None, everything: All = False) -> None:
    """Messages that Telegram refused and that were set aside: list, show, retry, drop."""
    asyncio.run(_set_aside("letter", act, number, is_all=everything))


def runners(
    word: Annotated[str | None, typer.Argument(help="A part of the name, or of the id.")] = None,
) -> None:
    """List runners: id, name, state, zone, the last day that they wrote."""
    asyncio.run(_runners(word))


def stats(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """Count runners, results of a week, and mail."""
    asyncio.run(_stats(as_json=as_json))


def maintenance(
    switch: Annotated[Switch | None, typer.Argument(help="On or off; without it, tell.")] = None,
) -> None:
    """Have updates and mornings wait, and everybody told so once; or have them go on."""
    asyncio.run(_maintain(switch))


def prune() -> None:
    """Delete now what is older than the settings keep it, as a running coach does by itself."""
    asyncio.run(_prune())


async def _back_up(file: Path) -> None:
    from bot.storage.engine.backup import back_up
    from bot.storage.engine.database import Database

    database = await Database.connect(read_settings().database_url)
    try:
        size = await asyncio.to_thread(back_up, database, file)
    finally:
        await database.close()
    typer.echo(f"{file}: {size / 1e6:.1f} MB, checked")


async def _restore(file: Path) -> None:
    from bot.storage.engine.backup import restore as put_back
    from bot.storage.engine.database import Database

    database = await Database.connect(read_settings().database_url, sole=True)
    try:
        await asyncio.to_thread(put_back, database, file)
    finally:
        await database.close()
    typer.echo(f"{file} is restored")


@asynccontextmanager
async def open_work() -> AsyncIterator["SqlUnitOfWork"]:
    """Open one unit of work on the database that the settings name."""
    from bot.app import open_database
    from bot.storage.unit_of_work import work_opener

    database = await open_database(read_settings(), is_server=False)
    try:
        async with work_opener(database)() as work:
            yield work
    finally:
        await database.close()


async def _set_aside(kind: str, act: Act, number: int | None, *, is_all: bool) -> None:
    from bot.mail.set_aside import SetAsideKind

    if act is not Act.LIST and number is None and not (is_all and act is not Act.SHOW):
        raise SettingsError(f"{act} which? Give its number, as list tells it")
    async with open_work() as work:
        mail = work.set_aside(SetAsideKind(kind))
        if act is Act.LIST:
            for row in await mail.listed():
                typer.echo(write_row(row.values()))
            return
        if act is Act.SHOW:
            shown = await mail.shown(number or 0)
            if shown is not None:
                typer.echo(json.dumps(shown, ensure_ascii=False, indent=2, default=str))
            count = 0 if shown is None else 1
        else:
            one = None if is_all else number
            count = await (mail.retry(one) if act is Act.RETRY else mail.drop(one))
            typer.echo(f"{count} {'to be tried again' if act is Act.RETRY else 'dropped'}")
        if not count and not is_all:
            raise SettingsError(f"no {kind} that was set aside has the number {number}")


async def _runners(word: str | None) -> None:
    async with open_work() as work:
        for row in await work.statistics.find_runners(word):
            typer.echo(write_row(row))


async def _stats(*, as_json: bool) -> None:
    async with open_work() as work:
        counts = await work.statistics.count_everything(datetime.now(UTC).date())
    if as_json:
        typer.echo(json.dumps(counts))
        return
    for line in write_counts(counts):
        typer.echo(line)


async def _maintain(switch: Switch | None) -> None:
    async with open_work() as work:
        if switch is Switch.ON:
            await work.maintenance.begin(datetime.now(UTC))
        elif switch is Switch.OFF:
            await work.maintenance.end()
        since = await work.maintenance.since()
    typer.echo(write_maintenance_state(since))


async def _prune() -> None:
    from bot.app import open_database
    from bot.delivery.housekeeping import prune as delete_old
    from bot.storage.unit_of_work import work_opener

    settings = read_settings()
    database = await open_database(settings, is_server=False)
    try:
        keep = settings.retention
        counts = await delete_old(work_opener(database), datetime.now(UTC), keep)
        await database.overwrite_deleted()
    finally:
        await database.close()
    typer.echo(write_pruned(counts))
