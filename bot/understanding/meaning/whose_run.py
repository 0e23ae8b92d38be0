"""Whose run it was: ``that was my wife's``, ``no fui yo``, ``my neighbour's, mine was 24:21``."""

from collections.abc import Sequence

from bot.domain.quantities import Units
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.figure_corrections import correction_of
from bot.understanding.meaning.mendings import Mend
from bot.understanding.meaning.repair_words import (
    AROUND,
    Atom,
    Role,
    atoms_of,
    clauses_of,
    denial_of_self,
    words_of,
)
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_FEW_STRANGE = 2
_FEW_BEFORE = 6
# ``c'est ma femme qui a couru``
_WHO_RAN: tuple[Concept, ...] = ("running", "ran", "third_ran", "who")


def mine_beside_theirs(message: Message, atoms: Sequence[Atom]) -> Mend | None:
    """``that was my neighbour's, mine was 24:21``: one clause tells whose, the next one's own."""
    kin = [item for item in message.items if item.has("others_body")]
    values = [atom for atom in atoms if atom.can(Role.VALUE) and atom.item is not None]
    if not kin or len(values) != 1 or message.mentions("with", "wish", "future", "hurt", "ill"):
        return None
    [value] = values
    assert value.item is not None  # noqa: S101 - so they were chosen
    before = [item for item in message.items if item.clause < value.item.clause]
    beside = [item for item in message.items if item.clause == value.item.clause]
    is_theirs = any(item in before for item in kin) and not any(i.is_number for i in before)
    clauses = clauses_of(atoms)
    opening = [atom for clause in clauses[:-1] for atom in clause]
    is_said = any(atom.can(Role.COPULA, Role.OBJECT, Role.DENY) for atom in opening)
    is_mine = any(item.has("i_am", "mine") for item in beside)
    is_mine |= any(atom.can(Role.SELF) for atom in clauses[-1])
    if not (is_theirs and is_said and is_mine and value in clauses[-1]):
        return None
    correction = correction_of([value], [value.item], message.context.units or Units.KM)
    return None if correction is None else Mend(correction, None, value.text)


def is_not_mine(message: Message, atoms: Sequence[Atom]) -> bool:
    """``that was my wife's run``, ``no fui yo, fue mi mujer``: what was logged is not theirs."""
    if message.mentions("with", "wish", "future", "hurt", "ill"):
        return False
    others = [item for item in message.items if item.has("others_body")]
    around = (*AROUND, Role.NOT_MINE, Role.UNIT)
    known = {word for a in atoms if a.can(*around) for word in words_of(a.text.rstrip(","))}
    beside = {
        word
        for item in message.items
        if item.form is Form.WORD and not item.has("others_body", "mine", *_WHO_RAN)
        for word in words_of(item.text)
    }
    is_denied = any(atom.can(Role.NOT_MINE) for atom in atoms)
    if not is_denied:  # ``no fui yo``, where *no fui* alone would be a run left out
        denial = denial_of_self(message.items)
        is_denied, known = bool(denial), known | denial
    if others and _is_said_of_kin(message.items, others[0], known):
        return True
    is_kin = any(_is_of_mine(message.items, item) for item in others)
    # *ma* is no *it*, and *son* no Spanish *are*: ``ma sœur 10 km`` is news of her
    of_kin = {word for item in message.items if _names_kin(item) for word in words_of(item.text)}
    is_theirs = is_kin and any(
        atom.can(Role.COPULA, Role.OBJECT) and not set(words_of(atom.text)) <= of_kin
        for atom in atoms
    )
    if is_denied and len(beside - known) <= _FEW_STRANGE and not message.free:
        return True
    return ((is_denied or is_theirs) and beside <= known) or _names_kin_alone(message, atoms)


def _names_kin_alone(message: Message, atoms: Sequence[Atom]) -> bool:
    """``sorry, he ran. My husband.``: whose it was, in a clause of its own."""
    is_sorry = any(atom.can(Role.SORRY, Role.DENY, Role.MARKER) for atom in atoms)
    for kin in message.items:
        if kin.has("others_body") and _is_of_mine(message.items, kin):
            clause = [i for i in message.items if i.clause == kin.clause and i.form is Form.WORD]
            if is_sorry and all(i.has("others_body", "mine", "glue", "article") for i in clause):
                return True
    return False


def _names_kin(item: Item) -> bool:
    return item.has("others_body", "mine")


def _is_said_of_kin(items: Sequence[Item], kin: Item, known: set[str]) -> bool:
    """``no that was my dad i just held the dog``: what follows only explains it."""
    before = [item for item in items[: kin.at] if item.form is Form.WORD]
    after = items[kin.at + 1] if kin.at + 1 < len(items) else None
    words = {word for item in before if not item.has("mine") for word in words_of(item.text)}
    is_theirs = _is_of_mine(items, kin) and not kin.text.endswith("'s")
    is_alone = after is None or not (after.has("and", "with", "with_me") or after.is_number)
    has_figures = any(item.is_number for item in items)
    is_short = 0 < len(before) <= _FEW_BEFORE and not has_figures
    return is_theirs and is_alone and is_short and words <= known and _says_it_was(before)


def _says_it_was(before: Sequence[Item]) -> bool:
    """``that was my dad``: what was logged, and its verb."""
    said = {word for item in before for word in words_of(item.text)}
    atoms = atoms_of(before)
    return bool(said) and any(atom.can(Role.COPULA) for atom in atoms)


def _is_of_mine(items: Sequence[Item], kin: Item) -> bool:
    """``my wife``, ``de mi hermano``; *la mujer* is any woman."""
    return " " in kin.text or (kin.at > 0 and items[kin.at - 1].has("mine"))
