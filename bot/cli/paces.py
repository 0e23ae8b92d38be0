"""The command that shows fitness and training paces: ``paces``."""

import json
from typing import Annotated

import typer

from bot.cli.paces_card import paces_as_json, write_paces_card
from bot.cli.plan_options import (
    AsJson,
    Unit,
    mark_of,
    today,
    weekly_of,
)
from bot.domain.errors import CoachError
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.quantities import Units
from bot.wording.voice import Voice


def paces(
    time: Annotated[str, typer.Argument(help="A time at full effort, like 6:10.")],
    distance: Annotated[str, typer.Option(help="What was run: mile, 5k, 10k, half …")] = "mile",
    weekly_km: Annotated[float | None, typer.Option(help="Kilometres run in a week.")] = None,
    units: Unit = Units.KM,
    as_json: AsJson = False,
) -> None:
    """Show fitness, training paces, rep targets and what races may bring."""
    fitness = estimate_fitness([mark_of(time, distance, today())])
    if fitness is None:
        raise CoachError("“{time}” is not a time like 6:10", time=time)
    weekly = weekly_of(weekly_km)
    if as_json:
        typer.echo(json.dumps(paces_as_json(fitness, weekly), indent=2))
    else:
        typer.echo(write_paces_card(Voice(units=units), fitness, weekly))
