"""What reading a message costs."""

from functools import partial
from statistics import median
from time import process_time
from timeit import repeat

import pytest

from bot.understanding.meaning.answers.cities.gazetteer import gazetteer
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context

pytestmark = pytest.mark.benchmark

_USUAL = [
    "4x400 94 93 95 92",
    "8k easy in 45:10, hr 148, rpe 4",
    "2x(4x200) 44 44 45 44 / 43 44 43 42",
    "Distance: 8.02 km\nTime: 45:12\nPace: 5:38/km\nAvg HR: 143",
    "skiping todays sesion, sore throat + runny nose",
    "hier 10 km en 52 minutes, petite gêne au mollet",
    "what would a 5:30 mile give me for the marathon?",
    "calf a bit tight but ok, 4x400 94 93 95 92",
]
_LONGEST = {
    "numbers": "94 " * 1365,
    "words": "runing kilometrs yesturday intervlas knee hurts " * 100,
    "marks": "1/2x(" * 1000,
    "runs": "8k 45:10 " * 500,
    "digits": "1" * 4096,
    "one letter": "x" * 4096,
    "colons": "1:" * 2048,
    "sets": "2x(" * 1365,
    "emoji": "\U0001f3c3\U0001f3fb\u200d\u2640\ufe0f\U0001f525" * 680,
    "signs": "\u00a1\u00bf'\"`\u00b4" * 680,
    "hours": "an hour and " * 340,
    "hyphens": "a-" * 2048,
    "denials": "no not " * 585,
    "names": "zzzzq " * 680,
    "wives": "my wife ran 5k " * 270,
    "lines": "1\n" * 2048,
}


def _seconds(text: str) -> float:
    """Take the processor's time and the best of some: the others measure the neighbours."""
    read = partial(read_message, text, Context())
    return min(repeat(read, timer=process_time, number=1, repeat=9))


def test_a_usual_message_takes_less_than_a_millisecond() -> None:
    assert median(_seconds(text) for text in _USUAL) < 0.001


@pytest.mark.parametrize("kind", _LONGEST)
def test_the_longest_message_takes_less_than_20_milliseconds(kind: str) -> None:
    assert _seconds(_LONGEST[kind][:4096]) < 0.020


@pytest.mark.parametrize("name", ["munchen", "springfield", "atlantis"])
def test_a_city_is_looked_up_in_less_than_a_millisecond(name: str) -> None:
    gazetteer()

    assert min(repeat(lambda: gazetteer().named(name), timer=process_time, number=10)) < 0.010
