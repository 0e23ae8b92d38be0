"""A workout that is to go to another day, and what is said of it next.

``move my long run to Saturday`` names the workout by its kind and one day.  What follows, ``no,
leave it on Sunday`` or ``rather Friday``, is about that move.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from bot.domain.workout.workout import WorkoutKind
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.asked_words import KINDS
from bot.understanding.meaning.wishes import days_named

_WORDS = patterns("wishes")
_MOVES = re.compile(rf"\b{_WORDS['moves']}\b")
_LASTING = re.compile(rf"\b{_WORDS['for_good']}\b")
_LEAVES = re.compile(rf"\b{_WORDS['leaves']}\b")
_RATHER = re.compile(rf"\b{_WORDS['rather']}\b")
_MOST_WORDS = 9
_FEW_WORDS = 2


@dataclass(frozen=True, slots=True)
class MovedWorkout:
    """Which workout is to go where, once."""

    kind: WorkoutKind
    to: date


class Stays(Enum):
    """The workout is to stay where it was."""

    STAYS = auto()


def read_moved_workout(text: str, today: date) -> MovedWorkout | None:
    """Find the one workout and the one day; from now on is a setting, and no move."""
    folded = fold(text)
    if _MOVES.search(folded) is None or _LASTING.search(folded) is not None:
        return None
    kinds = [kind for pattern, kind in KINDS if pattern.search(folded)]
    days = [day for day, _ in days_named(folded, today) if day >= today]
    return MovedWorkout(kinds[0], days[0]) if len(kinds) == len(days) == 1 else None


def read_next_word(text: str, today: date) -> date | Stays | None:
    """Read what is said after a move: another day, or that it stays."""
    folded = fold(text)
    words = folded.strip(" .!?").split()
    if len(words) > _MOST_WORDS or any(each.isdigit() for each in folded):
        return None
    days = [day for day, _ in days_named(folded, today) if day >= today]
    if _LEAVES.search(folded) is not None and len(days) <= 1:
        return Stays.STAYS
    is_rather = _RATHER.search(folded) is not None or len(words) <= _FEW_WORDS
    return days[0] if len(days) == 1 and is_rather else None
