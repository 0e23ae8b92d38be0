"""Whose page it is: Telegram's signature, and how old it may be."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, quote, urlencode

import pytest

from bot.local_telegram.chats import PrivateChat
from bot.local_telegram.web_app import sign_init_data
from bot.mini_app.session import MOST_AGE, NoSessionError, read_session

TOKEN = "7000000001:a-token-of-this-test"  # noqa: S105
NOW = datetime(2026, 11, 24, 7, tzinfo=UTC)


def signed(person: int = 5, name: str = "Anna & co = 1", at: datetime = NOW) -> str:
    return sign_init_data(TOKEN, PrivateChat(person, name, "de"), int(at.timestamp()))


def sign(fields: dict[str, str]) -> str:
    told = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    secret = hmac.digest(b"WebAppData", TOKEN.encode(), hashlib.sha256)
    digest = hmac.digest(secret, told.encode(), hashlib.sha256).hex()
    return urlencode({**fields, "hash": digest}, quote_via=quote)


def test_what_telegram_signed_tells_who_it_is() -> None:
    session = read_session(signed(), TOKEN, NOW)

    assert (session.runner, session.name, session.language) == (5, "Anna & co = 1", "de")


@pytest.mark.parametrize("field", ["user", "auth_date", "query_id"])
def test_whatever_is_changed_breaks_the_signature(field: str) -> None:
    fields = dict(parse_qsl(signed()))
    fields[field] = fields[field].replace("5", "6") + "1"

    with pytest.raises(NoSessionError, match="not signed"):
        read_session(urlencode(fields), TOKEN, NOW)


def test_fields_that_telegram_will_add_are_signed_too() -> None:
    fields = dict(parse_qsl(signed())) | {"signature": "abc"}
    del fields["hash"]

    assert read_session(sign(fields), TOKEN, NOW).runner == 5


def test_another_bots_signature_is_none() -> None:
    with pytest.raises(NoSessionError, match="not signed"):
        read_session(signed(), "7000000002:another", NOW)


@pytest.mark.parametrize(
    ("age", "is_good"),
    [
        (timedelta(0), True),
        (MOST_AGE, True),
        (MOST_AGE + timedelta(seconds=1), False),
        (timedelta(minutes=-1), True),
        (timedelta(hours=-1), False),
    ],
)
def test_a_session_lasts_a_day(age: timedelta, is_good: bool) -> None:
    if is_good:
        assert read_session(signed(), TOKEN, NOW + age)
        return
    with pytest.raises(NoSessionError, match="too old"):
        read_session(signed(), TOKEN, NOW + age)


@pytest.mark.parametrize(
    "fields",
    [
        {"auth_date": "1795000000", "user": "{"},
        {"auth_date": "1795000000", "user": '{"id": "5", "first_name": "Anna"}'},
        {"auth_date": "1795000000", "user": '{"id": -5, "first_name": "Anna"}'},
        {"auth_date": "1795000000", "user": '{"id": 1e300, "first_name": "Anna"}'},
        {"auth_date": "1795000000"},
        {"auth_date": "soon", "user": '{"id": 5, "first_name": "Anna"}'},
        {"auth_date": "9" * 40, "user": '{"id": 5, "first_name": "Anna"}'},
        {"user": '{"id": 5, "first_name": "Anna"}'},
    ],
)
def test_a_signature_alone_is_no_runner(fields: dict[str, str]) -> None:
    with pytest.raises(NoSessionError):
        read_session(sign(fields), TOKEN, datetime.fromtimestamp(1795000000, UTC))


@pytest.mark.parametrize(
    "init_data",
    ["", "hash=", "x", "&&", "user=1&user=2&hash=", "hash=é", "user=\udcff&hash=0", "a=b&" * 3000],
)
def test_nonsense_is_refused(init_data: str) -> None:
    with pytest.raises(NoSessionError):
        read_session(init_data, TOKEN, NOW)
