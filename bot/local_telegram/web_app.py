"""Opening a web app as Telegram does: with who it is for, signed with the bot's token.

What is signed and how: core.telegram.org/bots/webapps, "Validating data received via the Mini
App".
"""

import hashlib
import hmac
import json
import secrets
from typing import Literal
from urllib.parse import quote, urlencode

from bot.local_telegram.chats import PrivateChat

Theme = Literal["light", "dark"]

_THEMES = {
    "light": {"bg_color": "#ffffff", "text_color": "#15211c", "secondary_bg_color": "#eef2ee"},
    "dark": {"bg_color": "#161f1b", "text_color": "#e8f0eb", "secondary_bg_color": "#0e1613"},
}


def launch_address(
    url: str, token: str, chat: PrivateChat, now: int, theme: Theme = "light"
) -> str:
    """Give the address at which a person's web app is opened."""
    launch = {
        "tgWebAppData": sign_init_data(token, chat, now),
        "tgWebAppVersion": "9.1",
        "tgWebAppPlatform": "web",
        "tgWebAppThemeParams": json.dumps(_THEMES[theme]),
    }
    return f"{url}#{urlencode(launch, quote_via=quote)}"


def sign_init_data(token: str, chat: PrivateChat, now: int) -> str:
    """Write who opens a web app and when, with Telegram's word for it."""
    fields = {
        "query_id": secrets.token_urlsafe(18),
        "user": json.dumps(chat.user, separators=(",", ":")),
        "auth_date": str(now),
    }
    told = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    secret = hmac.digest(b"WebAppData", token.encode(), hashlib.sha256)
    fields["hash"] = hmac.digest(secret, told.encode(), hashlib.sha256).hex()
    return urlencode(fields, quote_via=quote)
