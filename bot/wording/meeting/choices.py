"""The likely answers of a first meeting, each a button."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.domain.meeting import Answers, Topic, can_be_told, is_needed
from bot.domain.quantities import Units
from bot.domain.season.goal import Goal, GoalRace
from bot.mail.letters import Button, Buttons
from bot.wording.buttons import button
from bot.wording.meeting.days import day_buttons, months_ahead
from bot.wording.meeting.questions import name_topic
from bot.wording.plan import name_race
from bot.wording.presses import Back, ChangeSetting, GiveAnswer, ShareLocation, Speak
from bot.wording.voice import LANGUAGES, Voice

Choices = tuple[tuple[tuple[str, str], ...], ...]

_CHOICES: Mapping[Topic, Choices] = {
    Topic.GOAL: (
        (("Mile", "mile"), ("5K", "5k"), ("10K", "10k")),
        (("Half marathon", "half"), ("Marathon", "marathon")),
        (("No race, off-season", "off-season"),),
    ),
    Topic.RACE_DAY: ((("Don't know yet", "don't know"),),),
    Topic.TARGET: ((("No target", "none"),),),
    Topic.MILE_DAY: (
        (("This month", "1 week ago"), ("3 months ago", "3 months ago")),
        (("6 months ago", "6 months ago"), ("A year ago", "1 year ago")),
    ),
    Topic.FIRST_RACE: ((("Yes", "yes"), ("No", "no")),),
    Topic.WEEKS_OFF: (
        (("2 weeks", "2 weeks"), ("4 weeks", "4 weeks"), ("8 weeks", "8 weeks")),
        (("No, as usual", "no"),),
    ),
    Topic.RACE_PACE: ((("Yes", "yes"), ("No", "no")),),
    Topic.FAST_RUNS: ((("Yes", "yes"), ("No", "no")),),
    Topic.MILE: ((("5 km", "5k"), ("10 km", "10k"), ("Don't know", "don't know")),),
    Topic.OWN_PLAN: ((("Yes", "yes"), ("No", "no")),),
    Topic.HARD_DAYS: ((("None", "none"),),),
    Topic.LONG_DAY: ((("Sat", "sat"), ("Sun", "sun"), ("None", "none")),),
    Topic.PUSH_TIME: (
        (("6:00", "6:00"), ("6:30", "6:30"), ("7:00", "7:00")),
        (("6:00–7:00", "6:00-7:00"), ("6:30–7:30", "6:30-7:30")),
    ),
    Topic.RUNS_AT: ((("7:00", "7:00"), ("12:00", "12:00"), ("18:00", "18:00")),),
    Topic.AGE: (
        (("16–17", "16-17"), ("18–49", "18-49")),
        (("50–54", "50-54"), ("55–59", "55-59"), ("60–64", "60-64")),
        (("65–69", "65-69"), ("70 or older", "70+")),
    ),
    Topic.HEALTH: ((("One of these", "yes"), ("None of these", "no")),),
    Topic.UNITS: ((("Kilometres", "km"), ("Miles", "mi")),),
    Topic.LANGUAGE: (tuple((name, code) for code, name in LANGUAGES.items()),),
}

RACES_FOR_MILE = frozenset({"5k", "10k"})


def question_buttons(
    voice: Voice, topic: Topic, today: date, *, has_back: bool
) -> tuple[tuple[Button, ...], ...]:
    """Make the buttons of a question: likely answers, and the way back."""
    rows = [
        tuple(
            button(_label(voice, topic, label), GiveAnswer(topic, answer)) for label, answer in row
        )
        for row in _CHOICES.get(topic, ())
    ]
    match topic:
        case Topic.RACE_DAY:
            rows = [*months_ahead(voice, today), *rows]
        case Topic.WEEKLY | Topic.USUAL_WEEKLY:
            rows = [*_distances(voice, topic, _WEEKLY[voice.units]), *rows]
        case Topic.LONGEST | Topic.USUAL_LONGEST:
            rows = [*_distances(voice, topic, _LONGEST[voice.units]), *rows]
        case Topic.DAYS:
            rows = [*day_buttons(voice, frozenset()), *rows]
        case Topic.ZONE:
            rows.append((button(voice.say("📍 Share my location"), ShareLocation()),))
    if has_back:
        rows.append((button(voice.say("← Back"), Back(topic)),))
    return tuple(rows)


_IN_A_ROW = 4

_WEEKLY = {
    Units.KM: ((15, 5), (20, 7), (30, 10), (40, 14), (50, 18), (60, 20), (80, 25), (100, 30)),
    Units.MI: ((10, 3), (15, 5), (20, 7), (25, 9), (30, 11), (40, 13), (50, 16), (60, 18)),
}
_LONGEST = {Units.KM: (5, 8, 10, 12, 15, 18, 21, 25), Units.MI: (3, 5, 6, 8, 10, 12, 13, 16)}


def _distances(
    voice: Voice, topic: Topic, figures: Sequence[int | tuple[int, int]]
) -> list[tuple[Button, ...]]:
    """Make a button for each likely distance; a weekly one with the longest run beside it."""
    buttons = []
    for each in figures:
        if isinstance(each, int):
            label = answer = f"{each} {voice.units}"
        elif topic is Topic.WEEKLY:
            weekly, longest = (f"{one} {voice.units}" for one in each)
            label = voice.say("{weekly} · longest {longest}", weekly=weekly, longest=longest)
            answer = f"{weekly}; longest {longest}"
        else:
            label = answer = f"{each[0]} {voice.units}"
        buttons.append(button(label, GiveAnswer(topic, answer)))
    width = 2 if topic is Topic.WEEKLY else _IN_A_ROW
    return [tuple(buttons[at : at + width]) for at in range(0, len(buttons), width)]


def _label(voice: Voice, topic: Topic, label: str) -> str:
    """Word a choice; a language is named in itself, whichever is spoken."""
    return label if topic is Topic.LANGUAGE else voice.say(label)


def choice_of(voice: Voice, topic: Topic, text: str) -> str | None:
    """Find the answer behind a button of a question, by what the button says."""
    labels = {
        _label(voice, topic, label).casefold(): answer
        for row in _CHOICES[topic]
        for label, answer in row
    }
    return labels.get(text.strip(" .!").casefold())


def name_option(voice: Voice, option: str) -> str:
    """Name a likely answer on its button: words are said, numbers and names stay."""
    if _DAY.fullmatch(option):
        return voice.short_day(date.fromisoformat(option))
    timed = _TIMED_RACE.fullmatch(option)
    if timed is not None:
        return f"{name_race(voice, GoalRace(Goal(timed['race'])))} {timed['time']}"
    return voice.say(_OPTIONS[option]) if option in _OPTIONS else option


_OPTIONS = {"miles": "miles"}

_TIMED_RACE = re.compile(r"(?P<race>mile|5k|10k|half|marathon) (?P<time>[\d:]+)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def untold_buttons(voice: Voice, answers: Answers) -> Buttons:
    """Make the buttons of age and health, as long as they are not told."""
    topics = [Topic.AGE] if answers.age is None else []
    topics += [Topic.HEALTH] if answers.health is None else []
    return tuple(
        tuple(button(voice.say(label), GiveAnswer(topic, answer)) for label, answer in row)
        for topic in topics
        for row in _CHOICES[topic]
    )


def usual_buttons(voice: Voice, answers: Answers) -> Buttons:
    """Make a button for each answer that is only what is usual, so that a tap changes it.

    English is spoken in both units: where nothing told which, one tap takes the other.
    """
    usual = (Topic.TARGET, Topic.OWN_PLAN, Topic.PUSH_TIME)
    topics = [
        each for each in usual if each not in answers.answered and can_be_told(each, answers)
    ]
    row = tuple(button(name_topic(voice, topic), ChangeSetting(topic)) for topic in topics)
    if answers.units is None and voice.language == _IN_BOTH_UNITS:
        label, unit = _OTHER_UNITS[voice.units]
        row += (button(voice.say(label), GiveAnswer(Topic.UNITS, unit)),)
    return (row,) if row else ()


_IN_BOTH_UNITS = "en"
_OTHER_UNITS = {Units.KM: ("Miles", "mi"), Units.MI: ("Kilometres", "km")}


_WORTH_TELLING: Mapping[Topic, str] = {
    Topic.FIRST_RACE: "My first one",
    Topic.MILE_DAY: "My mile is older",
    Topic.WEEKS_OFF: "I ran less than usual lately",
    Topic.SPEED_DAY: "Which day is speed",
    Topic.MEDIUM_LONG_DAY: "I have a second long run",
    Topic.RACE_PACE: "My long run has race pace",
    Topic.FAST_RUNS: "No fast workouts lately",
    Topic.BIGGEST_WEEK: "I ran more earlier this year",
}
_TOLD_AT_ONCE = {Topic.FIRST_RACE: "yes", Topic.RACE_PACE: "yes", Topic.FAST_RUNS: "no"}


def worth_telling_buttons(voice: Voice, topics: Iterable[Topic]) -> Buttons:
    """Make a button for each thing that was not asked and would change the plan."""
    return tuple(
        (
            button(
                voice.say(_WORTH_TELLING[topic]),
                GiveAnswer(topic, _TOLD_AT_ONCE[topic])
                if topic in _TOLD_AT_ONCE
                else ChangeSetting(topic),
            ),
        )
        for topic in topics
    )


def change_buttons(voice: Voice, answers: Answers) -> tuple[tuple[Button, ...], ...]:
    """Make a button for each answer that can be changed, as many in a row as can be read."""
    topics = [topic for topic in Topic if topic in answers.answered and is_needed(topic, answers)]
    topics += [topic for topic in Topic if topic not in topics and can_be_told(topic, answers)]
    return in_rows([button(name_topic(voice, topic), ChangeSetting(topic)) for topic in topics])


# A phone cuts labels that are longer, by how many buttons share the row.
_LONGEST_LABEL = {2: 18, 3: 11}


def in_rows(buttons: Sequence[Button]) -> Buttons:
    """Put buttons into rows of three, fewer where a phone would cut a label."""
    rows: list[tuple[Button, ...]] = []
    for each in buttons:
        joined = (*rows[-1], each) if rows else (each,)
        longest = _LONGEST_LABEL.get(len(joined), 0)
        if rows and all(len(one.label) <= longest for one in joined):
            rows[-1] = joined
        else:
            rows.append((each,))
    return tuple(rows)


def language_buttons(spoken: str) -> Buttons:
    """Offer another language, in that language: each catalogue names its own here."""
    return ((button(Voice(spoken).say("Rather in English?"), Speak(spoken)),),)
