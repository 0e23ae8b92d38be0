"""Which answer is to be changed, by any of its names: ``race day``, ``change my mile to 6:05``."""

import re

from bot.domain.meeting import Answers, Topic, can_be_told
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.told_settings import read_told_setting
from bot.understanding.meaning.answers.words import alternatives, fold
from bot.understanding.words.typos import nearest

_TOPICS = {
    fold(name): Topic[topic.upper()] for topic, names in spoken("topics").items() for name in names
}
_SAID = patterns("answers.changes")
_VERB = rf"(?:{_SAID['please']} )?(?:{_SAID['want']} )?{_SAID['change']}"
_OWNER = rf"(?:{_SAID['owner']} |l')"
_CHANGE = re.compile(
    rf"{_VERB} {_OWNER}?(?P<topic>{alternatives(_TOPICS)})"
    rf"(?: ?(?:{_SAID['to']}|:) (?P<answer>.+))?"
)


def read_topic(text: str, answers: Answers) -> Topic | None:
    """Read which answer is to be changed, by its name; ``None`` when it names none."""
    changed = read_change(text)
    if changed is not None and _is_there(changed[0], answers):
        return changed[0]
    names = {name: topic for name, topic in _TOPICS.items() if _is_there(topic, answers)}
    bare = re.sub(rf"^{_OWNER}", "", fold(text).strip(" .!?"))
    found = nearest(bare[:40], names)
    return None if found is None else names[found]


def read_change(text: str) -> tuple[Topic, str | None] | None:
    """Read ``change my mile to 6:05``: which answer, and the new one if it is told."""
    folded = fold(text).strip(" .!?¿¡")
    found = _CHANGE.fullmatch(folded) if len(folded) < 120 else None
    if found is None:
        return read_told_setting(text)
    return _TOPICS[found["topic"]], found["answer"]


_NAMED = re.compile(
    rf"{_OWNER}?(?P<topic>{alternatives(_TOPICS)})(?: is| ist| es| est|:| =)? +(?P<answer>\S.*)"
)


def read_named_answer(text: str, answers: Answers) -> tuple[Topic, str] | None:
    """Read an answer told with the name of its question: ``time 7:12``, ``plan yes``."""
    found = _NAMED.fullmatch(fold(text).strip(" .!"))
    if found is None or not _is_there(_TOPICS[found["topic"]], answers):
        return None
    return _TOPICS[found["topic"]], found["answer"]


def is_setting(text: str) -> bool:
    """Tell whether a text is the name of a setting and nothing else."""
    return re.sub(rf"^{_OWNER}", "", fold(text).strip(" .!?")) in _TOPICS


def asks_for_setting(text: str) -> bool:
    """Tell whether a text asks how a setting stands: ``my running days``."""
    found = _ASKED_FOR.fullmatch(fold(text).strip(" .!?¿¡"))
    if found is None or _OF_A_RUN.fullmatch(found["topic"]):
        return False
    return _TOPICS[found["topic"]] in _SHOWN


_OF_A_RUN = re.compile(_SAID["of_a_run"])
# What nothing but /settings shows.
_SHOWN = frozenset({Topic.DAYS, Topic.LONG_DAY, Topic.HARD_DAYS, Topic.WEEKLY, Topic.ZONE})
_ASKED_FOR = re.compile(
    rf"(?:{_SAID['shown']} )?{_OWNER}(?P<topic>{alternatives(_TOPICS)})(?: {_SAID['now']})?"
)


def _is_there(topic: Topic, answers: Answers) -> bool:
    return can_be_told(topic, answers)
