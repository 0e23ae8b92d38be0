"""What a changed setting changes, in a line or two."""

from collections.abc import Iterator
from datetime import date

from bot.domain.calendar import WEEK, monday_of
from bot.domain.quantities import Distance
from bot.domain.season.season import Season
from bot.domain.settings import Saved
from bot.wording.answers import write_mornings
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_workout

_MOST = 2
_NEAR = 0.02  # of a distance: nobody would notice


def write_saved(voice: Voice, saved: Saved, today: date, *, tells_targets: bool) -> str:
    """Name what is different now, the most important first.

    Args:
        voice: The runner's voice.
        saved: What was changed.
        today: The runner's today.
        tells_targets: A mile was told: its targets are named, also where they stay.
    """
    lines = list(_differences(voice, saved, today, tells_targets=tells_targets))
    return "\n".join(lines[:_MOST])


def _differences(voice: Voice, saved: Saved, today: date, *, tells_targets: bool) -> Iterator[str]:
    if tells_targets and saved.fitness is not None:
        yield _targets(voice, saved)
    if saved.leads_elsewhere:
        yield _way(voice, saved.season)
    else:
        yield from _distances(voice, saved, today)
    if saved.first is not None:
        yield write_mornings(voice, saved.runner.window, saved.first)
    if saved.coming is not None and not tells_targets:
        yield voice.say(
            "Next: {day}, {name}.",
            day=voice.short_day(saved.coming.day),
            name=Html(name_workout(voice, saved.coming.workout)),
        )


def _targets(voice: Voice, saved: Saved) -> str:
    assert saved.fitness is not None  # noqa: S101 - as whoever calls has seen
    pace = saved.fitness.mile_pace
    reps = {
        "rep_200": voice.rep(pace.duration_over(Distance(200))),
        "rep_400": voice.rep(pace.duration_over(Distance(400))),
    }
    if saved.had is not None and saved.had.mile == saved.fitness.mile:
        return voice.say(
            "Your targets stay as they are: 200 m in {rep_200}, 400 m in {rep_400}.", **reps
        )
    return voice.say("New targets: 200 m in {rep_200}, 400 m in {rep_400}.", **reps)


def _way(voice: Voice, season: Season) -> str:
    weeks = len(season.weeks)
    if season.goal_race.day is None:
        return voice.count(
            "{n} week from here to a faster mile.", "{n} weeks from here to a faster mile.", weeks
        )
    weeks = sum(1 for week in season.weeks if week.starts <= season.goal_race.day)
    return voice.count(
        "{n} week to race day; the longest run is {longest}. /plan shows the way.",
        "{n} weeks to race day; the longest run is {longest}. /plan shows the way.",
        weeks,
        longest=voice.distance(season.longest),
    )


def _distances(voice: Voice, saved: Saved, today: date) -> Iterator[str]:
    monday = monday_of(today) + WEEK
    now, was = saved.season.week_of(monday), saved.was.week_of(monday)
    if now is None or now.distance is None:
        return
    before = None if was is None else was.distance
    if not _differ(now.distance, before) and not _differ(saved.season.peak, saved.was.peak):
        return
    yield voice.say(
        "From Monday on {distance} a week, {peak} in the biggest week.",
        distance=voice.about(now.distance),
        peak=voice.about(saved.season.peak),
    )


def _differ(one: Distance, other: Distance | None) -> bool:
    return other is None or abs(one.metres - other.metres) > _NEAR * one.metres
