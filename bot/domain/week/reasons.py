"""Why a week is as long as it is, and why it has no workout: rules that each of its runs names."""

from bot.domain.rules import RuleId
from bot.domain.season.goal import Goal
from bot.domain.season.phases import NEW_RUNNER_BASE
from bot.domain.season.season import Phase
from bot.domain.week.situation import Situation
from bot.domain.week.workout_count import has_workout

_OF_PHASES: dict[Phase, RuleId] = {Phase.BASE: "base", Phase.TAPER: "taper"}
_WITH_WORKOUTS = frozenset({Phase.MILE_BLOCK, Phase.RACE_SPECIFIC})
# Nearer to each other, two distances are the same but for rounding.
_MORE, _LESS = 1.02, 0.98
_PEAK = 0.97
_MASTERS = 50  # years: light weeks come more often


def reasons_for_week(situation: Situation, metres: float, *, waits: bool) -> tuple[RuleId, ...]:
    """Name the rules of a week.

    Args:
        situation: The week.
        metres: How far it goes in all.
        waits: Its workout found no room.
    """
    is_older = situation.week.is_step_back and situation.brief.age_in_years >= _MASTERS
    found: tuple[RuleId | None, ...] = (
        _OF_PHASES.get(situation.week.phase),
        _on_workout(situation, waits=waits),
        _on_distance(situation, metres),
        "masters" if is_older else None,
    )
    return tuple(rule for rule in found if rule is not None)


def _on_workout(situation: Situation, *, waits: bool) -> RuleId | None:
    week, brief = situation.week, situation.brief
    if brief.needs_base and week.number <= NEW_RUNNER_BASE:
        return "new-runner"
    if waits:
        return "workout-waits"
    if situation.is_short:
        return "short-plan"
    is_between = week.phase in _WITH_WORKOUTS and not has_workout(situation, week)
    return "every-second-week" if is_between else None


def _on_distance(  # noqa: PLR0911 - a rule each
    situation: Situation, metres: float
) -> RuleId | None:
    week, form = situation.week, situation.form
    if week.is_step_back:
        return "step-back"
    if week.phase not in {Phase.BASE, *_WITH_WORKOUTS} or week.distance is None:
        return None
    if form.breaks and metres < week.distance.metres * _LESS:
        return "return-load"
    if metres > form.usual * _MORE:
        is_peak = metres >= _PEAK * situation.season.peak.metres
        return "volume-goal" if is_peak else "weekly-growth"
    if week.is_far:
        return "far-cycle"
    if situation.brief.goal_race.goal is Goal.OFF_SEASON:
        return "off-season"
    is_held = week.phase is Phase.MILE_BLOCK and metres > form.usual * _LESS
    return "hold-distance" if is_held else None
