"""A question is answered by the figures, days and conditions that it holds itself."""

from datetime import date

import pytest

from tests.builders import long_run, workout
from tests.chat.conversation import Conversation

MONDAY, TUESDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 29)


async def _asks(talk: Conversation, text: str) -> str:
    return "\n".join(await talk.says(text))


@pytest.mark.parametrize(
    ("text", "begins", "holds"),
    [
        ("is 4:50/km easy for me?", "4:50/km may well feel", "marathon pace, 4:46/km"),
        ("is 5:40/km easy enough?", "5:40/km is easy for you", "5:23–5:56/km"),
        ("is 6:30/km too slow for an easy run?", "6:30/km is slower", "slower does the same"),
        ("ist 4:20/km noch locker?", "4:20/km may well feel good", "faster than your"),
        ("171 bpm on an easy run at 5:30/km, is that ok?", "By the pace it was easy", "171"),
        (
            "I jog 1 km before the reps, is that enough of a warm-up?",
            "Nearly: 1 km",
            "about 6 min",
        ),
        ("calentar 20 minutos antes de las series, ¿basta?", "Yes, 20 min", "strides"),
        ("my shoes have 250 km on them, replace them?", "Not yet", "250 km"),
        ("meine schuhe haben 950 km, neue?", "Yes: at 950 km", "500–800 km"),
        ("can I run 25 km on Sunday?", "Up to 17.6 km, no further", "16 km"),
        ("can I run 10k in 45 minutes?", "Yes: 45:00 is slower than I expect", "43:37 to 44:55"),
        ("Sind 45 Minuten auf 10 km drin?", "Yes: 45:00", "43:37"),
        ("¿puedo correr un 10k en 42 minutos?", "42:00 is faster", "a mile of about"),
        ("Est-ce que 50 minutes au 10 km c'est jouable ?", "Yes: 50:00", "44:55"),
        (
            "can I break 6 in the mile?",
            "A mile gets faster by a few",
            "6:05; 6:00 usually takes 10",
        ),
        (
            "can I break 6:00 by then?",
            "A mile gets faster by a few",
            "6:05; 6:00 usually takes 10",
        ),
        ("Schaffe ich die Meile unter 5:50?", "A mile gets faster", "5:50 usually takes 20 weeks"),
        ("can I do the mile in 6:12?", "You've run 6:10 already.", "6:10"),
        ("can I run 12 km on Sunday?", "Yes, run easy", "17.6 km"),
        ("start at 9:30, what do I eat before the race?", "What you eat", "06:30 to 07:00"),
        ("my mate says 4:25/km, what pace for my marathon?", "Stay with", "4:25/km would be 3:06"),
        ("what's 6:00/km in min per mile?", "6:00/km is 9:39/mi", "10.0 km/h"),
        ("is it ok to do 18 km fasted on Sunday?", "Not for that one", "Up to an hour"),
        ("combien d'eau pour deux heures de sortie longue ?", "To thirst", "0.5 to 1 litres"),
        ("is 3:15 on or am I kidding myself?", "3:15:00 is faster", "a mile of about 5:5"),
    ],
)
async def test_a_question_is_answered_by_its_own_figures(
    anna: Conversation, text: str, begins: str, holds: str
) -> None:
    reply = await _asks(anna, text)

    assert reply.startswith(begins), reply
    assert holds in reply


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("slept 3 hours, still do the reps?", "3 h of sleep"),
        ("7 Stunden geschlafen, Intervalle trotzdem?", "Yes, if you feel awake"),
        ("j'ai mes règles, je dois faire la séance ?", "No, you don't have to"),
        ("I'm 10 weeks pregnant, can I do tonight's reps?", "Congratulations"),
        ("me silba el pecho, ¿hago las series?", "No workout today"),
        ("can I cycle 50 min instead of the workout today?", "Not in place of today's workout"),
    ],
)
async def test_a_hard_day_is_decided_first(anna: Conversation, text: str, begins: str) -> None:
    await anna.is_asked_for(MONDAY, workout())

    reply = await _asks(anna, text)

    assert reply.startswith(begins), reply


async def test_strength_has_its_days_after_what_is_hard_and_never_before(
    anna: Conversation,
) -> None:
    await anna.is_asked_for(TUESDAY, workout())

    reply = await _asks(anna, "which days are best for the gym?")

    assert reply.startswith("Best Tuesday, some hours after the workout")
    assert "Not Monday, Saturday" in reply


async def test_a_party_before_the_long_run_cancels_nothing(anna: Conversation) -> None:
    await anna.is_asked_for(SUNDAY, long_run(14))

    reply = await _asks(anna, "wedding on Saturday, long run on Sunday, scrap it?")

    assert reply.startswith("Go, and cancel nothing")
    assert "a long run of 14 km" in reply


async def test_two_days_in_a_question_are_offered_and_not_exchanged(anna: Conversation) -> None:
    await anna.is_asked_for(SUNDAY, long_run(14))

    reply = await _asks(anna, "Could I run long on Saturday and take the easy one Sunday?")

    assert reply.startswith("Yes, that works:")
    assert "Swap them" in anna.buttons
    assert "14 km" in await _asks(anna, "what's on Sunday?")


async def test_what_may_harm_is_answered_before_the_hour_of_the_day(anna: Conversation) -> None:
    reply = await _asks(anna, "je suis enceinte, la séance ce soir plutôt que ce matin ?")

    assert reply.startswith("Congratulations")


async def test_the_five_kilometres_of_a_decimal_are_no_race(anna: Conversation) -> None:
    reply = await _asks(anna, "are 1.5 km easy enough of a warm-up before the 400s?")

    assert "1.5 km are about 8 min" in reply
    assert "Marathon" not in reply


async def test_a_long_question_is_read_sentence_by_sentence(anna: Conversation) -> None:
    text = (
        "I've been going through a bit of a messy time at work lately, with the move and"
        " everything, so I lost track of most things. What's on next week?"
    )

    reply = await _asks(anna, text)

    assert reply.startswith("<b>Week 2:")
