"""What no plan may ever do: one function for each rule, naming the days that break it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from statistics import fmean, pstdev

from bot.domain.brief import Brief
from bot.domain.log.history import Run, Setback, SetbackKind, longest_before, runs_of
from bot.domain.quantities import Units
from bot.domain.rules import RULES
from bot.domain.season.events import Event, events_of
from bot.domain.season.goal import Goal
from bot.domain.season.long_run_ladder import peak_long
from bot.domain.season.recovery import RECOVERY_DAYS
from bot.domain.season.season import Phase, plan_season
from bot.domain.season.volumes import starting_metres
from bot.domain.week.companion import usual_place
from bot.domain.week.situation import is_long, is_session
from bot.domain.workout.workout import Intensity, Outcome, PlannedWorkout, Workout, WorkoutKind
from tests.domain.seasons_lived import LivedWeek

HARD = {WorkoutKind.MILE_WORKOUT, WorkoutKind.RACE_SPECIFIC, WorkoutKind.TIME_TRIAL}
RACES = {WorkoutKind.RACE, WorkoutKind.TIME_TRIAL}
DAY = timedelta(days=1)
TRAINING = {Phase.BASE, Phase.MILE_BLOCK, Phase.RACE_SPECIFIC}
FIRST_RUN = 4_000  # metres: after 30 days without a run


@dataclass(frozen=True)
class Lived:
    """A season as planned, for one runner."""

    brief: Brief
    starts: date
    weeks: Sequence[LivedWeek] = field(repr=False)  # too long to be read in a failure

    @cached_property
    def planned(self) -> list[PlannedWorkout]:
        return [each for week in self.weeks for each in week.planned]

    @cached_property
    def events(self) -> Sequence[Event]:
        return events_of(self.brief, plan_season(self.brief, self.starts))

    @cached_property
    def missed(self) -> set[date]:
        """Days whose workout was not run: it stands in nobody's way any more."""
        known = self.weeks[-1].before.planned if self.weeks else ()
        return {each.day for each in known if each.outcome is Outcome.MISSED}

    def of(self, *kinds: WorkoutKind) -> list[PlannedWorkout]:
        return [each for each in self.planned if each.workout.kind in kinds]


Invariant = Callable[[Lived], Iterator[str]]


def metres(workout: Workout) -> float:
    return workout.distance.metres if workout.distance else 0


def no_run_is_much_longer_than_the_longest_of_30_days(lived: Lived) -> Iterator[str]:
    runs: list[tuple[date, float]] = []
    if lived.brief.longest_run:
        runs.append((lived.starts - DAY, lived.brief.longest_run.metres))
    for each in lived.planned:
        runs = [(day, length) for day, length in runs if each.day - day <= timedelta(days=30)]
        recent = [length for _, length in runs]
        limit = max(recent) * 1.10 if recent else FIRST_RUN
        since = each.day - lived.planned[0].day
        if lived.brief.longest_run is None and since < timedelta(days=7):
            # Nothing was told: the first week of running builds on what anybody may run.
            limit = max(limit, FIRST_RUN)
        length = metres(each.workout)
        if each.workout.kind is not WorkoutKind.RACE and length > limit + 1:
            yield f"{each.day}: {length:.0f} m after {limit:.0f} m at most"
        runs.append((each.day, length))


def weeks_grow_by_10_percent_and_a_kilometre_at_most(lived: Lived) -> Iterator[str]:
    if lived.brief.weeks_off:
        return  # the way back to what was usual is no growth
    so_far: list[float] = []
    for week in lived.weeks:
        reference = max(so_far[-4:], default=0.0)
        is_cut = lived.starts.weekday() > 0 and week.week.number <= 5
        if is_cut or week.week.number == 1:
            reference = max(reference, starting_metres(lived.brief))
        more = 2000 if reference < 20_000 else 1000
        # Towards the floor, 0.7 of what was told, is no growth.
        limit = max(1.10 * reference + more, 0.7 * starting_metres(lived.brief))
        if week.metres > limit and week.week.phase is not Phase.RECOVERY:
            yield f"week {week.week.number}: {week.metres:.0f} m after {reference:.0f}"
        so_far.append(week.metres)


_SMALL_STEPS = 4_000  # metres: 2 km a week, twice
_ROUNDING = 500  # metres: each of a few runs is told to half a kilometre or less


def a_week_is_30_percent_above_the_one_two_weeks_before_at_most(lived: Lived) -> Iterator[str]:
    if lived.brief.weeks_off:
        return
    weeks = [each for each in lived.weeks if each.week.phase is not Phase.RECOVERY]
    is_cut = lived.starts.weekday() > 0
    for first, week in zip(weeks[is_cut:], weeks[2 + is_cut :], strict=False):
        is_small = first.metres < 20_000 and week.metres <= first.metres + _SMALL_STEPS + _ROUNDING
        # On two running days the week of a workout is short by itself.
        is_short = len(lived.brief.days) <= 2 and bool(sessions_of(first))
        is_light = first.week.is_step_back or first.has_race or is_short
        if week.metres > 1.30 * first.metres + 1000 and not is_light and not is_small:
            yield f"week {week.week.number}: {week.metres:.0f} m after {first.metres:.0f} m"


def sessions_of(week: LivedWeek) -> list[PlannedWorkout]:
    """The hard workouts of a week, long runs with marathon pace not among them."""
    return [each for each in week.planned if is_session(each.workout) and not is_race(each)]


def is_race(each: PlannedWorkout) -> bool:
    return each.workout.kind is WorkoutKind.RACE


def longs_of(week: LivedWeek) -> list[PlannedWorkout]:
    return [each for each in week.planned if is_long(each.workout)]


def two_hard_days_a_week_at_most_and_one_in_light_weeks(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        hard = [each for each in week.planned if each.workout.kind in HARD]
        if len(hard) > (1 if week.week.is_step_back else 2):
            yield f"week {week.week.number}: {[each.day for each in hard]}"


def one_workout_at_mile_pace_a_week(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        fast = [each for each in week.planned if each.workout.is_at_mile_pace]
        is_end = week.planned and week.week.phase is Phase.TAPER
        trials = [each for each in fast if each.workout.kind is WorkoutKind.TIME_TRIAL]
        if len(fast) > 1 and not (is_end and trials):
            yield f"week {week.week.number}: {[each.day for each in fast]}"


def hard_days_are_48_hours_apart(lived: Lived) -> Iterator[str]:
    heavy = [
        each.day
        for each in lived.planned
        if (each.workout.kind.is_hard or is_long(each.workout)) and each.day not in lived.missed
    ]
    for earlier, later in pairwise(heavy):
        if later - earlier < 2 * DAY:
            yield f"{earlier} and {later}"


def nothing_hard_comes_within_4_days_of_the_finale(lived: Lived) -> Iterator[str]:
    for event in lived.events:
        for each in lived.of(*HARD):
            if timedelta(0) < event.day - each.day < 4 * DAY:
                yield f"{each.day} before {event.day}"


def no_mile_work_below_800_m_or_above_2400_m(lived: Lived) -> Iterator[str]:
    for each in lived.of(WorkoutKind.MILE_WORKOUT):
        total = each.workout.reps.total.metres if each.workout.reps else 0
        grows = lived.brief.goal_race.goal in {Goal.MILE, Goal.OFF_SEASON}
        most = 2400 if grows else 1600
        if lived.brief.age_in_years >= 65:
            most = 1200
        elif lived.brief.age_in_years < 18:
            most = min(most, 2000)
        if not 800 <= total <= most:
            yield f"{each.day}: {total:.0f} m"


def the_last_workout_is_small_and_days_before_the_race(lived: Lived) -> Iterator[str]:
    finale = next(event for event in lived.events if event.is_finale)
    before = [each for each in lived.planned if each.day < finale.day and is_session(each.workout)]
    if not before or not lived.brief.health.allows_speed:
        return
    last = before[-1]
    # The guard leaves so short a run no room for it.
    waits = any(
        "workout-waits" in each.workout.why
        for each in lived.planned
        if finale.day - timedelta(days=8) < each.day < finale.day
    )
    gap = (finale.day - last.day).days
    fast = last.workout.reps.total.metres if last.workout.reps else 0
    needs = any(
        (finale.day - timedelta(days=n)).weekday() in lived.brief.days for n in (4, 5, 6, 7)
    )
    is_free = not any(
        not event.is_finale and (finale.day - event.day).days < 14 for event in lived.events
    )
    if "last-workout" in last.workout.why:
        if not 4 <= gap <= 7 or fast > 800:
            yield f"{last.day}: {gap} days, {fast:.0f} m"
    elif needs and is_free and not may_go_without(lived.brief) and not waits:
        yield f"{last.day}: {last.workout.why} is no last workout"


def may_go_without(brief: Brief) -> bool:
    return brief.needs_base or brief.weeks_off > 0 or brief.all_the_same


def every_race_specific_build_week_has_its_race_session(lived: Lived) -> Iterator[str]:
    if not lived.brief.health.allows_speed or lived.brief.own_plan is not None:
        return
    if lived.brief.all_the_same:
        return
    missing = []
    for week in lived.weeks:
        is_build = week.week.phase is Phase.RACE_SPECIFIC and not week.week.is_step_back
        if any("last-workout" in each.workout.why for each in week.planned):
            continue  # the last workout is placed first
        waits = any("workout-waits" in each.workout.why for each in week.planned)
        if waits and max(metres(each.workout) for each in week.planned) < 5_000:
            continue  # the guard leaves it no room
        if (week.week.starts - lived.starts).days < max(7, 7 * lived.brief.weeks_off // 2):
            continue  # easy running comes first after a break
        kinds = {each.workout.kind for each in week.planned}
        if is_build and week.week.number > 1 and not kinds & {WorkoutKind.RACE_SPECIFIC, *RACES}:
            missing.append(week)
    spared = 1 if len(lived.brief.days) <= 4 or starting_metres(lived.brief) < 32_000 else 0
    is_spared = lived.brief.is_new or lived.brief.tune_ups or not lived.weeks
    if takes_turns(lived.brief):
        numbers = [week.week.number for week in missing]
        missing = [week for week in missing if week.week.number - 1 in numbers]
    if len(missing) > spared and not is_spared:
        for week in missing:
            asked = any("mile-touch" in each.workout.why for each in week.planned)
            yield f"week {week.week.number} ({asked=})"


def takes_turns(brief: Brief) -> bool:
    """Whether a long race is prepared on two days in a row: a workout, or a long run."""
    is_long_race = brief.goal_race.goal in {Goal.HALF, Goal.MARATHON}
    first, last = min(brief.days), max(brief.days)
    return is_long_race and len(brief.days) == 2 and last - first in {1, 6}


def long_races_have_long_runs_on_two_days_in_a_row(lived: Lived) -> Iterator[str]:
    """In every second week of the race-specific ones: the long run outlives the workout.

    A race on the way takes its place, or the days around it do.
    """
    weeks = [week for week in lived.weeks if week.week.phase is Phase.RACE_SPECIFIC]
    if not takes_turns(lived.brief):
        return
    races = [
        each.day for week in lived.weeks for each in week.planned if each.workout.kind in RACES
    ]
    for before, week in pairwise(weeks):
        first, last = before.week.starts - 7 * DAY, week.week.ends + 7 * DAY
        is_near_race = any(first <= race <= last for race in races)
        if not (longs_of(before) or longs_of(week) or is_near_race):
            yield f"weeks {before.week.number} and {week.week.number}"


def easy_runs_are_shorter_than_the_long_run(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        for long in longs_of(week):
            easy = [metres(each.workout) for each in week.planned if is_easy(each)]
            if easy and metres(long.workout) > 3500 and max(easy) >= metres(long.workout):
                yield f"week {week.week.number}: {max(easy):.0f} of {metres(long.workout):.0f} m"


def is_easy(each: PlannedWorkout) -> bool:
    return each.workout.kind is WorkoutKind.EASY


def easy_runs_are_not_all_equal(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        easy = [metres(each.workout) for each in week.planned if is_easy(each)]
        is_training = week.week.phase in TRAINING
        if len(easy) >= 3 and is_training and not is_short(lived):
            spread = pstdev(easy) / fmean(easy)
            if spread < 0.08 and week.week.number > 1:
                yield f"week {week.week.number}: {spread:.3f} of {easy}"


def is_short(lived: Lived) -> bool:
    finale = next(event for event in lived.events if event.is_finale)
    return (finale.day - lived.starts).days < 28


def four_build_weeks_in_a_row_at_most(lived: Lived) -> Iterator[str]:
    if len(lived.brief.days) <= 2 or lived.brief.own_plan is not None:
        return
    most, row = (3 if lived.brief.age_in_years >= 50 else 4), 0
    for week in lived.weeks:
        is_training = week.week.phase in TRAINING
        eases = week.week.is_step_back or week.week.is_sharpening or not is_training
        row = 0 if eases else row + 1
        if (
            row > most
            and lived.brief.goal_race.goal is not Goal.OFF_SEASON
            and not is_short(lived)
        ):
            yield f"week {week.week.number}: {row} in a row"


def light_weeks_are_lighter_and_never_the_second(lived: Lived) -> Iterator[str]:
    if lived.brief.weeks_off or lived.brief.tune_ups:
        return
    for place, week in enumerate(lived.weeks):
        if not week.week.is_step_back:
            continue
        if week.week.number == 2:
            yield "week 2 is light"
        recent = [each.metres for each in lived.weeks[max(0, place - 3) : place]]
        highest = {max(recent, default=0.0) or week.metres / 0.8 or 1}
        if lived.starts.weekday() > 0 and place <= 3:
            highest.add(starting_metres(lived.brief))  # the start cut the first week
        shares = [week.metres / each for each in highest]
        # Where a workout is longer than the long run, a week without one is short by itself.
        least = 0.63 if max(highest) < 26_000 else 0.66
        if not any(least <= share <= 0.90 for share in shares):
            yield f"week {week.week.number}: {shares}"


_SHORTEST_TOLD = 1_500  # metres a running day


def the_first_week_is_what_was_told(lived: Lived) -> Iterator[str]:
    brief, n = lived.brief, len(lived.brief.days)
    longest = brief.longest_run
    told = starting_metres(brief)
    week = lived.weeks[0]
    if lived.starts.weekday() or is_short(lived) or brief.weeks_off or longest is None:
        return
    if week.week.phase not in {Phase.BASE, Phase.MILE_BLOCK, Phase.RACE_SPECIFIC} or week.has_race:
        return
    if week.week.is_sharpening or brief.tune_ups:
        return
    # Of 8 km on seven days most are dropped as too short, and the long run holds the others.
    is_plausible = longest.metres >= 1.25 * told / n and told / n >= _SHORTEST_TOLD
    if is_plausible and not 0.92 <= week.metres / told <= 1.06:
        yield f"{week.metres:.0f} of {told:.0f} m"


def the_first_long_run_is_no_longer_than_told(lived: Lived) -> Iterator[str]:
    told = lived.brief.longest_run
    if told is None:
        return
    for long in longs_of(lived.weeks[0]):
        if metres(long.workout) > told.metres + 1:
            yield f"{metres(long.workout):.0f} of {told.metres:.0f} m"


def one_easy_run_a_week_is_plain(lived: Lived) -> Iterator[str]:
    before = True
    for week in lived.weeks:
        easy = [each for each in week.planned if is_easy(each)]
        plain = [each for each in easy if not each.workout.strides and not each.workout.hills]
        is_plain = bool(plain) or not easy
        n = len(lived.brief.days)
        if not is_plain and n >= 4 and not is_at_the_end(week):
            yield f"week {week.week.number}"
        is_session_week = bool(sessions_of(week))
        if n == 3 and is_session_week and not is_plain and not before:
            yield f"week {week.week.number}, and the one before"
        before = is_plain or not is_session_week


def is_at_the_end(week: LivedWeek) -> bool:
    return week.has_race or week.week.phase in {Phase.TAPER, Phase.RECOVERY}


def hills_keep_away_from_sessions_and_long_runs(lived: Lived) -> Iterator[str]:
    by_day = {each.day: each.workout for each in lived.planned}
    for each in lived.planned:
        if not each.workout.hills:
            continue
        for day in (each.day - DAY, each.day + DAY):
            other = by_day.get(day)
            if other is not None and is_session(other):
                yield f"{each.day}: hills next to {day}"
        after = by_day.get(each.day + DAY)
        if after is None or not is_long(after):
            continue
        if after.distance is None:  # the runner's own: as long as the one told
            told, own = lived.brief.longest_run, lived.brief.own_plan
            is_far = told is None or told.metres >= 20_000 or (own and own.has_race_pace)
        else:
            is_far = metres(after) >= 20_000 or after.kind is not WorkoutKind.LONG
        if is_far:
            yield f"{each.day}: hills on the eve of a long run of {metres(after):.0f} m"


def strides_keep_away_from_mile_workouts(lived: Lived) -> Iterator[str]:
    fast = {each.day for each in lived.planned if each.workout.is_at_mile_pace}
    for each in lived.planned:
        if each.workout.strides and fast & {each.day - DAY, each.day + DAY}:
            is_eve = each.day + DAY in {event.day for event in lived.events}
            if not is_eve:
                yield f"{each.day}"


def intervals_are_no_second_mile_workout(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        reps = each.workout.reps
        if reps and reps.intensity is Intensity.INTERVAL and reps.target and not is_race(each):
            mile = min(mark.pace.seconds_per_km for mark in lived.weeks[0].before.marks)
            if reps.target.seconds_per_km < 1.05 * mile:
                yield f"{each.day}: {reps.target} with a mile at {mile:.0f}"


def second_sessions_are_for_those_who_run_much(lived: Lived) -> Iterator[str]:
    brief = lived.brief
    may = len(brief.days) >= 5 and brief.age_in_years < 60
    for week in lived.weeks:
        if is_at_the_end(week):
            continue
        sessions = sessions_of(week)
        planned = week.week.distance.metres if week.week.distance else 0
        if len(sessions) > 1 and (not may or planned < 40_000):
            yield f"week {week.week.number}: {len(sessions)} sessions"
        firsts = [each for each in sessions if "soreness" in each.workout.why]
        if firsts and len(sessions) > 1:
            yield f"week {week.week.number}: a second session beside the first mile workout"


def a_new_longest_run_leaves_only_a_smaller_session(lived: Lived) -> Iterator[str]:
    for place, week in enumerate(lived.weeks):
        longest = max(
            (
                metres(each.workout)
                for earlier in lived.weeks[max(0, place - 4) : place]
                for each in earlier.planned
            ),
            default=0.0,
        )
        if place < 5 and lived.brief.longest_run is not None:
            longest = max(longest, lived.brief.longest_run.metres)
        longs = longs_of(week)
        if not longs or not longest or metres(longs[0].workout) <= 1.075 * longest:
            continue
        if len(sessions_of(week)) > 1:
            yield f"week {week.week.number}: {len(sessions_of(week))} sessions"
        if longs[0].workout.kind is not WorkoutKind.LONG:
            yield f"week {week.week.number}: marathon pace in a new longest run"
        if any(each.workout.hills for each in week.planned):
            yield f"week {week.week.number}: hills"
        before = [earlier.metres for earlier in lived.weeks[max(0, place - 4) : place]]
        if place < (5 if lived.starts.weekday() else 4):
            # What was told stands for the week that the start cut, as it does in every guard.
            before.append(starting_metres(lived.brief))
        if week.metres > 1.07 * max(before) + 1100 and not lived.brief.weeks_off:
            yield f"week {week.week.number}: {week.metres:.0f} m after {max(before):.0f} m"


def marathon_pace_keeps_to_ordinary_long_runs(lived: Lived) -> Iterator[str]:
    """Not in the first week, a light week or the longest run of all, nor for less than 4 km."""
    longest = max(
        (metres(long.workout) for week in lived.weeks for long in longs_of(week)), default=0
    )
    for week in lived.weeks:
        for long in longs_of(week):
            workout = long.workout
            if workout.kind is WorkoutKind.LONG or workout.reps is None:
                continue
            fast = workout.reps.total.metres
            if week.week.number == 1 or week.week.is_step_back:
                yield f"{long.day}: in week {week.week.number}"
            if metres(workout) >= 0.99 * longest and len(lived.brief.days) > 2:
                yield f"{long.day}: in the longest run"
            if not 4000 <= fast <= 0.72 * metres(workout):
                yield f"{long.day}: {fast:.0f} of {metres(workout):.0f} m"


def the_eve_of_the_race_is_short_and_has_4_strides(lived: Lived) -> Iterator[str]:
    finale = next(event for event in lived.events if event.is_finale)
    for week in lived.weeks:
        for each in week.planned:
            if each.day != finale.day - DAY or not lived.brief.health.allows_speed:
                continue
            is_first = lived.brief.needs_base and week.week.number == 1
            if each.workout.strides != (0 if is_first else 4) or metres(each.workout) > 6_000:
                yield f"{each.day}: {metres(each.workout):.0f} m, {each.workout.strides} strides"


def from_65_on_a_trial_is_asked_for(lived: Lived) -> Iterator[str]:
    finale = next(event for event in lived.events if event.is_finale)
    if lived.brief.age_in_years < 65 or lived.brief.trial_asked is not None:
        return
    for each in lived.of(WorkoutKind.TIME_TRIAL):
        if each.day != finale.day:
            yield f"{each.day}"


def the_long_run_grows_no_faster_than_it_must(lived: Lived) -> Iterator[str]:
    """5 % a step is the aim: more only where the weeks left could not lead to the peak."""
    brief, weeks = lived.brief, [each.week for each in lived.weeks]
    goal = brief.goal_race.goal
    if goal in {Goal.MARATHON, Goal.OFF_SEASON} or brief.weeks_off or brief.longest_run is None:
        return
    if is_short(lived):
        return
    builds = [week for week in weeks if week.builds_left is not None and week.long]
    if any(week.is_far for week in builds):
        return
    sharpens = any(week.is_sharpening for week in weeks)
    wanted = peak_long(brief, sum(1 for week in weeks if week.phase in TRAINING))
    highest = brief.longest_run.metres
    for week in builds:
        long = week.long.metres if week.long else 0.0
        left = (week.builds_left or 0) - sharpens + 1
        if long > highest and not week.is_sharpening:
            needed = (max(wanted, highest) / highest) ** (1 / left) if left > 0 else 1.10
            step = (1000 if highest >= 19_000 else 500) * (1.61 if brief.units is Units.MI else 1)
            most = max(max(1.04, needed) * highest + step / 2, highest + step)
            if long > most + 1:
                yield f"week {week.number}: {highest:.0f} to {long:.0f} m"
        highest = max(highest, long)


def the_off_season_is_relief(lived: Lived) -> Iterator[str]:
    if lived.brief.goal_race.goal is not Goal.OFF_SEASON:
        return
    sessions = sum(len(sessions_of(week)) for week in lived.weeks)
    if sessions > 1.3 * len(lived.weeks):
        yield f"{sessions} in {len(lived.weeks)} weeks"
    for week in lived.weeks:
        run = week.metres - finale_metres(lived, week)
        usual = lived.brief.usual_distance if lived.brief.weeks_off else None
        if run > max(starting_metres(lived.brief), usual.metres if usual else 0) + 1:
            yield f"week {week.week.number}: {run:.0f} m"


def the_longest_run_is_as_long_as_the_ladder_leads(lived: Lived) -> Iterator[str]:
    season = plan_season(lived.brief, lived.starts)
    if lived.brief.own_plan is not None or is_short(lived) or not lived.brief.health.allows_speed:
        return
    if lived.brief.weeks_off or lived.brief.tune_ups or len(lived.brief.days) <= 2:
        return
    if lived.brief.longest_run is None and lived.starts.weekday():
        return  # the guard's ladder begins with what the days left of the week can hold
    longs = [metres(e.workout) for week in lived.weeks for e in longs_of(week)]
    if longs and max(longs) < season.longest.metres - 1600:
        yield f"{max(longs):.0f} of {season.longest.metres:.0f} m"


def sums_agree(lived: Lived) -> Iterator[str]:
    """The goal race does not count, nor does the trial that ends an off-season in its place."""
    for week in lived.weeks:
        planned = week.week.distance
        is_last = any("last-workout" in each.workout.why for each in week.planned)
        run = week.metres - finale_metres(lived, week)
        if planned is not None and run > planned.metres + 600 and not is_last:
            yield f"week {week.week.number}: {run:.0f} of {planned.metres:.0f} m"


def finale_metres(lived: Lived, week: LivedWeek) -> float:
    """Give the metres of the trial that ends an off-season."""
    finale = next(event for event in lived.events if event.is_finale)
    trials = [each for each in week.planned if each.workout.kind is WorkoutKind.TIME_TRIAL]
    return sum(metres(each.workout) for each in trials if each.day == finale.day)


def hills_come_once_a_week_and_grow_by_one(lived: Lived) -> Iterator[str]:
    last = 3
    for week in lived.weeks:
        doses = [e.workout.hills for e in week.planned if e.workout.hills]
        if len(doses) > 1 or (doses and doses[0] > max(last + 1, 4)):
            yield f"week {week.week.number}: {doses} after {last}"
        last = doses[-1] if doses else last


def extras_stay_on_easy_runs(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        with_extras = each.workout.strides or each.workout.hills
        if with_extras and each.workout.kind is not WorkoutKind.EASY:
            yield f"{each.day}: on {each.workout.kind}"


def never_both_strides_and_hills_on_one_run(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        if each.workout.strides and each.workout.hills:
            yield f"{each.day}"


def doses_stay_between_4_and_6_strides_and_4_and_10_hills(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        if each.workout.strides not in {0, 4, 5, 6}:
            yield f"{each.day}: {each.workout.strides} strides"
        if each.workout.hills not in {0, *range(4, 11)}:
            yield f"{each.day}: {each.workout.hills} hills"


def race_day_never_moves(lived: Lived) -> Iterator[str]:
    race_day = lived.brief.goal_race.day
    races = [each.day for each in lived.of(WorkoutKind.RACE)]
    if race_day is not None and lived.brief.health.allows_speed and race_day not in races:
        yield f"{race_day} is not in {races}"


def no_long_run_comes_within_6_days_of_the_finale(lived: Lived) -> Iterator[str]:
    for event in lived.events:
        for each in lived.of(WorkoutKind.LONG):
            if event.is_finale and timedelta(0) < event.day - each.day < 6 * DAY:
                yield f"{each.day} before {event.day}"


def no_trial_comes_within_10_days_of_a_race(lived: Lived) -> Iterator[str]:
    for event in lived.events:
        for each in lived.of(WorkoutKind.TIME_TRIAL):
            if timedelta(0) < event.day - each.day <= 10 * DAY:
                yield f"{each.day} before {event.day}"


def easy_days_follow_every_race(lived: Lived) -> Iterator[str]:
    for event in lived.events:
        for each in lived.planned:
            is_near = 0 < (each.day - event.day).days <= RECOVERY_DAYS[event.race.goal]
            if is_near and each.workout.kind is not WorkoutKind.EASY:
                yield f"{each.day} after {event.day}"


def runs_are_on_running_days(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        is_race = each.workout.kind in RACES
        if each.day.weekday() not in lived.brief.days and not is_race:
            yield f"{each.day}"


def one_workout_a_day_in_order(lived: Lived) -> Iterator[str]:
    days = [each.day for each in lived.planned]
    if days != sorted(set(days)):
        yield f"{days}"


def who_does_not_run_yet_has_four_weeks_before_any_workout(lived: Lived) -> Iterator[str]:
    is_back = lived.brief.weeks_off >= 3
    if lived.brief.is_new or lived.brief.longest_run is None or is_back:
        for week in lived.weeks[:4]:
            if week.days_of(*HARD) and week.week.phase is not Phase.TAPER:
                yield f"week {week.week.number}"


def without_clearance_nothing_is_fast(lived: Lived) -> Iterator[str]:
    if not lived.brief.health.allows_speed:
        for each in lived.planned:
            if each.workout.kind.is_hard or each.workout.strides or each.workout.hills:
                yield f"{each.day}: {each.workout.kind}"


def targets_come_from_the_mile_that_was_run(lived: Lived) -> Iterator[str]:
    for each in lived.of(WorkoutKind.MILE_WORKOUT):
        reps = each.workout.reps
        if reps is None or reps.distance.metres not in {200, 400}:
            yield f"{each.day}: {reps}"


def every_workout_says_why(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        if not each.workout.why or not set(each.workout.why) <= set(RULES):
            yield f"{each.day}: {each.workout.why}"


def the_parts_of_a_hard_workout_add_up(lived: Lived) -> Iterator[str]:
    for each in lived.of(*HARD):
        workout = each.workout
        if workout.reps and workout.warm_up and workout.cool_down and workout.distance:
            jogs = workout.warm_up.seconds + workout.cool_down.seconds
            if workout.reps.total.metres + jogs / 3600 * 4_000 > metres(workout) + 200:
                yield f"{each.day}"


def nothing_is_run_in_spite_of_fever_red_flags_pauses_or_worse_pain(lived: Lived) -> Iterator[str]:
    for week, setback in _with_setbacks(lived):
        is_pain = setback.kind is SetbackKind.PAIN and (setback.severity or 0) > 3
        stops = is_pain or setback.kind in {
            SetbackKind.FEVER,
            SetbackKind.RED_FLAG,
            SetbackKind.PAUSE,
        }
        for each in week.planned if stops else ():
            if _is_during(setback, each.day):
                yield f"{each.day}: {each.workout.kind} with {setback.kind}"


def nothing_fast_is_run_with_pain_or_a_cold(lived: Lived) -> Iterator[str]:
    for week, setback in _with_setbacks(lived):
        for each in week.planned:
            is_easy = each.workout.kind is WorkoutKind.EASY and not (
                each.workout.strides or each.workout.hills
            )
            is_held = setback.kind in {SetbackKind.PAIN, SetbackKind.ILLNESS}
            is_race = each.workout.kind in RACES
            if is_held and _is_during(setback, each.day) and not is_easy and not is_race:
                yield f"{each.day}: {each.workout.kind} with {setback.kind}"


def as_many_easy_days_as_ill_days_follow_a_fever(lived: Lived) -> Iterator[str]:
    for week, setback in _with_setbacks(lived):
        if setback.kind is SetbackKind.FEVER and setback.ended is not None:
            ill = (setback.ended - setback.started).days + 1
            for each in week.planned:
                is_soon = DAY <= each.day - setback.ended <= ill * DAY
                if is_soon and each.workout.kind in HARD - RACES:
                    yield f"{each.day}: {each.workout.kind} after {setback.ended}"


def three_easier_days_follow_a_spike(lived: Lived) -> Iterator[str]:
    told = lived.brief.longest_run
    for week in lived.weeks:
        runs = [*runs_of(week.before)]
        if told is not None:
            runs = sorted([*runs, Run(lived.starts - DAY, told.metres)], key=lambda run: run.day)
        asked = {each.day: metres(each.workout) for each in week.before.planned}
        for run in runs:
            longest = longest_before(runs, run.day)
            is_spike = longest is not None and run.metres > 1.10 * longest + 1
            if is_spike and asked.get(run.day) and run.metres > 1.11 * asked[run.day]:
                for each in week.planned:
                    is_soon = DAY <= each.day - run.day <= 3 * DAY
                    if is_soon and each.workout.kind not in {WorkoutKind.EASY, *RACES}:
                        yield f"{each.day}: {each.workout.kind} after {run}"


def easy_runs_come_first_after_days_off(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        runs = sorted({run.day for run in runs_of(week.before)})
        for last, first in pairwise((*runs, week.week.starts)):
            off = (first - last).days - 1
            missed = [
                each
                for each in week.before.planned
                if last < each.day < first and each.outcome is Outcome.MISSED
            ]
            if off >= 14 and missed and lived.brief.own_plan is None:
                for each in week.planned:
                    is_soon = first <= each.day < first + (off // 2) * DAY
                    if is_soon and each.workout.kind in HARD - RACES:
                        yield f"{each.day}: {each.workout.kind} after {off} days off"


def no_run_is_much_longer_than_what_was_run(lived: Lived) -> Iterator[str]:
    told = lived.brief.longest_run
    for week in lived.weeks:
        runs = [*runs_of(week.before)]
        if told is not None:
            runs = sorted([*runs, Run(lived.starts - DAY, told.metres)], key=lambda run: run.day)
        for each in week.planned:
            longest = longest_before(runs, each.day)
            limit = 1.10 * longest if longest else FIRST_RUN
            if each.workout.kind is not WorkoutKind.RACE and metres(each.workout) > limit + 1:
                yield f"{each.day}: {metres(each.workout):.0f} m after {limit:.0f} m at most"


def _with_setbacks(lived: Lived) -> Iterator[tuple[LivedWeek, Setback]]:
    for week in lived.weeks:
        for setback in week.before.setbacks:
            yield week, setback


def _is_during(setback: Setback, day: date) -> bool:
    return setback.started <= day and (setback.ended is None or day <= setback.ended)


def what_is_added_leaves_48_hours_and_two_hard_days(lived: Lived) -> Iterator[str]:
    """What the coach adds to a runner's own plan: 48 hours from all that is hard or long."""
    heavy = [each for each in lived.planned if each.workout.kind.is_hard or is_long(each.workout)]
    for each in heavy:
        if each.workout.distance is None or is_race(each):
            continue
        near = [e.day for e in heavy if e.day != each.day and abs(e.day - each.day) < 2 * DAY]
        if near:
            yield f"{each.day} beside {near}"
    for week in lived.weeks:
        hard = [each for each in week.planned if is_session(each.workout) and not is_race(each)]
        added = [each for each in hard if each.workout.distance is not None]
        own = lived.brief.own_plan
        is_end = any(e.day in {event.day for event in lived.events} for e in hard)
        if not is_end and own and own.has_race_pace and len(hard) > len(own.hard_days):
            for each in added:
                if each.workout.reps is None or each.workout.reps.total.metres > 800:
                    yield f"{each.day}: more than a touch beside a long run at race pace"
        has = 0 if own is None else len(own.hard_days)
        is_end = any(e.day in {event.day for event in lived.events} for e in hard)
        if added and not is_end and len(hard) > max(2, has):
            yield f"week {week.week.number}: {[each.day for each in hard]}"


def the_mile_workout_goes_where_it_was_said(lived: Lived) -> Iterator[str]:
    """What is said before the start: the weekday, and whether the runner's own gives way."""
    own = lived.brief.own_plan
    place = None if own is None else usual_place(own, lived.brief.days)
    for each in lived.of(WorkoutKind.MILE_WORKOUT):
        if {"last-workout", "mile-touch", "short-plan"} & set(each.workout.why):
            continue
        is_added = each.workout.follows("companion-apart")
        if place is None or (each.day.weekday(), is_added) != (place.weekday, place.is_added):
            yield f"{each.day}: not as said, {place}"


def beside_the_own_race_work_only_touches_are_added(lived: Lived) -> Iterator[str]:
    """In the last ten weeks: 4 × 200 m every second week, and no trial."""
    goal, finale = lived.brief.goal_race.goal, next(e for e in lived.events if e.is_finale)
    if goal in {Goal.MILE, Goal.OFF_SEASON} or is_short(lived):
        return
    before = None
    for each in lived.planned:
        workout = each.workout
        if workout.distance is None or not is_session(workout) or is_race(each):
            continue
        if each.day <= finale.day - timedelta(weeks=10):
            continue
        fast = workout.reps.total.metres if workout.reps else 0
        if fast > 800:
            yield f"{each.day}: {fast:.0f} m"
        if before and each.day - before < timedelta(days=9) and "last-workout" not in workout.why:
            yield f"{each.day} after {before}"
        before = each.day


INVARIANTS: tuple[Invariant, ...] = (
    no_run_is_much_longer_than_the_longest_of_30_days,
    weeks_grow_by_10_percent_and_a_kilometre_at_most,
    a_week_is_30_percent_above_the_one_two_weeks_before_at_most,
    two_hard_days_a_week_at_most_and_one_in_light_weeks,
    one_workout_at_mile_pace_a_week,
    hard_days_are_48_hours_apart,
    nothing_hard_comes_within_4_days_of_the_finale,
    no_mile_work_below_800_m_or_above_2400_m,
    the_last_workout_is_small_and_days_before_the_race,
    every_race_specific_build_week_has_its_race_session,
    long_races_have_long_runs_on_two_days_in_a_row,
    easy_runs_are_shorter_than_the_long_run,
    easy_runs_are_not_all_equal,
    four_build_weeks_in_a_row_at_most,
    light_weeks_are_lighter_and_never_the_second,
    the_first_week_is_what_was_told,
    the_first_long_run_is_no_longer_than_told,
    one_easy_run_a_week_is_plain,
    hills_keep_away_from_sessions_and_long_runs,
    strides_keep_away_from_mile_workouts,
    intervals_are_no_second_mile_workout,
    second_sessions_are_for_those_who_run_much,
    a_new_longest_run_leaves_only_a_smaller_session,
    marathon_pace_keeps_to_ordinary_long_runs,
    the_eve_of_the_race_is_short_and_has_4_strides,
    from_65_on_a_trial_is_asked_for,
    the_long_run_grows_no_faster_than_it_must,
    the_off_season_is_relief,
    the_longest_run_is_as_long_as_the_ladder_leads,
    sums_agree,
    hills_come_once_a_week_and_grow_by_one,
    extras_stay_on_easy_runs,
    never_both_strides_and_hills_on_one_run,
    doses_stay_between_4_and_6_strides_and_4_and_10_hills,
    race_day_never_moves,
    no_long_run_comes_within_6_days_of_the_finale,
    no_trial_comes_within_10_days_of_a_race,
    easy_days_follow_every_race,
    runs_are_on_running_days,
    one_workout_a_day_in_order,
    who_does_not_run_yet_has_four_weeks_before_any_workout,
    without_clearance_nothing_is_fast,
    targets_come_from_the_mile_that_was_run,
    every_workout_says_why,
    the_parts_of_a_hard_workout_add_up,
)

# What is added to a plan of the runner's own, which is as hard as it is.
COMPANIONS: tuple[Invariant, ...] = (
    one_workout_at_mile_pace_a_week,
    what_is_added_leaves_48_hours_and_two_hard_days,
    the_mile_workout_goes_where_it_was_said,
    beside_the_own_race_work_only_touches_are_added,
    no_mile_work_below_800_m_or_above_2400_m,
    hills_keep_away_from_sessions_and_long_runs,
    strides_keep_away_from_mile_workouts,
    hills_come_once_a_week_and_grow_by_one,
    extras_stay_on_easy_runs,
    never_both_strides_and_hills_on_one_run,
    doses_stay_between_4_and_6_strides_and_4_and_10_hills,
    race_day_never_moves,
    no_trial_comes_within_10_days_of_a_race,
    from_65_on_a_trial_is_asked_for,
    nothing_hard_comes_within_4_days_of_the_finale,
    runs_are_on_running_days,
    one_workout_a_day_in_order,
    every_workout_says_why,
)

# What a plan comes to where the figures told fit each other.  Where they do not (20 km a week, and
# the longest run 18 of them on five days), the rules above these in the order of yielding decide.
FITTING: tuple[Invariant, ...] = (
    a_week_is_30_percent_above_the_one_two_weeks_before_at_most,
    every_race_specific_build_week_has_its_race_session,
    the_last_workout_is_small_and_days_before_the_race,
    easy_runs_are_not_all_equal,
    light_weeks_are_lighter_and_never_the_second,
    the_first_week_is_what_was_told,
    the_longest_run_is_as_long_as_the_ladder_leads,
    the_off_season_is_relief,
)
ALWAYS: tuple[Invariant, ...] = tuple(each for each in INVARIANTS if each not in FITTING)

# What a week may never do with what really happened before it.
GUARDS: tuple[Invariant, ...] = (
    two_hard_days_a_week_at_most_and_one_in_light_weeks,
    nothing_is_run_in_spite_of_fever_red_flags_pauses_or_worse_pain,
    nothing_fast_is_run_with_pain_or_a_cold,
    as_many_easy_days_as_ill_days_follow_a_fever,
    three_easier_days_follow_a_spike,
    easy_runs_come_first_after_days_off,
    no_run_is_much_longer_than_what_was_run,
    hard_days_are_48_hours_apart,
    extras_stay_on_easy_runs,
    never_both_strides_and_hills_on_one_run,
    doses_stay_between_4_and_6_strides_and_4_and_10_hills,
    runs_are_on_running_days,
    one_workout_a_day_in_order,
    nothing_hard_comes_within_4_days_of_the_finale,
    no_trial_comes_within_10_days_of_a_race,
    easy_days_follow_every_race,
    without_clearance_nothing_is_fast,
    every_workout_says_why,
)
