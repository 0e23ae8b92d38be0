"""Which figure is put right, and by which: ``44 not 94``, ``no, 9k``, ``I meant miles``."""

from collections.abc import Sequence

from bot.domain.log.corrections import Correction, Which
from bot.domain.quantities import Distance, Duration, Pace, Units
from bot.understanding.meaning.repair_words import ORDINALS, UNITS, Atom, Role
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item


def correction_of(
    atoms: Sequence[Atom], values: Sequence[Item], units: Units
) -> Correction | None:
    match len(values):
        case 0:
            return _without_figure(atoms)
        case 1:
            return _with_one_figure(atoms, values[0], units)
        case 2:
            pair = pair_of(atoms)
            return None if pair is None else _replacing(*pair)
        case _:
            return None


def _without_figure(atoms: Sequence[Atom]) -> Correction | None:
    meant = undenied(atoms, Role.UNIT)
    if meant is not None:
        return Correction(units=_unit(meant))
    if any(atom.can(Role.PACE) for atom in atoms) and any(_points(atom) for atom in atoms):
        return Correction(is_pace=True)
    return None


def _with_one_figure(atoms: Sequence[Atom], value: Item, units: Units) -> Correction | None:
    at = next(at for at, atom in enumerate(atoms) if atom.can(Role.VALUE))
    if at and _denies(atoms[at - 1], is_one_of_two=False):
        return None  # "not 44:10" says what it was not
    if any(atom.can(Role.UNIT) for atom in atoms):
        return None  # "the last km was 4:10" is about a part of the run
    place = next((atom.item for atom in atoms if atom.can(Role.PLACE)), None)
    if place is not None and value.form is Form.LENGTH:
        return None
    if place is not None:
        return Correction(place=place_of(place), time=Duration(value.value))
    return _meaning(value, atoms, units)


def which_of(items: Sequence[Item], atoms: Sequence[Atom]) -> Which | None:
    """``the evening one was 5k``, ``the second was 9 km``, ``the 5k was 31:00``."""
    values = [at for at, atom in enumerate(atoms) if atom.can(Role.VALUE)]
    forms = [item.form for at in values if (item := atoms[at].item) is not None]
    if not forms:
        return None
    places = [at for at, atom in enumerate(atoms) if atom.can(Role.PLACE)]
    if len(places) == 1 and forms == [Form.LENGTH]:
        named, between = atoms[places[0]].item, atoms[places[0] : values[0]]
        is_said = named is not None and any(atom.can(Role.COPULA) for atom in between)
        return Which(place=place_of(named)) if is_said and named else None
    if len(forms) == _TWO and forms[0] is Form.LENGTH and forms[1] in {Form.CLOCK, Form.SPAN}:
        far, between = atoms[values[0]].item, atoms[values[0] + 1 : values[1]]
        is_named = any(atom.can(Role.LABEL) for atom in atoms[: values[0]])
        is_said = bool(between) and all(atom.can(Role.COPULA) for atom in between)
        is_whole = far is not None and is_named and is_said
        return Which(distance=Distance(far.value)) if is_whole and far else None
    parts = [item.has(*_EVENING) for item in items if item.has("morning", *_EVENING)]
    told = [atom for atom in atoms if atom.can(Role.MORNING, Role.EVENING)]
    parts = parts or [atom.can(Role.EVENING) for atom in told]
    return Which(is_evening=parts[0]) if len(parts) == 1 else None


_TWO = 2
_EVENING: tuple[Concept, ...] = ("evening", "tonight", "at_night")


def times_by_place(atoms: Sequence[Atom]) -> list[tuple[int, float]]:
    """Pair each rep that is named with the time that stands behind it.

    Returns:
        The place of each rep, as an index that may count from the end, and its seconds; nothing
        where a time has no place.
    """
    found: list[tuple[int, float]] = []
    named: Item | None = None
    for atom in atoms:
        if atom.can(Role.PLACE):
            named = atom.item
        elif atom.can(Role.VALUE) and atom.item is not None:
            if named is None or atom.item.form not in {Form.BARE, Form.CLOCK, Form.SPAN}:
                return []
            found.append((place_of(named), atom.item.value))
            named = None
    return found


def _points(atom: Atom) -> bool:
    return atom.can(Role.COPULA, Role.OBJECT, Role.MARKER)


def _meaning(item: Item, atoms: Sequence[Atom], units: Units) -> Correction | None:
    """Take one figure for what its form and the words around it make of it."""
    is_named_pace = any(atom.can(Role.PACE) for atom in atoms)
    match item.form:
        case Form.LENGTH:
            return Correction(distance=Distance(item.value))
        case Form.PACE:
            return Correction(pace=Pace(item.value))
        case Form.CLOCK | Form.SPAN if is_named_pace:
            return Correction(pace=Pace.of(Distance(units.metres), Duration(item.value)))
        case Form.CLOCK | Form.SPAN:
            return Correction(time=Duration(item.value))
        case Form.BARE if item.value > 0 and not is_named_pace:
            is_said = not any(mark in item.text for mark in ".,")  # ``52 y medio``
            is_far = item.places > 0 and item.places != _AS_IN_A_CLOCK and not is_said
            far = Distance.of(item.value, units) if is_far else None
            return Correction(distance=far, number=None if is_far else item.value)
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
    if Form.SPAN in {wrong.form, right.form} and Form.BARE in {wrong.form, right.form}:
        # ``fifty seven minutes, not fifty one``: the unit is said once
        return Correction(wrong=_in_minutes(wrong), time=_in_minutes(right))
    return Correction(wrong=Duration(wrong.value), time=Duration(right.value))


def _in_minutes(item: Item) -> Duration:
    return Duration(item.value if item.form is Form.SPAN else item.value * 60)


def _number(item: Item) -> float:
    """The number of a length as it was typed."""
    per = {"km": 1000.0, "mi": Units.MI.metres, "m": 1.0}.get(item.unit, 0.0)
    return item.value / per if per else 0.0


def pair_of(atoms: Sequence[Atom]) -> tuple[Item, Item] | None:
    """Find what was wrong and what is right: ``44 not 94``, ``not 94 but 44``, ``18 no, 19``."""
    places = [at for at, atom in enumerate(atoms) if atom.can(Role.VALUE)]
    first, second = (atoms[at].item for at in places)
    assert first is not None and second is not None  # noqa: S101, PT018 - every value has its item
    between = atoms[places[0] + 1 : places[1]]
    before = atoms[: places[0]]
    if between and between[-1].can(Role.DENY, Role.NOT) and between[-1].ends:
        return first, second  # ``18 no, 19``
    if any(atom.can(Role.DENY, Role.NOT) for atom in between) or _stands_for(between):
        return second, first
    if any(atom.can(Role.WRONG) for atom in between):
        return first, second  # ``9 km c'est faux, c'était 8``
    return (first, second) if before and _denies(before[-1], is_one_of_two=True) else None


def _stands_for(between: Sequence[Atom]) -> bool:
    return any(atom.can(Role.INSTEAD) and not atom.can(Role.MARKER) for atom in between)


def undenied(atoms: Sequence[Atom], role: Role) -> Item | None:
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


def _is_denied_at(atoms: Sequence[Atom], at: int, *, is_one_of_two: bool) -> bool:
    """``not today``, ``no era hoy sino …``: right before it, or before the verb."""
    before = at - 1
    if is_one_of_two and before > 0 and atoms[before].can(Role.COPULA):
        before -= 1
    return before >= 0 and _denies(atoms[before], is_one_of_two=is_one_of_two)


def _is_after_denial(atoms: Sequence[Atom], at: int) -> bool:
    """``Tuesday, no Monday`` means the first."""
    return atoms[at - 1].can(Role.DENY) and not atoms[at - 1].text.endswith(",")


def _denies(atom: Atom | None, *, is_one_of_two: bool) -> bool:
    """Tell whether what follows is denied; *no* does that to the first of two things alone."""
    if atom is None or atom.text.endswith(","):
        return False
    return atom.can(Role.NOT, Role.INSTEAD) or (is_one_of_two and atom.can(Role.DENY))


def _unit(item: Item) -> Units:
    return next(units for concept, units in UNITS.items() if item.has(concept))


_AS_IN_A_CLOCK = 2  # places: ``53.10`` may be a time


def place_of(item: Item) -> int:
    if item.is_number:
        return int(item.value) - 1
    return next(place for concept, place in ORDINALS.items() if item.has(concept))
