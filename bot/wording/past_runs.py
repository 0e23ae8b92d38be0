"""Words about an export of runs: what it tells, and what was taken from it."""

from bot.domain.fitness.marks import Mark
from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance
from bot.domain.recording.past_runs import Sum
from bot.mail.letters import Button, Buttons, Letter
from bot.wording.buttons import button
from bot.wording.presses import TakePastRuns, UndoPastRuns
from bot.wording.voice import Voice


def offer_past_runs(voice: Voice, told: Sum) -> Letter:
    """Write what an export tells, and offer to take it."""
    lines = [_count(voice, told)]
    if told.weekly is not None:
        lines.append(_weekly(voice, told, told.weekly))
    if told.longest is not None:
        lines.append(
            voice.say(
                "Longest of the last 30 days: {distance}.", distance=voice.distance(told.longest)
            )
        )
    if told.mark is not None:
        lines.append(_ask_for_race(voice, told.mark))
    if not told.tells_something:
        lines.append(voice.say("That is too long ago to plan from, so I leave it."))
        return Letter("\n".join(lines))
    return Letter("\n".join(lines), _buttons(voice, told))


def _count(voice: Voice, told: Sum) -> str:
    return voice.count(
        "{n} run, on {day}.", "{n} runs, the last on {day}.", told.count, day=voice.day(told.last)
    )


def _weekly(voice: Voice, told: Sum, weekly: Distance) -> str:
    return voice.count(
        "Last week: {distance}.",
        "Last {n} weeks: {distance} a week.",
        told.weeks,
        distance=_whole(voice, weekly),
    )


def _ask_for_race(voice: Voice, mark: Mark) -> str:
    return voice.say("{mark}: was that a race?", mark=_name(voice, mark))


def _buttons(voice: Voice, told: Sum) -> Buttons:
    leave = button(voice.say("Leave it"), TakePastRuns(is_wanted=False))
    if told.mark is None:
        return ((button(voice.say("Take it"), TakePastRuns(is_wanted=True)), leave),)
    return (
        (button(voice.say("Yes, take all of it"), TakePastRuns(is_wanted=True, is_race=True)),),
        (button(voice.say("No race, take the rest"), TakePastRuns(is_wanted=True)), leave),
    )


def write_taken(
    voice: Voice, weekly: Distance | None, longest: Distance | None, mark: Mark | None
) -> str:
    """Say back what was taken."""
    parts = []
    if weekly is not None:
        parts.append(voice.say("{distance} a week", distance=_whole(voice, weekly)))
    if longest is not None:
        parts.append(voice.say("longest run {distance}", distance=voice.distance(longest)))
    if mark is not None:
        parts.append(_name(voice, mark))
    return voice.say("Taken: {what}.", what=voice.series(parts))


def undo_button(voice: Voice) -> Button:
    return button(voice.say("Undo"), UndoPastRuns())


def write_left(voice: Voice) -> str:
    return voice.say("OK, nothing saved.")


def write_taken_back(voice: Voice) -> str:
    return voice.say("Taken back: your figures are what they were before.")


def write_nothing_offered(voice: Voice) -> str:
    return voice.say("That is settled already. Send the file again to start over.")


def _name(voice: Voice, mark: Mark) -> str:
    return voice.say(
        "{distance} in {time} on {day}",
        distance=_race(voice, mark.distance),
        time=str(mark.duration),
        day=voice.short_day(mark.day),
    )


def _race(voice: Voice, distance: Distance) -> str:
    names = {
        MILE: voice.say("a mile"),
        HALF_MARATHON: voice.say("a half marathon"),
        MARATHON: voice.say("a marathon"),
        FIVE_K: "5 km",
        TEN_K: "10 km",
    }
    return names.get(distance) or voice.distance(distance)


def _whole(voice: Voice, distance: Distance) -> str:
    whole = max(1, round(distance.in_units(voice.units)))
    return voice.distance(Distance.of(whole, voice.units))
