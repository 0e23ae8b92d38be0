"""What running does not own: other things that take time, other people, habits, hopes, sums.

A number reports a run only if running governs it. Each rule here finds something else that does,
and either gives the number that owner or takes the whole clause out of what is reported.
"""

from collections.abc import Callable, Iterator
from itertools import groupby, pairwise

from bot.understanding.grammar.gadgets import mark_gadgets
from bot.understanding.grammar.idioms import mark_dreamt
from bot.understanding.grammar.other_people import mark, mark_kin, mark_reported, own_others
from bot.understanding.grammar.pain_scores import own_body_scores
from bot.understanding.grammar.rules import apply_all, concepts_of, rule
from bot.understanding.words.concepts import MONTHS, WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item, Owner

_TIMED = frozenset({Form.CLOCK, Form.SPAN, Form.PACE})
_MEASURED = frozenset({Form.LENGTH, Form.SPAN, Form.CLOCK, Form.BARE, Form.PACE, Form.SPEED})
_REPORTING: tuple[Concept, ...] = ("past", "done", "day.today", "day.yesterday", "but", "pr")
_NEAR = 2  # items between a word and the number it governs


def weigh_evidence(items: list[Item], language: str) -> None:
    """Take out of a message whatever something else than the runner's own running governs."""
    said = concepts_of(items)
    if language not in _NOUNS_IN_CAPITALS and not said.isdisjoint(_ELSEWHERE):
        _name_places(items)
    apply_all(_RULES, items)
    if "as_goal" in said and not any(item.has("past") for item in items):
        mark(items, "wish")  # ``100 km in less than 10 hours. Set that as my goal``
    clauses = [list(clause) for _, clause in groupby(items, key=lambda item: item.clause)]
    _weigh_clauses(clauses, said)
    if "others_body" in said and not any(item.is_free for item in items):
        mark_kin(clauses)
    for weigh, looks_for in _OVER_CLAUSES:
        if not looks_for.isdisjoint(said):
            weigh(clauses)
    is_summed = not said.isdisjoint(_SUMMING) or any(item.unit == "runs" for item in items)
    if is_summed or not said.isdisjoint({"once", "tonight"}):
        for sentence in _sentences(items):
            _mark_once(sentence)
            _mark_tonight(sentence)
            _own_sums(sentence)


def _weigh_clauses(clauses: list[list[Item]], said: frozenset[str]) -> None:
    """Find what each clause is about; one without a word of its own goes on about the last."""
    owner: Owner = ""
    has_told = False  # a number of the runner's own, in a clause before
    hopes = not said.isdisjoint({"unreal", "attitude"})
    is_sport = any(item.owner == "cross" for clause in clauses for item in clause)
    goes_elsewhere = is_sport or not said.isdisjoint(_ELSEWHERE | {"cross"})
    for clause in clauses:
        if owner == "others" and _goes_on(clause):
            _own(clause, "others")
            mark(clause, "others")  # ``my brother 10 km 41:10, strong``
        else:
            if owner or goes_elsewhere:
                owner = _own_elsewhere(clause, owner)
            if own_others(clause):
                owner = "others"
            if has_told or _ends_sentence(clause) or any(item.is_free for item in clause):
                owner = ""  # ``ran 9 km because the meeting was cancelled. 52:10``
            if hopes:
                _mark_hopes(clause)
                mark_dreamt(clauses, clause)
        has_told = has_told or any(item.is_free for item in clause)


def _turns_at_colon(clause: list[Item]) -> bool:
    """``Koppellauf nach 90 min Rad: 5 km 22:40``: the run after what was done before."""
    colon = next((item.at for item in clause if item.is_mark(":")), None)
    before = [item for item in clause if colon is not None and item.at < colon]
    is_after = any(item.has("after") for item in before)
    has_its_own = any(item.is_number for item in before)
    return is_after and has_its_own and _is_told_after_colon(clause)


def _goes_on(clause: list[Item]) -> bool:
    """``my son does cross country, 2 km in 8:10``: of him until the runner speaks of self."""
    words = [item for item in clause if item.form is Form.WORD]
    return not any(item.has("i_am", "ran", "mine", "running", "past") for item in words)


def _ends_sentence(clause: list[Item]) -> bool:
    return clause[-1].is_mark(".!?;") or clause[-1].form is Form.BREAK


def _sentences(items: list[Item]) -> Iterator[list[Item]]:
    sentence: list[Item] = []
    for item in items:
        sentence.append(item)
        if item.form is Form.BREAK or item.is_mark(".!?;"):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def is_pair(clause: list[Item]) -> bool:
    """Tell whether a clause says how far and how long: evidence in itself."""
    free = [item for item in clause if item.is_number and not item.owner]
    is_long = any(
        item.form is Form.LENGTH or (item.form is Form.HEAD and not _is_by_time(item))
        for item in free
    )
    others = [item for item in free if item.form in _TIMED | {Form.BARE}]
    return is_long and bool(others)


def _speaks_anew(item: Item, before: str) -> bool:
    """``Langlauf im Engadin, 20 km klassisch``: a word we do not know goes on about the sport."""
    return before != "cross" or bool(item.concepts)


def _is_by_time(head: Item) -> bool:
    return head.parts[0].form in {Form.SPAN, Form.CLOCK}


def _own_elsewhere(clause: list[Item], before: Owner) -> Owner:
    """``sauna 20 min``, ``drove 300 km``: the nearest word that governs a number owns it.

    What comes after a comma without a word of its own, ``a hike, 1:30:00``, goes with the word
    before it: the owner that a clause hands on.
    """
    if before and not any(
        item.form is Form.WORD
        and (item.has("i_am") or not item.has("glue", "at", "avg", "max", "pace", "hr", "total"))
        and _speaks_anew(item, before)
        for item in clause
    ):
        if before != "elsewhere" or not is_pair(clause):
            _own(clause, before)
        return before
    if _is_of_other_sport(clause) and not any(item.has("elsewhere") for item in clause):
        if _turns_at_colon(clause):
            return ""
        _own(clause, "cross")
        for item in clause:
            if item.form is Form.HEAD and not item.owner:
                item.owner = "cross"  # ``swam 10x100``
        return "cross"
    there = [item for item in clause if _is_elsewhere(clause, item)]
    if not there:
        is_sport = any(item.owner == "cross" for item in clause) or _is_of_other_sport(clause)
        return "cross" if is_sport else ""
    return _own_near(clause, there)


# Where a capital within a sentence tells no name from a noun.
_NOUNS_IN_CAPITALS = frozenset({"de"})


def _name_places(items: list[Item]) -> None:
    """``at Reading on Sunday``, ``Broughty Ferry``: a capital within a sentence names a place."""
    if sum(item.text[:1].isupper() for item in items) * 2 > len(items):
        return  # typed in capitals
    for before, item in pairwise(items):
        is_inside = before.form is Form.WORD and item.form is Form.WORD
        follows_name = before.at > 0 and before.text.istitle() and not before.concepts
        if is_inside and item.text.istitle() and (follows_name or before.has("at", "place_of")):
            item.concepts -= {"elsewhere", "moved"}


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
    for other in reversed(before):
        if other.has("after"):
            return True
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
    return _is_by_time(item) if item.form is Form.HEAD else item.form in _MEASURED


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
        is_before = bool(at) and clause[at - 1].has("place_of", "was_off")
        if item.has("cross") and not item.is_negated and not is_before:
            return True
    return False


def _own(items: list[Item], owner: Owner) -> None:
    for item in items:
        if item.form in _MEASURED and not item.owner:
            item.owner = owner


def _mark_hopes(clause: list[Item]) -> None:
    """``nervous about the marathon``, ``5k in 22 would be a dream``: nothing was run."""
    if any(item.has("unreal") and not item.is_negated for item in clause):
        mark(clause, "wish")
    elif any(item.has("attitude") for item in clause):
        is_timed = any(item.form in _TIMED and not item.owner for item in clause)
        is_told = any(
            item.has("done") or (item.has("ran") and item.has("past")) for item in clause
        )
        if not (is_timed or is_told):
            mark(clause, "attitude")


def _own_part_lists(clauses: list[list[Item]]) -> None:
    """``last three: 5:10, 5:05, 5:01``: a part told mile by mile is not the time of the whole."""
    for clause in clauses:
        first = next((item for item in clause if item.form is Form.WORD), None)
        free = [item for item in clause if item.is_free]
        clocks = [item for item in free if item.form is Form.CLOCK]
        is_list = len(clocks) > 1 and len(clocks) >= len(free) - 1
        if first is not None and first.has("part", "ordinal.1") and is_list:
            _own(clause, "part")


def _own_other_times(clauses: list[list[Item]]) -> None:
    """``14 km today since I did 25 km last weekend``: what another day held is not this run."""
    numbered = [clause for clause in clauses if any(item.is_free for item in clause)]
    for clause in numbered:
        is_vague = any(item.has("other_time") for item in clause)
        is_later = clause is not numbered[0] and _looks_back(clause) and not is_pair(clause)
        is_vague &= not is_pair(clause)
        if len(numbered) > 1 and (is_vague or is_later):
            _own(clause, "other_time")
            mark(clause, "past")


def _looks_back(clause: list[Item]) -> bool:
    """``I had 21 last Saturday``, ``letzten Sonntag waren es 15 km``."""
    is_timed = any(item.form in _TIMED for item in clause)
    names_day = any(item.has(*WEEKDAYS, "day.yesterday") for item in clause)
    return names_day and not is_timed and any(item.has("past", "was_off") for item in clause)


def _mark_habits(clauses: list[list[Item]]) -> None:
    """``I usually run 10k in 55 minutes``, ``I swim on Sundays``: so it always is."""
    is_habit, often = False, False
    for clause in clauses:
        if any(item.has(*_REPORTING) and not item.has("habit") for item in clause):
            is_habit = False
            continue
        if is_habit and not often and is_pair(clause) and not _has_words(clause):
            continue  # ``todo el camino, 2 km 18 min``: figures by themselves report
        is_often = any(item.has("habit") for item in clause)
        often |= is_often
        does = any(item.has("i_do") or (is_often and item.has("present")) for item in clause)
        is_timed = any(item.form is Form.CLOCK and not item.owner for item in clause)
        is_timed |= _is_told_after_colon(clause) and not is_often
        is_habit |= (is_often and (does or not is_timed)) or (does and not is_timed)
        if is_habit:
            mark(clause, "habit")
        if clause[-1].is_mark(".!?;") or clause[-1].form is Form.BREAK:
            is_habit = False


def _has_words(clause: list[Item]) -> bool:
    return any(item.form is Form.WORD and not item.has("glue", "noise") for item in clause)


def _is_told_after_colon(clause: list[Item]) -> bool:
    """``je cours comme une vache : 3 km, 31 min``: what a colon announces was run."""
    colon = next((item.at for item in clause if item.is_mark(":")), None)
    return colon is not None and is_pair([item for item in clause if item.at > colon])


def _mark_once(sentence: list[Item]) -> None:
    """``used to run 10k in 40``, ``en mis tiempos``: so it was, up to what is said of today.

    A single word, ``früher``, says so only at the head of a sentence: elsewhere it is *earlier*.
    """
    words = [item for item in sentence if item.form is Form.WORD]
    first = words[0] if words else None
    following = words[1] if len(words) > 1 else None
    compares = following is not None and following.has("pr_is")
    is_once = any(
        item.has("once") and (" " in item.text or (item is first and not compares))
        for item in sentence
    )
    if not is_once:
        return
    today = next((item for item in sentence if item.has("day.today")), None)
    mark([item for item in sentence if today is None or item.clause < today.clause], "past")


def _own_waypoints(clauses: list[list[Item]]) -> None:
    """``6k in 35 but my knee started at 4k``: where something happened, once the run is told."""
    items = [item for clause in clauses for item in clause]
    timed = _TIMED | {Form.BARE}
    told = {
        clause[0].clause
        for clause in clauses
        if any(item.is_free and item.form is Form.LENGTH for item in clause)
        and any(item.is_free and item.form in timed for item in clause)
    }
    for clause in clauses:
        free = [item for item in clause if item.is_free]
        if not told - {clause[0].clause} or any(item.form is not Form.LENGTH for item in free):
            continue
        for item in free:
            before = items[item.at - 1] if item.at else item
            is_place = before.has("at", "after", "until", "for", "during")
            if is_place and not any(other.has("ran", "running", "cooldown") for other in clause):
                item.owner = "milestone"


def _mark_tonight(sentence: list[Item]) -> None:
    """``6k tonight after work`` is to come; ``8k tonight in 45:10`` was run."""
    if not any(item.has("tonight") for item in sentence):
        return
    is_told = any(
        item.has("past", "done") or (item.has("ran") and item.has("running")) for item in sentence
    )
    is_timed = any(item.form is Form.CLOCK and item.is_free for item in sentence)
    names_event = any(item.has("trial", "parkrun", "unit.mi", "race") for item in sentence)
    if not (is_told or is_pair(sentence) or (is_timed and names_event)):
        mark(sentence, "future")


def _own_sums(sentence: list[Item]) -> None:
    """``Week 6: 5 runs, 44 km, 4:31:00``, ``monthly total 142 km``: sums of many runs."""
    if sum(item.form is Form.LENGTH for item in sentence) > 1 or _turns_to_a_run(sentence):
        return
    is_summed = (
        _counts_several(sentence)
        or _sums_up_other_time(sentence)
        or any(
            (item.has("period_total") and _opens(sentence, at))
            or (item.has("period_total", *MONTHS) and _sums_up(sentence))
            for at, item in enumerate(sentence)
        )
    )
    if is_summed:
        for item in sentence:
            if item.is_number and not item.owner:
                item.owner = "sum"
        mark(sentence, "sum")


def _turns_to_a_run(sentence: list[Item]) -> bool:
    """``had the flu last month but ran 2k in 16:30``: what follows the *but* is one run."""
    turn = next((item.at for item in sentence if item.has("but")), None)
    told = [item for item in sentence if turn is not None and item.at > turn]
    is_run = any(item.has("ran") and item.has("past") for item in told)
    return is_run and is_pair(told) and not any(item.has("period_total") for item in told)


def _opens(sentence: list[Item], at: int) -> bool:
    return not any(item.is_number and not item.owner for item in sentence[:at])


def _sums_up_other_time(sentence: list[Item]) -> bool:
    """``last week I did 22 miles total, longest 9``."""
    return any(item.has("other_time") for item in sentence) and _sums_up(sentence)


def _sums_up(sentence: list[Item]) -> bool:
    return any(item.has("total") for item in sentence)


def _counts_several(sentence: list[Item]) -> bool:
    """Tell whether a number above one stands before a word for runs."""
    for number, word in pairwise(sentence):
        if number.form in {Form.BARE, Form.OTHER} and number.value > 1:
            is_runs = word.has("runs_counted") or number.unit == "runs"
            if is_runs:
                return True
    return False


def _own_under_heading(items: list[Item]) -> None:
    """``Lunch Ride`` over the figures of an app: all of them are of that sport."""
    end = next((at for at, item in enumerate(items) if item.form is Form.BREAK), 0)
    heading = items[:end]
    is_short = 0 < len(heading) <= _LONGEST_HEADING and not any(i.is_number for i in heading)
    is_sport = any(item.has("cross") for item in heading)
    is_sport &= all(item.has("cross", "morning", "evening", "glue", "article") for item in heading)
    if is_short and is_sport and not any(item.has("running", "easy") for item in items):
        _own(items[end:], "cross")


_LONGEST_HEADING = 4


def _own_spans_of(items: list[Item]) -> None:
    """``10:47:33, 9 hours of rain``: beside a time to the second, how long it rained."""
    is_timed = any(item.form is Form.CLOCK and item.is_free for item in items)
    for span, of, word in zip(items, items[1:], items[2:], strict=False):
        if span.form is not Form.SPAN:
            continue
        is_of = span.is_free and of.has("of") and word.form is Form.WORD
        is_other = word.has("rain", "wind", "heat", "cold", "elsewhere") or not word.concepts
        if is_timed and is_of and is_other:
            span.owner = "elsewhere"


def _own_wholes(items: list[Item]) -> None:
    """``88th of 640``, ``day 12 of 30``, ``run 3/5``: the whole goes with the part."""
    for part, word, whole in zip(items, items[1:], items[2:], strict=False):
        if part.owner not in _PLACED:
            continue
        if (word.has("of", "out_of") or word.is_mark("/")) and whole.is_free:
            whole.owner = part.owner


_PLACED: frozenset[Owner] = frozenset({"ordinal", "stranger", "place", "rep_of"})


def _own_named(items: list[Item]) -> None:
    """``Pegasus 41``, ``M45``: a number that is part of a name."""
    for word, number in pairwise(items):
        if word.form is not Form.WORD or not number.is_free or number.form is not Form.BARE:
            continue
        is_class = number.is_attached and word.text in _AGE_CLASSES
        is_name = not word.concepts and word.text[:1].isupper() and word.at > 0
        if is_class or (is_name and not number.places and not _is_list(items, number.at)):
            number.owner = "name"


_AGE_CLASSES = frozenset({"M", "W", "F", "V", "H", "U", "Ü", "AK"})


def _is_list(items: list[Item], at: int) -> bool:
    following = [item for item in items[at + 1 : at + 3] if not item.is_mark(",/-")]
    return bool(following) and following[0].form in {Form.BARE, Form.CLOCK}


def _own_highest_rate(items: list[Item]) -> None:
    """``HR 142 avg, 165 max``: where the heart is spoken of, a highest is of the heart."""
    if not any(item.owner == "hr" for item in items):
        return
    for number in items:
        beside = [*items[max(0, number.at - 1) : number.at], *items[number.at + 1 : number.at + 2]]
        is_rate = number.form is Form.BARE and number.is_free and 90 <= number.value <= 225
        if is_rate and any(word.has("max") for word in beside):
            number.owner = "max_hr"


def _own_rounded(items: list[Item]) -> None:
    """``just under 2 hours! 1:59:12``: what is said once in round is not another time."""
    timed = [item for item in items if item.form in {Form.SPAN, Form.CLOCK} and item.is_free]
    for item in timed:
        is_round = bool(item.at) and items[item.at - 1].has("approx", "barrier")
        is_said = any(
            abs(other.value / item.value - 1) < _ROUNDED
            for other in timed
            if other.clause != item.clause and item.value and not other.owner
        )
        if is_round and is_said:
            item.owner = "rounded"


_ROUNDED = 0.06


_ELSEWHERE: frozenset[Concept] = frozenset({"elsewhere", "moved"})
_SUMMING: frozenset[Concept] = frozenset({"runs_counted", "total", "period_total"})


def _own_time_spent(items: list[Item]) -> None:
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
_RULES = (
    rule(_own_time_spent, "passes_time"),
    rule(_own_under_heading, "cross"),
    rule(_own_spans_of, "of"),
    rule(_own_wholes),
    rule(_own_named),
    rule(_own_rounded, "approx", "barrier"),
    rule(own_body_scores, "body"),
    rule(_own_highest_rate, "max"),
)
_OVER_CLAUSES: tuple[tuple[Callable[[list[list[Item]]], None], frozenset[Concept]], ...] = (
    (_own_part_lists, frozenset({"part", "ordinal.1"})),
    (_own_other_times, frozenset({"other_time", "day.yesterday", *WEEKDAYS})),
    (_mark_habits, frozenset({"habit", "i_do"})),
    (mark_gadgets, frozenset({"gadget"})),
    (mark_reported, frozenset({"says"})),
    (_own_waypoints, frozenset({"at", "after", "until", "for", "during"})),
)
