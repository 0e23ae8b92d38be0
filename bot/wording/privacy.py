"""What is kept and for how long, who sees it, and how it is deleted."""

from bot.mail.retention import Retention
from bot.wording.voice import Voice

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
