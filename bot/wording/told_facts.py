"""Facts told in passing, said back, and shown with the settings."""

from collections.abc import Sequence

from bot.domain.told_facts import FactKind, ToldFact
from bot.mail.letters import Buttons
from bot.wording.buttons import button
from bot.wording.presses import ForgetFact
from bot.wording.voice import Voice


def write_kept(voice: Voice, fact: ToldFact) -> str:
    """Say a fact back, with what it changes."""
    return voice.say(_KEPT[fact.kind], days=_days(voice, fact), day=voice.short_day(fact.day))


def write_forgotten(voice: Voice) -> str:
    return voice.say("Deleted. The plan goes on without it.")


def write_facts(voice: Voice, told: Sequence[ToldFact]) -> str:
    """List what was told in passing; nothing where nothing was."""
    if not told:
        return ""
    lines = [f"· {_name(voice, fact)}" for fact in told]
    return "\n".join((voice.say("You also told me:"), *lines))


def fact_buttons(voice: Voice, told: Sequence[ToldFact]) -> Buttons:
    """Make a button for each fact that takes it out again."""
    return tuple(
        (button(voice.say("Forget: {fact}", fact=_name(voice, fact)), ForgetFact(fact.kind)),)
        for fact in told
    )


def _name(voice: Voice, fact: ToldFact) -> str:
    return voice.say(_NAMES[fact.kind], days=_days(voice, fact), day=voice.short_day(fact.day))


def _days(voice: Voice, fact: ToldFact) -> str:
    return ", ".join(voice.short_weekday(day) for day in fact.days)


_NAMES = {
    FactKind.NO_HILLS: "no hills, strides instead",
    FactKind.TREADMILL: "a treadmill only",
    FactKind.GYM: "gym: {days}",
    FactKind.NEW_SHOES: "new shoes since {day}",
    FactKind.ALL_MORNINGS: "a message every running morning",
}
_KEPT = {
    FactKind.NO_HILLS: "No hills then: strides take their place from today on.",
    FactKind.TREADMILL: "A treadmill it is: from today on the paces come as speeds, too.",
    FactKind.GYM: (
        "Gym on {days}, I'll remember. Best after the reps of a day or after an easy run, not the"
        " day before reps or the long run; /move swaps two days."
    ),
    FactKind.NEW_SHOES: (
        "New shoes since {day}, I'll remember. First on easy runs; ask me about your shoes and I"
        " tell how far they have gone."
    ),
    FactKind.ALL_MORNINGS: (
        "A message on every running morning then, also on days of your own plan."
    ),
}
