"""Domain values as JSON: those that are loaded and saved whole."""

import json
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec
from pydantic import TypeAdapter, ValidationError

from bot.domain.brief import Brief
from bot.domain.log.results import Result
from bot.domain.workout.workout import Workout

Value = TypeVar("Value")


class Stored(Generic[Value]):
    """How values of one kind are written and read.

    A history has hundreds of them, so what reads as it was written is read by msgspec, a third
    of the time; Pydantic tells what is wrong with anything else.
    """

    def __init__(self, kind: type[Value]) -> None:
        self._kind = kind
        self._text = msgspec.json.Decoder(kind)
        self._texts = msgspec.json.Decoder(list[kind])  # type: ignore[valid-type]

    @cached_property
    def _adapter(self) -> TypeAdapter[Value]:
        return TypeAdapter(self._kind)

    def to_json(self, value: Value) -> object:
        """Write a value in full: a default that changes later must not change what was meant."""
        return self._adapter.dump_python(value, mode="json")

    def from_json(self, stored: object) -> Value:
        """Read a value, from JSON or its text.

        What is no longer known, or not yet, is passed over: a field, or one of the names that a
        field can have, such as the rules of a workout.

        Raises:
            ValidationError: It cannot be read.
        """
        try:
            if isinstance(stored, str):
                return self._text.decode(stored)
            return msgspec.convert(stored, self._kind)
        except msgspec.MsgspecError:
            return self._passing_over_names(stored)

    def all_from_json(self, stored: Sequence[str]) -> Sequence[Value]:
        """Read many values from their texts: all at once, where nothing has to be passed over."""
        try:
            return self._texts.decode(f"[{','.join(stored)}]")
        except msgspec.MsgspecError:
            return [self.from_json(each) for each in stored]

    def _passing_over_names(self, stored: object) -> Value:
        known = json.loads(stored) if isinstance(stored, str) else stored
        try:
            return self._adapter.validate_python(known)
        except ValidationError as error:
            known = _without_unknown_names(known, error)
        return self._adapter.validate_python(known)


BRIEF = Stored(Brief)
RESULT = Stored(Result)
WORKOUT = Stored(Workout)


def _without_unknown_names(stored: object, error: ValidationError) -> object:
    """Leave out the names that are refused.

    Raises:
        ValidationError: Something else is wrong.
    """
    kept = json.loads(json.dumps(stored))
    for refused in reversed(error.errors()):
        *path, last = refused["loc"]
        if refused["type"] != "literal_error":
            raise error
        holder: Any = kept
        for step in path:
            holder = holder[step]
        del holder[last]
    return kept
