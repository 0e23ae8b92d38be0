"""Deleting everything: asked once more, and once with a typed word."""

from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import Forget
from bot.wording.voice import Voice


def ask_whether_to_forget(voice: Voice, *, is_elsewhere: bool = False) -> Letter:
    """Ask once more; ``is_elsewhere``: workouts to come stand in a calendar that is not ours."""
    question = voice.say(
        "Shall I delete your data? Plan, log and answers are gone then and cannot come back."
    )
    beside = voice.say(
        "The workouts in your calendar at intervals.icu stay there: /disconnect first takes them"
        " out."
    )
    return Letter(
        f"{beside}\n\n{question}" if is_elsewhere else question,
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
