"""Progress, moves and skips by command."""

import re
from datetime import date

from bot.wording.chart import unpack_chart
from tests.builders import easy_run
from tests.chat.conversation import Conversation


async def test_progress_shows_miles_reps_and_weeks(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("8k easy in 45:10")
    anna.wait(days=4)
    await anna.says("mile TT 6:07")

    [progress] = await anna.says("/progress")

    assert "· Mon 23 Nov: 6:10\n· Sat 28 Nov: 6:07\n3.0 s faster than the first." in progress
    assert "· from Mon 23 Nov: 9.6 km of" in progress


async def test_progress_comes_with_a_chart_of_the_same_figures(anna: Conversation) -> None:
    anna.wait(days=5)
    await anna.says("mile TT 6:07")

    [progress] = await anna.says("/progress")

    chart = unpack_chart(await anna.file())
    assert [panel.title for panel in chart.panels] == ["Mile", "Marathon"]
    [mile] = chart.panels[0].series
    assert (mile.first, mile.last) == ("6:10", "6:07")
    assert "6:07" in progress


async def test_the_chart_shows_a_year_and_the_words_its_last_weeks(anna: Conversation) -> None:
    for _ in range(52):
        anna.wait(days=1)
        await anna.says("/today")
        await anna.says("8 x 400 99.5 99.4 99.6 99.5 99.4 99.6 99.5 99.5")
        anna.wait(days=5)
        await anna.says("mile TT 10:07.5")
        anna.wait(days=1)

    [progress] = await anna.says("/progress")

    assert progress.count("from") == 5  # and the week that begins has nothing yet
    chart = unpack_chart(await anna.file())
    assert len(chart.panels[-1].series[0].points) == 52


async def test_the_first_day_has_words_alone(anna: Conversation) -> None:
    [progress] = await anna.says("/progress")

    assert "6:10" in progress
    assert await anna.files() == []


async def test_without_a_log_progress_says_so(ada: Conversation) -> None:
    answers = ("no race, off-season", "don't know", "30 km", "10 km", "tue thu sun", "no")
    await ada.meets(*answers, "Berlin", "6:30", "34", "no")

    [progress] = await ada.says("/progress")

    assert progress.startswith("Nothing to show yet.")


async def test_skip_is_the_word_for_it(anna: Conversation) -> None:
    anna.wait(days=1)

    [reply] = await anna.says("/skip")

    assert reply.startswith("OK, not today. Nothing to make up.")
    [today] = await anna.says("/today")
    assert "Skipped: it is in your log" in today


async def test_skip_takes_a_reason_and_asks_about_pain(anna: Conversation) -> None:
    logged, question = await anna.says("/skip knee hurts")

    assert logged.startswith("OK, not today. Nothing to make up.")
    assert question == "How much does the knee hurt, from 0 to 10?"


async def test_skip_with_an_alarm_is_an_alarm(anna: Conversation) -> None:
    replies = await anna.says("/skip chest pain")

    assert "Skipped" not in "".join(replies)
    [log] = await anna.says("/log")
    assert "skipped" not in log.lower()


async def test_a_skip_can_be_taken_back(anna: Conversation) -> None:
    await anna.says("/skip work")

    [reply] = await anna.presses("Undo", anna.last_message_id)

    assert reply.startswith("Taken back")


async def test_move_swaps_two_days(anna: Conversation) -> None:
    [reply] = await anna.says("/move tuesday thursday")

    assert reply.startswith("<b>Swapped</b>\n▫️ Tue 24 Nov")


async def test_move_with_one_day_swaps_it_with_today(anna: Conversation) -> None:
    await anna.is_asked_for(date(2026, 11, 24), easy_run(9, hills=4))
    anna.wait(days=1)

    [reply] = await anna.says("/move tomorrow")

    assert reply == "<b>Swapped</b>\n▫️ Wed 25 Nov: Easy run, 9 km, 4 hills"


async def test_a_day_that_does_not_suit_moves_to_a_free_one(anna: Conversation) -> None:
    await anna.is_asked_for(date(2026, 11, 26), easy_run(9))

    [question] = await anna.says("can't Thursday")

    assert question == (
        "▫️ Thu 26 Nov: Easy run, 9 km\nIf no day suits, leave it out. To which day shall it move?"
    )
    _, reply = ["", *await anna.presses("Wed 25 Nov")]
    assert reply == "<b>Swapped</b>\n▫️ Wed 25 Nov: Easy run, 9 km"


async def test_a_day_that_is_free_already_needs_no_move(anna: Conversation) -> None:
    [reply] = await anna.says("I can't run on Friday")

    assert reply == "Nothing is left to run on Fri 27 Nov."


async def test_a_trial_is_planned_by_a_word(anna: Conversation) -> None:
    [reply] = await anna.says("plan a time trial")

    assert "Mile time trial" in reply


async def test_two_weeks_off_end_by_themselves(anna: Conversation) -> None:
    [reply] = await anna.says("taking two weeks off")

    assert reply.startswith("Paused until Mon 7 Dec")


async def test_who_feels_well_is_not_held_back(anna: Conversation) -> None:
    [reply] = await anna.says("I feel great")

    assert reply == "Good. Keep to what is planned all the same: the plan works by being easy."


async def test_move_without_a_day_asks_which(anna: Conversation) -> None:
    [reply] = await anna.says("/move")

    assert reply.startswith("Which two days?")


async def test_a_day_in_the_log_is_not_moved(anna: Conversation) -> None:
    anna.wait(days=1)
    await anna.says("/skip")

    [reply] = await anna.says("/move thursday")

    assert reply == "That day is in your log already; /undo takes it back first."


async def test_a_day_that_has_passed_is_not_moved(anna: Conversation) -> None:
    anna.wait(days=2)

    [reply] = await anna.says("swap yesterday and tomorrow")

    assert reply == "A day that has passed stays as it is: a missed run is not made up."


async def test_the_week_counts_what_progress_counts(anna: Conversation) -> None:
    await anna.says("/trial")
    anna.wait(days=1)
    await anna.says("mile TT 6:07")

    [week] = await anna.says("/week")
    [progress] = await anna.says("/progress")

    assert week.endswith("6 km of 38 km run so far.")
    assert "6 km of 38 km" in progress


async def test_controls_are_answered_with_what_they_say_together(anna: Conversation) -> None:
    replies = []
    for time in ("11:52", "11:50", "11:40", "11:06"):
        anna.wait(days=21)
        replies += (await anna.says(f"1x2000 {time} rpe 3"))[:1]

    [progress] = await anna.says("/progress")

    assert "Your first control." in replies[0]
    assert "too close together yet" in replies[1]
    assert "no change yet" in replies[2]
    likely = re.search(r"likely between (\d+) and (\d+) s quicker", replies[3])
    assert likely is not None
    assert 0 < int(likely[1]) < 28 < int(likely[2])
    assert f"2 km at effort 3, 11:51 → 11:23 since December: {likely[0]}." in progress
