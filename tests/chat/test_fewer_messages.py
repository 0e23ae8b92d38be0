"""Who wants to be written to less is, at once, and is told what still comes."""

import pytest

from tests.chat.conversation import Conversation

LEFT_OUT = "No look back on Sundays any more."
LESS = "Fair enough, less from me"
PAUSED = "Paused: no morning messages"


@pytest.mark.parametrize(
    ("language", "words", "answer"),
    [
        ("en", "you text me too much", LESS),
        ("en", "too many messages. once a day is enough", LESS),
        ("en", "can you write less often?", LESS),
        ("en", "don't send me messages on rest days", LESS),
        ("en", "stop the sunday summary", LEFT_OUT),
        ("en", "can you stop sending the sunday thing", LEFT_OUT),
        ("en", "stop messaging me", PAUSED),
        ("de", "Kannst du auch mal still sein? Du schreibst dreimal am Tag.", "Du hast recht"),
        ("de", "du schreibst zu viel", "Du hast recht"),
        ("de", "bitte keinen Rückblick mehr am Sonntag", "Sonntags kommt kein Rückblick"),
        ("es", "me escribes demasiado", "Tienes razón"),
        ("es", "deja de mandarme el resumen de los domingos", "Ya no hay resumen"),
        ("es", "ya no quiero mensajes", "En pausa"),
        ("fr", "trop de messages, un par jour suffit", "Tu as raison"),
        ("fr", "arrête de m'envoyer le bilan du dimanche", "Plus de bilan le dimanche"),
        ("fr", "laisse-moi tranquille un peu", "Tu as raison"),
    ],
)
async def test_who_wants_fewer_messages_gets_fewer(
    anna: Conversation, language: str, words: str, answer: str
) -> None:
    await anna.says(f"/language {language}")

    [reply] = await anna.says(words)

    assert reply.startswith(answer)


async def test_a_second_time_only_says_what_still_comes(anna: Conversation) -> None:
    await anna.says("too many messages")

    [reply] = await anna.says("still too many messages")

    assert reply.startswith("You decide how much. The message on the morning of a run still")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("8k in 45:10, too many messages from work", "Logged"),
        ("skip sunday", "Take Long run"),
        ("8k in 45:10, too many hills", "Logged"),
        ("my boss sends too many messages", "I didn't get that"),
    ],
)
async def test_other_words_change_no_message(anna: Conversation, words: str, answer: str) -> None:
    [reply, *_] = await anna.says(words)

    assert reply.startswith(answer)
