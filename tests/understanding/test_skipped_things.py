"""What was skipped where it was no run: a train, a meal, the electric current."""

import pytest

from tests.understanding.expectations import EASY_8K, FRENCH, GERMAN, KILOMETRES, SPANISH, Context
from tests.understanding.matching import read

OTHER_THINGS = [
    ("missed my train by 2 minutes", KILOMETRES),
    ("missed the bus", KILOMETRES),
    ("Zug verpasst", GERMAN),
    ("den Bus verpasst", GERMAN),
    ("Frühstück ausgelassen", GERMAN),
    ("me salté la comida", SPANISH),
    ("me salté el semáforo, 200 euros", SPANISH),
    ("se canceló la reunión, 2 horas libres", SPANISH),
    ("le courant a sauté 2h", FRENCH),
    ("les plombs ont sauté 20 min", FRENCH),
    ("mon bouton de jean a sauté", FRENCH),
    ("j'ai raté mon train", FRENCH),
    ("le train a été annulé, 2h d'attente", FRENCH),
]
THE_RUN = [
    ("skipped my tempo", KILOMETRES),
    ("skipped the long one", KILOMETRES),
    ("missed the bus, no run", KILOMETRES),
    ("Einheit ausgelassen", GERMAN),
    ("den langen ausgelassen", GERMAN),
    ("me salté el entreno", SPANISH),
    ("me salté la larga", SPANISH),
    ("se canceló el entreno", SPANISH),
    ("la séance a sauté", FRENCH),
    ("le footing a sauté, trop de boulot", FRENCH),
    ("j'ai loupé le fractionné", FRENCH),
    ("l'entraînement a été annulé", FRENCH),
]


@pytest.mark.parametrize(("text", "context"), OTHER_THINGS)
def test_another_thing_that_was_skipped_is_no_skipped_run(text: str, context: Context) -> None:
    assert read(text, {**context, **EASY_8K})["kind"] in {"not_a_log", "ambiguous"}


@pytest.mark.parametrize(("text", "context"), THE_RUN)
def test_a_session_that_was_skipped_is_one(text: str, context: Context) -> None:
    assert read(text, {**context, **EASY_8K})["kind"] == "skip"
