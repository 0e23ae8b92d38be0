"""Race day, in any usual way to write a date. Today is Monday 23 November 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.understanding.meaning.answers.race_days import read_race_day
from bot.wording.voice import LANGUAGES, Voice

TODAY = date(2026, 11, 23)
SUNDAY = date(2027, 4, 25)


def read(text: str, language: str = "en") -> date | AmbiguousAnswer[date]:
    return read_race_day(text, TODAY, Goal.MARATHON, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2027-04-25", "en"),
        ("20270425", "en"),
        ("2027/04/25", "en"),
        ("25.4.27", "en"),
        ("25.04.2027", "en"),
        ("25/4/27", "en"),
        ("4/25/2027", "en"),
        ("4/25", "en"),
        ("25 April", "en"),
        ("25 Apr 2027", "en"),
        ("April 25", "en"),
        ("April 25th, 2027", "en"),
        ("the 25th of April", "en"),
        ("Sunday 25 April", "en"),
        ("Sun, April 25, 2027", "en"),
        ("it's on 25 april at 9am", "en"),
        ("25 apirl", "en"),
        ("the last Sunday in April", "en"),
        ("last sunday of april 2027", "en"),
        ("25.4.", "de"),
        ("25. April 2027", "de"),
        ("So, 25.04.2027", "de"),
        ("am letzten Sonntag im April", "de"),
        ("25. Aprl", "de"),
        ("25/4/2027", "es"),
        ("25 de abril de 2027", "es"),
        ("domingo 25 de abril", "es"),
        ("el último domingo de abril", "es"),
        ("le 25 avril 2027", "fr"),
        ("dimanche 25 avril", "fr"),
        ("le dernier dimanche d'avril", "fr"),
        ("25 avirl", "fr"),
        ("25 April next year", "en"),
        ("the last Sunday in April next year", "en"),
        ("letzter Sonntag im April nächsten Jahres", "de"),
        ("am 25.4.", "de"),
        ("el 25/4/27", "es"),
        ("25 de abril del año que viene", "es"),
        ("le 25/4/2027", "fr"),
        ("le 25 avril de l'année prochaine", "fr"),
    ],
)
def test_the_last_sunday_in_april_is_read_however_it_is_written(text: str, language: str) -> None:
    assert read(text, language) == SUNDAY


@pytest.mark.parametrize(
    ("text", "language", "days_ahead"),
    [
        ("tomorrow", "en", 1),
        ("übermorgen", "de", 2),
        ("pasado mañana", "es", 2),
        ("après-demain", "fr", 2),
        ("in 14 weeks", "en", 98),
        ("fourteen weeks from now", "en", 98),
        ("in a fortnight", "en", 14),
        ("14 weeks out", "en", 98),
        ("in 100 days", "en", 100),
        ("in 14 Wochen", "de", 98),
        ("in einer Woche", "de", 7),
        ("dentro de catorce semanas", "es", 98),
        ("dans 14 semaines", "fr", 98),
        ("dans quinze jours", "fr", 15),
        ("saturday", "en", 5),
        ("next sunday", "en", 6),
        ("nächsten Sonntag", "de", 6),
        ("el próximo domingo", "es", 6),
        ("el domingo que viene", "es", 6),
        ("dimanche prochain", "fr", 6),
        ("monday", "en", 7),
        ("a week on saturday", "en", 12),
        ("saturday week", "en", 12),
        ("the sunday after next", "en", 13),
        ("übernächsten Sonntag", "de", 13),
        ("Samstag in zwei Wochen", "de", 19),
        ("samedi en huit", "fr", 12),
    ],
)
def test_a_day_told_by_counting_is_counted_from_today(
    text: str, language: str, days_ahead: int
) -> None:
    assert read(text, language) == TODAY + timedelta(days=days_ahead)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the first weekend of October", "en"),
        ("first weekend in october 2027", "en"),
        ("erstes Wochenende im Oktober", "de"),
        ("el primer fin de semana de octubre", "es"),
        ("le premier week-end d'octobre", "fr"),
    ],
)
def test_a_weekend_asks_which_of_its_days(text: str, language: str) -> None:
    assert read(text, language) == AmbiguousAnswer((date(2027, 10, 3), date(2027, 10, 2)))


@pytest.mark.parametrize(
    ("text", "sunday"),
    [
        ("last weekend of April", SUNDAY),
        ("next weekend", date(2026, 11, 29)),
        ("am nächsten Wochenende", date(2026, 11, 29)),
    ],
)
def test_a_weekend_offers_sunday_first(text: str, sunday: date) -> None:
    assert read(text) == AmbiguousAnswer((sunday, sunday - timedelta(days=1)))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thanksgiving", date(2026, 11, 26)),
        ("New Year's Eve", date(2026, 12, 31)),
        ("an Silvester", date(2026, 12, 31)),
        ("San Silvestre", date(2026, 12, 31)),
        ("Boxing Day", date(2026, 12, 26)),
        ("Easter Sunday", date(2027, 3, 28)),
        ("Ostermontag 2028", date(2028, 4, 17)),
        ("le jour de l'an", date(2027, 1, 1)),
    ],
)
def test_a_feast_is_a_day_too(text: str, day: date) -> None:
    assert read(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in three months", date(2027, 2, 23)),
        ("in half a year", date(2027, 5, 23)),
        ("24 November", date(2026, 11, 24)),
        ("22 November", date(2027, 11, 22)),
        ("29 February", date(2028, 2, 29)),
        ("1st sunday of october", date(2027, 10, 3)),
        ("sept 5", date(2027, 9, 5)),
        ("5 sept 2027", date(2027, 9, 5)),
    ],
)
def test_a_date_without_a_year_is_the_next_one(text: str, day: date) -> None:
    assert read(text) == day


def test_a_slash_date_that_could_be_either_side_of_the_ocean_gives_both_days() -> None:
    assert read("3/4/2027", "en") == AmbiguousAnswer((date(2027, 3, 4), date(2027, 4, 3)))


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_in_europe_the_day_comes_first(language: str) -> None:
    assert read("3/4/2027", language) == date(2027, 4, 3)


def test_a_reading_that_has_passed_leaves_the_other() -> None:
    assert read_race_day("3/4/2027", date(2027, 3, 10), Goal.MILE, "en") == date(2027, 4, 3)


def test_one_day_that_both_orders_give_is_not_ambiguous() -> None:
    assert read("4/4/2027") == date(2027, 4, 4)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("today", "is today"),
        ("23.11.2026", "is today"),
        ("yesterday", "has passed"),
        ("26 April 2026", "has passed"),
        ("22.11.26", "has passed"),
        ("15 April 2030", "more than two years"),
        ("in 105 weeks", "more than two years"),
        ("Saturday 25 April 2027", "is a Sunday"),
        ("Sat 25.4.2027", "is a Sunday"),
        ("next spring", "could not read"),
        ("30 February", "could not read"),
        ("31.4.27", "could not read"),
        ("5-6 april", "could not read"),
        ("5 or 6 april", "could not read"),
        ("2027", "could not read"),
        ("26", "could not read"),
        ("the 25th", "could not read"),
        ("asdf 5 april", "could not read"),
        ("25 april maybe or june", "could not read"),
    ],
)
def test_a_wrong_day_is_met_with_the_reason_and_a_right_one(text: str, sentence: str) -> None:
    with pytest.raises(AnswerError, match=sentence) as refusal:
        read(text)

    assert isinstance(read(str(refusal.value.values["example"])), date)


def test_104_weeks_is_the_latest_race() -> None:
    assert read("in 104 weeks") == TODAY + timedelta(weeks=104)


@settings(deadline=None)
@given(
    days=st.integers(min_value=1, max_value=728),
    language=st.sampled_from(sorted(LANGUAGES)),
    form=st.sampled_from(["iso", "voice", "dots"]),
)
def test_a_written_day_reads_back(days: int, language: str, form: str) -> None:
    day = TODAY + timedelta(days=days)
    written = {
        "iso": day.isoformat(),
        "voice": Voice(language).day(day),
        "dots": f"{day.day}.{day.month}.{day.year}",
    }

    assert read(written[form], language) == day


@pytest.mark.parametrize("text", ["February", "in February", "mid february", "im Februar"])
def test_a_month_alone_offers_its_sundays_to_come(text: str) -> None:
    with pytest.raises(AnswerError, match="On which Sunday") as asked_back:
        read_race_day(text, date(2027, 2, 10), Goal.HALF)

    assert asked_back.value.options == ("2027-02-14", "2027-02-21", "2027-02-28")


def test_a_month_of_a_year_offers_the_sundays_of_that_year() -> None:
    with pytest.raises(AnswerError) as asked_back:
        read_race_day("April 2028", date(2026, 11, 23), Goal.HALF)

    assert asked_back.value.options[0] == "2028-04-02"
    assert len(asked_back.value.options) == 5
