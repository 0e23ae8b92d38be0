"""Pain and illness in words: questions with buttons, and what they mean for running."""

from collections.abc import Iterator

from bot.domain.health.pain import A_LITTLE, MODERATE, PainTime, needs_ladder
from bot.domain.log.history import Setback, SetbackKind
from bot.mail.letters import Buttons
from bot.wording.buttons import button
from bot.wording.presses import Ill, PainScore, PainWhen, Where
from bot.wording.voice import Html, Voice

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


def explain_scale(voice: Voice) -> str:
    """Say what the numbers stand for, by what they mean on a run, and ask again."""
    return voice.say(
        "0 is no pain, 10 the worst you can think of. Up to 3 you notice it and run as always, at"
        " 4 or 5 it bothers you, from 6 on you limp or have to stop. How much is it now?"
    )


def ask_where_ill(voice: Voice) -> str:
    return voice.say("Is it nose and throat only, or chest, cough, aches, stomach or fever?")


def ask_how_it_is(voice: Voice, setback: Setback, days: int = 0) -> str:
    """Ask again in the morning; of an illness with other words from day to day."""
    if setback.kind is not SetbackKind.PAIN:
        return voice.say(_HOW_ARE_YOU[days % len(_HOW_ARE_YOU)])
    if setback.location is None:
        return voice.say("How much does it hurt this morning, from 0 to 10?")
    place = voice.say(setback.location)
    return _capital(
        voice.say("How much does the {place} hurt this morning, from 0 to 10?", place=place)
    )


_HOW_ARE_YOU = (
    "How are you this morning?",
    "Still in bed, or a little better? How is it today?",
    "No running before 24 h without fever and tablets. How was the night?",
)


def write_asked_no_more(voice: Voice, setback: Setback) -> str:
    """Say once that it is not asked about any more."""
    if setback.kind is not SetbackKind.PAIN:
        return voice.say("I'll stop asking. Tell me when you're well, and we go on from there.")
    if setback.location is None:
        return voice.say("I'll stop asking about the pain. Tell me if it's back.")
    place = voice.say(setback.location)
    return voice.say("I'll stop asking about the {place}. Tell me if it's back.", place=place)


def write_taken_back(voice: Voice, kind: SetbackKind) -> str:
    if kind is SetbackKind.PAIN:
        return voice.say("OK, the pain is taken back, and your week is as it was.")
    return voice.say("OK, the illness is taken back, and your week is as it was.")


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


def write_pain(
    voice: Voice,
    score: float,
    location: str | None = None,
    *,
    is_soon: bool = False,
    is_stopping: bool = False,
) -> str:
    """Say what a score allows; the coach does not diagnose.

    Args:
        voice: The runner's language.
        score: 0 to 10.
        location: Where it hurts.
        is_soon: It hurts at night, at rest or on the bone, and has to be seen in a day or two.
        is_stopping: It has swollen, or hardly bears any weight.
    """
    if score == 0:
        return write_over(voice, None)
    if is_soon:
        return voice.say(
            "I'm sorry. No running on that, not even easy: one spot on the bone, pain at night or"
            " on a hop has to be looked at by a doctor in the next day or two. Bike or swim"
            " only if"
            " it's painless."
        )
    if is_stopping:
        lines = [
            voice.say(
                "I'm sorry. No running on that, and no more walking than you must: swollen or"
                " hardly bearing weight, it has to be looked at today or tomorrow. Nothing to make"
                " up."
            )
        ]
    elif needs_ladder(score):
        lines = [answer_may_run(voice, score, None)]
    elif score > A_LITTLE:
        lines = [_named(voice, location), *_moderate(voice, score)]
    else:
        lines = [_named(voice, location), *_mild(voice, score, location)]
    if needs_ladder(score) and location in (_CLOTTING if is_stopping else _SWELLING):
        lines.append(
            voice.say("If it swells, gets hot or you're short of breath: get help at once.")
        )
    lines.append(voice.say("I ask again tomorrow morning."))
    return "\n".join((" ".join(line for line in lines[:-1] if line), lines[-1]))


def _named(voice: Voice, location: str | None) -> str:
    """Say back where it hurts: it was read, and it was right to tell."""
    if location is None:
        return ""
    return _capital(voice.say("{place}: good that you tell me.", place=voice.say(location)))


def write_niggle(voice: Voice, location: str) -> str:
    """Take up what pinched on a run and was given no number: the morning decides."""
    return " ".join(
        (
            _named(voice, location),
            voice.say(
                "Gone by tomorrow morning, it was nothing; still there, or over 3 of 10: tell me"
                " before you run."
            ),
        )
    )


def _moderate(voice: Voice, score: float) -> Iterator[str]:
    yield voice.say(
        "Not today at {score:g}/10, and nothing fast until it's quiet; a walk or an easy bike if"
        " that doesn't hurt.",
        score=score,
    )
    yield voice.say(
        "Tomorrow at 3 or less and not growing: short, flat and easy. Still 4 or more, swollen or"
        " limping: have it looked at this week."
    )


def _mild(voice: Voice, score: float, location: str | None) -> Iterator[str]:
    yield voice.say(
        "At {score:g}/10 that doesn't get worse as you go: 20–30 min easy is OK, on the flat. No"
        " hills, strides or reps until it's quiet.",
        score=score,
    )
    yield voice.say(
        "The morning after decides: worse then, over 4, or a changed stride, and you stop. Not"
        " better in two weeks: a physio."
    )
    if location in BONES:
        yield voice.say(
            "One spot on the bone, or pain at night or on a hop: stop, and have it looked at."
        )
    elif location in _SWELLING:
        yield voice.say("Swollen or hot: have it looked at today.")


def write_over(voice: Voice, severity: float | None) -> str:
    """Say what follows pain that is over, by how much it was."""
    if needs_ladder(severity):
        return voice.say(
            "Good. First 30 min brisk walking and 10 hops without pain, and have it looked at."
            " Then walk 2 min and run 3 in turn, about 1.5 km, each step twice."
        )
    return voice.say(
        "Good. That's what we wanted to see. Easy and flat first; quiet the morning after as well,"
        " and the plan comes back, the fast part with it. If it's back, tell me."
    )


def ask_when(voice: Voice) -> str:
    """Ask when it hurts, after what the score allows."""
    return voice.say("When does it hurt?")


def when_buttons(voice: Voice) -> Buttons:
    return (
        (
            button(voice.say("Only at the start"), PainWhen(PainTime.START)),
            button(voice.say("The whole run"), PainWhen(PainTime.THROUGHOUT)),
        ),
        (
            button(voice.say("It gets worse"), PainWhen(PainTime.WORSE)),
            button(voice.say("At night"), PainWhen(PainTime.AT_NIGHT)),
        ),
    )


def write_when(voice: Voice, when: PainTime) -> str:
    """Say what it means when it hurts; getting worse and nights count as 6 or more."""
    if when is PainTime.AT_NIGHT:
        return write_pain(voice, MODERATE + 1, is_soon=True)
    if when is PainTime.WORSE:
        return answer_may_run(voice, MODERATE + 1, None)
    return voice.say("Then it stays at what I said. Stop if it passes 4 or changes your stride.")


def answer_may_run(voice: Voice, score: float | None, before: float | None) -> str:
    """Answer *may I run?* from how much it hurts, and how much it did.

    Args:
        voice: The runner's language.
        score: Now, 0 to 10; ``None`` where nobody said.
        before: What was told last, where that still counts.
    """
    if score is None:
        return voice.say(
            "If it's 3 or less, doesn't get worse as you run and is gone by morning: short and"
            " easy, yes. Otherwise no. Where is it, and how much, 0–10?"
        )
    if needs_ladder(score):
        return voice.say(
            "I'm sorry. No running on that: have a physio or doctor look at it this week, sooner"
            " if it hurts at night or on a hop. Bike or swim if it's painless."
        )
    if needs_ladder(before):
        return voice.say(
            "Not yet. It was {before:g} of 10. First 30 min brisk walking and 10 hops without"
            " pain, and have it looked at. Then walk and run in turn.",
            before=before,
        )
    if score > A_LITTLE:
        return voice.say("Not today. Walk, see how the morning is.")
    return voice.say(
        "At {score:g}/10 that doesn't get worse as you go: 20–30 min easy is OK. Stop if it passes"
        " 4 or changes your stride.",
        score=score,
    )


def answer_may_run_later(voice: Voice) -> str:
    """Say what decides on a day to come, while it hurts too much today."""
    return voice.say(
        "At 3 or less tomorrow, and not growing: short, flat and easy, nothing fast. If it swells"
        " or you limp: have it looked at."
    )


def answer_ill(voice: Voice, kind: SetbackKind) -> str:
    """Answer *may I run?* with a cold, or with a fever."""
    if kind is SetbackKind.ILLNESS:
        return voice.say(
            "Nose and throat only: short and easy if you feel like it, 20–25 min. Rest costs you"
            " nothing. Fever, cough, chest, aches or stomach: no running."
        )
    return voice.say(
        "Stay in bed, no running at all. Tell me when you've been 24 h without fever and without"
        " tablets; then as many easy days as ill ones. Nothing is lost."
    )


def write_sore(voice: Voice, easy_until: str = "") -> str:
    """Answer who tells of legs that are sore on both sides.

    ``easy_until`` is the last day of rest or easy running after a race.
    """
    sore = voice.say(
        "That's soreness: both sides, after something new, long or hard. Often the second day is"
        " the worst, and by the fourth it's gone."
    )
    today = voice.say(
        "Today off, or 20 min very easy if it loosens as you walk; nothing fast until it has gone."
    )
    if easy_until:
        today = voice.say("Nothing but walks, or short and easy, until {day}.", day=easy_until)
    signs = voice.say(
        "One side only, sharp, swollen or limping: don't run, and tell me. Urine dark as cola: a"
        " doctor today."
    )
    return f"{sore} {today}\n{signs}"


def answer_soreness(voice: Voice) -> str:
    """Say that soreness is not pain."""
    return voice.say(
        "Yes: a dull ache on both sides, a day or two after something new, hard or long, is"
        " soreness and goes by itself. Easy today if it loosens in ten minutes. One-sided, sharp,"
        " or limping: don't run, tell me."
    )


def answer_back_to_normal(voice: Voice, ailment: Setback) -> str:
    """Say what comes before ordinary training, after pain or illness."""
    if ailment.kind is not SetbackKind.PAIN:
        return voice.say(
            "After 24 h without fever and without tablets: as many easy days as ill ones, half the"
            " distance and then three quarters, and no reps for a week. Tell me when you're well."
        )
    if needs_ladder(ailment.severity):
        return voice.say(
            "Not straight away. First 30 min brisk walking and 10 hops without pain, then walk and"
            " run in turn, each step twice. Tell me when it's quiet."
        )
    return voice.say(
        "After two easy runs and two quiet mornings. Tell me when it's at 0, and the plan comes"
        " back by itself."
    )


def write_illness(
    voice: Voice, kind: SetbackKind | None, called_off: str = "", *, is_stomach: bool = False
) -> str:
    """Say what an illness allows.

    Args:
        voice: The runner's language.
        kind: ``None``: it is over.
        called_off: Today's workout, which is not run.
        is_stomach: Of the stomach, which asks for other things than a fever.
    """
    if kind is None:
        return voice.say("Good. As many easy days as ill days come first, then the speed.")
    lines = [voice.say("Get well soon."), answer_ill(voice, kind)]
    if kind is SetbackKind.FEVER and called_off:
        lines[0] = voice.say("Get well soon; {workout} is off.", workout=Html(called_off))
    if is_stomach:
        lines[1] = voice.say(
            "No running, tomorrow neither. Small sips, and eat what stays down. Tell me"
            " when you've"
            " been 24 h without symptoms and eat normally; then as many easy days as ill ones."
            " Blood, a high fever, or nothing stays down: a doctor."
        )
    elif kind is SetbackKind.FEVER:
        lines.append(
            voice.say(
                "Nothing fast for a week after it. Chest pain, short breath, or more than"
                " three days"
                " of fever: a doctor."
            )
        )
    return "\n".join((" ".join(lines), voice.say("I ask again tomorrow morning.")))


def write_breathless(voice: Voice) -> str:
    """Answer who is short of breath in everyday life, after an illness."""
    return voice.say(
        "No running yet: short of breath on stairs after an illness is for a doctor this week,"
        " before the next run. Chest pain, a racing heart, faintness, or short breath at rest:"
        " call your emergency number. After a doctor's yes: as many easy days as ill ones,"
        " and nothing"
        " fast for a week."
    )


# Where bone lies under the skin, and where a swelling can be a clot.
BONES = frozenset({"shin", "foot", "hip", "toe", "ankle", "heel"})
_CLOTTING = frozenset({"calf", "leg"})
_SWELLING = frozenset({"calf", "leg", "knee", "ankle"})
