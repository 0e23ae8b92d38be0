"""Questions about running itself: answered from what is known, with the runner's own figures."""

from dataclasses import replace
from datetime import date

from bot.chat.context import CoachContext
from bot.chat.feelings import hear_of, hear_tiredness
from bot.chat.meeting.settings import show_settings
from bot.chat.pain import ask_how_much_by_the_way
from bot.chat.plan import say_help
from bot.chat.rough_day import easing_buttons, offer_easy
from bot.coaching.knowledge import standing_of
from bot.coaching.plan import season_of
from bot.domain.calendar import DAY
from bot.domain.feelings import Feeling
from bot.domain.knowledge import Matter
from bot.domain.particulars import Particulars
from bot.domain.season.peaks import MOST_LONGER
from bot.domain.season.season import Phase
from bot.domain.standing import Standing
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.answers.race_names import UnknownRaceError, goals_in
from bot.understanding.meaning.answers.weather import read_air
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.asked_knowledge import Known
from bot.understanding.meaning.heard import is_ashamed
from bot.understanding.meaning.particulars import read_particulars
from bot.understanding.meaning.readings import Context
from bot.understanding.words.items import Form
from bot.wording.knowledge.answer import write_known, write_no_shame

# How much it hurts is asked with the answer, and a number is taken for it.
ASKING_HOW_MUCH = frozenset(
    {
        Matter.ACHILLES,
        Matter.CALF_TIGHT,
        Matter.FELL,
        Matter.HEEL,
        Matter.KNEE,
        Matter.PAINKILLERS,
        Matter.SHIN,
        Matter.SORE_OR_HURT,
    }
)
# Small ills that have an answer of their own: no score is asked for.
SMALL_ILLS = frozenset({Matter.BLISTERS, Matter.PERIOD, Matter.STITCH, Matter.TOILET})
# What is heard in a sentence of its own before the answer, where the answer does not hear it.
MOVING = frozenset(
    {
        Feeling.FEAR,
        Feeling.DISAPPOINTED,
        Feeling.QUIT,
        Feeling.PROUD,
        Feeling.JOY,
        Feeling.SELF_BLAME,
    }
)
HEARING = frozenset(
    {
        Matter.BLUES,
        Matter.COMPARISON,
        Matter.EASY_SLOW,
        Matter.HARASSED,
        Matter.HEAVY,
        Matter.LOW,
        Matter.NERVOUS,
        Matter.PERFECTION,
        Matter.PREGNANT,
        Matter.TAPER_FLAT,
        Matter.TAPER_MORE,
        Matter.TRIAL_BAD,
        Matter.UNDERWAY,
        Matter.UNMOTIVATED,
        Matter.WATCH_STATUS,
    }
)
# What somebody may be too ashamed to ask: the answer says first that nobody need be.
OF_THE_BODY = frozenset(
    {
        Matter.BLISTERS,
        Matter.MENOPAUSE,
        Matter.PERIOD,
        Matter.POSTPARTUM,
        Matter.TOILET,
        Matter.TOILET_RACE,
    }
)
# What may really harm: whoever is afraid of it is not told that nerves are normal.
OF_DANGER = frozenset(
    {
        Matter.AIR,
        Matter.ALTITUDE,
        Matter.ASTHMA,
        Matter.DARK,
        Matter.DOGS,
        Matter.FROST,
        Matter.HEART_MEDICINE,
        Matter.HEAT,
    }
)
_NEAR = 14 * DAY
_A_LONG_RUN = (8, 60)
# What makes an easier day worth offering, beside the answer.
EASING = frozenset(
    {
        Matter.ALCOHOL,
        Matter.BABY,
        Matter.BLISTERS,
        Matter.COLD,
        Matter.HEAVY_LEGS,
        Matter.NIGHT_SHIFT,
        Matter.NO_TIME,
        Matter.PERIOD,
        Matter.REPS_TIRED,
        Matter.RESTING_PULSE,
        Matter.SLEEP,
        Matter.STRESS,
        Matter.UNMOTIVATED,
        Matter.VACCINATION,
    }
)
# Whoever says how little they slept, or how long they worked, asks about today.
_WORN_OUT = frozenset({Matter.REPS_TIRED, Matter.SLEEP})
_RACE_OF = {
    Matter.COLD: Matter.ILL_RACE,
    Matter.COMPARISON: Matter.NERVOUS,
    Matter.EAT_BEFORE: Matter.BREAKFAST_RACE,
    Matter.FEVER: Matter.ILL_RACE,
    Matter.HEAT: Matter.HOT_RACE,
    Matter.SLEEP: Matter.NERVOUS,
    Matter.TOILET: Matter.TOILET_RACE,
    Matter.WARM_UP: Matter.RACE_WARM_UP,
    Matter.WIND: Matter.WINDY_RACE,
}
_OF_LAST_LONG_RUNS = frozenset(
    {Matter.BLUES, Matter.LONG_HOW_FAR, Matter.NERVOUS, Matter.TAPER_FLAT, Matter.TIME_OFF}
)
_LEAST_MINUTES, _MOST_MINUTES = 10, 180  # of a run on a day with little time


async def answer_known(context: CoachContext, known: Known, text: str = "") -> None:
    """Answer a question about running, with the runner's own figures; nothing is changed.

    What is felt beside it is heard first, in one sentence.
    """
    if known.matter is Matter.HELP:
        say_help(context)
        return
    if known.matter is Matter.ABOUT_ME:
        await show_settings(context)
        return
    standing = await standing_of(context.work, context.runner, context.now)
    standing = replace(standing, asked=particulars_in(context, text))
    if known.matter in {Matter.HEAT, Matter.HOT_RACE}:
        standing = replace(standing, air=read_air(text))
    if known.matter is Matter.NO_TIME:
        standing = replace(standing, minutes=_minutes_in(text, context.voice.language))
    if known.matter is Matter.FUEL_RACE and _names_another_race(context, text):
        standing = replace(standing, aim=None)
    matter = _at_the_race(known.matter, standing)
    tired_of = await hear_tiredness(context, text) if matter in _WORN_OUT else ""
    if tired_of:
        await offer_easy(context, tired_of)
        return
    if matter in _OF_LAST_LONG_RUNS and is_too_late_for(context, standing):
        matter = Matter.TAPER_MORE
    if matter in HEARING:
        heard = ""
    elif matter in OF_THE_BODY and is_ashamed(text, context.voice.language):
        heard = write_no_shame(context.voice)
    else:
        is_danger = matter in OF_DANGER  # the fear is not one of the start line
        heard = await hear_of(context, text, MOVING - {Feeling.FEAR} if is_danger else MOVING)
    answer = write_known(context.voice, matter, standing)
    buttons = await easing_buttons(context) if matter in EASING else ()
    context.say("\n".join(line for line in (heard, answer) if line), buttons=buttons)
    if matter in ASKING_HOW_MUCH:
        ask_how_much_by_the_way(context)


def is_too_late_for(context: CoachContext, standing: Standing) -> bool:
    """Whether a long run is asked about that the taper has no room for any more."""
    asked = standing.asked.distance(context.voice.units, *_A_LONG_RUN)
    week = season_of(context.runner).week_of(standing.today)
    if asked is None or week is None or week.phase is not Phase.TAPER:
        return False
    planned = standing.next_of(WorkoutKind.LONG)
    end = standing.race.day or date.max
    if planned is None or planned.day > end or planned.workout.distance is None:
        return asked < standing.race.goal.distance
    return planned.workout.distance * MOST_LONGER < asked < standing.race.goal.distance


def particulars_in(context: CoachContext, text: str) -> Particulars:
    runner = context.runner
    asked_on = Context(units=runner.units, today=context.today, language=context.voice.language)
    return read_particulars(text, asked_on)


def _names_another_race(context: CoachContext, text: str) -> bool:
    try:
        named = goals_in(fold(text))
    except UnknownRaceError:
        return True
    return bool(named) and context.runner.brief.goal_race.goal not in named


def _minutes_in(text: str, language: str) -> int | None:
    """Find how long somebody has; ``400 m`` is a length, and no time."""
    items = annotate(text, Context(language=language)).items
    minutes = [int(item.value / 60) for item in items if item.form is Form.SPAN]
    told = [each for each in minutes if _LEAST_MINUTES <= each <= _MOST_MINUTES]
    return told[0] if told else None


def is_race_near(context: CoachContext) -> bool:
    """Whether the race is less than two weeks away."""
    day = context.runner.brief.goal_race.day
    return day is not None and DAY * 0 <= day - context.today <= _NEAR


def _at_the_race(matter: Matter, standing: Standing) -> Matter:
    """Take a question for one about the race, on its day and the day before."""
    day = standing.race.day
    if day is None or not DAY * 0 <= day - standing.today <= _NEAR:
        return matter
    if matter is Matter.HEAVY_LEGS:
        return Matter.TAPER_FLAT
    if day - standing.today > DAY:
        return matter
    return _RACE_OF.get(matter, matter)
