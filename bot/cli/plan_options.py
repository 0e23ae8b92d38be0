"""What the options of ``milecoach plan`` and ``milecoach paces`` mean."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.domain.brief import AgeBand, Brief, OwnPlan, Weekday
from bot.domain.errors import CoachError
from bot.domain.fitness.marks import Mark
from bot.domain.quantities import MILE, Distance, Duration
from bot.domain.season.goal import Goal, GoalRace
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.run_times import read_clock, read_mile_clock

if TYPE_CHECKING:
    from bot.understanding.meaning.answers.miles import MarkAnswer

_RACES = {str(race): race.distance for race in Goal if race is not Goal.OFF_SEASON}
LONG_SHARE = 0.3  # of the week, where the longest run is not told


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOptions:
    """A runner as options describe them."""

    goal: Goal
    race_day: str | None
    mile: str | None
    weekly_km: float
    longest_km: float | None
    days: str
    start: date
    age: int | None
    is_new: bool
    is_companion: bool
    hard_days: str
    own_long_day: str | None
    target: str | None = None
    weeks_off: int = 0
    usual_km: float | None = None
    usual_longest: float | None = None
    mile_date: str | None = None
    is_first_race: bool = False
    had_fast_runs: bool = True
    biggest_km: float | None = None


def brief_of(options: PlanOptions) -> Brief:
    """Describe the runner.

    Raises:
        CoachError: An option cannot be read, or cannot be.
    """
    weekly = _kilometres(options.weekly_km, "--weekly-km")
    told = options.longest_km
    longest = options.weekly_km * LONG_SHARE if told is None else told
    own_plan = _own_plan(options)
    days = _days(options.days, "--days")
    if own_plan is not None:
        days |= own_plan.days
    return Brief(
        goal_race=GoalRace(options.goal, _race_day(options), _target(options)),
        weekly_distance=weekly,
        longest_run=_kilometres(longest, "--longest-km"),
        days=days,
        age=AgeBand.ADULT if options.age is None else _age(options.age),
        is_new=options.is_new,
        own_plan=own_plan,
        weeks_off=_weeks_off(options.weeks_off),
        usual_distance=_usual(options.usual_km, "--usual-km"),
        usual_longest=_usual(options.usual_longest, "--usual-longest"),
        is_first_race=options.is_first_race,
        had_fast_runs=options.had_fast_runs,
        biggest_week=_usual(options.biggest_km, "--biggest-km"),
    )


def marks_of_mile(options: PlanOptions) -> tuple[Mark, ...]:
    """Read the mile, or another race in its place (``10k 48:20``); none without one."""
    day = options.start if options.mile_date is None else _mile_date(options)
    if options.mile is None:
        return ()
    mile = read_mile_clock(options.mile)
    if mile is not None:
        return (Mark(day, MILE, mile),)
    mark = _read_in_words(options.mile)
    return () if mark is None else (Mark(day, mark.distance, mark.duration),)


def mark_of(time: str, distance: str, day: date) -> Mark:
    """Read a time over a distance.

    Raises:
        CoachError: Unreadable, or a time that nobody runs.
    """
    if distance in _RACES:
        clock = read_clock(time, _RACES[distance])
        if clock is not None:
            return Mark(day, _RACES[distance], clock)
    mark = _read_in_words(f"{distance} {time}")
    if mark is None:
        raise CoachError("“{time}” is not a time like 6:10", time=time)
    return Mark(day, mark.distance, mark.duration)


def _read_in_words(text: str) -> "MarkAnswer | None":
    # The words of all languages take longer to load than a plan to be made.
    from bot.understanding.meaning.answers.miles import read_mile

    return read_mile(text)


def weekly_of(weekly_km: float | None) -> Distance | None:
    return None if weekly_km is None else _kilometres(weekly_km, "--weekly-km")


def read_date(text: str, option: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CoachError(
            "{option}: “{text}” is not a date like 2027-04-25", option=option, text=text
        ) from None


def _race_day(options: PlanOptions) -> date | None:
    if options.race_day is not None:
        return read_date(options.race_day, "--race-day")
    if options.goal is Goal.OFF_SEASON:
        return None
    raise CoachError("--race-day is missing: a race has a day, for example 2027-04-25")


def _target(options: PlanOptions) -> Duration | None:
    if options.target is None:
        return None
    clock = read_clock(options.target, options.goal.distance)
    if clock is not None:
        return clock
    from bot.understanding.meaning.answers.targets import read_target

    try:
        return read_target(options.target, options.goal)
    except AnswerError as error:
        raise CoachError(f"--target: {error.sentence}", **error.values) from None


def _mile_date(options: PlanOptions) -> date:
    day = read_date(options.mile_date or "", "--mile-date")
    if options.mile is None:
        raise CoachError("--mile-date: write the mile too, for example --mile 6:10")
    if day > options.start:
        raise CoachError(
            "--mile-date: {day} is after the start of the plan on {start}",
            day=day.isoformat(),
            start=options.start.isoformat(),
        )
    return day


def _weeks_off(weeks: int) -> int:
    if not 0 <= weeks <= 520:
        raise CoachError("--weeks-off: write weeks from 0 to 520")
    return weeks


def _usual(count: float | None, option: str) -> Distance | None:
    return None if count is None else _kilometres(count, option)


def _own_plan(options: PlanOptions) -> OwnPlan | None:
    if not options.is_companion:
        return None
    hard = _days(options.hard_days, "--hard-days") if options.hard_days else frozenset()
    long_day = options.own_long_day
    return OwnPlan(hard, min(_days(long_day, "--own-long-day")) if long_day else None)


def _days(text: str, option: str) -> frozenset[Weekday]:
    names = text.lower().replace(",", " ").split()
    known = {day.name.lower(): day for day in Weekday}
    unknown = [name for name in names if name[:3] not in known]
    if unknown or not names:
        raise CoachError(
            "{option}: write days like mon,wed,sun, not “{text}”", option=option, text=text
        )
    return frozenset(known[name[:3]] for name in names)


def _kilometres(count: float, option: str) -> Distance | None:
    if not 0 <= count <= 300:
        raise CoachError("{option}: write kilometres from 0 to 300", option=option)
    return Distance(count * 1000) if count else None


def _age(years: int) -> AgeBand:
    if not 5 <= years <= 110:
        raise CoachError("--age: write years, for example 34")
    return AgeBand.of(years)


def today() -> date:
    """Tell the day by the clock and the zone of this machine."""
    return datetime.now().astimezone().date()
