"""What is asked about reps."""

from dataclasses import replace

from bot.understanding.meaning.drafts import Draft, Message
from bot.understanding.meaning.plausibility import is_rep, suits_runner
from bot.understanding.meaning.questions import ask, ask_labelled, clock
from bot.understanding.meaning.reps.prescriptions import (
    Prescription,
)
from bot.understanding.meaning.reps.times import RepTimes

# Beyond these shares of the median, one rep is more likely a slip of the finger.
SUSPECT_SLOW, SUSPECT_FAST = 1.5, 0.67


def ask_missing(named: Prescription, draft: Draft, times: RepTimes) -> None:
    splits = tuple(times.splits)
    partial = variant(draft, reps=len(splits), splits_s=splits)
    partial.flags = draft.flags | {"incomplete"}
    whole = variant(draft, splits_s=())
    whole.mean_split_s = splits[0] if len(splits) == 1 else None
    options = [partial, whole] if whole.mean_split_s else [partial]
    told: dict[str, object] = {"reps": named.count, "times": len(splits)}
    if len(splits) == (named.count or 0) - 1:
        draft.question = ask(
            "{reps} reps, but {times} times: what happened to the missing one?", *options, **told
        )
    else:
        draft.question = ask(
            "{reps} reps, but times for {times}: how did the others go?", *options, **told
        )


def ask_too_many(named: Prescription, draft: Draft, times: RepTimes) -> None:
    count = len(times.splits)
    more = variant(draft, reps=count, splits_s=tuple(times.splits))
    draft.question = ask(
        "{times} times for {reps} reps: how many reps did you run?",
        more,
        times=count,
        reps=named.count,
    )


def ask_sum(named: Prescription, draft: Draft, times: RepTimes) -> None:
    total = times.odd.pop().value
    each = variant(draft, mean_split_s=total / (named.count or 1))
    draft.question = ask(
        "Is {total} the reps alone, {mean} each, or with the recoveries?",
        each,
        variant(draft),
        total=clock(total),
        mean=clock(round(total / (named.count or 1), 1)),
    )


def ask_impossible(named: Prescription, draft: Draft, times: RepTimes) -> None:
    values = [item.value for item in times.odd]
    options = []
    for factor in (10.0, 0.1):
        guess = tuple(round(value * factor, 1) for value in values)
        if named.metres and all(is_rep(named.metres, value) for value in guess):
            options.append(variant(draft, splits_s=guess))
    half = (named.metres or 0) / 2
    if half in {100, 200, 400} and all(is_rep(half, value) for value in values):
        options.append(variant(draft, splits_s=tuple(values), rep_distance_m=half))
    draft.question = ask(
        "Nobody runs {metres:.0f} m in {time}: what were the times?",
        *options,
        metres=named.metres,
        time=clock(values[0]),
    )
    times.odd.clear()


def ask_suspect(draft: Draft, at: int, middle: float) -> None:
    value = draft.splits_s[at]
    draft.details.suspect_index = at
    text = f"{value:g}"
    guess = float(f"{middle:g}"[0] + text[1:]) if len(text) == len(f"{middle:g}") else middle
    likely = (*draft.splits_s[:at], guess, *draft.splits_s[at + 1 :])
    as_typed = variant(draft, splits_s=draft.splits_s)
    options = {clock(value): as_typed}
    if SUSPECT_FAST * middle <= guess <= SUSPECT_SLOW * middle and guess != value:
        options = {clock(guess): variant(draft, splits_s=likely), **options}
    question = ask_labelled(
        "Rep {number} in {time}: is that right?", options, number=at + 1, time=clock(value)
    )
    draft.question = replace(question, as_typed=as_typed.result())


def ask_other_distance(message: Message, draft: Draft, mean: float) -> None:
    metres = draft.rep_distance_m or 0
    options = [
        variant(draft, rep_distance_m=other)
        for other in (metres / 2, metres * 2)
        if other in {100, 200, 400, 800}
        and is_rep(other, mean)
        and suits_runner(other, mean, message.context)
    ]
    draft.question = ask(
        "{metres:.0f} m in {time} does not fit your mile: how long were the reps?",
        *options,
        variant(draft),
        metres=metres,
        time=clock(mean),
    )


def variant(draft: Draft, **changes: object) -> Draft:
    """Copy a draft with some values changed, for a button."""
    copy = Draft(
        draft.kind,
        distance_m=draft.distance_m,
        reps=draft.reps,
        rep_distance_m=draft.rep_distance_m,
        splits_s=draft.splits_s,
        mean_split_s=draft.mean_split_s,
        recovery_s=draft.recovery_s,
        flags=set(draft.flags),
    )
    for name, value in changes.items():
        setattr(copy, name, value)
    return copy
