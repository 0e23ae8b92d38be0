"""Figures of a day that is still to come, that there is not, or that is not named."""

from dataclasses import replace
from itertools import pairwise

from bot.domain.brief import Weekday
from bot.domain.intents import Intent
from bot.domain.log.results import ResultKind
from bot.domain.season.goal import Goal
from bot.understanding.meaning.days import ToldDay, is_of_event_apart, read_day
from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.questions import ask
from bot.understanding.meaning.readings import QuestionBack
from bot.understanding.words.concepts import WEEKDAYS, Concept
from bot.understanding.words.items import Form, Item

_LONG_AGO = 60  # days
SOON = 6  # days: what is nearer is a run of the plan
_AS_FAR = 0.01
_WEEKENDS: tuple[Concept, ...] = ("other_time.weekend", "other_time.this_weekend")


def day_of(draft: Draft, message: Message) -> ToldDay:
    """Read the day of what was drafted; months ago without a time, it is that of next year."""
    told = read_day(message)
    if draft.kind in {ResultKind.SKIP, ResultKind.REST} and is_off_today(message):
        return ToldDay()
    if _is_next_year(draft, message, told):
        return replace(told, is_to_come=True, ahead=_LONG_AGO)
    return told


def is_off_today(message: Message) -> bool:
    """``no run today, I got married yesterday``: the day stands with what was left out."""
    off = {item.clause for item in message.items if item.has("skip", "idle", "rest")}
    today = {item.clause for item in message.items if item.has("day.today")}
    others = {item.clause for item in message.items if item.has("day.yesterday", *WEEKDAYS)}
    return _stand_side_by_side(message) or (bool(off & today) and not off & others)


def _stand_side_by_side(message: Message) -> bool:
    """``we had a party last night so nothing today``."""
    pairs = pairwise(message.items)
    is_idle: tuple[Concept, ...] = ("skip", "idle", "rest")
    return any(first.has(*is_idle) and second.has("day.today") for first, second in pairs)


def intent_of_day_to_come(told: ToldDay, distance_m: float | None = None) -> Intent:
    """``half marathon on 26 September`` is the race of a season, ``8k tomorrow`` a run ahead."""
    is_race = told.ahead > SOON and _is_race_distance(distance_m)
    return Intent.GOAL_RACE if is_race else Intent.FUTURE


def is_only_planned(draft: Draft, message: Message, told: ToldDay) -> bool:
    """``8k on 25 March`` is to come; ``8k 44:10 on 31 February`` was run on some other day."""
    is_told = draft.duration_s is not None or bool(draft.splits_s)
    is_told |= message.says("past") or draft.kind in {ResultKind.SKIP, ResultKind.REST}
    return (told.is_to_come or _is_this_weekend(message, told)) and not is_told


def _is_this_weekend(message: Message, told: ToldDay) -> bool:
    """``this weekend 15 km``, said before it has begun."""
    today = message.context.today
    is_before = today is None or today.weekday() < Weekday.SAT
    return is_before and told.word is None and message.says("other_time.this_weekend")


def are_races_to_come(message: Message) -> bool:
    """``3200 and the 800 tmrw``: distances of the track, and nothing that was run."""
    is_bare = all(item.form is Form.BARE and item.value in _OF_TRACK for item in message.free)
    is_told = message.says("past", "done", "day.today", "day.yesterday")
    return bool(message.free) and is_bare and message.asks("future") and not is_told


_OF_TRACK = frozenset({100, 200, 300, 400, 600, 800, 1000, 1500, 1600, 3000, 3200, 5000, 10000})


def ask_for_day(draft: Draft, message: Message, told: ToldDay) -> QuestionBack | None:
    """Ask on which day it was, where it is to come, there is none, or it is not named."""
    if told.is_to_come:
        sentence = "That day is still to come: on which day was it?"
    elif told.is_impossible:
        sentence = "There is no such day: on which day was it?"
    elif _is_on_some_day(draft, message, told):
        sentence = "On which day was it?"
    else:
        return None
    return replace(ask(sentence), asks_day=True)


def _is_on_some_day(draft: Draft, message: Message, told: ToldDay) -> bool:
    """``the other day 8k in 45:10``, ``10k at the weekend``: of a day that is not named."""
    if draft.kind in {ResultKind.SKIP, ResultKind.REST}:
        return False
    if told.word is not None or message.says("day.today"):
        return False
    is_told = draft.duration_s is not None or bool(draft.splits_s) or message.says("past")
    return any(
        is_told or item.has(*_WEEKENDS)
        for item in message.items
        if item.has("other_time")
        and not item.has("pr_is")
        and item.mood == "actual"
        and not any(word.has("than", "pr_is", "compared") for word in message.before(item, 2))
        and _stands_with_the_run(message, item)
    )


def _stands_with_the_run(message: Message, time: Item) -> bool:
    """``10k 52:10, race this weekend``: a weekend that is told of after the run is another."""
    if not time.has(*_WEEKENDS) or not message.free:
        return True
    if is_of_event_apart(message, time):
        return False
    is_first = time.at < message.free[0].at
    return is_first or any(item.clause == time.clause for item in message.free)


def _is_next_year(draft: Draft, message: Message, told: ToldDay) -> bool:
    """``half marathon on 26 September``, said in March: months ago, and nothing was run yet."""
    today = message.context.today
    if told.day is None or today is None or draft.distance_m is None:
        return False
    is_told = draft.duration_s is not None or message.says("past", "ran")
    return not is_told and (today - told.day).days > _LONG_AGO


def _is_race_distance(metres: float | None) -> bool:
    races = (goal.distance.metres for goal in Goal if goal is not Goal.OFF_SEASON)
    return metres is not None and any(abs(metres / race - 1) < _AS_FAR for race in races)
