"""Messages in French."""

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
    ("4x400 en 94, 93, 95 et 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("4 fois 400 : 94 93 95 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("4x400 94 93 95 92, récup 1'30", NOTHING, intervals(4, 400, [94, 93, 95, 92], recovery_s=90)),
    ("8x200 toutes en 44", NOTHING, intervals(8, 200, [44, 44, 44, 44, 44, 44, 44, 44])),
    ("8 km tranquille en 45:10", NOTHING, run(8000, 2710, flags=["easy"])),
    ("hier 10 km en 52 minutes", NOTHING, run(10000, 3120, date_ref="yesterday")),
    ("8 km à 5:40 au km", NOTHING, run(8000, 2720)),
    ("footing d'une demi-heure", NOTHING, run(None, 1800)),
    ("j'ai couru une heure", NOTHING, run(None, 3600)),
    ("10,5 km en 58 min", NOTHING, run(10500, 3480)),
    ("1h30 sortie longue, 15,8 km", NOTHING, run(15800, 5400, flags=["long"])),
    ("pas couru aujourd'hui, trop de boulot", NOTHING, told("skip", reason="work")),
    ("je n'ai pas couru, mon fils est malade", NOTHING, told("skip", reason="family")),
    ("repos", NOTHING, told("rest")),
    (
        "j'ai mal au genou gauche 4/10",
        NOTHING,
        told("pain", pain_location="genou", pain_side="left", pain_score=4),
    ),
    ("8 km 45:10 sans douleur", NOTHING, run(8000, 2710)),
    ("pas de douleur, 8 km en 45:10", NOTHING, run(8000, 2710)),
    ("douleur dans la poitrine", NOTHING, told("pain", flags=["red_flag"])),
    ("j'ai eu des vertiges", NOTHING, told("pain", flags=["red_flag"])),
    ("demain je cours 8 km", NOTHING, request("future")),
    ("quelle allure pour les 400 ?", NOTHING, request("ask_pace")),
    ("je peux inverser aujourd'hui et demain ?", NOTHING, request("swap")),
    ("je voudrais courir 10 km en 50 minutes", NOTHING, request("goal")),
    ("merci coach", NOTHING, request("thanks")),
    ("supprime ma dernière course", NOTHING, request("delete_last")),
    ("semi-marathon 1:45:10", NOTHING, race(21097.5, 6310)),
    ("en vacances jusqu'au 14", NOTHING, request("pause")),
    ("fait", FOUR_400S, told("intervals", reps=4, rep_times_s=None)),
    ("pas mal, 8 km 45:10", NOTHING, run(8000, 2710, flags=["felt_good"])),
    ("j'ai de la fièvre, pas couru", NOTHING, told("skip", reason="illness", flags=["fever"])),
    ("j'ai fait 8 km en 45 minutes", NOTHING, run(8000, 2700)),
    ("sortie longue 18 km en 1h45", NOTHING, run(18000, 6300, flags=["long"])),
    ("footing 45 min", NOTHING, run(None, 2700)),
    ("45' footing cool", NOTHING, run(None, 2700)),
    ("les trois premiers en 94, le dernier en 91", FOUR_400S, intervals(4, 400, [94, 94, 94, 91])),
    ("4x400 en moyenne 94", NOTHING, told("intervals", rep_avg_s=94)),
    ("il y a deux jours 8 km en 45:10", MONDAY, run(8000, 2710, date="2026-11-21")),
    ("mardi : 8 km en 45:10", MONDAY, run(8000, 2710, date="2026-11-17")),
    (
        "10 x 200 récup 200 trot : 44 45 44 43 44 44 43 42 43 42",
        NOTHING,
        intervals(10, 200, [44, 45, 44, 43, 44, 44, 43, 42, 43, 42], recovery_distance_m=200),
    ),
    ("séance sautée, pas le temps", NOTHING, told("skip", reason="time")),
    ("ma femme est malade, pas pu courir", NOTHING, told("skip", reason="family")),
    ("vélo 45 min à la place", NOTHING, told("skip", cross_training_s=2700)),
    ("petite gêne au mollet, 8 km 45:10", NOTHING, run(8000, 2710, flags=["niggle"])),
    ("8 km 45:10, effort 6/10, FC 148", NOTHING, run(8000, 2710, rpe=6, hr_avg=148)),
    ("course 10 km en compétition 47:12", NOTHING, race(10000, 2832)),
    ("c'était 95 et non 94", NOTHING, request("correct_last")),
    ("8 km en 45 min 10", NOTHING, run(8000, 2710)),
    (
        "3 km échauffement, 4x400 94 93 95 92, 2 km retour au calme",
        NOTHING,
        intervals(4, 400, [94, 93, 95, 92], warmup_m=3000, cooldown_m=2000),
    ),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_french_is_read(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}
