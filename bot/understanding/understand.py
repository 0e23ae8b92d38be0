"""The one way in: a message and what is known of the runner give exactly one utterance.

A message often holds several things, and the order in which they are looked for decides what it
is: an alarm comes before the run it happened in, a run before the question behind it. That order
is ``PRECEDENCE``, here and nowhere else.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.domain.feelings import Feeling
from bot.domain.intents import Intent, Subject
from bot.domain.knowledge import Matter
from bot.domain.log.corrections import Correction
from bot.domain.meeting import Answers, Topic
from bot.domain.quantities import Duration
from bot.domain.season.goal import Goal
from bot.understanding.meaning.alarms import Despair, read_despair, says_fine
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.several import OF_A_RUN, tells_settings
from bot.understanding.meaning.answers.topics import read_change, read_named_answer
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.answers.yes_no import leading_yes_no
from bot.understanding.meaning.asked import REMARKS, read_asked
from bot.understanding.meaning.asked_knowledge import Known, is_worn_out_on_the_way, read_knowledge
from bot.understanding.meaning.asked_memory import Asked
from bot.understanding.meaning.follow_ups import (
    names_other_sport,
    names_unit_of,
    read_answer,
    stands_alone,
)
from bot.understanding.meaning.heard import read_feelings
from bot.understanding.meaning.meeting import MeetingQuestion
from bot.understanding.meaning.meeting import read_answer as read_setting
from bot.understanding.meaning.mendings import Cancel, Mend, Mending, TakeBack
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.missing_figures import Lacking, read_missing
from bot.understanding.meaning.readings import (
    Context,
    QuestionBack,
    Reading,
    ReadingKind,
    Sureness,
)
from bot.understanding.meaning.repairs import read_repair
from bot.understanding.meaning.skips import read_skip_ahead
from bot.understanding.meaning.told_facts import read_fact
from bot.understanding.meaning.watches import asks_to_connect
from bot.understanding.meaning.wishes import days_named, read_correction
from bot.understanding.meaning.words_alone import command_of
from bot.understanding.utterances import (
    Answer,
    Chatter,
    Command,
    Complaint,
    Crisis,
    Fact,
    OpenQuestion,
    Question,
    Repair,
    Results,
    SettingChange,
    Unclear,
    Utterance,
    Wish,
)

_REPAIRS = frozenset({Intent.CORRECT_LAST, Intent.DELETE_LAST})
_QUESTIONS = frozenset({Intent.QUESTION, Intent.ASK_PACE, Intent.PREDICT})
_CHATTER = frozenset(
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
_ASKING = _QUESTIONS | _CHATTER | {Intent.FUTURE, Intent.GOAL, Intent.GOAL_RACE}
# A question of these names the days it is about; without any it only sounds like one.
_WITH_DAYS = frozenset({Intent.MOVE, Intent.SWAP})
# What somebody else has said, or where the runner is, lasts a while and is no lasting fact.
_PASSING = frozenset({Matter.PHYSIO_SAID, Matter.TRAVEL})
# Questions of one's own that any word of running may sound like; a matter with a name of its own
# goes before them.
_VAGUE = frozenset(
    {
        Subject.ANOTHER_WORKOUT,
        Subject.COACH,
        Subject.DAY,
        Subject.FITTER,
        Subject.HILLS,
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
    Subject.RAN: {Matter.MISSED},
    Subject.BEST: {Matter.EASY_SLOW},
    Subject.HOW_FAR: {Matter.RACE_SOON},
}
# Told with a day that is lost, these say more than that nothing was run.
_MORE_THAN_A_SKIP = frozenset({Matter.HEAVY, Matter.PERFECTION, Matter.RACE_CANCELLED})
# Asked about a day, they are still no wish to move what is planned.
_ON_ANY_DAY = frozenset({Matter.CROSS_TRAINING, Matter.RACE_SOON, Matter.TIME_OF_DAY})
_AFTER_ILLNESS = frozenset({Matter.TIME_OFF, Matter.HARD_AGAIN, Matter.MISSED})
_SURE_MATTER = 3  # weight: a race that is cancelled, and not only a run
_OVERWHELMING = 5  # weight that goes before any question of one's own
_CLOCK = re.compile(r"\d[:.,h]\d\d|\d ?min")  # a mark that is told
_LONGEST_SETTING = 120
_LONGEST_COMMAND = 40
_TWO_WORDS = 2  # a name and a figure


@dataclass(frozen=True)
class Heard:
    """A message with what is known, each view of it made when it is first needed."""

    text: str
    context: Context
    open_question: OpenQuestion | None = None
    can_mend: bool = False
    lacking: Lacking | None = None

    @cached_property
    def mending(self) -> Mending | None:
        told = read_repair(self.text, self.context)
        if told is None and self.lacking is not None:
            return read_missing(self.text, self.context, self.lacking)
        return told

    @cached_property
    def reading(self) -> Reading:
        return read_message(self.text, self.context)

    @cached_property
    def asked(self) -> Asked | None:
        today = self.context.today
        return None if today is None else read_asked(self.text, today)

    @cached_property
    def known(self) -> Known | None:
        return read_knowledge(self.text, self.context.language)

    @property
    def nothing_run(self) -> Reading:
        """The reading of a message that tells of no run, whatever its words are elsewhere."""
        if self.reading.kind is ReadingKind.NOT_A_LOG:
            return self.reading
        return Reading(kind=ReadingKind.NOT_A_LOG, intent=Intent.UNKNOWN)

    @property
    def tells_figures(self) -> bool:
        """Whether a time or reps were told, which no question sounds like."""
        result = self.reading.result
        return result is not None and (result.duration or result.reps) is not None

    @property
    def intent(self) -> Intent:
        return self.reading.intent or Intent.UNKNOWN

    @property
    def tells_nothing(self) -> bool:
        """Whether nothing was run, and nothing hurts."""
        return self.reading.kind is ReadingKind.NOT_A_LOG and self.reading.pain is None


def understand(
    text: str,
    context: Context,
    open_question: OpenQuestion | None = None,
    *,
    can_mend: bool = False,
    lacking: Lacking | None = None,
) -> Utterance:
    """Understand a message; what nothing else takes is chatter.

    Args:
        text: As it was typed.
        context: What is known of the day it is about.
        open_question: What was asked about a run and is not answered yet.
        can_mend: Something was just said or asked, which ``it was 9k`` would put right.
        lacking: What the result that was logged last does not say, where it was just logged.
    """
    heard = Heard(text, context, open_question, can_mend, lacking)
    for _, read in PRECEDENCE:
        utterance = read(heard)
        if utterance is not None:
            return utterance
    return Chatter(reading=heard.reading, intent=heard.intent, known=heard.known)


def _crisis(heard: Heard) -> Crisis | None:
    if read_despair(heard.text, heard.context.language) is not Despair.CLEAR:
        return None
    return Crisis(reading=Reading(kind=ReadingKind.NOT_A_LOG, intent=Intent.CRISIS))


def _alarm(heard: Heard) -> Complaint | None:
    pain = heard.reading.pain
    if pain is None or not pain.is_red_flag:
        return None
    return Complaint(reading=heard.reading, pain=pain)


def _underway(heard: Heard) -> Question | None:
    """``km 30, walking, can't go on``: somebody in the middle of it, who needs a word now."""
    if heard.tells_figures or not is_worn_out_on_the_way(heard.text, heard.context.language):
        return None
    known = Known(Matter.UNDERWAY, _OVERWHELMING, is_named=True, is_asked=True, is_whole=True)
    return Question(reading=heard.nothing_run, known=known)


def _repair(heard: Heard) -> Repair | None:
    mending = heard.mending
    if isinstance(mending, Cancel | TakeBack) and _holds_news(heard):
        return None
    if mending is not None and (heard.can_mend or _mends_by_itself(mending)):
        return Repair(reading=heard.nothing_run, mending=mending)
    if not heard.tells_nothing or heard.intent not in _REPAIRS:
        return None
    if heard.intent is Intent.DELETE_LAST:
        return Repair(reading=heard.reading, mending=TakeBack())
    correction = read_correction(heard.text)
    told = None if correction is None else Mend(correction, None, heard.text)
    return Repair(reading=heard.reading, mending=told)


def _holds_news(heard: Heard) -> bool:
    """``never mind, my knee hurts``: what hurts, a setting or a fact is heard and not let go."""
    return (
        heard.reading.pain is not None or _setting(heard) is not None or _fact(heard) is not None
    )


def _mends_by_itself(mending: Mending) -> bool:
    """``44 not 94`` is a repair whenever it is said; ``it was 9k`` only after something."""
    match mending:
        case Cancel() | TakeBack():
            return True
        case Mend(correction=Correction(wrong=Duration())):
            return True
        case _:
            return False


def _answer(heard: Heard) -> Answer | Repair | None:
    """Take a message for the answer to the open question, unless it is clear by itself."""
    asked = heard.open_question
    if asked is None:
        return None
    if names_other_sport(heard.text, heard.context):
        return Repair(reading=heard.nothing_run, mending=Cancel())
    first = read_message(asked.text, asked.context)
    if asked.is_nod:
        is_yes = leading_yes_no(heard.text)
        if is_yes is None and names_unit_of(first, heard.text, heard.context):
            is_yes = True
        return None if is_yes is None else Answer(reading=first, is_yes=is_yes)
    if stands_alone(heard.reading) or _is_another_absence(heard.reading, first):
        return None
    together = read_answer(first, asked.text, heard.text, asked.context)
    is_answered = together.sureness is not Sureness.UNCLEAR and together.result is not None
    return Answer(reading=together) if is_answered else None


def _is_another_absence(reading: Reading, asked: Reading) -> bool:
    """``skipped`` is news, but ``missed it`` may tell of the rep that is asked about."""
    is_absence = reading.kind in {ReadingKind.SKIP, ReadingKind.REST}
    return is_absence and reading.sureness is Sureness.SURE and asked.details.reps is None


def _fact(heard: Heard) -> Fact | None:
    today = heard.context.today
    if today is None or heard.reading.pain is not None or _tells_a_run(heard.reading):
        return None
    if heard.known is not None and heard.known.matter in _PASSING:
        return None  # what somebody else said, or a journey, is over one day
    fact = read_fact(heard.text, today, heard.context.language)
    return None if fact is None else Fact(reading=heard.nothing_run, fact=fact)


def _tells_a_run(reading: Reading) -> bool:
    """Whether figures of a run are told, whatever else is."""
    result = reading.result
    return result is not None and (result.distance or result.duration or result.reps) is not None


def _skip_ahead(heard: Heard) -> Wish | None:
    if heard.reading.pain is not None:
        return None
    day = read_skip_ahead(heard.text, heard.context)
    if day is None:
        return None
    return Wish(reading=heard.nothing_run, intent=Intent.SKIP_DAY, day=day)


def _recovery(heard: Heard) -> Chatter | None:
    """``The knee is fine again, 0 of 10``: good news of the body, and no run."""
    if heard.reading.pain is not None or not says_fine(heard.text, is_asked=False):
        return None
    return Chatter(reading=heard.nothing_run, intent=Intent.UNKNOWN)


def _results(heard: Heard) -> Results | None:
    reading = heard.reading
    if reading.result is None or reading.sureness is Sureness.UNCLEAR:
        return None
    known = heard.known
    is_skip = reading.kind is ReadingKind.SKIP
    is_more = known is not None and known.weight >= _SURE_MATTER
    if is_skip and is_more and known is not None and known.matter in _MORE_THAN_A_SKIP:
        return None
    is_guess = reading.sureness is Sureness.NEEDS_A_NOD
    if is_guess and reading.pain is not None and reading.pain.score is not None:
        return None  # the number says how much it hurts
    return Results(reading=heard.reading)


def _complaint(heard: Heard) -> Complaint | None:
    reading = heard.reading
    is_scored = reading.pain is not None and reading.pain.score is not None
    if reading.pain is None or (reading.kind is ReadingKind.AMBIGUOUS and not is_scored):
        return None
    if heard.asked is not None and heard.asked.subject is Subject.RAN:
        return None
    return Complaint(reading=reading, pain=reading.pain, known=heard.known)


def _setting(heard: Heard) -> SettingChange | Unclear | None:
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


_LATEST_MORNING = 10  # o'clock
_CLOCK_STEP = 5  # minutes, in which one tells when to be written to
_LIKE_THE_MILE = 0.05
_TIME = re.compile(r"(\d{1,2})[:.](\d\d)")


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


def _command(heard: Heard) -> Command | None:
    name = command_of(heard.text) if len(heard.text) < _LONGEST_COMMAND else None
    if name is None and heard.tells_nothing and asks_to_connect(heard.text):
        name = "connect"
    return None if name is None else Command(reading=heard.nothing_run, name=name)


def _of_running(heard: Heard) -> Question | None:
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
    if heard.asked is not None and not _goes_before(known, heard.asked):
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


def _goes_before(known: Known, asked: Asked) -> bool:
    """Whether the matter says more of a question than what it asks of one's own."""
    if asked.subject in {Subject.STRIDES, Subject.HILLS}:
        return known.matter not in {Matter.STRIDES_HOW, Matter.HILLS_HOW}
    if asked.subject in {Subject.WHY, Subject.MILE_WORKOUT}:
        return known.is_named or known.weight > 1
    if known.matter in _BEFORE.get(asked.subject, ()):
        return True
    if asked.subject in _VAGUE:
        return known.is_named
    return known.is_named and known.weight >= _OVERWHELMING


def _tells_no_run(heard: Heard, known: Known) -> bool:
    """Whether a question only sounds like a run: "is parkrun ok as an easy run?"."""
    is_guess = heard.reading.sureness is not Sureness.SURE
    return known.is_named and (heard.reading.result is None or known.is_whole or is_guess)


def _question(heard: Heard) -> Question | None:
    asked, known = _asked_in_earnest(heard), heard.known
    is_remark = asked is not None and asked.subject in REMARKS
    if is_remark and known is not None and known.matter in _PASSING:
        return Question(reading=heard.nothing_run, known=known)
    is_about_runs = asked is not None and asked.subject is Subject.RAN
    is_about_runs = is_about_runs and heard.reading.question is None
    if not heard.tells_nothing and not is_about_runs:
        return None
    if asked is None and heard.intent not in _QUESTIONS:
        return None
    is_mark_asked = heard.text.endswith("?") or _CLOCK.search(heard.text) is None
    if heard.intent is Intent.OWN_MARK and asked is not None and is_mark_asked:
        return Question(reading=heard.reading, asked=asked, known=heard.known)
    if heard.intent not in _QUESTIONS | {Intent.UNKNOWN, Intent.FUTURE, Intent.GOAL_RACE}:
        return None
    return Question(reading=heard.reading, asked=asked, known=heard.known)


def _asked_in_earnest(heard: Heard) -> Asked | None:
    """``I'm nervous about Sunday`` asks for no Sunday."""
    asked = heard.asked
    if asked is None or asked.subject is not Subject.DAY or "?" in heard.text:
        return asked
    fears = Feeling.FEAR in read_feelings(heard.text, heard.context.language)
    return None if fears else asked


def _wish(heard: Heard) -> Wish | None:
    if not heard.tells_nothing or heard.intent in _CHATTER | _QUESTIONS:
        return None
    return Wish(reading=heard.reading, intent=heard.intent)


def _chatter(heard: Heard) -> Chatter | None:
    if heard.reading.kind is ReadingKind.SKIP:
        return Chatter(reading=heard.nothing_run, intent=Intent.UNKNOWN, known=heard.known)
    if heard.reading.kind is not ReadingKind.NOT_A_LOG:
        return None
    return Chatter(reading=heard.reading, intent=heard.intent, known=heard.known)


def _unclear(heard: Heard) -> Unclear | None:
    question = heard.reading.question
    return None if question is None else Unclear(reading=heard.reading, question=question)


Read = Callable[[Heard], Utterance | None]
# The first that finds something is what the message means.
PRECEDENCE: tuple[tuple[str, Read], ...] = (
    ("crisis", _crisis),
    ("alarm", _alarm),
    ("underway", _underway),
    ("command", _command),
    ("repair", _repair),
    ("answer", _answer),
    ("question of running", _of_running),
    ("fact", _fact),
    ("skip ahead", _skip_ahead),
    ("setting", _setting),  # a whole sentence without a figure of a run hides none
    ("recovery", _recovery),
    ("result", _results),
    ("complaint", _complaint),
    ("question", _question),
    ("wish", _wish),
    ("chatter", _chatter),
    ("unclear", _unclear),
)
