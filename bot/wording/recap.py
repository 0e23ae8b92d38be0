"""A week looked back on, in words: figures, and one sentence about them."""

from collections.abc import Iterator

from bot.domain.log.recap import Recap
from bot.domain.quantities import Distance
from bot.wording.log import name_result
from bot.wording.voice import Html, Voice


def write_recap(voice: Voice, recap: Recap) -> str:
    """Write what was done of what was planned, the workout of the week, and what was left out."""
    return "\n".join([_head(voice, recap), *_workout(voice, recap), _rest(voice, recap)])


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
    if trial.before is None:
        return voice.say("Mile in {time}.", time=voice.split(trial.mile))
    return voice.say(
        "Mile in {time}, after {before}.",
        time=voice.split(trial.mile),
        before=voice.split(trial.before),
    )


def _reps(voice: Voice, recap: Recap) -> str:
    reps = recap.reps
    assert reps is not None  # noqa: S101 - as the caller knows
    run = {
        "reps": f"{reps.count} × {voice.distance(reps.distance)}",
        "mean": voice.split(reps.mean),
    }
    if recap.gained is None or abs(recap.gained) < 0.1:
        return voice.say("{reps} in {mean} on average.", **run)
    template = (
        "{reps} in {mean} on average, {seconds} s a rep faster than the last time."
        if recap.gained > 0
        else "{reps} in {mean} on average, {seconds} s a rep slower than the last time."
    )
    return voice.say(template, **run, seconds=voice.decimal(abs(recap.gained)))


def _rest(voice: Voice, recap: Recap) -> str:
    if not recap.missed:
        return voice.say("Nothing was left out.")
    days = ", ".join(voice.short_weekday(day.weekday()) for day in recap.missed)
    return voice.say("Left out, and not owed: {days}.", days=days)
