"""The plans of a dozen runners stay as a coach has read them."""

import pytest

from tests.domain.archetypes import ARCHETYPES, Archetype
from tests.domain.golden_plans import DOC, FOLDER, write_plan, write_tables


@pytest.mark.parametrize("archetype", ARCHETYPES, ids=lambda archetype: archetype.name)
def test_the_plan_is_the_one_that_was_read(archetype: Archetype) -> None:
    read = (FOLDER / f"{archetype.name}.txt").read_text(encoding="utf-8")

    assert write_plan(archetype) == read


def test_the_page_that_says_why_a_coach_signs_shows_the_plans_as_they_are() -> None:
    page = DOC.read_text(encoding="utf-8")

    assert write_tables(page) == page
    assert page.count("\n## ") == len(ARCHETYPES) - 1, "all but the season of troubles"
