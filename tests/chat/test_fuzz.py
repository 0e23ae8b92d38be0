"""What strangers and strange programs may send: nothing of it stops anybody, nothing is logged.

A few examples each time; many of them with ``pytest -m fuzz``.
"""

import asyncio
import copy
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.delivery.webhook import _read
from bot.understanding.files.activities import read_activities
from bot.understanding.files.activity_checks import runs_among
from bot.understanding.files.errors import FileError
from bot.wording.buttons import read_press
from tests.chat.conversation import MONDAY_7_AM, Conversation, conversation
from tests.chat.test_statements import worker_of
from tests.hostile import fit
from tests.recordings import easy_laps, fit_file, gpx_file, tcx_file

FEW, MANY = 20, 4000
_CHECKS = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)
AMOUNTS = [
    pytest.param(FEW, id="few"),
    # As long as it takes: ten minutes on a machine that has nothing else to do.
    pytest.param(MANY, id="many", marks=[pytest.mark.fuzz, pytest.mark.timeout(7200)]),
]

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(
        ["/start", "/delete", "8k easy in 45:10", "v1:done:2026-11-24", "\0", "\ud800"]
    )
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
FILES = (
    fit_file(easy_laps(3)),
    tcx_file(easy_laps(3)),
    gpx_file(3, 340),
    fit(),
    b"PK\x03\x04",
    b"\x1f\x8b\x08",
    b"<gpx>",
)


def tried(amount: int, test: Callable[..., None]) -> None:
    settings(max_examples=amount, deadline=None, suppress_health_check=_CHECKS)(test)()


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """All places of a document at which something stands: what holds it, and its key."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in list(pairs):
        yield value, key
        if isinstance(inner, dict | list):
            yield from places(inner)


@pytest.fixture
def spoken(new_sqlite: str) -> Iterator[tuple[Conversation, asyncio.Runner]]:
    """Anna, who has met the coach, and the loop that she is in."""
    with asyncio.Runner() as loop:

        @asynccontextmanager
        async def opened() -> AsyncIterator[Conversation]:
            async with conversation(new_sqlite, "Anna") as anna:
                await anna.meets()
                yield anna

        holding = opened()
        anna = loop.run(holding.__aenter__())
        yield anna, loop
        loop.run(holding.__aexit__(None, None, None))


@pytest.mark.parametrize("amount", AMOUNTS)
def test_an_update_of_any_shape_holds_nobody_up(
    spoken: tuple[Conversation, asyncio.Runner], amount: int
) -> None:
    anna, loop = spoken
    worker = worker_of(anna)
    real = _updates(anna)
    numbers = iter(range(10**6, 10**9))

    async def live(update: dict[str, Any]) -> None:
        read = _read(json.dumps(update).encode())
        if read is None:
            return
        async with anna.open_work() as work:
            await work.inbox.store([read])
        for _ in range(4):  # what fails is tried again later, and nothing raises
            await worker.handle_next()

    @given(st.data())
    def test(data: st.DataObject) -> None:
        update = copy.deepcopy(data.draw(st.sampled_from(real)))
        update["update_id"] = next(numbers)
        for _ in range(data.draw(st.integers(1, 3))):
            holder, key = data.draw(st.sampled_from(list(places(update))))
            holder[key] = data.draw(VALUES)
        loop.run(live(update))

    tried(amount, test)
    [reply] = loop.run(anna.says("/cancel"))[-1:]
    assert reply


def _updates(anna: Conversation) -> list[dict[str, Any]]:
    message = anna._message(77)
    entity = {"type": "bot_command", "offset": 0, "length": 6}
    document = {"file_id": "1", "file_unique_id": "1", "file_name": "run.fit", "file_size": 9}
    query = {"id": "5", "from": anna._user, "chat_instance": "1", "data": "v1:done:2026-11-24"}
    member = {"user": anna._user, "status": "member"}
    return [
        {"update_id": 1, "message": message | {"text": "8k easy in 45:10"}},
        {"update_id": 1, "message": message | {"text": "/today", "entities": [entity]}},
        {"update_id": 1, "edited_message": message | {"text": "9k easy in 50:10"}},
        {"update_id": 1, "message": message | {"document": document, "caption": "my run"}},
        {"update_id": 1, "message": message | {"location": {"latitude": 52.5, "longitude": 13.4}}},
        {"update_id": 1, "callback_query": query | {"message": message}},
        {
            "update_id": 1,
            "my_chat_member": {
                "chat": message["chat"],
                "from": anna._user,
                "date": message["date"],
                "old_chat_member": member,
                "new_chat_member": member,
            },
        },
    ]


@pytest.mark.parametrize("amount", AMOUNTS)
def test_a_button_with_anything_in_it_is_answered(
    spoken: tuple[Conversation, asyncio.Runner], amount: int
) -> None:
    anna, loop = spoken
    parts = st.text(max_size=10) | st.integers(-9, 10**12).map(str) | st.just("2026-11-24")
    kinds = st.sampled_from(["done", "change", "option", "rpe", "skip", "answer", "forget", "x"])
    ours = st.tuples(kinds, st.lists(parts, max_size=4)).map(
        lambda given: ":".join(("v1", given[0], *given[1]))[:60]
    )

    @given(ours | st.text(max_size=60))
    def test(data: str) -> None:
        read_press(data)
        loop.run(anna.presses_data(data))

    tried(amount, test)


@pytest.mark.parametrize("amount", AMOUNTS)
def test_a_file_of_any_bytes_is_read_or_refused(amount: int) -> None:
    @given(st.data())
    def test(data: st.DataObject) -> None:
        content = bytearray(data.draw(st.sampled_from(FILES)))
        for _ in range(data.draw(st.integers(0, 4))):
            place = data.draw(st.integers(0, len(content)))
            content[place : place + data.draw(st.integers(0, 8))] = data.draw(
                st.binary(max_size=16)
            )
        with suppress(FileError):
            runs_among(read_activities(bytes(content)), MONDAY_7_AM + timedelta(days=9))

    tried(amount, test)


@pytest.mark.parametrize("amount", AMOUNTS)
def test_a_body_of_any_bytes_is_an_update_or_refused(amount: int) -> None:
    @given(st.binary(max_size=60) | VALUES.map(lambda value: json.dumps(value).encode()))
    def test(body: bytes) -> None:
        update = _read(body)
        assert update is None or isinstance(update["update_id"], int)

    tried(amount, test)
