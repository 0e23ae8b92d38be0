"""Questions in plain words: about the plan, the race, and how and why something is run."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, timedelta

from bot.chat.context import CoachContext
from bot.chat.pain import ask_how_much_by_the_way
from bot.chat.plan import fitness_of, say_help, say_paces, say_season_is_over, say_today, say_week
from bot.chat.progress import say_progress
from bot.chat.why import say_why
from bot.coaching.knowledge import standing_of
from bot.coaching.memory import longest_ahead, remember
from bot.coaching.pain import open_ailment
from bot.coaching.plan import plan_ahead, season_of, workout_on
from bot.domain.calendar import DAY, WEEK, monday_of, sunday_of
from bot.domain.fitness.fitness import predict_race
from bot.domain.intents import Subject
from bot.domain.knowledge import Matter
from bot.domain.log.lookback import best_of, marks_over, stretch_of
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from bot.understanding.meaning.asked import REMARKS, read_asked
from bot.understanding.meaning.asked_knowledge import Known
from bot.understanding.meaning.asked_memory import Asked, Period
from bot.wording.answers import write_countdown
from bot.wording.knowledge.answer import write_known
from bot.wording.memory import (
    write_ailment,
    write_aim,
    write_chance,
    write_done,
    write_gain,
    write_mark,
    write_no_ailment,
    write_no_mark,
    write_nothing_to_compare,
    write_stretch,
)
from bot.wording.paces import write_prediction
from bot.wording.plan import write_week
from bot.wording.question import (
    FIRST_HILLS,
    FIRST_STRIDES,
    write_answer,
    write_day,
    write_foreseen,
    write_how,
    write_no_such_workout,
)

# How much it hurts is asked with the answer, and a number is taken for it.
ASKING_HOW_MUCH = frozenset(
    {
        Matter.ACHILLES,
        Matter.CALF_TIGHT,
        Matter.HEEL,
        Matter.KNEE,
        Matter.PAINKILLERS,
        Matter.SHIN,
        Matter.SORE_OR_HURT,
    }
)


async def answer_known(context: CoachContext, known: Known) -> None:
    """Answer a question about running, with the runner's own figures; nothing is changed."""
    if known.matter is Matter.HELP:
        say_help(context)
        return
    standing = await standing_of(context.work, context.runner, context.now)
    context.say(write_known(context.voice, known.matter, standing))
    if known.matter in ASKING_HOW_MUCH:
        ask_how_much_by_the_way(context)


async def answer_question(context: CoachContext, text: str) -> bool:
    """Answer what is asked, if it is understood; tell whether it was."""
    asked = read_asked(text, context.today)
    if asked is None:
        return False
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
    day = asked.day or context.today
    if day == context.today:
        await say_today(context)
    elif season_of(context.runner).week_of(day) is None:
        say_season_is_over(context)
    else:
        planned = await _planned_on(context, day)
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
        context.say(f"{told}\n\n{write_foreseen(context.voice)}")


async def _strides_and_hills(context: CoachContext, asked: Asked) -> None:
    """Tell how strides, or hills, are run: those that come next, else the first ones."""
    is_hills = asked.subject is Subject.HILLS
    workouts = (one.workout for one in await _ahead(context))
    coming = (one for one in workouts if (one.hills if is_hills else one.strides))
    first = FIRST_HILLS if is_hills else FIRST_STRIDES
    context.say(write_how(context.voice, next(coming, first)))


async def _race_day(context: CoachContext, _: Asked) -> None:
    race = context.runner.brief.goal_race
    if race.day is None:
        context.say(context.voice.say("There is no race in your plan; /race sets one."))
    else:
        context.say(write_countdown(context.voice, race, race.day, context.today))


async def _prediction(context: CoachContext, asked: Asked) -> None:
    brief, fitness = context.runner.brief, await fitness_of(context)
    goal = asked.goal or brief.goal_race.goal
    prediction = None
    if fitness is not None and goal is not Goal.OFF_SEASON:
        prediction = predict_race(fitness, goal.distance, brief.weekly_distance)
    if prediction is None:
        await say_paces(context)
    else:
        context.say(write_prediction(context.voice, GoalRace(goal, None), prediction))


async def _why(context: CoachContext, _: Asked) -> None:
    await say_why(context)


async def _paces(context: CoachContext, _: Asked) -> None:
    await say_paces(context)


async def _progress(context: CoachContext, _: Asked) -> None:
    await say_progress(context)


async def _ran(context: CoachContext, asked: Asked) -> None:
    history = await remember(context.work, context.runner, context.today)
    first, last = _days_of(context, asked)
    context.say(write_stretch(context.voice, stretch_of(history, first, last)))


def _days_of(context: CoachContext, asked: Asked) -> tuple[date, date]:
    """Give the first and the last day that are looked back on."""
    today, one = context.today, DAY
    monday, month = monday_of(today), today.replace(day=1)
    match asked.period:
        case Period.LAST_WEEK:
            return monday - WEEK, monday - one
        case Period.THIS_WEEK:
            return monday, today
        case Period.LAST_MONTH:
            return (month - one).replace(day=1), month - one
        case Period.THIS_MONTH:
            return month, today
        case Period.PLAN:
            return context.runner.started, today
        case None:
            day = asked.day or today
            return day, day


async def _best(context: CoachContext, asked: Asked) -> None:
    history = await remember(context.work, context.runner, context.today)
    goals = [asked.goal] if asked.goal else [each for each in Goal if each is not Goal.OFF_SEASON]
    bests = [best_of(marks_over(history, goal.distance)) for goal in goals]
    lines = [write_mark(context.voice, best) for best in bests if best is not None]
    context.say("\n".join(lines) or write_no_mark(context.voice))


async def _last_mark(context: CoachContext, asked: Asked) -> None:
    history = await remember(context.work, context.runner, context.today)
    marks = marks_over(history, (asked.goal or Goal.MILE).distance)
    context.say(write_mark(context.voice, marks[-1]) if marks else write_no_mark(context.voice))


async def _fitter(context: CoachContext, _: Asked) -> None:
    history = await remember(context.work, context.runner, context.today)
    miles = marks_over(history, Goal.MILE.distance)
    if len(miles) < 2:
        context.say(write_nothing_to_compare(context.voice))
    else:
        context.say(write_gain(context.voice, miles[0], miles[-1]))


async def _standing(context: CoachContext, _: Asked) -> None:
    history = await remember(context.work, context.runner, context.today)
    past = [
        each
        for each in history.planned
        if context.today - timedelta(weeks=4) <= each.day < context.today
        and each.outcome is not Outcome.MOVED
    ]
    done = sum(1 for each in past if each.outcome is Outcome.DONE)
    ran = stretch_of(history, context.today - timedelta(weeks=4), context.today)
    lines = [write_done(context.voice, done, len(past))] if past else []
    lines.append(write_stretch(context.voice, ran))
    miles = marks_over(history, Goal.MILE.distance)
    if len(miles) > 1:
        lines.append(write_gain(context.voice, miles[0], miles[-1]))
    context.say("\n".join(lines))


async def _longest_run(context: CoachContext, _: Asked) -> None:
    history = await remember(context.work, context.runner, context.today)
    month = stretch_of(history, context.today - timedelta(days=30), context.today)
    context.say(write_stretch(context.voice, month))


async def _longest_ahead(context: CoachContext, _: Asked) -> None:
    longest = await longest_ahead(context.work, context.runner, context.today)
    if longest is None:
        context.say(write_no_such_workout(context.voice))
    else:
        is_foreseen = _is_foreseen(context, longest.day)
        context.say(write_day(context.voice, longest.day, longest, is_foreseen=is_foreseen))


async def _realistic(context: CoachContext, asked: Asked) -> None:
    brief, fitness = context.runner.brief, await fitness_of(context)
    goal, time = asked.goal or brief.goal_race.goal, asked.time or brief.goal_race.target
    if fitness is None or time is None:
        await _prediction(context, asked)
    else:
        expected = predict_race(fitness, goal.distance, brief.weekly_distance)
        context.say(write_chance(context.voice, time, expected))


async def _target(context: CoachContext, _: Asked) -> None:
    context.say(write_aim(context.voice, context.runner.brief.goal_race))


async def _ailment(context: CoachContext, asked: Asked) -> None:
    ailment = await open_ailment(context.work, context.runner)
    if ailment is None or ailment.location != asked.place or ailment.severity is None:
        context.say(write_no_ailment(context.voice))
    else:
        day = context.voice.short_day(ailment.started)
        context.say(
            write_ailment(context.voice, ailment.location or "", day, f"{ailment.severity:g}")
        )


_ANSWERS: Mapping[Subject, Callable[[CoachContext, Asked], Awaitable[None]]] = {
    Subject.DAY: _day,
    Subject.HILLS: _strides_and_hills,
    Subject.MILE_WORKOUT: _mile_workout,
    Subject.NEXT: _next,
    Subject.PREDICTION: _prediction,
    Subject.PACES: _paces,
    Subject.PROGRESS: _progress,
    Subject.RACE_DAY: _race_day,
    Subject.STRIDES: _strides_and_hills,
    Subject.WEEK: _week,
    Subject.WHY: _why,
    Subject.RAN: _ran,
    Subject.BEST: _best,
    Subject.LAST_MARK: _last_mark,
    Subject.LAST_TRIAL: _last_mark,
    Subject.FITTER: _fitter,
    Subject.STANDING: _standing,
    Subject.LONGEST_RUN: _longest_run,
    Subject.LONGEST_AHEAD: _longest_ahead,
    Subject.REALISTIC: _realistic,
    Subject.TARGET: _target,
    Subject.AILMENT: _ailment,
}
