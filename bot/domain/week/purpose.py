"""What the one hard workout of a week is for."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.health.heat import heat_on
from bot.domain.log.history import SetbackKind, last_all_out
from bot.domain.season.goal import Goal
from bot.domain.season.phases import NEW_RUNNER_BASE
from bot.domain.season.season import (
    NO_TRIAL,
    SHORT_PLAN,
    Phase,
    SeasonWeek,
    last_workout_day,
    mile_race_window,
    weeks_between,
)
from bot.domain.week.situation import HARD_RESULTS, Situation
from bot.domain.workout.workout import Intensity, WorkoutKind

TRIAL_EVERY = timedelta(weeks=4)
RECOVERED_AFTER = timedelta(weeks=2)
ASKED_FOR = timedelta(weeks=2)  # a wish that is not run by then has passed
TRIAL_IN_BLOCK = 3  # earliest week of the block, counted from 0
_RACE_WORK = {  # in turn
    Goal.FIVE_K: (Intensity.INTERVAL,),
    Goal.TEN_K: (Intensity.INTERVAL, Intensity.THRESHOLD),
    Goal.HALF: (Intensity.THRESHOLD,),
    Goal.MARATHON: (Intensity.THRESHOLD, Intensity.MARATHON),
}
RACE_WORK_IN_A_ROW = 2  # then comes the mile workout
LIGHTER_RACE_WORK = 0.6


@dataclass(frozen=True, slots=True)
class Purpose:
    """The hard workout that a week wants, if its days have room for it.

    Attributes:
        why: Ids of the rules that ask for it.
        share: How much of the full workout is wanted.
    """

    kind: WorkoutKind
    intensity: Intensity
    why: tuple[str, ...]
    share: float = 1.0


def purpose_of(situation: Situation) -> Purpose | None:
    """Decide which hard workout a week has; ``None`` in base, recovery and race weeks."""
    if not _may_be_hard(situation):
        return None
    if wants_trial(situation):
        why = ["time-trial" if situation.form.fitness is not None else "first-trial"]
        if _is_asked(situation):
            why.insert(0, "trial-asked")
        return _purpose(WorkoutKind.TIME_TRIAL, *why)
    match situation.week.phase:
        case Phase.MILE_BLOCK:
            share = 0.5 if situation.week.is_step_back else 1.0
            rule = "short-plan" if _is_short(situation) else "mile-block"
            return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", rule, share=share)
        case Phase.RACE_SPECIFIC:
            return _race_specific(situation)
        case Phase.TAPER:
            return _taper(situation)
        case _:
            return None


def wants_trial(situation: Situation) -> bool:
    """Whether the week's workout is a time trial, days permitting."""
    form, week = situation.form, situation.week
    is_bad_time = _races_soon(situation) or was_down_lately(situation)
    if week.phase is Phase.TAPER or is_bad_time:
        return False
    if _is_asked(situation):
        return True
    if form.fitness is None and form.last_trial is None:
        ran_before = situation.brief.longest_run is not None
        return week.starts.weekday() <= 2 if ran_before else week.number >= 4
    if form.last_trial is not None and week.ends - form.last_trial < TRIAL_EVERY:
        return False
    if week.phase is Phase.MILE_BLOCK:
        is_last = situation.next_phase is not Phase.MILE_BLOCK
        races_after = _finale_follows_block(situation)
        return situation.position >= TRIAL_IN_BLOCK and (is_last or races_after)
    first, last = mile_race_window(situation.finale.day)
    is_in_window = first <= week.starts and week.ends <= last
    return week.phase is Phase.RACE_SPECIFIC and _is_marathon(situation) and is_in_window


def may_try(situation: Situation, day: date) -> bool:
    """Whether a trial on this day keeps its distance from every race."""
    return all(event.day - day >= NO_TRIAL for event in situation.events if event.day > day)


def suits_trial(situation: Situation, day: date) -> bool:
    """Whether a trial may stand on this day: one asked for comes after the asking."""
    heat = heat_on(day, situation.history.setbacks)
    if not may_try(situation, day) or (heat is not None and not heat.allows_a_trial):
        return False
    asked = situation.brief.trial_asked
    if asked is None or not _is_asked(situation):
        return True
    return day > asked or day == asked == situation.pinned_hard


def was_down_lately(situation: Situation) -> bool:
    """Whether it is too soon after a break, pain or illness for an effort without limits."""
    first = situation.week.starts - RECOVERED_AFTER
    held_back = (each for each in situation.history.setbacks if each.kind is not SetbackKind.HEAT)
    is_hurt = any(each.ended is None or each.ended >= first for each in held_back)
    return is_hurt or any(each.returned >= first for each in situation.form.breaks)


def _may_be_hard(situation: Situation) -> bool:
    brief, week = situation.brief, situation.week
    is_too_early = brief.needs_base and week.number <= NEW_RUNNER_BASE
    if not brief.health.allows_speed or week.phase is Phase.RECOVERY or is_too_early:
        return False
    if not situation.form.has_run_before(week.starts):
        return False
    if not has_workout(situation, week):
        return False
    if situation.is_race_week and situation.finale.kind is WorkoutKind.TIME_TRIAL:
        return False  # the trial replaces the workout
    # A tune-up race is the hard day of its week.
    return all(event.is_finale for event in situation.events_now)


def _purpose(
    kind: WorkoutKind,
    *why: str,
    intensity: Intensity = Intensity.REPETITION,
    share: float = 1.0,
) -> Purpose:
    return Purpose(kind, intensity, why, share)


def _taper(situation: Situation) -> Purpose:
    if _is_short(situation):
        return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", "short-plan", share=0.5)
    rule = "taper-marathon" if _is_marathon(situation) else "taper"
    return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", rule, share=0.5)


def _race_specific(situation: Situation) -> Purpose | None:
    if situation.brief.own_plan is not None:
        return _companion(situation)
    is_lighter = situation.week.is_step_back
    done = _race_work_before(situation)
    if done is None:
        return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", share=0.5 if is_lighter else 1.0)
    kinds = _RACE_WORK[situation.brief.goal_race.goal]
    intensity = kinds[done % len(kinds)]
    share = LIGHTER_RACE_WORK if is_lighter else 1.0
    return _purpose(
        WorkoutKind.RACE_SPECIFIC, f"race-{intensity}", intensity=intensity, share=share
    )


def _race_work_before(situation: Situation) -> int | None:
    """Count the race workouts that the season has before this week's.

    Returns:
        ``None`` where this week has the mile workout: after two race workouts, and in a lighter
        week as long as enough weeks are left for the race.
    """
    weeks = [each for each in situation.season.weeks if each.phase is Phase.RACE_SPECIFIC]
    done = in_a_row = 0
    for week in weeks:
        if not has_workout(situation, week):
            continue
        is_light = week.is_step_back and in_a_row > 0 and len(weeks) > 2
        is_mile = in_a_row == RACE_WORK_IN_A_ROW or is_light
        if week.number == situation.week.number:
            return None if is_mile else done
        done, in_a_row = (done, 0) if is_mile else (done + 1, in_a_row + 1)
    return done


def has_workout(situation: Situation, week: SeasonWeek) -> bool:
    """Whether a week may have a workout: with two running days every second one may.

    They are counted back from the race, which has its last workout a few days before it.
    """
    if len(situation.brief.days) > 2:
        return True
    anchor = last_workout_day(situation.brief, situation.finale.day)
    return weeks_between(week.starts, anchor) % 2 == 0


def _companion(situation: Situation) -> Purpose | None:
    """Every second week; in the others their own race-specific workouts stand alone."""
    if situation.position % 2 == 0:
        return None
    return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout")


def _finale_follows_block(situation: Situation) -> bool:
    later = situation.season.weeks[situation.week.number :]
    after_block = (week.phase for week in later if week.phase is not Phase.MILE_BLOCK)
    return next(after_block, None) is Phase.TAPER


def _is_asked(situation: Situation) -> bool:
    """Whether the runner waits for a trial they asked for: for two weeks, or until it is run."""
    asked, week = situation.brief.trial_asked, situation.week
    if asked is None or week.ends < asked or week.starts - asked >= ASKED_FOR:
        return False
    last = last_all_out(situation.history)
    is_run = last is not None and last >= asked
    is_spent = any(
        logged.day in situation.dates and logged.result.kind in HARD_RESULTS
        for logged in situation.history.results
    )
    return not is_run and not is_spent


def _races_soon(situation: Situation) -> bool:
    return not may_try(situation, situation.week.starts)


def _is_short(situation: Situation) -> bool:
    """Whether the race was too near from the start to train for."""
    return situation.finale.day - situation.season.weeks[0].starts < SHORT_PLAN


def _is_marathon(situation: Situation) -> bool:
    return situation.brief.goal_race.goal is Goal.MARATHON
