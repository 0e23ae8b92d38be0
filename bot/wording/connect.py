"""Connecting a watch: how it is done, what came of the key, and what the service reports."""

from bot.domain.recording.brand import Brand
from bot.wording.voice import Html, Voice


def write_how(voice: Voice, brand: Brand | None = None) -> str:
    """Write how the key is got, in three lines, after what is to be known of the maker."""
    steps = (
        voice.say(
            "1. Sign up at intervals.icu (free), and under Settings there connect your watch:"
            " tick “Download activities” and “Upload planned workouts”."
        ),
        voice.say(
            "2. At the bottom of the same page, under “Developer Settings”, get an API key."
        ),
        voice.say(
            "3. Send me the key here. I delete your message at once and keep the key encrypted."
        ),
    )
    head = voice.say(
        "Through intervals.icu your workouts go to your watch and your runs come to me, by"
        " themselves. It works with Garmin, COROS, Suunto, Polar, Wahoo, Zepp and Huawei."
    )
    return "\n".join((write_brand(voice, brand) or head, "", *steps))


def write_brand(voice: Voice, brand: Brand | None) -> str:
    """Write what works with a maker's watches and what does not, in three lines."""
    if brand is None:
        return ""
    if brand is Brand.APPLE:
        return _write_apple(voice)
    if brand is Brand.STRAVA:
        return _write_strava(voice)
    if brand in _NOT_REACHED:
        return _write_not_reached(voice, brand)
    return "\n".join(
        (
            voice.say(
                "{brand} gets your workouts through intervals.icu, a free service in between.",
                brand=_NAMES[brand],
            ),
            voice.say(_ON_THE_WATCH[brand]),
            voice.say("Your runs come back the same way, usually within a quarter of an hour."),
        )
    )


def _write_apple(voice: Voice) -> str:
    return "\n".join(
        (
            voice.say("intervals.icu does not reach an Apple Watch by itself."),
            voice.say("An app such as HealthFit sends your runs there; then they come to me."),
            voice.say("For the workouts my morning message is all there is."),
        )
    )


def _write_strava(voice: Voice) -> str:
    return "\n".join(
        (
            voice.say("Strava does not let a coach like me have your runs."),
            voice.say("Connect your watch itself: Strava gets your runs as before."),
            voice.say("Or send me the file of a run."),
        )
    )


def _write_not_reached(voice: Voice, brand: Brand) -> str:
    return "\n".join(
        (
            voice.say("intervals.icu does not reach {brand} watches.", brand=_NOT_REACHED[brand]),
            voice.say(
                "Send me the file of a run (FIT, TCX or GPX) where its app gives you one, or one"
                " line: <code>8k in 45:10</code>."
            ),
            voice.say("For the workouts my morning message is all there is."),
        )
    )


def write_trying(voice: Voice) -> str:
    return voice.say("I have the key, and your message is deleted. Now I try it.")


def write_waiting(voice: Voice) -> str:
    return voice.say("intervals.icu does not answer right now. I keep trying, and tell you then.")


def write_greeting(voice: Voice, athlete: str) -> str:
    return voice.say(
        "Connected: <b>{athlete}</b> at intervals.icu. The next two weeks go into your calendar"
        " there, and your runs come to me. /disconnect ends it.",
        athlete=athlete,
    )


def write_connected(voice: Voice, athlete: str, brand: Brand | None = None) -> str:
    told = voice.say(
        "You are connected with intervals.icu as <b>{athlete}</b>. Another key takes the place of"
        " this one, /disconnect ends it.",
        athlete=athlete,
    )
    about = write_brand(voice, brand)
    return f"{about}\n\n{told}" if about else told


def write_refused(voice: Voice) -> str:
    return voice.say(
        "intervals.icu does not know this key. Copy it once more from “Developer Settings”, and"
        " send it to me again."
    )


def write_ended(voice: Voice) -> str:
    """Write that a key that worked is not taken any more."""
    return voice.say(
        "intervals.icu does not take your key any more, so nothing goes to your watch and no runs"
        " come in. /connect takes a new one."
    )


def write_disconnected(voice: Voice, *, had_one: bool, leaves: bool) -> str:
    """Write that a connection ends.

    Args:
        voice: The runner's voice.
        had_one: Whether there was one.
        leaves: Whether workouts to come still have to leave the calendar there.
    """
    if not had_one:
        return voice.say("No watch is connected. /connect says how.")
    if leaves:
        return voice.say(
            "Disconnected. I take the workouts to come out of your calendar at intervals.icu, and"
            " delete the key with the last of them. What you have run stays there."
        )
    return voice.say("Disconnected, and the key is deleted.")


def write_off(voice: Voice, brand: Brand | None = None) -> str:
    """Write that no service can be connected here."""
    told = voice.say(
        "Whoever runs this coach has not switched on connecting. Until then /watch sends the next"
        " workout as a file, and you can send me the file of a run."
    )
    is_so_anyway = brand in {Brand.APPLE, Brand.STRAVA, *_NOT_REACHED}
    about = write_brand(voice, brand) if is_so_anyway else ""
    return f"{about}\n\n{told}" if about else told


def write_not_passed_on(voice: Voice, reasons: str) -> str:
    """Write what kept workouts from the watch, as the service tells it."""
    return voice.say(
        "Your workouts are at intervals.icu, but they do not reach your watch. It says:"
        " <i>{reasons}</i>",
        reasons=reasons,
    )


def write_withheld(voice: Voice) -> str:
    """Write that a run came there from Strava, which lets nobody have it."""
    return voice.say(
        "A run of yours came to intervals.icu from Strava, and Strava does not let it be passed"
        " on. Connect your watch itself there, or send me the file."
    )


_NAMES = {
    Brand.GARMIN: Html("Garmin"),
    Brand.COROS: Html("COROS"),
    Brand.SUUNTO: Html("Suunto"),
    Brand.POLAR: Html("Polar"),
    Brand.WAHOO: Html("Wahoo"),
    Brand.ZEPP: Html("Zepp (Amazfit)"),
    Brand.HUAWEI: Html("Huawei"),
}
_NOT_REACHED = {
    Brand.FITBIT: Html("Fitbit"),
    Brand.GOOGLE: Html("Pixel"),
    Brand.SAMSUNG: Html("Samsung"),
    Brand.XIAOMI: Html("Xiaomi"),
}
_ON_THE_WATCH = {
    Brand.GARMIN: "After the next sync the workout of the day is in your watch's calendar.",
    Brand.COROS: "After the next sync the workout of the day is on your watch.",
    Brand.SUUNTO: "After the next sync the workout of the day is among the SuuntoPlus guides.",
    Brand.POLAR: "Workouts do not reach every Polar watch; your runs come from all of them.",
    Brand.WAHOO: "After the next sync the workout of the day is on your watch.",
    Brand.ZEPP: "The next seven days are on your watch after a sync of the Zepp app.",
    Brand.HUAWEI: "A workout that I change later may stay as it was on a Huawei watch.",
}


def name_pause(voice: Voice) -> str:
    return voice.say("Pause")


def name_illness(voice: Voice) -> str:
    return voice.say("Ill")


def name_injury(voice: Voice) -> str:
    return voice.say("Injured")
