"""The faults of a day come from its seed, and replay with it."""

from itertools import pairwise

import pytest

from tests.benchmarks.outages import Fault, outages_of


@pytest.mark.parametrize("seed", range(20))
def test_the_same_seed_draws_the_same_day(seed: int) -> None:
    drawn = outages_of(seed, 10)

    assert drawn == outages_of(seed, 10)
    assert drawn != outages_of(seed + 1, 10)
    assert {one.fault for one in drawn} == set(Fault)


@pytest.mark.parametrize("seed", range(20))
def test_two_of_one_kind_never_overlap(seed: int) -> None:
    for fault in Fault:
        of_kind = [one for one in outages_of(seed, 10) if one.fault is fault]

        assert all(one.until <= other.minute for one, other in pairwise(of_kind))
