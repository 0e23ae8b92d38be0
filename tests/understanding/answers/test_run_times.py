"""A clock is read in one way, with the words of all languages at hand and without."""

import pytest

from bot.domain.quantities import MILE
from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.durations import read_duration
from bot.understanding.meaning.answers.miles import read_mile
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.run_times import read_clock, read_mile_clock
from bot.understanding.meaning.answers.targets import read_target

CLOCKS = [
    *(f"{m}:{s:02}" for m in range(100) for s in (0, 7, 30, 59, 60, 75)),
    *(f"{h}:{m:02}:{s:02}" for h in range(13) for m in (0, 5, 44, 59, 60) for s in (0, 30, 60)),
    "1:5:00", "06:10", "006:10", "6:1", "6:100", "6:10.5", "٦:١٠", "6:10 ", "", ":10", "-6:10",
]  # fmt: skip
RACES = [each for each in Goal if each is not Goal.OFF_SEASON]


@pytest.mark.parametrize("race", RACES)
def test_a_clock_over_a_distance_reads_as_with_words(race: Goal) -> None:
    read = {clock: read_clock(clock, race.distance) for clock in CLOCKS}

    assert any(read.values())
    for clock, duration in read.items():
        if duration is not None:
            assert read_duration(clock, race.distance, "en") == duration
            assert read_target(clock, race) == duration
            mark = read_mile(f"{race} {clock}")
            assert mark is not None
            assert (mark.distance, mark.duration) == (race.distance, duration)


def test_a_mile_alone_reads_as_with_words() -> None:
    read = {clock: read_mile_clock(clock) for clock in CLOCKS}

    assert any(read.values())
    for clock, duration in read.items():
        if duration is not None:
            mark = read_mile(clock)
            assert mark is not None
            assert (mark.distance, mark.duration) == (MILE, duration)


@pytest.mark.parametrize("text", ["24:30", "16:00", "2:00", "0:30"])
def test_what_is_asked_about_or_refused_is_left_to_the_words(text: str) -> None:
    assert read_mile_clock(text) is None
    with pytest.raises(AnswerError):
        read_mile(text)
