"""Running days, and the days of a runner's own plan."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.brief import Weekday
from bot.understanding.meaning.answers.companions import CompanionAnswer, read_companion
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.running_days import days_in, read_days

MON, TUE, WED, THU, FRI, SAT, SUN = Weekday


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("tue thu sat sun", "en", {TUE, THU, SAT, SUN}),
        ("Tuesday, Thursday and weekend", "en", {TUE, THU, SAT, SUN}),
        ("Tues/Thurs/Sat", "en", {TUE, THU, SAT}),
        ("tuseday wendesday", "en", {TUE, WED}),
        ("mondays and fridays", "en", {MON, FRI}),
        ("m w f", "en", {MON, WED, FRI}),
        ("mon-fri", "en", {MON, TUE, WED, THU, FRI}),
        ("Monday to Friday", "en", {MON, TUE, WED, THU, FRI}),
        ("fri-mon", "en", {FRI, SAT, SUN, MON}),
        ("weekdays", "en", {MON, TUE, WED, THU, FRI}),
        ("weekdays except Wed", "en", {MON, TUE, THU, FRI}),
        ("weekdays not wed or fri", "en", {MON, TUE, THU}),
        ("3 days a week: tue thu sat", "en", {TUE, THU, SAT}),
        ("every day but Monday", "en", set(Weekday) - {MON}),
        ("not monday", "en", set(Weekday) - {MON}),
        ("daily", "en", set(Weekday)),
        ("7", "en", set(Weekday)),
        ("weekends", "en", {SAT, SUN}),
        ("Mo Mi Fr", "de", {MON, WED, FRI}),
        ("Di, Do, Sa & So", "de", {TUE, THU, SAT, SUN}),
        ("dienstags und donnerstags", "de", {TUE, THU}),
        ("Montag bis Freitag", "de", {MON, TUE, WED, THU, FRI}),
        ("jeden Tag außer Montag", "de", set(Weekday) - {MON}),
        ("werktags ohne Mittwoch", "de", {MON, TUE, THU, FRI}),
        ("mar jue sáb", "es", {TUE, THU, SAT}),
        ("martes, jueves y domingo", "es", {TUE, THU, SUN}),
        ("lunes a viernes", "es", {MON, TUE, WED, THU, FRI}),
        ("todos los días menos lunes", "es", set(Weekday) - {MON}),
        ("martes y fin de semana", "es", {TUE, SAT, SUN}),
        ("lun mer ven", "fr", {MON, WED, FRI}),
        ("mardi, jeudi et dimanche", "fr", {TUE, THU, SUN}),
        ("du lundi au vendredi", "fr", {MON, TUE, WED, THU, FRI}),
        ("tous les jours sauf lundi", "fr", set(Weekday) - {MON}),
        ("lu me ve di", "fr", {MON, WED, FRI, SUN}),
    ],
)
def test_days_are_read_however_they_are_typed(
    text: str, language: str, days: set[Weekday]
) -> None:
    assert read_days(text, language) == days


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("4 days", 4),
        ("four", 4),
        ("3", 3),
        ("3x a week", 3),
        ("5 times per week", 5),
        ("twice a week", 2),
        ("vier Tage", 4),
        ("3 mal pro Woche", 3),
        ("cuatro días", 4),
        ("3 veces por semana", 3),
        ("quatre jours", 4),
        ("3 fois par semaine", 3),
    ],
)
def test_a_number_of_days_is_spread_over_the_week(text: str, count: int) -> None:
    assert len(read_days(text)) == count


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_spread_leaves_room_between_the_workout_and_the_long_run(count: int) -> None:
    days = read_days(str(count))

    assert {TUE, SUN} <= days
    assert not {MON, WED} & days


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("tue", "too few"),
        ("1", "too few"),
        ("weekdays except mon tue wed thu", "too few"),
        ("8 days", "could not read"),
        ("0 days", "could not read"),
        ("3 or 4 days", "could not read"),
        ("3-4 days", "could not read"),
        ("t t s", "could not read"),
        ("tue and asdf", "could not read"),
        ("tue or wed", "could not read"),
        ("whenever", "could not read"),
        ("except", "could not read"),
    ],
)
def test_unclear_days_are_met_with_an_example(text: str, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence):
        read_days(text)


@settings(deadline=None)
@given(st.frozensets(st.sampled_from(Weekday), min_size=2))
def test_written_days_read_back(days: frozenset[Weekday]) -> None:
    assert read_days(" ".join(day.name.lower() for day in sorted(days))) == days


def test_one_day_alone_is_enough_for_a_long_run() -> None:
    assert days_in("sundays") == frozenset({SUN})


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes", CompanionAnswer(is_companion=True)),
        ("ja", CompanionAnswer(is_companion=True)),
        ("oui", CompanionAnswer(is_companion=True)),
        ("yes, Hansons", CompanionAnswer(is_companion=True)),
        ("no", CompanionAnswer(is_companion=False)),
        ("no thanks", CompanionAnswer(is_companion=False)),
        ("no, full plan please", CompanionAnswer(is_companion=False)),
        ("yes, hard tue fri, long sun", CompanionAnswer(True, frozenset({TUE, FRI}), SUN)),
        ("tue fri", CompanionAnswer(True, frozenset({TUE, FRI}))),
        ("hard: tue, fri", CompanionAnswer(True, frozenset({TUE, FRI}))),
        ("hard tue fri long sun", CompanionAnswer(True, frozenset({TUE, FRI}), SUN)),
        (
            "yes, Tuesday intervals, Friday tempo, Sunday long",
            CompanionAnswer(True, frozenset({TUE, FRI}), SUN),
        ),
        (
            "ja, Intervalle dienstags, langer Lauf sonntags",
            CompanionAnswer(True, frozenset({TUE}), SUN),
        ),
        ("long run on sunday", CompanionAnswer(True, None, SUN)),
        (
            "hard days are tuesdays and fridays; long run on sunday",
            CompanionAnswer(True, frozenset({TUE, FRI}), SUN),
        ),
        ("ja, hart di fr, lang so", CompanionAnswer(True, frozenset({TUE, FRI}), SUN)),
        ("sí, duros mar y vie, largo dom", CompanionAnswer(True, frozenset({TUE, FRI}), SUN)),
        ("oui, dur mar ven, long dim", CompanionAnswer(True, frozenset({TUE, FRI}), SUN)),
    ],
)
def test_a_runner_on_a_plan_tells_its_days(text: str, answer: CompanionAnswer) -> None:
    assert read_companion(text) == answer


@pytest.mark.parametrize(
    "text", ["asdf", "yes no", "yes, hard asdf", "yes, long sat sun", "maybe"]
)
def test_an_unclear_plan_is_met_with_an_example(text: str) -> None:
    with pytest.raises(AnswerError, match="hard tue fri"):
        read_companion(text)


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("tuesday to thursday works best", "en", {TUE, WED, THU}),
        ("meistens dienstags, donnerstags und am Wochenende", "de", {TUE, THU, SAT, SUN}),
        ("suelo correr martes, jueves y domingo", "es", {TUE, THU, SUN}),
        ("mon jour préféré c'est mardi, puis jeudi et dimanche", "fr", {TUE, THU, SUN}),
    ],
)
def test_days_stand_in_a_sentence(text: str, language: str, days: set[Weekday]) -> None:
    assert read_days(text, language, in_sentence=True) == days
