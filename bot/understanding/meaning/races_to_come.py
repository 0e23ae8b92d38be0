"""A race that the runner means to run: ``thinking of doing a half on the 26th of September``.

Wished for, weighed or asked about, it is a race with its day.  What is to become of it is for the
runner to say: nothing is entered by these words alone.
"""

import re
from datetime import date

from bot.domain.calendar import DAY
from bot.domain.season.goal import Goal
from bot.understanding.grammar.other_people import speaks_of_others
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.goals import read_goal
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.race_names import UnknownRaceError, goals_in
from bot.understanding.meaning.answers.told_races import moved_to, read_race_in_month
from bot.understanding.meaning.answers.words import fold, words_of
from bot.understanding.meaning.drafts import Message
from bot.understanding.words.items import Form

SOON = 6 * DAY  # what is nearer is a run of the plan
_WORDS = patterns("races_to_come")
_MEANT = re.compile(
    rf"\b(?:{_WORDS['meant']}|{_WORDS['announced']}|{_WORDS['weighed']}|{_WORDS['replaces']})\b"
)
_REPLACES = re.compile(rf"\b{_WORDS['replaces']}\b")
_WEIGHED = re.compile(rf"\b{_WORDS['weighed']}\b")
_ARTICLES = frozenset(spoken("races_to_come")["article"])
_REACH = 3  # words from an article to its race: ``a flat half marathon``


def means_race_to_come(text: str, message: Message) -> bool:
    """Whether a race with its day is wished for, announced, or asked about as one to be run."""
    today = message.context.today
    if today is None or speaks_of_others(message.items):
        return False
    language = message.context.language
    if moved_to(text, today, language) is not None:
        return "?" not in text
    return not message.mentions("neg", "called_off") and _is_meant(text, message, today)


def _is_meant(text: str, message: Message, today: date) -> bool:
    folded, language = fold(text), message.context.language
    is_said = _MEANT.search(folded) is not None
    is_dated = _is_dated(text, language, today)
    if not is_dated and not (is_said and read_race_in_month(text, today, language)):
        return False
    if _tells_figures(message):
        return False
    is_meant = is_said or message.mentions("signed_up")
    if not is_meant and message.says("ran", "past", "done"):
        return False
    if "?" not in text:
        return is_meant or message.asks("wish", "future")
    # ``when does the taper for the half on 26 September start?`` asks about one that stands.
    return not message.mentions("ask_pace") and (is_meant or _asks_about_a_race(message, folded))


def replaces_goal(text: str) -> bool:
    """Whether a race is told as the goal, in the place of the one that stands."""
    return _REPLACES.search(fold(text)) is not None


def weighs(text: str) -> bool:
    """Whether a race is asked about or only thought of, and nothing is decided."""
    return "?" in text or _WEIGHED.search(fold(text)) is not None


def _tells_figures(message: Message) -> bool:
    """More than how far the race is."""
    lengths = [item for item in message.free if item.form is not Form.DATE]
    return len(lengths) > 1 or any(item.form is not Form.LENGTH for item in lengths)


def _is_dated(text: str, language: str, today: date) -> bool:
    try:
        told = read_goal(text, language, today)
    except AnswerError:
        return False
    return told.goal is not Goal.OFF_SEASON and told.day is not None and told.day - today > SOON


def _asks_about_a_race(message: Message, folded: str) -> bool:
    """``is a half on 26 September realistic?``: a race, and not the one that stands."""
    if message.mentions("wh"):
        return False
    words = words_of(folded)
    after = (words[at + 1 : at + 1 + _REACH] for at, word in enumerate(words) if word in _ARTICLES)
    return any(_names_race(" ".join(near)) for near in after)


def _names_race(words: str) -> bool:
    try:
        return bool(goals_in(words))
    except UnknownRaceError:
        return False
