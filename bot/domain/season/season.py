"""The season: phases and weekly distances up to race day."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.errors import CoachError
from bot.domain.quantities import Distance
from bot.domain.season.admission import check_age
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.phases import Phase, divide, divide_for_companion, divide_for_new_runner
from bot.domain.season.volumes import (
    recovery_metres,
    starting_metres,
    step_back_every,
    taper_metres,
    taper_weeks,
    training_weeks,
)

__all__ = [
    "LAST_WORKOUT",
    "NO_TRIAL",
    "SHORT_PLAN",
    "Phase",
    "Season",
    "SeasonWeek",
    "closing_race",
    "finale_day",
    "last_workout_day",
    "mile_race_window",
    "plan_season",
    "weeks_between",
]

LAST_WORKOUT = range(4, 7)  # days before race day
LONGEST_SEASON = timedelta(weeks=104)
SHORT_PLAN = timedelta(weeks=4)
OFF_SEASON_WEEKS = 8
NO_TRIAL = timedelta(days=11)  # from a trial to the race after it, at least
TUNE_UP_WEEKS = (10, 6)  # before a marathon or half: when a mile race does most good
RECOVERY_DAYS = {
    Goal.MILE: 1,
    Goal.OFF_SEASON: 1,
    Goal.FIVE_K: 2,
    Goal.TEN_K: 4,
    Goal.HALF: 7,
    Goal.MARATHON: 14,
}


class RaceDayError(CoachError):
    """A race day that no plan can lead to."""


@dataclass(frozen=True, slots=True)
class SeasonWeek:
    """A calendar week, Monday to Sunday, as the season foresees it.

    Attributes:
        number: 1 is the week in which the plan starts.
        starts: Its Monday; in the first week the day the plan starts.
        distance: What the runner should run in all, the goal race not counted; ``None`` in
            companion mode, and where no running day is left.
        is_step_back: A lighter week, to absorb the ones before.
    """

    number: int
    starts: date
    phase: Phase
    distance: Distance | None
    is_step_back: bool = False

    @property
    def ends(self) -> date:
        return self.starts + timedelta(days=6 - self.starts.weekday())


@dataclass(frozen=True, slots=True)
class Season:
    """The way to race day: a pure function of the runner's brief."""

    goal_race: GoalRace
    weeks: tuple[SeasonWeek, ...]

    def week_of(self, day: date) -> SeasonWeek | None:
        return next((week for week in self.weeks if week.starts <= day <= week.ends), None)


def plan_season(brief: Brief, starts: date) -> Season:
    """Plan phases and weekly distances from the day the plan starts to race day and recovery.

    Raises:
        RaceDayError: Race day is not after the start, or more than 104 weeks away.
        TooYoungError: The runner is too young for this goal.
    """
    check_age(brief.age, brief.goal_race.goal)
    if not brief.days:
        raise CoachError("name at least one running day, for example tue thu sat sun")
    finale = finale_day(brief, starts)
    _check_race_day(finale, starts)
    return Season(brief.goal_race, _weeks(brief, starts, finale))


def finale_day(brief: Brief, starts: date) -> date:
    """Find the day that the season leads to: race day, or the end of the off-season."""
    if brief.goal_race.day is not None:
        return brief.goal_race.day
    if brief.goal_race.goal is not Goal.OFF_SEASON:
        raise RaceDayError("a race has a day, for example 25 April 2027")
    closing = closing_race(brief, starts)
    return _off_season_end(brief, starts) if closing is None else closing[1]


def closing_race(brief: Brief, starts: date) -> tuple[GoalRace, date] | None:
    """Find the race, with its day, that ends an off-season in place of the trial."""
    if brief.goal_race.goal is not Goal.OFF_SEASON or brief.goal_race.day is not None:
        return None
    end = _off_season_end(brief, starts)
    near = ((race, race.day) for race in brief.tune_ups if race.day is not None)
    return next(((race, day) for race, day in near if timedelta() <= end - day < NO_TRIAL), None)


def mile_race_window(race_day: date) -> tuple[date, date]:
    """Give the days on which a mile race is the best tune-up for a long race."""
    first, last = (race_day - timedelta(weeks=weeks) for weeks in TUNE_UP_WEEKS)
    return first, last


def last_workout_day(brief: Brief, race_day: date) -> date:
    """Find the running day four to six days before a race; without one, a week before."""
    window = [race_day - timedelta(days=days) for days in LAST_WORKOUT]
    fitting = [day for day in window if day.weekday() in brief.days]
    return min(fitting, default=race_day - timedelta(days=7))


def weeks_between(one: date, other: date) -> int:
    """Count calendar weeks from one day's to another's."""
    return (_monday(other) - _monday(one)).days // 7


def _check_race_day(day: date, starts: date) -> None:
    if day <= starts:
        raise RaceDayError(
            "race day {day} is not after the start of the plan on {starts}",
            day=day.isoformat(),
            starts=starts.isoformat(),
        )
    if day - starts > LONGEST_SEASON:
        raise RaceDayError(
            "race day {day} is more than 104 weeks away; come back when it is nearer, or train "
            "off-season until then",
            day=day.isoformat(),
        )


def _off_season_end(brief: Brief, starts: date) -> date:
    last_monday = _monday(starts) + timedelta(weeks=OFF_SEASON_WEEKS - 1)
    return last_monday + timedelta(days=max(brief.days))


def _weeks(brief: Brief, starts: date, finale: date) -> tuple[SeasonWeek, ...]:
    goal = brief.goal_race.goal
    total = (_monday(finale) - _monday(starts)).days // 7 + 1
    # A taper is counted in days: a race from Monday to Thursday has it begin a week earlier.
    tapered = min(total, taper_weeks(goal) + (1 if finale.weekday() < 4 else 0))
    phases = _training_phases(brief, total - tapered, finale - starts)
    shift = _step_back_shift(brief, starts, finale)
    training = zip(phases, training_weeks(brief, phases, shift), strict=True)
    rows = [(phase, metres, is_step_back) for phase, (metres, is_step_back) in training]
    peak = max((metres for _, metres, _ in rows), default=starting_metres(brief))
    taper = taper_metres(goal, peak, tapered, finale.weekday())
    rows += [(Phase.TAPER, metres, False) for metres in taper]
    if goal is not Goal.OFF_SEASON:
        after = recovery_metres(goal, peak)[: _recovery_weeks(goal, finale)]
        rows += [(Phase.RECOVERY, metres, False) for metres in after]
    return tuple(
        _season_week(brief, number, starts, row) for number, row in enumerate(rows, start=1)
    )


def _training_phases(brief: Brief, weeks: int, until_race: timedelta) -> tuple[Phase, ...]:
    goal = brief.goal_race.goal
    if brief.needs_base:
        return divide_for_new_runner(goal, weeks)
    if until_race < SHORT_PLAN:
        return (Phase.MILE_BLOCK,) * weeks
    if brief.own_plan is not None:
        return divide_for_companion(goal, weeks)
    return divide(goal, weeks)


def _step_back_shift(brief: Brief, starts: date, finale: date) -> int:
    """Move lighter weeks away from the workouts of a runner who has one every second week."""
    if len(brief.days) > 2 or step_back_every(brief) % 2:
        return 0
    number = weeks_between(starts, last_workout_day(brief, finale)) + 1
    return 1 if number % 2 == 0 else 0


def _recovery_weeks(goal: Goal, race_day: date) -> int:
    days_after_race_week = RECOVERY_DAYS[goal] - (6 - race_day.weekday())
    return max(1, -(-days_after_race_week // 7))


def _season_week(
    brief: Brief, number: int, starts: date, row: tuple[Phase, float, bool]
) -> SeasonWeek:
    phase, metres, is_step_back = row
    first = starts if number == 1 else _monday(starts) + timedelta(weeks=number - 1)
    left = sum(1 for day in brief.days if day >= first.weekday())
    metres *= left / len(brief.days)
    is_open = brief.own_plan is None and metres > 0
    return SeasonWeek(number, first, phase, Distance(metres) if is_open else None, is_step_back)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
