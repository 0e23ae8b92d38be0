"""The time trial: its card, asked for or declined, and what its time says."""

import pytest

from tests.chat.conversation import TOLD, Conversation

WITHOUT_A_MILE = (*TOLD[:3], "don't know", *TOLD[4:])


async def test_asking_for_a_trial_plans_it_and_shows_the_protocol(anna: Conversation) -> None:
    [card] = await anna.says("/trial")

    assert card.startswith("<b>Tue 24 Nov: Mile time trial</b>")
    for word in ("Warm-up", "flats", "4 laps counter-clockwise", "9.34 m", "1,600 m", "1 to 5 s"):
        assert word in card
    [week] = await anna.says("/week")
    assert "Tue 24 Nov: Mile time trial" in week


async def test_asking_again_shows_the_same_trial(anna: Conversation) -> None:
    assert await anna.says("/trial") == await anna.says("/trial")


async def test_the_reason_says_that_it_was_asked_for(anna: Conversation) -> None:
    await anna.says("/trial")
    anna.wait(days=1)

    [why] = await anna.says("/why")

    assert "You asked for a time trial" in why


async def test_a_trial_can_be_left_out_again(anna: Conversation) -> None:
    [before] = await anna.says("/week")
    await anna.says("/trial")

    [reply] = await anna.presses("Leave it out")

    assert reply.startswith("Left out")
    assert await anna.says("/week") == [before]
    [notice] = await anna.presses("Leave it out")
    assert notice == "[That trial is already off the plan.]"


async def test_a_trial_the_plan_wants_anyway_cannot_be_left_out(ada: Conversation) -> None:
    await ada.meets(*WITHOUT_A_MILE)

    [card] = await ada.says("/trial")

    assert "A time trial comes first" in card
    assert "Leave it out" not in ada.buttons


async def test_with_pain_a_trial_is_refused_with_the_reason(anna: Conversation) -> None:
    await anna.says("my knee is 3/10")

    [reply] = await anna.says("/trial")

    assert reply == (
        "A time trial waits until you have run for two weeks without pain, illness or a break."
    )


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("mile TT 6:07", "6:07, 3 s off your 6:10!"),
        ("mile TT 6:00", "6:00, 10 s off your 6:10!"),
        ("mile TT 5:50", "either that one was not all out, or this one was short."),
        ("mile TT 6:10", "6:10: as fast as your best, to the second."),
        ("mile TT 6:15", "5 s over your best of 6:10, and alone"),
        ("1600m TT 6:05", "1.6 km are a mile in 6:07.1."),
        ("mile TT 6:07", "400 m in 1:31."),
    ],
)
async def test_the_time_is_held_against_the_mile_before(
    anna: Conversation, message: str, words: str
) -> None:
    await anna.says("/trial")
    anna.wait(days=1)

    [card] = await anna.says(message)

    assert words in card


async def test_a_new_trial_waits_four_weeks(anna: Conversation) -> None:
    await anna.says("mile TT 6:07")
    anna.wait(days=3)

    [reply] = await anna.says("/trial")

    assert reply == (
        "Your last all-out effort was on Mon 23 Nov: a new one tells something after four weeks,"
        " from Mon 21 Dec on."
    )


async def test_done_asks_for_the_time_of_a_trial(anna: Conversation) -> None:
    await anna.says("/trial")
    anna.wait(hours=22, minutes=30)
    await anna.wakes()

    [question] = await anna.presses("Done")
    [card] = await anna.says("6:07")

    assert question == "Well done. What was your time?"
    assert "Logged: <b>Time trial, mile in 6:07</b>\n6:07, 3 s off your 6:10!" in card
