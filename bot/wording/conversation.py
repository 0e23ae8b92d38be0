"""Short sentences of the coach that belong to no workout."""

from html import escape

from bot.mail.letters import Letter
from bot.mail.retention import Retention
from bot.wording.buttons import button
from bot.wording.presses import AllCommands, Forget
from bot.wording.voice import Voice


def write_hello(voice: Voice, name: str) -> str:
    return voice.say(
        "Hello {name}, I am your running coach. One workout a week at mile pace and a few strides"
        " on easy runs make you faster at every distance, the marathon included. A few questions"
        " first; <i>back</i> returns to the one before, /cancel stops.",
        name=name,
    )


def write_help(voice: Voice) -> Letter:
    """Write what can be said, an example of each kind; a button lists the commands."""
    text = "\n".join(voice.say(line) for line in _HELP)
    return Letter(text, ((button(voice.say("All commands"), AllCommands()),),))


_HELP = (
    "Write to me as you'd write to a coach:",
    "· A run: <code>8k easy in 45:10</code>, <code>4x400 94 93 95 92</code>, or your watch's file",
    "· No run: <code>skipped, work</code>",
    "· Not well: <code>knee 3/10</code>, <code>fever</code>",
    "· A question: <i>what's tomorrow?</i>, <i>am I getting fitter?</i>, <i>gels for a half?</i>",
    "· A change: <i>swap today and tomorrow</i>, <i>pause until Friday</i>,"
    " <i>send it at 7:15</i>",
    "· About you: <i>gym on Wednesdays</i>, <i>only a treadmill</i>",
    "Wrong? Edit your message, or /undo. To look up: /today /week /plan /progress /settings",
)


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


_WEATHER = (
    "For the weather I keep where you run, as a square of about 10 km, and at which hour."
    " Open-Meteo is asked about the square, and never told who runs there."
)


def write_privacy(
    voice: Voice, retention: Retention, contact: str | None, *, has_weather: bool
) -> str:
    """Say what is kept, for how long, who sees it, and how to get it or have it deleted."""
    parts = [
        voice.say(
            "I keep what you told me: your answers, your plan, what you ran, and what you said"
            " about pain or illness, for it changes what I may ask of you."
        ),
        voice.say(
            "Our messages go after {days} days, after {more} where something went wrong; the"
            " rest stays until you delete it.",
            days=retention.texts.days,
            more=retention.set_aside.days,
        ),
        voice.say(
            "Whoever runs this bot can see it, and Telegram carries it. It goes to nobody"
            " else, unless you connect a service with /connect."
        ),
        *([voice.say(_WEATHER)] if has_weather else []),
        voice.say("/export gives you all of it, /delete erases it for good."),
    ]
    if contact is not None:
        parts.append(voice.say("Who runs it: {contact}", contact=contact))
    return "\n\n".join(parts)


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


def write_red_flag(voice: Voice, beside: str = "") -> str:
    """Write the fixed text for a red flag: it gives no training advice.

    ``beside`` is what is due at once where the cause is known.
    """
    return "\n".join(
        (
            voice.say("<b>Stop running.</b>"),
            *([beside] if beside else []),
            voice.say(
                "If it's there now or comes back: call your emergency number (112 in Europe, 911"
                " in the US) and don't drive yourself."
            ),
            voice.say("If it has passed: see a doctor before the next run, today or tomorrow."),
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
