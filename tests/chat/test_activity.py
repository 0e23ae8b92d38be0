"""Sending what the watch recorded, as the runner sees it.

Anna has been running since Monday; on Tuesday she is asked for an easy run.
"""

from datetime import UTC, datetime, timedelta

import pytest
from fit_tool.profile.profile_type import Sport

from tests.chat.conversation import TOLD, Conversation
from tests.recordings import (
    RecordedLap,
    easy_laps,
    fit_file,
    gpx_file,
    rep_laps,
    tcx_file,
)

TUESDAY = datetime(2026, 11, 24, 17, tzinfo=UTC)


@pytest.fixture
async def anna(anna: Conversation) -> Conversation:
    """On Tuesday evening."""
    anna.now = TUESDAY + timedelta(hours=2)
    return anna


async def log_of(talk: Conversation) -> str:
    [log] = await talk.says("/log")
    return log


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Morning_Run.fit", fit_file(easy_laps())),
        ("activity.TCX", tcx_file(easy_laps())),
        ("track.gpx", gpx_file()),
    ],
)
async def test_a_run_is_logged_and_answered_like_a_typed_one(
    anna: Conversation, name: str, content: bytes
) -> None:
    [reply] = await anna.sends_file(name, content)

    assert reply.startswith("Logged: <b>8")
    assert "km in 45:20 (5:40/km) · HR 148</b>" in reply
    assert "Tue 24 Nov: 8" in await log_of(anna)


async def test_laps_become_reps_and_the_rest_is_told(anna: Conversation) -> None:
    [reply] = await anna.sends_file("reps.fit", fit_file(rep_laps()))

    assert reply.startswith(
        "Logged: <b>4 × 400 m: 1:33.4, 1:32.8, 1:34.1, 1:33 · HR 148</b>\nRight on 1:32"
    )
    assert "\n\nNot counted as reps: 2.1 km before, 3 laps between, 1.8 km after.\n" in reply
    assert reply.endswith("How hard was it? 1 = very easy, 10 = nothing left.")


async def test_undo_takes_a_file_back(anna: Conversation) -> None:
    await anna.sends_file("run.fit", fit_file(easy_laps()))

    replies = await anna.presses("Undo")

    assert replies[-1].startswith("Taken back: 8 km in 45:20")
    assert "empty" in await log_of(anna)


async def test_a_file_that_was_taken_back_can_be_sent_again(anna: Conversation) -> None:
    await anna.sends_file("run.fit", fit_file(easy_laps()))
    await anna.says("/undo")

    [reply] = await anna.sends_file("run.fit", fit_file(easy_laps()))

    assert reply.startswith("Logged: <b>8 km")


@pytest.mark.parametrize("again", [fit_file(easy_laps()), gpx_file(), tcx_file(easy_laps())])
async def test_a_run_that_comes_twice_is_logged_once(anna: Conversation, again: bytes) -> None:
    await anna.sends_file("run.fit", fit_file(easy_laps()))

    [reply] = await anna.sends_file("again.zip", again)

    assert reply.startswith("That run is in your log already: <b>Tue 24 Nov: 8 km in 45:20")
    assert (await log_of(anna)).count("8 km") == 1


async def test_a_run_that_is_told_and_sent_is_one_in_either_order(anna: Conversation) -> None:
    await anna.says("8k easy in 45:10")
    [reply] = await anna.sends_file("run.fit", fit_file(easy_laps()))

    assert "8 km in 45:20 (5:40/km) · HR 148" in reply
    assert (await log_of(anna)).count("8 km in") == 1

    [reply] = await anna.says("8k easy in 45:10, rpe 4")

    assert "8 km in 45:20 (5:40/km) · effort 4 · HR 148" in reply
    assert (await log_of(anna)).count("8 km in") == 1


async def test_figures_that_do_not_agree_are_asked_about(anna: Conversation) -> None:
    await anna.says("8.6k easy in 48:00")

    [question] = await anna.sends_file("run.fit", fit_file(easy_laps()))
    await anna.presses("The watch")

    assert question.endswith("Which is right?")
    log = await log_of(anna)
    assert "8 km in 45:20" in log
    assert "8.6" not in log


async def test_several_runs_of_a_file_are_logged_with_one_undo(anna: Conversation) -> None:
    first = gpx_file(5, start=TUESDAY - timedelta(days=9))
    second = gpx_file(8)
    both = first.replace(b"</gpx>", second[second.index(b"<trk>") : second.index(b"</gpx>")])

    [reply] = await anna.sends_file("both.gpx", both + b"</gpx>")

    assert "Logged for Sun 15 Nov: <b>5 km" in reply
    assert "Logged: <b>8 km" in reply
    assert "your week" not in reply
    await anna.presses("Undo")
    assert "km" not in await log_of(anna)


async def test_a_sport_that_nobody_knows_takes_one_question(anna: Conversation) -> None:
    other = tcx_file(easy_laps(), sport="Other")

    [question] = await anna.sends_file("other.tcx", other)
    nothing = await log_of(anna)
    await anna.says("yes")

    assert question.endswith("Was it one?")
    assert "km" not in nothing
    assert "8 km in 45:20" in await log_of(anna)


async def test_what_was_no_run_is_not_logged(anna: Conversation) -> None:
    await anna.sends_file("other.tcx", tcx_file(easy_laps(), sport="Other"))

    replies = await anna.presses("No")

    assert "OK, nothing saved." in replies
    assert "km" not in await log_of(anna)


async def test_reps_under_a_file_are_kept_with_its_figures(anna: Conversation) -> None:
    [reply] = await anna.sends_file("track.gpx", gpx_file(), "4x400 94 93 95 92")

    assert "4 × 400 m: 1:34, 1:33, 1:35, 1:32" in reply
    assert "HR 148" in reply


async def test_words_under_a_picture_are_read(anna: Conversation) -> None:
    photo = [{"file_id": "1", "file_unique_id": "1", "width": 9, "height": 9}]

    [reply] = await anna.sends({"photo": photo, "caption": "8k easy in 45:10"})

    assert "8 km in 45:10" in reply


async def test_a_workout_that_was_only_said_to_be_done_gets_its_figures(
    anna: Conversation,
) -> None:
    await anna.says("done")

    [reply] = await anna.sends_file("run.fit", fit_file(easy_laps()))

    assert "8 km in 45:20" in reply
    assert (await log_of(anna)).count("Tue 24 Nov") == 1


async def test_the_help_tells_of_files(anna: Conversation) -> None:
    [reply] = await anna.says("/help")

    assert "your watch's file" in reply


async def test_two_runs_of_a_day_are_two(anna: Conversation) -> None:
    await anna.sends_file("a.fit", fit_file(easy_laps(5), TUESDAY - timedelta(hours=10)))
    await anna.sends_file("b.fit", fit_file(easy_laps(5)))

    assert (await log_of(anna)).count("5 km") == 2


async def test_the_day_is_that_of_the_start_where_the_runner_is(anna: Conversation) -> None:
    anna.now = TUESDAY + timedelta(days=1)
    just_past_midnight = datetime(2026, 11, 24, 23, 10, tzinfo=UTC)

    await anna.sends_file("late.fit", fit_file(easy_laps(), TUESDAY - timedelta(days=4)))
    await anna.sends_file(
        "night.fit", fit_file(easy_laps(4), just_past_midnight - timedelta(days=1))
    )

    log = await log_of(anna)
    assert "Fri 20 Nov: 8 km" in log
    assert "Tue 24 Nov: 4 km" in log


async def test_a_rep_day_without_laps_is_told_how_to_give_the_times(ada: Conversation) -> None:
    await ada.meets("off-season", "6:10", *TOLD[4:])
    for day in (0, 2, 4, 5):
        ada.now = TUESDAY + timedelta(days=day, hours=2)
        await ada.says("9k in 51:00")
    ada.now = TUESDAY + timedelta(days=7, hours=2)
    [today] = await ada.says("/today")

    [reply] = await ada.sends_file("track.gpx", gpx_file(7, start=TUESDAY + timedelta(days=7)))

    assert "× 200 m" in today
    assert reply.endswith(
        "The laps do not show the reps. Tell me their times, for example:"
        " <code>4x400 94 93 95 92</code>"
    )


async def test_words_under_a_file_are_heard(anna: Conversation) -> None:
    [reply] = await anna.sends_file("run.fit", fit_file(easy_laps()), "felt good, rpe 4")

    assert "effort 4" in reply


async def test_pain_under_a_file_is_asked_about(anna: Conversation) -> None:
    replies = await anna.sends_file("run.fit", fit_file(easy_laps()), "knee hurts")

    assert len(replies) == 2
    assert replies[1].endswith("?")
    [answer] = await anna.says("2")
    assert "no speed" in answer or "easy" in answer.lower()


@pytest.mark.parametrize(
    ("name", "content"),
    [("run.fit", fit_file(easy_laps())), ("run.fit", b"damaged"), ("plan.pdf", b"%PDF")],
)
async def test_a_red_flag_under_a_file_comes_first(
    anna: Conversation, name: str, content: bytes
) -> None:
    [reply] = await anna.sends_file(name, content, "chest pain on the way home")

    assert reply.startswith("<b>Stop running.</b>")
    assert "empty" in await log_of(anna)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "That file is damaged or cut off: export the activity once more."),
        (b"hello", "I cannot read that file: send the activity as FIT, TCX or GPX."),
        (fit_file(easy_laps())[:-100], "damaged or cut off"),
        (bytes(21 * 1024**2), "That file is too large for one run"),
        (fit_file(easy_laps(9, 120), sport=Sport.CYCLING), "That is a ride"),
        (fit_file([RecordedLap(9000, 900)]), "Nobody runs like that"),
        (fit_file(easy_laps(), TUESDAY + timedelta(days=30)), "The watch had a wrong date"),
    ],
)
async def test_what_is_no_run_is_said_in_one_sentence(
    anna: Conversation, content: bytes, words: str
) -> None:
    [reply] = await anna.sends_file("run.fit", content)

    assert words in reply
    assert "orry" not in reply
    assert "empty" in await log_of(anna)


async def test_a_file_of_another_kind_gets_a_word_about_what_is_read(anna: Conversation) -> None:
    [reply] = await anna.sends_file("plan.pdf", b"%PDF")

    assert reply.startswith("I read words and watch files")


async def test_a_file_answers_no_question_and_leaves_it_open(anna: Conversation) -> None:
    await anna.says("5:48")

    [reply] = await anna.sends_file("run.fit", fit_file(easy_laps()))

    assert reply.startswith("Logged: <b>8 km")
    assert await anna.says("/cancel") == ["OK, nothing saved."]


async def test_a_file_in_the_middle_of_a_setting_is_logged(anna: Conversation) -> None:
    await anna.says("/settings")
    await anna.presses("Weekly distance")

    [reply] = await anna.sends_file("run.fit", fit_file(easy_laps()))
    [answer] = await anna.says("45 km")

    assert reply.startswith("Logged: <b>8 km")
    assert "45 km" in answer


async def test_a_stranger_who_sends_a_file_has_not_met_the_coach(ada: Conversation) -> None:
    [first] = await ada.sends_file("run.fit", fit_file(easy_laps()))
    await ada.says("/start")
    [question] = await ada.sends_file("run.fit", fit_file(easy_laps()))

    assert first.startswith("I read words")
    assert question.endswith("Which race are you training for?")
