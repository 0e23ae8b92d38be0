"""Who lives the seasons: what they tell at the start, and what they do with a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from bot.domain.meeting import Topic
from bot.domain.quantities import Units
from bot.domain.season.goal import Goal
from tests.seasons.phrases import LANGUAGES

FIRST_DAY = date(2026, 11, 23)  # a Monday


class Manner(StrEnum):
    """What kind of runner somebody is."""

    COMPLIANT = "compliant"
    MISSES_20 = "misses 20 %"
    MISSES_40 = "misses 40 %"
    SILENT = "silent for five weeks"
    ILL = "ill for a week"
    SPIKES = "spikes"
    SORE = "sore"
    TRAVELS = "travels"
    LATE = "reports late"
    BULK = "reports in bulk"
    SHUFFLES = "runs on other days"
    COMPANION = "companion"
    BEGINNER = "beginner"
    MASTERS = "masters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One runner, as drawn for a seed.

    Attributes:
        answers: What is typed to each question of the meeting.
        first_day: The day of the first message, by the runner's own clock.
        runs: The chance that a run that is asked for is run.
        tells_misses: The chance that a missed run is told of.
        silent: The first and the last day of silence.
        ill: The first and the last day with a fever.
        sore: The first and the last day with a little pain.
        away: The first and the last day of a journey to another zone.
        spikes: The chance that an easy run becomes half as long again.
        shuffles: The chance that a hard workout is run a day late.
        delay: Days from a run to its report: 0, 1, or to Sunday's end.
        says: What is written in the evening of a day, besides what was run.
        race_told: What is written after the race; ``None``: a time that fits the mile.
        looks: Whether ``/week`` is looked at on some days.
        name: How the coach is told to call them.
    """

    seed: int
    manner: Manner
    language: str
    units: Units
    goal: Goal
    race_day: date | None
    weekly_km: float
    first_day: date
    zone: str
    mile_seconds: int
    answers: Mapping[str, str] = field(default_factory=dict)
    runs: float = 1.0
    tells_misses: float = 0.5
    silent: tuple[date, date] | None = None
    ill: tuple[date, date] | None = None
    sore: tuple[date, date] | None = None
    away: tuple[date, date] | None = None
    spikes: float = 0.0
    shuffles: float = 0.0
    reports_in_bulk: bool = False
    reports_late: bool = False
    says: Mapping[date, str] = field(default_factory=dict)
    race_told: str | None = None
    looks: bool = True
    name: str = "Robin"

    def __str__(self) -> str:
        race = "" if self.race_day is None else f" on {self.race_day}"
        return (
            f"seed {self.seed}: {self.manner}, {self.goal}{race}, {self.weekly_km:g} km a week,"
            f" {self.language}, {self.zone}, from {self.first_day}"
        )


ZONES = {
    "Berlin": "Europe/Berlin",
    "Madrid": "Europe/Madrid",
    "Tokyo": "Asia/Tokyo",
    "Los Angeles": "America/Los_Angeles",
    "Auckland": "Pacific/Auckland",
}
_DAYS = ("tue thu sat sun", "mon wed fri sun", "tue thu sun", "tue wed thu sat sun")
_GOALS = (Goal.TEN_K, Goal.HALF, Goal.MARATHON, Goal.FIVE_K, Goal.MILE, Goal.OFF_SEASON)
WORDS_FOR = {
    Goal.TEN_K: "10k",
    Goal.HALF: "half marathon",
    Goal.MARATHON: "marathon",
    Goal.FIVE_K: "5k",
    Goal.MILE: "mile",
    Goal.OFF_SEASON: "off-season",
}
# How long the way to each race is: enough for some of every phase, short enough to be quick.
_WEEKS = {
    Goal.TEN_K: (8, 13),
    Goal.HALF: (10, 16),
    Goal.MARATHON: (14, 20),
    Goal.FIVE_K: (6, 11),
    Goal.MILE: (6, 9),
}
_LEAST_KM = {Goal.MARATHON: 36, Goal.HALF: 26}


_MOST_MINUTES_A_DAY = 70


def easy_seconds(mile_seconds: int) -> float:
    """Give about what a kilometre of easy running takes."""
    return mile_seconds * 0.86


def draw_person(seed: int) -> Person:
    """Draw a runner: kinds of runners and goals take turns, the rest is chance."""
    chance = Random(seed)
    manner = list(Manner)[seed % len(Manner)]
    goal = _GOALS[(seed + seed // len(Manner)) % len(_GOALS)]
    if manner is Manner.BEGINNER:
        goal = chance.choice((Goal.FIVE_K, Goal.TEN_K))
    language = LANGUAGES[seed % len(LANGUAGES)]
    units = Units.MI if language == "en" and chance.random() < 0.5 else Units.KM
    place = chance.choice(tuple(ZONES))
    first_day = FIRST_DAY + timedelta(days=chance.randrange(14))
    race_day = None
    if goal is not Goal.OFF_SEASON:
        weeks = chance.randint(*_WEEKS[goal])
        if manner is Manner.BEGINNER:
            weeks = max(weeks, 10)
        sunday = first_day + timedelta(days=6 - first_day.weekday())
        race_day = sunday + timedelta(weeks=weeks - 1, days=-chance.choice((0, 0, 0, 1)))
    is_beginner = manner is Manner.BEGINNER
    least = _LEAST_KM.get(goal, 18)
    weekly = 10.0 if is_beginner else float(chance.randrange(least, 60, 2))
    share = 0.3 if is_beginner else chance.uniform(0.3, 0.4)
    mile = chance.randrange(330, 600) if not is_beginner else chance.randrange(540, 720)
    days = chance.choice(_DAYS)
    if not is_beginner:  # nobody tells a week that their days have no room for
        weekly = min(
            weekly, float(len(days.split()) * _MOST_MINUTES_A_DAY * 60 // easy_seconds(mile))
        )
    longest = max(round(share * weekly), round(1.15 * weekly / len(days.split())))
    answers: dict[str, str] = {
        Topic.GOAL: WORDS_FOR[goal],
        Topic.RACE_DAY: "" if race_day is None else race_day.isoformat(),
        Topic.TARGET: "none",
        Topic.MILE: f"{mile // 60}:{mile % 60:02}",
        Topic.WEEKLY: "just started" if is_beginner else f"{weekly:g} km",
        Topic.LONGEST: f"{longest:g} km",
        Topic.DAYS: days,
        Topic.OWN_PLAN: "yes" if manner is Manner.COMPANION else "no",
        Topic.HARD_DAYS: days.split()[0],
        Topic.LONG_DAY: "sun",
        Topic.ZONE: place,
        Topic.PUSH_TIME: chance.choice(("5:30", "6:30", "7:00", "8:15")),
        Topic.AGE: "57" if manner is Manner.MASTERS else "34",
        Topic.HEALTH: "no",
    }
    habits = _habits(manner, first_day, chance)
    return Person(
        seed=seed,
        manner=manner,
        language=language,
        units=units,
        goal=goal,
        race_day=race_day,
        weekly_km=weekly,
        first_day=first_day,
        zone=ZONES[place],
        mile_seconds=mile,
        answers=answers,
        **habits,  # type: ignore[arg-type]
    )


def _habits(manner: Manner, first_day: date, chance: Random) -> dict[str, object]:
    """Draw what a kind of runner does besides running what is asked."""
    middle = first_day + timedelta(days=chance.randrange(18, 32))

    def span(days: int) -> tuple[date, date]:
        return middle, middle + timedelta(days=days)

    habits: dict[Manner, dict[str, object]] = {
        Manner.MISSES_20: {"runs": 0.8},
        Manner.MISSES_40: {"runs": 0.6, "tells_misses": chance.choice((0.0, 0.5, 1.0))},
        Manner.SILENT: {"silent": span(35)},
        Manner.ILL: {"ill": span(chance.randrange(3, 8))},
        Manner.SPIKES: {"spikes": 0.1},
        Manner.SORE: {"sore": span(chance.randrange(2, 6))},
        Manner.TRAVELS: {"away": span(12), "runs": 0.9},
        Manner.LATE: {"reports_late": True, "runs": 0.95},
        Manner.BULK: {"reports_in_bulk": True, "runs": 0.95},
        Manner.SHUFFLES: {"shuffles": 0.5},
        Manner.BEGINNER: {"runs": 0.9},
    }
    return habits.get(manner, {})
