"""Questions about one's own training, answered from the log and the plan; nothing is changed.

Each answer gives the figure that was asked for, and ends in what comes next where that helps.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.chat.context import CoachContext
from bot.chat.goal import ABOUT_GOAL, Answer
from bot.chat.plan import fitness_of, say_paces
from bot.coaching.memory import first_to_run, longest_ahead, next_control, remember, still_to_run
from bot.coaching.pain import open_ailment
from bot.coaching.plan import next_run, next_workouts, week_of
from bot.domain.calendar import DAY, WEEK, monday_of, sunday_of
from bot.domain.intents import Subject
from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.log.memory import best_of, marks_over, results_of, stretch_of, weeks_in_full
from bot.domain.log.progress import reps_run
from bot.domain.log.proof import controls_of, easier_reps, prove_controls, prove_miles
from bot.domain.log.results import ResultKind
from bot.domain.particulars import Condition
from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from bot.understanding.meaning.asked_memory import Asked, Period
from bot.wording.memory import (
    write_ailment,
    write_closed_ailment,
    write_done,
    write_easy_lately,
    write_if_tired,
    write_last_reps,
    write_longest,
    write_longest_ahead,
    write_mark,
    write_marks,
    write_next_control,
    write_no_ailment,
    write_no_change_known,
    write_no_mark,
    write_no_trial,
    write_runs,
    write_still_to_run,
    write_streak,
    write_stretch,
    write_stretch_of_plan,
    write_trial,
)
from bot.wording.pain import answer_may_run
from bot.wording.proof import write_proofs
from bot.wording.workout import write_next

_FOUR_WEEKS = timedelta(weeks=4)
_MONTH = timedelta(days=30)
_ILL = frozenset({SetbackKind.ILLNESS, SetbackKind.FEVER})
_LISTED = 8  # runs; more of them are summed up alone


async def _remember(context: CoachContext) -> History:
    return await remember(context.work, context.runner, context.today)


# What was run


async def _ran(context: CoachContext, asked: Asked) -> None:
    history = await _remember(context)
    first, last = _days_of(context, asked, history)
    ran = stretch_of(history, first, last)
    is_week = asked.period in {Period.LAST_WEEK, Period.THIS_WEEK}
    is_listed = is_week or asked.period is Period.ILLNESS
    lines = []
    if is_listed and ran.runs:
        planned = await _planned_metres(context, first) if is_week else 0.0
        lines.append(write_stretch_of_plan(context.voice, ran, planned))
        lines += write_runs(context.voice, results_of(history, first, last)[-_LISTED:])
    else:
        lines.append(write_stretch(context.voice, ran))
    if asked.period is Period.THIS_WEEK:
        lines += await _still_to_run(context)
    context.say("\n".join(lines))


async def _still_to_run(context: CoachContext) -> list[str]:
    """Name what this week still asks for."""
    sunday = sunday_of(context.today)
    left = await next_workouts(context.work, context.runner, context.today, sunday)
    return [write_still_to_run(context.voice, left)] if left else []


async def _planned_metres(context: CoachContext, day: date) -> float:
    """Sum up what the week of a day asked for; 0 where that is not known of each run."""
    seen = await week_of(context.work, context.runner, day, context.today)
    if seen is None:
        return 0.0
    asked = [each for each in seen[1] if each.outcome is not Outcome.MOVED]
    lengths = [each.workout.distance for each in asked]
    return 0.0 if None in lengths else sum(each.metres for each in lengths if each)


def _since_illness(history: History) -> date | None:
    """Find the day after the last illness that is over; of one that lasts, its first day."""
    ill = [each for each in history.setbacks if each.kind in _ILL]
    last = max(ill, key=lambda each: each.started, default=None)
    if last is None:
        return None
    return last.started if last.ended is None else last.ended + DAY


def _days_of(context: CoachContext, asked: Asked, history: History) -> tuple[date, date]:
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
        case Period.PLAN | Period.ILLNESS:
            since = _since_illness(history) if asked.period is Period.ILLNESS else None
            return since or context.runner.started, today
        case _:
            day = asked.day or today
            return day, day


async def _best(context: CoachContext, asked: Asked) -> None:
    history = await _remember(context)
    goals = [asked.goal] if asked.goal else [each for each in Goal if each is not Goal.OFF_SEASON]
    bests = [best_of(marks_over(history, goal.distance)) for goal in goals]
    told = [best for best in bests if best is not None]
    context.say(write_marks(context.voice, told) if told else write_no_mark(context.voice))


async def _last_mark(context: CoachContext, asked: Asked) -> None:
    marks = marks_over(await _remember(context), (asked.goal or Goal.MILE).distance)
    context.say(write_mark(context.voice, marks[-1]) if marks else write_no_mark(context.voice))


async def _last_trial(context: CoachContext, _: Asked) -> None:
    """Tell the last mile that was run all out, beside the best one, and when the next is."""
    miles = marks_over(await _remember(context), Goal.MILE.distance)
    run = [mile for mile in miles if mile.day > context.runner.started]
    best = best_of(miles)
    if run and best is not None:
        lines = [write_trial(context.voice, run[-1], best)]
    else:
        lines = [write_no_trial(context.voice, miles[-1] if miles else None)]
    coming = await first_to_run(
        context.work, context.runner, context.today, WorkoutKind.TIME_TRIAL
    )
    lines += [] if coming is None else [write_next(context.voice, coming, context.today)]
    context.say("\n".join(lines))


# How it goes


async def _fitter(context: CoachContext, asked: Asked) -> None:
    """Tell what the same effort gives now; where nothing tells yet, say when it will."""
    history = await _remember(context)
    proofs = list(
        write_proofs(
            context.voice, prove_controls(history), prove_miles(history), easier_reps(history)
        )
    )
    if not proofs:
        proofs = [write_no_change_known(context.voice, len(controls_of(history)))]
    day = await next_control(context.work, context.runner, context.today)
    proofs += [] if day is None else [write_next_control(context.voice, day, context.today)]
    if asked.particulars.has(Condition.TIRED):
        proofs.insert(0, _write_done_lately(context, history))
        proofs.append(write_if_tired(context.voice))
    context.say("\n".join(each for each in proofs if each))


def _write_done_lately(context: CoachContext, history: History) -> str:
    """Tell how much was done of the last four weeks; nothing where nothing was asked for."""
    past = _planned_lately(context, history)
    done = sum(1 for each in past if each.outcome is Outcome.DONE)
    return write_done(context.voice, done, len(past)) if past else ""


def _planned_lately(context: CoachContext, history: History) -> list[PlannedWorkout]:
    begins = context.today - _FOUR_WEEKS
    return [
        each
        for each in history.planned
        if begins <= each.day < context.today and each.outcome is not Outcome.MOVED
    ]


async def _standing(context: CoachContext, _: Asked) -> None:
    """Tell how much was done of what was asked, what that gave, and what counts next."""
    history = await _remember(context)
    done = _write_done_lately(context, history)
    ran = stretch_of(history, context.today - _FOUR_WEEKS, context.today)
    lines = [done] if done else []
    lines.append(write_stretch(context.voice, ran))
    lines += _newest_gain(context, history)
    coming = await _next_that_counts(context)
    lines += [] if coming is None else [write_next(context.voice, coming, context.today)]
    context.say("\n".join(lines))


def _newest_gain(context: CoachContext, history: History) -> list[str]:
    """Write the one thing that says most about fitness: a proof, else the last reps."""
    voice = context.voice
    proofs = list(
        write_proofs(voice, prove_controls(history), prove_miles(history), easier_reps(history))
    )
    if proofs:
        return proofs[:1]
    reps = reps_run(history)
    return [write_last_reps(voice, reps[-1])] if reps else []


async def _streak(context: CoachContext, _: Asked) -> None:
    """Tell how many weeks in a row every planned run was done; a gap is no fault."""
    history = await _remember(context)
    weeks = weeks_in_full(history.planned, context.today)
    done = _write_done_lately(context, history)
    lines = [write_streak(context.voice, weeks) if weeks else "", done]
    said = "\n".join(each for each in lines if each)
    context.say(said or write_no_change_known(context.voice, 0))


async def _next_that_counts(context: CoachContext) -> PlannedWorkout | None:
    coming = await still_to_run(context.work, context.runner, context.today)
    return next((each for each in coming if each.workout.kind is not WorkoutKind.EASY), None)


async def _longest_run(context: CoachContext, _: Asked) -> None:
    history = await _remember(context)
    month = stretch_of(history, context.today - _MONTH, context.today)
    if not month.runs:
        context.say(write_stretch(context.voice, month))
        return
    lines = [write_longest(context.voice, Distance(month.longest))]
    ahead = await longest_ahead(context.work, context.runner, context.today)
    if ahead is not None and ahead.workout.distance is not None:
        lines.append(write_longest_ahead(context.voice, ahead, None, context.today))
    context.say("\n".join(lines))


async def _easy_lately(context: CoachContext, _: Asked) -> None:
    """Tell how fast the last easy runs were, beside the range they are meant for."""
    history = await _remember(context)
    since = context.today - 2 * WEEK
    runs = [
        each.result.pace
        for each in results_of(history, since, context.today)
        if each.result.kind is ResultKind.RUN and each.result.pace is not None
    ]
    fitness = await fitness_of(context)
    if len(runs) < _A_FEW or fitness is None:
        await say_paces(context)
        return
    context.say(write_easy_lately(context.voice, runs, fitness.paces.easy))


_A_FEW = 2

# The body


async def _ailment(context: CoachContext, asked: Asked) -> None:
    """Tell what was told of a place that hurt, and what it allows today."""
    voice, ailment = context.voice, await open_ailment(context.work, context.runner)
    if ailment is not None and ailment.location == asked.place and ailment.severity is not None:
        allowed = answer_may_run(voice, ailment.severity, None)
        context.say(f"{write_ailment(voice, ailment)}\n{allowed}")
        return
    past = _last_of(await _remember(context), asked.place)
    coming = await next_run(context.work, context.runner, context.today)
    if past is None:
        context.say(write_no_ailment(voice))
        return
    lines = [write_closed_ailment(voice, past)]
    lines += [] if coming is None else [write_next(voice, coming, context.today)]
    context.say("\n".join(lines))


def _last_of(history: History, place: str | None) -> Setback | None:
    """Find the last pain of a place that is over."""
    over = [
        each
        for each in history.setbacks
        if each.kind is SetbackKind.PAIN and each.location == place and each.ended is not None
    ]
    return max(over, key=lambda each: each.started, default=None)


FROM_MEMORY: Mapping[Subject, Answer] = {
    **ABOUT_GOAL,
    Subject.RAN: _ran,
    Subject.BEST: _best,
    Subject.LAST_MARK: _last_mark,
    Subject.LAST_TRIAL: _last_trial,
    Subject.FITTER: _fitter,
    Subject.STANDING: _standing,
    Subject.STREAK: _streak,
    Subject.LONGEST_RUN: _longest_run,
    Subject.AILMENT: _ailment,
    Subject.EASY_LATELY: _easy_lately,
}
