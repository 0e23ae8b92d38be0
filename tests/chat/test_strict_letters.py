"""Everything that leaves is taken by a Bot API as strict as the real one, whoever it is for."""

import pytest
from sqlalchemy import select

from bot.local_telegram.methods.content import read_caption, read_markup, read_words
from bot.local_telegram.strictness.parameters import Parameters
from bot.storage.tables import outbox
from tests.chat.conversation import FIRST_ANSWERS, Conversation, conversation

_SAID = (
    "/today", "/week", "/plan", "/paces", "/log", "/why", "/help", "/settings", "/race", "/pain",
    "3", "8k <b>easy</b> & in 45:10", "ran 30 <i>", "never mind", "/delete", "no", "/privacy",
    "thanks", "my </b> knee hurts", "/cancel", "/race 10k 14 March 2027 <script>", "/history",
    "/trial", "/language", "Deutsch", "/week", "/help", "/export", "skip thursday", "yes",
)  # fmt: skip


async def letters_of(talk: Conversation) -> list[tuple[str, dict[str, object]]]:
    query = select(outbox.c.method, outbox.c.params).where(outbox.c.method.is_not(None))
    async with talk.database.begin() as connection:
        rows = (await connection.execute(query.order_by(outbox.c.id))).all()
    return [(row.method, dict(row.params)) for row in rows]


def check(method: str, params: dict[str, object]) -> None:
    """Take a call as Telegram would.

    Raises:
        RefusedError: It would not.
    """
    parameters = Parameters(method, {name: _plain(value) for name, value in params.items()})
    read_markup(parameters)
    if method in {"sendMessage", "editMessageText"}:
        read_words(parameters)
    elif method in {"sendPhoto", "sendDocument"}:
        read_caption(parameters)


def _plain(value: object) -> str | int | bool | list[object] | dict[str, object]:
    assert isinstance(value, str | int | bool | list | dict)
    return value


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("<b>Ann & Bob</b>", "en"),
        ("</i>{name} %s \u202e\u0000", "de"),
        ("👩‍👩‍👧‍👦" * 16, "es"),
        ("&lt;Zoë&gt; \\ ` _*[", "fr"),
    ],
)
async def test_every_letter_is_taken(new_sqlite: str, name: str, language: str) -> None:
    async with conversation(new_sqlite, name, language) as talk:
        await talk.says("/start")
        for text in (*FIRST_ANSWERS, "yes", *_SAID):
            await talk.says(text)
        letters = await letters_of(talk)

    assert len(letters) > len(_SAID)
    for method, params in letters:
        check(method, params)
