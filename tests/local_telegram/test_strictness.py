"""The local Telegram refuses what the real one refuses, in its words."""

from typing import Any

import aiohttp
import pytest

from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from tests.local_telegram.conftest import Call

A_PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (40).to_bytes(4) + (30).to_bytes(4)


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def button(data: str = "1", **more: Any) -> dict[str, Any]:
    return {"text": "Done", "callback_data": data, **more}


REFUSED_LETTERS: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "🏃" * 2049}, "message is too long"),
    ({"text": "x", "txet": "x"}, 'unknown parameter "txet" of method sendMessage'),
    ({"text": "x", "parse_mode": "Markdown"}, "unsupported parse_mode"),
    ({"text": "x", "disable_notification": "perhaps"}, "disable_notification"),
    ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ({"text": "x", "reply_markup": "{"}, "as JSON"),
    ({"text": "x", "reply_markup": []}, "object expected as reply markup"),
    ({"text": "x", "reply_markup": {"keys": []}}, "can't parse reply keyboard markup"),
    ({"text": "x", "reply_markup": inline({"text": "Done"})}, "Text buttons are unallowed"),
    ({"text": "x", "reply_markup": inline(button(url="https://a.b"))}, "exactly one action"),
    ({"text": "x", "reply_markup": inline(button(""))}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": inline(button("é" * 33))}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": inline({**button(), "text": " "})}, '"text" must not be empty'),
    ({"text": "x", "reply_markup": inline(button(colour="red"))}, "unknown field 'colour'"),
    ({"text": "x", "reply_markup": inline({"text": "a", "url": "run"})}, "is invalid"),
    ({"text": "x", "reply_markup": inline(*[button()] * 101)}, "REPLY_MARKUP_TOO_LONG"),
]
BROKEN_HTML = [
    ("<b>4x400", 'Can\'t find end tag corresponding to start tag "b"'),
    ("4x400</b>", "Unexpected end tag at byte offset 5"),
    ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("easy < 6:00", "Unclosed start tag at byte offset 5"),
    ("5 <6:00> 7", 'Unsupported start tag "6:00" at byte offset 2'),
    ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
]


@pytest.mark.parametrize(("letter", "why"), REFUSED_LETTERS)
async def test_a_letter_is_refused(
    ada: Person, call: Call, letter: dict[str, Any], why: str
) -> None:
    answer = await call("sendMessage", chat_id=ada.id, **letter)

    assert answer["error_code"] == 400
    assert answer["description"].startswith("Bad Request: ")
    assert why in answer["description"]
    assert ada.deliveries == []


@pytest.mark.parametrize(("html", "why"), BROKEN_HTML)
async def test_broken_html_is_refused(ada: Person, call: Call, html: str, why: str) -> None:
    answer = await call("sendMessage", chat_id=ada.id, text=html, parse_mode="HTML")

    assert answer["description"] == f"Bad Request: can't parse entities: {why}"


@pytest.mark.parametrize(
    "letter",
    [
        {"text": "x" * 4096},
        {"text": "🏃" * 2048},
        {"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"},
        {"text": "x", "reply_markup": inline(button("é" * 32))},
        {"text": "x", "reply_markup": inline(*[button()] * 100)},
        {"text": "a &lt; b & c", "parse_mode": "html"},
    ],
)
async def test_what_just_fits_is_delivered(
    ada: Person, call: Call, letter: dict[str, Any]
) -> None:
    answer = await call("sendMessage", chat_id=ada.id, **letter)

    assert answer["ok"], answer


@pytest.mark.parametrize(
    ("method", "parameters", "code", "description"),
    [
        ("sendFax", {}, 404, "Not Found"),
        ("sendMessage", {"chat_id": 1, "text": "x"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"text": "x"}, 400, "Bad Request: chat_id is empty"),
        ("getFile", {"file_id": "none"}, 400, "Bad Request: invalid file_id"),
        (
            "setMyCommands",
            {"commands": [{"command": "To Day", "description": "x"}]},
            400,
            "Bad Request: BOT_COMMAND_INVALID",
        ),
        (
            "setMyShortDescription",
            {"short_description": "x" * 121},
            400,
            "Bad Request: short_description is too long",
        ),
        (
            "answerCallbackQuery",
            {"callback_query_id": "1"},
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
        (
            "setWebhook",
            {"url": "http://coach.example/hook"},
            400,
            "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
        ),
    ],
)
async def test_a_call_is_refused(
    call: Call, method: str, parameters: dict[str, Any], code: int, description: str
) -> None:
    answer = await call(method, **parameters)

    assert (answer["error_code"], answer["description"]) == (code, description)


async def test_another_token_is_not_let_in(server: DemoServer) -> None:
    url = f"{server.base_url}/bot1:other/getMe"
    async with aiohttp.ClientSession() as http, http.get(url) as answer:
        assert answer.status == 401
        assert (await answer.json())["description"] == "Unauthorized"


async def test_nobody_is_written_to_who_never_wrote(server: DemoServer, call: Call) -> None:
    ben = server.person("Ben")

    answer = await call("sendMessage", chat_id=ben.id, text="Hello")

    assert answer["description"] == "Forbidden: bot can't initiate conversation with a user"


async def test_an_edit_must_change_something(ada: Person, call: Call) -> None:
    letter = {"chat_id": ada.id, "text": "<b>4x400</b>", "parse_mode": "HTML"}
    sent = (await call("sendMessage", **letter))["result"]

    same = await call("editMessageText", message_id=sent["message_id"], **letter)
    plain = await call(
        "editMessageText", chat_id=ada.id, message_id=sent["message_id"], text="4x400"
    )
    markup = await call("editMessageReplyMarkup", chat_id=ada.id, message_id=sent["message_id"])

    assert same["description"].startswith("Bad Request: message is not modified: specified new")
    assert plain["ok"]
    assert markup["description"].startswith("Bad Request: message is not modified")


async def test_only_own_messages_that_exist_are_edited(ada: Person, call: Call) -> None:
    own = await ada.writes("8 km")

    gone = await call("editMessageText", chat_id=ada.id, message_id=10_000, text="x")
    foreign = await call("editMessageText", chat_id=ada.id, message_id=own, text="x")

    assert gone["description"] == "Bad Request: message to edit not found"
    assert foreign["description"] == "Bad Request: message can't be edited"


async def test_a_caption_is_shorter_than_a_text(server: DemoServer, ada: Person) -> None:
    async def send(caption: str) -> dict[str, Any]:
        form = aiohttp.FormData({"chat_id": str(ada.id), "caption": caption})
        form.add_field("photo", A_PNG, filename="paces.png", content_type="image/png")
        url = f"{server.base_url}/bot{server.token}/sendPhoto"
        async with aiohttp.ClientSession() as http, http.post(url, data=form) as answer:
            body: dict[str, Any] = await answer.json()
            return body

    long, fitting = await send("x" * 1025), await send("x" * 1024)

    assert long["description"] == "Bad Request: message caption is too long"
    assert fitting["result"]["photo"][0]["width"] == 40


async def test_parameters_come_as_query_form_or_json(server: DemoServer, ada: Person) -> None:
    url = f"{server.base_url}/bot{server.token}/sendMessage"
    letter = {"chat_id": str(ada.id), "text": "Hello"}

    async with aiohttp.ClientSession() as http:
        for asked in ({"params": letter}, {"data": letter}, {"json": letter}):
            async with http.post(url, **asked) as answer:  # type: ignore[arg-type]
                assert (await answer.json())["ok"]

    assert [delivery.text for delivery in ada.deliveries] == ["Hello"] * 3
