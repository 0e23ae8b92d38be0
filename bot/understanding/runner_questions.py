"""When a message is a question: of one's own training, or about a matter of running."""

import re
from dataclasses import replace

from bot.domain.feelings import Feeling
from bot.domain.intents import Intent, Subject
from bot.domain.knowledge import Matter
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Distance
from bot.understanding.hearing import Heard
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.asked import REMARKS, read_asked
from bot.understanding.meaning.asked_knowledge import (
    Known,
    is_worn_out_on_the_way,
    read_knowledge,
    sentences_of,
)
from bot.understanding.meaning.asked_memory import Asked
from bot.understanding.meaning.heard import read_feelings
from bot.understanding.meaning.readings import Sureness
from bot.understanding.meaning.wishes import days_named
from bot.understanding.utterances import Question
from bot.understanding.words.folding import fold_word

QUESTIONS = frozenset({Intent.QUESTION, Intent.ASK_PACE, Intent.PREDICT})
CHATTER = frozenset(
    {
        Intent.THANKS,
        Intent.READINESS,
        Intent.FRESH,
        Intent.OWN_MARK,
        Intent.FOREIGN_LANGUAGE,
        Intent.UNKNOWN,
    }
)
# A question of these about running asks for no deed.
_ASKING = QUESTIONS | CHATTER | {Intent.FUTURE, Intent.GOAL, Intent.GOAL_RACE}
# A question of these names the days it is about; without any it only sounds like one.
_WITH_DAYS = frozenset({Intent.MOVE, Intent.SWAP})
# What somebody else has said, or where the runner is, lasts a while and is no lasting fact.
PASSING = frozenset({Matter.PHYSIO_SAID, Matter.TRAVEL})
# Questions of one's own that any word of running may sound like; a matter with a name of its own
# goes before them.
_VAGUE = frozenset(
    {
        Subject.ANOTHER_WORKOUT,
        Subject.COACH,
        Subject.DAY,
        Subject.FITTER,
        Subject.HILLS,
        Subject.HOW_FAR,
        Subject.LAST_MARK,
        Subject.MILE_WORKOUT,
        Subject.MORE,
        Subject.NEXT,
        Subject.NO_HILLS,
        Subject.NO_TRACK,
        Subject.PACES,
        Subject.PREDICTION,
        Subject.RACE_DAY,
        Subject.RACE_ON_THE_WAY,
        Subject.RPE,
        Subject.SKIPPING,
        Subject.STANDING,
        Subject.STRIDES,
        Subject.TOO_EASY,
        Subject.TOO_HARD,
        Subject.WEEK,
        Subject.WHY,
    }
)
# What is meant by words that a question of one's own has too: "faster" asks for no best time.
_BEFORE = {
    Subject.DAY: {Matter.EAT_BEFORE},
    Subject.PACES: {Matter.EASY_SLOW},
    Subject.RAN: {Matter.LIGHTER_WEEK, Matter.MISSED},
    Subject.BEST: {Matter.EASY_SLOW, Matter.WEIGHT},
    Subject.FITTER: {Matter.MASTERS, Matter.WEIGHT},
    Subject.HOW_FAR: {Matter.EAT_BEFORE, Matter.RACE_SOON},
}
# ``When's my next workout?``, ``can I skip Saturday's run?``
_ONLY_SOUNDS_LIKE = frozenset(
    {
        (Subject.NEXT, Matter.AFTER_RACE),
        (Subject.SKIPPING, Matter.MISSED),
    }
)
# Asked about a day, they are still no wish to move what is planned.
_ON_ANY_DAY = frozenset({Matter.CROSS_TRAINING, Matter.RACE_SOON, Matter.TIME_OF_DAY})
_AFTER_ILLNESS = frozenset({Matter.TIME_OFF, Matter.HARD_AGAIN, Matter.MISSED})
_LONGEST_WITHOUT_TIME = Distance(60_000)
_CLEAR = 2  # weight of a matter that is asked about beside figures that make no run
_OVERWHELMING = 5  # weight that goes before any question of one's own
_CLOCK = re.compile(r"\d[:.,h]\d\d|\d ?min")  # a mark that is told


def question_underway(heard: Heard) -> Question | None:
    """``km 30, walking, can't go on``: somebody in the middle of it, who needs a word now."""
    if heard.tells_figures or not is_worn_out_on_the_way(heard.text, heard.context.language):
        return None
    known = Known(Matter.UNDERWAY, _OVERWHELMING, is_named=True, is_asked=True, is_whole=True)
    return Question(reading=heard.nothing_run, known=known)


def question_of_running(heard: Heard) -> Question | None:
    """Take a question about running, whatever run, skip or race its words sound like."""
    known = heard.known
    if known is None or not known.is_asked or heard.tells_figures:
        return None
    if known.matter in _AFTER_ILLNESS and _speaks_of_illness_alone(heard):
        return Question(reading=heard.nothing_run, known=known)
    is_deed = known.matter not in _ON_ANY_DAY and not _only_asks(heard)
    if heard.reading.pain is not None or is_deed:
        return None
    if not (heard.tells_nothing or _tells_no_run(heard, known)):
        return None
    if heard.asked is not None and not _goes_before(heard, known, heard.asked):
        return None
    return Question(reading=heard.nothing_run, known=known)


def _speaks_of_illness_alone(heard: Heard) -> bool:
    """``did I lose fitness with the flu?`` asks about the time after, and complains of nothing."""
    pain = heard.reading.pain
    is_plain = pain is not None and pain.location is None and pain.score is None
    return is_plain and heard.reading.result is None


def _only_asks(heard: Heard) -> bool:
    """Whether no deed is asked for."""
    if heard.intent in _WITH_DAYS and "?" in heard.text:
        today = heard.context.today
        return today is not None and not days_named(fold(heard.text), today)
    return heard.intent in _ASKING


def _is_of_another_week(heard: Heard, known: Known) -> bool:
    """``What's on next week? I have to swap shifts``: the reason has a sentence of its own."""
    today = heard.context.today
    if today is None or known.weight >= _OVERWHELMING:
        return False
    for sentence in sentences_of(fold_word(heard.text)):
        asked = read_asked(sentence, today)
        if asked is not None and asked.subject is Subject.WEEK and asked.day != today:
            of_it = read_knowledge(sentence, heard.context.language)
            return of_it is None or of_it.matter is not known.matter
    return False


def _goes_before(heard: Heard, known: Known, asked: Asked) -> bool:
    """Whether the matter says more of a question than what it asks of one's own."""
    if asked.subject in {Subject.STRIDES, Subject.HILLS}:
        return known.matter not in {Matter.STRIDES_HOW, Matter.HILLS_HOW}
    if asked.subject in {Subject.WHY, Subject.MILE_WORKOUT}:
        return known.is_named or known.weight > 1
    if known.matter in _BEFORE.get(asked.subject, ()):
        return True
    if (asked.subject, known.matter) in _ONLY_SOUNDS_LIKE:
        return False
    if asked.subject in _VAGUE:
        return known.is_named and not _is_of_another_week(heard, known)
    return known.is_named and known.weight >= _OVERWHELMING


def _tells_no_run(heard: Heard, known: Known) -> bool:
    """Whether a question only sounds like a run: "is parkrun ok as an easy run?"."""
    if _is_of_a_known_race(heard, known) or _is_no_single_run(heard):
        return known.is_named
    is_guess = heard.reading.sureness is not Sureness.SURE
    if is_guess and known.weight >= _CLEAR and "?" in heard.text:
        return True  # ``ran 4:52s, why is 5:30 easy?``: what is asked is answered, not asked back
    return known.is_named and (heard.reading.result is None or known.is_whole or is_guess)


def _is_of_a_known_race(heard: Heard, known: Known) -> bool:
    """``Marathon done yesterday, when do I run again?``: its result is in the log already."""
    result = heard.reading.result
    is_untimed = result is not None and result.duration is None
    return is_untimed and known.matter is Matter.AFTER_RACE and heard.context.is_event_told


def _is_no_single_run(heard: Heard) -> bool:
    """``I've 70 km a week in my legs``: without a time no single run is that long."""
    result = heard.reading.result
    if result is None or result.kind is not ResultKind.RUN or result.distance is None:
        return False
    return result.duration is None and result.distance > _LONGEST_WITHOUT_TIME


def question_of(heard: Heard) -> Question | None:
    if _is_more_than_legs(heard):
        return Question(
            reading=replace(heard.nothing_run, intent=Intent.QUESTION), asked=heard.asked
        )
    return _question_of(heard)


def _question_of(heard: Heard) -> Question | None:
    asked, known = _asked_in_earnest(heard), heard.known
    is_remark = asked is not None and asked.subject in REMARKS
    if is_remark and known is not None and known.matter in PASSING:
        return Question(reading=heard.nothing_run, known=known)
    is_about_runs = asked is not None and asked.subject is Subject.RAN
    is_about_runs = is_about_runs and heard.reading.question is None
    if asked is not None and asked.subject is Subject.FITTER and heard.reading.result is None:
        is_about_runs = heard.reading.pain is None  # ``did I improve``
    is_asked = asked is not None or heard.intent in QUESTIONS
    if not (heard.tells_nothing or is_about_runs) or not is_asked:
        return None
    is_mark_asked = heard.text.endswith("?") or _CLOCK.search(heard.text) is None
    if heard.intent is Intent.OWN_MARK and asked is not None and is_mark_asked:
        return Question(reading=heard.reading, asked=asked, known=heard.known)
    if asked is not None and heard.intent in _WITH_DAYS and _only_asks(heard):
        return Question(reading=replace(heard.reading, intent=Intent.QUESTION), asked=asked)
    if heard.intent not in QUESTIONS | {Intent.UNKNOWN, Intent.FUTURE, Intent.GOAL_RACE}:
        return None
    return Question(reading=heard.reading, asked=asked, known=heard.known)


def _is_more_than_legs(heard: Heard) -> bool:
    """``Am I getting fitter, or only tired?``, ``four a week is too many``: not of today alone."""
    asked = heard.asked
    if asked is None or not heard.tells_nothing or heard.intent is not Intent.READINESS:
        return False
    is_progress = asked.subject is Subject.FITTER and "?" in heard.text
    return is_progress or asked.subject is Subject.TOO_MANY_RUNS


def _asked_in_earnest(heard: Heard) -> Asked | None:
    """``I'm nervous about Sunday`` asks for no Sunday."""
    asked = heard.asked
    if asked is None or asked.subject is not Subject.DAY or "?" in heard.text:
        return asked
    fears = Feeling.FEAR in read_feelings(heard.text, heard.context.language)
    return None if fears else asked
