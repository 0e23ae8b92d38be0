"""What comes unasked in the evening: little, and less and less to whoever does not answer.

Anna runs on Tuesday, Thursday, Saturday and Sunday, and signed up on Monday 23 November 2026.
"""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from tests.chat.conversation import TOLD, Conversation, conversation

SIGN_UP = date(2026, 11, 23)
SEVEN_PM = timedelta(hours=11, minutes=5)  # from the sign-up's 8:00 in Berlin


async def evenings(anna: Conversation, days: int) -> dict[int, str]:
    """Say nothing, and gather what comes on each evening."""
    found: dict[int, str] = {}
    signed_up, last = anna.now, None
    for number in range(days):
        anna.now = signed_up + timedelta(days=number) + SEVEN_PM
        letter = await anna.hears_unasked()
        if letter is not None and letter.text != last:
            found[number] = last = letter.text
    return found


async def test_silence_is_asked_about_after_a_week_and_after_three_then_it_is_quiet(
    anna: Conversation,
) -> None:
    heard = await evenings(anna, 60)

    assert list(heard) == [7, 21]
    assert heard[7].startswith("A week without news.")
    assert heard[21].startswith("Three weeks quiet")


async def test_a_word_begins_the_count_anew(anna: Conversation) -> None:
    anna.wait(days=5)
    await anna.says("thanks")
    anna.wait(days=2, hours=11, minutes=5)

    letter = await anna.hears_unasked()

    assert letter is None or "A week without news" not in letter.text


async def test_mornings_stop_after_three_weeks_and_come_again_after_a_word(
    anna: Conversation,
) -> None:
    anna.wait(days=28, hours=22, minutes=35)  # a Tuesday morning
    assert await anna.hears_unasked() is None

    await anna.says("hello")
    anna.wait(days=2)

    assert (await anna.wakes()).text.startswith("<b>Thu ")


@pytest.mark.parametrize(
    ("label", "reply"),
    [
        ("All good", "Good to hear."),
        ("Ill or hurt", "I'm sorry. What is it?"),
        ("No time", "That's allowed"),
        ("Pause me", "Paused"),
    ],
)
async def test_each_answer_is_heard(anna: Conversation, label: str, reply: str) -> None:
    anna.wait(days=7, hours=11, minutes=5)
    await anna.wakes()

    [answer] = await anna.presses(label)

    assert answer.startswith(reply)


async def test_whoever_paused_hears_nothing(anna: Conversation) -> None:
    await anna.says("/pause")

    assert await evenings(anna, 30) == {}


@pytest.fixture
async def racer(new_sqlite: str) -> AsyncIterator[Conversation]:
    """Somebody whose 10K is on Sunday in two weeks."""
    async with conversation(new_sqlite, "Anna") as talk:
        await talk.meets("10k", "6 December 2026", "none", *TOLD[3:])
        talk.wait(days=10)
        await talk.says("5k easy in 30:00")
        talk.wait(days=3)  # race day, 8:00
        yield talk


async def test_the_race_is_asked_about_on_its_evening_and_the_next_then_never(
    racer: Conversation,
) -> None:
    heard = await evenings(racer, 6)

    assert heard == {
        0: "How was it?",
        1: "I'd still like to hear how Sunday went, whatever happened.",
    } | {number: text for number, text in heard.items() if number > 1}
    assert not any("How was it" in heard[number] for number in heard if number > 1)


async def test_whoever_tells_of_the_race_is_not_asked(racer: Conversation) -> None:
    racer.wait(hours=4)
    await racer.says("10k race 41:20")
    racer.wait(hours=7, minutes=5)

    assert await racer.hears_unasked() is None  # nor is its week looked back on: it was answered


async def test_the_morning_after_the_race_is_one_sentence_and_the_next_run(
    racer: Conversation,
) -> None:
    await racer.says("10k race 41:20")
    racer.wait(hours=22, minutes=35)

    letter = await racer.wakes()

    assert letter.text.startswith("Today belongs to you and your legs.\nNo running until ")
    assert letter.buttons == ()


async def test_the_morning_after_a_race_not_finished_asks_for_nothing(
    racer: Conversation,
) -> None:
    await racer.says("DNF, I stopped at 6 km of the 10k race")
    racer.wait(hours=22, minutes=35)

    letter = await racer.hears_unasked()

    assert letter is None or "No running until" not in letter.text


async def test_the_last_recovery_morning_asks_what_is_next(racer: Conversation) -> None:
    await racer.says("10k race 41:20")
    racer.wait(days=6, hours=22, minutes=35)  # the Sunday after the race, 6:35

    letter = await racer.wakes()

    assert "You're through the recovery. What next?" in letter.text
    labels = [each.label for row in letter.buttons for each in row]
    assert labels[-4:] == [
        "Faster mile, 6-8 weeks",
        "A new race",
        "Just keep me running",
        "Nothing for now",
    ]


async def test_a_next_block_begins_by_a_tap_and_mornings_go_on(racer: Conversation) -> None:
    await racer.says("10k race 41:20")
    racer.wait(days=6, hours=22, minutes=35)
    await racer.wakes()

    [reply] = await racer.presses("Just keep me running")
    racer.wait(days=2)

    assert reply.startswith("Tomorrow: 8 weeks begin, about 40 km a week")
    assert (await racer.wakes()).text.startswith("<b>Tue 15 Dec</b> · week 1 of 8\n")


async def test_a_new_race_makes_a_season_at_any_time(racer: Conversation) -> None:
    await racer.says("10k race 41:20")
    racer.wait(days=20)

    await racer.says("I want to run a half on 28 March 2027")
    replies = await racer.presses("The goal race")

    assert "The way to race day" in "".join(replies)
    [week] = await racer.says("/week")
    assert "Week 1" in week
