"""What was just said or asked, put right: by the runner, in a few words.

A repair is made of little: a word of correction or denial and one figure (``actually 44:10``,
``no it was 7:49 per mile``), two figures with *not* between them (``44 not 94``), a day (``that
was yesterday``), a unit (``I meant miles``), or words alone that call all of it wrong, close the
question (``never mind``) or take what was logged back (``delete that``).  What decides is that
nothing else is said: one word of another kind, and the message is about something else.

Which words these are is told by the table ``repairs`` of each language; all languages are heard,
whichever the runner's is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.log.corrections import Correction
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Units
from bot.understanding.languages import table
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.days import day_named
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.figure_corrections import (
    correction_of,
    pair_of,
    place_of,
    undenied,
    which_of,
)
from bot.understanding.meaning.mendings import Cancel, Mend, Mending, Restate, TakeBack, Wrong
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.placings import without_placings
from bot.understanding.meaning.readings import Context, ReadingKind
from bot.understanding.meaning.repair_words import (
    AROUND,
    LONGEST,
    MOST_ITEMS,
    OF_SOMETHING_ELSE,
    OF_THE_BODY,
    Atom,
    Role,
    atoms_of,
    clauses_of,
    tells_of_no_run,
    words_of,
)
from bot.understanding.meaning.retold import parts_of, read_retold
from bot.understanding.meaning.whose_run import is_not_mine, mine_beside_theirs
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item
from bot.understanding.words.leading_no import only_answers_no

_BESIDE_CANCEL = (Role.SOFT, Role.DENY, Role.MARKER, Role.OBJECT, Role.SORRY)
_BESIDE_UNDO = (*_BESIDE_CANCEL, Role.LABEL)
_TYPED = (Role.VALUE, Role.DAY, Role.UNIT, Role.PACE, Role.PLACE)


def read_repair(text: str, context: Context) -> Mending | None:
    """Read a message as a repair of what was just said or asked; ``None`` where it is none."""
    message = annotate(text, context)
    is_short = len(text) <= LONGEST and len(message.items) <= MOST_ITEMS
    if not is_short or any(item.is_mark("?") for item in message.items):
        return None
    _name_days(message.items)
    atoms = atoms_of(message.items)
    kind = _kind(message, atoms)
    if kind is not None:
        return Mend(Correction(kind=kind), None, "")
    mine = mine_beside_theirs(message, atoms) or read_retold(text, context, atoms)
    mine = mine or _other_rep(atoms)
    if mine is None and message.mentions("skip", "rest", "idle", "days_off"):
        mine = _day_beside_rest(text, context)
    if mine is not None:
        return mine
    if _is_left_as_it_was(atoms):
        return Cancel()
    if any(atom.can(*_TYPED) for atom in atoms):
        mending = _with_figures(message, atoms)
        return TakeBack() if mending is None and _is_undone_first(atoms) else mending
    return TakeBack() if is_not_mine(message, atoms) else _in_words_alone(atoms)


def _other_rep(atoms: Sequence[Atom]) -> Mend | None:
    """``no the other one, the third``: which rep a time was meant for, said before."""
    named = undenied(atoms, Role.PLACE)
    is_said = any(atom.can(Role.DENY, Role.MARKER, Role.NOT, Role.SORRY) for atom in atoms)
    is_all = all(atom.can(Role.PLACE, Role.ANOTHER, *AROUND) for atom in atoms)
    if named is None or not is_said or not is_all:
        return None
    return Mend(Correction(place=place_of(named)), None, "")


def _day_beside_rest(text: str, context: Context) -> Mend | None:
    """``that was yesterday, resting today``: the day of the run, and one without."""
    for head, tail in parts_of(text):
        if read_message(tail, context).kind in _NOT_RUN:
            mend = read_repair(head, context)
            is_day = isinstance(mend, Mend) and mend.day is not None and mend.correction is None
            return replace(mend, then=tail) if is_day and isinstance(mend, Mend) else None
    return None


_NOT_RUN = frozenset({ReadingKind.SKIP, ReadingKind.REST})


def _is_left_as_it_was(atoms: Sequence[Atom]) -> bool:
    """``no, leave it on Sunday``, ``non laisse dimanche``: nothing is to be moved."""
    told = [atom for atom in atoms if not atom.can(Role.SOFT, Role.DENY, Role.LABEL)]
    is_left = len(told) == 2 and told[0].can(Role.CANCEL) and told[1].can(Role.DAY)
    return is_left and any(atom.can(Role.DENY) for atom in atoms[:2])


def _name_days(items: Sequence[Item]) -> None:
    """``no, on the 9th``, ``nein, am 9.``: a day of the month, where no other figure is told."""
    numbers = [item for item in items if item.is_number]
    if len(numbers) != 1 or not numbers[0].at:
        return
    [number] = numbers
    before = items[number.at - 1]
    after = items[number.at + 1] if number.at + 1 < len(items) else None
    is_day = number.form in {Form.BARE, Form.OTHER} and number.value in range(1, 32)
    is_ordinal = number.owner in {"ordinal", "day_of_month"} or (
        after is not None and after.is_mark(".") and after.is_attached
    )
    if is_day and is_ordinal and before.has("date_article"):
        number.owner, number.unit = "day_of_month", "date"


def _is_undone_first(atoms: Sequence[Atom]) -> bool:
    """``efface, je l'ai mis deux fois``: a clause that says it, and why."""
    first = clauses_of(atoms)[0]
    return _is_made_of(first, Role.UNDO, _BESIDE_UNDO) or first[0].can(Role.UNDO_OUTRIGHT)


def _kind(message: Message, atoms: Sequence[Atom]) -> ResultKind | None:
    """``it was a race``, ``war ein Test``: the kind of run, and nothing else."""
    message, atoms = _first_clause(message, atoms)
    is_told = message.mentions if _opens_with_no(message, atoms) else message.says
    told = [kind for kind, names in _KINDS.items() if is_told(*names)]
    is_said = any(atom.can(Role.COPULA, Role.MARKER, Role.NOT) for atom in atoms)
    items = without_placings(message.items)
    is_said |= len(items) < len(message.items)  # ``race btw, 12th overall``
    if len(told) != 1 or not is_said or any(item.is_number for item in items):
        return None
    names = _KINDS[told[0]]
    beside = [item for item in items if item.form is Form.WORD and not item.has(*names)]
    around = [atom.text.rstrip(",") for atom in atoms if atom.can(*AROUND)]
    known = {word for text in around for word in words_of(text)}
    is_all = all(
        item.has("glue", "article", "noise", "virtual", "session")
        or set(words_of(item.text)) <= known
        for item in beside
    )
    return told[0] if is_all else None


def _first_clause(message: Message, atoms: Sequence[Atom]) -> tuple[Message, Sequence[Atom]]:
    """``it was a race, bib 112``: what kind it was, and then which; nothing is measured."""
    clauses = clauses_of(atoms)
    figures = (Form.LENGTH, Form.CLOCK, Form.SPAN, Form.HEAD, Form.PACE)
    first = message.items[0].clause if message.items else 0
    is_measured = any(item.form in figures for item in message.items)
    is_said = bool(clauses) and any(atom.can(Role.COPULA) for atom in clauses[0])
    if len(clauses) < 2 or is_measured or not is_said:
        return message, atoms
    items = [item for item in message.items if item.clause == first]
    return replace(message, items=items), clauses[0]


def _opens_with_no(message: Message, atoms: Sequence[Atom]) -> bool:
    """``no, it was a race``: the *no* is an answer, and denies no race."""
    first = atoms[0] if atoms else None
    if first is None or not first.can(Role.DENY):
        return False
    may_deny = table(message.language, "grammar").get("denies_verbs_with_no", False)
    return only_answers_no(message.items) and (first.ends or not may_deny)


_KINDS: dict[ResultKind, tuple[Concept, ...]] = {
    # French *course* is any run, but a run that was told needs no such name.
    ResultKind.RACE: ("race", "parkrun", "run_or_race"),
    ResultKind.TIME_TRIAL: ("trial",),
}


def _in_words_alone(atoms: Sequence[Atom]) -> Mending | None:
    clauses = clauses_of(atoms)
    outer = (clauses[0], clauses[-1]) if clauses else ()
    # ``delete it, that was the bike``: one clause says it, and the rest tells why.
    if _opens_with(atoms, Role.UNDO_OUTRIGHT):
        return TakeBack()
    if _is_made_of(atoms, Role.CANCEL, _BESIDE_CANCEL):
        return Cancel()
    if any(_is_made_of(clause, Role.UNDO, _BESIDE_UNDO) for clause in (atoms, *outer)):
        return TakeBack()
    is_let_go = any(_is_made_of(clause, Role.CANCEL, _BESIDE_CANCEL) for clause in outer)
    is_let_go |= _opens_with(atoms, Role.CANCEL_OUTRIGHT)
    # ``never mind, I skipped it`` is news.
    if is_let_go and not any(atom.item and tells_of_no_run(atom.item) for atom in atoms):
        return Cancel()
    return Wrong() if _is_made_of(atoms, Role.WRONG, AROUND) else None


def _opens_with(atoms: Sequence[Atom], role: Role) -> bool:
    """``nvm its fine now``: a phrase that says it all, and whatever explains it."""
    beside = (Role.SOFT, Role.DENY, Role.SORRY, Role.MARKER)
    first = next((atom for atom in atoms if atom.can(role) or not atom.can(*beside)), None)
    return first is not None and first.can(role)


def _is_made_of(atoms: Sequence[Atom], role: Role, beside: Iterable[Role]) -> bool:
    return any(atom.can(role) for atom in atoms) and all(atom.can(role, *beside) for atom in atoms)


def _with_figures(message: Message, atoms: Sequence[Atom]) -> Mending | None:
    values = [atom.item for atom in atoms if atom.can(Role.VALUE) and atom.item is not None]
    if _is_undone_first(atoms) and any(atom.can(Role.COPULA) for atom in atoms):
        # ``scrap that, it was 9k``: what it was is told in its place
        atoms = [atom for atom in atoms if not atom.can(Role.UNDO, Role.UNDO_OUTRIGHT)]
    strange = [atom for atom in atoms if not atom.can(*_TYPED, *AROUND)]
    if strange and not _are_excuses(message, atoms, strange):
        return _told_again(atoms, values, message)
    if strange and _is_whole_clause(atoms):
        atoms = _said_apart(atoms)
    is_paired = len(values) == 2 and pair_of(atoms) is not None
    is_bare = len(values) == 1 and values[0].form is Form.BARE and not values[0].places
    if is_bare and not any(atom.can(*_CORRECTING, Role.PLACE) for atom in atoms):
        return None  # ``it was a 7`` is how hard it was
    is_sorry = len(values) == 1 and any(atom.can(Role.SORRY, Role.PLACE) for atom in atoms)
    is_day = not values and all(a.can(Role.DAY, Role.SOFT, Role.SORRY, Role.LABEL) for a in atoms)
    if not (is_paired or is_sorry or is_day or any(atom.can(*_EVIDENCE) for atom in atoms)):
        return None
    day = _day(message, atoms)
    which = which_of(message.items, atoms)
    is_of_one = which is not None and (which.place, which.distance) != (None, None)
    figures = values[-1:] if is_of_one else values
    meant = [a for a in atoms if not a.can(Role.PLACE) and a.item not in values[:-1]]
    units = message.context.units or Units.KM
    correction = correction_of(meant if is_of_one else atoms, figures, units)
    if correction is not None or (day is not None and not values):
        pair = pair_of(atoms) if len(values) == 2 else None
        swap = None if pair is None else (pair[0].text, pair[1].text)
        return Mend(correction, day, _words_of_figures(atoms), swap, which)
    return _told_again(atoms, values, message)


def _are_excuses(message: Message, atoms: Sequence[Atom], strange: Sequence[Atom]) -> bool:
    """``fat thumbs``, ``it was before midnight``: words around a correction that only explain it.

    There are few of them, none is about something else, and a word of correction is there.
    """
    is_figure = any(atom.can(Role.VALUE) for atom in atoms)
    if is_figure and any(
        item.has("running", "ran") and not item.has("treadmill") for item in message.items
    ):
        return False  # ``I meant to run 9k``
    is_apart = _is_whole_clause(atoms) or _opens_with_the_day(message, atoms)
    corrects = is_apart or atoms[0].can(Role.DENY) or any(a.can(Role.MARKER) for a in atoms)
    others = OF_THE_BODY if is_apart else OF_SOMETHING_ELSE
    is_single = sum(atom.can(Role.VALUE, Role.DAY) for atom in atoms) == 1
    return (
        corrects
        and is_single
        and all(atom.item is None for atom in strange)
        and len(strange) <= _MOST_STRANGE
        and not message.mentions(*others)
    )


def _opens_with_the_day(message: Message, atoms: Sequence[Atom]) -> bool:
    """``that was yesterday now that I think of it``: all is said, and the rest tells why."""
    day = next((at for at, atom in enumerate(atoms) if atom.can(Role.DAY)), None)
    if day is None or message.mentions("running", "ran", "race", "long", "intervals"):
        return False
    if atoms[day].text.endswith("'s"):
        return False  # ``that was yesterday's plan``
    opening, rest = atoms[:day], atoms[day + 1 :]
    is_said = any(atom.can(Role.COPULA) for atom in opening)
    is_said &= all(atom.can(*AROUND) for atom in opening)
    return is_said and not any(atom.can(*_TYPED) for atom in rest)


def _is_whole_clause(atoms: Sequence[Atom]) -> bool:
    """``ben non, 42:30, j'ai les doigts gelés``: the correction has a clause to itself.

    Whatever stands in other clauses explains it.
    """
    clauses = clauses_of(atoms)
    at = next((n for n, one in enumerate(clauses) if any(a.can(*_TYPED) for a in one)), None)
    if at is None or any(not atom.can(*_TYPED, *AROUND) for atom in clauses[at]):
        return False
    near = [*(clauses[at - 1] if at else ()), *clauses[at]]
    return len(clauses) > 1 and any(atom.can(*_EVIDENCE, Role.SORRY) for atom in near)


def _said_apart(atoms: Sequence[Atom]) -> Sequence[Atom]:
    """Leave out the clauses that only explain: ``wait, 5 km, the treadmill was in km``."""
    clauses = clauses_of(atoms)
    at = next(n for n, one in enumerate(clauses) if any(atom.can(*_TYPED) for atom in one))
    return [atom for clause in clauses[: at + 1] for atom in clause]


_MOST_STRANGE = 8
_CORRECTING = (Role.MARKER, Role.DENY, Role.SORRY)


_EVIDENCE = (Role.MARKER, Role.COPULA, Role.DENY, Role.NOT, Role.INSTEAD)


def _told_again(atoms: Sequence[Atom], values: Sequence[Item], message: Message) -> Restate | None:
    """``no, 8k in 44:10``, ``sorry, I ran 6 miles in 50 min``: a whole run after a correction."""
    opening = 0
    while opening < len(atoms) and atoms[opening].can(Role.SOFT, Role.MARKER, Role.DENY):
        opening += 1
    is_corrected = any(atom.can(Role.MARKER, Role.DENY) for atom in atoms[:opening])
    forms = {item.form for item in values}
    is_whole = Form.LENGTH in forms and bool(forms & {Form.CLOCK, Form.SPAN, Form.PACE})
    is_reps = Form.HEAD in {item.form for item in message.items}
    if not is_corrected or not (is_whole or is_reps):
        return None
    return Restate(" ".join(atom.text for atom in atoms[opening:]))


def _day(message: Message, atoms: Sequence[Atom]) -> date | None:
    meant = undenied(atoms, Role.DAY)
    return None if meant is None else day_named(message, meant)


def _words_of_figures(atoms: Sequence[Atom]) -> str:
    kept = (Role.VALUE, Role.UNIT, Role.PACE)
    return " ".join(_as_typed(atom) for atom in atoms if atom.can(*kept))


def _as_typed(atom: Atom) -> str:
    item = atom.item
    is_pace = item is not None and item.form is Form.PACE
    return f"{atom.text}/{item.unit}" if is_pace and item and item.unit else atom.text
