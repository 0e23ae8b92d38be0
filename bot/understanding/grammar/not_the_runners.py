"""Numbers of somebody or something else: a dog, a bus, a brother, a place on the way."""

from itertools import pairwise

from bot.domain.quantities import MILE
from bot.understanding.grammar.other_people import turn_to_runner
from bot.understanding.grammar.steps import END
from bot.understanding.languages import spoken
from bot.understanding.words.concepts import Concept
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item

_PLACING: tuple[Concept, ...] = ("at", "glue", "approx", "until", "of", "on_the")


def own_others(items: list[Item]) -> None:
    """``my brother did 9k in 50 min``, ``next race: 10k``, ``10 km to go``: not run today."""
    for at, item in enumerate(items):
        if item.has("goal_race") and _is_run_already(items, item):
            item.concepts = item.concepts - {"goal_race"} | {"race"}
        clause = items[at:] if item.has("goal_race") else []
        if item.has("others_body"):
            clause = _told_of(items, at)
        for other in clause:
            if other.clause != item.clause:
                break
            if other.is_number and not other.owner:
                other.owner = "others"
        before = items[at - 1] if at else END
        if item.has("to_go") and before.is_number and not before.owner:
            before.owner = "others"


def _is_run_already(items: list[Item], race: Item) -> bool:
    """``I ran a 10k race on Sunday``: it is behind the runner."""
    before = [item for item in items[: race.at] if item.clause == race.clause]
    return any(i.has("ran") and i.has("past") and not i.is_negated for i in before)


def _told_of(items: list[Item], at: int) -> list[Item]:
    """What somebody else ran; ``my son and I ran 5k`` is the runner's too."""
    if any(item.has("with_me") and item.clause == items[at].clause for item in items):
        return []
    for verb in items[at + 1 : at + 4]:
        if verb.has("and", "with", "i_am") or verb.is_number or verb.clause != items[at].clause:
            return []
        if verb.has("ran", "past") and not items[max(0, at - 2)].has("with"):
            return items[verb.at : turn_to_runner(items, verb.at)]
    return []


def own_milestones(items: list[Item]) -> None:
    """``cramp at mile 18``, ``stitch at km 3``: a place on the way, not how far."""
    for at, item in enumerate(items):
        if at < 2 or item.form is not Form.BARE or item.owner:
            continue
        unit, before = items[at - 1], items[at - 2]
        is_place = unit.has("unit.km", "unit.mi") and before.has(*_PLACING)
        is_place |= unit.has("per.km", "per.mi") and unit.text[:1] != "/"
        if is_place and before.form is Form.WORD and not item.is_attached:
            metres = MILE.metres if unit.has("unit.mi", "per.mi") else 1000.0
            item.form, item.value, item.unit = Form.LENGTH, item.value * metres, "km"
            item.owner = "milestone"
            _measure_whole(items, at, metres)
            _give_up_whole(items, at)
            unit.concepts -= {"unit.km", "unit.mi", "per.km", "per.mi"}


def mark_given_up(items: list[Item]) -> None:
    """``dejé en el km 74 de la carrera``: who left a race at a place on the way did not finish."""
    is_race = any(item.has("race", "marathon", "half_marathon", "run_or_race") for item in items)
    for word in items:
        near = items[word.at + 1 : word.at + 6]
        is_place = any(item.owner == "milestone" and item.clause == word.clause for item in near)
        if word.has("gave_up") and is_race and is_place and not word.is_negated:
            word.concepts |= {"dnf"}


def _give_up_whole(items: list[Item], at: int) -> None:
    """``called it at mile 9 of 12``: so far it went, and the whole was the plan."""
    place = items[at]
    clause = [item for item in items if item.clause == place.clause]
    if not any(item.has("incomplete", "dnf", "gave_up") for item in clause):
        return
    of, whole = [*items[at + 1 : at + 3], END, END][:2]
    is_whole = of.has("of", "out_of") and whole.form is Form.LENGTH and whole.value > place.value
    if is_whole:
        whole.owner = whole.owner or "goal"
    others = [i for i in items if i.form is Form.LENGTH and i.is_free and i is not place]
    if not others and not any(item.has("dnf", "gave_up") for item in clause):
        place.owner = ""


def _measure_whole(items: list[Item], at: int, metres: float) -> None:
    """``at km 17 of 22``: the whole is in the unit of its part."""
    of, whole = [*items[at + 1 : at + 3], END, END][:2]
    if of.has("of", "out_of") and whole.form is Form.BARE and not whole.owner:
        whole.unit = "mi" if metres == MILE.metres else "km"
        whole.form, whole.count = Form.LENGTH, int(whole.value)
        whole.value *= metres


def own_differences(items: list[Item]) -> None:
    """``last week's: -0:42``, ``(+0:15)``: a time with its sign is a difference, and not run."""
    for before, sign, time in zip(items, items[1:], items[2:], strict=False):
        is_signed = sign.is_mark("-+") and not sign.is_attached and time.is_attached
        is_after_mark = before.is_mark(":(=") or before.has("pr_is", "goal_word")
        if is_signed and is_after_mark and time.form is Form.CLOCK and not time.owner:
            time.owner = "range"


def own_margins(items: list[Item]) -> None:
    """``2 min faster than last year``, ``a pb by 40 s``: by how much, beside how long it took."""
    times = [item for item in items if item.form in {Form.SPAN, Form.CLOCK} and not item.owner]
    for item in times:
        others = [time.value for time in times if time is not item]
        is_alone = not others and item.form is Form.SPAN and item.value <= _LARGEST_MARGIN
        is_alone &= not any(other.form is Form.LENGTH for other in items)
        is_small = any(item.value * _TIMES_A_MARGIN <= other for other in others)
        if (is_alone or is_small) and _says_how_much(items, item):
            item.owner = "range"


def _says_how_much(items: list[Item], time: Item) -> bool:
    clause = [item for item in items if item.clause == time.clause]
    after = [item for item in clause if item.at > time.at][:2]
    before = [item for item in clause if item.at < time.at][-1:]
    if any(item.has("compared") for item in after):
        return True
    is_best = any(item.has("pr", "my_best", "compared") for item in clause)
    return is_best and any(item.has("margin") for item in before)


_LARGEST_MARGIN = 600  # seconds, where no time of a run stands beside it
_TIMES_A_MARGIN = 5
_LEAST_BARE_CLIMB = 50  # metres


def own_climbs(items: list[Item]) -> None:
    """``12.5km 1:05:33 +240m``: a plus before metres is a climb."""
    lengths = sum(item.form is Form.LENGTH for item in items)
    for before, item in pairwise(items):
        is_climb = item.form is Form.LENGTH and item.unit == "m" and item.is_attached
        is_bare = item.form is Form.BARE and item.value >= _LEAST_BARE_CLIMB and item.is_attached
        is_climb = (is_climb and lengths > 1) or (is_bare and lengths == 1)
        if is_climb and before.is_mark("+") and not item.owner:
            item.owner = "elevation"


def own_climbs_told_apart(items: list[Item]) -> None:
    """``12.5 km and 840 m+``, ``climb: 4 km, 38 min, 620 m``: metres that go up."""
    far = max((item.value for item in items if _is_far(item)), default=0)
    goes_up = any(item.has("uphill") for item in items)
    for item in items:
        is_metres = item.form is Form.LENGTH and item.unit == "m" and item.is_free
        after = items[item.at + 1] if item.at + 1 < len(items) else END
        is_plus = after.is_mark("+") and after.is_attached
        is_up = goes_up and _LEAST_BARE_CLIMB <= item.value < _STEEPEST * far
        if is_metres and (is_plus or is_up) and far:
            item.owner = "elevation"


def _is_far(item: Item) -> bool:
    return item.form is Form.LENGTH and item.unit in {"km", "mi"}


_STEEPEST = 0.4  # of how far it was


def own_numbers_of_others(items: list[Item]) -> None:
    """``3 dogs``, ``bus 42``: a lone number beside a word that is none of ours."""
    for at, item in enumerate(items):
        after = items[at + 1] if at + 1 < len(items) else END
        before = items[at - 1] if at else END
        if item.form is not Form.BARE or item.owner or item.places:
            continue
        if before.has("minus"):
            item.owner, item.value = "celsius", -item.value
        elif _is_strange(items, at, before, after):
            item.owner = "stranger"


def _is_strange(items: list[Item], at: int, before: Item, after: Item) -> bool:
    if before.is_mark("£$€#") or before.has("counted") or _is_counted(before, items[at], after):
        return True
    return _names_number(before) and not _is_listed(items, at)


def _names_number(before: Item) -> bool:
    """``HRV 55``, ``bus 42``."""
    return before.form is Form.WORD and not before.concepts and not before.text.endswith("s")


def _is_listed(items: list[Item], at: int) -> bool:
    """``Anna 94 93 95 92``: the number is one of several."""
    after = [item for item in items[at + 1 : at + 3] if not item.is_mark(",/-")]
    return bool(after) and after[0].is_number and after[0].form is not Form.HEAD


def _is_counted(before: Item, item: Item, after: Item) -> bool:
    if after.form is not Form.WORD or after.concepts:
        return False
    is_lone = before.form in {Form.WORD, Form.BREAK} and not before.has(
        "at", "for", "all", "each", "avg", "approx", "hr", "ran", "easy"
    )
    return after.is_attached or (is_lone and item.value < 1000)


def own_days(items: list[Item]) -> None:
    """``el día 20 12 km``, ``am 20. 12 km``, ``le 20``: a day, where a run stands beside it.

    ``en el 18`` is a kilometre: no date has that preposition.
    """
    _own_days_from_to(items)
    is_told = any(item.form in {Form.LENGTH, Form.HEAD} for item in items)
    for before, item in pairwise(items):
        is_day = item.form is Form.BARE and item.value in range(1, 32) and not item.places
        if is_told and is_day and not item.owner and before.has("date_article"):
            leads = items[before.at - 1] if before.at else END
            item.owner = "milestone" if leads.has("in_year") else "day_of_month"


def _own_days_from_to(items: list[Item]) -> None:
    """``del 20 al 27``, ``du 20 au 27``: two days of a month, where nothing is measured."""
    if any(item.form in {Form.LENGTH, Form.CLOCK, Form.SPAN, Form.HEAD} for item in items):
        return
    for leads, first, to, last in zip(items, items[1:], items[2:], items[3:], strict=False):
        is_days = all(
            i.form is Form.BARE and not i.owner and not i.places and 1 <= i.value <= _LAST_OF_MONTH
            for i in (first, last)
        )
        if is_days and leads.has("days_from") and to.has("days_to"):
            first.owner = last.owner = "day_of_month"


_LAST_OF_MONTH = 31


def own_fevers(items: list[Item]) -> None:
    """``fever, 38.5`` is no run of 38.5 km."""
    if not any(item.has("fever") and not item.is_negated for item in items):
        return
    for item in items:
        if item.form is Form.BARE and 35 <= item.value <= 42.5 and not item.owner:
            item.owner = "fever"


_BEDRIDDEN = spoken("bedridden")
_FEVERS = ((37.5, 42.5), (100.4, 107.0))  # Celsius, Fahrenheit


def own_fevers_in_bed(items: list[Item]) -> None:
    """``38,9, je reste sous la couette``: a fever by its degrees, beside a bed or a bad cold."""
    said = f" {' '.join(fold_word(item.text) for item in items if item.form is Form.WORD)} "
    if not any(f" {phrase} " in said for phrase in _BEDRIDDEN["phrases"]):
        return
    numbers = [item for item in items if item.is_number]
    is_lone = len(numbers) == 1 and numbers[0].form is Form.BARE and not numbers[0].owner
    if is_lone and numbers[0].places and any(a <= numbers[0].value <= b for a, b in _FEVERS):
        numbers[0].owner = "fever"
        numbers[0].concepts |= {"fever"}


def own_run_walk(items: list[Item]) -> None:
    """``run 2 walk 1``, ``2 min laufen 1 min gehen``: how running and walking took turns."""
    for at, item in enumerate(items):
        if not _says_run(item):
            continue
        near = items[at + 1 : at + 2 + _TURN]
        walk = next((other for other in near if _says_walk(other)), None)
        if walk is None:
            continue
        end = items.index(walk)
        turns = [
            number
            for number in items[max(0, at - 1) : end + 2]
            if number.form in {Form.BARE, Form.SPAN} and not number.owner and _is_turn(number)
        ]
        if len(turns) == 2:
            for number in turns:
                number.owner = "turn"
            walk.concepts -= {"cross", "recovery"}
            rounds = _own_rounds(items, end)
            _add_turns(items, turns, rounds)
            return


def own_stretches(items: list[Item]) -> None:
    """``7 km 500``: kilometres and metres of one length."""
    for far, metres in pairwise(items):
        is_far = far.form is Form.LENGTH and far.unit == "km" and not far.owner
        is_more = metres.form is Form.BARE and not metres.owner and not metres.is_attached
        if not is_far or not is_more or metres.value not in _METRES_MORE:
            continue
        after = items[metres.at + 1] if metres.at + 1 < len(items) else END
        if far.value % 1000 == 0 and (after is END or after.has("at") or after.is_mark(",.;-")):
            far.value += metres.value
            metres.owner = "elsewhere"


_METRES_MORE = range(100, 1000, 50)


def _add_turns(items: list[Item], turns: list[Item], rounds: float) -> None:
    """``10 min jog 2 min walk x4`` took 48 min, where no other time is told."""
    is_timed = all(turn.form is Form.SPAN for turn in turns)
    if rounds and is_timed and not any(item.is_free for item in items):
        turns[0].value, turns[0].owner = rounds * sum(turn.value for turn in turns), ""


def _own_rounds(items: list[Item], end: int) -> float:
    """``6 min jog 1 min walk times 5``, ``… x5``: how often the turns came."""
    for first, second in pairwise(items[end : end + 5]):
        times, number = (second, first) if first.is_number else (first, second)
        if times.has("times", "sets_of") and number.form is Form.BARE and not number.owner:
            number.owner = "turn"
            return number.value
    return 0


_TURN = 3  # items between running and walking
_LONGEST_TURN = 900.0


def _says_run(item: Item) -> bool:
    return item.form is Form.WORD and item.has("run_turn")


def _says_walk(item: Item) -> bool:
    return item.form is Form.WORD and item.has("walk_turn")


def _is_turn(number: Item) -> bool:
    most = _LONGEST_TURN if number.form is Form.SPAN else _LONGEST_TURN / 60
    return 0 < number.value <= most


def own_match_scores(items: list[Item]) -> None:
    """``what a match, 4-3 in extra time``: goals of somebody's, where nobody speaks of running."""
    numbers = [item for item in items if item.is_number]
    if len(numbers) != 2 or any(item.has("ran", "running", "easy", "rpe") for item in items):
        return
    first, second = numbers
    dash = items[first.at + 1] if first.at + 1 < len(items) else END
    is_joined = dash.is_mark("-") and dash.is_attached and second.is_attached
    is_score = all(
        i.form is Form.BARE and i.value <= _MOST_GOALS and not i.places for i in numbers
    )
    words = [item for item in items if item.form is Form.WORD]
    if is_joined and is_score and second.at == dash.at + 1 and len(words) > 1:
        first.owner = second.owner = "score"


_MOST_GOALS = 15
