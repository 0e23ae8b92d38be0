"""Easy and long runs, with the strides and hills that some easy runs carry."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from bot.domain.brief import Weekday
from bot.domain.health.restraints import Allowed
from bot.domain.season.phases import NEW_RUNNER_BASE
from bot.domain.season.season import Phase
from bot.domain.week.form import distance_of
from bot.domain.week.layout import Layout, free_of_hard
from bot.domain.week.load import round_down
from bot.domain.week.situation import Situation
from bot.domain.week.strides_and_hills import (
    Sprinkle,
    hills_dose,
    is_hills_turn,
    sprinkle,
    strides_dose,
)
from bot.domain.workout.workout import Workout, WorkoutKind


def easy_runs(
    situation: Situation, layout: Layout, metres: Mapping[date, float], rules: Sequence[str]
) -> dict[date, Workout]:
    """Word the easy days and the long day of a week as workouts, with the rules of the week."""
    sprinkles = sprinkles_of(situation, layout, [day for day in layout.easy if day in metres])
    return {
        day: _long_run(situation, day, length, rules)
        if day == layout.long
        else easy_run(
            situation, day, _shared(situation, day, length), sprinkles.get(day, Sprinkle()), rules
        )
        for day, length in metres.items()
    }


def _shared(situation: Situation, day: date, metres: float) -> float:
    """Take the share that a return from illness leaves of a run, to the next 100 m."""
    share = situation.restraint_on(day).share
    return metres if share == 1 else max(round_down(metres * share), 1000.0)


def easy_run(
    situation: Situation,
    day: date,
    metres: float | None,
    added: Sprinkle,
    rules: Sequence[str] = (),
) -> Workout:
    """Word a run of an easy day, with the reasons of its week."""
    form = situation.form
    why = [rule for rule, count in (("hills", added.hills), ("strides", added.strides)) if count]
    restraint = situation.restraint_on(day)
    if restraint.allowed is not Allowed.ALL:
        why.append(restraint.rule)
    if metres is None:
        why.append("own-plan")
    else:
        why += ["easy-run", *rules]
    return Workout(
        kind=WorkoutKind.EASY,
        distance=None if metres is None else distance_of(metres),
        easy=form.easy,
        strides=added.strides,
        stride_pace=form.fitness.paces.stride if added.strides and form.fitness else None,
        hills=added.hills,
        why=tuple(why),
    )


def sprinkles_of(
    situation: Situation, layout: Layout, easy: list[date], also_hard: Collection[date] = ()
) -> dict[date, Sprinkle]:
    """Put the week's strides and hills onto easy days away from every hard day."""
    week, history = situation.week, situation.history
    if week.phase is Phase.RECOVERY:
        return {}
    hard = [*situation.hard_around, *also_hard, *([layout.hard] if layout.hard else [])]
    eligible = [
        day
        for day in free_of_hard(easy, hard)
        if situation.allowed_on(day) is Allowed.ALL and not _may_precede_hard(situation, day)
    ]
    hills = hills_dose(history, week.starts, hold=week.is_step_back)
    if week.phase is Phase.TAPER or _is_fresh(situation):
        hills = 0
    return sprinkle(
        eligible,
        len(situation.running_days),
        strides_dose(history, week.starts),
        hills,
        hills_turn=is_hills_turn(history, week.starts),
    )


def _long_run(situation: Situation, day: date, metres: float, rules: Sequence[str]) -> Workout:
    why = ["long-run"]
    if metres >= situation.form.limit_on(day) - 500:
        why.append("longest-run")
    restraint = situation.restraint_on(day)
    if restraint.allowed is not Allowed.ALL:
        why.append(restraint.rule)
    return Workout(
        kind=WorkoutKind.LONG,
        distance=distance_of(metres),
        easy=situation.form.easy,
        why=(*why, *rules),
    )


def _may_precede_hard(situation: Situation, day: date) -> bool:
    """Whether the next week may begin with its workout on the day after."""
    return day.weekday() == Weekday.SUN and Weekday.MON in situation.brief.days


def _is_fresh(situation: Situation) -> bool:
    """Whether it is too early for hills: strides come first for new runners."""
    return situation.brief.needs_base and situation.week.number <= NEW_RUNNER_BASE
