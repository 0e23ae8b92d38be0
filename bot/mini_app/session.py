"""Who opens the page: Telegram's own word for it, checked with the bot's token.

The check is the published one (core.telegram.org/bots/webapps, "Validating data received via the
Mini App"): ``hash`` is the HMAC-SHA-256 of all other fields, sorted, one a line, under the
HMAC-SHA-256 of the token under ``WebAppData``.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl

from bot.domain.runner import RunnerId

# The page stays open while a workout lasts, and its times may be sent when the runner is home.
MOST_AGE = timedelta(hours=24)
# Clocks of two machines differ a little.
_AHEAD = timedelta(minutes=2)
_LONGEST = 4096
_LARGEST_ID = 2**52


class NoSessionError(Exception):
    """Whoever asks has not come from Telegram, or too long ago; the reason is for the log."""


@dataclass(frozen=True, slots=True)
class Session:
    """Whose page it is."""

    runner: RunnerId
    name: str
    language: str | None


def read_session(init_data: str, token: str, now: datetime) -> Session:
    """Check what Telegram hands a Mini App, and tell whose it is.

    Raises:
        NoSessionError: It is not Telegram's, or too old.
    """
    if len(init_data) > _LONGEST:
        raise NoSessionError("longer than Telegram writes it")
    if not init_data.isascii():
        raise NoSessionError("Telegram writes other letters as their numbers")
    try:
        pairs = parse_qsl(init_data, keep_blank_values=True, strict_parsing=True)
    except ValueError:
        raise NoSessionError("no fields") from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise NoSessionError("a field comes twice")
    given = fields.pop("hash", "")
    if not hmac.compare_digest(given.encode(), _hash_of(fields, token).encode()):
        raise NoSessionError("not signed with our token")
    _check_age(fields.get("auth_date", ""), now)
    return _session(fields.get("user", ""))


def _hash_of(fields: dict[str, str], token: str) -> str:
    told = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    secret = hmac.digest(b"WebAppData", token.encode(), hashlib.sha256)
    return hmac.digest(secret, told.encode(), hashlib.sha256).hex()


def _check_age(auth_date: str, now: datetime) -> None:
    if not auth_date.isascii() or not auth_date.isdigit() or len(auth_date) > len("9999999999"):
        raise NoSessionError("no moment")
    age = now - datetime.fromtimestamp(int(auth_date), UTC)
    if not -_AHEAD <= age <= MOST_AGE:
        raise NoSessionError("too old, or not yet")


def _session(user: str) -> Session:
    try:
        told = json.loads(user)
    except (ValueError, RecursionError):
        raise NoSessionError("no user") from None
    match told:
        case {"id": int(number), "first_name": str(name)} if 0 < number < _LARGEST_ID:
            language = told.get("language_code")
            return Session(RunnerId(number), name, language if isinstance(language, str) else None)
    raise NoSessionError("no user")
