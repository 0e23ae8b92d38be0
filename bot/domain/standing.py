"""What is known of a runner when they ask: what of their own goes into an answer."""

from dataclasses import dataclass
from datetime import date

from bot.domain.fitness.fitness import Fitness
from bot.domain.fitness.target_pace import TargetPace
from bot.domain.log.history import Setback
from bot.domain.particulars import NOTHING, Particulars
from bot.domain.quantities import Distance
from bot.domain.season.goal import GoalRace
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of a runner when they ask.

    Attributes:
        limit: The longest run there may be now: 10 % over the longest of 30 days.
        coming: All that is still to run, up to the end of the plan.
        next_run: What is run next.
        ailment: Pain or illness that lasts.
        shoe_distance: How far the shoes have gone that were told of.
        is_on_hold: A red flag stands, which only a doctor lifts.
        easy_until: The last day of easy running after a race or a fever; ``None`` on any other.
        runs: How many runs there were since the plan began.
        longest_run: The longest of them.
        workouts: How many of them were workouts at mile pace.
        air: The temperature and the humidity that are asked about, where they are told.
        minutes: How much time there is, where it is told.
        other_day: Another day of this week for today's workout, where there is one.
        asked: What the question holds of its own.
    """

    today: date
    race: GoalRace
    fitness: Fitness | None = None
    aim: TargetPace | None = None
    weekly: Distance | None = None
    limit: Distance | None = None
    coming: tuple[PlannedWorkout, ...] = ()
    next_run: PlannedWorkout | None = None
    ailment: Setback | None = None
    shoe_distance: Distance | None = None
    is_on_hold: bool = False
    easy_until: date | None = None
    runs: int = 0
    longest_run: Distance | None = None
    workouts: int = 0
    air: tuple[float, float | None] | None = None
    minutes: int | None = None
    other_day: date | None = None
    asked: Particulars = NOTHING

    @property
    def planned_today(self) -> PlannedWorkout | None:
        return next((each for each in self.coming if each.day == self.today), None)

    @property
    def hard_today(self) -> PlannedWorkout | None:
        planned = self.planned_today
        return planned if planned is not None and planned.workout.kind.is_hard else None

    @property
    def next_hard(self) -> PlannedWorkout | None:
        return next((each for each in self.coming if each.workout.kind.is_hard), None)

    def next_of(self, kind: WorkoutKind) -> PlannedWorkout | None:
        return next((each for each in self.coming if each.workout.kind is kind), None)

    @property
    def longest(self) -> PlannedWorkout | None:
        """The longest run to come, up to the race; a race is none."""
        end = self.race.day or date.max
        runs = [
            each
            for each in self.coming
            if each.day <= end
            and each.workout.kind is not WorkoutKind.RACE
            and each.workout.distance is not None
        ]
        return max(runs, key=_metres, default=None)


def _metres(planned: PlannedWorkout) -> float:
    distance = planned.workout.distance
    return 0.0 if distance is None else distance.metres
