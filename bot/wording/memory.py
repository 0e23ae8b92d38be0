"""Answers from the log: what was run, best and last times, what is aimed at."""

from collections.abc import Sequence
from datetime import date

from bot.domain.brief import Health
from bot.domain.calendar import WEEK
from bot.domain.fitness.fitness import RaceRange
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.target_mile import NEXT_STEP_S, weeks_to_run
from bot.domain.log.history import Setback
from bot.domain.log.memory import Stretch
from bot.domain.log.progress import RepsRun
from bot.domain.log.results import LoggedResult
from bot.domain.quantities import Distance, Duration, Pace, PaceRange
from bot.domain.season.goal import GoalRace
from bot.domain.season.phases import Phase
from bot.domain.workout.workout import PlannedWorkout
from bot.wording.log import name_result
from bot.wording.plan import PHASES, name_race, write_purpose
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly, name_day, name_distance


def write_stretch(voice: Voice, stretch: Stretch) -> str:
    """Write the runs and the distance of some days."""
    if not stretch.runs:
        return voice.say("No run is in your log for those days.")
    return voice.count(
        "{n} run, {distance}.",
        "{n} runs, {distance}; the longest {longest}.",
        stretch.runs,
        distance=voice.distance(Distance(stretch.metres)),
        longest=voice.distance(Distance(stretch.longest)),
    )


def write_stretch_of_plan(voice: Voice, stretch: Stretch, planned: float) -> str:
    """Write what a week had beside what it asked for, where that is known."""
    if not planned:
        return write_stretch(voice, stretch)
    return voice.count(
        "{n} run, {distance} of {planned}.",
        "{n} runs, {distance} of {planned}.",
        stretch.runs,
        distance=voice.distance(Distance(stretch.metres)),
        planned=voice.distance(Distance(planned)),
    )


def write_runs_ahead(voice: Voice, runs: int, long: int, *, is_to_race: bool) -> str:
    """Write how many runs are left, and how many of them are long."""
    left = voice.count("{n} run", "{n} runs", runs)
    longs = voice.count("{n} long one", "{n} long ones", long)
    if is_to_race:
        return voice.say(
            "As the plan stands: {runs} up to your race, {long} among them.", runs=left, long=longs
        )
    return voice.say("As the plan stands: {runs}, {long} among them.", runs=left, long=longs)


def write_taper_begins(voice: Voice, day: date, today: date) -> str:
    """Write when the running gets less before the race."""
    if day <= today:
        return voice.say("You're in it: less running, the same speed.")
    weeks = (day - today).days // 7
    shown = voice.short_day(day)
    if weeks < 1:
        return voice.say("The lighter weeks before the race begin on {day}.", day=shown)
    return voice.say(
        "The lighter weeks before the race begin on {day}, in {weeks}.",
        day=shown,
        weeks=voice.count("{n} week", "{n} weeks", weeks),
    )


def write_easy_lately(voice: Voice, paces: Sequence[Pace], asked: PaceRange) -> str:
    """Write the mean and the ends of the last runs, beside the easy range."""
    seconds = [pace.seconds_per_km for pace in paces]
    mean, fastest, slowest = sum(seconds) / len(seconds), min(seconds), max(seconds)
    line = voice.say(
        "Your last {n} runs: {mean} on average, from {fastest} to {slowest}.",
        n=len(paces),
        mean=voice.pace(Pace(mean)),
        fastest=voice.pace(Pace(fastest)),
        slowest=voice.pace(Pace(slowest)),
    )
    if mean < asked.fast.seconds_per_km:
        verdict = voice.say(
            "Easy for you is {range}, so the next ones may be slower.",
            range=voice.pace_range(asked),
        )
    else:
        verdict = voice.say(
            "Easy for you is {range}: that's where they belong.", range=voice.pace_range(asked)
        )
    return f"{line}\n{verdict}"


def write_runs(voice: Voice, results: Sequence[LoggedResult]) -> list[str]:
    """Write the runs of a week, a line each."""
    return [
        voice.say(
            "· {day} {run}",
            day=voice.short_weekday(one.day.weekday()),
            run=Html(name_result(voice, one.result)),
        )
        for one in results
    ]


def write_still_to_run(voice: Voice, left: Sequence[PlannedWorkout]) -> str:
    """Name what the week still asks for, with its days."""
    named = " · ".join(
        voice.say(
            "{day} {workout}",
            day=voice.short_weekday(each.day.weekday()),
            workout=Html(name_briefly(voice, each.workout)),
        )
        for each in left
    )
    return voice.say("Still to run: {days}.", days=Html(named))


def write_mark(voice: Voice, mark: Mark) -> str:
    """Write a time with its day."""
    name = name_distance(voice, mark.distance)
    return voice.say(
        "{race} in {time}, on {day}.",
        race=f"{name[:1].upper()}{name[1:]}",
        time=voice.split(mark.duration),
        day=voice.day(mark.day),
    )


def write_marks(voice: Voice, bests: Sequence[Mark]) -> str:
    """Write best times, as far as they were told."""
    if len(bests) == 1:
        return f"{write_mark(voice, bests[0])} {voice.say('The best you have told me.')}"
    return "\n".join((voice.say("Your best, of what you told me:"), *_listed(voice, bests)))


def _listed(voice: Voice, bests: Sequence[Mark]) -> list[str]:
    return [f"· {write_mark(voice, best)}" for best in bests]


def write_no_mark(voice: Voice) -> str:
    return voice.say("I have no time of yours over that distance. Tell me one, and I keep it.")


def write_trial(voice: Voice, trial: Mark, best: Mark) -> str:
    """Write the last trial, and how far it was from the best one."""
    values = {"time": voice.split(trial.duration), "day": voice.day(trial.day)}
    off = round(trial.duration.seconds - best.duration.seconds)
    if off <= 0:
        return voice.say("{time}, on {day}: your best mile.", **values)
    return voice.say(
        "{time}, on {day}: {off} s off your best, {best}.",
        **values,
        off=off,
        best=voice.split(best.duration),
    )


def write_no_trial(voice: Voice, told: Mark | None) -> str:
    if told is None:
        return voice.say("You have run none with me so far, and I know no mile of yours.")
    return voice.say(
        "You have run none with me so far. The mile I know is {time}, from {day}.",
        time=voice.split(told.duration),
        day=voice.day(told.day),
    )


def write_no_change_known(voice: Voice, controls: int) -> str:
    """Say that nothing can be told yet, and how much there is."""
    if not controls:
        return voice.say(
            "I can't tell yet: nothing in your log can be compared. The same effort, timed again,"
            " tells it: 2 km at effort 3, or a mile run all out."
        )
    return voice.count(
        "I can't tell yet: {n} control says nothing. I need two, four weeks apart.",
        "I can't tell yet: {n} controls are too close together. I need two, four weeks apart.",
        controls,
    )


def write_if_tired(voice: Voice) -> str:
    """Say when tiredness is more than that of training."""
    return voice.say(
        "Being tired is part of it. If you sleep badly as well, or are worn out for several days,"
        " tell me, and the week gets lighter."
    )


def write_next_control(voice: Voice, day: date, today: date) -> str:
    return voice.say("Next control: {day}.", day=name_day(voice, day, today))


def write_streak(voice: Voice, weeks: int) -> str:
    return voice.count(
        "{n} week with every planned run done.",
        "{n} weeks in a row with every planned run done.",
        weeks,
    )


def write_done(voice: Voice, done: int, planned: int) -> str:
    return voice.say(
        "In the last four weeks you did {done} of {planned} planned runs.",
        done=done,
        planned=planned,
    )


def write_last_reps(voice: Voice, reps: RepsRun) -> str:
    """Write the last workout at mile pace beside what it asked for."""
    values = {
        "reps": f"{reps.count} × {voice.rep_distance(reps.distance)}",
        "mean": voice.split(reps.mean),
        "day": voice.short_day(reps.day),
    }
    if reps.target is None:
        return voice.say("Last reps, {day}: {reps} in {mean} on average.", **values)
    return voice.say(
        "Last reps, {day}: {reps} in {mean} on average, asked {target}.",
        **values,
        target=voice.rep(reps.target),
    )


def write_longest(voice: Voice, longest: Distance) -> str:
    return voice.say(
        "Your longest run of the last 30 days: {distance}.", distance=voice.distance(longest)
    )


def write_longest_ahead(
    voice: Voice, longest: PlannedWorkout, now: Distance | None, today: date
) -> str:
    """Write the longest run to come; weeks to come are made from what is run before."""
    assert longest.workout.distance is not None  # noqa: S101 - as the caller has seen
    values = {
        "distance": voice.distance(longest.workout.distance),
        "day": voice.day(longest.day)
        if longest.day - today >= WEEK
        else voice.weekday(longest.day),
    }
    if now is None:
        return voice.say("The longest to come: {distance}, on {day}.", **values)
    return voice.say(
        "The longest to come: {distance}, on {day}. Your longest of the last 30 days is {now}.",
        **values,
        now=voice.distance(now),
    )


def write_not_that_far(voice: Voice, said: Distance) -> str:
    return voice.say("It doesn't take {distance}.", distance=voice.distance(said))


def write_steps(voice: Voice) -> str:
    """Say how the long runs get there."""
    return voice.say(
        "It grows by 10 % at most at a time. That all the ones before it happen counts for more"
        " than the longest."
    )


def write_season_place(voice: Voice, days: int, phase: Phase, health: Health) -> str:
    """Say how many days are left, and what they are for now."""
    return voice.count(
        "{n} day to go. Now: {phase}, {purpose}.",
        "{n} days to go. Now: {phase}, {purpose}.",
        days,
        phase=voice.say(PHASES[phase]),
        purpose=write_purpose(voice, phase, health),
    )


_AT_THE_EDGE = 0.99


def write_chance(voice: Voice, target: Duration, expected: RaceRange) -> str:
    """Write on which side of the range a time lies."""
    if expected.fast.seconds * _AT_THE_EDGE <= target.seconds < expected.fast.seconds:
        words = (
            "{target} is just beyond what I expect today: {fast} to {slow}, if you train for it."
        )
    elif target.seconds < expected.fast.seconds:
        words = "{target} is faster than I expect today: {fast} to {slow}, if you train for it."
    elif target.seconds > expected.slow.seconds:
        words = "Yes: {target} is slower than I expect: {fast} to {slow}, if you train for it."
    else:
        words = "Yes, if you train for it: {target} lies between {fast} and {slow}."
    return voice.say(words, target=str(target), fast=str(expected.fast), slow=str(expected.slow))


def write_mile_chance(voice: Voice, hoped: Duration, mile: Duration) -> str:
    """Say by what steps a faster mile is reached, and how long that takes at least."""
    if hoped >= mile:
        return voice.say("You've run {mile} already.", mile=voice.rep(mile))
    return voice.say(
        "A mile gets faster by a few seconds at a time. From {mile} the next step is {step};"
        " {hoped} usually takes {weeks} weeks or more.",
        mile=voice.rep(mile),
        step=voice.rep(Duration(max(mile.seconds - NEXT_STEP_S, hoped.seconds))),
        hoped=voice.rep(hoped),
        weeks=weeks_to_run(hoped, mile),
    )


def write_mile_needed(voice: Voice, mile: Duration, now: Duration) -> str:
    """Write what a mile would bring a time into the range, and what tells more."""
    return voice.say(
        "It would take a mile of about {mile}, from {now} today. A race on the way tells more than"
        " any mile.",
        mile=voice.rep(mile),
        now=voice.rep(now),
    )


def write_aim(voice: Voice, race: GoalRace, expected: RaceRange | None) -> str:
    """Write the race with its day and target, and what today's marks point to."""
    name = Html(name_race(voice, race))
    if race.day is not None:
        name = Html(voice.say("{race} on {day}", race=name, day=voice.day(race.day)))
    line = (
        voice.say("{race}, with no target time.", race=name)
        if race.target is None
        else voice.say("{race}, target {target}.", race=name, target=str(race.target))
    )
    if expected is None:
        return line
    points = voice.say(
        "Your marks point to {fast} to {slow}.", fast=str(expected.fast), slow=str(expected.slow)
    )
    return f"{line}\n{points}"


def write_no_ailment(voice: Voice) -> str:
    return voice.say("You've told me of nothing there. If it hurts, tell me how much, 0 to 10.")


def write_closed_ailment(voice: Voice, past: Setback) -> str:
    """Write when it hurt last, how much, and since when it is quiet."""
    assert past.ended is not None  # noqa: S101 - as the caller has seen
    since = voice.short_day(past.ended)
    if past.severity is None:
        return voice.say("Quiet since {since}, by what you told me.", since=since)
    return voice.say(
        "{score:g}/10 on {day}, and quiet since {since}, by what you told me.",
        score=past.severity,
        day=voice.short_day(past.started),
        since=since,
    )


def write_ailment(voice: Voice, ailment: Setback) -> str:
    place = voice.say(ailment.location) if ailment.location else ""
    return voice.say(
        "{place}: {score:g}/10, as you told me on {day}. How much is it today, 0 to 10?",
        place=place.capitalize(),
        score=ailment.severity or 0,
        day=voice.short_day(ailment.started),
    )
