"""When a runner told what a row says was told in the days before."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import DAY, WEEK, days_from
from bot.domain.quantities import Units
from bot.wording.voice import Voice
from tests.replies.rows import Row, Today
from tests.seasons.phrases import say

_REPS = re.compile(r"\d ?[x×] ?\d")
_TIME = re.compile(r"\d[:h]\d\d")


@dataclass(frozen=True, slots=True)
class Telling:
    """What was told, by the moment of it.

    Attributes:
        evenings: On the day that is named; what names none came the day before yesterday, and
            what was told before that a day earlier.
        of_workout: On the evening of the last workout.
        of_race: On the evening of the race, for its report.
        on_the_day: On the day of the row itself: what it calls yesterday's.
    """

    evenings: Mapping[date, str]
    of_workout: tuple[str, ...]
    of_race: tuple[str, ...]
    on_the_day: tuple[str, ...]


def telling_of(row: Row, day: date) -> Telling:
    """Place what was told before a day."""
    voice = Voice(row.language, Units.KM)
    yesterday = say(row.language, "yesterday", told="").strip(" :")
    evenings: dict[date, str] = {}
    of_workout, of_race, on_the_day, others = [], [], [], []
    for text in row.state.told:
        words = text.casefold()
        is_of_race = row.state.today is Today.DAY_AFTER_RACE and _TIME.search(text)
        named = [
            each
            for each in days_from(day - WEEK + DAY, day - DAY)
            if re.search(rf"\b{voice.weekday(each).casefold()}\b", words)
        ]
        if is_of_race and re.search(rf"\b{yesterday}\b", words):
            on_the_day.append(text)
        elif is_of_race:
            of_race.append(text)
        elif named:
            evenings[named[-1]] = text
        elif _REPS.search(text):
            of_workout.append(text)
        else:
            others.append(text)
    evenings |= {day - (2 + number) * DAY: text for number, text in enumerate(reversed(others))}
    return Telling(evenings, tuple(of_workout), tuple(of_race), tuple(on_the_day))
