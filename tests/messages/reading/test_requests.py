"""Wishes, questions and thanks: nothing is logged."""

import pytest

from tests.messages.reading.expectations import NOTHING, Context, Expected, request
from tests.messages.reading.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("10k race tomorrow", NOTHING, request("future")),
    ("my kid is sick", NOTHING, request(None)),
    ("thanks!", NOTHING, request("thanks")),
    ("ok", NOTHING, request("thanks")),
    ("🙏", NOTHING, request("thanks")),
    ("what's my pace for 400s?", NOTHING, request("ask_pace")),
    ("how fast should I run today?", NOTHING, request("ask_pace")),
    ("what pace today", NOTHING, request("ask_pace")),
    ("swap today and tomorrow", NOTHING, request("swap")),
    ("move thursday to friday", NOTHING, request("move")),
    ("can I move my long run to Saturday?", NOTHING, request("move")),
    ("I can't run on Thursday", NOTHING, request("move")),
    ("pause my plan", NOTHING, request("pause")),
    ("vacation until Dec 3", NOTHING, request("pause")),
    ("I'm back from holiday", NOTHING, request("resume")),
    ("what would a 5:30 mile give me?", NOTHING, request("predict")),
    ("I'd like to run a sub 4 marathon", NOTHING, request("goal")),
    ("my race is on May 3", NOTHING, request("goal_race")),
    ("signed up for the Berlin marathon", NOTHING, request("goal_race")),
    ("that was 8.2 km not 8", NOTHING, request("correct_last")),
    ("sorry, meant 95 not 94", NOTHING, request("correct_last")),
    ("undo that", NOTHING, request("delete_last")),
    ("remove the last one", NOTHING, request("delete_last")),
    ("will run 8k tomorrow morning", NOTHING, request("future")),
    ("tomorrow 4x400", NOTHING, request("future")),
    ("should I run with a cold?", NOTHING, request("question")),
    ("why strides?", NOTHING, request("question")),
    ("can I run 10k instead of 8k today?", NOTHING, request("question")),
    ("slept badly, feeling tired", NOTHING, request("readiness")),
    ("good morning coach", NOTHING, request("thanks")),
    ("asdf qwer", NOTHING, request(None)),
    ("", NOTHING, request(None)),
    ("???", NOTHING, request(None)),
    ("4x400 tomorrow", NOTHING, request("future")),
    ("going to do 4x400 tonight", NOTHING, request("future")),
    ("how should I pace 4x400?", NOTHING, request("question")),
    ("I'll skip tomorrow", NOTHING, request("future")),
    ("can't do thursday", NOTHING, request("move")),
    ("how many strides?", NOTHING, request("question")),
    ("is 4x400 too much?", NOTHING, request("question")),
    ("what would a 20:00 5k be worth?", NOTHING, request("predict")),
    ("my goal is a 3:30 marathon", NOTHING, request("goal")),
    ("I have a race on May 3", NOTHING, request("goal_race")),
    ("should have been 95", NOTHING, request("correct_last")),
    ("actually it was 8.2 km", NOTHING, request("correct_last")),
    ("not 94, 95", NOTHING, request("correct_last")),
    ("typo: 95", NOTHING, request("correct_last")),
    ("delete that", NOTHING, request("delete_last")),
    ("forget the last message", NOTHING, request("delete_last")),
    ("I'm travelling until Friday", NOTHING, request("pause")),
    ("taking a week off", NOTHING, request("pause")),
    ("hi", NOTHING, request("thanks")),
    ("hello coach", NOTHING, request("thanks")),
    ("haha", NOTHING, request("thanks")),
    ("I'm tired today", NOTHING, request("readiness")),
    ("legs feel heavy this morning", NOTHING, request("readiness")),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_a_request_logs_nothing(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}
