"""What is due for many runners at once: one whose turn fails must not hold up the others."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.coaching.ports import DueRunner
from bot.mail.errors import StoreUnavailableError


class DueRunnerError(Exception):
    """The turn of one runner failed, and with it that of everybody in the same unit of work."""

    def __init__(self, due: DueRunner) -> None:
        super().__init__(f"the turn of runner {due.runner.id} failed")
        self.due = due


@contextmanager
def turn_of(due: DueRunner) -> Iterator[None]:
    """See to one of the runners who are due.

    Raises:
        DueRunnerError: It failed: the runner has to be left out before the others can be seen to.
        StoreUnavailableError: Nobody can be seen to now.
    """
    try:
        yield
    except StoreUnavailableError:
        raise
    except Exception as error:
        raise DueRunnerError(due) from error
