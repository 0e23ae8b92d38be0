"""Runs of before a runner came: what they tell becomes settings, and one step takes it back."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.coaching.meeting import answers_now
from bot.coaching.plan import replan
from bot.coaching.ports import UnitOfWork
from bot.coaching.settings import save_answers
from bot.domain.fitness.marks import Mark
from bot.domain.meeting import Answers, Topic
from bot.domain.quantities import Distance
from bot.domain.recording.past_runs import Sum
from bot.domain.runner import Runner
from bot.domain.settings import Saved


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What an export tells of, offered to be taken.

    Attributes:
        mark: The likely race; ``None`` where there is none, or it was none.
    """

    weekly: Distance | None
    longest: Distance | None
    mark: Mark | None = None

    @classmethod
    def of(cls, told: Sum) -> "Offered":
        return cls(weekly=told.weekly, longest=told.longest, mark=told.mark)


def with_offered(answers: Answers, offered: Offered) -> Answers:
    """Take what an export tells for answers of a first meeting."""
    taken, topics = answers, set(answers.answered)
    if offered.weekly is not None:
        topics |= {Topic.WEEKLY, Topic.LONGEST}
        taken = replace(taken, weekly=offered.weekly, longest=offered.longest)
    if offered.mark is not None:
        topics |= {Topic.MILE, Topic.MILE_DAY}
        mark = offered.mark
        taken = replace(
            taken, mark_distance=mark.distance, mark_duration=mark.duration, mark_day=mark.day
        )
    return replace(taken, answered=frozenset(topics))


async def take(work: UnitOfWork, runner: Runner, offered: Offered, now: datetime) -> Saved:
    """Keep what an export tells; the plan is made anew from it.

    Raises:
        CoachError: No season leads there.
    """
    if offered.mark is not None:
        await work.log.add_mark(runner.id, offered.mark)
    return await _save(work, runner, offered, now)


async def take_back(
    work: UnitOfWork, runner: Runner, before: Offered, taken: Offered, now: datetime
) -> Saved:
    """Let everything be as it was before an export was taken."""
    if taken.mark is not None:
        await work.log.drop_mark(runner.id, taken.mark)
    return await _save(work, runner, before, now)


async def _save(work: UnitOfWork, runner: Runner, figures: Offered, now: datetime) -> Saved:
    answers = await answers_now(work, runner)
    changed = replace(answers, weekly=figures.weekly, longest=figures.longest)
    saved = await save_answers(work, runner, changed, now)
    await replan(work, saved.runner, runner.day_of(now))
    return saved
