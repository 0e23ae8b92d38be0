"""What is said right after a result or a question: figures put right, let go, taken back."""

from datetime import date

import pytest

from bot.domain.quantities import Distance, Duration
from bot.understanding.meaning.mendings import Cancel, Mend, TakeBack
from bot.understanding.meaning.pain_words import read_score
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.repairs import read_repair

TODAY = date(2027, 5, 19)  # a Wednesday
TAKEN_BACK: list[tuple[str, str]] = [
    ("scratch that, wrong chat", "en"),
    ("delete it, that was my flatmate's watch", "en"),
    ("Please strike that entry; it was reported before.", "en"),
    ("weg damit, das war das rad", "de"),
    ("Bitte löschen Sie diesen Eintrag.", "de"),
    ("bórralo que el GPS estaba loco", "es"),
    ("bórralo anda, que era la bici del hotel", "es"),
    ("Le ruego que borre lo anterior.", "es"),
    ("supprime, c'était à vélo", "fr"),
    ("oublie ça, efface-le", "fr"),
    ("Veuillez annuler cette saisie.", "fr"),
]
LET_GO: list[tuple[str, str]] = [
    ("nvm its fine now", "en"),
    ("drop it, too tired to look", "en"),
    ("ugh kids. forget about it", "en"),
    ("lass es vorerst, muss noch mit meiner Frau reden", "de"),
    ("Ach nein, vergessen Sie's, ich krieg das hin", "de"),
    ("dejá nomás, después te digo", "es"),
    ("mejor no, déjalo como está", "es"),
    ("bof laisse tomber", "fr"),
    ("laisse tomber, je verrai demain", "fr"),
]
TIMES: list[tuple[str, str, int]] = [
    ("I beg your pardon, it was 46:12.", "en", 2772),
    ("38:02*", "en", 2282),
    ("naw that was 49:20", "en", 2960),
    ("sorry 28:50", "de", 1730),
    ("quatsch 1:03:30", "de", 3810),
    ("na, 48 Minuten warn's", "de", 2880),
    ("uy no, 43:30", "es", 2610),
    ("ben non, 42:30, j'ai les doigts gelés", "fr", 2550),
]
DISTANCES: list[tuple[str, str, float]] = [
    ("hold up it was 9 km", "en", 9000),
    ("sorry, 12,4 km", "de", 12_400),
    ("Ach herrje, es waren nur 7,9 Kilometer.", "de", 7900),
    ("Rectifico: fueron 7,68 km", "es", 7680),
    ("En réalité, 6,2 km.", "fr", 6200),
]
DAYS: list[tuple[str, str, date]] = [
    ("that was actually Monday, I'm catching up", "en", date(2027, 5, 17)),
    ("Exgüsi, das war gestern.", "de", date(2027, 5, 18)),
    ("perdón, esto fue ayer, se me cruzaron los cables", "es", date(2027, 5, 18)),
    ("No era hoy sino el martes.", "es", date(2027, 5, 18)),
    ("Pardon, c'était hier.", "fr", date(2027, 5, 18)),
]
PLACES: list[tuple[str, str, int]] = [
    ("third was 4:37", "en", 2),
    ("die vierte war 79", "de", 3),
    ("el segundo fue 3:56", "es", 1),
    ("le deuxième c'était 55", "fr", 1),
]


def _repair(text: str, language: str) -> object:
    return read_repair(text, Context(today=TODAY, language=language))


@pytest.mark.parametrize(("text", "language"), TAKEN_BACK)
def test_what_was_logged_is_taken_back_whatever_the_reason(text: str, language: str) -> None:
    assert _repair(text, language) == TakeBack()


@pytest.mark.parametrize(("text", "language"), LET_GO)
def test_a_question_is_let_go_whatever_the_reason(text: str, language: str) -> None:
    assert _repair(text, language) == Cancel()


@pytest.mark.parametrize(("text", "language", "seconds"), TIMES)
def test_a_time_is_put_right(text: str, language: str, seconds: int) -> None:
    mend = _repair(text, language)
    assert isinstance(mend, Mend)
    assert mend.correction is not None
    assert mend.correction.time == Duration(seconds)


@pytest.mark.parametrize(("text", "language", "metres"), DISTANCES)
def test_a_distance_is_put_right(text: str, language: str, metres: float) -> None:
    mend = _repair(text, language)
    assert isinstance(mend, Mend)
    assert mend.correction is not None
    assert mend.correction.distance == Distance(metres)


@pytest.mark.parametrize(("text", "language", "day"), DAYS)
def test_a_day_is_put_right(text: str, language: str, day: date) -> None:
    mend = _repair(text, language)
    assert isinstance(mend, Mend)
    assert mend.day == day


@pytest.mark.parametrize(("text", "language", "place"), PLACES)
def test_one_of_the_reps_is_put_right(text: str, language: str, place: int) -> None:
    mend = _repair(text, language)
    assert isinstance(mend, Mend)
    assert mend.correction is not None
    assert mend.correction.place == place


@pytest.mark.parametrize(
    "text",
    [
        "8 km in 45:10, sorry for the late report",
        "sorry, my knee hurts",
        "cancel my run on Thursday",
        "delete all my data?",
        "nothing hurts, 8 km in 45:10",
    ],
)
def test_news_repairs_nothing(text: str) -> None:
    assert not isinstance(_repair(text, "en"), Mend | TakeBack | Cancel)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("oh maybe a three", 3),
        ("two. three on the stairs", 2),
        ("zwei", 2),
        ("un tres", 3),
        ("como un tres", 3),
        ("disons cinq, mais je suis bretonne", 5),
        ("eins, höchstens", 1),
        ("a one", 1),
        ("no, one", 1),
        ("not one bit", 0),
        ("no, not one bit", 0),
        ("nicht ein bisschen", 0),
        ("ni uno", 0),
        ("ni un poco", 0),
        ("pas un poil", 0),
        ("I slept four hours", None),
        ("j'ai dormi quatre heures", None),
        ("one of these days I'll tell you", None),
    ],
)
def test_a_score_may_be_said_in_words(text: str, score: int | None) -> None:
    assert read_score(text, is_asked=True) == score


def test_unasked_a_number_in_words_is_no_score() -> None:
    assert read_score("can I run with one sore knee and two bad ones") is None
