"""The window of the morning message, and the plain time that it is not."""

from datetime import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.domain.morning_window import Window
from bot.understanding.meaning.answers.clocks import EARLIEST, LATEST
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.windows import read_window


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("6:30-7:30", "6:30-7:30"),
        ("6:30 – 7:30", "6:30-7:30"),
        ("0630-0730", "6:30-7:30"),
        ("05:00-08:00", "5:00-8:00"),
        ("between 6:30 and 7:30", "6:30-7:30"),
        ("any time between 6 and 7, please", "6:00-7:00"),
        ("from half past six till 7", "6:30-7:00"),
        ("6:30 to 7", "6:30-7:00"),
        ("6 to 7", "6:00-7:00"),
        ("6-7", "6:00-7:00"),
        ("6am-7am", "6:00-7:00"),
        ("6-7 pm", "18:00-19:00"),
        ("6 pm to 7", "18:00-19:00"),
        ("5 to 7 in the evening", "17:00-19:00"),
        ("11 to 1 pm", "11:00-13:00"),
        ("between 10 to 7 and 10 past 7", "6:50-7:10"),
        ("6.30 bis 7.30", "6:30-7:30"),
        ("zwischen halb sieben und halb acht", "6:30-7:30"),
        ("irgendwann zwischen sechs und sieben", "6:00-7:00"),
        ("von 6 bis 7 Uhr", "6:00-7:00"),
        ("zwischen 7 und 8 Uhr abends", "19:00-20:00"),
        ("entre las 6 y las 7", "6:00-7:00"),
        ("entre las seis y media y las siete y media", "6:30-7:30"),
        ("entre 6 y media y 7 y media", "6:30-7:30"),
        ("de 6 a 7 de la mañana", "6:00-7:00"),
        ("desde las 6 hasta las 7", "6:00-7:00"),
        ("entre 6h30 et 7h", "6:30-7:00"),
        ("de 6h30 à 7h30", "6:30-7:30"),
        ("entre six et sept heures", "6:00-7:00"),
        ("entre 7h et 8h du soir", "19:00-20:00"),
    ],
)
def test_a_window_is_read_however_it_is_typed(text: str, window: str) -> None:
    assert read_window(text) == _window(window)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("6:30", time(6, 30)),
        ("20 to 7", time(6, 40)),
        ("ten to seven", time(6, 50)),
        ("quarter to seven", time(6, 45)),
        ("6 y 7", time(6, 7)),
        ("las seis y media", time(6, 30)),
        ("6 heures et demie", time(6, 30)),
    ],
)
def test_a_plain_time_stays_exactly_that_time(text: str, clock: time) -> None:
    assert read_window(text) == Window(clock)


@pytest.mark.parametrize(
    ("text", "options"),
    [("5 to 7", ("6:55", "5:00-7:00")), ("10 to 11", ("10:50", "10:00-11:00"))],
)
def test_what_can_be_both_is_asked_about(text: str, options: tuple[str, str]) -> None:
    with pytest.raises(AnswerError, match=r"a time, or a window\?") as asked:
        read_window(text)

    assert asked.value.options == options
    assert read_window(options[0]).ends is None
    assert read_window(options[1]).ends is not None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("between 4 and 5", "between 5:00 and 21:59"),
        ("21:30-22:30", "between 5:00 and 21:59"),
        ("7-6", "ends after it begins"),
        ("6:30-6:30", "ends after it begins"),
        ("5-9", "three hours at most"),
        ("6:00-9:01", "three hours at most"),
        ("6am to 7pm", "three hours at most"),
        ("6 or 7", "could not read"),
        ("6-30", "could not read"),
        ("6-7-8", "could not read"),
        ("from 6:30", "could not read"),
        ("between you and me", "could not read"),
    ],
)
def test_no_window_is_met_with_an_example(text: str, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence) as refusal:
        read_window(text)

    assert "6:30" in str(refusal.value)


FORMS = ["{}-{}", "{} – {}", "between {} and {}", "{} bis {}", "zwischen {} und {}", "{} to {}",
         "entre las {} y las {}", "de {} a {}", "entre {} et {}", "de {} à {}"]  # fmt: skip


@settings(deadline=None)
@given(
    clocks=st.tuples(st.times(EARLIEST, LATEST), st.times(EARLIEST, LATEST)).map(sorted),
    form=st.sampled_from(FORMS),
    style=st.sampled_from(["%H:%M", "%H.%M", "%Hh%M", "%I:%M %p"]),
)
def test_a_written_window_reads_back(clocks: list[time], form: str, style: str) -> None:
    begins, ends = (clock.replace(second=0, microsecond=0) for clock in clocks)
    window = Window(begins, ends)
    assume(window.is_sensible)

    assert read_window(form.format(begins.strftime(style), ends.strftime(style))) == window


def _window(written: str) -> Window:
    begins, ends = (time.fromisoformat(clock.rjust(5, "0")) for clock in written.split("-"))
    return Window(begins, ends)
