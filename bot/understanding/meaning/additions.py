"""What is told of a run that is in the log: the heart rate, the rest, how it felt, why not.

An addition says nothing that changes what was told. Each of its numbers has an owner beside the
run's figures, and it neither asks nor wishes nor speaks of another day.
"""

from dataclasses import replace

from bot.domain.log.results import Flag, Result, ResultKind
from bot.domain.quantities import Distance, Duration
from bot.understanding.meaning.absences import reason_of
from bot.understanding.meaning.alarms.short_sayings import says_phrase
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.circumstances import add_circumstances, heart_rate_of, rpe_of
from bot.understanding.meaning.complaints import ToldAilment
from bot.understanding.meaning.days import read_day
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.figure_corrections import times_by_place
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.missing_figures import lacking_of
from bot.understanding.meaning.placings import is_placing
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.repair_words import LONGEST, MOST_ITEMS, Role, atoms_of
from bot.understanding.meaning.wondered import opens_as_question
from bot.understanding.words.items import Form, Item, Mood, Owner

_FLAGS: frozenset[Flag] = frozenset(
    {
        "cold", "easy", "fatigue", "felt_bad", "felt_good", "heat", "hills", "rain", "trail",
        "treadmill", "wind",
    }
)  # fmt: skip
_OTHER_MOODS: tuple[Mood, ...] = (
    "attitude", "elsewhere", "future", "habit", "others", "past", "question", "sum", "wish",
)  # fmt: skip


def read_addition(said: Result, text: str, context: Context) -> Result | None:
    """Read what a message adds to the result that was logged a moment ago.

    Returns:
        The result with it; ``None`` where the message adds nothing, or says more than that.
    """
    if len(text) > LONGEST:
        return None
    message = annotate(text, context)
    if lacking_of(said) is not None and not message.free and says_phrase(text, "unknown"):
        return said  # ``never timed it``: it stays as it is
    if len(message.items) > MOST_ITEMS:
        return None
    replaced = _replaced(said, message) or _as_race(said, message) or _walked(said, message)
    if replaced is not None or not _is_about_what_was_told(message):
        return replaced
    whole = _whole(said, text, message)
    is_of_it = _names_place(said, message) or _names_run(said, message)
    if whole == said and not (is_of_it or _describes(message)):
        return None
    return whole


def _as_race(said: Result, message: Message) -> Result | None:
    """``came 14th``: so it was one."""
    if said.kind not in {ResultKind.RUN, ResultKind.RACE} or not is_placing(message.items):
        return None
    is_whole = said.distance is not None and said.duration is not None
    return replace(said, kind=ResultKind.RACE) if is_whole else said


def is_lone_figure(text: str, context: Context) -> bool:
    """Tell whether a message is one figure and no word: ``48:20 today`` is another run."""
    items = annotate(text, context).items
    return sum(item.is_number for item in items) == 1 and not any(
        item.form is Form.WORD for item in items
    )


def goes_on(text: str, context: Context) -> bool:
    """Tell whether a message goes on telling what was run: ``and 5k in the evening, 29``."""
    message = annotate(text, context)
    opens = bool(message.items) and message.items[0].has("and")
    return opens or message.mentions("another")


def tells_no_more(text: str, context: Context) -> bool:
    """Tell whether a message names neither a figure nor another run."""
    message = annotate(text, context)
    if opens_as_question(message):
        return False
    is_of_others = message.mentions("others_body") and not message.mentions("with")
    return not (
        message.free or is_of_others or message.mentions("another", "wh", "future", "wish")
    )


def _replaced(said: Result, message: Message) -> Result | None:
    """``the second was 91 and the last 90``: several reps put right at once.

    ``the 3rd was 93`` names no day of a month.
    """
    atoms = atoms_of(message.items)
    times = times_by_place(atoms)
    if said.kind is not ResultKind.INTERVALS or len(times) < _SEVERAL:
        return None
    if not all(atom.can(*_OF_A_LIST) for atom in atoms):
        return None
    splits = list(said.splits)
    for place, seconds in times:
        if not -len(splits) <= place < len(splits):
            return None
        splits[place] = Duration(seconds)
    return replace(said, splits=tuple(splits))


_SEVERAL = 2
_OF_A_LIST = (
    Role.PLACE, Role.VALUE, Role.COPULA, Role.LABEL, Role.NUMBERED, Role.MARKER, Role.SOFT,
    Role.OBJECT, Role.SORRY, Role.DENY,
)  # fmt: skip


def _describes(message: Message) -> bool:
    """``240 m of climb``, ``cadence 172``: a figure of the run that changes nothing of it."""
    return any(item.owner in _DESCRIBING for item in message.items)


_DESCRIBING: frozenset[Owner] = frozenset(
    {"recovery", "cadence", "elevation", "humidity", "power"}
)


def _whole(said: Result, text: str, message: Message) -> Result | None:
    match said.kind, message.free:
        case ResultKind.SKIP, []:
            return _with_reason(said, message)
        case ((ResultKind.SKIP | ResultKind.REST), _):
            return None
        case _, []:
            return _with(said, message)
        case _, [_] if _names_place(said, message) or _names_run(said, message):
            return _with(said, message)
        case ResultKind.INTERVALS, [Item(form=Form.LENGTH) as total] if message.says("total"):
            return _with_total(_with(said, message), total.value)
        case _:
            return _with_part(said, text, message.context)


def _with_total(said: Result, metres: float) -> Result | None:
    """``so 6k total``: the whole run of which the reps were part."""
    if said.distance is not None or metres < _SHORTEST_TOTAL:
        return None
    return replace(said, distance=Distance(metres))


def is_place_on(said: Result, text: str, context: Context) -> bool:
    """Tell whether the one figure of a message is where something was on a run just told."""
    return _names_place(said, annotate(text, context))


def _names_place(said: Result, message: Message) -> bool:
    """``legs gone at 8k``, ``knee hurt after 3k``: where it was, on the run that was just told."""
    if len(message.free) != 1 or said.distance is None:
        return False
    [figure] = message.free
    is_after = any(word.has("at", "after") for word in message.before(figure, 1))
    return figure.form is Form.LENGTH and is_after and figure.value < said.distance.metres


def _walked(said: Result, message: Message) -> Result | None:
    """``half of it was walking``: how, and no other figure."""
    atoms = atoms_of(message.items)
    is_share = any(a.can(Role.SHARE) for a in atoms) and any(a.can(Role.WALKED) for a in atoms)
    return said if is_share and not message.free and said.kind is ResultKind.RUN else None


def _names_run(said: Result, message: Message) -> bool:
    """``the 10k was hard``: the figure only says which run, as it was just told."""
    if len(message.free) != 1 or said.distance is None or message.mentions("another"):
        return False
    [figure] = message.free
    is_same = abs(figure.value - said.distance.metres) <= _ROUNDED
    article = message.before(figure, 1)
    return figure.form is Form.LENGTH and is_same and any(i.has("article") for i in article)


_SHORTEST_TOTAL = 1000.0  # metres


def _with_part(said: Result, text: str, context: Context) -> Result | None:
    """``last 3k at mp``: a part of the run, read as if it had been told with it."""
    if said.kind is not ResultKind.RUN or said.distance is None or said.duration is None:
        return None
    metres, seconds = said.distance.metres, said.duration.seconds
    reading = read_message(f"{metres / 1000:g} km {Duration(seconds)}, {text}", context)
    told = reading.result
    is_same = told is not None and not (reading.also or reading.unowned)
    is_same &= reading.pain is None and reading.question is None
    if told is None or not is_same or told.kind is not ResultKind.RUN:
        return None
    if told.distance is None or abs(told.distance.metres - metres) > _ROUNDED:
        return None
    if told.duration is None or told.duration.seconds != round(seconds):
        return None
    return replace(
        said,
        rpe=said.rpe or told.rpe,
        heart_rate=said.heart_rate or told.heart_rate,
        flags=said.flags | (told.flags & (_FLAGS | {"marathon_pace"})),
    )


_ROUNDED = 10.0  # metres


def _is_about_what_was_told(message: Message) -> bool:
    if any(item.is_mark("?") for item in message.items) or message.asks(*_OTHER_MOODS):
        return False
    if opens_as_question(message):
        return False
    figures = {item.clause for item in message.items if item.is_number}
    if any(item.has("if") and item.clause in figures for item in message.items):
        return False
    if message.mentions("wh", "future", "wish", "skip", "cross", "hurt", "ill"):
        return False
    return read_day(message).word is None


def _with_reason(said: Result, message: Message) -> Result:
    is_open = said.reason is None
    return replace(said, reason=reason_of(message, ToldAilment())) if is_open else said


def _with(said: Result, message: Message) -> Result:
    if message.owned("total") and said.distance is not None:
        return said  # another figure for the same, which is a correction
    if message.says("pr") and said.kind is ResultKind.RUN and said.duration is not None:
        said = replace(said, kind=ResultKind.RACE, flags=said.flags | {"pr"})
    draft = Draft(said.kind)
    add_circumstances(message, draft)
    told = draft.result()
    return replace(
        said,
        distance=said.distance or told.distance,
        recovery=said.recovery or told.recovery,
        strides=said.strides or told.strides,
        hills=said.hills or told.hills,
        rpe=rpe_of(message) or said.rpe,
        heart_rate=heart_rate_of(message) or said.heart_rate,
        flags=said.flags | (told.flags & _FLAGS),
    )
