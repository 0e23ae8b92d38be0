"""A workout that is to go to another day, and what is said of it next."""

from datetime import date

import pytest

from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.moved_workouts import (
    MovedWorkout,
    Stays,
    read_moved_workout,
    read_next_word,
)

TODAY = date(2026, 11, 24)  # a Tuesday
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)


@pytest.mark.parametrize(
    "text",
    [
        "can we move my long run to Saturday",
        "put the long run on saturday please",
        "Kannst du den langen Lauf auf Samstag legen?",
        "verschieb den langen Lauf auf Samstag",
        "pasame la tirada larga al sábado",
        "mueve la tirada larga al sábado",
        "mets ma sortie longue samedi",
        "déplace ma sortie longue à samedi",
    ],
)
def test_a_workout_is_named_by_its_kind_and_goes_to_a_day(text: str) -> None:
    assert read_moved_workout(text, TODAY) == MovedWorkout(WorkoutKind.LONG, SATURDAY)


@pytest.mark.parametrize(
    "text",
    [
        "from now on move my long run to Saturday",
        "my long run was on Saturday",
        "move my long run",
        "lege den langen Lauf immer auf Samstag",
        "pasa la tirada larga siempre al sábado",
        "mets toujours ma sortie longue le samedi",
    ],
)
def test_what_holds_for_good_or_names_no_day_is_no_move(text: str) -> None:
    assert read_moved_workout(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no leave it on Sunday, forget it", Stays.STAYS),
        ("actually leave it", Stays.STAYS),
        ("nee lass ihn am Sonntag", Stays.STAYS),
        ("nein, doch nicht", Stays.STAYS),
        ("no, dejala el domingo nomás", Stays.STAYS),
        ("non laisse dimanche", Stays.STAYS),
        ("Saturday would be better actually", SATURDAY),
        ("make it friday", FRIDAY),
        ("doch lieber Freitag", FRIDAY),
        ("mejor el viernes", FRIDAY),
        ("plutôt vendredi", FRIDAY),
        ("what is for dinner", None),
        ("8k in 45:10", None),
        ("I have a wedding on Friday and will see how I feel afterwards", None),
    ],
)
def test_what_is_said_next_keeps_it_or_takes_it_on(text: str, said: date | Stays | None) -> None:
    assert read_next_word(text, TODAY) == said
