"""What exactly a message names beside its figures."""

import pytest

from bot.domain.details import Detail, Named
from bot.domain.feelings import Kin
from bot.understanding.meaning.details import read_details
from bot.understanding.meaning.heard import read_ailing

NAMED = [
    ("en", "I got married yesterday, can barely feel my feet", Named(Detail.WEDDING)),
    ("fr", "on s'est mariés samedi, pas couru", Named(Detail.WEDDING)),
    ("de", "Heute um 4:12 ist Ida auf die Welt gekommen", Named(Detail.BABY, name="Ida")),
    ("es", "ayer nació Lucas, 3,2 kg", Named(Detail.BABY, name="Lucas")),
    ("fr", "Jules est né ce matin", Named(Detail.BABY, name="Jules")),
    ("en", "she was born at 3, her name is Maya", Named(Detail.BABY, name="Maya")),
    ("de", "unser Junge ist heute auf die Welt gekommen", Named(Detail.BABY)),
    ("en", "pb by like 50 secs", Named(Detail.GAIN, figure="50 s")),
    ("fr", "4 minutes de mieux que mon record", Named(Detail.GAIN, figure="4 min")),
    ("de", "Bestzeit um 35 Sekunden verbessert", Named(Detail.GAIN, figure="35 s")),
    ("es", "mejoré mi marca en 20 segundos", Named(Detail.GAIN, figure="20 s")),
    ("de", "zum ersten Mal unter 45", Named(Detail.UNDER, figure="45")),
    ("en", "finally sub 1:45", Named(Detail.UNDER, figure="1:45")),
    ("es", "por fin bajé de 40", Named(Detail.UNDER, figure="40")),
    ("en", "5 km without walking", Named(Detail.NO_WALK)),
    ("en", "the first time since about 1989", Named(Detail.SINCE, figure="1989")),
    ("fr", "2h30 de sommeil", Named(Detail.SLEPT, figure="2 h 30")),
    ("de", "diese Woche 62 Std geschuftet", Named(Detail.WORKED, figure="62 h")),
    ("es", "mi hija me esperaba en la meta", Named(Detail.WAITED)),
    ("de", "draußen ist alles spiegelglatt", Named(Detail.ICE)),
    ("fr", "essoufflé en montant deux étages", Named(Detail.BREATHLESS)),
    ("es", "tengo agujetas en los dos muslos", Named(Detail.SORE)),
]
NOT_NAMED = [
    ("en", "a good sign, 8k in 45", Detail.SIGN),
    ("en", "8 hours of sleep, 8k in 45", Detail.SLEPT),
    ("en", "took me 49 minutes", Detail.GAIN),
    ("de", "unter 140 Puls geblieben", Detail.UNDER),
    ("es", "piel de gallina en la salida", Detail.SNAIL),
]


@pytest.mark.parametrize(("language", "text", "named"), NAMED)
def test_what_is_named_is_read(language: str, text: str, named: Named) -> None:
    assert named in read_details(text, language)


@pytest.mark.parametrize(("language", "text", "detail"), NOT_NAMED)
def test_what_only_sounds_like_it_is_not(language: str, text: str, detail: Detail) -> None:
    assert detail not in {one.detail for one in read_details(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "toddler threw up 4 times in the night", Kin.CHILD),
        ("es", "en el hospital con mi abuela", Kin.GRANDMOTHER),
        ("de", "der Nachbar liegt im Krankenhaus", Kin.NEIGHBOUR),
        ("fr", "mon fils a la varicelle", Kin.SON),
        ("en", "ran with my son, 5k", None),
    ],
)
def test_who_is_ill_is_read(language: str, text: str, who: Kin | None) -> None:
    assert read_ailing(text, language) is who
