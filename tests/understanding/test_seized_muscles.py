"""A muscle that seizes up: a niggle beside a run, and pain where it ends the run."""

import pytest

from tests.understanding.expectations import EASY_8K, FRENCH, GERMAN, KILOMETRES, SPANISH, Context
from tests.understanding.matching import flags_of, read

ENDED = [
    ("stopped after 3k, calf seized up", KILOMETRES, "calf"),
    ("bailed at 4k, hamstring locked up", KILOMETRES, "hamstring"),
    ("abgebrochen nach 3 km, wade zugemacht", GERMAN, "calf"),
    ("nach 4 km abgebrochen, Oberschenkel hat dichtgemacht", GERMAN, "thigh"),
    ("paré a los 3 km, se me subió el gemelo", SPANISH, "calf"),
    ("me retiré en el km 4, se me agarrotó el gemelo", SPANISH, "calf"),
    ("arrêté après 3 km, le mollet qui a lâché", FRENCH, "calf"),
    ("arrêt au bout de 4 km, cuisse bloquée", FRENCH, "thigh"),
]
NO_BODY = [
    ("the watch locked up, 5k in 25:00", KILOMETRES),
    ("Laden hat zugemacht, 5 km in 25:00", GERMAN),
    ("el móvil bloqueado, 5 km en 25:00", SPANISH),
    ("la montre a lâché, 5 km en 25 min", FRENCH),
]


@pytest.mark.parametrize(("text", "context", "place"), ENDED)
def test_a_muscle_that_ends_a_run_is_pain_there(text: str, context: Context, place: str) -> None:
    result = read(text, {**context, **EASY_8K})
    assert result["kind"] == "run"
    assert (result["pain_location"], "pain" in flags_of(result)) == (place, True)


def test_beside_a_whole_run_it_is_a_niggle() -> None:
    result = read("8 km in 45:00, calf seized up afterwards", KILOMETRES)
    assert (result["distance_m"], flags_of(result)) == (8000, {"niggle"})


@pytest.mark.parametrize(("text", "context"), NO_BODY)
def test_a_thing_that_locks_or_gives_way_hurts_nobody(text: str, context: Context) -> None:
    result = read(text, context)
    assert (result["kind"], result["distance_m"], result["duration_s"]) == ("run", 5000, 1500)
    assert "pain_location" not in result
