"""A setting told in plain words: ``I moved to Madrid``, ``use miles``, ``my mile is now 6:02``."""

import re
from functools import cache

from bot.domain.meeting import Topic
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.calendar_words import weekday_names
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.settings import language_names
from bot.understanding.meaning.answers.words import alternatives, fold
from bot.understanding.meaning.answers.zones import SeveralZones, read_zone

_SAID = patterns("told_settings")
_WORDS = spoken("told_settings")
_SENTENCES = spoken("told_settings.sentences")
_SLOT = re.compile(r"\{([a-z_]+)\}")
_HOUR = r"\d{1,2}(?:[:.]\d{2})?"


def _answer(pattern: str) -> str:
    return f"(?P<answer>{pattern})"


@cache
def _slots() -> dict[str, str]:
    """What stands in a sentence of the languages' files for the words in braces."""
    day = f"(?:{alternatives(weekday_names())})"
    joint = rf"(?: ?(?:,|{_SAID['and']}|&|\+|/|-) ?| )(?:{_SAID['article']} )?"
    return {
        "now": f"(?:{_SAID['now']} )?",
        "on": f"(?:{_SAID['on']} )*",
        "from_now_on": _SAID["from_now_on"],
        "for_a_while": f" {_SAID['for_a_while']}",
        "place": _answer(r"[^\d?!.,]{3,40}?"),
        "time": _answer(r"\d{1,2}(?::\d{2}){1,2}"),
        "clock": _answer(rf"{_HOUR} ?{_SAID['oclock']}?(?: ?{_SAID['to']} ?{_HOUR})?"),
        "part_of_day": _answer(_SAID["part_of_day"]),
        "count_of_days": _answer(_SAID["count_of_days"]),
        "days": _answer(f"{day}(?:{joint}{day})*"),
        "several": _answer(f"{day}(?:{joint}{day})+"),
        "plural": _answer(_SAID["plural_day"]),
    }


def _sentence(said: str) -> re.Pattern[str]:
    whole = _SLOT.sub(lambda slot: _slots()[slot[1]], said)
    return re.compile(f"{whole}(?: {_SAID['ending']})*")


@cache
def _patterns() -> list[tuple[Topic, str, re.Pattern[str]]]:
    """All sentences, with what goes before their answer."""
    told = [(topic, "", _sentence(said)) for topic in _TOPICS for said in _SENTENCES[topic.value]]
    # A day that falls away for good: said so, or said of all its kind.
    without = [(Topic.DAYS, "not ", _sentence(said)) for said in _WORDS["days_off"]]
    return told + without


_TOPICS = (
    Topic.ZONE,
    Topic.PUSH_TIME,
    Topic.DAYS,
    Topic.MILE,
    Topic.TARGET,
    Topic.LONG_DAY,
    Topic.HARD_DAYS,
    Topic.RUNS_AT,
)
# What is wished for, and the words that such a wish is made of.
_WISHES = (
    (
        Topic.UNITS,
        re.compile(rf"\b{_SAID['measure']}\b"),
        frozenset(_WORDS["around_measure"]),
        1,
    ),
    (
        Topic.LANGUAGE,
        re.compile(rf"\b(?:{alternatives(language_names())})\b"),
        frozenset(_WORDS["around_measure"] + _WORDS["around_language"]),
        0,
    ),
)
_LONGEST_WISH = 9  # words
_HOME = re.compile(_SAID["home"])
_LANGUAGE_WORDS = re.compile(f"(?:{_SAID['my']} )?{_SAID['language_word']}")
_CONDITION = re.compile(rf"\b{_SAID['i_have']}\b.*\b{_SAID['condition']}\b")
# A new weekly distance divides the season anew, so it is asked for, not taken in passing.
_WEEKLY = re.compile(
    rf"{_SAID['i_run']}(?: {_SAID['about']})? \d+ ?{_SAID['length']} {_SAID['a_week']}"
    rf"(?: {_SAID['usually']})?"
)


# Told without an answer that could be taken: its question is asked.
_ASKED_BACK = (
    (Topic.WEEKLY, _WEEKLY),
    (Topic.ZONE, _HOME),
    (Topic.LANGUAGE, _LANGUAGE_WORDS),
)


def read_told_setting(text: str) -> tuple[Topic, str | None] | None:
    """Find which setting is told, and its new answer; without one its question is to be asked."""
    folded = fold(text).strip(" .!?¿¡")
    if _CONDITION.search(folded):
        return Topic.HEALTH, None
    asked = next((topic for topic, said in _ASKED_BACK if said.fullmatch(folded)), None)
    if asked is not None:
        return asked, None
    wished = _wished(folded) or _wished_days(folded)
    if wished is not None:
        return wished
    for topic, before, pattern in _patterns():
        found = pattern.fullmatch(folded)
        if found is not None and (topic is not Topic.ZONE or _is_place(found["answer"])):
            return topic, before + found["answer"]
    return None


def _wished(folded: str) -> tuple[Topic, str] | None:
    """``stell mich auf Meilen um``: one unit or language, and no word that is not of the wish."""
    for topic, names, words, fewest in _WISHES:
        named = names.findall(folded)
        others = [word for word in _BETWEEN_WORDS.split(names.sub(" ", folded)) if word]
        if len(named) == 1 and fewest <= len(others) < _LONGEST_WISH and words.issuperset(others):
            return topic, named[0]
    return None


def _wished_days(folded: str) -> tuple[Topic, str] | None:
    """``can we switch my running days to mon wed fri``: days, and a change of the runs."""
    found = _days_in_a_row().search(folded)
    if found is None:
        return None
    around = f"{folded[: found.start()]} {folded[found.end() :]}"
    words = {word for word in _BETWEEN_WORDS.split(around) if word}
    is_change = not words.isdisjoint(_CHANGING) and not words.isdisjoint(_THE_RUNS)
    is_all = words <= _CHANGING | _THE_RUNS | _AROUND_DAYS
    return (Topic.DAYS, found["answer"]) if is_change and is_all else None


@cache
def _days_in_a_row() -> re.Pattern[str]:
    """Several days that something is changed to."""
    before = rf"{_SAID['changed_to']} (?:{_SAID['article']} )?"
    return re.compile(rf"\b{before}{_slots()['several']}\b")


_CHANGING = frozenset(_WORDS["changing"])
_THE_RUNS = frozenset(_WORDS["the_runs"])
_AROUND_DAYS = frozenset(_WORDS["around_measure"] + _WORDS["around_days"])
_BETWEEN_WORDS = re.compile(r"[\s,'’.!?-]+")


def _is_place(text: str) -> bool:
    """Whether there is a city of that name: ``I'm in pain now`` is no journey."""
    try:
        zone = read_zone(text)
    except AnswerError:
        return False
    return isinstance(zone, SeveralZones) or not zone.is_guess
