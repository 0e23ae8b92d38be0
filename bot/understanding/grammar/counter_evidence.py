"""What running does not own: other things that take time, other people, habits, hopes, sums.

A number reports a run only if running governs it. Each rule here finds something else that does,
and either gives the number that owner or takes the whole clause out of what is reported.
"""

from collections.abc import Callable, Iterator
from itertools import groupby, pairwise

from bot.understanding.grammar.clause_figures import TIMED, is_pair, is_told_after_colon, own
from bot.understanding.grammar.elsewhere import own_elsewhere, own_time_spent, own_under_heading
from bot.understanding.grammar.gadgets import mark_gadgets
from bot.understanding.grammar.idioms import mark_dreamt
from bot.understanding.grammar.other_people import mark, mark_kin, mark_reported, own_others
from bot.understanding.grammar.pain_scores import own_body_scores
from bot.understanding.grammar.rules import apply_all, concepts_of, rule
from bot.understanding.grammar.sums import own_sums
from bot.understanding.languages import table
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item, Owner

_REPORTING: tuple[Concept, ...] = ("past", "done", "day.today", "day.yesterday", "but", "pr")


def weigh_evidence(items: list[Item], language: str) -> None:
    """Take out of a message whatever something else than the runner's own running governs."""
    said = concepts_of(items)
    has_names = not table(language, "grammar").get("capitalises_nouns")
    if has_names and not said.isdisjoint(_ELSEWHERE):
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
            own_sums(sentence)


def _weigh_clauses(clauses: list[list[Item]], said: frozenset[str]) -> None:
    """Find what each clause is about; one without a word of its own goes on about the last."""
    owner: Owner = ""
    has_told = False  # a number of the runner's own, in a clause before
    hopes = not said.isdisjoint({"unreal", "attitude"})
    is_sport = any(item.owner == "cross" for clause in clauses for item in clause)
    goes_elsewhere = is_sport or not said.isdisjoint(_ELSEWHERE | {"cross"})
    for clause in clauses:
        if owner == "others" and _goes_on(clause):
            own(clause, "others")
            mark(clause, "others")  # ``my brother 10 km 41:10, strong``
            owner = "" if _ends_sentence(clause) else owner
        else:
            if owner or goes_elsewhere:
                owner = own_elsewhere(clause, owner)
            if own_others(clause):
                owner = "others"
            if has_told or _ends_sentence(clause) or any(item.is_free for item in clause):
                owner = ""  # ``ran 9 km because the meeting was cancelled. 52:10``
            if hopes:
                _mark_hopes(clause)
                mark_dreamt(clauses, clause)
        has_told = has_told or any(item.is_free for item in clause)


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


def _name_places(items: list[Item]) -> None:
    """``at Reading on Sunday``, ``Broughty Ferry``: a capital within a sentence names a place."""
    if sum(item.text[:1].isupper() for item in items) * 2 > len(items):
        return  # typed in capitals
    for before, item in pairwise(items):
        is_inside = before.form is Form.WORD and item.form is Form.WORD
        follows_name = before.at > 0 and before.text.istitle() and not before.concepts
        if is_inside and item.text.istitle() and (follows_name or before.has("at", "place_of")):
            item.concepts -= {"elsewhere", "moved"}


def _mark_hopes(clause: list[Item]) -> None:
    """``nervous about the marathon``, ``5k in 22 would be a dream``: nothing was run."""
    says_score = any(item.has("rpe", "rpe_name") for item in clause)  # ``würde ich 8 sagen``
    if any(item.has("unreal") and not item.is_negated for item in clause) and not says_score:
        mark(clause, "wish")
    elif any(item.has("attitude") for item in clause):
        is_timed = any(item.form in TIMED and not item.owner for item in clause)
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
            own(clause, "part")


def _own_other_times(clauses: list[list[Item]]) -> None:
    """``14 km today since I did 25 km last weekend``: what another day held is not this run."""
    numbered = [clause for clause in clauses if any(item.is_free for item in clause)]
    for clause in numbered:
        others = [other for other in numbered if other is not clause]
        is_vague = any(item.has("other_time") for item in clause) and not is_pair(clause)
        is_vague &= not all(_are_bare_times(other) for other in others)
        is_later = clause is not numbered[0] and _looks_back(clause) and not is_pair(clause)
        if others and (is_vague or is_later):
            own(clause, "other_time")
            mark(clause, "past")


def _are_bare_times(clause: list[Item]) -> bool:
    """``…, 52 minutes``: how long what was told before took, and no word of another run."""
    told = [item for item in clause if item.form is Form.WORD or item.is_number]
    return all(item.form in TIMED or item.has("glue", "noise", "at", "approx") for item in told)


def _looks_back(clause: list[Item]) -> bool:
    """``I had 21 last Saturday``, ``letzten Sonntag waren es 15 km``."""
    is_timed = any(item.form in TIMED for item in clause)
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
        is_timed |= is_told_after_colon(clause) and not is_often
        is_habit |= (is_often and (does or not is_timed)) or (does and not is_timed)
        if is_habit:
            mark(clause, "habit")
        if clause[-1].is_mark(".!?;") or clause[-1].form is Form.BREAK:
            is_habit = False


def _has_words(clause: list[Item]) -> bool:
    return any(item.form is Form.WORD and not item.has("glue", "noise") for item in clause)


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
    timed = TIMED | {Form.BARE}
    told = {
        clause[0].clause
        for clause in clauses
        if any(item.is_free and item.form is Form.LENGTH for item in clause)
        and any(item.is_free and item.form in timed for item in clause)
    }
    told |= {first[0].clause for first, after in pairwise(clauses) if _is_told_by(first, after)}
    for clause in clauses:
        free = [item for item in clause if item.is_free]
        if not told - {clause[0].clause} or any(item.form is not Form.LENGTH for item in free):
            continue
        for item in free:
            before = items[item.at - 1] if item.at else item
            if before.has("article") and item.at > 1:
                before = items[item.at - 2]
            is_place = before.has("at", "after", "until", "for", "during")
            is_place |= (
                before.has("between", "days_from") and not before.has("of") and len(free) == 1
            )
            if is_place and not any(other.has("ran", "running", "cooldown") for other in clause):
                item.owner = "milestone"


def _is_told_by(first: list[Item], after: list[Item]) -> bool:
    """``10k race today, 43:17, …``: how far, and right after it how long and nothing else."""
    free, then = ([item for item in clause if item.is_free] for clause in (first, after))
    is_far = len(free) == 1 and free[0].form is Form.LENGTH
    return is_far and len(then) == 1 and then[0].form in TIMED and not _has_words(after)


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


_RULES = (
    rule(own_time_spent, "passes_time"),
    rule(own_under_heading, "cross"),
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
