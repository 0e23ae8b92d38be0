"""When a message changes a setting: in a sentence, or by its name (``time 7:15``)."""

import re
from collections.abc import Mapping
from datetime import date

from bot.domain.meeting import Answers, Topic
from bot.domain.season.goal import Goal
from bot.understanding.hearing import Heard
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.several import OF_A_RUN, tells_settings
from bot.understanding.meaning.answers.topics import read_change, read_named_answer
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.follow_ups import stands_alone
from bot.understanding.meaning.meeting import MeetingQuestion
from bot.understanding.meaning.meeting import read_answer as read_setting
from bot.understanding.meaning.readings import QuestionBack, Reading, ReadingKind, Sureness
from bot.understanding.utterances import SettingChange, Unclear

_LONGEST_SETTING = 120
_TWO_WORDS = 2  # a name and a figure
_LATEST_MORNING = 10  # o'clock
_CLOCK_STEP = 5  # minutes, in which one tells when to be written to
_LIKE_THE_MILE = 0.05
_TIME = re.compile(r"(\d{1,2})[:.](\d\d)")
# Names that no run is told with; ``mile``, ``longest`` and ``race`` are.
_NAMES_ALONE: Mapping[Topic, re.Pattern[str]] = {
    Topic.PUSH_TIME: re.compile(r"0?[5-9][:.]\d\d|1[01][:.]\d\d|.*\d ?[-–] ?\d.*"),
    Topic.AGE: re.compile(r"\d\d.*"),
    Topic.ZONE: re.compile(r"[^\d]{3,}"),
    Topic.WEEKLY: re.compile(r"\d.*"),
    Topic.TARGET: re.compile(r"\d+:\d\d.*"),
    Topic.DAYS: re.compile(r".*[^\W\d_].*"),
    Topic.UNITS: re.compile(r"[^\d]+"),
}
_ANYTHING = Answers(goal=Goal.MARATHON, race_day=date.max)


def setting_of(heard: Heard) -> SettingChange | Unclear | None:
    if len(heard.text) > _LONGEST_SETTING:
        return None
    if tells_settings(heard.text, heard.context.today or date.min):
        return SettingChange(reading=heard.nothing_run, topic=Topic.WEEKLY, answer=heard.text)
    named = _named_setting(heard)
    if named is not None:
        return _named(heard, *named)
    if heard.reading.result is not None and stands_alone(heard.reading):
        return None
    changed = read_change(heard.text)
    if changed is None:
        return None
    return SettingChange(reading=heard.nothing_run, topic=changed[0], answer=changed[1])


def _named(heard: Heard, topic: Topic, answer: str) -> SettingChange | Unclear:
    """Take a setting told with its name; ask where the figure may as well be that of a run."""
    if not _may_be_a_time_run(heard, topic, answer):
        return SettingChange(reading=heard.nothing_run, topic=topic, answer=answer)
    question = QuestionBack("{time}: what did you run?", {"time": answer})
    reading = Reading(
        kind=ReadingKind.AMBIGUOUS,
        day=heard.reading.day,
        sureness=Sureness.UNCLEAR,
        question=question,
    )
    return Unclear(reading=reading, question=question)


def _may_be_a_time_run(heard: Heard, topic: Topic, answer: str) -> bool:
    """``Time 5:58`` and ``time 11:20`` may be the time of a run as well as an hour."""
    told = _TIME.fullmatch(answer)
    if topic is not Topic.PUSH_TIME or told is None or len(fold(heard.text).split()) > _TWO_WORDS:
        return False
    hour, minute = int(told[1]), int(told[2])
    mile = heard.context.mile
    if mile is not None and abs(hour * 60 + minute - mile.seconds) < _LIKE_THE_MILE * mile.seconds:
        return True
    return hour >= _LATEST_MORNING or minute % _CLOCK_STEP != 0


def _named_setting(heard: Heard) -> tuple[Topic, str] | None:
    """Read a setting told with its name alone, ``time 7:15``, and with an answer that can be."""
    if heard.context.event is not None or "\n" in heard.text.strip():
        return None
    named = read_named_answer(heard.text, _ANYTHING)
    if named is None or named[0] not in _NAMES_ALONE:
        return None
    topic, answer = named
    if _NAMES_ALONE[topic].fullmatch(answer) is None or OF_A_RUN.match(fold(heard.text)):
        return None
    today, language = heard.context.today or date.min, heard.context.language
    try:
        read_setting(MeetingQuestion(topic, _ANYTHING, today, language), answer)
    except AnswerError:
        return None
    return named
