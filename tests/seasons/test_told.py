"""Four seasons as their runners read them, and how little they repeat themselves.

``UPDATE_TRANSCRIPTS=1 pytest tests/seasons/test_told.py`` writes them anew; the changes are then
to be read, line by line, as that runner.
"""

import asyncio
import os

import pytest

from tests.chat.transcript import FOLDER
from tests.seasons.replay import live_as, measure
from tests.seasons.told import TOLD
from tests.seasons.transcript import write_transcript

SEASONS = FOLDER / "seasons"
TWELVE_WEEKS = 84  # days
# Of all mornings, of all their sentences, and of the messages in the fullest week.
MOST_EQUAL, MOST_SAID_BEFORE, MOST_UNASKED = 0.10, 0.65, 2


@pytest.mark.parametrize("language", sorted(TOLD))
async def test_a_season_reads_as_it_is_kept_and_repeats_little(
    language: str, new_sqlite: str
) -> None:
    person = TOLD[language]
    path = SEASONS / f"{person.name.casefold()}-{language}.txt"

    lived = await live_as(person, new_sqlite)

    assert not lived.broken, lived.complaint()
    text = write_transcript(lived.chat, person) + "\n"
    if os.environ.get("UPDATE_TRANSCRIPTS"):
        await asyncio.to_thread(path.write_text, text, "utf-8")
    assert text == await asyncio.to_thread(path.read_text, "utf-8")
    measured = measure(lived, TWELVE_WEEKS)
    assert measured.same_mornings <= MOST_EQUAL
    assert measured.said_before <= MOST_SAID_BEFORE
    assert measured.unasked_a_week <= MOST_UNASKED
