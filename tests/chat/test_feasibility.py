"""Before the plan starts, the coach says whether the race can be done."""

from bot.storage.unit_of_work import work_opener
from tests.chat.conversation import TOLD, Conversation, as_asked


async def summary(ada: Conversation, **told: str) -> str:
    """Answer every question; what is told takes the place of an ordinary answer."""
    names = ("goal", "day", "target", "mile", "weekly", "longest", "days", "plan", "zone")
    answers = dict(zip((*names, "time", "age", "health"), TOLD, strict=True)) | told
    await ada.says("/start")
    reply = ""
    for answer in as_asked(tuple(answers.values())):
        ada.buttons.clear()  # those of the last letter count
        [reply] = await ada.says(answer)
    return reply


async def red(ada: Conversation, **told: str) -> str:
    about = {"day": "20 December 2026", "weekly": "15 km", "longest": "6 km", "target": "none"}
    return await summary(ada, **(about | told))


async def amber(ada: Conversation) -> str:
    return await summary(ada, day="14 March 2027", mile="7:30", weekly="25 km", longest="10 km")


async def test_a_race_that_can_be_prepared_starts_without_a_word(ada: Conversation) -> None:
    told = await summary(ada)

    assert "Honest word" not in told
    assert told.endswith("Shall we start?")
    assert list(ada.buttons)[:1] == ["Start"]


async def test_amber_offers_the_race_first_and_better_odds_after_it(ada: Conversation) -> None:
    told = await amber(ada)

    assert "Honest word: in 16 weeks your longest run can grow from 10 km to about 22 km" in told
    assert list(ada.buttons) == [
        "This race, run/walk",
        "Half marathon that day",
        "Later: 4 Apr",
        "Change",
        "Cancel",
        "Own plan",
        "My first one",
        "My mile is older",
        "I ran less than usual lately",
    ]


async def test_amber_is_started_by_a_typed_yes(ada: Conversation) -> None:
    await amber(ada)

    replies = await ada.says("yes")

    assert "Here we go, Ada." in replies[0]


async def test_better_odds_come_back_to_the_summary(ada: Conversation) -> None:
    await amber(ada)

    [told] = await ada.presses("Half marathon that day")

    assert told.startswith("Half marathon on Sunday 14 March 2027, 16 weeks away.")
    assert "Target: <b>none</b>" in told  # 3:20 was hoped for a marathon
    assert "Honest word" not in told
    assert "Start" in ada.buttons
    assert "Here we go" in (await ada.presses("Start"))[0]


async def test_a_later_day_keeps_the_target(ada: Conversation) -> None:
    await amber(ada)

    [told] = await ada.presses("Later: 4 Apr")

    assert "Marathon on Sunday 4 April 2027" in told
    assert "Target: <b>3:20:00</b>" in told
    assert "Honest word" not in told


async def test_red_is_advised_against_and_has_no_start_button(ada: Conversation) -> None:
    told = await red(ada)

    assert "I would not start this one: your longest run stays at 6 km" in told
    assert told.endswith("Which one shall it be, or this one all the same?")
    assert "Start" not in ada.buttons
    assert next(iter(ada.buttons)) == "5K that day"


async def test_all_the_same_is_remembered(ada: Conversation) -> None:
    await red(ada)

    replies = await ada.presses("All the same")

    assert "Here we go, Ada." in replies[0]
    assert await brief_says_all_the_same(ada)


async def brief_says_all_the_same(ada: Conversation) -> bool:
    async with work_opener(ada.database)() as work:
        [runner] = (await work.runners.get_all({ada.person})).values()
    return runner.brief.all_the_same


async def test_a_typed_yes_answers_the_question_of_red(ada: Conversation) -> None:
    await red(ada)

    assert "Here we go" in (await ada.says("yes"))[0]
    assert await brief_says_all_the_same(ada)


async def test_whoever_has_a_health_problem_cannot_race_against_advice(ada: Conversation) -> None:
    told = await red(ada, health="yes")

    assert told.endswith("Which one shall it be?")
    assert "All the same" not in ada.buttons
    [again] = await ada.says("yes")
    assert "I would not start this one" in again


async def test_what_was_decided_is_asked_again_when_the_race_changes(ada: Conversation) -> None:
    await summary(ada)
    await ada.says("yes")
    ada.buttons.clear()

    [told] = await ada.says("change my race day to 20 December")

    assert "I would not start this one" in told
    assert list(ada.buttons)[-1] == "Cancel"
    [cancelled] = await ada.presses("Cancel")
    assert cancelled == "Nothing was changed."
    assert "25 April 2027" in (await ada.says("/settings"))[0]


async def test_a_changed_race_can_be_kept_all_the_same(ada: Conversation) -> None:
    await summary(ada)
    await ada.says("yes")
    await ada.says("change my race day to 20 December")

    [told] = await ada.presses("All the same")

    assert "Saved." in told
    assert await brief_says_all_the_same(ada)


async def test_a_changed_race_can_be_taken_later(ada: Conversation) -> None:
    await summary(ada)
    await ada.says("yes")
    await ada.says("change my race day to 20 December")
    later = next(label for label in ada.buttons if label.startswith("Later"))

    [told] = await ada.presses(later)

    assert "Saved." in told
    assert "Honest word" not in told


async def test_an_amber_change_is_saved_and_said(ada: Conversation) -> None:
    await summary(ada)
    await ada.says("yes")

    [told] = await ada.says("change my race day to 31 January")

    assert "Saved." in told
    assert "Honest word" in told
    assert "Half marathon that day" in ada.buttons
    [half] = await ada.presses("Half marathon that day")
    assert "Half marathon on Sunday 31 January 2027" in half


async def test_several_figures_of_one_message_are_held_against_the_race(
    anna: Conversation,
) -> None:
    [fine] = await anna.says("40 km a week, longest 14, mile 6:50")
    assert fine.startswith("Weekly distance: 40 km. Longest run: 14 km. Mile: 6:50. Saved.")

    anna.buttons.clear()
    [told] = await anna.says("weekly 12 km, longest 4, mile 8:50")
    assert told.startswith("Weekly distance: 12 km. Longest run: 4 km. Mile: 8:50.")
    assert "I would not start this one: in 22 weeks your longest run can grow from 4 km" in told

    await anna.presses("Cancel")
    assert "Weekly distance: <b>40 km</b>" in (await anna.says("/settings"))[0]


async def test_what_was_run_since_counts_when_a_figure_changes(anna: Conversation) -> None:
    await anna.says("change my longest run to 6 km")
    anna.wait(days=20)
    await anna.says("ran 20 km in 1:55:00")

    [told] = await anna.says("change my race day to 31 January 2027")

    assert "your longest run can grow from 20 km" in told


async def test_a_changed_race_goes_on_from_what_is_run(anna: Conversation) -> None:
    anna.wait(days=20)
    await anna.says("ran 22 km in 2:05:00")
    anna.wait(days=1)

    await anna.says("change my race day to 2 May 2027")
    [week] = await anna.says("/week")

    assert "Longest run: <b>16 km</b>" not in (await anna.says("/settings"))[0]
    assert "Base" in week


async def test_a_race_on_the_way_that_is_out_of_reach_has_a_word_too(ada: Conversation) -> None:
    await amber(ada)
    await ada.says("yes")

    [entered] = await ada.says("/race half 13 December 2026")

    assert "is in the plan, on the way to your goal" in entered
    assert "I would not start this one: " in entered
    assert "Take out: Half marathon" in ada.buttons


async def test_whoever_may_have_two_workouts_a_week_can_say_that_nothing_was_fast(
    ada: Conversation,
) -> None:
    await summary(ada, days="mon tue wed thu sat sun", weekly="60 km")

    [told] = await ada.presses("No fast workouts lately")

    assert "Fast runs lately: <b>no</b>" in told


async def test_after_the_start_the_biggest_week_of_the_year_can_be_told(
    ada: Conversation,
) -> None:
    await summary(ada)
    await ada.says("yes")

    [question] = await ada.presses("I ran more earlier this year")
    assert question == "How far was your biggest week of the last twelve months?"
    [saved] = await ada.says("65 km")

    assert saved.startswith("Biggest week of the year: 65 km. Saved.")
    assert "Biggest week of the year: <b>65 km</b>" in (await ada.says("/settings"))[0]
