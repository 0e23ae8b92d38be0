"""The questions of a first meeting, with likely answers as buttons."""

import re
from calendar import Calendar
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.domain.brief import Health, Weekday
from bot.domain.meeting import Answers, QuestionStep, Topic, can_be_told, is_needed, is_untold
from bot.domain.quantities import Units
from bot.domain.runner import Runner
from bot.domain.season.goal import Goal, GoalRace
from bot.mail.letters import Button, Buttons, Letter
from bot.wording.buttons import button
from bot.wording.plan import name_race
from bot.wording.presses import (
    Back,
    ChangeSetting,
    GiveAnswer,
    ShareLocation,
    ShowMonth,
    Speak,
    ToggleDays,
)
from bot.wording.voice import LANGUAGES, Voice

Choices = tuple[tuple[tuple[str, str], ...], ...]

_QUESTIONS: Mapping[Topic, str] = {
    Topic.GOAL: "Which race are you training for?",
    Topic.RACE_DAY: (
        "When is it: a date such as <i>26 April</i>, <i>in 14 weeks</i>, a month, or a tap?"
    ),
    Topic.TARGET: "Do you have a target time, such as <i>{example}</i>, or <i>none</i>?",
    Topic.MILE: (
        "How fast did you run a mile lately, <i>6:10</i>, or another race, <i>5k 24:30</i>,"
        " <i>10k 48:20</i>, or <i>don't know</i>?"
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
    Topic.HEALTH: "Does any of these apply?",
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
    Topic.FAST_RUNS: "Did you run one fast workout a week in the last six weeks?",
    Topic.BIGGEST_WEEK: "How far was your biggest week of the last twelve months?",
    Topic.RUNS_AT: (
        "I look at the weather of the hour at which you run. When do you usually, for example"
        " <i>17:30</i> or <i>in the morning</i>?"
    ),
}

_CONDITIONS = (
    "· a heart condition or high blood pressure\n· chest pain, dizziness or fainting\n"
    "· a long-term illness, or medicine for one\n· a bone, joint or muscle problem that"
    " running could worsen\n· pregnancy, or exercise only under medical supervision"
)

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
    Topic.FAST_RUNS: "Fast runs lately",
    Topic.BIGGEST_WEEK: "Biggest week of the year",
    Topic.RUNS_AT: "Hour of running",
}
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


def write_question(voice: Voice, topic: Topic, goal: Goal | None) -> str:
    question = voice.say(_QUESTIONS[topic], example=_TARGETS[goal or Goal.OFF_SEASON])
    return f"{voice.say(_CONDITIONS)}\n{question}" if topic is Topic.HEALTH else question


def name_topic(voice: Voice, topic: Topic) -> str:
    return voice.say(_NAMES[topic])


def name_option(voice: Voice, option: str) -> str:
    """Name a likely answer on its button: words are said, numbers and names stay."""
    if _DAY.fullmatch(option):
        return voice.short_day(date.fromisoformat(option))
    timed = _TIMED_RACE.fullmatch(option)
    if timed is not None:
        return f"{name_race(voice, GoalRace(Goal(timed['race'])))} {timed['time']}"
    return voice.say(_OPTIONS[option]) if option in _OPTIONS else option


_TIMED_RACE = re.compile(r"(?P<race>mile|5k|10k|half|marathon) (?P<time>[\d:]+)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


RACES_FOR_MILE = frozenset({"5k", "10k"})
_RACE_TIMES = {
    "5k": "How fast was your 5 km, for example <i>24:30</i>?",
    "10k": "How fast was your 10 km, for example <i>48:20</i>?",
}


def ask_race_time(voice: Voice, race: str) -> str:
    """Ask for the time of a race that stands in for the mile."""
    return voice.say(_RACE_TIMES[race])


def write_step(voice: Voice, step: QuestionStep, question: str) -> str:
    """Say where a question stands among all of them."""
    place = voice.say("{number} of {of}", number=step.number, of=step.of)
    return f"<b>{place}</b> · {question}"


def write_meeting_help(voice: Voice) -> str:
    """Say how the questions are answered."""
    how = voice.say(
        "Tap, or write in your own words; one message may answer several questions. <i>back</i>"
        " returns to the one before, <i>skip</i> takes what is usual, <i>cancel</i> stops. At the"
        " end you see everything, and can change it."
    )
    export = voice.say(
        "The activities.csv of a Strava or Garmin export tells me your distances and a race."
    )
    return f"{how}\n{export}"


def ask_whether_weekday(voice: Voice, answers: Answers) -> Letter:
    """Ask back about a race on a weekday."""
    assert answers.goal is not None  # noqa: S101 - as whoever calls has seen
    race = GoalRace(answers.goal, answers.race_day, name=answers.race_name)
    yes = button(voice.say("Yes"), GiveAnswer(Topic.RACE_DAY, "yes"))
    other = button(voice.say("Another day"), GiveAnswer(Topic.RACE_DAY, "no"))
    return Letter(write_weekday_question(voice, race), ((yes, other),))


def write_weekday_question(voice: Voice, race: GoalRace) -> str:
    assert race.day is not None  # noqa: S101 - as whoever calls has seen
    return voice.say(
        "{race} on <b>{weekday}</b>, {day}: is that right?",
        race=name_race(voice, race),
        weekday=voice.weekday(race.day),
        day=voice.bare_day(race.day),
    )


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
            rows = [*_months(voice, today), *rows]
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


_MONTHS_AHEAD = 12
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


def _months(voice: Voice, today: date) -> list[tuple[Button, ...]]:
    """Make a button for each month ahead."""
    firsts = [_month_after(today, ahead) for ahead in range(_MONTHS_AHEAD)]
    buttons = [
        button(
            voice.month(first) if first.year == today.year else f"{voice.month(first)} {first:%y}",
            ShowMonth(first),
        )
        for first in firsts
    ]
    return [tuple(buttons[at : at + _IN_A_ROW]) for at in range(0, len(buttons), _IN_A_ROW)]


def _month_after(day: date, ahead: int) -> date:
    months = day.year * 12 + day.month - 1 + ahead
    return date(months // 12, months % 12 + 1, 1)


def month_buttons(voice: Voice, first: date, today: date) -> Buttons:
    """Make the calendar of a month: a button for each day to come."""
    first = first.replace(day=1)
    here = ShowMonth(first)
    before, after = _month_after(first, -1), _month_after(first, 1)
    head = (
        button("‹" if before >= today.replace(day=1) else " ", ShowMonth(max(before, first.min))),
        button(f"{voice.month(first)} {first.year}", here),
        button("›", ShowMonth(after)),
    )
    names = tuple(button(voice.short_weekday(number)[:2], here) for number in range(7))
    rows = []
    for week in Calendar().monthdatescalendar(first.year, first.month):
        row = [
            button(str(day.day), GiveAnswer(Topic.RACE_DAY, day.isoformat()))
            if day.month == first.month and day > today
            else button("·", here)
            for day in week
        ]
        rows.append(tuple(row))
    unknown = (button(voice.say("Don't know yet"), GiveAnswer(Topic.RACE_DAY, "don't know")),)
    return (head, names, *rows, unknown, (button(voice.say("← Back"), Back(Topic.RACE_DAY)),))


_SPREADS = ("tue thu sun", "tue thu sat sun", "tue wed thu sat sun")
_NAMES_OF_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FEWEST_DAYS = 2


def day_buttons(voice: Voice, days: frozenset[Weekday]) -> Buttons:
    """Make a button for each weekday that marks it, and likely weeks while none is marked."""
    marks = [
        button(
            f"{'✅ ' if day in days else ''}{voice.short_weekday(day)}",
            ToggleDays(days ^ {day}),
        )
        for day in Weekday
    ]
    rows: list[tuple[Button, ...]] = [tuple(marks[:4]), tuple(marks[4:])]
    if len(days) >= _FEWEST_DAYS:
        told = " ".join(_NAMES_OF_DAYS[day] for day in sorted(days))
        rows.append((button(voice.say("These days"), GiveAnswer(Topic.DAYS, told)),))
    elif not days:
        rows += [
            (button(_name_days(voice, spread), GiveAnswer(Topic.DAYS, spread)),)
            for spread in _SPREADS
        ]
    return tuple(rows)


def _name_days(voice: Voice, spread: str) -> str:
    numbers = (_NAMES_OF_DAYS.index(name) for name in spread.split())
    return " ".join(voice.short_weekday(number) for number in numbers)


def write_untold(voice: Voice, answers: Answers) -> str:
    """Say what holds while age or health is not told, with the health question as a list."""
    if not is_untold(answers):
        return ""
    if answers.health is not None:
        return voice.say("Until I know your age there is easy running only.")
    needed = voice.say(
        "Until I know your age, and whether any of these applies, there is easy running only."
        if answers.age is None
        else "Until I know whether any of these applies, there is easy running only."
    )
    return f"{needed}\n{voice.say(_CONDITIONS)}"


def write_easy_only(voice: Voice, runner: Runner) -> str:
    """Say, where the plan is shown, that it holds easy running only, and why."""
    if runner.brief.health is Health.SOMETHING_APPLIES:
        return voice.say(
            "Easy running only until a doctor has cleared you: workouts, strides and hills wait."
        )
    words = _EASY_UNTIL.get(runner.brief.health)
    return "" if words is None else voice.say(words)


_EASY_UNTIL = {
    Health.AGE_UNTOLD: "Easy running only for now: /settings takes your age.",
    Health.UNTOLD: "Easy running only for now: /settings takes the answer about your health.",
    Health.BOTH_UNTOLD: (
        "Easy running only for now: /settings takes your age and the answer about your health."
    ),
}


def untold_buttons(voice: Voice, answers: Answers) -> Buttons:
    """Make the buttons of age and health, as long as they are not told."""
    topics = [Topic.AGE] if answers.age is None else []
    topics += [Topic.HEALTH] if answers.health is None else []
    return tuple(
        tuple(button(voice.say(label), GiveAnswer(topic, answer)) for label, answer in row)
        for topic in topics
        for row in _CHOICES[topic]
    )


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


def ask_for_location(voice: Voice) -> Letter:
    """Offer the one button that Telegram lets share a location; it hides once it was used."""
    return Letter(
        voice.say("Tap the button below, or type a city: where do you live?"),
        ((Button(voice.say("📍 Share my location"), ""),),),
        asks_location=True,
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
