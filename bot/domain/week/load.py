"""How the distance of a week is shared among its easy runs.

What long run and workouts leave is shared by weights, within limits, so that no two easy weeks
look like a row of equal runs.  What does not fit is left out of the week.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import floor, sqrt
from statistics import fmean

from bot.domain.brief import Brief
from bot.domain.health.restraints import Allowed
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase
from bot.domain.season.volumes import STEP_BACK_LONG, starting_metres
from bot.domain.week.layout import Layout
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import Workout, WorkoutKind

SHORTEST_RUN, SHORTEST_MINUTES = 2500.0, 20.0
_SHORTEST_EVER = 1500.0
AFTER_LONG, AFTER_HARD, BEFORE_LONG = 0.65, 0.85, 0.8
MEDIUM_LONG, MEDIUM_LONG_IN_SMALL_WEEKS = 1.6, 1.25
# The shortest easy run is so much of the longest, with three or more and with two.
SHORTEST_OF_MANY, SHORTEST_OF_TWO = 0.80, 0.87
LEAST_SPREAD, _FOUND_SPREAD, _A_LITTLE_LESS = 0.09, 0.082, 0.97
_AT_LEAST = 0.97  # of the lesser of planned and told: then limits give way
_NEARLY_LONG = 0.95
_EPSILON = 1.0
_FINER = 5  # steps in one
_NEARLY, _HOLDS = 0.95, 0.97  # of what the week must have: after rounding, and before it
_MOST_OF = 0.92  # that rounding leaves
_MUCH_OF = 0.12  # of a run: a step of that size may take what was told
_EXACT = 0.2  # metres: distances are kept to 0.1 m, and a mile is no whole number of them
SHORT_RUN_MINUTES = 35.0
# Minutes of an easy run by days before the race that the season leads to.
_RACE_WEEK_MINUTES = {6: 40.0, 5: 40.0, 4: 40.0, 3: 40.0, 2: 25.0, 1: 20.0}
_EASY_MINUTES, _MEDIUM_LONG_MINUTES, _MEDIUM_LONG_FOR_LONG_RACES = 75.0, 85.0, 100.0
_SENIOR_MINUTES = 60.0
_LONGEST_EASY_MINUTES = 110.0  # of whoever tells a week that takes them
_SHORT_LONG = 3500
_NEARLY_ALL = 0.85  # of a week: what is left is no run of its own where it is too short


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What there is to share.

    Attributes:
        total: Metres for the easy runs.
        at_least: Metres that may exceed the limits of shape, up to those of safety.
        weights: Each easy day with its weight.
        limits: The most metres of each day, by shape.
        most: The most metres of each day, by safety.
        spare: Easy days to give up first where runs get too short.
        shortest: Metres below which a run is dropped.
        step: What distances are rounded to; 0 keeps them.
        is_light: A light week is not to become lighter by the shape of two easy runs.
        may_end: A last run that is too short is left out: the others hold nearly all there is.
    """

    total: float
    at_least: float
    weights: Mapping[date, float]
    limits: Mapping[date, float]
    most: Mapping[date, float]
    spare: Sequence[date]
    shortest: float
    step: float
    is_light: bool = False
    may_end: bool = False

    @property
    def shortest_ever(self) -> float:
        """Metres of the shortest run that is kept where fewer could not hold the week."""
        if self.may_end:
            return self.shortest
        return _SHORTEST_EVER * (STEP_BACK_LONG if self.is_light else 1)


def share_out(load: Load) -> dict[date, float]:
    """Give each easy day its metres; a day without enough is left out."""
    least = min(load.shortest, load.shortest_ever)
    days = [day for day in load.weights if load.most[day] >= least]
    while days:
        metres = _fill(load, days)
        if len(days) == 1 or min(metres.values()) >= load.shortest - _EPSILON:
            break
        if min(metres.values()) >= load.shortest_ever and not _holds_at_least(load, len(days) - 1):
            break  # fewer days could not hold what was told
        short = [day for day in days if metres[day] < load.shortest - _EPSILON]
        order = [day for day in load.spare if day in days]
        # A day that a limit holds short would stay short.
        held = [day for day in short if load.most[day] < load.shortest]
        days.remove((held or order or days)[0])
    if not days or (len(days) == 1 and metres[days[0]] < least):
        return {}
    is_short = sum(metres.values()) < min(load.total, load.at_least) - _EPSILON
    is_kept = load.is_light and len(metres) == 2 and is_short
    shaped = metres if is_kept else _shaped(metres)
    rounded = _rounded(load, shaped, load.step)
    needed = _MOST_OF * sum(shaped.values())
    if load.step > _MUCH_OF * fmean(shaped.values()):
        needed = max(needed, _NEARLY * min(load.total, load.at_least))
    if sum(rounded.values()) < needed:
        rounded = _rounded(load, shaped, load.step / _FINER)  # half a km is much of a short run
    least = min(load.shortest, SHORTEST_RUN)
    while load.step and len(rounded) > 2 and _spread(rounded) < _FOUND_SPREAD:
        shorter = [day for day in rounded if rounded[day] - load.step >= least]
        if not shorter or min(rounded[day] for day in shorter) == max(rounded.values()):
            # Round figures yield to the shape of the week.
            return _rounded(load, shaped, load.step / _FINER)
        rounded[min(shorter, key=lambda day: rounded[day])] -= load.step
    return rounded


def _holds_at_least(load: Load, count: int) -> bool:
    """Whether so many days can hold what the week must have."""
    largest = sorted((max(load.limits[day], load.most[day]) for day in load.weights), reverse=True)
    held = sum(largest[:count])
    if count > 1:
        held -= (1 - _shortest_share(count)) * largest[count - 1]
    return held >= _HOLDS * min(load.total, load.at_least)


def _shortest_share(count: int) -> float:
    return SHORTEST_OF_MANY if count >= 3 else SHORTEST_OF_TWO


def round_down(metres: float, step: float) -> float:
    return metres if step <= 0 else floor((metres + _EXACT) / step) * step


def _fill(load: Load, days: Sequence[date]) -> dict[date, float]:
    metres = _within(load.total, {day: load.weights[day] for day in days}, load.limits)
    missing = min(load.total, load.at_least) - sum(metres.values())
    if missing <= _EPSILON:
        return metres
    wider = {day: max(load.limits[day], load.most[day]) for day in days}
    wanted = min(load.total, load.at_least)
    return _within(wanted, {day: load.weights[day] for day in days}, wider)


def _within(
    total: float, weights: Mapping[date, float], limits: Mapping[date, float]
) -> dict[date, float]:
    """Share by weight; what a limit cuts off goes to the others."""
    metres: dict[date, float] = {}
    open_days, left = dict(weights), total
    while open_days:
        unit = max(0.0, left) / sum(open_days.values())
        full = [day for day, weight in open_days.items() if weight * unit >= limits[day]]
        if not full:
            metres |= {day: weight * unit for day, weight in open_days.items()}
            break
        for day in full:
            metres[day] = limits[day]
            left -= limits[day]
            del open_days[day]
    return metres


def _shaped(metres: dict[date, float]) -> dict[date, float]:
    """Let the shortest run be clearly shorter than the longest."""
    if len(metres) < 2:
        return metres
    share = _shortest_share(len(metres))
    shortest = min(metres, key=lambda day: metres[day])
    shaped = metres | {shortest: min(metres[shortest], share * max(metres.values()))}
    while len(shaped) > 2 and _spread(shaped) < LEAST_SPREAD and shaped[shortest] > _SHORTEST_EVER:
        shaped[shortest] *= _A_LITTLE_LESS
    return shaped


def _spread(metres: Mapping[date, float]) -> float:
    """How far the runs lie from their mean, as a share of it."""
    mean = fmean(metres.values())
    return sqrt(fmean((each - mean) ** 2 for each in metres.values())) / mean


def _rounded(load: Load, metres: dict[date, float], step: float) -> dict[date, float]:
    """Round down, and give what that leaves to the runs that lost most."""
    if step <= 0:
        return metres
    rounded = {day: round_down(length, step) for day, length in metres.items()}
    left = sum(metres.values()) - sum(rounded.values())
    shortest = min(metres, key=lambda day: metres[day])
    for day in sorted(metres, key=lambda day: rounded[day] - metres[day]):
        more = rounded[day] + step
        is_shape = day == shortest and len(metres) > 1
        if left >= step - _EPSILON and not is_shape and more <= load.most[day] + 1e-6:
            rounded[day] = more
            left -= step
    return {day: length for day, length in rounded.items() if length > 0}


def _step(situation: Situation) -> float:
    return 0.0 if situation.form.is_told_in_minutes else 0.5 * situation.brief.units.metres


def load_of(
    situation: Situation, layout: Layout, hard: dict[date, Workout], long: float, total: float
) -> Load:
    """Say how the easy runs of a week are shaped, and where each of them ends."""
    n = len(situation.brief.days)
    is_large = n >= 5 and situation.season.peak.metres >= 45_000 and situation.form.usual >= 42_000
    medium = medium_long(situation, layout, hard)
    weights, limits, most = {}, {}, {}
    for day in layout.easy:
        after_long = _follows(day, layout.long)
        before_long = layout.long is not None and (layout.long - day).days == 1
        weight = AFTER_LONG if after_long else BEFORE_LONG if before_long else 1.0
        if any((day - other).days == 1 for other in (*hard, *situation.hard_around)):
            weight = min(weight, AFTER_HARD)
        if day == medium:
            weight = MEDIUM_LONG if is_large else MEDIUM_LONG_IN_SMALL_WEEKS
        load = situation.form.load_on(day)
        weights[day] = weight if load == 1 else load * min(weight, 1.0)
        shape = easy_limit(situation, day, is_medium=day == medium)
        safe = max(shape, _told_limit(situation, day))
        if long:
            nearly_long = _NEARLY_LONG * long if long >= _SHORT_LONG else long
            safe = min(safe, nearly_long)
            shape = min(shape, nearly_long, _shape_limit(situation, long, n))
            if after_long and n >= 5:
                shape = min(shape, 0.62 * long)
            if before_long:
                shape = min(shape, (0.42 if long >= 20_000 else 0.70) * long)
        limits[day], most[day] = shape, safe
    told = starting_metres(situation.brief)
    is_tapered = situation.week.phase in {Phase.TAPER, Phase.RECOVERY} or situation.is_short
    spent = long + sum(metres_of(each) for each in hard.values())
    week = total + spent
    if situation.week.number > 1 and not situation.week.is_step_back:
        week = min(week, told)
    at_least = 0.0 if is_tapered else _AT_LEAST * week - spent
    spare = sorted(
        layout.easy,
        key=lambda day: (
            not any((day - other).days == 1 for other in hard),
            min((abs((day - other).days) for other in hard), default=0),
        ),
    )
    form = situation.form
    return Load(
        total=max(0.0, total),
        at_least=max(0.0, at_least),
        weights=weights,
        limits=limits,
        most=most,
        spare=spare,
        shortest=min(SHORTEST_RUN, form.metres_in(SHORTEST_MINUTES)),
        step=_step(situation),
        is_light=situation.week.is_step_back,
        may_end=not is_tapered and spent >= _NEARLY_ALL * (total + spent),
    )


def _follows(day: date, long: date | None) -> bool:
    """Whether a long run was the day before: in this week, or on the Sunday of the last."""
    if long is not None:
        return (day - long).days == 1 or (long.weekday() == 6 and day.weekday() == 0)
    return False


def _shape_limit(situation: Situation, long: float, n: int) -> float:
    of_longest, of_long = (0.85, 0.90) if n >= 6 else (0.78, 0.95)
    longest = max(long, situation.form.longest_planned)
    return min(of_longest * longest, of_long * long)


def _told_limit(situation: Situation, day: date) -> float:
    """Give the most metres of an easy run where what was told would not fit otherwise.

    Whoever runs 54 km on three days is used to runs of 18 km, however long they take.
    """
    form, brief = situation.form, situation.brief
    is_near_race = situation.days_to_race(day) in _RACE_WEEK_MINUTES
    is_held = situation.allowed_on(day) < Allowed.EASY
    if brief.age_in_years >= 65 or brief.age_in_years < 18 or is_held or is_near_race:
        return 0.0
    usual = starting_metres(brief) / max(1, len(brief.days))
    return min(form.limit_on(day), usual, form.metres_in(_LONGEST_EASY_MINUTES))


def medium_long_minutes(brief: Brief) -> float:
    """Give the minutes that the longest easy run of a week may take."""
    if brief.age_in_years >= 65:
        return _SENIOR_MINUTES
    is_long_race = brief.goal_race.goal in {Goal.HALF, Goal.MARATHON}
    return _MEDIUM_LONG_FOR_LONG_RACES if is_long_race else _MEDIUM_LONG_MINUTES


def easy_limit(situation: Situation, day: date, *, is_medium: bool) -> float:
    """Give the most metres of an easy run: by guard, by time, and by what is near."""
    form, brief = situation.form, situation.brief
    minutes = medium_long_minutes(brief) if is_medium else _EASY_MINUTES
    if brief.age_in_years >= 65:
        minutes = _SENIOR_MINUTES
    if situation.allowed_on(day) < Allowed.EASY:
        minutes = min(minutes, SHORT_RUN_MINUTES)
    before = situation.days_to_race(day)
    if situation.finale.kind is WorkoutKind.RACE or before > 0:
        minutes = min(minutes, _RACE_WEEK_MINUTES.get(before, minutes))
    return min(form.limit_on(day), form.metres_in(minutes))


def medium_long(situation: Situation, layout: Layout, hard: dict[date, Workout]) -> date | None:
    """Find the easy day farthest from the long run; none in weeks that ease off."""
    eases = situation.week.phase is Phase.RECOVERY or situation.is_short
    if layout.long is None or len(layout.easy) < 2 or eases:
        return None
    weekday = layout.long.weekday()

    def distance(day: date) -> tuple[int, int]:
        gap = abs(day.weekday() - weekday)
        is_after_hard = any((day - other).days == 1 for other in hard)
        return min(gap, 7 - gap), -is_after_hard

    return max(layout.easy, key=distance)


def metres_of(workout: Workout) -> float:
    return workout.distance.metres if workout.distance else 0.0
