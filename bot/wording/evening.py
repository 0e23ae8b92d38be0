"""What is said unasked in the evening, besides the week looked back on."""

from datetime import date

from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.presses import Answered, CheckIn, KeepMornings
from bot.wording.voice import Voice


def write_check_in(voice: Voice) -> Letter:
    """Ask whoever has said nothing for a week how they are."""
    text = voice.say(
        "A week without news. No problem if you're running and not telling. Are you all right?"
    )
    buttons = (
        (
            button(voice.say("All good"), CheckIn(Answered.GOOD)),
            button(voice.say("Ill or hurt"), CheckIn(Answered.UNWELL)),
        ),
        (
            button(voice.say("No time"), CheckIn(Answered.NO_TIME)),
            button(voice.say("Pause me"), CheckIn(Answered.PAUSE)),
        ),
    )
    return Letter(text, buttons)


def write_check_in_answer(voice: Voice, answer: Answered) -> str:
    """Answer what was tapped; a pause has words of its own."""
    match answer:
        case Answered.UNWELL:
            return voice.say(
                "I'm sorry. What is it? For example: <code>knee hurts 3/10</code>, or"
                " <code>fever</code>"
            )
        case Answered.NO_TIME:
            return voice.say(
                "That's allowed, and there is nothing to make up. Run when there is time, and"
                " tell me when you did."
            )
        case _:
            return voice.say("Good to hear. The plan goes on as it is.")


def write_pause_offer(voice: Voice) -> Letter:
    """Say that the mornings stop, after three weeks without a word."""
    text = voice.say(
        "Three weeks quiet, so I'll stop the mornings after today. Everything is kept. Write"
        " anything and we carry on."
    )
    buttons = (
        (
            button(voice.say("Keep them coming"), KeepMornings(is_wanted=True)),
            button(voice.say("Stop"), KeepMornings(is_wanted=False)),
        ),
    )
    return Letter(text, buttons)


def write_race_near(voice: Voice) -> Letter:
    """Write the one line that a silent runner gets before the race."""
    return Letter(
        voice.say(
            "Your race is in two weeks. If you're still in, tell me what you've been running and"
            " I'll fit the last days to it."
        )
    )


def ask_how_the_race_was(voice: Voice, race: date, today: date) -> Letter:
    """Ask on the evening of the race, and once more on the next."""
    if today == race:
        return Letter(voice.say("How was it?"))
    day = voice.weekday(race)
    return Letter(voice.say("I'd still like to hear how {day} went, whatever happened.", day=day))
