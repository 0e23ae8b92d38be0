"""What a result is answered from: how it went, what stands beside it, and what comes next."""

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.calendar import monday_of
from bot.domain.log.assessment import Assessment
from bot.domain.log.history import RUNNING, History, runs_of
from bot.domain.log.progress import miles_run
from bot.domain.log.proof import Proof, Timed, controls_of, is_control, prove_controls
from bot.domain.log.race_story import RaceStory, SeasonStory
from bot.domain.log.results import LoggedResult, ResultKind
from bot.domain.quantities import Distance, Duration
from bot.domain.workout.workout import PlannedWorkout

CLEARLY_LONGER = 500  # metres


@dataclass(frozen=True, slots=True)
class ControlSeen:
    """A control, and what all of them say together.

    Attributes:
        before: The one before it; ``None`` of the first.
        proof: ``None`` while they are too few or too close.
    """

    time: Duration
    before: Timed | None = None
    proof: Proof | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The facts an answer may choose from.

    Attributes:
        coming: The next run that is planned.
        story: A race beside what it was measured against.
        best_mile: The fastest mile before a trial.
        longest: The longest run known before, where this one is clearly longer.
        is_all_known: The runner is new: the longest that is known is the longest ever.
        control: The control that this is, beside those before it.
        easy_until: The last day of easy running after a race or a fever.
        is_first_race: It was the goal race, and the first of its distance.
        is_second_hard: It was hard and not planned, in a week that had its hard day.
        season: The weeks before the goal race, where this was on its day.
    """

    day: date
    assessment: Assessment
    coming: PlannedWorkout | None = None
    story: RaceStory | None = None
    best_mile: Duration | None = None
    longest: Distance | None = None
    is_all_known: bool = False
    control: ControlSeen | None = None
    easy_until: date | None = None
    is_first_race: bool = False
    is_second_hard: bool = False
    season: SeasonStory | None = None

    @property
    def is_skip(self) -> bool:
        return self.assessment.result.kind is ResultKind.SKIP


def see_control(result: LoggedResult, history: History) -> ControlSeen | None:
    """Hold a control beside those of the log; ``None`` of any other result."""
    if not is_control(result.result, history):
        return None
    earlier = tuple(one for one in history.results if one.day < result.day)
    before = controls_of(replace(history, results=earlier))
    known = replace(history, results=(*earlier, result))
    last = before[-1] if before else None
    return ControlSeen(result.result.splits[0], last, prove_controls(known))


def best_mile_before(history: History, day: date) -> Duration | None:
    """Find the fastest mile before a day."""
    times = [mile.time for mile in miles_run(history) if mile.day < day]
    return min(times, key=lambda each: each.seconds, default=None)


def longest_beaten(
    assessment: Assessment, day: date, history: History, told: Distance | None
) -> Distance | None:
    """Find the longest run so far, where a result is clearly longer; ``None`` without one."""
    result = assessment.result
    if result.kind not in {ResultKind.RUN, ResultKind.RACE} or result.distance is None:
        return None
    runs = [run.metres for run in runs_of(history) if run.day < day]
    longest = max([*runs, told.metres if told else 0])
    is_longer = longest and result.distance.metres >= longest + CLEARLY_LONGER
    return Distance(longest) if is_longer and result.kind in RUNNING else None


def is_second_hard(result: LoggedResult, planned: PlannedWorkout | None, history: History) -> bool:
    """Whether reps or a race that nobody asked for came after another hard day of the week."""
    if result.result.kind not in _HARD or (planned is not None and planned.workout.kind.is_hard):
        return False
    monday = monday_of(result.day)
    hard = {each.day for each in history.planned if each.workout.kind.is_hard}
    return any(
        monday <= one.day < result.day and (one.result.kind in _HARD or one.day in hard)
        for one in history.results
        if one.result.kind in RUNNING
    )


_HARD = frozenset({ResultKind.INTERVALS, ResultKind.RACE, ResultKind.TIME_TRIAL})
