"""The coach's voice: how quantities and sentences are written."""

from datetime import date

import pytest

from bot.wording.voice import Voice


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_sentence_that_ends_in_an_abbreviated_month_has_one_full_stop(language: str) -> None:
    voice = Voice(language)

    said = voice.say(
        "Welcome back. Workouts come again, from {day} on.",
        day=voice.short_day(date(2026, 11, 25)),
    )

    assert said.endswith(("nov.", "Nov."))
    assert not said.endswith("..")


def test_dots_that_are_meant_stay() -> None:
    assert Voice().say("Well ...") == "Well ..."
