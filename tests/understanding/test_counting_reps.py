"""Reps told in part: how many there were, in which sets, and whose time is whose."""

import pytest

from tests.understanding.expectations import (
    ASKED,
    EIGHT_200S,
    FOUR_400S,
    NOTHING,
    SIX_MINUTE_MILE,
    Context,
    Expected,
    intervals,
    told,
)
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    # -- fewer or more than the plan asked for
    (
        "did 3 of 4: 94 93 96, ran out of steam",
        FOUR_400S,
        intervals(3, 400, [94, 93, 96], reps_planned=4, flags=["incomplete"]),
    ),
    (
        "only managed 6 of the 8: 44 44 45 45 46 47",
        EIGHT_200S,
        intervals(6, 200, [44, 44, 45, 45, 46, 47], reps_planned=8, flags=["incomplete"]),
    ),
    (
        "stopped after 2, 94 and 97, stomach cramps",
        FOUR_400S,
        intervals(2, 400, [94, 97], flags=["incomplete"]),
    ),
    ("did 5 instead of 4: 94 93 95 92 91", FOUR_400S, intervals(5, 400, [94, 93, 95, 92, 91])),
    (
        "94 93 95 then bailed on the last one",
        FOUR_400S,
        intervals(3, 400, [94, 93, 95], flags=["incomplete"]),
    ),
    (
        "did an extra one: 94 93 95 92 90",
        FOUR_400S,
        intervals(5, 400, [94, 93, 95, 92, 90], flags=["extra_reps"]),
    ),
    (
        "6 done of the 8 200s, 44 44 44 45 46 48, calves cramping",
        EIGHT_200S,
        intervals(6, 200, [44, 44, 44, 45, 46, 48], reps_planned=8, flags=["incomplete"]),
    ),
    (
        "5/8 200s done: 44 44 45 45 47. Had to leave for work",
        EIGHT_200S,
        intervals(5, 200, [44, 44, 45, 45, 47], reps_planned=8),
    ),
    (
        "3x400 instead of 4x400 - 92 93 95 - no time",
        FOUR_400S,
        intervals(3, 400, [92, 93, 95], reps_planned=4),
    ),
    (
        "did 6x200 (44 44 43 44 43 42) not 8, short on time",
        EIGHT_200S,
        intervals(6, 200, [44, 44, 43, 44, 43, 42]),
    ),
    # -- sets and ladders
    (
        "2 sets of 3x400: 92 93 91, 92 92 90",
        NOTHING,
        intervals(6, 400, [92, 93, 91, 92, 92, 90], sets=2),
    ),
    (
        "two sets of four 200s: 44 44 43 43, then 43 43 42 42",
        NOTHING,
        intervals(8, 200, [44, 44, 43, 43, 43, 43, 42, 42]),
    ),
    (
        "2x(3x400) off 60s/3min: 90 91 90 / 90 91 89",
        NOTHING,
        intervals(6, 400, [90, 91, 90, 90, 91, 89], sets=2),
    ),
    (
        "3 sets of (4x200): 42 42 41 41 | 42 41 41 41 | 41 41 40 39",
        NOTHING,
        intervals(12, 200, [42, 42, 41, 41, 42, 41, 41, 41, 41, 41, 40, 39], sets=3),
    ),
    (
        "set 1: 42 42 41 41\nset 2: 42 41 41 40",
        EIGHT_200S,
        intervals(8, 200, [42, 42, 41, 41, 42, 41, 41, 40]),
    ),
    (
        "ladder: 200 - 42, 400 - 90, 600 - 2:20, 400 - 89, 200 - 40",
        NOTHING,
        told(
            "intervals",
            rep_distances_m=[200, 400, 600, 400, 200],
            rep_times_s=[42, 90, 140, 89, 40],
        ),
    ),
    (
        "1k 3:55, 800 3:02, 600 2:14, 400 1:26",
        NOTHING,
        told("intervals", rep_distances_m=[1000, 800, 600, 400], rep_times_s=[235, 182, 134, 86]),
    ),
    (
        "2x1000 (3:55, 3:52) + 4x200 (41 41 40 40)",
        NOTHING,
        told(
            "intervals",
            rep_distances_m=[1000, 1000, 200, 200, 200, 200],
            rep_times_s=[235, 232, 41, 41, 40, 40],
        ),
    ),
    ("3 x mile: 6:50 6:48 6:44", NOTHING, intervals(3, 1609, [410, 408, 404])),
    # -- one time for some or all of them
    (
        "8x200, all around 44",
        NOTHING,
        intervals(8, 200, None, rep_avg_s=44, flags=["approximate"]),
    ),
    ("first two were 95, last two 93", FOUR_400S, intervals(4, 400, [95, 95, 93, 93])),
    (
        "8x200: first four 44, last four 43",
        NOTHING,
        intervals(8, 200, [44, 44, 44, 44, 43, 43, 43, 43]),
    ),
    (
        "8x200, 7 at 44 and the last one 41",
        NOTHING,
        intervals(8, 200, [44, 44, 44, 44, 44, 44, 44, 41]),
    ),
    ("4 x 1:32", FOUR_400S, intervals(4, 400, [92, 92, 92, 92])),
    ("1:32 x 4", FOUR_400S, intervals(4, 400, [92, 92, 92, 92])),
    (
        "around 92 for each",
        FOUR_400S,
        intervals(4, 400, None, rep_avg_s=92, flags=["approximate"]),
    ),
    (
        "12x400 averaging 1:28, 60s rec, legs gone by the end",
        NOTHING,
        intervals(12, 400, None, rep_avg_s=88, recovery_s=60),
    ),
    # -- numbers that are no time of a rep
    (
        "6x400 w/ 60s: 85 86 86 87 86 84",
        NOTHING,
        intervals(6, 400, [85, 86, 86, 87, 86, 84], recovery_s=60),
    ),
    (
        "6x400 w/60 sec jog (85,86,86,87,86,84)",
        NOTHING,
        intervals(6, 400, [85, 86, 86, 87, 86, 84], recovery_s=60),
    ),
    (
        "4x400 94 93 95 92 HR max 184 avg 165",
        NOTHING,
        intervals(4, 400, [94, 93, 95, 92], hr_avg=165),
    ),
    ("4x400 92 93 92 91 hr peaked at 181", NOTHING, intervals(4, 400, [92, 93, 92, 91])),
    ("4x400 94 93 95 92 vs 96 95 96 95 last week", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("last week 96 96 97 95, today 94 93 95 92", FOUR_400S, intervals(4, 400, [94, 93, 95, 92])),
    ("4x400 at 6:10 mile pace: 92 93 92 91", NOTHING, intervals(4, 400, [92, 93, 92, 91])),
    ("4x400 92 93 92 91 after 5 hours of sleep", NOTHING, intervals(4, 400, [92, 93, 92, 91])),
    (
        "4x400 92 93 92 91, that's 2 sec per rep quicker than on the 10th",
        NOTHING,
        intervals(4, 400, [92, 93, 92, 91]),
    ),
    # -- asked back
    ("4x400 94 93 9 92", NOTHING, ASKED),
    ("4x400 94 93 95 192", NOTHING, ASKED),
    ("8x200 44 43 44 4 44 43 42 41", EIGHT_200S, ASKED),
    ("4x400 92 93 920 91", NOTHING, ASKED),
    ("8x200 94 93 95 92 94 93 95 92", SIX_MINUTE_MILE, ASKED),
    ("400s", NOTHING, ASKED),
    ("did intervals", NOTHING, ASKED),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_reps_are_counted_as_told(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}
