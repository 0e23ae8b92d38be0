"""Settings told in plain words."""

import pytest

from bot.domain.meeting import Topic
from bot.understanding.meaning.answers.told_settings import read_told_setting


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I moved to Madrid", (Topic.ZONE, "madrid")),
        ("I'm in New York this week", (Topic.ZONE, "new york")),
        ("ich wohne jetzt in Hamburg", (Topic.ZONE, "hamburg")),
        ("me he mudado a Sevilla", (Topic.ZONE, "sevilla")),
        ("je suis à Lyon cette semaine", (Topic.ZONE, "lyon")),
        ("use miles", (Topic.UNITS, "miles")),
        ("switch to km please", (Topic.UNITS, "km")),
        ("auf Deutsch bitte", (Topic.LANGUAGE, "deutsch")),
        ("speak English", (Topic.LANGUAGE, "english")),
        ("send it at 7 instead", (Topic.PUSH_TIME, "7")),
        ("can you send me the workout at 6:30?", (Topic.PUSH_TIME, "6:30")),
        ("schick es um 6:30 bitte", (Topic.PUSH_TIME, "6:30")),
        ("I want to run 5 days a week", (Topic.DAYS, "5 days")),
        ("quiero correr 4 días a la semana", (Topic.DAYS, "4 dias")),
        ("my mile is now 6:02", (Topic.MILE, "6:02")),
        ("my goal is now sub 3:30", (Topic.TARGET, "3:30")),
        ("I usually run 40 km a week", (Topic.WEEKLY, None)),
        ("ich laufe normalerweise 40 km pro Woche", (Topic.WEEKLY, None)),
        ("je cours 40 km par semaine d'habitude", (Topic.WEEKLY, None)),
        ("I'm pregnant", (Topic.HEALTH, None)),
        ("I have a heart condition", (Topic.HEALTH, None)),
        ("ich habe Bluthochdruck", (Topic.HEALTH, None)),
    ],
)
def test_what_is_told_is_the_setting_it_is_about(
    text: str, told: tuple[Topic, str | None] | None
) -> None:
    assert read_told_setting(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "I'm in pain now",
        "I'm in great shape now",
        "I'm in bed this week",
        "my wife is pregnant",
        "I ran a mile in 6:02",
        "I ran 40 km this week",
        "8k in 45:10",
        "my goal is to run sub 3:30",
        "I want to run 10k in 50 minutes",
        "in 5 miles",
    ],
)
def test_what_is_about_something_else_is_left(text: str) -> None:
    assert read_told_setting(text) is None
