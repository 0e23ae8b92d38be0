"""Several days told in one message: where the part of each day begins and ends.

``Mon 5k 28:10, Wed 8k 45:00`` names each day before its run, ``5k 28:10 on Monday and 8k 45:00
on Wednesday`` after it. Each part is read as a message of its own.
"""

from bot.understanding.meaning.days import names_day
from bot.understanding.words.items import Form, Item


def parts_by_day(items: list[Item]) -> list[tuple[int, int]]:
    """Find where the part of each day begins and ends; nothing where fewer than two are named."""
    named = _named(items)
    if len(named) < 2:
        return []
    numbers = [item.at for item in items if _is_figure(item)]
    if not numbers:
        return []
    by_clause = _by_clause(items, named)
    if by_clause:
        return by_clause
    if named[0] <= numbers[0] or items[named[0]].form is Form.DATE:
        starts = [named[0], *(_start_of(items, at) for at in named[1:])]
        return list(zip(starts, [*starts[1:], len(items)], strict=True))
    return _by_day_after(items, named, numbers)


def _by_day_after(
    items: list[Item], named: list[int], numbers: list[int]
) -> list[tuple[int, int]]:
    """``5k 28:10 on Monday and 8k 45:00 on Wednesday``: each day stands behind its run."""
    ends = [_end_of(items, at) for at in named]
    if numbers[-1] < ends[-1]:
        return list(zip([0, *ends[:-1]], ends, strict=True))
    last = _start_of(items, named[-1])
    is_told_after = any(_is_figure(item) for item in items[ends[0] : last])
    if len(named) == 2 and is_told_after:  # ``10k on Sunday in 71 and today 3k in 22``
        return [(0, last), (last, len(items))]
    # ``8k 44:10 yesterday, today 5k 30:00``
    return [*zip([0, *ends[:-2]], ends[:-1], strict=True), (last, len(items))]


def _by_clause(items: list[Item], named: list[int]) -> list[tuple[int, int]]:
    """``skipped Monday, ran 8k Tuesday 46:00``: a clause for each day, and nothing before."""
    clauses = [items[at].clause for at in named]
    starts = [_start_in_clause(items, at) for at in named]
    if len(set(clauses)) < len(clauses) or any(_is_figure(item) for item in items[: starts[0]]):
        return []
    parts = list(zip(starts, [*starts[1:], len(items)], strict=True))
    is_told = all(
        any(_is_figure(item) or item.has("idle", "skip", "rest") for item in items[start:end])
        for start, end in parts
    )
    return parts if is_told else []


def _start_in_clause(items: list[Item], at: int) -> int:
    """Begin at the day, or at the clause where something is told before it."""
    start = next(item.at for item in items if item.clause == items[at].clause)
    before = items[start:at]
    is_told = any(_is_figure(item) or item.has("idle", "skip", "ran") for item in before)
    return start if is_told else _start_of(items, at)


def _named(items: list[Item]) -> list[int]:
    """Find the days, each once: ``Tuesday 16 March`` is one."""
    found: list[int] = []
    for at in range(len(items)):
        if not names_day(items, at) or _is_of_something_else(items, at):
            continue
        is_same = bool(found) and not any(_is_figure(item) for item in items[found[-1] + 1 : at])
        is_same &= bool(found) and at - found[-1] <= 3 and not _parts(items[found[-1] + 1 : at])
        if not is_same:
            found.append(at)
    return found


def _is_of_something_else(items: list[Item], at: int) -> bool:
    """``my check on Tuesday, all clear, 4 miles today``: what was that day was no run."""
    if at and items[at - 1].has("since"):
        return True  # ``the cat gone since yesterday``
    here = items[at].clause
    near = [item for item in items if item.clause in {here, here + 1}]
    is_told = any(
        item.is_number or item.has("idle", "skip", "rest", "ran", "running", "session")
        for item in near
    )
    before = [item for item in near if item.clause == here and item.at < at]
    return not is_told and any(item.form is Form.WORD and not item.concepts for item in before)


def _parts(between: list[Item]) -> bool:
    """Tell whether something other than a figure stands between two days: ``Tue rest, Wed``."""
    return any(item.form is Form.WORD and not item.has("glue", "on_the", "of") for item in between)


def _is_figure(item: Item) -> bool:
    is_number = item.is_number and item.form is not Form.DATE
    return is_number and item.owner not in {"day_of_month", "year_of_date", "ago"}


def _start_of(items: list[Item], at: int) -> int:
    """``and on Monday`` begins at its first small word."""
    while at and items[at - 1].has("glue", "on_the", "at", "and", "then", "ago"):
        at -= 1
    return at


def _end_of(items: list[Item], at: int) -> int:
    return min(at + 1, len(items))
