"""What a runner tells besides figures."""

import pytest

from bot.domain.feelings import Feeling
from bot.understanding import languages
from bot.understanding.meaning.heard import read_feelings
from bot.understanding.meaning.heard_words import HeardWords, lists_of, pattern_of


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_each_phrase_of_the_tables_is_found_where_it_stands(language: str) -> None:
    lists = lists_of(language)
    for name, phrases in languages.table(language, "heard").items():
        for pattern in map(pattern_of, phrases):
            begun = tuple(part.replace("*", "xy") for part in pattern)
            words = ("well", *begun, ".")
            told = HeardWords(words, lists.that_begin_in(words))
            places = dict(told.places(name))
            assert places.get(1, 0) >= 1 + len(pattern), (name, pattern)


HEARD = [
    ("forgot my watch, tired of everything", "en", Feeling.WEARY),
    ("a van full of lads yelled stuff at me", "en", Feeling.MOCKED),
    ("drei Typen haben mir aus dem Auto hinterher gebrüllt", "de", Feeling.MOCKED),
    ("me gritaron cosas desde un coche", "es", Feeling.MOCKED),
    ("des types m'ont hurlé dessus", "fr", Feeling.MOCKED),
    ("sie ist gestern ausgezogen", "de", Feeling.BLOW),
    ("I finished my first marathon!!", "en", Feeling.FIRST_MARATHON),
    ("ran my first ever parkrun 31:20", "en", Feeling.FIRST_RACE),
    ("PB!!! 17:40", "en", Feeling.PB),
    ("skipped today, kid was sick", "en", Feeling.FAMILY_ILL),
    ("no run, my grandfather died yesterday", "en", Feeling.GRIEF),
    ("skipped, sister's wedding", "en", Feeling.CELEBRATION),
    ("we had a baby", "en", Feeling.JOY),
    ("so nervous about Sunday", "en", Feeling.FEAR),
    ("I've lost my motivation", "en", Feeling.QUIT),
    ("felt awful, dead legs", "en", Feeling.BAD_DAY),
    ("mein erster Halbmarathon 1:52:10", "de", Feeling.FIRST_RACE),
    ("müde, schlecht geschlafen, 8 km in 50", "de", Feeling.TIRED),
    ("heute nicht, Kind krank", "de", Feeling.FAMILY_ILL),
    ("keine Lust mehr", "de", Feeling.QUIT),
    ("mi primer maratón 4:12:00", "es", Feeling.FIRST_MARATHON),
    ("hoy no, el niño tiene fiebre", "es", Feeling.FAMILY_ILL),
    ("estoy muy nerviosa por la carrera", "es", Feeling.FEAR),
    ("mon premier 10 km en 52:10", "fr", Feeling.FIRST_RACE),
    ("j'en ai marre de courir", "fr", Feeling.QUIT),
    ("some kids shouted at me in the park", "en", Feeling.MOCKED),
    ("zwei Typen haben mich beim Laufen ausgelacht", "de", Feeling.MOCKED),
    ("bin so ein Versager", "de", Feeling.SELF_BLAME),
    ("soy un desastre, otra vez sin salir", "es", Feeling.SELF_BLAME),
    ("je m'en veux d'avoir marché", "fr", Feeling.SELF_BLAME),
    ("6k with my sister this morning", "en", Feeling.TOGETHER),
    ("hoy he salido con mi padre, 5 km", "es", Feeling.TOGETHER),
    ("feet up all week and loving it", "en", Feeling.RESTING),
    ("un chien m'a doublée dans la côte, mdr", "fr", Feeling.AMUSED),
    ("hab mich für den Halbmarathon angemeldet", "de", Feeling.ENTERED),
    ("mauvaise nuit, 8 km en 50", "fr", Feeling.TIRED),
]
UNMOVED = [
    ("trying to get under 50 since before my kids were born", "en"),
    ("so weit bin ich nicht gelaufen, seit meine Tochter geboren wurde", "de"),
    ("no corría tanto desde que nació mi hija", "es"),
    ("je n'avais pas couru autant depuis que ma fille est née", "fr"),
    ("forgot I was tired of everything", "en"),
    ("hab ganz vergessen, dass mir alles zu viel war", "de"),
    ("olvidé que estaba cansada de todo", "es"),
    ("j'ai oublié que j'étais fatiguée de tout", "fr"),
    ("first half was slow, 8k in 45", "en"),
    ("my first mile was too fast, 6:10", "en"),
    ("missed my PR by 2 s", "en"),
    ("not nervous at all", "en"),
    ("lol", "en"),
    ("should I worry about my knee?", "en"),
    ("8 miles, the last mile was my fastest", "en"),
    ("hab mich beim Arzt angemeldet", "de"),
    ("8k easy in 45:10", "en"),
    ("gar nicht müde, 8 km in 44", "de"),
    ("pas fatigué, 8 km en 44:00", "fr"),
    ("sin miedo, 8 km en 44", "es"),
]


@pytest.mark.parametrize(("text", "language", "feeling"), HEARD)
def test_what_is_told_besides_figures_is_heard(text: str, language: str, feeling: Feeling) -> None:
    assert read_feelings(text, language, is_race=True)[:1] == (feeling,)


@pytest.mark.parametrize(("text", "language"), UNMOVED)
def test_figures_and_denials_are_no_feelings(text: str, language: str) -> None:
    assert read_feelings(text, language) == ()


def test_a_first_that_is_no_race_is_a_first_of_its_kind() -> None:
    told = "my first 400s! 4x400 89 90 91 90"

    assert read_feelings(told, "en") == (Feeling.FIRST,)
