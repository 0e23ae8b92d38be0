"""What is said next is about what was said before: a move, a question, a run, what hurts."""

import pytest

from tests.chat.conversation import conversation


async def last_reply(database: str, language: str, *messages: str) -> str:
    replies: list[str] = []
    async with conversation(database, "Anna", language) as runner:
        await runner.meets()
        runner.wait(days=1)  # Tuesday
        for message in messages:
            replies = await runner.says(message)
    text = "\n".join(replies)
    for tag in ("<b>", "</b>"):
        text = text.replace(tag, "")
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "can we move my long run to Saturday", "no leave it on Sunday", "Sun 29 Nov: Long"),
        ("en", "move my long run to Saturday", "actually leave it", "stays as it was"),
        ("en", "put my long run on saturday", "make it friday", "Fri 27 Nov: Long run"),
        ("de", "Kannst du den langen Lauf auf Samstag legen?", "doch lieber Freitag", "Fr 27."),
        ("de", "verschieb den langen Lauf auf Samstag", "nee lass ihn am Sonntag", "So 29. Nov.:"),
        ("es", "pasame la tirada larga al sábado", "no, dejala el domingo nomás", "dom 29 nov: T"),
        ("es", "mueve la tirada larga al sábado", "mejor el viernes", "vie 27 nov: Tirada larga"),
        ("fr", "mets ma sortie longue samedi", "non laisse dimanche", "dim. 29 nov. : Sortie"),
        ("fr", "mets ma sortie longue samedi", "plutôt vendredi", "ven. 27 nov. : Sortie longue"),
    ],
)
async def test_a_move_is_taken_back_or_taken_on(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    assert must in await last_reply(new_sqlite, language, first, second)


async def test_after_a_run_nothing_is_moved_back(new_sqlite: str) -> None:
    said = ("move my long run to Saturday", "8k 48:00", "leave it")

    assert "Long run" not in await last_reply(new_sqlite, "en", *said)


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "what's on thursday?", "and the day after?", "Fri 27 Nov"),
        ("en", "what's on thursday?", "and how about sunday?", "Sun 29 Nov"),
        ("de", "Was steht Donnerstag an?", "und am Tag danach?", "Fr 27. Nov."),
        ("de", "Was steht Donnerstag an?", "und was ist mit Sonntag?", "So 29. Nov."),
        ("es", "qué me toca el jueves?", "y el sábado?", "sáb 28 nov"),
        ("es", "qué toca el jueves?", "y al día siguiente?", "vie 27 nov"),
        ("fr", "c'est quoi jeudi ?", "et samedi ?", "sam. 28 nov."),
        ("fr", "c'est quoi jeudi ?", "et le lendemain ?", "ven. 27 nov."),
    ],
)
async def test_another_day_is_asked_for_in_few_words(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    assert must in await last_reply(new_sqlite, language, first, second)


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "8k 40:00", "was that too fast?", "5:00/km"),
        ("en", "8k 48:00", "so was that ok for an easy day", "slower than your easy range"),
        ("en", "4x400 94 93 95 92", "was that ok?", "Right on 1:32"),
        ("de", "8 km 45:00", "war das zu schnell?", "5:38/km"),
        ("es", "8 km 48:00", "qué tal estuvo", "6:00/km"),
        ("fr", "8 km 48:00", "c'était comment ?", "6:00/km"),
    ],
)
async def test_the_run_that_was_told_is_judged(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    assert must in await last_reply(new_sqlite, language, first, second)


@pytest.mark.parametrize(
    ("language", "second", "asked"),
    [
        ("en", "my achilles is sore now though, left one", "from 0 to 10?"),
        ("en", "my shin is sore now, the right one", "from 0 to 10?"),
        ("en", "left knee hurts since km 4", "from 0 to 10?"),
        ("de", "seit km 10 zwickt die Wade rechts", "von 0 bis 10?"),
        ("es", "desde el km 6 me molesta la rodilla izquierda", "de 0 a 10?"),
        ("es", "me quedó molestando el isquio derecho", "de 0 a 10?"),
        ("fr", "à partir du km 5 mal au mollet", "de 0 à 10 ?"),
    ],
)
async def test_where_it_began_and_on_which_side_is_no_score(
    new_sqlite: str, language: str, second: str, asked: str
) -> None:
    assert asked in await last_reply(new_sqlite, language, "12 km 1:12:00", second)


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "my shin hurts", "in one spot on the bone, even at night", "doctor"),
        ("de", "Schienbein tut weh", "genau ein Punkt am Knochen, auch beim Hüpfen", "Arzt"),
        ("es", "me duele la espinilla", "en un punto del hueso, también de noche", "médico"),
        ("fr", "mal au tibia", "en un point précis sur l'os, même la nuit", "médecin"),
    ],
)
async def test_a_bone_told_when_it_is_asked_how_much_stops(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    assert must in await last_reply(new_sqlite, language, first, second)


async def test_ill_one_is_told_whether_to_run_tomorrow(new_sqlite: str) -> None:
    said = ("Bin krank", "Schnupfen, kein Fieber", "darf ich morgen locker laufen?")

    assert "Nur Nase und Hals" in await last_reply(new_sqlite, "de", *said)
