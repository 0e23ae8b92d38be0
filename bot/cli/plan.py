"""The commands that show what the coach knows: ``paces`` and ``plan``."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.plan_json import feasibility_as_json, plan_as_json
from bot.cli.plan_options import (
    AsJson,
    PlanOptions,
    Unit,
    brief_of,
    marks_of_mile,
    read_date,
    today,
    weekly_of,
)
from bot.cli.plan_table import write_plan_table
from bot.domain.brief import Brief
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.history import History
from bot.domain.quantities import Units
from bot.domain.season.feasibility import Feasibility, Verdict, assess_feasibility
from bot.domain.season.goal import Goal
from bot.domain.season.season import plan_season
from bot.domain.week.outlook import OutlookWeek, look_ahead, to_race_day
from bot.wording.answers import write_target_doubt
from bot.wording.feasibility import write_feasibility
from bot.wording.voice import Voice


def plan(
    goal: Annotated[Goal, typer.Option(help="What the plan leads to.")],
    race_day: Annotated[str | None, typer.Option(help="Like 2027-04-25.")] = None,
    mile: Annotated[
        str | None, typer.Option(help="A recent mile, like 6:10; without it a trial is planned.")
    ] = None,
    weekly_km: Annotated[float, typer.Option(help="Kilometres run in a week now.")] = 30,
    longest_km: Annotated[
        float | None, typer.Option(help="The longest run of the last 30 days.")
    ] = None,
    days: Annotated[str, typer.Option(help="The running days.")] = "tue,thu,sat,sun",
    start: Annotated[str | None, typer.Option(help="The first day; today if not given.")] = None,
    age: Annotated[int | None, typer.Option(help="In years.")] = None,
    units: Unit = Units.KM,
    new: Annotated[bool, typer.Option("--new", help="In the first three months.")] = False,
    companion: Annotated[
        bool, typer.Option("--companion", help="Only add to a plan that is followed already.")
    ] = False,
    hard_days: Annotated[str, typer.Option(help="Hard days of that plan.")] = "",
    own_long_day: Annotated[str | None, typer.Option(help="Its long day.")] = None,
    target: Annotated[
        str | None, typer.Option(help="The time hoped for, like 3:20:00 or 45:30.")
    ] = None,
    weeks_off: Annotated[
        int, typer.Option(help="Weeks with less running than usual just before the start.")
    ] = 0,
    usual_km: Annotated[
        float | None, typer.Option(help="Kilometres run in a week before that.")
    ] = None,
    usual_longest: Annotated[
        float | None, typer.Option(help="The longest run before that, in kilometres.")
    ] = None,
    mile_date: Annotated[
        str | None, typer.Option(help="When that mile was run, like 2026-10-12.")
    ] = None,
    first_race: Annotated[
        bool, typer.Option("--first-race", help="The first race of this distance.")
    ] = False,
    no_fast_runs: Annotated[
        bool,
        typer.Option("--no-fast-runs", help="No fast workout a week in the last six weeks."),
    ] = False,
    biggest_km: Annotated[
        float | None, typer.Option(help="Kilometres of the biggest week of the last 12 months.")
    ] = None,
    as_json: AsJson = False,
    ics: Annotated[Path | None, typer.Option(help="Write a calendar file.")] = None,
    name: Annotated[
        str | None,
        typer.Option(
            help="Whose calendar it is: with the same name, whatever else changes, a file updates"
            " what was imported before."
        ),
    ] = None,
) -> None:
    """Show the weeks to race day for a runner."""
    options = PlanOptions(
        goal=goal,
        race_day=race_day,
        mile=mile,
        weekly_km=weekly_km,
        longest_km=longest_km,
        days=days,
        start=today() if start is None else read_date(start, "--start"),
        age=age,
        is_new=new,
        is_companion=companion,
        hard_days=hard_days,
        own_long_day=own_long_day,
        target=target,
        weeks_off=weeks_off,
        usual_km=usual_km,
        usual_longest=usual_longest,
        mile_date=mile_date,
        is_first_race=first_race,
        had_fast_runs=not no_fast_runs,
        biggest_km=biggest_km,
    )
    weeks = weeks_of(options, units)
    seen = feasibility_of(options, units)
    voice = Voice(units=units)
    target = write_target_doubt(
        voice, seen.race, marks_of_mile(options), weekly_of(options.weekly_km)
    )
    if ics is not None:
        from bot.cli.plan_ics import write_calendar

        write_calendar(ics, voice, weeks, _owner(options, units, name))
    if as_json:
        told = {"feasibility": feasibility_as_json(seen), **plan_as_json(voice, weeks)}
        typer.echo(json.dumps(told, indent=2, ensure_ascii=False))
    elif ics is None:
        doubts = (target, write_feasibility(voice, seen), _all_the_same(voice, seen))
        for doubt in filter(None, doubts):
            typer.echo(f"{unescape(doubt)}\n")
        typer.echo(write_plan_table(voice, weeks))


def _all_the_same(voice: Voice, seen: Feasibility) -> str:
    if seen.verdict is not Verdict.RED:
        return ""
    return voice.say(
        "All the same? Then easy and long runs, walk breaks, and nothing fast before week 3:"
    )


def feasibility_of(options: PlanOptions, units: Units) -> Feasibility:
    """Hold the race on its day against the runner's figures."""
    fitness = estimate_fitness(marks_of_mile(options))
    return assess_feasibility(_brief(options, units), fitness, options.start, units)


def weeks_of(options: PlanOptions, units: Units = Units.KM) -> list[OutlookWeek]:
    """Plan the weeks to race day as if each is run as planned."""
    brief = _brief(options, units)
    if feasibility_of(options, units).verdict is Verdict.RED:
        brief = replace(brief, all_the_same=True)  # what is planned for who starts in spite of it
    season = plan_season(brief, options.start)
    return to_race_day(look_ahead(brief, season, History(marks=marks_of_mile(options))))


def _brief(options: PlanOptions, units: Units) -> Brief:
    described = replace(brief_of(options), years=options.age, units=units)
    return with_easy_pace(described, marks_of_mile(options))


def _owner(options: PlanOptions, units: Units, name: str | None) -> str:
    """Tell calendars of one runner from those of another.

    Without a name it is all that describes the runner but for what a season changes: today, and
    how fast they are.
    """
    described = replace(options, start=date.min, mile=None, mile_date=None, target=None)
    told = repr((described, units)) if name is None else name
    return hashlib.sha256(told.encode()).hexdigest()[:16]
