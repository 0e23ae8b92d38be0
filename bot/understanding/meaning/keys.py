"""The key of a service, recognised by its shape alone, whatever stands around it."""

import re

# Letters and digits in one piece, longer than any word and any number that runners write.
_KEY = re.compile(
    r"(?<![^\s:=\"'`(<])(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9]{20,64}(?![^\s.,;\"'`)>])"
)
_LEAST_OF_EACH = 3


def find_key(text: str) -> str | None:
    """Find what can only be a key in a message."""
    for found in _KEY.finditer(text):
        key = found[0]
        digits = sum(each.isdigit() for each in key)
        if min(digits, len(key) - digits) >= _LEAST_OF_EACH:
            return key
    return None
