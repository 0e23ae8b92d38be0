"""What the coach says about itself, before the first message and in its profile."""

from bot.wording.voice import Voice

LONGEST_DESCRIPTION = 512  # characters, as Telegram takes them
LONGEST_SHORT_DESCRIPTION = 120


def write_description(voice: Voice) -> str:
    """Write what stands in an empty chat, above Start."""
    return voice.say(
        "A running coach from the mile to the marathon. Six questions, and you have a plan up to"
        " race day: one workout a week at mile pace, strides or hills on easy runs.\n\n"
        "Every running day the workout comes in the morning. Tell me in your own words how it"
        " went, or send your watch's file; the plan follows what you run."
    )


def write_short_description(voice: Voice) -> str:
    """Write what stands in the profile, and under a link to the coach."""
    return voice.say("A running coach: a plan up to race day, a workout in the morning.")


def write_in_group(voice: Voice, username: str) -> str:
    """Answer whoever calls the coach in a group."""
    return voice.say(
        "I coach one runner at a time, in private: t.me/{username}", username=username
    )
