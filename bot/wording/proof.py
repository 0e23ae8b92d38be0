"""Proof for one, in words: what the same effort gives now, and how sure that is."""

from collections.abc import Iterator

from bot.domain.log.proof import EasierReps, Proof
from bot.domain.log.reply import ControlSeen
from bot.domain.quantities import Duration
from bot.wording.voice import Voice


def write_control(voice: Voice, seen: ControlSeen) -> str:
    """Answer a control: with what all of them say together, or that they say nothing yet."""
    if seen.proof is not None:
        return write_proof(voice, seen.proof, voice.say("Same effort"))
    if seen.before is None:
        return voice.say("Your first control. From the next one on there's something to compare.")
    return voice.say(
        "On {day} it was {before}. They are too close together yet to say anything.",
        day=voice.short_day(seen.before.day),
        before=str(Duration(round(seen.before.seconds))),
    )


def write_proof(voice: Voice, proof: Proof, what: str) -> str:
    """Say what changed and how sure that is, and as readily that nothing did."""
    values = {
        "what": what,
        "before": str(proof.before),
        "now": str(proof.now),
        "month": voice.full_month(proof.since),
    }
    if proof.is_quicker:
        return voice.say(
            "{what}, {before} → {now} since {month}: likely between {least} and {most} s quicker.",
            **values,
            **_range(proof.least, proof.most),
        )
    if proof.is_slower:
        return voice.say(
            "{what}, {before} → {now} since {month}: likely between {least} and {most} s"
            " slower. Short sleep, tired legs or a warm day can do that; the next one tells more.",
            **values,
            **_range(-proof.most, -proof.least),
        )
    return voice.say(
        "{what}, {before} → {now} since {month}: no change yet. Such times differ by that"
        " much from day to day.",
        **values,
    )


def write_proofs(
    voice: Voice, controls: Proof | None, miles: Proof | None, reps: EasierReps | None
) -> Iterator[str]:
    """Write all that the log can prove, a line each."""
    if controls is not None:
        yield write_proof(voice, controls, voice.say("2 km at effort 3"))
    if miles is not None:
        yield write_proof(voice, miles, voice.say("The mile"))
    if reps is not None:
        yield voice.say(
            "{reps} felt like {before} of 10 in {month}, and like {now} the last time.",
            reps=f"{reps.count} × {voice.rep_distance(reps.distance)}",
            before=f"{reps.before:g}",
            now=f"{reps.now:g}",
            month=voice.full_month(reps.since),
        )


def _range(least: float, most: float) -> dict[str, int]:
    """Round a range of seconds; what is likely at least one is never told as none."""
    return {"least": max(1, round(least)), "most": max(1, round(most))}
