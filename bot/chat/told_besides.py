"""What a runner tells beside running: what is lived through, feared, felt, or hurts."""

from bot.chat import pain, race
from bot.chat.context import CoachContext
from bot.chat.feelings import answer_feeling, answer_life, answer_sore
from bot.chat.knowledge import ASKING_HOW_MUCH, SMALL_ILLS, answer_known, is_race_near
from bot.chat.race_time import take_race_time
from bot.chat.told_run import Told
from bot.coaching.plan import workout_on
from bot.domain.calendar import DAY
from bot.domain.feelings import Feeling
from bot.domain.intents import Intent
from bot.domain.knowledge import Matter
from bot.domain.workout.workout import Outcome, WorkoutKind
from bot.understanding.meaning.alarms.symptoms import Symptom
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.told_races import read_told_race
from bot.understanding.meaning.asked_knowledge import Known, read_knowledge
from bot.understanding.meaning.heard import read_feelings
from bot.understanding.meaning.readings import Context
from bot.understanding.meaning.wishes import read_near_day, read_two_days
from bot.understanding.utterances import Complaint

_OF_FALLS = frozenset({None, Symptom.ACUTE_INJURY})
_OF_WHAT_IS_OVER = frozenset(
    {Feeling.BAD_DAY, Feeling.DISAPPOINTED, Feeling.PB, Feeling.SELF_BLAME}
)
# At the finish, and as well at the start.
_FELT_BEFORE_TOO = frozenset(
    {Feeling.FIRST_MARATHON, Feeling.FIRST_RACE, Feeling.GOOD, Feeling.PROUD}
)
# Where words of something lived through, or of a matter with a name, say more than the intent.
_TOLD = frozenset(
    {
        Intent.UNKNOWN,
        Intent.THANKS,
        Intent.READINESS,
        Intent.FUTURE,
        Intent.OWN_MARK,
        Intent.GOAL,
        Intent.GOAL_RACE,
    }
)
_WITH_DAYS = frozenset({Intent.MOVE, Intent.SWAP})
_LIVED = _TOLD | {Intent.MOVE, Intent.FRESH, Intent.QUIT, Intent.GOAL, Intent.QUESTION}
# A runner who is worn out is offered the easy version of the day, which is more than words.
_EASED = frozenset(
    {Matter.HEAVY_LEGS, Matter.REPS_TIRED, Matter.SLEEP, Matter.STRESS, Matter.UNMOTIVATED}
)
# What may be a feeling rather than a wish: nothing of it can be done.
_FELT = frozenset(
    {
        Intent.UNKNOWN,
        Intent.THANKS,
        Intent.FUTURE,
        Intent.READINESS,
        Intent.FRESH,
        Intent.QUESTION,
        Intent.QUIT,
    }
)


_STILL_FELT = 3 * DAY  # after a race
_FEARED = frozenset({Matter.DREAD, Matter.NERVOUS})


async def take_complaint(context: CoachContext, told: Complaint, text: str) -> None:
    """Answer a question about what hurts, which notes nothing; note and ask about the rest."""
    if told.pain.score is None and told.pain.symptom is None and await answer_sore(context, text):
        return
    known = told.known
    is_fall = known is not None and known.matter is Matter.FELL and told.pain.symptom in _OF_FALLS
    if known is not None and is_fall and told.pain.score is None:
        await pain.note(context, told.pain)
        await answer_known(context, known, text)
        return
    is_asked = known is not None and known.is_asked and known.matter in ASKING_HOW_MUCH
    if known is not None and told.pain.score is None and (is_asked or known.matter in SMALL_ILLS):
        await answer_known(context, known, text)
    else:
        await pain.ask_about(context, told.pain, text)


async def takes_race_time(context: CoachContext, told: Told, *, is_told: bool = False) -> bool:
    felt = read_feelings(told.text, context.voice.language, is_race=True)
    is_after = not _OF_WHAT_IS_OVER.isdisjoint(felt)
    is_felt_before = not is_after and not _FELT_BEFORE_TOO.isdisjoint(felt)
    is_over = is_told or is_after or is_felt_before
    return await take_race_time(context, told, is_over=is_over, is_felt_before=is_felt_before)


async def answers_what_is_told(context: CoachContext, intent: Intent, text: str) -> bool:
    """Answer what is lived through, feared or felt, or a matter with a name."""
    known = read_knowledge(text, context.voice.language)
    is_lived = intent in _LIVED and not _asks_to_swap(context, intent, text)
    is_wished = intent is Intent.GOAL_RACE and _names_race_and_day(context, text)
    if is_wished or (is_lived and _entered_race(context, text)):
        await race.take_race(context, text, is_named=False)
        return True
    if intent is not Intent.QUESTION and await answer_sore(context, text):
        return True
    if is_lived and (
        await answer_life(context, text)
        or await _answers_given_up(context, text)
        or await _answers_fear(context, text, known)
    ):
        return True
    # "fell, but I'm fine" tells of no fresh legs
    is_fall = intent is Intent.FRESH and known is not None and known.matter is Matter.FELL
    if intent is Intent.THANKS and known is not None and known.matter in _FEARED:
        known = None  # ``the 400s would have scared me in the summer, thanks``
    is_undated = intent in _WITH_DAYS and read_near_day(text, context.today) is None
    is_told = intent in _TOLD or is_undated or is_fall
    if is_told and known is not None and _says_more(context, known, intent):
        await answer_known(context, known, text)
        return True
    return intent in _FELT and await answer_feeling(context, text)


def _asks_to_swap(context: CoachContext, intent: Intent, text: str) -> bool:
    """``Christening on Sunday, can I do the long one tomorrow and the easy one then?``."""
    is_asked = intent in _WITH_DAYS and "?" in text
    return is_asked and read_two_days(text, context.today) is not None


def _entered_race(context: CoachContext, text: str) -> bool:
    """Whether somebody has signed up for a race, and names it with its day."""
    is_entered = Feeling.ENTERED in read_feelings(text, context.voice.language, is_race=True)
    return is_entered and _names_race_and_day(context, text)


def _names_race_and_day(context: CoachContext, text: str) -> bool:
    try:
        stands, language = context.runner.brief.goal_race, context.voice.language
        read_told_race(text, stands, context.today, language)
    except AnswerError:
        return False
    return True


async def answers_fear_of_race(context: CoachContext, text: str) -> bool:
    """Answer fear on the day of the race or right before it, whatever figures are told with it."""
    day = context.runner.brief.goal_race.day
    if day is None or not DAY * 0 <= day - context.today <= DAY:
        return False
    return await _answers_fear(context, text, read_knowledge(text, context.voice.language))


async def _answers_given_up(context: CoachContext, text: str) -> bool:
    """Answer who gave up in the race of these days, before whatever else the words name."""
    day = context.runner.brief.goal_race.day
    if day is None or not DAY * 0 <= context.today - day <= _STILL_FELT:
        return False
    is_given_up = Feeling.DNF in read_feelings(text, context.voice.language, is_race=True)
    return is_given_up and await answer_feeling(context, text)


async def _answers_fear(context: CoachContext, text: str, known: Known | None) -> bool:
    """Answer fear with what is behind the runner, whatever else the words are about.

    Fear of today's fast running is answered with a small step, that of a race with its start.
    """
    is_asked = known is not None and known.is_asked and "?" in text
    is_of_others = known is not None and known.matter is Matter.HARASSED
    if is_asked or is_of_others or Feeling.FEAR not in read_feelings(text, context.voice.language):
        return False
    words = annotate(text, Context(today=context.today, language=context.voice.language))
    is_of_race = is_race_near(context) or words.mentions("race", "half_marathon", "marathon")
    is_of_today = not is_of_race and await _is_fast_today(context)
    matter = Matter.DREAD if is_of_today else Matter.NERVOUS
    nerves = Known(matter, 1, is_named=True, is_asked=False, is_whole=True)
    await answer_known(context, nerves, text)
    return True


async def _is_fast_today(context: CoachContext) -> bool:
    planned = await workout_on(context.work, context.runner, context.today)
    if planned is None or planned.outcome is not Outcome.PLANNED:
        return False
    return planned.workout.kind in _FAST


_FAST = frozenset({WorkoutKind.MILE_WORKOUT, WorkoutKind.RACE_SPECIFIC, WorkoutKind.TIME_TRIAL})


def _says_more(context: CoachContext, known: Known, intent: Intent) -> bool:
    """Whether a matter with a name goes before the easy version of the day, where that is due."""
    is_eased = intent is not Intent.UNKNOWN and known.matter in _EASED
    return known.is_named and (not is_eased or is_race_near(context))
