"""Pain and illness: one question, what it means for running, and again the next morning."""

import pytest

from tests.chat.conversation import Conversation


async def test_pain_with_a_score_eases_the_plan(anna: Conversation) -> None:
    [reply] = await anna.says("left achilles sore 3/10 since yesterday")

    assert "20–30 min easy is OK" in reply
    assert "tomorrow morning" in reply


async def test_pain_without_a_score_is_asked_for_one(anna: Conversation) -> None:
    logged, question = await anna.says("skipped, knee hurts")

    assert logged.startswith("OK, not today. Nothing to make up.")
    assert question == "How much does the knee hurt, from 0 to 10?"
    [reply] = await anna.presses("6")
    assert "have a physio or doctor look at it this week" in reply


async def test_a_typed_score_answers_too(anna: Conversation) -> None:
    await anna.says("/pain")

    [reply] = await anna.says("about 4")

    assert "Not today at" in reply


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

    assert reply.startswith("Logged: <b>4 × 400 m")


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("en", "8k in 45:10, knee twinges a bit", "Knee: good that you tell me."),
        ("en", "8k in 45:10, slight niggle in the hamstring", "Hamstring: good that"),
        ("de", "8 km in 45:10, Knie zwickt ein bisschen", "Knie: Gut, dass du es sagst."),
        ("es", "8 km en 45:10, el gemelo algo cargado", "Pantorrilla: haces bien en decirlo."),
        ("fr", "8 km en 45:10, mollet un peu tendu", "Mollet : tu fais bien de le dire."),
    ],
)
async def test_a_niggle_beside_a_run_is_heard_once(
    anna: Conversation, language: str, words: str, said: str
) -> None:
    await anna.says(f"/language {language}")

    [reply] = await anna.says(words)
    anna.wait(days=1)
    [again] = await anna.says(words.replace("45:10", "45:40"))

    assert f"\n{said}" in reply
    assert said not in again


async def test_the_next_morning_asks_again_and_offers_no_workout(anna: Conversation) -> None:
    await anna.says("my knee is 6/10")
    anna.wait(hours=23)

    morning = await anna.wakes()

    assert morning.text.endswith("How much does the knee hurt this morning, from 0 to 10?")
    assert "Easy run" not in morning.text


@pytest.mark.parametrize("before", ["skipped, knee hurts", "skipped, I'm ill", "8k", "4x400 94"])
async def test_a_red_flag_comes_before_any_open_question(anna: Conversation, before: str) -> None:
    await anna.says(before)

    [reply] = await anna.says("chest pain while running")

    assert reply.startswith("<b>Stop running.</b>")


async def test_a_red_flag_in_an_edited_message_is_heard_too(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")

    [reply] = await anna.edits(anna.last_message_id, "8k easy in 45:10, fainted at the end")

    assert reply.startswith("<b>Stop running.</b>")


@pytest.mark.parametrize("before", ["skipped, knee hurts", "skipped, I'm ill"])
async def test_a_result_is_logged_while_pain_or_illness_is_asked_about(
    anna: Conversation, before: str
) -> None:
    await anna.says(before)

    [reply] = await anna.says("ran 4 km in 24:00 all the same")

    assert reply.startswith("Logged: <b>4 km")


@pytest.mark.parametrize("before", ["skipped, knee hurts", "skipped, I'm ill"])
async def test_what_answers_nothing_gets_the_question_again(
    anna: Conversation, before: str
) -> None:
    *_, question = await anna.says(before)

    assert await anna.says("hmm") == [question]


@pytest.mark.parametrize("score", ["4", "about 4", "4/10", "4 out of 10", "a 4, I think"])
async def test_a_score_may_be_written_in_many_ways(anna: Conversation, score: str) -> None:
    await anna.says("/pain")

    [reply] = await anna.says(score)

    assert "Not today at" in reply


async def test_where_a_cold_sits_may_be_typed(anna: Conversation) -> None:
    await anna.says("skipped, I'm ill")

    [reply] = await anna.says("just a runny nose")

    assert "short and easy if you feel like it, 20–25 min" in reply


async def test_editing_a_result_corrects_it_while_pain_is_asked_about(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    message = anna.last_message_id
    await anna.says("/pain")

    [reply] = await anna.edits(message, "8k easy in 46:10")

    assert reply.startswith("Corrected:")
    assert "Not today at" in (await anna.says("4"))[0]


@pytest.mark.parametrize("words", ["the knee is fine again", "no pain any more", "pain is gone"])
async def test_a_runner_who_is_well_again_says_so(anna: Conversation, words: str) -> None:
    await anna.says("my knee is 6/10")

    [reply] = await anna.says(words)

    assert reply.startswith("Good.")
    assert "km" in (await anna.says("/week"))[0]


async def test_words_lift_no_red_flag(anna: Conversation) -> None:
    await anna.says("chest pain while running")

    [reply] = await anna.says("I'm fine again")

    assert reply == "Your plan is on hold. Write “cleared” when a doctor has said yes."
    assert "km" not in (await anna.says("/week"))[0].split("\n")[2]


async def test_who_was_never_ill_is_not_told_of_easy_days(anna: Conversation) -> None:
    [reply] = await anna.says("I'm fine again")

    assert "easy days" not in reply


async def test_a_red_flag_is_heard_in_the_middle_of_a_settings_question(
    anna: Conversation,
) -> None:
    await anna.says("/settings")
    await anna.presses("Mile")

    [reply] = await anna.says("chest pain while running")

    assert reply.startswith("<b>Stop running.</b>")
    assert reply.endswith("when a doctor has said yes.")


async def test_a_newcomer_has_no_plan_to_put_on_hold(ada: Conversation) -> None:
    await ada.says("/start")

    [reply] = await ada.says("chest pain while running")

    assert reply.endswith("see a doctor before the next run, today or tomorrow.")
    assert "Target" not in (await ada.says("marathon"))[0]


async def test_the_question_of_the_morning_takes_a_typed_number(anna: Conversation) -> None:
    await anna.says("my knee is 3/10")
    anna.wait(hours=23)
    await anna.wakes()

    [reply] = await anna.says("5")

    assert "Not today at" in reply


async def test_being_well_again_answers_an_open_question_about_a_run(anna: Conversation) -> None:
    await anna.says("my knee is 3/10")
    await anna.says("8k")

    [reply] = await anna.says("the knee is fine again")

    assert reply.startswith("Good.")


@pytest.mark.parametrize(
    "told",
    [
        ("/pain", "6"),
        ("/pain", "3"),
        ("/pain", "3", "it gets worse"),
        ("my knee hurts", "7"),
        ("my knee hurts 7/10",),
        ("I have a fever",),
        ("I am ill", "chest"),
    ],
)
@pytest.mark.parametrize("taken_back", ["/cancel", "never mind"])
async def test_pain_that_is_taken_back_at_once_leaves_the_week_as_it_was(
    anna: Conversation, told: tuple[str, ...], taken_back: str
) -> None:
    before = await anna.says("/week")
    for words in told:
        await anna.says(words)

    [reply] = await anna.says(taken_back)

    assert "taken back" in reply
    assert await anna.says("/week") == before
    assert await anna.says("/cancel") == ["There is nothing to cancel."]


async def test_a_score_that_is_taken_back_leaves_the_pain_of_before(anna: Conversation) -> None:
    await anna.says("my knee hurts 7/10")
    anna.wait(days=1)
    before = await anna.says("/week")
    await anna.says("/pain")
    await anna.says("9")

    await anna.says("/cancel")

    assert await anna.says("/week") == before
    anna.wait(days=1)
    assert "knee" in (await anna.wakes()).text


async def test_pain_is_not_taken_back_by_a_cancel_after_a_run_or_of_the_next_day(
    anna: Conversation,
) -> None:
    await anna.says("my knee hurts 5/10")
    anna.wait(hours=1)
    await anna.says("8 km in 45:10")
    assert await anna.says("/cancel") == ["There is nothing to cancel."]

    await anna.says("/pain")
    await anna.says("6")
    anna.wait(days=1)
    assert await anna.says("/cancel") == ["There is nothing to cancel."]


async def test_pain_in_the_bone_is_not_taken_back_by_a_slip(anna: Conversation) -> None:
    await anna.says("my shin hurts at night, on the bone")

    assert await anna.says("/cancel") == ["There is nothing to cancel."]
