"""Races in words: the goal and those on the way, and the question what a new one is."""

from collections.abc import Sequence
from datetime import date

from bot.domain.brief import Brief
from bot.domain.calendar import sunday_of
from bot.domain.meeting import Topic
from bot.domain.season.feasibility import Feasibility, Verdict
from bot.domain.season.goal import GoalRace
from bot.domain.season.recovery import RECOVERY_DAYS
from bot.domain.week.outlook import LongestRun
from bot.mail.letters import Button, Buttons, Letter
from bot.wording.buttons import button
from bot.wording.feasibility import write_feasibility
from bot.wording.meeting.questions import write_weekday_question
from bot.wording.plan import name_race, write_longest, write_tune_up
from bot.wording.presses import ChangeSetting, DropRace, RaceDayIs, RaceIs, RaceRole, WeekdayIs
from bot.wording.voice import Voice


def write_races(
    voice: Voice,
    brief: Brief,
    today: date,
    mile_days: tuple[date, date] | None,
    short_days: tuple[date, date] | None = None,
) -> Letter:
    """Write the goal race and the races on the way, and how to add or change one."""
    to_come = [race for race in brief.tune_ups if race.day is not None and race.day >= today]
    lines = [voice.say("<b>Your races</b>")]
    lines += [write_tune_up(voice, race) for race in to_come]
    lines.append(_goal(voice, brief.goal_race))
    parts = ["\n".join(lines)]
    if mile_days is not None:
        parts.append(write_mile_race_hint(voice, *mile_days))
    if short_days is not None:
        parts.append(write_short_race_hint(voice, *short_days))
    parts.append(voice.say("Write a race with its day to add it: <i>/race 10k 14 March</i>"))
    buttons = tuple((_drop_button(voice, race),) for race in to_come)
    change = button(voice.say("Change the goal race"), ChangeSetting(Topic.GOAL))
    return Letter("\n\n".join(parts), (*buttons, (change,)))


def write_mile_race_hint(voice: Voice, first: date, last: date) -> str:
    """Say when a mile race does most good before a long race."""
    return voice.say(
        "A mile race between {first} and {last} is the best tune-up for your race: /race adds one."
        " With none near you, /trial plans a time trial.",
        first=voice.short_day(first),
        last=voice.short_day(last),
    )


def write_short_race_hint(voice: Voice, first: date, last: date) -> str:
    """Say when a 5K or 10K would end a block of a long season well."""
    return voice.say(
        "A 5K or 10K between {first} and {last} would end this block well, and tells more than a"
        " time trial: <i>/race 5k</i> with its day adds one.",
        first=voice.short_day(first),
        last=voice.short_day(last),
    )


def write_entered(voice: Voice, race: GoalRace, odds: Feasibility) -> Letter:
    """Say that a race is in the plan now, what it changes, and whether it can be done."""
    assert race.day is not None  # noqa: S101 - as the reader promises
    easy = voice.count(
        "It is the hard day of its week: the days before stay easy, and {n} easy day follows.",
        "It is the hard day of its week: the days before stay easy, and {n} easy days follow.",
        RECOVERY_DAYS[race.goal],
    )
    head = voice.say(
        "<b>{race} on {day}</b> is in the plan, on the way to your goal.",
        race=name_race(voice, race),
        day=voice.day(race.day),
    )
    doubt = write_feasibility(voice, odds)
    text = f"{head} {easy}\n\n{doubt}".strip()
    return Letter(text, ((_drop_button(voice, race),),))


def write_stands(
    voice: Voice, race: GoalRace, longest: LongestRun | None, odds: Feasibility
) -> str:
    """Say that a race is the goal already, and how far its way leads."""
    assert race.day is not None  # noqa: S101 - as the reader promises
    stands = voice.say(
        "{race} on {day} is your goal race.",
        race=name_race(voice, race),
        day=voice.day(race.day),
    )
    far = "" if longest is None else write_longest(voice, longest)
    return " ".join(part for part in (stands, far, write_feasibility(voice, odds)) if part)


def ask_what_it_is(
    voice: Voice, race: GoalRace, odds: Feasibility | None = None, *, may_be_on_the_way: bool
) -> Letter:
    """Ask whether a race is the new goal; where it is asked, say whether it can be done."""
    assert race.day is not None  # noqa: S101 - as the reader promises
    buttons: Buttons = ((button(voice.say("The goal race"), RaceIs(RaceRole.GOAL)),),)
    if may_be_on_the_way:
        buttons += ((button(voice.say("A race on the way"), RaceIs(RaceRole.ON_THE_WAY)),),)
    buttons += ((button(voice.say("Neither"), RaceIs(RaceRole.NEITHER)),),)
    text = voice.say(
        "{race} on {day}: shall it be your goal race?",
        race=name_race(voice, race),
        day=voice.day(race.day),
    )
    said = "" if odds is None else f"{_write_odds(voice, odds)}\n\n"
    return Letter(f"{said}{text}", buttons)


def _write_odds(voice: Voice, odds: Feasibility) -> str:
    if odds.verdict is not Verdict.GREEN:
        return write_feasibility(voice, odds)
    return voice.count(
        "That can be done: {n} week is enough.",
        "That can be done: {n} weeks are enough.",
        odds.weeks,
    )


def ask_whether_day(voice: Voice, race: GoalRace) -> Letter:
    """Ask back about a race on a weekday."""
    yes = button(voice.say("Yes"), WeekdayIs(True))
    other = button(voice.say("Another day"), WeekdayIs(False))
    return Letter(write_weekday_question(voice, race), ((yes, other),))


def ask_which_sunday(voice: Voice, sundays: Sequence[date]) -> Letter:
    """Ask for the day of a race whose month alone was told."""
    buttons = tuple((button(voice.short_day(day), RaceDayIs(day)),) for day in sundays)
    return Letter(voice.say("On which Sunday, or which other day?"), buttons)


def ask_for_other_day(voice: Voice, race: GoalRace) -> str:
    """Ask for the right day of a race."""
    assert race.day is not None  # noqa: S101 - as the reader promises
    return voice.say(
        "Which day is it, for example <code>{example}</code>?",
        example=voice.bare_day(sunday_of(race.day)),
    )


def _goal(voice: Voice, race: GoalRace) -> str:
    name = name_race(voice, race)
    if race.day is None:
        return f"🏁 {name}"
    day = voice.day(race.day)
    if race.target is None:
        return voice.say("🏁 {race}: {day}", race=name, day=day)
    return voice.say(
        "🏁 {race}: {day}, target {target}", race=name, day=day, target=str(race.target)
    )


def _drop_button(voice: Voice, race: GoalRace) -> Button:
    assert race.day is not None  # noqa: S101 - as the reader promises
    label = voice.say("Take out: {race}", race=name_race(voice, race))
    return button(label[:60], DropRace(race.day))
