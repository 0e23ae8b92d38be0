"""Which tests each worker of pytest-xdist begins with.

Each worker gets a block of the list to begin with; who has done theirs takes over what others
have not come to.  A test that waits for processes and begins last keeps everybody waiting, and
many of them at a time leave the processors idle.  So they stand at the heads of some blocks,
while as many workers as there are processors compute from the beginning.
"""

from collections.abc import Sequence

import pytest


def waiting_first(
    items: Sequence[pytest.Item], workers: int, processors: int
) -> list[pytest.Item]:
    """Put the tests that wait at the heads of the blocks of all workers but a few."""
    waiting = [item for item in items if _waits(item)]
    others = iter([item for item in items if not _waits(item)])
    heads = max(1, workers - processors)
    if len(waiting) > heads * (len(items) // workers):
        return list(items)  # hardly anything else is there
    ordered: list[pytest.Item] = []
    for number in range(workers):
        size = (len(items) - len(ordered)) // (workers - number)
        head = waiting[number::heads] if number < heads else []
        ordered += [*head, *(next(others) for _ in range(size - len(head)))]
    return ordered


def _waits(item: pytest.Item) -> bool:
    """Tell whether a test mostly waits for processes or a browser: any story, and what says so."""
    return "story" in item.path.parts or item.get_closest_marker("waits") is not None
