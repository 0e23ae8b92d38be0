"""A runner's message read: what was run, what hurts, what is asked for, or one question."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from bot.domain.intents import Intent
from bot.domain.log.results import ResultKind
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.grammar.dates import own_dates
from bot.understanding.grammar.evidence import weigh_evidence
from bot.understanding.grammar.measures import measure
from bot.understanding.grammar.owning_words import own_numbers
from bot.understanding.grammar.spelled import spelled_value
from bot.understanding.languages import SPOKEN
from bot.understanding.meaning.absences import did_other_instead, is_idle, read_absence
from bot.understanding.meaning.alarms import Despair, read_despair
from bot.understanding.meaning.circumstances import add_circumstances, heart_rate_of, rpe_of
from bot.understanding.meaning.complaints import ToldAilment, read_complaint
from bot.understanding.meaning.days import ToldDay, days_in_a_row, name_short_days, read_day
from bot.understanding.meaning.denied_runs import was_run_after_all
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.intents import read_chatter, read_mood, read_request
from bot.understanding.meaning.questions import ask
from bot.understanding.meaning.readings import (
    Context,
    Details,
    Pain,
    QuestionBack,
    Reading,
    ReadingKind,
    Sureness,
)
from bot.understanding.meaning.remainder import unowned
from bot.understanding.meaning.reps.intervals import read_intervals
from bot.understanding.meaning.runs.events import name_event
from bot.understanding.meaning.runs.evidence import measures_something_else, tells_of_running
from bot.understanding.meaning.runs.runs import read_run
from bot.understanding.meaning.symptoms import Symptom
from bot.understanding.meaning.tables import own_columns, read_numbered, read_table
from bot.understanding.meaning.told_week import read_week
from bot.understanding.meaning.weeks import parts_by_day
from bot.understanding.words.clauses import mark_clauses
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item
from bot.understanding.words.tokens import read_items

_LONGEST = 4096
_LONG_AGO = 60  # days
_SOON = 6  # days: what is nearer is a run of the plan
_AS_FAR = 0.01
_FEW = 4  # items of a short word
_MOST_NUMBERS = 120  # what holds more is no message about a run

_DESPAIR = Reading(
    kind=ReadingKind.PAIN,
    pain=Pain(symptom=Symptom.SELF_HARM, is_red_flag=True),
    details=Details(flags=frozenset({"red_flag"})),
    intent=Intent.CRISIS,
)


def read_message(text: str, context: Context) -> Reading:
    """Read a message as it was typed.

    A sure reading has a result; an unclear one has a question; neither is ever an exception.
    """
    if read_despair(text, context.language) is Despair.CLEAR:
        return _DESPAIR
    message = understand(text, context)
    parts = parts_by_day(message.items)
    table = read_table(message) if "\n" in text and not parts else None
    if table is None and not parts:
        table = read_numbered(message)
    if table is not None:
        add_circumstances(message, table)
        return _logged(table, message, read_complaint(message))
    week = read_week(_days_of(text, context, parts), context, _read) if parts else None
    return week or _read(message)


def _days_of(text: str, context: Context, parts: list[tuple[int, int]]) -> Iterator[Message]:
    """Take what is told of each day as a message by itself."""
    for start, end in parts:
        items, language = read_items(text[:_LONGEST], context.language)
        items = measure(items)
        name_short_days(items)
        yield _message(items[start:end], language, context)


def _read(message: Message) -> Reading:
    reading = _on_each_day(_read_as_ours(message), message)
    if message.language in SPOKEN or reading.pain is not None or _was_run(reading, message):
        return reading
    return _not_a_log(message, Intent.FOREIGN_LANGUAGE, ToldAilment())


def _on_each_day(reading: Reading, message: Message) -> Reading:
    """``I skipped Tuesday and Wednesday``: both of them."""
    skipped = reading.result
    if skipped is None or skipped.kind is not ResultKind.SKIP or message.free:
        return reading
    days = days_in_a_row(message) if message.says("past") and reading.day is not None else []
    if len(days) < 2 or reading.day != days[0].day or any(told.is_to_come for told in days):
        return reading
    others = days[1:]
    return replace(
        reading,
        also=(skipped,) * len(others),
        also_days=tuple(told.day for told in others),
    )


def _was_run(reading: Reading, message: Message) -> bool:
    """Tell whether a message in a language that we do not speak gives the figures of a run.

    How far and how long, and nothing denied, wished, asked or to come.
    """
    result = reading.result
    if result is None or result.kind in {ResultKind.SKIP, ResultKind.REST}:
        return False
    is_measured = result.distance is not None and result.duration is not None
    is_plain = not message.mentions("future", "wish", "neg", "wh")
    return is_plain and (is_measured or bool(result.splits))


def _read_as_ours(message: Message) -> Reading:
    complaint = read_complaint(message)
    if any(item.owner in {"odd", "too_many"} for item in message.items):
        return _unclear(Draft(ResultKind.RUN, question=_what_was_run()), message, complaint)
    is_alarm = complaint.pain is not None and complaint.pain.is_red_flag
    intent = None if is_alarm or is_idle(message) else read_request(message)
    if intent is not None:
        return _not_a_log(message, intent, complaint)
    if _is_race_to_come(message):
        return _not_a_log(message, Intent.FUTURE, complaint)
    draft = _draft(message, complaint)
    return _weighed(draft, message, complaint) if draft else _without_result(message, complaint)


def _is_race_to_come(message: Message) -> bool:
    """``3200 and the 800 tmrw``: distances of the track, and nothing that was run."""
    is_bare = all(item.form is Form.BARE and item.value in _OF_TRACK for item in message.free)
    is_told = message.says("past", "done", "day.today", "day.yesterday")
    return bool(message.free) and is_bare and message.asks("future") and not is_told


_OF_TRACK = frozenset({100, 200, 300, 400, 600, 800, 1000, 1500, 1600, 3000, 3200, 5000, 10000})


def _weighed(draft: Draft, message: Message, complaint: ToldAilment) -> Reading:
    """Log a draft, unless it is only asked about, on no day, or unclear."""
    if _is_drowned_by(complaint, draft) or _is_hurt_elsewhere(complaint, draft, message):
        return _only_complained(complaint)
    is_absence = draft.kind in {ResultKind.SKIP, ResultKind.REST}
    if is_absence and (_is_only_asked(message) or _asks_what_counts(message)):
        return _not_a_log(message, Intent.QUESTION, complaint)
    told = read_day(message)
    if _is_next_year(draft, message, told):
        told = replace(told, is_to_come=True, ahead=_LONG_AGO)
    if message.context.told_day is None and (told.is_to_come or told.is_impossible):
        return _on_no_day(draft, message, complaint, told)
    if message.context.told_day is None and _is_on_some_day(draft, message, told):
        draft.question = replace(ask("On which day was it?"), asks_day=True)
    if _is_wondering(draft, message):
        return _not_a_log(message, Intent.QUESTION, complaint)
    if draft.question is not None:
        return _unclear(draft, message, complaint)
    return _logged(draft, message, complaint)


def _is_wondering(draft: Draft, message: Message) -> bool:
    """``what do you eat before a 10k?``, ``is 8k in 45:10 good for my age?``: nothing was run."""
    ends = [item.at for item in message.items if item.is_mark(".!?;") or item.form is Form.BREAK]
    starts = {
        item.at: max((at + 1 for at in ends if at < item.at), default=0) for item in message.free
    }
    if starts and all(_is_supposed(message.items[starts[i.at] :], i) for i in message.free):
        return True
    if message.says("past", "done") or any(_is_told(item) for item in message.items):
        return False
    is_whole = draft.distance_m is not None and draft.duration_s is not None
    is_whole |= bool(draft.splits_s or draft.mean_split_s)
    for item in message.free:
        end = next((at for at in ends if at > item.at), None)
        asked = message.items[starts[item.at] : end]
        if end is None or not message.items[end].is_mark("?"):
            return False
        beside = [word for word in asked if word.clause == item.clause] if is_whole else asked
        if _is_bare(beside):
            return False
    return bool(message.free) or (
        message.items[-1].is_mark("?") and not draft.flags & {"as_planned"}
    )


def _is_told(item: Item) -> bool:
    """``I ran``: a word of running in the first person, or in its past."""
    return item.mood == "actual" and item.has("ran") and item.has("past", "i_am", "achieved")


def _is_bare(words: list[Item]) -> bool:
    """``8k easy 45:10?`` says nothing but the figures, and is read back to be nodded at."""
    told = [word for word in words if word.form is Form.WORD]
    return all(word.has(*_BARE) or _names_time(word) for word in told)


def _names_time(word: Item) -> bool:
    return any(concept.startswith(("day.", "n.", "unit.", "month.")) for concept in word.concepts)


_BARE: tuple[Concept, ...] = (
    "glue", "noise", "easy", "long", "steady", "race", "parkrun", "marathon", "half_marathon",
    "morning", "evening", "approx", "perhaps", "ran", "avg", "each", "yes", "trial", "mile",
    "intervals", "session", "with", "recovery", "pace",
)  # fmt: skip


def _is_supposed(asked: list[Item], number: Item) -> bool:
    """``what do I do if I only have 20 min``: a question, and a case that is thought of."""
    if not any(word.has("ask", "wh", "ask_start") for word in asked[:2]):
        return False
    return any(
        word.has("if", "unreal")
        and word.at < number.at
        and (word is not asked[0] or word.has("ask"))
        for word in asked
    )


def _is_drowned_by(complaint: ToldAilment, draft: Draft) -> bool:
    """Beside an alarm nothing is asked of the run, and ``at rest`` is no rest day."""
    is_alarm = complaint.pain is not None and complaint.pain.is_red_flag
    is_lone_time = draft.kind is ResultKind.RUN and draft.distance_m is None
    return is_alarm and (
        is_lone_time or draft.kind is ResultKind.REST or draft.question is not None
    )


def _is_hurt_elsewhere(complaint: ToldAilment, draft: Draft, message: Message) -> bool:
    """``sprained my ankle at football``: an injury, and no day of another sport."""
    is_injury = complaint.pain is not None and complaint.pain.symptom in _INJURIES
    return is_injury and draft.kind is ResultKind.SKIP and not message.says("skip", "neg_past")


_INJURIES = frozenset({Symptom.ACUTE_INJURY, Symptom.LIMPING, Symptom.SWELLING})
_TELLING: tuple[Concept, ...] = ("skip", "rest", "idle", "cross", "neg_past")


def _is_only_asked(message: Message) -> bool:
    """``I missed my intervals, should I do them tomorrow?`` asks, and reports nothing."""
    ends = [item.at for item in message.items if item.is_mark(".!?;") or item.form is Form.BREAK]
    for item in message.items:
        if item.has(*_TELLING):
            end = next((at for at in ends if at > item.at), None)
            if (end is None or not message.items[end].is_mark("?")) and item.mood != "question":
                return False
    return any(item.is_mark("?") or item.mood == "question" for item in message.items)


def _asks_what_counts(message: Message) -> bool:
    """``does dancing count as cross training``: asked, without a mark; nothing was done."""
    is_asked = bool(message.items) and message.items[0].has("ask_start")
    return is_asked and not message.free and not message.says("past", "done", "i_am")


def _is_next_year(draft: Draft, message: Message, told: ToldDay) -> bool:
    """``half marathon on 26 September``, said in March: months ago, and nothing was run yet."""
    today = message.context.today
    if told.day is None or today is None or draft.distance_m is None:
        return False
    is_told = draft.duration_s is not None or message.says("past", "ran")
    return not is_told and (today - told.day).days > _LONG_AGO


def _on_no_day(draft: Draft, message: Message, complaint: ToldAilment, told: ToldDay) -> Reading:
    """``8k on 25 March`` is to come; ``8k 44:10 on 31 February`` was run on some other day."""
    is_told = draft.duration_s is not None or bool(draft.splits_s)
    is_told |= message.says("past") or draft.kind in {ResultKind.SKIP, ResultKind.REST}
    if told.is_to_come and not is_told:
        is_race = told.ahead > _SOON and _is_race_distance(draft.distance_m)
        return _not_a_log(message, Intent.GOAL_RACE if is_race else Intent.FUTURE, complaint)
    question = ask(
        "That day is still to come: on which day was it?"
        if told.is_to_come
        else "There is no such day: on which day was it?"
    )
    draft.question = replace(question, asks_day=True)
    return _unclear(draft, message, complaint)


def _is_on_some_day(draft: Draft, message: Message, told: ToldDay) -> bool:
    """``the other day 8k in 45:10``: told of a day that is not named."""
    is_told = draft.duration_s is not None or bool(draft.splits_s) or message.says("past")
    is_absent = draft.kind in {ResultKind.SKIP, ResultKind.REST}
    if is_absent or not is_told or told.word is not None or message.says("day.today"):
        return False
    return any(
        item.has("other_time")
        and not item.has("pr_is")
        and item.mood == "actual"
        and not any(word.has("than", "pr_is", "compared") for word in message.before(item, 2))
        for item in message.items
    )


def _is_race_distance(metres: float | None) -> bool:
    races = (goal.distance.metres for goal in Goal if goal is not Goal.OFF_SEASON)
    return metres is not None and any(abs(metres / race - 1) < _AS_FAR for race in races)


def understand(text: str, context: Context) -> Message:
    """Cut a text into items, each with its meaning, unit, owner and mood."""
    items, language = _items_of(text[:_LONGEST], context.language)
    return Message([item.copied() for item in items], language, context)


@lru_cache(maxsize=64)
def _items_of(text: str, preferred: str) -> tuple[tuple[Item, ...], str]:
    """Cut a text once: a message is looked at as a repair, as a skip and as a result."""
    items, language = read_items(text, preferred)
    numbers = [item for item in items if item.is_number]
    if len(numbers) > _MOST_NUMBERS:
        for item in numbers:
            item.owner = "too_many"
        mark_clauses(items)
        return tuple(items), language
    return tuple(_weigh_items(measure(items), language)), language


def _message(items: list[Item], language: str, context: Context) -> Message:
    return Message(_weigh_items(items, language), language, context)


def _weigh_items(items: list[Item], language: str) -> list[Item]:
    """Say of each item what clause it is of, who owns it, and whether it reports."""
    mark_clauses(items)
    own_dates(items)
    name_short_days(items)
    own_columns(items)
    own_numbers(items)
    weigh_evidence(items, language)
    return items


def _draft(message: Message, complaint: ToldAilment) -> Draft | None:
    draft = _run_draft(message, complaint)
    if draft is None:
        return None
    add_circumstances(message, draft)
    for other in draft.also:
        other.flags |= draft.flags & {"easy"}
    return draft


def _run_draft(message: Message, complaint: ToldAilment) -> Draft | None:
    is_skip = message.says("skip") and not _ran_anyway(message)
    is_skip = is_skip and not was_run_after_all(message)
    if is_skip or did_other_instead(message):
        return read_absence(message, complaint)
    intervals = read_intervals(message)
    if intervals is not None:
        return intervals
    absence = read_absence(message, complaint)
    if absence is not None and not _ran_anyway(message):
        return absence
    run = read_run(message)
    if run is not None:
        name_event(message, run)
        return run
    return (
        _only_extras(message) or _given_up(message) or _as_before(message) or _as_planned(message)
    )


def _ran_anyway(message: Message) -> bool:
    if message.says("skip") and message.says("cross") and not message.says("running", "easy"):
        return False
    if any(_is_whole(first, second) for first, second in pairwise(message.items)):
        return True
    told = [item for item in message.free if not measures_something_else(message, item)]
    forms = {item.form for item in told}
    is_timed = Form.LENGTH in forms and len(told) > 1
    if forms & {Form.CLOCK, Form.SPAN} or is_timed or len(told) > 2:
        return True
    return bool(forms & {Form.LENGTH, Form.HEAD}) and message.says("ran")


def _is_whole(first: Item, second: Item) -> bool:
    """``6 km 35 min, then walked home``: how far and how long in one breath."""
    is_timed = second.form in {Form.CLOCK, Form.SPAN} and second.is_free
    return first.form is Form.LENGTH and first.is_free and is_timed


def _only_extras(message: Message) -> Draft | None:
    """Strides or hills alone, and nothing of the run they were attached to."""
    if message.owned("strides") or message.owned("hills"):
        return Draft(ResultKind.RUN)
    return None


def _given_up(message: Message) -> Draft | None:
    """``DNF``, and nothing more."""
    if not message.says("dnf"):
        return None
    draft = Draft(ResultKind.RACE, flags={"dnf"})
    draft.question = ask("How far and how long did you run?")
    return draft


def _as_before(message: Message) -> Draft | None:
    """``same as last week``: the figures are asked for, none is made up."""
    if not message.says("same_as"):
        return None
    return Draft(ResultKind.RUN, question=_what_was_run())


def _as_planned(message: Message) -> Draft | None:
    """``done`` on a day with a workout: as planned, without inventing a time."""
    is_done = message.says("done") or (message.says("as_planned") and message.says("ran"))
    is_anothers = any(item.mood == "others" for item in message.items)
    if not is_done or message.free or is_anothers:
        return None
    planned = message.context.planned
    if planned is None:
        draft = Draft(ResultKind.RUN)
        draft.question = ask("Well done. What did you run, how far and how long?")
        return draft
    kind = {
        WorkoutKind.MILE_WORKOUT: ResultKind.INTERVALS,
        WorkoutKind.TIME_TRIAL: ResultKind.TIME_TRIAL,
        WorkoutKind.RACE: ResultKind.RACE,
    }.get(planned.kind, ResultKind.RUN)
    draft = Draft(kind, flags={"as_planned"})
    if kind in {ResultKind.TIME_TRIAL, ResultKind.RACE}:
        draft.question = ask("Well done. What was your time?")
    elif planned.reps is not None and planned.kind is WorkoutKind.MILE_WORKOUT:
        draft.reps, draft.rep_distance_m = planned.reps.count, planned.reps.distance.metres
    elif planned.distance is not None:
        draft.distance_m = planned.distance.metres
    return draft


def _without_result(message: Message, complaint: ToldAilment) -> Reading:
    if complaint.pain is not None and not complaint.is_asked:
        return _only_complained(complaint)
    intent = read_mood(message) or _meant_without_figures(message)
    if intent is None and complaint.location is not None and complaint.has("niggle"):
        return _only_complained(replace(complaint, pain=Pain(location=complaint.location)))
    if intent is None and _may_tell_of_a_run(message):
        return _unclear(Draft(ResultKind.RUN, question=_what_was_run()), message, complaint)
    return _not_a_log(message, intent or read_chatter(message), complaint)


def _only_complained(complaint: ToldAilment) -> Reading:
    return Reading(
        kind=ReadingKind.PAIN, pain=complaint.pain, details=_with_complaint(Details(), complaint)
    )


def _meant_without_figures(message: Message) -> Intent | None:
    """Tell a run to come, a question or a word that waves away from an unclear report."""
    told = read_day(message)
    if told.is_to_come and not message.says("past"):
        return Intent.GOAL_RACE if told.ahead > _SOON else Intent.FUTURE
    is_worded = any(item.form is Form.WORD for item in message.items)
    if is_worded and message.items[-1].is_mark("?") and not message.free:
        return Intent.QUESTION
    if message.says("waves_away") and len(message.items) <= _FEW:
        return Intent.UNKNOWN
    return None


def _may_tell_of_a_run(message: Message) -> bool:
    is_state = read_chatter(message) is Intent.READINESS and message.says("state")
    if any(item.is_free or item.owner in {"rpe", "hr"} for item in message.items):
        return True
    if is_state:
        return False
    is_about_today = message.context.planned is not None and _speaks_of_the_day(message)
    return is_about_today or tells_of_running(message)


_ABOUT_THE_DAY: tuple[Concept, ...] = (
    "felt_good", "felt_bad", "fatigue", "fine", "hard", "past", "easy", "intervals",
)  # fmt: skip


def _speaks_of_the_day(message: Message) -> bool:
    return message.says(*_ABOUT_THE_DAY) and not message.mentions("thanks", "slept")


def _what_was_run() -> QuestionBack:
    return ask("What did you run? For example “8 km in 45:10” or “4x400 94 93 95 92”.")


def _logged(draft: Draft, message: Message, complaint: ToldAilment) -> Reading:
    told = read_day(message)
    # Of a day without a run no number is a run's.
    is_absent = draft.kind in {ResultKind.SKIP, ResultKind.REST}
    left = () if is_absent else unowned(message, draft)
    draft.needs_nod |= _sounds_unsure(message) or bool(left) or _leaves_word(draft, message)
    result = replace(
        draft.result(),
        rpe=rpe_of(message),
        heart_rate=heart_rate_of(message),
        pain_location=complaint.location,
        pain=complaint.pain.score if complaint.pain else None,
        flags=frozenset(draft.flags | complaint.flags),
    )
    return Reading(
        kind=ReadingKind(result.kind.value),
        sureness=Sureness.NEEDS_A_NOD if draft.needs_nod else Sureness.SURE,
        result=result,
        also=tuple(other.result() for other in draft.also),
        day=message.context.told_day or told.day or draft.day,
        day_word=told.word,
        pain=complaint.pain,
        intent=read_mood(message) if message.asks("question") else None,
        details=_details(draft, message, complaint),
        leftover=_leftover(message),
        unowned=left,
    )


def _leaves_word(draft: Draft, message: Message) -> bool:
    """``SIX. Easy six. Miles. 55 minutes.``: a number in words that stands alone was how far."""
    if draft.kind is not ResultKind.RUN or draft.distance_m is not None:
        return False
    items = message.items
    return any(
        spelled_value(item) > 0 and items[item.at + 1].is_mark(".!,;")
        for item in items[:-1]
        if item.mood == "actual"
    )


def _sounds_unsure(message: Message) -> bool:
    """``8k 45:10?`` is told like a question, ``maybe 5k tonight`` like a thought."""
    is_open = any(item.is_mark("?") and item.mood == "actual" for item in message.items)
    is_thought = bool(message.items) and message.items[0].has("perhaps")
    return (is_open or is_thought) and not message.says("ran", "past", "done")


def _unclear(draft: Draft, message: Message, complaint: ToldAilment) -> Reading:
    told = read_day(message)
    details = _details(draft, message, complaint)
    details.reps, details.rep_distance_m = draft.reps, draft.rep_distance_m
    details.rep_times_s = draft.splits_s
    details.distance_m, details.duration_s = draft.distance_m, draft.duration_s
    return Reading(
        kind=ReadingKind.AMBIGUOUS,
        sureness=Sureness.UNCLEAR,
        day=told.day,
        day_word=told.word,
        pain=complaint.pain,
        question=draft.question,
        details=details,
        leftover=_leftover(message),
    )


def _not_a_log(message: Message, intent: Intent, complaint: ToldAilment) -> Reading:
    return Reading(
        kind=ReadingKind.NOT_A_LOG,
        intent=intent,
        pain=complaint.pain,
        details=_with_complaint(Details(language=_foreign(message)), complaint),
        leftover=_leftover(message),
    )


def _details(draft: Draft, message: Message, complaint: ToldAilment) -> Details:
    details = replace(draft.details, language=_foreign(message))
    if draft.reps is not None and message.context.planned and message.context.planned.reps:
        planned = message.context.planned.reps
        if draft.reps < planned.count and planned.distance.metres == draft.rep_distance_m:
            details.reps_planned = details.reps_planned or planned.count
    return _with_complaint(details, complaint)


def _foreign(message: Message) -> str | None:
    return None if message.language == "en" else message.language


def _with_complaint(details: Details, complaint: ToldAilment) -> Details:
    return replace(
        details,
        flags=complaint.flags,
        temp_body_c=complaint.body_celsius,
        pain_location=complaint.location,
    )


def _leftover(message: Message) -> tuple[str, ...]:
    words = (item for item in message.items if item.form is Form.WORD and not item.concepts)
    return tuple(word.text for word in words)
