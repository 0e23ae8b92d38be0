"""Questions in plain words: about the plan, the race, and how and why something is run."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.chat.context import CoachContext
from bot.chat.dialogue import dialogue_of, keep_dialogue
from bot.chat.feelings import hear_of, hear_tiredness
from bot.chat.memory import FROM_MEMORY
from bot.chat.pain import ask_how_much_by_the_way
from bot.chat.plan import fitness_of, say_help, say_paces, say_season_is_over, say_today, say_week
from bot.chat.progress import say_progress
from bot.chat.rough_day import easing_buttons, offer_easy
from bot.chat.why import say_why
from bot.coaching.knowledge import standing_of
from bot.coaching.plan import plan_ahead, season_of, workout_on
from bot.coaching.race import race_card_of
from bot.domain.calendar import DAY, sunday_of
from bot.domain.feelings import Feeling
from bot.domain.intents import Subject
from bot.domain.knowledge import Matter
from bot.domain.particulars import Condition, Particulars
from bot.domain.season.peaks import MOST_LONGER
from bot.domain.season.season import Phase
from bot.domain.standing import Standing
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from bot.understanding.meaning.annotate import annotate
from bot.understanding.meaning.answers.race_names import UnknownRaceError, goals_in
from bot.understanding.meaning.answers.weather import read_air
from bot.understanding.meaning.answers.words import fold
from bot.understanding.meaning.asked import REMARKS, read_asked, read_pace
from bot.understanding.meaning.asked_knowledge import Known
from bot.understanding.meaning.asked_memory import Asked
from bot.understanding.meaning.heard import is_ashamed
from bot.understanding.meaning.particulars import read_particulars
from bot.understanding.meaning.readings import Context
from bot.understanding.words.items import Form
from bot.wording.knowledge.answer import write_known, write_no_shame
from bot.wording.next_season import ask_what_next, ask_what_next_in_recovery
from bot.wording.paces import write_pace
from bot.wording.plan import write_week
from bot.wording.question import (
    FIRST_HILLS,
    FIRST_STRIDES,
    keep_free,
    write_answer,
    write_day,
    write_foreseen,
    write_how,
    write_how_far,
    write_no_such_workout,
    write_slope,
    write_why_week,
)
from bot.wording.race_card import write_race_morning

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
_NO_MORE_RUNS = 4 * DAY
_A_LONG_RUN = (8, 60)
_A_RUN = (3, 60)  # what a bare number may be as a run, in the runner's units
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


async def answer_known(context: CoachContext, known: Known, text: str = "") -> None:
    """Answer a question about running, with the runner's own figures; nothing is changed.

    What is felt beside it is heard first, in one sentence.
    """
    if known.matter is Matter.HELP:
        say_help(context)
        return
    standing = await standing_of(context.work, context.runner, context.now)
    standing = replace(standing, asked=_particulars(context, text))
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
    if matter in _OF_LAST_LONG_RUNS and _is_too_late_for(context, standing):
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


_OF_LAST_LONG_RUNS = frozenset(
    {Matter.BLUES, Matter.LONG_HOW_FAR, Matter.NERVOUS, Matter.TAPER_FLAT, Matter.TIME_OFF}
)


def _is_too_late_for(context: CoachContext, standing: Standing) -> bool:
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


def _particulars(context: CoachContext, text: str) -> Particulars:
    runner = context.runner
    asked_on = Context(units=runner.units, today=context.today, language=context.voice.language)
    return read_particulars(text, asked_on)


def _names_another_race(context: CoachContext, text: str) -> bool:
    try:
        named = goals_in(fold(text))
    except UnknownRaceError:
        return True
    return bool(named) and context.runner.brief.goal_race.goal not in named


_LEAST_MINUTES, _MOST_MINUTES = 10, 180  # of a run on a day with little time


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


async def answer_question(context: CoachContext, text: str) -> bool:
    """Answer what is asked, if it is understood; tell whether it was."""
    asked = read_asked(text, context.today)
    if asked is None:
        return False
    asked = replace(asked, particulars=_particulars(context, text))
    answer = write_answer(context.voice, asked.subject)
    if answer is None:
        await _ANSWERS[asked.subject](context, asked)
    else:
        context.say(answer)
    return True


async def answer_remark(context: CoachContext, text: str) -> bool:
    """Answer what is in the way, in words that might have been a report."""
    asked = read_asked(text, context.today)
    if asked is None or asked.subject not in REMARKS:
        return False
    return await answer_question(context, text)


async def _day(context: CoachContext, asked: Asked) -> None:
    dialogue = dialogue_of(context)
    before = max(dialogue.asked_day or context.today, context.today)
    day = before + DAY if asked.is_day_after else asked.day or context.today
    keep_dialogue(context, replace(dialogue, asked_day=day))
    if day == context.today:
        await say_today(context)
    elif season_of(context.runner).week_of(day) is None:
        say_season_is_over(context)
    else:
        planned = await _planned_on(context, day)
        if planned is not None and planned.workout.kind is WorkoutKind.RACE:
            card = await race_card_of(context.work, context.runner, planned)
            context.say(write_race_morning(context.voice, planned, card).text)
            return
        context.say(write_day(context.voice, day, planned, is_foreseen=_is_foreseen(context, day)))


def _is_foreseen(context: CoachContext, day: date) -> bool:
    """Tell whether the week of a day is still to come, and so to be made."""
    return day > sunday_of(context.today)


async def _planned_on(context: CoachContext, day: date) -> PlannedWorkout | None:
    """Look a day up; weeks to come as they will be if all is run as planned."""
    if not _is_foreseen(context, day):
        return await workout_on(context.work, context.runner, day)
    return next((each for each in await _ahead(context) if each.day == day), None)


async def _ahead(context: CoachContext) -> Sequence[PlannedWorkout]:
    """All that is still to run, up to the end of the plan."""
    planned = await plan_ahead(context.work, context.runner, context.today)
    return [
        each for each in planned if each.day >= context.today and each.outcome is Outcome.PLANNED
    ]


async def _next(context: CoachContext, asked: Asked) -> None:
    race = context.runner.brief.goal_race
    if asked.kind is None and race.day is not None and race.day < context.today:
        standing = await standing_of(context.work, context.runner, context.now)
        if standing.easy_until is None:
            context.send(ask_what_next(context.voice, is_off_season=False))
        else:
            context.send(ask_what_next_in_recovery(context.voice, standing.easy_until))
        return
    coming = await _ahead(context)
    found = next((one for one in coming if asked.kind in {None, one.workout.kind}), None)
    if found is None:
        context.say(write_no_such_workout(context.voice))
    else:
        is_foreseen = _is_foreseen(context, found.day)
        context.say(write_day(context.voice, found.day, found, is_foreseen=is_foreseen))


async def _mile_workout(context: CoachContext, _: Asked) -> None:
    await _next(context, Asked(Subject.NEXT, kind=WorkoutKind.MILE_WORKOUT))


async def _week(context: CoachContext, asked: Asked) -> None:
    day = asked.day or context.today
    week = season_of(context.runner).week_of(day)
    if week is None:
        say_season_is_over(context)
    elif week.starts <= context.today:
        await say_week(context)
    else:
        planned = [one for one in await _ahead(context) if week.starts <= one.day <= week.ends]
        told = write_week(context.voice, week, planned, context.today)
        said = [told, *_to_keep_free(context, planned), write_foreseen(context.voice)]
        context.say("\n\n".join(said))


def _to_keep_free(context: CoachContext, planned: Sequence[PlannedWorkout]) -> list[str]:
    """Name the days of a week that nothing else may fall on, where there are both."""
    hard = next((one.day for one in planned if one.workout.kind.is_hard), None)
    long = next((one.day for one in planned if one.workout.kind is WorkoutKind.LONG), None)
    return [] if hard is None or long is None else [keep_free(context.voice, hard, long)]


async def _strides_and_hills(context: CoachContext, asked: Asked) -> None:
    """Tell how strides, or hills, are run: those that come next, else the first ones."""
    is_hills = asked.subject is Subject.HILLS
    workouts = (one.workout for one in await _ahead(context))
    coming = (one for one in workouts if (one.hills if is_hills else one.strides))
    first = FIRST_HILLS if is_hills else FIRST_STRIDES
    asks_why = asked.particulars.has(Condition.WHY)
    if is_hills and asked.particulars.has(Condition.OWN_SLOPE):
        context.say(write_slope(context.voice))
    else:
        context.say(write_how(context.voice, next(coming, first), asks_why=asks_why))


async def _why(context: CoachContext, _: Asked) -> None:
    await say_why(context)


async def _how_far(context: CoachContext, asked: Asked) -> None:
    """Hold a distance against the longest run that there may be now."""
    race = context.runner.brief.goal_race.day
    standing = await standing_of(context.work, context.runner, context.now)
    is_race_close = race is not None and DAY * 0 <= race - context.today <= _NO_MORE_RUNS
    if is_race_close:
        context.say(write_known(context.voice, Matter.TAPER_MORE, standing))
        return
    distance = asked.distance or asked.particulars.distance(context.voice.units, *_A_RUN)
    if distance is None:
        context.say(write_known(context.voice, Matter.LONG_HOW_FAR, standing))
        return
    standing = replace(standing, asked=asked.particulars)
    if _is_too_late_for(context, standing):
        context.say(write_known(context.voice, Matter.TAPER_MORE, standing))
        return
    planned = None if asked.day is None else await _planned_on(context, asked.day)
    context.say(write_how_far(context.voice, distance, planned, standing))


async def answer_pace(context: CoachContext, text: str) -> None:
    """Tell the one training pace that is asked for, else all of them."""
    await _paces(context, Asked(Subject.PACES, pace=read_pace(text)))


async def _paces(context: CoachContext, asked: Asked) -> None:
    race = await _race_at_hand(context)
    if asked.pace is None and race is not None:
        card = await race_card_of(context.work, context.runner, race)
        context.say(write_race_morning(context.voice, race, card).text)
        return
    fitness = await fitness_of(context)
    if asked.pace is None or fitness is None:
        await say_paces(context)
    else:
        context.say(write_pace(context.voice, asked.pace, fitness))


async def _race_at_hand(context: CoachContext) -> PlannedWorkout | None:
    """Find the race of today or tomorrow, which is what a pace is asked for then."""
    days = (context.today, context.today + DAY)
    seen = [await _planned_on(context, day) for day in days]
    return next(
        (one for one in seen if one is not None and one.workout.kind is WorkoutKind.RACE), None
    )


async def _why_week(context: CoachContext, _: Asked) -> None:
    """Tell why this week is as long as it is, by the plan's own reasons."""
    week = season_of(context.runner).week_of(context.today)
    if week is None:
        say_season_is_over(context)
        return
    standing = await standing_of(context.work, context.runner, context.now)
    context.say(write_why_week(context.voice, week, standing))


async def _progress(context: CoachContext, _: Asked) -> None:
    await say_progress(context)


_ANSWERS: Mapping[Subject, Callable[[CoachContext, Asked], Awaitable[None]]] = {
    **FROM_MEMORY,
    Subject.DAY: _day,
    Subject.HILLS: _strides_and_hills,
    Subject.MILE_WORKOUT: _mile_workout,
    Subject.NEXT: _next,
    Subject.PACES: _paces,
    Subject.PROGRESS: _progress,
    Subject.STRIDES: _strides_and_hills,
    Subject.WEEK: _week,
    Subject.WHY: _why,
    Subject.WHY_WEEK: _why_week,
    Subject.HOW_FAR: _how_far,
}
