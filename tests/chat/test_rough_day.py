"""A runner feels rough: the easy version is offered once, and nothing is crammed in."""

from tests.chat.conversation import TOLD, Conversation


async def until_reps(talk: Conversation) -> None:
    """Run what is planned up to the morning of the first mile workout."""
    for _ in range(21):
        talk.wait(days=1)
        [today] = await talk.says("/today")
        if "×" in today:
            return
        if "rest day" not in today:
            await talk.says("done")
    raise AssertionError("no mile workout came")


async def off_season(talk: Conversation) -> None:
    await talk.meets("no race, off-season", "6:10", "40 km", "14 km", *TOLD[6:])


async def test_an_easy_day_with_hills_becomes_a_short_one_without(anna: Conversation) -> None:
    anna.wait(days=1)

    [offer] = await anna.says("slept 3 hours, feeling rough")
    assert offer.startswith("3 h of sleep: bed comes before running.")
    assert "Then the easy version is right today: 5.9 km easy" in offer
    [eased] = await anna.presses("Easy version")

    assert eased.startswith("<b>Today: Easy run, 5.9 km</b>")
    assert "hill" not in eased
    [today] = await anna.says("/today")
    assert "Easy run, 5.9 km" in today
    [why] = await anna.says("/why")
    assert "You did not feel well this morning" in why


async def test_a_mile_workout_moves_to_a_day_that_has_room(ada: Conversation) -> None:
    await off_season(ada)
    await until_reps(ada)

    await ada.says("feeling rough")
    [eased] = await ada.presses("Easy version")

    assert "× 200 m moves to" in eased
    [week] = await ada.says("/week")
    assert week.count("×") == 1


async def test_it_moves_once(ada: Conversation) -> None:
    await off_season(ada)
    await until_reps(ada)
    await ada.says("feeling rough")
    [first] = await ada.presses("Easy version")
    while True:
        ada.wait(days=1)
        [today] = await ada.says("/today")
        if "×" in today:
            break

    await ada.says("feeling rough")
    [second] = await ada.presses("Easy version")

    assert "moves to" in first
    assert second.endswith("is dropped.")


async def test_the_word_is_as_good_as_the_button(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("feeling rough")

    [eased] = await anna.says("easy version")

    assert eased.startswith("<b>Today: Easy run, 5.9 km</b>")


async def test_what_is_easy_already_is_not_eased_again(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("easy version")

    [reply] = await anna.says("feeling rough")
    [again] = await anna.says("easy version")

    assert reply.startswith("Then today is easy at most")
    assert again == "There is nothing to ease today. /today has what is next."


async def test_on_a_rest_day_rest_is_right(anna: Conversation) -> None:
    [reply] = await anna.says("feeling rough")

    assert reply == "Then it is good that today is a rest day."


async def test_yesterdays_button_eases_nothing(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("feeling rough")
    anna.wait(days=1)

    assert await anna.presses("Easy version") == ["[That day is over.]"]
