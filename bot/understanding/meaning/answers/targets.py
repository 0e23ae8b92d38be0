"""The target time: what a runner hopes for."""

import re

from bot.domain.quantities import Duration
from bot.domain.season.goal import Goal
from bot.understanding.meaning.answers.durations import read_duration
from bot.understanding.meaning.answers.words import fold, vocabulary, words_of
from bot.understanding.meaning.answers.yes_no import NO

_NO_TARGET = NO | vocabulary(
    "idk n no target time goal just finish to finishing nothing any idea don't dont know "
    "unknown skip whatever kein keine keins ziel ziele zielzeit zeit ankommen durchkommen "
    "egal weiss nur ninguno ninguna sin objetivo tiempo solo terminar acabar aucun aucune "
    "pas d'objectif objectif sans finir juste je ich se lo nada rien not yet sure open "
    "have i a the it offen temps pas want will quiero veux"
)
_HOPES = re.compile(
    r"^(?:(?:my|the|a|i|want|to|would|like|aim|aiming|run|target|goal|is|for|of|hope|hopefully|"
    r"sub|break|breaking|beat|bajar de|under|below|less than|faster than|better than|"
    r"about|around|roughly|approx|"
    r"approximately|ca|circa|maybe|in|at|just|well|"
    r"unter|etwa|ungefahr|zirka|ziel|knapp|rund|mein|ich|will|gerne?|"
    r"bajo|menos de|por debajo de|unos|alrededor de|sobre|objetivo|en|quiero|mi|"
    r"moins de|sous|environ|vers|autour de|objectif|je|veux|mon)(?![a-z])[ :\-.]*|[~<≈]=? ?)+"
)
_RACE = (
    r"(?:for |fur |para |pour |on |in )?(?:the |a |den |el |un |le )?(?:half marathon|"
    r"halbmarathon|media maraton|semi-marathon|marathon|maraton|half|10 ?k|5 ?k|mile|race)"
)
_TAIL = re.compile(
    r"(?:[ ,]*(?:or (?:so|less|faster|better|under)|please|would be (?:nice|great)|ish|flat|"
    r"o menos|ou moins|oder (?:schneller|weniger)|bitte|glatt|!|\.|"
    rf"{_RACE}))+$"
)


def read_target(text: str, goal: Goal, language: str = "en") -> Duration | None:
    """Read the time hoped for; ``None`` where the runner has none in mind.

    Raises:
        AnswerError: Unreadable, or not a time that this race can take.
    """
    words = set(words_of(fold(text)))
    if (words and words <= _NO_TARGET) or fold(text) in {"?", "-"}:
        return None
    return read_duration(without_hopes(text), goal.distance, language, said=text)


def without_hopes(text: str) -> str:
    """Take ``sub``, ``about`` and the like from the time they stand before."""
    folded = fold(text)
    return _TAIL.sub("", _HOPES.sub("", folded)).removesuffix("ish").strip()
