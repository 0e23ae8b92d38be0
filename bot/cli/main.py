"""The command ``milecoach``: what a command does not need takes no time.

``paces`` and ``plan`` load what the coach knows, and neither Telegram, a database, nor typer.
"""

import sys

from bot.cli.quick import QUICK, command_of
from bot.domain.errors import CoachError


def main(arguments: list[str] | None = None) -> None:
    """Run a command; whatever is wrong is said in one line, with exit status 2.

    Args:
        arguments: What follows the command's name; what the process was started with if not
            given.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        if given and given[0] in QUICK:
            status = command_of(given[0]).run(given[1:])
        else:
            from bot.cli.application import run

            status = run(given)
    except CoachError as error:
        sys.exit(_complain(error))
    except _operators_errors() as error:
        sys.exit(_complain(error))
    except BrokenPipeError:
        # Whoever read our output has enough; a traceback would tell them nothing.
        sys.stderr.close()
        sys.exit(1)
    sys.exit(status)


def _operators_errors() -> tuple[type[Exception], ...]:
    """Tell what the operator can mend; it is loaded when there is something to mend."""
    from bot.settings import SettingsError
    from bot.storage.engine.database import DatabaseError

    return (SettingsError, DatabaseError)


def _complain(error: object) -> int:
    if str(error):  # nothing is left to say where the help was shown
        sys.stderr.write(f"milecoach: {error}\n")
    return 2
