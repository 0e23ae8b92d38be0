"""Meeting a runner: what is asked, in which order, and what was answered so far."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import StrEnum

from bot.domain.brief import AgeBand, Health, OwnPlan, Weekday
from bot.domain.place import Cell
from bot.domain.quantities import Distance, Duration, Units
from bot.domain.season.feasibility import Feasibility, Verdict
from bot.domain.season.goal import Goal, GoalRace


class Topic(StrEnum):
    """What a question is about, in the order in which they are asked."""

    GOAL = "goal"
    RACE_DAY = "race_day"
    TARGET = "target"
    MILE = "mile"
    WEEKLY = "weekly"
    LONGEST = "longest"
    DAYS = "days"
    OWN_PLAN = "own_plan"
    HARD_DAYS = "hard_days"
    LONG_DAY = "long_day"
    ZONE = "zone"
    PUSH_TIME = "push_time"
    AGE = "age"
    HEALTH = "health"
    UNITS = "units"
    LANGUAGE = "language"
    MILE_DAY = "mile_day"
    FIRST_RACE = "first_race"
    WEEKS_OFF = "weeks_off"
    USUAL_WEEKLY = "usual_weekly"
    USUAL_LONGEST = "usual_longest"
    SPEED_DAY = "speed_day"
    MEDIUM_LONG_DAY = "medium_long_day"
    RACE_PACE = "race_pace"
    FAST_RUNS = "fast_runs"
    BIGGEST_WEEK = "biggest_week"
    RUNS_AT = "runs_at"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered so far.

    An answer can be "none" (no target, no mile, no run): ``answered`` tells it from an open
    question.
    """

    answered: frozenset[Topic] = field(default_factory=frozenset)
    goal: Goal | None = None
    race_name: str | None = None
    race_day: date | None = None
    target: Duration | None = None
    mark_distance: Distance | None = None
    mark_duration: Duration | None = None
    units: Units | None = None
    weekly: Distance | None = None
    is_new: bool = False
    longest: Distance | None = None
    days: frozenset[Weekday] = frozenset()
    is_companion: bool = False
    hard_days: frozenset[Weekday] = frozenset()
    long_day: Weekday | None = None
    zone: str | None = None
    place: str | None = None
    push_time: time | None = None
    push_until: time | None = None
    age: AgeBand | None = None
    years: int | None = None
    health: Health | None = None
    language: str | None = None
    mark_day: date | None = None
    weeks_off: int = 0
    usual_weekly: Distance | None = None
    usual_longest: Distance | None = None
    is_first_race: bool = False
    all_the_same: bool = False
    speed_day: Weekday | None = None
    medium_long_day: Weekday | None = None
    has_race_pace: bool = False
    had_fast_runs: bool = True
    biggest_week: Distance | None = None
    cell: Cell | None = None
    runs_at: time | None = None

    @property
    def own_plan(self) -> OwnPlan | None:
        if not self.is_companion:
            return None
        return OwnPlan(
            self.hard_days,
            self.long_day,
            # Told before the hard days became others, it is none of them any more.
            self.speed_day if self.speed_day in self.hard_days else None,
            self.medium_long_day,
            self.has_race_pace,
        )

    @property
    def has_no_day_yet(self) -> bool:
        """A race whose day is not known: until it is, the plan is that of the off-season."""
        is_race = self.goal not in {None, Goal.OFF_SEASON}
        return is_race and Topic.RACE_DAY in self.answered and self.race_day is None

    @property
    def running_days(self) -> frozenset[Weekday]:
        """The days told, and those of an own plan: they are run on too."""
        return self.days if self.own_plan is None else self.days | self.own_plan.days


_NEEDED: Mapping[Topic, Callable[[Answers], bool]] = {
    Topic.RACE_DAY: lambda answers: answers.goal is not Goal.OFF_SEASON,
    # Told at the summary, each by one tap or in words; until then what is usual holds.
    Topic.TARGET: lambda _: False,
    Topic.OWN_PLAN: lambda _: False,
    Topic.PUSH_TIME: lambda _: False,
    Topic.AGE: lambda _: False,
    Topic.HEALTH: lambda _: False,
    Topic.HARD_DAYS: lambda answers: answers.is_companion,
    Topic.LONG_DAY: lambda answers: answers.is_companion,
    # Taken from what is typed and from the profile; asked only when they are to be changed.
    Topic.UNITS: lambda _: False,
    Topic.LANGUAGE: lambda _: False,
    # Told by a button or by name, where they decide something.
    Topic.MILE_DAY: lambda _: False,
    Topic.FIRST_RACE: lambda _: False,
    Topic.WEEKS_OFF: lambda _: False,
    Topic.USUAL_WEEKLY: lambda answers: answers.weeks_off > 0,
    Topic.USUAL_LONGEST: lambda answers: answers.weeks_off > 0,
    Topic.SPEED_DAY: lambda _: False,
    Topic.MEDIUM_LONG_DAY: lambda _: False,
    Topic.RACE_PACE: lambda _: False,
    Topic.FAST_RUNS: lambda _: False,
    Topic.BIGGEST_WEEK: lambda _: False,
    Topic.RUNS_AT: lambda _: False,
}
_CAN_BE_TOLD: Mapping[Topic, Callable[[Answers], bool]] = {
    Topic.TARGET: lambda answers: (
        answers.goal is not Goal.OFF_SEASON and not answers.has_no_day_yet
    ),
    Topic.OWN_PLAN: lambda _: True,
    Topic.PUSH_TIME: lambda _: True,
    Topic.AGE: lambda _: True,
    Topic.HEALTH: lambda _: True,
    Topic.UNITS: lambda _: True,
    Topic.LANGUAGE: lambda _: True,
    Topic.MILE_DAY: lambda answers: answers.mark_distance is not None,
    Topic.FIRST_RACE: lambda answers: answers.goal is not Goal.OFF_SEASON,
    Topic.WEEKS_OFF: lambda answers: not answers.is_companion,
    Topic.SPEED_DAY: lambda answers: answers.is_companion,
    Topic.MEDIUM_LONG_DAY: lambda answers: answers.is_companion,
    Topic.RACE_PACE: lambda answers: answers.is_companion,
    Topic.FAST_RUNS: lambda answers: not answers.is_companion,
    Topic.BIGGEST_WEEK: lambda answers: (
        not answers.is_companion and answers.goal is not Goal.OFF_SEASON
    ),
    Topic.RUNS_AT: lambda answers: answers.cell is not None,  # nothing but the weather asks for it
}


def reopen(topic: Topic, answers: Answers) -> Answers:
    """Open a question again, and those whose answers depend on it."""
    dependent = {
        Topic.GOAL: {Topic.RACE_DAY, Topic.TARGET},
        Topic.OWN_PLAN: {Topic.HARD_DAYS, Topic.LONG_DAY},
    }
    closed = answers.answered - {topic} - dependent.get(topic, set())
    reopened = replace(answers, answered=closed)
    if topic is Topic.GOAL:
        return replace(
            reopened,
            race_name=None,
            race_day=None,
            target=None,
            is_first_race=False,
            all_the_same=False,
        )
    return replace(reopened, all_the_same=False) if topic is Topic.RACE_DAY else reopened


def with_race(answers: Answers, goal: Goal, day: date) -> Answers:
    """Take another race in place of the one told; the name and target of another goal go."""
    taken = replace(answers, goal=goal, race_day=day, all_the_same=False)
    if goal is answers.goal:
        return taken
    return replace(taken, race_name=None, target=None, is_first_race=False)


def with_goal(answers: Answers, race: GoalRace) -> Answers:
    """Take a race for the goal; the target of another distance goes."""
    is_same = answers.goal is race.goal
    return replace(
        answers,
        goal=race.goal,
        race_day=race.day,
        race_name=race.name or (answers.race_name if is_same else None),
        target=answers.target if is_same else None,
        is_first_race=answers.is_first_race and is_same,
        all_the_same=False,
    )


def is_needed(topic: Topic, answers: Answers) -> bool:
    return topic not in _NEEDED or _NEEDED[topic](answers)


def can_be_told(topic: Topic, answers: Answers) -> bool:
    """Whether a topic has a place in these answers, asked for or not."""
    return is_needed(topic, answers) or (topic in _CAN_BE_TOLD and _CAN_BE_TOLD[topic](answers))


USUAL_PUSH_TIME = time(6, 30)
# What is asked of everybody, one step each; both distances are one step.
_STEPS = (
    frozenset({Topic.GOAL}),
    frozenset({Topic.RACE_DAY}),
    frozenset({Topic.MILE}),
    frozenset({Topic.WEEKLY, Topic.LONGEST}),
    frozenset({Topic.DAYS}),
    frozenset({Topic.ZONE}),
)


@dataclass(frozen=True, slots=True)
class QuestionStep:
    """Where a question stands: ``2 of 6``."""

    number: int
    of: int


def step_of(topic: Topic, answers: Answers) -> QuestionStep | None:
    """Place a question among those that everybody is asked; ``None`` for any other."""
    steps = [step for step in _STEPS if any(is_needed(each, answers) for each in step)]
    number = next((at for at, step in enumerate(steps, 1) if topic in step), None)
    return None if number is None else QuestionStep(number, len(steps))


def with_usual(answers: Answers, units: Units) -> Answers:
    """Fill in what is usual where nothing was told: a plan begins with that."""
    return replace(
        answers,
        push_time=answers.push_time or USUAL_PUSH_TIME,
        units=answers.units or units,
    )


def is_untold(answers: Answers) -> bool:
    """Whether age or health is missing, without which there is easy running only."""
    return answers.age is None or answers.health is None


_NEAR_RACE = timedelta(weeks=6)  # a plan too short for a trial takes any mile as it is


def worth_telling(answers: Answers, seen: Feasibility, today: date) -> tuple[Topic, ...]:
    """List what was not asked and would change this plan."""
    topics = []
    is_long_race = answers.goal in {Goal.HALF, Goal.MARATHON} and not answers.has_no_day_yet
    if is_long_race and not answers.is_first_race:
        topics.append(Topic.FIRST_RACE)
    is_far = answers.race_day is None or answers.race_day - today > _NEAR_RACE
    if answers.mark_distance is not None and answers.mark_day is None and is_far:
        topics.append(Topic.MILE_DAY)
    runs_little = answers.weekly is None or answers.longest is None
    is_in_doubt = runs_little or seen.verdict is not Verdict.GREEN
    is_untold = not answers.is_companion and not answers.is_new and not answers.weeks_off
    if is_in_doubt and is_untold:
        topics.append(Topic.WEEKS_OFF)
    if may_have_second_workout(answers) and answers.had_fast_runs:
        topics.append(Topic.FAST_RUNS)
    if answers.is_companion:
        if len(answers.hard_days) > 1 and answers.speed_day not in answers.hard_days:
            topics.append(Topic.SPEED_DAY)
        if answers.long_day is not None:
            topics += [Topic.MEDIUM_LONG_DAY] if answers.medium_long_day is None else []
            topics += [] if answers.has_race_pace else [Topic.RACE_PACE]
    return tuple(topics)


_SECOND_WORKOUT = Distance(40_000)  # a week, from which on there may be one
_SECOND_WORKOUT_AGES = range(18, 60)


def may_have_second_workout(answers: Answers) -> bool:
    """Whether the plan may hold two workouts in a week: then it matters what was run lately."""
    years = answers.years or (answers.age or AgeBand.ADULT).youngest
    weekly = answers.weekly
    return (
        not answers.is_companion
        and len(answers.running_days) >= 5
        and weekly is not None
        and weekly.metres >= _SECOND_WORKOUT.metres
        and years in _SECOND_WORKOUT_AGES
    )


def next_topic(answers: Answers) -> Topic | None:
    """Find the first open question; ``None`` when all is known."""
    open_topics = (topic for topic in Topic if topic not in answers.answered)
    return next((topic for topic in open_topics if is_needed(topic, answers)), None)


def previous_topic(topic: Topic, answers: Answers) -> Topic | None:
    """Find the question before; ``None`` at the first."""
    topics = list(Topic)
    before = reversed(topics[: topics.index(topic)])
    return next((earlier for earlier in before if is_needed(earlier, answers)), None)
