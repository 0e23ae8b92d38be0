"""Messages in Spanish."""

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
    trial,
)
from tests.messages.reading.matching import mismatches, read

MESSAGES: list[tuple[str, Context, Expected]] = [
    ("4x400 en 94, 93, 95 y 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("cuatro series de 400: 94 93 95 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    (
        "4x400 94 93 95 92 con 90 segundos de descanso",
        NOTHING,
        intervals(4, 400, [94, 93, 95, 92], recovery_s=90),
    ),
    ("8x200 todas en 44", NOTHING, intervals(8, 200, [44, 44, 44, 44, 44, 44, 44, 44])),
    ("hice 8 km en 45:10, suave", NOTHING, run(8000, 2710, flags=["easy"])),
    ("ayer corrí 10 km en 52 minutos", NOTHING, run(10000, 3120, date_ref="yesterday")),
    ("8 km a 5:40", NOTHING, run(8000, 2720)),
    ("corrí media hora suave", NOTHING, run(None, 1800, flags=["easy"])),
    ("10,5 km en 58 min", NOTHING, run(10500, 3480)),
    ("no pude correr, mucho trabajo", NOTHING, told("skip", reason="work")),
    ("no he corrido hoy, mi hijo está enfermo", NOTHING, told("skip", reason="family")),
    ("descanso", NOTHING, told("rest")),
    (
        "me duele la rodilla izquierda 4/10",
        NOTHING,
        told("pain", pain_location="rodilla", pain_side="left", pain_score=4),
    ),
    ("8 km 45:10 sin dolor", NOTHING, run(8000, 2710)),
    ("dolor en el pecho", NOTHING, told("pain", flags=["red_flag"])),
    ("me mareé corriendo", NOTHING, told("pain", flags=["red_flag"])),
    ("mañana correré 8 km", NOTHING, request("future")),
    ("¿a qué ritmo hago los 400?", NOTHING, request("ask_pace")),
    ("¿puedo cambiar hoy por mañana?", NOTHING, request("swap")),
    ("quiero correr 10k en 50 minutos", NOTHING, request("goal")),
    ("gracias entrenador", NOTHING, request("thanks")),
    ("borra el último", NOTHING, request("delete_last")),
    ("media maratón 1:45:10", NOTHING, race(21097.5, 6310)),
    ("de vacaciones hasta el 14", NOTHING, request("pause")),
    ("hecho", FOUR_400S, told("intervals", reps=4, rep_times_s=None)),
    ("test de la milla 5:48", NOTHING, trial(1609, 348)),
    (
        "94 93 95 92, fc media 172, esfuerzo 8",
        FOUR_400S,
        intervals(4, 400, [94, 93, 95, 92], hr_avg=172, rpe=8),
    ),
    ("fiebre, no he corrido", NOTHING, told("skip", reason="illness")),
    ("he corrido 5k en 28 minutos y 30 segundos", NOTHING, run(5000, 1710)),
    ("rodaje de 45 minutos", NOTHING, run(None, 2700)),
    ("tirada larga de 18 km en 1h45", NOTHING, run(18000, 6300, flags=["long"])),
    ("8x200: todos a 44", NOTHING, intervals(8, 200, [44, 44, 44, 44, 44, 44, 44, 44])),
    ("los primeros tres 94, el último 91", FOUR_400S, intervals(4, 400, [94, 94, 94, 91])),
    ("series de 400: 94, 93, 95, 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("4 de 400: 94 93 95 92", NOTHING, intervals(4, 400, [94, 93, 95, 92])),
    ("me salté el entreno, estaba cansado", NOTHING, told("skip", reason="fatigue")),
    ("no me duele nada, 8 km en 45:10", NOTHING, run(8000, 2710)),
    ("mi mujer está enferma, no pude correr", NOTHING, told("skip", reason="family")),
    ("hace dos días corrí 8 km en 45:10", MONDAY, run(8000, 2710, date="2026-11-21")),
    ("el martes: 8 km 45:10", MONDAY, run(8000, 2710, date="2026-11-17")),
    ("5,2 millas en 45:10", NOTHING, run(8369, 2710)),
    ("8 km en 45 min, pulso 148, esfuerzo 6/10", NOTHING, run(8000, 2700, hr_avg=148, rpe=6)),
    ("10 km a 5:15 min/km", NOTHING, run(10000, 3150)),
    ("bici 45 min en vez de correr", NOTHING, told("skip", cross_training_s=2700)),
    ("molestias en el gemelo, 8 km 45:10", NOTHING, run(8000, 2710, flags=["niggle"])),
]


@pytest.mark.parametrize(("text", "context", "expected"), MESSAGES)
def test_spanish_is_read(text: str, context: Context, expected: Expected) -> None:
    assert mismatches(read(text, context), expected) == {}
