"""A race told in one go: which one, and on which day."""

import re
from dataclasses import replace
from datetime import date

from bot.domain.season.goal import Goal, GoalRace
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.goals import read_goal
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.understanding.meaning.answers.race_days import (
    find_race_day,
    last_race_day,
    possible_days,
    read_race_day,
    sundays_of,
)
from bot.understanding.meaning.answers.race_names import told_name
from bot.understanding.meaning.answers.words import fold

_WORDS = patterns("races_to_come")
_MOVED = re.compile(rf"\b{_WORDS['moved']}\b")
_WHOSE = re.compile(rf"\b{_WORDS['whose']}\b")


def read_race(text: str, current: GoalRace, today: date, language: str) -> GoalRace:
    """Read a race with its day; a day alone is the goal race's new one.

    Raises:
        AnswerError: The race or its day is missing, or cannot be right.
    """
    folded = fold(text)
    is_day_alone = bool(possible_days(folded, today, language)) and find_race_day(folded)
    if is_day_alone and current.goal is not Goal.OFF_SEASON:
        return GoalRace(current.goal, _day(text, today, current.goal, language), name=current.name)
    told = read_goal(text, language, today)
    if told.goal is Goal.OFF_SEASON:
        raise AnswerError("/settings changes the goal race, also to none")
    if told.day is None:
        raise AnswerError("I also need the day of the race, for example /race 10k 14 March")
    return GoalRace(told.goal, told.day, name=told.name)


def read_told_race(text: str, current: GoalRace, today: date, language: str) -> GoalRace:
    """Read a race with its day out of a sentence; a day the goal race moved to is its new one.

    Raises:
        AnswerError: The race or its day is missing, or cannot be right.
    """
    moved = None if current.goal is Goal.OFF_SEASON else moved_to(text, today, language)
    if moved is not None:
        return replace(current, day=moved)
    race = read_race(text, current, today, language)
    is_again = (race.goal, race.day) == (current.goal, current.day)
    name = current.name if is_again else told_name(text, find_race_day(fold(text)))
    return replace(race, name=name)


def moved_to(text: str, today: date, language: str) -> date | None:
    """Find the new day of the goal race: ``my race got moved to 2 May``."""
    folded = fold(text)
    if not (_MOVED.search(folded) and _WHOSE.search(folded)):
        return None
    return last_race_day(text, today, language)


def read_race_in_month(
    text: str, today: date, language: str
) -> tuple[Goal, tuple[date, ...]] | None:
    """Read a race with its month alone: the Sundays it may be on; ``in late September``."""
    try:
        told = read_goal(text, language, today)
    except AnswerError:
        return None
    if told.day is not None or told.goal is Goal.OFF_SEASON:
        return None
    days = sundays_of(fold(text), today)
    return (told.goal, days) if days else None


def _day(text: str, today: date, goal: Goal, language: str) -> date:
    day = read_race_day(text, today, goal, language)
    return day.options[0] if isinstance(day, AmbiguousAnswer) else day
