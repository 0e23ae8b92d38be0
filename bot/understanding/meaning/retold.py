"""A run told once more, whole, in the place of another: ``that was Jo, I ran 8 in 47 min``.

One clause gives the logged run to somebody else, and the rest tells one's own.  Where two ran and
only how far was told, one's own share takes its place: ``yo nada más 5, en 34 min``.
"""

import re
from collections.abc import Iterator, Sequence

from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.mendings import Restate
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.repair_words import Atom, Role, atoms_of
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_CUT = re.compile(r"[,;:.!]+\s+|\s[-–]\s|\n")
_AROUND_WHO = (
    Role.DENY, Role.MARKER, Role.SOFT, Role.SORRY, Role.COPULA, Role.LABEL, Role.OBJECT, Role.NOT,
    Role.NOT_MINE, Role.WRONG,
)  # fmt: skip
_OF_NOBODY: tuple[Concept, ...] = (
    "race", "run_or_race", "parkrun", "trial", "intervals", "long", "hurt", "niggle", "body",
    "wish", "future", "ill", "skip", "rest", "with",
)  # fmt: skip
_OPENING = (Role.DENY, Role.MARKER, Role.SOFT, Role.SORRY)
_MOST_NAMED = 3  # words: ``my old mate Jo``
_SOON = 3
_TWO = 2
_TIMES = frozenset({Form.SPAN, Form.CLOCK})


def read_retold(text: str, context: Context, atoms: Sequence[Atom]) -> Restate | None:
    """Read one's own run, told beside whose the other was.

    Args:
        text: The message.
        context: What is known of the day.
        atoms: The phrases of the message.
    """
    numbers = [atom for atom in atoms if atom.item is not None and atom.item.is_number]
    if len(numbers) < _TWO or not any(atom.can(Role.SELF) for atom in atoms):
        return None
    for head, tail in parts_of(text):
        if _gives_away(head, context) and _tells_own(tail, context):
            return Restate(tail)
    return Restate(text, completes=True) if _tells_own_share(text, context) else None


def parts_of(text: str) -> Iterator[tuple[str, str]]:
    """Cut a message in two at each of its marks."""
    for cut in _CUT.finditer(text):
        yield text[: cut.start()], text[cut.end() :]


def _gives_away(head: str, context: Context) -> bool:
    """``wait no that was my pal Stevie``, ``c'était Paul``."""
    message = annotate(head, context)
    items = message.items
    if any(item.is_number or item.is_of("day") for item in items) or message.mentions(*_OF_NOBODY):
        return False
    atoms = atoms_of(items)
    named = [atom for atom in atoms if not atom.can(*_AROUND_WHO)]
    is_said = any(atom.can(Role.COPULA) for atom in atoms)
    return is_said and len(named) <= _MOST_NAMED and _is_person(items)


def _is_person(items: Sequence[Item]) -> bool:
    """Whether kin is named, or a name stands behind the first word."""
    words = [item for item in items if item.form is Form.WORD]
    is_kin = any(item.has("others_body") for item in words)
    return is_kin or any(item.text[0].isupper() for item in words[1:])


def _tells_own(tail: str, context: Context) -> bool:
    """``i only ran 8 in 47 min``: of oneself, and both figures of a run."""
    message = annotate(tail, context)
    atoms = [atom for atom in atoms_of(message.items) if not atom.can(*_OPENING)]
    is_own = any(atom.can(Role.SELF) for atom in atoms[:_SOON])
    is_news = message.mentions("wish", "future", "hurt", "others_body", "skip", "rest")
    return is_own and not is_news and _has_both_figures(message.items)


def _has_both_figures(items: Sequence[Item]) -> bool:
    forms = [item.form for item in items if item.is_number and item.owner in {"", "goal"}]
    is_far = Form.LENGTH in forms or Form.BARE in forms
    return len(forms) > 1 and is_far


def _tells_own_share(text: str, context: Context) -> bool:
    """``ich nur 5, in 34 min``: less than was told, and it is said of oneself."""
    message = annotate(text, context)
    opening: list[Atom] = []
    for atom in atoms_of(message.items):
        if atom.item is not None and atom.item.is_number:
            break
        opening.append(atom)
    numbers = [item for item in message.items if item.is_number]
    is_share = any(a.can(Role.SELF) for a in opening) and any(a.can(Role.ONLY) for a in opening)
    is_run = len(numbers) == _TWO and numbers[0].form in {Form.BARE, Form.LENGTH}
    is_run = is_run and numbers[1].form in _TIMES
    is_news = message.mentions("wish", "future", "hurt", "others_body", "skip", "rest")
    return is_share and is_run and not is_news and not any(i.is_of("day") for i in message.items)
