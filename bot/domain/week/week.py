"""A week's workouts on the runner's days, from the season and from what was really run."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.domain.brief import Brief
from bot.domain.health.guards import open_ladder
from bot.domain.health.heat import adjust_for_heat, heat_on
from bot.domain.health.restraints import Allowed
from bot.domain.log.history import History
from bot.domain.quantities import MILE
from bot.domain.season.goal import Goal
from bot.domain.season.season import LAST_WORKOUT, Phase, Season
from bot.domain.week.companion import companion_runs
from bot.domain.week.easy_days import easy_runs
from bot.domain.week.hard_day import build_hard, last_resort
from bot.domain.week.layout import Layout, Wishes, lay_out
from bot.domain.week.load import LONG_SHARE, LONG_SHARES, Load, share_out
from bot.domain.week.purpose import Purpose, purpose_of, suits_trial
from bot.domain.week.race_day import event_workouts
from bot.domain.week.race_workout import marathon_long_run
from bot.domain.week.reasons import reasons_for_week
from bot.domain.week.return_ladder import ladder_runs
from bot.domain.week.situation import Situation, situation_of
from bot.domain.workout.workout import Intensity, PlannedWorkout, Workout, WorkoutKind

MARATHON_LONG_SHARE = 0.40
SHORT_RUN_MINUTES = 35.0
EASY_RUN_MINUTES = 90.0
RACE_WEEK_MINUTES = 45.0
LONGEST_LONG_MINUTES = {
    Goal.MILE: 90,
    Goal.OFF_SEASON: 90,
    Goal.FIVE_K: 90,
    Goal.TEN_K: 110,
    Goal.HALF: 130,
    Goal.MARATHON: 150,
}
TUNE_UP_SHARE = 0.85
TRIAL_JOG_MINUTES = 25.0


@dataclass(frozen=True, slots=True)
class _Draft:
    """A week with its distances, before easy runs get their sprinkles."""

    layout: Layout
    hard: Workout | None
    metres: dict[date, float]


def plan_week(
    brief: Brief, season: Season, number: int, history: History
) -> tuple[PlannedWorkout, ...]:
    """Plan one week of the season, in order of days; a day without a workout is a rest day.

    Args:
        brief: What the runner told.
        season: The season planned from it.
        number: The week, counted from 1.
        history: What was planned and run so far, with its outcomes.
    """
    situation = situation_of(brief, season, number, history)
    if open_ladder(history, situation.week.starts) is not None:
        workouts = ladder_runs(situation)
    elif brief.own_plan is not None:
        workouts = companion_runs(situation, brief.own_plan) | event_workouts(situation)
    else:
        workouts = _training(situation) | event_workouts(situation)
    return tuple(
        PlannedWorkout(day, _in_the_heat(situation, day, workouts[day]))
        for day in sorted(workouts)
    )


def _in_the_heat(situation: Situation, day: date, workout: Workout) -> Workout:
    """Adjust a workout to the air that the runner told of its day."""
    heat = heat_on(day, situation.history.setbacks)
    return workout if heat is None else adjust_for_heat(workout, heat)


def _training(situation: Situation) -> dict[date, Workout]:
    drafts = (_draft(situation, purpose) for purpose in _attempts(situation))
    draft = next(draft for draft in drafts if draft is not None)
    waits = draft.hard is None and _has_a_day_for_hard(situation)
    hard_metres = draft.hard.distance.metres if draft.hard and draft.hard.distance else 0
    total = sum(draft.metres.values()) + hard_metres
    reasons = reasons_for_week(situation, total, waits=waits)
    workouts = easy_runs(situation, draft.layout, draft.metres, reasons)
    if draft.hard is not None and draft.layout.hard is not None:
        workouts[draft.layout.hard] = draft.hard
    return workouts


def _has_a_day_for_hard(situation: Situation) -> bool:
    """Whether a hard workout is wanted and has a day, so that only its size can be in the way."""
    purpose = purpose_of(situation)
    return purpose is not None and _lay_out(situation, purpose).hard is not None


def _attempts(situation: Situation) -> Iterator[Purpose | None]:
    """Give what the week wants, then what it can do instead, at last no hard workout."""
    purpose = purpose_of(situation)
    if purpose is not None:
        yield purpose
        yield from last_resort(situation, purpose)
    yield None


def _draft(situation: Situation, purpose: Purpose | None) -> _Draft | None:
    if purpose is not None and purpose.intensity is Intensity.MARATHON:
        return _draft_with_marathon_pace(situation, purpose)
    layout = _lay_out(situation, purpose)
    if purpose is None:
        return _Draft(layout, None, share_out(_load(situation, layout, 0)))
    if layout.hard is None or _costs_the_long_run(situation, purpose, layout):
        return None
    week_metres = total_metres(situation)
    while True:
        hard = build_hard(situation, purpose, layout.hard, week_metres)
        if hard is None or hard.distance is None or _is_too_much(situation, hard):
            return None
        metres = share_out(_load(situation, layout, hard.distance.metres))
        week = sum(metres.values()) + hard.distance.metres
        if build_hard(situation, purpose, layout.hard, week) == hard or week >= week_metres:
            return _Draft(layout, hard, metres)
        week_metres = week


def _costs_the_long_run(situation: Situation, purpose: Purpose, layout: Layout) -> bool:
    """Whether a trial that was asked for would take the long run's place: it can wait."""
    if "trial-asked" not in purpose.why or len(situation.brief.days) <= 2:
        return False
    return layout.long is None and bool(_long_days(situation))


def _draft_with_marathon_pace(situation: Situation, purpose: Purpose) -> _Draft | None:
    layout = _lay_out(situation, None)
    metres = share_out(_load(situation, layout, 0))
    if layout.long is None or layout.long not in metres:
        return None
    length = metres.pop(layout.long)
    week_metres = length + sum(metres.values())
    hard = marathon_long_run(situation, length, week_metres, purpose)
    if hard is None:
        return None
    return _Draft(Layout(layout.long, None, layout.easy), hard, metres)


def _lay_out(situation: Situation, purpose: Purpose | None) -> Layout:
    days = situation.running_days
    hard: list[date] = []
    if purpose is not None:
        hard = [
            day
            for day in days
            if situation.allowed_on(day) is Allowed.ALL
            and situation.leaves_room(day, "hard")
            and (purpose.kind is not WorkoutKind.TIME_TRIAL or suits_trial(situation, day))
        ]
        if situation.pinned_hard in hard:
            hard = [situation.pinned_hard]
        elif situation.week.phase is Phase.TAPER:
            hard = _last_days(situation, hard)
    return lay_out(
        Wishes(
            days=days,
            hard=hard,
            long=_long_days(situation),
            hard_around=situation.hard_around,
            long_around=situation.long_around,
        )
    )


def _long_days(situation: Situation) -> list[date]:
    has_run = situation.form.has_run_before(situation.week.starts)
    if situation.week.phase is Phase.RECOVERY or situation.is_race_week or not has_run:
        return []
    days = [
        day
        for day in situation.running_days
        if situation.allowed_on(day) >= Allowed.LONG and situation.leaves_room(day, "long")
    ]
    return [situation.pinned_long] if situation.pinned_long in days else days


def _last_days(situation: Situation, days: list[date]) -> list[date]:
    """In the taper, prefer the days four to six before the race, where this week has them."""
    finale = situation.finale.day
    fitting = [day for day in days if (finale - day).days in LAST_WORKOUT]
    return fitting or days


def total_metres(situation: Situation) -> float:
    """How far the week may go in all, the goal race not counted."""
    distance = situation.week.distance
    if distance is None:
        return 0
    total = min(distance.metres, situation.form.weekly)
    usual = [day for day in situation.dates if day.weekday() in situation.brief.days]
    open_days = [day for day in usual if situation.allowed_on(day) is not Allowed.NOTHING]
    total *= len(open_days) / max(1, len(usual))
    tune_ups = [event for event in situation.events_now if not event.is_finale]
    if tune_ups:
        raced = sum(event.race.goal.distance.metres for event in tune_ups)
        total = max(0.0, total * TUNE_UP_SHARE - raced)
    if situation.is_race_week and situation.finale.kind is WorkoutKind.TIME_TRIAL:
        total = max(0.0, total - MILE.metres - situation.form.metres_in(TRIAL_JOG_MINUTES))
    return total


def _load(situation: Situation, layout: Layout, hard_metres: float) -> Load:
    form, goal = situation.form, situation.brief.goal_race.goal
    is_ordinary = not situation.week.is_step_back and situation.week.phase is Phase.RACE_SPECIFIC
    is_for_marathon = goal is Goal.MARATHON and is_ordinary

    def limit_on(day: date) -> float:
        minutes = EASY_RUN_MINUTES
        if situation.allowed_on(day) < Allowed.EASY:
            minutes = SHORT_RUN_MINUTES
        elif situation.is_race_week:
            minutes = RACE_WEEK_MINUTES
        most = form.limit_on(day)
        return most if day == layout.long else min(most, form.metres_in(minutes))

    return Load(
        total=total_metres(situation),
        hard=hard_metres,
        easy=layout.easy,
        long=layout.long,
        long_share=MARATHON_LONG_SHARE if is_for_marathon else LONG_SHARE,
        limit_on=limit_on,
        longest_long=form.metres_in(LONGEST_LONG_MINUTES[goal]),
        spare=_spare(layout),
    )


def _spare(layout: Layout) -> list[date]:
    """Easy days to give up first: those next to the hard day."""
    if layout.hard is None:
        return list(layout.easy)
    hard = layout.hard
    return sorted(layout.easy, key=lambda day: abs((day - hard).days))


def _is_too_much(situation: Situation, hard: Workout) -> bool:
    """Whether the hard workout would be too large a part of the week."""
    runs = len(situation.running_days)
    share = LONG_SHARES.get(runs, 0.5) if runs < 3 else 0.5
    distance = hard.distance.metres if hard.distance else 0
    return distance > share * total_metres(situation) and runs > 1
