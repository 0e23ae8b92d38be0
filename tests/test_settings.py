"""Each wrong setting is named in one sentence, before anything begins."""

import pytest

from bot.settings import SettingsError, read_settings, token_of


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALLOWED_IDS", "99999999999999999999999"),
        ("ALLOWED_IDS", "0"),
        ("ALLOWED_IDS", "-5"),
        ("ADMIN_IDS", "1;2"),
        ("BANNED_IDS", "²"),
        ("BOT_API_URL", "http://127.0.0.1:99999"),
        ("BOT_API_URL", "telegram"),
        ("BOT_TOKEN", "123"),
        ("BOT_TOKEN", "１２３:abcdef"),
        ("BOT_TOKEN", "123:ab cd"),
        ("BOT_TOKEN", "123:abc/../getMe"),
        ("DATABASE_URL", "postgresq://u@host/name"),
        ("DATABASE_URL", "postgresql://u@host:99999/name"),
        ("DATABASE_URL", "postgresql://u@host:port/name"),
        ("INTERVALS_URL", "x"),
        ("KEEP_SET_ASIDE_DAYS", "1000"),
        ("KEEP_TEXTS_DAYS", "1"),
        ("LISTEN", ":8080"),
        ("LISTEN", "1.2.3:80"),
        ("LOG_LEVEL", "loud"),
        ("SECRETS_KEY", "short"),
        ("SEND_RATE", "nan"),
        ("WEBHOOK_SECRET", "a b$"),
        ("WEBHOOK_URL", "http://coach.example.org"),
        ("WEBHOOK_URL", "https://"),
    ],
)
def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123:abc")
    if name == "WEBHOOK_URL":
        monkeypatch.setenv("WEBHOOK_SECRET", "word")
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as refusal:
        token_of(read_settings())

    assert name in str(refusal.value)
    assert "\n" not in str(refusal.value)
