"""Whole seasons, lived through the real application day by day.

A red one prints its seed and the day; ``python -m tests.seasons SEED`` replays it.
"""

import shutil
from pathlib import Path

import pytest

from tests.seasons.persons import Manner
from tests.seasons.replay import live, measure
from tests.seasons.test_told import MOST_EQUAL, MOST_SAID_BEFORE, MOST_UNASKED

# One of each kind of runner, in every test run.
SHORT = range(len(Manner))
LONG = range(len(Manner), 300)


@pytest.mark.parametrize("seed", SHORT)
async def test_a_season_is_lived_as_promised(seed: int, new_sqlite: str) -> None:
    lived = await live(seed, new_sqlite)

    assert not lived.broken, lived.complaint()
    measured = measure(lived)
    # Beside an own plan only what the coach adds has a morning.
    assert measured.mornings > 10, "a life without mornings shows nothing"
    assert measured.same_mornings <= MOST_EQUAL
    assert measured.said_before <= MOST_SAID_BEFORE
    assert measured.unasked_a_week <= MOST_UNASKED


# What went wrong in one of hundreds, and by which day it was seen: an own hard day run faster than
# the mile, which is asked back; the guard, which leaves less than the floors ask for; a lighter
# week named with figures that no week had; a workout that was moved, counted twice in its week;
# a season begun in silence, from a longest run of months ago.
FAILED_ONCE = {53: 10, 86: 99, 87: 64, 142: 106}


@pytest.mark.parametrize(("seed", "days"), FAILED_ONCE.items())
async def test_lives_in_which_something_broke_once_break_nothing(
    seed: int, days: int, new_sqlite: str
) -> None:
    lived = await live(seed, new_sqlite, days=days)

    assert not lived.broken, lived.complaint()


@pytest.mark.seasons
@pytest.mark.parametrize("seed", LONG)
async def test_many_seasons_are_lived_as_promised(seed: int, new_sqlite: str) -> None:
    lived = await live(seed, new_sqlite)

    assert not lived.broken, lived.complaint()


async def test_a_seed_lives_the_same_life_again(sqlite_template: Path, tmp_path: Path) -> None:
    lives = []
    for name in ("once", "again"):
        shutil.copy(sqlite_template, tmp_path / name)
        lived = await live(1, f"sqlite:///{tmp_path / name}", days=25)
        lives.append([line.text for line in lived.chat])

    assert lives[0] == lives[1]
