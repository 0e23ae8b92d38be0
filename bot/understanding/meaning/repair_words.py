"""The words of a repair: each phrase with all that it can do in one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from bot.domain.quantities import Units
from bot.understanding import languages
from bot.understanding.words.concepts import MONTHS, Concept
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item, Owner

MOST_ITEMS = 16
LONGEST = 120
UNITS: dict[Concept, Units] = {"unit.km": Units.KM, "unit.mi": Units.MI}
ORDINALS: dict[Concept, int] = {
    "ordinal.1": 0,
    "ordinal.2": 1,
    "ordinal.3": 2,
    "ordinal.4": 3,
    "ordinal.5": 4,
    "ordinal.6": 5,
    "ordinal.7": 6,
    "ordinal.8": 7,
    "ordinal.-1": -1,
}
_FIGURES = frozenset({Form.BARE, Form.CLOCK, Form.LENGTH, Form.SPAN, Form.PACE})
# A message that speaks of one of these puts no figure of a run right.
OF_SOMETHING_ELSE: tuple[Concept, ...] = (
    "cross", "elsewhere", "hurt", "niggle", "body", "skip", "rest", "wish", "future", "ill",
    "goal_word", "goal_race", "others_body", "part", "habit", "neg_past",
)  # fmt: skip
OF_THE_BODY: tuple[Concept, ...] = ("hurt", "niggle", "body", "ill")
# Whose a number may be and still be a figure of the run: "94" after "not" is no goal.
OF_THE_RUN = frozenset({"", "goal", "total", "rep", "distance", "skipped", "stranger"})


MOST_PLACES = 20  # reps


class Role(StrEnum):
    """What a word does in a repair."""

    CANCEL = "cancel"
    UNDO = "undo"
    OBJECT = "object"
    WRONG = "wrong"
    MARKER = "marker"
    COPULA = "copula"
    DENY = "deny"  # no
    SORRY = "sorry"
    # Whatever follows only explains it.
    CANCEL_OUTRIGHT = "cancel_outright"
    UNDO_OUTRIGHT = "undo_outright"
    NOT_MINE = "not_mine"  # somebody else's run
    NOT = "not"
    INSTEAD = "instead"
    LABEL = "label"
    NUMBERED = "numbered"  # ``rep 2``
    SOFT = "soft"
    VALUE = "value"
    PLACE = "place"
    DAY = "day"
    UNIT = "unit"
    PACE = "pace"
    SELF = "self"  # I, mine
    ONLY = "only"
    UNCOUNTED = "uncounted"  # ``doesn't count``
    MORE = "more"  # ``one more``
    LAST = "last"
    ANOTHER = "another"  # ``the other one``
    MORNING = "morning"
    EVENING = "evening"
    SHARE = "share"  # ``half of it``
    WALKED = "walked"
    OTHER = "other"


# Words that a whole repair may be made of, besides its figures.
AROUND = frozenset(
    {
        Role.MARKER, Role.COPULA, Role.DENY, Role.NOT, Role.INSTEAD, Role.LABEL, Role.NUMBERED,
        Role.SOFT, Role.OBJECT, Role.SORRY, Role.WRONG, Role.MORNING, Role.EVENING,
    }
)  # fmt: skip
_PLACED: frozenset[Owner] = frozenset({"ordinal", "day_of_month"})
_Phrases = dict[tuple[str, ...], frozenset[Role]]


@dataclass(frozen=True, slots=True)
class Atom:
    """A phrase with all it can do, or a figure."""

    roles: frozenset[Role]
    text: str
    item: Item | None = None
    ends: bool = False  # its clause

    def can(self, *roles: Role) -> bool:
        return not self.roles.isdisjoint(roles)


def clauses_of(atoms: Sequence[Atom]) -> list[Sequence[Atom]]:
    """Cut at commas and ends of sentences."""
    ends = [at + 1 for at, atom in enumerate(atoms) if atom.ends]
    starts = [0, *ends]
    parts = [atoms[start:end] for start, end in zip(starts, [*ends, len(atoms)], strict=True)]
    return [part for part in parts if part]


def atoms_of(items: Sequence[Item]) -> list[Atom]:
    """Make phrases of the words that stand together, each with what it can do in a repair."""
    atoms: list[Atom] = []
    words: list[str] = []

    def close(*, at_comma: bool = False) -> None:
        atoms.extend(_phrases(words, at_comma=at_comma))
        words.clear()

    for item in items:
        role = Role.LABEL if _counts_days(items, item) else _role(item)
        if role is Role.VALUE and atoms and not words and _is_the_one(atoms[-1], item):
            role = Role.LABEL
        if role is not None:
            close()
            if atoms and _numbers_a_rep(atoms[-1], item):
                role = Role.PLACE
            atoms.append(Atom(frozenset({role}), item.text, item))
        elif item.form is Form.WORD:
            for word in words_of(item.text):
                if words and words[-1].endswith("'"):
                    words[-1] += word  # ``m'`` and ``excuser``
                else:
                    words.append(word)
        elif item.is_mark(",;.:-!"):
            close(at_comma=True)
            atoms[-1:] = [_before_mark(atom, item, items[-1]) for atom in atoms[-1:]]
        elif item.is_mark("*"):
            close()
            atoms.append(Atom(frozenset({Role.MARKER}), item.text))
        elif item.form is not Form.BREAK:
            close()
            atoms.append(Atom(frozenset({Role.OTHER}), item.text))
    close()
    return atoms


def _role(item: Item) -> Role | None:
    """Tell what an item does by what it is; a word that is only a word is looked up later."""
    if item.owner == "day_of_month" and (item.other or item.unit == "date"):
        return Role.DAY
    if item.owner in _PLACED and 1 <= item.value <= MOST_PLACES:
        return Role.PLACE  # ``the 3rd``
    if item.owner == "ago" or item.form is Form.DATE:
        return Role.DAY
    if item.is_number:
        is_figure = item.form in _FIGURES and item.owner in OF_THE_RUN
        return Role.VALUE if is_figure else Role.OTHER
    if item.form is not Form.WORD:
        return None
    return next((role for role, is_it in _BY_MEANING if is_it(item)), None)


def _counts_days(items: Sequence[Item], word: Item) -> bool:
    """``il y a deux jours``: the words around the number; but not ``3 hours ago``."""
    beside = [item for item in items if abs(item.at - word.at) <= 1]
    return word.has("ago", "day_count") and any(item.owner == "ago" for item in beside)


def _is_the_one(before: Atom, item: Item) -> bool:
    """``the first one``."""
    return before.can(Role.PLACE) and item.value == 1 and item.text.isalpha()


def _numbers_a_rep(before: Atom, item: Item) -> bool:
    """``rep 2``: which rep, where its time is told beside it."""
    return before.can(Role.NUMBERED) and _is_small_count(item)


def _before_mark(atom: Atom, mark: Item, last: Item) -> Atom:
    if mark is not last and _is_ordinal(atom, mark):
        return replace(atom, roles=frozenset({Role.PLACE}))
    return replace(atom, ends=True)


def _is_ordinal(number: Atom, dot: Item) -> bool:
    """``der 2. war 91``; and not ``am 15., es war ein Feiertag``."""
    is_dotted = dot.is_mark(".") and dot.is_attached and not number.can(Role.DAY)
    return is_dotted and number.item is not None and _is_small_count(number.item)


def _is_small_count(item: Item) -> bool:
    return item.form is Form.BARE and not item.places and 1 <= item.value <= MOST_PLACES


def tells_of_no_run(item: Item) -> bool:
    """``no run today`` is news; ``annule`` may be what is asked for."""
    return item.has("skip", "rest") and words_of(item.text) not in _known()[0]


def denial_of_self(items: Sequence[Item]) -> set[str]:
    """Give the words of ``it wasn't me``, however they were taken apart; empty without."""
    said = tuple(word for item in items for word in words_of(item.text))
    for phrase, roles in _known()[0].items():
        places = range(len(said) - len(phrase) + 1)
        if Role.NOT_MINE in roles and any(said[at : at + len(phrase)] == phrase for at in places):
            return set(phrase)
    return set()


def words_of(text: str) -> tuple[str, ...]:
    return tuple(fold_word(text).replace("' ", "'").split())


def _phrases(words: list[str], *, at_comma: bool) -> Iterable[Atom]:
    """Cut words into the longest phrases that are known; a comma after a denial is kept."""
    known, longest = _known()
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + longest), at, -1):
            roles = known.get(tuple(words[at:end]))
            if roles is not None:
                break
        else:
            end, roles = at + 1, frozenset({Role.OTHER})
        stop = "," if at_comma and end == len(words) else ""
        yield Atom(roles, " ".join(words[at:end]) + stop)
        at = end


@cache
def _known() -> tuple[_Phrases, int]:
    """Join the tables of all languages; a phrase may do several things."""
    roles: dict[tuple[str, ...], set[Role]] = {}
    for language in languages.known():
        for name, phrases in languages.table(language, "repairs").items():
            for phrase in phrases:
                roles.setdefault(words_of(phrase), set()).add(Role(name))
    return (
        {phrase: frozenset(can) for phrase, can in roles.items()},
        max(map(len, roles), default=1),
    )


def _names_day(item: Item) -> bool:
    """``So`` is a Sunday, ``so`` is none."""
    is_small_word = item.has("glue") and item.text.islower()
    return not is_small_word and item.is_of("day")


_BY_MEANING: tuple[tuple[Role, Callable[[Item], bool]], ...] = (
    (Role.OTHER, tells_of_no_run),
    (Role.DAY, _names_day),
    (Role.UNIT, lambda item: item.has(*UNITS) and len(item.text) > 1 and not item.has("mine")),
    (Role.PACE, lambda item: item.has("pace")),
    (Role.PLACE, lambda item: item.has(*ORDINALS)),
    (Role.LABEL, lambda item: item.has("morning", "evening", *MONTHS)),
)
