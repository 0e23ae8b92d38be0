"""A workout moved in words: by its kind, with a yes, another day, or not after all."""

import pytest

from tests.chat.conversation import conversation
from tests.chat.test_second_words import told

ASKED = {
    "en": "can we move my long run to Saturday?",
    "de": "Kannst du den langen Lauf auf Samstag legen?",
    "es": "¿puedes mover la tirada larga al sábado?",
    "fr": "tu peux déplacer ma sortie longue à samedi ?",
}


@pytest.mark.parametrize(
    ("language", "second", "must"),
    [
        ("en", "yes please", "Sat 28 Nov: Long run"),
        ("de", "ja", "Sa 28. Nov.: Langer Lauf"),
        ("es", "sí", "sáb 28 nov: Tirada larga"),
        ("fr", "oui", "Échangé"),
        ("en", "Friday", "Fri 27 Nov: Long run"),
        ("de", "doch lieber Freitag", "Fr 27. Nov.: Langer Lauf"),
        ("es", "mejor el viernes", "vie 27 nov: Tirada larga"),
        ("fr", "plutôt vendredi", "ven. 27 nov."),
        ("en", "no leave it on Sunday, forget it", "everything stays as it was"),
        ("de", "nein", "alles bleibt, wie es war"),
        ("en", "never mind", "everything stays as it was"),
    ],
)
async def test_a_workout_that_is_named_moves_once_that_is_clear(
    new_sqlite: str, language: str, second: str, must: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        assert must in (await told(talk, language, ASKED[language], second)).replace("<b>", "")


async def test_a_run_that_is_told_instead_is_logged(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna", "en") as talk:
        assert "8 km in 45:10" in await told(talk, "en", ASKED["en"], "8k 45:10")
