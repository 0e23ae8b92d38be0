"""Questions about the goal: when it is, whether a time is realistic, and what is left to run."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta

from bot.chat.context import CoachContext
from bot.chat.plan import fitness_of, say_paces
from bot.coaching.memory import first_to_run, longest_ahead, remember, still_to_run
from bot.coaching.plan import season_of
from bot.domain.fitness.fitness import mile_needed, predict_race
from bot.domain.fitness.target_mile import hoped_mile, is_far_slower
from bot.domain.intents import Subject
from bot.domain.log.memory import stretch_of
from bot.domain.particulars import Condition
from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.season import Phase
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.asked_memory import Asked
from bot.wording.answers import write_countdown
from bot.wording.memory import (
    write_aim,
    write_chance,
    write_longest_ahead,
    write_mile_chance,
    write_mile_needed,
    write_not_that_far,
    write_runs_ahead,
    write_season_place,
    write_steps,
    write_taper_begins,
)
from bot.wording.paces import write_prediction, write_start
from bot.wording.question import write_no_such_workout
from bot.wording.workout import write_next

_MONTH = timedelta(days=30)
_SAID = (10, 60)  # what a bare number may be as the longest run somebody speaks of
Answer = Callable[[CoachContext, Asked], Awaitable[None]]


async def say_prediction(context: CoachContext, asked: Asked) -> None:
    """Say what a race may take: a range; without a mark the paces say what is missing."""
    brief, fitness = context.runner.brief, await fitness_of(context)
    goal = asked.goal or brief.goal_race.goal
    if fitness is None or goal is Goal.OFF_SEASON:
        await say_paces(context)
        return
    expected = predict_race(fitness, goal.distance, brief.weekly_distance)
    race = GoalRace(goal, None)
    lines = [write_prediction(context.voice, race, expected)]
    if goal is not Goal.MILE and asked.particulars.has(Condition.PACING, Condition.START):
        lines.append(write_start(context.voice, race, expected))
    context.say("\n".join(lines))


async def _longest_ahead(context: CoachContext, asked: Asked) -> None:
    longest = await longest_ahead(context.work, context.runner, context.today)
    if longest is None:
        context.say(write_no_such_workout(context.voice))
        return
    now = await _longest_lately(context)
    lines = [write_longest_ahead(context.voice, longest, now, context.today)]
    said = asked.particulars.distance(context.voice.units, *_SAID)
    planned = longest.workout.distance
    if said is not None and planned is not None and said > planned:
        lines.insert(0, write_not_that_far(context.voice, said))
    if now is not None and planned is not None and planned > now:
        lines.append(write_steps(context.voice))
    context.say("\n".join(lines))


async def _race_day(context: CoachContext, _: Asked) -> None:
    race = context.runner.brief.goal_race
    if race.day is None:
        context.say(context.voice.say("There is no race in your plan; /race sets one."))
        return
    lines = [write_countdown(context.voice, race, race.day, context.today)]
    season = season_of(context.runner)
    week = season.week_of(context.today)
    if week is not None and context.today < race.day:
        days = (race.day - context.today).days
        health = context.runner.brief.health
        lines.append(write_season_place(context.voice, days, week.phase, health))
    context.say("\n".join(lines))


async def _realistic(context: CoachContext, asked: Asked) -> None:
    """Hold a time against the range of today, and name what it hangs on."""
    brief, fitness = context.runner.brief, await fitness_of(context)
    goal, time = asked.goal or brief.goal_race.goal, asked.time or brief.goal_race.target
    if fitness is None or time is None:
        await say_prediction(context, asked)
        return
    expected = predict_race(fitness, goal.distance, brief.weekly_distance)
    if goal is Goal.MILE or (asked.goal is None and is_far_slower(time, expected.slow)):
        hoped = hoped_mile(time, fitness.mile)
        if hoped is not None:
            context.say(write_mile_chance(context.voice, hoped, fitness.mile))
            return
    lines = [write_chance(context.voice, time, expected)]
    if time < expected.fast:
        mile = mile_needed(fitness, goal.distance, brief.weekly_distance, time)
        lines += [] if mile is None else [write_mile_needed(context.voice, mile, fitness.mile)]
    is_planned = goal is brief.goal_race.goal and brief.own_plan is None
    if goal in {Goal.HALF, Goal.MARATHON} and is_planned:
        longest = await longest_ahead(context.work, context.runner, context.today)
        if longest is not None:
            now = await _longest_lately(context)
            lines.append(write_longest_ahead(context.voice, longest, now, context.today))
    else:
        trial = await first_to_run(
            context.work, context.runner, context.today, WorkoutKind.TIME_TRIAL
        )
        lines += [] if trial is None else [write_next(context.voice, trial, context.today)]
    context.say("\n".join(lines))


async def _target(context: CoachContext, _: Asked) -> None:
    race, fitness = context.runner.brief.goal_race, await fitness_of(context)
    expected = None
    if fitness is not None and race.goal is not Goal.OFF_SEASON:
        expected = predict_race(fitness, race.goal.distance, context.runner.brief.weekly_distance)
    context.say(write_aim(context.voice, race, expected))


async def _runs_ahead(context: CoachContext, _: Asked) -> None:
    """Count what is left to run up to the race, as the plan stands."""
    race = context.runner.brief.goal_race
    end = race.day or date.max
    left = [
        each
        for each in await still_to_run(context.work, context.runner, context.today)
        if each.day <= end and each.workout.kind is not WorkoutKind.RACE
    ]
    long = sum(1 for each in left if each.workout.kind is WorkoutKind.LONG)
    lines = [write_runs_ahead(context.voice, len(left), long, is_to_race=race.day is not None)]
    coming = left[0] if left else None
    lines += [] if coming is None else [write_next(context.voice, coming, context.today)]
    context.say("\n".join(lines))


async def _taper_when(context: CoachContext, asked: Asked) -> None:
    """Say on which day the weeks before the race get lighter."""
    season = season_of(context.runner)
    first = next((week for week in season.weeks if week.phase is Phase.TAPER), None)
    race = context.runner.brief.goal_race
    if first is None or race.day is None or race.day < context.today:
        await _race_day(context, asked)
        return
    context.say(
        "\n".join(
            (
                write_taper_begins(context.voice, first.starts, context.today),
                write_countdown(context.voice, race, race.day, context.today),
            )
        )
    )


async def _longest_lately(context: CoachContext) -> Distance | None:
    """Find the longest run of the last 30 days."""
    history = await remember(context.work, context.runner, context.today)
    month = stretch_of(history, context.today - _MONTH, context.today)
    return Distance(month.longest) if month.longest else None


ABOUT_GOAL: Mapping[Subject, Answer] = {
    Subject.LONGEST_AHEAD: _longest_ahead,
    Subject.RACE_DAY: _race_day,
    Subject.REALISTIC: _realistic,
    Subject.TARGET: _target,
    Subject.RUNS_AHEAD: _runs_ahead,
    Subject.TAPER_WHEN: _taper_when,
    Subject.PREDICTION: say_prediction,
}
