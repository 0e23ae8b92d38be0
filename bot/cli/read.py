"""The command that shows how a message would be understood: ``read``."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import Annotated

import typer

from bot.cli.reading_json import context_from_json, reading_as_json
from bot.domain.errors import CoachError
from bot.domain.quantities import Duration, Units
from bot.understanding.meaning.readings import Context, Reading
from bot.understanding.understand import understand
from bot.wording.log import name_result
from bot.wording.voice import LANGUAGES, Voice
from bot.wording.wish import write_wish


def read(  # noqa: PLR0913, PLR0917 - an option each
    text: Annotated[str | None, typer.Argument(help="A message; else standard input.")] = None,
    units: Annotated[Units | None, typer.Option(help="The runner's units.")] = None,
    mile: Annotated[str | None, typer.Option(help="The runner's mile, like 6:10.")] = None,
    language: Annotated[str, typer.Option(help=f"One of {', '.join(LANGUAGES)}.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object a line, print one a line.")
    ] = False,
) -> None:
    """Show how a message would be understood."""
    if jsonl:
        for line in _lines(text):
            typer.echo(json.dumps(reading_as_json(_read_line(line)), ensure_ascii=False))
        return
    context = Context(
        units=units,
        mile=None if mile is None else Duration.parse(mile),
        today=date.today(),  # noqa: DTZ011 - a day of whoever types
        language=language,
    )
    reading = understand(sys.stdin.read() if text is None else text, context).reading
    if as_json:
        typer.echo(json.dumps(reading_as_json(reading), ensure_ascii=False, indent=2))
    else:
        typer.echo(_in_words(Voice(language, units or Units.KM), reading))


def _lines(text: str | None) -> Iterator[str]:
    source = sys.stdin if text is None else text.splitlines()
    return (line for line in source if line.strip())


def _read_line(line: str) -> Reading:
    """Read one line, ``{"text": …, "context": {…}}``.

    Raises:
        CoachError: It has another form.
    """
    try:
        given = json.loads(line)
        text, context = str(given["text"]), context_from_json(given.get("context") or {})
    except (ValueError, KeyError, AttributeError):
        raise CoachError(
            "a line has to look like {example}, not {line}",
            example='{"text": "8k in 45:10", "context": {}}',
            line=line.strip()[:80],
        ) from None
    return understand(text, context).reading


def _in_words(voice: Voice, reading: Reading) -> str:
    if reading.question is not None:
        options = "".join(f"\n  [{option.label}]" for option in reading.question.options)
        return voice.say(reading.question.sentence, **reading.question.values) + options
    if reading.result is not None:
        results = (reading.result, *reading.also)
        return "\n".join(f"{reading.kind}: {name_result(voice, one)}" for one in results)
    if reading.intent is not None:
        return f"{reading.intent}: {write_wish(voice, reading.intent)}"
    return str(reading.kind)
