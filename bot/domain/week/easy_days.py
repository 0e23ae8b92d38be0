"""Easy and long runs, with the strides and hills that some easy runs carry."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.brief import Weekday
from bot.domain.calendar import DAY
from bot.domain.health.restraints import Allowed
from bot.domain.rules import RuleId
from bot.domain.season.phases import NEW_RUNNER_BASE, RETURN_WEEKS
from bot.domain.season.season import Phase
from bot.domain.week.form import distance_of
from bot.domain.week.layout import Layout, free_of_hard, is_near
from bot.domain.week.load import round_down
from bot.domain.week.race_workout import marathon_long_run
from bot.domain.week.situation import Situation
from bot.domain.week.strides_and_hills import (
    FIRST_STRIDES,
    MOST_HILLS,
    MOST_HILLS_OF_MASTERS,
    MOST_HILLS_OF_SENIORS,
    Extras,
    ExtrasWanted,
    hills_dose,
    is_hills_turn,
    place_extras,
    strides_dose,
)
from bot.domain.workout.workout import Workout, WorkoutKind

_NO_HILLS_DAYS = 4  # before any race
_LONG_FOR_HILLS, _LONG_MINUTES_FOR_HILLS = 20_000, 120  # the eve of such a run has no hills
_NO_HILLS_WEEKS = 4  # before the race
_HILLS_FROM_WEEK = 3  # for new runners, on return, and from 50 on
_WALK_BREAKS_FROM = 480.0  # seconds per km
_PEAK, _MID = 0.99, 0.93  # of the longest long run
_RECOVERY_SHARE = 0.7  # of the longest easy run


@dataclass(frozen=True, slots=True, kw_only=True)
class RunsOfWeek:
    """What a week's easy and long runs are made from.

    Attributes:
        hard: The workouts on their days.
        metres: How far the other runs go.
        marathon: Metres at marathon pace in the long run.
        reasons: The rules of the week.
        is_new_longest: The long run is much longer than any of 30 days.
        medium_long: The day of the longest easy run.
    """

    layout: Layout
    hard: Mapping[date, Workout]
    metres: Mapping[date, float]
    marathon: float
    reasons: Sequence[RuleId]
    is_new_longest: bool
    medium_long: date | None


def easy_runs(situation: Situation, runs: RunsOfWeek) -> dict[date, Workout]:
    """Word the easy days and the long day of a week as workouts, with the rules of the week."""
    layout, metres = runs.layout, runs.metres
    easy = [day for day in layout.easy if day in metres]
    extras = _extras(situation, runs, easy)
    workouts: dict[date, Workout] = {}
    for day in easy:
        shape = _shape(runs, day)
        added = extras.get(day, Extras())
        length = _shared(situation, day, metres[day])
        workouts[day] = easy_run(situation, day, length, added, (*shape, *runs.reasons))
    if layout.long is not None and layout.long in metres:
        workouts[layout.long] = _long_run(situation, runs, layout.long)
    return workouts


def _shared(situation: Situation, day: date, metres: float) -> float:
    """Take the share that a return from illness leaves of a run, to the next 100 m."""
    share = situation.restraint_on(day).share
    return metres if share == 1 else max(round_down(metres * share, 100.0), 1000.0)


def easy_run(
    situation: Situation,
    day: date,
    metres: float | None,
    added: Extras,
    rules: Sequence[RuleId] = (),
) -> Workout:
    """Word a run of an easy day, with the reasons of its week."""
    form = situation.form
    with_extras: tuple[tuple[RuleId, int], ...] = (
        ("hills", added.hills),
        ("strides", added.strides),
    )
    why = [rule for rule, count in with_extras if count]
    restraint = situation.restraint_on(day)
    if restraint.rule is not None:
        why.append(restraint.rule)
    if metres is None:
        why.append("own-plan")
    else:
        why += rules if "easy-run" in rules else ["easy-run", *rules]
        why += _on_slow_runs(situation)
    return Workout(
        kind=WorkoutKind.EASY,
        distance=None if metres is None else distance_of(metres),
        easy=form.easy,
        strides=added.strides,
        stride_pace=form.fitness.paces.stride if added.strides and form.fitness else None,
        hills=added.hills,
        why=tuple(dict.fromkeys(why)),
    )


def extras_for_companion(
    situation: Situation, easy: list[date], also_hard: Collection[date]
) -> dict[date, Extras]:
    """Put the week's strides and hills onto easy days away from every hard day."""
    if situation.week.phase is Phase.RECOVERY:
        return {}
    hard = [*situation.hard_around, *also_hard]
    eligible = [
        day
        for day in free_of_hard(easy, hard)
        if situation.allowed_on(day) is Allowed.ALL and not _may_precede_hard(situation, day)
    ]
    return place_extras(
        ExtrasWanted(
            strides_on=list(reversed(eligible)),
            hills_on=[
                day
                for day in eligible
                if not _is_eve_of_own_long(situation, day) and not _races_soon(situation, day)
            ],
            most=_most_with_extras(situation, easy, has_session=bool(also_hard)),
            strides=strides_dose(situation.history, situation.week.starts),
            hills=_hills(situation, is_new_longest=False),
            hills_turn=is_hills_turn(situation.history, situation.week.starts),
        )
    )


def _extras(situation: Situation, runs: RunsOfWeek, easy: list[date]) -> dict[date, Extras]:
    week, history = situation.week, situation.history
    if week.phase is Phase.RECOVERY:
        return {}
    long = runs.layout.long
    free = [day for day in easy if _is_free(situation, day)]
    eve = next((day for day in free if situation.days_to_race(day) == 1), None)
    if eve is not None:
        return {eve: Extras(strides=FIRST_STRIDES)}
    mile_days = [day for day, workout in runs.hard.items() if workout.is_at_mile_pace]
    around = [day for day in situation.hard_around if day not in runs.hard]
    strides_on = [
        day
        for day in free
        if not is_near(day, (*mile_days, *around)) and not _may_precede_hard(situation, day)
    ]
    sessions = [*runs.hard, *around]
    hills_on = [
        day
        for day in free
        if not is_near(day, sessions)
        and not _may_precede_hard(situation, day)
        and not _is_eve_of_long(situation, runs, day)
        and not _races_soon(situation, day)
    ]
    return place_extras(
        ExtrasWanted(
            strides_on=_not_after_long(situation, long, list(reversed(strides_on))),
            hills_on=_not_after_long(situation, long, hills_on),
            most=_most_with_extras(situation, easy, has_session=bool(runs.hard)),
            strides=strides_dose(history, week.starts),
            hills=_hills(situation, is_new_longest=runs.is_new_longest),
            hills_turn=is_hills_turn(history, week.starts),
        )
    )


def _races_soon(situation: Situation, day: date) -> bool:
    """Whether a race on the way is so near that hills would still be in the legs."""
    return any(0 < (event.day - day).days <= _NO_HILLS_DAYS for event in situation.events)


def _is_free(situation: Situation, day: date) -> bool:
    """Whether a day may carry strides; the eve of the race does."""
    restraint = situation.restraint_on(day)
    if situation.brief.needs_base and situation.week.number == 1:
        return False
    is_eve = situation.days_to_race(day) == 1 and restraint.rule == "before-race"
    is_eve = is_eve and situation.brief.health.allows_speed
    return restraint.allowed is Allowed.ALL or is_eve


def _most_with_extras(situation: Situation, easy: Sequence[date], *, has_session: bool) -> int:
    """Tell how many easy runs may carry something: at least one stays plain."""
    n = len(situation.brief.days)
    if n >= 5:
        return min(2, len(easy) - 1)
    if len(easy) >= 2:
        return 1
    if n == 4 or not easy:
        return 0
    return 1 if not has_session or situation.week.number % 2 == 0 else 0


def _not_after_long(situation: Situation, long: date | None, days: list[date]) -> list[date]:
    """Take the day after the long run last."""

    def is_after(day: date) -> bool:
        before = day - DAY
        return before == long or before in situation.long_around

    return sorted(days, key=is_after)


def _is_eve_of_own_long(situation: Situation, day: date) -> bool:
    """Whether the runner's own long run of the day after is too long to come from hills."""
    brief, form = situation.brief, situation.form
    own = brief.own_plan
    if own is None or own.long_day != (day + DAY).weekday():
        return False
    if own.has_race_pace or brief.longest_run is None:
        return True
    metres = brief.longest_run.metres
    return metres >= _LONG_FOR_HILLS or form.minutes_of(metres) >= _LONG_MINUTES_FOR_HILLS


def _is_eve_of_long(situation: Situation, runs: RunsOfWeek, day: date) -> bool:
    long = runs.layout.long
    if long is None or (long - day).days != 1:
        return False
    metres = runs.metres.get(long, 0.0)
    is_long = metres >= _LONG_FOR_HILLS
    return bool(
        is_long or runs.marathon or situation.form.minutes_of(metres) >= _LONG_MINUTES_FOR_HILLS
    )


def _hills(situation: Situation, *, is_new_longest: bool) -> int:
    """Give the dose of hills of a week; 0 for none."""
    week, brief = situation.week, situation.brief
    weeks_left = (situation.finale.day - week.starts).days // 7
    is_late = week.phase is Phase.TAPER or weeks_left <= _NO_HILLS_WEEKS
    is_careful = brief.is_new or brief.weeks_off >= RETURN_WEEKS or brief.age_in_years >= 50
    is_early = (is_careful and week.number < _HILLS_FROM_WEEK) or (
        brief.needs_base and week.number <= min(NEW_RUNNER_BASE, _HILLS_FROM_WEEK - 1)
    )
    if is_late or is_early or is_new_longest:
        return 0
    most = MOST_HILLS
    if brief.age_in_years >= 50:
        most = MOST_HILLS_OF_SENIORS if brief.age_in_years >= 65 else MOST_HILLS_OF_MASTERS
    is_new_cycle = week.is_far and week.phase is Phase.BASE and situation.position == 0
    if is_new_cycle:
        return 4
    return hills_dose(situation.history, week.starts, hold=week.is_step_back, most=most)


def _long_run(situation: Situation, runs: RunsOfWeek, day: date) -> Workout:
    metres = runs.metres[day]
    form, longest = situation.form, situation.season.longest.metres
    why: list[RuleId] = ["long-run"]
    if metres >= _PEAK * longest and situation.week.phase is not Phase.TAPER:
        why.append("peak-long")
    elif _is_lower(situation, metres):
        why.append("alternate-long")
    if metres >= form.limit_on(day) - 500:
        why.append("longest-run")
    if runs.is_new_longest:
        why.append("one-at-a-time")
    restraint = situation.restraint_on(day)
    if restraint.rule is not None:
        why.append(restraint.rule)
    why += [*runs.reasons, *_on_slow_runs(situation)]
    short = metres / situation.brief.units.metres < 5
    if short and "round" not in why:
        why.append("round")
    if runs.marathon:
        rules: tuple[RuleId, ...] = ("race-marathon", "target-pace", *why)
        return marathon_long_run(situation, metres, runs.marathon, tuple(dict.fromkeys(rules)))
    return Workout(
        kind=WorkoutKind.LONG,
        distance=distance_of(metres),
        easy=form.easy,
        why=tuple(dict.fromkeys(why)),
    )


def _is_lower(situation: Situation, metres: float) -> bool:
    """Whether the long run is the lower one of two that take turns."""
    week, before = situation.week, situation.form.longest_planned
    is_training = week.phase not in {Phase.TAPER, Phase.RECOVERY} and not week.is_step_back
    return is_training and before > 0 and metres < _MID * before


def _shape(runs: RunsOfWeek, day: date) -> list[RuleId]:
    """Name what an easy run is in the shape of its week."""
    easy = [runs.metres[each] for each in runs.layout.easy if each in runs.metres]
    longest = max(easy)
    if day == runs.medium_long and len(easy) >= 2 and runs.metres[day] >= longest - 1:
        return ["medium-long", "easy-run"]
    long = runs.layout.long
    follows = long is not None and (
        (day - long).days == 1 or (long.weekday() == Weekday.SUN and day.weekday() == Weekday.MON)
    )
    if follows and runs.metres[day] <= _RECOVERY_SHARE * longest + 500:
        return ["recovery-run", "easy-run"]
    return ["easy-run"]


def _on_slow_runs(situation: Situation) -> list[RuleId]:
    form = situation.form
    rules: list[RuleId] = []
    if form.easy is not None and form.easy_pace.seconds_per_km > _WALK_BREAKS_FROM:
        rules.append("walk-breaks")
    if form.easy is not None and form.is_told_in_minutes:
        rules.append("round")
    return rules


def _may_precede_hard(situation: Situation, day: date) -> bool:
    """Whether the next week may begin with its workout on the day after."""
    return day.weekday() == Weekday.SUN and Weekday.MON in situation.brief.days
