"""Words to many runners at once: counted first, sent by the coach that runs, watched, stopped."""

import asyncio
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.operator import open_work
from bot.domain.invitation import Admission
from bot.mail.broadcasts import LONGEST, Audience, BroadcastState, Reach
from bot.settings import SettingsError
from bot.wording.operator import write_audience, write_broadcast
from bot.wording.voice import LANGUAGES

if TYPE_CHECKING:
    from bot.mail.broadcasts import Broadcast

_LOOK_SECONDS = 1.0
_MOST_LISTED = 20

app = typer.Typer(
    help="Say something to all runners, or to some.", no_args_is_help=True, add_completion=False
)

Number = Annotated[int, typer.Argument(help="Its number in the list.", min=1, max=2**31)]


@app.command()
def send(
    words: Annotated[str, typer.Argument(help="What is said; - reads it from standard input.")],
    to: Annotated[Reach, typer.Option(help="Those who train, who paused, or both.")] = (
        Reach.EVERYONE
    ),
    language: Annotated[
        str | None, typer.Option(help=f"Only who is spoken to in {', '.join(LANGUAGES)}.")
    ] = None,
    runner: Annotated[list[int] | None, typer.Option(help="Only this one; may come again.")] = (
        None
    ),
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count, and send nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
    wait: Annotated[bool, typer.Option(help="Watch until it is done.")] = True,
) -> None:
    """Say something, by day, after all replies and mornings that are due."""
    if language is not None and language not in LANGUAGES:
        raise SettingsError(f"--language is one of {', '.join(LANGUAGES)}")
    said = (sys.stdin.read() if words == "-" else words).strip()
    if not said:
        raise SettingsError("there is nothing to say")
    if len(said) > LONGEST:
        raise SettingsError(f"Telegram takes no more than {LONGEST} characters")
    audience = Audience(to, language, tuple(runner or ()))
    count = asyncio.run(_count(audience))
    typer.echo(write_audience(audience, count))
    typer.echo(said)
    if dry_run or not count:
        return
    if not yes:
        typer.confirm("Send it?", abort=True)
    broadcast = asyncio.run(_start(said, audience))
    typer.echo(f"broadcast {broadcast.id} goes out while milecoach runs")
    if wait:
        asyncio.run(_watch(broadcast.id))


@app.command(name="list")
def list_all() -> None:
    """List the latest, and how far they have come."""
    asyncio.run(_list())


@app.command()
def watch(number: Number) -> None:
    """Watch one until it is done; Ctrl+C ends the watching, and nothing else."""
    asyncio.run(_watch(number))


@app.command()
def stop(number: Number) -> None:
    """Stop one: what has not left does not leave."""
    asyncio.run(_stop(number))


async def _count(audience: Audience) -> int:
    from bot.app import door_of
    from bot.settings import read_settings

    async with open_work() as work:
        return await work.broadcasts.count(audience, door_of(read_settings()))


async def _start(words: str, audience: Audience) -> "Broadcast":
    from bot.coaching.broadcast import LASTS

    now = datetime.now(UTC)
    async with open_work() as work:
        broadcast = await work.broadcasts.draft(words, audience, now, now + LASTS)
        await work.broadcasts.start(broadcast.id, now, now + LASTS)
    return broadcast


async def _list() -> None:
    async with open_work() as work:
        for one in await work.broadcasts.latest(_MOST_LISTED):
            typer.echo(write_broadcast(one, await work.broadcasts.fates(one.id)))


async def _watch(number: int) -> None:
    from bot.app import open_database
    from bot.settings import read_settings
    from bot.storage.unit_of_work import work_opener

    database = await open_database(read_settings(), is_server=False)
    try:
        work_on = work_opener(database)
        async with work_on() as work:
            broadcast = await work.broadcasts.get(number)
            if broadcast is None:
                raise SettingsError(f"no broadcast has the number {number}")
            total = await work.broadcasts.count(broadcast.audience, Admission())
        with typer.progressbar(length=total, label=f"broadcast {number}") as bar:
            is_over, settled = False, 0
            while not is_over:
                async with work_on() as work:
                    broadcast = await work.broadcasts.get(number) or broadcast
                    fates = dict(await work.broadcasts.fates(number))
                on_the_way = fates.get("waiting", 0) + fates.get("sending", 0)
                bar.update(sum(fates.values()) - on_the_way - settled)
                settled = sum(fates.values()) - on_the_way
                is_over = not on_the_way and broadcast.state is not BroadcastState.GOING
                if not is_over:
                    await asyncio.sleep(_LOOK_SECONDS)
        typer.echo(write_broadcast(broadcast, fates))
    finally:
        await database.close()


async def _stop(number: int) -> None:
    async with open_work() as work:
        if not await work.broadcasts.stop(number):
            raise SettingsError(f"no broadcast of the number {number} is going")
        broadcast = await work.broadcasts.get(number)
        fates = await work.broadcasts.fates(number)
    if broadcast is not None:
        typer.echo(write_broadcast(broadcast, fates))
