"""Marathon pace in the long run: in which weeks, and how many kilometres."""

from datetime import timedelta

from bot.domain.calendar import WEEK
from bot.domain.fitness.target_pace import target_pace
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase
from bot.domain.season.volumes import starting_metres
from bot.domain.week.purpose import is_new_longest
from bot.domain.week.situation import Situation
from bot.domain.week.workout_count import is_new, may_be_hard
from bot.domain.workout.workout import Intensity

LEAST_MARATHON = 4_000
# Kilometres at marathon pace in the long runs, by the lesser of peak and 1.5 × told: M1 to M4.
_MARATHON_KM = (
    (42, (0, 4, 5, 6)),
    (60, (5, 7, 9, 10)),
    (85, (8, 10, 13, 16)),
    (105, (10, 13, 16, 19)),
    (float("inf"), (13, 16, 20, 24)),
)
_TAPER_MARATHON_FROM, _TAPER_MARATHON_KM = 42_000, (4, 5, 6)


def marathon_metres(  # noqa: PLR0911 - one reason after the other
    situation: Situation, long: float, *, days_before: int
) -> float:
    """Give the metres at marathon pace in this week's long run; 0 for none.

    Args:
        situation: The week.
        long: How far the long run goes.
        days_before: The race.
    """
    week, brief = situation.week, situation.brief
    if (
        brief.goal_race.goal is not Goal.MARATHON
        or brief.all_the_same
        or not may_be_hard(situation)
    ):
        return 0
    if situation.is_short or week.is_step_back or week.number == 1 or is_new(situation):
        return 0  # what was told is repeated first
    if _walks(situation):
        return 0
    peak = situation.season.largest_week
    km = _marathon_km(situation, peak)
    if week.phase is Phase.TAPER:
        if peak < _TAPER_MARATHON_FROM or not 6 <= days_before <= 10:
            return 0
        if _ran_marathon_pace_lately(situation, days_before):
            return 0
        low, middle, high = _TAPER_MARATHON_KM
        wanted = low if peak < 60_000 else middle if peak < 85_000 else high
        return _whole(min(wanted * 1000, 0.72 * long))
    left = week.builds_left
    if left is None or week.is_far or left % 2 == 0 or left > 7:
        return 0
    if left == 7 and peak < _TAPER_MARATHON_FROM:
        return 0
    if week.phase is Phase.BASE or is_new_longest(situation, long):
        return 0
    wanted = km[3 - left // 2] * 1000
    share = 0.55 if peak < _TAPER_MARATHON_FROM else 0.72
    of_week = (0.20 if peak < 60_000 else 0.25) * peak
    return _whole(min(wanted, share * long, of_week, 29_000))


def _ran_marathon_pace_lately(situation: Situation, days_before: int) -> bool:
    """Whether the long run of a few days before held marathon pace already."""
    day = situation.finale.day - timedelta(days=days_before)
    return any(
        timedelta() < day - each.day < WEEK and each.workout.intensity is Intensity.MARATHON
        for each in situation.history.planned
    )


def _walks(situation: Situation) -> bool:
    """Whether marathon pace would be no faster than easy running: the race is run and walked."""
    fitness, easy = situation.form.fitness, situation.form.easy
    if fitness is None or easy is None:
        return False
    pace = target_pace(situation.brief, fitness, situation.season.peak).pace
    return not pace.is_faster_than(easy.fast)


def _marathon_km(situation: Situation, peak: float) -> tuple[int, ...]:
    size = min(peak, 1.5 * starting_metres(situation.brief)) / 1000
    row = next(km for most, km in _MARATHON_KM if size < most)
    return _MARATHON_KM[0][1] if situation.brief.is_first_race else row


def _whole(metres: float) -> float:
    whole = metres // 1000 * 1000
    return whole if whole >= LEAST_MARATHON else 0
