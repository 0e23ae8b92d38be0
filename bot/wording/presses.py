"""What a tap on a button means: a value of one of these, such as ``Done(day)``."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.brief import Weekday
from bot.domain.health.pain import PainTime
from bot.domain.meeting import Topic
from bot.domain.season.goal import Goal
from bot.domain.told_facts import FactKind


@dataclass(frozen=True, slots=True)
class Done:
    """The day's workout was run as planned."""

    day: date


@dataclass(frozen=True, slots=True)
class Skip:
    """The day's workout was skipped."""

    day: date


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """The workout of a day to come is to be taken out, or it stays."""

    is_wanted: bool
    day: date


@dataclass(frozen=True, slots=True)
class Why:
    """The rules behind the day's workout."""

    day: date


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back what a message put into the log."""

    message: int


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard what a message told was, 1 to 10."""

    message: int
    score: int

    def __post_init__(self) -> None:
        if not 1 <= self.score <= 10:
            raise ValueError(self.score)


@dataclass(frozen=True, slots=True)
class TakeOption:
    """One of the likely readings of a message; without one, of the message asked about now."""

    number: int
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Nod:
    """Whether a message was read right; without one, the message asked about now."""

    is_right: bool
    message: int | None = None


@dataclass(frozen=True, slots=True)
class LetGo:
    """Close the question about a message; nothing is changed."""

    message: int


@dataclass(frozen=True, slots=True)
class PainScore:
    """How much it hurts, 0 to 10."""

    score: int

    def __post_init__(self) -> None:
        if self.score > 10:
            raise ValueError(self.score)


class Where(StrEnum):
    """Where an illness sits."""

    ABOVE_NECK = "above"
    BELOW_NECK = "below"
    NOWHERE = "well"


@dataclass(frozen=True, slots=True)
class PainWhen:
    """When it hurts."""

    when: PainTime


@dataclass(frozen=True, slots=True)
class Ill:
    """Where the runner is ill, or that they are well again."""

    where: Where


@dataclass(frozen=True, slots=True)
class Ease:
    """The easy version of the day."""

    day: date


@dataclass(frozen=True, slots=True)
class Realign:
    """Whether the plan is to be set anew, as it was offered on a day."""

    is_wanted: bool
    day: date


@dataclass(frozen=True, slots=True)
class Swap:
    """What two days ask for changes places."""

    one: date
    other: date


@dataclass(frozen=True, slots=True)
class MoveMissed:
    """The hard workout that was missed on a day goes to another day of its week."""

    day: date


class Next(StrEnum):
    """What comes after a season."""

    MILE = "mile"
    RACE = "race"
    KEEP_RUNNING = "keep"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextSeason:
    """What the runner wants after a season."""

    what: Next


@dataclass(frozen=True, slots=True)
class KeepRunning:
    """Whether the goal race of a day leaves the plan, and running goes on without one."""

    is_wanted: bool
    race_day: date


class Answered(StrEnum):
    """How somebody is after a week without a word."""

    GOOD = "good"
    UNWELL = "unwell"
    NO_TIME = "time"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The answer to being asked after a week without a word."""

    answer: Answered


@dataclass(frozen=True, slots=True)
class KeepMornings:
    """Whether mornings are wanted after three weeks without a word."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class DropTrial:
    """The time trial that was asked for is left out."""


class RaceRole(StrEnum):
    """What a race is to the plan."""

    GOAL = "goal"
    ON_THE_WAY = "way"
    NEITHER = "no"


@dataclass(frozen=True, slots=True)
class RaceIs:
    """What the race that was asked about is."""

    role: RaceRole


@dataclass(frozen=True, slots=True)
class RaceDayIs:
    """The day of the race whose month alone was told."""

    day: date


@dataclass(frozen=True, slots=True)
class WeekdayIs:
    """Whether the weekday of the race that was asked about is right."""

    is_right: bool


@dataclass(frozen=True, slots=True)
class DropRace:
    """The race of a day leaves the plan."""

    day: date


@dataclass(frozen=True, slots=True)
class Forget:
    """Whether the runner is to be forgotten."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """A setting, or an answer of the first meeting, is to be changed."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """An answer to a question of the meeting, as it could have been typed.

    ``#2`` is the third of the readings that were offered.
    """

    topic: Topic
    text: str


@dataclass(frozen=True, slots=True)
class Back:
    """Back from a question to the one before."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class ShowMonth:
    """The calendar under the question for the race day is to show a month."""

    first: date


@dataclass(frozen=True, slots=True)
class ToggleDays:
    """The running days as they are marked once this is pressed."""

    days: frozenset[Weekday]


@dataclass(frozen=True, slots=True)
class ShareLocation:
    """The runner would rather share a location than type a city."""


@dataclass(frozen=True, slots=True)
class StartPlan:
    """The answers are right: the plan begins."""


@dataclass(frozen=True, slots=True)
class TakeRace:
    """A race with better odds, in place of the one that was told."""

    goal: Goal
    day: date


@dataclass(frozen=True, slots=True)
class AllTheSame:
    """The race that the coach advised against is to be run all the same."""


@dataclass(frozen=True, slots=True)
class ChangeAnswer:
    """One of the answers is not right."""


@dataclass(frozen=True, slots=True)
class CancelMeeting:
    """The runner would rather not."""


@dataclass(frozen=True, slots=True)
class ForgetFact:
    """A fact told in passing is to be forgotten."""

    kind: FactKind


@dataclass(frozen=True, slots=True)
class AllCommands:
    """The list of all commands is wanted."""


@dataclass(frozen=True, slots=True)
class ShowKeys:
    """Whether the small keyboard below the chat is wanted."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class Safe:
    """Whether the runner is safe, after words of despair."""

    is_safe: bool


@dataclass(frozen=True, slots=True)
class StopCalendar:
    """The address from which the calendar is followed is to lead nowhere any more."""


@dataclass(frozen=True, slots=True)
class TakePastRuns:
    """Whether what an export of runs tells is taken, and whether one of them was a race."""

    is_wanted: bool
    is_race: bool = False


@dataclass(frozen=True, slots=True)
class UndoPastRuns:
    """Take back what an export of runs has filled in."""


@dataclass(frozen=True, slots=True)
class Speak:
    """Go on in another language."""

    language: str


Press = (
    Done | Skip | LeaveOut | Why | Undo | Effort | TakeOption | Nod | LetGo | PainScore | Ill
    | Ease | Realign | Swap | MoveMissed | NextSeason | CheckIn | KeepMornings | DropTrial | RaceIs
    | RaceDayIs | DropRace | Forget | ChangeSetting | GiveAnswer | Back | ShareLocation | StartPlan
    | TakeRace | AllTheSame | ChangeAnswer | CancelMeeting | Safe | PainWhen | KeepRunning
    | ShowMonth | ToggleDays | ForgetFact | AllCommands | WeekdayIs | StopCalendar | TakePastRuns
    | UndoPastRuns | ShowKeys | Speak
)  # fmt: skip
# What is offered with a day or a run for as long as it is in the chat; all else is a question,
# which is answered once.
STANDING: frozenset[type[Press]] = frozenset(
    {Done, Skip, Why, Ease, Effort, Undo, ChangeSetting, ShowKeys, AllCommands}
)
# A button that only turns its letter over answers nothing.
TURNING: frozenset[type[Press]] = frozenset({ShowMonth, ToggleDays, ShareLocation})
