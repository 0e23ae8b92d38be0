"""The line to Telegram: what its errors mean, and what it keeps to itself."""

import io
import logging
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.delivery.bot_api import BotApi, RefusedError
from bot.delivery.http import AiohttpRequest, NoAnswerError, NotSentError
from bot.delivery.masking import MASK, mask, mask_handlers
from bot.delivery.outcomes import CallVerdict, judge
from bot.delivery.plain_text import plain
from bot.delivery.settings import DeliverySettings, Webhook
from bot.local_telegram.faults import (
    Fault,
    cut,
    garbage,
    hang,
    refused,
    server_error,
    too_many_requests,
)
from bot.local_telegram.server import DemoServer
from bot.mail.calls import Call, Enclosure
from bot.wording.voice import Voice

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"  # noqa: S105  (nobody's)


@pytest.mark.parametrize(
    ("fault", "verdict"),
    [
        (cut(), CallVerdict.UNKNOWN),
        (hang(), CallVerdict.UNKNOWN),
        (server_error(), CallVerdict.UNKNOWN),
        (garbage(), CallVerdict.UNKNOWN),
        (garbage(code=200), CallVerdict.UNKNOWN),
        (too_many_requests(7), CallVerdict.TOO_FAST),
        (refused(400, "Bad Request: chat not found"), CallVerdict.GONE),
        (refused(400, "Bad Request: message is not modified: …"), CallVerdict.UNCHANGED),
        (refused(400, "Bad Request: can't parse entities"), CallVerdict.REFUSED),
        (refused(403, "Forbidden: user is deactivated"), CallVerdict.GONE),
        (refused(401, "Unauthorized"), CallVerdict.MISCONFIGURED),
        (refused(409, "Conflict"), CallVerdict.NOT_SENT),
    ],
)
async def test_every_trouble_has_its_verdict(
    server: DemoServer, fault: Fault, verdict: CallVerdict
) -> None:
    server.faults = lambda *_: fault

    async with BotApi(f"{server.base_url}/bot{server.token}") as api:
        with pytest.raises((NoAnswerError, RefusedError)) as trouble:
            await api.call(Call("getMe", {}), 0.2)

    assert judge(trouble.value).verdict is verdict


async def test_telegram_says_for_how_long_to_leave_it_alone(server: DemoServer) -> None:
    server.faults = lambda *_: too_many_requests(7)

    async with BotApi(f"{server.base_url}/bot{server.token}") as api:
        with pytest.raises(RefusedError) as trouble:
            await api.call(Call("getMe", {}), 1)

    assert judge(trouble.value).pause_seconds == 7


async def test_a_server_that_is_not_there_got_nothing() -> None:
    async with BotApi("http://127.0.0.1:9/bot1:x") as api:
        with pytest.raises(NotSentError) as trouble:
            await api.call(Call("getMe", {}), 1)

    assert judge(trouble.value).verdict is CallVerdict.NOT_SENT


async def test_a_closed_line_sends_nothing() -> None:
    with pytest.raises(NotSentError):
        await BotApi("http://127.0.0.1:9/bot1:x").call(Call("getMe", {}), 1)


async def test_the_library_speaks_through_the_http(server: DemoServer) -> None:
    person = server.person("Ada")
    await person.writes("/start")
    bot = Bot(
        server.token,
        base_url=f"{server.base_url}/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )

    async with bot:
        await bot.send_message(person.id, "hello")
        await bot.send_document(person.id, b"BEGIN", filename="plan.ics")

    assert [one.text for one in person.deliveries] == ["hello", ""]


async def test_the_token_is_in_no_log_even_at_debug(
    server: DemoServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.faults = lambda *_: cut()

    async with BotApi(f"{server.base_url}/bot{server.token}") as api:
        with pytest.raises(NoAnswerError):
            await api.call(Call("sendMessage", {"text": "hello"}), 1)
        with pytest.raises(NotSentError):
            await BotApi(f"http://127.0.0.1:9/bot{server.token}").call(Call("getMe", {}), 1)

    assert server.token not in caplog.text


def test_a_logged_token_is_masked_in_words_and_tracebacks() -> None:
    written = io.StringIO()
    logger = logging.Logger("masked")
    logger.addHandler(logging.StreamHandler(written))
    mask_handlers(logger)
    mask_handlers(logger)

    error = ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    logger.error("calling %s", f"/bot{TOKEN}/getMe", exc_info=error)

    assert TOKEN not in written.getvalue()
    assert written.getvalue().count(MASK) == 2


def test_what_is_no_token_is_left_as_it_is() -> None:
    text = "4x400 94 93 95 92, 12:30:45 and 5:30/km"

    assert mask(text) == text


def test_plain_text_keeps_the_words_and_the_sound_buttons() -> None:
    rows = [
        [{"text": "Done", "callback_data": "v1:done"}, {"text": "No", "callback_data": "x" * 65}]
    ]
    markup = {"inline_keyboard": rows}
    call = Call(
        "sendMessage",
        {"chat_id": 1, "text": "<b>4 &lt; 5</b>", "parse_mode": "HTML", "reply_markup": markup},
    )

    assert plain(call).params == {
        "chat_id": 1,
        "text": "4 < 5",
        "reply_markup": {"inline_keyboard": [[{"text": "Done", "callback_data": "v1:done"}]]},
    }


def test_a_moment_that_an_older_bot_api_refuses_goes_as_words() -> None:
    day = Voice("en").moment("Tue 24 Nov", datetime(2026, 11, 24, 6, 30, tzinfo=UTC))
    call = Call("sendMessage", {"text": f"From {day} on.", "parse_mode": "HTML"})

    assert plain(call).params == {"text": "From Tue 24 Nov on."}


def test_plain_text_is_cut_to_what_telegram_takes() -> None:
    long = plain(Call("sendMessage", {"text": "x" * 5000}))
    caption = plain(Call("sendPhoto", {"caption": "x" * 5000}, Enclosure("photo", "a.png", b"")))

    assert len(str(long.params["text"])) == 4096
    assert len(str(caption.params["caption"])) == 1024


def test_the_webhook_secret_is_in_no_repr() -> None:
    assert "hush" not in repr(DeliverySettings(webhook=Webhook("https://coach.example", "hush")))
