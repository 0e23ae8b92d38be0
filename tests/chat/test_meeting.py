"""Meeting the coach: six questions, one at a time, typed or tapped, and what a tap adds."""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from tests.chat.conversation import FIRST_ANSWERS, Conversation, conversation

BERLIN = ZoneInfo("Europe/Berlin")


async def reach(talk: Conversation, answers: int) -> None:
    await talk.says("/start")
    for answer in FIRST_ANSWERS[:answers]:
        await talk.says(answer)


def moment(day: int, clock: str, words: str) -> str:
    """Words that a tap turns into a moment of November, by the reader's own clock."""
    at = datetime.combine(date(2026, 11, day), time.fromisoformat(clock), BERLIN)
    return f'<tg-time unix="{at.timestamp():.0f}">{words}</tg-time>'


async def test_start_greets_and_asks_for_the_race(ada: Conversation) -> None:
    [reply] = await ada.says("/start")

    assert reply.startswith("Hello Ada")
    assert reply.endswith("Which race are you training for?")


async def test_each_answer_is_said_back_with_the_next_question(ada: Conversation) -> None:
    await reach(ada, 1)

    [reply] = await ada.says("25 April 2027")

    assert reply.startswith("Marathon on Sunday 25 April 2027, 22 weeks away.")
    assert "<b>3 of 6</b> · How fast did you run a mile lately" in reply


async def test_the_summary_shows_every_answer(ada: Conversation) -> None:
    await reach(ada, 10)

    [reply] = await ada.says("health no")

    for answer in (
        "Marathon",
        "Sunday 25 April 2027",
        "3:20:00",
        "6:10",
        "40 km",
        "16 km",
        "Tue, Thu, Sat, Sun",
        "Europe/Berlin",
        "06:30",
        "18–49",
        "none of these",
    ):
        assert answer in reply
    assert reply.endswith("Shall we start?")


async def test_start_shows_this_week_and_the_way_to_race_day(ada: Conversation) -> None:
    [reply] = await ada.meets()

    assert "Week 1" in reply
    for phase in ("Base", "Mile block", "Race-specific", "Taper"):
        assert phase in reply
    assert "Sunday 25 April 2027" in reply


async def test_buttons_answer_as_words_do(ada: Conversation) -> None:
    await ada.says("/start")

    [reply] = await ada.presses("No race, off-season")

    assert "How fast did you run a mile lately" in reply


async def test_the_off_season_has_no_race_day_and_no_target(ada: Conversation) -> None:
    await ada.says("/start")

    [reply] = await ada.says("no race, off-season")

    assert reply.startswith("No race: then the off-season goes to a faster mile.")
    assert "mile lately" in reply


async def test_a_wrong_answer_gets_a_hint_and_the_question_again(ada: Conversation) -> None:
    await reach(ada, 1)

    [reply] = await ada.says("asdf")

    assert "asdf" in reply
    assert "2027" in reply
    assert "When is it" in reply


async def test_a_question_asked_again_keeps_its_buttons(ada: Conversation) -> None:
    await reach(ada, 4)
    ada.buttons.clear()

    [reply] = await ada.says("perhaps")

    assert "How far was your longest run" in reply
    assert list(ada.buttons)[-3:] == ["21 km", "25 km", "← Back"]


async def test_back_returns_to_the_question_before(ada: Conversation) -> None:
    await reach(ada, 3)

    [reply] = await ada.says("back")

    assert reply.startswith("<b>3 of 6</b> · How fast did you run a mile lately")


async def test_back_at_the_first_question_says_so(ada: Conversation) -> None:
    await ada.says("/start")

    [reply] = await ada.says("back")

    assert reply.startswith("This is the first question.")


@pytest.mark.parametrize("answers", range(len(FIRST_ANSWERS) + 1))
async def test_cancel_works_at_every_question(ada: Conversation, answers: int) -> None:
    await reach(ada, answers)

    [reply] = await ada.says("/cancel")

    assert reply == "Cancelled, nothing is kept. /start begins again."
    [again] = await ada.says("/start")
    assert again.startswith("Hello Ada")


async def test_start_in_the_middle_repeats_the_open_question(ada: Conversation) -> None:
    await reach(ada, 3)

    [reply] = await ada.says("/start")

    assert "How far do you run in a week" in reply


async def test_an_edited_answer_counts(ada: Conversation) -> None:
    await reach(ada, 3)  # the mile was the last

    [reply] = await ada.edits(ada.last_message_id, "7:10")

    assert reply.startswith("Mile: 7:10.")
    await ada.says("40 km, longest 16 km")
    await ada.says("4 days")
    [summary] = await ada.says("Berlin")
    assert "Mile: <b>7:10</b>" in summary


async def test_an_old_button_changes_nothing(ada: Conversation) -> None:
    await ada.says("/start")
    old = ada.buttons["10K"]
    await ada.says("marathon")

    assert await ada.presses_data(old) == ["That button is from an earlier question."]

    [reply] = await ada.says("25 April 2027")
    assert reply.startswith("Marathon on")


async def test_a_picture_is_no_answer(ada: Conversation) -> None:
    await ada.says("/start")
    photo = [{"file_id": "1", "file_unique_id": "1", "width": 9, "height": 9}]

    [reply] = await ada.sends({"photo": photo})

    assert reply.startswith("I read words and buttons here.")
    assert reply.endswith("Which race are you training for?")


async def test_a_red_flag_under_a_picture_is_heard_in_the_middle_of_a_question(
    ada: Conversation,
) -> None:
    photo = [{"file_id": "1", "file_unique_id": "1", "width": 9, "height": 9}]
    await ada.says("/start")

    [reply] = await ada.sends({"photo": photo, "caption": "chest pain when I run"})

    assert reply.startswith("<b>Stop running.</b>")


async def test_a_shared_location_answers_where(ada: Conversation) -> None:
    await reach(ada, 6)

    [offer] = await ada.presses("📍 Share my location")
    assert offer.endswith("?")
    [reply] = await ada.sends({"location": {"latitude": 52.52, "longitude": 13.405}})

    assert reply.startswith("Time zone: Europe/Berlin.")


async def test_of_several_cities_the_runner_chooses(ada: Conversation) -> None:
    await reach(ada, 6)

    [question] = await ada.says("Springfield")
    assert "which one" in question
    missouri = next(label for label in ada.buttons if "Missouri" in label)
    [reply] = await ada.presses(missouri)

    assert "America/Chicago" in reply


async def test_an_answer_can_be_changed_before_the_start(ada: Conversation) -> None:
    await reach(ada, 11)

    await ada.says("change")
    await ada.presses("Mile")
    [reply] = await ada.says("6:00")

    assert "Mile: <b>6:00</b>" in reply
    assert reply.endswith("Shall we start?")


async def test_another_goal_asks_for_its_day_and_target_anew(ada: Conversation) -> None:
    await reach(ada, 11)

    await ada.says("change")
    await ada.says("race")
    [reply] = await ada.says("10k")

    assert "When is it" in reply


async def test_a_companion_is_asked_for_their_hard_days(ada: Conversation) -> None:
    await reach(ada, 7)

    [reply] = await ada.says("plan yes")
    assert "hard days" in reply
    [reply] = await ada.says("tue fri")
    assert "long run" in reply
    [reply] = await ada.says("sun")
    assert reply.endswith("Shall we start?")


async def test_the_days_of_an_own_plan_are_running_days(ada: Conversation) -> None:
    await reach(ada, 5)
    for answer in ("tue thu sun", "Berlin", "plan yes", "wed"):
        await ada.says(answer)

    [summary] = await ada.says("sun")

    assert "Running days: <b>Tue, Wed, Thu, Sun</b>" in summary


async def test_a_child_is_told_politely_and_a_slip_keeps_every_answer(ada: Conversation) -> None:
    await reach(ada, 7)

    [reply] = await ada.says("age 14")
    assert "from 16 on" in reply
    assert reply.endswith("How old are you?")
    [refused] = await ada.says("age 14")
    assert "from 16 on" in refused

    [summary] = await ada.says("41")
    assert "Age: <b>18–49</b>" in summary
    assert "Mile: <b>6:10</b>" in summary


async def test_a_seventeen_year_old_chooses_a_shorter_race(ada: Conversation) -> None:
    await reach(ada, 9)

    [reply] = await ada.says("age 17")

    assert "half marathon" in reply
    assert reply.endswith("Which race are you training for?")


async def test_a_name_cannot_become_html(ada: Conversation) -> None:
    await ada.says("/start")

    [reply] = await ada.says("<b>Berlin</b> & friends marathon")

    assert "<b>Berlin" not in reply
    assert "&lt;b&gt;" in reply


async def test_a_known_runner_is_welcomed_back(anna: Conversation) -> None:
    [reply] = await anna.says("/start")

    assert reply.startswith("Welcome back, Anna.")


async def test_questions_wait_a_week_and_can_then_be_resumed(ada: Conversation) -> None:
    await reach(ada, 3)
    ada.wait(days=8)

    [reply] = await ada.says("40 km")
    assert "/start" in reply

    [reply] = await ada.says("/start")
    assert "How far do you run in a week" in reply


async def test_settings_show_every_answer_and_change_one(anna: Conversation) -> None:
    [shown] = await anna.says("/settings")
    assert "Morning message: <b>06:30</b>" in shown

    await anna.presses("Morning message")
    [reply] = await anna.says("7:15")

    assert "07:15" in reply
    [shown] = await anna.says("/settings")
    assert "Morning message: <b>07:15</b>" in shown


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        pytest.param("between 8:30 and 9:30", "Mon 23 Nov", id="still ahead"),
        pytest.param("7:30-8:30", "Mon 23 Nov", id="begun, and Ada's own moment is ahead"),
        pytest.param("6:30 to 7:30", "Tue 24 Nov", id="gone by"),
    ],
)
async def test_mornings_may_come_in_a_window(ada: Conversation, typed: str, first: str) -> None:
    await reach(ada, 7)
    await ada.says("days mon thu sat sun" if first.startswith("Mon") else "days tue thu sat sun")

    [understood] = await ada.says(f"time {typed}")
    for answer in ("age 34", "health no"):
        [summary] = await ada.says(answer)
    [plan] = await ada.says("yes")  # at eight by the clock of Berlin

    window = understood.partition("Morning message: ")[2].partition(".")[0]
    assert window.startswith("between ")
    assert f"Morning message: <b>{window}</b>" in summary
    shown = re.search(r'<tg-time unix="(\d+)">(.+?)</tg-time>', plan)
    assert shown is not None
    comes = datetime.fromtimestamp(int(shown[1]), BERLIN)
    assert f"the workout comes {window}, from {shown[0]} on." in plan
    assert (shown[2], f"{comes:%a %-d %b}") == (first, first)
    begins, ends = re.findall(r"\d\d:\d\d", window)
    assert begins <= f"{comes:%H:%M}" <= ends


async def test_what_may_be_a_time_or_a_window_is_asked_about(ada: Conversation) -> None:
    await reach(ada, 7)

    [question] = await ada.says("time 5 to 7")
    [understood] = await ada.presses("5:00-7:00")

    assert question == "Do you mean a time, or a window?"
    assert understood.startswith("Morning message: between 05:00 and 07:00.")


async def test_a_window_that_cannot_be_loses_nothing(ada: Conversation) -> None:
    await reach(ada, 7)

    [hint] = await ada.says("time between 5 and 9")
    [understood] = await ada.presses("6:30–7:30")

    assert hint.startswith("A window lasts three hours at most: write it like 6:30-7:30.")
    assert "When shall the day's workout come" in hint
    assert understood.startswith("Morning message: between 06:30 and 07:30.")


async def test_settings_change_a_time_to_a_window_and_back(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.presses("Morning message")
    [changed] = await anna.says("between 9 and 10")
    [shown] = await anna.says("/settings")
    assert re.search(
        r"comes between 09:00 and 10:00, from <tg-time .+>Mon 23 Nov</.+> on\.", changed
    )
    assert "Morning message: <b>between 09:00 and 10:00</b>" in shown

    await anna.presses("Morning message")
    [changed] = await anna.says("7:15")
    [shown] = await anna.says("/settings")

    assert f"comes at 07:15, from {moment(24, '07:15', 'Tue 24 Nov')} on." in changed
    assert "Morning message: <b>07:15</b>" in shown


async def test_a_time_that_is_changed_after_the_message_holds_from_tomorrow(
    anna: Conversation,
) -> None:
    anna.wait(days=1)  # it is Tuesday, a running day
    await anna.wakes()

    [changed] = await anna.says("change my morning message to 9:30")

    assert f"comes at 09:30, from {moment(25, '09:30', 'Wed 25 Nov')} on." in changed


async def test_a_target_out_of_reach_is_told_before_the_start(ada: Conversation) -> None:
    await ada.says("/start")
    for answer in ("half marathon", "25 April 2027", *FIRST_ANSWERS[2:7], "age 34", "health no"):
        await ada.says(answer)

    [summary] = await ada.says("target 1:30")

    assert (
        "1:30:00 needs 4:16/km; your marks point to 1:36:38–1:39:32. I train you for 1:38:05 until"
        " a race shows more.\n\nShall we start?"
    ) in summary


async def test_a_mile_far_below_ones_own_is_told(ada: Conversation) -> None:
    await ada.says("/start")
    for answer in ("mile", "25 April 2027", *FIRST_ANSWERS[2:7]):
        await ada.says(answer)

    [summary] = await ada.says("target 5:30")

    assert "5:30 is far from your mile: expect a few seconds at a time." in summary


async def test_an_ordinary_runner_has_a_plan_with_nine_answers(ada: Conversation) -> None:
    await ada.says("/start")
    steps = (
        (ada.presses, "Marathon"),
        (ada.says, "25 April"),
        (ada.says, "6:10"),
        (ada.presses, "40 km · longest 14 km"),
        (ada.presses, "Tue Thu Sat Sun"),
        (ada.says, "Berlin"),
        (ada.presses, "18–49"),
        (ada.presses, "None of these"),
        (ada.presses, "Start"),
    )
    for act, words in steps:
        [reply] = await act(words)

    assert len(steps) <= 9
    assert reply.startswith("Here we go, Ada.")
    assert "Easy running only" not in reply
    [settings] = await ada.says("/settings")
    for line in ("Weekly distance: <b>40 km</b>", "Longest run: <b>14 km</b>", "06:30"):
        assert line in settings


async def test_one_message_may_answer_several_questions(ada: Conversation) -> None:
    await ada.says("/start")

    [days] = await ada.says("Marathon in October, 7:10 for the mile, 40 km a week")
    [next_one] = await ada.presses("Sun 3 Oct")

    assert "Mile: 7:10. Weekly distance: 40 km." in days
    assert days.endswith("On which Sunday, or which other day?")
    assert "<b>4 of 6</b> · How far was your longest run" in next_one


@pytest.mark.parametrize(
    ("words", "kept", "unread"),
    [
        ("boston 2027, 6:05 mile, 60 mpw", ("Mile: 6:05.", "Weekly distance: 60 mi."), None),
        ("spring madness, 6:05 mile, 60 mpw", ("Mile: 6:05.", "60 mi."), "“spring madness”"),
        (
            "Hi coach! I love mountains. My mile is 6:05. I run 40 km a week. I also cycle.",
            ("Mile: 6:05.", "40 km."),
            "I also cycle",
        ),
        ("Moin! 10 km in 52:30. Am liebsten Di, Do und So.", ("52:30", "Tue, Thu, Sun"), None),
        ("Hallo, Meile 6:05, 60 Wochenkilometer, Katze Mimi", ("6:05", "60 km"), "Katze Mimi"),
        ("Meile 6:05. Ich laufe 40 km pro Woche. Ich mag Käse.", ("6:05", "40 km"), "Käse"),
        ("hola, la milla en 7:20. Hago 30 km semanales.", ("7:20", "30 km"), None),
        ("Bonjour coach. 7:10 au mile. 40 km par semaine.", ("7:10", "40 km"), None),
        ("marathon on 32 October, 6:05 mile, 40 km a week", ("6:05", "40 km"), "32 October"),
        ("marathon, mile 99:99, 40 km a week", ("Race: Marathon", "40 km"), None),
        ("bla bla, 6:05 mile", ("Mile: 6:05.",), "bla bla"),
        ("Marathon in October, 7:10, 40 km a week, Berlin", ("7:10.", "Berlin, Germany"), None),
        ("half, mile 7:10, austin, texas", ("Half", "7:10.", "Austin, Texas"), None),
        ("10k. Mile 7:30. Seattle, Washington", ("10K", "7:30.", "Seattle"), None),
        ("Halbmarathon, Meile 7:10, Wien", ("Half", "7:10.", "Wien"), None),
        ("Hi! Half marathon, mile 7:10, Leeds", ("Race: Half", "7:10.", "Leeds"), None),
        ("5k, milla 8:00, Sevilla", ("5K", "8:00.", "Sevilla"), None),
        ("semi, mile 8:00, Lyon", ("Half", "8:00.", "Lyon"), None),
    ],
)
async def test_what_a_message_tells_is_kept_whatever_stands_beside(
    ada: Conversation, words: str, kept: tuple[str, ...], unread: str | None
) -> None:
    await ada.says("/start")

    reply = "".join(await ada.says(words))

    assert all(each in reply for each in kept), reply
    assert ("did not understand" in reply) is (unread is not None), reply
    assert unread is None or unread in reply


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I live in Hamburg", "Hamburg, Germany"),
        ("tuesdays, thursdays and sundays", "Tue, Thu, Sun"),
        ("40 km a week", "Weekly distance: 40 km."),
        ("london", "London, England"),
        ("I am 72 years old", "Age: 70 or older."),
        ("ich bin 44 Jahre alt", "Age: 18–49."),
        ("tengo 29 años", "Age: 18–49."),
        ("j'ai 39 ans", "Age: 18–49."),
    ],
)
async def test_an_answer_to_a_question_that_is_still_to_come_is_kept(
    ada: Conversation, words: str, said: str
) -> None:
    await ada.says("/start")
    await ada.says("marathon")

    [reply] = await ada.says(words)

    assert said in reply
    assert "2 of 6" in reply


async def test_what_is_told_already_is_not_changed_by_a_bare_time(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("no race, mile 6:30")

    [reply] = await ada.says("7:15")

    assert "is a time: write how far it was" in reply


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Ich will im Herbst meinen ersten Marathon laufen", "Race: Marathon."),
        ("hola!! quiero bajar de 50 en 10k", "Race: 10K."),
        ("Madrid Maratón", "Race: Madrid Maratón."),
        ("5th Ave mile", "Race: 5th Ave mile."),
    ],
)
async def test_a_sentence_is_no_name_of_a_race(ada: Conversation, words: str, line: str) -> None:
    await ada.says("/start")

    [reply] = await ada.says(words)

    assert reply.startswith(line)


@pytest.mark.parametrize("no", ["no", "nope", "nein", "non"])
async def test_a_no_at_the_summary_asks_what_of_and_a_second_one_is_of_health(
    ada: Conversation, no: str
) -> None:
    await ada.says("/start")
    told = "no race, mile 6:30, 40 km a week, longest 14 km, tue thu sat sun, age 34"
    await ada.says(told)
    [summary] = await ada.says("Berlin")
    assert "Until I know whether any of these applies" in summary

    [asked] = await ada.says(no)
    [reply] = await ada.says("no")

    assert asked.endswith("Does any of these apply?")
    assert "easy running only" not in reply
    assert reply.endswith("Shall we start?")


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("high blood pressure, pills", "one of these"),
        ("none of these", "none of these"),
        ("keine", "none of these"),
        ("ninguno", "none of these"),
        ("aucun", "none of these"),
    ],
)
async def test_health_is_told_at_the_summary_in_words(
    ada: Conversation, words: str, taken: str
) -> None:
    await ada.says("/start")
    await ada.says("no race, mile 6:30, 40 km a week, longest 14 km, tue thu sat sun, age 64")
    await ada.says("Berlin")

    [reply] = await ada.says(words)

    assert reply.startswith("Health: ")
    assert taken in reply.splitlines()[0]


@pytest.mark.parametrize(
    "words", ["Marathon on Sun. 25 April 2027", "5th Ave. mile on 12. September 2027"]
)
async def test_a_short_word_with_its_stop_ends_no_sentence(ada: Conversation, words: str) -> None:
    await ada.says("/start")

    reply = "".join(await ada.says(words))

    assert "did not understand" not in reply
    assert "2027" in reply


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "half marathon 14 March, 5k in 24:30, 25 miles a week, longest 9 miles, tue thu sun",
            ("Half marathon on Sunday 14 March 2027", "25 mi", "9 mi", "Tue, Thu, Sun"),
        ),
        ("no race, mile 6:30, 4 days a week", ("off-season", "6:30", "Tue, Thu, Sat, Sun")),
        ("marathon 25 April 2027, mile 7:10, tue, thu and sun", ("7:10", "Tue, Thu, Sun")),
        ("marathon on Sunday, 25 April 2027", ("Marathon on Sunday 25 April 2027",)),
        ("kein Wettkampf, Meile 6:30, Dienstag und Donnerstag", ("6:30", "Tue, Thu")),
        ("Marathon en octobre, 7:10 au mile, 40 km par semaine", ("Marathon", "7:10", "40 km")),
        ("un 10k el 9 de mayo, hago 30 km semanales, la milla en 7:20", ("30 km", "7:20")),
    ],
)
async def test_days_are_told_with_the_rest_in_any_language(
    ada: Conversation, words: str, said: tuple[str, ...]
) -> None:
    await ada.says("/start")

    reply = "".join(await ada.says(words))

    for each in said:
        assert each in reply


async def test_the_race_day_can_be_tapped_in_a_calendar(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.presses("Half marathon")

    await ada.presses("Apr 27")
    assert ada.buttons["25"] == "v1:ask:race_day:2027-04-25"
    await ada.presses("›")
    [reply] = await ada.presses("23")

    assert reply.startswith("Half marathon on Sunday 23 May 2027")


async def test_days_are_marked_one_by_one(ada: Conversation) -> None:
    await reach(ada, 5)

    await ada.presses("Mon")
    await ada.presses("Wed")
    await ada.presses("✅ Wed")
    await ada.presses("Sat")
    [reply] = await ada.presses("These days")

    assert reply.startswith("Running days: Mon, Sat.")


@pytest.mark.parametrize(("race", "time"), [("5 km", "21:20"), ("10 km", "44:00")])
async def test_a_time_over_5_or_10_km_stands_in_for_the_mile(
    ada: Conversation, race: str, time: str
) -> None:
    await reach(ada, 2)

    [question] = await ada.presses(race)
    [reply] = await ada.says(time)

    assert race in question
    assert reply.startswith(f"Mile: {race} in {time}.") or "Mile: " in reply
    assert "How far do you run in a week" in reply


@pytest.mark.parametrize(
    ("answered", "clarified"),
    [(("marathon", "April"), "2 of 6"), (("marathon", "25 April 2027", "48:20"), "3 of 6")],
)
async def test_a_clarifying_question_keeps_its_number_and_both_ways_out(
    ada: Conversation, answered: tuple[str, ...], clarified: str
) -> None:
    await ada.says("/start")
    for words in answered:
        reply = await ada.says(words)

    assert clarified in reply[-1]
    assert (await ada.standing())[-2:] == ["← Back", "Cancel"]
    assert await ada.presses("Cancel") == ["Cancelled, nothing is kept. /start begins again."]


async def test_the_time_of_a_race_in_place_of_the_mile_can_be_left(ada: Conversation) -> None:
    await reach(ada, 2)

    [question] = await ada.presses("5 km")
    assert question.startswith("<b>3 of 6</b>")
    [reply] = await ada.presses("← Back")
    assert "<b>2 of 6</b>" in reply


@pytest.mark.parametrize("words", ["10k", "half marathon"])
async def test_a_race_on_a_weekday_is_asked_back(ada: Conversation, words: str) -> None:
    await ada.says("/start")
    await ada.says(words)

    [question] = await ada.says("9 June 2027")
    assert "on <b>Wednesday</b>, 9 Jun: is that right?" in question
    [again] = await ada.presses("Another day")
    assert "When is it" in again
    await ada.says("9 June 2027")
    [reply] = await ada.says("yes")

    assert "on Wednesday 9 June 2027" in reply
    assert "How fast did you run a mile lately" in reply


@pytest.mark.parametrize(
    "words",
    [
        "in 14 weeks",
        "fourteen weeks from now",
        "in 3 months",
        "in 14 Wochen",
        "dentro de 14 semanas",
        "dans 14 semaines",
    ],
)
async def test_weeks_are_counted_to_a_weekday_that_is_asked_back(
    ada: Conversation, words: str
) -> None:
    await ada.says("/start")
    await ada.says("10k")

    [question] = await ada.says(words)  # it is Monday
    assert "on <b>" in question
    assert "is that right?" in question
    [reply] = await ada.says("Sunday 28 February 2027")

    assert "on Sunday 28 February 2027" in reply


@pytest.mark.parametrize("words", ["in 100 days", "tomorrow", "in 12 days", "a week on saturday"])
async def test_days_that_are_counted_one_by_one_are_not(ada: Conversation, words: str) -> None:
    await ada.says("/start")
    await ada.says("10k")

    assert "is that right?" not in (await ada.says(words))[0]


async def test_the_next_answer_says_that_the_weekday_was_right(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("10k")
    await ada.says("9 June 2027")

    [reply] = await ada.says("6:10")

    assert reply.startswith("Mile: 6:10.")
    assert "<b>4 of 6</b>" in reply


async def test_who_does_not_know_whether_the_weekday_is_right_keeps_the_day(
    ada: Conversation,
) -> None:
    await ada.says("/start")
    await ada.says("10k")
    await ada.says("9 June 2027")

    [reply] = await ada.says("no idea")

    assert "Wednesday 9 June 2027" in reply
    assert "<b>3 of 6</b>" in reply


async def test_a_weekday_that_is_named_is_meant(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("10k")

    [reply] = await ada.says("Wednesday 9 June 2027")

    assert "How fast did you run a mile lately" in reply


@pytest.mark.parametrize("word", ["cancel", "stop", "abbrechen", "cancelar", "annuler"])
@pytest.mark.parametrize("answers", [0, 3, 7])
async def test_stopping_is_heard_at_every_question(
    ada: Conversation, answers: int, word: str
) -> None:
    await reach(ada, answers)

    [reply] = await ada.says(word)

    assert reply == "Cancelled, nothing is kept. /start begins again."


@pytest.mark.parametrize("word", ["/help", "help", "?", "hilfe"])
async def test_help_repeats_the_question(ada: Conversation, word: str) -> None:
    await reach(ada, 2)

    [reply] = await ada.says(word)

    assert reply.startswith("Tap, or write in your own words")
    assert "How fast did you run a mile lately" in reply


@pytest.mark.parametrize("word", ["skip", "no idea", "keine Ahnung", "ni idea"])
async def test_no_idea_has_a_way_on_at_every_question_but_the_place(
    ada: Conversation, word: str
) -> None:
    await ada.says("/start")
    await ada.says("half marathon")
    for _ in range(5):
        [reply] = await ada.says(word)
    assert "Where do you live" in reply

    [summary] = await ada.says("Berlin")

    assert "Race day: <b>not known yet</b>" in summary
    assert "Weekly distance: <b>20 km</b>" in summary


async def may_run_fast(talk: Conversation) -> bool:
    async with talk.open_work() as work:
        runner = await work.runners.get(talk.person)
    assert runner is not None
    return runner.brief.health.allows_speed


async def test_without_age_and_health_there_is_easy_running_only(ada: Conversation) -> None:
    await reach(ada, 7)

    [plan] = await ada.says("yes")

    assert plan.startswith("Here we go, Ada. Easy running only for now")
    assert not await may_run_fast(ada)


async def test_age_and_health_are_told_later_one_by_one(ada: Conversation) -> None:
    await reach(ada, 7)
    await ada.says("yes")
    await ada.says("/settings")
    await ada.presses("Age")
    await ada.presses("18–49")
    await ada.says("/settings")
    await ada.presses("Health")
    await ada.presses("None of these")

    [settings] = await ada.says("/settings")

    assert "Age: <b>18–49</b>" in settings
    assert "Health: <b>none of these</b>" in settings
    assert await may_run_fast(ada)


async def test_a_location_answers_where_at_any_question(ada: Conversation) -> None:
    await reach(ada, 2)

    [reply] = await ada.sends({"location": {"latitude": 52.52, "longitude": 13.405}})

    assert reply.startswith("Time zone: Europe/Berlin.")
    assert "How fast did you run a mile lately" in reply


async def test_miles_are_spoken_from_the_first_distance_on(ada: Conversation) -> None:
    await reach(ada, 3)

    [reply] = await ada.says("25 miles")
    await ada.says("9")
    await ada.says("4 days")
    [summary] = await ada.says("Berlin")

    assert reply.startswith("Weekly distance: 25 mi.")
    assert "18 mi" in ada.buttons or "16 mi" in ada.buttons
    assert "Weekly distance: <b>25 mi</b>" in summary
    assert "Units: <b>miles</b>" in summary


async def test_with_an_own_plan_a_yes_to_health_lists_nothing_hard(ada: Conversation) -> None:
    await ada.meets(
        "marathon", "25 April 2027", "none", "6:10", "40 km", "16 km", "tue thu sat sun",
        "yes", "tue fri", "sun", "Berlin", "6:30", "34", "yes",
    )  # fmt: skip

    [week] = await ada.says("/week")

    assert "hard workout" not in week


@pytest.mark.parametrize("command", ["/today", "/privacy", "/frobnicate", "/help", "/delete"])
async def test_a_command_in_between_leaves_the_question_last(
    ada: Conversation, command: str
) -> None:
    await ada.says("/start")
    asked = (await ada.says("10k"))[-1].split("\n")[-1]

    assert (await ada.says(command))[-1].endswith(asked)


async def test_units_that_nothing_told_are_one_tap_at_the_summary(ada: Conversation) -> None:
    await ada.says("/start")
    for answer in ("no race", "6:10", "skip", "skip", "4 days"):
        await ada.says(answer)
    await ada.says("Berlin")

    assert "Units: <b>miles</b>" in (await ada.presses("Miles"))[-1]


async def test_who_has_typed_a_distance_is_not_asked_for_units(ada: Conversation) -> None:
    await ada.says("/start")
    for answer in ("no race", "6:10", "40 km", "14", "4 days", "Berlin"):
        await ada.says(answer)

    assert "Miles" not in await ada.standing()


async def test_what_is_usual_is_usual_in_miles(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Sam", "en-US") as sam:
        await sam.says("/start")
        for answer in ("no race", "7:10"):
            await sam.says(answer)

        assert "12 mi" in (await sam.says("skip"))[0]
        assert "4 mi" in (await sam.says("skip"))[0]


async def test_a_plan_before_the_doctor_says_so_wherever_it_is_shown(ada: Conversation) -> None:
    await ada.says("/start")
    told = ("marathon", "25 April 2027", "6:10", "40 km", "16 km", "tue thu sat sun", "Berlin")
    for answer in (*told, "plan yes", "tue", "sun", "health yes", "age 40"):
        await ada.says(answer)

    begun, shown = (await ada.says("yes"))[-1], (await ada.says("/plan"))[-1]

    waiting = "Easy running only until a doctor has cleared you"
    waiting_too = f"{waiting}: workouts, strides and hills wait."
    why = "".join(await ada.says("/why"))
    for said in (begun, shown, why):
        assert "mile pace" not in said
        assert "hills" not in said.replace(waiting_too, "")
        assert "easy running for now" in said
    assert waiting in begun
    assert waiting in shown


@pytest.mark.parametrize(
    ("told", "options"),
    [
        ("24:30", ["5K 24:30"]),
        ("24.30", ["5K 24:30"]),
        ("48:20", ["5K 48:20", "10K 48:20"]),
        ("1:40:00", ["10K 1:40:00", "Half marathon 1:40:00"]),
        ("16:10", ["Mile 16:10", "5K 16:10"]),
    ],
)
async def test_a_time_that_no_mile_takes_is_asked_back(
    ada: Conversation, told: str, options: list[str]
) -> None:
    for answer in ("/start", "marathon", "25 April 2027"):
        await ada.says(answer)
    ada.buttons.clear()

    [question] = await ada.says(told)

    assert question.startswith(f"<b>3 of 6</b> · Over which distance was “{told}”?")
    assert list(ada.buttons)[:-2] == options
    [understood] = await ada.presses(options[-1])
    assert understood.startswith("Mile: ")
    assert options[-1].rsplit(" ", 1)[1] in understood


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("usually I do around 25 miles a week", "Weekly distance: 25 mi."),
        ("3 times a week, about 25 km a week in total", "Weekly distance: 25 km."),
        ("normalerweise sind es so 40 km pro Woche", "Weekly distance: 40 km."),
        ("suelo hacer unos 40 km a la semana", "Weekly distance: 40 km."),
        ("je fais en général 40 km par semaine", "Weekly distance: 40 km."),
        ("I'd like to get to 40 km a week", None),
        ("I used to run 40 km a week", None),
        ("10 km 3 times a week", None),
        ("maybe 30 to 40 km a week", None),
    ],
)
async def test_a_distance_may_stand_in_a_sentence_where_it_is_clear(
    ada: Conversation, words: str, kept: str | None
) -> None:
    await ada.says("/start")
    await ada.says("no race, mile 6:30")

    [reply] = await ada.says(words)

    assert (kept or "write") in reply
    assert ("Weekly distance:" in reply) is (kept is not None)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("weekdays mostly, plus sunday, but not fridays", "Mon, Tue, Wed, Thu, Sun"),
        ("my favourite days are tuesday and thursday, sometimes sunday", "Tue, Thu, Sun"),
        ("bei mir geht alles ausser montag", "Tue, Wed, Thu, Fri, Sat, Sun"),
        ("weekdays mostly, not fridays, plus sunday", None),
        ("whenever I can", None),
    ],
)
async def test_days_may_stand_in_a_sentence_where_they_are_clear(
    ada: Conversation, words: str, kept: str | None
) -> None:
    await ada.says("/start")
    await ada.says("no race, mile 6:30, 30 km a week, longest 10 km")

    [reply] = await ada.says(words)

    assert (f"Running days: {kept}." if kept else "I could not read the days") in reply


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("what are strides?", "at the end of an easy run"),
        ("are you a bot?", "A program, yes."),
        ("why a mile?", "makes running cost less"),
    ],
)
async def test_what_a_newcomer_asks_is_answered_before_the_question_comes_again(
    ada: Conversation, words: str, answer: str
) -> None:
    await ada.says("/start")
    await ada.says("10k")

    [reply] = await ada.says(words)

    assert answer in reply
    assert "<b>2 of 6</b> · When is it" in reply


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("I have never run a mile, but 10 km in 52 minutes", "10 km in 52:00"),
        ("eine Meile bin ich noch nie gelaufen, aber 10 km in 52 Minuten", "10 km in 52:00"),
        ("my best 5k is 24:30 from the parkrun", "5 km in 24:30"),
        ("Meine Bestzeit über 10 km sind 48:20", "10 km in 48:20"),
        ("el mes pasado corrí 5 km en 25 minutos", "5 km in 25:00"),
        ("around seven minutes I think", "7:00"),
        ("I would love to run a 6:30", None),
        ("my easy pace is 9:00 a mile", None),
        ("6 and a half minutes", "6:30"),
    ],
)
async def test_a_time_may_stand_in_a_sentence_where_it_is_clear(
    ada: Conversation, words: str, kept: str | None
) -> None:
    await ada.says("/start")
    await ada.says("no race")

    reply = "".join(await ada.says(words))

    assert (f"Mile: {kept}." in reply) if kept else ("2 of 5" in reply), reply


@pytest.mark.parametrize("unit", ["miles", "miles please", "Meilen", "millas"])
async def test_a_choice_is_named_by_what_sets_it_apart(ada: Conversation, unit: str) -> None:
    await ada.says("/start")
    await ada.says("no race, mile 6:30")
    assert "Is that 30 km or 30 miles?" in (await ada.says("something like 30"))[0]

    [reply] = await ada.says(unit)

    assert reply.startswith("Weekly distance: 30 mi.")


async def test_another_distance_is_no_choice_of_those_that_were_offered(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("no race, mile 6:30")
    await ada.says("30")

    assert "Weekly distance: 40 km." in (await ada.says("40 km"))[0]


async def test_of_two_cities_one_is_named_by_its_country(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("10k")
    await ada.says("I live in Valencia")

    assert "Valencia, Spain" in (await ada.says("Spain"))[0]


async def test_what_answered_the_next_question_is_put_right_by_an_edit(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("10k")
    await ada.says("9 June 2027")
    await ada.says("6:10")

    [reply] = await ada.edits(ada.last_message_id, "6:30")

    assert reply.startswith("Mile: 6:30.")
    assert "<b>4 of 6</b>" in reply


async def test_a_workout_that_a_doctor_has_to_allow_is_not_announced(ada: Conversation) -> None:
    await ada.says("/start")
    for answer in (
        "marathon", "25 April 2027", "6:10", "40 km", "16 km", "tue thu sat sun", "Berlin",
        "plan yes", "tue", "sun",
    ):  # fmt: skip
        reply = await ada.says(answer)
    assert "the mile workout, every week" in reply[-1]

    [summary] = await ada.says("health one of these")

    assert "the mile workout" not in summary


async def test_the_first_morning_that_is_told_is_that_of_a_run(ada: Conversation) -> None:
    ada.wait(hours=-3)  # the message of this Monday is ahead still, but it is a rest day

    [plan] = await ada.meets()

    assert f"the workout comes at 06:30, from {moment(24, '06:30', 'Tue 24 Nov')} on." in plan


async def test_help_at_a_question_of_the_settings_is_that_of_a_runner(anna: Conversation) -> None:
    await anna.says("/language")

    helped, question = await anna.says("/help")

    assert "one message may answer several questions" not in helped
    assert question == "Which language shall I speak?"


@pytest.mark.parametrize(
    ("words", "reply"),
    [
        ("34, none of these", "Age: 18–49. Health: none of these."),
        ("age 34, time 7:15", "Age: 18–49. Morning message: 07:15."),
        ("34, and a dog", "Type <i>yes</i>"),
    ],
)
async def test_one_message_may_tell_several_things_at_the_summary(
    ada: Conversation, words: str, reply: str
) -> None:
    await ada.says("/start")
    await ada.says("no race, mile 6:30, 30 km a week, longest 10 km, every other day, Chicago")

    assert (await ada.says(words))[0].startswith(reply)


@pytest.mark.parametrize("words", ["nice", "same", "los", "reading"])
async def test_a_word_that_is_a_city_too_is_no_home(ada: Conversation, words: str) -> None:
    await ada.says("/start")
    await ada.says("no race")

    assert "Time zone" not in (await ada.says(words))[0]


async def test_a_race_that_is_known_is_not_changed_by_a_word_in_passing(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("10k")
    await ada.says("14 March 2027")

    [reply] = await ada.says("1 mile? no idea, 5 km in 24:30")

    assert "Race" not in reply
    assert "Mile: 5 km in 24:30." in reply


@pytest.mark.parametrize("words", ["hi", "moin", "hola"])
async def test_a_greeting_is_no_answer_that_could_not_be_read(
    ada: Conversation, words: str
) -> None:
    await ada.says("/start")

    assert await ada.says(words) == ["<b>1 of 6</b> · Which race are you training for?"]


@pytest.mark.parametrize("words", ["no idea really", "je ne sais pas trop", "not sure yet"])
async def test_not_to_know_is_heard_with_a_word_beside_it(ada: Conversation, words: str) -> None:
    await ada.says("/start")
    await ada.says("no race")

    assert (await ada.says(words))[0].startswith("Mile: not known yet.")


async def test_who_asks_what_the_coach_does_is_helped(ada: Conversation) -> None:
    await ada.says("/start")

    [reply] = await ada.says("what do you do?")

    assert "one message may answer several questions" in reply
    assert "<b>1 of 6</b>" in reply
