"""Four runners whose seasons are kept as text, one in each language."""

from datetime import date, timedelta

from bot.domain.meeting import Topic
from bot.domain.quantities import Units
from bot.domain.season.goal import Goal
from tests.seasons.persons import FIRST_DAY, Manner, Person


def _on(week: int, weekday: int) -> date:
    """The day of a week of the plan, both counted from its first Monday: 1 and 0."""
    return FIRST_DAY + timedelta(weeks=week - 1, days=weekday)


def _answers(goal: str, race_day: date | None, **others: str) -> dict[str, str]:
    usual: dict[str, str] = {
        Topic.GOAL: goal,
        Topic.RACE_DAY: "" if race_day is None else race_day.isoformat(),
        Topic.TARGET: "none",
        Topic.OWN_PLAN: "no",
        Topic.HARD_DAYS: "none",
        Topic.LONG_DAY: "none",
        Topic.PUSH_TIME: "6:30",
        Topic.AGE: "34",
        Topic.HEALTH: "no",
    }
    return usual | {Topic(name): answer for name, answer in others.items()}


ANNA = Person(
    seed=1001,
    name="Anna",
    manner=Manner.COMPLIANT,
    language="en",
    units=Units.KM,
    goal=Goal.MARATHON,
    race_day=_on(16, 6),
    weekly_km=52,
    first_day=FIRST_DAY,
    zone="Europe/Berlin",
    mile_seconds=360,
    answers=_answers(
        "marathon",
        _on(16, 6),
        target="3:20:00",
        mile="6:00",
        weekly="52 km",
        longest="20 km",
        days="tue wed thu sat sun",
        zone="Berlin",
    ),
    says={
        _on(3, 5): "legs feel dead today",
        _on(6, 1): "my son is sick, hardly slept",
        _on(8, 2): "/progress",
        _on(11, 3): "am I getting fitter?",
        _on(14, 2): "/progress",
        _on(16, 4): "I'm so nervous about Sunday",
    },
    race_told="finished my first marathon!! 3:17:42",
    looks=False,
)
JONAS = Person(
    seed=1002,
    name="Jonas",
    manner=Manner.ILL,
    language="de",
    units=Units.KM,
    goal=Goal.TEN_K,
    race_day=_on(12, 6),
    weekly_km=38,
    first_day=FIRST_DAY,
    zone="Europe/Berlin",
    mile_seconds=415,
    answers=_answers(
        "10k",
        _on(12, 6),
        target="45:30",
        mile="6:55",
        weekly="38 km",
        longest="14 km",
        days="di do sa so",
        zone="Berlin",
    ),
    ill=(_on(5, 2), _on(5, 5)),
    says={
        _on(3, 1): "heute lief es super, ganz locker",
        _on(8, 3): "/progress",
        _on(12, 4): "bin total nervös wegen Sonntag",
    },
    race_told="10 km Wettkampf 45:12, Bestzeit!",
    looks=False,
)
LUCIA = Person(
    seed=1003,
    name="Lucía",
    manner=Manner.COMPANION,
    language="es",
    units=Units.KM,
    goal=Goal.HALF,
    race_day=_on(14, 6),
    weekly_km=44,
    first_day=FIRST_DAY,
    zone="Europe/Madrid",
    mile_seconds=450,
    answers=_answers(
        "media maratón",
        _on(14, 6),
        mile="7:30",
        weekly="44 km",
        longest="16 km",
        days="mar mié jue sáb dom",
        zone="Madrid",
        own_plan="sí",
        hard_days="mar",
        long_day="dom",
    ),
    says={_on(4, 3): "me da miedo la media", _on(9, 2): "estoy cansada de todo esto"},
    race_told="no terminé la media, me retiré en el km 15",
    looks=False,
)
MARC = Person(
    seed=1004,
    name="Marc",
    manner=Manner.SPIKES,
    language="fr",
    units=Units.KM,
    goal=Goal.OFF_SEASON,
    race_day=None,
    weekly_km=36,
    first_day=FIRST_DAY,
    zone="Europe/Paris",
    mile_seconds=340,
    answers=_answers(
        "hors saison",
        None,
        mile="5:40",
        weekly="36 km",
        longest="12 km",
        days="lun mar jeu sam dim",
        zone="Paris",
    ),
    spikes=0.06,
    says={_on(3, 3): "j'en ai marre de courir", _on(6, 6): "/progress"},
    looks=False,
)
TOLD = {each.language: each for each in (ANNA, JONAS, LUCIA, MARC)}
