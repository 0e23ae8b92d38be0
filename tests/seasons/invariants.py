"""What holds after every day of every life."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bot.domain.evening import is_quiet
from bot.domain.health.breaks import LOAD_AFTER
from bot.domain.log.history import ALL_OUT, SetbackKind, longest_before, runs_of
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Distance
from bot.domain.runner import zone_of
from bot.domain.season.season import Phase, finale_day
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from bot.mail.push import PushKind
from tests.seasons.life import Line, Seen
from tests.seasons.persons import Manner

Invariant = Callable[[Seen], Iterator[str]]

_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_BUILD = frozenset({Phase.BASE, Phase.MILE_BLOCK, Phase.RACE_SPECIFIC})
_HELD = frozenset(kind for kind in SetbackKind if not kind.is_hot)
# Rounding: a run is said to half a kilometre, or half a mile.
_ROUNDING = 810.0
# How far, or how many reps: what a week and a morning both say, each in its own words.
_FIGURES = re.compile(r"\d+ × [\d.,]+ k?m\b|[\d.,]+ (?:km|mi)\b")
# A failure is owned to in these words alone; "I'm sorry" is also what one says to a bad day.
_APOLOGIES = re.compile(
    r"went wrong|schiefgegangen|falló por mi parte|raté de mon côté", re.IGNORECASE
)
_KEEPS_LONG_RUN = (
    "That's the second hard day of this week, so the next two are easy, and the long run"
    " stays without anything fast."
)
# What is said of the days to come, and how many of them it means.
_PROMISES = {
    "{more} more than before, so the next three days stay easy.": 3,
    "Much longer than anything in the last 30 days, so the next three days stay easy.": 3,
    _KEEPS_LONG_RUN: 2,
}


def no_build_week_is_planned_below_0_7_of_what_was_told(seen: Seen) -> Iterator[str]:
    """Missed runs are not detraining: coaching rules 3.4."""
    yield from _low_weeks(seen, 0.7, min)


def no_week_is_planned_below_half_of_what_was_told(seen: Seen) -> Iterator[str]:
    yield from _low_weeks(seen, 0.5, lambda told, _: told)


def _low_weeks(seen: Seen, share: float, base: Callable[[float, float], float]) -> Iterator[str]:
    told = seen.runner.brief.weekly_distance
    monday = monday_of(seen.day)
    week = seen.season.week_of(seen.day)
    if seen.day != monday or week is None or told is None or week.distance is None:
        return
    if week.phase not in _BUILD or _is_held_back(seen, monday):
        return
    if week.starts != monday or any(_is_race(each) for each in seen.first_seen[monday]):
        return
    metres = sum(_metres(each) for each in seen.first_seen[monday])
    least = share * base(told.metres, week.distance.metres)
    least = min(least, _most_under_the_guard(seen, monday, is_light=week.is_step_back)) - _ROUNDING
    if metres < least:
        yield (
            f"the {week.phase} week from {monday} has {metres / 1000:.1f} km:"
            f" told {told.metres / 1000:.0f}, foreseen {week.distance.metres / 1000:.1f}"
        )


# Of what the days may have: a session is shorter than the guard lets an easy run be, the day after
# the long run too, and a light week is 0.66 of the one before at least.
_SHAPED, _LIGHT = 0.8, 0.66


def _most_under_the_guard(seen: Seen, monday: date, *, is_light: bool) -> float:
    """What a week may come to where no run may be much longer than the last: 3.7, 2 before 13."""
    longest = longest_before(runs_of(seen.history), monday) or 0.0
    told = seen.runner.brief.longest_run
    if told is not None and monday - seen.runner.started < timedelta(days=30):
        longest = max(longest, told.metres)
    most = len(seen.runner.brief.days) * 1.10 * longest * _SHAPED
    return most * _LIGHT if is_light else most


def _is_held_back(seen: Seen, monday: date) -> bool:
    """Whether illness, pain or a break lies close enough to hold the week back."""
    reach = monday - 3 * _WEEK
    for setback in seen.history.setbacks:
        if setback.kind in _HELD and (setback.ended or date.max) >= reach:
            return True
    days = sorted(run.day for run in runs_of(seen.history))
    days = [min([seen.runner.started, *days[:1]]), *days]  # the next season's start is no run
    gaps = zip(days, [*days[1:], monday], strict=True)
    return any(
        (later - earlier).days - 1 >= LOAD_AFTER and later + (later - earlier) >= monday
        for earlier, later in gaps
    )


def no_run_is_asked_beyond_110_percent_of_the_longest(seen: Seen) -> Iterator[str]:
    planned = seen.of_day(seen.day)
    if planned is None or planned.outcome is Outcome.MOVED or _is_race(planned):
        return
    earlier = [run for run in runs_of(seen.history) if run.day < seen.day]
    longest = longest_before(earlier, seen.day) or 0.0
    told = seen.runner.brief.longest_run
    # What was told at sign-up counts once: later seasons begin from what was run.
    is_fresh = seen.day - seen.person.first_day < timedelta(days=30)
    is_companion = seen.runner.brief.own_plan is not None
    if told is not None and (is_fresh or is_companion):
        longest = max(longest, told.metres)
    limit = 1.10 * longest + 60 if longest else 5_500
    if _metres(planned) > limit:
        yield f"{_metres(planned) / 1000:.1f} km after {longest / 1000:.1f} km at most"


def one_workout_at_mile_pace_a_week(seen: Seen) -> Iterator[str]:
    """Whatever was run unasked: nothing more at mile pace is asked for in its week."""
    week = [each for each in seen.history.planned if monday_of(each.day) == monday_of(seen.day)]
    asked = [
        each.day
        for each in week
        if each.workout.kind is WorkoutKind.MILE_WORKOUT
        and each.outcome in {Outcome.PLANNED, Outcome.DONE}
    ]
    run = {
        one.day
        for one in seen.history.results
        if one.result.kind is ResultKind.INTERVALS
        and monday_of(one.day) == monday_of(seen.day)
        and (one.result.rep_distance is None or one.result.rep_distance.metres <= 400)
    }
    open_days = {day for day in asked if day > seen.day}
    if len(run | set(asked)) > 1 and open_days:
        yield f"mile work run on {sorted(map(str, run))}, and asked on {sorted(map(str, asked))}"


def the_morning_asks_what_the_week_shows(seen: Seen) -> Iterator[str]:
    if not seen.week_text:
        return
    mornings = [
        line for line in seen.chat if line.push is PushKind.MORNING and line.day == seen.day
    ]
    day = seen.voice.short_day(seen.day)
    found = re.search(rf"{re.escape(day)}: ([^\n<]*)", seen.week_text)
    if len(mornings) > 1:
        yield f"{len(mornings)} mornings on one day"
    asked = _FIGURES.search(found[1]) if found else None
    if mornings and found and asked and asked[0] not in mornings[0].text:
        yield f"the week says {found[1]!r}, the morning {mornings[0].text!r}"


def the_week_sums_what_it_asks_for(seen: Seen) -> Iterator[str]:
    """A workout that was moved counts once, where it is now."""
    if not seen.week_text or not seen.week_metres:
        return
    total = seen.voice.distance(Distance(seen.week_metres))
    if total not in seen.week_text.rpartition("\n")[2]:
        yield f"{total} asked for, but {seen.week_text!r}"


def nothing_hard_comes_in_the_last_three_days_before_the_race(seen: Seen) -> Iterator[str]:
    race = finale_day(seen.runner.brief, seen.season.weeks[0].starts)
    planned = seen.of_day(seen.day)
    if planned is None or not _DAY <= race - seen.day <= 3 * _DAY:
        return
    is_hard = planned.workout.kind.is_hard or planned.workout.kind is WorkoutKind.LONG
    if is_hard and planned.outcome is not Outcome.MOVED:
        yield f"{planned.workout.kind} on {planned.day}, race on {race}"


def nothing_moves_by_itself(seen: Seen) -> Iterator[str]:
    run_hard = [
        one.day
        for one in seen.history.results
        if one.result.kind in {ResultKind.INTERVALS, ResultKind.TIME_TRIAL}
    ]
    for each in seen.history.planned:
        # A workout that was run later in its week is where it was run.
        was_run = any(each.day < day and monday_of(day) == monday_of(each.day) for day in run_hard)
        if each.outcome is Outcome.MOVED and not was_run and each.day not in seen.moved:
            yield f"the workout of {each.day} was moved, and nobody asked for it"


# These tell of nothing but runs, late or not at all: there is no reason to take anything out.
_HEALTHY = frozenset(
    {
        Manner.COMPLIANT, Manner.MISSES_20, Manner.MISSES_40, Manner.LATE, Manner.BULK,
        Manner.MASTERS,
    }
)  # fmt: skip


def silence_takes_nothing_out_of_a_week(seen: Seen) -> Iterator[str]:
    """No answer is not "missed": it is asked about, and what is planned stays: 3.7."""
    monday = monday_of(seen.day)
    was_moved = any(monday_of(day) == monday for day in seen.moved)
    # A new mark sets new paces, and what is told in minutes goes as far as they lead.
    was_moved |= any(
        one.result.kind in ALL_OUT and monday_of(one.day) == monday for one in seen.history.results
    )
    if seen.person.manner not in _HEALTHY or was_moved or _is_held_back(seen, monday):
        return
    first = sum(_metres(each) for each in seen.first_seen[monday])
    now = sum(
        _metres(each)
        for each in seen.history.planned
        if monday_of(each.day) == monday and each.outcome is not Outcome.MOVED
    )
    if now < first - _ROUNDING:
        yield f"the week from {monday} had {first / 1000:.1f} km, and has {now / 1000:.1f}"


def the_recap_sums_what_is_in_the_log(seen: Seen) -> Iterator[str]:
    for line in _unasked(seen, seen.day):
        if line.push is not PushKind.RECAP:
            continue
        monday = monday_of(seen.day)
        run = sum(each.metres for each in runs_of(seen.history) if monday <= each.day <= seen.day)
        total = seen.voice.distance(Distance(run))
        if total not in line.text:
            yield f"{total} in the log, but {line.text!r}"


def no_season_ends_in_silence(seen: Seen) -> Iterator[str]:
    """On its last day at the latest what comes next is asked, and what was chosen comes."""
    if seen.day == seen.season.weeks[-1].ends and not is_quiet(seen.runner, seen.day):
        has_asked = seen.asked_next is not None and seen.day - seen.asked_next <= _WEEK
        if not has_asked:
            yield "the season is over, and nobody was asked what comes next"
    if seen.wants in {"keep", "mile"} and seen.season.week_of(seen.day) is None:
        yield f"{seen.wants} was chosen, and there is no plan"


def all_told_days_stay_running_days(seen: Seen) -> Iterator[str]:
    told = len(seen.person.answers["days"].split())
    if seen.runner.brief.own_plan is None and len(seen.runner.brief.days) != told:
        yield f"{len(seen.runner.brief.days)} running days of {told}"


def nothing_comes_unasked_at_night(seen: Seen) -> Iterator[str]:
    for line in _unasked(seen, seen.day):
        clock = line.at.astimezone(zone_of(seen.runner.zone))
        if not 6 <= clock.hour < 22:
            yield f"{line.push} at {clock:%H:%M}"


def one_unasked_message_a_day_besides_the_morning(seen: Seen) -> Iterator[str]:
    if len(_unasked(seen, seen.day)) > 1:
        yield ", ".join(str(line.push) for line in _unasked(seen, seen.day))


def no_apology_is_said(seen: Seen) -> Iterator[str]:
    for line in seen.chat:
        if line.is_coach and line.day == seen.day and _APOLOGIES.search(line.text):
            yield line.text


def easy_days_that_were_said_come(seen: Seen) -> Iterator[str]:
    """What the coach says it does, it does: after a spike, and after a second hard day."""
    planned = seen.of_day(seen.day)
    if planned is None or planned.outcome is Outcome.MOVED or _is_race(planned):
        return
    for promise, days in _PROMISES.items():
        words = seen.voice.say(promise, more="…").removeprefix("…")
        is_long = planned.workout.kind is WorkoutKind.LONG and promise != _KEEPS_LONG_RUN
        is_hard = planned.workout.kind.is_hard or is_long
        for line in seen.chat:
            is_near = _DAY <= seen.day - line.day <= days * _DAY
            if is_hard and is_near and line.is_coach and words in line.text:
                yield f"{line.text!r} on {line.day}, and {planned.workout.kind} on {seen.day}"


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _unasked(seen: Seen, day: date) -> list[Line]:
    return [
        line
        for line in seen.chat
        if line.push is not None and line.push is not PushKind.MORNING and line.day == day
    ]


def _is_race(planned: PlannedWorkout) -> bool:
    return planned.workout.kind in {WorkoutKind.RACE, WorkoutKind.TIME_TRIAL}


def _metres(planned: PlannedWorkout) -> float:
    return planned.workout.distance.metres if planned.workout.distance else 0.0


INVARIANTS: tuple[Invariant, ...] = (
    no_build_week_is_planned_below_0_7_of_what_was_told,
    no_week_is_planned_below_half_of_what_was_told,
    no_run_is_asked_beyond_110_percent_of_the_longest,
    one_workout_at_mile_pace_a_week,
    the_morning_asks_what_the_week_shows,
    the_week_sums_what_it_asks_for,
    nothing_hard_comes_in_the_last_three_days_before_the_race,
    nothing_moves_by_itself,
    silence_takes_nothing_out_of_a_week,
    the_recap_sums_what_is_in_the_log,
    no_season_ends_in_silence,
    all_told_days_stay_running_days,
    nothing_comes_unasked_at_night,
    one_unasked_message_a_day_besides_the_morning,
    no_apology_is_said,
    easy_days_that_were_said_come,
)
