"""A target time against what the runner can do now."""

from collections.abc import Sequence

from bot.domain.fitness.fitness import RaceRange, estimate_fitness, predict_race
from bot.domain.fitness.marks import Mark
from bot.domain.log.trial import MOST_TO_HOPE
from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal, GoalRace

# Nearer than that no prediction is.
_ABOUT = 0.01


def range_above_target(
    race: GoalRace, marks: Sequence[Mark], weekly_distance: Distance | None
) -> RaceRange | None:
    """Predict a race whose target is faster than that; ``None`` where it is in reach."""
    fitness = estimate_fitness(marks)
    if fitness is None or race.target is None or race.goal is Goal.OFF_SEASON:
        return None
    prediction = predict_race(fitness, race.goal.distance, weekly_distance)
    fast = prediction.fast.seconds
    spare = MOST_TO_HOPE if race.goal is Goal.MILE else _ABOUT * fast
    return prediction if race.target.seconds < fast - spare else None
