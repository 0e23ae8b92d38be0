"""An assessment in words: specific to the numbers, never a pep-talk."""

from collections.abc import Iterator

from bot.domain.log.assessment import (
    Assessment,
    Completion,
    EasyAssessment,
    RepsAssessment,
    RepVerdict,
)
from bot.domain.log.results import Result, ResultKind
from bot.wording.log import name_result
from bot.wording.trial import write_trial_result
from bot.wording.voice import Html, Voice


def write_assessment(voice: Voice, assessment: Assessment) -> str:
    """Write what was understood, and how it compares to what was asked."""
    logged = voice.say("<b>{result}</b>", result=Html(name_result(voice, assessment.result)))
    return "\n".join([logged, *_sentences(voice, assessment)])


def _sentences(voice: Voice, assessment: Assessment) -> Iterator[str]:
    if assessment.reps is not None:
        yield from _reps(voice, assessment.reps)
    if assessment.trial is not None:
        yield from write_trial_result(voice, assessment.trial)
    if assessment.easy is not None:
        yield from _easy(voice, assessment.easy)
    yield from _completion(voice, assessment)
    yield from _warnings(voice, assessment)


_VERDICTS = {
    RepVerdict.ON_TARGET: "Mean {mean} against {target}: right on target.",
    RepVerdict.A_LITTLE_FAST: "Mean {mean} against {target}: {off} fast, at the edge of enough.",
    RepVerdict.TOO_FAST: (
        "Mean {mean} against {target}: {off} too fast. This is not a race: next time hold the"
        " target, that is the whole dose."
    ),
    RepVerdict.A_LITTLE_SLOW: "Mean {mean} against {target}: {off} slow, close enough.",
    RepVerdict.SLOW: (
        "Mean {mean} against {target}: {off} slow. Once is a day; if it happens again, we test"
        " your mile anew."
    ),
}


def _reps(voice: Voice, reps: RepsAssessment) -> Iterator[str]:
    if reps.verdict is not None and reps.target is not None and reps.off_target is not None:
        yield voice.say(
            _VERDICTS[reps.verdict],
            mean=voice.split(reps.mean),
            target=voice.rep(reps.target),
            off=voice.percent(reps.off_target),
        )
    else:
        yield voice.say("Mean {mean}.", mean=voice.split(reps.mean))
    yield from _shape(voice, reps)
    if reps.trend is not None and abs(reps.trend) >= 0.5:
        template = (
            "{seconds} s faster a rep than the last time."
            if reps.trend < 0
            else "{seconds} s slower a rep than the last time."
        )
        yield voice.say(template, seconds=voice.decimal(abs(reps.trend)))


def _shape(voice: Voice, reps: RepsAssessment) -> Iterator[str]:
    if reps.started_too_fast and reps.fade is not None:
        yield voice.say(
            "The last rep was {fade} slower than the first: start the first one gentler.",
            fade=voice.percent(reps.fade),
        )
    elif reps.spread is not None:
        template = (
            "Even: {spread} between fastest and slowest."
            if reps.is_even
            else "Uneven: {spread} between fastest and slowest."
        )
        yield voice.say(template, spread=voice.percent(reps.spread))


def _easy(voice: Voice, easy: EasyAssessment) -> Iterator[str]:
    pace, pace_range = voice.pace(easy.pace), voice.pace_range(easy.range)
    if easy.is_too_fast:
        yield voice.say(
            "{pace} is too fast for easy: your range is {range}. Slower builds the same, and"
            " leaves your legs for the workout.",
            pace=pace,
            range=pace_range,
        )
    elif easy.is_slow:
        yield voice.say(
            "{pace}: slower than {range}, and that is fine.", pace=pace, range=pace_range
        )
    else:
        yield voice.say("{pace}, inside your easy range {range}.", pace=pace, range=pace_range)


def _completion(voice: Voice, assessment: Assessment) -> Iterator[str]:
    workout, result = assessment.workout, assessment.result
    if result.kind is ResultKind.SKIP and workout is None:
        yield voice.say("Nothing was planned for that day.")
    elif result.kind is ResultKind.SKIP:
        yield voice.say("Skipped is skipped: it will not be crammed in later.")
    elif assessment.completion is Completion.UNPLANNED and result.kind is not ResultKind.REST:
        yield voice.say("Nothing was planned for that day; it counts towards your week.")
    elif assessment.completion is Completion.PARTIAL and workout and workout.reps:
        yield _partial_reps(voice, assessment)
    elif assessment.completion is Completion.PARTIAL:
        yield voice.say("Shorter than planned: what was run counts, the rest is not owed.")
    elif assessment.completion is Completion.OVER:
        yield voice.say("More than was asked. Enough is the plan: leave the extra out next time.")
    elif assessment.completion is Completion.OTHER:
        yield voice.say("Not what was planned for the day; it counts towards your week.")
    if _has_no_times(result):
        yield voice.say("Send me the times, and I tell you how they were.")


def _partial_reps(voice: Voice, assessment: Assessment) -> str:
    workout = assessment.workout
    assert workout is not None and workout.reps is not None  # noqa: S101, PT018
    return voice.say(
        "{run} of {asked} reps: what was run counts, the rest is not owed.",
        run=assessment.result.reps or len(assessment.result.splits),
        asked=workout.reps.count,
    )


def _has_no_times(result: Result) -> bool:
    return result.kind is ResultKind.INTERVALS and not result.splits and result.mean_split is None


def _was_the_first(assessment: Assessment) -> bool:
    workout, result = assessment.workout, assessment.result
    is_first = workout is not None and "soreness" in workout.why
    return is_first and result.kind is ResultKind.INTERVALS


def _warnings(voice: Voice, assessment: Assessment) -> Iterator[str]:
    if assessment.spike is not None:
        yield voice.say(
            "That is {share} longer than anything in the last 30 days. The next three days stay"
            " easier: legs take a jump in one run harder than any week.",
            share=voice.percent(assessment.spike),
        )
    if assessment.slow_twice:
        yield voice.say(
            "Twice slow at high effort: the target may be too fast for now. /trial plans a new"
            " test of your mile."
        )
    elif assessment.effort_is_high:
        yield voice.say("That felt harder than it should: sleep, food and an easy day come first.")
    if _was_the_first(assessment):
        yield voice.say(
            "Sore legs for a day or two are normal after the first time. Pain is not: tell me."
        )
    if assessment.strides_too_hard:
        yield voice.say("Strides should not feel hard: ease them to 5K effort.")
