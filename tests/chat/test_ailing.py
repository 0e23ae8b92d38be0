"""Pain and illness: one question, what it means for running, and again the next morning."""

from tests.chat.conversation import Conversation


async def test_pain_with_a_score_eases_the_plan(anna: Conversation) -> None:
    [reply] = await anna.says("left achilles sore 3/10 since yesterday")

    assert "short and easy only" in reply
    assert "tomorrow morning" in reply


async def test_pain_without_a_score_is_asked_for_one(anna: Conversation) -> None:
    logged, question = await anna.says("skipped, knee hurts")

    assert logged.startswith("<b>Skipped</b>")
    assert question == "How much does the knee hurt, from 0 to 10?"
    [reply] = await anna.presses("6")
    assert "clinician" in reply


async def test_a_typed_score_answers_too(anna: Conversation) -> None:
    await anna.says("/pain")

    [reply] = await anna.says("about 4")

    assert "no running today" in reply


async def test_strong_pain_takes_the_runs_out_of_the_week(anna: Conversation) -> None:
    await anna.says("my knee is 6/10 and I'm limping")

    [week] = await anna.says("/week")

    assert "km" not in week.split("\n")[2]


async def test_zero_brings_the_plan_back(anna: Conversation) -> None:
    await anna.says("my knee is 6/10")
    await anna.says("/pain")

    [reply] = await anna.presses("0")

    assert reply.startswith("Good.")


async def test_a_cold_is_asked_where_it_sits(anna: Conversation) -> None:
    *_, question = await anna.says("skipped, I'm ill")

    assert question.endswith("fever?")
    [reply] = await anna.presses("Chest, cough, aches, stomach, fever")
    assert "no running" in reply


async def test_fever_needs_no_question(anna: Conversation) -> None:
    *_, reply = await anna.says("no run today, fever 38.5")

    assert "no running" in reply


async def test_a_niggle_that_is_ok_is_only_logged(anna: Conversation) -> None:
    [reply] = await anna.says("calf a bit tight but ok, 4x400 94 93 95 92")

    assert reply.startswith("<b>4 × 400 m")


async def test_the_next_morning_asks_again_and_offers_no_workout(anna: Conversation) -> None:
    await anna.says("my knee is 6/10")
    anna.wait(hours=23)

    morning = await anna.wakes()

    assert morning.text.endswith("How much does the knee hurt this morning, from 0 to 10?")
    assert "Easy run" not in morning.text
