"""Messages in German."""

import pytest

from tests.messages.reading.expectations import (
    FOUR_400S,
    MONDAY,
    NOTHING,
    Context,
    Expected,
    intervals,
    race,
    request,
    run,
    told,
)
from tests.messages.reading.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("4x400 in 94, 93, 95 und 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("4 mal 400: 94 93 95 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    (
        "4x400m 94 93 95 92, Pause 90 Sekunden",
        NOTHING,
        intervals(4, 400, [94, 93, 95, 92], recovery_s=90),
    ),
    (
        "4x400 94 93 95 92 mit 2 min Trabpause",
        NOTHING,
        intervals(4, 400, [94, 93, 95, 92], recovery_s=120),
    ),
    ("8x200 alle in 44", NOTHING, intervals(8, 200, [44, 44, 44, 44, 44, 44, 44, 44])),
    ("8 km locker in 45:10", NOTHING, run(8000, 2710, flags=["easy"])),
    ("gestern 10 km in 52 Minuten gelaufen", NOTHING, run(10000, 3120, date_ref="yesterday")),
    ("8 km mit 5:40 pro km", NOTHING, run(8000, 2720)),
    ("eine halbe Stunde locker gelaufen", NOTHING, run(None, 1800, flags=["easy"])),
    ("10,5 km in 58 min", NOTHING, run(10500, 3480)),
    ("heute nicht gelaufen, zu viel Arbeit", NOTHING, told("skip", reason="work")),
    ("Lauf ausgefallen, Kind krank", NOTHING, told("skip", reason="family")),
    ("Ruhetag", NOTHING, told("rest")),
    (
        "mein linkes Knie tut weh, 4/10",
        NOTHING,
        told("pain", pain_location="knie", pain_side="left", pain_score=4),
    ),
    ("8 km 45:10 ohne Schmerzen", NOTHING, run(8000, 2710)),
    ("Knie tut nicht weh, 8 km 45:10", NOTHING, run(8000, 2710)),
    ("Schmerzen in der Brust", NOTHING, told("pain", flags=["red_flag"])),
    ("mir war schwindelig", NOTHING, told("pain", flags=["red_flag"])),
    ("morgen laufe ich 8 km", NOTHING, request("future")),
    ("welches Tempo für die 400er?", NOTHING, request("ask_pace")),
    ("kann ich heute und morgen tauschen?", NOTHING, request("swap")),
    ("ich möchte 10 km in 50 Minuten laufen", NOTHING, request("goal")),
    ("danke!", NOTHING, request("thanks")),
    ("lösche den letzten Lauf", NOTHING, request("delete_last")),
    ("Halbmarathon 1:45:10", NOTHING, race(21097.5, 6310)),
    ("im Urlaub bis zum 14.", NOTHING, request("pause")),
    ("erledigt", FOUR_400S, told("intervals", reps=4, rep_times_s=None)),
    (
        "10 km 52:10 Puls 148, 120 Höhenmeter",
        NOTHING,
        run(10000, 3130, hr_avg=148, elevation_gain_m=120),
    ),
    ("10 km 52:10, 120 hm", NOTHING, run(10000, 3130, elevation_gain_m=120)),
    ("Fieber 38,5, heute kein Training", NOTHING, told("skip", reason="illness", flags=["fever"])),
    ("ich bin heute 8 km in 45:10 gelaufen", NOTHING, run(8000, 2710)),
    ("8 Kilometer in 45 Minuten und 10 Sekunden", NOTHING, run(8000, 2710)),
    ("langer Lauf 18 km, 1:45 h", NOTHING, run(18000, 6300, flags=["long"])),
    ("45 Minuten locker", NOTHING, run(None, 2700)),
    ("heute 45 min Dauerlauf", NOTHING, run(None, 2700)),
    ("die ersten drei 94, die letzte 91", FOUR_400S, intervals(4, 400, [94, 94, 94, 91])),
    ("4x400 im Schnitt 94", NOTHING, told("intervals", rep_avg_s=94)),
    ("vor zwei Tagen 8 km in 45:10", MONDAY, run(8000, 2710, date="2026-11-21")),
    ("am Dienstag 8 km in 45:10", MONDAY, run(8000, 2710, date="2026-11-17")),
    ("20.11. 8 km 45:10", MONDAY, run(8000, 2710, date="2026-11-20")),
    ("keine Zeit zum Laufen gehabt", NOTHING, told("skip", reason="time")),
    ("heute krank, kein Training", NOTHING, told("skip", reason="illness")),
    ("meine Frau ist krank, konnte nicht laufen", NOTHING, told("skip", reason="family")),
    ("Rad 45 min statt Laufen", NOTHING, told("skip", cross_training_s=2700)),
    ("Wade zwickt etwas, 8 km 45:10", NOTHING, run(8000, 2710, flags=["niggle"])),
    ("8 km 45:10, Anstrengung 6/10", NOTHING, run(8000, 2710, rpe=6)),
    ("Parkrun 24:10, neue Bestzeit", NOTHING, race(5000, 1450, flags=["pr"])),
    ("10 km Wettkampf 47:12 netto", NOTHING, race(10000, 2832)),
    ("das waren 95 nicht 94", NOTHING, request("correct_last")),
    (
        "2x(4x200) 44 44 45 44 / 43 44 43 42, Serienpause 3 min",
        NOTHING,
        intervals(8, 200, [44, 44, 45, 44, 43, 44, 43, 42]),
    ),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_german_is_read(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}
