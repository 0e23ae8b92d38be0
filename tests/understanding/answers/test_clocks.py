"""The time of the morning message."""

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding.meaning.answers.clocks import EARLIEST, LATEST, read_clock
from bot.understanding.meaning.answers.outcomes import AnswerError


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("6:30", 6, 30),
        ("06.30", 6, 30),
        ("6.30 am", 6, 30),
        ("6:30am", 6, 30),
        ("6:30 a.m.", 6, 30),
        ("6h30", 6, 30),
        ("6 30", 6, 30),
        ("0630", 6, 30),
        ("630", 6, 30),
        ("at 6:30 please", 6, 30),
        ("half six", 6, 30),
        ("half past six", 6, 30),
        ("six thirty", 6, 30),
        ("6:30 in the morning", 6, 30),
        ("before breakfast at 6:30", 6, 30),
        ("7", 7, 0),
        ("7am", 7, 0),
        ("seven o'clock", 7, 0),
        ("quarter to seven", 6, 45),
        ("quarter past 6", 6, 15),
        ("ten to seven", 6, 50),
        ("7 pm", 19, 0),
        ("7pm", 19, 0),
        ("8 in the evening", 20, 0),
        ("noon", 12, 0),
        ("12 pm", 12, 0),
        ("18h", 18, 0),
        ("18.15", 18, 15),
        ("6 Uhr 30", 6, 30),
        ("6:30 Uhr", 6, 30),
        ("um 7 Uhr", 7, 0),
        ("halb sieben", 6, 30),
        ("um halb sechs", 5, 30),
        ("Viertel nach sechs", 6, 15),
        ("viertel vor sieben", 6, 45),
        ("7 Uhr morgens", 7, 0),
        ("acht Uhr abends", 20, 0),
        ("a las seis y media", 6, 30),
        ("las siete menos cuarto", 6, 45),
        ("las 7 de la mañana", 7, 0),
        ("7 de la tarde", 19, 0),
        ("mediodía", 12, 0),
        ("à 6h30", 6, 30),
        ("6 heures 30", 6, 30),
        ("six heures et demie", 6, 30),
        ("sept heures", 7, 0),
        ("8 heures moins le quart", 7, 45),
        ("7 heures du matin", 7, 0),
        ("7h du soir", 19, 0),
        ("midi", 12, 0),
        ("5:00", 5, 0),
        ("21:59", 21, 59),
    ],
)
def test_a_time_of_day_is_read_however_it_is_typed(text: str, hour: int, minute: int) -> None:
    assert read_clock(text) == time(hour, minute)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("4:59", "in the night"),
        ("22:00", "in the night"),
        ("10 pm", "in the night"),
        ("12am", "in the night"),
        ("midnight", "in the night"),
        ("3", "in the night"),
        ("25:00", "could not read"),
        ("6:75", "could not read"),
        ("13 am", "could not read"),
        ("6 or 7", "could not read"),
        ("between 6 and 7", "could not read"),
        ("6-7", "could not read"),
        ("morning", "could not read"),
        ("sunrise", "could not read"),
        ("-6:30", "could not read"),
        ("6:30 asdf", "could not read"),
    ],
)
def test_a_time_in_the_night_or_none_is_met_with_an_example(text: str, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence):
        read_clock(text)


@settings(deadline=None)
@given(st.times(EARLIEST, LATEST), st.sampled_from(["%H:%M", "%H.%M", "%Hh%M", "%I:%M %p"]))
def test_a_written_time_reads_back(clock: time, form: str) -> None:
    assert read_clock(clock.strftime(form)) == clock.replace(second=0, microsecond=0)
