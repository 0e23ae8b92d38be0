"""What sounds like grief, fear, pain or a run and is none, and what is one."""

from datetime import date

import pytest

from bot.domain.feelings import Feeling, Kin
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Distance, Duration, Units
from bot.domain.workout.workout import Workout, WorkoutKind
from bot.understanding.meaning.heard import read_feelings, read_lost
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import Complaint, Question, Results, Utterance


def _understood(text: str, language: str, kind: WorkoutKind = WorkoutKind.EASY) -> Utterance:
    planned = Workout(kind=kind, distance=Distance(9_000))
    context = Context(
        planned=planned,
        units=Units.KM,
        mile=Duration.parse("6:40"),
        today=date(2026, 11, 29),
        language=language,
    )
    return understand(text, context)


@pytest.mark.parametrize(
    ("language", "text", "lost"),
    [
        ("en", "My dad died on Monday night. I won't be doing much for a while.", Kin.FATHER),
        ("en", "we had to put our dog down yesterday, 13 years", Kin.DOG),
        ("en", "lost my nan this week", Kin.GRANDMOTHER),
        ("en", "my best friend passed away", Kin.FRIEND),
        ("de", "Gestern mussten wir unseren Hund einschläfern lassen.", Kin.DOG),
        ("de", "mein vater ist am montag gestorben", Kin.FATHER),
        ("de", "haben heute meine oma beerdigt", Kin.GRANDMOTHER),
        ("es", "murió mi padre el lunes", Kin.FATHER),
        ("es", "ayer perdí a mi abuela", Kin.GRANDMOTHER),
        ("fr", "mon père est mort lundi", Kin.FATHER),
        ("fr", "on a dû faire piquer notre chien hier", Kin.DOG),
        ("fr", "j'ai perdu ma mère ce matin", Kin.MOTHER),
    ],
)
def test_who_has_died_is_heard_and_known(language: str, text: str, lost: Kin) -> None:
    assert Feeling.GRIEF in read_feelings(text, language)
    assert read_lost(text, language) is lost


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my legs are dead and my wife laughed at me"),
        ("en", "on the bathroom floor so i dont wake the kids, what if i cant do it"),
        ("en", "my son lost his match so no run"),
        ("en", "lost my dad in the crowd at the start"),
        ("en", "had to put the kids to sleep first"),
        ("de", "meine tochter hat ihr spiel verloren"),
        ("de", "beine tot, die frau lacht"),
        ("es", "no pudo dormir mi hijo"),
        ("fr", "mon fils a perdu son match"),
    ],
)
def test_a_game_that_is_lost_and_dead_legs_are_no_grief(language: str, text: str) -> None:
    assert Feeling.GRIEF not in read_feelings(text, language)


@pytest.mark.parametrize(
    ("language", "text", "is_fear"),
    [
        ("en", "I've had a knot in my stomach since I woke up", True),
        ("de", "mir ist ganz mulmig vor den 400ern", True),
        ("es", "tengo un nudo en el estómago", True),
        ("fr", "la boule au ventre depuis ce matin", True),
        ("en", "yesterday's 400s would have scared me witless in the summer", False),
        ("de", "im sommer hätte ich angst davor gehabt", False),
    ],
)
def test_fear_is_of_now(language: str, text: str, *, is_fear: bool) -> None:
    assert (Feeling.FEAR in read_feelings(text, language)) is is_fear


@pytest.mark.parametrize(
    ("language", "text", "score"),
    [
        ("en", "outside of my right knee started at about 12k, by the end it was a 5/10", 5),
        ("de", "linkes knie ab km 6, am ende 6/10, treppe geht kaum", 6),
        ("fr", "le genou droit à partir du km 10, à la fin 5/10 et les escaliers, l'enfer", 5),
        ("es", "rodilla derecha desde el km 8, al final un 5/10 y bajar escaleras, horrible", 5),
    ],
)
def test_pain_with_a_figure_goes_before_where_it_began(
    language: str, text: str, score: float
) -> None:
    understood = _understood(text, language)

    assert isinstance(understood, Complaint)
    assert understood.pain.score == score


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ran 4:52s today and it felt comfy, why do you keep telling me 5:30ish is easy??"),
        ("en", "my hr was 168 today on an 'easy' run at 7:55/km, i'm 45. thats not easy is it?"),
        ("de", "Wieso nur einmal die woche meilentempo? bin fit, hab 70 km drin, könnte zweimal"),
    ],
)
def test_figures_of_a_question_are_no_run(language: str, text: str) -> None:
    assert isinstance(_understood(text, language), Question)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Ich versteh es nicht. In meinem alten Plan gab es Tempodauerläufe und 35er, fertig.",
        ),
        (
            "en",
            "My old plan was simple, it had tempos and one 35 km every other weekend in winter.",
        ),
    ],
)
def test_figures_of_another_plan_are_no_run(language: str, text: str) -> None:
    assert not isinstance(_understood(text, language), Results)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "omggg parkrun this morning 21:48!!! pb and i wasnt even gonna race it"),
        ("de", "parkrun 22:10 bestzeit!! und wollte nur locker mitlaufen"),
    ],
)
def test_a_best_over_parkrun_was_raced_whatever_was_meant(language: str, text: str) -> None:
    understood = _understood(text, language)

    assert isinstance(understood, Results)
    assert understood.reading.result is not None
    assert understood.reading.result.kind is ResultKind.RACE
    assert not understood.reading.result.has("not_race", "easy")


def test_the_day_of_a_run_left_out_stands_with_it() -> None:
    understood = _understood(
        "no run today coach, I got MARRIED yesterday and my feet hum from the dancing", "en"
    )

    assert isinstance(understood, Results)
    result = understood.reading.result
    assert understood.reading.day is None
    assert result is not None
    assert result.kind is ResultKind.SKIP
    assert not result.has("cross_training")
