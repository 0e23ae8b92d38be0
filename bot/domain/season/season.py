"""The season: phases and weekly distances up to race day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.domain.brief import Brief
from bot.domain.calendar import days_from, monday_of, sunday_of
from bot.domain.errors import CoachError
from bot.domain.quantities import Distance
from bot.domain.season.age_limits import check_age
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.long_run_ladder import held_long, peak_long
from bot.domain.season.phases import SPANS, Phase, divide, divide_for_companion, kept_base
from bot.domain.season.recovery import recovery_shares
from bot.domain.season.taper import taper_days, taper_share
from bot.domain.season.volumes import Training, light_weeks, starting_metres, training_weeks

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

LAST_WORKOUT = range(4, 8)  # days before race day
_LAST_WORKOUT_ORDER = (5, 6, 4, 7)  # the first of them that is a running day
NO_LONG_RUN = 5  # days before a race
LONGEST_SEASON = timedelta(weeks=104)
SHORT_PLAN = timedelta(weeks=4)
OFF_SEASON_WEEKS = 8
NO_TRIAL = timedelta(days=11)  # from a trial to the race after it, at least
TUNE_UP_WEEKS = (10, 6)  # before a marathon or half: when a mile race does most good


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
        long: How far its long run should go; ``None`` like the distance.
        builds_left: How many build weeks follow before the taper; ``None`` in a lighter week, in
            the taper and after it.
        is_far: It comes before the final build.
        is_sharpening: The days before a 5K or 10K race make it lighter already.
    """

    number: int
    starts: date
    phase: Phase
    distance: Distance | None
    is_step_back: bool = False
    long: Distance | None = None
    builds_left: int | None = None
    is_far: bool = False
    is_sharpening: bool = False

    @property
    def ends(self) -> date:
        return sunday_of(self.starts)


@dataclass(frozen=True, slots=True)
class Season:
    """The way to race day: a pure function of the runner's brief.

    Attributes:
        peak: The largest week.
        longest: The longest long run.
    """

    goal_race: GoalRace
    weeks: tuple[SeasonWeek, ...]
    peak: Distance
    longest: Distance

    @property
    def largest_week(self) -> float:
        """The metres of the largest week that is run, none of it cut by the start or the taper."""
        return max((week.distance.metres for week in self.weeks if week.distance), default=0.0)

    def week_of(self, day: date) -> SeasonWeek | None:
        first = self.weeks[0].starts
        place = weeks_between(first, day)
        return self.weeks[place] if day >= first and place < len(self.weeks) else None


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
    return _season(brief, starts, finale)


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


def last_workout_day(brief: Brief, race_day: date) -> date | None:
    """Find the running day of the last workout: five days before a race, else six, four, seven."""
    days = (race_day - timedelta(days=before) for before in _LAST_WORKOUT_ORDER)
    return next((day for day in days if day.weekday() in brief.days), None)


def weeks_between(one: date, other: date) -> int:
    """Count calendar weeks from one day's to another's."""
    return (monday_of(other) - monday_of(one)).days // 7


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
    last_monday = monday_of(starts) + timedelta(weeks=OFF_SEASON_WEEKS - 1)
    return last_monday + timedelta(days=max(brief.days))


@lru_cache(maxsize=32)  # one message asks for the same season many times
def _season(brief: Brief, starts: date, finale: date) -> Season:
    goal = brief.goal_race.goal
    total = weeks_between(starts, finale) + 1
    is_short = finale - starts < SHORT_PLAN
    # A race from Monday to Wednesday has the taper begin a calendar week earlier.
    tapered = min(total, SPANS[goal].taper + (1 if finale.weekday() <= 2 else 0))
    sharpens = goal in _SHARPENED and not is_short
    phases, training, far = _training(brief, total - tapered, is_short, sharpens=sharpens)
    peak = max((row.metres for row in training), default=starting_metres(brief))
    longest = max((row.long for row in training[-4:]), default=peak_long(brief, 0))
    rows = [
        _Row(
            phase,
            row.metres,
            row.long,
            row.is_light,
            row.builds_left,
            is_far=number < far,
            is_sharpening=sharpens and number == len(training) - 1,
        )
        for number, (phase, row) in enumerate(zip(phases, training, strict=True))
    ]
    rows += [_Row(Phase.TAPER, peak, longest)] * tapered
    if goal is not Goal.OFF_SEASON:
        shares = recovery_shares(goal)
        rows += [_Row(Phase.RECOVERY, peak * share, _LESS_AFTER * longest) for share in shares]
    weeks = tuple(
        _season_week(brief, number, starts, finale, row) for number, row in enumerate(rows, 1)
    )
    return Season(brief.goal_race, weeks, Distance(peak), Distance(longest))


_SHARPENED = frozenset({Goal.FIVE_K, Goal.TEN_K})
_LESS_AFTER = 0.7  # the long runs after a race


@dataclass(frozen=True, slots=True)
class _Row:
    phase: Phase
    metres: float
    long: float
    is_light: bool = False
    builds_left: int | None = None
    is_far: bool = False
    is_sharpening: bool = False


def _training(
    brief: Brief, weeks: int, is_short: bool, *, sharpens: bool
) -> tuple[tuple[Phase, ...], list[Training], int]:
    """Plan the weeks before the taper; too few hold what is run now."""
    if is_short:
        now = starting_metres(brief)
        held = Training(now, peak_long(brief, weeks), is_light=False, builds_left=None)
        return (Phase.BASE,) * weeks, [held] * weeks, 0
    divide_weeks = divide if brief.own_plan is None else divide_for_companion
    divided = divide_weeks(brief, weeks)
    phases = _with_first_mile_workout_in_a_full_week(brief, divided.phases, sharpens=sharpens)
    first_mile = next((n for n, phase in enumerate(phases) if phase is Phase.MILE_BLOCK), None)
    training = training_weeks(brief, weeks, divided.far, first_mile, sharpens=sharpens)
    return phases, training, divided.far


def _with_first_mile_workout_in_a_full_week(
    brief: Brief, phases: tuple[Phase, ...], *, sharpens: bool
) -> tuple[Phase, ...]:
    """Let each base that would lead into a light week end a week later, or earlier."""
    light = light_weeks(brief, len(phases) - 1 if sharpens and phases else len(phases))
    changed = list(phases)
    for number in range(1, len(phases)):
        before, phase = phases[number - 1], phases[number]
        if number not in light or phase is not Phase.MILE_BLOCK or before is Phase.MILE_BLOCK:
            continue
        follows = phases[number + 1] if number + 1 < len(phases) else None
        if follows is Phase.MILE_BLOCK or kept_base(brief) or changed[number - 1] is not before:
            changed[number] = Phase.BASE
        elif number >= 2:
            changed[number - 1] = Phase.MILE_BLOCK
    return tuple(changed)


def _season_week(brief: Brief, number: int, starts: date, finale: date, row: _Row) -> SeasonWeek:
    first = starts if number == 1 else monday_of(starts) + timedelta(weeks=number - 1)
    last = sunday_of(first)
    goal = brief.goal_race.goal
    metres = row.metres
    is_whole = first.weekday() == 0
    is_tapered = (finale - last).days < taper_days(goal)
    if row.phase is not Phase.RECOVERY and (is_tapered or not is_whole):
        dates = [*days_from(first, last)]
        before = [(finale - day).days for day in dates]
        metres *= sum(taper_share(goal, days) for days in before if days > 0) / 7
        metres *= _part_left(brief, dates, first)
    if number == 1 and brief.longest_run is None and row.phase is Phase.BASE:
        # The first run after 30 days is worth its 30 minutes, however short the week.
        metres = max(metres, held_long(brief))
    has_days = is_whole or any(day.weekday() in brief.days for day in days_from(first, last))
    is_open = brief.own_plan is None and has_days and metres > 0
    return SeasonWeek(
        number,
        first,
        row.phase,
        Distance(metres) if is_open else None,
        is_step_back=row.is_light,
        long=Distance(row.long) if is_open and row.long > 0 else None,
        builds_left=row.builds_left,
        is_far=row.is_far,
        is_sharpening=row.is_sharpening,
    )


def _part_left(brief: Brief, dates: Sequence[date], first: date) -> float:
    """Give what is left of a week that the start cuts: by running days, not by days."""
    if first.weekday() == 0:
        return 1.0
    left = sum(1 for day in dates if day.weekday() in brief.days)
    return left / len(brief.days) * 7 / len(dates)
