"""Whether a race can be done, in words: the figures, what is better, and who decides."""

from collections.abc import Iterator, Mapping

from bot.domain.quantities import Distance, Duration
from bot.domain.season.feasibility import (
    Alternative,
    AlternativeKind,
    Feasibility,
    Shortage,
    Verdict,
)
from bot.domain.season.goal import Goal
from bot.mail.letters import Buttons
from bot.wording.buttons import button
from bot.wording.presses import AllTheSame, StartPlan, TakeRace
from bot.wording.voice import Html, Voice

_ENOUGH_A_WEEK = Distance(40_000)
_PREPARED = {
    Goal.MARATHON: "a marathon is usually prepared with {need}",
    Goal.HALF: "a half marathon is usually prepared with {need}",
    Goal.TEN_K: "a 10K is usually prepared with {need}",
    Goal.FIVE_K: "a 5K is usually prepared with {need}",
}
_NEEDS = {
    Goal.MARATHON: "a marathon needs {need}",
    Goal.HALF: "a half marathon needs {need}",
    Goal.TEN_K: "a 10K needs {need}",
    Goal.FIVE_K: "a 5K needs {need}",
}
_RACES: Mapping[Goal, str] = {
    Goal.MARATHON: "a marathon",
    Goal.HALF: "a half marathon",
    Goal.TEN_K: "a 10K",
    Goal.FIVE_K: "a 5K",
    Goal.MILE: "a mile",
}
_TIME_LIMITS = {Goal.MARATHON: Duration(6 * 3600), Goal.HALF: Duration(3 * 3600)}


def write_feasibility(voice: Voice, seen: Feasibility) -> str:
    """Say amber and red with their figures, and what has better odds; of green nothing."""
    return " ".join(_sentences(voice, seen))


def _sentences(voice: Voice, seen: Feasibility) -> Iterator[str]:
    if seen.verdict is Verdict.AMBER:
        yield voice.say("Honest word: {reason}.", reason=Html(_reason(voice, seen)))
        yield voice.say("You can finish it, with planned walk breaks.")
    elif seen.verdict is Verdict.RED:
        yield voice.say("I would not start this one: {reason}.", reason=Html(_reason(voice, seen)))
        yield voice.say("That is how people get hurt.")
    if seen.shortage is Shortage.LONG_RUN and seen.days_needed is not None:
        yield voice.count(
            "{n} running day a week would help.",
            "{n} running days a week would help.",
            seen.days_needed,
        )
    yield from _better_odds(voice, seen)
    if seen.is_run_walk:
        limit = _TIME_LIMITS[seen.race.goal]
        yield voice.say(
            "At your pace it takes more than {hours} hours, so running and walking in turn is the"
            " plan. Does the race have a time limit? Look it up before you enter.",
            hours=round(limit.seconds / 3600),
        )


def _reason(voice: Voice, seen: Feasibility) -> str:
    match seen.shortage:
        case Shortage.DAYS:
            return _too_few_days(voice, seen)
        case Shortage.WEEK:
            return voice.say(
                "your week stays below {enough}, and a marathon is usually prepared with more",
                enough=voice.distance(_ENOUGH_A_WEEK),
            )
        case _:
            template = _PREPARED if seen.verdict is Verdict.AMBER else _NEEDS
            need = "" if seen.need is None else voice.distance(seen.need)
            return voice.say(
                "{growth}; {need}",
                growth=Html(_growth(voice, seen)),
                need=Html(voice.say(template[seen.race.goal], need=need)),
            )


def _too_few_days(voice: Voice, seen: Feasibility) -> str:
    have = seen.running_days
    return voice.count(
        "{n} running day a week is not enough for {race}, {needed} would do",
        "{n} running days a week are not enough for {race}, {needed} would do",
        have,
        race=Html(voice.say(_RACES[seen.race.goal])),
        needed=seen.days_needed,
    )


def _growth(voice: Voice, seen: Feasibility) -> str:
    """Say what the longest run can grow to until the race."""
    if seen.reach is None or seen.minutes is None:
        return voice.say("there is no time left for a run that counts")
    span = Html(_span(voice, seen))
    reach, time = voice.distance(seen.reach), _hours(seen.minutes)
    if seen.now is None:
        return voice.say(
            "after a month without a run your longest run can grow to about {reach} ({time})"
            " {span}",
            reach=reach,
            time=time,
            span=span,
        )
    if seen.reach.metres <= seen.now.metres + 50:
        return voice.say(
            "your longest run stays at {reach} ({time}) {span}", reach=reach, time=time, span=span
        )
    return voice.say(
        "{span} your longest run can grow from {now} to about {reach} ({time})",
        span=span,
        now=voice.distance(seen.now),
        reach=reach,
        time=time,
    )


def _span(voice: Voice, seen: Feasibility) -> str:
    if seen.days < 14:
        return voice.count("in {n} day", "in {n} days", seen.days)
    return voice.count("in {n} week", "in {n} weeks", seen.weeks)


def _hours(duration: Duration) -> str:
    """Write how long a run takes, in hours and minutes: ``2:34``."""
    hours, minutes = divmod(round(duration.seconds / 60), 60)
    return f"{hours}:{minutes:02}" if hours else f"{minutes} min"


def _better_odds(voice: Voice, seen: Feasibility) -> Iterator[str]:
    shorter = seen.alternative(AlternativeKind.SHORTER)
    later = seen.alternative(AlternativeKind.LATER)
    if shorter is not None and later is not None:
        yield voice.say(
            "Better odds: {shorter} on that day, or {later} from {day} on.",
            shorter=Html(voice.say(_RACES[shorter.goal])),
            later=Html(voice.say(_RACES[later.goal])),
            day=voice.day(later.race_day),
        )
    elif shorter is not None:
        yield voice.say(
            "Better odds: {shorter} on that day.", shorter=Html(voice.say(_RACES[shorter.goal]))
        )
    elif later is not None:
        yield voice.say(
            "Better odds: {later} from {day} on.",
            later=Html(voice.say(_RACES[later.goal])),
            day=voice.day(later.race_day),
        )


_ON_THAT_DAY: Mapping[Goal, str] = {
    Goal.HALF: "Half marathon that day",
    Goal.TEN_K: "10K that day",
    Goal.FIVE_K: "5K that day",
    Goal.MILE: "Mile that day",
}


def ask_to_start(voice: Voice, seen: Feasibility) -> str:
    """Ask the last question before the plan starts."""
    if seen.verdict is not Verdict.RED:
        return voice.say("Shall we start?")
    if seen.alternative(AlternativeKind.RUN_WALK) is None:
        return voice.say("Which one shall it be?")
    return voice.say("Which one shall it be, or this one all the same?")


def alternative_buttons(voice: Voice, seen: Feasibility) -> Buttons:
    """Make a button for each way on; amber offers the race first, red last."""
    ways = seen.alternatives
    if seen.verdict is Verdict.AMBER:
        ways = tuple(sorted(ways, key=lambda each: each.kind is not AlternativeKind.RUN_WALK))
    return tuple(
        (button(name_alternative(voice, each, seen.verdict), _press(each, seen)),) for each in ways
    )


def race_buttons(voice: Voice, seen: Feasibility) -> Buttons:
    """Make a button for each race with better odds than the one that is planned for."""
    races = (each for each in seen.alternatives if each.kind is not AlternativeKind.RUN_WALK)
    return tuple(
        (button(name_alternative(voice, each, seen.verdict), _press(each, seen)),)
        for each in races
    )


def _press(each: Alternative, seen: Feasibility) -> TakeRace | StartPlan | AllTheSame:
    if each.kind is not AlternativeKind.RUN_WALK:
        return TakeRace(each.goal, each.race_day)
    return StartPlan() if seen.verdict is Verdict.AMBER else AllTheSame()


def name_alternative(voice: Voice, each: Alternative, verdict: Verdict) -> str:
    """Name an alternative on its button."""
    match each.kind:
        case AlternativeKind.SHORTER:
            return voice.say(_ON_THAT_DAY[each.goal])
        case AlternativeKind.LATER:
            return voice.say("Later: {day}", day=voice.bare_day(each.race_day))
        case AlternativeKind.RUN_WALK:
            amber = verdict is Verdict.AMBER
            return voice.say("This race, run/walk") if amber else voice.say("All the same")
