"""The key of a service, recognised by its shape alone, whatever stands around it."""

import re

# Letters and digits in one piece, longer than any word and any number that runners write.
_KEY = re.compile(r"(?<![^\W_])[A-Za-z0-9]{20,64}(?![^\W_])")
# Whole links have pieces like that, too; only what stands there as a key is one.
_LINK = re.compile(r"(?<![\w.-])(?:\w+://|www\.|[\w-]+(?:\.[\w-]+)+/)\S*")
_KEY_IN_LINK = re.compile(r"(?i:api_?key)[:=]([A-Za-z0-9]{20,64})(?![^\W_])")
_LEAST_OF_EACH = 3
_WORD_AND_YEAR = re.compile(r"[A-Za-z]+(?:19|20)[0-9]{2}")
_AMONG_LETTERS = re.compile(r"[A-Za-z][0-9]+[A-Za-z]")


def find_key(text: str) -> str | None:
    """Find what can only be a key in a message."""
    named = _KEY_IN_LINK.search(text)
    if named is not None:
        return named[1]
    pieces = (found[0] for found in _KEY.finditer(_LINK.sub(" ", text)))
    return next(filter(_is_mixed, pieces), None)


def _is_mixed(piece: str) -> bool:
    """Whether letters and digits stand mixed, as in no word with a year or a number after it."""
    if _WORD_AND_YEAR.fullmatch(piece):
        return False
    digits = sum(each.isdigit() for each in piece)
    has_some_of_each = min(digits, len(piece) - digits) >= _LEAST_OF_EACH
    return has_some_of_each or _AMONG_LETTERS.search(piece) is not None
