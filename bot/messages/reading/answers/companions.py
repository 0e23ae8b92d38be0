"""Whether a runner follows a plan already, and what it asks of which day."""

import re
from dataclasses import dataclass

from bot.domain.briefs import Weekday
from bot.messages.reading.answers.outcomes import AnswerError
from bot.messages.reading.answers.running_days import days_in
from bot.messages.reading.answers.words import fold, quoted, vocabulary, words_of
from bot.messages.reading.answers.yes_no import NO, YES, leading_yes_no


@dataclass(frozen=True, slots=True)
class CompanionAnswer:
    """Companion mode or not, and what was told of the runner's own plan.

    Attributes:
        hard_days: ``None`` where the answer did not name them.
        long_day: ``None`` where the answer did not name it.
    """

    is_companion: bool
    hard_days: frozenset[Weekday] | None = None
    long_day: Weekday | None = None


_HARD = (
    "hard|quality|workouts?|speed|intervals?|tempo|harte?|schwere?|intensive?|tempotage?|qualitat|"
    "duros?|duras?|fuertes?|intensos?|series|calidad|durs?|dures?|intenses?|qualite|seances?|"
    "difficiles?|fractionne"
)
_LONG = (
    "long runs?|long|langer lauf|lang|lange|langer|tirada larga|larga|largo|sortie longue|longue"
)
_PART = re.compile(rf"\b(?:(?P<hard>{_HARD})|(?P<long>{_LONG}))\b")
_AROUND = re.compile(
    r"\b(?:days?|tage?|dias?|jours?|runs?|run|is|are|on|am|an|the|my|with)\b|[:=]"
)


def read_companion(text: str, language: str = "en") -> CompanionAnswer:
    """Read ``yes``, ``no``, or ``yes, hard tue fri, long sun``.

    Raises:
        AnswerError: Neither a yes nor a no, or days that cannot be read.
    """
    folded = fold(text)
    plain = leading_yes_no(text)
    if plain is not None:
        return CompanionAnswer(plain)
    first = words_of(folded)[0] if words_of(folded) else ""
    if first in YES and set(words_of(folded)) & NO:
        raise _unreadable(text)
    if first in NO:
        if _PART.search(folded) or not set(words_of(folded)) & _FULL_PLAN:
            raise _unreadable(text)
        return CompanionAnswer(is_companion=False)
    rest = re.sub(r"^\w+", "", folded) if first in YES else folded
    hard, long = _days_of_plan(rest.strip(" ,.;:-!"), text, language)
    if hard is None and long is None and first not in YES:
        raise _unreadable(text)
    return CompanionAnswer(is_companion=True, hard_days=hard, long_day=long)


_FULL_PLAN = vocabulary("full plan coach me you yours not yet voller kompletter plan completo")


def _days_of_plan(
    rest: str, text: str, language: str
) -> tuple[frozenset[Weekday] | None, Weekday | None]:
    parts = list(_PART.finditer(rest))
    if not parts:
        return days_in(rest, language), None
    hard: frozenset[Weekday] | None = days_in(_bare(rest[: parts[0].start()]), language)
    long: Weekday | None = None
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        named = _bare(rest[part.end() : following.start() if following else len(rest)])
        if not words_of(named):
            continue
        days = days_in(named, language)
        if days is None or (part["long"] and len(days) != 1):
            raise _unreadable(text)
        if part["long"]:
            long = next(iter(days))
        else:
            hard = (hard or frozenset()) | days
    return hard, long


def _bare(part: str) -> str:
    return _AROUND.sub(" ", part).strip(" ,.;-")


def _unreadable(text: str) -> AnswerError:
    return AnswerError(
        "I could not read that in “{text}”: write no, or yes with your days, like yes, hard tue "
        "fri, long sun.",
        options=("yes", "no"),
        text=quoted(text),
    )
