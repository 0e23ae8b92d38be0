"""What is said to a red flag: running stops, and a doctor decides; the same words each time."""

from bot.wording.voice import Voice


def write_red_flag(voice: Voice, beside: str = "", *, is_urgent: bool = False) -> str:
    """Write the fixed text for a red flag: it gives no training advice.

    Args:
        voice: The runner's language.
        beside: What is due at once where the cause is known.
        is_urgent: It says already that a doctor has to see it now.
    """
    passed = voice.say("If it has passed: see a doctor before the next run, today or tomorrow.")
    return "\n".join(
        (
            voice.say("<b>Stop running.</b>"),
            *([beside] if beside else []),
            voice.say(
                "If it's there now or comes back: call your emergency number (112 in Europe, 911"
                " in the US) and don't drive yourself."
            ),
            *([] if is_urgent else [passed]),
        )
    )


def write_overheated(voice: Voice) -> str:
    return voice.say(
        "Stopping was right: shivering, dizzy or confused in the heat is a warning. Shade"
        " or a cool"
        " room now, small sips, water on neck and arms, and don't stay alone. Nothing"
        " tomorrow, and"
        " nothing to make up."
    )


def write_head_injury(voice: Voice) -> str:
    return voice.say(
        "A blow to the head has to be seen by a doctor now, not tomorrow. Don't stay alone. If you"
        " vomit, get drowsy or confused, or see double: call for help at once."
    )


def write_on_hold(voice: Voice) -> str:
    """Say what lifts a red flag."""
    return voice.say("Your plan is on hold. Write “cleared” when a doctor has said yes.")


def write_cleared(voice: Voice) -> str:
    return voice.say("Good. A week of easy running first, then the plan goes on.")


def write_others_emergency(voice: Voice) -> str:
    """Answer what happened to somebody else."""
    return voice.say("If it's happening now, they need the emergency number, not me.")
