"""Somebody sends the export of years of running: it fills in what the plan begins with."""

from datetime import date

import pytest

from bot.domain.fitness.marks import Mark
from bot.domain.quantities import FIVE_K, Distance, Duration
from bot.domain.runner import Runner
from tests import exports
from tests.chat.conversation import Conversation
from tests.understanding.files.test_past_runs import zipped

WEEKLY, LONGEST = 36_405, 16_200
RACE = Mark(date(2026, 10, 3), FIVE_K, Duration(1300))


async def runner_of(talk: Conversation) -> Runner:
    async with talk.open_work() as work:
        runner = await work.runners.get(talk.person)
    assert runner is not None
    return runner


async def marks_of(talk: Conversation) -> list[Mark]:
    async with talk.open_work() as work:
        return list(await work.log.marks(talk.person))


async def figures(talk: Conversation) -> tuple[Distance | None, Distance | None, list[Mark]]:
    brief = (await runner_of(talk)).brief
    return brief.weekly_distance, brief.longest_run, await marks_of(talk)


async def test_an_export_is_summed_up_and_nothing_is_taken_yet(anna: Conversation) -> None:
    before = await figures(anna)

    [words] = await anna.sends_file("Activities.csv", exports.garmin())

    assert words == (
        "92 runs, the last on Saturday 21 November 2026.\n"
        "Last 8 weeks: 36 km a week.\n"
        "Longest of the last 30 days: 16.2 km.\n"
        "5 km in 21:40 on Sat 3 Oct: was that a race?"
    )
    assert await figures(anna) == before
    assert (await anna.says("/log"))[0].count("km") == 0


async def test_one_tap_takes_all_of_it(anna: Conversation) -> None:
    await anna.sends_file("Activities.csv", exports.garmin())

    [words] = await anna.presses("Yes, take all of it")

    assert words.startswith(
        "Taken: 36 km a week, longest run 16.2 km, 5 km in 21:40 on Sat 3 Oct."
    )
    weekly, longest, marks = await figures(anna)
    assert weekly is not None
    assert round(weekly.metres) == WEEKLY
    assert longest == Distance(LONGEST)
    assert RACE in marks


async def test_without_the_race_no_mark_comes_of_it(anna: Conversation) -> None:
    before = await marks_of(anna)
    await anna.sends_file("Activities.csv", exports.garmin())

    await anna.presses("No race, take the rest")

    assert await marks_of(anna) == before
    assert (await runner_of(anna)).brief.longest_run == Distance(LONGEST)


async def test_what_is_left_changes_nothing(anna: Conversation) -> None:
    before = await figures(anna)
    await anna.sends_file("Activities.csv", exports.garmin())

    replies = await anna.presses("Leave it")
    again = await anna.presses("Yes, take all of it")

    assert replies == ["OK, nothing saved."]
    assert again == ["That is settled already. Send the file again to start over."]
    assert await figures(anna) == before


@pytest.mark.parametrize("way", ["button", "command"])
async def test_one_undo_takes_all_of_it_back(anna: Conversation, way: str) -> None:
    before = await figures(anna)
    async with anna.open_work() as work:
        planned = await work.log.workouts_between(anna.person, date.min, date.max)
    await anna.sends_file("Activities.csv", exports.garmin())
    await anna.presses("Yes, take all of it")

    replies = await (anna.presses("Undo") if way == "button" else anna.says("/undo"))

    assert replies[0] == "Taken back: your figures are what they were before."
    assert await figures(anna) == before
    async with anna.open_work() as work:
        assert await work.log.workouts_between(anna.person, date.min, date.max) == planned
    [nothing] = await anna.says("/undo")
    assert nothing == "There is nothing to undo."


async def test_a_race_that_was_known_before_is_not_taken_back(anna: Conversation) -> None:
    async with anna.open_work() as work:
        await work.log.add_mark(anna.person, RACE)
    before = await marks_of(anna)
    await anna.sends_file("Activities.csv", exports.garmin())
    await anna.presses("Yes, take all of it")

    taken = await marks_of(anna)
    await anna.presses("Undo")

    assert (taken, await marks_of(anna)) == (before, before)


async def test_undo_is_of_what_was_told_last(anna: Conversation) -> None:
    await anna.sends_file("Activities.csv", exports.garmin())
    await anna.presses("Yes, take all of it")
    anna.wait(minutes=5)
    await anna.says("ran 8 km in 45:00")

    [words] = await anna.says("/undo")

    assert "8 km" in words
    assert (await runner_of(anna)).brief.longest_run == Distance(LONGEST)


async def test_in_the_first_meeting_it_answers_three_questions(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("marathon")
    await ada.says("25 April 2027")
    [offer] = await ada.sends_file("export.zip", zipped({"activities.csv": exports.strava()}))

    taken, asked = await ada.presses("Yes, take all of it")

    assert offer.startswith("92 runs")
    assert taken.startswith("Taken: 36 km a week")
    assert "On which days do you run" in asked
    for answer in ("tue thu sat sun", "Berlin", "age 34", "health no", "yes"):
        await ada.says(answer)
    weekly, longest, marks = await figures(ada)
    assert weekly is not None
    assert (round(weekly.metres), longest) == (WEEKLY, Distance(LONGEST))
    assert marks == [Mark(RACE.day, FIVE_K, Duration(1310))]


async def test_in_the_first_meeting_it_can_be_taken_back_too(ada: Conversation) -> None:
    await ada.says("/start")
    await ada.says("marathon")
    await ada.says("25 April 2027")
    await ada.sends_file("activities.csv", exports.strava("de"))
    await ada.presses("Yes, take all of it")

    [asked] = await ada.presses("Undo")

    assert asked.startswith("Taken back: your figures are what they were before.")
    assert "mile" in asked


async def test_miles_stay_miles_for_whoever_runs_in_miles(anna: Conversation) -> None:
    await anna.says("change my units to miles")

    [words] = await anna.sends_file(
        "Activities.csv", exports.garmin(unit_m=1609.344, has_strides=False)
    )

    assert "Last 8 weeks: 23 mi a week." in words
    assert "Longest of the last 30 days: 10.1 mi." in words


async def test_a_stranger_is_met_first(ada: Conversation) -> None:
    assert await ada.sends_file("activities.csv", exports.strava()) == [
        "We have not met yet. /start begins with a few questions."
    ]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("contacts.csv", b"Name,Phone\nAda,123\n", "I find no runs in that table"),
        ("activities.csv", b"\0\1\2\3" * 99, "I find no runs in that table"),
        ("run.zip", b"PK\3\4 no more of it", "That file is damaged"),
        ("bomb.zip", zipped({"a.gpx": bytes(30 * 1024**2)}), "That export is too large for me"),
    ],
)
async def test_what_cannot_be_read_is_said_in_a_sentence(
    anna: Conversation, name: str, content: bytes, sentence: str
) -> None:
    [words] = await anna.sends_file(name, content)

    assert words.startswith(sentence)


async def test_an_export_beyond_what_telegram_hands_out_is_not_fetched(
    anna: Conversation,
) -> None:
    document = {"file_id": "1", "file_unique_id": "1", "file_name": "export_123.zip"}

    [words] = await anna.sends({"document": document | {"file_size": 90 * 1024**2}})

    assert words == (
        "That export is too large for me: send only the activities.csv from it, up to 20 MB."
    )
