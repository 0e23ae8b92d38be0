"""The command that shows the weeks to race day: ``plan``."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

from bot.cli.plan_json import feasibility_as_json, plan_as_json
from bot.cli.plan_options import (
    PlanOptions,
    brief_of,
    marks_of_mile,
    read_date,
    today,
    weekly_of,
)
from bot.cli.plan_table import write_plan_table
from bot.cli.quick import OptionParser, say
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

_KM: Any = {"type": float, "metavar": "KM"}


def add_options(parser: OptionParser) -> None:
    add = parser.add_argument
    parser.add_choice("--goal", Goal, required=True, help="what the plan leads to")
    add("--race-day", metavar="DATE", help="like 2027-04-25")
    add("--mile", metavar="TIME", help="a recent mile, like 6:10; without it a trial is planned")
    add("--weekly-km", **_KM, default=30.0, help="run in a week now (default: 30)")
    add("--longest-km", **_KM, help="the longest run of the last 30 days")
    add("--days", default="tue,thu,sat,sun", help="of running (default: %(default)s)")
    add("--start", metavar="DATE", help="the first day (default: today)")
    add("--age", type=int, metavar="YEARS")
    parser.add_units()
    add("--new", dest="is_new", action="store_true", help="in the first three months")
    add(
        "--companion",
        dest="is_companion",
        action="store_true",
        help="only add to a plan that is followed already",
    )
    add("--hard-days", default="", metavar="DAYS", help="hard days of that plan")
    add("--own-long-day", metavar="DAY", help="its long day")
    add("--target", metavar="TIME", help="hoped for, like 3:20:00 or 45:30")
    add(
        "--weeks-off",
        type=int,
        default=0,
        metavar="WEEKS",
        help="with less running than usual just before the start (default: 0)",
    )
    add("--usual-km", **_KM, help="run in a week before that")
    add("--usual-longest", **_KM, help="the longest run before that")
    add("--mile-date", metavar="DATE", help="when that mile was run, like 2026-10-12")
    add(
        "--first-race",
        dest="is_first_race",
        action="store_true",
        help="the first race of this distance",
    )
    add(
        "--no-fast-runs",
        dest="had_fast_runs",
        action="store_false",
        help="no fast workout a week in the last six weeks",
    )
    add(
        "--biggest-km",
        **_KM,
        dest="biggest_km",
        help="of the biggest week of the last 12 months",
    )
    parser.add_json()
    add("--ics", type=Path, metavar="FILE", help="write a calendar file")
    add(
        "--name",
        help="whose calendar it is: with the same name, whatever else changes, a file updates"
        " what was imported before",
    )


def show(
    *,
    start: str | None,
    units: Units,
    as_json: bool,
    ics: Path | None,
    name: str | None,
    **described: Any,  # noqa: ANN401 - each is a field of the options, by its name
) -> None:
    """Show the weeks to race day for a runner."""
    options = PlanOptions(
        start=today() if start is None else read_date(start, "--start"), **described
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
        say(json.dumps(told, indent=2, ensure_ascii=False))
    elif ics is None:
        doubts = (target, write_feasibility(voice, seen), _all_the_same(voice, seen))
        for doubt in filter(None, doubts):
            say(f"{unescape(doubt)}\n")
        say(write_plan_table(voice, weeks))


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
    return [*to_race_day(look_ahead(brief, season, History(marks=marks_of_mile(options))))]


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
