"""How do I get it on my watch? The wish to connect one, and whose it is."""

import re
from collections.abc import Sequence

from bot.domain.recording.brand import MODELS, VERSIONS, Brand
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
_SHOWS = _pattern(*_WORDS["show"], *_WORDS["bring"])
_PLANNED = _pattern(*_WORDS["planned"])
_PLANNED_ON_IT = re.compile(
    rf"(?<!\w)(?:{alternatives(_WORDS['show'])})(?: \w+){{0,2}}"
    rf" (?:{alternatives(_WORDS['planned'])}) (?:{alternatives(_WORDS['onto'])})"
    rf"(?: (?:{alternatives(_WORDS['own'])}))? (?:{alternatives(_DEVICES)})(?!\w)"
)
# ``my watch``, and not ``watch the weather``.
_NAMED = re.compile(
    rf"(?<!\w)(?:(?:{alternatives((*_WORDS['own'], *_WORDS['onto']))})"
    rf" (?:{alternatives(_WORDS['any'])})"
    rf"|(?:{alternatives([word for brand in Brand for word in _WORDS[brand.value]])}))(?!\w)"
)
_COMES = _pattern(*_WORDS["come"])
_PAST = _pattern(*_WORDS["past"])
# ``Fenix 7``, ``Coros Pace 3``: the number is of the watch, unless a unit makes a distance of it.
_NUMBER = r"[a-z]?\d{1,3}[a-z]?(?![\w:.,]*\d)(?!\w)(?! ?(?:k|km|m|mi|mile|miles|min)\b)"


def _model(makers: Sequence[str], models: Sequence[str]) -> re.Pattern[str]:
    part = rf"(?:{alternatives(models)})(?!\w)" if models else _NUMBER
    return re.compile(
        rf"((?<!\w)(?:{alternatives(makers)}))"
        rf"(?: (?:{part}|{_NUMBER}|(?:{alternatives(VERSIONS)})(?!\w)))+"
    )


_MODELS_OF = [
    _model(_WORDS["any"], ()),
    *(_model(_WORDS[brand.value], MODELS.get(brand, ())) for brand in Brand),
]
# ``on my Pace 3``, without its maker: somebody's, and numbered.
_NUMBERED = re.compile(
    rf"(?<!\w)((?:{alternatives(_WORDS['somebodys'])})) (?:{alternatives(MODELS[Brand.COROS])})"
    rf" {_NUMBER}"
)


def _without_model(folded: str) -> str:
    """Leave the maker's name of a watch."""
    folded = _NUMBERED.sub(rf"\1 {Brand.COROS}", folded)
    for model in _MODELS_OF:
        folded = model.sub(r"\1", folded)
    return folded


def asks_to_connect(text: str) -> bool:
    """Whether a watch is to be connected; what has a figure in it tells of something else."""
    folded = _without_model(fold(text))
    if any(each.isdigit() for each in folded) or not _DEVICE.search(folded):
        return False
    if any(each.search(folded) for each in (_CONNECTS, _BRINGS, _PLANNED_ON_IT)):
        return True
    if "?" in text and _is_about_what_goes_to_and_fro(folded):
        return True
    # An Apple Watch is one by its whole name.
    return _only_names_a_watch(folded) or _only_names_a_watch(fold(text))


def _is_about_what_goes_to_and_fro(folded: str) -> bool:
    """Tell whether it asks ``will my watch show the workout?`` or ``do my runs come in?``."""
    if not _NAMED.search(folded):
        return False
    if _SHOWS.search(folded) and _PLANNED.search(folded):
        return True
    return bool(_COMES.search(folded) and _PAST.search(folded))


def _only_names_a_watch(folded: str) -> bool:
    """``I have an Amazfit``: a maker, and nothing that it would be about but having it."""
    brand = read_brand(folded)
    if brand is None or (brand is Brand.APPLE and not _ANY.search(folded)):
        return False  # an apple is eaten
    return set(words_of(_DEVICE.sub(" ", folded))) <= _OWN


def read_brand(text: str) -> Brand | None:
    """Find whose watch is meant; ``None`` where no maker is named."""
    folded = _NUMBERED.sub(rf"\1 {Brand.COROS}", fold(text))
    return next((brand for brand, words in _BRANDS.items() if words.search(folded)), None)
