"""The end of a season: the question what comes next, and its answers."""

from bot.domain.brief import Brief
from bot.domain.season.season import Season
from bot.mail.letters import Letter
from bot.wording.buttons import Next, NextSeason, button
from bot.wording.voice import Voice


def ask_what_next(voice: Voice, *, is_off_season: bool) -> Letter:
    """Ask, on the last morning of a season."""
    text = (
        voice.say(
            "That was the last week of this block. What next? Without an answer the next block"
            " begins tomorrow, at the distance you run now."
        )
        if is_off_season
        else voice.say("You're through the recovery. What next?")
    )
    buttons = (
        (button(voice.say("Faster mile, 6-8 weeks"), NextSeason(Next.MILE)),),
        (button(voice.say("A new race"), NextSeason(Next.RACE)),),
        (button(voice.say("Just keep me running"), NextSeason(Next.KEEP_RUNNING)),),
        (button(voice.say("Nothing for now"), NextSeason(Next.NOTHING)),),
    )
    return Letter(text, buttons)


def ask_which_race(voice: Voice) -> str:
    """Ask for the next race: any way to write it will do."""
    return voice.say(
        "Which race, and on which day? For example: <code>/race half marathon 26 September</code>"
    )


def write_next_block(voice: Voice, brief: Brief, season: Season) -> str:
    """Say what the next weeks are."""
    weeks = len(season.weeks)
    if brief.weekly_distance is None:
        return voice.count(
            "{n} week begins: easy running, one short workout at mile pace, a time trial at the"
            " end.",
            "{n} weeks begin: easy running, one short workout a week at mile pace, a time trial at"
            " the end.",
            weeks,
        )
    return voice.count(
        "{n} week begins, about {distance}: one short workout at mile pace, a time trial at the"
        " end.",
        "{n} weeks begin, about {distance} a week: one short workout a week at mile pace, a time"
        " trial at the end.",
        weeks,
        distance=voice.distance(brief.weekly_distance),
    )


def write_nothing_for_now(voice: Voice) -> str:
    """Leave the runner alone, and say how it goes on."""
    return voice.say(
        "Good. Run as you like, or don't. Write whenever you want a plan again, or name a race."
    )
