"""Notices: what is said in place of an answer, or by those who run the coach."""

from html import escape

from bot.wording.voice import Voice


def write_private(voice: Voice) -> str:
    return voice.say("This coach is private; whoever runs it decides who may use it.")


def write_maintenance(voice: Voice) -> str:
    return voice.say(
        "I'm being worked on for a while. What you write is kept, and I answer as soon as I'm"
        " back."
    )


def write_news(voice: Voice, words: str) -> str:
    """Pass on what those who run the coach have to say."""
    return f"{voice.say('From those who run this bot:')}\n\n{escape(words, quote=False)}"


def write_slow_down(voice: Voice) -> str:
    return voice.say("Those are many messages at once: I read them one by one, and none is lost.")


def write_somebody_elses(voice: Voice) -> str:
    return voice.say(
        "Somebody else wrote that, so it is not in your log. Was it your run? Then tell me in your"
        " own words."
    )


def write_apology(voice: Voice) -> str:
    return voice.say(
        "Sorry, something went wrong on my side. Your message is kept, and I try it again."
    )


def write_about_link(voice: Voice) -> str:
    return voice.say(
        "I can't open links. Tell me the run, for example <code>8k easy in 45:10</code>, or send"
        " its file from your watch (FIT, TCX, GPX)."
    )
