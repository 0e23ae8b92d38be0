"""What ``milecoach read --json`` prints, and the context it takes."""

import json
from datetime import date

import pytest

from bot.cli.reading_json import context_from_json, reading_as_json
from bot.domain.quantities import Duration, Units
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from tests.understanding.expectations import FOUR_400S, NOTHING
from tests.understanding.matching import read


def test_a_context_says_what_the_coach_knows() -> None:
    given = {"units": "mi", "mile_time_s": 360, "today": "2026-11-23", **FOUR_400S}

    context = context_from_json(given, language="de")

    assert (context.units, context.mile) == (Units.MI, Duration(360))
    assert (context.today, context.language) == (date(2026, 11, 23), "de")
    assert context.planned is not None
    assert context.planned.kind is WorkoutKind.MILE_WORKOUT
    assert context.planned.reps is not None
    assert context.planned.reps.rep_target is not None
    assert round(context.planned.reps.rep_target.seconds, 1) == 89.5


@pytest.mark.parametrize(
    "given",
    [
        {"units": "furlongs"},
        {"mile_time_s": "fast"},
        {"mile_time_s": 0},
        {"today": "yesterday"},
        {"planned": {"type": "swim"}},
        {"planned": {"type": "easy", "distance_m": "far"}},
    ],
)
def test_a_context_of_another_form_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        context_from_json(given)


def test_what_was_not_said_is_null() -> None:
    assert read("ran 8k", NOTHING)["duration_s"] is None
    assert read("4x400 good, felt strong", NOTHING)["rep_times_s"] is None


def test_a_question_comes_with_its_likely_answers() -> None:
    reading = read("10k in 50:00 @ 5:30/km", NOTHING)

    assert reading["question"] == ("50:00 and that pace do not fit together: 50:00 or 55:00?")
    assert reading["options"] == [
        {"distance_m": 10_000, "duration_s": 3000},
        {"distance_m": 10_000, "duration_s": 3300},
    ]


def test_a_reading_is_plain_json() -> None:
    text = "yesterday: w/u 2k, 4x400 94.5 93 95 92, c/d 2k, 28C, rpe 7-8, knee 2/10 pain"

    reading = reading_as_json(read_message(text, Context(today=date(2026, 11, 23))))

    assert json.loads(json.dumps(reading)) == reading
    assert reading["rep_times_s"] == [94.5, 93, 95, 92]
    assert (reading["rpe"], reading["pain_score"]) == (7.5, 2)
    assert (reading["date_ref"], reading["date"]) == ("yesterday", "2026-11-22")
