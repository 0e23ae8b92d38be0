"""Time zones: from a city, an offset, an abbreviation or a place on the map."""

import re
from dataclasses import dataclass, replace

from babel import Locale

from bot.domain.place import Cell
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.cities.gazetteer import (
    City,
    country_codes,
    gazetteer,
    region_codes,
)
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.understanding.meaning.answers.words import fold, quoted, tidy
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.answers.zone_names import available_zones, iana_name, short_names


@dataclass(frozen=True, slots=True)
class ZoneAnswer:
    """A zone, and the place that led to it.

    Attributes:
        zone: A name that ``bot.domain.runner.zone_of`` knows.
        place: City and country, in the runner's language; ``None`` where no city was named.
        is_guess: The name was mistyped: say back what was understood, and let it be changed.
        cell: Where it is, roughly; ``None`` where no city was named.
    """

    zone: str
    place: str | None = None
    is_guess: bool = False
    cell: Cell | None = None

    @property
    def label(self) -> str:
        """What a button says; typed as an answer, it is read as this very zone."""
        return self.place or self.zone


class SeveralZones(AmbiguousAnswer[ZoneAnswer]):
    """Places of one name with different clocks; one must be chosen."""

    __slots__ = ()


# A city this many times larger than its namesakes is the one that is meant.
_DOMINANT = 3.5
_MOST_OPTIONS = 6
# Countries that are no larger than a city and what is around it.
_CITY_STATES = frozenset({"AD", "GI", "HK", "LI", "LU", "MC", "MO", "SG", "SM", "VA"})

_COORDINATES = re.compile(r"(-?\d{1,3}(?:\.\d+)?), ?(-?\d{1,3}(?:\.\d+)?)")
_SAID = patterns("answers.zones")
_BEFORE = re.compile(rf"^{_SAID['before']} (?=\w{{3}})")
_AFTER = re.compile(rf",? {_SAID['after']}$")


def read_zone(text: str, language: str = "en") -> ZoneAnswer | SeveralZones:
    """Read a city in any language, coordinates, a zone's name or abbreviation, or an offset.

    Raises:
        AnswerError: Nothing we know.
    """
    folded = fold(text).strip(" .!?")
    if not folded or leading_yes_no(text) is not None:
        raise _unknown(text)
    place = _COORDINATES.fullmatch(folded)
    if place:
        latitude, longitude = float(place[1]), float(place[2])
        zone = zone_at(latitude, longitude)
        return ZoneAnswer(zone, cell=Cell.around(latitude, longitude))
    bare = folded if gazetteer().named(folded) else _AFTER.sub("", _BEFORE.sub("", folded))
    bare = bare.strip(" ,;()")
    return (
        _by_short_name(folded, language)
        or _by_city(bare, text, language)
        or _by_country(bare, language)
        or _by_name(bare)
        or _guessed(bare, text, language)
    )


def zone_at(latitude: float, longitude: float) -> str:
    """Find the zone of a shared location.

    Raises:
        AnswerError: No zone is known there.
    """
    # The borders of all zones are loaded with the first place that is shared.
    from tzfpy import get_tz  # noqa: PLC0415

    name = get_tz(longitude, latitude) if _is_on_earth(latitude, longitude) else ""
    if name not in available_zones().values():
        raise AnswerError("I know no time zone at that place: write a city, like Lisbon.")
    return name


def _is_on_earth(latitude: float, longitude: float) -> bool:
    return -90 <= latitude <= 90 and -180 <= longitude <= 180


_SHORTEST_NAME = 4  # a shorter one is a word, or the code of an airport
_LARGEST = 400
_LARGE = 50  # thousand people: smaller cities share their names with too many things


def names_city(text: str) -> bool:
    """Whether a text is the very name of a large city, or of any with its country or state.

    In small letters it has to be one of the largest: ``nice`` and ``reading`` are words.
    """
    folded = fold(text).strip(" .!?")
    if leading_yes_no(text) is not None or re.search(r"\d", folded):
        return False
    cities = gazetteer().named(folded) if len(folded) >= _SHORTEST_NAME else ()
    least = _LARGE if text.strip()[:1].isupper() else _LARGEST
    if any(city.thousands >= least for city in cities):
        return True
    return bool(_in_a_named_land(folded))


def _by_short_name(folded: str, language: str) -> ZoneAnswer | SeveralZones | None:
    options = tuple(ZoneAnswer(zone) for zone in short_names(folded, language))
    if len(options) > 1:
        return SeveralZones(options)
    return options[0] if options else None


def _by_name(bare: str) -> ZoneAnswer | None:
    zone = iana_name(bare)
    return None if zone is None else ZoneAnswer(zone)


def _by_city(bare: str, text: str, language: str) -> ZoneAnswer | SeveralZones | None:
    cities = gazetteer().named(bare)
    if cities:
        found = _choose(cities, language, said=_as_typed(text, bare))
        # Mexico and Guatemala are cities too, but whoever writes so may live anywhere in them.
        return _anywhere(found) if _is_large_country(bare) else found
    cities = _in_a_named_land(bare)
    return _choose(cities, language) if cities else None


def _as_typed(text: str, bare: str) -> str | None:
    """Keep ``München`` for whom it is no Munich, if it is written as a name is."""
    typed = tidy(text).strip(" .!?")
    return typed if fold(typed) == bare and typed.istitle() else None


def _in_a_named_land(bare: str) -> tuple[City, ...]:
    """Read ``springfield, illinois`` and ``valencia spain``: the land comes last."""
    name, *lands = (part.strip() for part in re.split(r"[,;()]+", bare))
    if lands:
        cities = gazetteer().named(name)
        return tuple(city for city in cities if all(_is_in(city, land) for land in lands))
    words = bare.split()
    for count in range(1, min(len(words), 5)):
        name, land = " ".join(words[:-count]), " ".join(words[-count:])
        cities = tuple(city for city in gazetteer().named(name) if _is_in(city, land))
        if cities:
            return cities
    return ()


def _is_in(city: City, land: str) -> bool:
    code = country_codes().get(land, land.upper())
    return city.country == code or city.region == region_codes().get(land)


def _by_country(bare: str, language: str) -> ZoneAnswer | SeveralZones | None:
    """Read a country or a state: its zone if it has one, else its largest cities."""
    country, region = country_codes().get(bare), region_codes().get(bare)
    cities = gazetteer().in_country(country) if country else ()
    if region is not None and len(bare) > 2:
        cities += gazetteer().in_region(region)
    if not cities:
        return None
    return _anywhere(_choose(cities, language))


def _anywhere(found: ZoneAnswer | SeveralZones) -> ZoneAnswer | SeveralZones:
    """Keep the zones alone: whoever names a country or a state does not say where in it."""
    if isinstance(found, ZoneAnswer):
        return replace(found, cell=None)
    return SeveralZones(tuple(replace(option, cell=None) for option in found.options))


def _is_large_country(bare: str) -> bool:
    """Whether a name is that of a country with other cities than the one called like it."""
    country = country_codes().get(bare)
    if country is None or country in _CITY_STATES:
        return False
    return len(gazetteer().in_country(country)) > 1


def _guessed(bare: str, text: str, language: str) -> ZoneAnswer | SeveralZones:
    cities = gazetteer().nearly_named(bare)
    if not cities:
        raise _unknown(text)
    return _choose(cities, language, is_guess=True)


def _choose(
    cities: tuple[City, ...], language: str, *, said: str | None = None, is_guess: bool = False
) -> ZoneAnswer | SeveralZones:
    """Take the city that is meant, or one for each zone that may be."""
    options = _largest_of_each_zone(cities)
    if len(options) == 1 or options[0].thousands >= _DOMINANT * options[1].thousands:
        place = _place(options[0], language, said)
        return ZoneAnswer(options[0].zone, place, is_guess, options[0].cell)
    return SeveralZones(tuple(_answer(city, language) for city in options[:_MOST_OPTIONS]))


def _largest_of_each_zone(cities: tuple[City, ...]) -> tuple[City, ...]:
    by_zone: dict[str, City] = {}
    for city in sorted(cities, key=lambda city: -city.thousands):
        if city.zone in available_zones().values():
            by_zone.setdefault(city.zone, city)
    return tuple(by_zone.values())


def _answer(city: City, language: str) -> ZoneAnswer:
    return ZoneAnswer(city.zone, _place(city, language), cell=city.cell)


def _place(city: City, language: str, said: str | None = None) -> str:
    country = Locale(language).territories.get(city.country, city.country)
    region = gazetteer().regions.get(city.region)
    return ", ".join(part for part in (said or city.name, region, country) if part)


def _unknown(text: str) -> AnswerError:
    return AnswerError(
        "I know no place or zone called “{text}”: write a city, like Lisbon, or an offset, like "
        "GMT+2.",
        text=quoted(text),
    )
