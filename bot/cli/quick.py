"""Commands that load little: their options are read by the standard library.

Typer loads Pydantic for the first option it reads, which takes longer than a whole plan, and is
of no use to a coach that serves for months.
"""

import sys
from argparse import ArgumentParser, ArgumentTypeError, HelpFormatter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Any, NoReturn

from bot.domain.errors import CoachError
from bot.domain.quantities import Units

# Where each command is, what in it, and what it is for.
QUICK = {
    "run": (
        "bot.cli.run",
        "run",
        "Serve Telegram until told to stop; the settings are in the environment.",
    ),
    "paces": (
        "bot.cli.paces",
        "show",
        "Show fitness, training paces, rep targets and what races bring.",
    ),
    "plan": ("bot.cli.plan", "show", "Show the weeks to race day for a runner."),
}


class _Help(HelpFormatter):
    """Begins as the help of all other commands does."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: Any = None) -> None:  # noqa: ANN401
        del prefix
        super().add_usage(usage, actions, groups, "Usage: ")


class OptionParser(ArgumentParser):
    """Says what is wrong with an option as all commands do."""

    def error(self, message: str) -> NoReturn:
        raise CoachError("{message}", message=message)

    def add_units(self) -> None:
        self.add_choice("--units", Units, default=Units.KM, help="of distances (default: km)")

    def add_json(self) -> None:
        self.add_argument("--json", action="store_true", dest="as_json", help="print JSON")

    def add_choice(self, option: str, kind: type[StrEnum], **given: Any) -> None:  # noqa: ANN401
        """Add an option that takes the values of an enum."""
        named = {str(each): each for each in kind}

        def value_of(text: str) -> StrEnum:
            if text not in named:
                raise ArgumentTypeError(f"“{text}” is none of {', '.join(named)}")
            return named[text]

        self.add_argument(option, type=value_of, metavar="|".join(named), **given)


@dataclass(frozen=True, slots=True)
class QuickCommand:
    """A command of this kind: what its options are, and what it does with them."""

    parser: OptionParser
    act: Callable[..., None]

    def run(self, arguments: list[str]) -> int:
        self.act(**vars(self.parser.parse_args(arguments)))
        return 0


def command_of(name: str) -> QuickCommand:
    module, function, about = QUICK[name]
    parser = OptionParser(
        f"milecoach {name}", description=about, allow_abbrev=False, formatter_class=_Help
    )
    found: Any = import_module(module)
    found.add_options(parser)
    return QuickCommand(parser, getattr(found, function))


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
