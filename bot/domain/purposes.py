"""What the one hard workout of a week is for."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.goals import Goal
from bot.domain.histories import SetbackKind
from bot.domain.phases import NEW_RUNNER_BASE
from bot.domain.seasons import Phase
from bot.domain.situations import Situation
from bot.domain.workouts import Intensity, WorkoutKind

TRIAL_EVERY = timedelta(weeks=4)
TRIAL_BEFORE_RACE = timedelta(days=11)
TRIAL_IN_BLOCK = 3  # earliest week of the block, counted from 0
_CYCLE = {  # of race-specific weeks; every third is the mile workout
    Goal.FIVE_K: (Intensity.INTERVAL, Intensity.INTERVAL, Intensity.REPETITION),
    Goal.TEN_K: (Intensity.INTERVAL, Intensity.THRESHOLD, Intensity.REPETITION),
    Goal.HALF: (Intensity.THRESHOLD, Intensity.THRESHOLD, Intensity.REPETITION),
    Goal.MARATHON: (Intensity.THRESHOLD, Intensity.MARATHON, Intensity.REPETITION),
}


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
        known = situation.form.fitness is not None
        return _purpose(WorkoutKind.TIME_TRIAL, "time-trial" if known else "first-trial")
    match situation.week.phase:
        case Phase.MILE_BLOCK:
            share = 0.5 if situation.week.is_step_back else 1.0
            return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", "mile-block", share=share)
        case Phase.RACE_SPECIFIC:
            return _race_specific(situation)
        case Phase.TAPER:
            return _taper(situation)
        case _:
            return None


def wants_trial(situation: Situation) -> bool:
    """Whether the week's workout is a time trial, days permitting."""
    form, week = situation.form, situation.week
    if week.phase is Phase.TAPER or _is_hot(situation) or _races_soon(situation):
        return False
    if form.fitness is None:
        ran_before = situation.brief.longest_run is not None
        return week.starts.weekday() <= 2 if ran_before else week.number >= 4
    if form.last_trial is not None and week.ends - form.last_trial < TRIAL_EVERY:
        return False
    if week.phase is Phase.MILE_BLOCK:
        is_last = situation.next_phase is not Phase.MILE_BLOCK
        races_after = _finale_follows_block(situation)
        return situation.position >= TRIAL_IN_BLOCK and (is_last or races_after)
    is_mile_week = situation.position % 3 == 2
    return week.phase is Phase.RACE_SPECIFIC and _is_marathon(situation) and is_mile_week


def may_try(situation: Situation, day: date) -> bool:
    """Whether a trial on this day keeps its distance from every race."""
    return all(
        event.day - day >= TRIAL_BEFORE_RACE for event in situation.events if event.day > day
    )


def _may_be_hard(situation: Situation) -> bool:
    brief, week = situation.brief, situation.week
    is_too_early = brief.is_new and week.number <= NEW_RUNNER_BASE
    if not brief.health.allows_speed or week.phase is Phase.RECOVERY or is_too_early:
        return False
    if not situation.form.has_run_before(week.starts):
        return False
    if len(brief.days) <= 2 and _was_hard_last_week(situation):
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
    if situation.position == 0 and situation.week.number == 1:
        return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", "short-plan", share=0.5)
    rule = "taper-marathon" if _is_marathon(situation) else "taper"
    return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", rule, "last-workout", share=0.5)


def _race_specific(situation: Situation) -> Purpose | None:
    if situation.brief.own_plan is not None:
        return _companion(situation)
    cycle = _CYCLE[situation.brief.goal_race.goal]
    intensity = cycle[situation.position % 3]
    share = 0.5 if situation.week.is_step_back else 1.0
    if intensity is Intensity.REPETITION:
        return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout", share=share)
    return _purpose(
        WorkoutKind.RACE_SPECIFIC, f"race-{intensity}", intensity=intensity, share=share
    )


def _companion(situation: Situation) -> Purpose | None:
    """Every second week; in the others their own race-specific workouts stand alone."""
    if situation.position % 2 == 0:
        return None
    return _purpose(WorkoutKind.MILE_WORKOUT, "mile-workout")


def _finale_follows_block(situation: Situation) -> bool:
    later = situation.season.weeks[situation.week.number :]
    after_block = (week.phase for week in later if week.phase is not Phase.MILE_BLOCK)
    return next(after_block, None) is Phase.TAPER


def _races_soon(situation: Situation) -> bool:
    return not may_try(situation, situation.week.starts)


def _was_hard_last_week(situation: Situation) -> bool:
    first = situation.week.starts - timedelta(weeks=1, days=situation.week.starts.weekday())
    return any(each.day >= first for each in situation.form.hard_before(situation.week.starts))


def _is_marathon(situation: Situation) -> bool:
    return situation.brief.goal_race.goal is Goal.MARATHON


def _is_hot(situation: Situation) -> bool:
    return any(
        setback.kind is SetbackKind.HEAT and setback.ended is None
        for setback in situation.history.setbacks
    )
