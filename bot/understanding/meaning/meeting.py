"""An answer to one of the coach's questions, added to the answers so far."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.brief import Weekday
from bot.domain.meeting import Answers, Topic
from bot.domain.place import Cell
from bot.domain.season.goal import Goal
from bot.understanding.languages import spoken, values
from bot.understanding.meaning.answers.ages import read_age
from bot.understanding.meaning.answers.clocks import read_running_hour
from bot.understanding.meaning.answers.companions import read_companion
from bot.understanding.meaning.answers.distances import read_longest_run, read_weekly_distance
from bot.understanding.meaning.answers.goals import read_goal
from bot.understanding.meaning.answers.health import read_health
from bot.understanding.meaning.answers.miles import read_mile
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.understanding.meaning.answers.past_days import find_past_day, read_past_day
from bot.understanding.meaning.answers.race_days import read_race_day
from bot.understanding.meaning.answers.running_days import days_in, leaves_days_out, read_days
from bot.understanding.meaning.answers.settings import read_language, read_units
from bot.understanding.meaning.answers.targets import read_target
from bot.understanding.meaning.answers.weeks_off import read_weeks_off
from bot.understanding.meaning.answers.windows import read_window
from bot.understanding.meaning.answers.words import alternatives, fold, words_of
from bot.understanding.meaning.answers.yes_no import leading_yes_no, read_yes_no
from bot.understanding.meaning.answers.zones import read_zone, zone_at

_WORDS = {name: frozenset(words) for name, words in spoken("answers.meeting").items()}
# A shared location, as the chat hands it on.
_COORDINATES = re.compile(r"(-?\d+\.\d+), (-?\d+\.\d+)")


@dataclass(frozen=True, slots=True)
class MeetingQuestion:
    """A question that was asked, and when and in which language.

    Attributes:
        keeps_place: Where the runner runs is kept beside the zone, roughly.
        takes_sentences: An answer may stand in a sentence: nothing else can be meant.
    """

    topic: Topic
    answers: Answers
    today: date
    language: str
    keeps_place: bool = False
    takes_sentences: bool = False


def read_answer(asked: MeetingQuestion, text: str) -> Answers:
    """Read an answer to the open question.

    Raises:
        AnswerError: It could not be read, the sentence shows a right example; or it can be read
            in several ways, then ``options`` has them.
    """
    answers = _READERS[asked.topic](asked, text)
    return replace(answers, answered=answers.answered | {asked.topic})


def _goal(asked: MeetingQuestion, text: str) -> Answers:
    answer = read_goal(text, asked.language, asked.today)
    answers = replace(asked.answers, goal=answer.goal, race_name=answer.name)
    if answer.goal is Goal.OFF_SEASON:
        return replace(answers, race_day=None, target=None)
    if answer.day is None:
        return answers
    answered = answers.answered | {Topic.RACE_DAY}
    return replace(answers, race_day=answer.day, answered=answered)


def _race_day(asked: MeetingQuestion, text: str) -> Answers:
    words = set(words_of(fold(text)))
    if words and words <= _WORDS["no_day_yet"]:
        return replace(asked.answers, race_day=None, target=None)
    day = read_race_day(text, asked.today, _goal_of(asked), asked.language)
    if isinstance(day, AmbiguousAnswer):
        raise AnswerError(
            "Which day do you mean?",
            is_question=True,
            options=tuple(one.isoformat() for one in day.options),
        )
    return replace(asked.answers, race_day=day)


def _target(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, target=read_target(text, _goal_of(asked), asked.language))


def _mile(asked: MeetingQuestion, text: str) -> Answers:
    told, day = _with_day(text, asked)
    mark = read_mile(told, asked.language, in_sentence=asked.takes_sentences)
    answers = replace(asked.answers, mark_day=day)
    if mark is None:
        return replace(answers, mark_distance=None, mark_duration=None)
    return replace(answers, mark_distance=mark.distance, mark_duration=mark.duration)


_CLOCK = re.compile(r"\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?")


def _with_day(text: str, asked: MeetingQuestion) -> tuple[str, date | None]:
    """Take the day from behind the time of a mile: ``6:10 in October``."""
    clock = _CLOCK.search(text)
    if clock is None:
        return text, None
    day = find_past_day(text[clock.end() :], asked.today, asked.language)
    return (text, None) if day is None else (text[: clock.end()], day)


def _mile_day(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, mark_day=read_past_day(text, asked.today, asked.language))


def _first_race(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, is_first_race=read_yes_no(text, asked.language))


def _weeks_off(asked: MeetingQuestion, text: str) -> Answers:
    weeks = read_weeks_off(text, asked.language)
    if not weeks:
        return replace(asked.answers, weeks_off=0, usual_weekly=None, usual_longest=None)
    answered = asked.answers.answered - {Topic.USUAL_WEEKLY, Topic.USUAL_LONGEST}
    return replace(asked.answers, weeks_off=weeks, answered=answered)


def _usual_weekly(asked: MeetingQuestion, text: str) -> Answers:
    answer = read_weekly_distance(text, asked.answers.units, asked.language)
    units = asked.answers.units or answer.units
    return replace(asked.answers, usual_weekly=answer.distance, units=units)


def _usual_longest(asked: MeetingQuestion, text: str) -> Answers:
    answer = read_longest_run(text, asked.answers.units, asked.language)
    units = asked.answers.units or answer.units
    return replace(asked.answers, usual_longest=answer.distance, units=units)


def _speed_day(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, speed_day=_one_day(text))


def _medium_long_day(asked: MeetingQuestion, text: str) -> Answers:
    day = _one_day(text)
    return replace(asked.answers, medium_long_day=day)


def _race_pace(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, has_race_pace=read_yes_no(text, asked.language))


def _fast_runs(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, had_fast_runs=read_yes_no(text, asked.language))


def _biggest_week(asked: MeetingQuestion, text: str) -> Answers:
    answer = read_weekly_distance(text, asked.answers.units, asked.language)
    units = asked.answers.units or answer.units
    return replace(asked.answers, biggest_week=answer.distance, units=units)


def _one_day(text: str) -> Weekday | None:
    if _says_none(text):
        return None
    days = days_in(fold(text))
    if days is None or len(days) != 1:
        raise AnswerError("I look for one day of the week, or none: for example sun")
    return next(iter(days))


def _weekly(asked: MeetingQuestion, text: str) -> Answers:
    answer = read_weekly_distance(
        text, asked.answers.units, asked.language, in_sentence=asked.takes_sentences
    )
    return replace(
        asked.answers,
        weekly=answer.distance,
        units=asked.answers.units or answer.units,
        is_new=answer.is_new,
    )


def _longest(asked: MeetingQuestion, text: str) -> Answers:
    answer = read_longest_run(
        text, asked.answers.units, asked.language, in_sentence=asked.takes_sentences
    )
    units = asked.answers.units or answer.units
    return replace(asked.answers, longest=answer.distance, units=units)


def _days(asked: MeetingQuestion, text: str) -> Answers:
    days = read_days(text, asked.language, in_sentence=asked.takes_sentences)
    known = asked.answers.days
    if known and leaves_days_out(text):
        days &= known  # ``not sundays``: the others stay
        if len(days) < _FEWEST_DAYS:
            raise AnswerError("One day is too few to build on: write at least two, like tue sun.")
    return replace(asked.answers, days=days)


_FEWEST_DAYS = 2


def _own_plan(asked: MeetingQuestion, text: str) -> Answers:
    answer = read_companion(text, asked.language)
    answers = replace(asked.answers, is_companion=answer.is_companion)
    if answer.hard_days is not None:
        answered = answers.answered | {Topic.HARD_DAYS}
        answers = replace(answers, hard_days=answer.hard_days, answered=answered)
    if answer.long_day is not None:
        answered = answers.answered | {Topic.LONG_DAY}
        answers = replace(answers, long_day=answer.long_day, answered=answered)
    return answers


def _hard_days(asked: MeetingQuestion, text: str) -> Answers:
    if _says_none(text):
        return replace(asked.answers, hard_days=frozenset())
    days = days_in(fold(text))
    if not days:
        raise AnswerError("I look for days of the week: for example tue fri")
    return replace(asked.answers, hard_days=days)


def _long_day(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, long_day=_one_day(text))


def _says_none(text: str) -> bool:
    return leading_yes_no(text) is False or bool(set(words_of(fold(text))) & _WORDS["none"])


def _zone(asked: MeetingQuestion, text: str) -> Answers:
    shared = _COORDINATES.fullmatch(text.strip())
    if shared is not None:
        latitude, longitude = float(shared[1]), float(shared[2])
        zone, around = zone_at(latitude, longitude), Cell.around(latitude, longitude)
        cell = around if asked.keeps_place else None
        return replace(asked.answers, zone=zone, place=None, cell=cell)
    answer = read_zone(text, asked.language)
    if isinstance(answer, AmbiguousAnswer):
        options = tuple(option.place or option.zone for option in answer.options)
        raise AnswerError(
            "There are several of that name: which one is yours?",
            is_question=True,
            options=options,
        )
    cell = answer.cell if asked.keeps_place else None
    return replace(asked.answers, zone=answer.zone, place=answer.place, cell=cell)


def _push_time(asked: MeetingQuestion, text: str) -> Answers:
    window = read_window(text, asked.language)
    return replace(asked.answers, push_time=window.begins, push_until=window.ends)


def _runs_at(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, runs_at=read_running_hour(text, asked.language))


def _age(asked: MeetingQuestion, text: str) -> Answers:
    age = read_age(text, asked.language)
    return replace(asked.answers, age=age.band, years=age.years)


def _health(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, health=read_health(text, asked.language))


def _units(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, units=read_units(text, asked.language))


def _language(asked: MeetingQuestion, text: str) -> Answers:
    return replace(asked.answers, language=read_language(text))


def _goal_of(asked: MeetingQuestion) -> Goal:
    return asked.answers.goal or Goal.OFF_SEASON


_READERS: Mapping[Topic, Callable[[MeetingQuestion, str], Answers]] = {
    Topic.GOAL: _goal,
    Topic.RACE_DAY: _race_day,
    Topic.TARGET: _target,
    Topic.MILE: _mile,
    Topic.WEEKLY: _weekly,
    Topic.LONGEST: _longest,
    Topic.DAYS: _days,
    Topic.OWN_PLAN: _own_plan,
    Topic.HARD_DAYS: _hard_days,
    Topic.LONG_DAY: _long_day,
    Topic.ZONE: _zone,
    Topic.PUSH_TIME: _push_time,
    Topic.AGE: _age,
    Topic.HEALTH: _health,
    Topic.UNITS: _units,
    Topic.LANGUAGE: _language,
    Topic.MILE_DAY: _mile_day,
    Topic.FIRST_RACE: _first_race,
    Topic.WEEKS_OFF: _weeks_off,
    Topic.USUAL_WEEKLY: _usual_weekly,
    Topic.USUAL_LONGEST: _usual_longest,
    Topic.SPEED_DAY: _speed_day,
    Topic.MEDIUM_LONG_DAY: _medium_long_day,
    Topic.RACE_PACE: _race_pace,
    Topic.FAST_RUNS: _fast_runs,
    Topic.BIGGEST_WEEK: _biggest_week,
    Topic.RUNS_AT: _runs_at,
}


class Decision(StrEnum):
    """What a runner says to the summary."""

    START = "start"
    CHANGE = "change"
    CANCEL = "cancel"


class Aside(StrEnum):
    """What is said in place of an answer, at any question."""

    CANCEL = "cancel"
    SKIP = "skip"
    HELP = "help"
    UNSURE = "unsure"


_ASIDES = {fold(words): Aside(aside) for words, aside in values("answers.asides").items()}


def read_aside(text: str) -> Aside | None:
    """Read cancel, skip, help or *no idea*, in any language; ``None`` for anything else."""
    if text.strip() == "?":
        return Aside.HELP
    folded = fold(text).strip(" .!?…")
    return _ASIDES.get(folded) or (Aside.UNSURE if _is_unsure(folded) else None)


_BESIDE_UNSURE = 2  # words: ``je ne sais pas trop``, ``no idea yet``


def _is_unsure(folded: str) -> bool:
    """Whether not to know is said with a word or two beside it, and nothing else."""
    found = None if re.search(r"[\d,;]", folded) else _UNSURE.search(folded)
    if found is None:
        return False
    beside = f"{folded[: found.start()]} {folded[found.end() :]}"
    return len(words_of(beside)) <= _BESIDE_UNSURE


_UNSURE = re.compile(
    rf"\b(?:{alternatives(words for words, one in _ASIDES.items() if one is Aside.UNSURE)})\b"
)


def is_back(text: str) -> bool:
    return fold(text) in _WORDS["back"]


def read_decision(text: str) -> Decision | None:
    """Read Start, Change or Cancel; ``None`` for anything else."""
    word = fold(text).rstrip(".!")
    for decision in Decision:
        if word in _WORDS[decision.value]:
            return decision
    return Decision.START if len(word) < 20 and leading_yes_no(word) else None
