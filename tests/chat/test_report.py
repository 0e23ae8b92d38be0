"""Telling how a workout went, as the runner sees it."""

import pytest

from tests.chat.conversation import Conversation


async def test_an_easy_run_is_said_back_and_held_against_the_range(anna: Conversation) -> None:
    [reply] = await anna.says("8k easy in 45:10")

    assert reply.startswith("Logged: <b>8 km in 45:10 (5:39/km)</b>")
    assert reply.endswith("\nTomorrow: 8 km easy.")


async def test_reps_are_held_against_their_target(anna: Conversation) -> None:
    [reply] = await anna.says("4x400 94 93 95 92, rpe 7")

    assert reply.startswith("Logged: <b>4 × 400 m: 1:34, 1:33, 1:35, 1:32 · effort 7</b>")
    assert "Right on 1:32, and all 4 within 3 s of each other." in reply


async def test_miles_are_understood_and_kept(anna: Conversation) -> None:
    [reply] = await anna.says("ran 5.2mi in 45:10")

    assert "8.37 km in 45:10" in reply


async def test_a_skip_is_kept(anna: Conversation) -> None:
    [reply] = await anna.says("skipped, work")

    assert reply.startswith("That happens. Work pays for the shoes.\nNothing to make up.\n")
    [log] = await anna.says("/log")
    assert "Skipped" in log


async def test_what_is_not_clear_gets_one_question_and_is_not_kept(anna: Conversation) -> None:
    [reply] = await anna.says("5:48")

    assert reply.endswith("?")
    [log] = await anna.says("/log")
    assert "empty" in log


async def test_editing_the_message_corrects_the_log(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [reply] = await anna.edits(anna.last_message_id, "18k easy in 1:45:10")

    assert reply.startswith("Corrected: <b>18 km in 1:45:10")
    [log] = await anna.says("/log")
    assert "18 km" in log
    assert " 8 km" not in log


async def test_an_edit_that_says_nothing_leaves_the_log_as_it_was(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [reply] = await anna.edits(anna.last_message_id, "asdf")

    assert "stays as it was" in reply
    [log] = await anna.says("/log")
    assert "8 km" in log


async def test_undo_takes_the_last_result_back(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [reply] = await anna.says("/undo")

    assert reply.startswith("Taken back: 8 km in 45:10")
    [log] = await anna.says("/log")
    assert "empty" in log


async def test_undo_after_an_edit_restores_what_was_there_before(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    await anna.edits(anna.last_message_id, "9k easy in 45:10")

    [reply] = await anna.says("/undo")

    assert "8 km in 45:10" in reply
    [log] = await anna.says("/log")
    assert "8 km" in log


async def test_an_undo_button_pressed_twice_takes_one_thing_back(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    await anna.says("6k easy in 36:00")

    await anna.presses("Undo")
    [second] = await anna.presses("Undo")

    assert second == "There is nothing to undo."
    [log] = await anna.says("/log")
    assert "8 km" in log


async def test_undo_with_an_empty_log_says_so(anna: Conversation) -> None:
    assert await anna.says("/undo") == ["There is nothing to undo."]


async def test_a_red_flag_gets_the_fixed_text_and_stops_the_plan(anna: Conversation) -> None:
    [reply] = await anna.says("had chest pain during the last rep")

    assert reply.startswith("<b>Stop running.</b>")
    [today] = await anna.says("/week")
    assert "Easy run" not in today


async def test_a_race_sets_new_targets(anna: Conversation) -> None:
    await anna.says("mile TT 5:40")

    [paces] = await anna.says("/paces")

    assert "from a mile in 5:40" in paces


async def test_thanks_are_no_result(anna: Conversation) -> None:
    assert await anna.says("thanks coach!") == ["🤝"]
    assert "log is empty" in (await anna.says("/log"))[0]


async def test_strangers_are_told_how_to_begin(ada: Conversation) -> None:
    assert await ada.says("8k in 45:10") == [
        "We have not met yet. /start begins with a few questions."
    ]


async def test_a_word_of_correction_mends_one_number(anna: Conversation) -> None:
    await anna.says("4x400 94 93 95 92")

    [reply] = await anna.says("that was 96 not 94")

    assert "1:36, 1:33, 1:35, 1:32" in reply


async def test_a_dream_mile_gives_a_range_and_changes_nothing(anna: Conversation) -> None:
    [reply] = await anna.says("what would a 5:30 mile give me for the marathon?")

    assert reply.startswith("<b>A mile in 5:30</b> would give:")
    [paces] = await anna.says("/paces")
    assert "from a mile in 6:10" in paces


async def test_two_days_are_swapped_by_a_word(anna: Conversation) -> None:
    [reply] = await anna.says("swap tuesday with wednesday")

    assert reply.startswith("<b>Swapped</b>")
    assert "Wed 25 Nov: Easy run" in reply


async def test_asked_whether_two_days_may_be_swapped_it_is_answered_first(
    anna: Conversation,
) -> None:
    [answer] = await anna.says("can I swap tuesday with wednesday?")
    assert answer.startswith("Yes, that works:\n▫️ Wed 25 Nov: Easy run")

    [reply] = await anna.presses("Swap them")

    assert reply.startswith("<b>Swapped</b>")


@pytest.mark.parametrize(("answer", "said"), [("yes", "<b>Swapped</b>"), ("no", "OK, everything")])
async def test_an_offer_to_swap_is_answered_in_words(
    anna: Conversation, answer: str, said: str
) -> None:
    await anna.says("can I swap tuesday with wednesday?")

    [reply] = await anna.says(answer)

    assert reply.startswith(said)
    assert not (await anna.says(answer))[0].startswith(said)


async def test_the_last_run_is_deleted_by_a_word(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [reply] = await anna.says("delete my last run")

    assert reply.startswith("Taken back")


async def test_a_reply_to_a_morning_belongs_to_that_day(anna: Conversation) -> None:
    anna.wait(days=1)
    tuesday = anna.now
    anna.wait(days=1)

    await anna.replies_to(55, tuesday, "8k easy in 45:10")

    [log] = await anna.says("/log")
    assert "Tue 24 Nov" in log
    assert "Wed 25 Nov" not in log


async def test_a_reply_to_an_earlier_result_belongs_to_its_day(anna: Conversation) -> None:
    anna.wait(days=2)
    await anna.says("yesterday 8k easy in 45:10")
    told, wednesday = anna.last_message_id, anna.now
    anna.wait(days=1)

    await anna.replies_to(told, wednesday, "and 3k more in 18:00")

    [log] = await anna.says("/log")
    assert log.count("Tue 24 Nov") == 2


async def test_a_day_named_in_a_reply_wins(anna: Conversation) -> None:
    monday = anna.now
    anna.wait(days=3)

    await anna.replies_to(55, monday, "yesterday 8k easy in 45:10")

    [log] = await anna.says("/log")
    assert "Wed 25 Nov" in log


async def test_a_question_about_a_reply_keeps_its_day(anna: Conversation) -> None:
    anna.wait(days=1)
    tuesday = anna.now
    anna.wait(days=1)

    [question] = await anna.replies_to(55, tuesday, "4x400 94 93 95")
    await anna.says("92")

    assert question.endswith("?")
    [log] = await anna.says("/log")
    assert "Tue 24 Nov" in log


async def test_one_message_is_one_result_however_often_it_comes(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    told = anna.last_message_id

    await anna.sends({"text": "8k easy in 45:10", "message_id": told})

    [log] = await anna.says("/log")
    assert log.count("8 km") == 1


@pytest.mark.parametrize(
    "words", ["that last one should be 9k", "actually it was 9 km", "it was 9k not 8k"]
)
async def test_a_distance_is_put_right_by_a_word(anna: Conversation, words: str) -> None:
    await anna.says("8k easy in 45:10")

    [reply] = await anna.says(words)

    assert reply.startswith("Corrected: <b>9 km in 45:10 (5:01/km)</b>")
    [log] = await anna.says("/log")
    assert " 8 km" not in log


async def test_a_distance_nobody_runs_corrects_nothing(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [reply] = await anna.says("it was 80k not 8k")

    assert reply == "Edit the message with your result, and I correct the log."


@pytest.mark.parametrize("told", ["9k in 51:20", "8.6 km 48:30"])
async def test_figures_take_the_place_of_a_bare_done(anna: Conversation, told: str) -> None:
    anna.wait(days=1)
    await anna.says("done")

    [reply] = await anna.says(told)

    assert "It takes the place of what was noted as planned." in reply
    [log] = await anna.says("/log")
    assert log.count("Tue 24 Nov") == 1
    await anna.says("/undo")
    await anna.says("/undo")
    [log] = await anna.says("/log")
    assert log.endswith("Tue 24 Nov: 8 km")


async def test_a_second_run_of_the_day_stands_beside_a_bare_done(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("done")

    [reply] = await anna.says("5k easy in 30:00")

    assert "takes the place" not in reply
    [log] = await anna.says("/log")
    assert log.count("Tue 24 Nov") == 2


async def test_a_rest_day_that_was_missed_owes_nothing(anna: Conversation) -> None:
    [reply] = await anna.says("skipped, work")  # Monday, a rest day

    assert "Nothing was planned" not in reply
    assert "\nNothing to make up.\n" in reply


async def test_a_run_told_in_two_messages_is_one_run(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("ran 9k")

    [reply] = await anna.says("50 minutes")

    assert reply.startswith("Logged: <b>9 km in 50:00 (5:33/km)</b>")
    [log] = await anna.says("/log")
    assert log.count("9 km") == 1
    await anna.says("/undo")
    [log] = await anna.says("/log")
    assert log.endswith("9 km")


async def test_hours_later_it_is_another_run(anna: Conversation) -> None:
    await anna.says("ran 9k")
    anna.wait(hours=3)

    await anna.says("ran 50 minutes")

    [log] = await anna.says("/log")
    assert "50:00" in log
    assert "9 km" in log
