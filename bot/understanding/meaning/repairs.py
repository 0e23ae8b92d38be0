"""What was just said or asked, put right: by the runner, in a few words.

A repair is made of little: a word of correction or denial and one figure (``actually 44:10``,
``no it was 7:49 per mile``), two figures with *not* between them (``44 not 94``), a day (``that
was yesterday``), a unit (``I meant miles``), or words alone that call all of it wrong, close the
question (``never mind``) or take what was logged back (``delete that``).  What decides is that
nothing else is said: one word of another kind, and the message is about something else.

Which words these are is told by the table ``repairs`` of each language; all languages are heard,
whichever the runner's is.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import cache

from bot.domain.log.corrections import Correction
from bot.domain.quantities import Distance, Duration, Pace, Units
from bot.understanding import languages
from bot.understanding.meaning.days import day_named
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.messages import understand
from bot.understanding.meaning.readings import Context
from bot.understanding.words.concepts import Concept
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item


@dataclass(frozen=True, slots=True)
class Cancel:
    """Close the open question; nothing changes."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take what was logged last back, or close the question about it."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """All of it is wrong; what is right is not told yet."""


@dataclass(frozen=True, slots=True)
class Restate:
    """The whole is told once more: what it says takes the place of what was said.

    Attributes:
        words: The message without its words of correction.
    """

    words: str


@dataclass(frozen=True, slots=True)
class Mend:
    """One figure is put right, the day, or both.

    Attributes:
        words: The figure as it was typed, as it could answer a question.
        swap: Of two figures the wrong one and the right one, as they were typed.
        completes: Nothing was wrong: the figure had not been told.
    """

    correction: Correction | None
    day: date | None
    words: str
    swap: tuple[str, str] | None = None
    completes: bool = False


Mending = Cancel | TakeBack | Wrong | Restate | Mend


class _Role(Enum):
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
    NOT = "not"
    INSTEAD = "instead"
    LABEL = "label"
    SOFT = "soft"
    VALUE = "value"
    PLACE = "place"
    DAY = "day"
    UNIT = "unit"
    PACE = "pace"
    OTHER = "other"


_Phrases = dict[tuple[str, ...], frozenset[_Role]]
_MOST_ITEMS = 16
_LONGEST = 120
_UNITS: dict[Concept, Units] = {"unit.km": Units.KM, "unit.mi": Units.MI}
_ORDINALS: dict[Concept, int] = {
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
# Words that a whole repair may be made of, besides its figures.
_AROUND = frozenset(
    {
        _Role.MARKER, _Role.COPULA, _Role.DENY, _Role.NOT, _Role.INSTEAD, _Role.LABEL,
        _Role.SOFT, _Role.OBJECT, _Role.SORRY,
    }
)  # fmt: skip
_BESIDE_CANCEL = (_Role.SOFT, _Role.DENY, _Role.MARKER, _Role.OBJECT, _Role.SORRY)
_BESIDE_UNDO = (*_BESIDE_CANCEL, _Role.LABEL)
_TYPED = (_Role.VALUE, _Role.DAY, _Role.UNIT, _Role.PACE, _Role.PLACE)
_FIGURES = frozenset({Form.BARE, Form.CLOCK, Form.LENGTH, Form.SPAN, Form.PACE})
# Whose a number may be and still be a figure of the run: "94" after "not" is no goal.
_OWN = frozenset({"", "goal", "total", "rep", "distance", "skipped", "stranger"})


@dataclass(frozen=True, slots=True)
class _Atom:
    """A phrase with all it can do, or a figure."""

    roles: frozenset[_Role]
    text: str
    item: Item | None = None
    ends: bool = False  # its clause

    def can(self, *roles: _Role) -> bool:
        return not self.roles.isdisjoint(roles)


def read_repair(text: str, context: Context) -> Mending | None:
    """Read a message as a repair of what was just said or asked; ``None`` where it is none."""
    if len(text) > _LONGEST:
        return None
    message = understand(text, context)
    if len(message.items) > _MOST_ITEMS or any(item.is_mark("?") for item in message.items):
        return None
    atoms = _atoms(message.items)
    if any(
        atom.can(_Role.VALUE, _Role.DAY, _Role.UNIT, _Role.PACE, _Role.PLACE) for atom in atoms
    ):
        return _with_figures(message, atoms)
    return _in_words_alone(atoms)


def _in_words_alone(atoms: Sequence[_Atom]) -> Mending | None:
    clauses = _clauses(atoms)
    outer = (clauses[0], clauses[-1]) if clauses else ()
    # ``delete it, that was the bike``: one clause says it, and the rest tells why.
    if _opens_with(atoms, _Role.UNDO_OUTRIGHT):
        return TakeBack()
    if _is_made_of(atoms, _Role.CANCEL, _BESIDE_CANCEL):
        return Cancel()
    if any(_is_made_of(clause, _Role.UNDO, _BESIDE_UNDO) for clause in (atoms, *outer)):
        return TakeBack()
    is_let_go = any(_is_made_of(clause, _Role.CANCEL, _BESIDE_CANCEL) for clause in outer)
    is_let_go |= _opens_with(atoms, _Role.CANCEL_OUTRIGHT)
    # ``never mind, I skipped it`` is news.
    if is_let_go and not any(atom.item and _tells_of_no_run(atom.item) for atom in atoms):
        return Cancel()
    return Wrong() if _is_made_of(atoms, _Role.WRONG, _AROUND) else None


def _clauses(atoms: Sequence[_Atom]) -> list[Sequence[_Atom]]:
    """Cut at commas and ends of sentences."""
    ends = [at + 1 for at, atom in enumerate(atoms) if atom.ends]
    starts = [0, *ends]
    parts = [atoms[start:end] for start, end in zip(starts, [*ends, len(atoms)], strict=True)]
    return [part for part in parts if part]


def _opens_with(atoms: Sequence[_Atom], role: _Role) -> bool:
    """``nvm its fine now``: a phrase that says it all, and whatever explains it."""
    beside = (_Role.SOFT, _Role.DENY, _Role.SORRY, _Role.MARKER)
    first = next((atom for atom in atoms if atom.can(role) or not atom.can(*beside)), None)
    return first is not None and first.can(role)


def _is_made_of(atoms: Sequence[_Atom], role: _Role, beside: Iterable[_Role]) -> bool:
    return any(atom.can(role) for atom in atoms) and all(atom.can(role, *beside) for atom in atoms)


def _with_figures(message: Message, atoms: Sequence[_Atom]) -> Mending | None:
    values = [atom.item for atom in atoms if atom.can(_Role.VALUE) and atom.item is not None]
    strange = [atom for atom in atoms if not atom.can(*_TYPED, *_AROUND)]
    if strange and not _are_excuses(message, atoms, strange):
        return _told_again(atoms, values, message)
    is_paired = len(values) == 2 and _pair(atoms) is not None
    is_sorry = len(values) == 1 and any(atom.can(_Role.SORRY) for atom in atoms)
    if not (is_paired or is_sorry or any(atom.can(*_EVIDENCE) for atom in atoms)):
        return None
    day = _day(message, atoms)
    correction = _correction(atoms, values, message.context.units or Units.KM)
    if correction is not None or (day is not None and not values):
        pair = _pair(atoms) if len(values) == 2 else None
        swap = None if pair is None else (pair[0].text, pair[1].text)
        return Mend(correction, day, _words_of_figures(atoms), swap)
    return _told_again(atoms, values, message)


def _are_excuses(message: Message, atoms: Sequence[_Atom], strange: Sequence[_Atom]) -> bool:
    """``fat thumbs``, ``it was before midnight``: words around a correction that only explain it.

    There are few of them, none is about something else, and a word of correction is there.
    """
    is_figure = any(atom.can(_Role.VALUE) for atom in atoms)
    if is_figure and message.mentions("running", "ran"):
        return False  # ``I meant to run 9k``
    corrects = any(atom.can(_Role.MARKER) for atom in atoms) or _is_whole_clause(atoms)
    is_single = sum(atom.can(_Role.VALUE, _Role.DAY) for atom in atoms) == 1
    return (
        corrects
        and is_single
        and all(atom.item is None for atom in strange)
        and len(strange) <= _MOST_STRANGE
        and not message.mentions(*_OF_SOMETHING_ELSE)
    )


def _is_whole_clause(atoms: Sequence[_Atom]) -> bool:
    """``ben non, 42:30, j'ai les doigts gelés``: the correction has a clause to itself.

    Whatever stands in other clauses explains it.
    """
    clauses = _clauses(atoms)
    at = next((n for n, one in enumerate(clauses) if any(a.can(*_TYPED) for a in one)), None)
    if at is None or any(not atom.can(*_TYPED, *_AROUND) for atom in clauses[at]):
        return False
    near = [*(clauses[at - 1] if at else ()), *clauses[at]]
    return len(clauses) > 1 and any(atom.can(*_EVIDENCE, _Role.SORRY) for atom in near)


_MOST_STRANGE = 8
_OF_SOMETHING_ELSE: tuple[Concept, ...] = (
    "cross", "elsewhere", "hurt", "niggle", "body", "skip", "rest", "wish", "future", "ill",
    "goal_word", "goal_race", "others_body", "part", "habit", "neg_past",
)  # fmt: skip


class Lacking(Enum):
    """What a result that was logged does not say."""

    DISTANCE = "distance"
    TIME = "time"


def read_missing(text: str, context: Context, lacking: Lacking) -> Mend | None:
    """Read the one figure that the last result lacks: ``5k on the nose``, ``50:31``."""
    message = understand(text, context)
    numbers = [item for item in message.items if item.is_number and item.owner in _OWN]
    is_about_run = message.mentions("running", "ran", "past", *_OF_SOMETHING_ELSE)
    names_day = any(c.startswith("day.") for item in message.items for c in item.concepts)
    is_asked = any(item.is_mark("?") for item in message.items)
    if len(numbers) != 1 or len(message.items) > _MOST_ITEMS or is_asked:
        return None
    if is_about_run or names_day or len(text) > _LONGEST:
        return None
    correction = _missing(numbers[0], context.units or Units.KM, lacking)
    if correction is None:
        return None
    return Mend(correction, None, numbers[0].text, completes=True)


def _missing(item: Item, units: Units, lacking: Lacking) -> Correction | None:
    match lacking, item.form:
        case Lacking.DISTANCE, Form.LENGTH if item.value >= _SHORTEST_RUN:
            return Correction(distance=Distance(item.value))
        case Lacking.DISTANCE, Form.BARE if 0 < item.value <= _MOST_UNITS:
            return Correction(distance=Distance.of(item.value, units))
        case Lacking.TIME, Form.CLOCK | Form.SPAN:
            return Correction(time=Duration(item.value))
        case Lacking.TIME, Form.BARE if item.value > 0:
            return Correction(time=Duration(item.value * 60))
        case _:
            return None


_SHORTEST_RUN = 400.0
_MOST_UNITS = 60

_EVIDENCE = (_Role.MARKER, _Role.COPULA, _Role.DENY, _Role.NOT, _Role.INSTEAD)


def _told_again(
    atoms: Sequence[_Atom], values: Sequence[Item], message: Message
) -> Restate | None:
    """``no, 8k in 44:10``, ``sorry, I ran 6 miles in 50 min``: a whole run after a correction."""
    opening = 0
    while opening < len(atoms) and atoms[opening].can(_Role.SOFT, _Role.MARKER, _Role.DENY):
        opening += 1
    is_corrected = any(atom.can(_Role.MARKER, _Role.DENY) for atom in atoms[:opening])
    forms = {item.form for item in values}
    is_whole = Form.LENGTH in forms and bool(forms & {Form.CLOCK, Form.SPAN, Form.PACE})
    is_reps = Form.HEAD in {item.form for item in message.items}
    if not is_corrected or not (is_whole or is_reps):
        return None
    return Restate(" ".join(atom.text for atom in atoms[opening:]))


def _correction(atoms: Sequence[_Atom], values: Sequence[Item], units: Units) -> Correction | None:
    match len(values):
        case 0:
            return _without_figure(atoms)
        case 1:
            return _with_one_figure(atoms, values[0], units)
        case 2:
            pair = _pair(atoms)
            return None if pair is None else _replacing(*pair)
        case _:
            return None


def _without_figure(atoms: Sequence[_Atom]) -> Correction | None:
    meant = _undenied(atoms, _Role.UNIT)
    if meant is not None:
        return Correction(units=_unit(meant))
    if any(atom.can(_Role.PACE) for atom in atoms) and any(_points(atom) for atom in atoms):
        return Correction(is_pace=True)
    return None


def _with_one_figure(atoms: Sequence[_Atom], value: Item, units: Units) -> Correction | None:
    at = next(at for at, atom in enumerate(atoms) if atom.can(_Role.VALUE))
    if at and _denies(atoms[at - 1], is_one_of_two=False):
        return None  # "not 44:10" says what it was not
    if any(atom.can(_Role.UNIT) for atom in atoms):
        return None  # "the last km was 4:10" is about a part of the run
    place = next((atom.item for atom in atoms if atom.can(_Role.PLACE)), None)
    if place is not None and value.form is Form.LENGTH:
        return None
    if place is not None:
        return Correction(place=_place(place), time=Duration(value.value))
    return _meaning(value, atoms, units)


def _points(atom: _Atom) -> bool:
    return atom.can(_Role.COPULA, _Role.OBJECT, _Role.MARKER)


def _meaning(item: Item, atoms: Sequence[_Atom], units: Units) -> Correction | None:
    """Take one figure for what its form and the words around it make of it."""
    is_named_pace = any(atom.can(_Role.PACE) for atom in atoms)
    match item.form:
        case Form.LENGTH:
            return Correction(distance=Distance(item.value))
        case Form.PACE:
            return Correction(pace=Pace(item.value))
        case Form.CLOCK | Form.SPAN if is_named_pace:
            return Correction(pace=Pace.of(Distance(units.metres), Duration(item.value)))
        case Form.CLOCK | Form.SPAN:
            return Correction(time=Duration(item.value))
        case Form.BARE if item.places and not is_named_pace:
            return Correction(distance=Distance.of(item.value, units))
        case _:
            return None


def _replacing(wrong: Item, right: Item) -> Correction | None:
    if Form.LENGTH in {wrong.form, right.form}:
        length = right if right.form is Form.LENGTH else wrong
        factor = length.value / _number(length) if _number(length) else 0
        metres = right.value if right.form is Form.LENGTH else right.value * factor
        return Correction(distance=Distance(metres)) if metres > 0 else None
    if right.form is Form.PACE:
        return Correction(pace=Pace(right.value))
    if min(wrong.value, right.value) <= 0:
        return None
    return Correction(wrong=Duration(wrong.value), time=Duration(right.value))


def _number(item: Item) -> float:
    """The number of a length as it was typed."""
    per = {"km": 1000.0, "mi": Units.MI.metres, "m": 1.0}.get(item.unit, 0.0)
    return item.value / per if per else 0.0


def _pair(atoms: Sequence[_Atom]) -> tuple[Item, Item] | None:
    """Find what was wrong and what is right: ``44 not 94``, ``not 94 but 44``, ``44 statt 94``."""
    places = [at for at, atom in enumerate(atoms) if atom.can(_Role.VALUE)]
    first, second = (atoms[at].item for at in places)
    assert first is not None and second is not None  # noqa: S101, PT018 - every value has its item
    between = atoms[places[0] + 1 : places[1]]
    before = atoms[: places[0]]
    if any(atom.can(_Role.DENY, _Role.NOT) for atom in between) or _stands_for(between):
        return second, first
    return (first, second) if before and _denies(before[-1], is_one_of_two=True) else None


def _stands_for(between: Sequence[_Atom]) -> bool:
    return any(atom.can(_Role.INSTEAD) and not atom.can(_Role.MARKER) for atom in between)


def _undenied(atoms: Sequence[_Atom], role: _Role) -> Item | None:
    """Find the one item of a kind that is meant: ``not today, yesterday``."""
    named = [at for at, atom in enumerate(atoms) if atom.can(role)]
    is_two = len(named) == 2
    meant = [
        atoms[at].item
        for at in named
        if not _is_denied_at(atoms, at, is_one_of_two=is_two and at == named[0])
    ]
    if is_two and len(meant) == 2 and _is_after_denial(atoms, named[1]):
        return meant[0]
    return meant[0] if len(meant) == 1 else None


def _is_denied_at(atoms: Sequence[_Atom], at: int, *, is_one_of_two: bool) -> bool:
    """``not today``, ``no era hoy sino …``: right before it, or before the verb."""
    before = at - 1
    if is_one_of_two and before > 0 and atoms[before].can(_Role.COPULA):
        before -= 1
    return before >= 0 and _denies(atoms[before], is_one_of_two=is_one_of_two)


def _is_after_denial(atoms: Sequence[_Atom], at: int) -> bool:
    """``Tuesday, no Monday`` means the first."""
    return atoms[at - 1].can(_Role.DENY) and not atoms[at - 1].text.endswith(",")


def _denies(atom: _Atom | None, *, is_one_of_two: bool) -> bool:
    """Tell whether what follows is denied; *no* does that to the first of two things alone."""
    if atom is None or atom.text.endswith(","):
        return False
    return atom.can(_Role.NOT, _Role.INSTEAD) or (is_one_of_two and atom.can(_Role.DENY))


def _unit(item: Item) -> Units:
    return next(units for concept, units in _UNITS.items() if item.has(concept))


def _place(item: Item) -> int:
    return next(place for concept, place in _ORDINALS.items() if item.has(concept))


def _day(message: Message, atoms: Sequence[_Atom]) -> date | None:
    meant = _undenied(atoms, _Role.DAY)
    return None if meant is None else day_named(message, meant)


def _words_of_figures(atoms: Sequence[_Atom]) -> str:
    kept = (_Role.VALUE, _Role.UNIT, _Role.PACE)
    return " ".join(_as_typed(atom) for atom in atoms if atom.can(*kept))


def _as_typed(atom: _Atom) -> str:
    item = atom.item
    is_pace = item is not None and item.form is Form.PACE
    return f"{atom.text}/{item.unit}" if is_pace and item and item.unit else atom.text


def _atoms(items: Sequence[Item]) -> list[_Atom]:
    """Make phrases of the words that stand together, each with what it can do in a repair."""
    atoms: list[_Atom] = []
    words: list[str] = []

    def close(*, at_comma: bool = False) -> None:
        atoms.extend(_phrases(words, at_comma=at_comma))
        words.clear()

    for item in items:
        role = _role(item)
        if role is not None:
            close()
            atoms.append(_Atom(frozenset({role}), item.text, item))
        elif item.form is Form.WORD:
            for word in _words(item.text):
                if words and words[-1].endswith("'"):
                    words[-1] += word  # ``m'`` and ``excuser``
                else:
                    words.append(word)
        elif item.is_mark(",;.:-!"):
            close(at_comma=True)
            if atoms and not atoms[-1].ends:
                atoms[-1] = replace(atoms[-1], ends=True)
        elif item.is_mark("*"):
            close()
            atoms.append(_Atom(frozenset({_Role.MARKER}), item.text))
        elif item.form is not Form.BREAK:
            close()
            atoms.append(_Atom(frozenset({_Role.OTHER}), item.text))
    close()
    return atoms


def _role(item: Item) -> _Role | None:
    """Tell what an item does by what it is; a word that is only a word is looked up later."""
    if item.is_number:
        is_figure = item.form in _FIGURES and item.owner in _OWN
        return _Role.VALUE if is_figure else _Role.OTHER
    if item.form is not Form.WORD:
        return None
    return next((role for role, is_it in _BY_MEANING if is_it(item)), None)


def _tells_of_no_run(item: Item) -> bool:
    """``no run today`` is news; ``annule`` may be what is asked for."""
    return item.has("skip", "rest") and _words(item.text) not in _known()[0]


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold_word(text).replace("' ", "'").split())


_BY_MEANING: tuple[tuple[_Role, Callable[[Item], bool]], ...] = (
    (_Role.OTHER, _tells_of_no_run),
    (_Role.DAY, lambda item: any(concept.startswith("day.") for concept in item.concepts)),
    (_Role.UNIT, lambda item: item.has(*_UNITS) and len(item.text) > 1),
    (_Role.PACE, lambda item: item.has("pace")),
    (_Role.PLACE, lambda item: item.has(*_ORDINALS)),
    (_Role.LABEL, lambda item: item.has("morning", "evening")),
)


def _phrases(words: list[str], *, at_comma: bool) -> Iterable[_Atom]:
    """Cut words into the longest phrases that are known; a comma after a denial is kept."""
    known, longest = _known()
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + longest), at, -1):
            roles = known.get(tuple(words[at:end]))
            if roles is not None:
                break
        else:
            end, roles = at + 1, frozenset({_Role.OTHER})
        stop = "," if at_comma and end == len(words) else ""
        yield _Atom(roles, " ".join(words[at:end]) + stop)
        at = end


@cache
def _known() -> tuple[_Phrases, int]:
    """Join the tables of all languages; a phrase may do several things."""
    roles: dict[tuple[str, ...], set[_Role]] = {}
    for language in languages.known():
        for name, phrases in languages.table(language, "repairs").items():
            for phrase in phrases:
                roles.setdefault(_words(phrase), set()).add(_Role(name))
    return (
        {phrase: frozenset(can) for phrase, can in roles.items()},
        max(map(len, roles), default=1),
    )
