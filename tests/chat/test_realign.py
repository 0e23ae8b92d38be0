"""Three planned runs missed: one offer, what it does, and declining it.

Anna runs on Tuesday, Thursday, Saturday and Sunday, and has begun on a Monday.
"""

from tests.chat.conversation import Conversation

OFFER = "Three planned runs of late are not in the log."


async def miss_three(anna: Conversation) -> str:
    """Say nothing until Sunday morning."""
    anna.wait(days=5, hours=22, minutes=30)
    return (await anna.wakes()).text


async def test_after_three_silent_misses_the_morning_offers_to_realign(anna: Conversation) -> None:
    morning = await miss_three(anna)

    assert morning.startswith("<b>Sun 29 Nov</b> · week 1 of 22 · 147 days\n<b>Long run, ")
    assert OFFER in morning
    assert morning.endswith("Shall I?")


async def test_it_is_offered_only_once(anna: Conversation) -> None:
    await miss_three(anna)
    anna.wait(days=2)

    assert OFFER not in (await anna.wakes()).text


async def test_two_misses_are_no_reason(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    anna.wait(days=1)
    await anna.says("8k easy in 45:10")
    anna.wait(days=4, hours=22, minutes=30)

    assert OFFER not in (await anna.wakes()).text


async def test_the_third_skip_is_answered_with_the_offer(anna: Conversation) -> None:
    replies = []
    for days in (1, 2, 2):
        anna.wait(days=days)
        [reply] = await anna.says("skipped, work")
        replies.append(reply)

    assert [OFFER in reply for reply in replies] == [False, False, True]
    assert replies[-1].endswith("Shall I?")
    anna.wait(hours=23)
    assert OFFER not in (await anna.wakes()).text


async def test_realigning_starts_from_what_was_run_but_never_below_0_6_of_what_was_told(
    anna: Conversation,
) -> None:
    anna.wait(days=1)
    await anna.says("6k easy in 36:10")
    for days in (2, 2, 1):
        anna.wait(days=days)
        await anna.says("skipped, work")

    [reply] = await anna.presses("Plan again from that")

    assert reply.startswith(
        "The plan starts again from what you've been running: 24 km a week, 14.4 km as your"
        " longest run."
    )
    assert "divided anew" in reply
    assert "Marathon: Sunday 25 April 2027" in reply
    [notice] = await anna.presses("Plan again from that")
    assert notice == "[That is done already.]"


async def test_declining_changes_nothing(anna: Conversation) -> None:
    await miss_three(anna)
    [before] = await anna.says("/plan")

    [reply] = await anna.presses("Leave it as it is")

    assert reply == "The plan stays as it is. /today has what is next."
    assert await anna.says("/plan") == [before]


async def test_yes_answers_the_offer_of_the_morning(anna: Conversation) -> None:
    await miss_three(anna)

    [reply] = await anna.says("yes")

    assert reply.startswith("The plan starts again")
    [again] = await anna.says("yes")
    assert again.startswith("I didn't get that.")


async def test_no_answers_the_offer_beside_a_skip(anna: Conversation) -> None:
    for days in (1, 2, 2):
        anna.wait(days=days)
        await anna.says("skipped, work")

    [reply] = await anna.says("no")

    assert reply == "The plan stays as it is. /today has what is next."


async def test_yes_without_an_offer_is_just_a_word(anna: Conversation) -> None:
    [reply] = await anna.says("yes")

    assert reply.startswith("I didn't get that.")
