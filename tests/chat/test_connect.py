"""A runner connects the watch: the key is taken, hidden at once, and kept encrypted."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from bot.chat.connect import conceal
from bot.connections.secrets import SecretBox
from bot.storage.tables import inbox, metadata, outbox
from tests.chat.conversation import Conversation, conversation

KEY = "4k1x0p9d2m7c8v3b6n5q1w2e3"
BOX = SecretBox([Fernet.generate_key().decode()])


@pytest.fixture
async def bea(new_sqlite: str) -> AsyncIterator[Conversation]:
    """A runner whose coach can keep keys."""
    async with conversation(new_sqlite, "Bea", cipher=BOX) as talk:
        await talk.meets()
        yield talk


async def all_rows(talk: Conversation) -> str:
    async with talk.open_work() as work:
        rows = [
            dict(row)
            for table in metadata.sorted_tables
            for row in (await work.connection.execute(select(table))).mappings()
        ]
    return json.dumps(rows, default=repr)


async def test_three_lines_say_how_the_key_is_got(bea: Conversation) -> None:
    [words] = await bea.says("/connect")

    assert [line[:2] for line in words.splitlines()[-3:]] == ["1.", "2.", "3."]


@pytest.mark.parametrize(
    "words",
    [
        "connect my watch",
        "Get it on my Garmin",
        "how do I get it on my watch?",
        "can I link my Coros?",
        "Wie kommt das auf meine Uhr?",
        "Garmin verbinden",
        "¿Cómo lo paso al reloj?",
        "quiero conectar mi Suunto",
        "comment l'avoir sur ma montre ?",
        "connecter ma Polar",
        "does my Coros work?",
        "can I use my Polar with this?",
        "Funktioniert meine Garmin?",
        "¿puedes conectarte a mi Garmin?",
        "¿cómo lo mando a mi reloj?",
        "Comment je le mets sur ma montre ?",
        "ma Suunto marche ?",
        "how do I get the workouts on my Fenix 7?",
        "I have a Coros Pace 3",
        "can I see the workouts on my Pace 3?",
        "Does my Suunto 9 Peak Pro work?",
        "Garmin Forerunner 255 Music",
        "Kommen meine Läufe von der Coros Pace 3 automatisch?",
        "¿funciona mi Coros Pace Pro?",
        "ma Pace 3 marche ?",
        "does this work with a Vantage V3?",
        "can I see the workouts on my wahoo?",
        "I've got an Amazfit, can it show the workout?",
        "is there a way to have the plan on my Suunto Race",
        "Kommen meine Läufe von der Garmin automatisch?",
        "Kann ich das auf meiner Coros sehen?",
        "quiero ver los entrenos en mi reloj",
        "¿mis carreras llegan solas desde el Garmin?",
        "je peux le voir sur ma Coros ?",
        "mes courses arrivent toutes seules depuis ma Garmin ?",
    ],
)
async def test_plain_words_do_the_same(bea: Conversation, words: str) -> None:
    [reply] = await bea.says(words)

    assert "Developer Settings" in reply


@pytest.mark.parametrize(
    "words",
    [
        "watch",
        "my watch died",
        "my Garmin does not work",
        "I watched the marathon",
        "8k, watch would not connect",
        "connect my garmin 5 km",
        "my coros pace is off",
        "my coros says pace 3 for 3 km",
        "5k at pace 3",
        "why does my Garmin show another distance for my run?",
        "I have a plan for my race, watch the weather?",
    ],
)
async def test_other_words_about_a_watch_mean_something_else(
    bea: Conversation, words: str
) -> None:
    replies = await bea.says(words)

    assert not any("Developer Settings" in reply for reply in replies)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("connect my Garmin", "calendar"),
        ("connect my Suunto", "SuuntoPlus"),
        ("connect my Pace 3", "COROS"),
        ("sync with Strava", "Strava does not let a coach like me have your runs."),
        ("connect my Apple Watch", "HealthFit"),
        ("can I link my Fitbit?", "does not reach Fitbit watches"),
        ("does my Fitbit work?", "does not reach Fitbit watches"),
        ("how do I get it on my Galaxy Watch?", "does not reach Samsung watches"),
    ],
)
async def test_the_maker_is_answered_in_three_lines(
    bea: Conversation, words: str, line: str
) -> None:
    [reply] = await bea.says(words)

    about = reply.partition("\n\n")[0]
    assert line in about
    assert len(about.splitlines()) == 3


@pytest.mark.parametrize("around", ["{}", "my key is {}.", "/connect {}", "API key: {}"])
async def test_a_key_is_taken_out_of_the_chat(bea: Conversation, around: str) -> None:
    replies = await bea.says(around.format(KEY))

    assert replies == ["I have the key, and your message is deleted. Now I try it."]
    async with bea.open_work() as work:
        query = select(outbox.c.params).where(outbox.c.method == "deleteMessage")
        [params] = await work.connection.scalars(query)
        connection = await work.connections.of(bea.person)
    assert params == {"chat_id": bea.person, "message_id": bea.last_message_id}
    assert connection is not None
    assert BOX.decrypt(connection.sealed) == KEY


@pytest.mark.parametrize("kind", ["message", "edited_message"])
@pytest.mark.parametrize("part", ["text", "caption"])
def test_what_waits_holds_no_key_and_all_else_that_was_said(kind: str, part: str) -> None:
    chat = {"id": 7, "type": "private"}
    said = {"message_id": 3, "date": 5, "chat": chat, "from": {"id": 7}, "entities": []}
    update = {"update_id": 1, kind: said | {part: f"{KEY}, or {KEY[::-1]}, and help me"}}

    kept = conceal(update, BOX)
    without = conceal(update, None)

    for one in (kept, without):
        assert KEY not in json.dumps(one)
        assert KEY[::-1] not in json.dumps(one)
        assert one[kind]["text"].endswith("and help me")
        assert one[kind]["from"] == {"id": 7}
    assert BOX.decrypt(kept[kind]["text"].split()[1]) == KEY


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "message": {"chat": {"type": "private"}, "text": "8k in 45:10"}},
        {"update_id": 1, "message": {"chat": {"type": "group"}, "text": KEY}},
        {"update_id": 1, "message": {"chat": {"type": "private"}, "photo": []}},
        {"update_id": 1, "callback_query": {"data": KEY}},
        {"update_id": 1, "message": None},
        {"update_id": 1, "message": {"chat": {"type": "private"}, "text": 8}},
    ],
)
def test_all_else_waits_as_it_came(update: dict[str, Any]) -> None:
    assert conceal(update, BOX) == update


async def test_no_table_holds_the_key(bea: Conversation) -> None:
    """Not even where the message waits to be handled."""
    await bea.says("/connect")
    await bea.leaves(f"my key: {KEY}")
    assert KEY not in await all_rows(bea)
    async with bea.open_work() as work:
        incoming = await work.inbox.claim()
        assert incoming is not None
        await bea.chat.handle(incoming.body, work)
        await work.inbox.close(incoming.seq)

    assert KEY not in await all_rows(bea)
    async with bea.open_work() as work:
        assert KEY not in json.dumps(await work.export(bea.person))
        [body] = await work.connection.scalars(select(inbox.c.body))
    assert set(body["message"]) == {"message_id", "date", "chat", "from"}


async def test_a_key_is_no_answer_to_an_open_question(bea: Conversation) -> None:
    await bea.says("/settings")
    await bea.says("zone")

    replies = await bea.says(KEY)

    assert replies == ["I have the key, and your message is deleted. Now I try it."]
    assert KEY not in await all_rows(bea)


async def test_a_key_that_comes_by_an_edit_is_taken_too(bea: Conversation) -> None:
    await bea.says("here it is")

    replies = await bea.edits(bea.last_message_id, KEY)

    assert replies == ["I have the key, and your message is deleted. Now I try it."]


@pytest.mark.parametrize(
    "words",
    [
        "4x400 94 93 95 92",
        "8x200 44 44 45 44 43 44 44 42 easy jog between",
        "https://www.strava.com/activities/12345678901234567890",
        "Donaudampfschifffahrtsgesellschaft",
        "12345678901234567890",
    ],
)
async def test_no_run_looks_like_a_key(bea: Conversation, words: str) -> None:
    replies = await bea.says(words)

    assert not any("I have the key" in reply for reply in replies)


async def test_disconnecting_deletes_the_key(bea: Conversation) -> None:
    await bea.says(KEY)

    [words] = await bea.says("/disconnect")

    assert words.startswith("Disconnected, and the key is deleted.")
    async with bea.open_work() as work:
        assert await work.connections.of(bea.person) is None
    assert await bea.says("/disconnect") == ["No watch is connected. /connect says how."]


async def test_whoever_is_forgotten_leaves_no_key(bea: Conversation) -> None:
    await bea.says(KEY)
    await bea.says("/delete")
    await bea.presses("Delete everything")
    await bea.says("DELETE")

    async with bea.open_work() as work:
        assert await work.connections.of(bea.person) is None


async def test_without_a_secret_of_the_operator_it_is_off(anna: Conversation) -> None:
    [how] = await anna.says("/connect")
    [key] = await anna.says(KEY)

    assert how == key
    assert how.startswith("Whoever runs this coach has not switched on connecting.")
    assert KEY not in await all_rows(anna)


async def test_a_strangers_key_is_deleted_all_the_same(ada: Conversation) -> None:
    replies = await ada.says(KEY)

    assert replies == ["We have not met yet. /start begins with a few questions."]
    async with ada.open_work() as work:
        methods = (await work.connection.scalars(select(outbox.c.method))).all()
    assert "deleteMessage" in methods


def test_what_an_older_secret_encrypted_is_read_after_a_change() -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    sealed = SecretBox([old]).encrypt(KEY)

    assert SecretBox([new, old]).decrypt(sealed) == KEY
    assert SecretBox([new]).decrypt(sealed) is None
