"""The order in which the tests are given to workers: none is lost, and what waits begins."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.shares import waiting_first


def items(waiting: int, others: int) -> list[pytest.Item]:
    def item(path: str) -> Any:
        return SimpleNamespace(path=Path(path), get_closest_marker=lambda _: None)

    made = [item(f"tests/domain/{n}") for n in range(others)]
    made += [item(f"tests/story/{n}") for n in range(waiting)]
    return cast("list[pytest.Item]", made)


def waits(item: pytest.Item) -> bool:
    return "story" in item.path.parts


@pytest.mark.parametrize("workers", [1, 2, 3, 6, 12])
@pytest.mark.parametrize(("waiting", "others"), [(0, 5), (5, 0), (7, 100), (90, 100), (40, 1003)])
def test_each_test_is_there_once(waiting: int, others: int, workers: int) -> None:
    collected = items(waiting, others)

    ordered = waiting_first(collected, workers, processors=2)

    assert sorted(map(id, ordered)) == sorted(map(id, collected))


def test_what_waits_stands_first_in_the_blocks_of_all_workers_but_one_for_each_processor() -> None:
    ordered = waiting_first(items(8, 52), workers=6, processors=2)

    blocks = [ordered[start : start + 10] for start in range(0, 60, 10)]
    assert [[waits(item) for item in block].count(True) for block in blocks] == [2, 2, 2, 2, 0, 0]
    assert all(waits(item) for block in blocks[:4] for item in block[:2])
