"""Races: shown, added on the way, made the goal, and taken out.

Anna trains for a marathon on 25 April 2027.
"""

import pytest

from tests.chat.conversation import Conversation

GOAL_BUTTONS = {"Der Zielwettkampf", "La carrera objetivo", "La course objectif"}


async def test_the_races_are_shown_with_a_mile_race_offered(anna: Conversation) -> None:
    [races] = await anna.says("/race")

    assert "🏁 Marathon: Sunday 25 April 2027, target 3:20:00" in races
    assert "A mile race between Sun 14 Feb and Sun 14 Mar is the best tune-up" in races


async def test_a_shorter_race_before_the_goal_is_on_the_way(anna: Conversation) -> None:
    [reply] = await anna.says("/race 5th Ave Mile 28 February")

    assert reply.startswith("<b>5th Ave Mile on Sunday 28 February 2027</b> is in the plan")
    [plan] = await anna.says("/plan")
    assert "🔸 5th Ave Mile: Sunday 28 February 2027" in plan
    assert "best tune-up" not in plan


async def test_a_race_can_be_taken_out(anna: Conversation) -> None:
    await anna.says("/race 10k 14 March")

    [reply] = await anna.presses("Take out: 10K")

    assert reply == "Taken out: no race on Sun 14 Mar."
    [notice] = await anna.presses("Take out: 10K")
    assert notice.startswith("[That race is not")


@pytest.mark.parametrize(
    "text", ["/race marathon 2 May", "/race 2 May", "my marathon is on 2 May"]
)
async def test_another_day_of_the_goal_is_asked_about(anna: Conversation, text: str) -> None:
    [question] = await anna.says(text)
    assert question == "Marathon on Sunday 2 May 2027: shall it be your goal race?"

    [reply] = await anna.says("yes")

    assert reply.startswith("That is the goal now.")
    assert "🏁 Marathon: Sunday 2 May 2027" in reply
    [races] = await anna.says("/race")
    assert "target 3:20:00" in races


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("my race is now the Berlin half on 20 december", "Berlin half on Sunday 20 December"),
        ("i signed up for the valencia half on 20 december instead", "Valencia half on Sunday 20"),
        ("race changed to the Hackney Half 16 may", "Hackney Half on Sunday 16 May"),
        ("my goal race is the Bath Half on 14 march", "Bath Half on Sunday 14 March"),
        ("new goal: a flat half on 20 december", "Half marathon on Sunday 20 December"),
        (
            "mein Rennen ist jetzt der Berlin-Halbmarathon am 20. Dezember",
            "Berlin-Halbmarathon on",
        ),
        ("ahora mi carrera es la media de Sevilla el 20 de diciembre", "Media de Sevilla on"),
        ("ma course est maintenant le semi de Lyon le 20 décembre", "Semi de Lyon on"),
    ],
)
async def test_a_race_told_as_the_goal_is_not_put_on_the_way_to_it(
    anna: Conversation, text: str, named: str
) -> None:
    [question] = await anna.says(text)

    assert question.startswith(named)
    assert question.endswith("shall it be your goal race?")


@pytest.mark.parametrize(
    "text",
    [
        "my race got moved to 2 may",
        "race moved from 25 april to 2 may",
        "they postponed the race to may 2nd so i have more time",
        "mein Rennen wurde auf den 2. Mai verschoben",
        "la maratón la pasaron al 2 de mayo",
        "ma course est reportée au 2 mai",
    ],
)
async def test_the_goal_race_moves_to_the_day_that_is_told(anna: Conversation, text: str) -> None:
    [question] = await anna.says(text)

    assert question == "Marathon on Sunday 2 May 2027: shall it be your goal race?"


async def test_a_run_that_is_moved_moves_no_race(anna: Conversation) -> None:
    [reply] = await anna.says("moved my run to saturday")

    assert "goal race" not in reply


async def test_no_leaves_all_as_it_is(anna: Conversation) -> None:
    await anna.says("/race marathon 2 May")

    [reply] = await anna.says("no")

    assert reply.startswith("Then nothing changes.")
    [plan] = await anna.says("/plan")
    assert "Sunday 25 April 2027" in plan


async def test_a_result_in_between_is_logged_and_the_question_stays(anna: Conversation) -> None:
    await anna.says("/race marathon 2 May")
    [logged] = await anna.says("8k easy in 45:10")
    assert logged.startswith("Logged: <b>8 km")

    [reply] = await anna.presses("The goal race")

    assert "🏁 Marathon: Sunday 2 May 2027" in reply


async def test_races_stay_when_settings_change(anna: Conversation) -> None:
    await anna.says("/race 10k 14 March")
    await anna.says("/settings")
    await anna.presses_data("v1:change:days")
    await anna.says("mon wed fri sun")

    [plan] = await anna.says("/plan")

    assert "🔸 10K: Sunday 14 March 2027" in plan


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/race 10k", "I also need the day of the race"),
        ("/race foo", "I could not find a race"),
        ("/race 10k 3 January 2020", "has passed"),
        ("/race half 18 April", "too near to Sun 25 Apr"),
        ("/race no race", "/settings changes the goal race"),
    ],
)
async def test_what_cannot_be_gets_a_hint(anna: Conversation, text: str, words: str) -> None:
    [reply] = await anna.says(text)

    assert words in reply


async def test_race_day_has_a_card_with_the_pace_of_each_part(anna: Conversation) -> None:
    await anna.says("/race mile 28 November")
    anna.wait(days=4, hours=22, minutes=30)

    card = (await anna.wakes()).text

    assert card.startswith("🏁 <b>Sat 28 Nov: Race day: mile</b>")
    assert "laps of 1:32" in card
    assert "start 9.34 m behind the line and cross it at" in card
    assert "Why:" not in card  # on race morning nothing else is said
    assert (await anna.says("/today"))[0] == card


async def test_a_race_on_a_weekday_is_asked_back(anna: Conversation) -> None:
    [question] = await anna.says("/race 10k 10 March")
    assert question == "10K on <b>Wednesday</b>, 10 Mar: is that right?"

    [entered] = await anna.says("yes")

    assert entered.startswith("<b>10K on Wednesday 10 March 2027</b> is in the plan")


async def test_a_weekday_that_is_named_is_meant(anna: Conversation) -> None:
    [entered] = await anna.says("/race 10k on Wednesday 10 March")

    assert entered.startswith("<b>10K on Wednesday 10 March 2027</b> is in the plan")


async def test_a_weekday_by_mistake_is_put_right(anna: Conversation) -> None:
    await anna.says("/race 10k 10 March")
    [which] = await anna.presses("Another day")
    assert which == "Which day is it, for example <code>14 Mar</code>?"

    [entered] = await anna.says("14 March")

    assert entered.startswith("<b>10K on Sunday 14 March 2027</b> is in the plan")


async def test_a_goal_out_of_reach_is_advised_against_before_it_is_planned_for(
    anna: Conversation,
) -> None:
    await anna.says("/race marathon 13 December 2026")

    [told] = await anna.presses("The goal race")

    assert "I would not start this one" in told
    assert "25 April 2027" in (await anna.says("/settings"))[0]
    [kept] = await anna.presses("All the same")
    assert "Saved." in kept
    assert "13 December 2026" in (await anna.says("/settings"))[0]


async def test_a_goal_with_poor_odds_is_planned_for_with_a_word(anna: Conversation) -> None:
    await anna.says("/race marathon 31 January")

    told = "".join(await anna.presses("The goal race"))

    assert "That is the goal now." in told
    assert "Honest word: " in told
    assert "Half marathon that day" in anna.buttons


RACE_DAY_IN = {"days": 153}  # Sunday 25 April


@pytest.mark.parametrize(
    "text",
    [
        "Feeling good, hoping for 3:45 today",
        "Target 3:45, feeling good",
        "today I want 3:45",
        "Ziel 3:45, fühle mich gut",
        "me siento bien, espero 3:45 hoy",
        "je me sens bien, j'espère 3:45 aujourd'hui",
    ],
)
@pytest.mark.parametrize("hour", [6, 11])
async def test_a_time_hoped_for_at_the_start_is_no_race_that_was_run(
    anna: Conversation, text: str, hour: int
) -> None:
    anna.wait(**RACE_DAY_IN)
    anna.now = anna.now.replace(hour=hour, minute=0)

    assert "Logged" not in "\n".join(await anna.says(text))


@pytest.mark.parametrize("text", ["Let's go, 3:45!", "Proud to stand here, 3:45 is the goal"])
async def test_a_race_that_cannot_be_over_yet_is_read_back(anna: Conversation, text: str) -> None:
    anna.wait(**RACE_DAY_IN)
    anna.now = anna.now.replace(hour=6, minute=0)

    said = "\n".join(await anna.says(text))

    assert "Logged" not in said
    assert "3:45:00" in said


@pytest.mark.parametrize("text", ["3:45!! so disappointed", "I wanted 3:40, got 3:45", "3:45:00"])
async def test_a_time_told_when_the_race_can_be_over_is_its_result(
    anna: Conversation, text: str
) -> None:
    anna.wait(**RACE_DAY_IN)
    anna.now = anna.now.replace(hour=14, minute=0)

    assert "marathon in 3:45:00" in "\n".join(await anna.says(text))


@pytest.mark.parametrize("text", ["44:10", "done in 44:10", "10k in 44:10"])
async def test_a_time_on_race_day_is_that_of_the_race_without_its_warm_up(
    ada: Conversation, text: str
) -> None:
    await ada.meets(
        *("10k", "27 December", "45:00", "6:40", "40 km", "14 km", "tue thu sat sun"),
        *("no", "Berlin", "6:30", "34", "no"),
    )
    ada.now = ada.now.replace(day=27, month=12, hour=18)

    [reply] = await ada.says(text)

    assert "Race, 10 km in 44:10" in reply


@pytest.mark.parametrize(
    "words",
    [
        "I've signed up for a half on 26 September",
        "Hab mich für den Halbmarathon am 26. September angemeldet",
        "me he apuntado a una media el 26 de septiembre",
        "je me suis inscrit à un semi-marathon le 26 septembre",
    ],
)
async def test_who_signed_up_and_names_race_and_day_is_not_asked_for_them(
    anna: Conversation, words: str
) -> None:
    [reply] = await anna.says(words)

    assert "/race" not in reply
    assert "26" in reply
    assert "The goal race" in anna.buttons or len(set(anna.buttons) & GOAL_BUTTONS) == 1


async def test_who_signed_up_for_a_race_without_a_day_is_congratulated(anna: Conversation) -> None:
    [reply] = await anna.says("I've signed up for a half marathon!")

    assert "/race" in reply


@pytest.mark.parametrize(
    "words",
    [
        "could you get me ready for a half on sept 26?",
        "thinking of a half on the 26th of September",
    ],
)
async def test_a_race_that_is_asked_about_is_weighed_and_enters_only_by_a_tap(
    anna: Conversation, words: str
) -> None:
    [reply] = await anna.says(words)

    assert reply.startswith("That can be done: 44 weeks are enough.")
    assert "Half marathon on Sunday 26 September 2027: shall it be your goal race?" in reply
    [plan] = await anna.says("/plan")
    assert "🏁 Marathon: Sunday 25 April 2027" in plan
    [taken] = await anna.presses("The goal race")
    assert "🏁 Half marathon: Sunday 26 September 2027" in taken


async def test_a_race_that_asks_too_much_is_advised_against_when_it_is_asked_about(
    anna: Conversation,
) -> None:
    [reply] = await anna.says("is a marathon on 10 January realistic?")

    assert reply.startswith("I would not start this one: in 7 weeks")
    assert "Better odds: a half marathon on that day" in reply


async def test_asked_about_on_a_weekday_it_is_no_race_of_the_plan_yet(anna: Conversation) -> None:
    await anna.says("thinking of a 10k on Wednesday 17 February")

    assert "A race on the way" in anna.buttons
    [races] = await anna.says("/race")
    assert "10K" not in races.partition("Write a race")[0]


async def test_the_goal_race_named_again_is_said_to_stand(anna: Conversation) -> None:
    [reply] = await anna.says("is a marathon on 25 April realistic?")

    assert reply.startswith("Marathon on Sunday 25 April 2027 is your goal race. Your longest run")


async def test_of_a_month_alone_its_sundays_can_be_tapped(anna: Conversation) -> None:
    [question] = await anna.says("prepare me for a 10k in May")

    assert question == "On which Sunday, or which other day?"
    [reply] = await anna.presses("Sun 16 May")
    assert reply == "10K on Sunday 16 May 2027: shall it be your goal race?"


async def test_of_a_month_alone_the_day_can_be_typed(anna: Conversation) -> None:
    await anna.says("/race half June")

    [reply] = await anna.says("12 June")

    assert reply == "Half marathon on Saturday 12 June 2027: shall it be your goal race?"


async def test_a_weekday_told_in_words_is_asked_back_before_what_it_is(anna: Conversation) -> None:
    [question] = await anna.says("I want to run a 10k on 16 June")
    assert "Wednesday" in question

    [reply] = await anna.says("yes")

    assert reply == "10K on Wednesday 16 June 2027: shall it be your goal race?"


async def test_a_race_that_changes_the_paces_says_which(anna: Conversation) -> None:
    anna.wait(days=5, hours=12)

    [reply] = await anna.says("ran a 5k race this morning in 20:05")

    assert reply.startswith("Enjoy that. It was your doing.\n")
    assert "\nFaster than your marks promised" in reply
    assert "Your paces follow: easy " in reply


async def test_a_race_as_the_marks_promised_changes_no_pace(anna: Conversation) -> None:
    anna.wait(days=5, hours=12)

    [reply] = await anna.says("ran a 5k race this morning in 21:05")

    assert "Your paces follow" not in reply


async def test_an_answer_that_is_changed_while_another_is_weighed_is_taken(
    anna: Conversation,
) -> None:
    await anna.says("change my longest run to 3 km")

    [reply] = await anna.says("change my race day to 10 January")

    assert reply.startswith("Marathon on Sunday 10 January 2027, 7 weeks away.")
