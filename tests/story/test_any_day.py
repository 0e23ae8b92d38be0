"""What real processes are told in these stories is true on every weekday, also before midnight."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from bot.storage.tables import runners
from tests.builders import MONDAY, on
from tests.chat.conversation import conversation
from tests.story.test_story import ANSWERS, RACE_DAY, race_after


@pytest.mark.parametrize("weekday", range(7))
async def test_a_runner_begins_and_has_a_morning_on_any_day(weekday: int, new_sqlite: str) -> None:
    today = on(weekday, MONDAY)
    async with conversation(new_sqlite) as ada:
        ada.now = datetime(today.year, today.month, today.day, 23, 55, tzinfo=UTC)
        for answer, words in ANSWERS:
            ada.wait(seconds=2)
            heard = await ada.says(answer.replace(RACE_DAY, race_after(today)))
            assert words in "\n".join(heard)

        async with ada.database.begin() as connection:
            await connection.execute(
                update(runners).values(next_push_day=today, next_push_at=ada.now)
            )

        assert "week 1 of" in (await ada.wakes()).text
        assert "8 km in 45:10" in "\n".join(await ada.says("8k easy in 45:10"))
