"""What no plan may ever do: one function for each rule, naming the days that break it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from bot.domain.brief import AgeBand, Brief
from bot.domain.log.history import Run, Setback, SetbackKind, longest_before, runs_of
from bot.domain.rules import RULES
from bot.domain.season.events import Event, events_of
from bot.domain.season.goal import Goal
from bot.domain.season.season import RECOVERY_DAYS, Phase, plan_season
from bot.domain.season.volumes import starting_metres
from bot.domain.workout.workout import Outcome, PlannedWorkout, Workout, WorkoutKind
from tests.domain.seasons_lived import LivedWeek

HARD = {WorkoutKind.MILE_WORKOUT, WorkoutKind.RACE_SPECIFIC, WorkoutKind.TIME_TRIAL}
RACES = {WorkoutKind.RACE, WorkoutKind.TIME_TRIAL}
DAY = timedelta(days=1)


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
        limit = max(recent) * 1.10 if recent else 5_000
        length = metres(each.workout)
        if each.workout.kind is not WorkoutKind.RACE and length > limit + 1:
            yield f"{each.day}: {length:.0f} m after {limit:.0f} m at most"
        runs.append((each.day, length))


def weeks_grow_by_10_percent_at_most(lived: Lived) -> Iterator[str]:
    # A first week that begins late is a part of what the runner runs in a week already.
    before = [starting_metres(lived.brief)] * 4
    for week in lived.weeks:
        if week.metres > 1.10 * max(before[-4:]) + 1:
            yield f"week {week.week.number}: {week.metres:.0f} m after {before[-4:]}"
        is_partial = week.week.number == 1 and lived.starts.weekday() > 0
        before.append(max(week.raced, before[-1]) if is_partial else week.raced)


def one_hard_workout_a_week(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        if len(week.days_of(*HARD)) > 1:
            yield f"week {week.week.number}: {week.days_of(*HARD)}"


def hard_days_are_48_hours_apart(lived: Lived) -> Iterator[str]:
    hard = lived.of(*HARD, WorkoutKind.RACE)
    days = [each.day for each in hard if each.day not in lived.missed]
    for earlier, later in pairwise(days):
        if later - earlier < 2 * DAY:
            yield f"{earlier} and {later}"


def hard_days_and_long_runs_are_48_hours_apart(lived: Lived) -> Iterator[str]:
    longs = [each.day for each in lived.of(WorkoutKind.LONG)]
    for hard in lived.of(*HARD, WorkoutKind.RACE):
        for long in longs:
            if abs(hard.day - long) < 2 * DAY:
                yield f"{hard.day} and {long}"


def sprinkles_stay_on_easy_runs(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        sprinkled = each.workout.strides or each.workout.hills
        if sprinkled and each.workout.kind is not WorkoutKind.EASY:
            yield f"{each.day}: on {each.workout.kind}"


def never_both_strides_and_hills_on_one_run(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        if each.workout.strides and each.workout.hills:
            yield f"{each.day}"


def no_sprinkle_is_next_to_a_hard_day(lived: Lived) -> Iterator[str]:
    hard = {each.day for each in lived.of(*HARD, WorkoutKind.RACE)}
    for each in lived.planned:
        if (each.workout.strides or each.workout.hills) and hard & {
            each.day - DAY,
            each.day + DAY,
        }:
            yield f"{each.day}"


def sprinkles_come_on_some_easy_runs_never_on_all(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        easy = [e for e in week.planned if not e.workout.kind.is_hard]
        sprinkled = [e for e in easy if e.workout.strides or e.workout.hills]
        if len(sprinkled) > 2 or (len(easy) > 2 and len(sprinkled) == len(easy)):
            yield f"week {week.week.number}: {len(sprinkled)} of {len(easy)}"


def doses_stay_between_4_and_6_strides_and_4_and_10_hills(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        if each.workout.strides not in {0, 4, 5, 6}:
            yield f"{each.day}: {each.workout.strides} strides"
        if each.workout.hills not in {0, *range(4, 11)}:
            yield f"{each.day}: {each.workout.hills} hills"


def hills_come_once_a_week_and_grow_by_one(lived: Lived) -> Iterator[str]:
    last = 3
    for week in lived.weeks:
        doses = [e.workout.hills for e in week.planned if e.workout.hills]
        if len(doses) > 1 or (doses and doses[0] > last + 1):
            yield f"week {week.week.number}: {doses} after {last}"
        last = doses[-1] if doses else last


def mile_pace_stays_below_5_percent_of_the_week(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        for each in week.planned:
            reps = each.workout.reps
            if each.workout.kind is WorkoutKind.MILE_WORKOUT and reps:
                total = reps.total.metres
                if total > max(800, 0.05 * week.metres) + 1 or total > 1600:
                    yield f"{each.day}: {total:.0f} m of {week.metres:.0f} m"


def race_workouts_stay_within_their_shares(lived: Lived) -> Iterator[str]:
    shares = {"interval": 0.08, "threshold": 0.10, "marathon": 0.25}
    for week in lived.weeks:
        for each in week.planned:
            reps = each.workout.reps
            if each.workout.kind is WorkoutKind.RACE_SPECIFIC and reps:
                total = reps.total.metres
                if total > shares[reps.intensity] * week.metres + 1:
                    yield f"{each.day}: {total:.0f} m {reps.intensity} of {week.metres:.0f} m"


def long_runs_stay_a_fair_share_of_the_week(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        runs = [e for e in week.planned if e.workout.kind is not WorkoutKind.RACE]
        is_marathon = lived.brief.goal_race.goal is Goal.MARATHON
        usual = 0.40 if is_marathon else 0.30
        share = {1: 1.0, 2: 0.60, 3: 0.45}.get(len(runs), usual)
        for each in runs:
            if each.workout.kind is WorkoutKind.LONG and metres(each.workout) > (
                share * week.metres + 1
            ):
                yield f"{each.day}: {metres(each.workout):.0f} of {week.metres:.0f} m"


def long_runs_last_150_minutes_at_most(lived: Lived) -> Iterator[str]:
    for each in lived.planned:
        easy = each.workout.easy
        if easy and each.workout.distance and each.workout.kind is not WorkoutKind.RACE:
            middle = (easy.fast.seconds_per_km + easy.slow.seconds_per_km) / 2
            if middle * metres(each.workout) / 1000 > 150 * 60 + 60:
                yield f"{each.day}: {metres(each.workout):.0f} m"


def base_weeks_have_nothing_hard_but_a_first_or_asked_trial(lived: Lived) -> Iterator[str]:
    for week in lived.weeks:
        if week.week.phase is Phase.BASE:
            for each in week.planned:
                if each.workout.kind in HARD and not {"first-trial", "trial-asked"} & set(
                    each.workout.why
                ):
                    yield f"{each.day}: {each.workout.kind}"


def race_day_never_moves(lived: Lived) -> Iterator[str]:
    race_day = lived.brief.goal_race.day
    races = [each.day for each in lived.of(WorkoutKind.RACE)]
    if race_day is not None and lived.brief.health.allows_speed and race_day not in races:
        yield f"{race_day} is not in {races}"


def nothing_hard_comes_within_4_days_of_the_finale(lived: Lived) -> Iterator[str]:
    for event in lived.events:
        for each in lived.of(*HARD):
            if timedelta(0) < event.day - each.day < 4 * DAY:
                yield f"{each.day} before {event.day}"


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
    if lived.brief.is_new or lived.brief.longest_run is None:
        for week in lived.weeks[:4]:
            if week.days_of(*HARD) and week.week.phase is not Phase.TAPER:
                yield f"week {week.week.number}"


def without_clearance_nothing_is_fast(lived: Lived) -> Iterator[str]:
    if not lived.brief.health.allows_speed:
        for each in lived.planned:
            if each.workout.kind.is_hard or each.workout.strides or each.workout.hills:
                yield f"{each.day}: {each.workout.kind}"


def from_50_every_third_week_is_lighter(lived: Lived) -> Iterator[str]:
    weeks = [w.week for w in lived.weeks if w.week.phase is not Phase.RECOVERY]
    is_masters = lived.brief.age in {AgeBand.MASTERS, AgeBand.SENIOR}
    held = lived.brief.goal_race.goal is Goal.OFF_SEASON
    for third in weeks[2::3] if is_masters and not held else []:
        if third.phase is not Phase.TAPER and not third.is_step_back:
            following = weeks[third.number] if third.number < len(weeks) else None
            if following is not None and following.phase is not Phase.TAPER:
                yield f"week {third.number}"


def two_running_days_have_a_workout_every_second_week(lived: Lived) -> Iterator[str]:
    if len(lived.brief.days) > 2:
        return
    for earlier, later in zip(lived.weeks, lived.weeks[1:], strict=False):
        if earlier.days_of(*HARD) and later.days_of(*HARD - {WorkoutKind.TIME_TRIAL}):
            yield f"weeks {earlier.week.number} and {later.week.number}"


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
            runs.append(Run(lived.starts - DAY, told.metres))
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
            runs.append(Run(lived.starts - DAY, told.metres))
        for each in week.planned:
            longest = longest_before(runs, each.day)
            limit = 1.10 * longest if longest else 5_000
            if each.workout.kind is not WorkoutKind.RACE and metres(each.workout) > limit + 1:
                yield f"{each.day}: {metres(each.workout):.0f} m after {limit:.0f} m at most"


def _with_setbacks(lived: Lived) -> Iterator[tuple[LivedWeek, Setback]]:
    for week in lived.weeks:
        for setback in week.before.setbacks:
            yield week, setback


def _is_during(setback: Setback, day: date) -> bool:
    return setback.started <= day and (setback.ended is None or day <= setback.ended)


INVARIANTS: tuple[Invariant, ...] = (
    no_run_is_much_longer_than_the_longest_of_30_days,
    weeks_grow_by_10_percent_at_most,
    one_hard_workout_a_week,
    hard_days_are_48_hours_apart,
    hard_days_and_long_runs_are_48_hours_apart,
    sprinkles_stay_on_easy_runs,
    never_both_strides_and_hills_on_one_run,
    no_sprinkle_is_next_to_a_hard_day,
    sprinkles_come_on_some_easy_runs_never_on_all,
    doses_stay_between_4_and_6_strides_and_4_and_10_hills,
    hills_come_once_a_week_and_grow_by_one,
    mile_pace_stays_below_5_percent_of_the_week,
    race_workouts_stay_within_their_shares,
    long_runs_stay_a_fair_share_of_the_week,
    long_runs_last_150_minutes_at_most,
    base_weeks_have_nothing_hard_but_a_first_or_asked_trial,
    race_day_never_moves,
    nothing_hard_comes_within_4_days_of_the_finale,
    no_long_run_comes_within_6_days_of_the_finale,
    no_trial_comes_within_10_days_of_a_race,
    easy_days_follow_every_race,
    runs_are_on_running_days,
    one_workout_a_day_in_order,
    who_does_not_run_yet_has_four_weeks_before_any_workout,
    without_clearance_nothing_is_fast,
    from_50_every_third_week_is_lighter,
    two_running_days_have_a_workout_every_second_week,
    targets_come_from_the_mile_that_was_run,
    every_workout_says_why,
    the_parts_of_a_hard_workout_add_up,
)

# What a week may never do with what really happened before it.
GUARDS: tuple[Invariant, ...] = (
    nothing_is_run_in_spite_of_fever_red_flags_pauses_or_worse_pain,
    nothing_fast_is_run_with_pain_or_a_cold,
    as_many_easy_days_as_ill_days_follow_a_fever,
    three_easier_days_follow_a_spike,
    easy_runs_come_first_after_days_off,
    no_run_is_much_longer_than_what_was_run,
    one_hard_workout_a_week,
    hard_days_are_48_hours_apart,
    sprinkles_stay_on_easy_runs,
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
