"""One question to Telegram, beside a coach that may be running."""

from typing import Any

import aiohttp

from bot.settings import Settings, SettingsError, token_of


async def ask_telegram(settings: Settings, method: str) -> tuple[dict[str, Any], str | None]:
    """Ask a method that changes nothing; its result and the date of the answer come back.

    Raises:
        SettingsError: Telegram cannot be reached, or does not know the token.
    """
    url = f"{settings.bot_api_url}/bot{token_of(settings)}/{method}"
    timeout = aiohttp.ClientTimeout(total=10)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            body = await answer.json(content_type=None)
            told = answer.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        reason = type(error).__name__
        raise SettingsError(f"{settings.bot_api_url} cannot be reached ({reason})") from None
    if not isinstance(body, dict) or not body.get("ok"):
        raise SettingsError("BOT_TOKEN is not known to Telegram: ask @BotFather for it")
    return dict(body["result"]), told
