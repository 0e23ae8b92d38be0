"""An answer takes up what a message names, and leaves totals out of it."""

from datetime import timedelta

import pytest

from tests.chat.conversation import Conversation


async def test_a_wedding_is_named_and_nothing_is_made_up(anna: Conversation) -> None:
    [reply] = await anna.says("no run today, I got married yesterday")

    assert reply.startswith("Married! Congratulations to you both.\nNothing to make up.")


async def test_who_is_ill_is_named(anna: Conversation) -> None:
    [reply] = await anna.says("not today, my daughter has chickenpox")

    assert reply.startswith("I hope your daughter is better soon.\nNothing to make up.")
    assert "If you catch it too, tell me before you run." in reply


async def test_a_best_is_named_by_what_it_was_beaten_by(anna: Conversation) -> None:
    [reply] = await anna.says("parkrun 20:31, pb by 35 seconds!!")

    assert reply.startswith("A best by 35 s. Congratulations!")


async def test_who_feels_slow_is_shown_the_easy_range(anna: Conversation) -> None:
    [reply] = await anna.says("8 km in 46:00, felt like a snail next to everyone")

    assert reply.startswith("It only looks slow beside others")
    assert "Right inside your easy range" in reply


async def test_a_race_that_hurt_gets_no_totals(anna: Conversation) -> None:
    anna.now += timedelta(days=153)  # race day
    [reply] = await anna.says("marathon race 3:41:20, so disappointed, walked from 30 on")

    assert reply.startswith("That's hard to take. It was a long way to the finish")
    assert "In between" not in reply
    assert "21 min over the 3:20:00 you wanted." in reply


async def test_days_left_out_are_answered_as_one(anna: Conversation) -> None:
    anna.wait(days=4)
    [reply] = await anna.says("I skipped Monday and Wednesday, work")

    assert reply.count("othing to make up") == 1


async def test_ice_takes_the_day_off(anna: Conversation) -> None:
    anna.wait(days=1)
    [reply] = await anna.says("sheet ice everywhere, my neighbour broke her wrist, staying in")

    assert reply.startswith("Right: no running on ice.")
    assert "I hope your neighbour is better soon." in reply


async def test_tiredness_is_named_before_the_easy_day(anna: Conversation) -> None:
    anna.wait(days=1)
    [reply] = await anna.says("slept 2 hours, exhausted, should I really run today")

    assert reply.startswith("2 h of sleep: bed comes before running.")


async def test_soreness_is_no_injury(anna: Conversation) -> None:
    [reply] = await anna.says("both quads are on fire after yesterday's squats")

    assert reply.startswith("That's soreness")
    assert "0 to 10" not in reply


async def test_a_run_without_the_pain_ends_the_pain(anna: Conversation) -> None:
    await anna.says("knee 3/10")
    anna.wait(days=2)
    first, *_ = await anna.says("knee completely pain free, 5 km easy in 29:00")

    assert first.startswith("Good. That's what we wanted to see.")


async def test_one_spot_on_the_bone_is_seen_soon(anna: Conversation) -> None:
    [reply] = await anna.says("shin hurts in one spot, 5/10, and when I hop it's bad")

    assert "not even easy" in reply


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("chills and dizzy in the heat at 38 degrees, sat down", "Shade or a cool"),
        ("fell and hit my head, now a headache and nausea", "seen by a doctor now"),
    ],
)
async def test_a_red_flag_says_what_is_due_at_once(
    anna: Conversation, text: str, due: str
) -> None:
    reply = "\n".join(await anna.says(text))

    assert "Stop running." in reply
    assert due in reply


async def test_a_stomach_bug_asks_for_other_things_than_a_fever(anna: Conversation) -> None:
    [reply] = await anna.says("stomach bug since last night, can't keep anything down")

    assert reply.startswith("Get well soon. No running, tomorrow neither.")


async def test_short_breath_after_an_illness_waits_for_a_doctor(anna: Conversation) -> None:
    [reply] = await anna.says(
        "covid is over, 4 days of fever last week, but two flights of stairs had me puffed"
    )

    assert "for a doctor this week" in reply
    assert "on hold" in reply


async def test_the_end_of_a_season_is_left_in_peace(anna: Conversation) -> None:
    await anna.says("10k race 44:50")
    anna.wait(days=1)
    *_, reply = await anna.says("season over, thanks for all the mornings, see you in spring")

    assert reply.startswith("Thank you. 44:50 is a fine way to end a season.")
    assert "km easy" not in reply


async def test_the_years_with_a_dog_are_named(anna: Conversation) -> None:
    [reply] = await anna.says(
        "we had to put our dog to sleep, 13 years on every easy run. 8 km 47:30"
    )

    assert reply.startswith("I'm so sorry about your dog. 13 years side by side")


async def test_a_long_day_at_work_makes_no_run_of_days_left_out(anna: Conversation) -> None:
    anna.wait(days=4)
    [reply] = await anna.says(
        "Monday and Tuesday didn't happen, audit at work, 70 hours this week"
    )

    assert reply.startswith("70 h of work is load enough")
    assert "Mon 23 Nov, Tue 24 Nov: nothing to make up." in reply


async def test_who_blames_themselves_may_take_today_as_it_comes(anna: Conversation) -> None:
    anna.wait(days=1)
    [reply] = await anna.says("feel so guilty about everything I left out")

    assert reply.endswith("Today as short and slow as you like, or off.")
