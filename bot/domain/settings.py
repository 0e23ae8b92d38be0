"""What a changed setting changes."""

from dataclasses import dataclass

from bot.domain.fitness.fitness import Fitness
from bot.domain.runner import Morning, Runner
from bot.domain.season.season import Season
from bot.domain.workout.workout import PlannedWorkout


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What a changed answer changes.

    Attributes:
        season: The season as it is now; ``was`` as it was.
        fitness: What targets come from now; ``had`` what they came from.
        coming: The next run, where this week asks for something else than before.
        first: The next morning, where it comes at another time than before.
    """

    runner: Runner
    season: Season
    was: Season
    fitness: Fitness | None
    had: Fitness | None
    coming: PlannedWorkout | None = None
    first: Morning | None = None

    @property
    def leads_elsewhere(self) -> bool:
        """Whether it is the way to another race, or to another day."""
        one, other = self.season.goal_race, self.was.goal_race
        return (one.goal, one.day) != (other.goal, other.day)
