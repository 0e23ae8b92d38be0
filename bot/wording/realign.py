"""The offer to set the plan to where the runner is, and what became of it."""

from datetime import date

from bot.domain.brief import Brief
from bot.domain.season.season import Season
from bot.mail.letters import Buttons
from bot.wording.buttons import button
from bot.wording.plan import write_season
from bot.wording.presses import Realign
from bot.wording.voice import Voice


def offer_realigning(voice: Voice) -> str:
    """Say what a realignment does, and ask."""
    return voice.say(
        "Three planned runs of late are not in the log. I can set the plan to what you really ran:"
        " distances from your last four weeks, and the weeks divided anew up to race day, which"
        " stays. Shall I?"
    )


def realigning_buttons(voice: Voice, offered: date) -> Buttons:
    return (
        (
            button(voice.say("Plan again from that"), Realign(True, offered)),
            button(voice.say("Leave it as it is"), Realign(False, offered)),
        ),
    )


def write_new_course(
    voice: Voice, brief: Brief, season: Season, today: date, *, starts_anew: bool
) -> str:
    """Say what the plan starts from now, and show the way to race day."""
    reach = voice.say(
        "The weeks up to race day are divided anew."
        if starts_anew
        else "The race is near: its weeks stay, only the distances change."
    )
    return "\n\n".join(
        (f"{_start(voice, brief)} {reach}", write_season(voice, season, today, brief))
    )


def _start(voice: Voice, brief: Brief) -> str:
    if brief.weekly_distance is None or brief.longest_run is None:
        return voice.say("The plan starts again, with 30 easy minutes.")
    return voice.say(
        (
            "The plan starts again from what you've been running: {weekly} a week, {longest}"
            " as your longest run."
        ),
        weekly=voice.distance(brief.weekly_distance),
        longest=voice.distance(brief.longest_run),
    )
