"""Pain and illness: noted, asked about again each morning, and over when the runner says so."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.coaching.move import note_change
from bot.coaching.plan import replan
from bot.coaching.ports import UnitOfWork
from bot.domain.health.follow_up import FollowUp, follow_up_on
from bot.domain.health.pain import rule_with_pain
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.rules import RuleId
from bot.domain.runner import Runner

AILMENTS = frozenset({SetbackKind.PAIN, SetbackKind.ILLNESS, SetbackKind.FEVER})
_ILLNESSES = frozenset({SetbackKind.ILLNESS, SetbackKind.FEVER})
_RULES_AFTER: dict[SetbackKind, RuleId] = {
    SetbackKind.PAIN: "after-pain",
    SetbackKind.ILLNESS: "well-again",
    SetbackKind.FEVER: "after-fever",
}


async def note_ailment(work: UnitOfWork, runner: Runner, setback: Setback, now: datetime) -> None:
    """Hold the plan back from the day it started; a new word about it replaces the one before."""
    lasting = await open_ailment(work, runner)
    if lasting is not None and _is_known_better(lasting, setback):
        await work.log.drop_setback(runner.id, lasting)
        setback = replace(setback, started=min(lasting.started, setback.started))
    await work.log.close_setbacks(runner.id, setback.started, AILMENTS)
    await work.log.open_setback(runner.id, setback)
    await replan(work, runner, runner.day_of(now))
    note = f"held back for {setback.kind}"
    await note_change(work, runner, now, _rule(setback), note)


def _is_known_better(lasting: Setback, told: Setback) -> bool:
    """Whether what is told is what lasts already: one illness, or the pain of one day."""
    is_pain_of_day = lasting.kind is told.kind and lasting.started == told.started
    return is_pain_of_day or {lasting.kind, told.kind} <= _ILLNESSES


async def note_past_illness(
    work: UnitOfWork, runner: Runner, setback: Setback, now: datetime
) -> None:
    """Note an illness that is over already: the way back from it is the same."""
    lasting = await open_ailment(work, runner)
    if lasting is not None and lasting.kind in _ILLNESSES:
        await work.log.drop_setback(runner.id, lasting)
        first = min(lasting.started, setback.started)
        setback = replace(setback, kind=lasting.kind, started=first)
    await work.log.open_setback(runner.id, setback)
    await replan(work, runner, runner.day_of(now))
    rule = _RULES_AFTER[setback.kind]
    note = f"over: {setback.kind} from {setback.started} to {setback.ended}"
    await note_change(work, runner, now, rule, note)


async def withdraw_ailment(
    work: UnitOfWork, runner: Runner, told: Setback, before: Setback | None, now: datetime
) -> bool:
    """Take back pain or illness that was told a moment ago and not meant; whether it lasted.

    What held the plan back before, if anything did, does so again.
    """
    if await open_ailment(work, runner) != told:
        return False
    await work.log.drop_setback(runner.id, told)
    if before is not None:
        await work.log.drop_setback(runner.id, replace(before, ended=told.started))
        await work.log.open_setback(runner.id, before)
    await replan(work, runner, runner.day_of(now))
    await note_change(work, runner, now, _RULES_AFTER[told.kind], f"taken back: {told.kind}")
    return True


async def hold_plan(work: UnitOfWork, runner: Runner, now: datetime) -> None:
    """Ask for nothing any more after a red flag, until the runner resumes."""
    today = runner.day_of(now)
    await work.log.open_setback(runner.id, Setback(SetbackKind.RED_FLAG, today))
    await work.pushes.withdraw(runner.id)
    await replan(work, runner, today)
    await note_change(work, runner, now, "red-flag", "on hold for a red flag")


async def has_red_flag(work: UnitOfWork, runner: Runner) -> bool:
    """Whether the plan is on hold for a red flag."""
    setbacks = await work.log.setbacks(runner.id)
    return any(one.kind is SetbackKind.RED_FLAG and one.ended is None for one in setbacks)


def _rule(setback: Setback) -> RuleId:
    if setback.kind is SetbackKind.PAIN:
        return rule_with_pain(setback.severity)
    return "fever" if setback.kind is SetbackKind.FEVER else "illness-easy"


async def recover(work: UnitOfWork, runner: Runner, now: datetime) -> None:
    """Pain or illness is over; the plan comes back gently."""
    today, ailment = runner.day_of(now), await open_ailment(work, runner)
    await work.log.close_setbacks(runner.id, today, AILMENTS)
    await replan(work, runner, today)
    if ailment is not None:
        await note_change(work, runner, now, _RULES_AFTER[ailment.kind], f"over: {ailment.kind}")


async def open_ailment(work: UnitOfWork, runner: Runner) -> Setback | None:
    """Find the pain or illness that lasts."""
    return ailment_of(await work.log.setbacks(runner.id))


async def ailment_to_mention(
    work: UnitOfWork, runner: Runner, day: date
) -> tuple[Setback, FollowUp] | None:
    """Find the pain or illness that a morning asks about, or says that it asks no more."""
    ailment = await open_ailment(work, runner)
    follow_up = None if ailment is None else follow_up_on(ailment.started, day)
    return None if ailment is None or follow_up is None else (ailment, follow_up)


def ailment_of(setbacks: Sequence[Setback]) -> Setback | None:
    lasting = (one for one in reversed(setbacks) if one.ended is None and one.kind in AILMENTS)
    return next(lasting, None)
