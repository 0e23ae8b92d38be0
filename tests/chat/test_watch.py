"""The next workout as a file for the watch, read back as a watch reads it."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import fitdecode
import pytest

from tests.builders import easy_run
from tests.chat.conversation import TOLD, Conversation

Message = dict[str, Any]


async def file_of(talk: Conversation) -> tuple[Message, list[Message]]:
    """What the file of /watch says about the workout and about each step."""
    await talk.says("/watch")
    reader = fitdecode.FitReader(
        BytesIO(await talk.file()),
        check_crc=fitdecode.CrcCheck.RAISE,
        error_handling=fitdecode.ErrorHandling.RAISE,
    )
    messages = [
        (frame.name, {each.name: each.value for each in frame.fields})
        for frame in reader
        if isinstance(frame, fitdecode.FitDataMessage)
    ]
    assert messages[0][0] == "file_id"
    assert messages[0][1]["type"] == "workout"
    [head] = [message for name, message in messages if name == "workout"]
    return head, [message for name, message in messages if name == "workout_step"]


async def test_an_easy_run_with_hills_is_laid_out(anna: Conversation) -> None:
    await anna.is_asked_for(date(2026, 11, 24), easy_run(9, hills=4))
    anna.wait(days=1)

    head, [run, hill, walk, repeat] = await file_of(anna)

    assert head["wkt_name"] == "Easy run, 9 km, 4 hills"
    assert (head["sport"], head["num_valid_steps"]) == ("running", 4)
    assert (run["duration_type"], run["duration_distance"]) == ("distance", 9000)
    assert run["target_type"] == "speed"
    slow, fast = run["custom_target_speed_low"], run["custom_target_speed_high"]
    assert 1000 / slow == pytest.approx(347, abs=1.5)  # 5:47/km
    assert 1000 / fast == pytest.approx(315, abs=1.5)  # 5:15/km
    assert (hill["duration_type"], hill["duration_time"]) == ("time", 10)
    assert (walk["duration_type"], walk["intensity"]) == ("open", "recovery")
    assert (repeat["duration_step"], repeat["repeat_steps"]) == (1, 4)


async def test_reps_are_repeated_at_their_target(ada: Conversation) -> None:
    await ada.meets("off-season", "6:10", *TOLD[4:])
    for day in (1, 3, 5, 6):
        ada.wait(days=day - ada.now.weekday())
        await ada.says("9k in 51:00")
    ada.wait(days=2)

    head, steps = await file_of(ada)

    assert head["wkt_name"] == "8 x 200 m"
    assert [step.get("intensity") for step in steps] == [
        "warmup",
        "rest",
        "active",
        "recovery",
        None,
        "cooldown",
    ]
    warm_up, ready, rep, recovery, repeat, _ = steps
    assert warm_up["duration_type"] == "time"
    assert ready["wkt_step_name"] == "2 to 4 strides, then lap"
    assert rep["duration_distance"] == recovery["duration_distance"] == 200
    target = 200 / (370 * 200 / 1609.344)
    assert rep["custom_target_speed_low"] < target < rep["custom_target_speed_high"]
    assert (repeat["duration_step"], repeat["repeat_steps"]) == (2, 8)


async def test_one_sentence_says_how_it_gets_onto_the_watch(anna: Conversation) -> None:
    await anna.is_asked_for(date(2026, 11, 24), easy_run(9, hills=4))
    anna.wait(days=1)

    [words] = await anna.says("/watch")

    assert words == (
        "<b>Tue 24 Nov: Easy run, 9 km, 4 hills</b>\n\nCopy the file to GARMIN/NewFiles on your"
        " watch over USB, or import it in your watch's app."
    )


@pytest.mark.parametrize("words", ["watch", "Send it to my watch!", "auf die Uhr"])
async def test_plain_words_do_the_same(anna: Conversation, words: str) -> None:
    [reply] = await anna.says(words)

    assert "GARMIN/NewFiles" in reply


async def test_a_rest_day_sends_the_next_workout(anna: Conversation) -> None:
    anna.wait(days=2)

    [words] = await anna.says("/watch")

    assert words.startswith("<b>Thu 26 Nov: ")


async def test_a_workout_that_is_done_gives_way_to_the_next(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("9k easy in 51:00")

    [words] = await anna.says("/watch")

    assert words.startswith("<b>Thu 26 Nov: ")


async def test_after_the_plan_there_is_nothing_to_send(anna: Conversation) -> None:
    anna.now += timedelta(days=300)

    [words] = await anna.says("/watch")

    assert words == "No workout of mine is planned in the coming two weeks."


async def test_a_stranger_has_no_workout(ada: Conversation) -> None:
    assert await ada.says("/watch") == ["We have not met yet. /start begins with a few questions."]


async def test_a_workout_file_that_is_sent_back_is_no_run(anna: Conversation) -> None:
    await anna.says("/watch")

    [reply] = await anna.sends_file("workout.fit", await anna.file())

    assert reply.startswith("There is no run in that file")
