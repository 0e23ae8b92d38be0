"""The demo, and the commands about the data of one runner or of all."""

import asyncio
from collections.abc import Coroutine
from typing import Annotated, Any

import typer

from bot.cli.port import HERE, LARGEST_PORT, check_port
from bot.settings import LARGEST_ID, SettingsError, read_settings

RunnerNumber = Annotated[
    int, typer.Argument(help="The runner's Telegram id.", min=1, max=LARGEST_ID)
]


def demo(
    port: Annotated[
        int,
        typer.Option(help="Where the chat page is served; 0 is any.", min=0, max=LARGEST_PORT),
    ] = 8010,
    play: Annotated[
        bool, typer.Option("--play", help="Play a runner's first two weeks, then end.")
    ] = False,
) -> None:
    """Run the whole coach on this machine, without Telegram: chat in the browser."""
    if not play:
        check_port(HERE, port)
    from bot.cli.demo import demonstrate, play_two_weeks
    from bot.demo.play import FailedCoachError, SilentCoachError

    try:
        _run(play_two_weeks(typer.echo) if play else demonstrate(port, typer.echo))
    except (SilentCoachError, FailedCoachError) as error:
        typer.echo(f"milecoach: {error}", err=True)
        raise typer.Exit(1) from None


def migrate() -> None:
    """Bring the database to the newest schema."""
    from bot.cli.data import migrate_database

    _run(migrate_database(read_settings(), typer.echo))


def doctor() -> None:
    """Check settings, database, disk, address, token, clock and webhook; change nothing."""
    from bot.cli.doctor import examine

    if not asyncio.run(examine(read_settings(), typer.echo)):
        raise typer.Exit(1)


def export(
    runner: Annotated[
        int | None, typer.Argument(help="The runner's Telegram id.", min=1, max=LARGEST_ID)
    ] = None,
    everyone: Annotated[bool, typer.Option("--all", help="One object a line.")] = False,
) -> None:
    """Print all that is known about a runner, or about everyone, as JSON."""
    from bot.cli.data import export_everyone, export_runner
    from bot.domain.runner import RunnerId

    if everyone:
        _run(export_everyone(read_settings(), typer.echo))
    elif runner is None:
        raise SettingsError("give a runner's Telegram id, or --all")
    elif not asyncio.run(export_runner(read_settings(), RunnerId(runner), typer.echo)):
        raise SettingsError(f"nobody is known by the id {runner}")


def erase(
    runner: RunnerNumber,
) -> None:
    """Forget a runner: every row of theirs is deleted."""
    from bot.cli.data import erase_runner
    from bot.domain.runner import RunnerId

    if not asyncio.run(erase_runner(read_settings(), RunnerId(runner))):
        raise SettingsError(f"nobody is known by the id {runner}")
    typer.echo(f"runner {runner} is forgotten")


def _run(work: Coroutine[Any, Any, None]) -> None:
    try:
        asyncio.run(work)
    except KeyboardInterrupt:
        typer.echo("", err=True)
