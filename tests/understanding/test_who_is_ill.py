"""Who is ill: the runner, or whoever an article and a noun name."""

import pytest

from tests.understanding.expectations import FRENCH, GERMAN, KILOMETRES, SPANISH, Context
from tests.understanding.matching import flags_of, read

OTHERS = [
    ("no run today, the littlest is throwing up", KILOMETRES),
    ("no run, the wee one is poorly", KILOMETRES),
    ("didn't run, the smallest has a fever", KILOMETRES),
    ("nicht gelaufen, die Kurze ist krank", GERMAN),
    ("kein Lauf heute, der Kleine hat Fieber", GERMAN),
    ("nicht gelaufen, das Mittlere hat Durchfall", GERMAN),
    ("no corrí, la pequeña tiene fiebre", SPANISH),
    ("hoy no he corrido, el peque está malo", SPANISH),
    ("la mayor está mala, no he salido", SPANISH),
    ("pas couru aujourd'hui, la petite est malade", FRENCH),
    ("la grande a la gastro, pas de sortie", FRENCH),
    ("le loulou a 39 de fièvre, pas couru", FRENCH),
    ("nicht gelaufen, da Kloa is krank", GERMAN),
    ("kein Lauf, unser Kleiner ist krank", GERMAN),
    ("no run, our middle one is sick", KILOMETRES),
    ("no corrí, nuestro pequeño está malo", SPANISH),
]
RUNNERS = [
    ("no run, I'm sick", KILOMETRES),
    ("no run. the fever is back", KILOMETRES),
    ("no run, the reason is flu", KILOMETRES),
    ("no run, the body is sick", KILOMETRES),
    ("no run, the doctor says I have the flu", KILOMETRES),
    ("the wee one is poorly and now I'm sick too, no run", KILOMETRES),
    ("kein Lauf, der Grund ist Fieber", GERMAN),
    ("kein Lauf, der Körper ist krank", GERMAN),
    ("no corrí, el cuerpo está malo", SPANISH),
    ("pas couru, la fièvre est montée à 39", FRENCH),
    ("la petite est malade et moi aussi, pas couru", FRENCH),
    ("the whole house has the flu, me included, no run", KILOMETRES),
    ("die ganze Bude hat Grippe, ich auch, kein Lauf", GERMAN),
    ("toda la casa tiene gripe, yo también, no he corrido", SPANISH),
    ("toute la maison a la grippe, moi compris, pas couru", FRENCH),
]
NAMED = [
    ("Léo est malade, pas couru", FRENCH),
    ("Jonas ist krank, kein Lauf heute", GERMAN),
    ("Lucía está enferma, no he salido", SPANISH),
    ("Maisie is poorly, no run today", KILOMETRES),
]
THINGS = [
    ("no corrí, el tiempo está malo", SPANISH),
    ("no corrí, la tarde está mala, llueve", SPANISH),
]


@pytest.mark.parametrize(("text", "context"), OTHERS + NAMED)
def test_an_article_and_a_noun_name_somebody_else_who_is_ill(text: str, context: Context) -> None:
    result = read(text, context)
    assert (result["kind"], result.get("reason")) == ("skip", "family")
    assert "illness" not in flags_of(result)


@pytest.mark.parametrize(("text", "context"), RUNNERS)
def test_the_runner_stays_ill_whatever_else_has_an_article(text: str, context: Context) -> None:
    assert "illness" in flags_of(read(text, context))


@pytest.mark.parametrize(("text", "context"), THINGS)
def test_bad_weather_makes_nobody_ill(text: str, context: Context) -> None:
    result = read(text, context)
    assert result["kind"] == "skip"
    assert result.get("reason") not in {"illness", "family"}


LIMBS = [
    ("die Achillessehne ist krank", GERMAN, "achilles"),
    ("mein rechtes Knie ist krank", GERMAN, "knee"),
    ("my achilles is sick", KILOMETRES, "achilles"),
    ("tengo mala la rodilla", SPANISH, "knee"),
    ("la rodilla está mala, 8 km en 45:10", SPANISH, "knee"),
    ("mon tendon est malade", FRENCH, "tendon"),
]
FEATS = [
    ("das ist doch krank", GERMAN),
    ("das ist echt krank, so schnell war ich noch nie", GERMAN),
    ("this is sick, I never ran that fast", KILOMETRES),
    ("that's just sick lol", KILOMETRES),
]


@pytest.mark.parametrize(("text", "context", "part"), LIMBS)
def test_a_part_of_the_body_that_is_ill_hurts(text: str, context: Context, part: str) -> None:
    result = read(text, context)
    assert result["pain_location"] == part
    assert "illness" not in flags_of(result)


@pytest.mark.parametrize(("text", "context"), FEATS)
def test_what_is_marvelled_at_makes_nobody_ill(text: str, context: Context) -> None:
    assert "illness" not in flags_of(read(text, context))


def test_a_part_of_the_body_beside_an_illness_of_all_does_not_hurt() -> None:
    assert "illness" in flags_of(read("Knie und krank, kein Lauf", GERMAN))
