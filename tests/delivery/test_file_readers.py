"""Files of strangers, read in processes of their own: who is hurt by a hostile one."""

import asyncio
import json
import sys
from contextlib import suppress
from time import process_time

import pytest

from bot.delivery.file_readers import AT_A_TIME, FileReaders
from bot.delivery.recordings import ReaderFaultError, unpack
from bot.domain.quantities import Distance
from bot.understanding.files.activities import read_activities
from bot.understanding.files.errors import (
    FileError,
    NoActivityError,
    TooLargeError,
    UnknownFormatError,
)
from tests.delivery.coach import WAIT_SECONDS
from tests.hostile import HOSTILE
from tests.recordings import easy_laps, fit_file

RUN = fit_file(easy_laps(5))
CODE = "from bot.delivery import file_process as reading; "


def reading(code: str) -> tuple[str, ...]:
    """A process that reads in its own way."""
    return (sys.executable, "-c", f"{CODE}{code}; reading.main()")


async def test_a_file_is_read_as_it_would_be_here() -> None:
    async with FileReaders(WAIT_SECONDS) as readers:
        assert await readers.read(RUN) == read_activities(RUN)


async def test_one_process_reads_one_file_after_the_other() -> None:
    async with FileReaders(WAIT_SECONDS) as readers:
        await readers.read(RUN)
        first = await readers._idle[-1]._process()
        await readers.read(RUN)

        assert await readers._idle[-1]._process() is first
        assert readers._idle[0]._start is None
    assert first.returncode is not None


async def test_why_a_file_is_not_read_is_said_as_it_would_be_here() -> None:
    async with FileReaders(WAIT_SECONDS) as readers:
        with pytest.raises(UnknownFormatError):
            await readers.read(b"words")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_made_to_hurt_costs_next_to_nothing(name: str) -> None:
    began = process_time()

    with suppress(FileError):
        read_activities(HOSTILE[name])

    assert len(HOSTILE[name]) < 600_000
    assert process_time() - began < 2


async def test_who_reads_a_file_for_too_long_is_ended_and_others_are_read_meanwhile() -> None:
    code = "import time; known = reading.read_file; " + (
        "reading.read_file = lambda c: time.sleep(1000) if c == b'slow' else known(c)"
    )
    async with FileReaders(WAIT_SECONDS, reading(code)) as readers:
        await asyncio.gather(*(readers.read(RUN) for _ in range(AT_A_TIME)))  # all have begun
        readers._seconds = 5
        slow = asyncio.create_task(readers.read(b"slow"))
        await asyncio.sleep(0)

        [run] = await readers.read_activities(RUN)
        assert not slow.done()
        with pytest.raises(TooLargeError):
            await slow
        readers._seconds = WAIT_SECONDS
        await readers.read(RUN)

    assert run.distance == Distance(5000)
    assert len(readers._idle) == AT_A_TIME


async def test_who_reads_a_file_into_all_the_memory_says_that_it_is_too_large() -> None:
    code = "reading.read_file = lambda content: bytes(2**40)"
    async with FileReaders(WAIT_SECONDS, reading(code)) as readers:
        with pytest.raises(TooLargeError):
            await readers.read(RUN)


async def test_who_has_more_of_the_processor_than_a_file_takes_is_ended() -> None:
    spin = "exec('while True: pass')"
    code = f"reading.MOST_CPU_SECONDS = 0; reading.read_file = lambda content: {spin}"
    async with FileReaders(WAIT_SECONDS, reading(code)) as readers:
        with pytest.raises(TooLargeError):
            await readers.read(RUN)


async def test_who_reads_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BOT_TOKEN", "DATABASE_URL", "WEBHOOK_SECRET", "PGPASSWORD"):
        monkeypatch.setenv(name, "a secret")
    code = (
        "import os; from bot.understanding.files.errors import NoActivityError\n"
        "def read(content):\n"
        "    if 'a secret' not in os.environ.values(): raise NoActivityError\n"
        "reading.read_file = read\n"
        "reading.main()"
    )
    async with FileReaders(WAIT_SECONDS, (sys.executable, "-c", CODE + code)) as readers:
        with pytest.raises(NoActivityError):
            await readers.read(RUN)


async def test_a_fault_of_the_reader_is_told_without_what_the_file_holds() -> None:
    code = "reading.read_file = lambda content: {}['Anna lives here']"
    async with FileReaders(WAIT_SECONDS, reading(code)) as readers:
        with pytest.raises(ReaderFaultError) as told:
            await readers.read(RUN)

    assert "KeyError" in str(told.value)
    assert "Anna" not in str(told.value)


def test_what_makes_no_sense_is_no_recording() -> None:
    with pytest.raises(ValueError, match="activities"):
        unpack(json.dumps({"activities": [{"sport": 7}]}).encode())
