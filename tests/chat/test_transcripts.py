"""Each dialogue of the transcripts, played by the real application, reads as it is written.

``UPDATE_TRANSCRIPTS=1 pytest tests/chat/test_transcripts.py`` writes them anew; the changes are
then to be read.
"""

import asyncio
import os
import shutil
from pathlib import Path

import pytest

from tests.chat.conversation import TOLD, conversation
from tests.chat.transcript import FOLDER, play, read_transcript

TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


async def meet(language: str, empty: Path, met: Path) -> None:
    """Meet a runner in a language, once for all dialogues in it."""
    being_made = met.with_suffix(".new")
    shutil.copy(empty, being_made)
    async with conversation(f"sqlite:///{being_made}", "Anna", language) as runner:
        await runner.meets(*TOLD)
    being_made.rename(met)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_a_dialogue_reads_as_it_is_written(
    path: Path,
    sqlite_template: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    written = read_transcript(path)
    met = tmp_path_factory.getbasetemp() / f"met-{written.language}.sqlite"
    if not met.exists():
        await meet(written.language, sqlite_template, met)
    copy = tmp_path / "copy.sqlite"
    shutil.copy(met, copy)
    async with conversation(f"sqlite:///{copy}", "Anna", written.language) as runner:
        runner.wait(days=1, hours=11)  # Tuesday evening
        await runner.replies()  # of the meeting
        played = await play(runner, written)

    if os.environ.get("UPDATE_TRANSCRIPTS"):
        await asyncio.to_thread(path.write_text, played, "utf-8")
    assert played == written.text


def test_each_repair_is_shown_in_each_language() -> None:
    names = {path.stem.rsplit("-", 1)[0] for path in TRANSCRIPTS}

    assert len(names) >= 14
    for name in names:
        assert {path.stem for path in TRANSCRIPTS if path.stem.startswith(f"{name}-")} == {
            f"{name}-{language}" for language in ("de", "en", "es", "fr")
        }
