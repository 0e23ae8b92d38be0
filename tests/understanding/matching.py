"""How a reading is held against what was expected of it."""

from collections.abc import Mapping
from typing import Any

from bot.cli.reading_json import context_from_json, reading_as_json
from bot.understanding.meaning.messages import read_message


def read(text: str, context: Mapping[str, Any]) -> dict[str, Any]:
    """Read a message as ``milecoach read --json`` does."""
    return reading_as_json(read_message(text, context_from_json(context)))


def mismatches(reading: Mapping[str, Any], expected: Mapping[str, Any]) -> dict[str, Any]:
    """Name every expected key that the reading has differently: expected and found."""
    found: dict[str, Any] = {}
    for key, value in expected.items():
        if key == "flags":
            missing = sorted(set(value) - set(reading.get("flags", [])))
            if missing:
                found[key] = missing
        elif not _is_same(reading.get(key), value):
            found[key] = (value, reading.get(key))
    return found


def _is_same(found: Any, expected: Any) -> bool:
    """Metres may differ by one; what is not said may be left out."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return not mismatches(found, expected)
    if isinstance(expected, list) and isinstance(found, list):
        pairs = zip(found, expected, strict=False)
        return len(found) == len(expected) and all(_is_same(a, b) for a, b in pairs)
    if isinstance(expected, int | float) and isinstance(found, int | float):
        return abs(found - expected) <= (1 if expected > 500 else 0.01)
    return bool(found == expected)


def flags_of(result: dict[str, object]) -> set[str]:
    """Give the flags of a reading, none where it has none."""
    flags = result.get("flags")
    return set(flags) if isinstance(flags, list) else set()
