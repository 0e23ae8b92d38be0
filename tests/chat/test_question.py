"""Questions in plain words, answered from the plan."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.feelings import Feeling
from bot.wording.feelings import POOLS
from tests.builders import easy_run
from tests.chat.conversation import Conversation

HILLS = replace(easy_run(9, hills=4), why=("hills", "easy-run"))
TUESDAY = date(2026, 11, 24)


async def test_a_day_to_come_is_told_with_its_reason(anna: Conversation) -> None:
    await anna.is_asked_for(TUESDAY, HILLS)

    [reply] = await anna.says("what do I run tomorrow?")

    assert reply.startswith("<b>Tue 24 Nov: Easy run, 9 km, 4 hills</b>")
    assert "Why:" in reply


async def test_a_rest_day_is_told_as_one(anna: Conversation) -> None:
    [reply] = await anna.says("what's on wednesday?")

    assert reply == "Wed 25 Nov is a rest day: it is part of the plan."


async def test_the_next_mile_workout_is_found_in_weeks_to_come(anna: Conversation) -> None:
    [reply] = await anna.says("when is the next interval session?")

    assert "Dec:" in reply.partition("\n")[0]
    assert "× 200 m" in reply
    assert reply.endswith("<i>As the plan stands: each week is made from what you ran before.</i>")


async def test_next_week_is_told_and_not_made(anna: Conversation) -> None:
    [reply] = await anna.says("what about next week?")

    assert reply.startswith("<b>Week 2:")
    assert "· Mon 30 Nov: rest" in reply
    async with anna.database.begin() as connection:
        made = await connection.exec_driver_sql("SELECT max(day) FROM workouts")
        assert made.scalar_one() == "2026-11-29"


async def test_a_second_workout_is_declined_with_the_reason(anna: Conversation) -> None:
    [reply] = await anna.says("can I do two interval workouts this week?")

    assert reply.startswith("One at mile pace a week, not two")
    assert "strides and hills of your easy runs" in reply


async def test_how_strides_are_run_is_told_with_the_runners_own_pace(anna: Conversation) -> None:
    [reply] = await anna.says("how do I do strides?")

    assert "build up to 5K pace, 4:12/km," in reply


async def test_a_race_time_is_a_range(anna: Conversation) -> None:
    [reply] = await anna.says("what could I run for a 10k?")

    assert reply.startswith("10K: between 43:37 and")


async def test_the_race_is_counted_down(anna: Conversation) -> None:
    [reply] = await anna.says("how many weeks until the race?")

    assert reply.splitlines() == [
        "Marathon on Sunday 25 April 2027, 22 weeks away.",
        "153 days to go. Now: Base, easy running with strides and hills.",
    ]


async def test_why_in_words_is_why(anna: Conversation) -> None:
    anna.wait(days=1)

    assert await anna.says("why?") == await anna.says("/why")


@pytest.mark.parametrize("text", ["what's today?", "was steht heute an?", "¿qué toca hoy?"])
async def test_today_in_words_is_today(anna: Conversation, text: str) -> None:
    anna.wait(days=1)

    assert await anna.says(text) == await anna.says("/today")


async def test_a_dream_mile_is_still_dreamt(anna: Conversation) -> None:
    [reply] = await anna.says("what would a 5:30 mile give me?")

    assert reply.startswith("<b>A mile in 5:30</b> would give:")


@pytest.mark.parametrize(
    ("language", "question", "supposed", "given"),
    [
        (
            "en",
            "what would a 19:30 5k mean for my marathon?",
            "5 km in 19:30",
            "Marathon: between",
        ),
        ("en", "I ran 20:40 for 5k, what mile is that?", "5 km in 20:40", "Mile: between 6:03"),
        ("en", "if I got my mile to 5:45 what could I run for 10k?", "A mile in 5:45", "10 km: b"),
        ("de", "was ist ein 10er in 45:00 auf der Meile wert?", "10 km in 45:00", "Meile: zwisch"),
        (
            "de",
            "Wenn ich die Meile in 6:00 laufe, was wär im Halben drin?",
            "Eine Meile in",
            "Halb",
        ),
        (
            "es",
            "¿y si bajara la milla a 6:00, qué maratón me daría?",
            "Una milla en 6:00",
            "Maratón",
        ),
        ("es", "un 5k en 22:30 ¿a qué media equivale?", "5 km en 22:30", "Media maratón: entre"),
        (
            "fr",
            "45 minutes sur 10 km, ça vaut quoi sur marathon ?",
            "10 km en 45:00",
            "Marathon",
        ),
    ],
)
async def test_a_supposed_mark_gives_what_is_asked_and_is_no_run(
    anna: Conversation, language: str, question: str, supposed: str, given: str
) -> None:
    await anna.says(f"/language {language}")

    [reply] = await anna.says(question)

    assert reply.startswith(f"<b>{supposed}")
    assert f"\n{given}" in reply
    await anna.says("/language en")
    assert (await anna.says("/log"))[0].startswith("Your log is empty")


@pytest.mark.parametrize(
    "text", ["ran 5k in 20:40 today, when is my marathon?", "8k in 45:10, is that too fast?"]
)
async def test_a_run_that_is_told_with_a_question_is_no_supposed_mark(
    anna: Conversation, text: str
) -> None:
    [reply] = await anna.says(text)

    assert reply.startswith("Logged: <b>")


async def test_who_asks_whether_a_run_was_too_fast_is_told(anna: Conversation) -> None:
    [reply] = await anna.says("8k in 45:10, is that too fast?")

    assert "Right inside your easy range" in reply


async def test_a_question_is_answered_while_another_is_open(anna: Conversation) -> None:
    await anna.says("2")  # what did you run?

    [reply] = await anna.says("should I do strides before or after?")

    assert "strides of 20 seconds" in reply


async def test_what_has_no_answer_says_what_has(anna: Conversation) -> None:
    [reply] = await anna.says("what is the capital of Peru?")

    assert reply.startswith("I don't know that.")


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("today", "/today"),
        ("Woche", "/week"),
        ("my plan", "/plan"),
        ("paces", "/paces"),
        ("log", "/log"),
        ("help", "/help"),
        ("what can you do?", "/help"),
        ("stats", "/progress"),
        ("am I on track?", "/progress"),
        ("what's my goal pace?", "/paces"),
    ],
)
async def test_a_word_alone_does_what_its_command_does(
    anna: Conversation, words: str, command: str
) -> None:
    assert await anna.says(words) == await anna.says(command)


async def test_stop_stops_the_messages(anna: Conversation) -> None:
    [reply] = await anna.says("STOP!")

    assert reply.startswith("Paused: no morning messages until /resume.")


async def test_a_greeting_is_greeted(anna: Conversation) -> None:
    [reply] = await anna.says("Hi coach")

    assert reply.startswith("Hello Anna.\n")


async def test_too_hard_is_no_report(anna: Conversation) -> None:
    [reply] = await anna.says("this is too hard")

    assert reply.startswith("Targets come from the mile you have run.")


async def test_a_word_is_an_answer_while_a_question_is_open(anna: Conversation) -> None:
    await anna.says("/settings")

    [question] = await anna.says("plan")

    assert question != (await anna.says("/plan"))[0]


async def test_a_week_looked_back_on_has_the_runners_own_figures(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    anna.wait(days=7)

    [reply] = await anna.says("did I run enough last week?")

    assert reply.splitlines() == ["1 run, 8 km of 40 km.", "· Mon 8 km in 45:10 (5:39/km)"]


async def test_the_best_time_is_told_with_its_day(anna: Conversation) -> None:
    [reply] = await anna.says("show me my best mile")

    assert "6:10" in reply


async def test_a_target_is_held_against_the_range(anna: Conversation) -> None:
    [reply] = await anna.says("is 3:20 realistic?")

    assert reply.startswith("3:20:00 is just beyond what I expect today: 3:20:59 to ")
    assert "a mile of about 6:08" in reply


@pytest.mark.parametrize(
    "text",
    ["how am I doing?", "am I getting fitter?", "how's my calf?", "when is my longest run?"],
)
async def test_a_question_of_ones_training_is_answered(anna: Conversation, text: str) -> None:
    [reply] = await anna.says(text)

    assert "I didn't get that" not in reply


@pytest.mark.parametrize(
    "text",
    [
        "I have no time for the 400 m reps, can I drop them?",
        "ich habe keine Zeit für die 400 m, kann ich sie weglassen?",
        "no tengo tiempo para los 400 m, ¿puedo dejarlos?",
        "je n'ai pas le temps pour les 400 m, je peux les laisser ?",
    ],
)
async def test_metres_are_no_minutes(anna: Conversation, text: str) -> None:
    assert "400 min" not in "\n".join(await anna.says(text))


@pytest.mark.parametrize("told", ["30 min", "30 minutes", "half an hour", "30'"])
async def test_the_minutes_that_are_left_are_run(anna: Conversation, told: str) -> None:
    text = f"I have no time for the 400 m reps, {told} at most, can I drop them?"

    assert "30 min easy" in "\n".join(await anna.says(text))


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("chafed raw between the thighs, too embarrassed to ask anyone. what helps?", True),
        ("what helps against chafing?", False),
    ],
)
async def test_whoever_is_ashamed_to_ask_is_told_that_nobody_need_be(
    anna: Conversation, text: str, heard: bool
) -> None:
    [reply] = await anna.says(text)

    assert ("No need to be embarrassed" in reply) is heard
    assert ("anti-chafing cream" if heard else "grease where it rubs") in reply


async def test_the_most_that_may_be_run_on_a_day_is_a_figure(anna: Conversation) -> None:
    [reply] = await anna.says("what's the most I can run on Sunday?")

    assert "10 % over your longest" in reply or "know of no run" in reply


async def test_too_many_runs_a_week_may_be_fewer(anna: Conversation) -> None:
    [reply] = await anna.says("five runs a week is too much with two kids")

    assert "Two or three a week are enough" in reply
    assert "isn't made up" in reply


async def test_a_cold_without_fever_is_no_recovery(anna: Conversation) -> None:
    [reply] = await anna.says("runny nose and a scratchy throat but no fever. run today or sofa?")

    assert "20–25 min" in reply


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid of the altitude in Bogotá, what pace do I run up there?",
        "there's a dog on my route and I'm scared of it. what do I do?",
    ],
)
async def test_fear_of_what_may_harm_is_not_called_nerves(anna: Conversation, text: str) -> None:
    [reply] = await anna.says(text)

    assert not any(sentence in reply for sentence in POOLS[Feeling.FEAR])
