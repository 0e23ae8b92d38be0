"""The story of a season in words: a race beside its target, and the weeks before it."""

from collections.abc import Iterator
from datetime import date

from bot.domain.fitness.easy_pace import easy_range
from bot.domain.log.race_story import SAME_DISTANCE, RaceDay, RaceStory
from bot.domain.quantities import HALF_MARATHON, Distance, Duration
from bot.domain.season.goal import Goal
from bot.domain.season.recovery import RECOVERY_DAYS
from bot.domain.workout.workout import PlannedWorkout
from bot.mail.letters import Letter
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly, name_day


def write_race_facts(voice: Voice, story: RaceStory) -> Iterator[str]:
    """Write the one thing a race stands beside: the target, the best, or the range."""
    if story.target is not None:
        yield _against_target(voice, story, story.target)
    elif story.best is not None:
        yield _against_best(voice, story.time, story.best)
    elif story.expected is not None:
        yield from _against_range(voice, story)


def write_new_targets(voice: Voice, story: RaceStory) -> Iterator[str]:
    """Say which paces a race has changed."""
    now = story.changed
    if now is None:
        return
    yield voice.say(
        "Your paces follow: easy {easy}, threshold {threshold}.",
        easy=voice.pace_range(easy_range(now)),
        threshold=voice.pace(now.paces.threshold),
    )
    if story.is_mile_changed:
        yield voice.say(
            "From the next workout: 200 m in {rep_200}, 400 m in {rep_400}.",
            rep_200=voice.rep(now.mile_pace.duration_over(Distance(200))),
            rep_400=voice.rep(now.mile_pace.duration_over(Distance(400))),
        )


def _against_target(voice: Voice, story: RaceStory, target: Duration) -> str:
    off = story.time.seconds - target.seconds
    values = {"target": str(target), "off": _gap(voice, abs(off))}
    if off <= 0:
        return voice.say("{off} under the {target} you wanted.", **values)
    return voice.say("{off} over the {target} you wanted.", **values)


def _against_best(voice: Voice, time: Duration, best: Duration) -> str:
    off = time.seconds - best.seconds
    values = {
        "best": voice.split(best),
        "off": _gap(voice, abs(off)),
    }
    if off < 0:
        return voice.say("{off} faster than your {best}.", **values)
    if off == 0:
        return voice.say("Your best to the second.", **values)
    return voice.say("Your best stays {best}.", **values)


def _against_range(voice: Voice, story: RaceStory) -> Iterator[str]:
    """Hold a race against what marks had promised; slower is said of the goal race alone."""
    expected = story.expected
    assert expected is not None  # noqa: S101 - as the caller knows
    values = {
        "fast": str(expected.fast),
        "slow": str(expected.slow),
    }
    if story.time.seconds < expected.fast.seconds:
        yield voice.say("Faster than your marks promised ({fast}).", **values)
    elif story.time.seconds <= expected.slow.seconds:
        yield voice.say("Inside the {fast} to {slow} of your marks.", **values)
    elif story.is_goal:
        yield voice.say("Your marks had promised {fast} to {slow}.", **values)


def write_easy_days(voice: Voice, story: RaceStory) -> Iterator[str]:
    """Say what follows a race on the way: easy days, and a shorter long run."""
    days = max((days for goal, days in RECOVERY_DAYS.items() if _covers(story, goal)), default=0)
    if story.is_goal or days < 2:
        return
    yield voice.say("The next {n} days easy, and the next long run a third shorter.", n=days)


def _covers(story: RaceStory, goal: Goal) -> bool:
    return goal.distance.metres <= story.distance.metres * (1 + SAME_DISTANCE)


def write_debrief(voice: Voice, story: RaceStory, *, is_first: bool = False) -> Iterator[str]:
    """Write what the season was, after its goal race; figures from the log alone.

    A first race is held against nothing.
    """
    season = story.season
    if season is None or not season.runs:
        return
    parts = [
        voice.count(
            "In between: {n} run, {distance}.",
            "In between: {n} runs, {distance}, the longest {longest}.",
            season.runs,
            distance=voice.distance(Distance(round(season.metres / 1000) * 1000)),
            longest=voice.distance(Distance(season.longest)),
        )
    ]
    if story.first_expected is not None and not is_first:
        parts.insert(
            0,
            voice.say(
                "The plan began with a range of {fast} to {slow}.",
                fast=str(story.first_expected.fast),
                slow=str(story.first_expected.slow),
            ),
        )
    if season.workouts > 1:
        workouts = season.workouts
        parts.append(
            voice.count("{n} workout at mile pace.", "{n} workouts at mile pace.", workouts)
        )
    then, now = season.mile_then, season.mile_now
    if then is not None and now is not None and round(then.seconds) != round(now.seconds):
        parts.append(
            voice.say(
                "Your mile went from {before} to {now}.",
                before=voice.split(then),
                now=voice.split(now),
            )
        )
    yield " ".join(parts)


def _gap(voice: Voice, seconds: float) -> str:
    """Write a difference as one says it: seconds, or minutes once there are ten of them."""
    if seconds < 60:
        whole = round(seconds)
        return f"{whole} s" if abs(seconds - whole) < 0.05 else f"{voice.decimal(seconds)} s"
    if seconds >= 600:
        return f"{round(seconds / 60)} min"
    return f"{Duration(round(seconds))} min"


def write_day_after(voice: Voice, race: RaceDay, coming: str) -> Letter:
    """Write the one sentence of the morning after the goal race, and when running begins again."""
    if not race.is_finished:
        text = voice.say("Yesterday is over, and nothing has to be decided today.")
    elif race.distance >= HALF_MARATHON:
        text = voice.say("Stairs backwards is a recognised technique today.")
    else:
        text = voice.say("Today belongs to you and your legs.")
    return Letter("\n".join(line for line in (text, coming) if line))


def write_first_run(voice: Voice, coming: PlannedWorkout | None, today: date) -> str:
    """Say when running begins again; nothing where no run is planned."""
    if coming is None:
        return ""
    return voice.say(
        "No running until {day}, then {workout}.",
        day=name_day(voice, coming.day, today),
        workout=Html(name_briefly(voice, coming.workout)),
    )
