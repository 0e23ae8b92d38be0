"""How do I get it on my watch? The wish to connect one, and whose it is."""

import re

from bot.domain.recording.brand import Brand
from bot.understanding.languages import spoken
from bot.understanding.meaning.answers.words import alternatives, fold, words_of

_WORDS = {name: tuple(map(fold, phrases)) for name, phrases in spoken("watches").items()}


def _pattern(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(phrases)})(?!\w)")


_CONNECTS = _pattern(*_WORDS["connect"])
_BRANDS = {brand: _pattern(*_WORDS[brand.value]) for brand in Brand}
_ANY = _pattern(*_WORDS["any"])
_DEVICES = [word for name in ("any", *Brand) for word in _WORDS[name]]
_DEVICE = _pattern(*_DEVICES)
_OWN = frozenset(_WORDS["own"])
# Something is brought onto it: ``put the workout on my watch``, and not ``put on my watch``.
_BRINGS = re.compile(
    rf"(?<!\w)(?:{alternatives(_WORDS['bring'])})(?: [\w']+){{1,4}}"
    rf" (?:{alternatives(_WORDS['onto'])})(?: (?:{alternatives(_WORDS['own'])}))?"
    rf" (?:{alternatives(_DEVICES)})(?!\w)"
)


def asks_to_connect(text: str) -> bool:
    """Whether a watch is to be connected; what has a figure in it tells of something else."""
    folded = fold(text)
    if any(each.isdigit() for each in folded):
        return False
    if _CONNECTS.search(folded) and _DEVICE.search(folded):
        return True
    return bool(_BRINGS.search(folded)) or _only_names_a_watch(folded)


def _only_names_a_watch(folded: str) -> bool:
    """``I have an Amazfit``: a maker, and nothing that it would be about but having it."""
    brand = read_brand(folded)
    if brand is None or (brand is Brand.APPLE and not _ANY.search(folded)):
        return False  # an apple is eaten
    return set(words_of(_DEVICE.sub(" ", folded))) <= _OWN


def read_brand(text: str) -> Brand | None:
    """Find whose watch is meant; ``None`` where no maker is named."""
    folded = fold(text)
    return next((brand for brand, words in _BRANDS.items() if words.search(folded)), None)
