"""Domain values as JSON: those that are loaded and saved whole."""

import json
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.domain.brief import Brief
from bot.domain.log.results import Result
from bot.domain.workout.workout import Workout

Value = TypeVar("Value")

BRIEF: TypeAdapter[Brief] = TypeAdapter(Brief)
RESULT: TypeAdapter[Result] = TypeAdapter(Result)
WORKOUT: TypeAdapter[Workout] = TypeAdapter(Workout)
RESULT_LIST: TypeAdapter[list[Result]] = TypeAdapter(list[Result])
WORKOUT_LIST: TypeAdapter[list[Workout]] = TypeAdapter(list[Workout])


def to_json(adapter: TypeAdapter[Value], value: Value) -> object:
    """Write a value in full: a default that changes later must not change what was meant."""
    return adapter.dump_python(value, mode="json")


def from_json(adapter: TypeAdapter[Value], stored: object) -> Value:
    """Read a value, from JSON or its text.

    What is no longer known, or not yet, is passed over: a field, or one of the names that a
    field can have, such as the rules of a workout.
    """
    try:
        if isinstance(stored, str):
            return adapter.validate_json(stored)
        return adapter.validate_python(stored)
    except ValidationError as error:
        known = _without_unknown_names(stored, error)
    return adapter.validate_python(known)


def all_from_json(
    adapter: TypeAdapter[Value], many: TypeAdapter[list[Value]], stored: Sequence[str]
) -> Sequence[Value]:
    """Read many values from their texts: all at once, where nothing has to be passed over."""
    try:
        return many.validate_json(f"[{','.join(stored)}]")
    except ValidationError:
        return [from_json(adapter, each) for each in stored]


def _without_unknown_names(stored: object, error: ValidationError) -> object:
    """Leave out the names that are refused.

    Raises:
        ValidationError: Something else is wrong.
    """
    kept = json.loads(stored if isinstance(stored, str) else json.dumps(stored))
    for refused in reversed(error.errors()):
        *path, last = refused["loc"]
        if refused["type"] != "literal_error":
            raise error
        holder: Any = kept
        for step in path:
            holder = holder[step]
        del holder[last]
    return kept
