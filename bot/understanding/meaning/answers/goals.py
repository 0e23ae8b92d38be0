"""The goal race: which event a runner trains for."""

import re
from dataclasses import dataclass
from datetime import date

from bot.domain.season.goal import Goal
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.understanding.meaning.answers.race_days import find_race_day, read_race_day
from bot.understanding.meaning.answers.race_names import UnknownRaceError, goals_in, race_name
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
    words_of,
)


@dataclass(frozen=True, slots=True)
class GoalAnswer:
    """A goal, and what else the same answer told.

    Attributes:
        name: What the runner calls the race, as typed; ``None`` where they named only the goal.
        day: Race day, where the answer names it.
    """

    goal: Goal
    name: str | None = None
    day: date | None = None


_WORDS = spoken("answers.goals")
_SAYS_NO_RACE = re.compile(rf"\b(?:{alternatives(_WORDS['no_race'])})\b")
_ALL_NO_RACE = {
    *_WORDS["beside_no_race"], *(word for said in _WORDS["no_race"] for word in said.split()),
}  # fmt: skip
_NEGATIONS = frozenset(_WORDS["negations"])
_ON = re.compile(rf"^{patterns('answers.goals')['on']} ")


def read_goal(text: str, language: str = "en", today: date | None = None) -> GoalAnswer:
    """Read the goal race, its name, and its day where one is told and ``today`` is known.

    Raises:
        AnswerError: No race, two races, or one that the coach does not train for.
    """
    folded = with_digits(fold(text), language)
    if _is_no_race(folded):
        return GoalAnswer(Goal.OFF_SEASON)
    span = find_race_day(folded)
    goal = _goal_in(folded.replace(span, " ").strip() if span else folded, text)
    day = None
    if span and today is not None:
        found = read_race_day(_ON.sub("", span), today, goal, language)
        day = None if isinstance(found, AmbiguousAnswer) else found
    return GoalAnswer(goal, race_name(text, span), day)


def _is_no_race(folded: str) -> bool:
    phrase = " ".join(words_of(folded.replace("-", " ")))
    return bool(_SAYS_NO_RACE.search(phrase)) and set(phrase.split()) <= _ALL_NO_RACE


def _goal_in(folded: str, text: str) -> Goal:
    try:
        goals = goals_in(folded)
    except UnknownRaceError:
        raise AnswerError(
            "“{text}” is not among the races I coach: write mile, 5k, 10k, half marathon or "
            "marathon, or no race.",
            text=quoted(text),
        ) from None
    if len(goals) > 1:
        raise AnswerError(
            "“{text}” names two races: write the one you train for, like half marathon.",
            text=quoted(text),
        )
    if not goals or words_of(folded)[0] in _NEGATIONS:
        raise AnswerError(
            "I could not find a race in “{text}”: write one like marathon, 10k or 5th Ave mile, "
            "or no race.",
            text=quoted(text),
        )
    return goals.pop()
