"""The commands of ``milecoach`` by their names, each imported when it is asked for."""

import sys
from importlib import import_module
from typing import Annotated, Any

import typer

# What typer raises for a wrong option is public in click, which typer now carries inside.
from typer._click.core import Command, Context
from typer._click.exceptions import ClickException
from typer.core import TyperGroup

from bot.cli.quick import QUICK
from bot.domain.errors import CoachError

# Where each command is: the module, and what in it; a name with commands of its own is an ``app``.
_WHERE = {
    "demo": ("bot.cli.commands", "demo"),
    "read": ("bot.cli.read", "read"),
    "activity": ("bot.cli.activity", "activity"),
    "doctor": ("bot.cli.commands", "doctor"),
    "migrate": ("bot.cli.commands", "migrate"),
    "export": ("bot.cli.commands", "export"),
    "erase": ("bot.cli.commands", "erase"),
    "backup": ("bot.cli.operator", "backup"),
    "restore": ("bot.cli.operator", "restore"),
    "updates": ("bot.cli.operator", "updates"),
    "letters": ("bot.cli.operator", "letters"),
    "runners": ("bot.cli.operator", "runners"),
    "stats": ("bot.cli.operator", "stats"),
    "maintenance": ("bot.cli.operator", "maintenance"),
    "prune": ("bot.cli.operator", "prune"),
    "broadcast": ("bot.cli.broadcast", "app"),
    "invite": ("bot.cli.invite", "app"),
}


class Commands(TyperGroup):
    """The commands by their names."""

    def list_commands(self, ctx: Context) -> list[str]:
        del ctx
        return list(dict.fromkeys(("demo", "run", *_WHERE, *QUICK)))

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        del ctx
        if cmd_name in QUICK:
            return _told_of(cmd_name)
        if cmd_name not in _WHERE:
            return None
        module, name = _WHERE[cmd_name]
        found: Any = getattr(import_module(module), name)
        if not isinstance(found, typer.Typer):
            alone = typer.Typer(add_completion=False)
            alone.command(cmd_name)(found)
            found = alone
        command = typer.main.get_command(found)
        command.name = cmd_name
        return command


def _told_of(name: str) -> Command:
    """Make what the list of commands tells of one that reads its options itself."""
    alone = typer.Typer(add_completion=False)
    alone.command(name, help=QUICK[name][2])(lambda: None)
    return typer.main.get_command(alone)


app = typer.Typer(
    cls=Commands,
    help="A running coach: train for the mile, get faster at every distance.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _tell_version(is_asked: bool) -> None:
    if is_asked:
        from importlib import metadata

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


def run(arguments: list[str] | None) -> int:
    """Run a command, and tell the exit status.

    Raises:
        CoachError: The command cannot be read.
    """
    try:
        status: int = app(arguments, standalone_mode=False)
    except ClickException as error:
        words = error.format_message().replace("Value error, ", "")
        raise CoachError("{words}", words=" ".join(words.split())) from None
    except typer.Abort:
        sys.exit(1)
    return status
