"""The one way in: a message and what is known of the runner give exactly one utterance.

A message often holds several things, and the order in which they are looked for decides what it
is: an alarm comes before the run it happened in, a run before the question behind it. That order
is ``PRECEDENCE``, here and nowhere else.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.intents import Intent, Subject
from bot.domain.knowledge import Matter
from bot.domain.log.corrections import Correction
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Duration, Units
from bot.understanding.hearing import Heard
from bot.understanding.meaning.additions import is_place_on, read_addition, tells_no_more
from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.short_sayings import says_fine
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.answers.topics import asks_for_setting
from bot.understanding.meaning.asked_memory import Asked
from bot.understanding.meaning.complaints import side_of
from bot.understanding.meaning.fewer_messages import read_wish_for_quiet
from bot.understanding.meaning.judged_runs import asks_to_judge
from bot.understanding.meaning.mendings import Add, Cancel, Mend, Mending, TakeBack
from bot.understanding.meaning.missing_figures import read_missing, with_times
from bot.understanding.meaning.readings import Context, Pain, Reading, ReadingKind, Sureness
from bot.understanding.meaning.rep_counts import read_rep_count
from bot.understanding.meaning.supposed_marks import read_supposed
from bot.understanding.meaning.told_facts import read_fact
from bot.understanding.meaning.watches import asks_to_connect
from bot.understanding.meaning.wishes import read_correction
from bot.understanding.meaning.words_alone import command_of
from bot.understanding.open_answers import answer_of, says_the_day_asked_for
from bot.understanding.plan_requests import race_to_come, skip_ahead, swap_asked, workout_moved
from bot.understanding.runner_questions import (
    CHATTER,
    PASSING,
    QUESTIONS,
    question_of,
    question_of_running,
    question_underway,
)
from bot.understanding.setting_changes import setting_of
from bot.understanding.utterances import (
    Chatter,
    Command,
    Complaint,
    Crisis,
    Fact,
    OpenQuestion,
    Question,
    Repair,
    Results,
    Unclear,
    Utterance,
    Wish,
)
from bot.understanding.words.items import Form

_REPAIRS = frozenset({Intent.CORRECT_LAST, Intent.DELETE_LAST})
# Told with a day that is lost, these say more than that nothing was run.
_MORE_THAN_A_SKIP = frozenset({Matter.HEAVY, Matter.PERFECTION, Matter.RACE_CANCELLED})
_OF_DAYS = frozenset(
    {Subject.DAY, Subject.NEXT, Subject.RACE_DAY, Subject.RACE_ON_THE_WAY, Subject.WEEK}
)
_SURE_MATTER = 3  # weight: a race that is cancelled, and not only a run
_LONGEST_COMMAND = 40
_BEFORE_ANY_RUN = frozenset(
    {
        Symptom.NIGHT_PAIN,
        Symptom.BONE_PAIN,
        Symptom.ACUTE_INJURY,
        Symptom.LIMPING,
        Symptom.SWELLING,
        Symptom.FEVER,
        Symptom.BELOW_NECK,
    }
)


def understand(
    text: str,
    context: Context,
    open_question: OpenQuestion | None = None,
    *,
    can_mend: bool = False,
    said: Result | None = None,
) -> Utterance:
    """Understand a message; what nothing else takes is chatter.

    Args:
        text: As it was typed.
        context: What is known of the day it is about.
        open_question: What was asked about a run and is not answered yet.
        can_mend: Something was just said or asked, which ``it was 9k`` would put right.
        said: The one result that was logged last, where that is just done.
    """
    heard = Heard(text, context, open_question, can_mend, said)
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


def _rep_count(heard: Heard) -> Repair | None:
    """``i only did 5, the last one was the watch``: what looks like a time is none."""
    if heard.said is None or heard.reading.pain is not None:
        return None
    whole = read_rep_count(heard.said, heard.text, heard.context)
    return None if whole is None else Repair(reading=heard.nothing_run, mending=Add(whole))


def _repair(heard: Heard) -> Repair | None:
    mending = heard.mending
    if isinstance(mending, Cancel | TakeBack) and _holds_news(heard):
        return None
    if says_the_day_asked_for(heard, mending):
        return None
    if mending is not None and (heard.can_mend or _mends_by_itself(mending)):
        return Repair(reading=heard.nothing_run, mending=mending)
    if not heard.tells_nothing or heard.intent not in _REPAIRS:
        return None
    if heard.intent is Intent.DELETE_LAST:
        return Repair(reading=heard.reading, mending=TakeBack())
    return _corrected(heard)


def _corrected(heard: Heard) -> Repair | None:
    if annotate(heard.text, heard.context).mentions("wish", "future"):
        return None  # ``that was fun, I want to do 10k next week``
    correction = read_correction(heard.text)
    told = None if correction is None else Mend(correction, None, heard.text)
    return Repair(reading=heard.reading, mending=told)


def _holds_news(heard: Heard) -> bool:
    """``never mind, my knee hurts``: what hurts, a setting or a fact is heard and not let go."""
    return (
        heard.reading.pain is not None or setting_of(heard) is not None or _fact(heard) is not None
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


_WORST = 10


def _score(heard: Heard) -> Complaint | None:
    """``4 of 10``, after a run on which something hurt: how much it did."""
    said = heard.said
    if said is None or said.pain_location is None or said.pain is not None:
        return None
    message = annotate(heard.text, heard.context)
    scores = message.owned("pain")
    if not message.mentions("rpe"):
        scores += [item for item in message.owned("rpe") if item.other == _WORST]
    if len(scores) != 1 or message.free or heard.reading.pain is not None:
        return None
    pain = Pain(said.pain_location, side_of(message), scores[0].value)
    return Complaint(reading=heard.reading, pain=pain)


def _judged(heard: Heard) -> Question | None:
    """``was that too fast?``, after a run: it is about that run."""
    if heard.said is None or heard.reading.pain is not None or not asks_to_judge(heard.text):
        return None
    is_run = heard.said.kind in {ResultKind.RUN, ResultKind.INTERVALS}
    is_run &= not annotate(heard.text, heard.context).mentions("body", "hurt", "ill")
    return Question(reading=heard.nothing_run, asked=Asked(Subject.RUN_TOLD)) if is_run else None


def _fewer_messages(heard: Heard) -> Wish | None:
    """``you write too much``, ``no more look back on Sundays``: of the coach, and no run."""
    wished = read_wish_for_quiet(heard.text, heard.context.language)
    if wished is None or heard.reading.pain is not None:
        return None
    return Wish(reading=replace(heard.nothing_run, intent=wished), intent=wished)


def _supposed_mark(heard: Heard) -> Question | None:
    """``what would a 19:30 5k mean for my marathon?``: nothing is run, and nothing is wished."""
    if heard.reading.pain is not None or _asks_for_a_day(heard):
        return None
    if read_supposed(heard.text, heard.context) is None:
        return None
    return Question(reading=replace(heard.nothing_run, intent=Intent.PREDICT))


def _asks_for_a_day(heard: Heard) -> bool:
    return heard.asked is not None and heard.asked.subject in _OF_DAYS


def _addition(heard: Heard) -> Repair | None:
    """``50:31``, ``hr avg was 152``, ``with 90s rest``: told of the run that is in the log."""
    if heard.said is None or heard.reading.pain is not None:
        return None
    tellings = (read_missing, with_times, read_addition)
    told = (tell(heard.said, heard.text, heard.context) for tell in tellings)
    whole = next((one for one in told if one is not None), None)
    if whole is None and _tells_nothing_new(heard):
        whole = heard.said
    if whole is None:
        return None
    only_feels = replace(whole, flags=heard.said.flags) == heard.said
    if only_feels and whole.has("fatigue") and heard.known is not None:
        return None  # ``heavy legs``: what is known of them says more
    return Repair(reading=heard.nothing_run, mending=Add(whole))


def _tells_nothing_new(heard: Heard) -> bool:
    """``ran with Sarah``, ``could have done more``: said of the run that was just told."""
    reading = heard.reading
    is_open = reading.kind is ReadingKind.AMBIGUOUS and reading.result is None
    return is_open and tells_no_more(heard.text, heard.context)


def _fact(heard: Heard) -> Fact | None:
    today = heard.context.today
    if today is None or heard.reading.pain is not None or _tells_a_run(heard.reading):
        return None
    if heard.known is not None and heard.known.matter in PASSING:
        return None  # what somebody else said, or a journey, is over one day
    fact = read_fact(heard.text, today, heard.context.language)
    return None if fact is None else Fact(reading=heard.nothing_run, fact=fact)


def _tells_a_run(reading: Reading) -> bool:
    """Whether figures of a run are told, whatever else is."""
    result = reading.result
    return result is not None and (result.distance or result.duration or result.reps) is not None


def _recovery(heard: Heard) -> Chatter | None:
    """``The knee is fine again, 0 of 10``: good news of the body, and no run."""
    if heard.reading.pain is not None or not says_fine(heard.text, is_asked=False):
        return None
    return Chatter(reading=heard.nothing_run, intent=Intent.UNKNOWN)


def _thanks(heard: Heard) -> Chatter | None:
    """``Cheers coach, yesterday's 400s would have scared me in the summer``: no run is told."""
    reading = heard.reading
    told = reading.result
    is_sure = told is not None and reading.sureness is Sureness.SURE
    is_timed = told is not None and bool(told.duration or told.splits or told.mean_split)
    if reading.pain is not None or is_sure or is_timed or "?" in heard.text:
        return None
    items = annotate(heard.text, heard.context).items
    starts = [0, *(item.at + 1 for item in items[:-1] if item.is_mark(".!"))]
    opens = any(items[at].has("thanks") for at in starts if at < len(items))
    forms = {Form.CLOCK, Form.SPAN, Form.LENGTH}
    has_figures = any(item.form in forms and item.unit != "s" for item in items)  # ``the 400s``
    if not opens or has_figures or len(items) < _AT_LENGTH:
        return None
    nothing = Reading(kind=ReadingKind.NOT_A_LOG, intent=Intent.THANKS)
    return Chatter(reading=nothing, intent=Intent.THANKS, known=heard.known)


_AT_LENGTH = 6  # items: less is thanks alone


def _results(heard: Heard) -> Results | None:
    reading = heard.reading
    if reading.result is None or reading.sureness is Sureness.UNCLEAR:
        return None
    if heard.said is not None and is_place_on(heard.said, heard.text, heard.context):
        return None  # ``knee hurt after 3k`` complains
    known = heard.known
    is_skip = reading.kind is ReadingKind.SKIP
    if is_skip and heard.said is not None and _is_of_the_run_told(heard):
        return None  # ``the last was a 200, couldn't any more, 48``
    is_more = known is not None and known.weight >= _SURE_MATTER
    if is_skip and is_more and known is not None and known.matter in _MORE_THAN_A_SKIP:
        return None
    if reading.sureness is Sureness.NEEDS_A_NOD and _says_more_of_pain(reading, reading.result):
        return None
    return Results(reading=heard.reading)


def _says_more_of_pain(reading: Reading, result: Result) -> bool:
    """``ankle swollen, limped home, 5 km though``: what a guessed run lacks can wait."""
    pain = reading.pain
    if pain is None:
        return False
    return pain.symptom in _BEFORE_ANY_RUN or _is_score(result, pain.score)


def _is_of_the_run_told(heard: Heard) -> bool:
    """Whether figures stand beside what was not run, and a run was told a moment ago."""
    said = heard.said
    was_run = said is not None and said.kind not in {ResultKind.SKIP, ResultKind.REST}
    items = annotate(heard.text, heard.context).items
    return was_run and any(item.is_number for item in items) and heard.reading.day is None


def _is_score(result: Result, score: float | None) -> bool:
    """``shin 4``: the only figure of a guessed run is the one that says how much it hurts."""
    if result.distance is not None and result.duration is not None:
        return False
    figures = [] if result.distance is None else [result.distance.in_units(u) for u in Units]
    figures += [] if result.duration is None else [result.duration.seconds / 60]
    return not figures or any(round(figure, 1) == score for figure in figures)


def _complaint(heard: Heard) -> Complaint | None:
    reading = heard.reading
    if reading.pain is None:
        return None
    # ``on the third 400 something snapped, I limp``: what the run lacks can wait.
    is_known = reading.pain.score is not None or reading.pain.symptom in _BEFORE_ANY_RUN
    if reading.kind is ReadingKind.AMBIGUOUS and not is_known:
        return None
    if heard.asked is not None and heard.asked.subject is Subject.RAN:
        return None
    return Complaint(reading=reading, pain=reading.pain, known=heard.known)


def _command(heard: Heard) -> Command | None:
    name = command_of(heard.text) if len(heard.text) < _LONGEST_COMMAND else None
    if name is None and heard.tells_nothing and asks_to_connect(heard.text):
        name = "connect"
    if name is None and asks_for_setting(heard.text):
        name = "settings"
    return None if name is None else Command(reading=heard.nothing_run, name=name)


def _wish(heard: Heard) -> Wish | None:
    if not heard.tells_nothing or heard.intent in CHATTER | QUESTIONS:
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
    ("underway", question_underway),
    ("command", _command),
    ("rep count", _rep_count),
    ("repair", _repair),
    ("answer", answer_of),
    ("score", _score),
    ("run judged", _judged),
    ("addition", _addition),
    ("swap asked", swap_asked),
    ("race to come", race_to_come),  # ``should I enter one?`` is about none that is named
    ("workout moved", workout_moved),
    ("fewer messages", _fewer_messages),
    ("supposed mark", _supposed_mark),
    ("question of running", question_of_running),
    ("fact", _fact),
    ("skip ahead", skip_ahead),
    ("setting", setting_of),  # a whole sentence without a figure of a run hides none
    ("recovery", _recovery),
    ("thanks", _thanks),  # ``yesterday's 400s``, with nothing told of them, are no report
    ("result", _results),
    ("complaint", _complaint),
    ("question", question_of),
    ("wish", _wish),
    ("chatter", _chatter),
    ("unclear", _unclear),
)
