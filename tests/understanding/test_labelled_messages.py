"""Messages as runners write them, each with its one right reading."""

from typing import Any

import pytest

from bot.cli.reading_json import context_from_json, reading_as_json
from bot.understanding.meaning.messages import read_message
from tests.understanding.matching import mismatches

# Text, context, and what the reading must say; keys that are not named are free.
EXAMPLES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "4x400 94 93 95 92",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "8x200: 44,45,44,43,44,44,43,42 easy recoveries",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": [44, 45, 44, 43, 44, 44, 43, 42],
        },
    ),
    (
        "4x400: 1:34, 1:33, 1:35, 1:32",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4 x 400m in 94/93/95/92",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4X400M 1:34 1:33 1:35 1:32",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4×400 94″ 93″ 95″ 92″",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4*400 94-93-95-92",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4x400: 94, 93, 95 and 92",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "four 400s 94 93 95 92",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "400s: 94, 93, 95, 92",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4x400 1.34 1.33 1.35 1.32",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4x400m 94s 93s 95s 92s, rest 2:00",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "recovery_s": 120,
        },
    ),
    (
        "4x400 in 94,93,95,92 (90s rest)",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "recovery_s": 90,
        },
    ),
    (
        "4x400 off 90: 94 93 95 92",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "recovery_s": 90,
        },
    ),
    (
        "4x400 w/ 400 jog: 94 93 95 92",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "recovery_distance_m": 400,
        },
    ),
    (
        "8x200m 44.2 44.0 43.8 44.1 43.9 43.7 43.5 43.1",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": [44.2, 44.0, 43.8, 44.1, 43.9, 43.7, 43.5, 43.1],
        },
    ),
    (
        "8x200 all 44s",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": [44, 44, 44, 44, 44, 44, 44, 44],
        },
    ),
    (
        "8x200 avg 44",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": None,
            "rep_avg_s": 44,
        },
    ),
    (
        "8 200s around 45 each, rpe 8",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": None,
            "rep_avg_s": 45,
            "rpe": 8,
            "flags": ["approximate"],
        },
    ),
    (
        "2x(4x200) 44 44 45 44 / 43 44 43 42",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": [44, 44, 45, 44, 43, 44, 43, 42],
            "sets": 2,
        },
    ),
    (
        "4x400\n1: 94\n2: 93\n3: 95\n4: 92",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "4x400\n1- 1:34\n2- 1:33\n3- 1:35\n4- 1:32\nlegs ok",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "w/u 2k, 4x400 94 93 95 92, c/d 2k",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "warmup_m": 2000,
            "cooldown_m": 2000,
        },
    ),
    (
        "1mi wu + 8x200 (44 45 44 43 44 44 43 42) w/ 200 jog + 1mi cd, total 4.2mi",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": [44, 45, 44, 43, 44, 44, 43, 42],
            "warmup_m": 1609,
            "cooldown_m": 1609,
            "recovery_distance_m": 200,
            "distance_m": 6759,
        },
    ),
    (
        "killed it! 4x400 92 91 91 90",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [92, 91, 91, 90],
            "flags": ["felt_good"],
        },
    ),
    (
        "legs are dead but did 8x200 45 45 46 45 46 45 46 45",
        {},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": [45, 45, 46, 45, 46, 45, 46, 45],
            "flags": ["fatigue"],
        },
    ),
    (
        "4x400 good, felt strong",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": None,
            "flags": ["felt_good"],
        },
    ),
    (
        "5x400 94 93 95 92 91, felt so good I did an extra",
        {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}},
        {
            "kind": "intervals",
            "reps": 5,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92, 91],
            "flags": ["felt_good", "extra_reps"],
        },
    ),
    (
        "3 of the 4 400s: 94 95 99 then quit, too hot",
        {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}},
        {
            "kind": "intervals",
            "reps": 3,
            "rep_distance_m": 400,
            "rep_times_s": [94, 95, 99],
            "reps_planned": 4,
            "flags": ["incomplete", "heat"],
        },
    ),
    (
        "6x200 45 44 44 45 44 43, ran out of time for the last two",
        {"planned": {"type": "intervals", "reps": 8, "rep_distance_m": 200}},
        {
            "kind": "intervals",
            "reps": 6,
            "rep_distance_m": 200,
            "rep_times_s": [45, 44, 44, 45, 44, 43],
            "reps_planned": 8,
            "flags": ["incomplete"],
        },
    ),
    (
        "ladder 200 400 600 400 200: 43 92 2:24 94 42",
        {},
        {
            "kind": "intervals",
            "reps": 5,
            "rep_distance_m": None,
            "rep_distances_m": [200, 400, 600, 400, 200],
            "rep_times_s": [43, 92, 144, 94, 42],
        },
    ),
    (
        "4x1/4 mile 95 94 96 93",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 402, "rep_times_s": [95, 94, 96, 93]},
    ),
    (
        "4x400 @ 1:34",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": None,
            "rep_avg_s": 94,
        },
    ),
    (
        "intervlas 4x400 94,93,95,92 tuff but ok",
        {},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "94\n93\n95\n92",
        {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}},
        {"kind": "intervals", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95, 92]},
    ),
    (
        "44 45 44 43 44 44 43 42",
        {"planned": {"type": "intervals", "reps": 8, "rep_distance_m": 200}},
        {
            "kind": "intervals",
            "reps": 8,
            "rep_distance_m": 200,
            "rep_times_s": [44, 45, 44, 43, 44, 44, 43, 42],
        },
    ),
    (
        "1:34 1:33 1:35 1:32, rpe 7",
        {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "rpe": 7,
        },
    ),
    (
        "4x4 94 93 95 92",
        {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "confirm": True,
        },
    ),
    (
        "Tuesday: 4x400 95 94 94 93",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [95, 94, 94, 93],
            "date_ref": "tuesday",
        },
    ),
    (
        "calf a bit tight but ok, 4x400 94 93 95 92",
        {},
        {
            "kind": "intervals",
            "reps": 4,
            "rep_distance_m": 400,
            "rep_times_s": [94, 93, 95, 92],
            "flags": ["niggle"],
            "pain_location": "calf",
        },
    ),
    (
        "pulled my hamstring on rep 3 and stopped. 94 95",
        {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}},
        {
            "kind": "intervals",
            "reps": 2,
            "rep_distance_m": 400,
            "rep_times_s": [94, 95],
            "reps_planned": 4,
            "flags": ["incomplete", "pain", "acute_injury"],
            "pain_location": "hamstring",
        },
    ),
    (
        "ran 5.2mi in 45:10 felt good",
        {},
        {"kind": "run", "distance_m": 8369, "duration_s": 2710, "flags": ["felt_good"]},
    ),
    (
        "easy 8k @ 5:40/km",
        {},
        {
            "kind": "run",
            "distance_m": 8000,
            "duration_s": 2720,
            "pace_s_per_km": 340,
            "flags": ["easy", "duration_derived"],
        },
    ),
    (
        "8 km at 5.40",
        {"units": "km"},
        {
            "kind": "run",
            "distance_m": 8000,
            "duration_s": 2720,
            "pace_s_per_km": 340,
            "flags": ["duration_derived"],
        },
    ),
    (
        "8km 5'40''/km",
        {},
        {
            "kind": "run",
            "distance_m": 8000,
            "duration_s": 2720,
            "pace_s_per_km": 340,
            "flags": ["duration_derived"],
        },
    ),
    (
        "5 mi @ 8:30",
        {"units": "mi"},
        {
            "kind": "run",
            "distance_m": 8047,
            "duration_s": 2550,
            "pace_s_per_mi": 510,
            "flags": ["duration_derived"],
        },
    ),
    ("42:35 for 7.1km", {}, {"kind": "run", "distance_m": 7100, "duration_s": 2555}),
    (
        "avg hr 148, 7.1k, 42:35",
        {},
        {"kind": "run", "distance_m": 7100, "duration_s": 2555, "hr_avg": 148},
    ),
    ("10,5 km in 58 min", {}, {"kind": "run", "distance_m": 10500, "duration_s": 3480}),
    (
        "6.2 miles 54:30 rpe 4",
        {},
        {"kind": "run", "distance_m": 9978, "duration_s": 3270, "rpe": 4},
    ),
    ("3 miles 27 mins", {}, {"kind": "run", "distance_m": 4828, "duration_s": 1620}),
    ("8 miles 1:04", {}, {"kind": "run", "distance_m": 12875, "duration_s": 3840}),
    ("8mi 64", {}, {"kind": "run", "distance_m": 12875, "duration_s": 3840, "confirm": True}),
    (
        "5k 31m easy",
        {},
        {"kind": "run", "distance_m": 5000, "duration_s": 1860, "flags": ["easy"]},
    ),
    ("10m 1:25:00", {}, {"kind": "run", "distance_m": 16093, "duration_s": 5100, "confirm": True}),
    (
        "10.000 m 47:30",
        {},
        {"kind": "run", "distance_m": 10000, "duration_s": 2850, "confirm": True},
    ),
    (
        "ran 45 min easy",
        {},
        {"kind": "run", "distance_m": None, "duration_s": 2700, "flags": ["easy"]},
    ),
    (
        "90min easy, felt heavy",
        {},
        {"kind": "run", "distance_m": None, "duration_s": 5400, "flags": ["easy", "fatigue"]},
    ),
    (
        "1h30 long run, 15.8km",
        {},
        {"kind": "run", "distance_m": 15800, "duration_s": 5400, "flags": ["long"]},
    ),
    (
        "long run 18mi 2:41:30, last 4 at MP",
        {},
        {
            "kind": "run",
            "distance_m": 28968,
            "duration_s": 9690,
            "flags": ["long", "marathon_pace"],
        },
    ),
    (
        "13.1 miles in 1:52:10, not a race just my long run",
        {},
        {"kind": "run", "distance_m": 21082, "duration_s": 6730, "flags": ["long", "not_race"]},
    ),
    (
        "ran for an hour, maybe 10k?",
        {},
        {"kind": "run", "distance_m": 10000, "duration_s": 3600, "flags": ["approximate"]},
    ),
    (
        "trail 12k 1h22 350m D+",
        {},
        {
            "kind": "run",
            "distance_m": 12000,
            "duration_s": 4920,
            "elevation_gain_m": 350,
            "flags": ["trail"],
        },
    ),
    (
        "treadmill 30min 5.2km 1% incline",
        {},
        {"kind": "run", "distance_m": 5200, "duration_s": 1800, "flags": ["treadmill"]},
    ),
    (
        "easy 6k + 6x20s strides",
        {},
        {"kind": "run", "distance_m": 6000, "strides": 6, "stride_s": 20, "flags": ["easy"]},
    ),
    (
        "5 miles w/ 6 strides at the end 43:20",
        {},
        {"kind": "run", "distance_m": 8047, "duration_s": 2600, "strides": 6},
    ),
    (
        "5k easy then 6x10s hill sprints",
        {},
        {
            "kind": "run",
            "distance_m": 5000,
            "hill_sprints": 6,
            "hill_sprint_s": 10,
            "flags": ["easy"],
        },
    ),
    (
        "10x10s hills done, 40 min total",
        {},
        {
            "kind": "run",
            "distance_m": None,
            "duration_s": 2400,
            "hill_sprints": 10,
            "hill_sprint_s": 10,
        },
    ),
    (
        "yesterday: 7k 40:12",
        {},
        {"kind": "run", "distance_m": 7000, "duration_s": 2412, "date_ref": "yesterday"},
    ),
    (
        "Distance: 8.02 km\nTime: 45:12\nPace: 5:38/km\nAvg HR: 143",
        {},
        {"kind": "run", "distance_m": 8020, "duration_s": 2712, "hr_avg": 143},
    ),
    (
        "Morning Run\n5.01 mi\n8:41 /mi\n43:31",
        {},
        {"kind": "run", "distance_m": 8063, "duration_s": 2611},
    ),
    ("5k @ 5:00 pace, 25:00", {}, {"kind": "run", "distance_m": 5000, "duration_s": 1500}),
    (
        "easy 5, felt 7/10 hard",
        {"units": "mi"},
        {"kind": "run", "distance_m": 8047, "duration_s": None, "rpe": 7, "flags": ["easy"]},
    ),
    (
        "5 in 40",
        {"units": "mi"},
        {"kind": "run", "distance_m": 8047, "duration_s": 2400, "confirm": True},
    ),
    (
        "done ✅",
        {"planned": {"type": "easy", "distance_m": 8000}},
        {"kind": "run", "distance_m": 8000, "duration_s": None, "flags": ["as_planned"]},
    ),
    (
        "morning 5k 28:00, evening 6k 34:00",
        {},
        {
            "kind": "run",
            "distance_m": 5000,
            "duration_s": 1680,
            "also": [{"kind": "run", "distance_m": 6000, "duration_s": 2040}],
        },
    ),
    (
        "5k 25:30 hr 152 cadence 174",
        {},
        {"kind": "run", "distance_m": 5000, "duration_s": 1530, "hr_avg": 152, "cadence": 174},
    ),
    (
        "no pain today! 6k easy 36:00",
        {},
        {"kind": "run", "distance_m": 6000, "duration_s": 2160, "flags": ["easy"]},
    ),
    ("knee fine, 8k 46:10", {}, {"kind": "run", "distance_m": 8000, "duration_s": 2770}),
    (
        "didn't skip this time :) 5k 29:05",
        {},
        {"kind": "run", "distance_m": 5000, "duration_s": 1745},
    ),
    (
        "not sick anymore, 4k easy 25:20",
        {},
        {"kind": "run", "distance_m": 4000, "duration_s": 1520, "flags": ["easy"]},
    ),
    (
        "ran 5k but had to stop twice, shin pain 4/10",
        {},
        {
            "kind": "run",
            "distance_m": 5000,
            "duration_s": None,
            "flags": ["pain"],
            "pain_location": "shin",
            "pain_score": 4,
        },
    ),
    (
        "corrí 5 km en 28:30, muy bien",
        {},
        {
            "kind": "run",
            "distance_m": 5000,
            "duration_s": 1710,
            "flags": ["felt_good"],
            "lang": "es",
        },
    ),
    (
        "5 km gelaufen in 28:30, locker",
        {},
        {"kind": "run", "distance_m": 5000, "duration_s": 1710, "flags": ["easy"], "lang": "de"},
    ),
    (
        "пробежал 8 км за 44:20",
        {},
        {"kind": "run", "distance_m": 8000, "duration_s": 2660, "lang": "ru"},
    ),
    (
        "couru 10 km en 52'30",
        {},
        {"kind": "run", "distance_m": 10000, "duration_s": 3150, "lang": "fr"},
    ),
    ("mile TT 5:48.3", {}, {"kind": "time_trial", "distance_m": 1609, "duration_s": 348.3}),
    ("1 mile all out 6:02", {}, {"kind": "time_trial", "distance_m": 1609, "duration_s": 362}),
    (
        "time trial: 1 mile, 7:15, rpe 9",
        {},
        {"kind": "time_trial", "distance_m": 1609, "duration_s": 435, "rpe": 9},
    ),
    (
        "1600m time trial 5:45 on the track",
        {},
        {"kind": "time_trial", "distance_m": 1600, "duration_s": 345},
    ),
    (
        "4 laps of the track flat out: 87 88 89 86",
        {},
        {
            "kind": "time_trial",
            "distance_m": 1600,
            "duration_s": 350,
            "splits_s": [87, 88, 89, 86],
        },
    ),
    (
        "tt 5'58\"9",
        {"planned": {"type": "time_trial", "distance_m": 1609}},
        {"kind": "time_trial", "distance_m": 1609, "duration_s": 358.9},
    ),
    (
        "sub 6!!! 5:58.9",
        {"planned": {"type": "time_trial", "distance_m": 1609}},
        {"kind": "time_trial", "distance_m": 1609, "duration_s": 358.9, "flags": ["felt_good"]},
    ),
    (
        "5:48",
        {"planned": {"type": "time_trial", "distance_m": 1609}},
        {"kind": "time_trial", "distance_m": 1609, "duration_s": 348},
    ),
    (
        "mile time trial was a disaster, 6:40, started way too fast",
        {},
        {"kind": "time_trial", "distance_m": 1609, "duration_s": 400, "flags": ["felt_bad"]},
    ),
    ("raced a 10k today: 52'30\"", {}, {"kind": "race", "distance_m": 10000, "duration_s": 3150}),
    (
        "raced 10k today 47:12 (hilly, 28C)",
        {},
        {
            "kind": "race",
            "distance_m": 10000,
            "duration_s": 2832,
            "temp_c": 28,
            "flags": ["hills", "heat"],
        },
    ),
    ("10k race 46:58 chip", {}, {"kind": "race", "distance_m": 10000, "duration_s": 2818}),
    (
        "parkrun 23:41",
        {},
        {"kind": "race", "distance_m": 5000, "duration_s": 1421, "event": "parkrun"},
    ),
    ("HM race 1:45:32", {}, {"kind": "race", "distance_m": 21097.5, "duration_s": 6332}),
    ("London marathon 3:58:12!!", {}, {"kind": "race", "distance_m": 42195, "duration_s": 14292}),
    (
        "half marathon race in 1:45",
        {},
        {"kind": "race", "distance_m": 21097.5, "duration_s": 6300},
    ),
    ("5th Ave Mile 5:39", {}, {"kind": "race", "distance_m": 1609, "duration_s": 339}),
    (
        "BKLYN Mile 6:12 PR!!",
        {},
        {"kind": "race", "distance_m": 1609, "duration_s": 372, "flags": ["pr"]},
    ),
    (
        "DNF at 30k in the marathon, cramps",
        {},
        {"kind": "race", "distance_m": 30000, "duration_s": None, "flags": ["dnf"]},
    ),
    ("skipped, knee hurts", {}, {"kind": "skip", "flags": ["pain"], "pain_location": "knee"}),
    ("missed today, work", {}, {"kind": "skip", "reason": "work"}),
    ("couldn't run, kid is sick", {}, {"kind": "skip", "reason": "family"}),
    (
        "no run today, fever 38.5",
        {},
        {"kind": "skip", "reason": "illness", "flags": ["illness", "fever"], "temp_body_c": 38.5},
    ),
    (
        "skiping todays sesion, sore throat + runny nose",
        {},
        {"kind": "skip", "reason": "illness", "flags": ["illness"]},
    ),
    (
        "rained out, will do it tomorrow",
        {},
        {"kind": "skip", "reason": "weather", "flags": ["reschedule"]},
    ),
    (
        "no intervals, legs dead, took the day off",
        {},
        {"kind": "skip", "reason": "fatigue", "flags": ["fatigue"]},
    ),
    (
        "bike 45min instead of the run",
        {},
        {"kind": "skip", "flags": ["cross_training"], "cross_training_s": 2700},
    ),
    ("rest day", {}, {"kind": "rest"}),
    ("rested as planned 😴", {}, {"kind": "rest"}),
    (
        "left achilles sore 3/10 since yesterday",
        {},
        {"kind": "pain", "pain_location": "achilles", "pain_side": "left", "pain_score": 3},
    ),
    (
        "my knee is 6/10 and I'm limping",
        {},
        {"kind": "pain", "pain_location": "knee", "pain_score": 6, "flags": ["limping"]},
    ),
    (
        "sharp pain in my shin, hurts at night too",
        {},
        {"kind": "pain", "pain_location": "shin", "flags": ["red_flag"]},
    ),
    (
        "had chest pain during the last rep",
        {},
        {"kind": "pain", "pain_location": "chest", "flags": ["red_flag"]},
    ),
    (
        "felt dizzy and nearly fainted running today",
        {},
        {"kind": "pain", "flags": ["red_flag"], "symptom": "dizziness"},
    ),
    ("94 93 95 92", {}, {"kind": "ambiguous"}),
    ("5:48", {}, {"kind": "ambiguous"}),
    ("45:00", {}, {"kind": "ambiguous"}),
    ("6.2", {}, {"kind": "ambiguous"}),
    ("5 in 40", {}, {"kind": "ambiguous"}),
    (
        "30m easy",
        {},
        {"kind": "ambiguous", "options": [{"duration_s": 1800}, {"distance_m": 48280}]},
    ),
    ("done", {}, {"kind": "ambiguous"}),
    (
        "4x400 94 93 95",
        {},
        {"kind": "ambiguous", "reps": 4, "rep_distance_m": 400, "rep_times_s": [94, 93, 95]},
    ),
    ("4x400 in 6:14", {}, {"kind": "ambiguous", "reps": 4, "rep_distance_m": 400}),
    (
        "8x200 44 94 44 43 44 43 42 44",
        {},
        {"kind": "ambiguous", "reps": 8, "rep_distance_m": 200, "suspect_index": 1},
    ),
    ("4x400 45 44 44 45", {"mile_time_s": 360}, {"kind": "ambiguous"}),
    ("4x400 9.4 9.3 9.5 9.2", {}, {"kind": "ambiguous"}),
    ("400 in 94", {}, {"kind": "ambiguous"}),
    (
        "10k in 50:00 @ 5:30/km",
        {},
        {
            "kind": "ambiguous",
            "options": [
                {"distance_m": 10000, "duration_s": 3000},
                {"distance_m": 10000, "duration_s": 3300},
            ],
        },
    ),
    ("ran 5 mi at 5:30", {"units": "mi", "mile_time_s": 420}, {"kind": "ambiguous"}),
    ("mile in 2:30", {}, {"kind": "ambiguous"}),
    ("ran 50k in 20 min", {}, {"kind": "ambiguous"}),
    (
        "mile 5:48",
        {},
        {
            "kind": "ambiguous",
            "options": ["time_trial", "race", "run"],
            "distance_m": 1609,
            "duration_s": 348,
        },
    ),
    (
        "went ok",
        {"planned": {"type": "intervals", "reps": 4, "rep_distance_m": 400}},
        {"kind": "ambiguous"},
    ),
    ("thanks coach!", {}, {"kind": "not_a_log"}),
    ("👍", {}, {"kind": "not_a_log"}),
    ("what pace for the 400s?", {}, {"kind": "not_a_log", "intent": "ask_pace"}),
    ("can I swap today with tomorrow?", {}, {"kind": "not_a_log", "intent": "swap"}),
    ("should I do 4x400 or 8x200?", {}, {"kind": "not_a_log", "intent": "question"}),
    ("tomorrow I'll run 8k", {}, {"kind": "not_a_log", "intent": "future"}),
    ("I want to run 10k in 50 minutes", {}, {"kind": "not_a_log", "intent": "goal"}),
    ("my marathon is on April 26", {}, {"kind": "not_a_log", "intent": "goal_race"}),
    ("on holiday until the 14th, no running", {}, {"kind": "not_a_log", "intent": "pause"}),
    ("that was 95 not 94", {}, {"kind": "not_a_log", "intent": "correct_last"}),
    ("delete my last run", {}, {"kind": "not_a_log", "intent": "delete_last"}),
    ("slept 4 hours, feeling rough", {}, {"kind": "not_a_log", "intent": "readiness"}),
    (
        "what would a 5:30 mile give me for the marathon?",
        {},
        {"kind": "not_a_log", "intent": "predict"},
    ),
]


@pytest.mark.parametrize(("text", "context", "expected"), EXAMPLES)
def test_a_message_has_its_one_right_reading(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    reading = reading_as_json(read_message(text, context_from_json(context)))

    assert mismatches(reading, expected) == {}


@pytest.mark.parametrize(("text", "context", "expected"), EXAMPLES)
def test_what_is_unclear_is_asked_and_nothing_is_stored(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    reading = read_message(text, context_from_json(context))

    assert (reading.question is not None) == (expected["kind"] == "ambiguous")
    assert reading.question is None or reading.result is None
