"""Who is ill where it is not the runner: ``la petite est malade``, ``der Kurze hat Fieber``.

An article, whatever noun, and a verb of the third person: the shape names somebody, and no list
of all the names that families have for their own is ever complete.
"""

from bot.understanding.languages import spoken
from bot.understanding.words.concepts import Concept
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item

_WORDS = spoken("third_person")
_IS, _HAS = frozenset(_WORDS["is"]), frozenset(_WORDS["has"])
_INDEFINITE = frozenset(_WORDS["indefinite"])
_ALSO = frozenset(_WORDS["also"])
_ARTICLES = frozenset(_WORDS["article"])
_BODY, _THINGS_NAMED = frozenset(_WORDS["body"]), frozenset(_WORDS["things"])
_ADJECTIVES: tuple[Concept, ...] = ("ill", "vomit")
_ILL: tuple[Concept, ...] = ("ill", "ill.above", "ill.below", "fever", "vomit")
_NOBODY: tuple[Concept, ...] = (
    *_ILL, "body", "hurt", "niggle", "acute", "swelling", "i_am", "neg", "running", "ran",
    "intervals", "race", "because", "device", "felt_bad", "felt_good",
)  # fmt: skip
_THINGS: tuple[Concept, ...] = (
    "reason.weather", "rain", "wind", "heat", "cold", "terrain", "track", "trail", "treadmill",
)  # fmt: skip
_BETWEEN = 4  # items between the verb and what somebody has
_LONGEST_NAME = 3


def mark_who_is_ill(items: list[Item]) -> None:
    """``the wean is poorly`` makes a person of the wean; ``el tiempo está malo`` is no illness."""
    for ill in items:
        if not ill.has(*_ILL) or _is_so_with_me(items, ill):
            continue
        if ill.has("ill") and _is_marvelled_at(items, ill):
            ill.concepts -= frozenset(_ILL)
            continue
        subject = _subject(items, ill) or _name_before(items, ill)
        if not subject:
            continue
        names = {fold_word(word.text) for word in subject}
        if any(word.has(*_THINGS) for word in subject) or names & _THINGS_NAMED:
            ill.concepts -= frozenset(_ILL)
        elif not (any(word.has(*_NOBODY) for word in subject) or names & _BODY):
            subject[-1].concepts |= {"others_body"}


def _subject(items: list[Item], ill: Item) -> list[Item]:
    """What stands between an article and the verb that ends in the illness."""
    for back in range(1, _BETWEEN + 2):
        at = ill.at - back
        if at < 1 or items[at].clause != ill.clause or items[at].has("i_am"):
            break
        is_short = items[at].text.endswith(("'s", "’s")) and ill.has(*_ADJECTIVES)
        is_verb = is_short or _is_verb(items[at], ill, items[at + 1 : ill.at])
        name = _named(items, at + is_short) if is_verb else []
        if name:
            return name
    return []


def _name_before(items: list[Item], ill: Item) -> list[Item]:
    """``Léo est malade, pas couru``: a name needs no article."""
    clause = [item for item in items if item.clause == ill.clause]
    if len(clause) < _SHORTEST:
        return []
    name, verb = clause[:2]
    is_name = name.form is Form.WORD and name.text[:1].isupper() and not name.concepts
    if not is_name or fold_word(name.text) in _IS | _HAS or ill.at <= verb.at:
        return []
    return [name] if _is_verb(verb, ill, items[verb.at + 1 : ill.at]) else []


_SHORTEST = 3


def _is_verb(verb: Item, ill: Item, between: list[Item]) -> bool:
    said = fold_word(verb.text)
    if said in _HAS:
        return True
    is_noun = any(i.has("article") or fold_word(i.text) in _INDEFINITE for i in between)
    return said in _IS and ill.has(*_ADJECTIVES) and not is_noun


def _named(items: list[Item], end: int) -> list[Item]:
    name: list[Item] = []
    for word in reversed(items[max(0, end - _LONGEST_NAME - 1) : end]):
        if word.clause != items[end - 1].clause or word.form is not Form.WORD:
            return []
        if name and (word.has("article", "mine") or fold_word(word.text) in _ARTICLES):
            return name
        if fold_word(word.text) in _IS | _HAS:
            return []
        name.insert(0, word)
    return []


def _is_so_with_me(items: list[Item], ill: Item) -> bool:
    """``la petite est malade et moi aussi``."""
    after = items[ill.at + 1 : ill.at + 5]
    is_too = any(fold_word(item.text) in _ALSO for item in after)
    return is_too and any(item.has("i_am") for item in after)


def _is_marvelled_at(items: list[Item], ill: Item) -> bool:
    """``Kipchoge 2:01:09, einfach krank``, ``das ist doch krank``: slang for a feat."""
    phrase = _phrase_around(items, ill)
    is_last = ill is phrase[-1]
    before = phrase[-_BETWEEN - 1 : -1]
    is_noun = any(fold_word(item.text) in _INDEFINITE for item in before)
    says_it = any(item.has("it_is") and _is_said_of(items, item, ill) for item in before)
    if is_last and says_it and not is_noun and not any(item.has(*_OF_SELF) for item in phrase):
        return True
    is_of_self = any(item.has(*_OF_SELF) for item in items)
    return is_last and not is_of_self and _is_of_named(items, ill)


_OF_SELF: tuple[Concept, ...] = ("i_am", "state", "mine", "body", "ran", "skip", "fever")


def _phrase_around(items: list[Item], ill: Item) -> list[Item]:
    """What stands between two marks: ``doch`` and ``but`` divide no slang."""
    start, end = ill.at, ill.at + 1
    while start and items[start - 1].form is not Form.MARK:
        start -= 1
    while end < len(items) and items[end].form is Form.WORD and not items[end].has("noise"):
        end += 1
    return items[start:end]


def _is_said_of(items: list[Item], it: Item, ill: Item) -> bool:
    """``that's sick``, ``das ist doch krank``."""
    verb = items[it.at + 1]
    return verb is ill or "'" in it.text or fold_word(verb.text) in _IS


def _is_of_named(items: list[Item], ill: Item) -> bool:
    """A name at the head, and at once what time they ran, or how they are."""
    if ill.at <= 1:
        return False
    name, said = items[0], items[1]
    is_name = name.form is Form.WORD and name.text[:1].isupper() and not name.concepts
    is_feat = any(item.form in {Form.CLOCK, Form.SPAN} for item in items)
    return is_name and is_feat and (said.is_number or fold_word(said.text) in _IS)
