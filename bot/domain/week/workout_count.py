"""How many workouts a week may have besides its long run: none, one every second week, one or two.

The level of a runner, from running days, distance and age, says how many; a start, a return, a
race on the way and the health answer say that there is none yet.
"""

from datetime import date
from enum import StrEnum

from bot.domain.brief import Brief
from bot.domain.calendar import DAY
from bot.domain.log.history import mile_workouts_done
from bot.domain.season.goal import Goal
from bot.domain.season.phases import NEW_RUNNER_BASE, RETURN_WEEKS
from bot.domain.season.season import Phase, SeasonWeek, weeks_between
from bot.domain.season.volumes import starting_metres
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import WorkoutKind

_TWICE_FROM, _D_FROM, _D_FROM_MASTERS = 40_000, 56_000, 64_000  # metres a week
_C_FROM, _D_TOLD = 32_000, 45_000
_FIRST_ALONE = 2  # mile workouts, of whoever has not run fast lately


class Level(StrEnum):
    """How many workouts a week may have besides the long run."""

    A = "one every second week"
    B = "one"
    C = "one, and a second small one where the tables say so"
    D = "two"


def level_of(situation: Situation, metres: float | None = None) -> Level:
    """Find the level of a runner in a week of so many metres; of this one, where not given."""
    brief, n = situation.brief, len(situation.brief.days)
    age = brief.age_in_years
    week = full_metres(situation) if metres is None else metres
    if n <= 2:
        return Level.A
    if n <= 4 or week < _C_FROM or is_new(situation):
        return Level.B
    is_young = 18 <= age < 55 and week >= _D_FROM
    is_older = 55 <= age < 60 and n >= 6 and week >= _D_FROM_MASTERS
    has_much = starting_metres(brief) >= _D_TOLD
    return Level.D if has_much and (is_young or is_older) else Level.C


def has_workout(situation: Situation, week: SeasonWeek) -> bool:
    """Whether a week may have a workout: with two running days every second one may.

    They are counted back from the race, which has its last workout a few days before it.  Every
    race-specific week has one, unless it would cost every long run of a long race.
    """
    days = situation.brief.days
    if len(days) > 2:
        return True
    if week.phase is Phase.RACE_SPECIFIC and not _needs_turns(situation):
        return True
    anchor = situation.last_workout or situation.finale.day
    return weeks_between(week.starts, anchor) % 2 == 0


def _needs_turns(situation: Situation) -> bool:
    """Whether long run and workout, a day apart, take turns: the race needs its long runs."""
    gaps = [abs(one - other) for one in situation.brief.days for other in situation.brief.days]
    is_long_race = situation.brief.goal_race.goal in {Goal.HALF, Goal.MARATHON}
    return is_long_race and not any(2 <= gap <= 5 for gap in gaps)


def full_metres(situation: Situation) -> float:
    """How far the week goes, or would go were it not cut by the start or the taper."""
    week = situation.week
    if week.distance is None or week.number == 1:
        return starting_metres(situation.brief)
    if week.phase is Phase.TAPER:
        return situation.season.peak.metres
    return min(week.distance.metres, situation.form.weekly)


def is_new(situation: Situation) -> bool:
    return situation.brief.is_new and situation.week.number <= 12


def _is_new_here(situation: Situation) -> bool:
    """Whether four weeks of easy running come first."""
    return situation.brief.needs_base and situation.week.number <= NEW_RUNNER_BASE


def may_be_hard(situation: Situation) -> bool:
    brief, week = situation.brief, situation.week
    if not brief.health.allows_speed or week.phase is Phase.RECOVERY or _is_new_here(situation):
        return False
    if is_just_back(situation, week.ends) or not situation.form.has_run_before(week.starts):
        return False
    if not has_workout(situation, week):
        return False
    if situation.is_race_week and situation.finale.kind is WorkoutKind.TIME_TRIAL:
        return False  # the trial replaces the workout
    # A tune-up race is the hard day of its week.
    return all(event.is_finale for event in situation.events_now)


def is_just_back(situation: Situation, day: date) -> bool:
    """Whether easy running comes first: half as many days as were missed, and a week at least."""
    missed = 7 * situation.brief.weeks_off
    return missed > 0 and day < situation.season.weeks[0].starts + max(7, missed // 2) * DAY


def ran_fast_lately(brief: Brief) -> bool:
    """Whether one fast workout a week lies behind the runner, who has not just been off."""
    return brief.had_fast_runs and brief.weeks_off < RETURN_WEEKS


def may_be_twice(situation: Situation, level: Level) -> bool:
    brief = situation.brief
    if not ran_fast_lately(brief):
        done = mile_workouts_done(situation.history, situation.week.starts)
        if len(done) < _FIRST_ALONE:
            return False
    return (
        level in {Level.C, Level.D}
        and len(brief.days) >= 5
        and 18 <= brief.age_in_years < 60
        and full_metres(situation) >= _TWICE_FROM
    )
