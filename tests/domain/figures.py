"""What the rules for seasons, weeks and workouts say in figures, row by row.

Every figure is written down here once more, so that one changed by mistake in the engine is seen.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.fitness.easy_pace import marathon_hours
from bot.domain.fitness.fitness import estimate_fitness, predict_race
from bot.domain.quantities import Pace, Units
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase, plan_season
from bot.domain.season.volumes import starting_metres
from bot.domain.workout.workout import Intensity, PlannedWorkout, Reps, WorkoutKind
from tests.domain.invariants import (
    DAY,
    Invariant,
    Lived,
    finale_metres,
    is_easy,
    is_race,
    is_short,
    longs_of,
    metres,
    sessions_of,
)
from tests.domain.seasons_lived import LivedWeek

TRAINING = {Phase.BASE, Phase.MILE_BLOCK, Phase.RACE_SPECIFIC}
FLOORS = {Goal.MILE: 15, Goal.FIVE_K: 18, Goal.TEN_K: 26, Goal.HALF: 34, Goal.MARATHON: 52}
GAINS = {Goal.MILE: 10, Goal.FIVE_K: 16, Goal.TEN_K: 20, Goal.HALF: 26, Goal.MARATHON: 34}
CAPS = {Goal.MILE: 65, Goal.FIVE_K: 80, Goal.TEN_K: 90, Goal.HALF: 100, Goal.MARATHON: 120}
LONG_BY_PEAK = {
    Goal.MILE: (6, 0.12),
    Goal.FIVE_K: (8, 0.115),
    Goal.TEN_K: (10, 0.115),
    Goal.HALF: (15, 0.10),
    Goal.MARATHON: (24, 0.10),
}
LONG_SHARES = {
    Goal.MILE: (0.60, 0.45, 0.36, 0.32, 0.28, 0.26),
    Goal.FIVE_K: (0.60, 0.46, 0.40, 0.34, 0.29, 0.27),
    Goal.TEN_K: (0.62, 0.50, 0.42, 0.36, 0.31, 0.28),
    Goal.HALF: (0.65, 0.54, 0.48, 0.40, 0.35, 0.32),
    Goal.MARATHON: (0.65, 0.58, 0.55, 0.46, 0.40, 0.35),
}
LONG_FLOORS = {Goal.HALF: 16, Goal.MARATHON: 29}
TAPERS = {
    Goal.MILE: (0.55,),
    Goal.OFF_SEASON: (0.55,),
    Goal.FIVE_K: (0.48, 0.80),
    Goal.TEN_K: (0.48, 0.80),
    Goal.HALF: (0.45, 0.75),
    Goal.MARATHON: (0.40, 0.60, 0.80),
}
RECOVERIES = {
    Goal.MILE: (0.75,),
    Goal.FIVE_K: (0.70,),
    Goal.TEN_K: (0.60,),
    Goal.HALF: (0.50, 0.75),
    Goal.MARATHON: (0.30, 0.50, 0.60, 0.75),
}
# Weeks of base, block and race-specific work, at full length and at least.
FULL = {
    Goal.MILE: (2, 5, 0),
    Goal.OFF_SEASON: (1, 6, 0),
    Goal.FIVE_K: (2, 4, 4),
    Goal.TEN_K: (2, 5, 5),
    Goal.HALF: (3, 5, 6),
    Goal.MARATHON: (4, 6, 8),
}
LEAST = {
    Goal.MILE: (1, 3, 0),
    Goal.OFF_SEASON: (1, 3, 0),
    Goal.FIVE_K: (1, 2, 3),
    Goal.TEN_K: (1, 2, 4),
    Goal.HALF: (1, 3, 5),
    Goal.MARATHON: (1, 2, 7),
}
FAST, T, H = Intensity.INTERVAL, Intensity.THRESHOLD, Intensity.HALF
RACE_WORK = {
    Goal.FIVE_K: ((FAST, 0.6), (FAST, 1.0), (FAST, 0.9), (FAST, 0.8)),
    Goal.TEN_K: ((FAST, 0.6), (FAST, 1.0), (T, 1.0), (FAST, 0.85), (T, 0.85)),
    Goal.HALF: ((H, 1.0), (T, 1.0), (H, 0.85), (T, 0.9), (H, 0.75), (T, 0.8)),
}
MARATHON_KM = (
    (42, 4, 5, 6),
    (60, 7, 9, 10),
    (85, 10, 13, 16),
    (105, 13, 16, 19),
    (999, 16, 20, 24),
)
FAST_LENGTHS = {FAST: range(400, 1201), T: range(500, 5001), H: range(1000, 8001)}
COUNTS = {FAST: range(3, 13), T: range(1, 7), H: range(1, 5)}
ROUNDED = 1.03  # a total is made of whole reps


def age(lived: Lived) -> int:
    return lived.brief.age_in_years


def goal_of(lived: Lived) -> Goal:
    return lived.brief.goal_race.goal


def finale_of(lived: Lived) -> date:
    return next(event.day for event in lived.events if event.is_finale)


def easy_minutes(lived: Lived, length: float) -> float:
    assert lived.brief.easy_pace is not None
    return length * lived.brief.easy_pace.seconds_per_km / 60_000


def planned_metres(week: LivedWeek) -> float:
    return week.week.distance.metres if week.week.distance else 0.0


def training_weeks(lived: Lived) -> list[LivedWeek]:
    return [week for week in lived.weeks if week.week.phase in TRAINING]


def is_last_workout(each: PlannedWorkout) -> bool:
    return "last-workout" in each.workout.why


def season_peak(lived: Lived) -> float:
    return plan_season(lived.brief, lived.starts).peak.metres


def peak_metres(lived: Lived) -> float:
    return max((planned_metres(week) for week in training_weeks(lived)), default=0.0)


def weeks_grow_by_8_percent_and_by_less_with_age(lived: Lived) -> Iterator[str]:
    """5 % from 65, 6 % from 50, 10 % below the floor of the goal; below 20 km by 2 km."""
    if lived.brief.weeks_off:
        return
    so_far = [starting_metres(lived.brief)]
    for week in training_weeks(lived):
        reference = max(so_far[-4:])
        growth = 0.10 if reference < 1000 * FLOORS.get(goal_of(lived), 0) else 0.08
        if age(lived) >= 50:
            growth = 0.05 if age(lived) >= 65 else 0.06
        most = reference * (1 + growth)
        if reference < 20_000:
            most = max(most, reference + 2000)
        if planned_metres(week) > most + 1:
            yield f"week {week.week.number}: {planned_metres(week):.0f} m after {reference:.0f}"
        run_before = (
            max(each.metres for each in lived.weeks[: week.week.number][-5:-1])
            if (week.week.number > 5)
            else reference
        )
        floor = 0.7 * min(starting_metres(lived.brief), planned_metres(week))
        limit = max(run_before * (1 + growth), floor) + (2000 if run_before < 20_000 else 1)
        if age(lived) >= 50 and week.metres > limit:
            yield f"week {week.week.number}: {week.metres:.0f} m after {run_before:.0f}"
        so_far.append(planned_metres(week))


def largest_week(lived: Lived) -> float:
    """Give the most metres of a week that goal, time and age allow."""
    brief, goal, weeks = lived.brief, goal_of(lived), len(training_weeks(lived))
    told = starting_metres(brief) / 1000
    usual = brief.usual_distance.metres / 1000 if brief.usual_distance else told
    usual = max(told, usual)
    if goal is Goal.OFF_SEASON:
        return 1000 * usual
    gain = GAINS[goal] * (1.6 if weeks > 30 else 1.3 if weeks > 20 else 1)
    factor = 2.5 if weeks > 30 else 2.0 if weeks > 20 else 1.8
    if weeks <= 12 or (usual >= 40 and weeks <= 20):
        factor = 1.5
    minutes = {Goal.HALF: 85, Goal.MARATHON: 95}.get(goal, 80)
    if goal is Goal.MARATHON and len(brief.days) <= 3:
        minutes = 110
    if age(lived) >= 65:
        minutes = 60
    most = [usual + gain, max(factor * usual, FLOORS[goal]), CAPS[goal]]
    most.append(len(brief.days) * minutes / easy_minutes(lived, 1000))
    if age(lived) >= 50:
        most.append((1.25 if age(lived) >= 65 else 1.3 if age(lived) >= 60 else 1.4) * usual)
    if age(lived) < 18:
        most += [1.2 * usual, 60]
    if brief.weeks_off:
        most.append(1.1 * usual)
    return 1000 * max(usual if brief.weeks_off else told, min(most))


def no_week_is_larger_than_goal_time_and_age_allow(lived: Lived) -> Iterator[str]:
    most = largest_week(lived)
    if season_peak(lived) > most + 1:
        yield f"a peak of {season_peak(lived):.0f} of {most:.0f} m"
    for week in training_weeks(lived):
        if planned_metres(week) > most + 1:
            yield f"week {week.week.number}: {planned_metres(week):.0f} of {most:.0f} m"


def weeks_reach_the_peak_where_there_is_time(lived: Lived) -> Iterator[str]:
    """In a plan of full length the growth allowed leads there, or to what growth leads to."""
    brief, weeks = lived.brief, training_weeks(lived)
    if brief.weeks_off or len(weeks) < sum(FULL[goal_of(lived)]) or not planned_metres(weeks[-1]):
        return
    # Two of three weeks grow: not the light ones, nor the last three, which hold.
    steps = max(0, (len(weeks) - 4) * 2 // 3 - 2)
    growth = 0.05 if age(lived) >= 65 else 0.06 if age(lived) >= 50 else 0.07
    reached = min(largest_week(lived), starting_metres(brief) * (1 + growth) ** steps)
    if weeks[0].week.is_far:
        # Half of the gain is spread over the far weeks; what is left has three weeks less to grow.
        near = [each for each in weeks if each.week.builds_left and not each.week.is_far]
        half = (starting_metres(brief) + largest_week(lived)) / 2
        reached = min(reached, half * (1 + growth) ** max(0, len(near) - 2))
    if peak_metres(lived) < 0.95 * reached:
        yield f"{peak_metres(lived):.0f} of {reached:.0f} m"


def long_minutes(lived: Lived) -> float:
    """Give the minutes that a long run of the goal may take."""
    goal, is_large = goal_of(lived), peak_metres(lived) >= 69_999
    minutes = {
        Goal.MILE: 90.0,
        Goal.OFF_SEASON: 120.0,
        Goal.FIVE_K: 105.0 if is_large else 90.0,
        Goal.TEN_K: 120.0 if is_large else 105.0,
        Goal.HALF: 150.0 if is_large else 135.0,
        Goal.MARATHON: 180.0,
    }[goal]
    hours = marathon_hours(lived.brief)
    if goal is Goal.MARATHON and hours is not None and hours > 4:
        minutes = 210.0 if hours > 4.75 else 195.0
    if age(lived) >= 65:
        seniors = {Goal.MARATHON: 180.0, Goal.HALF: 120.0, Goal.MILE: 90.0, Goal.FIVE_K: 90.0}
        minutes = min(minutes, seniors.get(goal, 100.0))
    if age(lived) < 18 and goal is not Goal.OFF_SEASON:
        minutes = min(minutes, 75.0)
    if lived.brief.is_new and goal in {Goal.MILE, Goal.FIVE_K, Goal.TEN_K}:
        minutes = min(minutes, 75.0)
    return minutes


def no_long_run_takes_longer_than_the_goal_asks_for(lived: Lived) -> Iterator[str]:
    most = long_minutes(lived)
    for week in lived.weeks:
        for long in longs_of(week):
            if easy_minutes(lived, metres(long.workout)) > most + 1:
                minutes = easy_minutes(lived, metres(long.workout))
                yield f"{long.day}: {minutes:.0f} of {most:.0f} minutes"


def no_long_run_exceeds_its_peak(lived: Lived) -> Iterator[str]:
    """Below a + b·P and its share of the week, unless more was run before the plan."""
    brief, goal = lived.brief, goal_of(lived)
    if goal is Goal.OFF_SEASON:
        return
    peak = max(peak_metres(lived), largest_week(lived)) / 1000
    base, by_week = LONG_BY_PEAK[goal]
    share = LONG_SHARES[goal][len(brief.days) - 2]
    most = min(base + by_week * peak, share * peak)
    most = min(max(most, min(LONG_FLOORS.get(goal, 0), (share + 0.05) * peak)), 35)
    told = brief.longest_run.metres / 1000 if brief.longest_run else 4.0
    most = max(most, told)
    for week in lived.weeks:
        for long in longs_of(week):
            if metres(long.workout) > 1000 * most + 1:
                yield f"{long.day}: {metres(long.workout):.0f} of {1000 * most:.0f} m"


def no_easy_run_takes_longer_than_an_easy_run_may(lived: Lived) -> Iterator[str]:
    """75 minutes, a medium-long run 85 or 100, from 65 an hour; or the mean run told."""
    brief = lived.brief
    usual = starting_metres(brief) / len(brief.days)
    for week in lived.weeks:
        easy = sorted(
            (each for each in week.planned if is_easy(each)), key=lambda e: -metres(e.workout)
        )
        for place, each in enumerate(easy):
            most = 75.0
            if place == 0:
                most = 100.0 if goal_of(lived) in {Goal.HALF, Goal.MARATHON} else 85.0
            if age(lived) >= 65:
                most = 60.0
            elif age(lived) >= 18:
                most = max(most, min(110.0, easy_minutes(lived, usual)))
            minutes = easy_minutes(lived, metres(each.workout))
            if minutes > most + 3:
                yield f"{each.day}: {minutes:.0f} of {most:.0f} minutes"


def workouts_have_the_size_of_their_kind(lived: Lived) -> Iterator[str]:
    """I 8 %, T 10 %, H 15 % of the week, with floors for small weeks and caps for large ones."""
    for week in lived.weeks:
        total = planned_metres(week)
        if week.week.phase is Phase.TAPER:
            total = max(total, 0.5 * peak_metres(lived), 0.5 * starting_metres(lived.brief))
        for each in sessions_of(week):
            reps = each.workout.reps
            if each.workout.kind is WorkoutKind.RACE_SPECIFIC and reps:
                yield from _of_a_size(each.day, reps, total)


def _of_a_size(day: date, reps: Reps, week: float) -> Iterator[str]:
    kind, total = reps.intensity, reps.total.metres
    seconds = reps.target.seconds_per_km if reps.target else 360.0
    minutes = reps.distance.metres * seconds / 60_000
    quarter = 15 * 60_000 / seconds
    most = {
        FAST: min(10_000, max(0.08 * week, min(2_000, 0.10 * week))),
        T: min(40 / 15 * quarter, max(0.10 * week, min(quarter, 0.15 * week))),
        H: min(14_000, max(0.15 * week, 2_000)),
    }[kind]
    lengths = {FAST: (400, 500, 600, 800, 1000, 1200), T: (500, 600, 800, 1000, 1200), H: (1000,)}[
        kind
    ]
    shortest = {FAST: 2, T: 3.5, H: 0}[kind] * 60_000 / seconds
    least = COUNTS[kind].start * next(each for each in lengths if each >= shortest)
    if reps.count not in COUNTS[kind] or int(reps.distance.metres) not in FAST_LENGTHS[kind]:
        yield f"{day}: {reps.count} × {reps.distance.metres:.0f} m at {kind}"
    if total > max(ROUNDED * most, least):
        yield f"{day}: {total:.0f} m at {kind} in {week:.0f} m"
    if kind is FAST and not 1.9 <= minutes <= 5.1 and reps.distance.metres != 400:
        yield f"{day}: reps of {minutes:.1f} minutes"
    if kind is T and not 3.4 <= minutes <= 16.1:
        yield f"{day}: reps of {minutes:.1f} minutes"


def race_work_is_that_of_the_goal(lived: Lived) -> Iterator[str]:
    """Counted back from the last build week; where the guard leaves no room, a threshold run."""
    goal, brief = goal_of(lived), lived.brief
    if goal not in {*RACE_WORK, Goal.MARATHON} or brief.is_new:
        return
    for week in lived.weeks:
        left = week.week.builds_left
        if week.week.phase is not Phase.RACE_SPECIFIC or left is None:
            continue
        race_work = [e for e in sessions_of(week) if e.workout.kind is WorkoutKind.RACE_SPECIFIC]
        if not race_work or any("shortened" in each.workout.why for each in race_work):
            continue
        kinds = [each.workout.reps.intensity for each in race_work if each.workout.reps]
        table = RACE_WORK.get(goal, ((T, 1.0),))
        wanted = table[min(left, len(table) - 1)][0]
        if wanted is H and any(e.workout.follows("race-threshold") for e in race_work):
            continue  # half marathon pace would be no faster than easy running
        if wanted not in kinds:
            yield f"week {week.week.number}, {left} left: {kinds}, not {wanted}"


def hardly_any_run_is_shorter_than_20_minutes(lived: Lived) -> Iterator[str]:
    """Nor than 2.5 km; but where fewer runs could not hold the week told, and close to a race."""
    brief = lived.brief
    mean = min(starting_metres(brief), peak_metres(lived) or 1e9) / len(brief.days)
    shortest = min(2_500.0, 1200 / (brief.easy_pace or Pace(390)).seconds_per_km * 1000)
    for week in training_weeks(lived):
        if week.week.number == 1 or week.week.is_step_back or mean < 2 * shortest:
            continue
        for each in week.planned:
            is_race_week = 0 < (finale_of(lived) - each.day).days <= 7
            if is_easy(each) and metres(each.workout) < shortest - 250 and not is_race_week:
                yield f"{each.day}: {metres(each.workout):.0f} m"


def the_first_week_has_no_workout(lived: Lived) -> Iterator[str]:
    """What was told is repeated; only a plan that ends at once has its touch in it."""
    for each in sessions_of(lived.weeks[0]):
        small = each.workout.reps is not None and each.workout.reps.total.metres <= 800
        may = {"last-workout", "short-plan"} & set(each.workout.why)
        if each.day != finale_of(lived) and not (may and small):
            yield f"{each.day}: {each.workout.why}"


def the_taper_leaves_its_shares(lived: Lived) -> Iterator[str]:
    """By days before the race, of what a day of the peak week has; the last workout fits in."""
    if lived.brief.weeks_off or lived.brief.tune_ups:
        return
    finale, shares = finale_of(lived), TAPERS[goal_of(lived)]
    peak = season_peak(lived)
    for week in lived.weeks:
        if week.week.phase is not Phase.TAPER and not week.week.is_sharpening:
            continue
        days = [
            week.week.starts + n * DAY for n in range((week.week.ends - week.week.starts).days + 1)
        ]
        before = [(finale - day).days for day in days]
        parts = [shares[n // 7] if n // 7 < len(shares) else 1.0 for n in before if n > 0]
        most = sum(parts) * peak / 7
        if week.week.number == 1 and week.week.starts.weekday():
            most *= 7 / len(days)
        run = week.metres - finale_metres(lived, week)
        last = [each for each in week.planned if is_last_workout(each)]
        if last:
            most = max(most, sum(metres(each.workout) for each in last)) + 600
        if run > most + 600 and parts:
            yield f"week {week.week.number}: {run:.0f} of {most:.0f} m"


def long_runs_of_the_taper_are_shorter(lived: Lived) -> Iterator[str]:
    """A marathon: 0.42 and 0.68 of the longest; a half: 0.65; a 10K or 5K: 0.75."""
    goal, finale = goal_of(lived), finale_of(lived)
    shares = {
        Goal.FIVE_K: ((10, 0.75),),
        Goal.TEN_K: ((10, 0.75),),
        Goal.HALF: ((10, 0.65),),
        Goal.MARATHON: ((10, 0.42), (17, 0.68)),
    }.get(goal, ())
    if is_short(lived) or not shares:
        return
    longs = [each for week in training_weeks(lived) for each in longs_of(week)]
    longest = max((metres(each.workout) for each in longs), default=0)
    longest = max(longest, *(week.week.long.metres for week in lived.weeks if week.week.long), 0)
    for week in lived.weeks:
        if week.week.phase is not Phase.TAPER:
            continue
        for each in longs_of(week):
            share = next((part for most, part in shares if (finale - each.day).days <= most), 1.0)
            if metres(each.workout) > share * longest + 1:
                yield f"{each.day}: {metres(each.workout):.0f} of {longest:.0f} m"


def phases_have_their_lengths(lived: Lived) -> Iterator[str]:
    """Race-specific weeks outlive the block, the block outlives the base; none is too long."""
    brief, goal = lived.brief, goal_of(lived)
    weeks = [week for week in training_weeks(lived) if not week.week.is_far]
    if is_short(lived) or brief.own_plan is not None:
        return
    count = {phase: sum(week.week.phase is phase for week in weeks) for phase in TRAINING}
    base, block, specific = FULL[goal]
    _, least_block, least_specific = LEAST[goal]
    if count[Phase.RACE_SPECIFIC] > specific:
        yield f"{count[Phase.RACE_SPECIFIC]} race-specific weeks"
    if count[Phase.MILE_BLOCK] > block + 3:
        yield f"{count[Phase.MILE_BLOCK]} weeks of block"
    kept = 4 if brief.needs_base or brief.weeks_off >= 3 else 0
    weekly = brief.weekly_distance
    is_small = weekly is None or weekly.metres < 32_000
    if goal in {Goal.HALF, Goal.MARATHON} and (is_small or brief.is_first_race):
        kept = max(kept, 3)
    enough = specific + max(base, kept) + block
    if len(weeks) >= enough and count[Phase.RACE_SPECIFIC] < specific:
        yield f"{count[Phase.RACE_SPECIFIC]} race-specific weeks of {len(weeks)}"
    # A base that would lead into a light week ends a week later, or earlier.
    is_near = not any(week.week.is_far for week in lived.weeks)
    if is_near and kept and count[Phase.BASE] < min(kept, len(weeks)):
        yield f"{count[Phase.BASE]} weeks of base, {kept} are kept"
    if not kept:
        if len(weeks) >= least_specific and count[Phase.RACE_SPECIFIC] < least_specific:
            yield f"{count[Phase.RACE_SPECIFIC]} race-specific weeks of {len(weeks)}"
        left = len(weeks) - least_specific
        if count[Phase.MILE_BLOCK] + 1 < min(least_block, left):
            yield f"{count[Phase.MILE_BLOCK]} weeks of block of {len(weeks)}"


def on_two_days_a_workout_comes_every_second_week(lived: Lived) -> Iterator[str]:
    """Every week in race-specific weeks."""
    if len(lived.brief.days) > 2:
        return
    for before, week in pairwise(lived.weeks):
        is_both = bool(sessions_of(before)) and bool(sessions_of(week))
        is_free = {before.week.phase, week.week.phase} <= {Phase.BASE, Phase.MILE_BLOCK}
        trials = [*before.days_of(WorkoutKind.TIME_TRIAL), *week.days_of(WorkoutKind.TIME_TRIAL)]
        last = any(is_last_workout(each) for each in (*before.planned, *week.planned))
        if is_both and is_free and not trials and not last:
            yield f"weeks {before.week.number} and {week.week.number}"


def trials_end_blocks_of_four_workouts(lived: Lived) -> Iterator[str]:
    """28 days and 4 mile workouts after the start or the last; not in light or race weeks."""
    if lived.brief.trial_asked is not None:
        return
    finale, starts = finale_of(lived), lived.starts
    since, done = starts, 0
    weeks = list(lived.weeks)
    knows_mile = bool(weeks and weeks[0].before.marks)
    for week in weeks:
        for each in week.planned:
            if each.workout.kind is WorkoutKind.MILE_WORKOUT:
                done += 1
            if is_race(each) and each.day != finale:
                since, done = each.day, 0
            if each.workout.kind is not WorkoutKind.TIME_TRIAL or each.day == finale:
                continue
            if knows_mile and (done < 4 or (each.day - since).days < 28):
                yield f"{each.day}: after {done} workouts and {(each.day - since).days} days"
            if week.week.is_step_back or (knows_mile and week.week.phase is not Phase.MILE_BLOCK):
                yield f"{each.day}: in a {week.week.phase} week, light: {week.week.is_step_back}"
            since, done = each.day, 0


def easy_days_follow_a_trial(lived: Lived) -> Iterator[str]:
    """Two of them, the long run not among them."""
    for trial in lived.of(WorkoutKind.TIME_TRIAL):
        for each in lived.planned:
            if 1 <= (each.day - trial.day).days <= 1 and not is_easy(each):
                yield f"{each.day}: {each.workout.kind} after {trial.day}"


def weeks_after_a_race_have_their_shares(lived: Lived) -> Iterator[str]:
    """Of the peak week; the first long run is 30 % shorter, after a marathon 90 minutes."""
    goal = goal_of(lived)
    weeks = [week for week in lived.weeks if week.week.phase is Phase.RECOVERY]
    peak = season_peak(lived)
    longest = max((week.week.long.metres for week in lived.weeks if week.week.long), default=0.0)
    is_first = True
    for week, share in zip(weeks, RECOVERIES.get(goal, ()), strict=False):
        if week.metres > share * peak + 600:
            yield f"week {week.week.number}: {week.metres:.0f} of {share} × {peak:.0f} m"
        for long in longs_of(week):
            if is_first and metres(long.workout) > 0.7 * longest + 1:
                yield f"{long.day}: {metres(long.workout):.0f} of {longest:.0f} m"
            if goal is Goal.MARATHON and easy_minutes(lived, metres(long.workout)) > 91:
                yield f"{long.day}: {easy_minutes(lived, metres(long.workout)):.0f} minutes"
            is_first = False


def mile_work_begins_small(lived: Lived) -> Iterator[str]:
    """4 × 200 below 20 km or in the first months, 6 × 200 below 32 and from 50, else 8 × 200."""
    brief = lived.brief
    work = [
        e
        for week in lived.weeks
        for e in week.planned
        if e.workout.kind is WorkoutKind.MILE_WORKOUT
    ]
    for week in lived.weeks:
        for each in week.planned:
            if not work or each is not work[0] or each.workout.reps is None:
                continue
            fast, weekly = each.workout.reps.total.metres, planned_metres(week)
            most = 1600.0 if weekly >= 32_000 else 1200.0
            if age(lived) >= 50:
                most = min(most, 1200.0)
            if weekly < 20_000 or brief.is_new:
                most = 800.0
            is_long_race = goal_of(lived) in {Goal.HALF, Goal.MARATHON}
            told = brief.weekly_distance
            if is_long_race and (brief.is_first_race or told is None or told.metres < 32_000):
                most = 800.0
            if fast > most:
                yield f"{each.day}: {fast:.0f} m in {weekly:.0f} m"


def mile_work_has_room_for_recovery(lived: Lived) -> Iterator[str]:
    """Equal distance, at least 90 s after 200 m and 3 minutes after 400 m, twice the rep."""
    for each in lived.planned:
        for reps in (each.workout.reps, each.workout.touch):
            if reps is None or reps.intensity is not Intensity.REPETITION or reps.count < 2:
                continue
            rest = reps.recovery
            least = 90.0 if reps.distance.metres <= 200 else 180.0
            if reps.rep_target is not None:
                least = max(least, 2 * reps.rep_target.seconds - 8)
            if (
                rest is None
                or rest.duration is None
                or rest.duration.seconds < least
                or rest.distance is None
                or rest.distance.metres != reps.distance.metres
            ):
                yield f"{each.day}: {rest}"


def touches_are_small_and_14_days_apart(lived: Lived) -> Iterator[str]:
    last: date | None = None
    for each in lived.planned:
        workout = each.workout
        if "mile-touch" in workout.why:
            reps = workout.touch or workout.reps
            most = 1200 if peak_metres(lived) >= 60_000 else 800
            if reps is None or reps.total.metres > most:
                yield f"{each.day}: {reps}"
            is_light = any(
                week.week.is_step_back and week.week.starts <= each.day <= week.week.ends
                for week in lived.weeks
            )
            few = len(lived.brief.days) <= 4 or starting_metres(lived.brief) < 32_000
            if last and (each.day - last).days < 10 and not is_light and not few:
                yield f"{each.day}: {(each.day - last).days} days after {last}"
        if workout.is_at_mile_pace:
            last = each.day


def race_week_is_easy_day_by_day(lived: Lived) -> Iterator[str]:
    """40 minutes at most from six days before, 25 two days before, 20 on the eve."""
    finale = finale_of(lived)
    most = {6: 40.0, 5: 40.0, 4: 40.0, 3: 40.0, 2: 25.0, 1: 20.0}
    if lived.brief.goal_race.day is None:
        return
    for each in lived.planned:
        before = (finale - each.day).days
        if is_easy(each) and before in most:
            minutes = easy_minutes(lived, metres(each.workout))
            if minutes > most[before] + 3:
                yield f"{each.day}: {minutes:.0f} minutes {before} days before the race"


def the_day_two_days_before_the_race_is_free(lived: Lived) -> Iterator[str]:
    """Except on six running days and more."""
    if len(lived.brief.days) >= 6 or lived.brief.goal_race.day is None:
        return
    for each in lived.planned:
        if (finale_of(lived) - each.day).days in {1, 2} and not is_race(each):
            yield f"{each.day}: {each.workout.kind}"


def the_longest_run_comes_two_or_three_weeks_before_the_race(lived: Lived) -> Iterator[str]:
    goal = goal_of(lived)
    if goal not in {Goal.FIVE_K, Goal.TEN_K, Goal.HALF, Goal.MARATHON} or is_short(lived):
        return
    if lived.brief.weeks_off or lived.brief.tune_ups or len(lived.brief.days) <= 2:
        return
    longs = [each for week in lived.weeks for each in longs_of(week)]
    longs = [each for each in longs if each.day < finale_of(lived)]
    if not longs or len(training_weeks(lived)) < 6 or not lived.brief.health.allows_speed:
        return
    longest = max(metres(each.workout) for each in longs)
    before = [
        (finale_of(lived) - e.day).days for e in longs if metres(e.workout) >= 0.97 * longest
    ]
    span = range(14, 29) if goal is Goal.MARATHON else range(7, 22)
    if not any(days in span for days in before):
        yield f"{longest:.0f} m {before} days before"


def several_long_runs_are_nearly_the_longest(lived: Lived) -> Iterator[str]:
    """85 % of it in the last twelve weeks: three times, for long races and on a ramp twice."""
    goal = goal_of(lived)
    if goal not in {Goal.FIVE_K, Goal.TEN_K, Goal.HALF, Goal.MARATHON}:
        return
    if lived.brief.weeks_off or lived.brief.tune_ups or len(lived.brief.days) <= 2:
        return
    if len(training_weeks(lived)) < sum(FULL[goal]) or not lived.brief.health.allows_speed:
        return
    first = finale_of(lived) - timedelta(weeks=12)
    longs = [
        e for week in lived.weeks for e in longs_of(week) if first <= e.day < finale_of(lived)
    ]
    longest = max((metres(each.workout) for each in longs), default=0.0)
    near = sum(metres(each.workout) >= 0.85 * longest for each in longs)
    told = lived.brief.longest_run
    is_ramp = told is None or told.metres < 0.7 * longest
    least = 2 if is_ramp or goal in {Goal.HALF, Goal.MARATHON} else 3
    if near < least:
        yield f"{near} of {len(longs)} at 85 % of {longest:.0f} m"


def marathon_pace_is_run_by_the_table(lived: Lived) -> Iterator[str]:
    peak = peak_metres(lived) / 1000
    size = min(peak, 1.5 * starting_metres(lived.brief) / 1000)
    row = next(row for row in MARATHON_KM if size < row[0])
    if lived.brief.is_first_race:
        row = MARATHON_KM[0]
    most = [max(row[1], 8 if size >= 42 else 4), *row[1:]]
    before: LivedWeek | None = None
    for week in lived.weeks:
        for long in longs_of(week):
            reps = long.workout.reps
            if reps is None:
                continue
            left = week.week.builds_left
            if week.week.phase is Phase.TAPER:
                limit = 8.0
            elif left in {1, 3, 5, 7}:
                limit = float({1: most[3], 3: most[2], 5: most[1], 7: most[0]}[left])
            else:
                limit = 0.0
            if reps.total.metres > 1000 * limit:
                yield f"{long.day}: {reps.total.metres:.0f} of {limit} km, {left} left"
            share = 0.20 if peak < 60 else 0.25
            if reps.total.metres > share * 1000 * peak + 1 and week.week.phase is not Phase.TAPER:
                yield f"{long.day}: {reps.total.metres:.0f} m of {peak:.0f} km"
            is_next = before is not None and before.week.number == week.week.number - 1
            if is_next and week.week.phase is not Phase.TAPER:
                yield f"{long.day}: two weeks running"
            before = week


def extras_are_for_those_who_are_used_to_them(lived: Lived) -> Iterator[str]:
    """Strides: 4 for two weeks. Hills: 8 at most from 50, 6 from 65, none in the last weeks."""
    brief, finale = lived.brief, finale_of(lived)
    begun: int | None = None
    careful = brief.is_new or brief.weeks_off >= 3 or age(lived) >= 50
    for week in lived.weeks:
        for each in week.planned:
            if each.workout.strides and begun is None:
                begun = week.week.number
            is_early = begun is not None and week.week.number - begun < 2
            if each.workout.strides > 4 and is_early:
                yield f"{each.day}: {each.workout.strides} strides"
            hills = each.workout.hills
            if not hills:
                continue
            if hills > (6 if age(lived) >= 65 else 8 if age(lived) >= 50 else 10):
                yield f"{each.day}: {hills} hills at {age(lived)}"
            if any(0 < (event.day - each.day).days <= 4 for event in lived.events):
                yield f"{each.day}: hills just before a race"
            if (finale - each.day).days < 28 or (careful and week.week.number < 3):
                yield f"{each.day}: hills {(finale - each.day).days} days before"


def warm_ups_are_long_enough(lived: Lived) -> Iterator[str]:
    """32, 28, 24 or 18 minutes with the cool-down, and eight of each at the least."""
    n = len(lived.brief.days)
    for week in lived.weeks:
        for each in sessions_of(week):
            workout = each.workout
            if workout.kind is WorkoutKind.TIME_TRIAL or not (
                workout.warm_up and workout.cool_down
            ):
                continue
            before, after = workout.warm_up.seconds / 60, workout.cool_down.seconds / 60
            most = 32 if n >= 5 else 28 if n <= 3 else 24
            if not (8 <= after <= before and before + after <= most):
                yield f"{each.day}: {before:.0f} and {after:.0f} minutes"


def mile_work_waits_after_weeks_off(lived: Lived) -> Iterator[str]:
    """For half as many days as were missed, a week at least."""
    off = lived.brief.weeks_off
    for each in lived.planned if off else ():
        days = (each.day - lived.starts).days
        is_early = days < max(7, off * 7 // 2) and each.day != finale_of(lived)
        if is_early and (each.workout.is_at_mile_pace or each.workout.kind.is_hard):
            yield f"{each.day}: {days} days after {off} weeks off"


def race_paces_come_from_the_honest_range(lived: Lived) -> Iterator[str]:
    """One pace, trained and raced: the target, or a place in the range by the largest week.

    Below 50 km, in a first race and against advice it is the slow end; up to 80 km two thirds
    towards it; above, and for a target that is faster than the range, the middle.
    """
    brief, goal = lived.brief, goal_of(lived)
    marks = lived.weeks[0].before.marks
    is_same = not brief.weeks_off and all(week.before.marks == marks for week in lived.weeks)
    fitness = estimate_fitness(marks) if is_same else None
    if fitness is None or goal in {Goal.MILE, Goal.OFF_SEASON}:
        return
    expected = predict_race(fitness, goal.distance, brief.weekly_distance)
    fast, slow = expected.fast.seconds, expected.slow.seconds
    target = brief.goal_race.target
    largest = season_peak(lived)
    share = 1 if brief.is_first_race or largest < 50_000 else 1 / 2 if largest > 80_000 else 2 / 3
    wanted = fast + share * (slow - fast)
    if brief.all_the_same:
        wanted = max(slow, target.seconds if target else 0)
    elif target is not None:
        wanted = target.seconds if target.seconds >= round(fast) else (fast + slow) / 2
    for each in lived.planned:
        reps = each.workout.reps
        if reps is None or reps.target is None:
            continue
        is_goal = is_race(each) and each.day == brief.goal_race.day
        if not is_goal and reps.intensity not in {Intensity.MARATHON, Intensity.HALF}:
            continue
        easy = each.workout.easy
        if not is_goal and easy and not reps.target.is_faster_than(easy.slow):
            yield f"{each.day}: {reps.target} is no faster than easy running"
        if abs(reps.target.duration_over(goal.distance).seconds - wanted) > 1 and not (
            is_race(each) and not is_goal
        ):
            yield f"{each.day}: {reps.target}, not {wanted:.0f} s in all"


def long_runs_are_told_in_round_figures(lived: Lived) -> Iterator[str]:
    """Half kilometres, from 20 km whole ones; miles likewise from 12. Slow runners: minutes."""
    unit = lived.brief.units.metres
    whole_from = 12 if lived.brief.units is Units.MI else 20
    easy = lived.brief.easy_pace
    if easy is None or easy.seconds_per_km > 445:
        return
    for week in lived.weeks:
        for long in longs_of(week):
            count = metres(long.workout) / unit
            step = 1.0 if count >= whole_from else 0.5
            if count >= 5 and abs(count / step - round(count / step)) * step * unit > 1:
                yield f"{long.day}: {count:.2f}"


def long_runs_of_far_cycles_keep_to_their_share(lived: Lived) -> Iterator[str]:
    """On two and three days, where little else would be left; nothing needs more so early."""
    brief = lived.brief
    share = LONG_SHARES.get(goal_of(lived), LONG_SHARES[Goal.MILE])[len(brief.days) - 2] + 0.05
    if len(brief.days) > 3:
        share = 0.70
    told = brief.longest_run.metres if brief.longest_run else 0.0
    for week in lived.weeks:
        for long in longs_of(week):
            most = max(share * max(week.metres, planned_metres(week)), told)
            if week.week.is_far and week.week.number > 1 and metres(long.workout) > most + 1:
                yield f"{long.day}: {metres(long.workout):.0f} of {week.metres:.0f} m"


FIGURES: tuple[Invariant, ...] = (
    weeks_grow_by_8_percent_and_by_less_with_age,
    no_week_is_larger_than_goal_time_and_age_allow,
    weeks_reach_the_peak_where_there_is_time,
    no_long_run_takes_longer_than_the_goal_asks_for,
    no_long_run_exceeds_its_peak,
    long_runs_of_far_cycles_keep_to_their_share,
    no_easy_run_takes_longer_than_an_easy_run_may,
    workouts_have_the_size_of_their_kind,
    race_work_is_that_of_the_goal,
    hardly_any_run_is_shorter_than_20_minutes,
    the_first_week_has_no_workout,
    the_taper_leaves_its_shares,
    long_runs_of_the_taper_are_shorter,
    phases_have_their_lengths,
    on_two_days_a_workout_comes_every_second_week,
    trials_end_blocks_of_four_workouts,
    easy_days_follow_a_trial,
    weeks_after_a_race_have_their_shares,
    mile_work_begins_small,
    mile_work_has_room_for_recovery,
    touches_are_small_and_14_days_apart,
    race_week_is_easy_day_by_day,
    the_day_two_days_before_the_race_is_free,
    the_longest_run_comes_two_or_three_weeks_before_the_race,
    several_long_runs_are_nearly_the_longest,
    marathon_pace_is_run_by_the_table,
    extras_are_for_those_who_are_used_to_them,
    warm_ups_are_long_enough,
    mile_work_waits_after_weeks_off,
    race_paces_come_from_the_honest_range,
    long_runs_are_told_in_round_figures,
)
