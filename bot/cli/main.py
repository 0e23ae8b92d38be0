"""The commands of ``milecoach``."""

import asyncio
import sys
from collections.abc import Coroutine
from importlib import metadata
from typing import Annotated, Any

import typer

# What typer raises for a wrong option is public in click, which typer now carries inside.
from typer._click.exceptions import ClickException

from bot.cli import broadcast, invite, operator
from bot.cli.activity import activity
from bot.cli.paces import paces
from bot.cli.plan import plan
from bot.cli.port import HERE, LARGEST_PORT, check_port
from bot.cli.read import read
from bot.domain.errors import CoachError
from bot.settings import SettingsError, read_settings
from bot.storage.engine.database import DatabaseError

# Ids from Telegram have at most 52 significant bits.
LARGEST_ID = 2**52 - 1

app = typer.Typer(
    help="A running coach: train for the mile, get faster at every distance.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


RunnerNumber = Annotated[
    int, typer.Argument(help="The runner's Telegram id.", min=1, max=LARGEST_ID)
]


def _tell_version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"milecoach {metadata.version('milecoach')}")
        raise typer.Exit


@app.callback()
def _of_all(
    version: Annotated[
        bool,
        typer.Option("--version", help="Tell the version.", callback=_tell_version, is_eager=True),
    ] = False,
) -> None:
    """Take the options of all commands; the command's help stands in the application."""


app.command()(paces)
app.command()(plan)
app.command()(read)
app.command()(activity)
for _hand in (operator.backup, operator.restore, operator.updates, operator.letters):
    app.command()(_hand)
app.command()(operator.runners)
app.command()(operator.stats)
app.command()(operator.maintenance)
app.command()(operator.prune)
app.add_typer(broadcast.app, name="broadcast")
app.add_typer(invite.app, name="invite")


@app.command()
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


@app.command()
def run() -> None:
    """Serve Telegram until told to stop; the settings are in the environment."""
    from bot.cli.run import serve

    _run(serve(read_settings(), typer.echo))


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    from bot.cli.data import migrate_database

    _run(migrate_database(read_settings(), typer.echo))


@app.command()
def doctor() -> None:
    """Check settings, database, disk, address, token, clock and webhook; change nothing."""
    from bot.cli.doctor import examine

    if not asyncio.run(examine(read_settings(), typer.echo)):
        raise typer.Exit(1)


@app.command()
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


@app.command()
def erase(
    runner: RunnerNumber,
) -> None:
    """Forget a runner: every row of theirs is deleted."""
    from bot.cli.data import erase_runner
    from bot.domain.runner import RunnerId

    if not asyncio.run(erase_runner(read_settings(), RunnerId(runner))):
        raise SettingsError(f"nobody is known by the id {runner}")
    typer.echo(f"runner {runner} is forgotten")


def main(arguments: list[str] | None = None) -> None:
    """Run a command; whatever is wrong is said in one line, with exit status 2.

    Args:
        arguments: What follows the command's name; what the process was started with if not
            given.
    """
    try:
        sys.exit(app(arguments, standalone_mode=False))
    except ClickException as error:
        words = error.format_message().replace("Value error, ", "")
        sys.exit(_complain(" ".join(words.split())))
    except typer.Abort:
        sys.exit(1)
    except (CoachError, SettingsError, DatabaseError) as error:
        sys.exit(_complain(error))
    except BrokenPipeError:
        # Whoever read our output has enough; a traceback would tell them nothing.
        sys.stderr.close()
        sys.exit(1)


def _run(work: Coroutine[Any, Any, None]) -> None:
    try:
        asyncio.run(work)
    except KeyboardInterrupt:
        typer.echo("", err=True)


def _complain(error: object) -> int:
    if str(error):  # nothing is left to say where the help was shown
        typer.echo(f"milecoach: {error}", err=True)
    return 2
