"""A race told in one go: which one, and on which day."""

from datetime import date

from bot.domain.season.goal import Goal, GoalRace
from bot.understanding.meaning.answers.goals import read_goal
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.understanding.meaning.answers.race_days import (
    find_race_day,
    possible_days,
    read_race_day,
    sundays_of,
)
from bot.understanding.meaning.answers.words import fold


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
