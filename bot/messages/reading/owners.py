"""Which word owns which number: rest 90, HR 148, 7/10, 350 m of climbing."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from bot.messages.reading.items import Form, Item

Accepts = Callable[[Item], bool]

_FILLERS = (
    "glue",
    "past",
    "range_to",
    "approx",
    "at",
    "avg",
    "between",
    "rpe",
    "hr",
    "total",
    "max",
    "of",
    "each",
)
_APART = ("with", "off", "and", "cross", "recovery", "ran")
_LOOK = 4


@dataclass(frozen=True, slots=True)
class Owner:
    """A kind of word and the numbers it takes.

    Attributes:
        takes_before: Also the number in front of it: ``90s rest``.
        takes_bare_before: Also when that number has no unit: ``148 hr``.
    """

    name: str
    concept: str
    accepts: Accepts
    takes_before: bool = True
    takes_after: bool = True
    takes_bare_before: bool = False


def own_numbers(items: list[Item]) -> None:
    """Give every number that belongs to a word its owner."""
    _drop_line_numbers(items)
    for at, item in enumerate(items):
        if item.form is not Form.WORD and not item.concepts:
            continue
        if item.mood != "actual":
            continue
        if not item.concepts.isdisjoint(_OWNING):
            for owner in _OWNERS:
                if owner.concept in item.concepts:
                    _give(items, at, owner)
    _own_goals(items)
    _own_climbs(items)
    _own_scores(items)
    _own_strangers(items)


def _give(items: list[Item], at: int, owner: Owner) -> None:
    after = _number_after(items, at, owner) if owner.takes_after else None
    before = _number_before(items, at, owner) if owner.takes_before else None
    if before is None and at and items[at - 1].owner == owner.name:
        return
    # ``w/ 400 jog: 94`` gives the 400, ``94 hr 150`` the 150.
    if before and after and owner.takes_bare_before and before.form is Form.BARE:
        before = None
    chosen = before or after
    if chosen is not None:
        chosen.owner = owner.name
        _own_range(items, chosen)
        if owner.name == "cross":
            _own_rest_of_clause(items, chosen)
    if owner.name == "hr" and chosen is not None and chosen is after:
        _own_second(items, after.at, "max_hr", owner)


def _own_range(items: list[Item], chosen: Item) -> None:
    """``60-90s rest``, ``hr 150-178``: both ends belong to the word."""
    at = chosen.at
    for dash, other in ((at - 1, at - 2), (at + 1, at + 2)):
        if other < 0 or other >= len(items) or not items[dash].is_mark("-"):
            continue
        end = items[other]
        is_end = end.form in {Form.BARE, Form.SPAN, Form.CLOCK} and not end.owner
        is_list = any(
            0 <= far < len(items) and items[far].is_mark("-")
            for far in (other - 1, other + 1)
            if far != dash
        )
        if is_end and items[dash].is_attached and not is_list:
            end.owner = f"{chosen.owner}_range"


def _own_rest_of_clause(items: list[Item], chosen: Item) -> None:
    for item in items[chosen.at + 1 :]:
        if item.clause != chosen.clause:
            return
        if item.form in {Form.SPAN, Form.LENGTH, Form.CLOCK} and not item.owner:
            item.owner = chosen.owner


def _number_after(items: list[Item], at: int, owner: Owner) -> Item | None:
    for item in items[at + 1 : at + 1 + _LOOK]:
        if item.is_number:
            return item if not item.owner and owner.accepts(item) else None
        is_colon = item.is_mark(":=~(-@")
        if not (is_colon or item.has(*_FILLERS)):
            return None
    return None


def _number_before(items: list[Item], at: int, owner: Owner) -> Item | None:
    """Look one number back, past ``of`` and ``'s``; a list of reps gives none away."""
    for back in range(at - 1, max(-1, at - 3), -1):
        item = items[back]
        if item.is_number:
            if item.owner or not owner.accepts(item):
                return None
            if item.form is Form.BARE and not (
                owner.takes_bare_before or _stands_apart(items, back)
            ):
                return None
            return item
        is_linked = item.has("glue", "on_the") and owner.name == "cross"
        if not is_linked and not item.has("of", "unit.other", "avg", "approx", "easy", "rpe"):
            return None
    return None


def _stands_apart(items: list[Item], at: int) -> bool:
    """``w/ 90 rest`` and ``(90 rest)``; the last of ``94, 93, 95 rest`` does not."""
    before = items[at - 1] if at else None
    if before is not None and before.is_mark(",/"):
        return at < 2 or not items[at - 2].is_number
    return before is None or before.has(*_APART) or before.is_mark("(+.;-")


def _own_second(items: list[Item], at: int, name: str, owner: Owner) -> None:
    """``HR 148/172``: the second is the highest."""
    if at + 2 < len(items) and items[at + 1].is_mark("/-") and owner.accepts(items[at + 2]):
        items[at + 2].owner = name


def _drop_line_numbers(items: list[Item]) -> None:
    """``1: 94``, ``2) 93``, ``#3 95``, ``rep 4 92``: 1, 2, 3, 4 are no times."""
    expected, found = 1, []
    for at, item in enumerate(items[:-1]):
        if item.form is not Form.BARE or item.value != expected or item.places:
            continue
        after, before = items[at + 1], items[at - 1] if at else None
        following = items[at + 2] if at + 2 < len(items) else after
        is_labelled = before is not None and before.has("lap_label")
        is_listed = after.is_mark(":-).=") and following.is_number
        if (is_labelled and (after.is_number or is_listed)) or (
            is_listed
            and (
                before is None
                or before.form is Form.BREAK
                or before.is_number
                or before.is_mark(",;:")
            )
        ):
            found.append(item)
            expected += 1
    if len(found) > 1 or (found and items[0] is found[0]):
        for item in found:
            item.owner = "line"


def _own_goals(items: list[Item]) -> None:
    """``target 93``, ``sub 6``, ``instead of 8k``: what was wanted was not run."""
    clause = -1
    for item in items:
        if item.has("goal_word") and not item.is_negated:
            clause = item.clause
        elif item.clause != clause or item.has("past", "as_planned") or item.is_mark(":"):
            clause = -1
        elif item.is_number and not item.owner:
            item.owner = "goal"
    for at, item in enumerate(items[1:], start=1):
        before = items[at - 1]
        is_last = at + 1 == len(items) or items[at + 1].form is not Form.WORD
        if item.has("goal_name") and is_last and before.is_free and _stands_apart(items, at - 1):
            before.owner = "goal"


def _own_climbs(items: list[Item]) -> None:
    """``12.5km 1:05:33 +240m``: a plus before metres is a climb."""
    lengths = sum(item.form is Form.LENGTH for item in items)
    for before, item in pairwise(items):
        is_climb = item.form is Form.LENGTH and item.unit == "m" and item.is_attached
        if lengths > 1 and is_climb and before.is_mark("+") and not item.owner:
            item.owner = "elevation"


def _own_scores(items: list[Item]) -> None:
    """``7/10`` is how hard it felt, or how much it hurt where a hurt is spoken of."""
    for item in items:
        if item.form is not Form.FRACTION or item.owner or item.other != 10:
            continue
        near = [other for other in items if other.clause == item.clause]
        if not any(other.form is Form.WORD for other in near):
            near = [other for other in items if other.clause == item.clause - 1]
        is_effort = any(other.has("rpe") for other in near)
        hurts = any(
            other.has("hurt", "niggle", "acute", "body", "swelling") and not other.is_negated
            for other in near
        )
        item.owner = "pain" if hurts and not is_effort else "rpe"


def _own_strangers(items: list[Item]) -> None:
    """``3 dogs``: a lone number before a word that is none of ours belongs to that word."""
    for at, item in enumerate(items[:-1]):
        after = items[at + 1]
        if item.form is not Form.BARE or item.owner or item.places or after.form is not Form.WORD:
            continue
        if after.is_attached and not after.concepts:
            item.owner = "stranger"
            continue
        before = items[at - 1] if at else None
        is_lone = before is None or (
            before.form in {Form.WORD, Form.BREAK}
            and not before.has("at", "for", "all", "each", "avg", "approx", "hr", "ran", "easy")
        )
        if is_lone and not after.concepts and item.value < 1000:
            item.owner = "stranger"


def _bare(low: float, high: float) -> Accepts:
    return lambda item: item.form is Form.BARE and low <= item.value <= high


def _is_length(item: Item) -> bool:
    return item.form is Form.LENGTH or (item.form is Form.BARE and item.value <= 60)


def _is_recovery(item: Item) -> bool:
    if item.form is Form.LENGTH:
        return item.value <= 1000
    if item.form is Form.BARE:
        return 10 <= item.value <= 600 or item.value <= 5
    return item.form in {Form.SPAN, Form.CLOCK} and item.value <= 900


def _is_measured(item: Item) -> bool:
    return item.form in {Form.LENGTH, Form.SPAN, Form.CLOCK} or (
        item.form is Form.BARE and item.value <= 60
    )


def _is_score(item: Item) -> bool:
    if item.form is Form.FRACTION:
        return item.other == 10
    return item.form is Form.BARE and 0 <= item.value <= 10


def _anything(item: Item) -> bool:
    return item.is_number and item.form is not Form.HEAD


def _is_climb(item: Item) -> bool:
    return item.form is Form.BARE or (item.form is Form.LENGTH and item.unit in {"m", "yd"})


def _is_percent(item: Item) -> bool:
    return item.owner == "percent" or (item.form is Form.BARE and item.value <= 15)


def _is_count(item: Item) -> bool:
    if item.form is Form.HEAD:
        part = item.parts[0]
        return part.form is Form.SPAN or part.value <= 150
    return item.form is Form.BARE and item.value <= 30 and not item.places


_OWNERS = (
    Owner("hr", "hr", _bare(40, 240), takes_bare_before=True),
    Owner("cadence", "cadence", _bare(60, 260)),
    Owner("power", "power", _bare(50, 900)),
    Owner("elevation", "elevation", _is_climb, takes_bare_before=True),
    Owner("incline", "incline", _is_percent),
    Owner("humidity", "humidity", _is_percent),
    Owner("slept", "slept", _anything),
    Owner("weight", "weight", _anything, takes_before=False),
    Owner("age", "age", _bare(5, 110), takes_before=False),
    Owner("week_total", "week_total", _anything),
    Owner("elapsed", "elapsed", _anything),
    Owner("best", "pr_is", _anything, takes_before=False),
    Owner("place", "place", _bare(1, 99999), takes_before=False),
    Owner("clock_time", "clock_time", _bare(0, 24)),
    Owner("ago", "ago", _anything),
    Owner("warmup", "warmup", _is_measured),
    Owner("cooldown", "cooldown", _is_measured),
    Owner("cross", "cross", _is_measured),
    Owner("recovery", "off", _is_recovery, takes_before=False),
    Owner("recovery", "recovery", _is_recovery),
    Owner("recovery", "between", _is_recovery, takes_after=False, takes_bare_before=False),
    Owner("strides", "strides", _is_count, takes_bare_before=True),
    Owner("hills", "hills", _is_count, takes_bare_before=True),
    Owner("rpe", "rpe", _is_score),
    Owner("rpe", "rpe_name", _is_score, takes_bare_before=True),
    Owner("pain", "hurt", _is_score),
    Owner("rep_of", "lap_label", _bare(1, 30), takes_before=False),
)
_OWNING = frozenset(owner.concept for owner in _OWNERS)
