"""Figures of a story are no run: they stand apart, and no run can be made of them."""

import pytest

from tests.understanding.expectations import FRENCH, GERMAN, KILOMETRES, SPANISH, Context
from tests.understanding.matching import read


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Baby up 4x last night, husband away. 10k looks like a mountain today", KILOMETRES),
        ("My dad, 71, has 9 marathons to his name and says he is proud of me", KILOMETRES),
        ("bei uns gibt es keine 300 Meter flach. bringt mir das was für die 10 km?", GERMAN),
        ("no hay ni 200 metros llanos. ¿me sirve para el 5 km?", SPANISH),
        ("mon père, 78 ans, 12 marathons, m'a dit qu'il était fier", FRENCH),
        ("cmb de jours sans courir avant le semi", FRENCH),
        ("how many easy days before the half", KILOMETRES),
    ],
)
def test_the_figures_of_a_story_are_no_run(text: str, context: Context) -> None:
    reading = read(text, context)

    assert reading["kind"] == "not_a_log"


@pytest.mark.parametrize(
    "text", ["10k in 20 min", "ran 5k in 3 hours", "5 km easy, took me 2 min", "8k 7:00"]
)
def test_what_is_told_as_one_run_and_cannot_be_is_asked_about(text: str) -> None:
    assert read(text, KILOMETRES)["kind"] in {"ambiguous", "run"}


def test_what_was_run_stays_where_the_other_figure_is_of_something_else() -> None:
    reading = read("8 miles done!! sat in the car for ten minutes before I could drive", {})

    assert reading["kind"] == "run"
    assert reading["distance_m"] == pytest.approx(12875, abs=1)
