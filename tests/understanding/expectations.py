"""What is known before a message comes, and what is expected of its reading."""

from typing import Any

Context = dict[str, Any]
Expected = dict[str, Any]

NOTHING: Context = {}
KILOMETRES: Context = {"units": "km"}
MILES: Context = {"units": "mi"}
MONDAY: Context = {"today": "2026-11-23"}
SPANISH: Context = {"language": "es", "units": "km"}
GERMAN: Context = {"language": "de", "units": "km"}
FRENCH: Context = {"language": "fr", "units": "km"}
FOUR_400S: Context = {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}}
EIGHT_200S: Context = {"planned": {"type": "intervals", "reps": 8, "rep_distance_m": 200}}
EASY_8K: Context = {"planned": {"type": "easy", "distance_m": 8000}}
PLANNED_8K: Context = {**EASY_8K, **KILOMETRES}
RACE_DAY: Context = {"planned": {"type": "race", "distance_m": 10000}, "units": "km"}
LONG_18K: Context = {"planned": {"type": "long", "distance_m": 18000}, "units": "km"}
SIX_MINUTE_MILE: Context = {"mile_time_s": 360}
TRIAL: Context = {"planned": {"type": "time_trial", "distance_m": 1609}}

ASKED: Expected = {"kind": "ambiguous"}


def told(kind: str, **more: object) -> Expected:
    return {"kind": kind, **more}


def run(metres: float | None, seconds: float | None, **more: object) -> Expected:
    return told("run", distance_m=metres, duration_s=seconds, **more)


def race(metres: float, seconds: float | None, **more: object) -> Expected:
    return told("race", distance_m=metres, duration_s=seconds, **more)


def trial(metres: float, seconds: float, **more: object) -> Expected:
    return told("time_trial", distance_m=metres, duration_s=seconds, **more)


def intervals(reps: int, metres: float, times: list[float] | None, **more: object) -> Expected:
    return told("intervals", reps=reps, rep_distance_m=metres, rep_times_s=times, **more)


def request(intent: str | None) -> Expected:
    return told("not_a_log", intent=intent)
