"""The button of a morning: it logs its day, and no day that is still to come."""

from datetime import timedelta

from bot.wording.buttons import write_press
from bot.wording.presses import Done
from tests.chat.conversation import Conversation


async def test_a_day_still_to_come_is_not_logged_by_its_button(anna: Conversation) -> None:
    """Promised: no number is stored that the runner would not recognise."""
    thursday = write_press(Done(anna.now.date() + timedelta(days=3)))

    assert await anna.presses_data(thursday) == ["That day is still to come."]

    anna.wait(days=3)
    assert (await anna.presses_data(thursday))[0].startswith("Logged: ")
