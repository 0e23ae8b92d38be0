"""Questions in plain words: about the plan, the race, and how and why something is run."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.chat.context import CoachContext
from bot.chat.dialogue import dialogue_of, keep_dialogue
from bot.chat.knowledge import is_too_late_for, particulars_in
from bot.chat.memory import FROM_MEMORY
from bot.chat.plan import fitness_of, say_paces, say_season_is_over, say_today, say_week
from bot.chat.progress import say_progress
from bot.chat.why import say_why
from bot.coaching.knowledge import standing_of
from bot.coaching.plan import plan_ahead, season_of, workout_on
from bot.coaching.race import race_card_of
from bot.domain.calendar import DAY, sunday_of
from bot.domain.intents import Subject
from bot.domain.knowledge import Matter
from bot.domain.particulars import Condition
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from bot.understanding.meaning.asked import REMARKS, read_asked, read_pace
from bot.understanding.meaning.asked_memory import Asked
from bot.wording.knowledge.answer import write_known
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

_NO_MORE_RUNS = 4 * DAY
_A_RUN = (3, 60)  # what a bare number may be as a run, in the runner's units


async def answer_question(context: CoachContext, text: str) -> bool:
    """Answer what is asked, if it is understood; tell whether it was."""
    asked = read_asked(text, context.today)
    if asked is None:
        return False
    asked = replace(asked, particulars=particulars_in(context, text))
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
    if is_too_late_for(context, standing):
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
