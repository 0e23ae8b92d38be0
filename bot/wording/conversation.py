"""Short sentences of the coach that belong to no workout."""

from bot.mail.letters import Letter
from bot.wording.buttons import Forget, button
from bot.wording.commands import COMMANDS
from bot.wording.voice import Voice


def write_hello(voice: Voice, name: str) -> str:
    return voice.say(
        "Hello {name}, I am your running coach. One workout a week at mile pace and a few strides"
        " on easy runs make you faster at every distance, the marathon included. A few questions"
        " first; <i>back</i> returns to the one before, /cancel stops.",
        name=name,
    )


def write_help(voice: Voice) -> str:
    """Write how to talk to the coach, and every command."""
    how = voice.say(
        "Each morning of a running day I send you the day's workout. After it just tell me how it"
        " went:\n"
        "<code>4x400 94 93 95 92</code>\n"
        "<code>8k easy in 45:10</code>\n"
        "<code>skipped, work</code>\n"
        "Edit the message to correct it."
    )
    files = voice.say("Or send me the file of your watch: FIT, TCX or GPX.")
    commands = "\n".join(f"/{name} – {voice.say(words)}" for name, words in COMMANDS.items())
    return f"{how}\n{files}\n\n{commands}"


def write_private(voice: Voice) -> str:
    return voice.say("This coach is private; whoever runs it decides who may use it.")


def write_apology(voice: Voice) -> str:
    return voice.say(
        "Sorry, something went wrong on my side. Your message is kept, and I try it again."
    )


def write_red_flag(voice: Voice) -> str:
    """Write the fixed text for a red flag: it gives no training advice."""
    return "\n".join(
        (
            voice.say("<b>Stop running.</b>"),
            voice.say(
                "If it's there now or comes back: call your emergency number (112 in Europe, 911"
                " in the US) and don't drive yourself."
            ),
            voice.say("If it has passed: see a doctor before the next run, today or tomorrow."),
        )
    )


def write_on_hold(voice: Voice) -> str:
    """Say what lifts a red flag."""
    return voice.say("Your plan is on hold. Write “cleared” when a doctor has said yes.")


def write_cleared(voice: Voice) -> str:
    return voice.say("Good. A week of easy running first, then the plan goes on.")


def write_others_emergency(voice: Voice) -> str:
    """Answer what happened to somebody else."""
    return voice.say("If it's happening now, they need the emergency number, not me.")


def ask_whether_to_forget(voice: Voice) -> Letter:
    return Letter(
        voice.say(
            "Shall I delete your data? Plan, log and answers are gone then and cannot come back."
        ),
        buttons=(
            (
                button(voice.say("Delete everything"), Forget(True)),
                button(voice.say("Keep it"), Forget(False)),
            ),
        ),
    )


def delete_word(voice: Voice) -> str:
    """Give the word that has to be typed to delete everything."""
    return voice.say("DELETE")


def ask_for_word(voice: Voice) -> str:
    return voice.say(
        "That cannot be undone. Type <b>{word}</b> to delete everything; anything else keeps it.",
        word=delete_word(voice),
    )
