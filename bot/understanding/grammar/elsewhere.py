"""What else takes time than running: a sauna, a drive, a meeting, another sport."""

from itertools import pairwise

from bot.understanding.grammar.clause_figures import (
    MEASURED,
    is_by_time,
    is_pair,
    is_told_after_colon,
    own,
)
from bot.understanding.grammar.other_people import mark
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item, Owner

_NEAR = 2  # items between a word and the number it governs


def own_elsewhere(clause: list[Item], before: Owner) -> Owner:
    """``sauna 20 min``, ``drove 300 km``: the nearest word that governs a number owns it.

    What comes after a comma without a word of its own, ``a hike, 1:30:00``, goes with the word
    before it: the owner that a clause hands on.
    """
    if before and not any(
        item.form is Form.WORD
        and (item.has("i_am") or not item.has("glue", "at", "avg", "max", "pace", "hr", "total"))
        and _speaks_anew(item, before)
        and not _says_how_long(clause, item)
        for item in clause
    ):
        if before != "elsewhere" or not is_pair(clause) or _is_ridden(clause):
            own(clause, before)
            for item in clause:
                item.concepts -= {"long"} if _says_how_long(clause, item) else set()
        return before
    if _is_of_other_sport(clause) and not any(item.has("elsewhere") for item in clause):
        if _turns_at_colon(clause):
            return ""
        own(clause, "cross")
        for item in clause:
            if item.form is Form.HEAD and not item.owner:
                item.owner = "cross"  # ``swam 10x100``
        return "cross"
    there = [item for item in clause if _is_elsewhere(clause, item)]
    if not there:
        is_sport = any(item.owner == "cross" for item in clause) or _is_of_other_sport(clause)
        return "cross" if is_sport else ""
    return _own_near(clause, there)


def _speaks_anew(item: Item, before: str) -> bool:
    """``Langlauf im Engadin, 20 km klassisch``: a word we do not know goes on about the sport."""
    return before != "cross" or bool(item.concepts)


def _says_how_long(clause: list[Item], word: Item) -> bool:
    """``im Stau gestanden, 30 km lang``: so long, and no long run."""
    return word.has("long") and any(
        item.form is Form.LENGTH and item.at == word.at - 1 for item in clause
    )


def _is_ridden(clause: list[Item]) -> bool:
    """``flew to Boston, 7 hrs, 3000 miles``: faster than anybody runs."""
    far = [item.value for item in clause if item.form is Form.LENGTH]
    took = [item.value for item in clause if item.form is Form.SPAN]
    return len(far) == len(took) == 1 and far[0] > _FASTEST * took[0]


_FASTEST = 8.0  # metres per second: faster than the record of the 800 m


def _turns_at_colon(clause: list[Item]) -> bool:
    """``Koppellauf nach 90 min Rad: 5 km 22:40``: the run after what was done before."""
    colon = next((item.at for item in clause if item.is_mark(":")), None)
    before = [item for item in clause if colon is not None and item.at < colon]
    is_after = any(item.has("after") for item in before)
    has_its_own = any(item.is_number for item in before)
    return is_after and has_its_own and is_told_after_colon(clause)


def _is_elsewhere(clause: list[Item], item: Item) -> bool:
    """Tell whether a word is about something else; a *Bahn* is a track or a train."""
    if item.is_negated or not item.has("elsewhere", "moved") or _is_occasion(clause, item):
        return False
    if _names_race(clause, item):
        return False
    if not item.has("track"):
        return True
    before = [other for other in clause if item.at - 2 <= other.at < item.at]
    is_ridden = any(other.has("with") for other in before)
    return is_ridden or not any(other.form in {Form.LENGTH, Form.HEAD} for other in clause)


def _names_race(clause: list[Item], item: Item) -> bool:
    """``Bath Half``, ``conference meet``: of what kind the race was, or where."""
    following = [other for other in clause if other.at == item.at + 1]
    is_half = bool(following) and following[0].has("half_name") and item.text[:1].isupper()
    return is_half or any(word.has("race", "half_marathon", "marathon") for word in following)


def _is_occasion(clause: list[Item], item: Item) -> bool:
    """``nach der Nachtschicht noch 5 km``: after what it was, beside how far."""
    if not any(other.form is Form.LENGTH and not other.owner for other in clause):
        return False
    before = [other for other in clause if item.at - _NEAR <= other.at < item.at]
    is_run = is_pair(clause) and any(other.has("treadmill", "ran") for other in clause)
    for other in reversed(before):
        if other.has("after") or (is_run and other.has("place_of") and not other.has("article")):
            return True  # ``3 miles on the treadmill in the hospital gym``
        if not other.has("article", "mine", "glue"):
            return False
    return False


def _own_near(clause: list[Item], there: list[Item]) -> Owner:
    """Give the words of something else the numbers next to them, or all where nothing is run."""
    running = [item for item in clause if item.has("running", "easy", "parkrun", "treadmill")]
    is_moved = any(item.has("moved") for item in there)
    if is_pair(clause) and not (is_moved or running):
        return ""
    is_watched = any(item.has("cross") for item in clause)  # ``watched football``
    for item in clause:
        if not _is_measured(item) or (item.owner and not is_watched):
            continue
        far = min(abs(word.at - item.at) for word in there)
        is_near = far <= _NEAR or not running
        if is_near and all(abs(word.at - item.at) > far for word in running):
            item.owner = "elsewhere"
    if running or any(item.is_free for item in clause):
        return ""
    if any(item.owner == "elsewhere" for item in clause):
        mark([item for item in clause if not item.has("skip", "neg_past")], "elsewhere")
    return "elsewhere"


def _is_measured(item: Item) -> bool:
    """``20 min``, and ``3x15 min`` of a sauna; ``4x400`` are reps wherever they stand."""
    return is_by_time(item) if item.form is Form.HEAD else item.form in MEASURED


def _is_replaced(clause: list[Item], run: Item) -> bool:
    """``instead of the run``, ``anstelle des Laufes``."""
    near = [item for item in clause if run.at - _NEAR <= item.at < run.at]
    return any(item.has("instead") for item in near)


def _is_of_other_sport(clause: list[Item]) -> bool:
    """``walked the dog 5k 1:05:00``: another sport before every figure, and no running."""
    first = next((item for item in clause if item.is_number), None)
    if any(item.has("running") and not _is_replaced(clause, item) for item in clause):
        return False
    if any(item.has("instead") for item in clause) and any(item.has("cross") for item in clause):
        return True  # ``anstelle des Laufes habe ich 40 Minuten geschwommen``
    for at, item in enumerate(clause):
        if first is not None and item.at > first.at:
            return False
        before = clause[at - 1] if at else item
        is_told = before.has("was_off") and before.has("past")  # ``war mitm Radl unterwegs``
        is_before = bool(at) and before.has("place_of", "was_off") and not is_told
        if item.has("cross") and not item.is_negated and not is_before:
            return True
    return False


def own_time_spent(items: list[Item]) -> None:
    """``spent 45 min on snooker``: on something that is no running."""
    for verb, time in pairwise(items):
        if not verb.has("passes_time") or time.form is not Form.SPAN or time.owner:
            continue
        verb.concepts -= {"fatigue"}
        clause = [item for item in items if item.clause == time.clause]
        if not any(item.has(*_OF_RUNNING) or item.form is Form.LENGTH for item in clause):
            time.owner = "elsewhere"


_OF_RUNNING: tuple[Concept, ...] = (
    "running", "ran", "jog", "easy", "trail", "treadmill", "track", "parkrun", "terrain",
    "intervals",
)  # fmt: skip


def own_under_heading(items: list[Item]) -> None:
    """``Lunch Ride`` over the figures of an app: all of them are of that sport."""
    end = next((at for at, item in enumerate(items) if item.form is Form.BREAK), 0)
    heading = items[:end]
    is_short = 0 < len(heading) <= _LONGEST_HEADING and not any(i.is_number for i in heading)
    is_sport = any(item.has("cross") for item in heading)
    is_sport &= all(item.has("cross", "morning", "evening", "glue", "article") for item in heading)
    if is_short and is_sport and not any(item.has("running", "easy") for item in items):
        own(items[end:], "cross")


_LONGEST_HEADING = 4
