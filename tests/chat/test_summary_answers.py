"""At the summary any answer can be told, asked for or not, and what matters is one tap away."""

import pytest

from tests.chat.conversation import FIRST_ANSWERS, Conversation


async def at_the_summary(ada: Conversation, *changed: tuple[int, str]) -> str:
    answers = list(FIRST_ANSWERS)
    for place, answer in changed:
        answers[place] = answer
    await ada.says("/start")
    reply = ""
    for answer in answers:
        ada.buttons.clear()
        [reply] = await ada.says(answer)
    return reply


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("time 7:12", "Morning message: <b>07:12</b>"),
        ("target 3:30", "Target: <b>3:30:00</b>"),
        ("zone Tokyo", "Asia/Tokyo"),
        ("age 52", "Age: <b>50–54</b>"),
        ("longest 18 km", "Longest run: <b>18 km</b>"),
        ("weekly 50 km", "Weekly distance: <b>50 km</b>"),
        ("mile 6:02", "Mile: <b>6:02</b>"),
        ("mile 6:02 in October", "Mile run on: <b>Thursday 15 October 2026</b>"),
        ("mile date 8 months ago", "Mile run on: <b>"),
        ("first race yes", "First race of this distance: <b>yes</b>"),
        ("days mon wed fri sun", "Running days: <b>Mon, Wed, Fri, Sun</b>"),
    ],
)
async def test_an_answer_is_told_with_its_name(ada: Conversation, told: str, line: str) -> None:
    await at_the_summary(ada)

    [reply] = await ada.says(told)

    assert line in reply
    assert "Shall we start?" in reply


async def test_plan_yes_asks_for_its_days(ada: Conversation) -> None:
    await at_the_summary(ada)

    [reply] = await ada.says("plan yes")

    assert "hard days" in reply


async def test_a_named_answer_that_cannot_be_gets_a_hint(ada: Conversation) -> None:
    await at_the_summary(ada)

    [reply] = await ada.says("longest 900 km")

    assert "900 km" in reply
    assert "longest run" in reply


async def test_the_first_race_of_a_distance_is_one_tap(ada: Conversation) -> None:
    await at_the_summary(ada)

    [reply] = await ada.presses("My first one")

    assert "First race of this distance: <b>yes</b>" in reply
    assert reply.endswith("Shall we start?")


async def test_the_day_of_a_mile_told_with_it_is_not_asked(ada: Conversation) -> None:
    told = await at_the_summary(ada, (2, "6:10 in October"))

    assert "Mile: <b>6:10</b>" in told
    assert "Mile run on: <b>Thursday 15 October 2026</b>" in told
    assert "My mile is older" not in ada.buttons


async def test_the_day_of_a_mile_is_two_taps(ada: Conversation) -> None:
    await at_the_summary(ada)

    [question] = await ada.presses("My mile is older")
    [reply] = await ada.presses("A year ago")

    assert question.endswith("or <i>12 May 2026</i>?")
    assert "Mile run on: <b>Sunday 23 November 2025</b>" in reply


async def test_less_than_usual_is_followed_by_what_was_usual(ada: Conversation) -> None:
    await at_the_summary(ada, (3, "10 km"), (4, "5 km"), (1, "21 March 2027"))

    await ada.presses("I ran less than usual lately")
    [week] = await ada.presses("8 weeks")
    [longest] = await ada.says("45 km")
    [reply] = await ada.says("18 km")

    assert "usual week" in week
    assert "usual longest run" in longest
    assert "Less than usual: <b>for 8 weeks</b>" in reply
    assert "Usual week: <b>45 km</b>" in reply
    assert "Usual longest run: <b>18 km</b>" in reply


async def test_a_month_alone_offers_its_sundays(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("marathon")
    ada.buttons.clear()

    [reply] = await ada.says("April")

    assert reply == "<b>2 of 6</b> · On which Sunday, or which other day?"
    assert list(ada.buttons) == [
        *("Sun 4 Apr", "Sun 11 Apr", "Sun 18 Apr", "Sun 25 Apr"),
        *("← Back", "Cancel"),
    ]
    [understood] = await ada.presses("Sun 25 Apr")
    assert understood.startswith("Marathon on Sunday 25 April 2027")


async def test_a_race_without_a_day_begins_with_a_faster_mile(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("half marathon")

    [reply] = await ada.says("don't know yet")

    assert reply.startswith("No day yet: then we begin with a faster mile")
    assert "How fast did you run a mile lately" in reply
    for answer in (*FIRST_ANSWERS[2:7], *FIRST_ANSWERS[8:]):
        [reply] = await ada.says(answer)
    assert "Race day: <b>not known yet</b>" in reply
    assert "Here we go" in (await ada.says("yes"))[0]


async def test_companions_can_say_what_their_plan_holds(ada: Conversation) -> None:
    await at_the_summary(ada, (7, "plan yes, hard days tue fri, long run sun"))
    assert {"Which day is speed", "My long run has race pace"} <= set(ada.buttons)

    await ada.presses("Which day is speed")
    await ada.says("tue")
    await ada.presses("My long run has race pace")
    await ada.presses("I have a second long run")
    [reply] = await ada.says("wed")

    assert "Own speed session: <b>Tue</b>" in reply
    assert "Race pace in the long run: <b>yes</b>" in reply
    assert "Own second longest run: <b>Wed</b>" in reply


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ("hard days tue, long run sun", "On Thu I add the mile workout"),
        ("hard days tue fri, long run sun", "takes the place of your own hard workout, every sec"),
        ("hard days tue thu sat, long run sun", "On Tue the mile workout takes the place"),
        ("hard days mon sat, long run sun", "leaves no day with 48 hours"),
    ],
)
async def test_companions_hear_before_the_start_what_is_added_or_replaced(
    ada: Conversation, days: str, said: str
) -> None:
    await at_the_summary(ada, (7, f"plan yes, {days}"))

    [reply] = await ada.says("/start")

    assert said in reply


ASKED = ("marathon", "25 April 2027", "6:10", "40 km, longest 16 km", "tue thu sat sun", "Berlin")


async def answer_what_is_asked(ada: Conversation) -> None:
    for words in ("/start", *ASKED):
        await ada.says(words)


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("42", "Age: <b>18–49</b>"),
        ("18-49", "Age: <b>18–49</b>"),
        ("70 or older", "Age: <b>70 or older</b>"),
        ("None of these", "Health: <b>none of these</b>"),
        ("one of these", "Health: <b>one of these"),
    ],
)
async def test_age_and_health_are_told_without_their_names(
    ada: Conversation, told: str, line: str
) -> None:
    await answer_what_is_asked(ada)

    assert line in (await ada.says(told))[-1]


async def test_no_at_the_summary_says_nothing_of_health(ada: Conversation) -> None:
    await answer_what_is_asked(ada)

    assert "Health: <b>" not in (await ada.says("no"))[-1]
