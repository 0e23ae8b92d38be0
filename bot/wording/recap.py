"""A week looked back on, in words: figures, and one sentence about them."""

from collections.abc import Iterator

from bot.domain.log.recap import Recap
from bot.domain.quantities import Distance
from bot.domain.runner import Runner
from bot.domain.week.outlook import OutlookWeek
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from bot.wording.log import name_result
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly

_WORTH_SAYING = 0.5  # seconds a rep: whole seconds hide less


def write_recap(voice: Voice, recap: Recap, coming: OutlookWeek | None = None) -> str:
    """Write the week against its plan, its workout, and what is hard in the week to come."""
    return "\n".join([_head(voice, recap), *_workout(voice, recap), *_coming(voice, coming)])


def write_left_out(voice: Voice) -> str:
    return voice.say("No look back on Sundays any more. /recap shows it when you ask.")


def write_fewer_messages(voice: Voice, runner: Runner) -> str:
    """Agree, and say what is left out and what still comes; the runner as it was before."""
    still = voice.say(
        "The message on the morning of a run still comes, at {time}; <i>pause</i> stops it until"
        " you write.",
        time=voice.clock(runner.push_time),
    )
    if runner.recap_at is None:
        return voice.say("You decide how much. {still}", still=Html(still))
    return voice.say(
        "Fair enough, less from me: I leave out the look back on Sundays. {still}",
        still=Html(still),
    )


def _head(voice: Voice, recap: Recap) -> str:
    week = recap.week
    run = voice.distance(Distance(week.run)) if week.run else f"0 {voice.units}"
    facts = {
        "day": voice.short_day(week.starts),
        "done": week.done,
        "planned": week.workouts,
        "run": run,
    }
    if not week.asked:
        return voice.say("<b>Week from {day}</b>: {done} of {planned} runs, {run}.", **facts)
    asked = voice.distance(Distance(week.asked))
    template = "<b>Week from {day}</b>: {done} of {planned} runs, {run} of {asked}."
    return voice.say(template, **facts, asked=asked)


def _workout(voice: Voice, recap: Recap) -> Iterator[str]:
    if recap.trial is not None:
        yield _mile(voice, recap)
    elif recap.race is not None:
        yield voice.say("{race}.", race=Html(name_result(voice, recap.race.result)))
    elif recap.reps is not None:
        yield _reps(voice, recap)


def _mile(voice: Voice, recap: Recap) -> str:
    trial = recap.trial
    assert trial is not None  # noqa: S101 - as the caller knows
    time, before = voice.split(trial.mile), trial.before
    # The same to the second is no news.
    if before is None or round(before.seconds) == round(trial.mile.seconds):
        return voice.say("Mile in {time}.", time=time)
    return voice.say("Mile in {time}, after {before}.", time=time, before=voice.split(before))


def _reps(voice: Voice, recap: Recap) -> str:
    reps = recap.reps
    assert reps is not None  # noqa: S101 - as the caller knows
    run = {
        "reps": f"{reps.count} × {voice.rep_distance(reps.distance)}",
        "mean": voice.split(reps.mean),
    }
    if recap.gained is None or recap.gained < _WORTH_SAYING:
        return voice.say("{reps} in {mean} on average.", **run)
    return voice.say(
        "{reps} in {mean} on average, {seconds} s a rep faster than the last time.",
        **run,
        seconds=voice.decimal(recap.gained),
    )


def _coming(voice: Voice, coming: OutlookWeek | None) -> Iterator[str]:
    """Name the hard day and the long run of the week to come, and what is different about it."""
    if coming is None or not coming.workouts:
        return
    parts = [
        voice.say("{day} {workout}", day=_weekday(voice, each), workout=_name(voice, each))
        for each in coming.workouts
        if each.workout.kind.is_hard or each.workout.kind is WorkoutKind.LONG
    ]
    if not parts:
        runs = len(coming.workouts)
        parts.append(voice.count("{n} easy run", "{n} easy runs", runs))
    if coming.week.is_step_back and coming.metres:
        total = voice.distance(Distance(round(coming.metres / 1000) * 1000))
        parts.append(voice.say("a lighter one, {total}", total=total))
    yield voice.say("Next week: {days}.", days=Html(" · ".join(parts)))


def _weekday(voice: Voice, each: PlannedWorkout) -> str:
    return voice.short_weekday(each.day.weekday())


def _name(voice: Voice, each: PlannedWorkout) -> Html:
    return Html(name_briefly(voice, each.workout))
