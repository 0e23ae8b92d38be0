"""The verdict of a workout of reps in words: against its target, its evenness and the last one."""

from collections.abc import Iterator

from bot.domain.feelings import Feeling
from bot.domain.log.assessment import Completion, RepsAssessment, RepVerdict
from bot.domain.log.reply import Reply
from bot.domain.log.results import Result
from bot.domain.quantities import Duration
from bot.wording.telling import Telling
from bot.wording.voice import Voice

TOO_QUICK = 0.02  # of a first rep, as a fraction
FADING = 0.03  # last rep against the first, as a fraction
EVEN = 0.04
_WORTH_COUNTING = 3  # reps: of two one does not say "all"
_EVEN_S = 2.0  # between the fastest and the slowest: nobody runs 200 m evener
_SECOND = 1.0  # what whole seconds can hide


def write_reps(
    telling: Telling, reply: Reply, reps: RepsAssessment, *, is_blameless: bool
) -> Iterator[str]:
    voice, result = telling.voice, reply.assessment.result
    if reps.verdict is None or reps.target is None or reps.off_target is None:
        yield voice.say("{mean} on average.", mean=_mean(voice, reps, result))
    else:
        yield _verdict(telling, reps, result, is_blameless=is_blameless)
    if reply.assessment.completion is Completion.PARTIAL:
        yield _partial_reps(voice, reply)


def _verdict(telling: Telling, reps: RepsAssessment, result: Result, *, is_blameless: bool) -> str:
    assert reps.target is not None  # noqa: S101 - as the caller knows
    assert reps.off_target is not None  # noqa: S101 - as the caller knows
    voice = telling.voice
    values: dict[str, object] = {
        "mean": _mean(voice, reps, result),
        "target": voice.rep(reps.target),
        "count": reps.count,
        "off": _seconds(voice, abs(reps.mean.seconds - reps.target.seconds)),
    }
    if result.splits:
        values |= {
            "first": voice.split(result.splits[0]),
            "last": voice.split(result.splits[-1]),
            "fast": voice.split(Duration(min(s.seconds for s in result.splits))),
            "slow": voice.split(Duration(max(s.seconds for s in result.splits))),
        }
    if reps.verdict is RepVerdict.TOO_FAST or _paid_for_its_start(reps, result):
        return _too_fast(telling, reps, result, values)
    match reps.verdict:
        case RepVerdict.A_LITTLE_FAST:
            return voice.say(
                "{mean} on average against {target}: {off} s quick each, still fine.", **values
            )
        case RepVerdict.ON_TARGET:
            return _on_target(voice, reps, result, values)
        case RepVerdict.A_LITTLE_SLOW:
            return voice.say(
                "{mean} on average against {target}: {off} s slow each, close enough.", **values
            )
        case _:
            if result.has("heat"):
                template = "{mean} on average against {target}: the heat did that. It counts."
            elif is_blameless:
                template = "{mean} on average against {target}. On a day like this it counts."
            else:
                template = (
                    "{mean} on average against {target}: {off} s slow each. One day says nothing."
                )
            return voice.say(template, **values)


def _too_fast(
    telling: Telling, reps: RepsAssessment, result: Result, values: dict[str, object]
) -> str:
    """Name what it cost, and one correction; the next time within two weeks only the figures."""
    voice = telling.voice
    if not telling.once("reps_too_fast"):
        return voice.say("{mean} on average; {target} was asked.", **values)
    if _paid_for_its_start(reps, result):
        text = voice.say(
            "You went out at {first} and paid for it: {last} at the end, against {target}. Next"
            " time run the first two at {target}; the last one should feel like the first.",
            **values,
        )
    elif _is_even(reps, result):
        text = voice.say(
            "{fast} to {slow} against {target}: even, but too fast. That trains racing, not"
            " relaxed speed. Hold {target} next time.",
            **values,
        )
    else:
        text = voice.say(
            "{mean} on average against {target}: {off} s too fast each. Hold {target} next time;"
            " faster is not better here.",
            **values,
        )
    if result.has("felt_good") or Feeling.GOOD in telling.feelings:
        text += " " + voice.say("If {target} feels easy too, /trial tests your mile.", **values)
    return telling.keep("reps_too_fast", text)


def _paid_for_its_start(reps: RepsAssessment, result: Result) -> bool:
    """Whether the first was too fast, and the last paid for it."""
    limits = {
        RepVerdict.TOO_FAST: TOO_QUICK,
        RepVerdict.A_LITTLE_FAST: TOO_QUICK,
        RepVerdict.ON_TARGET: FADING,
    }
    limit = None if reps.verdict is None else limits.get(reps.verdict)
    if limit is None or not _fades(result) or reps.target is None:
        return False
    return result.splits[0].seconds < reps.target.seconds * (1 - limit)


def _on_target(
    voice: Voice, reps: RepsAssessment, result: Result, values: dict[str, object]
) -> str:
    if len(result.splits) < _WORTH_COUNTING:
        return voice.say("{mean} on average against {target}: right on.", **values)
    if _fades(result):
        slid = result.splits[-1].seconds - result.splits[0].seconds
        return voice.say(
            "{first} to {last}: right on average, but it slid {slid} s. Start the first one at"
            " {target}.",
            **values,
            slid=_seconds(voice, slid),
        )
    spread = max(s.seconds for s in result.splits) - min(s.seconds for s in result.splits)
    if spread == 0:
        return voice.say("Right on {target}, all {count} the same.", **values)
    if _is_even(reps, result):
        even = voice.say(
            "Right on {target}, and all {count} within {spread} s of each other.",
            **values,
            spread=_seconds(voice, spread),
        )
        return even + _faster_than_last(voice, reps)
    return voice.say(
        "Right on {target} on average, from {fast} to {slow}. Evenness comes next.", **values
    )


def _faster_than_last(voice: Voice, reps: RepsAssessment) -> str:
    """Say a fair gain on the last same workout; a loss is never held against anyone."""
    if reps.trend is None or reps.trend > -0.5:
        return ""
    gained = _seconds(voice, -reps.trend)
    return " " + voice.say("{seconds} s a rep faster than last time.", seconds=gained)


def _fades(result: Result) -> bool:
    if len(result.splits) < 2:
        return False
    first, last = result.splits[0].seconds, result.splits[-1].seconds
    return last / first - 1 >= FADING and last - first > _grace(result)


def _is_even(reps: RepsAssessment, result: Result) -> bool:
    times = [split.seconds for split in result.splits]
    if len(times) < 2:
        return False
    spread = max(times) - min(times)
    return not _fades(result) and spread <= max(EVEN * reps.mean.seconds, _EVEN_S)


def _grace(result: Result) -> float:
    """What rounding to whole seconds can hide."""
    is_whole = all(split.seconds == round(split.seconds) for split in result.splits)
    return _SECOND if is_whole else 0


def _mean(voice: Voice, reps: RepsAssessment, result: Result) -> str:
    """Write a mean to the tenth only where the times, or their number, bear it."""
    is_fine = bool(result.splits) and (_grace(result) == 0 or len(result.splits) >= 4)
    return voice.split(reps.mean if is_fine else Duration(round(reps.mean.seconds)))


def _seconds(voice: Voice, seconds: float) -> str:
    whole = round(seconds)
    return str(whole) if abs(seconds - whole) < 0.05 or seconds >= 10 else voice.decimal(seconds)


def _partial_reps(voice: Voice, reply: Reply) -> str:
    workout, result = reply.assessment.workout, reply.assessment.result
    assert workout is not None  # noqa: S101 - it was partly done
    if workout.reps is None:
        return ""
    return voice.say(
        "{run} of {asked}, and they count. Nothing to make up.",
        run=result.reps or len(result.splits),
        asked=workout.reps.count,
    )
