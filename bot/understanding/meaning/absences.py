"""Days on which the workout was not run: skipped and why, rested, or something else instead."""

from itertools import pairwise

from bot.domain.log.results import ResultKind, SkipReason
from bot.understanding.meaning.complaints import ToldAilment
from bot.understanding.meaning.days import names_day
from bot.understanding.meaning.denied_runs import WEATHER, denies_the_run, was_run_after_all
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.no_day import is_off_today
from bot.understanding.meaning.runs.evidence import measures_something_else
from bot.understanding.words.concepts import Concept
from bot.understanding.words.items import Form, Item
from bot.understanding.words.leading_no import says_no_first

_REASONS: dict[Concept, SkipReason] = {
    "reason.weather": "weather",
    "reason.work": "work",
    "reason.travel": "travel",
    "reason.family": "family",
    "reason.fatigue": "fatigue",
    "reason.time": "time",
    "reason.sleep": "sleep",
    "reason.motivation": "motivation",
}


def read_absence(message: Message, complaint: ToldAilment) -> Draft | None:
    """Read a skip or a rest day; ``None`` where something was run."""
    if _is_idle_by_plan(message) or _rests_first(message):
        return Draft(ResultKind.REST)
    is_skip = message.says("skip") or _left_shoes(message) or denies_the_run(message)
    is_skip = is_skip and not (was_run_after_all(message) or _is_undecided(message))
    is_skip |= _did_not_run(message) or _denies_run(message) or did_other_instead(message)
    if is_skip or (message.owned("nothing") and not message.free):
        return _skip(message, complaint)
    is_rest_day = message.says("rest") and not message.owned("cross")
    is_hills = any(item.owner == "hills" and item.form is Form.HEAD for item in message.items)
    if _does_other_sport(message) and not is_rest_day and not is_hills:
        return _cross_training(message)
    if is_idle(message) or _is_rest(message):
        return (
            _skip(message, complaint) if says_no_first(message.items) else Draft(ResultKind.REST)
        )
    return None


def _does_other_sport(message: Message) -> bool:
    """``easy 5, legs toast from leg day``: what made the legs heavy was another day's."""
    sports = [
        i for i in message.items if i.has("cross") and i.mood == "actual" and not i.is_negated
    ]
    return any(
        not any(word.has("after", "days_from", "since") for word in message.before(sport, 2))
        or message.owned("cross")
        for sport in sports
    )


def _is_undecided(message: Message) -> bool:
    """``don't know whether to run or to stay in bed``: nothing is left out yet."""
    doubts = [item.at for item in message.items if item.has("undecided")]
    skips = [item.at for item in message.items if item.has("skip", "idle", "ran")]
    return bool(doubts) and not any(at < doubts[0] for at in skips)


def _is_idle_by_plan(message: Message) -> bool:
    """``día libre según el plan``, ``day off as planned``: the day off was to be one."""
    skips = [item for item in message.items if item.has("skip") and item.mood == "actual"]
    is_only_idle = bool(skips) and all(item.has("idle") for item in skips)
    return is_only_idle and message.says("as_planned") and not message.free


def _rests_first(message: Message) -> bool:
    """``Rest. Garden. 48 tomatoes planted.``: a day of rest, and then what filled it."""
    end = next((item.at for item in message.items if item.is_mark(".!;") or _breaks(item)), 0)
    first, rest = message.items[:end], message.items[end:]
    is_rest = any(item.has("rest") and item.mood == "actual" for item in first)
    if not is_rest or not all(_is_day(i) or i.has("rest", "idle", "noise", "glue") for i in first):
        return False
    is_run = any(item.form is not Form.BARE for item in rest if item.is_free)
    return not is_run and not any(
        item.has("ran", "running", "skip", "race", "future", "rest") for item in rest
    )


def _breaks(item: Item) -> bool:
    return item.form is Form.BREAK


def is_idle(message: Message) -> bool:
    """``off``, ``Montag: Pause``: a word for nothing, perhaps a day, and no other word."""
    if not message.mentions("idle"):
        return False
    if any(item.is_number and not _is_day(item) for item in message.items):
        return False
    days = [at for at in range(len(message.items)) if names_day(message.items, at)]
    words = [item for item in message.items if item.form is Form.WORD and item.at not in days]
    idle = [word for word in words if word.has("idle")]
    others = [word for word in words if not word.has("idle")]
    is_dated = bool(days) or any(_is_day(item) for item in message.items)
    if not idle or not all(
        _is_day(word) or word.has("glue", "noise", "neg", "as_planned") for word in others
    ):
        return False
    return is_dated or any(word.has("off", "rest") for word in idle)


def _is_day(item: Item) -> bool:
    is_named = item.is_of("day", "month")
    return is_named or item.form is Form.DATE or item.owner in {"day_of_month", "year_of_date"}


def _did_not_run(message: Message) -> bool:
    """``didn't manage a run``, and no run is told of after all."""
    if message.free:
        return False
    for at, item in enumerate(message.items):
        if item.has("neg_past") and item.mood == "actual":
            near = [o for o in message.items[at + 1 : at + 5] if o.clause == item.clause]
            return any(other.has("ran", "intervals") for other in near)
        if item.has("neg") and item.has("idle") and item.mood == "actual":  # ``de series nada``
            beside = [*message.items[max(0, at - 2) : at], *message.items[at + 1 : at + 2]]
            if any(o.has("intervals", "reps_of") and o.clause == item.clause for o in beside):
                return True
    return False


def _denies_run(message: Message) -> bool:
    """``kein Meter gelaufen``, ``no actual run today``, ``ayer no puedo correr``: none was run."""
    if message.free or message.asks("question", "wish", "habit"):
        return False
    if not any(item.has("running") for item in message.items):
        return False
    for item in message.items:
        if _is_besides(message, item):
            continue
        is_denial = item.has("neg", "cannot") or (item.has("idle") and not item.has("off", "rest"))
        if not is_denial or item.mood != "actual" or item.form is not Form.WORD:
            continue
        near = [o for o in message.items[item.at + 1 : item.at + 5] if o.clause == item.clause]
        run = next((other for other in near if other.has("running")), None)
        if any(other.has("race", "marathon", "half_marathon", "since") for other in near):
            continue  # ``never ran a marathon``, ``haven't run since school``
        if run is not None and (run.has("past") or message.mentions("day.today", "day.yesterday")):
            return not (item.has("cannot") and not message.mentions("day.yesterday"))
    return False


def _is_besides(message: Message, denial: Item) -> bool:
    """``12,000 steps walked, without jogging once``: how it was, after what was done."""
    is_after = any(
        item.has("ran") and item.has("past") and item.at < denial.at for item in message.items
    )
    return (
        is_after
        and message.items[denial.at - 1].is_mark(",")
        and message.items[denial.at].has("without")
    )


def did_other_instead(message: Message) -> bool:
    """``two hours of dancing instead of running``: whatever it was, it was no run."""
    left = [
        run
        for word, run in pairwise(message.items)
        if word.has("instead") and run.has("running", "ran") and not run.is_number
    ]
    others = [item for item in message.items if item.has("running", "ran") and item not in left]
    is_told_far = any(item.form in {Form.LENGTH, Form.HEAD} for item in message.free)
    is_told_far &= not message.says("cross")
    is_other = bool(left) and not (others or is_told_far)
    return is_other or _time_instead(message) is not None


def _time_instead(message: Message) -> Item | None:
    """``Turbo 50 min instead of the 6``: a lone time of something that we do not know."""
    if not message.says("instead") or message.asks("question", "wish", "future", "habit"):
        return None
    if message.mentions("running", "ran", "easy", "long", "intervals", "jog", "wh", "cross"):
        return None
    free = message.free
    words = [item for item in message.items if item.form is Form.WORD and not item.concepts]
    is_told = len(free) == 1 and free[0].form in {Form.SPAN, Form.CLOCK}
    return free[0] if is_told and words and free[0].value >= _SHORTEST_TRAINING else None


def _lone_span(message: Message) -> Item | None:
    """``Skitour statt Lauf, 3 Stunden``: the one time there is was of what was done instead."""
    spans = [item for item in message.items if item.form is Form.SPAN]
    is_told = len(spans) == 1 and spans[0].owner in {"", "goal", "cross"}
    is_instead = message.mentions("instead") and message.mentions("running", "ran")
    is_long = is_told and spans[0].value >= _SHORTEST_TRAINING
    return spans[0] if is_instead and is_long else None


_SHORTEST_TRAINING = 600  # seconds


def _left_shoes(message: Message) -> bool:
    """``the trainers stayed in the closet``: shoes, and that they were not put on."""
    if not all(measures_something_else(message, item) for item in message.free):
        return False
    shoes = {item.clause for item in message.items if item.has("shoes") and item.mood == "actual"}
    return any(item.has("unworn") and item.clause in shoes for item in message.items)


def _skip(message: Message, complaint: ToldAilment) -> Draft:
    draft = Draft(ResultKind.SKIP, reason=reason_of(message, complaint))
    if any(item.mood == "future" for item in message.items):
        draft.flags.add("reschedule")
    if message.says("fatigue"):
        draft.flags.add("fatigue")
    _add_cross_training(message, draft)
    return draft


def reason_of(message: Message, complaint: ToldAilment) -> SkipReason | None:
    if complaint.is_ill:
        return "illness"
    if complaint.has("pain"):
        return "injury"
    if any(item.has("others_body") and not item.has("impersonal") for item in message.items):
        return "family"
    told = [reason for concept, reason in _REASONS.items() if message.says(concept)]
    if told:
        return told[0]
    if message.says(*WEATHER):
        return "weather"
    return "fatigue" if message.says("fatigue") else None


def _cross_training(message: Message) -> Draft:
    draft = Draft(ResultKind.SKIP)
    draft.needs_nod = not message.mentions("instead") and not message.says("skip")
    _add_cross_training(message, draft)
    return draft


def _add_cross_training(message: Message, draft: Draft) -> None:
    instead = _time_instead(message) or _lone_span(message)
    if instead is not None:
        draft.details.cross_training_s = round(instead.value)
    if instead is None and not any(_is_of_this_day(message, item) for item in message.items):
        return
    draft.flags.add("cross_training")
    for item in message.owned("cross"):
        if item.form is Form.SPAN or (item.form is Form.CLOCK and item.value >= 300):
            draft.details.cross_training_s = round(item.value)
        elif item.form is Form.CLOCK and item.other:  # ``ride 40 km, 1:35``: hours
            draft.details.cross_training_s = round(item.other)


def _is_of_this_day(message: Message, item: Item) -> bool:
    """``no run today, my feet hurt from dancing yesterday``: another day's, and why."""
    if not item.has("cross") or item.mood != "actual" or item.is_negated:
        return False
    beside = [word for word in message.items if word.clause == item.clause]
    is_yesterday = any(word.has("day.yesterday") for word in beside)
    return not (is_yesterday and is_off_today(message))


def _is_rest(message: Message) -> bool:
    """``rest day``, not ``rest 90``."""
    return (
        any(
            item.has("rest") and item.mood == "actual" and not item.is_negated
            for item in message.items
        )
        and not message.free
        and not message.owned("recovery")  # ``descanso 200 trote``
        and not any(item.unit == "period" for item in message.items)  # ``reposo dos semanas``
    )
