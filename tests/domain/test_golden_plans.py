"""The plans of a dozen runners stay as a coach has read them."""

import pytest

from tests.domain.archetypes import ARCHETYPES, Archetype
from tests.domain.golden_plans import FOLDER, write_plan


@pytest.mark.parametrize("archetype", ARCHETYPES, ids=lambda archetype: archetype.name)
def test_the_plan_is_the_one_that_was_read(archetype: Archetype) -> None:
    read = (FOLDER / f"{archetype.name}.txt").read_text(encoding="utf-8")

    assert write_plan(archetype) == read
