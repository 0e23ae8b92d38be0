"""A lone time on the day of a race, the morning after and days later is the race's."""

from datetime import date, timedelta

import pytest

from bot.domain.log.results import ResultKind
from bot.domain.quantities import HALF_MARATHON, MARATHON, Distance, Duration, Units
from bot.domain.workout.workout import Intensity, Reps, Workout, WorkoutKind
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, Reading, Sureness

TODAY = date(2026, 11, 29)
TEN_K = Distance(10_000)


def _race(distance: Distance) -> Workout:
    reps = Reps(1, distance, Intensity.MARATHON, None)
    return Workout(kind=WorkoutKind.RACE, distance=distance, reps=reps)


def _told(
    text: str, distance: Distance, language: str, *, days_ago: int = 0, is_told: bool = False
) -> Reading:
    race = _race(distance)
    context = Context(
        planned=None if days_ago else race,
        event=race,
        event_day=TODAY - timedelta(days=days_ago),
        is_event_told=is_told,
        units=Units.KM,
        mile=Duration.parse("6:40"),
        today=TODAY,
        language=language,
    )
    return read_message(text, context)


@pytest.mark.parametrize(
    ("language", "text", "distance", "days_ago", "time"),
    [
        ("en", "3:58:41. I cried at the finish. I'm a marathoner??", MARATHON, 0, "3:58:41"),
        ("fr", "4h18, mon huitième, et sans doute le dernier", MARATHON, 0, "4:18:00"),
        ("en", "3:58:41 yesterday!! still can't walk downstairs", MARATHON, 1, "3:58:41"),
        ("de", "gestern 4:18:20, mein achter", MARATHON, 1, "4:18:20"),
        ("de", "4:18:20, mein achter", MARATHON, 1, "4:18:20"),
        ("en", "3:58:41 in the end, legs are only now coming back", MARATHON, 3, "3:58:41"),
        ("en", "44:52. Happy, though a guy in a banana costume beat me", TEN_K, 1, "44:52"),
        ("es", "44:52, contentísima, con mi madre en la meta", TEN_K, 0, "44:52"),
        ("fr", "hier 1h47, encore sur un nuage", HALF_MARATHON, 1, "1:47:00"),
        ("es", "al final 4:02, y ya casi bajo las escaleras", MARATHON, 2, "4:02:00"),
        ("de", "am ende 1:47:03 und eine medaille wie ein teller", HALF_MARATHON, 2, "1:47:03"),
        (
            "de",
            "1:52:30 statt 1:45. Ab km 14 ging nix mehr, Beine wie Beton. Will nichts mehr hören.",
            HALF_MARATHON,
            0,
            "1:52:30",
        ),
    ],
)
def test_whatever_stands_around_the_time_of_a_race_it_is_the_race(
    language: str, text: str, distance: Distance, days_ago: int, time: str
) -> None:
    reading = _told(text, distance, language, days_ago=days_ago)

    assert reading.result is not None
    assert reading.sureness is Sureness.SURE
    assert reading.result.kind is ResultKind.RACE
    assert reading.result.distance == distance
    assert reading.result.duration == Duration.parse(time)
    assert (reading.day or TODAY) == TODAY - timedelta(days=days_ago)


@pytest.mark.parametrize(
    ("language", "text", "distance", "days_ago"),
    [
        ("en", "hoping for 1:45 today", HALF_MARATHON, 0),
        ("en", "gun is at 10:30, so nervous", HALF_MARATHON, 0),
        ("fr", "5h40, assise par terre dans la salle de bain, j'ai peur", MARATHON, 0),
        ("en", "did 45:10 easy this morning", TEN_K, 1),
        ("en", "40 min walk with the dog today", TEN_K, 1),
        ("en", "slept 9:30 last night, legs are wood", MARATHON, 1),
        ("de", "6 km locker in 41:20", TEN_K, 2),
    ],
)
def test_a_hope_an_hour_and_another_run_are_no_race_time(
    language: str, text: str, distance: Distance, days_ago: int
) -> None:
    result = _told(text, distance, language, days_ago=days_ago).result

    assert result is None or result.kind is not ResultKind.RACE


def test_a_lone_time_after_the_result_is_in_the_log_is_no_second_race() -> None:
    result = _told("44:52 this evening", TEN_K, "en", days_ago=1, is_told=True).result

    assert result is None or result.kind is not ResultKind.RACE


@pytest.mark.parametrize(
    ("language", "text", "km"),
    [
        (
            "en",
            "DNF. Stomach went at 9k, more time in portaloos than running, pulled out at 15",
            15,
        ),
        ("de", "bei km 18 ausgestiegen, magen hat ab km 12 gestreikt", 18),
        ("fr", "abandon au km 19, les crampes dès le 12", 19),
        ("es", "me retiré en el km 15, el estómago mal desde el 9", 15),
    ],
)
def test_a_race_that_was_given_up_ends_where_it_was_given_up(
    language: str, text: str, km: int
) -> None:
    reading = _told(text, HALF_MARATHON, language)

    assert reading.result is not None
    assert reading.sureness is Sureness.SURE
    assert reading.result.distance == Distance(km * 1000)
    assert reading.result.has("dnf")
    assert reading.day in {None, TODAY}


def test_a_long_run_that_was_cut_short_is_no_race() -> None:
    long = Workout(kind=WorkoutKind.LONG, distance=Distance(16_000))
    context = Context(planned=long, units=Units.KM, today=TODAY, language="de")
    reading = read_message("Bei 33 Grad nach 11 von 16 km abgebrochen. 1:14:20.", context)

    assert reading.result is not None
    assert reading.result.kind is ResultKind.RUN
    assert reading.result.distance == Distance(11_000)
    assert not reading.result.has("dnf")


def test_legs_that_take_no_stairs_after_a_race_are_tired_and_not_hurt() -> None:
    reading = _told("3:58:41 yesterday!! still can't walk downstairs", MARATHON, "en", days_ago=1)

    assert reading.pain is None
    assert reading.result is not None
    assert reading.result.has("fatigue")


def test_a_knee_that_limps_after_a_race_is_still_pain() -> None:
    reading = _told("3:58:41 yesterday, left knee hurts, I limp", MARATHON, "en", days_ago=1)

    assert reading.result is not None
    assert reading.pain is not None
    assert reading.pain.location == "knee"


def test_the_cause_of_giving_up_that_was_told_is_kept() -> None:
    reading = _told("DNF, stomach went, pulled out at 15", HALF_MARATHON, "en")

    assert reading.result is not None
    assert reading.result.has("stomach")
