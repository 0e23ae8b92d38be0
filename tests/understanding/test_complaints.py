"""Pain, illness and red flags: the runner's own, and not denied."""

import pytest

from tests.understanding.expectations import (
    FOUR_400S,
    NOTHING,
    Context,
    Expected,
    intervals,
    run,
    told,
)
from tests.understanding.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("had to skip, flu", NOTHING, told("skip", reason="illness", flags=["illness"])),
    ("knee hurts", NOTHING, told("pain", pain_location="knee")),
    (
        "my left calf hurts 5/10",
        NOTHING,
        told("pain", pain_location="calf", pain_side="left", pain_score=5),
    ),
    (
        "pain 4 in my right hip",
        NOTHING,
        told("pain", pain_location="hip", pain_side="right", pain_score=4),
    ),
    (
        "8k 45:10, knee pain 3/10",
        NOTHING,
        run(8000, 2710, pain_location="knee", pain_score=3, flags=["pain"]),
    ),
    ("nearly puked after the last rep", NOTHING, told("not_a_log")),
    ("nach dem letzten Sprint gekotzt", NOTHING, told("not_a_log")),
    ("vomité después de la última serie", NOTHING, told("not_a_log")),
    ("j'ai failli vomir à l'arrivée", NOTHING, told("not_a_log")),
    ("hungover and feeling sick", NOTHING, told("not_a_log")),
    ("I threw up all night", NOTHING, told("pain", flags=["illness"])),
    ("hab die ganze Nacht gekotzt", NOTHING, told("pain", flags=["illness"])),
    ("me pasé la noche vomitando", NOTHING, told("pain", flags=["illness"])),
    ("j'ai vomi toute la nuit", NOTHING, told("pain", flags=["illness"])),
    ("feeling sick since the race", NOTHING, told("pain", flags=["illness"])),
    ("twisted my ankle", NOTHING, told("pain", pain_location="ankle", flags=["acute_injury"])),
    ("my calf is swollen and I'm short of breath", NOTHING, told("pain", flags=["red_flag"])),
    ("heart racing and felt dizzy", NOTHING, told("pain", flags=["red_flag"])),
    (
        "chest was tight on the last rep 4x400 94 93 95 92",
        NOTHING,
        intervals(4, 400, [94, 93, 95, 92], flags=["red_flag"]),
    ),
    ("passed out after the race", NOTHING, told("pain", flags=["red_flag"])),
    ("I have a fever", NOTHING, told("pain", flags=["illness", "fever"])),
    ("feeling sick today", NOTHING, told("pain", flags=["illness"])),
    ("shin pain at night", NOTHING, told("pain", pain_location="shin", flags=["red_flag"])),
    (
        "3x400 94 93 95 then stopped, hamstring tight",
        FOUR_400S,
        intervals(3, 400, [94, 93, 95], reps_planned=4, flags=["niggle"]),
    ),
    (
        "did 2 of 4, 94 and 95, then calf pain 5/10",
        FOUR_400S,
        intervals(2, 400, [94, 95], reps_planned=4, pain_score=5, pain_location="calf"),
    ),
    (
        "ran 8k in 45:10, felt like 7/10, knee 2/10 pain",
        NOTHING,
        run(8000, 2710, rpe=7, pain_score=2, pain_location="knee"),
    ),
    ("8k 45:10 despite a cold", NOTHING, run(8000, 2710, flags=["illness"])),
    (
        "didn't run because of my knee, it hurts 6/10",
        NOTHING,
        told("skip", pain_location="knee", pain_score=6),
    ),
    (
        "no workout today, my back hurts",
        NOTHING,
        told("skip", pain_location="back", flags=["pain"]),
    ),
    ("I fainted", NOTHING, told("pain", flags=["red_flag"])),
    ("had palpitations at the end", NOTHING, told("pain", flags=["red_flag"])),
    ("couldn't breathe properly and my chest hurt", NOTHING, told("pain", flags=["red_flag"])),
    ("chest pains, 8k 45:10", NOTHING, run(8000, 2710, flags=["red_flag"])),
    ("got dizzy after rep 3", FOUR_400S, told("pain", flags=["red_flag"])),
    ("me desmayé", NOTHING, told("pain", flags=["red_flag"])),
    ("tengo palpitaciones", NOTHING, told("pain", flags=["red_flag"])),
    ("no podía respirar", NOTHING, told("pain", flags=["red_flag"])),
    ("ich bin umgekippt", NOTHING, told("pain", flags=["red_flag"])),
    ("Herzrasen und Schwindel", NOTHING, told("pain", flags=["red_flag"])),
    ("ich bekam keine Luft", NOTHING, told("pain", flags=["red_flag"])),
    ("Druck auf der Brust beim letzten Lauf", NOTHING, told("pain", flags=["red_flag"])),
    ("je me suis évanoui", NOTHING, told("pain", flags=["red_flag"])),
    ("j'ai fait un malaise", NOTHING, told("pain", flags=["red_flag"])),
    ("mal à la poitrine pendant la séance", NOTHING, told("pain", flags=["red_flag"])),
    ("je n'arrivais plus à respirer", NOTHING, told("pain", flags=["red_flag"])),
    ("la tête qui tourne", NOTHING, told("pain", flags=["red_flag"])),
    (
        "knee started hurting after 5k, stopped. 5k 30:00",
        NOTHING,
        run(5000, 1800, flags=["pain"], pain_location="knee"),
    ),
    ("my back is killing me", NOTHING, told("pain", pain_location="back")),
    ("shin splints again", NOTHING, told("pain")),
    ("plantar fasciitis flaring up", NOTHING, told("pain")),
    (
        "rolled my ankle, can't walk",
        NOTHING,
        told("pain", pain_location="ankle", flags=["acute_injury", "limping"]),
    ),
    (
        "pain 7/10 left hip",
        NOTHING,
        told("pain", pain_location="hip", pain_side="left", pain_score=7),
    ),
    ("hip pain, like 6 out of 10", NOTHING, told("pain", pain_location="hip", pain_score=6)),
    ("hip hurts 2-3/10", NOTHING, told("pain", pain_location="hip")),
    ("I got sick after the run and threw up", NOTHING, told("pain", flags=["illness"])),
    ("dizzy spell yesterday, fine now", NOTHING, told("pain", flags=["red_flag"])),
    ("8k 45:10 tight chest", NOTHING, run(8000, 2710, flags=["red_flag"])),
    ("pressure on my chest while running", NOTHING, told("pain", flags=["red_flag"])),
    ("heart palpatations", NOTHING, told("pain", flags=["red_flag"])),
    ("chest hurts", NOTHING, told("pain", flags=["red_flag"])),
    ("my chest hurt during the run", NOTHING, told("pain", flags=["red_flag"])),
    ("pain in chest and arm", NOTHING, told("pain", flags=["red_flag"])),
    ("opresión en el pecho al correr", NOTHING, told("pain", flags=["red_flag"])),
    ("casi me desmayo", NOTHING, told("pain", flags=["red_flag"])),
    ("Brustschmerzen beim Laufen", NOTHING, told("pain", flags=["red_flag"])),
    ("fast ohnmächtig geworden", NOTHING, told("pain", flags=["red_flag"])),
    ("douleur thoracique", NOTHING, told("pain", flags=["red_flag"])),
    ("j'ai failli m'évanouir", NOTHING, told("pain", flags=["red_flag"])),
    ("hamstirng pain", NOTHING, told("pain", pain_location=None)),
    (
        "not running today, throat feels scratchy",
        NOTHING,
        told("skip", reason="illness", flags=["illness"]),
    ),
    ("coughed all night", NOTHING, told("pain", flags=["illness"])),
    (
        "IT band flared up at km 6, walked home. 6k 40:00",
        NOTHING,
        run(6000, 2400, flags=["pain"], pain_location="it band"),
    ),
    ("suspected stress fracture in my foot", NOTHING, told("pain", flags=["red_flag"])),
    ("sick session! 4x400 88 87 88 86", NOTHING, intervals(4, 400, [88, 87, 88, 86])),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_a_complaint_is_the_runners_own(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}


@pytest.mark.parametrize(
    "text",
    [
        "how long until I'm where I was before the flu?", "the fever is gone", "Fieber ist weg",
        "soll ich die Läufe von der Grippe nachholen?", "la fièvre est tombée",
        "¿cuándo estaré como antes de la gripe?",
    ],
)  # fmt: skip
def test_an_illness_that_is_over_is_no_complaint(text: str) -> None:
    assert "symptom" not in read(text, {})


@pytest.mark.parametrize(
    "text",
    ["fever's gone up", "my fever is gone up to 39", "fever over 38", "j'ai de la fièvre",
     "Fieber weg, aber Husten", "I have had a fever since Monday"],
)  # fmt: skip
def test_an_illness_that_goes_on_is_one(text: str) -> None:
    assert "symptom" in read(text, {})


@pytest.mark.parametrize(
    "text",
    ["me pincha la rodilla por fuera desde el km 10", "la rodilla pincha bajando escaleras"],
)
def test_where_it_hurts_pauses_nothing(text: str) -> None:
    reading = read(text, {})

    assert reading["pain_location"] == "knee"
    assert reading.get("intent") != "pause"
