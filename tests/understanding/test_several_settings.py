"""Several settings told in one message are no run; a run beside them is."""

from datetime import date

import pytest

from bot.domain.meeting import Topic
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Results, SettingChange

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        "40 km a week, longest 14, mile 6:50",
        "weekly 12 km, longest 4, mile 8:50",
        "I run about 25 miles a week, longest 8 miles",
        "40 km pro Woche, längster 14 km",
    ],
)
def test_several_settings_are_told_at_once(text: str) -> None:
    told = understand(text, Context(today=TODAY))

    assert isinstance(told, SettingChange)
    assert told.topic is Topic.WEEKLY
    assert told.answer == text


@pytest.mark.parametrize("text", ["ran 40 km, longest ever", "14 km in 1:15:00, felt long"])
def test_a_run_stays_a_run(text: str) -> None:
    assert isinstance(understand(text, Context(today=TODAY)), Results)
