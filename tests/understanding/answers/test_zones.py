"""Time zones: cities in any language, names, abbreviations and offsets."""

from datetime import UTC, datetime, timedelta
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.runner import zone_of
from bot.understanding.meaning.answers.cities.gazetteer import gazetteer
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.zone_names import available_zones
from bot.understanding.meaning.answers.zones import (
    SeveralZones,
    ZoneAnswer,
    read_zone,
    zone_at,
)


def zone(text: str, language: str = "en") -> str:
    answer = read_zone(text, language)
    assert isinstance(answer, ZoneAnswer)
    return answer.zone


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Berlin", "Europe/Berlin"),
        ("München", "Europe/Berlin"),
        ("Munich", "Europe/Berlin"),
        ("Muenchen", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("Genève", "Europe/Zurich"),
        ("Genf", "Europe/Zurich"),
        ("Ginebra", "Europe/Zurich"),
        ("Wien", "Europe/Vienna"),
        ("Viena", "Europe/Vienna"),
        ("Londres", "Europe/London"),
        ("Rom", "Europe/Rome"),
        ("Ciudad de México", "America/Mexico_City"),
        ("New York", "America/New_York"),
        ("Nueva York", "America/New_York"),
        ("NYC", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("El Cairo", "Africa/Cairo"),
        ("Le Caire", "Africa/Cairo"),
        ("Santiago de Chile", "America/Santiago"),
        ("La Habana", "America/Havana"),
        ("Lord Howe", "Australia/Lord_Howe"),
        ("Apia", "Pacific/Apia"),
        ("Kathmandu", "Asia/Kathmandu"),
        ("Москва", "Europe/Moscow"),
        ("東京", "Asia/Tokyo"),
        ("i live in Lisbon", "Europe/Lisbon"),
        ("Ich wohne in Hamburg", "Europe/Berlin"),
        ("vivo en Sevilla", "Europe/Madrid"),
        ("San Sebastián", "Europe/Madrid"),
        ("j'habite à Lyon", "Europe/Paris"),
        ("small village near Lyon", "Europe/Paris"),
        ("My city is Berlin", "Europe/Berlin"),
        ("Berlin please", "Europe/Berlin"),
        ("Berlin, DE", "Europe/Berlin"),
        ("Mexico City", "America/Mexico_City"),
        ("Mallorca", "Europe/Madrid"),
        ("Teneriffa", "Atlantic/Canary"),
        ("Bali", "Asia/Makassar"),
        ("Springfield, Illinois", "America/Chicago"),
        ("springfield il", "America/Chicago"),
        ("Springfield, MA", "America/New_York"),
        ("Portland, Maine", "America/New_York"),
        ("London, Ontario", "America/Toronto"),
        ("Valencia, España", "Europe/Madrid"),
        ("Valencia Spain", "Europe/Madrid"),
        ("Valencia, Venezuela", "America/Caracas"),
        ("Germany", "Europe/Berlin"),
        ("Deutschland", "Europe/Berlin"),
        ("Japon", "Asia/Tokyo"),
        ("europe/berlin", "Europe/Berlin"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("America/New York", "America/New_York"),
        ("EST", "America/New_York"),
        ("CET", "Europe/Brussels"),
        ("GMT", "UTC"),
        ("GMT+2", "UTC+02:00"),
        ("UTC-5", "UTC-05:00"),
        ("utc +5:45", "UTC+05:45"),
        ("+5:45", "UTC+05:45"),
        ("−3", "UTC-03:00"),
        ("UTC+0545", "UTC+05:45"),
        ("52.52, 13.405", "Europe/Berlin"),
    ],
)
def test_a_place_is_known_by_any_of_its_names(text: str, name: str) -> None:
    assert zone(text) == name


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("München", "de", "München, Deutschland"),
        ("Munich", "fr", "Munich, Allemagne"),
        ("munich", "en", "Munich, Germany"),
        ("Portland", "en", "Portland, Oregon, United States"),
        ("Ginebra", "es", "Ginebra, Suiza"),
    ],
)
def test_a_place_is_said_back_in_the_words_of_the_runner(
    text: str, language: str, label: str
) -> None:
    answer = read_zone(text, language)

    assert isinstance(answer, ZoneAnswer)
    assert answer.label == label
    assert not answer.is_guess


@pytest.mark.parametrize("text", ["Muncih", "Berlni", "Hambrug", "Los Angelse"])
def test_a_typo_is_forgiven_and_owned_up_to(text: str) -> None:
    answer = read_zone(text, "en")

    assert isinstance(answer, ZoneAnswer)
    assert answer.is_guess


@pytest.mark.parametrize(
    "text", ["London", "Paris", "Berlin", "Roma", "Sydney", "León", "Santiago", "Spain"]
)
def test_a_city_that_dwarfs_its_namesakes_is_meant(text: str) -> None:
    assert isinstance(read_zone(text, "en"), ZoneAnswer)


@pytest.mark.parametrize(
    "text", ["Springfield", "Valencia", "San José", "USA", "Texas", "Georgia", "IST", "CST"]
)
def test_places_of_one_name_with_different_clocks_are_asked_about(text: str) -> None:
    answer = read_zone(text, "en")

    assert isinstance(answer, SeveralZones)
    assert len({option.zone for option in answer.options}) == len(answer.options) > 1


@pytest.mark.parametrize("text", ["Salem", "Manchester", "Victoria"])
def test_a_city_is_not_taken_for_one_that_others_call_so(text: str) -> None:
    answer = read_zone(text, "en")

    options = answer.options if isinstance(answer, SeveralZones) else (answer,)
    assert all(option.label.startswith(text) for option in options)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
@pytest.mark.parametrize("text", ["Springfield", "San José", "Valencia", "USA", "IST"])
def test_each_choice_reads_back_as_its_own_zone(text: str, language: str) -> None:
    several = read_zone(text, language)

    assert isinstance(several, SeveralZones)
    assert [zone(option.label, language) for option in several.options] == [
        option.zone for option in several.options
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "asdf",
        "Mordor",
        "GMT+25",
        "GMT+2:17",
        "+99",
        "🙂",
        "<b>",
        "5",
        "no",
        "yes",
        "idk",
        "91.0, 0.0",
    ],
)
def test_an_unknown_place_is_met_with_an_example(text: str) -> None:
    with pytest.raises(AnswerError, match="like Lisbon"):
        read_zone(text, "en")


@pytest.mark.parametrize(
    ("latitude", "longitude", "name"),
    [(52.52, 13.405, "Europe/Berlin"), (27.7, 85.3, "Asia/Kathmandu"),
     (-31.55, 159.08, "Australia/Lord_Howe"), (-13.8, -171.8, "Pacific/Apia")],
)  # fmt: skip
def test_a_shared_location_has_a_zone(latitude: float, longitude: float, name: str) -> None:
    assert zone_at(latitude, longitude) == name


@settings(deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_place_on_earth_has_a_zone_we_know(latitude: float, longitude: float) -> None:
    assert zone_of(zone_at(latitude, longitude))


@pytest.mark.parametrize("place", [(91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0)])
def test_a_place_off_the_earth_is_refused(place: tuple[float, float]) -> None:
    with pytest.raises(AnswerError, match="like Lisbon"):
        zone_at(*place)


@settings(deadline=None)
@given(st.integers(-12 * 4, 14 * 4))
def test_a_written_offset_reads_back(quarters: int) -> None:
    minutes = abs(quarters) * 15
    text = f"UTC{'-' if quarters < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"

    offset = datetime(2027, 1, 1, tzinfo=UTC).astimezone(zone_of(zone(text))).utcoffset()

    assert offset == timedelta(minutes=quarters * 15)


def test_every_zone_of_the_table_is_one_we_know() -> None:
    known = set(available_zones().values())

    assert {city.zone for city in gazetteer().in_country("US")} <= known
    assert {city.zone for city in gazetteer().in_country("RU")} <= known


@pytest.mark.parametrize("text", ["USA", "Texas", "Canada", "Australien", "México", "Spain"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_country_or_a_state_tells_the_zone_and_no_place(text: str, language: str) -> None:
    answer = read_zone(text, language)

    options = answer.options if isinstance(answer, SeveralZones) else (answer,)
    assert [option.cell for option in options] == [None] * len(options)


@pytest.mark.parametrize("text", ["Miami", "Mexico City", "Singapore", "Springfield", "New York"])
def test_a_city_tells_its_place(text: str) -> None:
    answer = read_zone(text, "en")

    options = answer.options if isinstance(answer, SeveralZones) else (answer,)
    assert all(option.cell is not None for option in options)


def test_the_table_is_small() -> None:
    table = files("bot.understanding.meaning.answers.cities") / "cities.txt.gz"

    # Names, zones, and since the weather is looked up, where each city lies.
    assert len(table.read_bytes()) < 1_100_000
