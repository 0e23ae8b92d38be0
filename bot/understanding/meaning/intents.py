"""What a message wants that logs nothing: a swap, a pace, a pause, a goal, or just thanks."""

from collections.abc import Callable

from bot.domain.intents import Intent
from bot.understanding.grammar.other_people import speaks_of_others
from bot.understanding.languages import spoken
from bot.understanding.meaning.drafts import Message
from bot.understanding.meaning.wishes import read_near_day
from bot.understanding.words.concepts import MONTHS, WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item


def read_request(message: Message) -> Intent | None:
    """Find what is asked for outright, before anything is taken for a result."""
    if _tells_own_mark(message):
        return Intent.OWN_MARK
    if _reports(message) or _asks_in_general(message) or _asks_without_leave(message):
        return None
    return next((intent for intent, is_meant in _REQUESTS if is_meant(message)), None)


def _reports(message: Message) -> bool:
    """A whole result is in it; whatever else is asked does not undo that."""
    forms = {item.form for item in message.free}
    is_list = sum(item.form is Form.BARE for item in message.free) > 2
    is_run = Form.LENGTH in forms and bool(forms & {Form.CLOCK, Form.SPAN, Form.PACE})
    is_told = Form.LENGTH in forms and message.says("ran")
    return Form.HEAD in forms or is_run or is_list or is_told or _reports_event(message)


def _reports_event(message: Message) -> bool:
    """``parkrun 23:41``, whatever else the message says of races to come."""
    timed = {item.clause for item in message.free if item.form in {Form.CLOCK, Form.SPAN}}
    if not timed:
        return False
    to_come = {
        item.clause
        for item in message.items
        if item.has("goal_race", "on_the") or item.owner == "day_of_month"
    }
    events = {item.clause for item in message.items if item.has(*_EVENTS)}
    return bool((timed & events) - to_come)


def _asks_in_general(message: Message) -> bool:
    """``how long should I pause between reps?`` asks for an answer, not for a pause."""
    if not message.asks("question"):
        return False
    telling = (item for item in message.items if item.form is Form.WORD and item.has("wh", "ask"))
    first = next(telling, None)
    return first is not None and first.has("wh")


def _asks_without_leave(message: Message) -> bool:
    """``is a time trial useful?`` asks for an answer; ``can I do a time trial?`` for the trial."""
    is_asked = message.asks("question") or any(item.is_mark("?") for item in message.items[-1:])
    if not is_asked or message.asks("wish") or message.mentions("instead"):
        return False
    return not message.mentions("leave", "swap", "move")


def _deletes(message: Message) -> bool:
    words = [item for item in message.items if item.form is Form.WORD]
    is_alone = len(words) == len(message.items) == 1 and words[0].has("undo_alone")
    return is_alone or (message.mentions("delete") and message.mentions("last_thing"))


def _swaps(message: Message) -> bool:
    return message.mentions("swap")


def _names_goal_race(message: Message) -> bool:
    if message.mentions("signed_up") and not message.free:
        return True
    return message.mentions("goal_race") and not message.says("past")


def _resumes(message: Message) -> bool:
    hurts = message.says("hurt", "niggle", "ill", "ill.above", "ill.below", "fever")
    return message.mentions("resume") and not message.free and not hurts


def _quits(message: Message) -> bool:
    return message.mentions("quit_running") and not message.free


def _pauses(message: Message) -> bool:
    if _is_called_off(message):
        return False
    if message.mentions("pause", "skip") and _names_end(message):
        return True
    if _takes_days_off(message) or _is_off_from_to(message):
        return True
    if _longs_for_a_break(message):
        return False
    return message.mentions("pause") and not message.free and not message.mentions("cross", "skip")


def _is_off_from_to(message: Message) -> bool:
    """``away 20-30 May, no running``: from one day to another, and nothing run in between."""
    days = [item for item in message.items if item.owner == "day_of_month"]
    is_range = len(days) == 2 and days[0].other == days[1].other and not message.free
    is_denied = any(item.has("running") and item.is_negated for item in message.items)
    return is_range and (is_denied or message.mentions("skip"))


def _longs_for_a_break(message: Message) -> bool:
    """``I need a holiday``: how somebody feels; no end is named, and nothing is decided."""
    longing = {item.clause for item in message.items if item.has("longing")}
    return any(item.has("pause") and item.clause in longing for item in message.items)


def _is_called_off(message: Message) -> bool:
    """``our holiday was cancelled``: who stays at home wants no break."""
    called_off = {item.clause for item in message.items if item.has("called_off", "neg_after")}
    return any(item.has("pause") and item.clause in called_off for item in message.items)


def _names_end(message: Message) -> bool:
    """``skip until Monday``; who was busy *till 4* tells why, and no end of a break."""
    breaks = {item.clause for item in message.items if item.has("pause", "skip")}
    for item in message.items:
        if item.has("until") and item.clause in breaks:
            after = message.items[item.at + 1 : item.at + 3] or [item]
            is_hour = after[0].form in {Form.BARE, Form.CLOCK} or after[-1].has("clock_time")
            if message.mentions("pause"):
                return True
            if not is_hour and any(_is_of_calendar(word) for word in after):
                return True
    return False


def _is_of_calendar(item: Item) -> bool:
    """A day, a month, a date or a number; ``till dark`` names none."""
    is_named = item.is_of("day", "month")
    is_named |= item.owner == "day_of_month"
    return is_named or item.is_number or item.has("period", "other_time", "in_future")


def _tells_own_mark(message: Message) -> bool:
    """``my 5k PR is 19:30``, ``my best 10k is 41:20``: whenever that was, it was not today."""
    words = (set(item.text.casefold().split()) for item in message.items)
    is_stated = any(not _EQUALS.isdisjoint(each) for each in words)
    numbers = [item for item in message.items if item.is_number]
    is_told = message.says("ran", "day.today", "day.yesterday", "done")
    is_alone = len(numbers) <= 2 and not any(item.form is Form.HEAD for item in numbers)
    is_mine = message.mentions("my_best") or any(
        item.has("pr_is") and not item.has("than") for item in message.items
    )  # ``Dani is fitter than my brother`` compares people
    return is_mine and is_stated and is_alone and not is_told


def _is_aside(message: Message) -> bool:
    """``I live 5 km from the track``, ``it takes me 20 minutes to get there``."""
    return message.mentions("aside") and not message.says("ran", "past", "done", "easy", "long")


def _is_short_of_time(message: Message) -> bool:
    """``I only have 30 minutes today``: time that there is, and none that was run."""
    numbers = message.free
    is_span = len(numbers) == 1 and numbers[0].form is Form.SPAN
    has_run = message.says("intervals", "done", "easy", "long", "trail", "treadmill")
    return is_span and message.mentions("have_time") and not has_run


def _takes_days_off(message: Message) -> bool:
    """``two weeks off``, ``a break of ten days``; not those that are over."""
    is_long = any(item.unit == "period" for item in message.items)
    is_over = message.mentions("past", "ago", "long_ago", "resume", "was_off", "in_future")
    return is_long and message.mentions("days_off") and not message.free and not is_over


def _asks_for_trial(message: Message) -> bool:
    """``plan a time trial``, ``can I do a time trial?``; not one that was run."""
    wants = message.mentions("wish", "plan_it") or message.asks("question", "wish")
    return message.mentions("trial") and wants and not message.free


def _moves(message: Message) -> bool:
    is_other_day = message.asks("question") and message.mentions("instead") and _names_day(message)
    is_busy = _names_another_day(message) and (
        message.mentions("cannot") or (message.mentions("can") and message.mentions("neg", "skip"))
    )
    return (_asks_to_move(message) or is_other_day or is_busy) and not message.free


def _asks_to_move(message: Message) -> bool:
    """``shift my run to Friday``; who comes from a *shift* moves nothing."""
    for item in message.items:
        after = message.items[item.at + 1 : item.at + 2]
        is_noun = item.has("elsewhere", "reason.work") and not any(
            word.has("last_thing", "mine", "running", "intervals", *WEEKDAYS) for word in after
        )
        hurts = any(i.has("hurt") for i in message.items if i.clause == item.clause)
        if item.has("move") and not (is_noun or hurts):
            return True
    return False


def _tells_heat(message: Message) -> bool:
    """The air, and nothing that was run in it: ``31C and humid``."""
    air = message.owned("celsius") + message.owned("fahrenheit")
    degrees = message.mentions("unit.degrees") and len(message.free) < 2
    if not (air or degrees) or (message.free and not degrees) or message.says("skip", "ran"):
        return False
    return len(air) > 1 or bool(message.owned("percent")) or message.mentions("heat", "humidity")


def _names_another_day(message: Message) -> bool:
    """``can't run on Friday`` moves a run; ``impossible today`` tells of one that is not run."""
    days = {item.text for item in message.items if item.has("day.today")}
    return _names_day(message) and not (days and not message.mentions(*WEEKDAYS, "future"))


def _names_day(message: Message) -> bool:
    today = message.context.today
    is_near = today is not None and read_near_day(message.text, today) is not None
    return is_near or any(item.has(*WEEKDAYS) for item in message.items)


def _corrects(message: Message) -> bool:
    if _replaces(message):
        return True
    if not message.mentions("correct") or not _names_what_was_wrong(message):
        return False
    first = next((item for item in message.items if item.form is Form.WORD), None)
    denied = any(item.has("neg") for item in message.items) and any(
        item.is_number for item in message.items
    )
    opens: tuple[Concept, ...] = ("correct", "thanks", "noise", "glue", "but", "last_thing")
    is_opened = first is not None and (first.has(*opens) or denied)
    return is_opened and not _tells_first(message)


def _tells_first(message: Message) -> bool:
    """``forgot my watch, it was about 50 min``: told of a run, and nothing is put right."""
    at = next((item.at for item in message.items if item.has("correct")), 0)
    before = [item for item in message.items[:at] if item.form is Form.WORD]
    return any(item.has("gadget", "device") for item in before) and not message.mentions(
        "mistaken", "last_thing"
    )


def _names_what_was_wrong(message: Message) -> bool:
    """``that was 95``, ``wrong distance``; ``that was hard`` corrects nothing."""
    if message.mentions("mistaken"):
        return True
    is_plain = message.mentions("correct_if_denied") and not message.mentions("neg")
    return any(item.is_number for item in message.items) and not is_plain


def _is_timed(message: Message) -> bool:
    """``only 6 instead of 8, 36:10``: how long it took is told as well."""
    return any(item.form in {Form.CLOCK, Form.SPAN} and item.is_free for item in message.items)


def _holds_life_against(message: Message) -> bool:
    """``resting pulse 62 instead of 54``: held against what is usual, and nothing put right."""
    is_resting = message.mentions("resting_hr")
    return any(
        word.has("instead") and (first.owner in _OF_LIFE or (is_resting and first.owner == "hr"))
        for first, word in zip(message.items, message.items[1:], strict=False)
    )


_OF_LIFE = frozenset({"other", "slept", "weight", "age"})


def _replaces(message: Message) -> bool:
    """``not 94, 95``, ``54:40 not 53:40``."""
    items = message.items
    if len(items) > 2 and items[0].has("neg") and not items[0].has("with") and items[1].is_number:
        return True
    if message.says("ran") or message.asks("question") or _holds_life_against(message):
        return False
    for first, word, second in zip(items, items[1:], items[2:], strict=False):
        is_alike = first.is_number and second.form in {first.form, Form.BARE}
        # ``7 km instead of 6``: run in place of what was planned
        is_far = word.has("instead") and (first.form is Form.LENGTH or _is_timed(message))
        if is_alike and word.has("neg", "instead") and not is_far:
            return True
    return False


def read_mood(message: Message) -> Intent | None:
    """Tell what is asked, wished or announced where nothing was run."""
    numbers = any(item.is_number and item.mood != "actual" for item in message.items)
    if message.asks("question"):
        if message.mentions("predict") and numbers and not message.mentions("ask_pace"):
            return Intent.PREDICT
        return Intent.ASK_PACE if message.mentions("ask_pace") else Intent.QUESTION
    if message.mentions("ask_pace"):
        return Intent.ASK_PACE
    wish = _wish(message, has_numbers=numbers)
    is_supposed = message.mentions("if") and message.items[-1].is_mark("?")
    return Intent.QUESTION if wish is Intent.FUTURE and is_supposed else wish


def _wish(message: Message, *, has_numbers: bool) -> Intent | None:
    """Tell apart what "I want to …" hides: a race, a target, an end, a run to come."""
    if message.mentions("quit_running"):
        return Intent.QUIT
    if speaks_of_others(message.items):
        return Intent.UNKNOWN if message.asks("wish") else None  # ``my wife wants to run a half``
    if message.asks("wish") and _names_race_to_come(message):
        return Intent.GOAL_RACE
    is_target = has_numbers and not message.mentions("future")
    is_goal = message.asks("wish") and (is_target or message.mentions(*_GOALS))
    if is_goal or message.mentions("life_goal"):
        return Intent.GOAL
    return Intent.FUTURE if message.asks("wish", "future") else None


def _names_race_to_come(message: Message) -> bool:
    """``I want to run a half on 26 September``: a race and its day, or its month."""
    events: tuple[Concept, ...] = (
        "marathon",
        "half_marathon",
        "half_name",
        "half_of",
        "race",
        "parkrun",
        "mile",
    )
    names_race = message.mentions(*events) or any(i.form is Form.LENGTH for i in message.items)
    is_dated = any(
        item.form is Form.DATE or item.owner == "day_of_month" for item in message.items
    )
    return names_race and (is_dated or message.mentions(*MONTHS))


def read_chatter(message: Message) -> Intent:
    """Tell thanks and a runner's state from what was not understood at all."""
    if message.says("fresh") and not message.says("readiness", "fatigue", "felt_bad"):
        return Intent.FRESH
    # In German "bin" is both "am" and "have run".
    is_worn = message.says("reason.fatigue") and not message.says("past", "done", "intervals")
    if message.mentions("slept", "readiness", "fresh") or _tells_state(message) or is_worn:
        is_good = message.says("felt_good") and not message.says("fatigue", "felt_bad", "slept")
        return Intent.FRESH if is_good else Intent.READINESS
    if message.says("waves_away"):
        return Intent.UNKNOWN
    is_plan_told = message.says("past") or message.mentions("planned_after")
    is_goal_told = any(item.owner == "goal" for item in message.items)
    if is_goal_told and not (is_plan_told or _holds_life_against(message)):
        return Intent.GOAL
    words = [item for item in message.items if item.form is Form.WORD]
    is_sign = not words and any(not item.text.isascii() for item in message.items)
    if message.mentions("thanks") or is_sign:
        return Intent.THANKS
    is_kind = bool(words) and all(word.has("felt_good", "noise", "glue", "fine") for word in words)
    return Intent.THANKS if is_kind else Intent.UNKNOWN


def _tells_state(message: Message) -> bool:
    """``I'm wiped out today``, ``not feeling great``: how the runner is, not how a run was."""
    is_told = message.says("state") and message.says("fatigue", "felt_bad", "felt_good")
    is_denied = message.mentions("state") and message.denies("felt_good")
    return (is_told or is_denied) and not message.says("past", "ran", "intervals", "done")


_EVENTS: tuple[Concept, ...] = ("parkrun", "race", "marathon", "half_marathon")
_GOALS: tuple[Concept, ...] = ("marathon", "half_marathon", "parkrun", "race", "pr", "goal_name")
_EQUALS = frozenset(spoken("words")["equals"])
_REQUESTS: tuple[tuple[Intent, Callable[[Message], bool]], ...] = (
    (Intent.DELETE_LAST, _deletes),
    (Intent.CORRECT_LAST, _corrects),
    (Intent.SWAP, _swaps),
    (Intent.GOAL_RACE, _names_goal_race),
    (Intent.RESUME, _resumes),
    (Intent.QUIT, _quits),
    (Intent.PAUSE, _pauses),
    (Intent.MOVE, _moves),
    (Intent.TRIAL, _asks_for_trial),
    (Intent.SHORT_OF_TIME, _is_short_of_time),
    (Intent.UNKNOWN, _is_aside),
    (Intent.HEAT, _tells_heat),
)
