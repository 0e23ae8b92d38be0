"""Progress in words: what the log shows, and nothing more."""

from collections.abc import Iterator, Sequence

from bot.domain.log.progress import MileRun, RepsRun, WeekRun
from bot.domain.quantities import Distance
from bot.wording.voice import Voice


def write_progress(
    voice: Voice,
    miles: Sequence[MileRun],
    reps: Sequence[RepsRun],
    weeks: Sequence[WeekRun],
    proofs: Sequence[str] = (),
) -> str:
    """Write what the log proves, then miles, mean rep times and weekly distances, a line each."""
    parts = [
        "\n".join(lines)
        for lines in (
            list(proofs),
            list(_miles(voice, miles)),
            list(_reps(voice, reps)),
            list(_weeks(voice, weeks)),
        )
        if lines
    ]
    if not any(week.run for week in weeks) and not miles and not reps:
        return voice.say(
            "Nothing to show yet. After a run just tell me, for example:"
            " <code>8k easy in 45:10</code>"
        )
    return "\n\n".join([voice.say("<b>Your progress</b>"), *parts])


def _miles(voice: Voice, miles: Sequence[MileRun]) -> Iterator[str]:
    if not miles:
        return
    yield voice.say("Mile")
    for mile in miles:
        yield voice.say(
            "· {day}: {time}", day=voice.short_day(mile.day), time=voice.split(mile.time)
        )
    gained = miles[0].time.seconds - miles[-1].time.seconds
    if len(miles) > 1 and abs(gained) >= 0.5:
        template = (
            "{seconds} s faster than the first."
            if gained > 0
            else "{seconds} s slower than the first."
        )
        yield voice.say(template, seconds=voice.decimal(abs(gained)))


def _reps(voice: Voice, reps: Sequence[RepsRun]) -> Iterator[str]:
    if not reps:
        return
    yield voice.say("Reps, on average")
    for each in reps:
        run = {
            "day": voice.short_day(each.day),
            "reps": f"{each.count} × {voice.distance(each.distance)}",
            "mean": voice.split(each.mean),
        }
        if each.target is None:
            yield voice.say("· {day}: {reps} in {mean}", **run)
        else:
            target = voice.rep(each.target)
            yield voice.say("· {day}: {reps} in {mean}, asked {target}", **run, target=target)


def _weeks(voice: Voice, weeks: Sequence[WeekRun]) -> Iterator[str]:
    told = [week for week in weeks if week.run or week.asked]
    if not told:
        return
    yield voice.say("Weeks, run of planned")
    for week in told:
        run = voice.distance(Distance(week.run)) if week.run else f"0 {voice.units}"
        day = voice.short_day(week.starts)
        if week.asked:
            asked = voice.distance(Distance(week.asked))
            yield voice.say("· from {day}: {run} of {asked}", day=day, run=run, asked=asked)
        else:
            yield voice.say("· from {day}: {run}", day=day, run=run)
