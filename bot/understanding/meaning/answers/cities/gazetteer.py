"""The table of cities, read once when the first city is looked up."""

import gzip
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.domain.place import Cell
from bot.understanding.meaning.answers.words import fold

_CLOSE_ENOUGH = 85
_DWARFS = 30


@dataclass(frozen=True, slots=True)
class City:
    """A place with its clock.

    Attributes:
        country: ISO code.
        region: State or province as GeoNames codes it, ``US.IL``; empty where we keep none.
        thousands: People, in thousands.
        cell: Where it lies, roughly.
    """

    name: str
    country: str
    region: str
    zone: str
    thousands: int
    cell: Cell

    def bears(self, folded: str) -> bool:
        """Tell whether it is called so itself, in one of its languages."""
        names = fold(self.name).split(" / ")
        return any(f"{name} ".startswith(f"{folded} ") for name in names)


class Lines:
    """Lines of a text that are cut out of it when they are looked at: a fifth of the memory."""

    def __init__(self, text: bytes) -> None:
        self._text = text.rstrip() + b"\n"
        self._starts = array("I", [0])
        end = self._text.find(b"\n")
        while end >= 0:
            self._starts.append(end + 1)
            end = self._text.find(b"\n", end + 1)

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> str:
        return self._text[self._starts[number] : self._starts[number + 1] - 1].decode()

    def between(self, start: int, end: int) -> list[str]:
        return self._text[self._starts[start] : self._starts[end]].decode().splitlines()


class Gazetteer:
    """Cities by name, each name in one long sorted list."""

    def __init__(self, table: bytes) -> None:
        regions, countries, cities, names = table.split(b"\n\n")
        self.regions: Mapping[str, str] = dict(_pairs(regions))
        self.countries: Mapping[str, str] = dict(_pairs(countries))
        self._cities = Lines(cities)
        self._names = Lines(names)

    def named(self, folded: str) -> tuple[City, ...]:
        """Find cities of exactly this name, the largest first.

        A name that others call a city by (Salem is one of Jerusalem's) counts only where no
        city bears it, or where that city dwarfs those that do: Roma is Rome.
        """
        start = bisect_left(self._names, f"{folded}\t")
        numbers = []
        for line in self._from(start):
            name, number = line.split("\t")
            if name != folded:
                break
            numbers.append(int(number))
        cities = [self._city(number) for number in sorted(numbers)]
        bearers = [city for city in cities if city.bears(folded)]
        largest = max((city.thousands for city in bearers), default=0)
        return tuple(
            city for city in cities if city in bearers or city.thousands >= _DWARFS * largest
        )

    def nearly_named(self, folded: str) -> tuple[City, ...]:
        """Find the cities whose name was probably meant; the first letter is taken as right."""
        if len(folded) < 5:
            return ()
        # Loaded with the first name that is none.
        from rapidfuzz import fuzz, process  # noqa: PLC0415

        start = bisect_left(self._names, folded[0])
        end = bisect_left(self._names, chr(ord(folded[0]) + 1))
        names = [line.partition("\t")[0] for line in self._names.between(start, end)]
        names = [name for name in names if len(name) >= 4]
        found = process.extract(
            folded, names, scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH, limit=20
        )
        if not found:
            return ()
        best = max(score for _, score, _ in found)
        return tuple(
            city
            for name in dict.fromkeys(name for name, score, _ in found if score == best)
            for city in self.named(name)
        )

    def in_country(self, country: str) -> tuple[City, ...]:
        """Find the cities of a country, the largest first."""
        return self._with_field(country)

    def in_region(self, region: str) -> tuple[City, ...]:
        return self._with_field(region)

    def _with_field(self, field: str) -> tuple[City, ...]:
        lines = self._cities.between(0, len(self._cities))
        numbers = (number for number, line in enumerate(lines) if f"\t{field}\t" in line)
        return tuple(self._city(number) for number in numbers)

    def _from(self, start: int) -> Iterator[str]:
        return (self._names[index] for index in range(start, len(self._names)))

    def _city(self, number: int) -> City:
        name, country, region, zone, thousands, *tenths = self._cities[number].split("\t")
        return City(name, country, region, zone, int(thousands), Cell(*map(int, tenths)))


def _pairs(lines: bytes) -> Iterator[tuple[str, str]]:
    for line in lines.decode().splitlines():
        first, _, second = line.partition("\t")
        yield first, second


@cache
def gazetteer() -> Gazetteer:
    """Open the table that travels with the package."""
    packed = files("bot.understanding.meaning.answers.cities") / "cities.txt.gz"
    return Gazetteer(gzip.decompress(packed.read_bytes()))


@cache
def region_codes() -> Mapping[str, str]:
    """Map folded names of states and provinces, and their short forms, to their codes."""
    names = {fold(name): code for code, name in gazetteer().regions.items()}
    short = {
        code.partition(".")[2].lower(): code
        for code in gazetteer().regions
        if code.startswith("US.")
    }
    return short | names


def country_codes() -> Mapping[str, str]:
    """Map folded names of countries, in all of the coach's languages, to their codes."""
    return gazetteer().countries
