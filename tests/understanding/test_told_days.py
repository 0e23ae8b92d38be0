"""On which day it was run; a day to come is never logged, and a week told becomes its days.

Today is Wednesday, 17 March 2027.
"""

from datetime import date
from typing import Any

import pytest

from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context
from tests.understanding.expectations import ASKED, run, told
from tests.understanding.matching import mismatches, read

TODAY: dict[str, Any] = {"units": "km", "today": "2027-03-17"}
DE, ES, FR = ({**TODAY, "language": language} for language in ("de", "es", "fr"))
MI = {**TODAY, "units": "mi"}
US_TODAY = {**MI}
NO_LOG = told("not_a_log")


def eight(day: str) -> dict[str, Any]:
    return run(8000, 2650, date=day)


DAYS = [
    ("8k 44:10 two days ago", TODAY, eight("2027-03-15")),
    ("2 days ago: 8k 44:10", TODAY, eight("2027-03-15")),
    ("three days ago I ran 8k in 44:10", TODAY, eight("2027-03-14")),
    ("a week ago 8k 44:10", TODAY, eight("2027-03-10")),
    ("one week ago, 8k in 44:10", TODAY, eight("2027-03-10")),
    ("ran 8k in 44:10 a couple of days ago", TODAY, eight("2027-03-15")),
    ("03/15/2027 8k 44:10", TODAY, eight("2027-03-15")),
    ("15/03/2027 8k 44:10", TODAY, eight("2027-03-15")),
    ("2027/03/15 8k 44:10", TODAY, eight("2027-03-15")),
    ("2027-03-15: 8k 44:10", TODAY, eight("2027-03-15")),
    ("8k 44:10 (14 March 2027)", TODAY, eight("2027-03-14")),
    ("8k 44:10 (14 March 2026)", TODAY, eight("2026-03-14")),
    ("8k in 44:10 on March 14th, 2027", TODAY, eight("2027-03-14")),
    ("8k 44:10 on 14 March", TODAY, eight("2027-03-14")),
    ("8k 44:10 last Tuesday", TODAY, eight("2027-03-16")),
    ("Tuesday's run: 8k 44:10", TODAY, eight("2027-03-16")),
    ("8k 44:10 on the 3rd", TODAY, eight("2027-03-03")),
    ("on Sunday I ran 8k in 44:10", TODAY, eight("2027-03-14")),
    ("8k in 44:10 the day before yesterday", TODAY, eight("2027-03-15")),
    ("last night 8k 44:10", TODAY, eight("2027-03-16")),
    ("vor zwei Tagen 8 km in 44:10", DE, eight("2027-03-15")),
    ("vor einer Woche 8 km in 44:10", DE, eight("2027-03-10")),
    ("am 14. März 8 km in 44:10", DE, eight("2027-03-14")),
    ("14.03.2027: 8 km 44:10", DE, eight("2027-03-14")),
    ("letzten Dienstag 8 km 44:10", DE, eight("2027-03-16")),
    ("vorgestern 8 km in 44:10", DE, eight("2027-03-15")),
    ("am 3. 8 km in 44:10", DE, eight("2027-03-03")),
    ("hace dos días corrí 8 km en 44:10", ES, eight("2027-03-15")),
    ("hace una semana 8 km en 44:10", ES, eight("2027-03-10")),
    ("el 14 de marzo corrí 8 km en 44:10", ES, eight("2027-03-14")),
    ("el martes pasado 8 km 44:10", ES, eight("2027-03-16")),
    ("anteayer 8 km en 44:10", ES, eight("2027-03-15")),
    ("il y a deux jours, 8 km en 44:10", FR, eight("2027-03-15")),
    ("il y a une semaine 8 km en 44:10", FR, eight("2027-03-10")),
    ("le 14 mars j'ai couru 8 km en 44:10", FR, eight("2027-03-14")),
    ("dim. 14 mars : 8 km 44:10", FR, eight("2027-03-14")),
    ("Sunday 14 March: 8k 44:10", TODAY, eight("2027-03-14")),
    ("So 14. März 8 km 44:10", DE, eight("2027-03-14")),
    ("domingo 14 de mar 8 km 44:10", ES, eight("2027-03-14")),
    ("mardi dernier 8 km 44:10", FR, eight("2027-03-16")),
    ("avant-hier 8 km en 44:10", FR, eight("2027-03-15")),
]

NOT_YET = [
    ("running a 10k on 6 June", TODAY),
    ("8k on 25 March", TODAY),
    ("10k on 13 June 2027", TODAY),
    ("10k on 2027-06-13", TODAY),
    ("half marathon on 26 September", TODAY),
    ("8k on Friday next week", TODAY),
    ("am 25. März 8 km", DE),
    ("10 km am 13.06.2027", DE),
    ("el 25 de marzo 8 km", ES),
    ("10 km el 13 de junio de 2027", ES),
    ("le 25 mars 8 km", FR),
    ("8k on Thursday 25 March", TODAY),
    ("8k on Thu 25 Mar", TODAY),
    ("half marathon on Sunday 26 September 2027", TODAY),
    ("Halbmarathon am So 26. Sept.", DE),
    ("Halbmarathon am Sonntag, 26. September 2027", DE),
    ("8 km el jueves 25 de marzo", ES),
    ("media maratón el 16 abr", ES),
    ("8 km le jeudi 25 mars", FR),
    ("semi-marathon le 16 juil.", FR),
    ("10 km le 13 juin 2027", FR),
]

NO_SUCH_DAY = [
    ("8k 44:10 on 31 February", TODAY),
    ("8k 44:10 on 25 March", TODAY),
    ("31/02/2027 8k 44:10", TODAY),
    ("am 31. Februar 8 km 44:10", DE),
    ("el 31 de febrero 8 km 44:10", ES),
    ("le 31 février 8 km 44:10", FR),
]


def days(*each: dict[str, Any]) -> dict[str, Any]:
    first, *others = each
    return {**first, "also": others}


WEEKS = [
    (
        "Mon 5k 28:10, Wed 8k 45:00",
        TODAY,
        days(run(5000, 1690, date="2027-03-15"), run(8000, 2700, date="2027-03-17")),
    ),
    (
        "Thu 5k 28:10, Sat 8k 45:00, Sun 10k 57",
        TODAY,
        days(
            run(5000, 1690, date="2027-03-11"),
            run(8000, 2700, date="2027-03-13"),
            run(10000, 3420, date="2027-03-14"),
        ),
    ),
    (
        "Mon: 5k 28:10\nTue: 8k 45:00\nWed: 10k 57:00",
        TODAY,
        days(
            run(5000, 1690, date="2027-03-15"),
            run(8000, 2700, date="2027-03-16"),
            run(10000, 3420, date="2027-03-17"),
        ),
    ),
    (
        "yesterday 8k 44:00, today 5k easy 30:00",
        TODAY,
        days(run(8000, 2640, date="2027-03-16"), run(5000, 1800, date="2027-03-17")),
    ),
    (
        "5k 28:10 on Monday and 8k 45:00 on Tuesday",
        TODAY,
        days(run(5000, 1690, date="2027-03-15"), run(8000, 2700, date="2027-03-16")),
    ),
    (
        "my week: Monday 5k 28:10; Tuesday rest; Wednesday 8k 45:00",
        TODAY,
        days(
            run(5000, 1690, date="2027-03-15"),
            told("rest", date="2027-03-16"),
            run(8000, 2700, date="2027-03-17"),
        ),
    ),
    (
        "2027-03-14 10 km 57:00\n2027-03-16 6 km 36:00",
        TODAY,
        days(run(10000, 3420, date="2027-03-14"), run(6000, 2160, date="2027-03-16")),
    ),
    (
        "- Sun: 12 km long run 1:10:00\n- Mon: off\n- Tue: 4x400 94 93 95 92",
        TODAY,
        days(
            run(12000, 4200, date="2027-03-14"),
            told("rest", date="2027-03-15"),
            told("intervals", reps=4, rep_times_s=[94, 93, 95, 92], date="2027-03-16"),
        ),
    ),
    (
        "Montag 5 km 28:10, Dienstag 8 km 45:00",
        DE,
        days(run(5000, 1690, date="2027-03-15"), run(8000, 2700, date="2027-03-16")),
    ),
    (
        "Mo 5 km 28:10, Di Pause, Mi 8 km 45:00",
        DE,
        days(
            run(5000, 1690, date="2027-03-15"),
            told("rest", date="2027-03-16"),
            run(8000, 2700, date="2027-03-17"),
        ),
    ),
    (
        "gestern 8 km 44:10, heute 5 km locker 30:00",
        DE,
        days(run(8000, 2650, date="2027-03-16"), run(5000, 1800, date="2027-03-17")),
    ),
    (
        "lunes 5 km 28:10, martes 8 km 45:00",
        ES,
        days(run(5000, 1690, date="2027-03-15"), run(8000, 2700, date="2027-03-16")),
    ),
    (
        "ayer 8 km 44:10, hoy 5 km suave 30:00",
        ES,
        days(run(8000, 2650, date="2027-03-16"), run(5000, 1800, date="2027-03-17")),
    ),
    (
        "lundi 5 km 28:10, mardi 8 km 45:00",
        FR,
        days(run(5000, 1690, date="2027-03-15"), run(8000, 2700, date="2027-03-16")),
    ),
    (
        "hier 8 km 44:10, aujourd'hui 5 km tranquille 30:00",
        FR,
        days(run(8000, 2650, date="2027-03-16"), run(5000, 1800, date="2027-03-17")),
    ),
]

OTHER_DAYS_BESIDE = [
    (
        "12 mile long run, I had 21 last Saturday, last three 6:37 6:40 6:31",
        MI,
        run(19312, None),
    ),
    ("14 km today since I did 25 km last weekend", TODAY, run(14000, None)),
    ("8k 44:10, tomorrow rest", TODAY, run(8000, 2650)),
    ("8k 44:10 today, 10k on Friday", TODAY, run(8000, 2650)),
    ("8k 44:10, 9k next Saturday", TODAY, run(8000, 2650)),
    ("heute 8 km 44:10, letzten Sonntag waren es 15 km", DE, run(8000, 2650)),
]


@pytest.mark.parametrize(("text", "context", "expected"), DAYS)
def test_a_day_that_is_told_is_the_day(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(("text", "context"), NOT_YET)
def test_a_day_to_come_is_never_logged(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, context), NO_LOG) == {}


@pytest.mark.parametrize(("text", "context"), NO_SUCH_DAY)
def test_a_run_on_a_day_that_cannot_be_is_asked_about(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, context), ASKED) == {}


@pytest.mark.parametrize(("text", "context", "expected"), WEEKS)
def test_a_week_told_in_one_message_is_one_result_per_day(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(("text", "context", "expected"), OTHER_DAYS_BESIDE)
def test_another_day_beside_a_run_does_not_change_it(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}


WEEKENDS = [
    ("10k at the weekend", TODAY),
    ("10k at the weekend 52:10", TODAY),
    ("did a 10k this weekend, 52 minutes", TODAY),
    ("parkrun at the weekend 24:10", TODAY),
    ("am Wochenende 10 km", DE),
    ("10 km gelaufen am WE 52:10", DE),
    ("el finde 10 km en 52:10", ES),
    ("ce week-end 10 km en 52:10", FR),
    ("10 km le weekend", FR),
]


@pytest.mark.parametrize(("text", "context"), WEEKENDS)
def test_a_weekend_has_two_days_and_which_is_asked(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, context), ASKED | {"question": "On which day was it?"}) == {}


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("10k 52:10, race this weekend", TODAY),
        ("10k 52:10 today, looking forward to the weekend", TODAY),
        ("10 km 52:10, semi ce week-end", FR),
        ("10 km 52:10 heute, am Wochenende Rennen", DE),
    ],
)
def test_a_weekend_told_of_after_the_run_is_another(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, context), run(10000, 3130)) == {}


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("10k next weekend", TODAY),
        ("10k this weekend", TODAY),
        ("este finde 15 km", ES),
        ("10 km ce weekend", FR),
        ("nächstes Wochenende 10 km", DE),
        ("el próximo finde 10 km", ES),
        ("10 km le week-end prochain", FR),
    ],
)
def test_a_weekend_to_come_is_no_run(text: str, context: dict[str, Any]) -> None:
    assert mismatches(read(text, context), NO_LOG) == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "did tomorrow's workout today: 8x200 44 44 45 44 44 44 45 44"),
        ("en", "I did tomorrow's 8x200 today: 44 44 45 44 44 44 45 44"),
        ("en", "did yesterday's workout today: 8x200 44 44 45 44 44 44 45 44"),
        ("de", "hab die Einheit von morgen heute gemacht: 8x200 44 44 45 44 44 44 45 44"),
        ("de", "hab das Training von gestern heute nachgeholt: 8x200 44 44 45 44 44 44 45 44"),
        ("es", "hoy hice el entreno de mañana: 8x200 44 44 45 44 44 44 45 44"),
        ("fr", "j'ai fait la séance de demain aujourd'hui : 8x200 44 44 45 44 44 44 45 44"),
    ],
)
def test_the_day_a_workout_was_planned_for_is_not_the_day_it_was_run(
    language: str, text: str
) -> None:
    reading = read_message(text, Context(today=date(2026, 12, 14), language=language))

    assert reading.result is not None
    assert len(reading.result.splits) == 8
    assert reading.day in {None, date(2026, 12, 14)}


@pytest.mark.parametrize("text", ["8k in 45:10 today, tomorrow's run is easy", "tomorrow 4x400"])
def test_what_is_to_come_is_still_to_come(text: str) -> None:
    reading = read_message(text, Context(today=date(2026, 12, 14)))

    assert reading.result is None or reading.result.reps is None
