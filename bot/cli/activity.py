"""The command that shows how a watch file would be understood: ``activity``."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfoNotFoundError

import typer

from bot.cli.reading_json import result_as_json
from bot.domain.errors import CoachError
from bot.domain.quantities import Units
from bot.domain.recording.activity import Activity
from bot.domain.recording.recording import Understood, understand
from bot.domain.runner import zone_of
from bot.understanding.files.activities import read_activities
from bot.understanding.files.activity_checks import may_be_no_run, runs_among
from bot.understanding.files.archives import LARGEST
from bot.understanding.files.errors import FileError
from bot.understanding.meaning.readings import ReadingKind
from bot.wording.activity import ask_whether_it_was_one, write_besides
from bot.wording.log import name_result
from bot.wording.voice import LANGUAGES, Voice


def activity(
    file: Annotated[Path, typer.Argument(help="A FIT, TCX or GPX file, also gzipped or zipped.")],
    zone: Annotated[
        str | None, typer.Option(help="The runner's zone, like Europe/Rome; else this machine's.")
    ] = None,
    units: Annotated[Units, typer.Option(help="The runner's units.")] = Units.KM,
    language: Annotated[str, typer.Option(help=f"One of {', '.join(LANGUAGES)}.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show how a watch file would be understood on a day without a plan."""
    shown = [(each, understand(each, None), _day_of(each, zone)) for each in _recorded(file)]
    voice = Voice(language, units)
    if as_json:
        first, *others = [_as_json(voice, *each) for each in shown]
        if others:
            first["also"] = others
        typer.echo(json.dumps(first, ensure_ascii=False, indent=2))
    else:
        typer.echo("\n".join(_in_words(voice, *each) for each in shown))


def _recorded(file: Path) -> list[Activity]:
    """Read a file, or end with exit status 1 where no run can be read from it."""
    try:
        with file.open("rb") as opened:
            recorded = runs_among(read_activities(opened.read(LARGEST + 1)))
    except (OSError, FileError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        typer.echo(f"milecoach: {file.name}: {reason}", err=True)
        raise typer.Exit(1) from None
    return recorded


def _day_of(recorded: Activity, zone: str | None) -> date:
    if zone is None:
        return recorded.started_at.astimezone().date()
    try:
        return recorded.started_at.astimezone(zone_of(zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        raise CoachError("{zone} is not a zone like Europe/Rome", zone=zone) from None


def _as_json(
    voice: Voice, recorded: Activity, understood: Understood, day: date
) -> dict[str, Any]:
    result = understood.result
    figures = {**result_as_json(result), "day": day.isoformat()}
    if may_be_no_run(recorded):
        asked = ask_whether_it_was_one(voice, result, day)
        return {"kind": ReadingKind.AMBIGUOUS.value, **figures, "question": asked}
    return {"kind": result.kind.value, **figures}


def _in_words(voice: Voice, recorded: Activity, understood: Understood, day: date) -> str:
    result = understood.result
    logged = f"{day.isoformat()} {result.kind}: {name_result(voice, result)}"
    asked = ask_whether_it_was_one(voice, result, day) if may_be_no_run(recorded) else ""
    return "\n".join(filter(None, (logged, write_besides(voice, understood), asked)))
