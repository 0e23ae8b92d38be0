"""A few words that put right what was just said or asked, in each language."""

from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.log.corrections import Correction
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Distance, Duration, Pace, Units
from bot.understanding.meaning.mendings import Cancel, Mend, Mending, Restate, TakeBack, Wrong
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.repairs import read_repair

THURSDAY = date(2026, 11, 26)
YESTERDAY, TUESDAY = date(2026, 11, 25), date(2026, 11, 24)


def repair_of(text: str, language: str = "en", units: Units = Units.KM) -> Mending | None:
    return read_repair(text, Context(units=units, today=THURSDAY, language=language))


_OPENERS = {
    "en": ["no", "no,", "nope,", "actually", "sorry,", "oops", "no it was", "that was", "it was",
           "I meant", "correction:", "should be", "wait, it was", "sorry, make that"],
    "de": ["nein", "nein,", "nee,", "eigentlich", "ups,", "nein, es waren", "das waren",
           "es war", "ich meinte", "Korrektur:", "sorry, es waren", "tut mir leid, es waren"],
    "es": ["no,", "en realidad", "ups,", "no, fueron", "eran", "fue", "quise decir",
           "quería decir", "corrección:", "perdón, eran", "mejor dicho"],
    "fr": ["non", "non,", "en fait", "oups,", "non, c'était", "c'était", "je voulais dire",
           "correction :", "pardon, c'était", "plutôt", "désolé, c'était"],
}  # fmt: skip
_NOT_ALONE = {"sorry,": "en"}  # an apology corrects nothing by itself
_FIGURES = {
    "44:10": Correction(time=Duration(2650)),
    "1:32:10": Correction(time=Duration(5530)),
    "7.8 km": Correction(distance=Distance(7800)),
    "9k": Correction(distance=Distance(9000)),
    "4:50/km": Correction(pace=Pace(290)),
}


def _openers() -> Iterator[tuple[str, str]]:
    for language, openers in _OPENERS.items():
        for opener in openers:
            if opener not in _NOT_ALONE:
                yield language, opener


@pytest.mark.parametrize(("opened", "figure"), list(product(_openers(), _FIGURES)))
def test_a_word_of_correction_and_a_figure_are_a_repair(
    opened: tuple[str, str], figure: str
) -> None:
    language, opener = opened

    repair = repair_of(f"{opener} {figure}", language)

    assert isinstance(repair, Mend)
    assert repair.correction == _FIGURES[figure]


_PAIRS = {
    "en": ["44 not 94", "44, not 94", "not 94 but 44", "44 instead of 94", "no, 44 not 94",
           "that was 44 not 94", "sorry, it was 44, not 94", "no not 94, 44"],
    "de": ["44 nicht 94", "44 statt 94", "nicht 94, sondern 44", "nein, 44 statt 94",
           "das waren 44, nicht 94", "nicht 94 sondern 44"],
    "es": ["44, no 94", "44 y no 94", "44 en vez de 94", "no 94 sino 44", "eran 44, no 94"],
    "fr": ["44 et pas 94", "44, pas 94", "44 au lieu de 94", "pas 94 mais 44",
           "c'était 44 et non 94"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"), [(one, text) for one, texts in _PAIRS.items() for text in texts]
)
def test_one_number_takes_the_place_of_another(language: str, text: str) -> None:
    repair = repair_of(text, language)

    assert isinstance(repair, Mend)
    assert repair.correction == Correction(wrong=Duration(94), time=Duration(44))


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "that was yesterday", YESTERDAY),
        ("en", "no, Tuesday", TUESDAY),
        ("en", "no Tuesday", TUESDAY),
        ("en", "it was on Tuesday", TUESDAY),
        ("en", "not today, yesterday", YESTERDAY),
        ("en", "sorry, that was yesterday", YESTERDAY),
        ("de", "das war gestern", YESTERDAY),
        ("de", "nein, am Dienstag", TUESDAY),
        ("de", "nicht heute, gestern", YESTERDAY),
        ("es", "eso fue ayer", YESTERDAY),
        ("es", "no, el martes", TUESDAY),
        ("es", "no hoy, ayer", YESTERDAY),
        ("fr", "c'était hier", YESTERDAY),
        ("fr", "non, mardi", TUESDAY),
        ("fr", "pas aujourd'hui, hier", YESTERDAY),
    ],
)
def test_a_day_is_put_right(language: str, text: str, day: date) -> None:
    assert repair_of(text, language) == Mend(None, day, "")


@pytest.mark.parametrize(
    ("language", "text", "correction"),
    [
        ("en", "I meant miles", Correction(units=Units.MI)),
        ("en", "miles, not km", Correction(units=Units.MI)),
        ("en", "no, kilometers", Correction(units=Units.KM)),
        ("de", "ich meinte Meilen", Correction(units=Units.MI)),
        ("de", "Meilen, nicht Kilometer", Correction(units=Units.MI)),
        ("es", "quería decir millas", Correction(units=Units.MI)),
        ("fr", "je voulais dire des miles", Correction(units=Units.MI)),
        ("en", "that's the pace", Correction(is_pace=True)),
        ("en", "no, that was the pace", Correction(is_pace=True)),
        ("de", "das ist die Pace", Correction(is_pace=True)),
        ("de", "das war das Tempo", Correction(is_pace=True)),
        ("es", "ese es el ritmo", Correction(is_pace=True)),
        ("fr", "c'est l'allure", Correction(is_pace=True)),
        ("en", "the pace was 4:50", Correction(pace=Pace(290))),
        ("en", "the third was 94", Correction(place=2, time=Duration(94))),
        ("en", "no, the last one was 92", Correction(place=-1, time=Duration(92))),
        ("en", "9k not 8k", Correction(distance=Distance(9000))),
        ("en", "not 8 km, 9 km", Correction(distance=Distance(9000))),
    ],
)
def test_units_paces_and_places_are_put_right(
    language: str, text: str, correction: Correction
) -> None:
    repair = repair_of(text, language)

    assert isinstance(repair, Mend)
    assert repair.correction == correction


def test_a_pace_keeps_its_unit() -> None:
    repair = repair_of("no it was 7:49 per mile", units=Units.MI)

    assert isinstance(repair, Mend)
    assert repair.correction == Correction(pace=Pace.of(Distance.of(1, Units.MI), Duration(469)))
    assert repair.words == "7:49/mi"


_CANCELS = {
    "en": ["never mind", "nevermind", "forget it", "oh forget it", "nvm", "cancel", "leave it",
           "it doesn't matter", "sorry, never mind", "no, forget it", "ok never mind"],
    "de": ["lass", "lass mal", "vergiss es", "egal", "ist egal", "schon gut", "abbrechen",
           "nein, lass gut sein", "ach egal"],
    "es": ["da igual", "déjalo", "olvídalo", "no importa", "cancela", "bueno, da igual"],
    "fr": ["laisse tomber", "peu importe", "oublie", "tant pis", "annuler", "non, laisse tomber"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"), [(one, text) for one, texts in _CANCELS.items() for text in texts]
)
def test_a_question_is_let_go(language: str, text: str) -> None:
    assert repair_of(text, language) == Cancel()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "delete that"), ("en", "delete the last run"), ("en", "please remove it"),
        ("en", "scratch that"), ("en", "take it back"), ("en", "undo that"), ("en", "undo"),
        ("de", "lösch das"), ("de", "bitte lösche das wieder"), ("de", "mach das rückgängig"),
        ("es", "borra eso"), ("es", "bórralo por favor"), ("es", "deshaz eso"),
        ("fr", "efface ça"), ("fr", "supprime ça stp"), ("fr", "annule ça"),
    ],
)  # fmt: skip
def test_what_was_logged_is_taken_back(language: str, text: str) -> None:
    assert repair_of(text, language) == TakeBack()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "that's wrong"), ("en", "no, that's not right"), ("en", "not that one"),
        ("en", "wrong"), ("de", "das stimmt nicht"), ("de", "nein, das ist falsch"),
        ("de", "nicht der"), ("es", "eso está mal"), ("es", "no, ese no"), ("fr", "c'est faux"),
        ("fr", "non, pas celui-là"),
    ],
)  # fmt: skip
def test_all_of_it_is_wrong(language: str, text: str) -> None:
    assert repair_of(text, language) == Wrong()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "that was my wife's run"), ("en", "my wife ran that one"),
        ("en", "that one was my son's"), ("de", "das war der Lauf meiner Frau"),
        ("de", "das war der Lauf von meinem Sohn"), ("es", "esa la corrió mi mujer"),
        ("es", "la corrió mi hermano"), ("fr", "c'est ma femme qui a couru"),
        ("fr", "c'était la sortie de ma femme"),
    ],
)  # fmt: skip
def test_what_somebody_else_ran_is_taken_back(language: str, text: str) -> None:
    assert repair_of(text, language) == TakeBack()


@pytest.mark.parametrize(
    "text",
    ["my wife ran too", "ran with my wife", "mi mujer también corrió", "my wife's birthday"],
)
def test_who_else_ran_takes_nothing_back(text: str) -> None:
    assert repair_of(text) is None


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "it was a race", ResultKind.RACE), ("en", "no, it was a race", ResultKind.RACE),
        ("en", "no that was a time trial", ResultKind.TIME_TRIAL),
        ("de", "nein, das war ein Wettkampf", ResultKind.RACE),
        ("es", "no, era una carrera", ResultKind.RACE),
        ("fr", "c'était une course", ResultKind.RACE),
        ("fr", "non, c'était un test", ResultKind.TIME_TRIAL),
        ("es", "no era una carrera", None), ("en", "it wasn't a race", None),
        ("en", "no, it was not a race", None), ("de", "nein, das war kein Rennen", None),
        ("fr", "c'était une belle course", None),
    ],
)  # fmt: skip
def test_the_kind_of_run_is_put_right(language: str, text: str, kind: ResultKind | None) -> None:
    mended = None if kind is None else Mend(Correction(kind=kind), None, "")
    assert repair_of(text, language) == mended


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no, 8k in 44:10", "8k in 44:10"),
        ("actually 4x400 94 93 95 92", "4x400 94 93 95 92"),
        ("sorry, no, 6 miles in 50:10", "6miles in 50:10"),
    ],
)
def test_the_whole_is_told_once_more(text: str, words: str) -> None:
    assert repair_of(text) == Restate(words)


@pytest.mark.parametrize(
    "text",
    [
        "9k", "44:10", "94", "8k in 45:10", "4x400 94 93 95 92", "I slept 4 hours", "yes", "no",
        "yesterday 8k in 45:10", "it was hard", "that was great", "it was 25 degrees",
        "no pain today", "it was a 7", "no run on Tuesday", "is that the pace?",
        "was that 44:10?", "actually I feel good", "no, I was ill yesterday", "it was 8/10",
        "I meant to run 9k", "never", "not 44:10", "delete everything", "forget me",
        "can I swap tuesday with wednesday?", "skip tomorrow", "that was my first 10k",
        "nein, ich war gestern krank", "ayer corrí 8 km en 45:10", "hier j'ai couru 8 km",
        "it was 3 hours ago", "no time to run", "kein Lauf heute", "the last km was 4:10",
        "it was 5 am", "hr was 150",
    ],
)  # fmt: skip
def test_other_messages_are_no_repair(text: str) -> None:
    assert not isinstance(repair_of(text), Mend | Restate | Cancel | TakeBack)


@given(st.text(max_size=140))
def test_no_text_raises(text: str) -> None:
    repair_of(text)


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("second was 91", "en", 1),
        ("the second was 91", "en", 1),
        ("second one 91", "en", 1),
        ("rep 2 was 91", "en", 1),
        ("the last was 91", "en", -1),
        ("zweiter war 91", "de", 1),
        ("der zweite war 91", "de", 1),
        ("der 2. war 91", "de", 1),
        ("Nummer 3 war 91", "de", 2),
        ("el segundo 91", "es", 1),
        ("segundo fue 91", "es", 1),
        ("la serie 2 fue 91", "es", 1),
        ("le deuxième 91", "fr", 1),
        ("le 2e 91", "fr", 1),
        ("numéro 2 c'était 91", "fr", 1),
    ],
)
def test_a_rep_is_named_by_its_place(text: str, language: str, place: int) -> None:
    repair = repair_of(text, language)

    assert isinstance(repair, Mend)
    assert repair.correction == Correction(place=place, time=Duration(91))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("that was yesterday now that I think of it", "en"),
        ("it was yesterday come to think of it", "en"),
        ("das war gestern fällt mir gerade ein", "de"),
        ("das war gestern wenn ich so drüber nachdenke", "de"),
        ("eso fue ayer ahora que lo pienso", "es"),
        ("c'était hier maintenant que j'y pense", "fr"),
    ],
)
def test_what_follows_the_day_only_explains_it(text: str, language: str) -> None:
    assert repair_of(text, language) == Mend(None, YESTERDAY, "")


@pytest.mark.parametrize(
    "text",
    [
        "it was yesterday that my knee started to hurt",
        "that was yesterday's plan",
        "it was yesterday that I signed up for the race",
    ],
)
def test_a_day_of_something_else_moves_no_run(text: str) -> None:
    assert repair_of(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [("that was 2 days ago if I remember right", TUESDAY), ("it was 2 days ago", TUESDAY)],
)
def test_a_day_is_told_by_how_long_ago_it_was(text: str, day: date) -> None:
    assert repair_of(text) == Mend(None, day, "")
