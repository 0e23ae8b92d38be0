"""Live a seed and gather what broke, each with its day."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.season.season import finale_day, plan_season
from bot.mail.push import PushKind
from tests.seasons.invariants import INVARIANTS
from tests.seasons.life import Life, Line, begin
from tests.seasons.persons import Person, draw_person
from tests.seasons.transcript import sentences_of

# Long enough to see whether mornings go on where that was chosen.
AFTERWARDS = timedelta(days=12)


@dataclass(frozen=True, slots=True)
class Lived:
    """A life that was lived, and what broke in it.

    Attributes:
        broken: A line for each: the day, what should hold, and what was seen.
    """

    person: Person
    life: Life
    broken: list[str]

    @property
    def chat(self) -> list[Line]:
        return self.life.chat

    def complaint(self) -> str:
        replay = f"python -m tests.seasons {self.person.seed}"
        return "\n".join([str(self.person), *self.broken[:8], f"replay it: {replay}"])


async def live(seed: int, url: str, *, days: int | None = None) -> Lived:
    """Live a whole season of a seed, and some weeks after its end."""
    return await live_as(draw_person(seed), url, days=days)


async def live_as(person: Person, url: str, *, days: int | None = None) -> Lived:
    """Live a whole season of somebody, and some weeks after its end."""
    async with begin(person, url) as life:
        broken: list[str] = []
        known: set[str] = set()
        runner = await life.runner()
        assert runner is not None
        season = plan_season(runner.brief, runner.started)
        end = max(season.weeks[-1].ends, finale_day(runner.brief, runner.started)) + AFTERWARDS
        count = (end - person.first_day).days if days is None else days
        for number in range(count):
            seen = await life.live_day()
            for invariant in INVARIANTS:
                for what in invariant(seen):
                    said = f"{invariant.__name__}: {what}"
                    if said not in known:
                        broken.append(f"day {number + 1} ({seen.day}): {said}")
                    known.add(said)
        broken += life.faults
    return Lived(person, life, broken)


@dataclass(frozen=True, slots=True)
class Measures:
    """How a life's chat reads.

    Attributes:
        same_mornings: The share of mornings that are the one before but for the date.
        said_before: The share of the mornings' sentences that were said on an earlier one.
        unasked_a_week: Unasked messages besides the morning, in the fullest week.
    """

    mornings: int
    same_mornings: float
    said_before: float
    unasked_a_week: int


def measure(lived: Lived, days: int | None = None) -> Measures:
    """Measure repetition and unasked messages over a life, or over its first days."""
    end = date.max if days is None else lived.person.first_day + timedelta(days=days)
    chat = [line for line in lived.chat if line.day < end]
    mornings = [sentences_of(line.text) for line in chat if line.push is PushKind.MORNING]
    same = sum(earlier == later for earlier, later in pairwise(mornings))
    known: set[str] = set()
    repeated = total = 0
    for sentences in mornings:
        total += len(sentences)
        repeated += sum(sentence in known for sentence in sentences)
        known |= set(sentences)
    weeks: dict[int, int] = {}
    for line in chat:
        if line.push is not None and line.push is not PushKind.MORNING:
            week = (line.day - lived.person.first_day).days // 7
            weeks[week] = weeks.get(week, 0) + 1
    return Measures(
        mornings=len(mornings),
        same_mornings=same / max(1, len(mornings) - 1),
        said_before=repeated / max(1, total),
        unasked_a_week=max(weeks.values(), default=0),
    )
