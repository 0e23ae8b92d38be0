import pytest

from bot.understanding.meaning.alarms.red_flags import read_alarm


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Hoy 30 min, corriendo como un pato mareado pero feliz"),
        ("en", "ran like a dizzy duck today, 5k in 30"),
        ("fr", "j'ai couru 5 km comme un canard étourdi"),
    ],
)
def test_who_runs_like_a_dizzy_animal_is_not_dizzy(language: str, text: str) -> None:
    assert read_alarm(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "corriendo como un pato, y mareado al final"),
        ("en", "felt like a dizzy duck after 3 km"),
        ("en", "ran like a duck and got dizzy"),
        ("fr", "j'ai couru comme un canard, j'étais étourdi à la fin"),
        ("es", "como una cinta apretándome el pecho al correr"),
        ("en", "like a strap round my chest when running"),
    ],
)
def test_who_is_dizzy_beside_a_simile_is_warned(language: str, text: str) -> None:
    assert read_alarm(text, language) is not None
