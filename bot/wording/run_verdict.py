"""The verdict of one run in words: too fast, too far, cut short, or its fast part left out."""

from collections.abc import Iterator
from datetime import date

from bot.domain.log.assessment import Completion, EasyAssessment
from bot.domain.log.reply import Reply
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Distance
from bot.domain.workout.duration import minutes_of
from bot.domain.workout.workout import Workout
from bot.wording.telling import Telling
from bot.wording.voice import Html, Voice
from bot.wording.workout import name_briefly

_SHORT_RUN_M = 10_000.0
_FAR_MORE = 1.3
_SEVERAL = 2  # reps; a piece at race pace within a long run has a name of its own
_OFF_PACE = 0.015
_ASKED_AFTER = 2  # times: who leaves the fast part out of what they tell, does so always
_AS_LONG = 0.04  # of the minutes of a workout: run so, its fast part was in it
_FAR_OVER_M = 1000


def write_run_verdict(telling: Telling, reply: Reply, *, is_blameless: bool) -> Iterator[str]:
    assessment, result = reply.assessment, reply.assessment.result
    yield from _cut_short(telling.voice, assessment.result)
    yield from _too_soon(telling.voice, reply)
    yield from _longest(telling, reply)
    yield from write_second_hard(telling, reply)
    yield from _at_pace(telling.voice, reply)
    if assessment.easy is not None and not is_blameless:
        yield from _easy(telling, assessment.easy, reply.easy_until)
    if assessment.completion is Completion.OVER:
        yield from _over(telling, reply)
    yield from _piece(telling, reply)
    is_wanted = telling.is_asked or telling.feelings or telling.named
    if assessment.easy is not None and is_wanted:
        yield from _in_range(telling.voice, assessment.easy)
    if result.kind is ResultKind.INTERVALS and not result.splits:
        yield telling.voice.say("Send me the times too, if you have them.")


def _cut_short(voice: Voice, result: Result) -> Iterator[str]:
    if not result.has("incomplete") or result.kind is not ResultKind.RUN:
        return
    if result.has("heat"):
        yield voice.say(
            "Stopping in that heat was right, and the rest isn't made up. Drink and cool down;"
            " dizzy, sick or confused: get help."
        )
    else:
        yield voice.say("Stopping early was right if it felt right. The rest isn't made up.")


def _too_soon(voice: Voice, reply: Reply) -> Iterator[str]:
    """Say that a run was long for the days after a race or a fever, which are to be short."""
    run = reply.assessment.result.distance
    asked = reply.assessment.workout.distance if reply.assessment.workout else None
    if (
        reply.easy_until is None
        or run is None
        or reply.assessment.result.kind is not ResultKind.RUN
    ):
        return
    most = max(_SHORT_RUN_M, 0.0 if asked is None else asked.metres * _FAR_MORE)
    if run.metres > most:
        yield voice.say(
            "That's a lot so soon: short and easy until {day}, whatever the legs say. A racing"
            " heart, chest trouble or short breath: see a doctor before the next run.",
            day=voice.short_day(reply.easy_until),
        )


def write_second_hard(telling: Telling, reply: Reply) -> Iterator[str]:
    """Name the second hard day of a week that was not planned, with what follows from it."""
    if reply.is_second_hard and telling.once("second_hard", 7):
        text = telling.voice.say(
            "That's the second hard day of this week, so the next two are easy, and the long run"
            " stays without anything fast."
        )
        yield telling.keep("second_hard", text)


def _longest(telling: Telling, reply: Reply) -> Iterator[str]:
    voice, distance = telling.voice, reply.assessment.result.distance
    if reply.assessment.spike is not None and telling.once("spike", 7):
        more = _more(voice, distance, reply.longest)
        easier = (
            voice.say("{more} more than before, so the next three days stay easy.", more=more)
            if more
            else voice.say(
                "Much longer than anything in the last 30 days, so the next three days stay easy."
            )
        )
        yield telling.keep("spike", easier)
    elif reply.longest is not None:
        more = _more(voice, distance, reply.longest)
        if more:
            yield voice.say("{more} more than the longest I know of.", more=more)


def _more(voice: Voice, distance: Distance | None, before: Distance | None) -> str:
    if distance is None or before is None:
        return ""
    return voice.distance(Distance(distance.metres - before.metres))


def _at_pace(voice: Voice, reply: Reply) -> Iterator[str]:
    """Hold a piece at race pace against the pace that was asked."""
    workout, result = reply.assessment.workout, reply.assessment.result
    reps = workout.reps if workout else None
    if reps is None or reps.count != 1 or reps.target is None or result.pace is None:
        return
    assert result.distance is not None  # noqa: S101 - it has a pace
    if abs(result.distance.metres - reps.distance.metres) > 0.05 * reps.distance.metres:
        return
    off = result.pace.seconds_per_km - reps.target.seconds_per_km
    per = round(abs(off) * voice.units.metres / 1000)
    values = {"pace": voice.pace(result.pace), "target": voice.pace(reps.target), "off": per}
    if abs(off) <= _OFF_PACE * reps.target.seconds_per_km:
        yield voice.say("{pace}, asked {target}: right on pace.", **values)
    elif off < 0:
        yield voice.say(
            "{pace}, asked {target}: {off} s quick. Fine over this distance, not on race day. The"
            " next one at {target}.",
            **values,
        )
    else:
        yield voice.say("{pace}, asked {target}: {off} s slow. It counts.", **values)


def _easy(telling: Telling, easy: EasyAssessment, until: date | None) -> Iterator[str]:
    if not easy.is_too_fast or not telling.once("easy_too_fast"):
        return
    voice = telling.voice
    if until is not None:
        text = voice.say(
            "But {pace} is too quick for now: the legs feel ready before they are. Short and"
            " slow until {day}.",
            pace=voice.pace(easy.pace),
            day=voice.short_day(until),
        )
        yield telling.keep("easy_too_fast", text)
        return
    off = easy.range.fast.seconds_per_km - easy.pace.seconds_per_km
    text = voice.say(
        "{pace} was {off} s too quick for easy ({range}). It may feel too slow: that is the"
        " point.",
        pace=voice.pace(easy.pace),
        off=round(off * voice.units.metres / 1000),
        range=voice.pace_range(easy.range),
    )
    yield telling.keep("easy_too_fast", text)


def _in_range(voice: Voice, easy: EasyAssessment) -> Iterator[str]:
    slow, pace, fast = (
        round(each.seconds_per_km) for each in (easy.range.slow, easy.pace, easy.range.fast)
    )
    if fast <= pace <= slow:
        yield voice.say(
            "Right inside your easy range ({range}).",
            range=voice.pace_range(easy.range),
        )


def _over(telling: Telling, reply: Reply) -> Iterator[str]:
    workout, result = reply.assessment.workout, reply.assessment.result
    if workout is None or workout.distance is None or result.distance is None:
        return
    more = result.distance.metres - workout.distance.metres
    if more <= _FAR_OVER_M or not telling.once("over"):
        return
    voice = telling.voice
    text = voice.say(
        "{run} instead of {asked}. That's fine today; I'd keep the next one as planned.",
        run=voice.distance(result.distance),
        asked=voice.distance(workout.distance),
    )
    yield telling.keep("over", text)


def _piece(telling: Telling, reply: Reply) -> Iterator[str]:
    """Ask after the fast part of a day, where only an easy run was told of; twice at most."""
    workout, result = reply.assessment.workout, reply.assessment.result
    is_easy = result.kind is ResultKind.RUN and result.has("easy") and not result.splits
    if workout is None or workout.reps is None or workout.reps.count < _SEVERAL or not is_easy:
        return
    if _took_as_long(result, workout):
        return
    if reply.day == telling.today and telling.once("piece", most=_ASKED_AFTER):
        text = telling.voice.say(
            "And the {piece}? If you ran it, send me its times. If not, nothing to make up.",
            piece=Html(name_briefly(telling.voice, workout)),
        )
        yield telling.keep("piece", text)


def _took_as_long(result: Result, workout: Workout) -> bool:
    """Whether the minutes told are those of the whole workout, its fast part among them."""
    minutes, asked = minutes_of(workout), workout.distance
    if not minutes or asked is None or result.duration is None or result.distance is None:
        return False
    # Over another distance the same pace tells the same.
    due = minutes * 60 / asked.metres * result.distance.metres
    return abs(result.duration.seconds / due - 1) <= _AS_LONG
