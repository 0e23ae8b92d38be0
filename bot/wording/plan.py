"""The week and the way to race day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from html import escape
from itertools import groupby

from bot.domain.brief import Brief, Health
from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.season import Phase, Season, SeasonWeek
from bot.domain.week.outlook import LongestRun
from bot.domain.workout.workout import Outcome, PlannedWorkout
from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import Swap
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly, name_workout

PHASES = {
    Phase.BASE: "Base",
    Phase.MILE_BLOCK: "Mile block",
    Phase.RACE_SPECIFIC: "Race-specific",
    Phase.TAPER: "Taper",
    Phase.RECOVERY: "Recovery",
}
_PURPOSES = {
    Phase.BASE: "easy running with strides and hills",
    Phase.MILE_BLOCK: "one workout a week at mile pace",
    Phase.RACE_SPECIFIC: "the work your race asks for",
    Phase.TAPER: "less running, the same speed",
    Phase.RECOVERY: "easy days after the race",
}
_MARKS = {
    Outcome.PLANNED: "▫️",
    Outcome.DONE: "✅",
    Outcome.SKIPPED: "➖",
    Outcome.MISSED: "➖",
    Outcome.MOVED: "↪️",
}

_FORESEEN = 0.7  # of what the season foresees for a week


def write_week(
    voice: Voice,
    week: SeasonWeek,
    workouts: Sequence[PlannedWorkout],
    today: date,
    run: Distance | None = None,
) -> str:
    """Write the seven days of a week, rest days named, today in bold."""
    by_day = {planned.day: planned for planned in workouts}
    head = voice.say(
        "<b>Week {number}: {phase}</b>", number=week.number, phase=voice.say(PHASES[week.phase])
    )
    lines = [head]
    if _is_lighter(week, workouts):
        lines.append(voice.say("A lighter week: about a fifth less, before you need it."))
    days = (week.ends - week.starts).days + 1
    for offset in range(days):
        day = week.starts + timedelta(days=offset)
        lines.append(_day_line(voice, day, by_day.get(day), is_today=day == today))
    lines.append(_total(voice, workouts, run))
    return "\n".join(line for line in lines if line)


def write_purpose(voice: Voice, phase: Phase, health: Health) -> str:
    """Say what a phase is for: nothing but easy running, while health allows nothing else."""
    is_easy_only = not health.allows_speed and phase is not Phase.RECOVERY
    return voice.say("easy running for now" if is_easy_only else _PURPOSES[phase])


def write_place(
    voice: Voice,
    season: Season,
    week: SeasonWeek,
    workouts: Sequence[PlannedWorkout],
    health: Health,
) -> str:
    """Say where a week stands in its season, and what it is for."""
    leading = [each for each in season.weeks if each.phase is not Phase.RECOVERY]
    same = [each for each in season.weeks if each.phase is week.phase]
    phase = {
        "phase": voice.say(PHASES[week.phase]),
        "place": week.number - same[0].number + 1,
        "of": len(same),
        "purpose": write_purpose(voice, week.phase, health),
    }
    if week.phase is Phase.RECOVERY:
        line = voice.say("<b>{phase}, week {place} of {of}</b>: {purpose}.", **phase)
    else:
        line = voice.say(
            "<b>Week {number} of {weeks}</b>. {phase}, week {place} of {of}: {purpose}.",
            number=week.number,
            weeks=len(leading),
            **phase,
        )
    if _is_lighter(week, workouts):
        line = f"{line} {voice.say('A lighter week: about a fifth less, before you need it.')}"
    return line


def write_longest(voice: Voice, longest: LongestRun) -> str:
    """Say how far the longest run of the plan will go, and when it comes."""
    return voice.count(
        "Your longest run will be {distance}, {n} day before the race.",
        "Your longest run will be {distance}, {n} days before the race.",
        longest.days_before,
        distance=voice.distance(longest.distance),
    )


def _day_line(voice: Voice, day: date, planned: PlannedWorkout | None, *, is_today: bool) -> str:
    if planned is None:
        line = voice.say("· {day}: rest", day=voice.short_day(day))
    else:
        name = Html(name_workout(voice, planned.workout))
        line = voice.say("{day}: {name}", day=voice.short_day(day), name=name)
        line = f"{_MARKS[planned.outcome]} {line}"
    return f"<b>{line}</b>" if is_today else line


def _is_lighter(week: SeasonWeek, workouts: Sequence[PlannedWorkout]) -> bool:
    """Whether nothing but its place in the season makes a week small."""
    is_as_foreseen = week.distance is None or _metres(workouts) >= _FORESEEN * week.distance.metres
    return week.is_step_back and is_as_foreseen


def _metres(workouts: Sequence[PlannedWorkout]) -> float:
    """How far is asked for; what was moved counts where it is now."""
    return sum(
        one.workout.distance.metres
        for one in workouts
        if one.workout.distance and one.outcome is not Outcome.MOVED
    )


def _total(voice: Voice, workouts: Sequence[PlannedWorkout], run: Distance | None) -> str:
    asked = _metres(workouts)
    if not asked:
        return ""
    total = voice.distance(Distance(asked))
    if run is None:
        return voice.say("Planned: {total}.", total=total)
    return voice.say("{run} of {total} run so far.", run=voice.distance(run), total=total)


def write_swapped(voice: Voice, planned: Sequence[PlannedWorkout]) -> str:
    """Write what two days ask for after a swap."""
    return "\n".join([voice.say("<b>Swapped</b>"), *_day_lines(voice, planned)])


def write_moved_back(voice: Voice, planned: Sequence[PlannedWorkout]) -> str:
    """Write what two days ask for again."""
    return "\n".join([voice.say("OK, everything stays as it was."), *_day_lines(voice, planned)])


def _day_lines(voice: Voice, planned: Sequence[PlannedWorkout]) -> list[str]:
    return [_day_line(voice, one.day, one, is_today=False) for one in planned]


def ask_where_to(voice: Voice, planned: PlannedWorkout, free: Sequence[date]) -> Letter:
    """Ask to which free day a workout shall move; where there is none, it is left out."""
    line = _day_line(voice, planned.day, planned, is_today=False)
    if not free:
        told = voice.say(
            "No free day of that week keeps the hard days apart, so leave it out: a missed run is"
            " not made up."
        )
        return Letter(f"{line}\n{told}")
    question = voice.say("If no day suits, leave it out. To which day shall it move?")
    buttons = tuple((button(voice.short_day(day), Swap(planned.day, day)),) for day in free)
    return Letter(f"{line}\n{question}", buttons)


def answer_move(
    voice: Voice, planned: PlannedWorkout, wanted: date, free: Sequence[date]
) -> Letter:
    """Answer whether a workout may be run on another day."""
    name = Html(name_briefly(voice, planned.workout))
    if wanted in free:
        text = voice.say(
            "Yes: on {day} it keeps its distance from the other hard days. Shall I move it?",
            day=voice.weekday(wanted),
        )
        return Letter(text, ((button(voice.short_day(wanted), Swap(planned.day, wanted)),),))
    if not free:
        text = voice.say(
            "Better not: {workout} would come too close to another hard or long day, or push one"
            " out. Run it today, shorter if need be, or leave it out: nothing to make up.",
            workout=name,
        )
        return Letter(text)
    text = voice.say(
        "Better not on {day}: that is too close to another hard or long day. These would do:",
        day=voice.weekday(wanted),
    )
    buttons = tuple((button(voice.short_day(day), Swap(planned.day, day)),) for day in free)
    return Letter(text, buttons)


def answer_swap(
    voice: Voice, days: tuple[date, date], planned: Sequence[PlannedWorkout], *, can: bool
) -> Letter:
    """Answer whether two days to come may change places."""
    one, other = days
    if not can:
        return Letter(
            voice.say(
                "Better not: that would put hard days too close together; they need 48 hours"
                " between them."
            )
        )
    lines = [voice.say("Yes, that works:")]
    places = {one: other, other: one}
    for each in sorted(planned, key=lambda each: places[each.day]):
        moved = replace(each, day=places[each.day])
        lines.append(_day_line(voice, moved.day, moved, is_today=False))
    lines.append(voice.say("The next hard day keeps its distance. Shall I swap them?"))
    return Letter("\n".join(lines), ((button(voice.say("Swap them"), Swap(one, other)),),))


def write_season(voice: Voice, season: Season, today: date, brief: Brief) -> str:
    """Write the way to race day, a line for each phase, the present one in bold."""
    lines = [voice.say("<b>The way to race day</b>")]
    if season.goal_race.day is None:
        lines = [voice.say("<b>The way to a faster mile</b>")]
    for phase, group in groupby(season.weeks, key=lambda week: week.phase):
        purpose = write_purpose(voice, phase, brief.health)
        lines.append(_phase_line(voice, phase, list(group), today, purpose))
    coming = (race for race in brief.tune_ups if race.day and race.day >= today)
    lines += [write_tune_up(voice, race) for race in coming]
    if season.goal_race.day is not None:
        race, day = name_race(voice, season.goal_race), voice.day(season.goal_race.day)
        lines.append(voice.say("🏁 {race}: {day}", race=race, day=day))
    return "\n".join(lines)


def write_tune_up(voice: Voice, race: GoalRace) -> str:
    """Write a race on the way with its day."""
    assert race.day is not None  # noqa: S101 - only races with a day are on the way
    name, day = name_race(voice, race), voice.day(race.day)
    return voice.say("🔸 {race}: {day}", race=name, day=day)


def _phase_line(
    voice: Voice, phase: Phase, weeks: list[SeasonWeek], today: date, purpose: str
) -> str:
    line = voice.count(
        "{phase}, {n} week from {day}: {purpose}",
        "{phase}, {n} weeks from {day}: {purpose}",
        len(weeks),
        phase=voice.say(PHASES[phase]),
        day=voice.short_day(weeks[0].starts),
        purpose=purpose,
    )
    is_now = weeks[0].starts <= today <= weeks[-1].ends
    return f"<b>▸ {line}</b>" if is_now else f"▹ {line}"


GOALS = {
    Goal.MILE: "mile",
    Goal.FIVE_K: "5K",
    Goal.TEN_K: "10K",
    Goal.HALF: "half marathon",
    Goal.MARATHON: "marathon",
    Goal.OFF_SEASON: "off-season mile",
}


def name_race(voice: Voice, race: GoalRace) -> Html:
    """Name the goal race as the runner calls it, else by its distance; a capital comes first."""
    name = escape(race.name, quote=False) if race.name else voice.say(GOALS[race.goal])
    return Html(name[:1].upper() + name[1:])
