"""One question, and the answer to it."""

import pytest

from bot.cli.reading_json import context_from_json, reading_as_json
from bot.understanding.meaning.follow_ups import read_answer
from bot.understanding.meaning.messages import read_message
from tests.understanding.expectations import (
    ASKED,
    EASY_8K,
    FOUR_400S,
    NOTHING,
    Context,
    Expected,
    intervals,
    run,
    told,
    trial,
)
from tests.understanding.matching import mismatches

ANSWERS: list[tuple[str, str, Context, Expected]] = [
    ("94 93 95 92", "the 4 400s", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("94 93 95 92", "4x400", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("94 93 95 92", "400s", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("94 93 95 92", "400m", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("94 93 95 92", "400", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("5:48", "mile time trial", NOTHING, trial(1609, 348)),
    ("5:48", "time trial", NOTHING, trial(1609, 348)),
    ("45:00", "8k", NOTHING, run(8000, 2700)),
    ("45:00", "8k easy", NOTHING, run(8000, 2700)),
    ("45:00", "yes", EASY_8K, run(8000, 2700)),
    ("6.2", "km", NOTHING, run(6200, None)),
    ("6.2", "miles in 54 min", NOTHING, run(9978, 3240)),
    ("5 in 40", "km", NOTHING, run(5000, 2400)),
    ("5 in 40", "miles", NOTHING, run(8047, 2400)),
    ("5 in 40", "mi", NOTHING, run(8047, 2400)),
    ("30m easy", "minutes", NOTHING, run(None, 1800)),
    ("30m easy", "min", NOTHING, run(None, 1800)),
    ("30m easy", "miles", NOTHING, run(48280, None)),
    ("done", "8k in 45:10", NOTHING, run(8000, 2710)),
    (
        "4x400 94 93 95",
        "missed it",
        NOTHING,
        told("intervals", reps=3, reps_planned=4, rep_times_s=[94, 93, 95]),
    ),
    (
        "4x400 94 93 95",
        "didn't do it",
        NOTHING,
        told("intervals", reps=3, rep_times_s=[94, 93, 95]),
    ),
    ("4x400 94 93 95", "skipped", NOTHING, told("intervals", reps=3, rep_times_s=[94, 93, 95])),
    ("4x400 94 93 95", "92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("4x400 94 93 95", "the last was 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("4x400 in 6:14", "the reps alone", NOTHING, told("intervals", reps=4, rep_avg_s=93.5)),
    ("4x400 in 6:14", "with the recoveries", NOTHING, told("intervals", reps=4, rep_avg_s=None)),
    ("4x400 in 6:14", "94 93 95 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    (
        "8x200 44 94 44 43 44 43 42 44",
        "44",
        NOTHING,
        intervals(8, 200, [44, 44, 44, 43, 44, 43, 42, 44]),
    ),
    (
        "8x200 44 94 44 43 44 43 42 44",
        "94",
        NOTHING,
        intervals(8, 200, [44, 94, 44, 43, 44, 43, 42, 44]),
    ),
    (
        "8x200 44 94 44 43 44 43 42 44",
        "yes",
        NOTHING,
        intervals(8, 200, [44, 94, 44, 43, 44, 43, 42, 44]),
    ),
    (
        "8x200 44 94 44 43 44 43 42 44",
        "it was 45",
        NOTHING,
        intervals(8, 200, [44, 45, 44, 43, 44, 43, 42, 44]),
    ),
    ("4x400 45 44 44 45", "200s", {"mile_time_s": 360}, intervals(4, 200, [45, 44, 44, 45])),
    ("4x400 45 44 44 45", "yes, 200s", {"mile_time_s": 360}, intervals(4, 200, [45, 44, 44, 45])),
    ("4x400 9.4 9.3 9.5 9.2", "94 93 95 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("400 in 94", "one rep", NOTHING, intervals(1, 400, [94])),
    (
        "400 in 94",
        "average of 4",
        NOTHING,
        told("intervals", reps=4, rep_distance_m=400, rep_avg_s=94),
    ),
    ("10k in 50:00 @ 5:30/km", "50:00", NOTHING, run(10000, 3000)),
    ("10k in 50:00 @ 5:30/km", "55:00", NOTHING, run(10000, 3300)),
    ("10k in 50:00 @ 5:30/km", "the first", NOTHING, run(10000, 3000)),
    ("10k in 50:00 @ 5:30/km", "5:30", NOTHING, run(10000, 3300)),
    ("ran 5 mi at 5:30", "per km", {"units": "mi", "mile_time_s": 420}, run(8047, 2655)),
    ("ran 5 mi at 5:30", "per mile", {"units": "mi", "mile_time_s": 420}, run(8047, 1650)),
    ("mile in 2:30", "5:30, time trial", NOTHING, told("time_trial", duration_s=330)),
    ("ran 50k in 20 min", "5k", NOTHING, run(5000, 1200)),
    ("ran 50k in 20 min", "yes 5.0", NOTHING, run(5000, 1200)),
    ("mile 5:48", "race", NOTHING, told("race", duration_s=348)),
    ("mile 5:48", "time trial", NOTHING, told("time_trial", duration_s=348)),
    ("mile 5:48", "part of a run", NOTHING, told("run", duration_s=348)),
    ("went ok", "94 93 95 92", FOUR_400S, intervals(4, 400, [94, 93, 95, 92])),
    ("went ok", "as planned", FOUR_400S, told("intervals", reps=4, rep_times_s=None)),
    ("94 93 95 92", "thanks", NOTHING, ASKED),
    ("94 93 95 92", "I have chest pain", NOTHING, told("pain", flags=["red_flag"])),
    ("5 en 40", "kilómetros", {"language": "es"}, run(5000, 2400)),
    ("5 in 40", "Meilen", {"language": "de"}, run(8047, 2400)),
    ("94 93 95 92", "les 400", {"language": "fr"}, intervals(4, 400, [94, 93, 95, 92])),
    ("4x400 94 93 95", "no la hice", {"language": "es"}, told("intervals", reps=3)),
    ("4x400 94 93 95", "nicht gemacht", {"language": "de"}, told("intervals", reps=3)),
    ("4x400 94 93 95", "pas fait", {"language": "fr"}, told("intervals", reps=3)),
]


@pytest.mark.parametrize(("text", "answer", "context", "expected"), ANSWERS)
def test_an_answer_is_read_with_what_it_answers(
    text: str, answer: str, context: Context, expected: Expected
) -> None:
    known = context_from_json(context)
    asked = read_message(text, known)

    reading = read_answer(asked, text, answer, known)

    assert asked.question is not None
    assert mismatches(reading_as_json(reading), expected) == {}
