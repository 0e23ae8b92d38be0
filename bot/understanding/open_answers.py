"""A message as the answer to the open question about a run."""

from dataclasses import replace

from bot.understanding.hearing import Heard
from bot.understanding.meaning.alarms.short_sayings import says_phrase
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.days import past_day
from bot.understanding.meaning.follow_ups import (
    about_reps,
    in_minutes,
    names_other_sport,
    names_unit_of,
    read_answer,
    stands_alone,
)
from bot.understanding.meaning.mendings import Cancel, Mend, Mending
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.missing_figures import with_missing
from bot.understanding.meaning.readings import Reading, ReadingKind, Sureness
from bot.understanding.utterances import Answer, OpenQuestion, Repair


def answer_of(heard: Heard) -> Answer | Repair | None:
    """Take a message for the answer to the open question, unless it is clear by itself."""
    asked = heard.open_question
    if asked is None:
        return None
    if names_other_sport(heard.text, heard.context):
        return Repair(reading=heard.nothing_run, mending=Cancel())
    first = read_message(asked.text, asked.context)
    if asked.is_nod:
        return _nod(heard, first)
    on_day = _with_its_day(heard, asked, first)
    whole = on_day or in_minutes(asked.text, annotate(heard.text, asked.context))
    if whole is not None:
        return Answer(reading=whole)
    if stands_alone(heard.reading) or _is_another_absence(heard.reading, first):
        return None
    together = read_answer(first, asked.text, heard.text, asked.context)
    is_answered = together.sureness is not Sureness.UNCLEAR and together.result is not None
    return Answer(reading=together) if is_answered else None


def _with_its_day(heard: Heard, asked: OpenQuestion, first: Reading) -> Reading | None:
    """``on Sunday``, after the question on which day it was."""
    if first.question is None or not first.question.asks_day:
        return None
    day = past_day(annotate(heard.text, heard.context))
    if day is None:
        return None
    whole = read_message(asked.text, replace(asked.context, told_day=day))
    return whole if whole.result is not None else None


def _nod(heard: Heard, first: Reading) -> Answer | None:
    """Take yes or no for what was read, or the figure that it lacks: ``31:40``."""
    is_yes = leading_yes_no(heard.text)
    if is_yes is None and names_unit_of(first, heard.text, heard.context):
        is_yes = True
    if is_yes is None and says_phrase(heard.text, "unknown") and not heard.tells_figures:
        is_yes = True  # ``never timed it``: as it was read, then
    if is_yes is not None:
        return Answer(reading=first, is_yes=is_yes)
    if stands_alone(heard.reading):
        return None
    whole = with_missing(first, heard.text, heard.context)
    asked = heard.open_question
    if whole is None and asked is not None:
        whole = about_reps(first, asked.text, heard.text, asked.context)
    return None if whole is None else Answer(reading=whole)


def _is_another_absence(reading: Reading, asked: Reading) -> bool:
    """``skipped`` is news, but ``missed it`` may tell of the rep that is asked about."""
    is_absence = reading.kind in {ReadingKind.SKIP, ReadingKind.REST}
    return is_absence and reading.sureness is Sureness.SURE and asked.details.reps is None


def says_the_day_asked_for(heard: Heard, mending: Mending | None) -> bool:
    """``Sunday``, after the question on which day it was: an answer, and nothing put right."""
    asked = heard.open_question
    if asked is None or not isinstance(mending, Mend) or mending.correction is not None:
        return False
    return _with_its_day(heard, asked, read_message(asked.text, asked.context)) is not None
