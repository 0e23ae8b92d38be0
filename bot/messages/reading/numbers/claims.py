"""Numbers that are no result by what is said around them: wished, denied, old, counted."""

from itertools import pairwise

from bot.messages.reading.words.items import Form, Item

_APART = ("with", "off", "and", "cross", "recovery", "ran")


def stands_apart(items: list[Item], at: int) -> bool:
    """``w/ 90 rest`` and ``(90 rest)``; the last of ``94, 93, 95 rest`` does not."""
    before = items[at - 1] if at else None
    if before is not None and before.is_mark(",/"):
        return at < 2 or items[at - 2].form is not items[at].form
    is_head = before is not None and before.form is Form.HEAD
    return before is None or is_head or before.has(*_APART) or before.is_mark("(+.;-")


def drop_line_numbers(items: list[Item]) -> None:
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


def own_goals(items: list[Item]) -> None:
    """``target 93``, ``sub 6``, ``instead of 8k``: what was wanted was not run."""
    clause, has_number = -1, False
    for item in items:
        if item.has("goal_word") and not item.is_negated:
            clause, has_number = item.clause, False
        elif (
            item.clause != clause
            or item.has("past", "as_planned")
            or (item.is_mark(":") and has_number)
        ):
            clause = -1
        elif item.is_number and not item.owner:
            item.owner, has_number = "goal", True
    for at, item in enumerate(items[1:], start=1):
        before = items[at - 1]
        is_last = at + 1 == len(items) or items[at + 1].form is not Form.WORD
        if item.has("goal_name") and is_last and before.is_free and stands_apart(items, at - 1):
            before.owner = "goal"


def own_denied(items: list[Item]) -> None:
    """``no 4x400 today``, ``missed my 8k``, ``skipped the 45 min run``: it was not run."""
    reach = False
    for item in items:
        if item.has("neg", "skip") and not item.is_negated and item.mood == "actual":
            reach = not item.has("missed_rep") or not item.has("neg")
        elif item.is_number:
            is_run = item.form in {Form.HEAD, Form.LENGTH, Form.SPAN}
            if reach and is_run and not item.owner:
                item.owner = "skipped"
            reach = False
        elif not item.has("glue", "ran", "verb", "on_the", "day.today"):
            reach = False


def own_old(items: list[Item]) -> None:
    """``last week 96 95 96 95``, ``5:40 for the mile last year``: no result of today."""
    clause = -1
    for item in items:
        if item.has("pr_is"):
            clause = item.clause
        elif item.clause != clause or item.has("day.today", "but"):
            clause = -1
        elif item.is_number and not item.owner:
            item.owner = "best"
        if item.has("long_ago"):
            for other in items:
                other.mood = "past" if other.clause == item.clause else other.mood


def own_climbs(items: list[Item]) -> None:
    """``12.5km 1:05:33 +240m``: a plus before metres is a climb."""
    lengths = sum(item.form is Form.LENGTH for item in items)
    for before, item in pairwise(items):
        is_climb = item.form is Form.LENGTH and item.unit == "m" and item.is_attached
        if lengths > 1 and is_climb and before.is_mark("+") and not item.owner:
            item.owner = "elevation"


def own_scores(items: list[Item]) -> None:
    """``7/10`` is how hard it felt, or how much it hurt where a hurt is spoken of."""
    for item in items:
        if item.form is not Form.FRACTION or item.owner or item.other != 10:
            continue
        near = [other for other in items if other.clause == item.clause]
        if all(other.has("approx", "glue") for other in near if other.form is Form.WORD):
            near = [other for other in items if other.clause == item.clause - 1]
        is_effort = any(other.has("rpe") for other in near)
        hurts = any(
            other.has("hurt", "niggle", "acute", "body", "swelling") and not other.is_negated
            for other in near
        )
        item.owner = "pain" if hurts and not is_effort else "rpe"


def own_strangers(items: list[Item]) -> None:
    """``3 dogs``: a lone number before a word that is none of ours belongs to that word."""
    for at, item in enumerate(items[:-1]):
        after = items[at + 1]
        if item.form is not Form.BARE or item.owner or item.places or after.form is not Form.WORD:
            continue
        before = items[at - 1] if at else None
        is_money = before is not None and before.is_mark("£$€")
        if is_money or (after.is_attached and not after.concepts):
            item.owner = "stranger"
            continue
        is_lone = before is None or (
            before.form in {Form.WORD, Form.BREAK}
            and not before.has("at", "for", "all", "each", "avg", "approx", "hr", "ran", "easy")
        )
        if is_lone and not after.concepts and item.value < 1000:
            item.owner = "stranger"
