"""The environment, read once."""

import re
from datetime import timedelta
from ipaddress import ip_address
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.mail.retention import Retention

# Ids from Telegram have at most 52 significant bits.
LARGEST_ID = 2**52 - 1
_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{3,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class SettingsError(Exception):
    """A setting is missing or wrong; the sentence names it."""


class Settings(BaseSettings):
    """What an operator can choose; each has its line in ``.env.example``."""

    model_config = SettingsConfigDict(frozen=True, env_file=".env", extra="ignore")

    bot_token: SecretStr | None = None
    database_url: str = "sqlite:///milecoach.sqlite"
    bot_api_url: str = "https://api.telegram.org"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    public_url: str | None = None
    listen: str = "127.0.0.1:8080"
    send_rate: Annotated[float, Field(ge=1, le=1000)] = 30
    allow_paid_broadcast: bool = False
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    allowed_ids: Annotated[frozenset[int] | None, NoDecode] = None
    banned_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    crisis_line: Annotated[str | None, Field(max_length=200)] = None
    contact: Annotated[str | None, Field(max_length=200)] = None
    # Telegram may bring an update again for a day, so its number is kept for two at least.
    keep_texts_days: Annotated[int, Field(ge=2, le=365)] = 2
    keep_set_aside_days: Annotated[int, Field(ge=2, le=365)] = 30
    secrets_key: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    intervals_url: str = "https://intervals.icu"
    weather: Literal["open-meteo"] | None = None
    weather_url: str = "https://api.open-meteo.com"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    @field_validator("*", mode="before")
    @classmethod
    def _strip(cls, value: object) -> object:
        return value.strip() if isinstance(value, str) else value

    @field_validator(
        "webhook_url",
        "webhook_secret",
        "public_url",
        "bot_token",
        "allowed_ids",
        "crisis_line",
        "contact",
        "weather",
        mode="before",
    )
    @classmethod
    def _empty_is_absent(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("admin_ids", "allowed_ids", "banned_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = value.replace(",", " ").split()
        if not all(part.isdecimal() for part in parts):
            raise ValueError("has to be numbers with commas between, like 123456789,987654321")
        ids = frozenset(map(int, parts))
        if any(not 0 < one <= LARGEST_ID for one in ids):
            raise ValueError("has a number in it that is no id of Telegram")
        return ids

    @field_validator("secrets_key", mode="before")
    @classmethod
    def _split_secrets(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        from cryptography.fernet import Fernet  # noqa: PLC0415 - large, and few set a secret

        secrets = value.replace(",", " ").split()
        try:
            for secret in secrets:
                Fernet(secret)
        except ValueError:
            # The secret itself is not told.
            raise ValueError("has to be 32 bytes in url-safe base64, 44 characters") from None
        return tuple(map(SecretStr, secrets))

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def _is_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://")):
            raise ValueError("has to begin with sqlite:/// or postgresql://")
        if not _has_port(value):
            raise ValueError("has a port that is none: a number up to 65535")
        return value

    @field_validator("bot_api_url", "intervals_url", "weather_url")
    @classmethod
    def _is_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or not _has_port(value):
            raise ValueError("has to look like http://host:port, with a port up to 65535")
        return value.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _is_public(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        is_near = parts.scheme == "http" and parts.hostname in _LOOPBACK
        is_address = parts.hostname and not parts.query and not parts.fragment
        if not is_address or not (parts.scheme == "https" or is_near):
            raise ValueError(
                "has to look like https://coach.example.org, as Telegram opens no other page"
            )
        return value.rstrip("/")

    @field_validator("listen")
    @classmethod
    def _is_address(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or not 0 <= int(port) <= 65535:
            raise ValueError("has to look like 127.0.0.1:8080")
        if host != "localhost":
            ip_address(host.strip("[]"))
        return value

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.webhook_url is not None and self.webhook_secret is None:
            raise ValueError("WEBHOOK_SECRET is missing: WEBHOOK_URL needs one beside it")
        if self.webhook_url is not None and not self.webhook_url.startswith("https://"):
            raise ValueError("WEBHOOK_URL has to begin with https://")
        if self.webhook_url is not None and not urlsplit(self.webhook_url).hostname:
            raise ValueError("WEBHOOK_URL names no host: https://coach.example.org/some-path")
        secret = self.webhook_secret
        if secret is not None and not _SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("WEBHOOK_SECRET has to be up to 256 of A-Z a-z 0-9 _ -")
        return self

    @property
    def local_telegram(self) -> tuple[str, ...]:
        """Where a Telegram of one's own shows pages: its address, if it is on this machine."""
        is_near = urlsplit(self.bot_api_url).hostname in _LOOPBACK
        return (self.bot_api_url,) if is_near else ()

    @property
    def retention(self) -> Retention:
        return Retention(
            texts=timedelta(days=self.keep_texts_days),
            set_aside=timedelta(days=self.keep_set_aside_days),
        )

    @property
    def listen_address(self) -> tuple[str, int]:
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


def read_settings() -> Settings:
    """Read the environment.

    Raises:
        SettingsError: A variable is wrong; the sentence names it.
    """
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from error


def token_of(settings: Settings) -> str:
    """Find the bot's token.

    Raises:
        SettingsError: There is none, or it does not look like one.
    """
    if settings.bot_token is None:
        raise SettingsError(
            "BOT_TOKEN is missing: @BotFather gives you one; milecoach demo needs none"
        )
    token = settings.bot_token.get_secret_value()
    if not _TOKEN.fullmatch(token):
        raise SettingsError("BOT_TOKEN does not look like 123456789:AAE…")
    return token


def _has_port(url: str) -> bool:
    """Tell whether an address has no port, or one that can be."""
    try:
        return urlsplit(url).port != 0
    except ValueError:
        return False


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    reason = first["msg"].removeprefix("Value error, ")
    if not first["loc"]:
        return reason
    return f"{str(first['loc'][0]).upper()}: {reason[:1].lower()}{reason[1:]}"
