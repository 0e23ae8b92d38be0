"""What was run before and after the reps: ``2 km + 4x400 + 2 km easy``."""

from bot.understanding.grammar.steps import END
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_SHORTEST_M = 400
_SHORTEST_S = 180
_GENTLE: tuple[Concept, ...] = ("easy", "jog", "home", "cooldown")


def own_around_reps(items: list[Item]) -> None:
    """Give the run before the reps to the warm-up, and the one after them to the cool-down.

    A plus joins them; where a warm-up is named, ``then`` and an easy word do, too.
    """
    heads = [item for item in items if item.form is Form.HEAD and not item.owner]
    if not heads:
        return
    before = [item for item in items[: heads[0].at] if _may_be_run(item)]
    if len(before) == 1 and not before[0].owner and _leads_on(items, before[0]):
        before[0].owner = "warmup"
    is_warmed_up = any(item.owner == "warmup" for item in items[: heads[0].at])
    after = [item for item in items[heads[-1].at + 1 :] if item.is_free and _may_be_run(item)]
    if len(after) != 1:
        return
    joint = items[after[0].at - 1]
    is_gentle = any(item.has(*_GENTLE) for item in items[after[0].at + 1 : after[0].at + 3])
    is_next = is_warmed_up and (is_gentle or joint.has("then", "and"))
    if joint.is_mark("+") or is_next:
        after[0].owner = "cooldown"


def _may_be_run(item: Item) -> bool:
    if item.form is Form.LENGTH:
        return item.unit in {"km", "mi"} and item.value >= _SHORTEST_M
    return item.form is Form.SPAN and item.value >= _SHORTEST_S and item.owner in {"", "warmup"}


def _leads_on(items: list[Item], item: Item) -> bool:
    """``2 km + 4x400``, ``2 km easy + 4x400``."""
    near = [*items[item.at + 1 : item.at + 3], END]
    return near[0].is_mark("+") or (near[0].has(*_GENTLE) and near[1].is_mark("+"))
