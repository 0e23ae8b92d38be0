"""Pain and illness in words: questions with buttons, and what they mean for running."""

from bot.domain.health.pain import allowed_with_pain
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.rules import rule
from bot.mail.letters import Buttons
from bot.wording.buttons import Ill, PainScore, Where, button
from bot.wording.voice import Voice

ILLNESSES = {
    Where.ABOVE_NECK: SetbackKind.ILLNESS,
    Where.BELOW_NECK: SetbackKind.FEVER,
    Where.NOWHERE: None,
}


def ask_how_much(voice: Voice, location: str | None) -> str:
    if location is None:
        return voice.say("How much does it hurt, from 0 to 10?")
    return _capital(
        voice.say("How much does the {place} hurt, from 0 to 10?", place=voice.say(location))
    )


def ask_where_ill(voice: Voice) -> str:
    return voice.say("Is it nose and throat only, or chest, cough, aches, stomach or fever?")


def ask_how_it_is(voice: Voice, setback: Setback) -> str:
    """Ask again in the morning."""
    if setback.kind is not SetbackKind.PAIN:
        return voice.say("How are you this morning?")
    if setback.location is None:
        return voice.say("How much does it hurt this morning, from 0 to 10?")
    place = voice.say(setback.location)
    return _capital(
        voice.say("How much does the {place} hurt this morning, from 0 to 10?", place=place)
    )


def _capital(words: str) -> str:
    """Begin with a capital: in some languages the place comes first."""
    return words[:1].upper() + words[1:]


def ailment_buttons(voice: Voice, kind: SetbackKind) -> Buttons:
    """Make the buttons for an answer: 0 to 10, or what kind of ill."""
    if kind is SetbackKind.PAIN:
        scores = [button(str(score), PainScore(score)) for score in range(11)]
        return tuple(scores[:6]), tuple(scores[6:])
    return (
        (button(voice.say("Nose and throat"), Ill(Where.ABOVE_NECK)),),
        (button(voice.say("Chest, cough, aches, stomach, fever"), Ill(Where.BELOW_NECK)),),
        (button(voice.say("Well again"), Ill(Where.NOWHERE)),),
    )


def write_pain(voice: Voice, score: float, *, is_soon: bool = False) -> str:
    """Say what a score allows; the coach does not diagnose.

    Args:
        voice: The runner's language.
        score: 0 to 10.
        is_soon: It hurts at night, at rest or on the bone, and has to be seen in a day or two.
    """
    if is_soon:
        return voice.say(
            "I'm sorry. No running on that: pain at night or on the bone has to be looked at by a"
            " doctor in the next day or two. Bike or swim only if it's painless."
        )
    if score == 0:
        return voice.say("Good. A few easy days first, then the speed comes back.")
    sentence = voice.say(rule(allowed_with_pain(score).rule).sentence)
    return voice.say("{rule} I ask again tomorrow morning.", rule=sentence)


def write_illness(voice: Voice, kind: SetbackKind | None) -> str:
    """Say what an illness allows."""
    if kind is None:
        return voice.say("Good. As many easy days as ill days come first, then the speed.")
    sentence = voice.say(rule(_RULES[kind]).sentence)
    return voice.say("{rule} I ask again tomorrow morning.", rule=sentence)


_RULES = {SetbackKind.ILLNESS: "illness-easy", SetbackKind.FEVER: "fever"}
