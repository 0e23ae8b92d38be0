"""Weekdays listed in their order, places in a field, and days on which nothing was run."""

from datetime import date

import pytest

from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, ReadingKind

TODAY = date(2027, 3, 16)  # a Tuesday


def test_a_list_that_begins_with_the_weekday_of_today_is_of_last_week() -> None:
    reading = read_message("Tue 6k 35:20\nThu 8k 47:00", Context(today=TODAY))
    assert [reading.day, *reading.also_days] == [date(2027, 3, 9), date(2027, 3, 11)]


def test_a_list_told_backwards_keeps_its_days() -> None:
    reading = read_message("Sun 9k 50:00\nFri 8k 47:00", Context(today=TODAY))
    assert [reading.day, *reading.also_days] == [date(2027, 3, 14), date(2027, 3, 12)]


@pytest.mark.parametrize("text", ["10k 43:10, 12th of 88", "county champs, 5000m, 17:32"])
def test_a_place_or_a_championship_is_of_a_race(text: str) -> None:
    assert read_message(text, Context(today=TODAY)).kind is ReadingKind.RACE


@pytest.mark.parametrize(
    "text", ["Keinen Meter gelaufen heute", "Pas un seul kilomètre", "Ni un paso"]
)
def test_not_one_step_is_a_skip(text: str) -> None:
    assert read_message(text, Context(today=TODAY)).kind is ReadingKind.SKIP
