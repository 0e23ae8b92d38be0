"""Domain values as JSON: those that are loaded and saved whole."""

from typing import TypeVar

from pydantic import TypeAdapter

from bot.domain.brief import Brief
from bot.domain.log.results import Result
from bot.domain.workout.workout import Workout

Value = TypeVar("Value")

BRIEF: TypeAdapter[Brief] = TypeAdapter(Brief)
RESULT: TypeAdapter[Result] = TypeAdapter(Result)
WORKOUT: TypeAdapter[Workout] = TypeAdapter(Workout)


def to_json(adapter: TypeAdapter[Value], value: Value) -> object:
    """Write a value in full: a default that changes later must not change what was meant."""
    return adapter.dump_python(value, mode="json")


def from_json(adapter: TypeAdapter[Value], stored: object) -> Value:
    """Read a value, from JSON or its text; a field that is no longer known is passed over."""
    if isinstance(stored, str):
        return adapter.validate_json(stored)
    return adapter.validate_python(stored)
