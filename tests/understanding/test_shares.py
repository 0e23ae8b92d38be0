"""What was run of what was planned: the lesser number was run."""

import pytest

from tests.understanding.expectations import (
    EASY_8K,
    EIGHT_200S,
    FOUR_400S,
    GERMAN,
    KILOMETRES,
    NOTHING,
    SPANISH,
    Context,
    Expected,
    intervals,
    run,
    told,
)
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("did 6 of the 8k, 35:10", NOTHING, run(6000, 2110)),
    ("ran 5 of 10 km", NOTHING, run(5000, None)),
    ("only managed 6 of the 8", {**EASY_8K, **KILOMETRES}, run(6000, None)),
    ("did 6 out of 8, 35:10", KILOMETRES, run(6000, 2110, confirm=True)),
    ("did 6 out of 8 km in 35:10", NOTHING, run(6000, 2110)),
    ("ran 10 of the 12 miles, 1:25:00", NOTHING, run(16093, 5100)),
    ("5 km of the 8k in 30:10", NOTHING, run(5000, 1810)),
    ("6 von 8 km in 35:10", GERMAN, run(6000, 2110)),
    ("5 von 8 km geschafft, dann Seitenstechen", GERMAN, run(5000, None)),
    ("solo hice 5 de los 8 km, 30:10", SPANISH, run(5000, 1810)),
    ("fait 6 km sur 8 en 35:10", NOTHING, run(6000, 2110)),
    ("6 des 8 km", NOTHING, run(6000, None, confirm=True)),
    ("4 of 6 x 400", NOTHING, intervals(4, 400, None, reps_planned=6)),
    ("3 of the 4 reps", FOUR_400S, intervals(3, 400, None, reps_planned=4, confirm=True)),
    ("only managed 6 of the 8", EIGHT_200S, intervals(6, 200, None, reps_planned=8, confirm=True)),
    ("4 of the 6 reps", NOTHING, told("ambiguous", reps=4, reps_planned=6)),
    ("ran 10k 52:00, last 4 of the 10k at MP", NOTHING, run(10000, 3120)),
    ("8k 45:10, 7 of 10 effort", NOTHING, run(8000, 2710, rpe=7)),
    ("4 de 400 94 93 95 92", SPANISH, intervals(4, 400, [94, 93, 95, 92])),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_of_what_was_planned_the_lesser_was_run(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}
