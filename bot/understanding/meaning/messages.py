"""A runner's message read: what was run, what hurts, what is asked for, or one question."""

from dataclasses import replace

from bot.domain.intents import Intent
from bot.domain.log.results import ResultKind
from bot.understanding.grammar.spelled import spelled_value
from bot.understanding.languages import SPOKEN
from bot.understanding.meaning.absences import is_idle
from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.annotate import annotate, annotate_parts
from bot.understanding.meaning.circumstances import add_circumstances, heart_rate_of, rpe_of
from bot.understanding.meaning.complaints import ToldAilment, read_complaint
from bot.understanding.meaning.days import ToldDay, days_in_a_row, read_day
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.intents import read_chatter, read_mood, read_request
from bot.understanding.meaning.no_day import (
    SOON,
    are_races_to_come,
    ask_for_day,
    day_of,
    intent_of_day_to_come,
    is_only_planned,
)
from bot.understanding.meaning.questions import ask_what_was_run
from bot.understanding.meaning.readings import (
    Context,
    Details,
    Pain,
    Reading,
    ReadingKind,
    Sureness,
)
from bot.understanding.meaning.remainder import unowned
from bot.understanding.meaning.reported import read_report
from bot.understanding.meaning.runs.event_times import read_event_time
from bot.understanding.meaning.runs.evidence import tells_of_running
from bot.understanding.meaning.tables import read_numbered, read_table
from bot.understanding.meaning.told_week import read_week
from bot.understanding.meaning.weeks import parts_by_day
from bot.understanding.meaning.wondered import (
    is_absence_asked_about,
    is_wondered_about,
    opens_as_question,
)
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item

_FEW = 4  # items of a short word

_DESPAIR = Reading(
    kind=ReadingKind.PAIN,
    pain=Pain(symptom=Symptom.SELF_HARM, is_red_flag=True),
    details=Details(flags=frozenset({"red_flag"})),
    intent=Intent.CRISIS,
)
_INJURIES = frozenset({Symptom.ACUTE_INJURY, Symptom.LIMPING, Symptom.SWELLING})


def read_message(text: str, context: Context) -> Reading:
    """Read a message as it was typed.

    A sure reading has a result; an unclear one has a question; neither is ever an exception.
    """
    if read_despair(text, context.language) is Despair.CLEAR:
        return _DESPAIR
    message = annotate(text, context)
    parts = parts_by_day(message.items)
    table = read_table(message) if "\n" in text and not parts else None
    if table is None and not parts:
        table = read_numbered(message)
    if table is not None:
        add_circumstances(message, table)
        return _logged(table, message, read_complaint(message))
    week = read_week(annotate_parts(text, context, parts), context, _read) if parts else None
    return week or _read(message)


def _read(message: Message) -> Reading:
    reading = _on_each_day(_read_as_ours(message), message)
    if message.language in SPOKEN or reading.pain is not None or _was_run(reading, message):
        return reading
    return _not_a_log(message, Intent.FOREIGN_LANGUAGE, ToldAilment())


def _is_of_a_day_at_work(message: Message, item: Item) -> bool:
    """``70 hours this week``: so long no run is."""
    is_in_hours = any(unit.has("unit.h") for unit in message.after(item, 1))
    hours = item.value if item.form is Form.BARE and is_in_hours else item.value / 3600
    return (is_in_hours or item.form is Form.SPAN) and hours >= _A_DAY_AT_WORK


_A_DAY_AT_WORK = 7  # hours


def _on_each_day(reading: Reading, message: Message) -> Reading:
    """``I skipped Tuesday and Wednesday``: both of them."""
    skipped = reading.result
    if skipped is None or skipped.kind is not ResultKind.SKIP:
        return reading
    if any(not _is_of_a_day_at_work(message, item) for item in message.free):
        return reading
    days = (
        days_in_a_row(message) if message.says("past", "skip") and reading.day is not None else []
    )
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
        return _unclear(Draft(ResultKind.RUN, question=ask_what_was_run()), message, complaint)
    raced = read_event_time(message)
    if raced is not None:
        add_circumstances(message, raced)
        return _weighed(raced, message, _without_sore_legs(complaint))
    is_alarm = complaint.pain is not None and complaint.pain.is_red_flag
    intent = None if is_alarm or is_idle(message) else read_request(message)
    if intent is not None:
        return _not_a_log(message, intent, complaint)
    if are_races_to_come(message):
        return _not_a_log(message, Intent.FUTURE, complaint)
    draft = read_report(message, complaint)
    return _weighed(draft, message, complaint) if draft else _without_result(message, complaint)


def _without_sore_legs(complaint: ToldAilment) -> ToldAilment:
    """``3:58:41, can't walk downstairs``: legs after a race, on no side and with no score."""
    pain = complaint.pain
    if pain is None or pain.symptom is not Symptom.LIMPING:
        return complaint
    is_somewhere = pain.location is not None or pain.side is not None or pain.score is not None
    return complaint if is_somewhere else ToldAilment(flags=frozenset({"fatigue"}))


def _weighed(draft: Draft, message: Message, complaint: ToldAilment) -> Reading:
    """Log a draft, unless it is only asked about, on no day, or unclear."""
    if _is_drowned_by(complaint, draft) or _is_hurt_elsewhere(complaint, draft, message):
        return _only_complained(complaint)
    told = day_of(draft, message)
    is_day_known = message.context.told_day is not None
    intent = _asked_or_planned(draft, message, None if is_day_known else told)
    if intent is not None:
        return _not_a_log(message, intent, complaint)
    if not is_day_known:
        draft.question = ask_for_day(draft, message, told) or draft.question
    if draft.question is not None:
        return _unclear(draft, message, complaint)
    return _logged(draft, message, complaint)


def _asked_or_planned(draft: Draft, message: Message, told: ToldDay | None) -> Intent | None:
    """Tell whether what was drafted is only asked about, or is to come; else it was run."""
    is_absence = draft.kind in {ResultKind.SKIP, ResultKind.REST}
    if is_absence and is_absence_asked_about(message):
        return Intent.QUESTION
    if told is not None and is_only_planned(draft, message, told):
        return intent_of_day_to_come(told, draft.distance_m)
    is_on_no_day = told is not None and (told.is_to_come or told.is_impossible)
    return Intent.QUESTION if not is_on_no_day and is_wondered_about(draft, message) else None


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
    is_untold = draft.distance_m is None and draft.duration_s is None and draft.reps is None
    if is_injury and draft.question is not None and is_untold:
        return True
    return is_injury and draft.kind is ResultKind.SKIP and not message.says("skip", "neg_past")


def _without_result(message: Message, complaint: ToldAilment) -> Reading:
    if complaint.pain is not None and not complaint.is_asked:
        return _only_complained(complaint)
    intent = read_mood(message) or _meant_without_figures(message)
    if intent is None and complaint.location is not None and complaint.has("niggle"):
        return _only_complained(replace(complaint, pain=Pain(location=complaint.location)))
    if intent is None and _may_tell_of_a_run(message):
        return _unclear(Draft(ResultKind.RUN, question=ask_what_was_run()), message, complaint)
    return _not_a_log(message, intent or read_chatter(message), complaint)


def _only_complained(complaint: ToldAilment) -> Reading:
    return Reading(
        kind=ReadingKind.PAIN, pain=complaint.pain, details=_with_complaint(Details(), complaint)
    )


def _meant_without_figures(message: Message) -> Intent | None:
    """Tell a run to come, a question or a word that waves away from an unclear report."""
    told = read_day(message)
    if told.is_to_come and not message.says("past"):
        return Intent.GOAL_RACE if told.ahead > SOON else Intent.FUTURE
    is_worded = any(item.form is Form.WORD for item in message.items)
    if is_worded and _is_question(message) and not message.free:
        return Intent.QUESTION
    if message.says("waves_away") and len(message.items) <= _FEW:
        return Intent.UNKNOWN
    return None


def _is_question(message: Message) -> bool:
    is_marked = any(item.is_mark("?") for item in message.items[-1:])
    return is_marked or opens_as_question(message)


def _may_tell_of_a_run(message: Message) -> bool:
    is_state = read_chatter(message) is Intent.READINESS and message.says("state")
    of_a_run = {"rpe"} if message.mentions("resting_hr") else {"rpe", "hr"}
    if any(item.is_free or item.owner in of_a_run for item in message.items):
        return True
    if is_state:
        return False
    is_about_today = message.context.planned is not None and _speaks_of_the_day(message)
    return is_about_today or tells_of_running(message)


_ABOUT_THE_DAY: tuple[Concept, ...] = (
    "felt_good", "felt_bad", "fatigue", "fine", "hard", "past", "easy", "intervals",
)  # fmt: skip


def _speaks_of_the_day(message: Message) -> bool:
    if message.owned("elsewhere") and not message.mentions("ran", "running", "easy", "intervals"):
        return False  # ``drove 5 hrs, 280 miles, knackered``: tired of that
    return message.says(*_ABOUT_THE_DAY) and not message.mentions("thanks", "slept")


def _logged(draft: Draft, message: Message, complaint: ToldAilment) -> Reading:
    told = day_of(draft, message)
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
    is_open = _asks_of_figures(message)
    is_thought = bool(message.items) and message.items[0].has("perhaps")
    return (is_open or is_thought) and not message.says("ran", "past", "done")


def _asks_of_figures(message: Message) -> bool:
    """Whether a sentence with a figure of the run ends in a question mark, or all is one."""
    has_figure = not message.free
    for item in message.items:
        has_figure = has_figure or item in message.free
        if item.is_mark("?") and item.mood == "actual" and has_figure:
            return True
        if item.is_mark(".!?;") or item.form is Form.BREAK:
            has_figure = not message.free
    return False


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
