"""What an app or a watch wrote is recognised by its layout before any word is read."""

from typing import Any

import pytest

from tests.understanding.expectations import FRENCH, GERMAN, KILOMETRES, MILES, SPANISH, run
from tests.understanding.matching import mismatches, read

SUMMARIES = [
    ("Morning Run\n8.02 km\n5:38 /km\n45:12", KILOMETRES, run(8020, 2712)),
    (
        "Lunch Run\nDistance\n8.02 km\nPace\n5:38 /km\nTime\n45:12\nElev Gain\n62 m",
        KILOMETRES,
        run(8020, 2712),
    ),
    (
        "Evening Run\nDistance\tElev Gain\tMoving Time\n10.21 km\t45 m\t56:20",
        KILOMETRES,
        run(10210, 3380),
    ),
    (
        "I ran 5.01 miles with Nike Run Club\nPace 8:41\nTime 43:31",
        MILES,
        run(8063, 2611),
    ),
    (
        "NRC\n5.01\nMiles\n8:41\nAvg. Pace\n43:31\nTime\n512\nCalories",
        MILES,
        run(8063, 2611),
    ),
    (
        "Just completed a 8.02 km run with @Runkeeper. Time: 45:12, average pace 5:38,"
        " 612 calories",
        KILOMETRES,
        run(8020, 2712),
    ),
    (
        "Running\nDistance 8.02 km\nTotal Time 45:12\nAvg Pace 5:38 /km\nAvg HR 148 bpm\n"
        "Max HR 167 bpm\nTotal Ascent 62 m\nCalories 612\nAvg Run Cadence 172 spm",
        KILOMETRES,
        run(8020, 2712, hr_avg=148),
    ),
    (
        "Distance: 10.00 km | Time: 57:03 | Pace: 5:42/km | HR: 151",
        KILOMETRES,
        run(10000, 3423, hr_avg=151),
    ),
    (
        "Laufen\nDistanz 8,02 km\nZeit 45:12\nØ Pace 5:38 /km\nØ HF 148\nKalorien 612",
        GERMAN,
        run(8020, 2712),
    ),
    (
        "Carrera\nDistancia 8,02 km\nTiempo 45:12\nRitmo medio 5:38 /km\nFC media 148",
        SPANISH,
        run(8020, 2712),
    ),
    (
        "Course à pied\nDistance 8,02 km\nDurée 45:12\nAllure moyenne 5:38 /km\nFC moyenne 148",
        FRENCH,
        run(8020, 2712),
    ),
    (
        "Run · 8.02km · 45m 12s · 5:38/km · Elev 62m · Suffer score 41",
        KILOMETRES,
        run(8020, 2712),
    ),
]

LAPS_OF_A_RUN = [
    (
        "km 1 5:40\nkm 2 5:38\nkm 3 5:41\nkm 4 5:35\nkm 5 5:30",
        KILOMETRES,
        run(5000, 1684),
    ),
    (
        "1 5:40\n2 5:38\n3 5:41\n4 5:35\n5 5:30",
        KILOMETRES,
        {"kind": "ambiguous"},
    ),
    (
        "Lap 1: 1.00 km 5:40\nLap 2: 1.00 km 5:38\nLap 3: 1.00 km 5:41",
        KILOMETRES,
        run(3000, 1019),
    ),
    (
        "Lap Distance Time Pace\n1 1.00 5:40 5:40\n2 1.00 5:38 5:38\n3 0.52 2:56 5:38",
        KILOMETRES,
        run(2520, 854),
    ),
    (
        "mile 1 8:40\nmile 2 8:32\nmile 3 8:25",
        MILES,
        run(4828, 1537),
    ),
]

LAPS_OF_REPS = [
    (
        "1. Warm Up 1.50 km 9:10\n2. Run 0.20 km 0:44\n3. Recover 0.20 km 1:40\n"
        "4. Run 0.20 km 0:43\n5. Recover 0.20 km 1:42\n6. Run 0.20 km 0:44\n"
        "7. Recover 0.20 km 1:38\n8. Run 0.20 km 0:42\n9. Cool Down 1.50 km 9:30",
        KILOMETRES,
        (4, 200, [44, 43, 44, 42]),
    ),
    (
        "Warm up 2.00 km 12:10\nInterval 1 400 m 1:34\nRest 400 m 2:40\nInterval 2 400 m 1:33\n"
        "Rest 400 m 2:45\nInterval 3 400 m 1:35\nRest 400 m 2:42\nInterval 4 400 m 1:32\n"
        "Cool down 1.00 km 6:20",
        KILOMETRES,
        (4, 400, [94, 93, 95, 92]),
    ),
    (
        "Einlaufen 2,00 km 12:10\nIntervall 0,40 km 1:34\nTrabpause 0,40 km 2:40\n"
        "Intervall 0,40 km 1:33\nTrabpause 0,40 km 2:44\nIntervall 0,40 km 1:35\n"
        "Auslaufen 1,00 km 6:20",
        GERMAN,
        (3, 400, [94, 93, 95]),
    ),
    (
        "Calentamiento 2 km 12:10\nSerie 400 m 1:34\nDescanso 200 m 1:40\nSerie 400 m 1:33\n"
        "Descanso 200 m 1:44\nSerie 400 m 1:35",
        SPANISH,
        (3, 400, [94, 93, 95]),
    ),
    (
        "Échauffement 2 km 12:10\nCourse 400 m 1:34\nRécup 200 m 1:40\nCourse 400 m 1:33\n"
        "Récup 200 m 1:44\nCourse 400 m 1:35\nRetour au calme 1 km 6:20",
        FRENCH,
        (3, 400, [94, 93, 95]),
    ),
]


@pytest.mark.parametrize(("text", "context", "expected"), [*SUMMARIES, *LAPS_OF_A_RUN])
def test_a_pasted_summary_is_read_by_its_layout(
    text: str, context: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(("text", "context", "expected"), LAPS_OF_REPS)
def test_a_table_of_laps_holds_the_reps_and_not_what_lies_between(
    text: str, context: dict[str, Any], expected: tuple[int, float, list[float]]
) -> None:
    count, metres, times = expected

    reading = read(text, context)

    wanted = {
        "kind": "intervals",
        "reps": count,
        "rep_distance_m": metres,
        "rep_times_s": times,
    }
    assert mismatches(reading, wanted) == {}
