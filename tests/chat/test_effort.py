"""How hard a workout was: one tap, or a number typed."""

import pytest

from tests.chat.conversation import TOLD, Conversation

TAP = "How hard was it? 1 = very easy, 10 = nothing left."
REPS = "4x400 94 93 95 92"


async def test_after_reps_their_effort_is_one_tap_away(anna: Conversation) -> None:
    [reply] = await anna.says(REPS)

    assert reply.endswith(TAP)
    assert [str(score) for score in range(1, 11)] == [
        label for label in anna.buttons if label.isdigit()
    ]


async def test_the_tap_is_kept_and_shown_in_place(anna: Conversation) -> None:
    await anna.says(REPS)

    [edited] = await anna.presses("8")

    assert edited.startswith("Logged: <b>4 × 400 m: 1:34, 1:33, 1:35, 1:32 · effort 8</b>")
    assert TAP not in edited
    [log] = await anna.says("/log")
    assert "effort 8" in log


async def test_a_second_tap_of_the_same_changes_nothing(anna: Conversation) -> None:
    await anna.says(REPS)
    await anna.presses("8")
    await anna.presses("8")

    await anna.says("/undo")

    [log] = await anna.says("/log")
    assert "4 × 400 m" in log
    assert "effort" not in log


@pytest.mark.parametrize("typed", ["8", "rpe 8", "8/10", "RPE: 8."])
async def test_the_number_may_be_typed(anna: Conversation, typed: str) -> None:
    await anna.says(REPS)

    [reply] = await anna.says(typed)

    assert reply.startswith("Logged: <b>4 × 400 m: 1:34, 1:33, 1:35, 1:32 · effort 8</b>")


async def test_who_told_it_is_not_asked(anna: Conversation) -> None:
    [reply] = await anna.says(f"{REPS}, rpe 7")

    assert TAP not in reply


async def test_two_runs_of_one_message_keep_both(anna: Conversation) -> None:
    await anna.says("morning 5k in 30:00, evening 6k in 36:00")

    await anna.says("rpe 3")

    [log] = await anna.says("/log")
    assert "5 km" in log
    assert "6 km" in log


async def test_a_workout_done_as_planned_has_the_scale_too(ada: Conversation) -> None:
    await ada.meets("no race, off-season", "6:10", "40 km", "14 km", *TOLD[6:])
    for _ in range(21):
        ada.wait(days=1)
        [today] = await ada.says("/today")
        if "×" in today:
            break
        if "rest day" not in today:
            await ada.says("done")
    await ada.wakes()
    [reply] = await ada.presses("Done")
    assert reply.endswith(TAP)

    [edited] = await ada.presses("6")

    assert "effort 6" in edited


async def test_an_easy_run_has_no_scale_and_takes_a_word(anna: Conversation) -> None:
    [reply] = await anna.says("8k easy in 45:10")
    assert TAP not in reply

    [mended] = await anna.says("rpe 3")

    assert mended.startswith("Logged: <b>8 km in 45:10 (5:39/km) · effort 3</b>")


async def test_a_number_alone_after_an_easy_run_is_asked_about(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [question] = await anna.says("7")

    assert question == "7: what did you run?"


async def test_what_was_taken_back_has_no_effort(anna: Conversation) -> None:
    await anna.says(REPS)
    tap = anna.buttons["8"]
    await anna.says("/undo")

    assert await anna.presses_data(tap) == ["[That result is not in your log any more.]"]


async def test_pain_goes_before_effort(anna: Conversation) -> None:
    await anna.says("my knee hurts")
    await anna.says("2")
    await anna.says(REPS)

    [reply] = await anna.says("1")

    assert "effort" not in reply
