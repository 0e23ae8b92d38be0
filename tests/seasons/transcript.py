"""A life's chat as text that can be read."""

import html
import re
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from tests.seasons.life import Line
from tests.seasons.persons import Person

_TAG = re.compile(r"</?[a-z][^>]*>")


def plain(text: str) -> str:
    """Write what the coach says as it is read: without its markup."""
    return html.unescape(_TAG.sub("", text))


def write_transcript(chat: Sequence[Line], person: Person) -> str:
    """Write the chat day by day: who said what at which local time."""
    parts, day = [], None
    zone = ZoneInfo(person.zone)
    for line in chat:
        if line.day != day:
            day = line.day
            parts.append(f"\n{day:%A %-d %B %Y}")
        who = "coach" if line.is_coach else "runner"
        mark = "" if line.push is None else f" ({line.push})"
        words = plain(line.text).replace("\n", "\n        ")
        parts.append(f"  {line.at.astimezone(zone):%H:%M} {who}{mark}: {words}")
    return "\n".join(parts).lstrip("\n")


def sentences_of(text: str) -> list[str]:
    """Cut a morning into its sentences; its head, which is about the date, is left out."""
    lines = [line.strip() for line in plain(text).split("\n") if line.strip()]
    if lines:
        lines[0] = lines[0].partition(": ")[2]
        lines = [line for line in lines if line]
    return [each for line in lines for each in re.split(r"(?<=[.!?]) (?=\D)", line)]
