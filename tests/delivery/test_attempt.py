"""What becomes of one message, by how Telegram answered and in which lane it was."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.delivery.attempt import Attempts, Delivered
from bot.delivery.bot_api import RefusedError
from bot.delivery.health import SystemHealth
from bot.delivery.http import NoAnswerError, NotSentError
from bot.delivery.settings import DeliverySettings
from bot.domain.runner import RunnerId
from bot.mail.calls import Call
from bot.mail.letters import Letter
from bot.mail.outbox import Fate, Lane, Outgoing
from bot.mail.push import Push, PushKind
from tests.builders import MONDAY, MONDAY_7_AM

HELLO = Call("sendMessage", {"chat_id": 7, "text": "<b>hello</b>", "parse_mode": "HTML"})
MORNING = Push(RunnerId(7), PushKind.MORNING, MONDAY, MONDAY_7_AM, MONDAY_7_AM)


class Telegram:
    """Answers every call in one way."""

    def __init__(self, answer: object) -> None:
        self._answer = answer
        self.calls: list[Call] = []

    async def call(self, call: Call, read_seconds: float) -> Any:
        self.calls.append(call)
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


async def attempt(answer: object, out: Outgoing, letter: Letter | Exception | None) -> Delivered:
    async def word(_: Push) -> Letter | None:
        if isinstance(letter, Exception):
            raise letter
        return letter

    async def draw(_: bytes) -> bytes | None:
        return None

    telegram = answer if isinstance(answer, Telegram) else Telegram(answer)
    attempts = Attempts(telegram, word, draw, DeliverySettings(), SystemHealth())
    return await attempts.deliver(out)


async def reply(answer: object, **known: Any) -> Delivered:
    out = Outgoing(id=1, lane=known.pop("lane", Lane.REPLY), chat=7, call=HELLO, **known)
    return await attempt(answer, out, None)


async def push(answer: object, letter: Letter | Exception | None, **known: Any) -> Delivered:
    out = Outgoing(id=1, lane=Lane.PUSH, chat=7, push=MORNING, **known)
    return await attempt(answer, out, letter)


async def test_what_telegram_takes_is_sent_under_its_number() -> None:
    sending = (await reply({"message_id": 12})).sending

    assert (sending.fate, sending.message_id, sending.tries) == (Fate.SENT, 12, 0)


@pytest.mark.parametrize(
    ("error", "lane", "fate"),
    [
        (NotSentError("no line"), Lane.REPLY, Fate.WAITING),
        (NoAnswerError("cut"), Lane.REPLY, Fate.WAITING),
        (NoAnswerError("cut"), Lane.PUSH, Fate.HELD),
        (NoAnswerError("cut"), Lane.NOTICE, Fate.DEAD),
        (RefusedError(429, "Too Many Requests", 7), Lane.REPLY, Fate.WAITING),
        (RefusedError(401, "Unauthorized"), Lane.REPLY, Fate.WAITING),
        (RefusedError(409, "Conflict"), Lane.REPLY, Fate.WAITING),
        (RefusedError(403, "Forbidden: bot was blocked"), Lane.REPLY, Fate.WITHDRAWN),
        (RefusedError(400, "Bad Request: chat not found"), Lane.REPLY, Fate.WITHDRAWN),
        (RefusedError(400, "Bad Request: message is not modified"), Lane.REPLY, Fate.SENT),
        (RefusedError(400, "Bad Request: can't parse entities"), Lane.REPLY, Fate.WAITING),
        (RefusedError(400, "Bad Request: query is too old"), Lane.NOTICE, Fate.DEAD),
    ],
)
async def test_each_answer_has_its_fate(error: Exception, lane: Lane, fate: Fate) -> None:
    assert (await reply(error, lane=lane)).sending.fate is fate


async def test_a_reply_in_doubt_for_the_second_time_is_set_aside() -> None:
    once, twice = await reply(NoAnswerError("cut")), await reply(NoAnswerError("cut"), doubts=1)

    assert (once.sending.fate, once.sending.doubts) == (Fate.WAITING, 1)
    assert (twice.sending.fate, twice.sending.doubts) == (Fate.DEAD, 2)


async def test_what_is_refused_goes_once_more_as_plain_text() -> None:
    refused = RefusedError(400, "Bad Request: can't parse entities")
    once, twice = await reply(refused), await reply(refused, is_plain=True)

    assert (once.sending.fate, once.sending.is_plain) == (Fate.WAITING, True)
    assert twice.sending.fate is Fate.DEAD


@pytest.mark.parametrize(
    ("is_plain", "text"), [(False, ("<b>hello</b>", "HTML")), (True, ("hello", None))]
)
async def test_only_what_was_refused_as_html_goes_as_plain_text(
    text: tuple[str, str | None], *, is_plain: bool
) -> None:
    telegram = Telegram({"message_id": 12})

    await reply(telegram, is_plain=is_plain)

    [call] = telegram.calls
    assert (call.params["text"], call.params.get("parse_mode")) == text


@pytest.mark.parametrize(
    ("error", "pause"),
    [
        (RefusedError(429, "Too Many Requests", 7), 7),
        (RefusedError(401, "Unauthorized"), 30),
        (NotSentError("no line"), 0),
        (RefusedError(403, "Forbidden"), 0),
    ],
)
async def test_everybody_waits_for_as_long_as_telegram_asks_or_half_a_minute_without_a_token(
    error: Exception, pause: float
) -> None:
    assert (await reply(error)).pause_seconds == pause


@pytest.mark.parametrize(
    ("tries", "seconds"), [(0, 1), (1, 2), (2, 4), (3, 8), (4, 16), (5, 30), (9, 30)]
)
async def test_each_try_waits_twice_as_long_up_to_half_a_minute(
    tries: int, seconds: float
) -> None:
    before = datetime.now(UTC)
    sending = (await reply(NotSentError("no line"), tries=tries)).sending

    assert sending.tries == tries + 1
    assert sending.not_before is not None
    waits = timedelta(seconds=seconds)
    assert before + waits <= sending.not_before <= datetime.now(UTC) + waits


@pytest.mark.parametrize(("tries", "fate"), [(0, Fate.WAITING), (1, Fate.WAITING), (2, Fate.DEAD)])
async def test_a_push_that_cannot_be_worded_is_given_up_at_the_third_try(
    tries: int, fate: Fate
) -> None:
    assert (await push({}, ValueError("a bug"), tries=tries)).sending.fate is fate


async def test_a_push_with_nothing_to_say_any_more_is_withdrawn() -> None:
    assert (await push({}, None)).sending.fate is Fate.WITHDRAWN
    assert (await push({"message_id": 3}, Letter("Good morning"))).sending.fate is Fate.SENT


async def test_only_who_blocked_the_coach_or_is_gone_counts_as_gone() -> None:
    assert (await reply(RefusedError(403, "Forbidden"))).gone == 7
    assert (await reply(RefusedError(400, "Bad Request: message is too long"))).gone is None
