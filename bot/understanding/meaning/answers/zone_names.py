"""Zones by their own names: offsets, abbreviations and the names of the IANA."""

import re
from collections.abc import Mapping
from functools import cache
from zoneinfo import available_timezones

from bot.understanding.languages import in_language
from bot.understanding.meaning.answers.words import fold

_OFFSET = re.compile(
    r"(?:utc|gmt|z|zulu)? ?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?(?: ?h)?"
)
_ABBREVIATIONS: Mapping[str, tuple[str, ...]] = {
    "utc": ("UTC",), "gmt": ("UTC",), "z": ("UTC",), "zulu": ("UTC",),
    "bst": ("Europe/London",), "wet": ("Europe/Lisbon",), "west": ("Europe/Lisbon",),
    "mez": ("Europe/Berlin",), "mesz": ("Europe/Berlin",), "msk": ("Europe/Moscow",),
    "eet": ("Europe/Athens",), "eest": ("Europe/Athens",), "sast": ("Africa/Johannesburg",),
    "et": ("America/New_York",), "est": ("America/New_York",), "edt": ("America/New_York",),
    "eastern": ("America/New_York",), "eastern time": ("America/New_York",),
    "ct": ("America/Chicago",), "cdt": ("America/Chicago",),
    "cst": ("America/Chicago", "Asia/Shanghai"),
    "central time": ("America/Chicago",), "mt": ("America/Denver",),
    "mst": ("America/Denver", "America/Phoenix"), "mdt": ("America/Denver",),
    "mountain time": ("America/Denver",), "pt": ("America/Los_Angeles",),
    "pacific": ("America/Los_Angeles",),
    "pst": ("America/Los_Angeles",), "pdt": ("America/Los_Angeles",),
    "pacific time": ("America/Los_Angeles",), "akst": ("America/Anchorage",),
    "hst": ("Pacific/Honolulu",), "brt": ("America/Sao_Paulo",),
    "art": ("America/Argentina/Buenos_Aires",), "jst": ("Asia/Tokyo",), "kst": ("Asia/Seoul",),
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"), "sgt": ("Asia/Singapore",),
    "hkt": ("Asia/Hong_Kong",), "pkt": ("Asia/Karachi",), "npt": ("Asia/Kathmandu",),
    "aest": ("Australia/Sydney", "Australia/Brisbane"), "aedt": ("Australia/Sydney",),
    "acst": ("Australia/Adelaide", "Australia/Darwin"), "awst": ("Australia/Perth",),
    "nzst": ("Pacific/Auckland",), "nzdt": ("Pacific/Auckland",),
}  # fmt: skip
_CONTINENTS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
     "Indian", "Pacific"}
)  # fmt: skip


def short_names(folded: str, language: str) -> tuple[str, ...]:
    """Read an offset or an abbreviation; some mean several zones, the likeliest first."""
    offset = _offset(folded)
    if offset:
        return (offset,)
    if folded in {"cet", "cest", "met"}:
        zones = in_language(language, "answers.zones")
        return tuple(zones.get("central_europe", ("Europe/Brussels",)))
    return _ABBREVIATIONS.get(folded, ())


def iana_name(folded: str) -> str | None:
    """Read the name of a zone, in full or only its place."""
    return available_zones().get(folded.replace(" ", "_"))


@cache
def available_zones() -> Mapping[str, str]:
    """Map folded names of zones, whole or the place alone, to their names."""
    names = [name for name in available_timezones() if "/" in name]
    places = {
        fold(name.rpartition("/")[2]): name
        for name in sorted(names)
        if name.partition("/")[0] in _CONTINENTS
    }
    return places | {fold(name): name for name in names} | {"utc": "UTC"}


def _offset(folded: str) -> str | None:
    offset = _OFFSET.fullmatch(folded)
    if offset is None:
        return None
    hours, minutes = int(offset["hours"]), int(offset["minutes"] or 0)
    signed = (hours * 60 + minutes) * (1 if offset["sign"] == "+" else -1)
    if minutes not in {0, 15, 30, 45} or not -12 * 60 <= signed <= 14 * 60:
        return None
    return f"UTC{offset['sign']}{hours:02}:{minutes:02}" if signed else "UTC"
