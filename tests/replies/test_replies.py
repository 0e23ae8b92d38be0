"""Rows are played as they are written, and the answers are read as the runner reads them."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.replies.player import play
from tests.replies.rows import Row, Today, read_row, read_rows
from tests.replies.telling import telling_of

ROWS = {str(row.id): row for row in read_rows(Path(__file__).with_name("few.jsonl"))}
BENCH = Path(__file__).with_name("fair_answers.jsonl")
PLAIN = read_row({"id": 1, "lang": "en", "text": "hello"})
MONDAY = date(2027, 2, 15)
THURSDAY = MONDAY + timedelta(days=3)


def _row(row: Row = PLAIN, text: str = "hello", language: str = "en", **state: Any) -> Row:
    return replace(row, text=text, language=language, state=replace(row.state, **state))


@pytest.mark.parametrize(
    ("name", "today", "answered"),
    [
        ("an easy day", "Easy run, 65 min, 4 strides (planned)", "strides of 20 seconds"),
        ("a workout in the third week", "4 × 400 m (planned)", "Eingetragen: 8 × 200 m"),
        ("a rest day at once", "rest", "descanso"),
        ("a long run, logged", "Long run, 10.5 km (done)", "Fait"),
        ("the day after", "rest", "(🤝)"),
    ],
)
async def test_a_row_is_played_as_it_says(
    name: str, today: str, answered: str, sqlite_template: Path
) -> None:
    played = await play(ROWS[name], sqlite_template)

    assert played.notes == []
    assert played.today.startswith(today)
    assert answered in played.reply


async def test_what_was_told_and_written_before_stands_in_the_chat(sqlite_template: Path) -> None:
    told = await play(ROWS["a workout in the third week"], sqlite_template)
    before = await play(ROWS["a rest day at once"], sqlite_template)

    assert told.chat.index("hochschwanger") < told.chat.index("8x200")
    assert before.chat.index("gracias") < before.chat.index("/today")


async def test_buttons_stand_below_the_answer(sqlite_template: Path) -> None:
    row = _row(ROWS["an easy day"], text="done. easy 50")

    played = await play(row, sqlite_template)

    assert played.reply.splitlines()[-1] == "[Yes] [Change]"


async def test_who_misses_runs_has_missed_the_last_one(sqlite_template: Path) -> None:
    row = _row(row=ROWS["an easy day"], missed_share=0.1)

    played = await play(row, sqlite_template)

    last = played.chat.split("Monday 30 November 2026")[1]
    assert "runner: hello" in last
    assert last.count("runner: ") == 1


async def test_weeks_without_a_log_are_weeks_without_a_word(sqlite_template: Path) -> None:
    row = _row(ROWS["an easy day"], weeks_lived=3, unlogged_last_weeks=2)

    played = await play(row, sqlite_template)

    silence = played.chat.split("Wednesday 2 December 2026")[1]
    assert silence.count("runner: ") == 1


async def test_where_no_week_holds_a_trial_it_is_asked_for(sqlite_template: Path) -> None:
    row = _row(ROWS["an easy day"], today=Today.TRIAL, weeks_lived=2)

    played = await play(row, sqlite_template)

    assert "runner: /trial" in played.chat
    assert played.today.startswith("Mile time trial")


async def test_what_is_not_as_the_row_says_is_noted(sqlite_template: Path) -> None:
    row = _row(ROWS["an easy day"], today=Today.WORKOUT, unknown=("shoes",))

    played = await play(row, sqlite_template)

    assert played.notes == ["it is a Monday", "not played: shoes"]


@pytest.mark.parametrize(
    ("language", "told", "day"),
    [
        ("en", "shins a bit grumpy, 2/10", THURSDAY - timedelta(days=2)),
        ("es", "la rodilla molesta 3/10 el lunes", MONDAY),
        ("es", "hoy martes 2/10", MONDAY + timedelta(days=1)),
        ("fr", "le jeudi je nage", THURSDAY - timedelta(days=2)),
    ],
)
def test_what_was_told_lies_on_the_day_it_names(language: str, told: str, day: date) -> None:
    telling = telling_of(_row(language=language, told=(told,)), THURSDAY)

    assert telling.evenings == {day: told}


def test_reps_are_told_on_the_day_of_the_workout() -> None:
    telling = telling_of(_row(told=("4x400 done", "my calf is tight")), THURSDAY)

    assert telling.of_workout == ("4x400 done",)
    assert telling.evenings == {THURSDAY - timedelta(days=2): "my calf is tight"}


@pytest.mark.parametrize(
    ("told", "evening", "day_after"),
    [
        ("4:21:07!!! I am a marathoner", ("4:21:07!!! I am a marathoner",), ()),
        ("marathon yesterday, 3:41", (), ("marathon yesterday, 3:41",)),
    ],
)
def test_a_race_is_told_in_the_evening_or_the_day_after(
    told: str, evening: tuple[str, ...], day_after: tuple[str, ...]
) -> None:
    telling = telling_of(_row(today=Today.DAY_AFTER_RACE, told=(told,)), MONDAY)

    assert (telling.of_race, telling.on_the_day) == (evening, day_after)


def test_every_row_with_a_fair_answer_can_be_played() -> None:
    """What a strong coach would answer stands beside each, for whoever judges ours."""
    rows = list(read_rows(BENCH))

    assert len(rows) == 180
    assert {row.language for row in rows} == {"en", "de", "es", "fr"}
