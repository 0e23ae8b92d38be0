"""What else stands in a message: hearts, weather, dates, other people, what was once run."""

import pytest

from tests.understanding.expectations import (
    MONDAY,
    NOTHING,
    PLANNED_8K,
    Context,
    Expected,
    race,
    run,
    told,
)
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    # -- hearts, climbs and weather
    ("Polar: running 53:40, 9.10 km, avg 142 max 161", NOTHING, run(9100, 3220)),
    ("8k 46:00 effort was a solid 6", NOTHING, run(8000, 2760, rpe=6)),
    ("9.1k easy rpe three", NOTHING, run(9100, None, rpe=3)),
    ("8k 46:00, -2C and icy", NOTHING, run(8000, 2760, temp_c=-2)),
    ("9.1k 53:40 at 26 degrees", NOTHING, run(9100, 3220, temp_c=26)),
    ("ran 9.1k in minus 5", NOTHING, run(9100, None)),
    ("9.1k 53:40 with a 15 km/h headwind", NOTHING, run(9100, 3220, flags=["wind"])),
    # -- days
    ("20/11 12k 1:10:00", MONDAY, run(12000, 4200, date="2026-11-20")),
    ("18/11/2026 9.1k 53:40", MONDAY, run(9100, 3220, date="2026-11-18")),
    ("last friday 12k 1:10:00", MONDAY, run(12000, 4200, date="2026-11-20")),
    (
        "Sunday long run: 12 miles in 1:54",
        NOTHING,
        run(19312, 6840, flags=["long"], date_ref="sunday"),
    ),
    ("9.1k 53:40 (from saturday)", MONDAY, run(9100, 3220, date="2026-11-21")),
    ("on the 18th I ran 9.1k in 53:40", MONDAY, run(9100, 3220, date="2026-11-18")),
    ("rested yesterday", MONDAY, told("rest", date="2026-11-22")),
    # -- what was run another time, or is to be
    ("9.1k 53:40 vs 55:10 last month on the same loop", NOTHING, run(9100, 3220)),
    ("New York marathon 3:45:00 in 2019, today 8k 46:00", NOTHING, run(8000, 2760)),
    ("did 10k instead of 8k, 57:00", PLANNED_8K, run(10000, 3420)),
    ("9.1k 53:40, goal was 9k at 6:00", NOTHING, run(9100, 3220)),
    ("9.1k 53:40. Should I rest tomorrow?", NOTHING, run(9100, 3220)),
    ("9.1k 53:40, tomorrow 4x400?", NOTHING, run(9100, 3220)),
    # -- other people and things
    ("my husband fainted at parkrun, I ran 24:00", NOTHING, race(5000, 1440)),
    ("9.1k 53:40 run #31 of the year", NOTHING, run(9100, 3220)),
    ("Parkrun #50, 22:12", NOTHING, race(5000, 1332)),
    ("parkrun 22:12 RPE 9 pos 31", NOTHING, race(5000, 1332, rpe=9)),
    ("8k 46:00, 300km on these shoes", NOTHING, run(8000, 2760)),
    ("woke at 5, ran 8k, 46:00", NOTHING, run(8000, 2760)),
    # -- spoken numbers
    ("16k in 1 hour 32", NOTHING, run(16000, 5520)),
    ("16 km, one hour and thirty minutes", NOTHING, run(16000, 5400)),
    ("Did 5.5 miles this evening, 49 and a half minutes", NOTHING, run(8851, 2970)),
    ("7.5 easy kms in 44 mins", NOTHING, run(7500, 2640, flags=["easy"])),
    ("7 and a half k in 44:12", NOTHING, run(7500, 2652)),
    # -- parts and wholes
    (
        "8k w 8x10s hill sprints in the middle 48:20",
        NOTHING,
        run(8000, 2900, hill_sprints=8, hill_sprint_s=10),
    ),
    ("55min run with 3x5min tempo in the middle, 10.2k", NOTHING, run(10200, 3300)),
    ("ran/walked 6k in 48 min", NOTHING, run(6000, 2880)),
    ("40 minutes recovery jog", NOTHING, run(None, 2400)),
    # -- as planned
    ("done in 47", PLANNED_8K, run(8000, 2820)),
    ("8k", PLANNED_8K, run(8000, None)),
    ("as planned, rpe 3", PLANNED_8K, run(8000, None, rpe=3, flags=["as_planned"])),
    ("esay 8k 46:00", NOTHING, run(8000, 2760, flags=["easy"])),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_a_run_is_read_among_other_numbers(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("3 miles along the front at Broughty Ferry, 31 mins", {"units": "mi"}, run(4828, 1860)),
        ("Two deviations slower than usual: 6 km, 36:50.", {"units": "km"}, run(6000, 2210)),
        ("last week: 8k 45:10", {"units": "km"}, {"kind": "not_a_log"}),
        (
            "Last year I couldn't walk and today I ran 5 km in 26:00",
            {"units": "km"},
            run(5000, 1560),
        ),
        ("Bath Half this morning 1:36:52", {"units": "km"}, race(21097.5, 5812)),
        ("Reading Half on Sunday 1:36:52", {"units": "km"}, race(21097.5, 5812)),
    ],
)
def test_names_of_places_and_other_times_take_no_figure_of_today(
    text: str, context: Context, expected: Expected
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(
    "text",
    [
        "had my eye check Tuesday, all clear, 4 miles today 45:20",
        "missed Tuesday, today 4 miles 45:20",
        "derby yesterday with the lads, today 4 miles in 45:20",
    ],
)
def test_the_day_whose_figures_are_told_is_the_day_of_the_run(text: str) -> None:
    reading = read(text, {"units": "mi", "today": "2027-05-13"})

    assert mismatches(reading, run(6437, 2720)) == {}
    assert reading.get("date") in {None, "2027-05-13"}
