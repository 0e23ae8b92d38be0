"""The command that shows fitness and training paces: ``paces``."""

import json

from bot.cli.paces_card import paces_as_json, write_paces_card
from bot.cli.plan_options import mark_of, today, weekly_of
from bot.cli.quick import OptionParser, say
from bot.domain.errors import CoachError
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.quantities import Units
from bot.wording.voice import Voice


def add_options(parser: OptionParser) -> None:
    parser.add_argument("time", help="a time at full effort, like 6:10")
    parser.add_argument(
        "--distance", default="mile", help="what was run: mile, 5k, 10k, half … (default: mile)"
    )
    parser.add_argument("--weekly-km", type=float, metavar="KM", help="kilometres run in a week")
    parser.add_units()
    parser.add_json()


def show(
    *, time: str, distance: str, weekly_km: float | None, units: Units, as_json: bool
) -> None:
    """Show fitness, training paces, rep targets and what races may bring."""
    fitness = estimate_fitness([mark_of(time, distance, today())])
    if fitness is None:
        raise CoachError("“{time}” is not a time like 6:10", time=time)
    weekly = weekly_of(weekly_km)
    if as_json:
        say(json.dumps(paces_as_json(fitness, weekly), indent=2))
    else:
        say(write_paces_card(Voice(units=units), fitness, weekly))
