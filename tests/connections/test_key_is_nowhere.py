"""A key is in no log at DEBUG, answer, error, metric or export, whatever goes wrong."""

import json
import logging
import traceback
from base64 import b64encode
from collections.abc import Iterator, Sequence

import pytest
from prometheus_client import generate_latest

from bot.coaching.service import BadKeyError, TroubleError
from bot.connections.intervals_icu import IntervalsIcu
from bot.domain.recording.activity import Activity
from bot.observe.logs import configure_logging
from bot.settings import Settings
from tests.connections.conftest import Connected
from tests.connections.test_relay import at, on
from tests.recordings import easy_laps, fit_file

WRONG = "wr0ngkey1wr0ngkey2wr0ngkey3"
FAULTS: tuple[int | str, ...] = (500, 502, 404, "door", "half", "cut")


def forms_of(key: str) -> tuple[str, ...]:
    """A key as it may be found: as it is, and as it goes to the service."""
    return key, b64encode(f"API_KEY:{key}".encode()).decode(), b64encode(key.encode()).decode()


class Lines(logging.Handler):
    """Everything that is logged by anybody, with its errors and what they were raised from."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        told = "".join(traceback.format_exception(error)) if error else ""
        self.lines.append(f"{record.name} {record.getMessage()} {record.args!r} {told}")

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> Iterator[Lines]:  # noqa: ARG001 (to be written to)
    """What a coach that logs at DEBUG logs."""
    loggers = [logging.getLogger(), *map(logging.getLogger, logging.root.manager.loggerDict)]
    levels = {logger: logger.level for logger in loggers}
    root, lines = logging.getLogger(), Lines()
    handlers = root.handlers
    configure_logging(Settings(log_level="DEBUG"))
    root.addHandler(lines)
    try:
        yield lines
    finally:
        root.handlers = handlers
        for logger, level in levels.items():
            logger.setLevel(level)


async def stumbling(_: bytes) -> Sequence[Activity]:
    raise RuntimeError("a fault of our own")


async def test_a_key_is_in_no_log_answer_metric_or_export(
    logged: Lines, bea: Connected, capsys: pytest.CaptureFixture[str]
) -> None:
    talk, athlete, key = bea.talk, bea.athlete, bea.athlete.key
    said = [*await talk.says(WRONG), *await bea.look()]
    said += await bea.connects()
    for number, fault in enumerate(FAULTS):
        bea.service.faults.append(fault)
        said += await bea.at(on(0), f"{10 + 2 * number}:00")
    assert not bea.service.faults
    bea.relay._download._read = stumbling
    athlete.runs(fit_file(easy_laps(8), at(1, 10)), at(1, 10))
    said += await bea.at(on(1), "12:00")
    await talk.leaves(key)
    athlete.key = "another0key1another0key1"
    said += await bea.at(on(1), "16:00")
    said += await talk.says("/export")
    async with talk.open_work() as work:
        exported = json.dumps(await work.export(talk.person))
    shown = capsys.readouterr()

    places = {
        "log": logged.text,
        "log as it is written": shown.err + shown.out,
        "answers": "\n".join(said),
        "metrics": generate_latest().decode(),
        "export": exported,
        "exported file": b"".join(await talk.files()).decode(),
    }
    assert "a fault of our own" in places["log as it is written"]
    assert "Using selector" in places["log"]  # so DEBUG is heard
    for start in ("intervals.icu does not know this key", "Connected:", "intervals.icu does not"):
        assert start in places["answers"]
    assert "Anna R." in places["export"]
    for form in (*forms_of(WRONG), *forms_of(key)):
        assert [place for place, text in places.items() if form in text] == []


@pytest.mark.parametrize("fault", [401, 429, *FAULTS, "timeout", "nobody"])
async def test_no_error_quotes_a_key(bea: Connected, fault: int | str) -> None:
    url = "http://127.0.0.1:9" if fault == "nobody" else bea.service.url
    bea.service.faults.extend([fault] * 2)  # what was cut off is asked once more by itself
    async with IntervalsIcu(url, a_second=1000, seconds=0.5) as client:
        with pytest.raises((BadKeyError, TroubleError)) as raised:
            await client.name_of(bea.athlete.key)

    told = "".join(traceback.format_exception(raised.value)) + repr(raised.value)
    assert not any(form in told for form in forms_of(bea.athlete.key))
