"""Where a message reports and where it does not: clauses, negation, wishes and questions."""

from bot.understanding.languages import spoken
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.folding import fold_word
from bot.understanding.words.items import Form, Item, Mood
from bot.understanding.words.leading_no import is_answered_first

_NEGATION_REACH = 4
_PASSING: tuple[Concept, ...] = (
    "hurt", "niggle", "body", "swelling", "fever", "ill", "ill.above", "ill.below", "fatigue",
    "race", "parkrun", "marathon", "half_marathon", "trial", "bone", "limping",
)  # fmt: skip
_EVENTS: tuple[Concept, ...] = (
    "race",
    "marathon",
    "half_marathon",
    "parkrun",
    "goal_race",
    "trial",
)
_OPENERS: tuple[Concept, ...] = ("noise", "thanks", "glue", "and", "but", "then", "felt_good")


def mark_clauses(items: list[Item]) -> None:
    """Number the clauses, and say of each item whether it is negated, wished or asked."""
    sentences = _sentences(items)
    _mark_negation(items)
    for sentence in sentences:
        _drop_days_of_the_plan(sentence)
        _mark_mood(sentence)


_DAYS: tuple[Concept, ...] = ("future", "day.yesterday", *WEEKDAYS)


def _drop_days_of_the_plan(sentence: list[Item]) -> None:
    """``did tomorrow's workout today``: whose day it was says which workout, and not when."""
    done = {item.clause for item in sentence if item.has("past", "done", "ran")}
    today = {item.clause for item in sentence if item.has("day.today")}
    for at, item in enumerate(sentence):
        if item.clause in done & today and item.has(*_DAYS) and _says_which(sentence, at):
            item.concepts -= frozenset(_DAYS)


def _says_which(sentence: list[Item], at: int) -> bool:
    """``Thursday's session``, ``tomorrow's 8x200``, ``die Einheit von morgen``."""
    after = sentence[at + 1 : at + 2]
    is_owner = sentence[at].text.casefold().endswith(("'s", "’s"))
    if is_owner and any(
        item.has(*_SESSIONS) or item.form in {Form.HEAD, Form.LENGTH} for item in after
    ):
        return True
    before = sentence[max(0, at - 2) : at]
    return len(before) == 2 and before[1].has("of", "article") and before[0].has(*_SESSIONS)


_SESSIONS: tuple[Concept, ...] = ("session", "intervals")


def _sentences(items: list[Item]) -> list[list[Item]]:
    sentences: list[list[Item]] = [[]]
    clause = 0
    for at, item in enumerate(items):
        if item.has("but", "then", "because") and item.form is Form.WORD:
            clause += 1
        item.at, item.clause = at, clause
        sentences[-1].append(item)
        if _ends_sentence(items, at):
            clause += 1
            sentences.append([])
        elif _ends_clause(items, at):
            clause += 1
    return [sentence for sentence in sentences if sentence]


def _ends_sentence(items: list[Item], at: int) -> bool:
    if _is_ordinal(items, at):
        return False
    if items[at].form is Form.BREAK or items[at].is_mark(".!?;"):
        return True
    # ``will rest tomorrow - 8k 45:10`` are two; ``tomorrow - 8k`` is one.
    return _is_dash(items, at) and at > 1 and items[at].clause == items[at - 2].clause


def _is_ordinal(items: list[Item], at: int) -> bool:
    """``vom 20. bis 30. Mai``: the dot of a day, and no end of a sentence."""
    if not items[at].is_mark(".") or not items[at].is_attached or at == 0:
        return False
    day, after = items[at - 1], items[at + 1] if at + 1 < len(items) else None
    is_day = day.form is Form.BARE and day.value in range(1, 32) and not day.places
    return is_day and after is not None and after.has("range_to") and after.has("until")


def _is_dash(items: list[Item], at: int) -> bool:
    """Tell a dash between two thoughts from that between two numbers."""
    if not items[at].is_mark("-") or items[at].is_attached:
        return False
    if not 0 < at < len(items) - 1 or items[at + 1].form is Form.HEAD:
        return True
    return not all(beside.is_number and not beside.owner for beside in items[at - 1 : at + 2 : 2])


def _ends_clause(items: list[Item], at: int) -> bool:
    item = items[at]
    if item.is_mark("()"):
        return True
    if _is_dash(items, at):
        return True
    if not item.is_mark(","):
        return False
    before, after = items[at - 1] if at else item, items[at + 1] if at + 1 < len(items) else item
    is_list = before.is_number and after.is_number and before.unit != "period"
    return not is_list or _begins_another_run(items, at)


def _begins_another_run(items: list[Item], at: int) -> bool:
    """``8k 44:10, 9k next Saturday``: a length after a length and its time is of another run."""
    if items[at + 1].form is not Form.LENGTH or items[at + 1].unit == "m":
        return False
    clause = [item for item in items[:at] if item.clause == items[at].clause]
    forms = {item.form for item in clause}
    return Form.LENGTH in forms and bool(forms & {Form.CLOCK, Form.SPAN})


def _mark_negation(items: list[Item]) -> None:
    reach, clause = 0, -1
    for at, item in enumerate(items):
        if item.form is not Form.WORD:
            continue
        if item.clause != clause or item.has("but"):
            reach, clause = 0, item.clause
        item.is_negated = reach > 0 and not is_answered_first(items, at)
        reach -= 1
        if item.has("neg"):
            reach = _NEGATION_REACH
        if item.has("neg_after"):
            for earlier in items[max(0, at - 3) : at]:
                earlier.is_negated |= earlier.clause == clause and earlier.has(*_PASSING)


def _mark_mood(sentence: list[Item]) -> None:
    is_question = sentence[-1].is_mark("?")
    if is_question and any(item.is_mark("\u2192\u21d2") for item in sentence):
        for item in sentence:
            item.mood = "question"  # ``5:19 → marathon?``: what does it come to
        return
    mood: Mood = "actual"
    since = -1
    starts = _clause_starts(sentence)
    is_planned = _is_for_another_day(sentence)
    for at, item in enumerate(sentence):
        if mood != "actual" and item.clause != since and _reports(sentence, at):
            mood = "actual"
        found = _mood_of(item, is_question=is_question, is_first=at in starts)
        if found == "wish" and any(word.has("die") for word in sentence[at + 1 : at + 3]):
            found = "actual"  # ``me quiero morir de la risa`` says how it was
        is_likened = item.has("approx") and at > 0 and not is_question
        if found == "question" and (_rounds(sentence, at) or is_likened):
            found = "actual"  # ``legs como plomo``
        if found == "actual" and _would_gladly(sentence, at):
            found = "wish"
        if (at and _is_time_to_come(sentence, at)) or (is_planned and item.has("present")):
            found = "future"
        if item.has("if") and at in starts and _is_condition(sentence, at):
            found = "future"
        if found != "actual" and mood in {"actual", "future"}:
            if mood == "actual":
                _look_back(sentence, at, found)
            mood, since = found, item.clause
        item.mood = mood


def _would_gladly(sentence: list[Item], at: int) -> bool:
    """``tät ich gern``, ``i mecht so gern``, ``liefe ich gern``: a subjunctive beside *gladly*."""
    words = _WOULD_GLADLY
    if fold_word(sentence[at].text) not in words["would"] or sentence[at].is_negated:
        return False
    near = sentence[at + 1 : at + 1 + _GLADLY_REACH]
    return any(
        fold_word(item.text) in words["gladly"] and item.clause == sentence[at].clause
        for item in near
    )


_WOULD_GLADLY = spoken("subjunctive")
_GLADLY_REACH = 4


def _rounds(sentence: list[Item], at: int) -> bool:
    """``como 5.8 km`` is about so far, where *cómo* would ask."""
    after = sentence[at + 1 : at + 2]
    return sentence[at].has("approx") and any(item.is_number for item in after)


def _is_for_another_day(sentence: list[Item]) -> bool:
    """``Mittwoch laufe ich 10 km``: a day and the present, and no time that was run."""
    names_day = any(item.has(*WEEKDAYS) for item in sentence)
    return names_day and not any(item.form in {Form.CLOCK, Form.SPAN} for item in sentence)


def _is_condition(sentence: list[Item], at: int) -> bool:
    """``wenn die Kita klappt, 9 km am Donnerstag``: a plan, unless a time to the second is told.

    A Spanish *si* before a comma or a figure is *yes*.
    """
    if at + 1 >= len(sentence) or sentence[at + 1].form is not Form.WORD:
        return False
    forms = [item.form for item in sentence if not item.owner]
    is_told = Form.CLOCK in forms or (Form.LENGTH in forms and Form.BARE in forms)
    names_day = any(item.has("future", "tonight", *WEEKDAYS) for item in sentence)
    is_whole = Form.LENGTH in forms and Form.SPAN in forms
    is_ahead = names_day or (at <= 1 and not is_whole)
    return is_ahead and not is_told and not any(item.has("ran", "past") for item in sentence)


def _is_time_to_come(sentence: list[Item], at: int) -> bool:
    """``marathon in 20 weeks``: the race is to come; ``best 8k in 3 weeks`` was run."""
    item = sentence[at]
    if item.has(
        "other_time.weekend", "other_time.this_weekend"
    ):  # ``10k 52:10, race this weekend``
        clause = [other for other in sentence if other.clause == item.clause]
        is_told = any(other.is_number or other.has("ran", "past", "done") for other in clause)
        return not is_told and any(other.has(*_EVENTS) for other in clause)
    if not at or not sentence[at - 1].has("in_future"):
        return False
    if item.form is Form.SPAN:  # "race in 3 hours"; "finished the race in 3 hours" was run
        is_told = any(other.has("ran", "past", "done") for other in sentence)
        return at > 1 and sentence[at - 2].has("race") and not is_told
    if item.unit != "period":
        return False
    clause = [other for other in sentence if other.clause == item.clause]
    return any(other.has(*_EVENTS) for other in clause)


def _clause_starts(sentence: list[Item]) -> set[int]:
    """Find the first telling word of each clause: ``hey coach, can I …`` begins at ``can``."""
    starts: set[int] = set()
    clause, is_open = -1, True
    for at, item in enumerate(sentence):
        if item.clause != clause:
            clause, is_open = item.clause, True
        if not is_open or item.form is Form.MARK:
            continue
        starts.add(at)
        is_open = item.has(*_OPENERS) and not item.has("ask", "ask_start")
    return starts


def _mood_of(item: Item, *, is_question: bool, is_first: bool) -> Mood:
    if item.form is not Form.WORD or item.is_negated:
        return "actual"
    is_asking = item.has("ask", "ask_pace", "wh") and (is_first or is_question)
    if is_asking or (is_question and item.has("predict")):
        return "question"
    if is_question and is_first and item.has("ask_start"):
        return "question"
    if item.has("wish"):
        return "wish"
    return "future" if item.has("future") else "actual"


def _look_back(sentence: list[Item], at: int, mood: Mood) -> None:
    """``8k tomorrow`` is all wish; in ``8k 45:10 tomorrow rest`` the run stays a run."""
    clause = [item for item in sentence[:at] if item.clause == sentence[at].clause]
    if sum(item.is_number for item in clause) >= 2 or any(item.has("past") for item in clause):
        return
    is_idle = any(item.has("skip") and " " in item.text for item in clause)
    if is_idle and any(item.has("day.today", "day.yesterday") for item in clause):
        return  # ``pas couru aujourd'hui examens demain``
    for item in clause:
        item.mood = mood


def _reports(sentence: list[Item], at: int) -> bool:
    clause = sentence[at].clause
    if any(item.has("past") for item in sentence[at:] if item.clause == clause):
        return True
    return clause > sentence[0].clause and tells_apart(
        [item for item in sentence if item.clause == clause - 1],
        [item for item in sentence if item.clause == clause],
    )


def tells_apart(event: list[Item], run: list[Item]) -> bool:
    """``race this weekend, 8k easy 45:10``: an easy run told beside a race that is to come."""
    is_event = any(item.has(*_EVENTS, "run_or_race") for item in event)
    is_told = any(
        (item.is_number and item.unit != "period") or item.has("past", "ran", "done")
        for item in event
    )
    forms = {item.form for item in run if not item.owner}
    is_whole = Form.LENGTH in forms and Form.CLOCK in forms
    is_easy = any(item.has("easy", "jog", "running", "day.today") for item in run)
    return is_event and not is_told and is_whole and is_easy
