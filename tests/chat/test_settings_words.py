"""Settings changed in words, as the runner sees it."""

import pytest

from tests.chat.conversation import Conversation


@pytest.mark.parametrize("name", ["Running days", "Lauftage", "días de correr", "jours"])
async def test_the_question_of_settings_takes_a_name(anna: Conversation, name: str) -> None:
    await anna.says("/settings")

    [question] = await anna.says(name)
    [changed] = await anna.says("mon wed fri")

    assert question.startswith("On which days do you run")
    assert "Saved." in changed


async def test_a_new_answer_is_taken_in_one_message(anna: Conversation) -> None:
    [changed] = await anna.says("change my mile to 6:05")

    assert "Saved." in changed
    [paces] = await anna.says("/paces")
    assert "from a mile in 6:05" in paces


async def test_an_answer_that_cannot_be_read_is_asked_for(anna: Conversation) -> None:
    [hint] = await anna.says("change my running days to whenever")
    [changed] = await anna.says("tue sat sun")

    assert "write them like" in hint
    assert "Saved." in changed


async def test_without_settings_a_name_alone_is_no_change(anna: Conversation) -> None:
    [reply] = await anna.says("distance")

    assert "How far" not in reply


async def test_results_are_heard_while_settings_are_open(anna: Conversation) -> None:
    await anna.says("/settings")

    [reply] = await anna.says("8k easy in 45:10")

    assert reply.startswith("<b>Run, 8 km")


@pytest.mark.parametrize(
    "words",
    [
        "change my morning message to between 9 and 10",
        "ändere die Uhrzeit auf zwischen 9 und 10",
        "cambia la hora a entre las 9 y las 10",
        "changer l'heure en entre 9h et 10h",
    ],
)
async def test_the_time_becomes_a_window_in_every_language(anna: Conversation, words: str) -> None:
    [changed] = await anna.says(words)

    assert "Morning message: between 09:00 and 10:00. Saved." in changed


async def test_a_time_that_has_just_gone_by_is_made_good_without_an_excuse(
    anna: Conversation,
) -> None:
    anna.wait(hours=21, minutes=30)  # Tuesday, 5:30 in Berlin; her message comes at 6:30
    [changed] = await anna.says("change my message time to 5:00")

    morning = await anna.wakes()

    assert "05:00" in changed
    assert "late" not in morning.text
