"""Numbers that are no result by what is said around them: wished, denied, old, counted."""

from itertools import pairwise

from bot.domain.quantities import MILE
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_APART: tuple[Concept, ...] = ("with", "off", "and", "cross", "recovery", "ran")


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


_AMENDS_WITHIN = 6  # items between the word that takes back and the better number
_AS_FAR = 0.2
_TIMES = (Form.CLOCK, Form.SPAN)


def own_corrected(items: list[Item]) -> None:
    """``8k in 45, no wait, 46:10``, ``9 km in 51, nein, 8,9``: what is said last counts."""
    if any(item.form is Form.HEAD for item in items):
        return
    for at, item in enumerate(items):
        if not item.has("amends"):
            continue
        near = items[at + 1 : at + 2 + _AMENDS_WITHIN]
        if not any(other.is_number for other in near):
            continue
        told = [other for other in items[:at] if other.is_free]
        for number in [other for other in items[at + 1 :] if other.is_free]:
            _take_back(told, number)


def own_outdone(items: list[Item]) -> None:
    """``off for 2 hours, ended up doing 4``, ``8 but the watch says 7.8``: the second was run."""
    for word in items:
        is_end = word.has("ended_up")
        is_watch = word.has("gadget") and any(
            each.has("but") for each in items[max(0, word.at - 3) : word.at]
        )
        if not (is_end or is_watch) or any(item.form is Form.HEAD for item in items):
            continue
        told = [item for item in items[: word.at] if item.is_free]
        better = next((i for i in items[word.at + 1 : word.at + 5] if i.is_free), None)
        if better is None or not told or better.clause != word.clause:
            continue
        if is_watch:
            told = [item for item in told if _is_nearly(item, better)]
        if told:
            _outdo(told[-1], better)


def _is_nearly(item: Item, other: Item) -> bool:
    value = item.count or item.value if item.form is Form.LENGTH else item.value
    metres = item.value if other.form is Form.LENGTH and item.form is Form.LENGTH else value
    return bool(metres) and abs(other.value / metres - 1) < _AS_FAR


def _outdo(told: Item, better: Item) -> None:
    """Take the unit of what was said before, where the better number has none."""
    if better.form is Form.BARE and told.form is Form.LENGTH and told.unit in {"km", "mi"}:
        better.form, better.unit, better.count = Form.LENGTH, told.unit, int(better.value)
        better.value *= _unit_metres(told)
    elif better.form is Form.BARE and told.form is Form.SPAN:
        better.form, better.value = Form.SPAN, better.value * (3600 if told.unit == "h" else 60)
        better.unit = told.unit
    if better.form is told.form or {better.form, told.form} <= set(_TIMES):
        told.owner = "corrected"


def _take_back(told: list[Item], better: Item) -> None:
    """Disown what was said before of the same thing: how far, or how long."""
    lengths = [item for item in told if item.form is Form.LENGTH]
    times = [item for item in told if item.form in _TIMES or (item.form is Form.BARE and lengths)]
    if better.form is Form.BARE and lengths and better.value:
        count = better.value / (lengths[-1].value / _unit_metres(lengths[-1]))
        if better.places == 1 and abs(count - 1) < _AS_FAR:
            unit = lengths[-1]
            better.value, better.count = better.value * _unit_metres(unit), int(better.value)
            better.form, better.unit = Form.LENGTH, unit.unit
    is_length = better.form is Form.LENGTH
    if not is_length and better.form not in (*_TIMES, Form.BARE):
        return
    for item in lengths if is_length else times:
        item.owner = item.owner or "corrected"


def _unit_metres(length: Item) -> float:
    return {"mi": MILE.metres, "km": 1000.0}.get(length.unit, 1.0)


def own_goals(items: list[Item]) -> None:
    """``target 93``, ``sub 6``, ``instead of 8k``: what was wanted was not run."""
    clause, has_number, is_instead = -1, False, False
    is_event = any(item.has("chip", "race") for item in items)  # ``finally sub 40 for the 10k``
    for item in items:
        if item.has("goal_word") and not item.is_negated:
            clause, has_number, is_instead = item.clause, False, item.has("instead")
        elif (
            item.clause != clause
            or item.has("past", "as_planned")
            or (has_number and item.has("ran") and not item.is_negated)
            or (has_number and (is_instead or item.is_mark(":,(") or _is_dash(item)))
        ):
            clause = -1
        elif item.is_number and not (has_number and is_event and item.form is Form.LENGTH):
            item.owner, has_number = item.owner or "goal", True
    for at, item in enumerate(items[1:], start=1):
        before = items[at - 1]
        if before.has("barrier") and item.is_number and not item.owner:
            item.owner = "goal"
        is_last = at + 1 == len(items) or items[at + 1].form is not Form.WORD
        is_share = before.form is Form.FRACTION and before.value < before.other
        if is_share:
            continue  # ``3 out of 5 planned``
        if item.has("goal_name") and is_last and before.is_free and stands_apart(items, at - 1):
            before.owner = "goal"
        if item.has("planned_after"):
            _own_planned_before(items, at)


def _own_planned_before(items: list[Item], at: int) -> None:
    """``28k on Sunday planned``: what is planned was not run; in ``10k, planned 8`` the 8."""
    is_number_next = at + 1 < len(items) and items[at + 1].is_number
    back = at - 1
    while back > 0 and items[back].form is Form.WORD and items[back].clause == items[at].clause:
        back -= 1
    number = items[back]
    is_told = any(item.has("ran", "past", "done") for item in items[back:at])
    if number.is_free and number.clause == items[at].clause and not (is_number_next or is_told):
        number.owner = "goal"


def take_unit_of_instead(items: list[Item]) -> None:
    """``11 instead of 7 km``: the first is as much a length as the second."""
    for number, word, length in zip(items, items[1:], items[2:], strict=False):
        is_swap = number.form is Form.BARE and word.has("instead") and length.form is Form.LENGTH
        if is_swap and length.unit in {"km", "mi"} and not number.owner and number.value:
            metres = _unit_metres(length)
            if _LEAST_SHARE < number.value * metres / (length.value or 1) < 1 / _LEAST_SHARE:
                number.form, number.unit = Form.LENGTH, length.unit
                number.count, number.value = int(number.value), number.value * metres


_LEAST_SHARE = 0.2


def _is_dash(item: Item) -> bool:
    return item.is_mark("-") and not item.is_attached


def own_not_reached(items: list[Item]) -> None:
    """``no llegué a los 8, me quedé en 6``: the number that was not reached was a goal."""
    for word in items:
        if not (word.has("manage") and word.is_negated):
            continue
        near = [item for item in items[word.at + 1 : word.at + 4] if item.clause == word.clause]
        number = next((item for item in near if item.is_number and not item.owner), None)
        after = [item for item in items if number is not None and item.at > number.at]
        if number is not None and sum(item.is_free for item in after) > 1:
            number.owner = "skipped"


def own_denied(items: list[Item]) -> None:
    """``no 4x400 today``, ``missed my 8k``, ``skipped the 45 min run``: it was not run."""
    reach = False
    for item in items:
        is_within = item.has("only_answers") and item.at > 0  # ``auf d'Nacht no 4 km``
        if (
            item.has("neg", "skip")
            and not (item.is_negated or is_within)
            and item.mood == "actual"
        ):
            reach = not item.has("missed_rep") or not item.has("neg")
        elif item.is_number:
            is_run = item.form in {Form.HEAD, Form.LENGTH, Form.SPAN}
            if reach and is_run and not item.owner:
                item.owner = "skipped"
            reach = False
        elif item.has("past") or not item.has("glue", "ran", "verb", "on_the", "day.today"):
            reach = False


def own_not_so_far(items: list[Item]) -> None:
    """``9 km, nicht 8``: the number that is denied was never run."""
    for neg, number in pairwise(items):
        is_denied = neg.has("neg") and number.form is Form.BARE and not number.owner
        told = [item for item in items[: neg.at] if item.form is Form.LENGTH and item.is_free]
        if is_denied and told and abs(number.value - told[-1].count) <= _AS_NEAR * number.value:
            number.owner = "corrected"


_AS_NEAR = 0.5


def own_old(items: list[Item]) -> None:
    """``last week 96 95 96 95``, ``5:40 for the mile last year``: no result of today."""
    _own_years(items)
    clause = -1
    for item in items:
        if item.has("pr_is") and not _is_in_name(items, item):
            clause = item.clause
        elif item.is_mark("(") and item.at and items[item.at - 1].has("pr_is"):
            clause = item.clause + 1  # ``faster than last week (96 avg)``
        elif item.clause != clause or item.has("day.today", "but"):
            clause = -1
        elif item.is_mark(":") and any(word.has("compared") for word in items[: item.at]):
            clause = -1  # ``slower than usual: 6 km, 36:50``
        elif item.is_number and not item.owner:
            item.owner = "best"
        is_past = item.has("long_ago") and not _leads_to_time(items, item)
        if is_past or _is_years_ago(items, item):
            _own_past(items, item)


def _is_in_name(items: list[Item], word: Item) -> bool:
    """``Old Mill 10K``: a capital before another within a sentence."""
    after = items[word.at + 1 : word.at + 2]
    is_inside = word.at > 0 and word.text.istitle()
    return is_inside and any(each.text.istitle() and not each.concepts for each in after)


def _is_years_ago(items: list[Item], word: Item) -> bool:
    """``hace cinco años``, ``vor fünf Jahren``: the years are a count of something else."""
    after = items[word.at + 1 : word.at + 3]
    return word.has("ago") and any(item.unit == "years" or item.has("years") for item in after)


def _leads_to_time(items: list[Item], word: Item) -> bool:
    """``there and back in 47:20`` is no year, as ``back in 2019`` is one."""
    after = items[word.at + 1 : word.at + 2]
    return word.has("in_year") and any(item.form in {Form.CLOCK, Form.SPAN} for item in after)


def _own_past(items: list[Item], word: Item) -> None:
    """``mile 5:40 last year`` is all past; ``9k 53:40 vs 55:10 last year`` only from *vs* on.

    What stands after *today* is of today: ``last year I couldn't walk, and today I ran 5k``.
    """
    clause = [item for item in items if item.clause == word.clause]
    today = next((item.at for item in clause if item.has("day.today") and item.at > word.at), None)
    clause = clause if today is None else [item for item in clause if item.at < today]
    since = next((item.at for item in clause if item.has("pr_is")), 0)
    for item in clause:
        item.mood = "past" if item.at >= since else item.mood


def _own_years(items: list[Item]) -> None:
    """``3:45:00 in 2019``: what was run in another year is long ago."""
    for before, item in pairwise(items):
        is_year = item.form is Form.BARE and 1970 <= item.value <= 2099 and not item.places
        if is_year and not item.owner and before.has("in_year"):
            item.owner = "year"
            _own_past(items, item)
        elif is_year and not item.owner and _is_since(items, item):
            item.owner = "year"  # ``first time since about 1989``: how long ago, of a run of now


def _is_since(items: list[Item], year: Item) -> bool:
    before = [item for item in items[max(0, year.at - 2) : year.at] if item.form is Form.WORD]
    return any(item.has("since") for item in before) and all(
        item.has("since", "approx", "glue") for item in before
    )


def own_gun_time(items: list[Item]) -> None:
    """``22:41 chip, gun 22:55``: the chip counts."""
    is_chip = any(item.has("chip") for item in items)
    for at, item in enumerate(items):
        if not (is_chip and item.has("gun")):
            continue
        near = [*items[at + 1 : at + 3], *items[max(0, at - 1) : at][::-1]]
        if at and items[at - 1].form in _TIMES and not (at > 1 and items[at - 2].has("chip")):
            near.reverse()  # ``51:16 gun, 50:58 chip``
        time = next((other for other in near if other.form in {Form.CLOCK, Form.SPAN}), None)
        if time is not None and not time.owner:
            time.owner = "gun"


def own_recoveries(items: list[Item]) -> None:
    """``6x400 w/ 60s: 85 86 86 87 86 84``: what comes with the reps is the rest between them."""
    for head, word, time in zip(items, items[1:], items[2:], strict=False):
        if head.form is not Form.HEAD or not word.has("with") or time.form is not Form.SPAN:
            continue
        after = [item for item in items[time.at + 1 :] if item.is_number and not item.owner]
        times = [item for item in after if item.form in {Form.BARE, Form.CLOCK, Form.SPAN}]
        if not time.owner and len(times) in {0, head.count}:
            time.owner = "recovery"


_RUN_FORMS = (Form.CLOCK, Form.SPAN, Form.LENGTH, Form.HEAD, Form.PACE)


def own_scores(items: list[Item]) -> None:
    """``7/10`` is how hard it felt, or how much it hurt where a hurt is spoken of."""
    for item in items:
        says = items[item.at - 1].has("only_says") if item.at else False
        is_free = not item.owner or (item.owner == "rpe" and says)
        if item.form is not Form.FRACTION or not is_free or item.other != 10:
            continue
        near = [other for other in items if other.clause == item.clause]
        is_run = any(other.form in _RUN_FORMS for other in near)
        if not is_run and all(o.has("approx", "glue") for o in near if o.form is Form.WORD):
            near = [other for other in items if other.clause == item.clause - 1]
        if not any(other.form in _RUN_FORMS for other in items):
            near = items  # nobody ran: a score is of what hurts, wherever that is said
        is_effort = any(_is_of_effort(other) for other in near)
        hurts = any(
            other.has("hurt", "niggle", "acute", "body", "swelling") and not other.is_negated
            for other in near
        )
        is_effort |= any(_is_of_effort(other) for other in items if other.clause == item.clause)
        hurts |= _goes_on_about_pain(items, item)
        hurts |= any(other.has("side.left", "side.right") for other in near)
        item.owner = "pain" if hurts and not is_effort else "rpe"
        after = items[item.at + 1] if item.at + 1 < len(items) else item
        if item.owner == "pain":
            after.concepts -= {"heat"}  # ``0/10 warm``: the joint is


def _is_of_effort(word: Item) -> bool:
    return word.has("rpe") and not word.has("only_says")


def _goes_on_about_pain(items: list[Item], score: Item) -> bool:
    """``Achilles R, 2/10 on first steps, 0/10 warm. 6.5 km 36:24, 1/10 after``."""
    if any(item.owner == "pain" for item in items[: score.at]):
        return True
    for item in items[: score.at][::-1]:
        is_run = item.form in _RUN_FORMS and not _is_where_it_began(items, item)
        if is_run or item.has("fine", "ended") or item.is_negated:
            return False
        if item.has("body", "hurt", "niggle", "swelling"):
            return True
    return False


def _is_where_it_began(items: list[Item], length: Item) -> bool:
    """``right knee from about 12k``: a place on the way, of a part of the body just named."""
    if length.form is not Form.LENGTH:
        return False
    before = [item for item in items[: length.at] if item.clause == length.clause]
    near = before[-_WORDS_TO_PLACE:]
    is_place = any(
        word.has("at", "after", "start_at", "between", "of", "place_of") for word in near
    )
    is_timed = any(
        item.form in {Form.CLOCK, Form.SPAN} and item.clause == length.clause for item in items
    )
    return is_place and not is_timed and any(word.has("body") for word in before)


_WORDS_TO_PLACE = 4
