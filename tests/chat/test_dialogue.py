"""What is open, what was said last, and what a repair mends: without a chat."""

from datetime import UTC, datetime, timedelta

from bot.chat.dialogue import (
    ANSWERED_WITHIN,
    CONFIRMED_WITHIN,
    MENDED_WITHIN,
    MOST_OPEN,
    AboutForgetting,
    AboutPain,
    AboutRun,
    Dialogue,
    LatestReport,
)

NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)


def about(message_id: int, at: datetime = NOW) -> AboutRun:
    return AboutRun(asked_at=at, text="48:20 today", message_id=message_id, sent_at=at)


def test_nothing_is_open_at_first() -> None:
    assert Dialogue().awaiting(NOW) is None
    assert Dialogue().mended(None, NOW) is None


def test_the_newest_question_takes_a_typed_answer() -> None:
    pain = AboutPain(asked_at=LATER)

    assert Dialogue().asking(about(1)).asking(pain).awaiting(LATER) == pain


def test_a_question_stays_open_while_another_is_asked() -> None:
    dialogue = Dialogue().asking(about(1)).asking(about(2, LATER))

    assert dialogue.about(1) == about(1)
    assert dialogue.without(about(2, LATER)).awaiting(LATER) == about(1)


def test_the_same_question_is_open_once() -> None:
    dialogue = Dialogue().asking(about(1)).asking(about(1, LATER))

    assert dialogue.questions == (about(1, LATER),)


def test_only_so_many_questions_are_kept() -> None:
    dialogue = Dialogue()
    for number in range(MOST_OPEN + 2):
        dialogue = dialogue.asking(about(number))

    assert [one.message_id for one in dialogue.questions if isinstance(one, AboutRun)] == [4, 3, 2]


def test_a_button_of_before_means_the_newest_run_that_is_asked_about() -> None:
    dialogue = Dialogue().asking(about(1)).asking(about(2)).asking(AboutPain(asked_at=NOW))

    assert dialogue.about(None) == about(2)
    assert dialogue.about(9) is None


def test_a_typed_answer_is_taken_for_half_a_day() -> None:
    dialogue = Dialogue().asking(about(1))

    assert dialogue.awaiting(NOW + ANSWERED_WITHIN - timedelta(seconds=1)) == about(1)
    assert dialogue.awaiting(NOW + ANSWERED_WITHIN) is None
    assert dialogue.about(1) == about(1)


def test_what_cannot_be_undone_is_confirmed_within_minutes() -> None:
    dialogue = Dialogue().asking(AboutForgetting(asked_at=NOW))

    assert dialogue.awaiting(NOW + CONFIRMED_WITHIN) is None


def test_a_repair_mends_what_is_newer() -> None:
    asked = Dialogue().asking(about(3, LATER))

    assert Dialogue().asking(about(1)).mended(LatestReport(2, LATER), LATER) == LatestReport(
        2, LATER
    )
    assert asked.mended(LatestReport(2, NOW), LATER) == about(3, LATER)
    assert asked.mended(None, LATER) == about(3, LATER)


def test_what_was_said_long_ago_is_not_mended_in_passing() -> None:
    assert Dialogue().mended(LatestReport(1, NOW), NOW + MENDED_WITHIN) is None
