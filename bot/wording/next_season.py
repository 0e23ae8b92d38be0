"""The end of a season: the question what comes next, and its answers."""

from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.calendar import sunday_of
from bot.domain.season.goal import GoalRace
from bot.domain.season.season import Season
from bot.mail.letters import Letter
from bot.wording.buttons import button
from bot.wording.plan import name_race
from bot.wording.presses import KeepRunning, Next, NextSeason
from bot.wording.voice import Html, Voice

_EXAMPLE_AHEAD = timedelta(weeks=12)


def ask_what_next_in_recovery(voice: Voice, until: date) -> Letter:
    """Ask before the recovery is over, since the runner asks."""
    text = voice.say(
        "First the recovery: easy only until {day}. And then? Nothing has to be decided today.",
        day=voice.short_day(until),
    )
    return Letter(text, ask_what_next(voice, is_off_season=False).buttons)


def ask_what_next(voice: Voice, *, is_off_season: bool) -> Letter:
    """Ask, on the last morning of a season."""
    text = (
        voice.say(
            "That was the last week of this block. What next? Without an answer the next block"
            " begins tomorrow, at the distance you run now."
        )
        if is_off_season
        else voice.say(
            "You're through the recovery. What next? Without an answer I keep you running, at the"
            " distance you run now."
        )
    )
    buttons = (
        (button(voice.say("Faster mile, 6-8 weeks"), NextSeason(Next.MILE)),),
        (button(voice.say("A new race"), NextSeason(Next.RACE)),),
        (button(voice.say("Just keep me running"), NextSeason(Next.KEEP_RUNNING)),),
        (button(voice.say("Nothing for now"), NextSeason(Next.NOTHING)),),
    )
    return Letter(text, buttons)


def ask_which_race(voice: Voice, today: date) -> str:
    """Ask for the next race: any way to write it will do, such as one to come in the example."""
    sunday = sunday_of(today) + _EXAMPLE_AHEAD
    return voice.say(
        "Which race, and on which day? For example: <code>half marathon on {day}</code>",
        day=voice.bare_day(sunday),
    )


def write_next_block(
    voice: Voice, brief: Brief, season: Season, *, is_tomorrow: bool = False
) -> str:
    """Say what the next weeks are."""
    block = _block(voice, brief, len(season.weeks))
    return voice.say("Tomorrow: {block}", block=Html(block)) if is_tomorrow else block


def _block(voice: Voice, brief: Brief, weeks: int) -> str:
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
        distance=voice.about(brief.weekly_distance),
    )


def ask_whether_to_keep_running(voice: Voice, race: GoalRace) -> Letter:
    """Ask whether a race that is planned for shall leave the plan."""
    assert race.day is not None  # noqa: S101 - as whoever calls has seen
    text = voice.say(
        "Then {race} on {day} leaves the plan, and you keep running at the distance you run now:"
        " strides, hills, one short workout a week at mile pace. Shall I?",
        race=name_race(voice, race),
        day=voice.short_day(race.day),
    )
    buttons = (
        (button(voice.say("Just keep me running"), KeepRunning(True, race.day)),),
        (button(voice.say("The race stays"), KeepRunning(False, race.day)),),
    )
    return Letter(text, buttons)


def write_keeps_running(voice: Voice) -> str:
    """Answer whoever is kept running already."""
    return voice.say(
        "That's what you have: blocks without a race follow one another, each ending with a time"
        " trial. Name a race whenever you want one."
    )


def write_after_recovery(voice: Voice, last: date) -> str:
    """Say when running goes on after a race: the easy days come first."""
    return voice.say(
        "First the easy days after your race, to {day}. Then I keep you running, without your"
        " having to do anything.",
        day=voice.short_day(last),
    )


def write_race_stays(voice: Voice, race: GoalRace) -> str:
    """Say which race the plan leads to."""
    assert race.day is not None  # noqa: S101 - as whoever calls has seen
    return voice.say(
        "OK, the plan leads to {race} on {day}.",
        race=name_race(voice, race),
        day=voice.short_day(race.day),
    )


def write_nothing_for_now(voice: Voice) -> str:
    """Leave the runner alone, and say how it goes on."""
    return voice.say(
        "Good. Run as you like, or don't. Write whenever you want a plan again, or name a race."
    )
