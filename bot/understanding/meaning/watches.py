"""How do I get it on my watch? The wish to connect one, and whose it is."""

import re

from bot.domain.recording.brand import Brand
from bot.understanding.languages import spoken
from bot.understanding.meaning.answers.words import alternatives, fold

_WORDS = {name: tuple(map(fold, phrases)) for name, phrases in spoken("watches").items()}


def _pattern(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(phrases)})(?!\w)")


_CONNECTS = _pattern(*_WORDS["connect"])
_BRANDS = {brand: _pattern(*_WORDS[brand.value]) for brand in Brand}
_DEVICE = _pattern(
    *(word for name, words in _WORDS.items() if name != "connect" for word in words)
)


def asks_to_connect(text: str) -> bool:
    """Whether a watch is to be connected; what has a figure in it tells of something else."""
    folded = fold(text)
    if any(each.isdigit() for each in folded):
        return False
    return bool(_CONNECTS.search(folded) and _DEVICE.search(folded))


def read_brand(text: str) -> Brand | None:
    """Find whose watch is meant; ``None`` where no maker is named."""
    folded = fold(text)
    return next((brand for brand, words in _BRANDS.items() if words.search(folded)), None)
