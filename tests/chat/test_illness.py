"""An illness, in whichever way it is told: days off or easy, then the way back at 50 and 75 %."""

import re

import pytest

from tests.chat.conversation import Conversation


async def days_of_next_week(talk: Conversation) -> dict[str, str]:
    """What the week after the first asks for, by its days."""
    talk.wait(days=7 - (talk.now.weekday()))
    [week] = await talk.says("/week")
    return dict(re.findall(r"(\w{3}) \d+ \w{3}: ([^<\n]*)", week))


def kilometres(run: str) -> float:
    found = re.search(r"([\d.]+) km", run)
    assert found is not None, run
    return float(found[1])


@pytest.mark.parametrize(
    "words",
    [
        "I was in bed with the flu all week, fine again",
        "I was sick for 5 days, fine again",
        "had a cold since monday, healthy again",
        "war 5 Tage krank, wieder gesund",
        "j'étais malade depuis lundi, guéri",
        "he estado enfermo desde el lunes, ya estoy bien",
    ],
)
async def test_an_illness_told_when_it_is_over_is_come_back_from_in_steps(
    anna: Conversation, words: str
) -> None:
    anna.wait(days=5)

    [reply] = await anna.says(words)

    assert "As many easy days as ill days come first" in reply
    week = await days_of_next_week(anna)
    assert kilometres(week["Tue"]) < 5  # 8 and more without it
    assert "strides" not in week["Tue"]


async def test_an_illness_whose_kind_was_never_told_is_come_back_from_too(
    anna: Conversation,
) -> None:
    anna.wait(days=1)
    [question] = await anna.says("I'm ill")
    anna.wait(days=4)

    [reply] = await anna.says("well again")

    assert question.endswith("?")
    assert "As many easy days as ill days come first" in reply
    assert kilometres((await days_of_next_week(anna))["Tue"]) < 5


async def test_a_skip_for_an_illness_holds_the_plan_back(anna: Conversation) -> None:
    anna.wait(days=1)

    replies = await anna.says("skipped, sick")

    assert replies[-1].endswith("?")
    [week] = await anna.says("/week")
    assert "strides" not in week


async def test_days_off_count_from_the_day_that_was_told(anna: Conversation) -> None:
    anna.wait(days=3)  # Thursday
    await anna.says("I've had a fever since Monday")
    anna.wait(days=2)

    await anna.says("no fever any more, well again")

    week = await days_of_next_week(anna)  # six ill days: three at half, three at 75 %
    assert kilometres(week["Tue"]) < 5


async def test_a_question_about_illness_that_is_let_go_leaves_the_week_as_it_was(
    anna: Conversation,
) -> None:
    anna.wait(days=3)
    before = await anna.says("/week")
    await anna.says("I'm ill since Tuesday")

    await anna.says("/cancel")

    assert await anna.says("/week") == before
