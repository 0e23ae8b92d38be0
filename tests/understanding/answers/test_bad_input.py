"""Whatever is typed, an answer is a value or an AnswerError that shows a right one."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.ages import read_age
from bot.understanding.meaning.answers.clocks import read_clock
from bot.understanding.meaning.answers.companions import read_companion
from bot.understanding.meaning.answers.distances import read_longest_run, read_weekly_distance
from bot.understanding.meaning.answers.goals import read_goal
from bot.understanding.meaning.answers.health import read_health
from bot.understanding.meaning.answers.miles import read_mile
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.race_days import read_race_day
from bot.understanding.meaning.answers.running_days import read_days
from bot.understanding.meaning.answers.settings import read_language, read_units
from bot.understanding.meaning.answers.targets import read_target
from bot.understanding.meaning.answers.windows import read_window
from bot.understanding.meaning.answers.yes_no import read_yes_no
from bot.understanding.meaning.answers.zones import read_zone
from bot.wording.voice import LANGUAGES, Voice

TODAY = date(2026, 11, 23)

READERS: dict[str, Callable[[str, str], object]] = {
    "goal": lambda text, language: read_goal(text, language, TODAY),
    "race day": lambda text, language: read_race_day(text, TODAY, Goal.HALF, language),
    "target": lambda text, language: read_target(text, Goal.MARATHON, language),
    "mile": read_mile,
    "weekly": lambda text, language: read_weekly_distance(text, None, language),
    "longest": lambda text, language: read_longest_run(text, None, language),
    "days": read_days,
    "companion": read_companion,
    "zone": read_zone,
    "clock": read_clock,
    "window": read_window,
    "age": read_age,
    "health": read_health,
    "yes or no": read_yes_no,
    "units": read_units,
    "language": lambda text, _language: read_language(text),
}

BAD = [
    "",
    " ",
    "\n\t",
    "asdf",
    "🙂",
    "👩‍👩‍👧🏃‍♀️",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "{text} {0} %s",
    "\x00\x07",
    "\u202eabc",
    "x" * 5000,
    "9" * 5000,
    ":" * 5000,
    "1:" * 2500,
    "tue " * 1200 + "asdf",
    "99999999999999999999",
    "1e9",
    "٣٤٥٦٧٨٩",
    "½½",
    "नमस्ते",
    "'; DROP TABLE runners; --",
    "/start",
    "∞",
]


@pytest.mark.parametrize("text", BAD)
def test_every_question_refuses_a_bad_answer_in_one_sentence(text: str) -> None:
    for question, read in READERS.items():
        with pytest.raises(AnswerError) as refusal:
            read(text, "en")

        sentence = Voice("en").error(refusal.value)
        assert len(sentence) < 220, question
        assert "sorry" not in sentence.lower(), question
        assert "<" not in sentence.replace("&lt;", ""), question


# Digits, separators and the words the readers know, so that whole answers come up too.
PIECES = st.sampled_from(
    [*"0123456789:.,/'-+ ", "km", "mi", "min", "h", "half", "marathon", "10k", "april", "sunday",
     "next", "last", "in", "weeks", "no", "yes", "not", "sub", "tue", "fri", "am", "pm", "over",
     "between", "and", "bis", "entre",
     "Berlin", "six", "once", "UTC", "<i>", "🙂", "\x00", "é", "ß", "٣", "²", "½"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join))


@settings(deadline=None, max_examples=200)
@given(
    question=st.sampled_from(sorted(READERS)),
    text=TEXTS,
    language=st.sampled_from(sorted(LANGUAGES)),
)
def test_any_text_is_a_value_or_an_answer_error(question: str, text: str, language: str) -> None:
    with suppress(AnswerError):
        READERS[question](text, language)


LONG = [*BAD, "a " * 59, "1 " * 59, "in " * 39, "sub " * 29, "mon-" * 29, "6:10 " * 20, "no " * 38]


@pytest.mark.parametrize("question", READERS)
def test_no_text_takes_long(question: str) -> None:
    for text in LONG:
        assert min(_read(question, text) for _ in range(2)) < 0.05


def _read(question: str, text: str) -> float:
    """Read a text and tell how many seconds of this process it took."""
    start = time.process_time()
    with suppress(AnswerError):
        READERS[question](text, "en")
    return time.process_time() - start
