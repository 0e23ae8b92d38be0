"""What was stored stays readable, whatever this version calls things."""

import json

import pytest
from pydantic import ValidationError

from bot.domain.log.results import Result, ResultKind
from bot.storage.engine.values import RESULT

STORED = RESULT.to_json(Result(kind=ResultKind.RUN, flags=frozenset({"heat", "wind"})))


@pytest.mark.parametrize("written", [lambda stored: stored, json.dumps], ids=["value", "text"])
def test_a_name_that_is_not_known_is_passed_over_and_the_rest_is_kept(written: object) -> None:
    assert isinstance(STORED, dict)
    assert callable(written)
    later = STORED | {"flags": ["heat", "moonlight", "wind", "tide"], "reason": "eclipse"}

    read = RESULT.from_json(written(later))

    assert read.flags == {"heat", "wind"}
    assert read.reason is None


def test_what_is_wrong_otherwise_is_not_passed_over() -> None:
    assert isinstance(STORED, dict)

    with pytest.raises(ValidationError):
        RESULT.from_json(STORED | {"flags": ["moonlight"], "distance": "far"})
