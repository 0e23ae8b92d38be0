"""The questions of a first meeting, with likely answers as buttons."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from bot.domain.meeting import Answers, Topic, can_be_told, is_needed
from bot.domain.season.goal import Goal
from bot.mail.letters import Button, Buttons, Letter
from bot.wording.buttons import Answer, Back, Change, ShareLocation, button
from bot.wording.voice import LANGUAGES, Voice

Choices = tuple[tuple[tuple[str, str], ...], ...]

_QUESTIONS: Mapping[Topic, str] = {
    Topic.GOAL: "Which race are you training for?",
    Topic.RACE_DAY: "When is it, for example <i>26 April</i> or <i>in 14 weeks</i>?",
    Topic.TARGET: "Do you have a target time, such as <i>{example}</i>, or <i>none</i>?",
    Topic.MILE: (
        "How fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>,"
        " or <i>don't know</i>?"
    ),
    Topic.WEEKLY: (
        "How far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?"
    ),
    Topic.LONGEST: (
        "How far was your longest run of the last 30 days, for example <i>14 km</i> or"
        " <i>9 miles</i>?"
    ),
    Topic.DAYS: "On which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?",
    Topic.OWN_PLAN: (
        "If you follow a training plan already, I leave it alone and only add the weekly mile"
        " workout and a few strides; if not, I plan everything. Do you follow one?"
    ),
    Topic.HARD_DAYS: (
        "Which are the hard days of your plan, the long run not counted: <i>tue fri</i>, or"
        " <i>none</i>?"
    ),
    Topic.LONG_DAY: "On which day is your plan's long run: <i>sun</i>, or <i>none</i>?",
    Topic.ZONE: "Where do you live: a city such as <i>Berlin</i>, or your shared location?",
    Topic.PUSH_TIME: (
        "When shall the day's workout come: at a time such as <i>6:30</i>, or in a window such as"
        " <i>6:30-7:30</i>?"
    ),
    Topic.AGE: "How old are you?",
    Topic.HEALTH: (
        "Does any of these apply: a heart condition or high blood pressure, chest pain, dizziness"
        " or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem"
        " that running could worsen, pregnancy, or exercise only under medical supervision?"
    ),
    Topic.UNITS: "Kilometres or miles?",
    Topic.LANGUAGE: "Which language shall I speak?",
    Topic.MILE_DAY: (
        "When did you run that: <i>October</i>, <i>8 months ago</i> or <i>12 May 2026</i>?"
    ),
    Topic.FIRST_RACE: "Is it your first race over this distance?",
    Topic.WEEKS_OFF: (
        "For how many weeks have you run less than usual, for example <i>5 weeks</i>, or"
        " <i>no</i>?"
    ),
    Topic.USUAL_WEEKLY: "How far did you run in a usual week before that?",
    Topic.USUAL_LONGEST: "How far was your usual longest run then?",
    Topic.SPEED_DAY: "Which of your hard days is the speed session: <i>tue</i>, or <i>none</i>?",
    Topic.MEDIUM_LONG_DAY: (
        "On which day is your second longest run: <i>wed</i>, or <i>none</i>?"
    ),
    Topic.RACE_PACE: "Does your long run have pieces at race pace?",
}

_TARGETS: Mapping[Goal, str] = {
    Goal.MILE: "5:50",
    Goal.FIVE_K: "22:30",
    Goal.TEN_K: "47:00",
    Goal.HALF: "1:45",
    Goal.MARATHON: "3:45",
    Goal.OFF_SEASON: "5:50",
}

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
    Topic.MILE: ((("Don't know", "don't know"),),),
    Topic.DAYS: ((("3 days", "3 days"), ("4 days", "4 days"), ("5 days", "5 days")),),
    Topic.OWN_PLAN: ((("Yes", "yes"), ("No", "no")),),
    Topic.HARD_DAYS: ((("None", "none"),),),
    Topic.LONG_DAY: ((("Sat", "sat"), ("Sun", "sun"), ("None", "none")),),
    Topic.PUSH_TIME: (
        (("6:00", "6:00"), ("6:30", "6:30"), ("7:00", "7:00")),
        (("6:00–7:00", "6:00-7:00"), ("6:30–7:30", "6:30-7:30")),
    ),
    Topic.AGE: (
        (("16–17", "16-17"), ("18–49", "18-49")),
        (("50–54", "50-54"), ("55–59", "55-59"), ("60–64", "60-64")),
        (("65–69", "65-69"), ("70 or older", "70+")),
    ),
    Topic.HEALTH: ((("Yes, something", "yes"), ("No, nothing", "no")),),
    Topic.UNITS: ((("Kilometres", "km"), ("Miles", "mi")),),
    Topic.LANGUAGE: (tuple((name, code) for code, name in LANGUAGES.items()),),
}

_OPTIONS = {"miles": "miles"}

_NAMES: Mapping[Topic, str] = {
    Topic.GOAL: "Race",
    Topic.RACE_DAY: "Race day",
    Topic.TARGET: "Target",
    Topic.MILE: "Mile",
    Topic.WEEKLY: "Weekly distance",
    Topic.LONGEST: "Longest run",
    Topic.DAYS: "Running days",
    Topic.OWN_PLAN: "Own plan",
    Topic.HARD_DAYS: "Own hard days",
    Topic.LONG_DAY: "Own long run",
    Topic.ZONE: "Time zone",
    Topic.PUSH_TIME: "Morning message",
    Topic.AGE: "Age",
    Topic.HEALTH: "Health",
    Topic.UNITS: "Units",
    Topic.LANGUAGE: "Language",
    Topic.MILE_DAY: "Mile run on",
    Topic.FIRST_RACE: "First race of this distance",
    Topic.WEEKS_OFF: "Less than usual",
    Topic.USUAL_WEEKLY: "Usual week",
    Topic.USUAL_LONGEST: "Usual longest run",
    Topic.SPEED_DAY: "Own speed session",
    Topic.MEDIUM_LONG_DAY: "Own second longest run",
    Topic.RACE_PACE: "Race pace in the long run",
}
_WORTH_TELLING: Mapping[Topic, str] = {
    Topic.FIRST_RACE: "My first one",
    Topic.MILE_DAY: "My mile is older",
    Topic.WEEKS_OFF: "I ran less than usual lately",
    Topic.SPEED_DAY: "Which day is speed",
    Topic.MEDIUM_LONG_DAY: "I have a second long run",
    Topic.RACE_PACE: "My long run has race pace",
}
_TOLD_AT_ONCE = {Topic.FIRST_RACE: "yes", Topic.RACE_PACE: "yes"}


def worth_telling_buttons(voice: Voice, topics: Iterable[Topic]) -> Buttons:
    """Make a button for each thing that was not asked and would change the plan."""
    return tuple(
        (
            button(
                voice.say(_WORTH_TELLING[topic]),
                Answer(topic, _TOLD_AT_ONCE[topic]) if topic in _TOLD_AT_ONCE else Change(topic),
            ),
        )
        for topic in topics
    )


def write_question(voice: Voice, topic: Topic, goal: Goal | None) -> str:
    return voice.say(_QUESTIONS[topic], example=_TARGETS[goal or Goal.OFF_SEASON])


def name_topic(voice: Voice, topic: Topic) -> str:
    return voice.say(_NAMES[topic])


def name_option(voice: Voice, option: str) -> str:
    """Name a likely answer on its button: words are said, numbers and names stay."""
    if _DAY.fullmatch(option):
        return voice.short_day(date.fromisoformat(option))
    return voice.say(_OPTIONS[option]) if option in _OPTIONS else option


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def question_buttons(
    voice: Voice, topic: Topic, *, has_back: bool
) -> tuple[tuple[Button, ...], ...]:
    """Make the buttons of a question: likely answers, and the way back."""
    rows = [
        tuple(button(voice.say(label), Answer(topic, answer)) for label, answer in row)
        for row in _CHOICES.get(topic, ())
    ]
    if topic is Topic.ZONE:
        rows.append((button(voice.say("📍 Share my location"), ShareLocation()),))
    if has_back:
        rows.append((button(voice.say("← Back"), Back(topic)),))
    return tuple(rows)


def ask_for_location(voice: Voice) -> Letter:
    """Offer the one button that Telegram lets share a location; it hides once it was used."""
    return Letter(
        voice.say("Tap the button below, or type a city: where do you live?"),
        ((Button(voice.say("📍 Share my location"), ""),),),
        asks_location=True,
    )


def change_buttons(voice: Voice, answers: Answers) -> tuple[tuple[Button, ...], ...]:
    """Make a button for each answer that can be changed, three in a row."""
    topics = [topic for topic in Topic if topic in answers.answered and is_needed(topic, answers)]
    topics += [topic for topic in Topic if topic not in topics and can_be_told(topic, answers)]
    buttons = [button(name_topic(voice, topic), Change(topic)) for topic in topics]
    return tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))
